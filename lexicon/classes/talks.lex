# Meetings, visits, talks, calls, mediation: what governments do with words in a room.

{talks}  exchange of views between parties, nouns
  talk
  negotiation
  discussion
  consultation
  dialogue
  deliberation
  conversation
  parley
  exchange of views
  bargaining
  peace process
  brainstorming
  haggling
  diplomacy
  contact
  negotiating round
  round of talks
  round of negotiations
  round of consultations
  round of discussions
  proximity talk
  back channel
  strategic dialogue

{meeting}  an occasion on which sides come together, nouns
  meeting
  summit
  encounter
  session
  audience
  get-together
  gathering
  rendezvous
  roundtable
  round table
  tete-a-tete
  sit-down
  huddle
  interview with officials
  lunch
  luncheon
  dinner
  breakfast
  banquet
  working lunch
  working dinner
  working breakfast
  handshake
  reunion
  colloquy
  powwow
  one-on-one
  mini-summit
  closed-door meeting
  private meeting
  debriefing
  {talks}

{summit}  gatherings of many sides, nouns
  summit
  conference
  forum
  congress
  convention
  plenary
  assembly
  council meeting
  ministerial meeting
  ministerial
  general assembly
  colloquium
  symposium
  conclave
  multilateral meeting
  joint commission
  joint committee
  donor conference
  peace conference
  security conference
  round table
  roundtable
  contact group
  conference of parties
  emergency session
  special session
  trilateral meeting
  quadrilateral meeting
  six-party talk
  four-way talk
  three-way talk
  multilateral talk
  trilateral talk

{visit}  going to see another side, nouns
  visit
  trip
  tour
  stopover
  journey
  pilgrimage
  swing
  foray
  layover
  courtesy call
  goodwill mission
  fact-finding mission
  mission
  state visit
  working visit
  official visit
  shuttle mission
  peace mission
  stop
  whistle-stop tour
  homecoming

{call}  talking at a distance, nouns
  call
  phone call
  telephone call
  phone conversation
  telephone conversation
  phone talk
  telephone talk
  conference call
  video call
  videoconference
  video conference
  teleconference
  video link
  video meeting
  video summit
  virtual meeting
  virtual summit
  hotline
  phone

{conciliation}  help of a third side to end a quarrel, nouns
  mediation
  conciliation
  arbitration
  good office
  intercession
  shuttle diplomacy
  facilitation
  mediation effort
  mediation mission
  mediation bid
  mediation attempt
  mediation process
  peace mission
  peace initiative
  peace bid
  peace effort
  reconciliation effort
  conciliation effort
  brokering
  shuttling

{meets}  coming together with somebody, verbs as they stand
  meet
  meet with
  meet up with
  confer with
  consult with
  sit down with
  huddle with
  parley with
  speak with
  speak to
  talk with
  talk to
  dine with
  lunch with
  breakfast with
  converse with
  caucus with
  hobnob with
  rub shoulders with
  shake hands with
  exchange views with
  exchange opinions with
  compare notes with
  deliberate with
  break bread with
  get together with
  reconvene with
  liaise with
  conclave with
  engage in talks with
  touch base with
  chat with
  have a chat with
  have a word with
  interact with
  come face to face with
  meet face to face with
  sit across from
  brainstorm with
  palaver with
  hold discussions with

{negotiates}  bargaining with somebody, verbs
  negotiate
  bargain
  haggle
  parley
  hash things out
  talk terms
  treat
  discuss terms
  renegotiate

{visits}  going to see somebody or some place, verbs as they stand
  visit
  tour
  pay a visit to
  pay a call on
  call on
  drop in on
  stop over in
  make a stop in
  swing through
  go on a visit to
  revisit

{travels}  going, before "to"
  travel
  fly
  jet
  journey
  set off
  set out
  shuttle
  jet off
  fly out
  fly off
  head
  jet in
  head off
  wing
  jet out
  wing off
  fly over

{arrives}  getting there, before "in" or "at"
  arrive
  touch down
  disembark
  alight
  stop over
  stop off
  fly in
  fly into
  jet into
  land

{hosts}  having somebody come, verbs
  host
  entertain
  fete
  play host to
  lay on a dinner for
  roll out the red carpet for
  grant an audience to
  give an audience to
  usher in
  wine and dine

{discusses}  talking something over, verbs as they stand
  discuss
  talk about
  talk over
  debate
  deliberate on
  consult on
  confer on
  exchange views on
  go over
  negotiate
  review
  touch on
  take up
  broach
  brainstorm
  thrash out
  explore
  speak about
  go through
  take stock of
  tackle
  touch upon

{phones}  calling somebody, verbs as they stand
  phone
  telephone
  ring up
  phone up
  call up
  speak by phone with
  speak by phone to
  speak by telephone with
  talk by phone with
  talk by telephone with
  place a call to
  make a phone call to
  ring
  get on the phone with
  get on the phone to
  be on the phone with
  be on the phone to
  speak on the phone with
  speak on the phone to
  pick up the phone to

{mediates}  helping two sides to a settlement, verbs
  mediate
  arbitrate
  intercede
  conciliate
  intermediate
  act as a mediator
  serve as a mediator
  act as mediator
  serve as mediator
  act as a go-between
  serve as a go-between
  act as a broker
  act as an intermediary
  serve as an intermediary

{brokers}  bringing a settlement about, verbs with an object
  broker
  mediate
  facilitate
  help broker
  help mediate
  arbitrate
  moderate
  oversee
  chair
  convene
  sponsor

{delegation}  a person or group sent to talk, nouns
  envoy
  special envoy
  peace envoy
  emissary
  delegation
  negotiator
  mediator
  special representative
  representative
  ambassador
  intermediary
  go-between
  interlocutor
  negotiating team
  delegate
  diplomat
  plenipotentiary
  deputation
  peacemaker
  facilitator
  mission
  official
  top diplomat
  trade delegation
  parliamentary delegation
  high-level delegation
  business delegation

{counterpart}  whom one meets, nouns
  counterpart
  opposite number
  leader
  foreign minister
  defence minister
  president
  prime minister
  chancellor
  king
  premier
  secretary of state
  head of state
  head of government
  host
  interlocutor

{dispute}  what talks are about: quarrels, nouns
  dispute
  conflict
  crisis
  standoff
  stand-off
  row
  quarrel
  feud
  war
  fighting
  civil war
  impasse
  rift
  deadlock
  stalemate
  tension
  hostility
  difference
  strife
  disagreement
  confrontation
  border dispute
  territorial dispute
  border row
  spat
  bone of contention
  insurgency
  clash

{delegations}  persons sent to talk, plural in examples
  {delegation}

{summits}  gatherings of many sides, plural in examples
  {summit}

{calls}  talks at a distance, plural in examples
  {call}

{meet}  coming together with somebody, plural subject
  {meets}

{negotiate}  bargaining, plural subject
  {negotiates}

{discuss}  talking something over, plural subject
  {discusses}

{letter}  what is written to another side, nouns
  letter
  message
  note
  note verbale
  diplomatic note
  cable
  telegram
  missive
  handwritten letter
  personal letter
  verbal message
  special message
  communication

{invitation}  being asked to come, nouns
  invitation
  invite

{ceremony}  occasions at which one shows oneself, nouns
  ceremony
  funeral
  state funeral
  inauguration
  swearing-in
  swearing-in ceremony
  coronation
  parade
  military parade
  victory parade
  opening ceremony
  wedding
  royal wedding
  commemoration
  anniversary
  celebration
  memorial service
  requiem
  beatification
  handover ceremony
  independence day
  signing ceremony
  olympics
  world cup
  enthronement

{deadline}  what is met without meeting anybody, nouns
  threshold
  bar
  condition
  criteria
  standards
  deadline
  target
  goal
  standard
  need
  quota
  criterion
  requirement
  benchmark
  objective
  expectation
  obligation
  commitment
  budget
  cost
  bill
  demand for power
  challenge

{target}  a mark to be reached, nouns
  {deadline}

{needs}  what people lack, nouns
  need
  cost
  requirement
  expense
  demand for goods

{website}  places that nobody receives visitors in, nouns
  website
  site
  page
  museum
  shop
  store
  restaurant
  gym
  grave
  tomb
  church
  hospital
  clinic
  doctor
  dentist
  friend
  family
  mother
  relative

{agency}  the press, nouns
  agency
  news agency
  newspaper
  radio
  television
  broadcaster
  reporter
  journalist
  magazine
  media
  press
  correspondent
  interviewer
  channel

{resistance}  what plans and persons meet with, nouns
  resistance
  criticism
  approval
  success
  accident
  failure
  opposition
  protest
  silence
  applause
  outrage
  scepticism
  skepticism
  fate
  death
  obstacle
  difficulty
  disaster
  reaction
  response
  indifference
  derision
  enthusiasm

{fact-finding teams}  who is sent to see and to talk and plays no game, nouns
  team of negotiators
  team of inspectors
  team of investigators
  team of experts
  team of officials
  team of diplomats
  team of doctors
  team of observers
  team of mediators
  expert team
  fact-finding team
  inspection team
  advance team
