# Nouns for deeds, each with its verb. A heading says what the possessor and the phrases with prepositions are in the group below
# (`by` is always the subject); an entry is the noun, its verb where that is another word, and the verb's particle.

# ---- force ----
on,against=obj poss,from=subj
  attack; assault; strike; raid; airstrike bomb; air-strike bomb; onslaught attack; offensive attack
  counterattack attack; counter-attack attack; counteroffensive attack; blitz attack; ambush; incursion invade
  aggression attack; foray raid; crackdown crack down; clampdown clamp down; retaliation retaliate
  reprisal retaliate; revenge avenge; vengeance avenge; violence attack; war; warfare fight; battle fight; jihad
  crusade; cyberattack hack; cyber-attack hack; intifada rise up; uprising rise up; revolt; rebellion rebel
  insurrection rise up; mutiny; insurgency rebel; terrorism attack; campaign; hostility fight; plot
  conspiracy conspire; coup overthrow; putsch overthrow; espionage spy; spying spy; surveillance monitor; curfew
  siege besiege; blockade; embargo; sanction; boycott; ban; tariff; levy; restriction restrict; curb; limit; duty
  penalty penalise; lawsuit sue; suit sue; litigation sue; prosecution prosecute; verdict convict; ruling rule
  vendetta attack; fatwa condemn; war-crime attack; atrocity attack; abuse; outrage complain; tax; fine
with,against=obj poss,from=subj
  fight; struggle fight
of,against,on=obj
  bombing bomb; bombardment bombard; shelling shell; killing kill; murder; assassination assassinate; massacre
  slaughter; execution execute; invasion invade; occupation occupy; annexation annex; capture; seizure seize
  takeover take over; conquest conquer; destruction destroy; demolition demolish; abduction abduct; kidnapping kidnap
  kidnap; hijacking hijack; torture; beating beat; rape; stabbing stab; shooting shoot; lynching lynch
  poisoning poison; persecution persecute; oppression oppress; repression repress; suppression suppress
  harassment harass; intimidation intimidate; mistreatment mistreat; ill-treatment mistreat; maltreatment mistreat
  humiliation humiliate; exploitation exploit; extermination exterminate; expulsion expel; deportation deport
  eviction evict; displacement displace; banishment banish; exile; overthrow; ouster oust; removal remove
  dismissal dismiss; sacking sack; firing fire; suspension suspend; detention detain; arrest; imprisonment imprison
  jailing jail; incarceration imprison; internment intern; apprehension apprehend; custody detain; conviction convict
  sentencing sentence; indictment indict; interrogation interrogate; questioning question; trial try
  punishment punish; extradition extradite; confinement confine; censorship censor; closure close; blocking block
  obstruction obstruct; disruption disrupt; sabotage; looting loot; theft steal; robbery rob; burning burn
  arson burn; torching torch; vandalism vandalise; desecration desecrate; violation violate; breach
  infringement infringe; defiance defy; denial deny; rejection reject; refusal refuse; veto; repudiation repudiate
  renunciation renounce; abandonment abandon; cancellation cancel; annulment annul; revocation revoke; repeal
  abolition abolish; termination terminate; severance sever; breakdown break down; collapse; dissolution dissolve
  containment contain; encirclement encircle; isolation isolate; exclusion exclude; interception intercept
  interdiction interdict; liquidation kill; elimination eliminate; targeting target; hacking hack
  infiltration infiltrate; subversion subvert; confiscation confiscate; expropriation expropriate
  nationalisation nationalise; nationalization nationalize; mobbing attack; flogging flog; caning cane; whipping whip
  hanging hang; beheading behead; decapitation behead; crucifixion crucify; gassing gas; burial bury; strafing strafe
  downing shoot down; sinking sink; ramming ram; blast bomb; blowing blow up; usurpation usurp

to,against=obj poss,from=subj
  threat threaten; danger endanger; menace threaten; ultimatum threaten; warning warn; admonition admonish
# ---- done to what follows "of" ----
of=obj
  release; unveiling unveil; discovery discover; publication publish; creation create; formation form; founding found
  implementation implement; enforcement enforce; imposition impose; application apply; use; misuse; deployment deploy
  mobilisation mobilise; mobilization mobilize; recruitment recruit; conscription conscript; training train
  arming arm; disarmament disarm; dismantling dismantle; dismantlement dismantle; decommissioning decommission
  inspection inspect; verification verify; monitoring monitor; probe; review; examination examine; assessment assess
  evaluation evaluate; observation observe; liberation liberate; freeing free; protection protect; provision provide
  distribution distribute; funding fund; financing finance; payment pay; repayment repay; smuggling smuggle
  trafficking traffic; rigging rig; manipulation manipulate; unification unify; reunification reunify
  restructuring restructure; privatisation privatise; privatization privatize; appointment appoint
  nomination nominate; selection select; promotion promote; demotion demote; replacement replace
  reinstatement reinstate; amendment amend; revision revise; signing sign; completion complete; drafting draft
  enactment enact; postponement postpone; resettlement resettle; repatriation repatriate; colonisation colonise
  fortification fortify; treatment treat; rescue; vaccination vaccinate; easing ease; lifting lift; loosening loosen
  tightening tighten; restoration restore; renewal renew; resumption resume; testing test; production produce
  construction build; enrichment enrich; acquisition acquire; purchase buy; procurement buy; modernisation modernise
  modernization modernize; hosting host; holding hold; shutdown shut down; sharing share; granting grant
  issuing issue; issuance issue; opening open; reopening reopen; closing close; transfer; sale sell; delivery deliver
  shipment ship; export; handover hand over; supply; import; storage store; stockpiling stockpile
  evacuation evacuate; settlement settle
into,of,against=obj poss=subj
  investigation investigate; inquiry investigate; enquiry investigate; inquest investigate; intrusion intrude

# ---- words against ----
of=obj poss,from=subj
  condemnation condemn; criticism criticise; denunciation denounce; accusation accuse; rebuke; censure; reproach
  reprimand; ridicule; disapproval disapprove; blame; allegation allege; complaint complain; objection object
  protestation protest; deploring deplore; mockery mock; scolding scold; slamming slam; slander; defamation defame
  insult; vilification vilify; demonisation demonise; demonization demonize; distrust; mistrust; suspicion suspect
  fear; hatred hate; dislike; contempt despise; disdain; dissatisfaction complain; grievance complain; doubt
against,at,over=obj poss,from=subj
  protest; demonstration demonstrate; rally; riot; march; unrest protest; outcry complain; backlash complain
  opposition oppose; resistance resist; sit-in protest; walkout walk out; vigil protest; picket; petition
  counterprotest protest; counter-protest protest; anger; fury anger; indignation anger; discrimination discriminate
  retribution punish; appeal; charge; countermeasure retaliate; action act; measure act; move; step act
  defence defend; defense defend; vote; incitement incite
on=obj
  pressure press; encroachment encroach

# ---- words for ----
for,to=obj poss,from=subj
  support; backing back; assistance assist; aid; help; relief help; sympathy sympathise; solidarity support
  thanks thank; tribute praise; gratitude thank; congratulation congratulate; condolence condole
  encouragement encourage
for,of=obj poss,from=subj
  praise; approval approve; admiration admire; commendation commend; applause applaud; acclaim
  appreciation appreciate; preference prefer; recognition recognise; acceptance accept; acknowledgement acknowledge
  acknowledgment acknowledge; ratification ratify; adoption adopt; advocacy advocate; salute; welcome
  affirmation affirm; reaffirmation reaffirm; confirmation confirm; legitimisation recognise; vindication vindicate
  forgiveness forgive; pardon; amnesty; clemency pardon; tolerance tolerate; hailing hail; celebration celebrate
  sponsorship sponsor
to=obj poss=subj
  concession concede; apology apologise; response respond; answer; reaction react; commitment commit
  adherence adhere; submission submit; surrender; allegiance pledge; obedience obey; capitulation surrender
  assurance assure; reassurance reassure; pledge; guarantee; promise; vow; devotion devote; dedication dedicate
  loyalty pledge; offer; invitation invite; loan lend; grant; donation donate; gift give; subsidy subsidise; access
  contribution contribute; compensation compensate; gesture; overture approach; approach; message; letter write
  proposal propose; suggestion suggest; recommendation recommend; reparation compensate

# ---- asking ----
for=obj poss,from=subj
  call call for; demand; request; plea plead; plea-bargain plead; bid; quest seek; search; hunt; push; clamour demand
  clamor demand; lobbying lobby; hope; wish; desire; plan; need; readiness ready; preparation prepare
  exhortation urge; entreaty beg; summons summon; subpoena; order; instruction instruct; directive order; command
  ransom demand; reward; bounty offer; tender; prayer pray; deadline; timetable

# ---- done by what follows "of" ----
of=subj poss=subj
  arrival arrive; departure depart; return; stay; stopover stop; journey travel; voyage travel; retirement retire
  resignation resign; abdication abdicate; death die; escape; defection defect; desertion desert; rise; fall
  growth grow; spread; recovery recover; failure fail; success succeed; victory win; win; exodus flee; flight flee
  retreat; advance; disappearance disappear; suicide; influx enter; entry enter; landing land
  participation participate; involvement involve; membership join; accession accede; secession secede; independence
  intervention intervene; interference interfere; meddling meddle; explosion explode; crash
  deterioration deteriorate; outbreak break out; onset begin; decline; insistence insist
to=obj of,poss=subj
  visit; trip visit; tour; pilgrimage visit
with=obj of,poss=subj
  meeting meet; summit meet; conference confer; session meet; gathering gather; encounter meet

# ---- meeting and talking ----
with=obj poss=subj
  talk; negotiation negotiate; discussion discuss; conversation talk; dialogue talk; dialog talk
  consultation consult; contact; interview; audience meet; exchange; debate; correspondence correspond
  communication communicate; mediation mediate; rapprochement reconcile; reconciliation reconcile; engagement engage
  interaction interact; agreement agree; deal agree; accord agree; pact agree; treaty agree; understanding agree
  compromise; truce; armistice truce; ceasefire; cease-fire ceasefire; peace; cooperation cooperate
  co-operation cooperate; collaboration collaborate; coordination coordinate; partnership partner; trade
  commerce trade; relation relate; tie; friendship befriend; clash; fighting fight; combat fight; skirmish clash
  confrontation confront; standoff confront; stand-off confront; conflict fight; dispute; row argue; feud; quarrel
  argument argue; disagreement disagree; rift split; tension; rivalry compete; competition compete; gunfight fight
  firefight fight; shootout fight; shoot-out fight; gunbattle fight; showdown confront; impasse; deadlock; spat argue
  war-game exercise; collusion collude; complicity collude; marriage marry; merger merge; integration integrate
  compliance comply; dealing deal; bargaining bargain; swap; break; satisfaction satisfy; arrangement arrange
  alignment align; split; telephone-call call; phone-call call; lunch meet; dinner meet; breakfast meet; parley talk
-
  exercise; drill exercise; manoeuvre exercise; maneuver exercise; wargame exercise; crossing cross
  migration migrate; emigration emigrate; immigration immigrate; exit; pullback pull back; pullout pull out
  pull-out pull out; withdrawal withdraw; disengagement disengage; redeployment redeploy; election elect; ballot vote
  referendum vote; poll vote; inauguration inaugurate; detonation detonate; fire; accident; disaster; casualty
  loss lose; defeat; gain; hunger-strike strike; stoppage strike; work-stoppage strike; slowdown slow
  lockout lock out; gunfire shoot; crossfire shoot; fire-fight fight; missile-test test; launch; test; experiment
  development develop; proliferation proliferate; buildup build up; build-up build up; upgrade; decision decide
  intention intend; determination determine; resolve; aim; effort try; attempt; drive; initiative; increase; drop
  decrease; reduction reduce; cut; cutback cut back; expansion expand; extension extend; escalation escalate
  deescalation de-escalate; de-escalation de-escalate; intensification intensify; relaxation relax; reversal reverse
  change; shift; improvement improve; normalisation normalise; normalization normalize; thaw; detente thaw
  continuation continue; halt; pause; freeze; moratorium freeze; end; ending end; start; beginning begin; leak
  disclosure disclose; revelation reveal; admission admit; confession confess; finding find; call-up call up
  demobilisation demobilise; demobilization demobilize; disposal dispose; audit; study; survey; analysis analyse
  hearing hear; testimony testify; statement state; announcement announce; declaration declare; proclamation proclaim
  claim; assertion assert; remark; comment; speech speak; address; report; briefing brief; explanation explain
  description describe; prediction predict; forecast; estimate; speculation speculate; rumour; rumor
  reiteration reiterate; belief believe; view; expectation expect; concern; worry; regret; sorrow regret
  grief grieve; mourning mourn; bailout bail out; investment invest; bribery bribe; bribe; corruption corrupt
  fraud defraud; laundering launder; embezzlement embezzle; evasion evade; cheating cheat; separation separate
  partition; reform; overhaul; deregulation deregulate; legislation legislate; reshuffle; succession succeed
  signature sign; conclusion conclude; passage pass; exception; exemption exempt; waiver waive; delay
  adjournment adjourn; rescheduling reschedule; relocation relocate; asylum; refuge; shelter; reinforcement reinforce
  patrol; escort; overflight fly; flyover fly; flypast fly; trespass; provocation provoke; crisis; emergency
  genocide exterminate; cleansing cleanse; famine starve; starvation starve; shootdown shoot down; martial-law impose
  quarantine; lockdown lock down; hospitalisation treat; feeding feed; airlift; airdrop drop; offset; bidding bid
  arbitration arbitrate; adjudication adjudicate; acquittal acquit; parole; bail; clearance clear
  authorisation authorise; authorization authorize; permission permit; permit; licence license; license; consent
  go-ahead approve; green-light approve; obligation oblige; requirement require; choice choose; abstention abstain
  blow hit; hit; blackmail; extortion extort; coercion coerce
