# Exchange for the good of both sides: commerce, joint exercises, shared knowledge, justice.

{trade}  commerce between countries, nouns
  trade
  commerce
  business
  trading
  cross-border trade
  bilateral trade
  border trade
  barter
  trade flow
  import
  export
  economic exchange
  commercial exchange
  economic activity
  trade volume
  tourism
  shipping
  air traffic
  rail traffic
  air travel

{cargo}  what is bought and sold, nouns
  wine
  oil
  crude
  crude oil
  gas
  natural gas
  liquefied natural gas
  lng
  coal
  electricity
  power
  uranium
  nuclear fuel
  reactor
  nuclear reactor
  good
  goods
  commodity
  produce
  farm goods
  farm product
  agricultural product
  grain
  wheat
  rice
  soybean
  corn
  sugar
  beef
  meat
  fish
  fruit
  vegetable
  cotton
  steel
  aluminium
  aluminum
  iron ore
  copper
  gold
  rare earth
  mineral
  semiconductor
  chip
  car
  vehicle
  aircraft
  plane
  airliner
  passenger jet
  locomotive
  train
  satellite
  ship
  tanker
  machinery
  equipment
  technology
  arms
  weapon
  missile
  tank
  fighter jet
  fighter
  helicopter
  submarine
  frigate
  warship
  drone
  radar
  air defence system
  air defense system
  vaccine
  bond
  share
  stake
  fertiliser
  fertilizer
  textile
  timber
  cement
  transport plane
  military transport plane
  cargo plane
  trainer aircraft
  training aircraft
  patrol aircraft
  airbus
  boeing
  bus
  truck
  lorry
  tram
  carriage
  railway carriage
  wagon
  metro train
  high-speed train
  engine
  turbine
  tractor
  farm machinery
  spare part
  component
  telecoms equipment
  computer
  phone
  smartphone
  textbook
  ticket
  cement plant
  banana
  avocado
  flower
  cut flower
  palm oil
  cocoa
  coffee
  tea
  rubber
  nickel
  lithium
  cobalt
  phosphate
  livestock
  cattle
  sheep
  chicken
  poultry
  pork
  dairy product
  milk powder
  lobster
  barley
  sunflower oil
  olive oil
  salt
  diamond
  cargo of crude
  cargo of gas
  cargo of lng

{buys}  getting by paying, verbs
  buy
  purchase
  import
  procure
  acquire
  order
  snap up
  stock up on
  lease
  charter
  source

{sells}  giving for pay, verbs
  sell
  export
  market
  auction
  lease
  re-export

{exercise}  forces training side by side, nouns
  exercise
  drill
  manoeuvre
  maneuver
  war game
  wargame
  training exercise
  joint exercise
  joint drill
  joint manoeuvre
  joint maneuver
  joint patrol
  joint war game
  military exercise
  military drill
  naval exercise
  naval drill
  air exercise
  anti-terrorist exercise
  live-fire exercise
  live-fire drill
  command-post exercise
  fleet exercise
  rescue exercise
  joint training
  joint military training
  combined exercise
  field exercise
  practice manoeuvre
  flypast
  sea trial

{exercises}  the same, plural in examples
  {exercise}

{operation}  forces acting together, nouns
  joint operation
  joint military operation
  joint patrol
  joint mission
  joint raid
  joint offensive
  joint attack
  joint flight
  combined operation
  coordinated patrol
  joint border patrol
  joint air patrol
  joint naval patrol
  joint counterterrorism operation
  joint investigation
  joint police operation
  joint task force
  joint force
  joint command

{stages}  holding an exercise, verbs
  stage
  hold
  conduct
  carry out
  begin
  start
  launch
  kick off
  run
  mount
  perform
  undertake
  open
  complete
  wrap up
  end
  conclude
  finish
  continue
  resume
  wage
  practise
  practice
  execute
  commence

{stage}  holding an exercise, plural subject
  {stages}

{intelligence}  what services know, nouns
  file
  intelligence
  information
  evidence
  data
  dossier
  finding
  tip-off
  database
  intelligence data
  intelligence information
  bank data
  bank record
  passenger data
  flight data
  document
  secret
  know-how
  biometric data
  fingerprint
  dna sample
  dna
  audio recording
  recording
  footage
  classified information
  list of suspects
  virus sample
  radar data
  warning data
  technical data
  criminal record
  archive
  archive material
  test result

{shares}  letting the other side know, verbs
  share
  exchange
  swap
  pool
  trade
  pass
  pass on
  hand over
  transfer
  turn over
  relay
  transmit
  provide
  supply
  furnish
  forward
  deliver
  submit
  give

{share}  the same, plural subject
  {shares}

{suspect}  people whom courts want, nouns
  drug lord
  drug kingpin
  suspect
  fugitive
  criminal
  defendant
  convict
  accused
  drug lord
  drug trafficker
  drug kingpin
  trafficker
  terrorist
  terror suspect
  war criminal
  war crimes suspect
  money launderer
  murderer
  murder suspect
  killer
  hacker
  smuggler
  warlord
  mobster
  mafia boss
  gang leader
  cartel leader
  militant
  hijacker
  bomber
  fraudster
  wanted man
  paedophile
  spy
  former president
  ex-president

{suspects}  the same, plural in examples
  drug lord
  {suspect}

{extradites}  giving a wanted person to a court elsewhere, verbs
  extradite
  hand over
  surrender
  turn over
  deliver
  transfer
  render
  repatriate
  give up
  send
  deliver up

{project}  works done together, nouns
  project
  joint project
  joint venture
  venture
  programme
  program
  scheme
  consortium
  pipeline
  gas pipeline
  oil pipeline
  railway
  railway line
  rail link
  road link
  air link
  sea link
  ferry service
  flight
  direct flight
  power plant
  power station
  nuclear plant
  dam
  bridge
  canal
  tunnel
  port
  corridor
  economic corridor
  industrial park
  industrial zone
  free trade zone
  special economic zone
  factory
  plant
  refinery
  mine
  oilfield
  gas field
  space mission
  space station
  satellite
  laboratory
  research centre
  research center
  joint fund
  hotline
  joint committee
  power grid
  interconnector
  undersea cable
  works
  battery works
  battery plant
  car plant
  car factory
  assembly plant
  steel plant
  steel mill
  smelter
  gigafactory
  data centre
  data center
  wind farm
  solar farm
  solar plant
  solar park
  airport
  terminal
  container terminal
  gas terminal
  lng terminal
  desalination plant
  cement works
  shipyard
  logistics hub
  resort
  hotel
  shopping mall
  stadium
  metro line
  high-speed railway
  toll road
  motorway
  highway

{invests}  putting capital in, verbs
  invest
  sink
  plough
  plow
  pump
  inject
  pour

{cooperates}  working together, verbs as they stand
  cooperate with
  co-operate with
  collaborate with
  work with
  work together with
  work alongside
  partner with
  partner up with
  team up with
  join forces with
  join hands with
  coordinate with
  act jointly with
  pull together with
  operate jointly with
  combine forces with
  make common cause with

{cooperate}  working together, plural subject, verbs
  cooperate
  co-operate
  collaborate
  work together
  team up
  join forces
  join hands
  pool resources
  act jointly
  pull together
  combine forces
  work hand in hand
  work side by side
  work in tandem

{license}  leave to do business, nouns
  license
  licence
  drilling right
  mining right
  fishing right
  exploration right
  landing right
  overflight right
  oil concession
  mining concession
  concession
  franchise
  trade preference
  trade status
  market access
  duty-free access
  most-favoured-nation status
  most favored nation status

{contract}  paid work, nouns
  contract
  tender
  oil contract
  arms contract
  building contract
  construction contract
  defence contract
  defense contract
  subcontract

{technology}  knowing how to make things, nouns
  technology
  know-how
  nuclear technology
  missile technology
  space technology
  expertise
  blueprint
  vaccine technology
  design
  patent
  research
  scientific data
  software

{base}  where forces stay, nouns
  base
  air base
  airbase
  airfield
  naval base
  military base
  port
  airspace
  facility
  military facility
  airport
  territory
  soil
  runway
  radar station
  listening post
  water
  port facility
  logistics hub

{ship}  what sails or flies under a flag, nouns
  ship
  warship
  tanker
  vessel
  frigate
  destroyer
  submarine
  aircraft carrier
  convoy
  bomber
  plane
  aircraft
  fleet
  oil tanker

{port}  where ships lie, nouns
  port
  harbour
  harbor
  naval base
  shore
  water

{court}  where suspects are sent, nouns
  court
  tribunal
  war crimes tribunal
  war crimes court
  international criminal court
  criminal court
  icc
  icty
  hague
  prosecutor
  judge
  trial

{investigation}  finding out together, nouns
  investigation
  joint investigation
  inquiry
  joint inquiry
  probe
  joint probe
  joint raid
  search
  joint search
  manhunt
  excavation
  sweep

{gang}  who breaks the law together, nouns
  gang
  ring
  smuggling ring
  trafficking ring
  drug ring
  spy ring
  cartel
  drug cartel
  network
  smuggling network
  trafficking network
  criminal network
  terror network
  terrorist network
  syndicate
  crime syndicate
  terror cell
  terrorist cell
  crime ring
  racket
