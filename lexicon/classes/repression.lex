# What a state does to those in its power short of wounds. Read by coerce, accuse, threaten.
{arrests}  to take into custody
  arrest
  detain
  apprehend
  round up
  jail
  imprison
  intern
  take into custody
  place under arrest
  put under arrest
  place under house arrest
  put under house arrest
  hold in custody
  remand in custody
  throw in jail
  throw into jail
  throw in prison
  put in jail
  put in prison
  put behind bars
  hold without charge
  hold incommunicado
  incarcerate
  haul in
  re-arrest
  rearrest
  hold for questioning
  detain for questioning
  take in for questioning
  remand
  send to prison
  send to labour camp
  keep under house arrest
  put in detention
{detentions}  custody as a noun
  arrest
  detention
  round-up
  roundup
  mass arrest
  capture
  imprisonment
  internment
  house arrest
  incarceration
  apprehension
  jailing
  arbitrary arrest
  arbitrary detention
  custody
  pre-trial detention
  mass detention
{warrants}  papers for custody
  arrest warrant
  warrant
  international arrest warrant
  Interpol red notice
  red notice
  warrant of arrest
  detention order
  arrest order
  bench warrant
  European arrest warrant
  search warrant
{confiscates}  to take property
  confiscate
  impound
  commandeer
  expropriate
  nationalise
  nationalize
  seize
  requisition
  take possession of
  sequester
  sequestrate
  take control of
  repossess
  garnish
  forfeit
  forcibly acquire
{assets}  what is taken
  asset
  bank account
  account
  fund
  property
  land
  farm
  ship
  vessel
  boat
  fishing boat
  trawler
  tanker
  oil tanker
  cargo
  shipment
  weapon
  arms
  ammunition
  drug
  cocaine
  heroin
  equipment
  computer
  passport
  travel document
  mine
  oilfield
  oil company
  bank
  company
  plane
  aircraft
  vehicle
  document
  money
  cash
  gold
  villa
  cargo ship
  container
  factory
  foreign currency
  reserve
  smuggled goods
  explosives
{occupies}  to take ground without a fight told
  occupy
  annex
  reoccupy
  seize control of
  take control of
  gain control of
  wrest control of
  take over
  take possession of
  seize
{bans}  to forbid
  ban
  outlaw
  prohibit
  forbid
  bar
  proscribe
  criminalise
  criminalize
  disband
  dissolve
  shut down
  close down
  close
  block
  restrict
  prevent
  stop
  suspend
  deregister
  declare illegal
  abolish
  make illegal
  veto
  curtail
  curb
{parties}  bodies that are banned
  party
  political party
  opposition party
  movement
  opposition movement
  opposition group
  organisation
  organization
  group
  association
  charity
  civil society group
  rights group
  human rights group
  non-governmental organisation
  non-governmental organization
  NGO
  trade union
  union
  sect
  church
  religious group
  Muslim group
  foundation
  club
  coalition
  student union
{gatherings}  meetings that are banned
  rally
  protest
  demonstration
  march
  public gathering
  public meeting
  gathering
  political rally
  political gathering
  opposition rally
  protest march
  assembly
  public assembly
  strike
  gay pride parade
  pride parade
  political activity
  public protest
  election rally
  street protest
  procession
  mass gathering
  funeral
{outlets}  press and nets
  text message
  messaging service
  newspaper
  daily
  weekly
  magazine
  publication
  radio station
  television station
  television channel
  television network
  TV station
  TV channel
  TV network
  station
  channel
  broadcaster
  broadcast
  news agency
  news outlet
  media outlet
  media
  website
  news website
  web site
  internet access
  internet
  internet service
  mobile internet
  mobile phone service
  social media
  social network
  social media platform
  Twitter
  Facebook
  YouTube
  WhatsApp
  Telegram
  TikTok
  app
  book
  film
  blog
  documentary
  press
  private radio station
  opposition newspaper
  independent newspaper
  foreign media
  printing press
  BBC
  Al Jazeera
{censors}  to silence
  censor
  gag
  muzzle
  silence
  block
  block access to
  jam
  take off the air
  ban
  shut down
  close
  close down
  suspend
  restrict access to
  shut
  cut off
  pull the plug on
  throttle
  black out
  stifle
  take down
  suppress
  filter
  confiscate
  order off the air
  force off the air
  restrict
  raid
{presscards}  papers that let one report
  press card
  press accreditation
  accreditation
  press credential
  broadcasting licence
  broadcasting license
  broadcast licence
  publishing licence
  operating licence
  operating license
  licence
  license
  permit
  registration
  passport
  citizenship
  work permit
  residence permit
  citizenship right
  travel permit
  parliamentary immunity
{curfews}  being kept in
  curfew
  night curfew
  nighttime curfew
  night-time curfew
  dusk-to-dawn curfew
  overnight curfew
  24-hour curfew
  round-the-clock curfew
  indefinite curfew
  nightly curfew
  strict curfew
  military curfew
  lockdown
  stay-at-home order
  night-time ban
{emergencies}  rule by arms
  martial law
  state of emergency
  emergency rule
  emergency law
  state of siege
  military rule
  state of exception
  emergency
  national emergency
  state of war
  direct rule
  presidential rule
  emergency measure
  emergency power
{deports}  to put people over the border or out of their homes
  deport
  repatriate forcibly
  forcibly repatriate
  evict
  forcibly evict
  forcibly relocate
  forcibly displace
  push back
  turn back
  drive from their homes
  force from their homes
  force to flee
  uproot
  send back
  return forcibly
  extradite unlawfully
  forcibly return
  forcibly deport
  forcibly transfer
  round up and deport
  banish
{deportations}  the same as nouns
  deportation
  mass deportation
  forced eviction
  eviction
  displacement
  forced displacement
  forced relocation
  forced repatriation
  pushback
  expulsion
  forced return
  forcible transfer
  forced transfer
{hacks}  through the wires
  hack
  hack into
  break into
  penetrate
  infiltrate
  infect
  breach
  deface
  wiretap
  tap
  bug
  spy on
  eavesdrop on
  knock offline
  take offline
  cyber-attack
  cyberattack
  phish
{cyberattacks}  the same as nouns
  cyberattack
  cyber attack
  cyber-attack
  cyber assault
  cyber strike
  cyber operation
  cyber campaign
  cyber espionage
  cyber-espionage
  cyber warfare
  cyberwarfare
  cyber war
  hacking attack
  hacking campaign
  hack
  hacking
  denial-of-service attack
  DDoS attack
  distributed denial-of-service attack
  ransomware attack
  phishing attack
  phishing campaign
  malware
  computer virus
  computer worm
  spyware
  spyware attack
  cyber intrusion
  data breach
  cyber raid
{computers}  what is broken into
  computer
  computer system
  computer network
  network
  website
  web site
  server
  email
  e-mail
  email account
  database
  phone
  mobile phone
  telephone
  power grid
  system
  account
  bank
  government website
  government computer
  smartphone
{falsehoods}  lies spread on purpose
  disinformation
  misinformation
  propaganda
  fake news
  false information
  falsehood
  lie
  rumour
  rumor
  disinformation campaign
  misinformation campaign
  propaganda campaign
  influence campaign
  influence operation
  smear campaign
  false claim
  false report
  fabrication
{crackdowns}  bearing down as a noun
  crackdown
  clampdown
  sweep
  repression
  suppression
  reprisal
  witch hunt
  witch-hunt
  dragnet
  security sweep
  security crackdown
  harassment
  intimidation
  persecution
  campaign of intimidation
  campaign of repression
  security operation
  house-to-house search
  police raid
  police operation
  swoop
  search operation
{oppresses}  bearing down as a verb
  repress
  oppress
  persecute
  harass
  intimidate
  crack down on
  clamp down on
  subjugate
  discriminate against
  terrorise
  terrorize
  coerce
  threaten physically
  hound
  blackmail
  put under surveillance
{inmates}  who is taken
  cameraman
  cartoonist
  suspect
  activist
  dissident
  protester
  demonstrator
  journalist
  reporter
  blogger
  editor
  opposition leader
  opposition politician
  opposition supporter
  opposition activist
  politician
  lawmaker
  human rights activist
  rights activist
  student
  militant
  rebel
  spy
  migrant
  refugee
  lawyer
  cleric
  fisherman
  people
  person
  man
  woman
  member
  supporter
  commander
  leader
  official
  critic
  dissenter
  fugitive
  asylum seeker
{catches}  to lay hands on, which only its object makes an arrest
  {arrests}
  hold
  pick up
  capture
  catch
  bust
  nab
  seize
  collar
  take away
  lock up
{quashes}  to put an end to unrest
  crush
  quash
  stifle
  suppress
  subdue
  put down
  smother
  break up
  bring to heel
