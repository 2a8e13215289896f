# Penalties between states and before courts. Read by sanction, coerce, threaten, reject, accuse.
{sanctions}  penalties between states
  sanction
  economic sanction
  trade sanction
  financial sanction
  diplomatic sanction
  targeted sanction
  punitive sanction
  secondary sanction
  punitive measure
  penalty
  countermeasure
  counter-measure
  retaliatory measure
  counter-sanction
  economic measure
  coercive measure
  restrictive measure
  punitive action
  trade restriction
  export control
  export curb
  export restriction
  import restriction
  visa restriction
  travel restriction
  financial restriction
  asset freeze
  assets freeze
  visa ban
  travel ban
  {embargoes}
{embargoes}  bans on trade
  embargo
  arms embargo
  oil embargo
  trade embargo
  economic embargo
  trade ban
  trade boycott
  export ban
  import ban
  ban on imports
  ban on exports
  weapons ban
  grain embargo
  food embargo
  flight ban
  air embargo
  no-fly zone
  economic boycott
  gas embargo
  ban on trade
  price cap
  quota
  import quota
{blockades}  closing off by force
  blockade
  naval blockade
  sea blockade
  land blockade
  air blockade
  economic blockade
  siege
  quarantine
  maritime blockade
  food blockade
  fuel blockade
  blockade of the port
  closure
  total closure
{tariffs}  charges on trade
  tariff
  duty
  import duty
  customs duty
  import tariff
  punitive tariff
  retaliatory tariff
  anti-dumping duty
  antidumping duty
  anti-dumping tariff
  countervailing duty
  levy
  export duty
  import tax
  surcharge
  export tax
  trade barrier
  steel tariff
{imposes}  to lay a penalty on
  impose
  slap
  reimpose
  re-impose
  clamp
  clap
  place
  put
  put in place
  levy
  introduce
  enforce
  enact
  adopt
  approve
  announce
  declare
  extend
  renew
  prolong
  tighten
  toughen
  expand
  widen
  broaden
  reinstate
  restore
  restart
  bring in
  unveil
  issue
  order
  apply
  strengthen
  step up
  ratchet up
  stiffen
  institute
  keep up
  agree on
  pass
  authorise
  authorize
  roll out
{curbs}  narrower limits
  restriction
  curb
  ban
  prohibition
  moratorium
  freeze
  visa requirement
  lockdown
  travel restriction
  ban on travel
  movement restriction
  border control
{links}  what binds two states
  tie
  relation
  relationship
  link
  contact
  diplomatic tie
  diplomatic relation
  diplomatic link
  diplomatic contact
  trade tie
  trade link
  trade relation
  economic tie
  economic relation
  economic link
  commercial tie
  commercial link
  commercial relation
  military tie
  military link
  military contact
  military relation
  security tie
  bilateral tie
  bilateral relation
  air link
  transport link
  rail link
  postal link
  communication link
  hotline
  communication
  communication channel
  line of communication
  dialogue channel
  official contact
  political tie
  political relation
  cultural tie
  cultural exchange
  financial tie
  border trade
  connection
{severs}  to end a tie
  sever
  cut
  cut off
  break
  break off
  rupture
  suspend
  freeze
  end
  terminate
  halt
  discontinue
  stop
  scale back
  scale down
  downgrade
  reduce
  curtail
  restrict
  limit
  reassess
  put on hold
  call off
  interrupt
  dissolve
  disconnect
  shut down
{suspends}  to stop what was going on
  suspend
  halt
  freeze
  stop
  cut off
  cut
  discontinue
  withhold
  end
  terminate
  interrupt
  cancel
  scrap
  slash
  reduce
  axe
  shelve
  postpone
  curtail
  call off
  break off
  put on hold
  hold up
  block
  scale back
  scale down
  trim
  withdraw
  abandon
  put on ice
  delay
  revoke
  hold back
  stall
  pause
  abort
  wind down
  phase out
  defund
{subsidies}  help that can be cut
  aid
  assistance
  help
  military aid
  military assistance
  economic aid
  economic assistance
  development aid
  development assistance
  financial aid
  financial assistance
  foreign aid
  humanitarian aid
  humanitarian assistance
  food aid
  food supply
  food assistance
  aid delivery
  aid payment
  aid programme
  aid program
  aid operation
  relief operation
  relief flight
  relief work
  budget support
  support
  funding
  fund
  grant
  loan
  credit
  payment
  subsidy
  contribution
  bailout
  arms sale
  arms shipment
  arms delivery
  arms export
  weapons sale
  weapons shipment
  arms supply
  weapons delivery
  fuel supply
  fuel shipment
  oil shipment
  gas supply
  oil supply
  gas delivery
  electricity supply
  water supply
  power supply
  energy supply
  training programme
  training program
  security assistance
  tranche
  disbursement
  investment
{commerce}  trade that can be cut
  trade
  import
  export
  oil import
  oil export
  oil sale
  beef import
  grain export
  grain import
  coal import
  shipment
  purchase
  order
  contract
  cooperation
  military cooperation
  co-operation
  intelligence sharing
  intelligence cooperation
  security cooperation
  joint exercise
  joint military exercise
  joint drill
  joint patrol
  joint project
  partnership
  exchange programme
  flight
  air service
  air traffic
  train service
  rail service
  ferry service
  bus service
  visa service
  consular service
  visa issuance
  operation
  membership
  participation
  privilege
  trade preference
  trade privilege
  most-favoured-nation status
  immunity
  licence
  license
  accreditation
  coordination
  service
  commerce
{pacts}  what can be left or torn up
  agreement
  accord
  pact
  treaty
  deal
  convention
  protocol
  memorandum
  truce
  ceasefire
  cease-fire
  armistice
  alliance
  bloc
  union
  coalition
  organisation
  organization
  mission
  trade deal
  trade agreement
  trade pact
  peace deal
  peace accord
  peace agreement
  nuclear deal
  nuclear accord
  arms control treaty
  arms treaty
  defence pact
  defense pact
  contract
  framework
  customs union
  partnership
  unity government
  coalition government
{dialogue}  what goes on at a table and can be broken off
  talk
  talks
  negotiation
  peace talks
  peace negotiation
  peace process
  dialogue
  trade talks
  nuclear talks
  ceasefire talks
  truce talks
  consultation
  discussion
  mediation
  mediation effort
  mediation mission
  peace effort
  peace mission
  round of talks
  meeting
  summit
  conference
  membership talks
  accession talks
  disarmament talks
  military talks
  unity talks
  coalition talks
  military dialogue
  bargaining
  good offices
{envoys}  those sent, who can be called home or thrown out
  ambassador
  envoy
  diplomat
  consul
  consul general
  attache
  attaché
  military attache
  defence attache
  charge d'affaires
  chargé d'affaires
  embassy staff
  embassy official
  embassy employee
  consular official
  diplomatic staff
  high commissioner
  representative
  mission
  delegation
  official
  national
  citizen
  correspondent
  journalist
  reporter
  aid worker
  relief worker
  UN official
  inspector
  weapons inspector
  nuclear inspector
  observer
  monitor
  adviser
  military adviser
  expert
  missionary
  spy
  agency
  aid agency
  aid group
  peacekeeper
  personnel
  staff
{expels}  to throw out
  expel
  throw out
  kick out
  order out
  boot out
  eject
  evict
  oust
  drive out
  turf out
  declare persona non grata
  order to leave
  ask to leave
  tell to leave
  send home
  give marching orders
  banish
  exile
{recalls}  to bring one's own people home
  recall
  withdraw
  call home
  bring home
  call back
  pull out
  remove
  order home
{convicts}  a court finds against
  convict
  sentence
  find guilty
  condemn to death
  sentence to death
  hand a sentence to
  fine
  hold liable
  find liable
  find in contempt
  court-martial
  give a jail term
  give a life sentence
  hold in contempt
  penalise
  penalize
{sentences}  what a court hands down
  jail sentence
  prison sentence
  prison term
  jail term
  death sentence
  death penalty
  life sentence
  life term
  sentence
  suspended sentence
  fine
  guilty verdict
  verdict
  conviction
  life imprisonment
  heavy fine
  hefty fine
  record fine
  penalty
  house arrest
  ban from office
  lifetime ban
  judgment
{ejects}  to put out of a body
  suspend
  expel
  exclude
  eject
  oust
  remove
  throw out
  kick out
  strip
  drop
{ousts}  to put out of office
  sack
  oust
  purge
  unseat
  strip of his post
  vote out
  force out
  relieve of his duties
  relieve of her duties
  demote
  dismiss from office
  remove from office
  drive from office
  drive from power
{bodies}  bodies of states that one can leave
  council
  commission
  organisation
  organization
  court
  committee
  convention
  agency
  bloc
  alliance
  union
  assembly
  Human Rights Council
  Security Council
  International Criminal Court
  European Union
  African Union
  Arab League
  Commonwealth
  UNESCO
  OPEC
  NATO
  UN body
  world body
  tribunal
  forum
  WHO
  World Health Organization
  Eurasian Economic Union
  ECOWAS
  Mercosur
