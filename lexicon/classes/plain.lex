# {plain as TYPE}: verbs that tell an event of that type in any prose, whoever acts: no figure of speech, no other trade's word. An
# event whose verb stands here is surer than one whose verb has many lives ("take", "turn", "push"). Not used in lines.
{plain as accuse}  blame and charges
  accuse
  criticize
  criticise
  denounce
  condemn
  blast
  slam
  lambaste
  lambast
  rebuke
  decry
  deride
  deplore
  assail
  excoriate
  castigate
  chastise
  chide
  berate
  scold
  reprimand
  censure
  mock
  ridicule
  insult
  disparage
  belittle
  bash
  trash
  skewer
  pillory
  vilify
  demonize
  scorn
  taunt
  rail against
  rail at
  lash out at
  lash out against
  hit out at
  tear into
  rip
  rip into
  lay into
  pile on
  take aim at
  take a swipe at
  take a shot at
  take shots at
  take a jab at
  go after
  call out
  come out against
  speak out against
  fault
  blame
  impugn
  question
  allege
  sue
  indict
  charge
  prosecute
  investigate
  probe
  attack
  complain
  squabble
  bicker
  feud
  protest
{plain as support}  praise and backing
  endorse
  praise
  laud
  applaud
  hail
  commend
  compliment
  congratulate
  thank
  salute
  cheer
  extol
  tout
  back
  support
  defend
  stick up for
  stand by
  rally behind
  rally around
  line up behind
  throw support behind
  throw weight behind
  sign
  ratify
  recognise
  recognize
  vouch for
  side with
  welcome
  uphold
{plain as request}  asking and demanding
  urge
  call on
  call upon
  call for
  ask
  demand
  request
  implore
  beg
  beseech
  plead
  exhort
  appeal to
  appeal for
  petition
  press
  pressure
  invite
  order
  command
  instruct
  direct
  challenge
  summon
  subpoena
  lobby
{plain as reject}  refusals
  reject
  refuse
  decline
  rebuff
  spurn
  veto
  deny
  turn down
  shoot down
  strike down
  overturn
  overrule
  oppose
  disavow
  repudiate
  dismiss
  brush off
  brush aside
  shrug off
  balk at
  block
  rubbish
  boycott
{plain as agree}  promises
  agree
  pledge
  promise
  vow
  offer
  swear
{plain as consult}  meetings, visits, calls
  meet
  meet with
  visit
  confer
  huddle
  sit down with
  phone
  telephone
  speak with
  talk with
  dine
  host
  greet
  negotiate
  consult
  hold
{plain as concede}  giving way in words
  apologize
  apologise
  pardon
  recant
  retract
  backtrack
  relent
  grant
{plain as cooperate}  joint work
  cooperate
  collaborate
  coordinate
  team up
  work with
  trade
  extradite
{plain as aid}  help
  donate
  rescue
  fund
  finance
  bail out
  arm
{plain as retreat}  giving way in deeds
  withdraw
  release
  free
  resign
  step down
  lift
  ease
  disarm
  evacuate
{plain as threaten}  threats
  threaten
  warn
{plain as protest}  crowds
  protest
  demonstrate
  rally
  riot
  march
  picket
  boycott
  strike
{plain as sanction}  penalties
  sanction
  expel
  convict
  sentence
  fine
  suspend
  impose
  recall
{plain as mobilize}  shows of force
  deploy
  mobilize
  mobilise
{plain as coerce}  repression
  arrest
  detain
  jail
  imprison
  deport
  ban
  seize
  confiscate
  hack
  censor
  besiege
  annex
{plain as assault}  violence
  kill
  shoot
  bomb
  attack
  invade
  murder
  stab
  assassinate
  kidnap
  abduct
  torture
  rape
  beat
  punch
  wound
  injure
  massacre
  behead
  shell
  raid
  execute
  slay
  gun down
  blow up
  detonate
