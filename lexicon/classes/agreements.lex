# Deals and truces, and the verbs that make, keep and promise them.

{deal}  what sides put their names to, nouns
  deal
  agreement
  accord
  pact
  treaty
  convention
  protocol
  memorandum of understanding
  memorandum
  mou
  contract
  compact
  charter
  settlement
  declaration
  joint statement
  communique
  joint communique
  covenant
  concordat
  framework
  framework agreement
  framework deal
  roadmap
  letter of intent
  exchange of letters
  peace deal
  peace accord
  peace plan
  understanding
  compromise
  power-sharing deal
  draft agreement
  document
  joint declaration
  bill of exchange
  final act
  codicil
  entente
  bargain
  package
  arrangement
  modus vivendi
  barter deal
  free trade agreement
  extradition treaty
  non-aggression pact
  alliance
  concession agreement
  partnership
  partnership agreement
  cooperation plan
  action plan
  cooperation programme
  cooperation program
  work programme
  joint plan
  strategic plan
  joint action plan
  implementation plan
  cooperation framework
  political declaration
  security guarantee
  term sheet
  terms of reference
  minute
  document of understanding
  supply deal
  gas deal
  oil deal
  arms deal
  trade deal
  peace treaty
  border treaty
  power purchase agreement
  ceasefire agreement
  status of forces agreement
  visiting forces agreement
  double taxation agreement
  readmission agreement
  visa waiver agreement
  air service agreement
  codeshare agreement
  prisoner swap deal
  currency swap agreement

{deals}  the same, plural in examples
  {deal}

{truce}  an end or pause of fighting, nouns
  truce
  ceasefire
  cease-fire
  armistice
  cessation of hostilities
  end of hostilities
  cessation of fire
  cessation of attacks
  pause in fighting
  halt to fighting
  lull
  humanitarian pause
  pause
  suspension of hostilities
  suspension of military operations
  cessation of military operations
  moratorium on attacks
  period of calm
  tahdiya
  hudna
  halt in hostilities
  stand-down
  de-escalation
  de-escalation zone
  disengagement
  peace

{signs}  putting one's name to something, verbs
  sign
  ink
  initial
  countersign
  sign off on
  cosign
  co-sign
  put its signature to
  put its name to
  affix its signature to

{concludes}  bringing a deal about, verbs
  conclude
  reach
  strike
  clinch
  seal
  finalise
  finalize
  hammer out
  forge
  secure
  cut
  make
  nail down
  thrash out
  arrive at
  negotiate
  wrap up
  close
  work out
  come to
  land
  cement
  enter
  enter into
  complete
  settle on

{ratifies}  giving a deal legal force, verbs
  ratify
  approve
  endorse
  accede to
  adopt
  rubber-stamp
  give final approval to
  give its assent to
  consent to
  assent to
  validate
  confirm
  enact
  pass
  vote for
  vote in favour of
  vote in favor of
  give its blessing to
  give the green light to
  greenlight
  ok
  okay
  accept
  authorise
  authorize
  join
  clear

{signings}  putting names to a deal, nouns
  signing
  signature
  conclusion
  ratification
  finalisation
  finalization

{agrees}  saying yes, verbs before "on", "to" or "that"
  agree
  consent
  concur
  assent
  acquiesce

{promises}  undertaking something, verbs
  promise
  pledge
  vow
  undertake
  guarantee
  commit
  pencil in
  set aside
  earmark
  assure
  swear
  propose
  offer
  re-offer
  dangle
  hold out
  extend an offer of

{promise}  the word given, nouns
  promise
  pledge
  vow
  commitment
  undertaking
  offer
  assurance
  guarantee
  proposal
  readiness
  willingness
  preparedness
  intention
  intent
  desire
  interest
  openness
  consent

{expresses}  putting an attitude into words, verbs
  voice
  express
  declare
  state
  convey
  signal
  reiterate
  reaffirm
  affirm
  restate
  repeat
  underline
  underscore
  stress
  emphasise
  emphasize
  indicate
  announce
  proclaim
  profess
  renew
  confirm
  assert
  communicate
  show
  demonstrate

{proposes}  holding out, verbs with an object
  offer
  propose
  proffer
  hold out
  volunteer
  dangle

{reaffirms}  saying again, verbs
  reaffirm
  reiterate
  restate
  renew
  repeat
  underline
  confirm
  underscore
  stress
  emphasise
  emphasize

{honours}  keeping one's word, verbs
  honour
  honor
  observe
  respect
  comply with
  abide by
  adhere to
  uphold
  keep to
  stick to
  implement
  carry out
  stand by
  fulfil
  fulfill
  live up to
  execute

{sign}  putting one's name to something, plural subject
  {signs}

{conclude}  bringing a deal about, plural subject
  {concludes}

{agree}  saying yes, plural subject
  {agrees}

{honour}  keeping one's word, plural subject
  {honours}

{cooperation}  working together, nouns
  cooperation
  co-operation
  collaboration
  partnership
  coordination
  joint work
  joint action
  teamwork
  joint effort
  joint venture
  common action
  rapprochement
  normalisation
  normalization
  reconciliation
  integration
  strategic partnership
  engagement

{offer}  what is held out, nouns
  offer
  proposal
  overture
  invitation
  bid
  suggestion
  initiative
  olive branch
  gesture
  proposition
  call

{proposal}  what one may accept, nouns
  proposal
  offer
  plan
  suggestion
  initiative
  roadmap
  road map
  formula
  request
  peace plan
  peace proposal
  peace initiative
  draft
  idea
  invitation
  blueprint
  recommendation
  overture
  extension
  timetable
  schedule
  outline

{conditions}  what a settlement contains, nouns
  term
  condition
  principle
  text
  draft
  outline
  timetable
  agenda
  ground rule
  wording
  framework
  blueprint
  measure
  step
  border
  price
  quota
  statement

{compromise}  half way, nouns
  compromise
  settlement
  deal
  formula
  solution
  compromise formula
  compromise proposal

{exchange}  one for another, nouns
  exchange
  swap
  trade
  repatriation
  transfer
  handover

{deployment}  sending people, nouns
  deployment
  dispatch
  despatch
  sending
  stationing
  presence
  arrival
  return
  establishment
  creation
  expansion

{extension}  more time or size, nouns
  extension
  prolongation
  renewal
  expansion
  enlargement

{mandate}  the term of a mission, nouns
  mandate
  mission
  operation
  deployment
  ceasefire
  truce
  treaty
  term
  stay

{amends}  making good, nouns
  amends
  compensation
  reparation
  restitution
  redress
  damage
  payment
  indemnity
  indemnification

{amnesty}  letting off, nouns
  amnesty
  pardon
  immunity
  clemency
  leniency
  reprieve
  safe conduct
  safe passage
  mercy

{security}  being kept from harm, nouns
  security
  protection
  safety
  security guarantee
  nuclear umbrella
  defence
  defense
  military protection
  shield

{restraint}  holding back, nouns
  restraint
  calm
  moderation
  non-interference
  neutrality
  non-aggression

{allegiance}  being somebody's man, nouns
  allegiance
  loyalty
  fealty
  obedience

{investment}  capital put in, nouns
  investment
  billion
  million
  capital
  fund
  project

{sale}  giving for pay, nouns
  sale
  export
  transfer
  delivery
  shipment
  lease
  supply

{alliance}  union of forces, nouns
  alliance
  coalition
  bloc
  partnership
  union
  federation
  pact
  strategic partnership
  common front
  united front
  axis
  military alliance
  front
  coalition government
  joint platform
