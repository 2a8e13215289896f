# What crowds do. Read by protest, coerce, threaten.
{rallies}  gatherings of protest
  protest
  demonstration
  rally
  march
  protest march
  protest rally
  mass protest
  mass demonstration
  mass rally
  street protest
  street demonstration
  anti-government protest
  anti-government rally
  anti-government demonstration
  antigovernment protest
  antiwar protest
  anti-war protest
  anti-war demonstration
  pro-democracy protest
  pro-democracy rally
  pro-democracy march
  peaceful protest
  silent protest
  student protest
  protest action
  vigil
  candlelight vigil
  sit-in
  sit-down protest
  picket
  picket line
  walkout
  mass march
  street march
  opposition rally
  farmers' protest
  hunger march
  torchlight march
  torchlight parade
  counter-protest
  counter-demonstration
  uprising
  procession
  protest camp
  flash mob
  human chain
  die-in
  civil disobedience
  campaign of civil disobedience
  civil disobedience campaign
  noise protest
  pot-banging protest
  protest vote
  occupation
  day of rage
  million-man march
  women's march
{walkouts}  stopping work
  general strike
  nationwide strike
  national strike
  one-day strike
  24-hour strike
  48-hour strike
  two-day strike
  indefinite strike
  open-ended strike
  wildcat strike
  solidarity strike
  token strike
  walkout
  work stoppage
  stoppage
  industrial action
  strike action
  go-slow
  work-to-rule
  sick-out
  sickout
  hartal
  bandh
  stay-away
  stayaway
  rail strike
  transport strike
  teachers' strike
  doctors' strike
  miners' strike
  truckers' strike
  dock strike
  nurses' strike
  sit-in strike
  school strike
  warning strike
{fasts}  not eating
  hunger strike
  fast
  hunger strike protest
  death fast
  fast unto death
  dry hunger strike
  indefinite hunger strike
  mass hunger strike
  thirst strike
  fast to death
  relay hunger strike
{riots}  violent crowds
  riot
  violent protest
  violent demonstration
  rioting
  prison riot
  prison mutiny
  mutiny
  unrest
  disturbance
  civil unrest
  street riot
  food riot
  race riot
  rampage
  street violence
  violent unrest
  looting
  insurrection
  revolt
  rebellion
  mob violence
  intifada
{boycotts}  staying away
  boycott
  election boycott
  economic boycott
  consumer boycott
  academic boycott
  cultural boycott
  boycott campaign
  non-cooperation campaign
  tax strike
  rent strike
{obstructs}  to block a way
  block
  block off
  blockade
  barricade
  obstruct
  occupy
  cut off
  shut down
  close
  picket
  bring to a standstill
  paralyse
  paralyze
  besiege
  disrupt
  surround
  block access to
  cut
  chain themselves to
  jam
  clog
  take over
  seal off
{barricades}  what is set up to block
  barricade
  roadblock
  road block
  blockade
  burning tyre
  burning tire
  road blockade
  human chain
  barrier
  protest camp
  tent camp
{demonstrates}  to go out and protest, no object
  protest
  demonstrate
  march
  rally
  picket
  take to the streets
  take to the street
  pour into the streets
  flood the streets
  march through the streets
  hold a vigil
  stage a sit-in
  take part in a demonstration
  take part in a protest
  walk out
  chant slogans
  shout slogans
  wave placards
  hold up banners
  bang pots
  stage a protest
{gathers}  to come together, which only its purpose makes a protest
  parade
  turn out
  come out
  gather
  mass
  converge
  assemble
  congregate
  amass
  crowd
  flock
  mill
  stream
  swarm
  rally round
  line up
  line the streets
  descend
{holds}  to put on a protest
  hold
  stage
  organise
  organize
  mount
  launch
  join
  lead
  take part in
  participate in
  continue
  start
  begin
  attend
  convene
  resume
  keep up
  go on with
  step up
  declare
  call
  head
  push ahead with
  press on with
  conduct
  coordinate
  observe
  proclaim
{effigies}  what is burnt in public
  effigy
  flag
  national flag
  portrait
  picture
  photograph
  poster
  passport
  Koran
  copy of the constitution
  ballot
{trashes}  to damage in anger
  vandalise
  vandalize
  deface
  smash
  trash
  ransack
  daub
  topple
  smear
  spray-paint
  pelt
  desecrate
  overturn
  torch
  loot
  wreck
  stone
  set fire to
  set ablaze
  burn
  egg
  pull down
  tear down
{protesters}  who protests
  protester
  protestor
  demonstrator
  striker
  rioter
  marcher
  picket
  mob
  crowd
  activist
  student
  worker
  farmer
  opposition supporter
  youth
  stone-thrower
  hunger striker
  trade unionist
  dissident
{strikers}  who walks out
  worker
  employee
  teacher
  doctor
  nurse
  miner
  driver
  truck driver
  trucker
  dockworker
  docker
  pilot
  farmer
  civil servant
  public servant
  student
  shopkeeper
  trader
  union
  trade union
  labour union
  labor union
  staff
  lecturer
  oil worker

{obstruct}  to block a way, plural subject
  {obstructs}
{joins}  to have to do with a strike
  join
  call
  stage
  begin
  start
  hold
  observe
  organise
  organize
  declare
  extend
  announce
  continue
  resume
  keep up
  take part in
  participate in
  go ahead with
  press ahead with
  lead
{join}  to have to do with a strike, plural subject
  {joins}
{demonstrations}  gatherings that can only be protests
  protest
  demonstration
  mass protest
  mass demonstration
  street protest
  street demonstration
  anti-government protest
  anti-government rally
  anti-government demonstration
  antigovernment protest
  antiwar protest
  anti-war protest
  anti-war demonstration
  pro-democracy protest
  pro-democracy rally
  pro-democracy march
  peaceful protest
  student protest
  protest action
  protest march
  protest rally
  street march
  sit-in
  sit-down protest
  counter-protest
  counter-demonstration
  hunger march
  protest camp
  day of rage
  civil disobedience
{sparks}  what a cause does to unrest
  spark
  trigger
  set off
  provoke
  prompt
  draw
  touch off
  cause
  unleash
  ignite
  lead to
  fuel
  bring about
