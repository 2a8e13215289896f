# Words of blame, courts and inquiry. Read by accuse, threaten, reject.
{condemns}  public blame, verbs with the blamed as object
  condemn
  denounce
  criticise
  criticize
  deplore
  decry
  slam
  blast
  rap
  lambast
  lambaste
  assail
  rebuke
  berate
  castigate
  censure
  chastise
  chide
  scold
  upbraid
  reprimand
  admonish
  reproach
  reprove
  attack verbally
  excoriate
  pillory
  vilify
  disparage
  deride
  ridicule
  mock
  insult
  savage
  bash
  bemoan
  lament
  deprecate
  disapprove of
  lash out at
  hit out at
  lash out against
  hit out against
  rail against
  rail at
  inveigh against
  fulminate against
  take aim at
  take a swipe at
  take issue with
  find fault with
  object to
  speak out against
  take to task
  tear into
  lay into
  rip into
  rip
  pan
  trash
  knock
  flay
  fault
  skewer
  round on
  turn on
  hit back at
  snap at
  bristle at
  complain about
  complain of
  protest to
  remonstrate with
  fire broadside at
  call out
  dress down
  heap scorn on
  pour scorn on
  express outrage at
  express dismay at
  sneer at
  scoff at
  take exception to
  demonise
  demonize
  repudiate
  reprehend
  scorn
  malign
  dress down publicly
  question
  cast doubt on
  be critical of
  be scathing about
  snipe at
  grumble at
  frown on
  frown upon
  revile
  belittle
  smear
  poke fun at
  rage against
  let fly at
  weigh in against
  come down on

{accuses}  to say that B did wrong, with "of"
  accuse
  suspect
  openly accuse
  convict publicly
  publicly accuse
  repeatedly accuse
{blames}  to say that B did wrong, with "for"
  blame
  criticise
  criticize
  condemn
  denounce
  fault
  slam
  blast
  rap
  lambast
  lambaste
  castigate
  rebuke
  censure
  chide
  scold
  chastise
  berate
  reprimand
  upbraid
  reproach
  attack
  assail
  mock
  ridicule
  take to task
  hold responsible
  hold accountable
  hold to account
  lash out at
  hit out at
  rip
  bash
  admonish
  call out
{criticism}  blame as a noun
  criticism
  condemnation
  denunciation
  rebuke
  reprimand
  reproach
  censure
  disapproval
  displeasure
  disapprobation
  outrage
  anger
  dismay
  indignation
  scorn
  contempt
  disgust
  scathing criticism
  sharp criticism
  fierce criticism
  verbal attack
  scathing attack
  blistering attack
  stinging attack
  broadside
  tirade
  diatribe
  rhetoric
  swipe
  invective
  accusation
  objection
  dissatisfaction
  disappointment
  concern
  grave concern
  deep concern
  serious concern
  reservation
  regret
  frustration
  misgiving
  alarm
  abhorrence
  war of words
{voices}  to utter blame
  express
  voice
  level
  direct
  aim
  heap
  pour
  offer
  issue
  air
  convey
  register
  unleash
  deliver
  launch
  make
  mount
  launch into
  hurl
  step up
  fire
  renew
  reiterate
  repeat
  sharpen
  ratchet up
  pile
  state
{allegations}  what one says that B did
  accusation
  allegation
  charge
  claim
  complaint
  insinuation
  insult
  slur
  abuse
  epithet
  recrimination
  suspicion
  smear
  corruption allegation
  spying allegation
  war crimes allegation
{levels}  to put an allegation forward
  level
  make
  bring
  hurl
  fling
  throw
  lodge
  trade
  repeat
  renew
  raise
  direct
  file
  press
  air
  fire
  issue
  leak
  put forward
  stand by
{protestnotes}  formal complaint between states
  protest
  complaint
  formal protest
  formal complaint
  official protest
  official complaint
  diplomatic protest
  strong protest
  protest note
  note of protest
  diplomatic note
  demarche
  démarche
  grievance
  letter of protest
  objection
  note verbale
  petition
  criminal complaint
  police complaint
{lodges}  to hand a complaint in
  lodge
  file
  submit
  make
  deliver
  send
  hand
  hand over
  register
  issue
  bring
  present
  enter
  place
  raise
{lawsuits}  cases before a court
  lawsuit
  suit
  legal action
  legal proceedings
  proceedings
  infringement proceedings
  legal challenge
  legal case
  case
  court case
  legal complaint
  civil suit
  class action
  class-action lawsuit
  class action lawsuit
  federal lawsuit
  defamation suit
  libel suit
  defamation lawsuit
  damages claim
  claim for damages
  criminal proceedings
  criminal case
  criminal charge
  charge
  corruption charge
  terrorism charge
  fraud charge
  treason charge
  murder charge
  espionage charge
  indictment
  prosecution
  action
  petition
  arbitration
  arbitration proceedings
  arbitration claim
  antitrust case
  antitrust lawsuit
  impeachment motion
  impeachment proceedings
  motion of censure
  no-confidence motion
  war crimes charge
  writ
{files}  to start a case
  file
  bring
  launch
  start
  open
  initiate
  begin
  take
  lodge
  institute
  commence
  lay
  press
  prepare
  mount
  pursue
  announce
  register
  slap
  unseal
  issue
  introduce
  threaten
  win
  table
{sues}  verbs of the courtroom, B the object
  sue
  charge
  indict
  prosecute
  arraign
  take to court
  put on trial
  bring to trial
  haul before court
  haul into court
  haul before the court
  drag to court
  bring to court
  bring before a court
  send to trial
  commit for trial
  impeach
  formally charge
  counter-sue
  countersue
  book
  subpoena
  bring to justice
{crimes}  what one is charged with
  crime
  war crime
  crime against humanity
  genocide
  murder
  manslaughter
  treason
  high treason
  sedition
  rebellion
  espionage
  spying
  terrorism
  corruption
  bribery
  fraud
  embezzlement
  money laundering
  tax evasion
  theft
  perjury
  conspiracy
  contempt of court
  contempt
  incitement
  libel
  defamation
  slander
  rape
  assault
  drug trafficking
  smuggling
  extortion
  kidnapping
  torture
  abuse of power
  abuse of office
  obstruction of justice
  subversion
  blasphemy
  insulting the president
  inciting violence
  inciting hatred
  violating human rights
  human rights abuse
  human rights violation
  rights abuse
  aggression
  interference
  meddling
  insider trading
  dereliction of duty
  collusion
  hypocrisy
  bad faith
  plotting a coup
{abuses}  acts that are blamed
  violation
  human rights violation
  rights violation
  abuse
  human rights abuse
  rights abuse
  atrocity
  war crime
  aggression
  attack
  killing
  massacre
  crackdown
  repression
  policy
  decision
  move
  plan
  handling
  treatment
  conduct
  behaviour
  behavior
  action
  stance
  remark
  comment
  statement
  rhetoric
  failure
  inaction
  interference
  meddling
  provocation
  nuclear test
  missile test
  missile launch
  rocket launch
  invasion
  occupation
  annexation
  settlement
  settlement plan
  arrest
  detention
  execution
  bombing
  shelling
  use of force
  deployment
  violence
  law
  bill
  ruling
  verdict
  record
  human rights record
  lack of progress
  involvement
  role
  support
  sale
{probes}  inquiries
  investigation
  probe
  inquiry
  enquiry
  criminal investigation
  criminal inquiry
  criminal probe
  formal investigation
  full investigation
  internal investigation
  preliminary investigation
  preliminary inquiry
  judicial inquiry
  judicial investigation
  murder investigation
  murder inquiry
  corruption investigation
  corruption probe
  corruption inquiry
  fraud investigation
  fraud probe
  antitrust investigation
  antitrust probe
  anti-dumping investigation
  anti-dumping probe
  impeachment inquiry
  parliamentary inquiry
  congressional investigation
  public inquiry
  independent inquiry
  independent investigation
  fact-finding mission
  inspection
  audit
  hearing
  review
  doping investigation
  war crimes investigation
  terror investigation
  terrorism investigation
  manhunt
  forensic examination
  infringement procedure
  infringement proceeding
  infringement case
  disciplinary proceeding
  disciplinary procedure
  legal proceeding
  antitrust case
{opens}  to begin an inquiry
  open
  launch
  start
  begin
  initiate
  order
  conduct
  announce
  commence
  set up
  hold
  carry out
  lead
  head
  undertake
  establish
  reopen
  re-open
  widen
  expand
  pursue
  resume
  broaden
  convene
  continue
  mount
  join
  institute
  commission
  step up
  authorise
  authorize
  approve
  mandate
  green-light
{investigates}  verbs of inquiry
  investigate
  probe
  look into
  inquire into
  enquire into
  examine
  interrogate
  question
  audit
  scrutinise
  scrutinize
  inspect
  subpoena
  place under investigation
  put under investigation
  cross-examine
  grill
  delve into
  be investigating
  reinvestigate
  search for evidence
  quiz
  have questioned
  investigate further
  look deeper into
  check into
  dig into
  put under scrutiny
  place under scrutiny
  take a look at
  open proceedings against
  open a case against
  open a file on
  reopen the case against
{labels}  to call B a bad name
  label
  brand
  call
  dub
  describe
  term
  denounce
  brand publicly
  portray
  paint
  designate
  condemn
{badnames}  the bad names
  terrorist
  terrorist organisation
  terrorist organization
  terrorist group
  terrorist state
  rogue state
  state sponsor of terrorism
  sponsor of terror
  aggressor
  murderer
  killer
  butcher
  dictator
  tyrant
  war criminal
  criminal
  thug
  traitor
  puppet
  liar
  hypocrite
  threat
  enemy
  coward
  racist
  fascist
  Nazi
  extremist
  occupier
  pariah
  danger
  disgrace
  clown
  bully
  fool
  corrupt
  lawless
  illegitimate
  unacceptable
  intolerable
  appalling
  disgraceful
  despicable
  disgusting
  cowardly
  deplorable
  inexcusable
  indefensible
  illegal
  irresponsible
  reckless
  provocative
  outrageous
  shameful
  dangerous
  hypocritical
  barbaric
  brutal
  despicable
  unlawful
  undemocratic
  unconstitutional
  cowardly
  inhuman
  provocation
  violation of international law
  act of aggression
  act of war
  crime against humanity
  farce
  sham
  mistake
  act of terrorism
  act of terror
  act of state terrorism
  terrorism
  massacre
  betrayal
  insult
  blunder
  disaster
  catastrophe
  piracy
  theft
  blackmail
  joke
  abomination
  war crime
  genocide
  barbarism
  interference
  meddling
  murder
  outrage
  stab in the back
