# Saying that others do well, are right, are friends.

{praises}  saying that somebody does well, verbs
  praise
  commend
  applaud
  laud
  hail
  extol
  acclaim
  salute
  welcome
  compliment
  celebrate
  congratulate
  thank
  cheer
  admire
  appreciate
  eulogise
  eulogize
  glorify
  exalt
  lionise
  lionize
  heap praise on
  heap praise upon
  lavish praise on
  lavish praise upon
  shower praise on
  pour praise on
  speak highly of
  speak well of
  speak warmly of
  speak approvingly of
  sing the praises of
  pay tribute to
  pay homage to
  give credit to
  credit
  tip its hat to
  take its hat off to
  wax lyrical about
  rave about
  give thumbs-up to
  give the thumbs up to
  talk up
  express appreciation for
  express appreciation to
  express gratitude to
  express gratitude for
  express thanks to
  voice appreciation for
  express admiration for
  express satisfaction with
  express satisfaction at
  express satisfaction over
  express approval of
  express pleasure at
  pat on the back
  toast
  bless
  cheer on
  be full of praise for
  rejoice at
  rejoice over

{praise}  good words, nouns
  praise
  commendation
  applause
  acclaim
  appreciation
  gratitude
  thanks
  tribute
  compliment
  congratulations
  accolade
  plaudit
  admiration
  approval
  satisfaction
  homage
  thumbs-up
  standing ovation
  kind word
  good wish
  best wish
  greeting
  felicitations
  esteem
  respect
  warm word

{backs}  being on somebody's side in words, verbs
  back
  support
  endorse
  champion
  advocate
  stand by
  stand behind
  stand with
  stand up for
  side with
  rally behind
  rally around
  rally round
  throw its weight behind
  throw its support behind
  throw its full weight behind
  put its weight behind
  lend its support to
  lend its backing to
  give its backing to
  give its support to
  get behind
  line up behind
  close ranks behind
  take the side of
  come out in support of
  come out in favour of
  come out in favor of
  speak out in support of
  speak out for
  speak up for
  speak in favour of
  speak in favor of
  express support for
  voice support for
  declare support for
  express solidarity with
  express sympathy for
  sympathise with
  sympathize with
  stand in solidarity with
  stand shoulder to shoulder with
  embrace
  uphold
  swear allegiance to
  pledge allegiance to
  pledge loyalty to
  approve of
  favour
  favor
  cheerlead for
  root for
  vouch for
  go along with
  queue behind
  subscribe to
  second

{support}  being on somebody's side, nouns
  support
  backing
  endorsement
  solidarity
  allegiance
  loyalty
  blessing
  vote of confidence
  confidence
  sympathy
  moral support
  political support
  full support
  strong support
  diplomatic support
  approval
  friendship
  goodwill
  trust
  faith
  seal of approval
  stamp of approval
  imprimatur
  fealty
  unity
  unwavering support
  encouragement
  commitment

{defends}  speaking against those who blame, verbs
  defend
  justify
  stick up for
  stand up for
  speak up for
  vindicate
  exonerate
  absolve
  excuse
  go to bat for
  come to the defence of
  come to the defense of
  spring to the defence of
  rush to the defence of
  leap to the defence of
  rise to the defence of
  plead for
  make a case for
  shield from criticism
  brush off criticism of

{defense}  such words, nouns
  defense
  defence
  justification
  apologia
  vindication

{exonerates}  saying that somebody did no wrong, verbs before "of"
  exonerate
  absolve
  clear
  acquit

{decorates}  giving marks of honour, verbs
  honour
  honor
  decorate
  knight

{medal}  marks of honour, nouns
  medal
  order
  decoration
  medal of freedom
  award
  prize
  peace prize
  honour
  honor
  honorary degree
  honorary citizenship
  knighthood
  title
  state award
  friendship medal
  key to the city
  distinction
  guard of honour
  guard of honor
  gun salute
  red carpet
  Legion of Honour
  Legion of Honor
  Order of Merit
  Order of Lenin
  Order of Friendship
  grand cross
  star
  sash
  honorary doctorate
  honorary title
  Nobel Prize
  Nobel Peace Prize
  highest honour
  highest honor
  highest award
  highest decoration
  civilian honour
  state honour
  peace award

{recognizes}  accepting as a state or its government, verbs
  recognize
  recognise
  acknowledge
  formally recognize
  legitimise
  legitimize
  accept

{congratulates}  wishing joy, verbs
  congratulate
  felicitate
  send congratulations to
  offer congratulations to
  extend congratulations to
  convey congratulations to
  send greetings to
  send best wishes to
  wish well

{condolences}  words to people in mourning, nouns
  condolence
  sympathy
  message of condolence
  message of sympathy
  commiseration
  prayer
  letter of condolence
  compassion
  closeness
  spiritual closeness

{mourns}  sharing grief, verbs
  mourn
  grieve with
  grieve for
  condole with
  commiserate with
  sympathise with
  sympathize with

{lobbies}  asking others to stand by somebody, verbs
  lobby
  campaign
  canvass
  drum up support
  rally support
  mobilise support
  mobilize support
  stump
  muster support
  garner support

{efforts}  what people are praised for, nouns
  finding
  invitation
  outcome
  result
  formation
  ceasefire
  peace process
  nomination
  return
  withdrawal
  effort
  role
  work
  decision
  move
  step
  initiative
  progress
  achievement
  commitment
  contribution
  performance
  leadership
  stance
  stand
  position
  policy
  plan
  proposal
  action
  response
  courage
  restraint
  success
  victory
  handling
  conduct
  record
  strategy
  approach
  cooperation
  statement
  speech
  call
  candidacy
  bid
  cause
  election
  appointment
  reform
  campaign
  fight
  struggle
  sacrifice
  service
  generosity
  hospitality
  vision
  willingness
  readiness
  announcement
  visit
  right
  release
  resolution
  offer
  sovereignty
  independence
  integrity
  territorial integrity
  membership
  accession

{friend}  how one calls those one likes, nouns
  friend
  ally
  partner
  close ally
  good friend
  true friend
  old friend
  key ally
  great leader
  hero
  patriot
  man of peace
  important partner
  strategic partner
  reliable partner
  trusted partner
  staunch ally
  brother
  role model
  force for good
  statesman
  good man
  great friend
  pillar of stability
  factor of stability
  man of vision
  model

{historic}  words of praise, adjectives and nouns after "as"
  historic
  positive
  constructive
  courageous
  encouraging
  helpful
  brave
  important
  welcome
  good
  great
  wonderful
  excellent
  exemplary
  successful
  promising
  right
  correct
  wise
  reasonable
  legitimate
  fair
  useful
  productive
  free and fair
  milestone
  breakthrough
  step forward
  step in the right direction
  positive step
  good step
  important step
  positive sign
  success
  victory
  triumph
  good news

{accusation}  what somebody is blamed with, nouns
  accusation
  charge
  allegation
  criticism
  claim
  blame
  attack
  critic
  suspicion
  reproach
  condemnation
  wrongdoing
  corruption
  insinuation
  backlash
  complicity
  slander

{success}  what one wishes others, nouns
  success
  luck
  health
  victory
  triumph
  happiness
  prosperity
  peace
  recovery

{appeal}  words that ask, nouns
  appeal
  call
  request
  demand
  plea
  invitation
  proposal
