# Nouns that point back to a deed told before: "condemned the launch" blames who launched. {told as type} is read by the
# program: such a noun with the, this, that or a possessor stands for the last deed of that type. {told as anything} fits all.

{told as anything}  what any deed may be called
  decision
  move
  step
  action
  act
  measure
  announcement
  behaviour
  behavior
  conduct
  policy
  initiative
  gesture
  response
  reaction

{told as agree}  promises, offers and deals
  offer
  proposal
  overture
  promise
  pledge
  plan
  agreement
  accord
  deal
  pact
  truce
  ceasefire
  cease-fire
  idea
  commitment

{told as consult}  meetings and journeys
  meeting
  summit
  visit
  trip
  talks
  talk
  negotiation
  call
  conversation
  invitation
  journey

{told as support}  words and papers that please
  agreement
  accord
  treaty
  declaration
  support
  praise
  apology
  endorsement
  recognition
  resolution

{told as concede}  giving way in words
  apology
  concession
  offer
  acceptance
  admission

{told as cooperate}  joint work
  exercise
  drill
  manoeuvre
  maneuver
  cooperation
  project
  war game

{told as aid}  help
  aid
  assistance
  help
  loan
  donation
  shipment
  delivery

{told as retreat}  backing down
  withdrawal
  pullout
  release
  easing
  ceasefire
  surrender
  return
  lifting

{told as request}  asking
  request
  demand
  appeal
  call
  proposal
  plea
  ultimatum
  condition
  invitation
  recommendation
  resolution

{told as accuse}  blame
  accusation
  charge
  allegation
  claim
  criticism
  statement
  remark
  comment
  complaint
  report
  finding
  resolution
  insult
  lawsuit
  words

{told as reject}  refusals
  refusal
  rejection
  denial
  veto
  boycott
  statement

{told as threaten}  threats
  threat
  warning
  ultimatum
  statement
  remark
  comment
  rhetoric
  words

{told as protest}  crowds
  protest
  demonstration
  rally
  strike
  march
  riot
  unrest

{told as sanction}  penalties and breaks
  sanction
  embargo
  expulsion
  ban
  penalty
  tariff
  closure
  cut
  suspension
  cancellation
  resolution
  sentence
  verdict
  ruling
  vote
  restriction

{told as mobilize}  shows of force
  launch
  test
  firing
  deployment
  exercise
  drill
  manoeuvre
  build-up
  buildup
  mobilization
  mobilisation
  missile launch
  provocation
  incursion
  incident

{told as coerce}  force against people and things
  arrest
  detention
  seizure
  raid
  crackdown
  closure
  blockade
  attack
  cyberattack
  curfew
  execution
  restriction
  ban
  blocking
  verdict
  sentence

{told as assault}  violence
  attack
  strike
  bombing
  shelling
  killing
  killings
  murder
  assassination
  raid
  shooting
  air strike
  airstrike
  invasion
  offensive
  assault
  bombardment
  massacre
  violence
  incident
  incursion
  aggression
  crime
  atrocity
