# What does the same verbs without doing politics: nature, mishap, illness, games, markets, stages. Read by the NONE lines.
{disasters}  what nature does
  heavy snow
  bad weather
  low water
  fog
  disaster
  natural disaster
  earthquake
  quake
  aftershock
  tremor
  tsunami
  flood
  floodwater
  flash flood
  flooding
  storm
  snowstorm
  hailstorm
  thunderstorm
  windstorm
  sandstorm
  hurricane
  typhoon
  cyclone
  tornado
  twister
  blizzard
  snow
  heavy rain
  rain
  monsoon
  lightning
  lightning strike
  heat
  heatwave
  heat wave
  cold snap
  drought
  famine
  landslide
  mudslide
  avalanche
  volcano
  eruption
  wildfire
  bushfire
  forest fire
  blaze
  fire
  locust
  high wind
  tidal wave
  shark
  crocodile
  elephant
  tiger
  dog
  bear
  bee
{mishaps}  what goes wrong
  accident
  car accident
  road accident
  traffic accident
  train accident
  mining accident
  mine accident
  hunting accident
  training accident
  crash
  car crash
  plane crash
  air crash
  bus crash
  train crash
  helicopter crash
  collision
  derailment
  pile-up
  capsizing
  shipwreck
  sinking
  stampede
  crush
  building collapse
  collapse
  bridge collapse
  roof collapse
  gas explosion
  gas leak
  gas blast
  mine explosion
  factory fire
  house fire
  hotel fire
  power failure
  power cut
  malfunction
  mishap
  fall
  drowning
  overdose
  food poisoning
  carbon monoxide
  friendly fire
{illnesses}  what bodies suffer
  fever
  illness
  disease
  virus
  coronavirus
  bird flu
  flu
  swine flu
  cholera
  malaria
  Ebola
  AIDS
  HIV
  cancer
  tuberculosis
  measles
  dengue fever
  epidemic
  pandemic
  infection
  heart attack
  heart failure
  stroke
  diabetes
  starvation
  malnutrition
  pneumonia
  panic attack
  asthma attack
  depression
  bacteria
  anxiety attack
  natural cause
  old age
{contests}  games
  match
  game
  final
  semi-final
  semifinal
  quarter-final
  quarterfinal
  tournament
  cup
  world cup
  championship
  league
  race
  marathon
  Olympics
  Grand Prix
  grand slam
  test
  series
  season
  half
  quarter
  inning
  round of the cup
  play-off
  playoff
  qualifier
  friendly
  derby
  bout
  fight for the title
  chess game
  card game
  relay
  set
  tie-break
  overtime
  shootout for the title
  contest
{players}  those who play
  skier
  swimmer
  sprinter
  fullback
  hooker
  rower
  player
  striker
  goalkeeper
  midfielder
  defender
  forward
  winger
  quarterback
  pitcher
  batsman
  bowler
  coach
  manager
  team
  club
  champion
  boxer
  golfer
  driver in the race
  referee
  umpire
  skipper
  captain
  side
  jockey
  seed
{markets}  what rises and falls
  market
  stock
  share
  bond
  price
  currency
  dollar
  euro
  yen
  pound
  rupee
  ruble
  rouble
  index
  yield
  inflation
  interest rate
  recession
  crisis
  downturn
  slump
  oil price
  profit
  sale
  cost
  rate
  stock market
{shows}  what is played, shown and sung
  film
  movie
  scene
  show
  play
  song
  album
  video
  music video
  episode
  documentary
  commercial
  photograph
  picture
  series
  sequel
  single
  novel
  book
  concert
  performance
  box office
  critic
{harm}  what nature, mishap and illness do to people and places, plural subject
  {kill}
  {hit}
  injure
  lash
  ravage
  maul
  sweep
  sweep through
  attack
  displace
  ruin
  bury
  engulf
  claim
  infect
  plague
  affect
  buffet
  cripple
  paralyse
  threaten
  trap
  strand
  isolate
  cut off
  drown
  poison
  burn
  wash away
{defeats}  to win a game against B
  beat
  thrash
  batter
  crush
  rout
  whip
  clobber
  edge
  defeat
  demolish
  destroy
  hammer
  maul
  overpower
  outplay
  overcome
  see off
  knock out
  eliminate
  trounce
  down
  sweep
  upset
  stun
  overwhelm
  humiliate
  annihilate
  slaughter
  murder
  punish
  sink
  pound
  fight
  battle
  clash with
  take on
  meet
  face
  attack
  hit
  dispatch
  oust
  dump
  shut out
{titles}  what is won in games
  title
  championship
  crown
  gold medal
  medal
  trophy
  cup
  lead
  top spot
  place
  belt
  pennant
  promotion
{vehicles}  what people are killed by without anybody's wish
  bus
  minibus
  coach
  train
  tram
  truck
  lorry
  car
  taxi
  motorcycle
  tractor
  plane
  airliner
  passenger plane
  ferry
  boat
  cable car
  lift
  crane
  bridge
  building
  roof
  wall
  mine shaft
  tree
  balloon
  ski lift
{parades}  walks and meetings that need not protest against anything
  rally
  march
  vigil
  procession
  parade
  campaign rally
  election rally
  victory rally
  campaign event
  event

{money matters}  what is fought over with words and votes, nouns
  trade
  tariff
  tax
  budget
  bill
  law
  quota
  price
  fee
  subsidy
  reform
  spending
  deficit
  debt
  wage
  import
  export
  fishery
  patent
  nomination
  ballot
