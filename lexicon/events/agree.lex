# AGREE: agreement, promise, offer, willingness and plans (CAMEO 03). Agreeing, promising and offering to do something is
# composed by operators.lex from the event below; here stand the forms whose object is a noun. What is signed, ratified or
# concluded is SUPPORT.

AGREE
# -- agreeing
  A {agrees} on X  cameo=030
  A {agrees} on X with B  reciprocal cameo=030
  A {agrees} with B on X  reciprocal cameo=030
  A {agrees} with B over X  reciprocal cameo=030
  A {agrees} with B that X is needed  reciprocal cameo=030
  A {agrees} to the {deal}  cameo=030
  A {agrees} to the {deal} with B  reciprocal cameo=030
  A {agrees} to the {proposal} of B  cameo=030
  A {agrees} to the {proposal} from B  cameo=030
  A {agrees} to the {conditions}  cameo=030
  A {agrees} to the {conditions} of B  cameo=030
  A {agrees} to the {truce}  cameo=0356 context=military
  A {agrees} to the {truce} with B  reciprocal cameo=0356 context=military
  A {agrees} to the {truce} in B  cameo=0356 context=military
  A {agrees} on {truce}  cameo=0356 context=military
  A {agrees} on {truce} with B  reciprocal cameo=0356 context=military
  A {agrees} on {truce} in B  cameo=0356 context=military
  A {agrees} to the {talks}  cameo=036
  A {agrees} to the {talks} with B  cameo=036
  A {agrees} to the {meeting} with B  cameo=036
  A {agrees} to the {summit} with B  cameo=036
  A {agrees} on {talks} with B  reciprocal cameo=036
  A {agrees} to the {withdrawal} from B  cameo=0356 context=military
  A {agrees} on {withdrawal} from B  cameo=0356 context=military
  A {agrees} to the {withdrawal} of {forces} from B  cameo=0356 context=military
  A {agrees} to the {aid} for B  cameo=033
  A {agrees} on {aid} for B  cameo=033
  A {agrees} to the {release} of {prisoners}  cameo=0353
  A {agrees} on {release} of {prisoners}  cameo=0353
  A {agrees} to the {exchange} of {prisoners} with B  reciprocal cameo=0353
  A {agrees} on {exchange} of {prisoners} with B  reciprocal cameo=0353
  A {agrees} to the {deployment} of {peacekeepers}  cameo=0355 context=peacekeeping
  A {agrees} on {deployment} of {peacekeepers} in B  cameo=0334 context=peacekeeping
  A {agrees} to the {extension} of {mandate} in B  cameo=030 context=peacekeeping
  A {agrees} on {elections}  cameo=0342 context=election
  A {agrees} to the {elections}  cameo=0342 context=election
  A {agrees} on {reform}  cameo=034 context=political_institutions
  A {agrees} to the {reform}  cameo=034 context=political_institutions
  A {agrees} to the {conciliation} by B  cameo=038
  A {agrees} to the {cooperation} with B  cameo=031
  A {agrees} on {cooperation} with B  reciprocal cameo=031
  A {agrees} on {exercises} with B  reciprocal cameo=0312 context=military
  A {agrees} to the {exercises} with B  reciprocal cameo=0312 context=military
  A {agrees} upon X  cameo=030
  A {agrees} upon X with B  reciprocal cameo=030
  A and B {agree} on X  reciprocal cameo=030
  A and B {agree} upon X  reciprocal cameo=030
  A and B {agree} over X  reciprocal cameo=030
  A and B {agree} to the {deal}  reciprocal cameo=030
  A and B {agree} to the {truce}  reciprocal cameo=0356 context=military
  A and B {agree} on {truce}  reciprocal cameo=0356 context=military
  A and B {agree} to the {talks}  reciprocal cameo=036
  A and B {agree} on {talks}  reciprocal cameo=036
  A and B {agree} to the {meeting}  reciprocal cameo=036
  A and B {agree} on {exchange} of {prisoners}  reciprocal cameo=0353
  A and B {agree} to the {exchange} of {prisoners}  reciprocal cameo=0353
  A and B {agree} on {withdrawal} of {forces}  reciprocal cameo=0356 context=military
  A and B {agree} on {cooperation}  reciprocal cameo=031
  A and B {agree} to the {cooperation}  reciprocal cameo=031
  A and B {agree} to the {exercises}  reciprocal cameo=0312 context=military
  A and B {agree} that X is needed  reciprocal cameo=030  abroad
  A and B {agree} in principle  reciprocal cameo=030
  A and B see eye to eye on X  reciprocal cameo=030
  A and B find common ground  reciprocal cameo=030
  A and B are in agreement on X  reciprocal cameo=030
  A sees eye to eye with B  reciprocal cameo=030
  A finds common ground with B  reciprocal cameo=030
  A is in agreement with B  reciprocal cameo=030
  A reaches common ground with B  reciprocal cameo=030
  A reaches consensus with B  reciprocal cameo=030
  A reaches consensus on X  cameo=030
  A and B reach consensus  reciprocal cameo=030
  A and B settle {dispute}  reciprocal cameo=037
  A settles {dispute} with B  reciprocal cameo=037
  A resolves {dispute} with B  reciprocal cameo=037
  A and B resolve {dispute}  reciprocal cameo=037
  A and B end {dispute}  reciprocal cameo=037 weight=0.7
  A and B bury the hatchet  reciprocal cameo=037
  A buries the hatchet with B  reciprocal cameo=037
  A makes peace with B  reciprocal cameo=037
  A makes up with B  reciprocal cameo=037
  A patches up {dispute} with B  reciprocal cameo=037
  A mends fences with B  reciprocal cameo=037
  A mends {ties} with B  reciprocal cameo=030
  A repairs {ties} with B  reciprocal cameo=030
  A and B mend fences  reciprocal cameo=037
  A and B mend {ties}  reciprocal cameo=030
  A and B reconcile  reciprocal cameo=037
  A reconciles with B  reciprocal cameo=037
  A settles differences with B  reciprocal cameo=037
  A irons out differences with B  reciprocal cameo=037
  A and B iron out differences  reciprocal cameo=037
  A overcomes differences with B  reciprocal cameo=037
# -- accepting what is offered
  A accepts {offer} of B  cameo=030
  A accepts {offer} from B  cameo=030
  A accepts {proposal} of B  cameo=030
  A accepts {proposal} by B  cameo=030
  A accepts {proposal} from B  cameo=030
  A accepts {proposal} for B  cameo=030
  A accepts {invitation} from B  cameo=036 weight=1.1
  A accepts {invitation} of B  cameo=036 weight=1.1
  A accepts {invitation} to the {meeting}  cameo=036 weight=1.1
  A accepts {conciliation} by B  cameo=038 weight=1.1
  A accepts {conciliation}  cameo=038 weight=1.1
  A accepts B as mediator  cameo=038 weight=1.1
  A accepts {truce}  cameo=0356 weight=1.1 context=military
  A accepts {truce} with B  cameo=0356 weight=1.1 context=military
  A accepts {conditions}  cameo=030
  A accepts {compromise}  cameo=030
  A takes up {offer} of B  cameo=030
  A takes up {offer} from B  cameo=030
  A takes B up on {offer}  cameo=030
  A says yes to B  cameo=030
  A says yes to the {talks}  cameo=036
  A says yes to the {proposal}  cameo=030
  A responds positively to the {proposal} of B  cameo=030
  A responds favourably to the {proposal} of B  cameo=030
  A gives the nod to the {talks}  cameo=036
  A gives the nod to the {proposal} of B  cameo=030
  A warms to the {proposal} of B  cameo=030 weight=0.7
# -- promising and pledging things
  A {promises} B the {aid}  cameo=033
  A {promises} B the {funds}  cameo=0331 context=economic  abroad
  A {promises} B the {goods}  cameo=0333 context=human_security
  A {promises} B the {materiel}  cameo=0332 context=military
  A {promises} {aid} to B  cameo=033
  A {promises} {aid} for B  cameo=033
  A {promises} {aid}  cameo=033
  A {promises} {funds} to B  cameo=0331 context=economic
  A {promises} {funds} for B  cameo=0331 context=economic
  A {promises} {funds} in {aid} to B  cameo=0331
  A {promises} {funds} in {aid} for B  cameo=0331
  A {promises} {goods} to B  cameo=0333
  A {promises} {goods} for B  cameo=0333
  A {promises} {materiel} to B  cameo=0332 context=military
  A {promises} {materiel} for B  cameo=0332 context=military
  A {promises} {peacekeepers} for B  cameo=0334 context=peacekeeping
  A {promises} {peacekeepers} to B  cameo=0334 context=peacekeeping
  A {promises} {soldiers} to B  cameo=0334 context=military
  A {promises} {soldiers} for B  cameo=0334 context=military
  A {promises} {rescuers} to B  cameo=0333
  A {promises} {cooperation} with B  cameo=031
  A {promises} {cooperation}  cameo=031
  A {promises} {elections}  cameo=0342 context=election
  A {promises} {reform}  cameo=034 context=political_institutions
  A {promises} {rights}  cameo=0343 context=rights_freedoms
  A {promises} {rights} to B  cameo=0343 context=rights_freedoms
  A {promises} {rights} for B  cameo=0343 context=rights_freedoms
  A {promises} {law}  cameo=0342 weight=0.6
  A {promises} {amends} to B  cameo=030
  A {promises} {amends}  cameo=030
  A {promises} {truce}  cameo=0356 context=military
  A {promises} {withdrawal} from B  cameo=0356 context=military
  A {promises} {release} of {prisoners}  cameo=0353
  A {promises} {asylum} to B  cameo=033 context=asylum
  A {promises} {amnesty} to B  cameo=0353
  A {promises} {security} to B  cameo=0334
  A {promises} {security} for B  cameo=0334
  A {promises} B the {security}  cameo=0334
  A {promises} {restraint}  cameo=0356 context=military
  A {promises} {allegiance} to B  cameo=032
  A {promises} {investment} in B  cameo=0311 context=economic
  A promises X to B  cameo=030 weight=0.6
  A promises B X  cameo=030 weight=0.6
  A commits {funds} to B  cameo=0331 context=economic
  A commits {funds} for B  cameo=0331 context=economic
  A commits {materiel} to B  cameo=0332 context=military
  A commits itself to the {deal}  cameo=030
  A commits itself to the {talks}  cameo=036
  A commits itself to the {truce}  cameo=0356 context=military
  A commits itself to the {reform}  cameo=034
  A commits itself to the {withdrawal}  cameo=0356 context=military
  A commits to the {talks} with B  cameo=036
  A commits to the {reform}  cameo=034
  A commits to the {truce}  cameo=0356 context=military
  A commits to the {deal}  cameo=030
  A commits to the {cooperation} with B  cameo=031
  A is committed to the {talks}  cameo=036 weight=0.8
  A is committed to the {talks} with B  cameo=036 weight=0.8
  A is committed to the {truce}  cameo=0356 weight=0.8 context=military
  A is committed to the {reform}  cameo=034 weight=0.8
  A is committed to the {deal}  cameo=030 weight=0.8  abroad
  A is committed to the {cooperation} with B  cameo=031 weight=0.8
  A is committed to the {ties} with B  cameo=030 weight=0.8
  A remains committed to the {deal}  cameo=030 weight=0.8
  A remains committed to the {talks}  cameo=036 weight=0.8
  A makes {promise} to B  cameo=030  abroad
  A gives {promise} to B  cameo=030
  A gives B the {promise}  cameo=030
  A gives its word to B  cameo=030
  A gives its word  cameo=030
  A gives assurances to B  cameo=030
  A gives assurances  cameo=030 weight=0.8
  A gives B assurances  cameo=030
  A assures B of X  cameo=030
  A assures B of {support}  cameo=032
  A assures B of {cooperation}  cameo=031
  A assures B of {aid}  cameo=033
  A assures B that X is safe  cameo=030
  A reassures B  cameo=030 weight=0.7
  A renews {promise} to B  cameo=030
  A renews {promise} of {aid}  cameo=033
  A keeps door open to the {talks}  cameo=036
  A leaves door open to the {talks}  cameo=036
  A leaves door open for {talks}  cameo=036
  A opens door to the {talks} with B  cameo=036
  A opens the way for {talks} with B  cameo=036
  A paves the way for {talks} with B  cameo=036
  A clears the way for {talks} with B  cameo=036
  A clears the way for {aid}  cameo=033 weight=0.7
# -- offering
  A {proposes} {talks}  cameo=036
  A {proposes} {talks} to B  cameo=036
  A {proposes} {talks} with B  cameo=036
  A {proposes} B the {talks}  cameo=036
  A {proposes} {meeting} with B  cameo=036
  A {proposes} {meeting} to B  cameo=036
  A {proposes} {summit} with B  cameo=036
  A {proposes} {aid} to B  cameo=033
  A {proposes} {aid} for B  cameo=033
  A {proposes} B the {aid}  cameo=033
  A {proposes} {aid}  cameo=033
  A {proposes} {funds} to B  cameo=0331 context=economic
  A {proposes} {funds} for B  cameo=0331 context=economic
  A {proposes} B the {funds}  cameo=0331 context=economic
  A {proposes} {goods} to B  cameo=0333
  A {proposes} B the {goods}  cameo=0333
  A {proposes} {materiel} to B  cameo=0332 context=military
  A {proposes} B the {materiel}  cameo=0332 context=military
  A {proposes} {rescuers} to B  cameo=0333
  A {proposes} B the {rescuers}  cameo=0333
  A {proposes} {peacekeepers} for B  cameo=0334 context=peacekeeping
  A {proposes} {soldiers} to B  cameo=0334
  A {proposes} {training} to B  cameo=0332
  A {proposes} {asylum} to B  cameo=033 context=asylum
  A {proposes} B the {asylum}  cameo=033 context=asylum
  A {proposes} {amnesty} to B  cameo=0353
  A {proposes} B the {amnesty}  cameo=0353
  A {proposes} {truce}  cameo=0356 context=military
  A {proposes} {truce} to B  cameo=0356 context=military
  A {proposes} B the {truce}  cameo=0356 context=military
  A {proposes} {conciliation}  cameo=039
  A {proposes} {conciliation} to B  cameo=039
  A {proposes} {conciliation} between B  cameo=039
  A {proposes} {conciliation} in {dispute}  cameo=039
  A {proposes} its services as mediator  cameo=039
  A {proposes} itself as mediator  cameo=039
  A {proposes} X as a venue for {talks}  cameo=039
  A {proposes} a venue for {talks}  cameo=039
  A volunteers as mediator  cameo=039
  A {proposes} {compromise} to B  cameo=035
  A {proposes} {compromise}  cameo=035
  A {proposes} {concessions} to B  cameo=035
  A {proposes} {concessions}  cameo=035
  A {proposes} B the {concessions}  cameo=035
  A {proposes} {release} of {prisoners}  cameo=0353
  A {proposes} {exchange} of {prisoners}  cameo=0353
  A {proposes} {withdrawal} from B  cameo=0356 context=military
  A {proposes} {withdrawal} of {forces}  cameo=0356 context=military
  A {proposes} {support} to B  cameo=032
  A {proposes} {support} for B  cameo=032
  A {proposes} B the {support}  cameo=032
  A {proposes} {cooperation} to B  cameo=031
  A {proposes} {cooperation} with B  cameo=031
  A {proposes} B the {cooperation}  cameo=031
  A {proposes} {trade} to B  cameo=0311 context=economic
  A {proposes} B the {deal}  cameo=030
  A {proposes} {deal} to B  cameo=030
  A {proposes} {deal} with B  cameo=030
  A {proposes} {security} to B  cameo=0334
  A {proposes} B the {security}  cameo=0334
  A {proposes} {rights} to B  cameo=0343 context=rights_freedoms
  A {proposes} {elections}  cameo=0342 context=election
  A {proposes} {reform}  cameo=034 context=political_institutions
  A {proposes} {amends} to B  cameo=030
  A offers X to B  cameo=030 weight=0.5
  A offers B X  cameo=030 weight=0.5
  A offers to B X  cameo=030 weight=0.5
  A makes {offer} to B  cameo=030  abroad
  A makes {offer} of {talks}  cameo=036
  A makes {offer} of {truce}  cameo=0356 context=military
  A makes overtures to B  cameo=030
  A makes overtures toward B  cameo=030
  A makes peace overtures to B  cameo=037
  A puts forward {proposal}  cameo=037
  A extends a hand to B  cameo=030
  A extends its hand to B  cameo=030
  A extends the hand of friendship to B  cameo=030
  A extends an olive branch to B  cameo=030
  A holds out an olive branch to B  cameo=030
  A offers an olive branch to B  cameo=030
  A offers its hand to B  cameo=030
  A proposes {talks} with B  cameo=036
  A proposes {talks}  cameo=036
  A proposes {meeting} with B  cameo=036
  A proposes {truce}  cameo=0356 context=military
  A proposes {truce} with B  cameo=0356 context=military
  A proposes {deal} with B  cameo=030
  A proposes {cooperation} with B  cameo=031
  A proposes {exercises} with B  cameo=0312 context=military
  A calls for {talks} with B  cameo=036 weight=0.6
  A seeks {talks} with B  cameo=036 weight=0.7
  A seeks {meeting} with B  cameo=036 weight=0.7
  A seeks {ties} with B  cameo=030 weight=0.7
  A seeks {cooperation} with B  cameo=031 weight=0.7
  A seeks {truce} with B  cameo=037 weight=0.7
  A seeks peace with B  cameo=037 weight=0.7
  A woos B  cameo=030
  A courts B  cameo=030  abroad
  A sues for peace  cameo=037
  A puts out feelers to B  cameo=030
  A extends peace feelers to B  cameo=037
  A launches a charm offensive  cameo=030 weight=0.8
# -- willingness
  A {expresses} {promise} for {talks}  cameo=036
  A approves {funds} for B
  A approves {funds} to B
  A {expresses} {promise} for {talks} with B  cameo=036
  A approves {funds} for B
  A approves {funds} to B
  A {expresses} {promise} for {cooperation} with B  cameo=031
  A {expresses} interest in {talks}  cameo=036
  A {expresses} interest in {talks} with B  cameo=036
  A {expresses} interest in {cooperation} with B  cameo=031
  A {expresses} interest in {deal} with B  cameo=030
  A {expresses} {promise} to B  cameo=030 weight=0.7  abroad
  A {expresses} openness to the {talks}  cameo=036
  A {expresses} commitment to the {talks}  cameo=036
  A {expresses} commitment to the {deal}  cameo=030
  A {expresses} commitment to the {truce}  cameo=0356
  A {expresses} commitment to the {reform}  cameo=034
  A {expresses} commitment to the {ties} with B  cameo=030
  A {expresses} hope for {cooperation} with B  cameo=031
  A {expresses} hope for {talks} with B  cameo=036
  A {expresses} hope for {ties} with B  cameo=030
  A {expresses} optimism about {talks} with B  cameo=030 weight=0.6
  A {expresses} support for {talks} with B  cameo=036
  A is open to the {talks}  cameo=036
  A is open to the {talks} with B  cameo=036
  A is open to the {meeting} with B  cameo=036
  A is open to the {cooperation} with B  cameo=031
  A is open to the {deal} with B  cameo=030
  A is open to the {compromise}  cameo=035
  A is open to the {proposal} of B  cameo=030
  A is open for {talks}  cameo=036
  A is ready for {talks}  cameo=036
  A is ready for {talks} with B  cameo=036
  A is ready for {meeting} with B  cameo=036
  A is ready for {truce}  cameo=0356
  A is ready for {compromise}  cameo=035
  A is ready for {cooperation} with B  cameo=031
  A is ready for {deal} with B  cameo=030
  A is ready for {concessions}  cameo=035
  A is prepared for {talks} with B  cameo=036
  A is prepared for {compromise}  cameo=035
  A is interested in {talks} with B  cameo=036
  A is interested in {cooperation} with B  cameo=031
  A is interested in {deal} with B  cameo=030
  A is interested in {ties} with B  cameo=030
  A is keen on {talks} with B  cameo=036
  A is keen on {cooperation} with B  cameo=031
  A is keen on {ties} with B  cameo=030
  A is amenable to the {talks}  cameo=036
  A is receptive to the {proposal} of B  cameo=030
  A looks forward to the {talks} with B  cameo=036
  A looks forward to the {meeting} with B  cameo=036
  A looks forward to the {cooperation} with B  cameo=031
  A looks forward to the {visit} of B  cameo=036
  A wants {talks} with B  cameo=036 weight=0.7
  A wants {ties} with B  cameo=030 weight=0.7
  A wants peace with B  cameo=037 weight=0.7
  A wants {cooperation} with B  cameo=031 weight=0.7
  A has no objection to the {talks} with B  cameo=036
  A has no objection to the {proposal}  cameo=030
# -- plans for a common future
  A plans {talks} with B  reciprocal cameo=036
  A plans {meeting} with B  reciprocal cameo=036
  A plans {visit} to B  cameo=036
  A plans {summit} with B  reciprocal cameo=036
  A plans {exercises} with B  reciprocal cameo=0312 context=military
  A plans {aid} for B  cameo=033
  A plans {cooperation} with B  reciprocal cameo=031
  A plans {deal} with B  reciprocal cameo=030
  A plans {elections}  cameo=0342 weight=0.6
  A plans {reform}  cameo=034 weight=0.8
  A schedules {meeting} with B  reciprocal cameo=036
  A schedules {talks} with B  reciprocal cameo=036
  A schedules {visit} to B  cameo=036
  A sets date for {talks} with B  reciprocal cameo=036
  A sets date for {meeting} with B  reciprocal cameo=036
  A sets date for {elections}  cameo=0342 context=election
  A and B set date for {talks}  reciprocal cameo=036
  A and B schedule {talks}  reciprocal cameo=036
  A and B plan {talks}  reciprocal cameo=036
  A plans joint {exercises}  cameo=0312 context=military
  A and B plan {exercises}  reciprocal cameo=0312 context=military
  A and B plan {deal}  reciprocal cameo=030
  A announces {talks} with B  cameo=036
  A announces {meeting} with B  cameo=036
  A announces {visit} to B  cameo=036
  A announces {exercises} with B  cameo=0312 context=military
  A announces {aid} for B  cameo=033
  A announces {aid} to B  cameo=033
  A announces {funds} for B  cameo=0331 context=economic
  A announces {funds} in {aid} for B  cameo=0331 context=economic
  A announces {materiel} for B  cameo=0332 context=military
  A announces {cooperation} with B  cameo=031  abroad
  A announces {elections}  cameo=0342 context=election
  A announces {reform}  cameo=034 context=political_institutions
  A unveils {aid} for B  cameo=033
  A unveils {reform}  cameo=034
  A earmarks {funds} for B  cameo=0331
  A approves {aid} for B  cameo=033 weight=0.8
  A approves {aid} to B  cameo=033 weight=0.8
  A approves {funds} for B  cameo=0331 weight=0.8
  A approves {materiel} for B  cameo=0332 weight=0.8 context=military
  A authorises {aid} for B  cameo=033 weight=0.8
  A authorises {funds} for B  cameo=0331 weight=0.8
  A approves {sale} of {materiel} to B  cameo=0312 weight=0.8 context=military
  A backs {sale} of {materiel} to B  cameo=0312 weight=0.8 context=military
  A gears up for {talks} with B  cameo=036
  A prepares for {talks} with B  cameo=036
  A prepares for {meeting} with B  cameo=036
  A is set for {talks} with B  cameo=036
  A is due in B for {talks}  cameo=036
  A is due in B  cameo=036 weight=0.7
  A is expected in B  cameo=036 weight=0.7
  A is expected in B for {talks}  cameo=036
  A is scheduled for {talks} with B  cameo=036
  A moves closer to the {deal} with B  reciprocal cameo=030
  A edges closer to the {deal} with B  reciprocal cameo=030
  A is close to the {deal} with B  reciprocal cameo=030  abroad
  A is close to the {deal} with B  reciprocal cameo=030
  A and B move closer to the {deal}  reciprocal cameo=030
  A and B are close to the {deal}  reciprocal cameo=030
  A and B are close to the {deal}  reciprocal cameo=030
  A makes headway in {talks} with B  reciprocal cameo=030 weight=0.6
# -- ending one's own conflict in words
  A calls for {truce} with B  cameo=037 weight=0.7
  A calls for an end to the {dispute} with B  cameo=037 weight=0.7
  A calls for peace with B  cameo=037
  A calls for dialogue with B  cameo=036
  A calls for reconciliation with B  cameo=037
  A calls for normalisation with B  cameo=030
  A appeals to B for peace  cameo=037
# -- nouns
  A's {promise} of {aid} to B  cameo=033 weight=0.7
  A's {promise} of {aid}  cameo=033 weight=0.6
  A's {promise} of {talks}  cameo=036 weight=0.6
  A's {promise} of {reform}  cameo=034 weight=0.6
  A's {offer} of {talks} with B  cameo=036 weight=0.7
  A's {offer} of {talks}  cameo=036 weight=0.7
  A's {offer} of {truce}  cameo=0356 weight=0.7
  A's {offer} of {aid}  cameo=033 weight=0.7
  A's overture to B  cameo=030 weight=0.6
  A's proposal for {talks} with B  cameo=036 weight=0.6
  A's acceptance of {truce}  cameo=0356 weight=0.7
  A's acceptance of {proposal}  cameo=030 weight=0.7

  A is due in B
  A is due in B for {talks}
  A is due in B for {visit}
# -- word given
  A guarantees B X  cameo=030 weight=0.6
  A guarantees X to B  cameo=030 weight=0.6
  A guarantees {security} of B  cameo=0334
  A gives B guarantees  cameo=030
  A gives guarantees to B  cameo=030
  A offers B guarantees  cameo=030
  A offers guarantees to B  cameo=030
  A gives B guarantees on X  cameo=030
  A gives B assurances on X  cameo=030
  A gives assurances to B that X  cameo=030
  A provides assurances to B  cameo=030
  A offers assurances to B  cameo=030
  A offers B assurances  cameo=030
  A gives B assurances that X  cameo=030
  A assures B that X  cameo=030 weight=0.9
  A assures B on X  cameo=030
  A guarantees B that X  cameo=030
  A guarantees that B X  cameo=030 weight=0.7
  A gives its word that B X  cameo=030
  A sets aside {funds} for B  cameo=0331 context=economic
  A budgets {funds} for B  cameo=0331 context=economic
  A puts aside {funds} for B  cameo=0331 context=economic
  A accedes to the {talks} with B  cameo=036
  A accedes to the {meeting} with B  cameo=036
  A assents to the {talks} with B  cameo=036
  A consents to the {talks} with B  cameo=036
  A consents to the {meeting} with B  cameo=036
  A signs up for {talks} with B  cameo=036
  A signs up to the {talks} with B  cameo=036
  A signs up to the {deal}  cameo=030
  A and B fix date for {talks}  reciprocal cameo=036
  A and B fix date for {summit}  reciprocal cameo=036
  A and B set date for {summit}  reciprocal cameo=036
  A and B set date for {meeting}  reciprocal cameo=036
  A and B settle on date for {talks}  reciprocal cameo=036
  A and B settle on date for {summit}  reciprocal cameo=036
  A and B settle on X  reciprocal cameo=030
  A settles on X with B  reciprocal cameo=030
  A and B agree a date for {talks}  reciprocal cameo=036
  A and B agree a timetable for X  reciprocal cameo=030
  A and B pledge to fight {problem}  reciprocal cameo=030
  A and B vow to fight {problem}  reciprocal cameo=030
  A and B pledge to combat X  reciprocal cameo=030
  A and B vow to combat X  reciprocal cameo=030
  A and B agree to fight X  reciprocal cameo=030
  A and B pledge to fight X together  reciprocal cameo=030
  A and B vow to fight X together  reciprocal cameo=030
  A and B have plans for X  reciprocal cameo=030
  A and B draw up plans for X  reciprocal cameo=030
  A and B pledge {cooperation}  reciprocal cameo=031
  A and B promise {cooperation}  reciprocal cameo=031
  A and B announce plans for {exercises}  reciprocal cameo=0312
  A gives the green light to the {talks} with B  cameo=036
  A gives the green light for {talks} with B  cameo=036
  A gives the green light to the {aid} for B  cameo=033
  A holds out the prospect of {aid} for B  cameo=033
  A holds out the prospect of {talks} with B  cameo=036
  A holds out the prospect of X to B  cameo=030 weight=0.7
  A dangles X before B  cameo=030 weight=0.6
  A undertakes X towards B  cameo=030 weight=0.6
  A signals readiness for {talks} with B  cameo=036
  A signals its readiness to B  cameo=030 weight=0.7
  A indicates willingness for {talks} with B  cameo=036
  A makes itself available for {talks} with B  cameo=036
  A announces {summit} with B  cameo=036
  A announces {funds} in {aid} to B  cameo=0331
  A announces {project} with B  cameo=030
  A announces {project} in B  cameo=030
  A announces {investment} in B  cameo=0311
  A approves {funds} in {aid} for B  cameo=0331
  A approves {funds} in {aid} to B  cameo=0331
  A approves {funds} of X for B  cameo=0331
  A approves {funds} of X to B  cameo=0331
  A clears {funds} for B  cameo=0331
  A signs off on {aid} for B  cameo=033
  A signs off on {funds} for B  cameo=0331
  A approves sale of {materiel} to B  cameo=0312
# -- dates and visits that are fixed
  A proposes date for {talks} to B  cameo=036
  A proposes date for {talks}  cameo=036
  A proposes date for {meeting} with B  cameo=036
  A and B agree on date for {talks}  reciprocal cameo=036
  {visit} by A to B is planned  cameo=036
  {visit} of A to B is planned  cameo=036
  {visit} by A to B is scheduled  cameo=036
  {talks} between A and B are planned  reciprocal cameo=036
  {talks} between A and B are scheduled  reciprocal cameo=036
  {talks} between A and B are due  reciprocal cameo=036
  {meeting} between A and B is planned  reciprocal cameo=036
  {meeting} between A and B is scheduled  reciprocal cameo=036
  {exercises} between A and B are planned  reciprocal cameo=0312
  A pledges {support} to B  cameo=032 weight=1.1
  A promises {support} to B  cameo=032 weight=1.1
  A pledges its {support} to B  cameo=032 weight=1.1
  A pledges {support} for B  cameo=032
  A's promise to B  cameo=030 weight=0.7  abroad
  A's pledge to B  cameo=030 weight=0.7  abroad
  A's promise of {aid} to B  cameo=033 weight=0.8
  A's pledge of {aid} to B  cameo=033 weight=0.8
  A's offer of {aid} to B  cameo=033 weight=0.8
  A's offer of {talks} to B  cameo=036 weight=0.8
# -- land and room set aside
  A allocates land for B  cameo=033
  A allocates land to B  cameo=033
  A sets aside land for B  cameo=033
  A grants land to B  cameo=033
  A commits to protect B  cameo=0334
  A pledges to protect B  cameo=0334
  A reserves {goods} for B  cameo=033
NONE
  A's pledge of {allegiance} to X
  A's oath of {allegiance} to X
  A agrees on a merger
  A agrees on a merger with B
  A's pledge of allegiance to X
  A agrees with reporters
  A offers an explanation
  A offers no explanation
  A offers evidence
  A offers insight
  A offers advice
  A offers a glimpse of X
  A offers a chance
  A offers an opportunity
  A offers prayers
  A offers details
  A offers no details
  A offers resistance
  A offers services to customers
  A offers discounts
  A offers courses
  A offers {shares} to investors
  A promises fireworks
  A announces results
  A announces a candidacy
  A announces profits
  A plans a wedding
  A plans a holiday
  A plans an attack
  A guarantees a seat
  A guarantees victory
  A settles in B
  A settles down
  A settles a bill
  A settles scores
  A accepts a job
  A accepts blame
  A accepts a prize
  A accepts {medal}
  A commits a crime
  A commits suicide
  A commits murder
  A commits an offence
  A commits a foul
  A commits atrocities
  A swears an oath
  A invites criticism
  A invites ridicule
  A invites trouble
  A courts controversy
  A courts disaster
  A's {deal}
  A's agreement
  agreement on X
