# Whose act the complement of a verb is, where that is not the rule (the rule: of the object when there is one, else of
# the subject).
subject control               # "A promised B to leave": A leaves
  promise; vow; pledge; swear; threaten; use; take; offer; spend; guarantee; need; lack; owe; undertake; summon; visit; meet
object control                # "A urged B to leave": B leaves; here for trees that do not show it
  urge; ask; tell; order; force; allow; permit; enable; help; compel; invite; persuade; convince; encourage; press; pressure
  instruct; command; direct; warn; remind; request; beg; implore; advise; require; oblige; authorise; authorize; get; want
  cause; prompt; push; train; teach; recruit; hire; send; deploy; dispatch; appoint; elect; choose; select; designate
  challenge; dare; tempt; induce; pay; call; forbid; empower; mandate; task; commission; mobilise; mobilize; expect; lobby
oblique control               # "A called on B to leave": B leaves
  call on; call upon; appeal to; plead with; rely on; count on; wait for; arrange for; look to; push for; signal to
  pressure on; press on; prevail on; prevail upon; depend on; shout at; shout to; gesture to; ask of; demand of; call for
  call to; appeal for; demand for; pressure for; request to; order to; invitation to; plea to; warning to; offer to
  clear for; pave for; time for; chance for; opportunity for; permission for; need for; way for; instruction to
  ultimatum to; authorisation for; authorization for; approval for; deadline for; deadline to; message to; advice to
object doer                   # "A accused B of shelling C": B shells
  accuse of; blame for; suspect of; convict of; acquit of; charge with; stop from; prevent from; ban from; bar from
  keep from; deter from; dissuade from; discourage from; prohibit from; warn against; caution against; talk into
  talk out_of; force into; coerce into; persuade into; lure into; trick into; condemn for; criticise for; criticize for
  praise for; thank for; denounce for; punish for; sanction for; fine for; jail for; arrest for; imprison for; sentence for
  commend for; rebuke for; reprimand for; censure for; forgive for; excuse for; hail for; applaud for; congratulate on
  congratulate for; exempt from; disqualify from; hinder from; restrain from; block from; forbid from; exclude from
  attack for; slam for; scold for; fault for; chide for; castigate for; lambast for; lambaste for; berate for; target for
  detain for; detain on; prosecute for; try for; indict for; indict on; investigate for; sue for; execute for; kill for
  want for; hold for; absolve of; clear of; cite for; fire for; dismiss for; expel for; suspend for; seek for; pressure into
  push into; free from; pay for; reward for; honour for; honor for; mock for; ridicule for; chastise for; lash_out for
noun control                  # "A planned an attack": the attack is A's
  plan; begin; start; suspend; resume; continue; plot; promise; announce; cancel; postpone; delay; order; attempt; consider
  pledge; vow; intend; prepare; abandon; declare; renew; extend; intensify; expand; complete; finish; authorise; authorize
  escalate; step up; call off; break off; put off; ramp up; wrap up; scale back; scale down; ease; lift; tighten; seek; lose
  boost; widen; repeat; reiterate; accelerate; regret; prolong; initiate; schedule; coordinate; commit; withdraw; drop; relax
  retract; reverse; restart; speed up; keep up; impose; maintain; adopt; suspend; waive; rescind; need; want; propose;
control noun                  # "A's effort to lift": A lifts
  effort; bid; right; chance; opportunity; ability; capacity; need; move; step; willingness; readiness; desire; reluctance
  power; authority; mandate; resolve; determination; intention; intent; aim; goal; ambition; wish; eagerness; inability
  unwillingness; duty; obligation; responsibility; commitment; campaign; drive; permission; preparedness; failure; attempt
  decision; plan; threat; promise; pledge; vow; offer; proposal; refusal; agreement; vote; measure; plot; conspiracy; push
  strategy; policy; operation; mission; fight; struggle; haste; way; capability; option; freedom; courage; tendency; purpose; point; task; job; objective; solution; answer; function; role
  challenge; trick; idea; problem; question; thing; priority; hope; dream; alternative; result; consequence; suggestion; key
future head                   # "A is set to leave": leaving lies ahead
  set; due; about; likely; unlikely; expected; expect; poised; scheduled; schedule; bound; slate; slated; go; certain; sure
  plan; hope; intend; supposed; destined; prepare; ready; willing
must head                     # "A has to leave"
  have; need; ought; oblige; compel; require; obliged; compelled; required; got
request noun                  # "B rejected A's demand to leave": not A leaves
  demand; request; call; appeal; plea; order; invitation; ultimatum; instruction; command; permission; warning; pressure
  exhortation; recommendation; summons; advice; proposal; suggestion; offer_to; directive; deadline; incentive; consent
