# Who carries force and what it moves in. Read by mobilize, assault, sanction, threaten.
{troops}  soldiers and bodies of soldiers
  troops
  troop
  soldier
  serviceman
  force
  armed force
  security force
  ground force
  ground troops
  combat troops
  government force
  special force
  elite force
  commando
  paratrooper
  marine
  infantry
  infantryman
  army
  army unit
  military
  military unit
  battalion
  brigade
  division
  regiment
  platoon
  company of soldiers
  contingent
  squadron
  unit
  cavalry
  armour
  armor
  military personnel
  military force
  rapid reaction force
  expeditionary force
  intervention force
  task force
  artillery unit
  border guard
  border patrol
  military police
  gunner
  garrison
  military adviser
  sniper
  fighter
{reinforcements}  more of them
  reinforcement
  reinforcements
  additional troops
  extra troops
  more troops
  fresh troops
  additional force
  backup
  military reinforcement
{reserves}  those who are called up
  reservist
  reserve
  reserves
  reserve troops
  conscript
  reserve soldier
  army reserve
  military reserve
  national guard
  National Guard
  recruit
  veteran
  territorial army
{warships}  ships of war
  warship
  aircraft carrier
  carrier
  carrier strike group
  carrier group
  destroyer
  frigate
  corvette
  submarine
  nuclear submarine
  battleship
  gunboat
  patrol boat
  naval vessel
  naval ship
  navy ship
  fleet
  flotilla
  navy
  naval force
  naval task force
  amphibious assault ship
  missile boat
  minesweeper
  landing ship
{warplanes}  aircraft of war
  warplane
  fighter jet
  fighter plane
  fighter
  jet fighter
  jet
  combat aircraft
  military aircraft
  bomber
  stealth bomber
  attack helicopter
  helicopter gunship
  gunship
  military helicopter
  helicopter
  air force
  air force jet
  spy plane
  reconnaissance plane
  surveillance aircraft
  F-16
  F-15
  MiG
  Sukhoi
  B-52
  Apache
{tanks}  vehicles and guns that roll
  tank
  battle tank
  armoured vehicle
  armored vehicle
  armoured personnel carrier
  armored personnel carrier
  armoured column
  armored column
  armoured car
  armoured brigade
  armored brigade
  artillery battery
  military vehicle
  convoy of tanks
  troop carrier
  military convoy
{police}  those who keep order inside
  police
  police officer
  policeman
  riot police
  anti-riot police
  riot squad
  paramilitary police
  police unit
  police force
  gendarme
  gendarmerie
  security personnel
  security officer
  security guard
  officer in riot gear
  federal agent
  law enforcement officer
  paramilitary troops
  paramilitary force
  state trooper
  guardsman
  special police
  water cannon truck
{militias}  armed men outside the state
  militia
  militiaman
  paramilitary
  fighter
  rebel
  insurgent
  militant
  guerrilla
  gunman
  mercenary
  volunteer
  volunteer fighter
  vigilante
  vigilante group
  tribal fighter
  armed supporter
  armed group
  armed wing
  private army
  jihadi
  jihadist
  warlord
  self-defence group
{drills}  exercises that show force
  military exercise
  military drill
  war game
  wargame
  naval exercise
  naval drill
  air exercise
  air drill
  live-fire exercise
  live-fire drill
  firing exercise
  firing drill
  combat drill
  artillery drill
  missile drill
  snap inspection
  snap drill
  snap exercise
  military manoeuvre
  military maneuver
  manoeuvre
  maneuver
  large-scale exercise
  amphibious exercise
  amphibious drill
  combat exercise
  combat readiness check
  show of force
  military parade
  exercise
  drill
{patrols}  rounds that armed men make
  patrol
  naval patrol
  air patrol
  border patrol
  military patrol
  police patrol
  foot patrol
  night patrol
  sortie
  reconnaissance flight
  reconnaissance mission
  surveillance flight
  bomber flight
  overflight
  flyover
  freedom of navigation operation
  patrol mission
{alerts}  states of readiness
  alert
  high alert
  full alert
  maximum alert
  red alert
  highest alert
  heightened alert
  combat alert
  war footing
  combat readiness
  full combat readiness
  standby
  readiness
  state of alert
  state of readiness
  state of high alert
  highest state of alert
  state of combat readiness
  battle readiness
  wartime footing
  guard
{garrisons}  standing places of force
  checkpoint
  roadblock
  military presence
  troop presence
  security presence
  police presence
  military build-up
  military buildup
  troop build-up
  troop buildup
  naval presence
  force level
  troop level
  security
  defence
  defense
  air defence
  border security
  border defence
  border defense
  fortification
  outpost
  security cordon
  cordon
  security measure
  coastal defence
  garrison
{deploys}  verbs that put force in place
  deploy
  dispatch
  despatch
  send
  send in
  rush
  mobilise
  mobilize
  mass
  amass
  station
  position
  move
  move in
  order in
  redeploy
  rotate
  pour in
  fly in
  airlift
  concentrate
  assemble
  gather
  marshal
  muster
  call in
  bring in
  scramble
  base
  line up
  post
  fly
  sail
  steer
  shift
  airdrop
  ferry
  funnel
{reinforces}  verbs that make force larger
  reinforce
  beef up
  bolster
  strengthen
  boost
  increase
  step up
  build up
  expand
  tighten
  ramp up
  augment
  double
  triple
  shore up
  fortify
  add to
