# Words under which a clause is somebody's account.
report
  say; tell; claim; report; announce; add; state; declare; assert; argue; insist; maintain; allege; note; stress; explain
  suggest; warn; believe; think; contend; acknowledge; admit; concede; confirm; deny; reveal; disclose; reiterate; repeat
  emphasise; emphasize; underline; underscore; point out; indicate; hint; imply; predict; forecast; estimate; complain
  observe; remark; comment; reply; respond; answer; write; tweet; post; testify; recall; remember; agree; vow; pledge
  promise; threaten; accuse; charge; caution; conclude; find; show; hear; learn; understand; know; feel; suspect; fear
  hope; expect; speculate; inform; assure; convince; remind; notify; brief; hold; propose; recommend; urge; demand; ask
  boast; brag; joke; lament; mourn; protest; object; retort; counter; quip; cry; shout; scream; whisper; murmur; mutter
  read; swear; attest; certify; relate; recount; narrate; describe; mention; affirm; reaffirm; aver; avow; opine; posit
  tell_off; quote; cite; signal; rule; judge; reckon; guess; assume; presume; doubt; worry; consider; fret; quote_as; call
  statement; claim; accusation; allegation; assertion; charge; report; suggestion; warning; announcement; declaration; rumour
  rumor; belief; view; opinion; fear; hope; suspicion; assurance; promise; pledge; threat; complaint; argument; conclusion
  finding; denial; admission; confession; message; testimony; insistence; contention; speculation; prediction; idea; notion
report infinitive             # "A claimed to have …"
  claim; profess; purport; admit; deny; report; say; allege; believe; think; know; rumour; rumor; understand; recall; pretend
report object                 # "A was quoted as saying": A speaks
  quote; cite
