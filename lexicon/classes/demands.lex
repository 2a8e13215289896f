# Words of asking. Read by request, reject, threaten.
{urges}  to ask somebody to do something
  urge
  ask
  call on
  call upon
  appeal to
  implore
  beseech
  beg
  plead with
  entreat
  exhort
  press
  encourage
  invite
  push
  prod
  lobby
  petition
  request
  advise
  tell
  order
  instruct
  command
  direct
  summon
  require
  pressure
  pressurise
  pressurize
  lean on
  enjoin
  adjure
  nudge
  compel
  challenge
  dare
  caution
  counsel
  goad
{orders}  to ask with authority
  order
  instruct
  command
  direct
  require
  summon
  subpoena
  compel
  oblige
  tell
{demands}  to ask for a thing
  demand
  request
  seek
  call for
  ask for
  press for
  push for
  insist on
  insist upon
  clamour for
  clamor for
  appeal for
  plead for
  beg for
  campaign for
  lobby for
  agitate for
  solicit
  urge
  advocate
  argue for
  petition for
  apply for
  reiterate a call for
  renew a call for
  repeat a call for
  issue a call for
  propose
  press
{appeals}  asking as a noun
  appeal
  call
  plea
  request
  demand
  petition
  entreaty
  urgent appeal
  urgent call
  urgent request
  fresh call
  formal request
  official request
  invitation
  order
  subpoena
  summons
  directive
  instruction
  proposal
  list of demands
  set of demands
  public appeal
  direct appeal
  personal appeal
  desperate plea
  desperate appeal
  impassioned plea
  call for help
  plea for help
  cry for help
  extradition request
  request for help
{issues}  to put an appeal out
  issue
  make
  send
  submit
  present
  put
  put forward
  file
  address
  deliver
  launch
  renew
  repeat
  reiterate
  direct
  hand
  convey
  pass
  lodge
  extend
  voice
  relay
{helps}  material things asked for
  help
  aid
  assistance
  financial aid
  financial assistance
  financial help
  economic aid
  economic assistance
  humanitarian aid
  humanitarian assistance
  food aid
  food
  medicine
  medical aid
  money
  fund
  funding
  loan
  credit
  bailout
  rescue package
  debt relief
  donation
  compensation
  reparation
  reparations
  military aid
  military assistance
  military help
  weapon
  arms
  ammunition
  reinforcement
  troops
  peacekeeper
  peacekeeping force
  air support
  protection
  military protection
  security guarantee
  asylum
  political asylum
  refuge
  sanctuary
  shelter
  information
  intelligence
  evidence
  equipment
  oil
  fuel
  vaccine
  investment
  rescue
  support
  backing
  international support
  military support
  military intervention
  intervention
  extradition
  cooperation
  observer
  relief
  visa
  supply
  refugee status
{mediation}  a third party asked in
  mediation
  arbitration
  international mediation
  good offices
  observer
  monitor
  international observer
  international monitor
  UN peacekeeper
  UN intervention
  international intervention
  foreign intervention
  peacekeeping force
  peacekeeper
  fact-finding mission
  international help
  third-party mediation
{meetings}  getting together, asked for
  meeting
  emergency meeting
  urgent meeting
  special meeting
  emergency session
  special session
  urgent session
  summit
  talk
  talks
  direct talks
  peace talks
  dialogue
  negotiation
  audience
  conference
  peace conference
  international conference
  consultation
  debate
  face-to-face meeting
  round of talks
  visit
  discussion
  appointment
  roundtable
{reforms}  change in rules and rulers
  reform
  political reform
  economic reform
  democratic reform
  constitutional reform
  electoral reform
  change
  policy change
  change of policy
  constitutional change
  regime change
  election
  free election
  early election
  snap election
  fresh election
  new election
  referendum
  recount
  resignation
  dismissal
  removal
  ouster
  sacking
  departure
  democracy
  independence
  autonomy
  self-rule
  greater autonomy
  right
  equal right
  freedom
  amendment
  new constitution
  vote
  no-confidence vote
  wage increase
  pay rise
  pay increase
  higher wage
  better pay
  better working condition
  lower price
  power-sharing
  transition
  repeal
  apology
  explanation
  clarification
  answer
  justice
  transparency
  accountability
  recognition
  unification
  secession
{truces}  giving way, asked for
  ceasefire
  cease-fire
  truce
  immediate ceasefire
  halt
  end
  end to violence
  end to fighting
  halt to attacks
  cessation
  cessation of hostilities
  restraint
  maximum restraint
  calm
  withdrawal
  pullout
  pull-out
  troop withdrawal
  release
  freedom
  freeing
  disarmament
  denuclearisation
  denuclearization
  lifting
  easing
  de-escalation
  compliance
  concession
  surrender
  handover
  return
  repatriation
  access
  humanitarian access
  unhindered access
  humanitarian corridor
  safe passage
  dismantling
  suspension
  cancellation
  amnesty
  pardon
  clemency
  moratorium
  reversal
  evacuation
  dissolution
  peace
  respect
  moderation
{pressure}  pushing as a noun
  pressure
  diplomatic pressure
  international pressure
  political pressure
  economic pressure
  heat
  screw
{inquiries}  looking into, asked for
  investigation
  inquiry
  probe
  independent investigation
  independent inquiry
  international investigation
  full investigation
  impartial investigation
  thorough investigation
  public inquiry
  trial
  prosecution
  arrest
  punishment
  impeachment
  audit
  inspection
  fact-finding mission
  sanction
  hearing
  indictment
  tribunal
  retrial
{ultimatums}  asking with a threat behind it
  ultimatum
  deadline
  final warning
  last warning
  final notice
  midnight deadline
  24-hour deadline
  48-hour deadline
  one-week deadline
  last chance
  stark choice
{offers}  what is put to somebody and can be turned down
  offer
  proposal
  plan
  initiative
  peace plan
  peace proposal
  peace offer
  peace initiative
  ceasefire proposal
  truce offer
  compromise
  suggestion
  overture
  motion
  bid
  draft
  draft resolution
  resolution
  bill
  budget
  deal
  package
  bailout package
  idea
  scheme
  settlement plan
  road map
  roadmap
  peace deal
  recommendation
  nomination
  candidate
  application
  condition
  precondition
  term
  formula
  invitation
  power-sharing proposal
  power-sharing deal
  amendment
  wage offer
  pay offer
  takeover bid
  takeover offer
  aid offer
  amnesty offer
{rejects}  to say no to
  reject
  refuse
  decline
  rebuff
  dismiss
  spurn
  turn down
  repudiate
  deny
  oppose
  snub
  scorn
  rule out
  veto
  block
  resist
  brush aside
  brush off
  shrug off
  throw out
  vote down
  strike down
  slap down
  knock down
  knock back
  nix
  disregard
  ignore
  scoff at
  balk at
  baulk at
  object to
  say no to
  stand against
  flatly reject
  rubbish
  decry
  deride
  discard
  disallow
  overrule
  overturn
  quash
  discount
  refute
  contest
  vow to reject
  poo-poo
{refusals}  no as a noun
  refusal
  rejection
  rebuff
  dismissal
  snub
  denial
  veto
  outright rejection
  flat refusal
  categorical rejection
  flat rejection
  defiance
  repudiation
  non-compliance
  resistance
  intransigence
{resolutions}  rules that bind
  resolution
  UN resolution
  Security Council resolution
  order
  court order
  ruling
  law
  international law
  rule
  convention
  constitution
  norm
  obligation
  commitment
  pledge
  promise
  terms of the agreement
  undertaking
  decree
  treaty obligation
  human rights
  sanctions regime
  moratorium
{makes}  to put a threat out
  make
  issue
  utter
  send
  renew
  repeat
  reiterate
  step up
  deliver
  direct
  level
  voice
  hurl
  fire off
  carry on with
  post
  broadcast
  give
  sound
  relay
{threats}  a threat as a noun
  threat
  warning
  death threat
  veiled threat
  thinly veiled threat
  bomb threat
  nuclear threat
  stern warning
  stark warning
  strong warning
  fresh warning
  fresh threat
  blunt warning
  chilling warning
  menace
  intimidation
  blackmail
  sabre-rattling
  saber-rattling
  bellicose rhetoric
  bluster
  stern message
  strong message
  tough message
{vows}  to promise harm
  vow
  threaten
  swear
  pledge
  promise
  warn
  resolve
  declare
  plan
  intend
{reprisals}  harm that answers harm
  retaliation
  revenge
  reprisal
  vengeance
  punishment
  consequence
  dire consequence
  serious consequence
  grave consequence
  severe consequence
  repercussion
  retribution
  response
  harsh response
  severe response
  strong response
  decisive response
  tough response
  crushing response
  military response
  retaliatory measure
  retaliatory action
  countermeasure
  backlash
  bloodbath
  action
  tough action
  military action
  strong action
  stern action
  further action
  severe punishment
  merciless attack
  price
{weeks}  how long one is given
  week
  hour
  day
  month
  minute

{groundless}  what an accusation is called by the accused
  baseless
  groundless
  unfounded
  false
  untrue
  absurd
  ridiculous
  laughable
  ludicrous
  nonsense
  rubbish
  fabricated
  fabrication
  lie
  slander
  unsubstantiated
  fiction
  propaganda
  smear
  misleading
  fantasy
  hoax
  inaccurate
