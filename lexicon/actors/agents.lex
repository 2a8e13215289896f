# What people, units, offices and vessels are called, under their sector; one a line. The plural is made by rule from the last
# word before "of" (`minister of finance` -> `ministers of finance`); `policeman / policemen` where it is irregular, `troops /`
# where there is one form. A section may name two sectors, primary first. Under `-` stand nouns for the state itself: the
# noun takes the country it is used of and no sector. The longest phrase that ends at the head noun wins.


-
  # nouns that stand for the state itself
  country
  nation
  state
  republic
  kingdom
  sultanate
  emirate
  superpower
  nation-state
  homeland
  motherland
  neighbor
  neighbour
  world power
  regional power
  nuclear power
  island nation
  mainland
  federation
  member state
  member nation
  signatory
  dominion
  protectorate
  ally
  archrival
  archenemy
  arch-rival
  arch-enemy

GOV
  director general / directors general
  director-general / directors-general
  # governments
  government
  regime
  administration
  cabinet
  authorities /
  junta
  coalition government
  caretaker government
  interim government
  transitional government
  central government
  federal government
  provincial government
  regional government
  state government
  local government
  unity government
  national unity government
  government of national unity
  government in exile
  government-in-exile / governments-in-exile
  shadow government
  military government
  military junta
  puppet government
  ruling coalition
  coalition
  ruling elite
  leadership
  dictatorship
  autocracy
  monarchy
  ruling junta
  transitional council
  ruling council
  transitional authority
  interim administration
  civil administration
  interim authority
  ruling family
  royal family
  royal house
  war cabinet
  security cabinet
  inner cabinet
  kitchen cabinet
  council of ministers
  state council
  privy council
  national security council
  security council
  presidential council
  leadership council
  executive council
  executive branch
  presidency
  prime ministership
  premiership
  prime minister's office
  president's office
  office of the president
  presidential office
  presidential palace
  royal palace
  royal court
  palace
  chancellery
  public administration
  civil service
  bureaucracy
  officialdom
  city hall
  town hall
  municipality
  city council
  town council
  village council
  provincial council
  regional council
  local council
  governorate
  prefecture
  provincial administration
  city administration
  district administration
  local authority
  local authorities /
  municipal authorities /
  regional authorities /
  provincial authorities /
  government agency
  state agency
  federal agency
  regulator
  watchdog agency
  central bank
  reserve bank
  national bank
  monetary authority
  customs authority
  tax authority
  election commission
  electoral commission
  election authority
  electoral authority
  election board
  electoral council
  national electoral council
  human rights commission
  truth commission
  nuclear agency
  atomic agency
  atomic energy agency
  space agency
  aviation authority
  port authority
  coastal authority
  land authority
  antiquities authority
  immigration authority
  immigration service
  border agency
  customs service
  customs
  tax office
  tax inspectorate
  health authority
  public health agency
  statistics office
  statistics bureau
  statistics agency
  information office
  press office
  press service
  treasury
  exchequer
  civil aviation authority
  government office
  government body
  government ministry
  government department
  ministry
  department
  bureau
  directorate
  secretariat
  commission
  planning commission
  national commission
  sovereign wealth fund
  constituent body
  politburo
  central committee
  standing committee
  revolutionary council
  guardian council
  supreme council
  national council
  ruling body
  authority
  powers that be /
  # heads of state and government
  president
  prime minister
  premier
  chancellor
  king  m
  queen  f
  monarch
  sovereign
  emperor  m
  empress  f
  emir  m
  amir
  sultan
  crown prince  m
  prince  m
  princess  f
  crown princess  f
  queen mother  f
  regent
  ruler
  head of state / heads of state
  head of government / heads of government
  head of state and government / heads of state and government
  president-elect / presidents-elect
  prime minister-elect
  prime minister-designate
  premier-designate
  acting president
  interim president
  acting prime minister
  caretaker prime minister
  interim prime minister
  vice president
  vice-president
  vice premier
  vice-premier
  deputy prime minister
  deputy premier
  deputy president
  first lady  f
  first vice president
  governor-general / governors-general
  governor general / governors general
  supreme leader
  paramount leader
  leader
  national leader
  world leader
  ruling general
  strongman / strongmen
  dictator
  autocrat
  despot
  tyrant
  junta leader
  junta chief
  coup leader
  military ruler
  military leader
  taoiseach
  tanaiste
  chief executive
  chief minister
  first minister
  deputy first minister
  captain regent
  president of the republic
  de facto leader
  co-president
  transitional president
  transition leader
  general secretary
  party general secretary
  shah
  pharaoh
  czar
  tsar
  kaiser
  fuhrer
  # ministers and high officials
  minister
  cabinet minister
  government minister
  senior minister
  junior minister
  state minister
  minister of state
  minister without portfolio
  deputy minister
  vice minister
  vice-minister
  first deputy minister
  assistant minister
  interim minister
  acting minister
  minister-designate
  cabinet member
  cabinet secretary
  chief cabinet secretary
  deputy chief cabinet secretary
  foreign secretary
  home secretary
  undersecretary
  under secretary
  under-secretary
  assistant secretary
  deputy secretary
  assistant secretary of state
  deputy secretary of state
  undersecretary of state
  under secretary of state
  permanent secretary
  secretary-general of the presidency
  state secretary
  secretary of state
  chief secretary
  parliamentary secretary
  attorney general / attorneys general
  attorney-general / attorneys-general
  deputy attorney general
  solicitor general / solicitors general
  surgeon general / surgeons general
  secretary to the cabinet
  chief of staff / chiefs of staff
  deputy chief of staff
  national security adviser
  national security advisor
  deputy national security adviser
  security adviser
  security advisor
  foreign policy adviser
  foreign policy advisor
  foreign policy chief
  presidential adviser
  presidential advisor
  presidential aide
  presidential spokesman / presidential spokesmen
  presidential spokeswoman / presidential spokeswomen  f
  presidential envoy
  presidential administration
  government spokesman / government spokesmen
  government spokeswoman / government spokeswomen  f
  government spokesperson
  ministry spokesman / ministry spokesmen
  ministry spokeswoman / ministry spokeswomen  f
  ministry spokesperson
  ministry official
  foreign ministry spokesman / foreign ministry spokesmen
  foreign ministry spokeswoman / foreign ministry spokeswomen  f
  foreign ministry spokesperson
  foreign ministry official
  state department spokesman / state department spokesmen
  state department spokeswoman / state department spokeswomen  f
  state department official
  government official
  senior official
  top official
  high-ranking official
  high-level official
  senior government official
  official
  party and government official
  public official
  elected official
  state official
  federal official
  local official
  provincial official
  regional official
  city official
  district official
  municipal official
  county official
  security official
  defense official
  defence official
  administration official
  health official
  education official
  economic official
  finance official
  trade official
  customs official
  immigration official
  border official
  election official
  electoral official
  transport official
  aviation official
  emergency official
  relief official
  disaster management official
  embassy official
  consular official
  palace official
  royal official
  aide
  adviser
  advisor
  senior adviser
  senior advisor
  special adviser
  special advisor
  counselor
  counsellor
  spokesman / spokesmen
  spokeswoman / spokeswomen  f
  spokesperson
  chief spokesman / chief spokesmen
  deputy spokesman / deputy spokesmen
  press secretary
  policymaker
  policy maker
  decision maker
  decision-maker
  civil servant
  bureaucrat
  technocrat
  mandarin
  functionary
  government employee
  government worker
  state employee
  public servant
  government source
  official source
  diplomatic source
  government negotiator
  government representative
  government delegation
  government delegate
  commissioner
  high commissioner
  deputy commissioner
  administrator
  deputy administrator
  civilian administrator
  director of national intelligence
  controller
  comptroller
  auditor general
  ombudsman / ombudsmen
  central banker
  central bank governor
  central bank chief
  bank governor
  nuclear chief
  nuclear negotiator
  chief nuclear negotiator
  budget director
  trade representative
  trade negotiator
  drug czar
  border czar
  climate envoy
  inspector general / inspectors general
  census official
  tax collector
  customs officer
  immigration officer
  consular officer
  protocol chief
  cabinet spokesman / cabinet spokesmen
  statesman / statesmen
  stateswoman / stateswomen  f
  governor
  deputy governor
  vice governor
  lieutenant governor
  provincial governor
  state governor
  regional governor
  mayor
  deputy mayor
  lord mayor
  alderman / aldermen
  prefect
  sub-prefect
  district governor
  district chief
  district head
  district administrator
  village head
  village chief
  county executive
  city councillor
  city councilman / city councilmen
  town clerk
  councillor
  councilor
  county commissioner
  regional leader
  provincial leader
  governor-elect
  mayor-elect
  party secretary
  party boss
  central committee member
  politburo member
  overseer
  viceroy
  royal
  royal adviser
  courtier
  grand vizier
  # diplomats
  ambassador
  ambassador-designate
  ambassador-at-large / ambassadors-at-large
  envoy
  special envoy
  peace envoy
  nuclear envoy
  emissary
  diplomat
  senior diplomat
  top diplomat
  chief diplomat
  career diplomat
  charge d'affaires / charges d'affaires
  chargé d'affaires / chargés d'affaires
  consul
  consul general / consuls general
  consul-general / consuls-general
  attache
  attaché
  cultural attache
  special representative
  special presidential envoy
  permanent representative
  plenipotentiary
  legation
  embassy
  consulate
  consulate general / consulates general
  consulate-general / consulates-general
  mission
  diplomatic mission
  permanent mission
  foreign mission
  interests section
  liaison office
  representative office
  trade office
  trade mission
  delegation
  high-level delegation
  negotiating team
  negotiator
  chief negotiator
  top negotiator
  peace negotiator
  deputy negotiator
  delegate
  sherpa
  foreign policy establishment
  foreign service
  diplomatic corps
  diplomatic service
  mediator
  papal envoy
  nuncio
  papal nuncio
  apostolic nuncio
  # ministers by portfolio
  foreign minister
  minister of foreign
  finance minister
  minister of finance
  economy minister
  minister of economy
  interior minister
  minister of interior
  justice minister
  minister of justice
  health minister
  minister of health
  education minister
  minister of education
  agriculture minister
  minister of agriculture
  trade minister
  minister of trade
  commerce minister
  minister of commerce
  energy minister
  minister of energy
  oil minister
  minister of oil
  petroleum minister
  minister of petroleum
  transport minister
  minister of transport
  transportation minister
  minister of transportation
  labor minister
  minister of labor
  labour minister
  minister of labour
  environment minister
  minister of environment
  culture minister
  minister of culture
  information minister
  minister of information
  communications minister
  minister of communications
  telecommunications minister
  minister of telecommunications
  industry minister
  minister of industry
  tourism minister
  minister of tourism
  housing minister
  minister of housing
  planning minister
  minister of planning
  development minister
  minister of development
  science minister
  minister of science
  technology minister
  minister of technology
  sports minister
  minister of sports
  sport minister
  minister of sport
  youth minister
  minister of youth
  women's affairs minister
  minister of women's affairs
  social affairs minister
  minister of social affairs
  social welfare minister
  minister of social welfare
  religious affairs minister
  minister of religious affairs
  immigration minister
  minister of immigration
  migration minister
  minister of migration
  home affairs minister
  minister of home affairs
  internal affairs minister
  minister of internal affairs
  local government minister
  minister of local government
  police minister
  minister of police
  public security minister
  minister of public security
  security minister
  minister of security
  state security minister
  minister of state security
  national security minister
  minister of national security
  intelligence minister
  minister of intelligence
  emergency situations minister
  minister of emergency situations
  emergencies minister
  minister of emergencies
  civil defence minister
  minister of civil defence
  civil defense minister
  minister of civil defense
  water minister
  minister of water
  irrigation minister
  minister of irrigation
  mining minister
  mines minister
  minister of mines
  fisheries minister
  minister of fisheries
  forestry minister
  minister of forestry
  lands minister
  minister of lands
  land minister
  minister of land
  works minister
  minister of works
  public works minister
  minister of public works
  infrastructure minister
  minister of infrastructure
  railways minister
  minister of railways
  railway minister
  minister of railway
  aviation minister
  minister of aviation
  shipping minister
  minister of shipping
  posts minister
  minister of posts
  investment minister
  minister of investment
  budget minister
  treasury minister
  minister of treasury
  external affairs minister
  minister of external affairs
  foreign affairs minister
  minister of foreign affairs
  European affairs minister
  minister of European affairs
  Europe minister
  overseas development minister
  minister of overseas development
  international development minister
  minister of international development
  international cooperation minister
  minister of international cooperation
  regional development minister
  minister of regional development
  reconstruction minister
  minister of reconstruction
  reintegration minister
  minister of reintegration
  refugees minister
  human rights minister
  minister of human rights
  national unity minister
  minister of national unity
  reconciliation minister
  minister of reconciliation
  unification minister
  minister of unification
  electricity minister
  minister of electricity
  power minister
  minister of power
  digital minister
  minister of digital
  digital affairs minister
  minister of digital affairs
  climate minister
  minister of climate
  climate change minister
  minister of climate change
  cabinet affairs minister
  minister of cabinet affairs
  parliamentary affairs minister
  minister of parliamentary affairs
  presidential affairs minister
  minister of presidential affairs
  political affairs minister
  minister of political affairs
  legal affairs minister
  minister of legal affairs
  constitutional affairs minister
  minister of constitutional affairs
  family affairs minister
  minister of family affairs
  family minister
  minister of family
  pensions minister
  minister of pensions
  employment minister
  minister of employment
  manpower minister
  minister of manpower
  consumer affairs minister
  minister of consumer affairs
  food minister
  minister of food
  supply minister
  minister of supply
  rural development minister
  minister of rural development
  urban development minister
  minister of urban development
  higher education minister
  minister of higher education
  research minister
  minister of research
  welfare minister
  minister of welfare
  equality minister
  minister of equality
  veterans affairs minister
  minister of veterans affairs
  veterans minister
  minister of veterans
  indigenous affairs minister
  minister of indigenous affairs
  tribal affairs minister
  minister of tribal affairs
  ethnic affairs minister
  minister of ethnic affairs
  minority affairs minister
  minister of minority affairs
  disaster management minister
  minister of disaster management
  strategic affairs minister
  minister of strategic affairs
  diaspora affairs minister
  minister of diaspora affairs
  expatriates minister
  minister of expatriates
  immigrant absorption minister
  minister of immigrant absorption
  settlement minister
  minister of settlement
  communication minister
  minister of communication
  media minister
  minister of media
  propaganda minister
  minister of propaganda
  homeland security minister
  minister of homeland security
  heritage minister
  minister of heritage
  natural resources minister
  minister of natural resources
  mineral resources minister
  minister of mineral resources
  economic affairs minister
  minister of economic affairs
  economic development minister
  minister of economic development
  law minister
  minister of law
  # ministries by portfolio
  foreign ministry
  ministry of foreign
  finance ministry
  ministry of finance
  economy ministry
  ministry of economy
  interior ministry
  ministry of interior
  justice ministry
  ministry of justice
  health ministry
  ministry of health
  education ministry
  ministry of education
  agriculture ministry
  ministry of agriculture
  trade ministry
  ministry of trade
  commerce ministry
  ministry of commerce
  energy ministry
  ministry of energy
  oil ministry
  ministry of oil
  petroleum ministry
  ministry of petroleum
  transport ministry
  ministry of transport
  transportation ministry
  ministry of transportation
  labor ministry
  ministry of labor
  labour ministry
  ministry of labour
  environment ministry
  ministry of environment
  culture ministry
  ministry of culture
  information ministry
  ministry of information
  communications ministry
  ministry of communications
  telecommunications ministry
  ministry of telecommunications
  industry ministry
  ministry of industry
  tourism ministry
  ministry of tourism
  housing ministry
  ministry of housing
  planning ministry
  ministry of planning
  development ministry
  ministry of development
  science ministry
  ministry of science
  technology ministry
  ministry of technology
  sports ministry
  ministry of sports
  sport ministry
  ministry of sport
  youth ministry
  ministry of youth
  women's affairs ministry
  ministry of women's affairs
  social affairs ministry
  ministry of social affairs
  social welfare ministry
  ministry of social welfare
  religious affairs ministry
  ministry of religious affairs
  immigration ministry
  ministry of immigration
  migration ministry
  ministry of migration
  home affairs ministry
  ministry of home affairs
  internal affairs ministry
  ministry of internal affairs
  local government ministry
  ministry of local government
  police ministry
  ministry of police
  public security ministry
  ministry of public security
  security ministry
  ministry of security
  state security ministry
  ministry of state security
  national security ministry
  ministry of national security
  intelligence ministry
  ministry of intelligence
  emergency situations ministry
  ministry of emergency situations
  emergencies ministry
  ministry of emergencies
  civil defence ministry
  ministry of civil defence
  civil defense ministry
  ministry of civil defense
  water ministry
  ministry of water
  irrigation ministry
  ministry of irrigation
  mining ministry
  ministry of mining
  ministry of mines
  fisheries ministry
  ministry of fisheries
  forestry ministry
  ministry of forestry
  lands ministry
  ministry of lands
  land ministry
  ministry of land
  works ministry
  ministry of works
  public works ministry
  ministry of public works
  infrastructure ministry
  ministry of infrastructure
  railways ministry
  ministry of railways
  railway ministry
  ministry of railway
  aviation ministry
  ministry of aviation
  shipping ministry
  ministry of shipping
  posts ministry
  ministry of posts
  investment ministry
  ministry of investment
  treasury ministry
  ministry of treasury
  external affairs ministry
  ministry of external affairs
  foreign affairs ministry
  ministry of foreign affairs
  European affairs ministry
  ministry of European affairs
  overseas development ministry
  ministry of overseas development
  international development ministry
  ministry of international development
  international cooperation ministry
  ministry of international cooperation
  regional development ministry
  ministry of regional development
  reconstruction ministry
  ministry of reconstruction
  reintegration ministry
  ministry of reintegration
  human rights ministry
  ministry of human rights
  national unity ministry
  ministry of national unity
  reconciliation ministry
  ministry of reconciliation
  unification ministry
  ministry of unification
  electricity ministry
  ministry of electricity
  power ministry
  digital ministry
  ministry of digital
  digital affairs ministry
  ministry of digital affairs
  climate ministry
  ministry of climate
  climate change ministry
  ministry of climate change
  cabinet affairs ministry
  ministry of cabinet affairs
  parliamentary affairs ministry
  ministry of parliamentary affairs
  presidential affairs ministry
  ministry of presidential affairs
  political affairs ministry
  ministry of political affairs
  legal affairs ministry
  ministry of legal affairs
  constitutional affairs ministry
  ministry of constitutional affairs
  family affairs ministry
  ministry of family affairs
  family ministry
  ministry of family
  pensions ministry
  ministry of pensions
  employment ministry
  ministry of employment
  manpower ministry
  ministry of manpower
  consumer affairs ministry
  ministry of consumer affairs
  food ministry
  ministry of food
  supply ministry
  ministry of supply
  rural development ministry
  ministry of rural development
  urban development ministry
  ministry of urban development
  higher education ministry
  ministry of higher education
  research ministry
  ministry of research
  welfare ministry
  ministry of welfare
  equality ministry
  ministry of equality
  veterans affairs ministry
  ministry of veterans affairs
  veterans ministry
  ministry of veterans
  indigenous affairs ministry
  ministry of indigenous affairs
  tribal affairs ministry
  ministry of tribal affairs
  ethnic affairs ministry
  ministry of ethnic affairs
  minority affairs ministry
  ministry of minority affairs
  disaster management ministry
  ministry of disaster management
  strategic affairs ministry
  ministry of strategic affairs
  diaspora affairs ministry
  ministry of diaspora affairs
  expatriates ministry
  ministry of expatriates
  immigrant absorption ministry
  ministry of immigrant absorption
  settlement ministry
  ministry of settlement
  communication ministry
  ministry of communication
  media ministry
  ministry of media
  propaganda ministry
  ministry of propaganda
  homeland security ministry
  ministry of homeland security
  heritage ministry
  ministry of heritage
  natural resources ministry
  ministry of natural resources
  mineral resources ministry
  ministry of mineral resources
  economic affairs ministry
  ministry of economic affairs
  economic development ministry
  ministry of economic development
  law ministry
  ministry of law
  # secretaries and departments
  commerce secretary
  labor secretary
  treasury secretary
  energy secretary
  education secretary
  health secretary
  transportation secretary
  agriculture secretary
  interior secretary
  homeland security secretary
  health and human services secretary
  housing secretary
  finance secretary
  business secretary
  trade secretary
  environment secretary
  veterans affairs secretary
  culture secretary
  secretary of commerce
  secretary of labor
  secretary of the treasury
  secretary of treasury
  secretary of energy
  secretary of education
  secretary of agriculture
  secretary of the interior
  secretary of interior
  secretary of homeland security
  secretary of transportation
  secretary of health and human services
  secretary of veterans affairs
  secretary of housing
  secretary of foreign affairs
  state department
  justice department
  treasury department
  commerce department
  labor department
  energy department
  education department
  health department
  interior department
  agriculture department
  transportation department
  homeland security department
  foreign affairs department
  immigration department
  finance department
  fire department
  political affairs department
  department of state
  department of justice
  department of commerce
  department of labor
  department of energy
  department of education
  department of health
  department of agriculture
  department of transportation
  department of homeland security
  department of the interior
  department of foreign affairs
  department of home affairs
  department of veterans affairs
  department of the treasury

GOV,MIL
  defense minister
  defence minister
  minister of defense
  minister of defence
  deputy defense minister
  deputy defence minister
  vice defense minister
  vice defence minister
  defense secretary
  defence secretary
  secretary of defense
  secretary of defence
  deputy defense secretary
  armed forces minister
  war minister
  minister of war
  secretary of war
  war secretary
  army minister
  navy minister
  army secretary
  secretary of the army
  navy secretary
  secretary of the navy
  air force secretary
  secretary of the air force
  minister of national defense
  minister of national defence
  national defense minister
  national defence minister
  minister of the armed forces
  military council
  military administration
  military governor
  defense council
  defence council
  national defense commission
  national defence commission
  military commission
  central military commission
  supreme commander
  commander in chief / commanders in chief
  commander-in-chief / commanders-in-chief
  ruling military
  ruling military council
  martial law administrator

MIL
  peacekeeping troop
  attack craft /
  # ministries and commands
  defence ministry
  defense ministry
  ministry of defence
  ministry of defense
  ministry of national defence
  ministry of national defense
  defense department
  defence department
  department of defense
  department of war
  war department
  defense ministry spokesman / defense ministry spokesmen
  defence ministry spokesman / defence ministry spokesmen
  defense ministry official
  defence ministry official
  defense spokesman / defense spokesmen
  defence spokesman / defence spokesmen
  high command
  military command
  army command
  joint command
  supreme command
  northern command
  southern command
  western command
  eastern command
  central command
  general staff
  joint chiefs /
  joint chiefs of staff /
  joint staff
  army headquarters /
  military headquarters /
  war room
  military establishment
  military leadership
  army leadership
  military authorities /
  top brass /
  military brass /
  army brass /
  military academy
  military court
  court-martial / courts-martial
  military tribunal
  military prosecutor
  military judge
  military police /
  military policeman / military policemen
  # armed forces
  military
  army
  navy
  air force
  marine corps /
  defense force
  defence force
  security forces /
  armed force
  land forces /
  special forces /
  special operations forces /
  ground troops /
  forces /
  troops /
  government forces /
  government troops /
  regime forces /
  regime troops /
  loyalist forces /
  loyalist troops /
  loyalists /
  pro-government forces /
  federal forces /
  federal troops /
  army troops /
  army forces /
  combat troops /
  combat forces /
  occupation forces /
  occupation troops /
  occupying forces /
  occupying army
  occupying power
  occupation army
  invading forces /
  invasion force
  expeditionary force
  rapid reaction force
  rapid response force
  strike force
  task force
  naval task force
  carrier strike group
  battle group
  battlegroup
  carrier group
  aircraft carrier group
  fleet
  flotilla
  armada
  squadron
  air wing
  fighter wing
  wing commander
  regiment
  brigade
  battalion
  division
  corps /
  platoon
  army unit
  military unit
  elite unit
  commando unit
  special forces unit
  artillery unit
  armored unit
  armoured unit
  infantry unit
  tank unit
  missile unit
  missile forces /
  rocket forces /
  strategic forces /
  nuclear forces /
  space force
  cyber command
  drone unit
  paratroop unit
  engineering unit
  garrison
  army garrison
  contingent
  military contingent
  peacekeeping contingent
  foreign forces /
  foreign troops /
  allied forces /
  coalition forces /
  coalition troops /
  multinational force
  international forces /
  stabilization force
  stabilisation force
  ground force
  naval force
  army patrol
  military patrol
  patrol
  military convoy
  army convoy
  vanguard
  rearguard
  reinforcements /
  infantry /
  armored division
  armoured division
  cavalry
  artillery
  armor /
  armour /
  air defense forces /
  air defence forces /
  air defense
  air defence
  national guard
  republican guard
  presidential guard
  home guard
  territorial army
  people's army
  liberation army
  red army
  royal guard
  honor guard
  honour guard
  frontier force
  army reserve
  military reserve
  foreign legion
  peacekeeping force
  peacekeeping troops /
  peace force
  naval base
  air base
  airbase
  army base
  military base
  barracks /
  army post
  army outpost
  military outpost
  military post
  military hospital
  # people
  soldier
  serviceman / servicemen
  servicewoman / servicewomen  f
  service member
  servicemember
  trooper
  infantryman / infantrymen
  marine
  sailor
  seaman / seamen
  airman / airmen
  paratrooper
  commando
  sniper
  gunner
  artilleryman / artillerymen
  sapper
  conscript
  recruit
  draftee
  reservist
  cadet
  pilot
  fighter pilot
  helicopter pilot
  drone operator
  crewman / crewmen
  submariner
  army officer
  military officer
  naval officer
  navy officer
  air force officer
  senior officer
  commanding officer
  noncommissioned officer
  non-commissioned officer
  military personnel /
  army personnel /
  naval personnel /
  service personnel /
  defense personnel /
  armed personnel /
  personnel /
  brass hat
  general
  army general
  lieutenant general
  major general
  brigadier general
  brigadier
  colonel
  lieutenant colonel
  major
  lieutenant
  second lieutenant
  first lieutenant
  sergeant
  staff sergeant
  corporal
  admiral
  vice admiral
  rear admiral
  commodore
  navy captain
  air marshal
  air chief marshal
  air vice marshal
  field marshal
  marshal
  group captain
  squadron leader
  commander
  army commander
  military commander
  senior commander
  top commander
  field commander
  ground commander
  deputy commander
  naval commander
  navy commander
  air force commander
  corps commander
  brigade commander
  battalion commander
  division commander
  garrison commander
  theater commander
  regional commander
  base commander
  force commander
  army chief
  army chief of staff
  military chief
  military chief of staff
  chief of army staff
  chief of the army staff
  chief of general staff
  chief of the general staff
  chief of defense staff
  chief of defence staff
  chief of the defense staff
  chief of the defence staff
  chief of naval staff
  chief of air staff
  chief of naval operations
  armed forces chief
  armed forces chief of staff
  defense chief
  defence chief
  navy chief
  naval chief
  air force chief
  deputy army chief
  joint chiefs chairman
  chairman of the joint chiefs of staff
  military spokesman / military spokesmen
  military spokeswoman / military spokeswomen  f
  military spokesperson
  army spokesman / army spokesmen
  army spokeswoman / army spokeswomen  f
  army spokesperson
  navy spokesman / navy spokesmen
  navy spokeswoman / navy spokeswomen  f
  air force spokesman / air force spokesmen
  coalition spokesman / coalition spokesmen
  military official
  army official
  navy official
  military source
  army source
  military adviser
  military advisor
  military attache
  defense attache
  defence attache
  military expert
  military engineer
  military instructor
  military trainer
  military observer
  military chaplain
  military doctor
  military delegation
  prisoner of war / prisoners of war
  POW
  child conscript
  deserter
  mutineer
  mutinous soldier
  renegade soldier
  rebel soldier
  war planner
  military planner
  peacekeeper
  blue helmet
  blue beret
  military man / military men
  # ships, aircraft, weapons that act
  warship
  naval ship
  navy ship
  naval vessel
  navy vessel
  military vessel
  gunboat
  gun boat
  patrol boat
  patrol ship
  patrol vessel
  naval patrol
  missile boat
  torpedo boat
  frigate
  destroyer
  cruiser
  corvette
  aircraft carrier
  battleship
  minesweeper
  landing ship
  amphibious assault ship
  spy ship
  intelligence ship
  submarine
  nuclear submarine
  attack submarine
  mini-submarine
  midget submarine
  jet
  fighter jet
  fighter plane
  fighter aircraft /
  fighter-bomber
  warplane
  war plane
  combat plane
  combat aircraft /
  combat jet
  military aircraft /
  military plane
  military jet
  military helicopter
  army helicopter
  navy helicopter
  attack helicopter
  helicopter gunship
  gunship
  combat helicopter
  bomber
  strategic bomber
  long-range bomber
  stealth bomber
  stealth fighter
  spy plane
  surveillance plane
  reconnaissance plane
  reconnaissance aircraft /
  surveillance aircraft /
  patrol plane
  patrol aircraft /
  tanker aircraft /
  refueling plane
  transport plane
  drone
  military drone
  armed drone
  attack drone
  surveillance drone
  unmanned aircraft /
  unmanned aerial vehicle
  UAV
  tank
  battle tank
  main battle tank
  armored vehicle
  armoured vehicle
  armored personnel carrier
  armoured personnel carrier
  armored column
  armoured column
  tank column
  army truck
  military vehicle
  army vehicle
  howitzer
  artillery battery
  missile battery
  air defense system
  air defence system
  air defense battery
  anti-aircraft battery
  rocket launcher
  missile system
  missile launcher
  artillery gun
  heavy artillery
  naval gun
  military satellite
  spy satellite

COP
  police /
  police force
  policeman / policemen
  policewoman / policewomen  f
  police officer
  cop
  officer
  constable
  police constable
  inspector
  police inspector
  police superintendent
  police commissioner
  police chief
  chief of police / chiefs of police
  police commander
  police general
  police spokesman / police spokesmen
  police spokeswoman / police spokeswomen  f
  police spokesperson
  police official
  police source
  deputy police chief
  national police /
  national police chief
  federal police /
  state police /
  local police /
  city police /
  provincial police /
  metropolitan police /
  municipal police /
  riot police /
  riot policeman / riot policemen
  riot squad
  anti-riot police /
  antiriot police /
  traffic police /
  traffic policeman / traffic policemen
  border police /
  border guard
  border patrol
  border patrol agent
  border agent
  border force
  border troops /
  frontier guard
  customs police /
  secret police /
  political police /
  judicial police /
  morality police /
  religious police /
  tourist police /
  railway police /
  military-style police /
  anti-terrorism police /
  counterterrorism police /
  anti-terror police /
  counter-terrorism police /
  anti-terrorist police /
  anti-narcotics police /
  drug police /
  narcotics police /
  police unit
  police squad
  police patrol
  police station
  police headquarters /
  police department
  police academy
  police recruit
  police cadet
  police trainee
  police team
  police commando
  police special forces /
  special police /
  special police unit
  elite police /
  elite police unit
  police post
  police checkpoint
  police convoy
  police authorities /
  auxiliary police /
  armed police /
  paramilitary police /
  undercover police /
  plainclothes police /
  plain-clothes police /
  plainclothes officer
  plainclothes policeman / plainclothes policemen
  plainclothesman / plainclothesmen
  undercover officer
  undercover agent
  detective
  homicide detective
  police detective
  investigator
  police investigator
  criminal investigator
  federal investigator
  special investigator
  fraud squad
  bomb squad
  SWAT team
  swat team
  tactical unit
  anti-terrorism unit
  counterterrorism unit
  counter-terrorism unit
  anti-terror unit
  anti-corruption police /
  anti-graft police /
  anti-corruption agency
  anti-graft agency
  anti-corruption commission
  anticorruption agency
  gendarme
  gendarmerie
  carabinieri /
  carabiniere / carabinieri
  sheriff
  sheriff's deputy / sheriff's deputies
  deputy sheriff
  state trooper
  highway patrol
  highway patrolman / highway patrolmen
  patrolman / patrolmen
  ranger
  park ranger
  game warden
  prison guard
  prison warden
  prison officer
  prison official
  prison authorities /
  prison service
  jailer
  warder
  warden
  correctional officer
  corrections officer
  law enforcement /
  law enforcement agency
  law-enforcement agency
  law enforcement official
  law enforcement officer
  law enforcement authorities /
  law enforcement bodies /
  security agent
  security officer
  security personnel /
  security man / security men
  security guard
  security agency
  security service
  security troops /
  security unit
  security team
  security detail
  security apparatus
  internal security forces /
  internal security /
  internal troops /
  interior ministry troops /
  interior ministry forces /
  interior troops /
  coast guard
  coastguard
  coast guard ship
  coast guard vessel
  coastguard vessel
  coast guard cutter
  coast guard patrol ship
  coast guard boat
  maritime police /
  marine police /
  harbor police /
  harbour police /
  fisheries patrol
  fishery patrol
  fisheries patrol boat
  customs agent
  customs officers /
  narcotics agent
  drug agent
  federal agent
  immigration agent
  immigration police /
  bodyguard
  presidential bodyguard
  presidential security
  secret service agent
  marshals service
  U.S. marshal
  fugitive squad
  constabulary
  civil guard
  vice squad
  criminal police /
  police cruiser
  police car
  police vehicle
  police van
  fire marshal
  crime unit
  cybercrime unit
  cyber police /
  anti-mafia police /

SPY
  intelligence agency
  intelligence service
  intelligence agencies /
  spy agency
  spy service
  spy
  secret service
  secret agent
  intelligence agent
  intelligence officer
  intelligence official
  intelligence operative
  intelligence chief
  intelligence director
  intelligence head
  intelligence community
  intelligence source
  intelligence unit
  intelligence bureau
  intelligence department
  intelligence branch
  intelligence directorate
  intelligence wing
  military intelligence /
  military intelligence chief
  military intelligence agency
  military intelligence service
  military intelligence officer
  foreign intelligence service
  domestic intelligence agency
  domestic intelligence service
  counterintelligence
  counter-intelligence
  counterintelligence service
  counterintelligence agency
  counter-intelligence service
  counterintelligence officer
  counterspy
  spymaster
  spy chief
  spy network
  spy ring
  spy cell
  espionage ring
  double agent
  sleeper agent
  informant
  informer
  undercover operative
  covert operative
  agent provocateur / agents provocateurs
  intelligence analyst
  code breaker
  state security service
  state security agency
  security and intelligence service
  signals intelligence agency
  eavesdropping agency
  surveillance agency
  operative

JUD
  public defender
  court
  high court
  supreme court
  constitutional court
  constitutional council
  constitutional tribunal
  appeals court
  appeal court
  court of appeal / courts of appeal
  court of appeals / courts of appeals
  federal court
  federal appeals court
  district court
  regional court
  city court
  county court
  provincial court
  lower court
  trial court
  criminal court
  civil court
  special court
  state court
  state security court
  security court
  revolutionary court
  military appeals court
  people's court
  family court
  juvenile court
  labor court
  labour court
  administrative court
  electoral court
  election tribunal
  electoral tribunal
  supreme electoral tribunal
  sharia court
  Islamic court
  religious court
  magistrates' court
  magistrate's court
  crown court
  arbitration court
  anti-corruption court
  anti-terrorism court
  antiterrorism court
  terrorism court
  high tribunal
  tribunal
  war crimes court
  war crimes tribunal
  crimes tribunal
  international tribunal
  international court
  world court
  arbitration panel
  arbitral tribunal
  judiciary
  justice system
  judicial system
  legal system
  judicial authorities /
  judicial branch
  judicial council
  judicial source
  judicial official
  court official
  court spokesman / court spokesmen
  court spokeswoman / court spokeswomen  f
  judge
  chief judge
  presiding judge
  federal judge
  district judge
  appeals judge
  high court judge
  supreme court judge
  investigating judge
  examining magistrate
  investigating magistrate
  magistrate
  chief justice
  supreme court justice
  justice
  justice of the peace / justices of the peace
  jurist
  jury
  grand jury
  juror
  jury foreman / jury foremen
  panel of judges
  prosecutor
  chief prosecutor
  state prosecutor
  public prosecutor
  federal prosecutor
  special prosecutor
  general prosecutor
  prosecutor general / prosecutors general
  prosecutor-general / prosecutors-general
  public prosecutor's office
  prosecutor's office
  prosecutors' office
  prosecution
  prosecution service
  prosecution team
  prosecutorial office
  attorney general's office
  prosecuting attorney
  district attorney
  state attorney
  state attorney general
  U.S. attorney
  US attorney
  special counsel
  independent counsel
  independent prosecutor
  deputy prosecutor
  anti-corruption prosecutor
  war crimes prosecutor
  procurator
  procuratorate
  procurator general
  law lords /
  bailiff
  coroner
  medical examiner
  truth and reconciliation commission
  commission of inquiry
  inquiry commission
  judicial commission
  inquest
  court of law / courts of law
  court of arbitration
  cassation court
  court of cassation
  qadi
  kadi

LEG
  parliament
  legislature
  congress
  senate
  house of representatives
  lower house
  upper house
  lower chamber
  upper chamber
  national assembly
  federal assembly
  legislative assembly
  legislative council
  constituent assembly
  state assembly
  state legislature
  provincial assembly
  regional assembly
  regional parliament
  state parliament
  consultative assembly
  shura council
  consultative council
  grand assembly
  people's assembly
  supreme soviet
  knesset
  duma
  house of commons
  house of lords
  lawmaker
  legislator
  parliamentarian
  congressman / congressmen
  congresswoman / congresswomen  f
  congressperson
  congressional leader
  congressional committee
  congressional panel
  congressional delegation
  congressional aide
  congressional staffer
  senator
  member of parliament / members of parliament
  member of congress / members of congress
  MP
  M.P.
  MEP
  MLA
  MSP
  MK
  deputy
  parliamentary deputy
  assemblyman / assemblymen
  assemblywoman / assemblywomen  f
  assembly member
  house member
  backbencher
  backbench lawmaker
  frontbencher
  speaker
  parliament speaker
  parliamentary speaker
  speaker of parliament
  speaker of the house
  house speaker
  deputy speaker
  senate president
  president of the senate
  senate leader
  senate majority leader
  senate minority leader
  majority leader
  minority leader
  house majority leader
  house minority leader
  majority whip
  minority whip
  chief whip
  floor leader
  parliamentary leader
  leader of the house
  parliamentary group
  parliamentary faction
  parliamentary bloc
  parliamentary party
  parliamentary committee
  parliamentary commission
  parliamentary delegation
  parliamentary panel
  parliamentary caucus
  caucus
  black caucus
  senate committee
  senate panel
  house committee
  house panel
  foreign relations committee
  foreign affairs committee
  armed services committee
  intelligence committee
  judiciary committee
  appropriations committee
  select committee
  standing committee chairman / standing committee chairmen
  legislative committee
  oversight committee
  subcommittee
  legislative body
  legislative branch
  legislative leader
  loya jirga
  jirga
  bicameral legislature
  people's congress
  delegate to congress
  state senator
  state lawmaker
  state legislator
  state representative
  ruling party lawmaker
  ruling party legislator
  government lawmaker
  senior lawmaker
  republican lawmaker
  democratic lawmaker
  cross-party group
  parliamentary assembly

LEG,OPP
  opposition lawmaker
  opposition legislator
  opposition MP
  opposition member of parliament / opposition members of parliament
  opposition senator
  opposition deputy
  shadow minister
  shadow foreign minister
  shadow foreign secretary
  shadow home secretary
  shadow chancellor
  shadow defence secretary
  shadow cabinet
  opposition bloc

PTY
  party
  political party
  ruling party
  governing party
  government party
  communist party
  socialist party
  labor party
  labour party
  conservative party
  liberal party
  democratic party
  green party
  greens /
  nationalist party
  Islamist party
  Islamic party
  religious party
  secular party
  center-right party
  centre-right party
  center-left party
  centre-left party
  far-right party
  far-left party
  extreme-right party
  leftist party
  left-wing party
  right-wing party
  populist party
  workers' party
  people's party
  coalition party
  coalition partner
  junior coalition partner
  ruling party leader
  ruling party official
  ruling party spokesman / ruling party spokesmen
  party leader
  party leadership
  party chief
  party chairman / party chairmen
  party chairwoman / party chairwomen  f
  party chair
  party president
  party official
  party spokesman / party spokesmen
  party spokeswoman / party spokeswomen  f
  party member
  party activist
  party worker
  party loyalist
  party supporter
  party delegate
  party congress
  party convention
  party conference
  party headquarters /
  party faithful /
  party elder
  party cadre
  cadre
  apparatchik
  party secretary general
  politician
  candidate
  presidential candidate
  presidential hopeful
  presidential contender
  presidential nominee
  front-runner
  frontrunner
  vice presidential candidate
  running mate
  parliamentary candidate
  senate candidate
  prime ministerial candidate
  mayoral candidate
  gubernatorial candidate
  nominee
  contender
  challenger
  ruling party candidate
  independent candidate
  election campaign team
  campaign manager
  campaign spokesman / campaign spokesmen
  campaign spokeswoman / campaign spokeswomen  f
  campaign official
  campaign aide
  campaign team
  campaign adviser
  strategist
  political strategist
  republican
  democrat
  conservative
  liberal
  social democrat
  christian democrat
  socialist
  communist
  nationalist
  populist
  royalist
  monarchist
  alliance
  political alliance
  bloc
  political bloc
  electoral alliance
  electoral coalition
  faction
  political faction
  political group
  political movement
  political organization
  political organisation
  political leader
  political figure
  political wing
  youth wing
  women's league
  youth league
  kingmaker
  political bureau
  political class
  political establishment
  political adviser
  leftist
  rightist
  left-winger
  right-winger
  centrist
  hardliner
  hard-liner
  hawk
  dove
  reformist
  reformer
  moderate
  super PAC
  political action committee

OPP
  opposition
  opposition party
  opposition leader
  opposition figure
  opposition politician
  opposition group
  opposition movement
  opposition coalition
  opposition alliance
  opposition activist
  opposition supporter
  opposition spokesman / opposition spokesmen
  opposition spokeswoman / opposition spokeswomen  f
  opposition official
  opposition candidate
  opposition presidential candidate
  opposition chief
  opposition faction
  opposition forces /
  opposition member
  opposition protester
  opposition demonstrator
  main opposition
  main opposition party
  main opposition leader
  united opposition
  political opposition
  political opponent
  political rival
  political dissident
  opponent of the government
  government opponent
  government critic
  regime opponent
  regime critic
  critic
  dissident
  exile
  exiled leader
  exiled opposition
  exile group
  exiled politician
  exiled dissident
  opposition in exile
  democracy activist
  pro-democracy activist
  pro-democracy leader
  pro-democracy campaigner
  pro-democracy movement
  pro-democracy group
  pro-democracy protester
  pro-democracy demonstrator
  pro-democracy camp
  democracy movement
  democracy campaigner
  democracy leader
  democracy advocate
  anti-government activist
  anti-government group
  anti-government movement
  protest leader
  protest movement
  protest organizer
  protest organiser
  resistance leader
  resistance movement
  political prisoner
  prisoner of conscience / prisoners of conscience
  jailed dissident
  detained activist
  government-in-waiting
  dissenter
  refusenik
  rights defender
  national resistance council
  losing candidate
  defeated candidate
  dissident group
  secular opposition
  Islamist opposition
  liberal opposition
  boycotting party

REB
  rebel
  rebel group
  rebel movement
  rebel faction
  rebel army
  rebel force
  rebel fighter
  rebel commander
  rebel leader
  rebel leadership
  rebel chief
  rebel spokesman / rebel spokesmen
  rebel spokeswoman / rebel spokeswomen  f
  rebel official
  rebel negotiator
  rebel alliance
  rebel coalition
  rebel authorities /
  rebel government
  rebel administration
  rebel delegation
  rebel unit
  rebel militia
  rebel camp
  rebel stronghold
  rebels' leader
  armed rebel
  former rebel
  ex-rebel
  insurgent
  insurgent group
  insurgent leader
  insurgent commander
  insurgency
  Sunni insurgent
  Islamist insurgent
  communist insurgent
  Maoist insurgent
  insurrectionist
  guerrilla
  guerilla
  guerrilla group
  guerrilla leader
  guerrilla commander
  guerrilla army
  guerrilla force
  guerrilla movement
  guerrilla fighter
  leftist guerrilla
  communist guerrilla
  Marxist guerrilla
  leftist rebel
  Marxist rebel
  communist rebel
  Maoist rebel
  Maoist guerrilla
  Maoist
  Naxalite
  Naxal
  Muslim rebel
  Islamist rebel
  Islamic rebel
  Tamil rebel
  Kurdish rebel
  Kurdish guerrilla
  Kurdish militant
  Kurdish fighter
  peshmerga fighter
  Chechen rebel
  Tuareg rebel
  Tuareg separatist
  ethnic rebel
  ethnic armed group
  ethnic armed organization
  ethnic armed organisation
  ethnic army
  ethnic rebel group
  ethnic guerrilla
  separatist
  separatist rebel
  separatist group
  separatist leader
  separatist fighter
  separatist forces /
  separatist movement
  separatist authorities /
  separatist government
  separatist militant
  separatist guerrilla
  separatist militia
  secessionist
  secessionist group
  pro-Russian separatist
  pro-Russian rebel
  pro-Russian militant
  pro-Russian fighter
  pro-Russia separatist
  Russian-backed separatist
  Russian-backed rebel
  Moscow-backed separatist
  independence fighter
  freedom fighter
  liberation front
  liberation movement
  liberation fighter
  resistance fighter
  resistance
  partisan
  anti-government fighter
  anti-government forces /
  anti-government rebel
  anti-regime fighter
  opposition fighter
  opposition militia
  opposition rebel
  revolutionary
  revolutionary fighter
  revolutionary front
  mutinous troops /
  breakaway faction
  splinter faction
  breakaway group
  coup plotter
  coup-maker
  putschist
  mujahideen /
  mujahedeen /
  mujahedin /
  mujahidin /
  mujahid / mujahideen
  Mujahideen
  holy warrior
  contra
  fedayeen /
  janjaweed rebel
  Islamist rebel group
  Islamist faction
  armed opposition
  armed opposition group
  armed struggle group
  underground army
  former guerrilla
  rebel splinter group

UAF
  armed band
  militant
  militant group
  militant leader
  militant commander
  militant faction
  militant organization
  militant organisation
  militant wing
  militant network
  militant fighter
  suspected militant
  armed militant
  Islamic militant
  Islamist militant
  Muslim militant
  Sunni militant
  Shiite militant
  Shi'ite militant
  jihadist
  jihadi
  jihadist group
  jihadi group
  jihadist fighter
  Islamic extremist
  Islamist extremist
  Islamist fighter
  Islamic fighter
  Muslim extremist
  extremist
  extremist group
  violent extremist
  Islamist
  Islamist group
  Islamist militia
  militia
  militiaman / militiamen
  militia fighter
  militia group
  militia leader
  militia commander
  militia force
  Shiite militia
  Shi'ite militia
  Shia militia
  Sunni militia
  Christian militia
  tribal militia
  ethnic militia
  local militia
  Arab militia
  armed militia
  armed group
  armed faction
  armed wing
  military wing
  armed man / armed men
  armed men /
  armed gang
  armed tribesman / armed tribesmen
  armed fighter
  armed youth
  armed herder
  armed civilian
  armed mob
  armed assailant
  armed attacker
  armed raider
  armed robber
  gunman / gunmen
  masked gunman / masked gunmen
  unidentified gunman / unidentified gunmen
  unknown gunman / unknown gunmen
  lone gunman / lone gunmen
  shooter
  sharpshooter
  fighter
  foreign fighter
  tribal fighter
  pro-government fighter
  combatant
  enemy combatant
  ex-combatant
  warlord
  war lord
  tribal warlord
  terrorist
  terror group
  terrorist group
  terrorist organization
  terrorist organisation
  terror organization
  terrorist network
  terror network
  terrorist cell
  terror cell
  sleeper cell
  terror suspect
  terrorist suspect
  suspected terrorist
  terrorist leader
  suicide bomber
  suicide attacker
  would-be bomber
  bomb maker
  bomb-maker
  bombmaker
  car bomber
  hijacker
  hostage taker
  hostage-taker
  kidnapper
  abductor
  captor
  attacker
  assailant
  assassin
  hit squad
  would-be assassin
  raider
  mercenary
  soldier of fortune / soldiers of fortune
  private military company
  private military contractor
  military contractor
  security contractor
  private army
  pirate
  buccaneer
  child soldier
  boy soldier
  splinter group
  underground group
  extremist organization
  extremist organisation
  paramilitary
  paramilitary group
  paramilitary force
  paramilitary fighter
  paramilitary unit
  paramilitary leader
  paramilitary commander
  paramilitary troops /
  paramilitary soldier
  loyalist paramilitary
  republican paramilitary
  neo-Nazi militia
  vigilante
  vigilante group
  self-defense group
  self-defence group
  self-defense force
  self-defense militia
  civilian militia
  village guard
  tribal force
  tribal army
  clan militia
  clan militiaman / clan militiamen
  suspected separatist
  stone-throwing militant
  radical
  radical group
  radical Islamist
  Muslim radical
  al-Qaida militant
  al-Qaeda militant
  al Qaeda militant
  Taliban militant
  death squad

PRM
  pro-government militia
  pro-government militiaman / pro-government militiamen
  pro-government paramilitary
  progovernment militia
  government-backed militia
  state-backed militia
  regime militia
  regime thug
  hired thug
  pro-government thug
  government-allied militia
  government militia
  loyalist militia
  right-wing paramilitary
  right-wing death squad
  presidential militia
  ruling party militia
  party militia
  party youth militia
  war veteran militia
  janjaweed /
  Janjaweed /
  Janjawid /
  shabiha /
  basij /
  basij militia
  basij militiaman / basij militiamen
  popular mobilization forces /
  colectivo
  interahamwe /
  tonton macoute
  Tonton Macoutes /
  imbonerakure /
  baltagiya /
  village defense force
  citizen patrol
  civil defense patrol
  civil defence force
  auxiliary force
  people's militia
  volunteer battalion

CRM
  criminal
  criminal gang
  criminal group
  criminal network
  criminal organization
  criminal organisation
  crime syndicate
  crime boss
  crime lord
  crime family
  crime ring
  organized crime group
  organised crime group
  organized crime /
  organised crime /
  gang
  gangster
  gang member
  gang leader
  gang boss
  street gang
  youth gang
  mobster
  mob boss
  mafia
  mafia boss
  mafioso / mafiosi
  cartel
  drug cartel
  drug gang
  drug lord
  drug kingpin
  drug baron
  drug trafficker
  drug dealer
  drug smuggler
  drug runner
  drug mule
  drug ring
  drug trafficking organization
  narcotrafficker
  narco-trafficker
  narco
  kingpin
  capo
  hitman / hitmen
  hit man / hit men
  contract killer
  killer
  murderer
  serial killer
  rapist
  robber
  bank robber
  burglar
  thief / thieves
  looter
  pickpocket
  carjacker
  arsonist
  fraudster
  scammer
  swindler
  forger
  counterfeiter
  money launderer
  extortionist
  blackmailer
  smuggler
  people smuggler
  human smuggler
  migrant smuggler
  human trafficker
  people trafficker
  trafficker
  trafficking ring
  smuggling ring
  smuggling network
  smuggling gang
  arms dealer
  arms smuggler
  arms trafficker
  gun runner
  gunrunner
  weapons smuggler
  poacher
  ivory poacher
  rustler
  cattle rustler
  bandit
  armed bandit
  outlaw
  fugitive
  convict
  escaped convict
  escaped prisoner
  felon
  ex-convict
  thug
  hooligan
  football hooligan
  vandal
  hacker
  hacking group
  hackers group
  hacker group
  cyber criminal
  cybercriminal
  ransomware gang
  ransomware group
  cyber attacker
  cyberattacker
  stalker
  loan shark
  crook
  racketeer
  perpetrator
  suspect
  murder suspect
  drug suspect
  accused killer
  kidnap gang
  kidnapping gang
  child trafficker
  sex trafficker
  pimp
  paedophile
  pedophile
  illegal miner
  illegal logger
  pirate fisherman / pirate fishermen
  triad
  triad member
  yakuza /

BUS
  company
  firm
  corporation
  multinational
  multinational company
  conglomerate
  enterprise
  business
  state-owned company
  state company
  state-run company
  state-owned enterprise
  state enterprise
  joint venture
  consortium
  holding company
  subsidiary
  startup
  start-up
  manufacturer
  maker
  producer
  supplier
  contractor
  defense contractor
  defence contractor
  arms maker
  arms manufacturer
  arms company
  defense company
  weapons maker
  arms exporter
  oil company
  oil giant
  oil firm
  oil major
  oil producer
  gas company
  gas giant
  gas supplier
  gas monopoly
  energy company
  energy giant
  energy firm
  mining company
  mining firm
  mining giant
  power company
  utility
  utility company
  pipeline operator
  pipeline company
  refinery
  carmaker
  automaker
  auto maker
  car company
  steelmaker
  steel company
  shipbuilder
  shipyard
  shipping company
  shipping line
  shipping firm
  shipowner
  ship owner
  airline
  national carrier
  flag carrier
  air carrier
  budget airline
  cargo company
  railway company
  railroad
  telecom company
  telecoms company
  telecommunications company
  telecom operator
  phone company
  mobile operator
  internet company
  internet provider
  tech company
  technology company
  technology firm
  tech giant
  tech firm
  social media company
  social network
  search engine
  software company
  software maker
  chipmaker
  chip maker
  semiconductor company
  cybersecurity firm
  cybersecurity company
  cyber security firm
  security company
  security firm
  private security company
  private security firm
  pharmaceutical company
  drug company
  drugmaker
  drug maker
  vaccine maker
  tobacco company
  food company
  agribusiness
  retailer
  supermarket chain
  chain store
  importer
  exporter
  trader
  trading company
  commodity trader
  wholesaler
  distributor
  insurer
  insurance company
  bank
  commercial bank
  investment bank
  private bank
  state bank
  foreign bank
  lender
  creditor
  bondholder
  banker
  investment banker
  financier
  hedge fund
  pension fund
  investment fund
  private equity firm
  investor
  foreign investor
  shareholder
  stock exchange
  stock market operator
  stockbroker
  broker
  brokerage
  ratings agency
  rating agency
  credit rating agency
  credit ratings agency
  accounting firm
  law firm
  consulting firm
  consultancy
  lobbying firm
  lobbyist
  lobby group
  industry group
  trade group
  trade association
  industry association
  business association
  business lobby
  business group
  employers' federation
  employers' association
  employers' group
  employer
  chamber of commerce / chambers of commerce
  business community
  business leader
  business executive
  business owner
  businessman / businessmen
  businesswoman / businesswomen  f
  businessperson / businesspeople
  business people /
  business delegation
  entrepreneur
  industrialist
  magnate
  tycoon
  oil tycoon
  media tycoon
  mogul
  media mogul
  billionaire
  oligarch
  executive
  company executive
  oil executive
  chief executive officer
  CEO
  chief financial officer
  company official
  company spokesman / company spokesmen
  company spokeswoman / company spokeswomen  f
  company spokesperson
  managing director
  chairman of the board
  board of directors /
  board member
  manager
  factory owner
  landlord
  landowner
  property developer
  developer
  construction company
  construction firm
  builder
  real estate company
  merchant
  shopkeeper
  shop owner
  store owner
  storekeeper
  restaurant owner
  hotelier
  hotel chain
  hotel operator
  casino operator
  tour operator
  travel agency
  private sector
  industry
  vendor
  dealer
  jeweler
  middleman / middlemen
  monopoly
  distillery
  brewery
  plantation owner
  logging company
  fishing company
  private company
  foreign company
  foreign firm
  satellite operator
  space company
  launch company

JRN
  media personnel /
  journalist
  reporter
  correspondent
  foreign correspondent
  war correspondent
  newsman / newsmen
  newswoman / newswomen  f
  photojournalist
  photographer
  press photographer
  cameraman / cameramen
  camerawoman / camerawomen  f
  camera crew
  television crew
  TV crew
  news crew
  film crew
  newspaper
  daily
  daily newspaper
  weekly
  weekly newspaper
  tabloid
  broadsheet
  magazine
  news magazine
  newsmagazine
  journal
  newspaper editor
  editor
  chief editor
  editor in chief / editors in chief
  editor-in-chief / editors-in-chief
  managing editor
  newspaper owner
  newspaper publisher
  publisher
  columnist
  commentator
  political commentator
  editorial writer
  editorialist
  editorial
  editorial board
  blogger
  vlogger
  podcaster
  media /
  news media /
  mass media /
  press /
  press corps /
  foreign press /
  local press /
  state press /
  state media /
  state-run media /
  state-controlled media /
  official media /
  government media /
  foreign media /
  international media /
  local media /
  social media user
  independent media /
  opposition media /
  opposition newspaper
  pro-government newspaper
  state newspaper
  state-run newspaper
  official newspaper
  party newspaper
  government newspaper
  independent newspaper
  media outlet
  news outlet
  media organization
  media organisation
  news organization
  news organisation
  media company
  media group
  media house
  news website
  news site
  website
  web site
  news portal
  online newspaper
  online news site
  news channel
  news network
  television channel
  TV channel
  television station
  TV station
  television network
  TV network
  television
  TV /
  state television
  state TV /
  state-run television
  state-run TV /
  public television
  private television
  satellite channel
  satellite television
  satellite TV channel
  cable channel
  cable network
  radio
  radio station
  state radio
  state-run radio
  public radio
  radio network
  broadcaster
  public broadcaster
  state broadcaster
  national broadcaster
  private broadcaster
  anchor
  news anchor
  anchorman / anchormen
  anchorwoman / anchorwomen  f
  newsreader
  presenter
  television presenter
  TV presenter
  talk show host
  radio host
  pundit
  news agency
  state news agency
  official news agency
  semi-official news agency
  news service
  news wire
  wire service
  news bureau
  press agency
  press association
  journalists' union
  journalists' association
  press freedom group
  press watchdog
  media watchdog group
  media rights group
  fact-checker
  documentary maker
  freelancer
  freelance journalist
  stringer
  investigative journalist
  political reporter
  interviewer
  newsroom
  newspaper report
  mouthpiece

MED
  healthcare facility
  health care facility
  doctor
  physician
  surgeon
  medic
  paramedic
  nurse
  midwife / midwives
  pharmacist
  dentist
  psychiatrist
  psychologist
  pathologist
  epidemiologist
  virologist
  medical worker
  medical staff /
  medical personnel /
  medical team
  medical crew
  medical official
  medical source
  medical aid group
  medical charity
  health worker
  healthcare worker
  health care worker
  health care provider
  health expert
  health agency
  health service
  health authorities /
  public health expert
  public health official
  hospital
  hospital official
  hospital director
  hospital staff /
  hospital spokesman / hospital spokesmen
  hospital spokeswoman / hospital spokeswomen  f
  hospital source
  field hospital
  clinic
  ambulance
  ambulance crew
  ambulance service
  ambulance driver
  rescue worker
  rescuer
  rescue team
  rescue crew
  search and rescue team
  emergency worker
  emergency services /
  emergency crew
  first responder
  firefighter
  fireman / firemen
  fire brigade
  fire service
  civil defense worker
  civil defence worker
  civil defense team
  veterinarian
  vaccinator
  polio worker
  vaccination team
  forensic expert
  forensic team
  forensic scientist
  blood bank
  health care system
  medical association
  doctors' union
  doctors' association
  nurses' union
  quarantine official

EDU
  student
  university student
  college student
  high school student
  schoolboy  m
  schoolgirl  f
  schoolchild / schoolchildren
  school child / school children
  pupil
  medical student
  student leader
  student union
  students' union
  student group
  student organization
  student organisation
  student movement
  student activist
  student protester
  student demonstrator
  graduate
  graduate student
  foreign student
  exchange student
  seminary student
  teacher
  schoolteacher
  school teacher
  headmaster
  headteacher
  principal
  lecturer
  professor
  academic
  academician
  scholar
  researcher
  scientist
  nuclear scientist
  historian
  political scientist
  sociologist
  anthropologist
  archaeologist
  economist
  analyst
  political analyst
  defense analyst
  defence analyst
  security analyst
  expert
  security expert
  legal expert
  law professor
  think tank
  think-tank
  research institute
  research center
  research centre
  research group
  university
  college
  school
  academy
  academy of sciences
  faculty
  institute
  laboratory
  seminary
  madrassa
  madrasa
  madrasah
  boarding school
  rector
  university president
  vice-chancellor
  provost
  dean
  teachers' union
  intellectual
  philosopher
  engineer
  scientific community
  astronomer
  physicist
  chemist
  biologist
  geologist
  seismologist
  meteorologist
  pollster
  polling firm
  polling agency
  demographer

AGR
  farmer
  farm worker
  farmworker
  farm laborer
  farm labourer
  peasant
  peasant farmer
  subsistence farmer
  coffee farmer
  cocoa farmer
  coca farmer
  coca grower
  poppy farmer
  dairy farmer
  cattle farmer
  wheat farmer
  rice farmer
  white farmer
  black farmer
  landless farmer
  landless peasant
  landless worker
  grower
  planter
  rancher
  cattle rancher
  herder
  herdsman / herdsmen
  cattle herder
  nomadic herder
  pastoralist
  shepherd
  goatherd
  fisherman / fishermen
  fisherwoman / fisherwomen  f
  fisher
  fishing boat
  fishing vessel
  fishing trawler
  trawler
  fishing crew
  fishing fleet
  farmers' union
  farmers' group
  farmers' association
  farm lobby
  farm group
  peasant group
  peasant leader
  farm leader
  agricultural worker
  winegrower
  winemaker
  vintner
  beekeeper
  forester
  logger
  sharecropper
  olive farmer
  harvester
  tea picker
  fruit picker
  nomad

LAB
  worker
  laborer
  labourer
  factory worker
  industrial worker
  steelworker
  steel worker
  autoworker
  auto worker
  construction worker
  dockworker
  dock worker
  docker
  longshoreman / longshoremen
  port worker
  railway worker
  rail worker
  railroad worker
  transport worker
  truck driver
  trucker
  lorry driver
  taxi driver
  cab driver
  bus driver
  train driver
  driver
  miner
  coal miner
  gold miner
  mineworker
  mine worker
  oil worker
  oilfield worker
  garment worker
  textile worker
  sweatshop worker
  sanitation worker
  garbage collector
  postal worker
  public worker
  public sector worker
  public-sector worker
  state worker
  municipal worker
  airport worker
  airline worker
  flight attendant
  air traffic controller
  baggage handler
  cabin crew
  airline pilot
  ground staff /
  bank worker
  office worker
  service worker
  hotel worker
  domestic worker
  maid
  housemaid
  migrant worker
  foreign worker
  guest worker
  expatriate worker
  day laborer
  day labourer
  seasonal worker
  contract worker
  child laborer
  child labourer
  slave laborer
  forced laborer
  workforce
  labor force
  employee
  staff /
  staff member
  staffer
  union
  labor union
  labour union
  trade union
  workers' union
  union leader
  union boss
  union official
  union member
  union activist
  union representative
  union spokesman / union spokesmen
  trade union leader
  trade unionist
  labor leader
  labour leader
  labor activist
  labour activist
  labor group
  labor federation
  labour federation
  trade union federation
  union federation
  union confederation
  labor confederation
  labour confederation
  labor organization
  labour organization
  shop steward
  striker
  striking worker
  picket
  picketer
  strike leader
  striking miner
  mineworkers' union
  jobless worker
  unemployed worker
  retiree
  pensioner
  merchant seaman / merchant seamen
  merchant sailor
  ship crew
  seafarer
  stevedore
  cleaner
  janitor
  electrician
  technician
  oil rig worker
  nuclear worker
  mechanic
  plantation worker
  water worker
  gravedigger

REL
  prelate
  cleric
  senior cleric
  Muslim cleric
  Islamic cleric
  radical cleric
  hardline cleric
  Shiite cleric
  Shi'ite cleric
  Shia cleric
  Sunni cleric
  Muslim leader
  Islamic leader
  Islamic scholar
  Muslim scholar
  religious leader
  religious figure
  religious scholar
  religious authority
  religious authorities /
  religious group
  religious organization
  religious organisation
  religious community
  religious minority
  religious order
  religious sect
  sect
  cult
  spiritual leader
  faith leader
  faith group
  clergy /
  clergyman / clergymen
  clergywoman / clergywomen  f
  churchman / churchmen
  priest
  Catholic priest
  parish priest
  Roman Catholic priest
  Orthodox priest
  nun  f
  monk  m
  Buddhist monk  m
  friar
  missionary
  evangelist
  preacher
  televangelist
  pastor
  minister of religion
  vicar
  deacon
  bishop  m
  Catholic bishop  m
  archbishop  m
  cardinal
  pontiff
  pope  m
  patriarch
  metropolitan
  abbot
  abbess
  chaplain
  rabbi
  chief rabbi
  imam  m
  prayer leader
  Friday prayer leader
  mullah
  ayatollah  m
  grand ayatollah  m
  mufti
  grand mufti
  sheik
  sheikh  m
  muezzin
  ulema /
  ulama /
  marabout
  guru
  lama
  swami
  yogi
  sadhu
  church
  mosque
  synagogue
  temple
  monastery
  cathedral
  diocese
  archdiocese
  parish
  congregation
  church leader
  church official
  church spokesman / church spokesmen
  church group
  church council
  bishops' conference
  council of bishops
  council of churches
  church worker
  worshiper
  worshipper
  churchgoer
  believer
  pilgrim
  Muslim pilgrim
  Hajj pilgrim
  hajj pilgrim
  follower
  devotee
  disciple
  convert
  seminarian
  fundamentalist
  evangelical
  Hindu nationalist
  Hindu group
  Muslim group
  Islamic group
  Christian group
  Jewish group
  Buddhist group
  Catholic group
  Jewish leader
  Christian leader
  Hindu leader
  Buddhist leader
  Muslim community
  Christian community
  Jewish community
  Muslim minority
  Christian minority
  theologian
  ultra-Orthodox /
  haredim /
  crusader
  inquisitor

REF
  refugee
  war refugee
  political refugee
  asylum seeker
  asylum-seeker
  migrant
  illegal migrant
  undocumented migrant
  irregular migrant
  economic migrant
  immigrant
  illegal immigrant
  undocumented immigrant
  illegal alien
  emigrant
  boat people /
  displaced person / displaced persons
  displaced people /
  displaced civilian
  displaced family
  displaced villager
  displaced resident
  internally displaced person / internally displaced persons
  internally displaced people /
  internally displaced /
  IDP
  displaced /
  evacuee
  returnee
  deportee
  refugee family
  refugee camp
  refugee group
  refugee leader
  refugee community
  migrant family
  migrant caravan
  migrant child / migrant children
  unaccompanied minor
  stateless person / stateless persons
  stateless people /
  expellee
  stowaway
  castaway
  defector
  exiles /
  fleeing civilian
  diaspora

NGO
  aid agency
  aid group
  aid organization
  aid organisation
  aid worker
  relief agency
  relief group
  relief organization
  relief organisation
  relief worker
  relief team
  humanitarian agency
  humanitarian group
  humanitarian organization
  humanitarian organisation
  humanitarian worker
  humanitarian official
  humanitarian aid worker
  aid convoy
  relief convoy
  aid flotilla
  humanitarian convoy
  charity
  charity group
  charity worker
  charitable organization
  charitable organisation
  foundation
  nonprofit
  nonprofit group
  nonprofit organization
  non-profit organization
  non-profit
  nongovernmental organization
  non-governmental organization
  non-governmental organisation
  nongovernmental group
  non-governmental group
  NGO
  NGO worker
  human rights group
  human rights organization
  human rights organisation
  human rights watchdog
  human rights activist
  human rights campaigner
  human rights defender
  human rights worker
  human rights lawyer
  human rights monitor
  human rights advocate
  rights group
  rights organization
  rights organisation
  rights activist
  rights campaigner
  rights watchdog
  rights advocate
  rights lawyer
  rights monitor
  civil rights group
  civil rights leader
  civil rights activist
  civil liberties group
  advocacy group
  advocate group
  monitoring group
  war monitor
  watchdog
  watchdog group
  campaign group
  campaigner
  pressure group
  activist group
  environmental group
  environmentalist
  environmental activist
  environmental organization
  environmental campaigner
  conservation group
  conservationist
  green group
  climate activist
  climate campaigner
  animal rights activist
  animal rights group
  peace activist
  peace group
  peace campaigner
  antiwar group
  anti-nuclear activist
  anti-nuclear group
  women's group
  women's rights activist
  women's rights group
  feminist
  feminist group
  gay rights activist
  gay rights group
  LGBT activist
  LGBT group
  AIDS activist
  consumer group
  anti-corruption activist
  anti-corruption campaigner
  anti-corruption group
  transparency group
  election monitor
  election observer
  international observer
  international monitor
  observer mission
  observer
  monitor
  monitoring mission
  demining group
  deminer
  missionary group
  volunteer group
  volunteer
  international aid group
  international aid worker
  foreign aid worker
  international charity
  civil society group
  civil society organization
  civil society organisation
  grassroots group
  legal aid group
  exile rights group
  philanthropist
  donor agency
  food aid agency
  rescue ship
  rescue group

SOC
  civil society /
  civil society leader
  civic group
  civic leader
  community leader
  community group
  community organizer
  community elder
  activist
  social activist
  political activist
  social movement
  movement
  grassroots movement
  mass movement
  nationalist group
  nationalist movement
  far-right group
  far-right activist
  far-right extremist
  right-wing extremist
  right-wing group
  left-wing group
  far-left group
  left-wing extremist
  neo-Nazi
  neo-Nazi group
  skinhead
  white supremacist
  white nationalist
  anarchist
  anti-fascist
  antifascist
  ultranationalist
  ultra-nationalist
  nationalist activist
  indigenous group
  indigenous leader
  indigenous people /
  indigenous community
  tribal leader
  tribal chief
  tribal elder
  tribal group
  tribal people /
  tribe
  tribal council
  tribesman / tribesmen
  tribeswoman / tribeswomen  f
  clan
  clan elder
  clan leader
  village elder
  elder
  traditional leader
  traditional ruler
  chieftain
  paramount chief
  headman / headmen
  ethnic group
  ethnic minority
  ethnic community
  ethnic leader
  minority group
  minority
  minorities /
  caste
  youth group
  youth organization
  youth organisation
  youth leader
  youth activist
  youth movement
  women's organization
  veterans' group
  war veteran
  veteran
  solidarity group
  support group
  bar association
  lawyers' group
  lawyers' association
  lawyer
  attorney
  defense lawyer
  defence lawyer
  defense attorney
  human shield
  lawyers' movement
  barrister
  solicitor
  legal team
  defense team
  civil disobedience movement
  anti-war movement
  antiwar activist
  anti-abortion activist
  abortion rights activist
  gun rights group
  gun lobby
  settler
  Jewish settler
  Israeli settler
  settler group
  settlers' council
  settler leader
  settler movement
  expatriate group
  family association
  victims' group
  families of victims /
  victims' relatives /
  cultural group
  sports federation
  football federation
  soccer federation
  football association
  Olympic committee
  national Olympic committee
  football club
  soccer team
  fan club
  artist
  writer
  novelist
  poet
  author
  actor
  actress  f
  singer
  musician
  film director
  filmmaker
  film-maker
  cartoonist
  playwright
  celebrity
  pop star
  athlete
  football player
  footballer
  whistleblower
  whistle-blower
  leaker
  hacktivist
  hacktivist group

CVL
  civilian
  citizen
  ordinary citizen
  people /
  public
  population
  populace
  inhabitant
  resident
  local resident
  local
  local people /
  villager
  townspeople /
  townsfolk /
  city dweller
  townsperson / townspeople
  camp resident
  islander
  person / people
  man / men
  woman / women  f
  child / children
  boy  m
  girl  f
  teenager
  teen
  youth
  young man / young men
  young people /
  young woman / young women  f
  youngster
  elderly man / elderly men
  elderly woman / elderly women  f
  baby
  infant
  toddler
  orphan
  mother  f
  father  m
  parent
  wife / wives
  husband  m
  widow  f
  widower  m
  brother  m
  sister  f
  son  m
  daughter  f
  relative
  family
  family member
  families of hostages /
  household
  bystander
  passer-by / passers-by
  passerby / passersby
  onlooker
  pedestrian
  commuter
  motorist
  motorcyclist
  passenger
  traveler
  traveller
  tourist
  holidaymaker
  vacationer
  shopper
  customer
  spectator
  fan
  football fan
  soccer fan
  voter
  electorate
  taxpayer
  consumer
  homeowner
  protester
  protestor
  demonstrator
  marcher
  anti-government protester
  anti-government demonstrator
  antigovernment protester
  pro-government demonstrator
  pro-government supporter
  anti-war protester
  antiwar protester
  peaceful protester
  peaceful demonstrator
  student protesters /
  rioter
  mob
  angry mob
  crowd
  angry crowd
  throng
  stone-thrower
  stone thrower
  rock-throwing youth
  hunger striker
  squatter
  supporter
  government supporter
  sympathizer
  sympathiser
  backer
  well-wisher
  mourner
  reveler
  reveller
  prisoner
  inmate
  detainee
  prison inmate
  jail inmate
  death row inmate
  terror detainee
  Guantanamo detainee
  captive
  hostage
  foreign hostage
  abductee
  kidnap victim
  victim
  rape victim
  crime victim
  survivor
  earthquake survivor
  flood victim
  quake victim
  casualty
  wounded /
  wounded civilian
  injured /
  dead /
  missing person / missing persons
  missing people /
  eyewitness
  witness
  foreigner
  foreign national
  foreign citizen
  expatriate
  expat
  foreign tourist
  westerner
  foreign resident
  compatriot
  countryman / countrymen
  fellow citizen
  national
  Holocaust survivor
  comfort woman / comfort women  f
  slave
  sex slave
  homeless person / homeless people
  homeless people /
  slum dweller
  poor people /
  unemployed youth
  jobless youth
  beggar
  street child / street children
  street vendor
  street trader
  hawker
  peddler
  dweller
  patient
  disabled people /
  pregnant woman / pregnant women  f
  visitor
  wedding party
  funeral procession
  commoner
  masses /
  netizen
  internet user
  yacht crew
  crew
  crew member
  boat
  vessel
  ship
  cargo ship
  tanker
  oil tanker
  freighter
  merchant ship
  merchant vessel
  container ship
  ferry
  passenger ship
  passenger plane
  airliner
  commercial plane
  civilian aircraft /
  astronaut
  cosmonaut
  mountaineer
  climber

ELI
  former president
  former prime minister
  former premier
  former minister
  former foreign minister
  former defense minister
  former defence minister
  former finance minister
  former interior minister
  former chancellor
  former king  m
  former dictator
  former leader
  former ruler
  former strongman / former strongmen
  former vice president
  former governor
  former mayor
  former senator
  former congressman / former congressmen
  former lawmaker
  former official
  former diplomat
  former ambassador
  former envoy
  former secretary of state
  former defense secretary
  former national security adviser
  former spy chief
  former intelligence chief
  former intelligence officer
  former army chief
  former general
  former judge
  former aide
  former adviser
  former police chief
  former head of state / former heads of state
  former first lady  f
  former opposition leader
  ex-president
  ex-prime minister
  ex-premier
  ex-minister
  ex-leader
  ex-dictator
  ex-king  m
  ex-chancellor
  ex-general
  ex-official
  ex-army chief
  ex-ruler
  ex-governor
  ex-mayor
  ex-diplomat
  ex-ambassador
  ousted president
  ousted prime minister
  ousted leader
  ousted premier
  deposed president
  deposed king  m
  deposed leader
  deposed prime minister
  toppled leader
  toppled president
  exiled former president
  exiled former prime minister
  exiled king  m
  late president
  late leader
  late dictator
  elder statesman / elder statesmen
  president's son  m
  president's brother  m
  president's wife  f
  president's daughter  f
  elite
  aristocrat
  nobleman / noblemen
  heir
  scion
  dignitary
  retired general
  retired admiral
  retired colonel
  retired officer
  retired army officer
  retired judge
  retired diplomat

IGO
  international organization
  international organisation
  intergovernmental organization
  regional organization
  regional organisation
  regional bloc
  trade bloc
  economic bloc
  world body
  global body
  international body
  multilateral organization
  international agency
  regional group
  regional grouping
  military alliance
  security alliance
  defense alliance
  international mission
  international lender
  multilateral lender
  development bank
  international financial institution
  international creditor
  nuclear watchdog
  nuclear watchdog agency
  chemical weapons watchdog
  arms inspector
  weapons inspector
  nuclear inspector
  inspector of weapons
  inspection team
  international inspector
  world football body
  contact group
  troika
  quartet
  international mediator
  international envoy
  international community
  peacekeeping mission
  international peacekeeper
  international criminal tribunal
  panel of experts
  sanctions committee
  fact-finding mission
