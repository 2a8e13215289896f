# What is done by saying: a cue's base form under its act. A cue in no list says, too, but is doubted: most words that take an
# object say nothing.
says
  say; tell; state; announce; declare; report; add; note; argue; claim; assert; maintain; insist; contend; stress; emphasise
  emphasize; underline; underscore; remark; observe; mention; comment; reply; respond; answer; ask; inquire; enquire; query
  write; tweet; post; publish; blog; text; email; cable; joke; quip; muse; opine; reason; reckon; think; believe; feel; consider
  know; understand; remember; recall; forget; realise; realize; recognise; recognize; acknowledge; admit; concede; confess; confirm
  affirm; reaffirm; reiterate; repeat; attest; testify; swear; certify; conclude; decide; determine; judge; find; discover; learn
  hear; see; read; notice; show; reveal; disclose; indicate; suggest; imply; hint; signal; point; cite; quote; mean; agree
  tell; inform; notify; advise; remind; brief; persuade; convince; teach; preach; lecture; speak; talk; discuss; debate; negotiate
  shout; yell; scream; cry; whisper; mutter; murmur; mumble; exclaim; sigh; chant; sing; boast; brag; gloat; lament; bemoan; regret
  apologise; apologize; grumble; gripe; rant; rave; snap; retort; counter; rejoin; interject; interrupt; continue; begin; conclude
  call; label; brand; dub; term; name; deem; view; regard; perceive; imagine; assume; presume; suppose; guess; figure; dream; vote
  rate; value; calculate; compute; assess; evaluate; measure; diagnose; summarise; summarize; stipulate; specify; dictate; decree
  proclaim; pronounce; profess; purport; allude; refer; relate; narrate; tout; spin; leak; divulge; broadcast; echo; voice; express
  phrase; word; put; go; quoth; wish; desire; choose; prefer; aim; seek; mind; care; grieve; rejoice; marvel; wonder; concur; differ
  statement; remark; comment; announcement; declaration; report; claim; assertion; argument; contention; suggestion; opinion; view
  belief; idea; thought; notion; feeling; sense; impression; conviction; theory; hypothesis; assumption; conclusion; finding; decision
  verdict; ruling; judgment; judgement; admission; confession; confirmation; acknowledgment; revelation; disclosure; rumour; rumor; news
  message; letter; tweet; post; email; memo; note; interview; speech; address; testimony; answer; reply; response; question; query
  consensus; position; stance; attitude; hint; signal; sign; evidence; indication; proof; word; quote; quotation; saying; joke; slogan
  clear; sure; certain; confident; convinced; aware; adamant; right; wrong; mistaken; sorry; glad; proud; happy; sad; pleased
  disappointed; surprised; shocked; outraged; according; per

accuses
  accuse; blame; charge; allege; denounce; condemn; criticise; criticize; attack; slam; blast; lambaste; lambast; decry
  deplore; rebuke; fault; chide; berate; scold; deride; mock; ridicule; castigate; lash; rail; accusation; allegation
  criticism; condemnation; rip; hammer; assail; excoriate; impugn; vilify; disparage; belittle; denigrate; insult
  complain; complaint; protest; reproach; censure; indict
denies
  deny; reject; refute; rebut; dispute; dismiss; disavow; denial; rejection; disown; repudiate; contradict; refuse
  decline; disagree; oppose; rule
demands
  demand; urge; request; order; appeal; plead; beg; implore; exhort; instruct; command; press
  push; require; recommend; petition; beseech; entreat; admonish; propose; advocate; want; invite; encourage
promises
  promise; pledge; vow; guarantee; swear; commit; undertake; assure; assurance; commitment; offer; agree; intend; plan
threatens
  threaten; warn; threat; warning; caution; ultimatum
praises
  praise; laud; hail; applaud; commend; compliment; congratulate; thank; welcome; salute; extol; celebrate; tout; endorse
  honour; honor; defend; support; back; admire; cheer; acclaim; endorsement; approve
predicts
  predict; forecast; expect; foresee; anticipate; project; estimate; prediction; expectation; prophesy; envision
  envisage; speculate; bet; augur; foretell; hope; fear
doubts
  doubt; question; wonder; suspect; skeptical; sceptical; unsure; unclear; worry; uncertain; doubtful; hesitate; concern
explains
  explain; clarify; describe; explanation; detail; elaborate; outline; illustrate; define; spell; account; recount
  interpret; attribute; characterise; characterize; depict; portray
# What it says of somebody that he did not do it: "did not comment", "declined to answer" are no statements.
silent
  comment; respond; reply; answer; mention; elaborate; discuss; address; say; identify; disclose; remark; give; provide; specify
  release
withholds
  decline; refuse; fail
# The content is what is said not to be so.
negates
  deny; refute; rebut; dispute; denial; disavow; disclaim
# Words that stand before a name and are no part of it.
title
  president; vice-president; minister; premier; chancellor; secretary; ambassador; envoy; governor; mayor; senator; king; queen
  prince; princess; emir; sultan; pope; bishop; archbishop; cardinal; imam; rabbi; sheikh; ayatollah; judge; justice; prosecutor
  general; colonel; captain; major; admiral; lieutenant; sergeant; commander; marshal; chief; director; chairman; chairwoman
  chair; head; leader; spokesman; spokeswoman; spokesperson; commissioner; professor; prof.; dr.; mr.; mrs.; ms.; sen.; rep.
  gov.; gen.; col.; lt.; sgt.; adm.; capt.; rev.; analyst; deputy; speaker; congressman; congresswoman; representative; doctor
# A cue with one of these nouns for its object says nothing: "the floods claimed twelve lives", "a boy answered the door".
plain
  deny access; deny entry; deny visa; deny bail; deny permission; claim life; claim victim; claim title; claim crown; claim prize; claim medal; claim seat; claim win; claim benefit
  claim asylum; claim expense; claim insurance; charge battery; charge car; charge phone; charge vehicle; charge fee; charge price
  charge rent; charge interest; answer door; answer phone; answer bell; show promise; report duty; report work
  press button; press key; call office; call police; call ambulance; call doctor; call taxi; call home
  raise flag; raise child; raise money; raise fund; raise cattle; deliver baby; deliver parcel; deliver goods
  address envelope; address parcel; read meter; read book; write software; write code; sing song; sing anthem; sing ode
  see doctor; see film; hear noise; hear case; observe silence; observe holiday; observe sabbath
  post guard; post profit; post loss; draw crowd; defend title; defend goal; back car; back truck; project film
  point gun; point rifle; rule country; attack village; attack town; attack city; attack convoy; attack base; attack post
  attack position; attack checkpoint; attack ship; attack patrol; attack soldier; attack church; attack mosque; attack embassy
  attack airport; welcome guest; celebrate birthday; celebrate mass; order pizza; order meal; order drink; reject organ
  judge contest; judge race; feel pain; feel cold; find body; find weapon; find work; find job; find water; find shelter
  learn trade; learn language; forget key
