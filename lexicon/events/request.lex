# REQUEST: requests, demands, appeals and orders, in words only. What is asked sets the mode: material help (assist), change of
# policy, rulers or rules (change), giving way (yield), sitting down together (meet).
REQUEST
# --- asking somebody to do something ---
  A {urges} B to X
  A {urges} B into X                             weight=0.8
  A {urges} B not to X
  A demands that B X
  A insists that B X
  A asks that B X
  A requests that B X
  A urges that B X
  A orders that B X
  A recommends that B X                          weight=0.7
  A suggests that B X                            weight=0.35  abroad
  A proposes that B X                            weight=0.6
  A stipulates that B X
  A decrees that B X
  A rules that B must X
  A says that B must X                           B=side  abroad
  A says that B should X                         B=side  abroad
  A says that B ought to X  abroad
  A says that B needs to X                       B=side  abroad
  A says that B has to X                         B=side  abroad
  A says that B is obliged to X  abroad
  A says that it is time for B to X  abroad
  A says that it is up to B to X  abroad
  A says that the onus is on B to X  abroad
  A says that the ball is in the court of B      weight=0.7  abroad
  A wants B to X  abroad
  A would like B to X                            weight=0.4
  A expects B to X                               weight=0.3
  A needs B to X                                 weight=0.7  abroad
  A awaits X from B                              weight=0.5
  A calls for B to X
  A presses for B to X
  A pushes for B to X
  A asks for B to X
  A appeals for B to X
  A pleads for B to X
  A prevails upon B to X
  A tries to persuade B to X
  A seeks to persuade B to X
  A tries to convince B to X
  A seeks to convince B to X
  A attempts to convince B to X
  A seeks to get B to X
  A tries to get B to X
  A tries to talk B into X
  A works on B to X                              weight=0.5
  A asks B for X                                 weight=0.8
  A makes it clear to B that it must X
  A {urges} B on X                               weight=0.5  abroad
  A {urges} B for X                              weight=0.5  abroad
  A {urges} B over X                             weight=0.6
  A {urges} X from B                             weight=0.8
  A {urges} restraint on B                       mode=yield  cameo=1056
  A counsels caution to B                        mode=yield
  A recommends X to B                            weight=0.5
  A calls B to account for X                     weight=0.6
  A calls on B
  A appeals to B
  A pleads with B
  A lobbies B
  A petitions B
  A pressures B
  A pressurises B
  A leans on B  abroad
  A presses B
  A pushes B to X
  A prods B
  A prods B into X
  A nudges B towards X
  A begs B
  A implores B
  A beseeches B
  A exhorts B
  A twists the arm of B
  A twists the arms of B
  A arm-twists B
  A tightens the screws on B
  A turns the screws on B
  A turns up the heat on B
  A cranks up the pressure on B
  A piles {pressure} on B
  A puts {pressure} on B
  A puts {pressure} on B to X
  A exerts {pressure} on B
  A exerts {pressure} on B to X
  A increases {pressure} on B
  A increases {pressure} on B to X
  A steps up {pressure} on B
  A steps up {pressure} on B to X
  A keeps up {pressure} on B
  A heaps {pressure} on B
  A ratchets up {pressure} on B
  A brings {pressure} to bear on B
  A applies {pressure} to B
  A maintains {pressure} on B
  A renews {pressure} on B
  A mounts {pressure} on B
  A adds to {pressure} on B
  A puts the onus on B to X
  A sends B a list of X                          weight=0.4
  A presents B with {appeals}
  A presents B with X                            weight=0.3
  A reminds B of its obligations
  A reminds B of its duty
  A holds B to its promise
  A holds B to its promises
  A challenges B to X
  A dares B to X                                 weight=0.7
  A defies B to X                                weight=0.6
  A tells B to back off
  A tells B to stay out of X
  A tells B to keep out of X
  A tells B to keep its hands off X
  A tells B to mind its own business
  A draws the attention of B to X                weight=0.6
  A instructs B to X
  A gives B instructions to X
  A gives B orders to X
  A issues instructions to B
  A issues orders to B
  A issues an order for B to X
  A issues B with an order
  A hands B an order to X
  A serves B with a summons
  A serves a subpoena on B
  A subpoenas B                                  cameo=1013  context=legal
  A orders B to appear
  A summons B to appear
  A summons B to testify                         context=legal
  A calls B to testify                           context=legal
  A calls B for questioning                      context=legal
  A summons B for questioning                    context=legal
  A orders B to appear before X                  context=legal
  A orders B to pay X                            context=legal
  A orders B to hand over X                      mode=yield
  A orders B to stop X                           mode=yield
  A orders B to lay down its arms                mode=yield  cameo=1056
# --- asking for a thing, by noun ---
  A {demands} X from B
  A {demands} X of B  abroad
  A {demands} X by B                             weight=0.8
  A {demands} X                                  weight=0.6  abroad
  A asks B X                                     weight=0.5
  A {issues} {appeals} to B
  A {issues} {appeals} for X to B
  A {issues} {appeals} for X
  A {issues} {appeals} that B X
  A {issues} {appeals} with B
  A {issues} {appeals} on B
  A {issues} B {appeals}
  A {issues} B {appeals} for X
  A {issues} {appeals} urging B to X
  A {issues} X urging B to X
  A {issues} X calling on B to X
  A {issues} X demanding that B X
  A adopts X urging B to X
  A adopts X calling on B to X
  A passes X urging B to X
  A passes X calling on B to X
  A approves X urging B to X
  A writes to B asking X
  A writes to B to ask for X
  A writes to B demanding X
  A writes B urging X
  A sends B a letter asking X
  A sends B a letter demanding X
  A sends B a letter urging X
  A signs a petition urging B to X
  A makes {appeals} to B
  A makes {appeals} of B
  A makes {appeals} for X
  A joins {appeals} for X
  A joins {appeals} for B to X
  A joins in {appeals} for X
  A echoes {appeals} for X
  A backs {appeals} for X                        weight=0.5
  A leads {appeals} for X
  A adds its voice to {appeals} for X
  A repeats {appeals} for X
  A repeats {appeals} that B X
  A repeats {appeals} to B
  A stands by {appeals} for X
  A presses its {appeals}
  A presses {appeals} with B
  A places {appeals} on B
  A's {appeals} to B  abroad
  A's {appeals} to B to X
  A's {appeals} on B to X
  A's {appeals} that B X  abroad
  A's {appeals} for X  abroad
  A's {appeals} for B to X
  A bombards B with {appeals}
  A floods B with {appeals}
  A approaches B for X
  A turns to B for X  abroad
  A looks to B for X  abroad
  A goes to B for X                              weight=0.4
  A knocks on the door of B for X
  A comes to B cap in hand                       mode=assist
  A raises X with B                              weight=0.5
  A takes up X with B                            weight=0.5
  A takes X to B                                 weight=0.3  abroad
  A refers X to B                                weight=0.4
  A poses conditions to B                        weight=0.7
  A sets conditions for B
  A lays down conditions for B
  A lays down terms to B
  A sets preconditions for X
  A makes X a condition of X                     weight=0.5
  A makes X conditional on X                     weight=0.4
  A tables demands                               weight=0.8
  A lays claim to X                              mode=yield  context=territory
  A stakes a claim to X                          mode=yield  context=territory
  A claims sovereignty over X                    mode=yield  context=territory
  A claims X as its own                          mode=yield  context=territory
  A claims X from B                              mode=yield
  A reclaims X from B                            weight=0.5
# --- material help ---
  A {demands} {helps} from B                     mode=assist  cameo=103  abroad
  A {demands} {helps} of B                       mode=assist  cameo=103
  A {demands} {helps}                            mode=assist  cameo=103
  A {demands} {helps} for X                      mode=assist  cameo=103
  A asks B for {helps}                           mode=assist  cameo=103
  A begs B for {helps}                           mode=assist  cameo=103
  A presses B for {helps}                        mode=assist  cameo=103
  A lobbies B for {helps}                        mode=assist  cameo=103
  A pleads with B for {helps}                    mode=assist  cameo=103
  A appeals to B for {helps}                     mode=assist  cameo=103
  A turns to B for {helps}                       mode=assist  cameo=103
  A looks to B for {helps}                       mode=assist  cameo=103
  A approaches B for {helps}                     mode=assist  cameo=103
  A petitions B for {helps}                      mode=assist  cameo=103
  A taps B for {helps}                           mode=assist  cameo=1031
  A applies to B for {helps}                     mode=assist  cameo=103
  A applies for {helps} in B                     mode=assist  cameo=103
  A seeks {helps} in B                           mode=assist  cameo=103
  A calls on B to help X                         mode=assist  cameo=103
  A {urges} B to help                            mode=assist  cameo=103
  A {urges} B to provide {helps}                 mode=assist  cameo=103
  A {urges} B to send {helps}                    mode=assist  cameo=103
  A {urges} B to give X {helps}                  mode=assist  cameo=103
  A {urges} B to supply {helps}                  mode=assist  cameo=103
  A {urges} B to increase {helps}                mode=assist  cameo=103
  A {urges} B to extradite X                     mode=assist  cameo=1013  context=legal
  A {urges} B to hand over X                     mode=assist
  A {urges} B to cooperate                       mode=assist  cameo=101
  A {urges} B to share intelligence              mode=assist  cameo=1014  context=intelligence
  A requests the extradition of X from B         mode=assist  cameo=1013  context=legal
  A seeks the extradition of X from B            mode=assist  cameo=1013  context=legal
  A demands the extradition of X from B          mode=assist  cameo=1013  context=legal
  A demands the handover of X from B             mode=assist  cameo=1013  context=legal
  A asks B to extradite X                        mode=assist  cameo=1013  context=legal
  A files an extradition request with B          mode=assist  cameo=1013  context=legal
  A calls in help from B                         mode=assist
  A calls B for help                             mode=assist
  A calls for help                               mode=assist
  A cries for help                               mode=assist  weight=0.7
  A needs {helps} from B                         mode=assist  weight=0.8
  A wants {helps} from B                         mode=assist
  A expects {helps} from B                       mode=assist  weight=0.6
  A takes refuge in B                            mode=assist  context=asylum
  A finds refuge in B                            mode=assist  context=asylum  weight=0.6
  A seeks refuge in B                            mode=assist  context=asylum
  A seeks asylum in B                            mode=assist  context=asylum
  A seeks sanctuary in B                         mode=assist  context=asylum
  A seeks shelter in B                           mode=assist  context=asylum
  A seeks protection in B                        mode=assist  context=asylum
  A seeks political asylum in B                  mode=assist  context=asylum
  A requests asylum in B                         mode=assist  context=asylum
  A requests political asylum in B               mode=assist  context=asylum
  A applies for asylum in B                      mode=assist  context=asylum
  A asks for asylum in B                         mode=assist  context=asylum
  A asks B for asylum                            mode=assist  context=asylum
  A claims asylum in B                           mode=assist  context=asylum
  A arrives in B seeking refuge                  mode=assist  context=asylum
  A arrives in B seeking asylum                  mode=assist  context=asylum
  A flees to B seeking refuge                    mode=assist  context=asylum
  A seeks a loan from B                          mode=assist  cameo=1031  context=economic
  A seeks a bailout from B                       mode=assist  cameo=1031  context=economic
  A seeks arms from B                            mode=assist  cameo=1032  context=military
  A shops for weapons in B                       mode=assist  cameo=1032  context=military
  A launches an appeal for X                     mode=assist  cameo=1033
  A launches a fund-raising appeal               mode=assist  cameo=1033
  A invites B to send {troops}                   mode=assist  cameo=1034
  A {demands} {mediation} from B                 mode=assist  cameo=108
  A {demands} {mediation} by B                   mode=assist  cameo=108
  A {demands} {mediation}                        mode=assist  cameo=108
  A asks B to mediate                            mode=assist  cameo=108
  A {urges} B to mediate                         mode=assist  cameo=108
  A {urges} B to intervene                       mode=assist  cameo=108
  A {urges} B to step in                         mode=assist  cameo=108
  A {urges} B to arbitrate                       mode=assist  cameo=108
  A {demands} the deployment of {troops}         mode=assist  cameo=1034
  A seeks reparations from B                     mode=assist  context=reparations
  A seeks compensation from B                    mode=assist  context=reparations
  A demands compensation from B                  mode=assist  context=reparations
  A demands reparations from B                   mode=assist  context=reparations
  A seeks the support of B                       mode=assist  cameo=102
  A seeks the backing of B                       mode=assist  cameo=102
  A seeks the help of B                          mode=assist  cameo=103
  A asks the help of B                           mode=assist  cameo=103
  A enlists the help of B                        mode=assist  weight=0.6
  A solicits the help of B                       mode=assist
  A courts B                                     weight=0.4
  A courts the support of B                      mode=assist  weight=0.6
  A rallies support from B                       mode=assist  weight=0.7
  A drums up support                             mode=assist  weight=0.5
  A rallies B behind X                           mode=assist  weight=0.5
# --- change of policy, rulers, rules ---
  A {demands} {reforms} from B                   mode=change  cameo=104
  A {demands} {reforms} in B                     mode=change  cameo=104
  A {demands} {reforms}                          mode=change  cameo=104  abroad
  A {demands} {reforms} of B                     mode=change  cameo=104  abroad
  A {demands} {reforms} by B                     mode=change  cameo=104
  A {demands} the resignation of B               mode=change  cameo=1041
  A {demands} the removal of B                   mode=change  cameo=1041
  A {demands} the ouster of B                    mode=change  cameo=1041
  A {demands} the dismissal of B                 mode=change  cameo=1041
  A {demands} the departure of B                 mode=change  cameo=1041
  A {demands} the sacking of B                   mode=change  cameo=1041
  A {demands} the head of B                      mode=change  cameo=1041  weight=0.7
  A {demands} the impeachment of B               mode=change  cameo=1041
  A {demands} the overthrow of B                 mode=change  cameo=1041
  A {urges} B to resign                          mode=change  cameo=1041
  A {urges} B to step down                       mode=change  cameo=1041
  A {urges} B to quit                            mode=change  cameo=1041
  A {urges} B to step aside                      mode=change  cameo=1041
  A {urges} B to stand down                      mode=change  cameo=1041
  A {urges} B to go                              mode=change  cameo=1041
  A {urges} B to give up power                   mode=change  cameo=1041
  A {urges} B to relinquish power                mode=change  cameo=1041
  A {urges} B to reform X                        mode=change  cameo=104
  A {urges} B to change X                        mode=change  cameo=1042
  A {urges} B to reconsider X                    mode=change  cameo=1042
  A {urges} B to rethink X                       mode=change  cameo=1042
  A {urges} B to reverse X                       mode=change  cameo=1042
  A {urges} B to abandon X                       mode=change  cameo=1042
  A {urges} B to hold elections                  mode=change  cameo=1044  context=election
  A {urges} B to respect human rights            mode=change  cameo=1043  context=human_rights
  A says that B must go                          mode=change  cameo=1041
  A tells B to go                                mode=change  cameo=1041
  A seeks the overthrow of B                     mode=change  cameo=1041
  A calls a vote of no confidence in B           mode=change  cameo=1041  context=legislative
  A calls for a vote of no confidence in B       mode=change  cameo=1041  context=legislative
  A seeks independence from B                    mode=change  cameo=1043  context=territory
  A demands independence from B                  mode=change  cameo=1043  context=territory
  A seeks autonomy from B                        mode=change  cameo=1043  context=territory
  A demands an apology from B                    mode=change
  A demands an explanation from B                mode=change
  A demands answers from B                       mode=change
  A seeks clarification from B                   mode=change
  A demands clarification from B                 mode=change
  A asks B for an explanation                    mode=change
  A summons B to explain X                       mode=change
  A asks B to explain X                          mode=change
  A asks B to apologise                          mode=change
  A {urges} B to apologise                       mode=change
  A petitions for X                              mode=change
  A agitates for {reforms}                       mode=change  cameo=104
  A campaigns against X                          weight=0.5
  A lobbies against X                            weight=0.7
  A challenges B to a referendum                 mode=change
  A gathers signatures for X                     mode=change  weight=0.6
# --- giving way ---
  A {demands} {truces} from B                    mode=yield  cameo=105
  A {demands} {truces} by B                      mode=yield  cameo=105
  A {demands} {truces}                           mode=yield  cameo=105
  A {demands} {truces} to X                      mode=yield  cameo=105
  A {demands} {truces} in B                      mode=yield  cameo=105
  A {demands} {truces} between B                 mode=yield  cameo=1056
  A {demands} {truces} with B                    mode=yield  cameo=1056
  A {demands} {truces} of B                      mode=yield  cameo=105
  A {demands} the release of X from B            mode=yield  cameo=1053
  A {demands} the release of X by B              mode=yield  cameo=1053
  A {demands} the return of X from B             mode=yield  cameo=1053
  A {demands} the withdrawal of B                mode=yield  cameo=1056
  A {demands} the withdrawal of B from X         mode=yield  cameo=1056
  A {demands} the surrender of B                 mode=yield  cameo=1056
  A {demands} the lifting of X                   mode=yield  cameo=1054
  A {demands} the repeal of X                    mode=yield
  A {urges} B to release X                       mode=yield  cameo=1053
  A {urges} B to free X                          mode=yield  cameo=1053
  A {urges} B to let X go                        mode=yield  cameo=1053
  A {urges} B to return X                        mode=yield  cameo=1053
  A {urges} B to pardon X                        mode=yield  cameo=1053
  A {urges} B to spare X                         mode=yield
  A {urges} B to withdraw X                      mode=yield  cameo=1056
  A {urges} B to pull out of X                   mode=yield  cameo=1056
  A {urges} B to leave X                         mode=yield  cameo=1056
  A {urges} B to stop X                          mode=yield
  A {urges} B to halt X                          mode=yield
  A {urges} B to end X                           mode=yield
  A {urges} B to cease X                         mode=yield
  A {urges} B to refrain from X                  mode=yield
  A {urges} B to exercise restraint              mode=yield  cameo=1056
  A {urges} B to show restraint                  mode=yield  cameo=1056
  A {urges} B to stand by X                      weight=0.5
  A {urges} B to disarm                          mode=yield  cameo=1056
  A {urges} B to surrender                       mode=yield  cameo=1056
  A {urges} B to lay down X                      mode=yield  cameo=1056
  A {urges} B to renounce X                      mode=yield  cameo=1056
  A {urges} B to forswear X                      mode=yield
  A {urges} B to dismantle X                     mode=yield
  A {urges} B to lift X                          mode=yield  cameo=1054
  A {urges} B to ease X                          mode=yield  cameo=1054
  A {urges} B to accept X                        mode=yield
  A {urges} B to comply                          mode=yield
  A {urges} B to back down                       mode=yield
  A {urges} B to give in                         mode=yield
  A {urges} B to allow X                         mode=yield  cameo=1055
  A {urges} B to let X in                        mode=yield  cameo=1055
  A {urges} B to admit X                         mode=yield  cameo=1055
  A {urges} B to open X                          mode=yield
  A {urges} B to drop X                          mode=yield
  A {urges} B to stop fighting                   mode=yield  cameo=1056
  A {urges} B to lift the siege                  mode=yield  cameo=1056
  A {urges} B to call off X                      mode=yield  cameo=1052
  A {urges} B to return to work                  mode=yield  cameo=1052
  A {urges} B for calm                           mode=yield
  A calls for calm                               mode=yield
  A appeals for calm                             mode=yield
  A calls for an end to X                        mode=yield
  A calls for an end to X by B                   mode=yield
  A calls for a halt to X                        mode=yield
  A calls B off X                                weight=0.4
  A seeks access to X                            mode=yield  cameo=1055
  A demands access to X                          mode=yield  cameo=1055
  A demands access to X from B                   mode=yield  cameo=1055
  A demands concessions from B                   mode=yield
  A seeks concessions from B                     mode=yield
  A extracts concessions from B                  mode=yield  weight=0.6
  A demands a ransom                             mode=yield  context=crime
  A demands a ransom for X                       mode=yield  context=crime
  A demands a ransom from B                      mode=yield  context=crime
  A sues for peace                               weight=0.4
# --- meeting, talking, settling ---
  A {demands} {meetings} with B                  mode=meet  cameo=106
  A {demands} {meetings} between B               mode=meet  cameo=106
  A {demands} {meetings} of B                    mode=meet  cameo=106
  A {demands} {meetings}                         mode=meet  cameo=106  abroad
  A {demands} {meetings} from B                  mode=meet  cameo=106
  A asks B for {meetings}                        mode=meet  cameo=106
  A asks to meet B                               mode=meet  cameo=106
  A seeks to meet B                              mode=meet  cameo=106
  A wants to meet B                              mode=meet  cameo=106
  A wants to talk to B                           mode=meet  cameo=106
  A presses B for {meetings}                     mode=meet  cameo=106
  A {urges} B to meet                            mode=meet  cameo=106
  A {urges} B to negotiate                       mode=meet  cameo=106
  A {urges} B to talk                            mode=meet  cameo=106
  A {urges} B to hold {meetings}                 mode=meet  cameo=106
  A {urges} B to resume {meetings}               mode=meet  cameo=106
  A {urges} B to return to the table             mode=meet  cameo=106
  A {urges} B to return to {meetings}            mode=meet  cameo=106
  A {urges} B to come to the table               mode=meet  cameo=106
  A {urges} B to join {meetings}                 mode=meet  cameo=106
  A {urges} B to engage in {meetings}            mode=meet  cameo=106
  A {urges} B to attend {meetings}               mode=meet  cameo=106
  A {urges} B to settle X                        mode=meet  cameo=107
  A {urges} B to resolve X                       mode=meet  cameo=107
  A {urges} B to compromise                      mode=meet  cameo=107
  A {urges} B to reach an agreement              mode=meet  cameo=107
  A {urges} B to make peace                      mode=meet  cameo=107
  A {demands} a settlement of X                  mode=meet  cameo=107
  A {demands} a solution to X                    mode=meet  cameo=107
  A {demands} a political solution               mode=meet  cameo=107
  A summons B for {meetings}                     mode=meet
  A summons B for consultations                  mode=meet
  A summons B to {meetings}                      mode=meet
  A convokes B                                   mode=meet
  A calls in B for {meetings}                    mode=meet
  A convenes an urgent session of B              mode=meet  weight=0.6
  A invites B to {meetings}                      mode=meet  weight=0.4
# --- looking into ---
  A {demands} {inquiries}                        cameo=1013  context=legal
  A {demands} {inquiries} into X                 cameo=1013  context=legal
  A {demands} {inquiries} of B                   cameo=1013  context=legal
  A {demands} {inquiries} by B                   cameo=1013  context=legal
  A {demands} {inquiries} from B                 cameo=1013  context=legal
  A {urges} B to investigate X                   cameo=1013  context=legal
  A {urges} B to punish X                        cameo=1013  context=legal
  A {urges} B to prosecute X                     cameo=1013  context=legal
  A {urges} B to arrest X                        cameo=1013  context=legal
  A {urges} B to bring X to justice              cameo=1013  context=legal
  A seeks the death penalty for X                context=legal  weight=0.5
  A seeks justice for X                          context=legal  weight=0.6
  A seeks a warrant for X                        context=legal  weight=0.5
# -- asking for shelter, for change, for an account
  A seeks a refuge in B  mode=assist  cameo=1023  context=asylum
  A seeks protection from B  mode=assist  cameo=1024
  A demands justice from B  cameo=100
  A demands withdrawal of {troops} of B  mode=yield  cameo=1056
  A demands withdrawal of B  mode=yield  cameo=1056
  A demands removal of B  mode=change  cameo=1041
  A demands resignation of B  mode=change  cameo=1041
  A demands release of B  mode=yield  cameo=1053
  A demands the return of X from B  mode=yield  cameo=1053
  A demands a meeting with B  mode=meet  cameo=106
  A demands a meeting of B  mode=meet  cameo=106
  A demands that B resign  mode=change  cameo=1041
  A demands that B step down  mode=change  cameo=1041
  A demands that B apologize  cameo=100
  A calls on B to resign  mode=change  cameo=1041
  A calls on B to step down  mode=change  cameo=1041
  A tells B to step down  mode=change  cameo=1041
  A tells B to leave  mode=yield  cameo=1056
  A orders B to leave  mode=yield  cameo=1056
  A presses B on X  cameo=100
  A presses B over X  cameo=100
  A leans on B to X  cameo=100
  A applies {pressure} on B  cameo=100
  A pressures B to X  cameo=100
  A petitions B for X  cameo=100
  A appeals to B for X  cameo=100
  A pleads with B for X  cameo=100
  A requests {helps} from B  mode=assist  cameo=102
  A seeks {helps} from B  mode=assist  cameo=102
  A seeks {helps} of B  mode=assist  cameo=102
  A invites B to mediate  cameo=107
  A says that X of B is needed  cameo=100  weight=0.7
  A says that B must be X  cameo=100  abroad
  A says that B needs to do more  cameo=100
  A reminds B of X  cameo=100  weight=0.6  abroad
  A reminds B to X  cameo=100
  A advises B to X  cameo=100  weight=0.8
  A counsels B to X  cameo=100
  A exhorts B to X  cameo=100

  A's request to B for X
  A's appeal to B for X
  A's call for a ceasefire in B                 weight=1.2
# --- leaning on somebody, wanting somebody gone, calling in help ---
  A wants B out of X                             mode=yield
  A wants B out
  A urges {truces} in B                          mode=yield
  A {urges} {truces} on B                        mode=yield
  A presses {truces} on B                        mode=yield
  A tasks B with X
  A importunes B for X
  A importunes B to X
  A sets out {appeals} to B
  A sets out {appeals} for B
  A spells out {appeals} to B
  A lays down {appeals} to B
  A lays out conditions for B
  A sets terms for B
  A cajoles B into X
  A coaxes B into X
  A arm-twists B into X
  A badgers B to X
  A badgers B for X
  A pesters B for X
  A harangues B to X
  A bids B to X
  A bids B X
  A leans on B for X
  A leans on B over X
  A turns the screw on B                         weight=0.8
  A tightens the screws on B                     weight=0.8
  A keeps up the pressure on B
  A maintains pressure on B
  A heaps pressure on B
  A renews pressure on B
  A brings pressure to bear on B
  A applies pressure on B
  A applies pressure to B
  A calls in the help of B
  A calls on the help of B
  A enlists {helps} of B
  A enlists B in X
  A enlists B to X
  A calls in B to X
  A calls on B for {helps}
  A goes to B for {helps}
  A turns to B in X
  A solicits {helps} of B
  A goes cap in hand to B
  A holds out its hand to B for X
  A lodges {appeals} with B
  A files {appeals} with B
  A takes {appeals} to B
  A carries {appeals} to B
  A addresses {appeals} to B
  A expects B to X                               weight=0.8  abroad
  A counts on B to X                             weight=0.8  abroad
  A needs {helps} of B                           weight=0.8  abroad
  A needs {helps} from B                         weight=0.8  abroad
  A says that it needs {helps} from B
  A says that it needs B to X
  A would like {helps} from B
  A would like to see B X
  A wants to see B X
  A wants an answer from B
  A wants {reforms} from B
  A wants assurances from B
  A wants guarantees from B
  A seeks assurances from B
  A demands assurances from B
  A demands guarantees from B
  A says that it is high time for B to X
  A applies for political asylum in B            mode=assist  context=asylum
  A lodges an asylum claim in B                  mode=assist  context=asylum
  A files for asylum in B                        mode=assist  context=asylum
  A asks for protection in B                     mode=assist  context=asylum
  A flees to B in search of X                    mode=assist  context=asylum
  A crosses into B seeking X                     mode=assist  context=asylum
  A asks a court to order B to X                 context=legal
  A orders B to testify                          context=legal
  A serves B with {appeals}                      context=legal
  A issues {appeals} to B                        context=legal
  A calls B as a witness                         context=legal
  A summons B to appear before X                 context=legal
  A prevails on B to X
  A talks B into X
  A argues with B to X                           weight=0.8
  A recommends that X                            weight=0.8
  A proposes that B X                            weight=0.8
  A crosses the border seeking X in B            mode=assist  context=asylum
  A crosses {borders} seeking X in B             mode=assist  context=asylum
  A crosses {borders} in search of X in B        mode=assist  context=asylum
  A arrives in B seeking X                       mode=assist  context=asylum
  A summons B                                    weight=0.8
  A summons B to X                               weight=0.8
  A summons B before X                           context=legal
NONE
  A demands too much of X
  {players} demand X
  A demands attention
  A demands patience
  A seeks the presidency
  A seeks the nomination
  A seeks re-election
  A seeks reelection
  A seeks {office}
  A seeks the vote of B
  A demands to know X
  A looks for X
  A leans on X to X
  A asks B about X
  A asks whether X
  A asks a question
  A asks questions of B
  A asks B about X
  A asks whether X
  A asks how X
  A asks why X
  A asks reporters X
  A asks himself X
  A asks for forgiveness
  A asks permission to X
  A calls for X on the menu
  A begs the question
  A begs to differ
  A calls on a neighbour at home
  A urges caution among investors
  A orders a meal
  A orders a drink
  A orders pizza
  A orders goods from B
  A orders planes from B
  A orders a copy of X
  A seeks to X
  A seeks a way to X
  A seeks work in B
  A seeks a new job
  A seeks re-election
  A seeks the nomination
  A seeks a second term
  A seeks a record
  A seeks a title
  A wants a drink
  A demands attention
  A demands respect                              weight=0.5
  A needs a win
  A needs surgery
  A presses the button
  A presses charges
  A presses ahead
  A pushes the door
  A pushes up prices
  A pushes back the date
  A appeals to voters
  A appeals to women voters
  A appeals to young people
  A appeals to fans
  A appeals the verdict
  A appeals against the verdict
  A appeals against the sentence
  A calls for a vote on X
  A calls on a friend
  A summons up courage
  A invites criticism
  A wants to X
  A expects X
  A says that X must X
  A tells B that X
  A tells B X
  A tells reporters X
  A tells lies
