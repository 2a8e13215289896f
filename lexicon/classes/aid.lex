# Help of a material kind: what is given, verbs of giving, who brings it.

{aid}  help in general, nouns
  aid
  assistance
  help
  relief
  support package
  aid package
  assistance package
  relief package
  rescue package
  bailout
  bail-out
  bailout package
  stimulus
  donation
  contribution
  subsidy
  handout
  lifeline
  technical assistance
  development aid
  reconstruction aid
  budget support
  budgetary support
  financial support
  financial backing
  material support
  logistical support
  logistic support
  economic support
  technical support
  grant
  grant aid
  endowment
  bursary
  scholarship
  largesse
  gift
  resource
  expertise

{funds}  money, nouns
  fund
  funding
  money
  cash
  grant
  loan
  credit
  financing
  line of credit
  credit line
  soft loan
  concessional loan
  concessionary loan
  emergency loan
  loan guarantee
  tranche
  tranche of aid
  instalment
  installment
  $
  us$
  €
  £
  dollar
  euro
  pound
  yen
  yuan
  rouble
  ruble
  rupee
  franc
  riyal
  dirham
  million
  billion
  budget
  capital
  swap line
  currency swap
  venture capital
  reparation
  debt relief
  bond purchase
  special drawing right

{goods}  things for people in need, nouns
  food
  food aid
  grain
  wheat
  rice
  flour
  maize
  corn
  ration
  food parcel
  foodstuff
  seed
  fertiliser
  fertilizer
  medicine
  drug
  medical supply
  medical equipment
  medical aid
  vaccine
  vaccine dose
  dose
  ventilator
  mask
  face mask
  test kit
  protective equipment
  relief goods
  relief supply
  relief item
  aid supply
  aid shipment
  aid convoy
  aid flight
  consignment
  shipment of aid
  supply
  blanket
  tent
  shelter
  clothing
  fuel
  gas
  oil
  electricity
  water
  drinking water
  generator
  ambulance
  field hospital
  hospital ship
  water tank
  tarpaulin
  hygiene kit
  mobile clinic
  baby formula
  humanitarian supply
  humanitarian goods
  truckload
  planeload
  shipload
  tonne
  ton
  metric ton
  metric tonne
  meal
  hot meal
  bread
  soup
  cooking oil
  milk
  warm clothing
  winter clothing
  mattress
  sleeping bag
  school supply
  schoolbook
  wheelchair
  mosquito net
  bed net
  water purification tablet
  cholera kit
  emergency supply
  emergency kit
  oxygen
  oxygen cylinder
  serum
  antivenom
  antibiotic
  insulin
  blood
  syringe
  firewood
  solar panel
  vehicle
  truck
  bus
  school bus
  tractor
  bicycle
  car
  fire engine
  fire truck
  boat
  lifeboat
  computer
  laptop
  tablet
  book
  textbook
  toy
  hospital bed
  incubator
  scanner
  x-ray machine
  water pump
  prefabricated house
  bulldozer
  excavator
  testing kit
  test
  kit
  medical kit
  first-aid kit
  protective suit
  glove
  sanitiser
  bandage
  stretcher

{materiel}  arms and equipment that are given, nouns
  military aid
  military assistance
  military support
  military help
  military equipment
  military hardware
  military supply
  security assistance
  lethal aid
  non-lethal aid
  nonlethal aid
  defence equipment
  defense equipment
  weapon
  weaponry
  arms
  arm
  ammunition
  munition
  shell
  artillery shell
  missile
  missile system
  anti-tank missile
  air defence system
  air defense system
  air defence battery
  rifle
  machine gun
  grenade launcher
  howitzer
  artillery
  rocket launcher
  launcher
  mortar
  tank
  battle tank
  armoured vehicle
  armored vehicle
  armoured personnel carrier
  armored personnel carrier
  fighter jet
  fighter plane
  fighter
  jet
  warplane
  helicopter
  attack helicopter
  gunship
  drone
  patrol boat
  frigate
  warship
  submarine
  radar
  body armour
  body armor
  bulletproof vest
  helmet
  night-vision goggle
  mine
  demining equipment
  spare part
  military vehicle
  weapons package
  arms shipment
  satellite imagery
  targeting data
  air cover
  air support
  close air support
  mig
  mig-29
  mig-29 fighter
  f-16
  f-16 fighter
  fighter aircraft
  military aircraft
  leopard tank
  self-propelled howitzer
  mortar round
  anti-tank weapon
  anti-aircraft gun
  anti-aircraft missile
  surface-to-air missile
  patriot missile
  patriot battery
  weapon system
  weapons system
  armoured car
  pickup truck
  coastguard vessel
  patrol vessel
  speedboat
  transport plane
  transport aircraft
  surveillance drone
  military truck
  uniform
  communications equipment
  night-vision equipment

{secrets}  knowledge handed over, nouns
  intelligence
  intelligence report
  intelligence data
  satellite image
  satellite photograph
  aerial photograph
  reconnaissance photograph
  surveillance data
  military intelligence

{gives}  verbs of giving: object is the gift, "to" the one who gets it
  give
  provide
  send
  supply
  deliver
  donate
  grant
  contribute
  extend
  dispatch
  despatch
  ship
  furnish
  transfer
  disburse
  hand over
  hand out
  channel
  allocate
  distribute
  make available
  award
  airlift
  airdrop
  drop
  fly
  truck
  rush
  lend
  loan
  gift
  present
  direct
  funnel
  pour
  release
  dole out
  fork out
  shell out
  steer
  render
  lavish
  pay
  pay out
  bring
  offload
  ferry
  speed
  resume
  restore

{sends}  verbs of sending people and goods
  send
  dispatch
  despatch
  deploy
  fly
  airlift
  rush
  ship
  post
  commit
  contribute
  detach
  second
  assign
  field
  lend
  provide
  supply

{supplies}  verbs with the one who gets it as object, before "with"
  supply
  provide
  furnish
  equip
  arm
  rearm
  outfit
  kit out
  present
  reward
  reinforce
  resupply
  stock
  ply
  fit out
  shower
  help out

{finances}  paying for somebody or something, verbs
  fund
  finance
  bankroll
  subsidise
  subsidize
  sponsor
  underwrite
  bail out
  prop up
  shore up
  co-finance
  cofinance
  fund-raise for
  recapitalise
  recapitalize

{assists}  verbs of helping with a person as object
  help
  assist
  aid
  support
  bail out
  help out
  come to the aid of
  come to the help of
  come to the rescue of
  come to the assistance of
  lend a hand to
  lend a helping hand to
  give a hand to
  give a helping hand to
  rally to the aid of

{trains}  making others fit for their work, verbs
  train
  retrain
  mentor
  coach
  instruct
  school
  tutor

{training}  the same, nouns
  training
  training course
  training programme
  training program
  training mission
  advisory mission
  mentoring

{instructors}  who trains or helps on the spot, nouns
  instructor
  trainer
  military instructor
  military trainer
  military adviser
  military advisor
  adviser
  advisor
  technician
  military expert
  special forces trainer
  engineer

{rescuers}  people sent to help, nouns
  doctor
  nurse
  medic
  paramedic
  medical team
  team of doctors
  medical personnel
  medical worker
  health worker
  aid worker
  relief worker
  relief team
  aid team
  rescue team
  rescuer
  rescue worker
  search team
  search-and-rescue team
  firefighter
  fire crew
  rescue crew
  rescue plane
  rescue helicopter
  water bomber
  firefighting plane
  firefighting aircraft
  emergency worker
  emergency team
  disaster response team
  volunteer
  surgeon
  epidemiologist
  deminer
  sapper
  engineer
  expert
  specialist
  team of experts
  sniffer dog
  rescue dog
  relief flight
  aid plane
  relief plane
  cargo plane
  aid ship
  relief ship
  hospital ship
  convoy of aid
  relief convoy

{peacekeepers}  foreign troops and monitors on a mission of peace, nouns
  peacekeeper
  peace-keeper
  peacekeeping troop
  peacekeeping force
  peacekeeping mission
  peacekeeping contingent
  peacekeeping operation
  blue helmet
  blue beret
  peace force
  peace enforcer
  stabilisation force
  stabilization force
  multinational force
  intervention force
  international force
  military observer
  military monitor
  ceasefire monitor
  ceasefire observer
  observer mission
  observer
  election observer
  election monitor
  monitor
  monitoring mission
  monitoring team
  observer team
  police mission
  assistance force
  interposition force
  protection force
  support mission
  buffer force
  peace mission

{asylum}  shelter from persecution, nouns
  asylum
  political asylum
  refuge
  sanctuary
  safe haven
  refugee status
  shelter
  safe harbour
  safe harbor
  protection
  temporary protection
  humanitarian visa
  resettlement
  residence permit
  safe passage
  protected status
  home
  haven
  temporary residence
  permanent residence
  residence
  residency
  temporary protected status
  legal status

{debt}  what is owed, nouns
  debt
  loan
  arrears
  debt burden
  repayment
  debt payment
  debt service
  interest payment
  sovereign debt
  foreign debt
  external debt
  liability
  interest

{forgives}  letting a debt go, verbs
  forgive
  cancel
  write off
  waive
  wipe out
  reschedule
  restructure
  roll over
  reduce
  refinance
  annul
  scrap
  halve
  drop
  erase
  slash
  defer
  postpone
  extend
  freeze
  suspend
  wipe off
  write down

{disaster}  what help answers, nouns
  disaster
  earthquake
  quake
  flood
  flooding
  typhoon
  cyclone
  hurricane
  storm
  tsunami
  drought
  famine
  hunger
  food crisis
  eruption
  landslide
  mudslide
  wildfire
  fire
  forest fire
  pandemic
  epidemic
  outbreak
  virus
  cholera
  ebola
  explosion
  blast
  accident
  locust plague
  humanitarian crisis
  emergency
  refugee crisis
  crop failure
  avalanche
  tornado

{rescues}  saving people, verbs
  rescue
  save
  evacuate
  airlift
  pluck
  pull out
  airlift out
  winch
  extricate
  fly out
  fish out

{shelters}  taking people in, verbs
  shelter
  house
  host
  accommodate
  accept
  admit
  take in
  resettle
  harbour
  harbor
  welcome
  absorb
  let in
  care for
  feed
  give refuge to
  lodge
  receive
  naturalise
  naturalize

{infrastructure}  what is built for others, nouns
  school
  hospital
  clinic
  road
  bridge
  railway
  port
  airport
  dam
  power plant
  power station
  pipeline
  housing
  home
  house
  mosque
  water system
  well
  factory
  stadium
  parliament building
  highway
  university
  canal

{airlift}  help as an undertaking, nouns
  airlift
  aid operation
  relief operation
  relief effort
  aid effort
  rescue operation
  rescue effort
  rescue mission
  air bridge
  relief mission
  humanitarian operation
  humanitarian mission
  evacuation operation
  vaccination campaign
  vaccination drive
  search operation
  search effort
  search-and-rescue operation
  reconstruction effort
  feeding programme
  feeding program
  aid programme
  aid program
  mercy mission
  mercy flight
  food drive
  fund-raising campaign
  demining operation

{pool}  common money for help, nouns
  pool
  fund
  trust fund
  humanitarian fund
  programme
  program
  appeal
  budget
  mission
  agency
  global fund
  aid fund
  effort

{shelter}  where people in need are cared for, nouns
  shelter
  camp
  refugee camp
  tent city
  tent camp
  transit camp
  field hospital
  hospital
  clinic
  field clinic
  soup kitchen
  reception centre
  reception center
  safe zone
  feeding centre
  feeding center
  treatment centre
  treatment center
