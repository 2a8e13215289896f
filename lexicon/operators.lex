# What a verb does to the event below it. A name and what it is; rows "types -> type", the last that fits counts ("*" is
# anything that is no event); examples in which X is the event below. The examples are read like those of events/.
# PROMISE, REFUSE, DEMAND and STOP are also what grammar makes: what an actor will do, will not do, says that another must do,
# and no longer does.

PROMISE  agreeing, promising, offering, being ready
  * CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE -> AGREE
  REQUEST ACCUSE REJECT THREATEN -> keep
  PROTEST -> THREATEN
  SANCTION -> THREATEN  mode=relations
  MOBILIZE ASSAULT -> THREATEN  mode=violence
  COERCE -> THREATEN  mode=restrict
  COERCE/arrest -> THREATEN  mode=arrest
  COERCE/deport SANCTION/expel -> THREATEN  mode=expel
  A promises to X
  A promises B to X
  A promises X
  A vows to X
  A vows X
  A pledges to X
  A pledges X
  A undertakes to X
  A swears to X
  A commits to X
  A commits to Xing
  A is committed to X
  A is committed to Xing
  A is prepared to X                             weight=0.3
  A's promise to X
  A's pledge to X
  A's commitment to Xing
  A makes a promise to X
  A reiterates its commitment to Xing
  A reaffirms its commitment to Xing
  A expresses its commitment to Xing

OFFER  saying yes or offering: armed help is help
  * CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE MOBILIZE -> AGREE
  REQUEST ACCUSE REJECT THREATEN -> keep
  PROTEST -> THREATEN
  SANCTION -> THREATEN  mode=relations
  ASSAULT -> THREATEN  mode=violence
  COERCE -> THREATEN  mode=restrict
  COERCE/arrest -> THREATEN  mode=arrest
  COERCE/deport SANCTION/expel -> THREATEN  mode=expel
  A agrees to X
  A agrees on X
  A offers to X
  A offers X                                     weight=0.3
  A volunteers to X
  A is ready to X                                weight=0.3
  A is ready for X                               weight=0.3
  A is willing to X                              weight=0.3
  A is open to X                                 weight=0.3
  A is open to Xing
  A expresses its readiness to X
  A expresses its willingness to X
  A's offer to X
  A's readiness to X
  A's willingness to X
  A makes a offer to X

PLAN  planning, being about to
  CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE -> AGREE
  REQUEST ACCUSE REJECT THREATEN -> keep
  PROTEST -> THREATEN
  SANCTION -> THREATEN  mode=relations
  MOBILIZE ASSAULT -> THREATEN  mode=violence
  COERCE -> THREATEN  mode=restrict
  COERCE/arrest -> THREATEN  mode=arrest
  COERCE/deport SANCTION/expel -> THREATEN  mode=expel
  A proposes to X
  A plans to X
  A plans X
  A intends to X
  A opts to X
  A is set to X
  A is due to X
  A is about to X
  A is scheduled to X
  A is poised to X
  A is determined to X
  A announces plans to X
  A prepares to X
  A assures B of X
  A's plan to X
  A's plans to X
  A's intention to X
  A unveils plans to X
  A reveals plans to X
  A outlines plans to X
  A draws up plans to X
  A makes plans to X
  A lays plans to X
  A makes preparations to X
  A prepares for X
  A gets ready to X
  A has plans to X
  A introduces a bill to X
  A introduces legislation to X
  A proposes a law to X
  A drafts a law to X
  A announces its intention to X
  A expresses its intention to X
  A signals its intention to X
  A pencils in X
  A makes arrangements to X
  A gives notice that it will X
  A is making preparations to X

WISH  wanting, hoping, being expected to: kept, and never asserted  unreal
  CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE -> AGREE
  REQUEST ACCUSE REJECT THREATEN -> keep
  PROTEST -> THREATEN
  SANCTION -> THREATEN  mode=relations
  MOBILIZE ASSAULT -> THREATEN  mode=violence
  COERCE -> THREATEN  mode=restrict
  A is keen to X
  A is eager to X
  A is happy to X
  A is likely to X
  A is expected to X
  A considers Xing
  A mulls Xing
  A is thinking about Xing
  A is thinking of Xing
  A contemplates Xing
  A weighs Xing
  A toys with Xing
  A is tempted to X
  A hopes to X
  A looks to X
  A seeks to X
  A wants to X
  A wishes to X
  A aims to X
  A looks forward to Xing
  A expresses hope to X

DECIDE  deciding, which yields already where it is to yield
  CONSULT SUPPORT COOPERATE AID AGREE -> AGREE
  CONCEDE RETREAT -> CONCEDE
  REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION COERCE -> keep
  MOBILIZE ASSAULT -> THREATEN  mode=violence
  A decides to X
  A resolves to X
  A chooses to X
  A votes to X
  A's decision to X
  A announces its decision to X
  A makes the decision to X
  A takes the decision to X

THREATEN  announcing harm
  PROTEST ACCUSE REJECT -> THREATEN
  SANCTION -> THREATEN  mode=relations
  MOBILIZE ASSAULT -> THREATEN  mode=violence
  COERCE -> THREATEN  mode=restrict
  COERCE/arrest -> THREATEN  mode=arrest
  COERCE/deport SANCTION/expel -> THREATEN  mode=expel
  CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE REQUEST THREATEN -> THREATEN
  A threatens to X
  A threatens X
  A threatens B with X
  A warns of X
  A warns B of X
  A's threat to X
  A's threats to X
  A's threat of X
  A makes a threat to X
  A repeats its threat to X

REFUSE  not wanting to do something
  ACCUSE THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -> drop
  CONSULT -> REJECT  mode=meet
  COOPERATE AID -> REJECT  mode=assist
  CONCEDE RETREAT -> REJECT  mode=yield
  * AGREE SUPPORT REQUEST REJECT -> REJECT
  A refuses to X
  A refuses X
  A declines to X                                weight=0.3
  A rejects X
  A rejects Xing
  A rules out X
  A rules out Xing
  A spurns X
  A is unwilling to X
  A is reluctant to X
  A is loath to X
  A balks at Xing
  A opposes Xing
  A is opposed to Xing
  A resists Xing
  A refuses to consider X
  A refuses to consider Xing
  A votes against Xing
  A declines X
  A has no intention of Xing
  A has no plans to X
  A sees no reason to X
  A is in no mood to X
  A is in no hurry to X
  A shows no willingness to X
  A says that Xing is out of the question
  A says that X is out of the question
  A says that there will be no X
  A refrains from Xing
  A is not ready to X
  A is not willing to X
  A is not prepared to X
  A fails to X
  A's refusal to X
  A announces its refusal to X
  A reiterates its refusal to X

DEMAND  wanting others to do something
  CONSULT AGREE -> REQUEST  mode=meet
  COOPERATE AID -> REQUEST  mode=assist
  CONCEDE RETREAT -> REQUEST  mode=yield
  SUPPORT -> REQUEST
  REQUEST -> REQUEST
  * ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -> REQUEST
  A demands X
  A demands X from B
  A demands that B X
  A demands to X
  A urges B to X
  A urges X
  A urges that B X
  A asks B to X
  A asks for X
  A asks B for X
  A asks that B X
  A requests X
  A requests X from B
  A requests that B X
  A calls on B to X
  A calls for X
  A calls for B to X
  A appeals to B to X
  A appeals for X
  A appeals to B for X
  A presses B to X
  A presses for X
  A presses B for X
  A pushes B to X
  A pushes for X
  A begs B to X
  A implores B to X
  A encourages B to X
  A tells B to X                                 weight=0.3
  A orders B to X
  A instructs B to X
  A invites B to X
  A exhorts B to X
  A insists on X
  A insists that B X
  A pleads with B to X
  A petitions B to X
  A pressures B to X
  A recommends that B X
  A recommends X
  A wants B to X
  A warns B to X
  A warns B against Xing
  A directs B to X
  A commands B to X
  A requires B to X
  A advises B to X
  A challenges B to X
  A reminds B to X
  A lobbies B to X
  A coaxes B to X
  A prods B to X
  A nudges B to X
  A puts pressure on B to X
  A steps up pressure on B to X
  A writes to B asking it to X
  A insists on Xing
  A presses for B to X
  A pushes for B to X
  A lobbies for X
  A campaigns for X
  A says that it expects B to X
  A expects B to X
  A would like B to X
  A begs for X
  A pleads for X
  A clamours for X
  A seeks X from B
  A's demand that B X
  A's demand for X
  A's call for X
  A's calls for X
  A's call on B to X
  A's appeal for X
  A's appeal to B to X
  A's request for X
  A's request that B X
  A reiterates its demand that B X
  A repeats its demand that B X
  A renews its demand that B X
  A reiterates its demand for X
  A reiterates its call for X
  A repeats its call for X
  A renews its call for X
  A reiterates its call on B to X
  A issues a call for X
  A issues a appeal for X
  A makes a appeal for X
  A makes a request for X
  A adds its voice to calls for X
  A backs calls for X
  A joins calls for X

PACT  agreeing with somebody, whatever it is
  * CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -> AGREE
  A agrees with B to X
  A agrees with B on X
  A and B agree to X

ALLOW  letting others do something
  PROTEST SUPPORT ACCUSE -> CONCEDE
  CONSULT COOPERATE AID -> RETREAT  mode=access
  AGREE CONCEDE RETREAT -> keep
  MOBILIZE COERCE ASSAULT -> COOPERATE
  A allows B to X
  A permits B to X
  A authorises B to X
  A enables B to X
  A gives B permission to X
  A grants B permission to X
  A gives B leave to X

END  coming to the end of something
  SANCTION MOBILIZE COERCE -> RETREAT
  ACCUSE REJECT THREATEN PROTEST REQUEST -> CONCEDE
  ASSAULT -> RETREAT  mode=ceasefire
  CONSULT -> keep
  AGREE SUPPORT CONCEDE -> REJECT
  COOPERATE AID -> SANCTION  mode=discontinue
  RETREAT -> keep
  A ends X
  A concludes X
  A wraps up X
  A winds up X

STOP  breaking off
  SANCTION MOBILIZE COERCE -> RETREAT
  ACCUSE REJECT THREATEN PROTEST REQUEST -> CONCEDE
  ASSAULT -> RETREAT  mode=ceasefire
  CONSULT -> REJECT  mode=meet
  AGREE SUPPORT CONCEDE -> REJECT
  COOPERATE AID -> SANCTION  mode=discontinue
  RETREAT -> COERCE
  A stops Xing
  A stops X
  A halts X
  A suspends X
  A ceases X
  A ceases to X
  A quits Xing
  A discontinues X
  A freezes X
  A cancels X
  A calls off X
  A abandons X
  A breaks off X
  A postpones X
  A's suspension of X
  A announces a end to X
  A announces a suspension of X
  A announces a halt to X
  A puts an end to X
  A brings X to an end
  A puts X on hold
  A pulls the plug on X

BEGIN  beginning, going on, managing, helping
  AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -> keep
  A begins to X
  A begins Xing
  A begins X
  A starts to X
  A starts Xing
  A starts X
  A resumes Xing
  A resumes X
  A continues to X
  A continues Xing
  A continues X
  A keeps Xing
  A manages to X
  A goes on to X
  A goes on Xing
  A takes steps to X
  A takes a step to X
  A takes measures to X
  A takes action to X
  A makes a move to X
  A makes moves to X
  A gets to X
  A starts off by Xing
  A succeeds in Xing
  A is engaged in X
  A is engaged in Xing
  A engages in X
  A engages in Xing
  A busies itself Xing
  A is busy Xing
  A carries on Xing
  A goes ahead with X
  A goes ahead with Xing
  A presses ahead with X
  A pushes ahead with X
  A persists in Xing
  A expands X
  A extends X
  A prolongs X
  A tries to X
  A attempts to X
  A helps to X
  A helps X
  A proceeds to X
  A moves to X
  A rushes to X
  A finishes Xing
  A finishes X
  A completes X
  A intensifies X
  A steps up X
  A renews X
  A opens X
  A joins in Xing
  A is able to X
  A is the first to X
  A is forced to X
  A is obliged to X
  A is compelled to X
  A is among the first to X
  A decides on X
  A announces X
  A declares X
  A orders X
  A becomes the first to X
  A becomes the latest to X
  A is the latest to X

DENY  saying that it is not so
  AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT -> drop
  A denies Xing
  A denies X
  A avoids Xing
  A avoids X
  A prevents X
  A prevents B from Xing
  A averts X
  A forgets to X
  A stops short of Xing
  A narrowly avoids X
  A falls short of Xing
  A denies having X
  A denies that it X
  A rules itself out of X
