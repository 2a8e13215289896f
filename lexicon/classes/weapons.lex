# What people fight with. Read by the event lines of assault, mobilize, threaten.
{guns}  small arms
  gun
  rifle
  assault rifle
  sniper rifle
  pistol
  handgun
  machine gun
  machinegun
  submachine gun
  shotgun
  revolver
  firearm
  small arms
  automatic weapon
  automatic rifle
  AK-47
  Kalashnikov
  live round
  live ammunition
  live fire
  bullet
  gunfire
  gunshot
  sniper fire
  small-arms fire
  machine-gun fire
{missiles}  what flies without a pilot's return
  missile
  ballistic missile
  cruise missile
  anti-tank missile
  antitank missile
  surface-to-air missile
  anti-aircraft missile
  anti-ship missile
  hypersonic missile
  guided missile
  intercontinental ballistic missile
  ICBM
  Scud
  Tomahawk
  rocket
  Katyusha rocket
  Qassam rocket
  Grad rocket
  projectile
  interceptor
{shells}  heavy weapons on the ground, and what they fire
  shell
  tank shell
  artillery shell
  mortar
  mortar shell
  mortar round
  mortar bomb
  mortar fire
  artillery
  artillery round
  artillery fire
  howitzer
  heavy artillery
  heavy weapon
  rocket-propelled grenade
  RPG
  tank fire
  shellfire
  rocket fire
  anti-aircraft gun
  multiple rocket launcher
  rocket launcher
  cannon
  flamethrower
{bombs}  explosives that are placed, thrown or dropped
  bomb
  car bomb
  truck bomb
  roadside bomb
  nail bomb
  pipe bomb
  parcel bomb
  letter bomb
  petrol bomb
  firebomb
  Molotov cocktail
  grenade
  hand grenade
  mine
  land mine
  landmine
  sea mine
  limpet mine
  improvised explosive device
  IED
  explosive
  explosive device
  explosives
  dynamite
  booby trap
  barrel bomb
  cluster bomb
  cluster munition
  incendiary device
  vehicle bomb
  motorcycle bomb
  fuel-air bomb
{vests}  explosives carried by one who dies with them
  suicide vest
  suicide belt
  explosive vest
  explosive belt
  explosives belt
  explosives vest
  suicide bomb
  suicide car bomb
  suicide truck bomb
  suicide bomber
  car packed with explosives
  truck laden with explosives
  explosives-laden vehicle
  explosive-laden car
{drones}  unmanned aircraft
  drone
  armed drone
  attack drone
  suicide drone
  kamikaze drone
  explosive drone
  unmanned aerial vehicle
  UAV
  Predator
  Predator drone
  Reaper
  quadcopter
  loitering munition
{blades}  clubs, knives, stones
  knife
  machete
  axe
  sword
  club
  stick
  baton
  truncheon
  iron bar
  spear
  arrow
  stone
  rock
  brick
  whip
  screwdriver
  hammer
  bottle
  hatchet
  blade
{gases}  means of crowd control
  tear gas
  teargas
  tear gas canister
  tear gas grenade
  water cannon
  rubber bullet
  plastic bullet
  pepper spray
  stun grenade
  sound bomb
  smoke bomb
  smoke grenade
  pellet
  pellet gun
  flash-bang grenade
  rubber-coated bullet
  rubber-coated steel bullet
  baton round
  police dog
  warning shot
  tear smoke
  gas
{poisons}  chemical, biological and nuclear arms when used
  chemical weapon
  chemical agent
  chemical bomb
  poison gas
  nerve gas
  nerve agent
  sarin
  sarin gas
  mustard gas
  chlorine
  chlorine gas
  chlorine bomb
  white phosphorus
  phosphorus bomb
  biological weapon
  biological agent
  anthrax
  ricin
  toxic gas
  dirty bomb
  napalm
  polonium
  Novichok
  poison
{warheads}  arms shown or tested rather than used
  nuclear weapon
  nuclear device
  nuclear bomb
  atomic bomb
  atom bomb
  hydrogen bomb
  nuclear warhead
  warhead
  nuclear missile
  nuclear-capable missile
  nuclear-armed submarine
  strategic bomber
  launcher
  missile launcher
  missile battery
  missile system
  missile defence system
  missile defense system
  air defence system
  air defense system
  air-defence battery
  anti-missile system
  anti-missile battery
  Patriot missile
  Patriot battery
  radar
  thermonuclear bomb
  warhead-carrying missile
{weapons}  arms of any kind
  weapon
  arm
  arms
  weaponry
  ammunition
  munition
  firepower
  heavy weapon
  {guns}
  {missiles}
  {shells}
  {bombs}
  {drones}
