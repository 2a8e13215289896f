# What is done by saying: a cue's base form under its act. A cue in no list says.
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
  comment; respond; reply; answer; mention; elaborate; discuss; address; say; identify; disclose; remark
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
