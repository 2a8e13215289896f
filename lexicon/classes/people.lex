# Kinds of persons as objects: whom one frees, expels, shelters, meets.

{hostages}  held by those who have no right to
  hostage
  captive
  abductee
  kidnap victim
  kidnapped
  kidnapped journalist
  kidnapped aid worker
  kidnapped tourist
  abducted child
  kidnapped girl
  schoolgirl
  schoolchild
  student
  pupil
  nun
  priest
  missionary
  tourist
  aid worker
  peacekeeper
  crew
  crew member
  crewman
  sailor
  fisherman
  seaman
  captain
  passenger
  worker
  oil worker
  engineer
  contractor
  journalist
  pilot
  hiker
  villager
  national
  citizen
  foreigner
  yazidi
  child

{prisoners}  held by a state or its foes
  prisoner
  political prisoner
  prisoner of war
  prisoner of conscience
  pow
  detainee
  inmate
  convict
  internee
  jailed
  captured soldier
  captured fighter
  captured pilot
  dissident
  activist
  opposition activist
  opposition leader
  opposition figure
  opposition politician
  human rights activist
  rights activist
  protester
  protestor
  demonstrator
  journalist
  reporter
  blogger
  editor
  lawyer
  pastor
  priest
  bishop
  student leader
  militant
  insurgent
  rebel
  fighter
  suspect
  terror suspect
  separatist
  lawmaker
  politician
  union leader
  trade unionist
  businessman
  academic
  cleric
  spy
  agent
  soldier
  officer
  general
  fisherman
  sailor
  crew
  troop
  serviceman
  deserter
  conscientious objector
  campaigner
  monk
  minor
  woman prisoner
  child soldier
  combatant
  diplomat
  former president
  former prime minister
  former minister
  ex-president
  leader
  member
  follower
  official
  citizen
  national
  man
  woman
  employee
  person

{diplomats}  envoys who live abroad
  diplomat
  ambassador
  envoy
  consul
  consul general
  charge d'affaires
  attache
  military attache
  defence attache
  defense attache
  cultural attache
  embassy staff
  embassy worker
  embassy employee
  embassy official
  consular official
  consular staff
  diplomatic staff
  diplomatic mission
  high commissioner
  nuncio
  first secretary
  second secretary
  legation
  consulate staff

{refugees}  people who have fled
  refugee
  asylum seeker
  asylum-seeker
  migrant
  boat people
  displaced person
  displaced people
  displaced
  returnee
  exile
  evacuee
  stateless person
  defector
  immigrant
  fugitive
  dissident
  deportee
  expellee
  refugee family
  refugee child
  unaccompanied minor
  orphan

{civilians}  people who are not fighters
  farmer
  civilian
  citizen
  national
  resident
  villager
  inhabitant
  person
  people
  family
  woman
  child
  victim
  survivor
  tourist
  holidaymaker
  traveller
  traveler
  expatriate
  foreigner
  passenger
  student
  worker
  miner
  sailor
  fisherman
  crew
  climber
  patient
  the wounded
  wounded
  casualty
  pilgrim
  schoolchild
  minority
  stranded people
  disaster victim
  flood victim
  earthquake victim
  quake victim
  war victim
  the needy
  the hungry
  the homeless
  poor

{soldiers}  armed people
  soldier
  troop
  fighter
  rebel
  guerrilla
  militant
  insurgent
  gunman
  militiaman
  paramilitary
  officer
  policeman
  police officer
  recruit
  cadet
  pilot
  army
  navy
  air force
  police
  police force
  security force
  coast guard
  border guard
  special force
  unit
  force
  militia
  commando
  peshmerga
  marine
  sailor
  military
  intelligence officer
  bodyguard
  battalion
  brigade
  defence force
  defense force

{leaders}  who rule or lead
  leader
  president
  prime minister
  premier
  chancellor
  king
  queen
  emperor
  crown prince
  sultan
  emir
  foreign minister
  defence minister
  defense minister
  interior minister
  finance minister
  trade minister
  minister
  secretary of state
  secretary-general
  vice president
  deputy prime minister
  head of state
  head of government
  governor
  mayor
  lawmaker
  senator
  speaker
  parliamentarian
  opposition leader
  rebel leader
  official
  general
  commander
  chief of staff
  army chief
  politician
  dignitary
  pope
  patriarch
  monarch
  delegation
  tribal leader
  tribal elder
  religious leader
  party leader
  representative
  statesman
  ruler
  ayatollah
  cleric
  senior official
  counterpart
  head
  chief
  director
  chairman
  boss
  deputy
  adviser
  aide
  cabinet
  police chief
  spy chief
  intelligence chief
  central bank governor
  attorney general
  chief prosecutor
  chief justice
  judge
  ambassador

{remains}  the dead, given back
  remains
  body
  corpse
  ash
  bone
  coffin

{candidates}  who want to be elected
  candidate
  presidential candidate
  nominee
  contender
  hopeful
  candidacy
  ticket
  slate
  list
  bid
  presidential bid
  challenger
  running mate
  incumbent
  re-election
  reelection
  re-election bid
  presidency

{team}  people who play, nouns
  team
  player
  squad
  club
  athlete
  runner
  swimmer
  striker
  goalkeeper
  midfielder
  defender
  coach
  cyclist
  singer
  band
  orchestra
  actor
  champion
  side
  golfer
  boxer
  choir
  tourist
  fan
