# Giving way: withdrawing, releasing, lifting, surrendering, and what is given up.

{withdraws}  taking one's forces back, verbs
  withdraw
  pull out
  pull back
  remove
  evacuate
  repatriate
  bring home
  recall
  redeploy
  bring back
  call home
  send home
  demobilise
  demobilize
  move back
  disengage
  order out
  order home
  order back
  extract
  stand down
  airlift out

{leaves}  going away with one's forces, verbs as they stand
  leave
  quit
  vacate
  evacuate
  withdraw from
  pull out of
  retreat from
  depart from
  depart
  pull back from
  flee
  abandon
  get out of
  move out of
  exit
  clear out of
  march out of
  retire from
  disengage from
  relinquish
  give up
  slip out of
  fall back from

{withdrawal}  going away, nouns
  withdrawal
  pullout
  pull-out
  pullback
  pull-back
  retreat
  evacuation
  departure
  exit
  drawdown
  redeployment
  disengagement
  demobilisation
  demobilization
  repatriation
  phase-out
  troop reduction
  troop cut
  exodus of troops
  thinning out

{forces}  what is taken back, nouns
  troop
  force
  soldier
  army
  unit
  contingent
  garrison
  brigade
  division
  battalion
  regiment
  tank
  military
  marine
  paratrooper
  combat troop
  ground force
  navy
  warship
  fleet
  ship
  aircraft carrier
  plane
  warplane
  artillery
  heavy weapon
  heavy artillery
  weapon
  armour
  armor
  military adviser
  military personnel
  personnel
  servicemen
  serviceman
  fighter
  militia
  gunman
  militiaman
  guerrilla
  combatant
  bomber
  missile
  settler
  settlement
  outpost
  checkpoint
  roadblock
  barricade
  base
  military base
  police
  riot police
  security force
  border guard
  mercenary
  expeditionary force
  vehicle
  military vehicle
  helicopter
  frigate
  destroyer
  naval vessel
  gunship
  drone
  air defence battery
  commando
  special forces

{territory}  what is given back or left, nouns
  territory
  land
  island
  area
  zone
  buffer zone
  enclave
  town
  city
  village
  region
  province
  district
  strip
  peninsula
  valley
  base
  air base
  airbase
  naval base
  port
  airport
  border
  border crossing
  border area
  frontier
  stronghold
  position
  hill
  height
  neighbourhood
  neighborhood
  suburb
  capital
  country
  occupied territory
  disputed territory
  occupied land
  outpost
  settlement
  building
  camp
  embassy
  checkpoint
  prison
  oilfield
  canal
  plateau

{lifts}  putting an end to a measure, verbs
  lift
  end
  remove
  revoke
  rescind
  cancel
  abolish
  scrap
  drop
  repeal
  waive
  annul
  overturn
  reverse
  quash
  call off
  suspend
  withdraw
  terminate
  dismantle
  do away with
  discontinue
  halt
  eliminate
  undo
  void
  nullify
  throw out
  roll back
  stop
  unblock
  strike down
  phase out
  set aside
  vacate
  discard

{eases}  making a measure milder, verbs
  ease
  relax
  loosen
  soften
  reduce
  lower
  scale back
  scale down
  roll back
  cut
  slash
  shorten
  moderate
  lighten
  water down
  mitigate
  pare back
  tone down
  lessen
  dial back
  dial down
  narrow
  trim
  halve
  alleviate
  curtail
  limit
  liberalise
  liberalize

{barriers}  measures between states that are lifted, nouns
  curb
  sanction
  embargo
  arms embargo
  oil embargo
  trade embargo
  tariff
  duty
  import duty
  levy
  quota
  ban
  import ban
  export ban
  travel ban
  flight ban
  restriction
  trade restriction
  trade barrier
  barrier
  boycott
  economic boycott
  penalty
  punitive measure
  freeze
  asset freeze
  visa ban
  visa restriction
  visa requirement
  countermeasure
  trade curb
  export control
  limit
  prohibition
  blacklist
  retaliatory measure
  restrictive measure
  surtax
  surcharge
  retaliatory tariff
  retaliatory duty
  import curb
  export curb
  visa rule
  visa curb
  entry rule
  entry restriction
  entry ban
  travel rule
  travel curb
  trade rule
  import rule

{blockade}  closing in by force, nouns
  blockade
  siege
  naval blockade
  air blockade
  encirclement
  closure
  no-fly zone
  cordon
  lockdown
  military blockade
  stranglehold
  quarantine

{curfew}  measures against one's own people, nouns
  curfew
  night curfew
  night-time curfew
  stay-at-home order
  lockdown
  curfew hour
  nightly curfew
  nationwide curfew
  dusk-to-dawn curfew
  round-the-clock curfew

{emergency}  suspension of ordinary law, nouns
  emergency
  state of emergency
  emergency rule
  emergency law
  emergency power
  martial law
  state of siege
  military rule
  state of exception
  emergency decree
  direct rule

{restraints}  limits on freedoms, nouns
  restraint
  ban
  restriction
  censorship
  house arrest
  prohibition
  travel ban
  blackout
  internet blackout
  internet shutdown
  media blackout
  gag order
  curb
  control
  press law
  veil ban
  ban on protests
  ban on rallies
  ban on demonstrations
  ban on political parties
  limit
  block
  visa ban
  exit ban
  protest ban
  crackdown
  parole restriction
  bail condition
  suspension

{releases}  letting people go, verbs
  release
  free
  set free
  let free
  let go
  set at liberty
  liberate
  let out
  turn loose
  hand over
  discharge
  return
  deliver up
  parole
  let out on bail
  unchain

{release}  letting people go, nouns
  release
  freeing
  liberation
  handover
  discharge

{surrenders}  giving oneself up, verbs
  surrender
  capitulate
  give up
  lay down arms
  lay down its arms
  lay down their arms
  hand itself in
  turn itself in
  give itself up
  turn himself in
  hand himself over
  give himself up
  defect
  throw in the towel
  raise the white flag
  wave the white flag

{disarms}  giving up weapons, verbs before {arms}
  surrender
  hand over
  hand in
  turn in
  give up
  lay down
  destroy
  dismantle
  decommission
  scrap
  put beyond use
  relinquish
  yield
  eliminate
  lay aside
  put down
  store
  renounce
  deliver
  dispose of
  get rid of
  incinerate
  neutralise
  neutralize
  set aside
  down
  drop

{arms}  what is laid down or scrapped, nouns
  arm
  arms
  weapon
  weaponry
  gun
  rifle
  firearm
  stockpile
  arsenal
  arms cache
  weapons cache
  weapons stockpile
  missile
  warhead
  nuclear weapon
  chemical weapon
  chemical weapons stockpile
  nuclear arsenal
  ammunition
  munition
  explosive
  landmine
  land mine
  mine
  tank
  heavy weapon
  centrifuge
  enriched uranium
  uranium stockpile
  plutonium
  reactor
  nuclear reactor
  test site
  nuclear test site
  launch site
  launcher
  bomb
  cluster bomb
  nerve agent
  rocket
  artillery
  armament
  nuclear programme
  nuclear program
  nuclear facility
  enrichment facility

{hostilities}  what is stopped, nouns
  air campaign
  armed campaign
  terror campaign
  terror attack
  suicide bombing
  guerrilla campaign
  hostility
  fighting
  attack
  offensive
  operation
  military operation
  bombardment
  bombing
  shelling
  shell fire
  air strike
  airstrike
  air raid
  raid
  assault
  war
  bombing campaign
  military campaign
  fire
  rocket fire
  rocket attack
  incursion
  occupation
  advance
  insurgency
  armed struggle
  violence
  combat
  invasion
  drone strike
  nuclear test
  missile test
  missile launch
  enrichment
  uranium enrichment
  nuclear programme
  nuclear program
  nuclear activity
  military action
  ground offensive
  drill
  military drill
  military exercise
  war game
  exercise
  patrol
  mobilisation
  mobilization
  overflight
  propaganda broadcast
  loudspeaker broadcast

{stops}  putting an end to what one does, verbs
  stop
  end
  halt
  cease
  suspend
  call off
  discontinue
  break off
  wind down
  scale back
  scale down
  pause
  freeze
  abandon
  cancel
  terminate
  conclude
  forgo
  forswear
  hold off
  put an end to
  bring to an end
  call a halt to
  put a stop to
  postpone
  refrain from
  desist from
  renounce
  give up

{strike}  protests that are called off, nouns
  strike
  hunger strike
  general strike
  protest
  sit-in
  demonstration
  boycott
  rally
  march
  walkout
  picket
  work stoppage
  civil disobedience campaign
  strike action
  industrial action
  protest campaign
  vigil
  fast
  stoppage
  encampment

{yields}  giving in, verbs as they stand
  yield to
  give in to
  bow to
  cave in to
  cave to
  accede to
  concede to
  submit to
  capitulate to
  succumb to
  relent to
  defer to
  accept
  meet
  grant
  satisfy
  bend to
  knuckle under to
  give way to
  surrender to
  acquiesce to
  acquiesce in
  agree to
  heed
  answer
  comply with
  consent to
  approve
  fulfil
  fulfill
  buckle to
  acknowledge

{claims}  what one gives in to, nouns
  claim
  demand
  request
  condition
  call
  pressure
  appeal
  petition
  plea
  grievance
  ultimatum
  wish
  term
  key demand
  ransom demand
  pay claim
  proposal
  application
  protest
  requirement

{backtracks}  taking back one's words, verbs without object
  backtrack
  back away
  back down
  relent
  back off
  climb down
  backpedal
  back-pedal
  change course
  reverse course
  make a U-turn
  give in
  cave in
  give way
  soften its stance
  soften its position
  soften its tone
  blink
  budge
  make concessions
  bow out
  concede
  eat its words
  yield
  row back

{pardons}  letting off punishment, verbs
  pardon
  amnesty
  reprieve
  grant a pardon to
  grant an amnesty to
  grant amnesty to
  grant clemency to
  give amnesty to
  rehabilitate
  commute the sentence of
  commute the death sentence of
  give a pardon to
  grant a reprieve to
  absolve
  grant immunity to
  offer amnesty to

{pardon}  the same, nouns
  pardon
  amnesty
  clemency
  reprieve
  immunity
  commutation
  royal pardon
  presidential pardon
  leniency
  mercy
  bail
  stay of execution
  parole

{concessions}  what one gives, nouns
  concession
  compromise
  climbdown
  climb-down
  u-turn
  about-face
  about-turn
  volte-face
  goodwill gesture
  gesture of goodwill
  conciliatory gesture
  retraction
  reversal
  backdown
  capitulation

{charges}  what is dropped in court, nouns
  charge
  case
  lawsuit
  suit
  complaint
  indictment
  prosecution
  proceeding
  legal action
  arrest warrant
  warrant
  investigation
  probe
  inquiry
  accusation
  claim
  conviction
  sentence
  death sentence
  verdict
  fine
  extradition request
  objection
  veto
  threat
  opposition
  allegation
  deportation order
  expulsion order
  motion
  petition
  appeal

{remarks}  words one takes back, nouns
  threat
  demand
  accusation
  objection
  veto
  opposition
  ultimatum
  allegation
  claim
  remark
  comment
  statement
  protest
  reservation
  deadline
  condition
  precondition

{apologizes}  saying sorry, verbs
  apologize
  apologise
  say sorry
  make an apology
  beg forgiveness
  ask for forgiveness
  offer an apology
  issue an apology
  offer apologies
  express contrition
  express remorse
  beg pardon

{apology}  words of regret, nouns
  apology
  regret
  remorse
  contrition
  sorrow
  mea culpa
  repentance
  official apology
  formal apology
  public apology
  letter of apology

{reopens}  letting through again, verbs
  open
  reopen
  re-open
  unseal
  unlock
  throw open
  unblock
  demilitarise
  demilitarize
  open up

{border}  what is opened, nouns
  border
  border crossing
  crossing
  crossing point
  checkpoint
  frontier
  gate
  corridor
  humanitarian corridor
  airspace
  port
  seaport
  harbour
  harbor
  airport
  road
  bridge
  route
  supply route
  supply line
  strait
  sea lane
  land route
  water
  sky

{allows}  letting somebody do something, verbs with object and infinitive
  allow
  permit
  let
  authorise
  authorize
  enable
  license
  empower

{monitors}  foreigners who are let in, nouns
  UN envoy
  UN team
  special envoy
  human rights envoy
  inspector
  nuclear inspector
  weapons inspector
  arms inspector
  un inspector
  monitor
  observer
  election observer
  election monitor
  investigator
  peacekeeper
  peacekeeping force
  aid worker
  relief worker
  humanitarian worker
  aid agency
  relief agency
  aid group
  aid convoy
  convoy
  relief convoy
  aid
  humanitarian aid
  relief
  food aid
  aid delivery
  delivery of aid
  journalist
  foreign journalist
  reporter
  red cross
  human rights group
  human rights monitor
  rapporteur
  doctor
  mediator
  fact-finding mission
  fact-finding team
  inspection team
  inspection
  envoy
  charity
  international force
  foreign troop
  humanitarian organisation
  humanitarian organization
  expert
  team of experts
  visitor
  tourist

{access}  being let in, nouns
  access
  entry
  admission
  passage
  permission
  clearance
  safe passage
  unhindered access
  unrestricted access
  unimpeded access
  full access
  humanitarian access
  consular access
  visa
  overflight right
  landing right
  inspection right
  free hand

{permission}  leave to do something, nouns
  permission
  authorisation
  authorization
  approval
  consent
  licence
  license
  leave
  green light
  go-ahead
  clearance
  permit
  mandate
  right
  visa
  accreditation
  extension
  waiver
  exemption
  stay
  injunction
  restraining order
  reprieve

{resigns}  leaving office, verbs
  resign
  step down
  stand down
  quit
  step aside
  abdicate
  bow out
  leave office
  tender resignation
  tender his resignation
  tender her resignation
  tender its resignation
  submit his resignation
  submit her resignation
  submit its resignation
  hand in his resignation
  hand in her resignation
  hand in its resignation
  give up power
  relinquish power
  cede power
  hand over power
  give up the post
  vacate office
  call it quits

{office}  what is left, nouns
  office
  post
  power
  position
  presidency
  premiership
  job
  throne
  seat
  government
  cabinet
  leadership
  chairmanship
  ministry
  coalition
  command
  portfolio
  chair
  politics
  party leadership
  crown
  helm

{property}  things that are returned, nouns
  property
  artifact
  artefact
  antiquity
  relic
  treasure
  painting
  artwork
  work of art
  sculpture
  statue
  manuscript
  loot
  asset
  frozen asset
  fund
  frozen fund
  money
  ship
  vessel
  boat
  fishing boat
  trawler
  tanker
  plane
  aircraft
  drone
  spy plane
  submarine
  cargo
  remains
  body
  corpse
  bone
  skull
  bust
  icon
  bell
  gold
  gold reserve
  archive
  document
  land
  passport
  equipment
  car
  vehicle
  embassy building
  church property
  coffin
  coin
  jewel
  diamond
  pendant
  portrait
  mask
  skeleton
  bronze
  carving
  idol
  figurine
  fossil
  book
  bible
  scroll
  map
  songbird
  animal
  ceremonial object
  sacred object
  cultural object
  object
  helicopter
  phone
  laptop

{frees}  letting things go, verbs
  free
  release
  return
  give back
  hand back
  hand over
  restore
  repatriate
  restitute
  unfreeze
  unblock
  turn over
  surrender
  send back
  bring back
  relinquish
  yield up
  deliver

{lift}  putting an end to a measure, plural subject
  {lifts}

{withdraw}  taking one's forces back, plural subject
  {withdraws}

{stop}  putting an end to what one does, plural subject
  {stops}

{struggle}  fighting for a cause, nouns
  armed struggle
  insurgency
  rebellion
  armed rebellion
  violence
  terrorism
  guerrilla war
  armed resistance
  jihad
  secession

{u-turn}  turning round, nouns
  u-turn
  about-face
  about-turn
  volte-face
  climbdown
  climb-down
  turnaround
  reversal

{mistake}  what one did wrong, nouns
  mistake
  error
  wrong
  wrongdoing
  fault
  failure
  abuse
  crime
  responsibility
  guilt
  lapse
  shortcoming
  excess
  massacre
  misdeed
  blunder

{fast}  going without food as a protest, nouns
  fast
  hunger strike

{jail}  where prisoners are kept, nouns
  jail
  prison
  custody
  detention
  captivity
  house arrest
  prison camp
  detention centre
  detention center
  labour camp
  labor camp
  gaol
  camp
  cell
  internment
  guantanamo

{settlement}  homes of settlers, nouns
  settlement
  settler
  outpost
  enclave
  colony
  illegal outpost
  jewish settlement
  housing unit

{occupation}  holding foreign land, nouns
  occupation
  military occupation
  annexation
  military rule

{checkpoint}  what bars the way, nouns
  checkpoint
  roadblock
  barrier
  barricade
  fence
  wall
  barbed wire
  landmine
  mine
  guard post
  border post
  watchtower

{supervision}  being watched over, nouns
  supervision
  control
  lock and key
  monitoring
  safeguard
  seal
  custody

{leave}  going away with one's forces, plural subject
  {leaves}

{reopen}  letting through again, plural subject
  {reopens}

{facility}  places that inspectors see, nouns
  facility
  nuclear facility
  site
  nuclear site
  military site
  test site
  plant
  nuclear plant
  prison
  base
  military base
  factory
  laboratory
  camp
  palace
  reactor
  enrichment plant
  programme
  program
  file
  archive
  detention centre
  detention center

{bows}  giving in to somebody, verbs as they stand
  yield to
  give in to
  bow to
  cave in to
  cave to
  capitulate to
  succumb to
  bend to
  give way to
  submit to
  knuckle under to
  buckle to
  kowtow to
  defer to
  back down to
