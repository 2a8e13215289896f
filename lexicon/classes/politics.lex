# The furniture of states: elections, laws, offices, rights, ties, policy.

{elections}  the people's choice, nouns
  election
  vote
  poll
  ballot
  referendum
  plebiscite
  by-election
  runoff
  run-off
  presidential election
  parliamentary election
  general election
  legislative election
  local election
  municipal election
  snap election
  early election
  multi-party election
  multiparty election
  free election
  democratic election
  polling
  primary
  recount
  constituent assembly election

{reform}  change for the better, nouns
  reform
  political reform
  constitutional reform
  electoral reform
  economic reform
  democratic reform
  land reform
  judicial reform
  police reform
  security reform
  tax reform
  democratisation
  democratization
  liberalisation
  liberalization
  perestroika
  glasnost
  opening
  transition
  multi-party democracy
  multiparty democracy
  multi-party politics
  multiparty politics
  multi-party system
  civilian rule
  democracy
  constitutional amendment
  constitutional change
  new constitution
  power sharing
  power-sharing
  devolution
  decentralisation
  decentralization
  self-rule
  autonomy
  home rule
  national dialogue
  truth commission
  national reconciliation
  rule of law
  transitional justice
  pluralism
  term limit
  judicial independence
  separation of powers

{law}  rules made by a state, nouns
  law
  bill
  act
  legislation
  decree
  amendment
  statute
  rule
  ordinance
  measure
  regulation
  executive order
  motion
  budget
  constitution
  draft law
  directive
  clause
  provision
  code
  edict
  plan
  policy
  decision
  ruling
  verdict
  order
  proposal
  appointment

{government}  who rules, nouns
  government
  cabinet
  regime
  administration
  coalition
  coalition government
  unity government
  government of national unity
  interim government
  transitional government
  caretaker government
  authority
  council
  transitional council
  national council
  parliament
  state
  leadership
  presidency
  junta
  provisional government
  government-in-exile
  power-sharing government
  assembly
  senate
  opposition
  coalition partner
  ministry
  judiciary

{constitution}  the basic law, nouns
  constitution
  constitutional amendment
  charter
  basic law
  bill of rights
  draft constitution

{rights}  what people may do, nouns
  right
  freedom
  civil right
  human right
  women's right
  civil liberty
  liberty
  voting right
  right to vote
  suffrage
  equality
  citizenship
  freedom of speech
  freedom of the press
  press freedom
  freedom of assembly
  freedom of movement
  minority right
  land right
  language right
  same-sex marriage
  gay marriage
  autonomy
  self-determination
  right of return
  religious freedom
  legal status
  nationality
  representation
  official status
  refugee right
  due process

{ties}  what binds states, nouns
  tie
  relation
  relationship
  diplomatic relation
  diplomatic tie
  link
  bond
  friendship
  bilateral relation
  bilateral tie
  contact
  diplomatic contact
  embassy link
  trade tie
  economic tie
  military tie
  defence tie
  defense tie
  cooperation
  partnership
  alliance
  strategic partnership
  neighbourliness
  good-neighbourly relation
  diplomatic representation
  diplomatic link

{policy}  what a state pursues, nouns
  policy
  stance
  stand
  position
  plan
  strategy
  programme
  program
  approach
  line
  doctrine
  agenda
  proposal
  initiative
  project
  campaign
  decision
  scheme
  goal
  manifesto
  peace plan
  peace process
  peace talk
  peace effort
  two-state solution
  political solution
  negotiated settlement
  diplomacy
  roadmap
  idea
  vision
  stance on climate
  blueprint

{independence}  being a state, nouns
  independence
  sovereignty
  statehood
  unilateral independence
  state
  annexation
  territorial integrity
  self-determination
  secession
  border
  claim
  capital
  government
  regime
  presidency
  election result
  victory
  authority
  election
  legitimacy
  existence
  genocide
  election victory
  rule

{resolution}  what assemblies pass, nouns
  resolution
  un resolution
  draft resolution
  motion
  security council resolution
  statement
  declaration
  communique
  mandate
  proposal
  plan
  roadmap
  recommendation
  road map
  draft
  bid
  initiative

{membership}  being in a club of states, nouns
  membership
  accession
  admission
  entry
  candidacy
  bid
  application
  candidate status
  membership bid
  observer status
  membership application
  seat
  full membership
  accession bid

{embassy}  seats of envoys, nouns
  embassy
  consulate
  consulate general
  mission
  diplomatic mission
  liaison office
  interests section
  representative office
  trade office
  high commission
  cultural centre
  cultural center
  representation
  diplomatic post

{parliament}  who makes laws, nouns
  parliament
  senate
  congress
  national assembly
  assembly
  lower house
  upper house
  house of representatives
  legislature
  duma
  knesset
  bundestag
  house
  council
  chamber
  cabinet
  politburo
  security council
  majlis

{opposition}  those out of power, nouns
  opposition
  opposition party
  party
  political party
  opposition leader
  rebel group
  rebel
  movement
  dissident
  protester
  demonstrator
  striker
  union
  trade union
  farmer
  student
  worker
  teacher
  truck driver
  minority
  separatist
  islamist
  candidate
  newspaper
  broadcaster
  tv station
  radio station
  website
  rally
  protest
  demonstration
  march

{topics}  what is talked over or worked on, nouns
  issue
  matter
  question
  problem
  topic
  subject
  concern
  security
  trade
  terrorism
  migration
  climate change
  climate
  energy
  arms control
  disarmament
  border
  border dispute
  crisis
  peace
  war
  conflict
  situation
  development
  event
  nuclear programme
  nuclear program
  ceasefire
  tie
  relation
  cooperation
  way
  prospect
  proposal
  plan
  deal
  agreement
  sanction
  human right
  refugee
  prisoner
  prisoner exchange
  election
  debt
  aid
  reform
  economy
  oil
  water
  fishing right
  territory
  dispute
  future

{statement}  what is put out in words, nouns
  statement
  joint statement
  declaration
  communique
  message
  petition
  letter
  open letter
  remark
  comment
  view
  assessment
  article
  op-ed
  resolution

{cause}  what one fights for, nouns
  cause
  aspiration
  struggle
  plight
  right
  interest
  dream
  fight
  claim
  case
  goal

{concern}  what one shares, nouns
  concern
  view
  fear
  worry
  opinion
  position
  assessment
  anger
  grief
  pain
  value

{bloc}  clubs of states, nouns
  bloc
  union
  alliance
  group
  organisation
  organization
  club
  league
  council
  treaty
  pact
  forum
  federation
  commonwealth
  coalition
  zone
  eurozone
  customs union
  single market
  nato
  eu
  european union
  asean
  wto
  united nations
  un
  african union
  arab league

{list}  registers of the good and bad, nouns
  list
  blacklist
  terror list
  terrorist list
  sanctions list
  watch list
  watchlist
  roster
  no-fly list

{sponsors}  whom such lists name, nouns
  sponsor
  sponsor of terrorism
  state sponsor
  terrorist group
  terrorist organisation
  terrorist organization
  terrorist
  currency manipulator

{rally}  gatherings of a crowd, nouns
  rally
  demonstration
  march
  vigil
  concert
  fundraiser
  fund-raiser
  campaign event
  event
  benefit concert
  prayer

{autonomy}  rule of one's own, nouns
  autonomy
  independence
  self-rule
  self-government
  home rule
  self-determination
  devolution
  statehood
  sovereignty
  power
  special status
  federal status
  referendum
  vote

{hike}  measures that bring people out on the streets, nouns
  hike
  price hike
  price rise
  fuel price hike
  tax hike
  tax rise
  fuel tax
  tax
  tax bill
  levy
  austerity
  austerity plan
  austerity measure
  pension reform
  pension cut
  cut
  subsidy cut
  fare hike
  fare increase
  tuition hike
  fee
  extradition bill
  controversial bill
  bill
  increase
  tax increase
  rise
  labour reform
  labor reform
  land law
  farm law
  job cut
  privatisation
  privatization

{monopoly}  rule without rivals, nouns
  one-party rule
  single-party rule
  monopoly
  monopoly on power
  monopoly of power
  military rule
  minority rule
  white rule
  dictatorship
  absolute monarchy
  single-party system

{rule}  being ruled, nouns
  rule
  authority
  jurisdiction
  control
  verdict
  arbitration
  inspection
  government

{requirement}  what is asked of others, nouns
  requirement
  condition
  visa requirement
  fee
  rule
  immunity
  visa
  deadline

{exemption}  being let off, nouns
  exemption
  waiver
  reprieve
  dispensation
  grace period
  moratorium
  derogation
  concession
  privilege
  preferential treatment

{publication}  what is put out for people to read, hear or buy, nouns
  report
  statement
  poll
  survey
  study
  album
  film
  movie
  video
  result
  data
  figure
  list
  detail
  photograph
  photo
  picture
  image
  transcript
  document
  book
  single
  song
  product
  footage
  recording
  tape
  email
  record
  tax return
  plan
  draft
  text
  version
  name
  information
  memo
  letter
  guideline
  estimate
  forecast
  advertisement
  ad
  trailer
  schedule
  map
  audit
  findings
  finding
  timeline
  budget
  programme
  agenda
  blueprint
  warning

{problem}  what one sees rather than sanctions, nouns
  problem
  need
  danger
  importance
  difficulty
  risk
  fact
  challenge
  value
  complexity
  urgency
  voice
  face
  body
  sign
  symptom
  limit
  reality
  gap
  possibility
