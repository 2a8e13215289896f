# Places and things that are hit, seized, closed or blocked. Read by assault, coerce, protest, mobilize.
{bases}  military places
  base
  military base
  army base
  air base
  airbase
  naval base
  camp
  army camp
  military camp
  barracks
  outpost
  army outpost
  military outpost
  position
  military position
  post
  army post
  military post
  border post
  police post
  checkpoint
  military checkpoint
  police checkpoint
  headquarters
  command post
  command centre
  command center
  bunker
  arms depot
  weapons depot
  ammunition depot
  ammunition dump
  arms cache
  missile site
  radar station
  training camp
  stronghold
  rebel stronghold
  hideout
  garrison
  police station
  police headquarters
  military installation
  military facility
  military target
  front line
  tunnel
  trench
{towns}  settlements
  town
  village
  city
  capital
  hamlet
  settlement
  neighbourhood
  neighborhood
  district
  suburb
  quarter
  residential area
  province
  region
  area
  enclave
  territory
  island
  refugee camp
  camp
  valley
  hill
  crossing
  bridge
  town centre
  market town
{homes}  where people live
  home
  house
  apartment
  apartment building
  flat
  hut
  dwelling
  residence
  building
  residential building
  compound
  shop
  farm
  store
  tent
  shelter
  camp
  structure
  property
{sanctuaries}  places of prayer, learning, healing, trade
  mosque
  church
  temple
  synagogue
  shrine
  cathedral
  monastery
  hospital
  clinic
  medical facility
  school
  university
  college
  market
  marketplace
  bazaar
  hotel
  restaurant
  cafe
  nightclub
  shopping centre
  shopping mall
  cemetery
  funeral
  wedding
  theatre
  museum
  prison
  cultural site
{missions}  foreign posts
  embassy
  consulate
  consulate general
  diplomatic mission
  mission
  diplomatic compound
  embassy compound
  cultural centre
  cultural center
  interests section
  ambassador's residence
  UN compound
  chancery
{offices}  public buildings
  parliament
  parliament building
  government building
  ministry
  presidential palace
  palace
  courthouse
  court
  town hall
  city hall
  office
  party office
  party headquarters
  campaign office
  polling station
  election office
  radio station
  television station
  TV station
  broadcaster
  newspaper office
  bank
  central bank
  ministry building
{convoys}  things that move
  convoy
  military convoy
  army convoy
  aid convoy
  police convoy
  motorcade
  vehicle
  car
  bus
  minibus
  truck
  lorry
  train
  patrol
  army patrol
  army vehicle
  military vehicle
  police vehicle
  police car
  ambulance
  column
  supply truck
  fuel truck
  van
  pickup
  pickup truck
  jeep
  SUV
  taxi
{vessels}  what floats or flies
  ship
  vessel
  boat
  fishing boat
  trawler
  tanker
  oil tanker
  cargo ship
  freighter
  ferry
  yacht
  barge
  merchant ship
  plane
  aircraft
  airliner
  passenger plane
  passenger jet
  cargo plane
  jet
  helicopter
  warship
  flotilla
  submarine
  drone
  spy plane
  warplane
{works}  plants, wires and pipes
  refinery
  oil refinery
  oil facility
  oilfield
  oil field
  oil installation
  gas field
  pipeline
  oil pipeline
  gas pipeline
  power station
  power plant
  power line
  power grid
  electricity grid
  substation
  dam
  reservoir
  water plant
  pumping station
  factory
  mine
  plant
  nuclear plant
  nuclear facility
  nuclear site
  nuclear reactor
  oil terminal
  fuel depot
  warehouse
  depot
  oil platform
  infrastructure
  telecommunications tower
{gates}  ports and ways
  airport
  international airport
  airfield
  port
  seaport
  harbour
  harbor
  railway station
  train station
  bus station
  metro station
  road
  highway
  motorway
  main road
  railway
  railway line
  rail line
  railway track
  runway
  strait
  canal
  waterway
  border crossing
  crossing
  crossing point
  border
  land border
  frontier
  airspace
  entrance
  gate
  street
  intersection
  junction
  square
  access road
  supply route
  shipping lane
  sea lane
  checkpoint
{borders}  lines between states
  border
  frontier
  land border
  land crossing
  border crossing
  crossing point
  border gate
  border point
  airspace
  crossing
  sea border
  territorial waters
  common border
{soil}  land and water that armies take
  territory
  land
  airspace
  waters
  territorial waters
  border
  frontier
  soil
  island
  front line
  line of control
  ceasefire line
  demilitarised zone
  demilitarized zone
  buffer zone
  military demarcation line
  maritime boundary
  sea boundary
  northern limit line
  air defence zone
  air defense zone
  air defence identification zone
  air defense identification zone
  air space
  coastal waters
  exclusive economic zone
