# Verbs and nouns of attack. Read by assault, threaten, protest.
{attacks}  to do violence to B, no means named
  attack
  assault
  ambush
  raid
  storm
  assail
  invade
  strike at
  open fire on
  open fire at
  fire on
  fire at
  fire upon
  set upon
  set on
  rush
  charge at
  counterattack
  counter-attack
  hit back at
  descend on
{fights}  to do battle, both sides
  fight
  battle
  fight with
  battle with
  do battle with
  clash with
  skirmish with
  scuffle with
  grapple with
  trade fire with
  exchange fire with
  exchange gunfire with
  exchange shots with
  trade shots with
  trade gunfire with
  trade blows with
  exchange blows with
  come to blows with
  go to war with
  go to war against
  wage war on
  wage war against
  wage war with
  fight a war with
  fight a war against
  engage in combat with
  engage in battle with
  engage in a gunfight with
  fight it out with
  shoot it out with
  brawl with
  tangle with
  cross swords in battle with
{storms}  to take by force
  storm
  overrun
  recapture
  retake
  take by force
  invade
  conquer
  pillage
  liberate
  wrest
{ravages}  to wreck things
  destroy
  blow up
  torch
  burn down
  set fire to
  set ablaze
  set on fire
  burn
  raze
  flatten
  wreck
  dynamite
  sabotage
  incinerate
  sink
  firebomb
  petrol-bomb
  ravage
  lay in ruins
  reduce to rubble
{shoots}  with guns
  shoot
  shoot at
  gun down
  shoot dead
  shoot down
  shoot and kill
  snipe at
  machine-gun
  machinegun
  spray with bullets
  rake with gunfire
  mow down
  shoot up
  empty a gun at
  kneecap
{bombards}  with artillery
  shell
  bombard
  mortar
  cannonade
  rain shells on
  rain rockets on
  rain missiles on
{strafes}  from the air
  bomb
  firebomb
  carpet-bomb
  dive-bomb
  strafe
  barrel-bomb
  strike from the air
  bomb from the air
{kills}  to put to death
  kill
  murder
  slay
  massacre
  slaughter
  butcher
  behead
  decapitate
  lynch
  put to death
  stone to death
  hack to death
  burn to death
  burn alive
  beat to death
  stab to death
  shoot to death
  torture to death
  summarily execute
  strangle
  suffocate
  exterminate
  wipe out
  crucify
  dismember
  trample to death
{wounds}  to harm and not to kill
  wound
  injure
  maim
  disfigure
  mutilate
{assassinates}  to kill somebody chosen
  assassinate
  gun down
  hunt down
  eliminate
  take out
  liquidate
  target
  neutralise
  neutralize
  poison
{beats}  hands, feet, clubs
  beat up
  batter
  bludgeon
  punch
  kick
  slap
  manhandle
  rough up
  flog
  cane
  pistol-whip
  mug
  maul
  baton-charge
  tear-gas
  teargas
  pepper-spray
{tortures}  pain in captivity
  torture
  waterboard
  electrocute
  mistreat
  maltreat
  ill-treat
  brutalise
  brutalize
  abuse
  subject to torture
  beat in custody
{rapes}  sexual violence
  rape
  gang-rape
  sexually assault
  sexually abuse
  molest
  gang rape
  sexually torture
  force into prostitution
  sexually exploit
{kidnaps}  to carry off
  kidnap
  abduct
  take hostage
  hold hostage
  seize hostage
  snatch
  hold captive
  take captive
  take prisoner
  hold for ransom
  use as human shield
  use as human shields
  hold as human shields
  keep hostage
  spirit away
  skyjack
{stabs}  knives and the like
  stab
  knife
  slash
  spear
  stone
  pelt
  ram
  mow down
  bayonet
  hack at
  throw stones at
  hurl stones at
  hurl rocks at
  pelt with stones
  throw petrol bombs at
{raids}  attack as a noun, no means named
  attack
  assault
  raid
  strike
  offensive
  counteroffensive
  counter-offensive
  onslaught
  incursion
  invasion
  ambush
  blitz
  campaign of violence
  military action
  military operation
  military campaign
  military offensive
  ground offensive
  ground operation
  ground assault
  ground attack
  ground invasion
  aggression
  act of aggression
  act of war
  hit-and-run attack
  cross-border raid
  cross-border attack
  cross-border incursion
  surprise attack
  retaliatory attack
  retaliatory strike
  reprisal attack
  revenge attack
  terrorist attack
  terror attack
  terror campaign
  armed attack
  guerrilla attack
  night raid
  commando raid
  counterattack
  counter-attack
  punitive expedition
  pre-emptive strike
  preemptive strike
  suicide mission
  sabotage
  arson attack
  violence
  act of violence
  pogrom
  siege
  storming
{airstrikes}  attacks from the air
  airstrike
  air strike
  air raid
  air attack
  aerial attack
  aerial bombardment
  aerial strike
  air assault
  bombing raid
  bombing run
  bombing campaign
  bombing mission
  air campaign
  helicopter attack
  helicopter raid
  helicopter strike
  strafing run
  precision strike
  sortie
  bombing sortie
  aerial raid
  airstrikes
{dronestrikes}  attacks by unmanned aircraft
  drone strike
  drone attack
  drone raid
  Predator strike
  UAV attack
  drone assault
  drone campaign
{barrages}  fire of heavy weapons
  barrage
  salvo
  volley
  bombardment
  shelling
  rocket attack
  missile attack
  missile strike
  rocket strike
  rocket barrage
  missile barrage
  artillery attack
  artillery strike
  artillery barrage
  artillery bombardment
  mortar attack
  mortar barrage
  tank attack
  grenade attack
  naval bombardment
  cruise-missile strike
  cruise missile strike
  cruise missile attack
  ballistic missile attack
{bombings}  explosions made on purpose
  bombing
  bomb attack
  bomb blast
  car bombing
  car bomb attack
  truck bombing
  roadside bombing
  blast
  explosion
  detonation
  firebombing
  petrol bomb attack
  grenade attack
  parcel bomb attack
  mine attack
  explosives attack
{suicides}  bombings that kill the bomber
  suicide attack
  suicide bombing
  suicide bomb attack
  suicide car bombing
  suicide car bomb attack
  suicide blast
  suicide truck bombing
  suicide raid
  suicide assault
  martyrdom operation
{shootings}  attacks with guns
  shooting
  gun attack
  drive-by shooting
  shooting attack
  sniper attack
  shooting spree
  gunfire attack
  shooting rampage
  mass shooting
  gun battle
  armed assault
  shoot-out
  shootout
{clashes}  fights between two sides
  clash
  battle
  fight
  fighting
  firefight
  gunfight
  gun battle
  gunbattle
  skirmish
  shoot-out
  shootout
  exchange of fire
  exchange of gunfire
  border clash
  armed clash
  armed confrontation
  artillery duel
  combat
  hostility
  hostilities
  war
  armed conflict
  civil war
  street fighting
  street battle
  melee
  scuffle
  brawl
  running battle
  standoff
  stand-off
  showdown
  border war
  border skirmish
  pitched battle
  turf war
  conflict
  feud
{massacres}  killing as a noun
  massacre
  killing
  murder
  slaughter
  execution
  beheading
  lynching
  mass killing
  slaying
  extrajudicial killing
  summary execution
  genocide
  ethnic cleansing
  atrocity
  bloodbath
  carnage
  extermination
  mass murder
  public execution
{assassinations}  killing of somebody chosen, as a noun
  assassination
  targeted killing
  assassination attempt
  attempted assassination
  attempt on the life
  hit
  contract killing
  targeted assassination
  poisoning
  assassination bid
  assassination plot
{beatings}  blows as a noun
  beating
  battering
  flogging
  lashing
  whipping
  thrashing
  caning
  baton charge
  mugging
  manhandling
  physical assault
{kidnappings}  carrying off, as a noun
  kidnapping
  abduction
  hostage-taking
  hostage taking
  hijacking
  capture
  mass kidnapping
  mass abduction
  enforced disappearance
  forced disappearance
  kidnap
{cruelties}  torture and rape as nouns
  torture
  mistreatment
  ill-treatment
  maltreatment
  waterboarding
  physical abuse
  abuse
  brutality
  electric shock
  cruelty
{launches}  to do an attack
  launch
  carry out
  conduct
  stage
  mount
  make
  perpetrate
  commit
  undertake
  unleash
  execute
  wage
  begin
  start
  open
  resume
  renew
  continue
  intensify
  escalate
  step up
  press
  press on with
  press ahead with
  initiate
  order
  spearhead
  lead
  perform
  pursue
  direct
  keep up
  inflict
  expand
  ramp up
  mastermind
  orchestrate
  coordinate
  claim
  go on
  engage in
  join in
  pull off
  claim responsibility for
{fires}  to send a weapon off
  fire
  launch
  shoot
  lob
  rain
  rain down
  unleash
  hurl
  throw
  toss
  discharge
  loose off
  let off
  pour
  drop
  volley
{plants}  to place explosives and set them off
  plant
  detonate
  set off
  explode
  trigger
  lay
  place
  blow up
  activate
  leave
  hide
  remotely detonate
{victims}  who is hurt
  people
  person
  civilian
  man
  woman
  child
  villager
  resident
  passer-by
  bystander
  worshipper
  pilgrim
  passenger
  shopper
  pupil
  student
  farmer
  family
  tourist
  journalist
  aid worker
  refugee
  migrant
  {troops}
  {police}
  {militias}
{kill}  to put to death, plural subject
  {kills}
  {wounds}
  claim the life
  claim the lives
  leave dead
{hit}  what weapons do where they land
  hit
  strike
  slam into
  plough into
  rip through
  tear through
  rip into
  rock
  shake
  pound
  target
  damage
  destroy
  devastate
  level
  flatten
  wreck
  land in
  land on
  land near
  fall on
  fall in
  rain on
  rain down on
  explode in
  explode near
  explode outside
  explode at
  crash into
  blast
  pummel
  batter
  demolish
  set ablaze
  raze
  go off in
  go off near
  go off outside
  detonate in
  detonate near
  detonate outside
{attack}  to do violence, plural subject
  {attacks}
{fight}  to do battle, plural subject
  {fights}
{thrashes}  blows that only their object tells from a victory
  {beats}
  beat
  thrash
  club
  clobber
  bash
  pummel
  throttle
{pounds}  to bombard, or to criticise, as the object tells
  {bombards}
  pound
  hammer
  pummel
  blitz
  rocket
{captures}  to take by force, as the object tells
  {storms}
  capture
