# REJECT: no in words, or by not doing: refusing help (assist), change (change), giving way (yield), meeting or settling (meet),
# veto, breaking of rules and promises, doors closed. "A refuses to {do}" is also made by the operator table; lines here give
# the mode and catch nouns and idioms.
REJECT
# --- proposals, plans, calls ---
  A {rejects} B
  A {rejects} X by B
  A {rejects} X from B
  A {rejects} X of B
  A {rejects} X as X
  A {rejects} X with B
  A {rejects} X in B  abroad
  A {rejects} X to B
  A {rejects} {offers} by B
  A {rejects} {offers} from B
  A {rejects} {offers} of B
  A {rejects} {offers} to X
  A {rejects} {offers} for X
  A {rejects} {appeals} from B
  A {rejects} {appeals} by B
  A {rejects} {appeals} of B
  A {rejects} {appeals} for X
  A {rejects} {appeals} to X
  A {rejects} {appeals} from B to X
  A {rejects} {appeals} that X
  A {rejects} {truces} with B                    mode=yield  cameo=124
  A {rejects} {truces} by B                      mode=yield  cameo=124
  A {rejects} {truces}                           mode=yield  cameo=124
  A {rejects} {meetings} with B                  mode=meet  cameo=125
  A {rejects} {meetings} by B                    mode=meet  cameo=125
  A {rejects} {meetings}                         mode=meet  cameo=125
  A {rejects} an invitation to meet B            mode=meet  cameo=125
  A {rejects} an invitation from B               mode=meet  cameo=125
  A {rejects} an invitation to X                 mode=meet  cameo=125
  A {rejects} {mediation} by B                   mode=meet  cameo=126
  A {rejects} {mediation} of B                   mode=meet  cameo=126
  A {rejects} {mediation}                        mode=meet  cameo=126
  A {rejects} {helps} from B                     mode=assist  cameo=121
  A {rejects} {helps} to B                       mode=assist  cameo=122
  A {rejects} {helps} for B                      mode=assist  cameo=122
  A {rejects} {reforms} by B                     mode=change  cameo=123
  A {rejects} {reforms} in B                     mode=change  cameo=123
  A {rejects} {reforms}                          mode=change  cameo=123  abroad
  A {rejects} the authority of B
  A {rejects} the jurisdiction of B              context=legal
  A {rejects} the legitimacy of B
  A {rejects} the result of the election         context=election
  A {rejects} the election result                context=election
  A {rejects} the outcome of X
  A {rejects} the victory of B                   context=election
  A {rejects} a peace plan by B                  mode=meet  cameo=127
  A {rejects} the peace plan                     mode=meet  cameo=127
  A {rejects} the deal with B                    mode=meet  cameo=127
  A {rejects} a settlement with B                mode=meet  cameo=127
  A {rejects} {pacts} with B                     mode=meet  cameo=127
  A {rejects} {pacts}                            mode=meet  cameo=127
  A {rejects} cooperation with B                 mode=assist  cameo=121
  A {rejects} {inquiries} by B                   mode=yield
  A {rejects} {inquiries}                        mode=yield
  A {rejects} {allegations} by B
  A {rejects} {allegations} from B
  A {rejects} {allegations} that X
  A {rejects} {allegations} of X
  A {rejects} {criticism} by B
  A {rejects} {criticism} from B
  A {rejects} {criticism}
  A {rejects} {lawsuits} by B                    context=legal
  A {rejects} {lawsuits} against B               context=legal  weight=0.5
  A {rejects} the appeal of B                    context=legal
  A {rejects} a motion by B                      context=legal
  A {rejects} a petition by B                    context=legal
  A {rejects} a bid by B
  A {rejects} a bill X                           context=legislative
  A {rejects} bail for B                         mode=yield  context=legal
  A {rejects} {ultimatums} from B                mode=yield
  A {rejects} {ultimatums} by B                  mode=yield
  A {rejects} {ultimatums}                       mode=yield
  A {rejects} {pressure} from B                  mode=yield
  A {rejects} {pressure} by B                    mode=yield
  A {rejects} {pressure} to X                    mode=yield
  A {rejects} the idea of X
  A {rejects} the possibility of X
  A {rejects} any suggestion that X
  A {rejects} any suggestion of X
  A {rejects} out of hand X
  A votes down X                                 context=legislative
  A votes against X                              context=legislative  weight=0.8
  A votes against B                              context=legislative  weight=0.7  abroad
  A votes to reject X                            context=legislative
  A defeats X in a vote                          context=legislative
  A defeats a motion X                           context=legislative  weight=0.8
  A vetoes B                                     cameo=129
  A vetoes X by B                                cameo=129
  A vetoes X                                     cameo=129
  A vetoes X drafted by B                        cameo=129
  A casts a veto against X                       cameo=129
  A casts its veto against X                     cameo=129
  A uses its veto against X                      cameo=129
  A uses its veto to X                           cameo=129
  A exercises its veto on X                      cameo=129
  A wields its veto                              cameo=129
  A imposes a veto on X                          cameo=129
  A's veto of B                                  cameo=129
  A's veto of X                                  cameo=129
  A's veto on X                                  cameo=129
  A's {refusals} of B
  A's {refusals} of X
  A's {refusals} to X
  A's {refusals} by X                            weight=0.5
  A issues {refusals} of X
  A issues {refusals}
  A gives a cold shoulder to B
  A gives B the cold shoulder
  A cold-shoulders B
  A snubs B
  A spurns B
  A rebuffs B
  A stonewalls B
  A stonewalls
  A turns a deaf ear to B
  A turns a deaf ear to X
  A turns its back on B  abroad
  A turns his back on B
  A turns B down
  A turns down B
  A turns B away
  A turns away B
  A says no to B
  A says no to X
  A says B no
  A shakes off X by B                            weight=0.4
  A shrugs off X by B
  A shrugs off {criticism}
  A shrugs off {appeals}
  A brushes aside X
  A brushes off X
  A brushes off B
  A waves aside X
  A waves away X
  A pooh-poohs X
  A slaps down B
  A slaps down X
  A shoots down X by B                           weight=0.4
  A shoots down {offers} by B
  A shoots down {offers}
  A throws out {offers}
  A throws out {appeals}                         context=legal
  A throws out {lawsuits}                        context=legal
  A throws cold water on X
  A pours cold water on X
  A gives short shrift to X
  A gives X short shrift
  A scoffs at {offers}
  A laughs off X
  A ignores B
  A ignores {appeals}
  A ignores {appeals} from B
  A ignores {appeals} by B
  A ignores {ultimatums}
  A ignores {criticism}
  A disregards X by B
  A defies B                                     cameo=128
  A defies X by B                                cameo=128
  A defies {appeals} by B                        cameo=128
  A defies {sanctions}                           cameo=128
  A defies {curfews}                             cameo=128
  A defies a ban                                 cameo=128
  A defies a ban by B                            cameo=128
  A defies a court order                         cameo=128
  A disobeys B                                   cameo=128
  A disobeys X of B                              cameo=128
  A flouts X                                     cameo=128
  A flouts X by B                                cameo=128
  A violates a ban                               cameo=128
  A violates a ban by B                          cameo=128
  A violates {sanctions}                         cameo=128
  A violates {pacts}                             cameo=128
  A violates {pacts} with B                      cameo=128
  A violates {pacts} by X                        cameo=128
  A violates {embargoes} by B                    cameo=128
  A violates {embargoes} against X               cameo=128
  A violates {embargoes}                         cameo=128
  A violates {resolutions}                       cameo=128
  A violates {resolutions} of B                  cameo=128
  A violates {resolutions} by X                  cameo=128
  A violates the sovereignty of B                cameo=128
  A violates international law                   cameo=128
  A violates the airspace of B                   weight=0.3
  A breaches {pacts}                             cameo=128
  A breaches {pacts} with B                      cameo=128
  A breaches {sanctions}                         cameo=128
  A breaches {embargoes}                         cameo=128
  A breaks {pacts}                               cameo=128  weight=0.8
  A breaks {sanctions}                           cameo=128
  A breaks {embargoes}                           cameo=128
  A breaks its promise to B                      cameo=128
  A breaks its promise to X                      cameo=128
  A breaks a promise to B                        cameo=128
  A breaks its word                              cameo=128
  A busts {sanctions}                            cameo=128
  A evades {sanctions}                           cameo=128
  A circumvents {sanctions}                      cameo=128
  A contravenes {resolutions}                    cameo=128
  A contravenes X                                cameo=128
  A's violation of {sanctions}                   cameo=128
  A's violation of {pacts}                       cameo=128
  A's breach of {pacts}                          cameo=128
  A's violation of {resolutions}                 cameo=128
  A reneges on X                                 cameo=128
  A reneges on its promise to B                  cameo=128
  A reneges on {pacts} with B                    cameo=128
  A reneges on its commitment to B               cameo=128
  A goes back on X                               cameo=128
  A goes back on its word                        cameo=128
  A backs out of X
  A backs out of {pacts}
  A backtracks on X                              weight=0.8
  A backpedals on X                              weight=0.8
  A double-crosses B
  A betrays B                                    weight=0.7  abroad
  A fails to honour X
  A fails to keep X
  A fails to live up to X
  A fails to comply with X
  A fails to abide by X
  A does not comply with X
  A does not abide by X
  A repudiates X
  A disavows X
  A renounces X
  A renounces {pacts} with B
  A denies X to B
  A denies B X
  A denies {allegations}
  A denies {allegations} by B
  A denies {allegations} that X
  A denies the charges
  A denies any role in X                         weight=0.7
  A denies any involvement in X                  weight=0.7
  A denies responsibility for X                  weight=0.7
  A refutes B
  A refutes {allegations}
  A refutes X by B
  A disputes {allegations}
  A contradicts B
  A discounts X                                  weight=0.7
  A discounts {offers}
  A excludes the possibility of X
  A rules out X
  A rules out {meetings} with B                  mode=meet  cameo=125
  A rules out {meetings}                         mode=meet  cameo=125
  A rules out {truces}                           mode=yield  cameo=124
  A rules out X with B
  A rules out B
  A rules out {helps} for B                      mode=assist  cameo=122
  A rules out {reforms}                          mode=change  cameo=123
  A says that X is out of the question
  A says that X is non-negotiable
  A says that X is a non-starter
  A says that there is nothing to negotiate      mode=meet  cameo=125
  A says that there is nothing to discuss        mode=meet  cameo=125
  A says that it will not X  abroad
  A says that it would not X
  A says that it cannot accept X
  A says that it will never X
  A vows not to X
  A vows never to X
  A will not accept X
  A will not negotiate with B                    mode=meet  cameo=125
  A will never recognise B
  A cannot accept X from B
  A does not recognise B
  A does not accept X
  A does not accept X from B
  A won't X
  A opposes X                                    weight=0.7
  A opposes X by B
  A opposes {offers}
  A opposes the deployment of X
  A opposes {sanctions} against X
  A objects to X
  A objects to X by B
  A resists X
  A resists {pressure} from B                    mode=yield
  A resists {pressure} to X                      mode=yield
  A resists {appeals} to X
  A resists {appeals} from B
  A balks at X
  A baulks at X
  A demurs at X
  A draws the line at X                          weight=0.7
  A puts its foot down
  A stands firm against B
  A stands firm
  A stands its ground
  A digs in its heels
  A sticks to its guns
  A holds out against X
  A refuses to budge                             mode=yield
  A refuses to budge on X                        mode=yield
  A does not budge on X                          mode=yield
  A refuses to give in to X                      mode=yield
  A refuses to bow to X                          mode=yield
  A refuses to back down                         mode=yield
  A refuses to yield                             mode=yield
  A will not give in to X                        mode=yield
  A will not bow to X                            mode=yield
  A will not be intimidated by B                 mode=yield
  A remains defiant                              mode=yield
  A remains opposed to X
  A clings to power                              mode=change  cameo=1231
  A defies {appeals} to X
  A walks out of {meetings}                      mode=meet  cameo=125
  A walks out of {meetings} with B               mode=meet  cameo=125
  A walks out on B                               mode=meet
  A storms out of {meetings}                     mode=meet
  A storms out of {meetings} with B              mode=meet
  A leaves {meetings} with B in protest          mode=meet
  A walks away from {meetings}                   mode=meet
  A walks away from {pacts}                      weight=0.5
  A stays away from {meetings}                   mode=meet  cameo=125
  A shuns B                                      mode=meet
  A shuns {meetings}                             mode=meet  cameo=125
  A boycotts {meetings}                          mode=meet  cameo=125
  A boycotts {meetings} with B                   mode=meet  cameo=125
  A boycotts {meetings} in B                     mode=meet  cameo=125
  A boycotts a summit in B                       mode=meet  cameo=125
  A skips {meetings} with B                      mode=meet  cameo=125
  A skips {meetings}                             mode=meet  cameo=125  weight=0.8
  A pulls out of {meetings}                      mode=meet  cameo=125
  A pulls out of {meetings} with B               mode=meet  cameo=125
  A cancels {meetings}                           mode=meet  cameo=125
  A cancels {meetings} with B                    mode=meet  cameo=125
  A cancels a visit to B                         mode=meet  cameo=125
  A cancels a planned visit to B                 mode=meet  cameo=125
  A cancels a trip to B                          mode=meet  cameo=125
  A cancels a visit by B                         mode=meet  cameo=125
  A calls off a visit to B                       mode=meet  cameo=125
  A calls off a trip to B                        mode=meet  cameo=125
  A calls off {meetings} with B                  mode=meet  cameo=125
  A scraps a visit to B                          mode=meet  cameo=125
  A postpones a visit to B                       mode=meet  cameo=125  weight=0.8
  A postpones {meetings} with B                  mode=meet  cameo=125  weight=0.7
  A withdraws an invitation to B                 mode=meet  cameo=125
  A disinvites B                                 mode=meet  cameo=125
  A uninvites B                                  mode=meet  cameo=125
  A refuses to meet B                            mode=meet  cameo=125
  A refuses to meet with B                       mode=meet  cameo=125
  A refuses to see B                             mode=meet  cameo=125
  A refuses to receive B                         mode=meet  cameo=125
  A refuses to talk to B                         mode=meet  cameo=125
  A refuses to talk with B                       mode=meet  cameo=125
  A refuses to speak to B                        mode=meet  cameo=125
  A refuses to negotiate with B                  mode=meet  cameo=125
  A refuses to deal with B                       mode=meet  cameo=125
  A refuses to sit down with B                   mode=meet  cameo=125
  A refuses to hold {meetings} with B            mode=meet  cameo=125
  A refuses to attend {meetings}                 mode=meet  cameo=125
  A refuses to sign {pacts}                      mode=meet  cameo=127
  A refuses to ratify {pacts}                    mode=meet  cameo=127
  A refuses to shake hands with B                mode=meet
  A declines to meet B                           mode=meet  cameo=125
  A does not attend {meetings} with B            mode=meet  weight=0.7
  A stands B up                                  mode=meet
  A stays away from X
  A and B fail to reach agreement                mode=meet  cameo=127  reciprocal
  A and B fail to agree on X                     mode=meet  cameo=127  reciprocal
  A and B fail to reach a deal                   mode=meet  cameo=127  reciprocal
  A and B fail to settle X                       mode=meet  cameo=127  reciprocal
  A and B fail to resolve X                      mode=meet  cameo=127  reciprocal
  A and B fail to break the deadlock             mode=meet  cameo=127  reciprocal
  A fails to reach agreement with B              mode=meet  cameo=127  reciprocal
  A fails to agree with B                        mode=meet  cameo=127  reciprocal
  A and B disagree over X                        mode=meet  cameo=127  reciprocal
  A and B disagree on X                          mode=meet  cameo=127  reciprocal
  A is deadlocked with B                         mode=meet  reciprocal
  A and B are deadlocked                         mode=meet  reciprocal  A=nation  B=nation
  A and B break off without agreement            mode=meet  reciprocal
  A's {meetings} with B collapse                 mode=meet  reciprocal  weight=0.7
# --- help and cooperation refused ---
  A refuses {helps} to B                         mode=assist  cameo=122
  A refuses B {helps}                            mode=assist  cameo=122
  A denies {helps} to B                          mode=assist  cameo=122
  A denies B {helps}                             mode=assist  cameo=122
  A refuses to help B                            mode=assist  cameo=122
  A refuses to aid B                             mode=assist  cameo=122
  A refuses to provide {helps} to B              mode=assist  cameo=122
  A refuses to give B {helps}                    mode=assist  cameo=122
  A refuses to send {troops} to B                mode=assist  cameo=1224
  A refuses to send peacekeepers to B            mode=assist  cameo=1224
  A refuses to lend X to B                       mode=assist  cameo=1221
  A refuses to sell X to B                       mode=assist  cameo=121
  A refuses to cooperate with B                  mode=assist  cameo=121
  A refuses to work with B                       mode=assist  cameo=121
  A refuses to extradite X to B                  mode=assist  cameo=121  context=legal
  A refuses to hand over X to B                  mode=assist  cameo=121
  A refuses to surrender X to B                  mode=assist  cameo=121
  A refuses to testify                           mode=assist  context=legal
  A refuses to join B                            mode=assist  weight=0.7
  A refuses to support B                         mode=assist
  A refuses to back B                            mode=assist
  A refuses to endorse B                         mode=assist
  A withholds support from B                     mode=assist
  A withholds its approval from X                mode=assist
  A leaves B in the lurch                        mode=assist
  A refuses asylum to B                          mode=assist  context=asylum
  A denies asylum to B                           mode=assist  context=asylum
  A denies B asylum                              mode=assist  context=asylum
  A rejects the asylum claim of B                mode=assist  context=asylum
  A refuses to accept refugees from B            mode=assist  context=migration
  A refuses to take in B                         mode=assist  context=migration
  A turns refugees away                          mode=assist  context=migration
  A turns away refugees from B                   mode=assist  context=migration
# --- giving way refused ---
  A refuses to release X                         mode=yield  cameo=1243
  A refuses to free X                            mode=yield  cameo=1243
  A refuses to withdraw X from B                 mode=yield  cameo=1246
  A refuses to withdraw from B                   mode=yield  cameo=1246
  A refuses to pull out of B                     mode=yield  cameo=1246
  A refuses to leave B                           mode=yield  cameo=1246
  A refuses to disarm                            mode=yield  cameo=1246
  A refuses to surrender                         mode=yield  cameo=1246
  A refuses to lay down its arms                 mode=yield  cameo=1246
  A refuses to lift {sanctions} on B             mode=yield  cameo=1244
  A refuses to ease {sanctions} on B             mode=yield  cameo=1244
  A refuses to lift the ban on B                 mode=yield  cameo=1241
  A refuses to end the strike                    mode=yield  cameo=1242
  A refuses to apologise to B                    mode=yield
  A refuses to apologise for X                   mode=yield
  A refuses to recognise B                       mode=yield
  A refuses to comply with X                     mode=yield
  A refuses to obey B                            mode=yield
  A refuses to accept X                          mode=yield
  A refuses to respond to B                      mode=yield
  A refuses to resign                            mode=change  cameo=1231
  A refuses to step down                         mode=change  cameo=1231
  A refuses to stand down                        mode=change  cameo=1231
  A refuses to quit                              mode=change  cameo=1231
  A refuses to go                                mode=change  cameo=1231  weight=0.8
  A declines to resign                           mode=change  cameo=1231
  A refuses to change X                          mode=change  cameo=1232
  A refuses to amend X                           mode=change  cameo=1232
  A refuses to reform X                          mode=change  cameo=123
  A refuses to hold elections                    mode=change  cameo=1234  context=election
  A refuses to concede                           mode=yield  context=election
  A refuses to concede defeat                    mode=yield  context=election
  A vows to stay in power                        mode=change  cameo=1231
  A vows to remain in office                     mode=change  cameo=1231
  A vows to stay on X                            mode=change  weight=0.6
# --- doors closed ---
  A denies entry to B                            mode=yield  cameo=1245
  A denies B entry                               mode=yield  cameo=1245
  A denies entry to X from B                     mode=yield  cameo=1245
  A refuses entry to B                           mode=yield  cameo=1245
  A refuses B entry                              mode=yield  cameo=1245
  A refuses admission to B                       mode=yield  cameo=1245
  A bars entry to B                              mode=yield  cameo=1245
  A bars B from entering                         mode=yield  cameo=1245
  A bars B from entering X                       mode=yield  cameo=1245
  A bans B from entering X                       mode=yield  cameo=1245
  A blocks B from entering X                     mode=yield  cameo=1245
  A prevents B from entering X                   mode=yield  cameo=1245
  A bars B from the country                      mode=yield  cameo=1245
  A bars inspectors from X                       mode=yield  cameo=1245
  A denies access to B                           mode=yield  cameo=1245
  A denies B access to X                         mode=yield  cameo=1245
  A denies access to X to B                      mode=yield  cameo=1245
  A refuses access to B                          mode=yield  cameo=1245
  A refuses B access to X                        mode=yield  cameo=1245
  A denies B a visa                              mode=yield  cameo=1245
  A denies a visa to B                           mode=yield  cameo=1245
  A refuses B a visa                             mode=yield  cameo=1245
  A refuses visas to B                           mode=yield  cameo=1245
  A denies visas to B                            mode=yield  cameo=1245
  A revokes the visa of B                        mode=yield  cameo=1245
  A cancels the visa of B                        mode=yield  cameo=1245
  A refuses permission to B                      mode=yield
  A refuses permission for X                     mode=yield
  A refuses B permission to X                    mode=yield
  A denies B permission to X                     mode=yield
  A denies permission to B                       mode=yield
  A denies permission for X                      mode=yield
  A does not give permission for X               mode=yield
  A refuses to allow B to X                      mode=yield
  A refuses to allow X                           mode=yield
  A refuses to let B X                           mode=yield
  A refuses to let X in                          mode=yield  cameo=1245
  A refuses to admit B                           mode=yield  cameo=1245
  A does not allow B to X                        mode=yield  abroad
  A does not let B X                             mode=yield
  A denies overflight rights to B                mode=yield
  A refuses to accept the credentials of B       mode=yield  context=diplomatic
  A refuses to register B                        mode=yield
  A disqualifies B from X                        mode=yield  context=election  weight=0.5
  A blocks X by B
  A blocks a resolution X
  A blocks a bill X                              context=legislative
  A blocks the bid of B
  A blocks the deal
  A blocks the entry of B
  A blocks the accession of B
  A thwarts X by B                               weight=0.6
  A strikes down X                               context=legal
  A quashes X                                    context=legal  weight=0.7
  A overrules B                                  context=legal
  A overturns X by B                             context=legal
  A annuls X                                     context=legal
  A denies a request by B
  A dismisses an appeal by B                     context=legal
  A denies a motion by B                         context=legal
  A filibusters X                                context=legislative
  A tears up {pacts} with B                      weight=0.5
  A tears up {resolutions}
  A flings X back at B                           weight=0.5
  A hands back X to B in protest
  A returns X to B in protest
  A disowns B
  A declares X null and void
  A declares X unacceptable
  A dismisses X as X
  A dismisses B as X
  A describes X as unacceptable
  A says that X is unacceptable
  A says that B is not welcome
  A says that B would not be welcome
  A takes a hard line on X                       weight=0.7
  A takes a hard line against B                  weight=0.7
  A hardens its stance                           weight=0.7
  A hardens its position on X                    weight=0.7
# -- talks that come to nothing, courts that undo
  {talks} between A and B fail to produce {deal}  reciprocal mode=meet
  {meeting} between A and B fails to reach {deal}  reciprocal
  {talks} between A and B have failed  reciprocal
  {talks} between A and B have collapsed  reciprocal
  {talks} between A and B have broken down  reciprocal
  {talks} with B have collapsed
  {talks} with B have broken down
  A and B fail to reach {deal}  reciprocal
  A and B fail to agree  reciprocal
  A fails to reach {deal} with B  reciprocal
  A walks out of {meeting} with B  mode=meet
  A walks out of {talks} with B  mode=meet
  A storms out of {meeting} with B  mode=meet
  A storms out of {talks} with B  mode=meet
  A abruptly leaves {meeting} with B  mode=meet
  A pulls out of {talks} with B  mode=meet
  A pulls out of {meeting} with B  mode=meet
  A withdraws from {talks} with B  mode=meet
  A quits {talks} with B  mode=meet
  A stays away from {meeting} with B  mode=meet
  A snubs {meeting} of B  mode=meet
  A shuts the door on B
  A shuts the door on {talks} with B  mode=meet
  A slams the door on B
  A quashes {resolutions} of B  context=legal
  A quashes X passed by B  context=legal
  A quashes X issued by B  context=legal
  A overturns X of B  context=legal  weight=0.8
  A overturns X taken by B  context=legal
  A overturns X passed by B  context=legal
  A strikes down X of B  context=legal
  A strikes down X passed by B  context=legal
  A annuls X of B  context=legal
  A nullifies X of B  context=legal
  A invalidates X of B  context=legal
  A declares X of B illegal  context=legal
  A declares X of B unconstitutional  context=legal
  A throws out X of B  context=legal  weight=0.8
  A throws out {appeals} of B  context=legal
  A dismisses {appeals} of B  context=legal
  A dismisses {lawsuits} of B  context=legal
  A pours cold water on X of B
  A gives short shrift to X of B
  A brushes aside X of B
  A brushes off X of B
  A waves off X of B
  A has no intention of meeting B  mode=meet
  A has no plans to meet B  mode=meet
  A sees no reason to meet B  mode=meet
  A sees no need for {talks} with B  mode=meet
  A is not interested in {talks} with B  mode=meet
  A turns B back  weight=0.7
  A turns back B at {border}

  A postpones {talks} with B                    mode=meet  weight=1.2
  A postpones {meeting} with B                  mode=meet  weight=1.2
  A withdraws its {offer}
  A withdraws its {offer} to B
  A withdraws its {offer} of X to B
  A cancels {talks} with B                      mode=meet  weight=1.2
  A cancels {meeting} with B                    mode=meet  weight=1.2
  A calls off {talks} with B                    mode=meet  weight=1.2
# --- wrecked plans, doors, evasions ---
  A obstructs X of B                             weight=0.8
  A scuttles X of B
  A torpedoes X of B
  A thwarts X of B
  A stymies X of B
  A scuppers X of B
  A derails X of B                               weight=0.8
  A frustrates X of B                            weight=0.8
  A foils X of B                                 weight=0.6
  A stalls X of B                                weight=0.8
  A kills off X of B
  A rebuts X of B
  A rebuts {allegations} of B
  A bats away X of B
  A bats away {criticism}
  A bats away {appeals}
  A laughs off {threats} of B
  A laughs off {appeals} of B
  A laughs off X of B
  A shrugs off {threats} of B
  A shrugs off {appeals} of B
  A shrugs off X of B
  A plays down {criticism} of B
  A plays down {threats} of B
  A bridles at {appeals} of B
  A bristles at {appeals} of B
  A bristles at {offers} of B
  A recoils from {offers} of B
  A sidesteps {appeals} of B
  A dodges {appeals} of B
  A evades {appeals} of B
  A stalls on {appeals} of B
  A drags its feet on X of B                     weight=0.8
  A does not respond to {appeals} of B
  A does not answer {appeals} of B
  A fails to respond to {appeals} of B
  A fails to heed {appeals} of B
  A does not heed {appeals} of B
  A refuses to heed {appeals} of B
  A refuses to heed B
  A stands up to B
  A faces down B                                 weight=0.8
  A stands against X of B
  A is against X of B
  A speaks against X of B
  A comes out against X of B
  A votes against X of B
  A abstains from X of B                         weight=0.7
  A dissents from X of B
  A will have no truck with B
  A wants nothing to do with B
  A wants no part of X
  A has no interest in X of B
  A has no interest in {talks} with B            mode=meet
  A sees no point in {talks} with B              mode=meet
  A sees no need for X of B
  A closes the door on B
  A closes the door on {talks} with B            mode=meet
  A closes the door to {talks} with B            mode=meet
  A shuts the door to B
  A keeps B at arm's length                      mode=meet
  A keeps its distance from B                    mode=meet  weight=0.8
  A puts off {talks} with B                      mode=meet
  A puts off {meetings} with B                   mode=meet
  A delays {talks} with B                        mode=meet
  A delays {meetings} with B                     mode=meet
  A shelves {talks} with B                       mode=meet
  A scraps {meetings} with B                     mode=meet
  A will not talk to B                           mode=meet
  A will not sit down with B                     mode=meet
  A will not meet B                              mode=meet
  A will not hold {talks} with B                 mode=meet
  A does not want to talk to B                   mode=meet
  A does not want {talks} with B                 mode=meet
  A hangs up on B                                mode=meet
  A gives B the brush-off
  A gives B a frosty reception
  A tells B to mind its own business
  A bars {envoys} of B                           mode=yield  cameo=1245  weight=1.1
  A bars entry to {envoys} of B                  mode=yield  cameo=1245
  A turns back {envoys} of B                     mode=yield  cameo=1245  weight=1.2
  A turns away {envoys} of B                     mode=yield  cameo=1245
  A refuses accreditation to B                   mode=yield
  A refuses visas to {envoys} of B               mode=yield
  A denies visas to {envoys} of B                mode=yield
  A refuses to renew X of B                      mode=yield  weight=0.8
  A refuses to extradite B                       mode=assist  context=legal
  A refuses to hand over B                       mode=assist
  A refuses to send B back                       mode=assist
  A refuses to take back B                       mode=assist  context=migration
  A refuses to take B back                       mode=assist  context=migration
  A refuses to let in B                          mode=yield  cameo=1245
  A refuses to open X to B                       mode=yield
  A refuses to pay B
  A refuses to pay X to B
  A refuses to sell B X                          mode=assist
  A refuses to give up X to B                    mode=yield
  A cannot accept X of B
  A cannot agree to X of B
  A does not accept X of B
  A does not agree with X of B
  A does not recognise X of B
  A refuses to recognise X of B
  A refuses to accept X of B
  A refuses to acknowledge X of B
  A refuses to honour X with B
  A refuses to ratify X with B
  A refuses to sign X with B
  A rescinds {offers} to B
  A rescinds its invitation to B
  A withdraws its invitation to B
  A takes back its invitation to B
  A rows back from X with B
  A rows back on X
  A walks back X                                 weight=0.7
  A raises objections to X of B
  A lodges an objection to X of B
  A objects to X of B
  A denies X of B                                weight=0.8
  A denies being behind X
  A denies a link to X
  A denies links to X
  A denies links with B
  A denies any link with B
  A denies having X                              weight=0.8
  A undercuts B                                  weight=0.6
  A sidesteps B                                  weight=0.7
  A holds out against B
# --- what is said of accusations ---
  A {labels} {allegations} of B {groundless}
  A {labels} {allegations} by B {groundless}
  A {labels} {allegations} of B as {groundless}
  A {labels} {allegations} by B as {groundless}
  A {labels} {allegations} {groundless}
  A {labels} {allegations} as {groundless}
  A {labels} {criticism} by B {groundless}
  A {labels} {criticism} of B {groundless}
  A says that {allegations} of B are {groundless}
  A says that {allegations} by B are {groundless}
  A says that {allegations} are {groundless}
  A dismisses as X X of B
  A dismisses as {groundless} X of B
  A rejects as {groundless} X of B
  A rejects as X X of B
  A laughs off {allegations} of B
  A votes against sending {troops} to B          mode=assist
  A votes not to X
  A says that there can be no {talks} with B     mode=meet
  A says that there could be no {talks} with B   mode=meet
  A says that there would be no {talks} with B   mode=meet
  A says that there will be no {talks} with B    mode=meet
  A says that there can be no X with B
  A says that there can be no X
# -- meetings that fall through
  {meeting} between A and B falls through  mode=meet reciprocal cameo=125
  {meeting} between A and B is cancelled  mode=meet reciprocal cameo=125
  {meeting} between A and B is called off  mode=meet reciprocal cameo=125
  {meeting} between A and B is postponed  mode=meet reciprocal cameo=125
  {talks} between A and B fall through  mode=meet reciprocal cameo=125
  {talks} between A and B are called off  mode=meet reciprocal cameo=125
  {talks} between A and B are cancelled  mode=meet reciprocal cameo=125
  {talks} between A and B are postponed  mode=meet reciprocal cameo=125
NONE
  A declines X
  A declines in value
  A declines by X
  A declines comment
  A declines to comment
  A declines to elaborate
  A declines to say X
  A declines to give details
  A declines to be named
  A declines to identify X
  A declines to discuss X
  A declines to answer questions
  A declines to answer
  A declines to respond
  A declines to respond to X
  A declines to provide X
  A declines to be interviewed
  A declines to speculate
  A declines to confirm X
  A declines to specify X
  A refuses to comment
  A refuses to give details
  A refuses to answer questions
  A refuses to speculate
  A refuses to elaborate
  A refuses to be named
  A refuses to say X
  A does not say X
  A does not give details
  A does not respond to a request for comment
  A does not elaborate
  A dismisses the coach
  A dismisses the batsman
  A dismisses B for 120 runs
  A turns down the volume
  A turns down the heat
  A throws out the rubbish
  A fails to X
  A fails the test
  A fails to qualify
  A fails to score
  A fails to win X
  A fails to stop at X
  A fails a drug test
  A skips X
  A misses X
  A misses the match
  A opposes the incumbent in X
  A blocks a shot
  A blocks the punch
  A denies himself X
  A denies B the title
  A denies B victory
  A denies B a goal
  A snubs the award
  A breaks the record
  A breaks the deadlock
  A breaks the news
  A breaks the ice
  A breaks ground
  A violates the laws of physics
  A ignores the rain
  A resists infection
  A excludes X
  A would not say X
  A cannot X
