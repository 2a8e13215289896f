# THREATEN: forceful warnings and announced harm that has not come. What is threatened sets the mode: limits and penalties
# (restrict), breaking off (relations), throwing out (expel), taking land (territory), force (violence), warrants and trials in
# absence (arrest). "A threatens to {do}" is also made by the operator table.
THREATEN
# --- plain ---
  A threatens B                                  cameo=130
  A threatens to X
  A threatens to X B                             weight=0.8
  A threatens that X
  A threatens B with X                           cameo=130
  A threatens X against B                        cameo=130
  A threatens X on B                             cameo=130
  A threatens X unless B X                       cameo=130
  A threatens X                                  cameo=130  weight=0.7
  A threatens X over X                           cameo=130  weight=0.7
  A {makes} {threats} against B                  cameo=130
  A {makes} {threats} to B                       cameo=130
  A {makes} {threats} on B                       cameo=130
  A {makes} {threats} at B                       cameo=130
  A {makes} {threats} to X
  A {makes} {threats} that X
  A {makes} {threats} of X                       cameo=130
  A {makes} {threats} over X                     cameo=130
  A {makes} {threats} about X                    cameo=130  weight=0.8
  A {makes} B {threats}                          cameo=130
  A {makes} {threats}                            cameo=130  weight=0.7
  A's {threats} against B                        cameo=130
  A's {threats} to B                             cameo=130
  A's {threats} of X against B                   cameo=130
  A's {threats} to X
  A's {threats} that X
  A's {threats} of X
  A subjects B to {threats}                      cameo=130
  A and B trade {threats}                        cameo=130  reciprocal
  A and B exchange {threats}                     cameo=130  reciprocal
  A trades {threats} with B                      cameo=130  reciprocal
  A and B threaten each other                    cameo=130  reciprocal
  A utters {threats} against B                   cameo=130
  A intimidates B with X                         cameo=130
  A browbeats B                                  cameo=130
  A menaces B                                    cameo=130
  A blackmails B                                 cameo=130
  A bullies B into X                             cameo=130  weight=0.8
  A warns B                                      cameo=130
  A warns B not to X                             cameo=130
  A warns B to X                                 cameo=130
  A warns B against X                            cameo=130
  A warns B of X                                 cameo=130
  A warns B over X                               cameo=130
  A warns B about X                              cameo=130
  A warns B on X                                 cameo=130
  A warns B off X                                cameo=130
  A warns B with X                               cameo=130  weight=0.8
  A warns B that X                               cameo=130
  A warns B away from X                          cameo=130
  A warns against X by B                         cameo=130
  A warns against X                              cameo=130  weight=0.6
  A warns of X against B                         cameo=130
  A warns of {reprisals}                         cameo=130
  A warns of {reprisals} against B               cameo=130
  A warns of {reprisals} if X                    cameo=130
  A warns that X                                 cameo=130  weight=0.3
  A warns that B will pay X                      cameo=130
  A warns that B will face X                     cameo=130
  A warns that it will X                         cameo=130
  A warns that it could X                        cameo=130
  A warns that it would X                        cameo=130
  A cautions B against X                         cameo=130
  A cautions B not to X                          cameo=130
  A cautions B that X                            cameo=130  weight=0.7
  A serves notice on B                           cameo=130
  A serves notice to B                           cameo=130
  A puts B on notice                             cameo=130
  A gives notice to B                            cameo=130  weight=0.6
  A sounds a warning to B                        cameo=130
  A sends a warning to B                         cameo=130
  A fires a warning shot at B                    cameo=130  weight=0.4
  A fires a shot across the bows of B            cameo=130
  A delivers a warning to B                      cameo=130
  A steps up its warnings to B                   cameo=130
  A tells B to X or X                            cameo=130  weight=0.5
  A tells B that it will X                       cameo=130  weight=0.5
  A says that B will pay a price                 cameo=130
  A says that B will pay the price               cameo=130
  A says that B will pay dearly                  cameo=130
  A says that B will regret X                    cameo=130
  A says that B will face {reprisals}            cameo=130
  A says that B will suffer {reprisals}          cameo=130
  A says that there will be {reprisals}          cameo=130
  A says that X will have consequences           cameo=130
  A says that X would be a declaration of war    cameo=138
  A says that all options are on the table       cameo=130
  A says that no option is off the table         cameo=130
  A does not rule out X against B                cameo=130
  A does not rule out the use of force           cameo=138  mode=violence
  A does not rule out {raids}                    cameo=138  mode=violence
  A does not exclude X against B                 cameo=130
  A keeps all options open X                     cameo=130  weight=0.6
  A reserves the right to X                      cameo=130
  A reserves the right to retaliate              cameo=138
  A reserves the right to respond                cameo=130
  A draws a red line X                           cameo=130
  A will not tolerate X
  A will not tolerate X by B                     cameo=130
  A says that it will not tolerate X             cameo=130
  A says that it will not stand idly by          cameo=130
  A will not stand by X                          cameo=130
  A will not hesitate to X                       cameo=130
  A says that its patience with B is X           cameo=130  weight=0.7
  A runs out of patience with B                  cameo=130  weight=0.6
  A steps up the pressure on B with X            weight=0.3
  A vows {reprisals}                             cameo=130
  A vows {reprisals} against B                   cameo=130
  A vows {reprisals} on B                        cameo=130
  A vows {reprisals} for X                       cameo=130
  A {vows} {reprisals} against B                 cameo=130
  A {vows} {reprisals} on B                      cameo=130
  A {vows} {reprisals} for X                     cameo=130
  A {vows} {reprisals}                           cameo=130
  A {vows} to retaliate                          cameo=130
  A {vows} to retaliate against B                cameo=130
  A {vows} to retaliate for X                    cameo=130
  A {vows} to respond to B                       cameo=130
  A {vows} to respond X                          cameo=130  weight=0.7
  A {vows} to hit back                           cameo=130
  A {vows} to hit back at B                      cameo=130
  A {vows} to strike back                        cameo=138  mode=violence
  A {vows} to avenge X                           cameo=138  mode=violence
  A {vows} to take revenge on B                  cameo=138  mode=violence
  A {vows} to punish B                           cameo=130
  A {vows} to make B pay X                       cameo=130
  A {vows} to crush B                            cameo=138  mode=violence
  A {vows} to destroy B                          cameo=138  mode=violence
  A {vows} to fight B                            cameo=138  mode=violence
  A {vows} to fight on                           cameo=138  mode=violence
  A {vows} to fight X                            cameo=138  mode=violence  weight=0.6
  A {vows} to wipe out B                         cameo=138  mode=violence
  A {vows} to attack B                           cameo=138  mode=violence
  A {vows} to kill B                             cameo=138  mode=violence
  A {vows} to topple B                           cameo=138  mode=violence
  A {vows} to overthrow B                        cameo=138  mode=violence
  A {vows} to step up {raids}                    cameo=138  mode=violence
  A {vows} to step up {raids} on B               cameo=138  mode=violence
  A {vows} to continue {raids}                   cameo=138  mode=violence
  A {vows} to hunt down B                        cameo=138  mode=violence
  A {vows} to gain control of X                  cameo=1382  mode=territory
  A {vows} to retake X                           cameo=1382  mode=territory
  A {vows} to recapture X                        cameo=1382  mode=territory
  A {vows} to drive B out of X                   cameo=138  mode=violence
  A {vows} war on B                              cameo=138  mode=violence
  A {vows} jihad against B                       cameo=138  mode=violence
  A {vows} to crack down on B                    cameo=137  mode=restrict
  A {vows} to close X to B                       cameo=132  mode=restrict
  A {vows} {sanctions} on B                      cameo=1312  mode=restrict
  A {vows} to shut down X                        cameo=132  mode=restrict
  A {vows} to block X                            weight=0.6
  A {vows} to topple X                           cameo=138  weight=0.7
  A promises X against B                         cameo=130  weight=0.8
  A seeks revenge on B                           cameo=138  mode=violence
  A seeks revenge for X                          cameo=138  mode=violence  weight=0.7
  A calls for revenge on B                       cameo=138  mode=violence
  A calls for attacks on B                       cameo=138  mode=violence
  A calls for a holy war against B               cameo=138  mode=violence
  A calls for jihad against B                    cameo=138  mode=violence
  A calls for the destruction of B               cameo=138  mode=violence
  A calls for the death of B                     cameo=138  mode=violence
  A calls on X to attack B                       cameo=138  mode=violence
  A {urges} X to attack B                        cameo=138  mode=violence
  A {urges} X to kill B                          cameo=138  mode=violence
  A declares jihad on B                          cameo=138  mode=violence
  A declares jihad against B                     cameo=138  mode=violence
  A declares a holy war on B                     cameo=138  mode=violence
  A issues a fatwa against B                     cameo=138  mode=violence
  A issues a death threat against B              cameo=138  mode=violence
  A sends death threats to B                     cameo=138  mode=violence
  A puts a bounty on B                           cameo=138  mode=violence
  A offers a reward for X                        mode=arrest
  A offers a bounty for B                        mode=arrest
  A puts a price on the head of B                cameo=138  mode=violence
# --- ultimatums ---
  A {makes} {ultimatums} to B                    cameo=139
  A {makes} B {ultimatums}                       cameo=139
  A {makes} {ultimatums} for B                   cameo=139
  A {makes} {ultimatums} for X                   cameo=139
  A {makes} {ultimatums} to X                    cameo=139
  A {makes} {ultimatums} demanding X             cameo=139
  A {makes} {ultimatums}                         cameo=139
  A gives B {ultimatums}                         cameo=139
  A gives {ultimatums} to B                      cameo=139
  A sets {ultimatums} for B                      cameo=139
  A sets B {ultimatums}                          cameo=139
  A sets {ultimatums} for X                      cameo=139
  A hands B {ultimatums}                         cameo=139
  A presents B with {ultimatums}                 cameo=139
  A's {ultimatums} to B                          cameo=139
  A's {ultimatums} for B                         cameo=139
  A gives B 24 hours to X                        cameo=139
  A gives B two weeks to X                       cameo=139
  A gives B X to comply                          cameo=139
  A gives B until Monday to X                    cameo=139
  A gives B X days to X                          cameo=139
  A tells B to leave or X                        cameo=139  weight=0.7
# --- penalties, limits, breaking off ---
  A threatens {sanctions} against B              cameo=1312  mode=restrict
  A threatens {sanctions} on B                   cameo=1312  mode=restrict
  A threatens B with {sanctions}                 cameo=1312  mode=restrict
  A threatens {sanctions}                        cameo=1312  mode=restrict
  A threatens {tariffs} on B                     cameo=1312  mode=restrict
  A threatens B with {tariffs}                   cameo=1312  mode=restrict
  A threatens {tariffs}                          cameo=1312  mode=restrict
  A threatens {blockades} of B                   cameo=1381  mode=restrict
  A threatens B with {blockades}                 cameo=1381  mode=restrict
  A threatens a trade war with B                 cameo=1312  mode=restrict
  A warns B of {sanctions}                       cameo=1312  mode=restrict
  A warns of {sanctions}                         cameo=1312  mode=restrict
  A warns of {sanctions} against B               cameo=1312  mode=restrict
  A considers {sanctions} against B              cameo=1312  mode=restrict
  A considers {sanctions} on B                   cameo=1312  mode=restrict
  A weighs {sanctions} against B                 cameo=1312  mode=restrict
  A weighs {sanctions} on B                      cameo=1312  mode=restrict
  A mulls {sanctions} against B                  cameo=1312  mode=restrict
  A mulls {sanctions} on B                       cameo=1312  mode=restrict
  A plans {sanctions} against B                  cameo=1312  mode=restrict
  A plans {sanctions} on B                       cameo=1312  mode=restrict
  A prepares {sanctions} against B               cameo=1312  mode=restrict
  A prepares {sanctions} on B                    cameo=1312  mode=restrict
  A proposes {sanctions} against B               cameo=1312  mode=restrict
  A proposes {sanctions} on B                    cameo=1312  mode=restrict
  A dangles {sanctions} over B                   cameo=1312  mode=restrict
  A introduces a bill to sanction B              cameo=1312  mode=restrict  context=legislative
  A proposes a bill to sanction B                cameo=1312  mode=restrict  context=legislative
  A threatens to withdraw from X                 cameo=1313  mode=relations
  A threatens to withdraw X from B               cameo=131  mode=relations
  A threatens to pull out of X                   cameo=1313  mode=relations
  A threatens to leave X                         cameo=1313  mode=relations
  A threatens to quit X                          cameo=1313  mode=relations
  A threatens to sever {links} with B            cameo=1313  mode=relations
  A threatens to break {links} with B            cameo=1313  mode=relations
  A threatens to cut {links} with B              cameo=1313  mode=relations
  A threatens to cut {subsidies} to B            cameo=1311  mode=relations
  A threatens to cut off {subsidies} to B        cameo=1311  mode=relations
  A threatens to stop {subsidies} to B           cameo=1311  mode=relations
  A threatens to withhold {subsidies} from B     cameo=1311  mode=relations
  A threatens to suspend {subsidies} to B        cameo=1311  mode=relations
  A threatens to pull {subsidies} from B         cameo=1311  mode=relations
  A threatens to suspend {dialogue} with B       cameo=134  mode=relations
  A threatens to break off {dialogue} with B     cameo=134  mode=relations
  A threatens to stop {dialogue}                 cameo=134  mode=relations
  A threatens to walk out of {dialogue}          cameo=134  mode=relations
  A threatens to halt {dialogue}                 cameo=134  mode=relations
  A threatens to tear up {pacts}                 cameo=1313  mode=relations
  A threatens to scrap {pacts}                   cameo=1313  mode=relations
  A threatens to close X                         cameo=132  mode=restrict
  A threatens to ban X                           cameo=1322  mode=restrict
  A threatens to impose X                        cameo=132  mode=restrict
  A threatens to declare X                       cameo=1324  mode=restrict
  A threatens to blockade X                      cameo=1381  mode=restrict
  A threatens to seize X                         cameo=1382  mode=territory
  A threatens to annex X                         cameo=1382  mode=territory
  A threatens to occupy X                        cameo=1382  mode=territory
  A threatens to invade B                        cameo=1382  mode=territory
  A threatens to expel X                         cameo=132  mode=expel
  A threatens to expel {envoys} of B             cameo=132  mode=expel
  A threatens to deport X                        cameo=132  mode=expel
  A threatens B with expulsion                   cameo=132  mode=expel
  A threatens B with expulsion from X            cameo=132  mode=expel
  A threatens B with deportation                 cameo=132  mode=expel
  A threatens to arrest B                        cameo=132  mode=arrest
  A threatens to jail B                          cameo=132  mode=arrest
  A threatens to sue B                           cameo=131  mode=arrest  context=legal
  A threatens to take B to court                 cameo=131  mode=arrest  context=legal
  A threatens B with legal action                cameo=131  mode=arrest  context=legal
  A threatens legal action against B             cameo=131  mode=arrest  context=legal
  A threatens B with arrest                      cameo=132  mode=arrest
  A threatens B with prosecution                 cameo=132  mode=arrest  context=legal
  A threatens B with prison                      cameo=132  mode=arrest  context=legal
  A threatens B with the death penalty           cameo=132  mode=arrest  context=legal
  A threatens to boycott B                       cameo=1312  mode=restrict
  A threatens a boycott of X                     cameo=1312  mode=restrict
  A threatens to strike                          cameo=133
  A threatens a strike                           cameo=133
  A threatens {walkouts}                          cameo=133
  A threatens {rallies}                          cameo=133
  A calls for {rallies} against B                cameo=133
  A calls for {rallies}                          cameo=133  weight=0.7
  A calls for {walkouts}                          cameo=133  weight=0.7
  A calls on X to join {rallies} against B       cameo=133
  A calls supporters onto the streets            cameo=133
  A vows {rallies}                               cameo=133
  A vows {walkouts}                               cameo=133
  A announces {walkouts}                          cameo=133  weight=0.6
  A plans {rallies} against B                    cameo=133
  A plans {rallies}                              cameo=133
  A plans {walkouts}                              cameo=133
  A plans to strike                              cameo=133
  A plans to march X                             cameo=133  weight=0.7
  A plans to demonstrate X                       cameo=133
  A votes to strike                              cameo=133
  A votes for {walkouts}                          cameo=133
  A threatens to resign                          weight=0.6
  A threatens to withhold X from B               cameo=131  mode=relations
  A threatens retaliation against B              cameo=130
  A threatens B with consequences                cameo=130
  A threatens action against B                   cameo=130
# --- force ---
  A threatens {raids} on B                       cameo=138  mode=violence
  A threatens {raids} against B                  cameo=138  mode=violence
  A threatens {raids}                            cameo=138  mode=violence
  A threatens B with {raids}                     cameo=138  mode=violence
  A threatens {airstrikes} on B                  cameo=1384  mode=violence
  A threatens {airstrikes} against B             cameo=1384  mode=violence
  A threatens {suicides} against B               cameo=1383  mode=violence
  A threatens {barrages} on B                    cameo=1384  mode=violence
  A threatens war on B                           cameo=138  mode=violence
  A threatens B with war                         cameo=138  mode=violence
  A threatens war with B                         cameo=138  mode=violence
  A threatens B with destruction                 cameo=138  mode=violence
  A threatens B with annihilation                cameo=138  mode=violence
  A threatens B with death                       cameo=138  mode=violence
  A threatens B with violence                    cameo=138  mode=violence
  A threatens B with {weapons}                   cameo=138  mode=violence  weight=0.8
  A threatens B with {warheads}                  cameo=1385  mode=violence  context=cbrn
  A threatens the use of force                   cameo=138  mode=violence
  A threatens to use force against B             cameo=138  mode=violence
  A threatens to attack B                        cameo=138  mode=violence
  A threatens to bomb B                          cameo=1384  mode=violence
  A threatens to shell B                         cameo=1384  mode=violence
  A threatens to strike B                        cameo=138  mode=violence
  A threatens to kill B                          cameo=138  mode=violence
  A threatens to blow up X                       cameo=1383  mode=violence
  A threatens to execute X                       cameo=138  mode=violence
  A threatens to wipe B off the map              cameo=1385  mode=violence
  A threatens to turn B into a sea of fire       cameo=1385  mode=violence
  A threatens to shoot down X                    cameo=1384  mode=violence
  A threatens to use {warheads} against B        cameo=1385  mode=violence  context=cbrn
  A threatens to use {poisons} against B         cameo=1385  mode=violence  context=cbrn
  A threatens to resume {raids}                  cameo=138  mode=violence
  A threatens to deploy X                        cameo=138  mode=violence
  A threatens to send {troops} into B            cameo=138  mode=violence
  A rattles sabres at B                          cameo=138  mode=violence
  A rattles its sabre at B                       cameo=138  mode=violence
  A rattles the sabre                            cameo=138  mode=violence
  A flexes its muscles X                         cameo=138  weight=0.5
  A brandishes {weapons} at B                    cameo=138  mode=violence
  A points {weapons} at B                        cameo=138  mode=violence
  A aims {missiles} at B                         cameo=138  mode=violence  weight=0.7
  A targets B with {missiles}                    cameo=138  weight=0.4
  A trains its guns on B                         cameo=138  mode=violence
  A holds B at gunpoint                          cameo=138  mode=violence
  A claims to have {warheads}                    cameo=1385  context=cbrn  weight=0.7
  A prepares to attack B                         cameo=138  mode=violence
  A prepares to invade B                         cameo=138  mode=violence
  A prepares {raids} on B                        cameo=138  mode=violence  weight=0.7
  A plans {raids} on B                           cameo=138  mode=violence
  A plans {raids} against B                      cameo=138  mode=violence
  A plans to attack B                            cameo=138  mode=violence
  A plots {raids} on B                           cameo=138  mode=violence
  A plots {raids} against B                      cameo=138  mode=violence
  A plots to X                                   cameo=138  weight=0.5
  A plots to kill B                              cameo=138  mode=violence
  A plots to assassinate B                       cameo=138  mode=violence
  A plots to overthrow B                         cameo=138  mode=violence
  A plots the overthrow of B                     cameo=138  mode=violence
  A plots a coup against B                       cameo=138  mode=violence
  A plots against B                              cameo=138  mode=violence
  A conspires against B                          cameo=138  mode=violence
  A conspires to X                               cameo=138  weight=0.6
  A's plot against B                             cameo=138  mode=violence
  A's plan to attack B                           cameo=138  mode=violence
  A declares open season on B                    cameo=138  mode=violence
  A warns B of war                               cameo=138  mode=violence
  A warns of war                                 cameo=138  mode=violence  weight=0.7
  A warns B of {raids}                           cameo=138  mode=violence
  A warns of {raids}                             cameo=138  mode=violence  weight=0.5
  A warns civilians to leave X                   cameo=138  mode=violence
  A warns residents to evacuate X                cameo=138  mode=violence  weight=0.7
  A warns B of a military response               cameo=138  mode=violence
  A tells B to expect X                          cameo=130  weight=0.5
# --- warrants and trials in absence ---
  A issues {warrants} for B                      mode=arrest  cameo=132  context=legal
  A issues {warrants} against B                  mode=arrest  cameo=132  context=legal
  A issues {warrants} for the arrest of B        mode=arrest  cameo=132  context=legal
  A issues {warrants}                            mode=arrest  cameo=132  context=legal
  A seeks {warrants} for B                       mode=arrest  cameo=132  context=legal
  A requests {warrants} for B                    mode=arrest  cameo=132  context=legal
  A signs {warrants} for B                       mode=arrest  cameo=132  context=legal
  A obtains {warrants} for B                     mode=arrest  cameo=132  context=legal
  A reissues {warrants} for B                    mode=arrest  cameo=132  context=legal
  A's {warrants} for B                           mode=arrest  cameo=132  context=legal
  A's {warrants} against B                       mode=arrest  cameo=132  context=legal
  A orders the arrest of B in absentia           mode=arrest  cameo=132  context=legal
  A arrests B in absentia                        mode=arrest  cameo=132  context=legal
  A sentences B in absentia                      mode=arrest  cameo=132  context=legal
  A convicts B in absentia                       mode=arrest  cameo=132  context=legal
  A tries B in absentia                          mode=arrest  cameo=132  context=legal
  A indicts B in absentia                        mode=arrest  cameo=132  context=legal
  A puts B on a wanted list                      mode=arrest  cameo=132  context=legal
  A adds B to its wanted list                    mode=arrest  cameo=132  context=legal
  A places B on its wanted list                  mode=arrest  cameo=132  context=legal
  A hunts for B                                  mode=arrest  weight=0.5
  A launches a manhunt for B                     mode=arrest  cameo=132
  A wants B arrested                             mode=arrest  cameo=132
  A seeks the arrest of B                        mode=arrest  cameo=132
  A vows to fight  mode=violence  cameo=138
  A vows to fight on  mode=violence  cameo=138
  A vows to fight B  mode=violence  cameo=138
  A swears to fight  mode=violence  cameo=138
  A pledges to fight on  mode=violence  cameo=138
  A vows to keep fighting  mode=violence  cameo=138
  A vows to fight to the end  mode=violence  cameo=138
  A sets B a deadline  cameo=139
  A sets a deadline for B to X  cameo=139
  A sets a deadline for B  cameo=139
  A warns B of consequences  cameo=130
  A warns B of serious consequences  cameo=130
  A warns of consequences  cameo=130
  A warns B that X will face consequences  cameo=130
  A issues {ultimatums} to B  cameo=139
  A delivers {ultimatums} to B  cameo=139

  A threatens to seize {vessels} of B           cameo=138  mode=restrict
  A threatens to seize {assets} of B            cameo=138  mode=restrict
# --- deadlines, hints, raised fists ---
  A gives B 48 hours to X                        cameo=139
  A gives B an hour to X                         cameo=139
  A gives B ten days to X                        cameo=139
  A gives B a week to X                          cameo=139
  A gives B a month to X                         cameo=139
  A gives B until Friday to X                    cameo=139
  A gives B until midnight to X                  cameo=139
  A gives B until X                              cameo=139  weight=0.7
  A has given B a week to X                      cameo=139
  A has given B until Friday to X                cameo=139
  A sets B {ultimatums} to X                     cameo=139
  A sets B a deadline of X to X                  cameo=139
  A imposes {ultimatums} on B                    cameo=139
  A forewarns B                                  cameo=130
  A forewarns B of X                             cameo=130
  A cautions B                                   cameo=130
  A cautions B about X                           cameo=130
  A cautions B over X                            cameo=130
  A threatens {reprisals} against B              cameo=130
  A threatens {reprisals} on B                   cameo=130
  A hints at {reprisals} against B               cameo=130
  A hints at {sanctions} on B                    cameo=1312  mode=restrict  weight=1.3
  A hints at {sanctions} against B               cameo=1312  mode=restrict  weight=1.3
  A hints at force against B                     cameo=138  mode=violence
  A hints at military action against B           cameo=138  mode=violence
  A hints at {raids} on B                        cameo=138  mode=violence  weight=1.3
  A signals {sanctions} on B                     cameo=1312  mode=restrict  weight=1.3
  A signals {sanctions} against B                cameo=1312  mode=restrict  weight=1.3
  A floats {sanctions} on B                      cameo=1312  mode=restrict  weight=1.3
  A floats {sanctions} against B                 cameo=1312  mode=restrict  weight=1.3
  A raises the prospect of {sanctions} on B      cameo=1312  mode=restrict  weight=1.3
  A raises the prospect of {sanctions} against B cameo=1312  mode=restrict  weight=1.3
  A raises the possibility of {sanctions} on B   cameo=1312  mode=restrict  weight=1.3
  A raises the possibility of {sanctions} against B  cameo=1312  mode=restrict  weight=1.3
  A raises the spectre of {sanctions} on B       cameo=1312  mode=restrict  weight=1.3
  A raises the spectre of war with B             cameo=138  mode=violence
  A raises the prospect of war with B            cameo=138  mode=violence
  A brandishes {sanctions} against B             cameo=1312  mode=restrict  weight=1.3
  A brandishes the threat of {sanctions} against B  cameo=1312  mode=restrict
  A draws up {sanctions} on B                    cameo=1312  mode=restrict  weight=1.3
  A draws up {sanctions} against B               cameo=1312  mode=restrict  weight=1.3
  A prepares {sanctions} on B                    cameo=1312  mode=restrict  weight=1.3
  A prepares {sanctions} against B               cameo=1312  mode=restrict  weight=1.3
  A drafts {sanctions} on B                      cameo=1312  mode=restrict  weight=1.3
  A drafts {sanctions} against B                 cameo=1312  mode=restrict  weight=1.3
  A readies {sanctions} on B                     cameo=1312  mode=restrict  weight=1.3
  A works on {sanctions} against B               cameo=1312  mode=restrict  weight=1.3
  A discusses {sanctions} against B              cameo=1312  mode=restrict  weight=1.3
  A discusses {sanctions} on B                   cameo=1312  mode=restrict  weight=1.3
  A studies {sanctions} against B                cameo=1312  mode=restrict  weight=1.3
  A debates {sanctions} against B                cameo=1312  mode=restrict  weight=1.3
  A is weighing {sanctions} on B                 cameo=1312  mode=restrict
  A is considering {sanctions} on B              cameo=1312  mode=restrict
  A weighs {curbs} on B                          cameo=1312  mode=restrict
  A considers {curbs} on B                       cameo=1312  mode=restrict
  A mulls {curbs} on B                           cameo=1312  mode=restrict
  A threatens {curbs} on B                       cameo=1312  mode=restrict
  A plans {curbs} on B                           cameo=1312  mode=restrict
  A plans {tariffs} on B                         cameo=1312  mode=restrict
  A considers {tariffs} on B                     cameo=1312  mode=restrict
  A weighs {tariffs} on B                        cameo=1312  mode=restrict
  A prepares {tariffs} on B                      cameo=1312  mode=restrict
  A reserves the right to strike B               cameo=138  mode=violence
  A reserves the right to attack B               cameo=138  mode=violence
  A reserves the right to use force against B    cameo=138  mode=violence
  A reserves the right to retaliate against B    cameo=130
  A refuses to rule out force against B          cameo=138  mode=violence
  A refuses to rule out X against B              cameo=130
  A declines to rule out X against B             cameo=130
  A does not rule out force against B            cameo=138  mode=violence
  A steps up its rhetoric against B              cameo=130
  A ratchets up its rhetoric against B           cameo=130
  A escalates its rhetoric against B             cameo=130
  A ramps up its rhetoric against B              cameo=130
  A hardens its rhetoric against B               cameo=130
  A shakes its fist at B                         cameo=130
  A wags its finger at B                         cameo=130
  A bares its teeth at B                         cameo=130
  A flexes its muscles at B                      cameo=130
  A talks tough to B                             cameo=130
  A talks tough on B                             cameo=130
  A gets tough with B                            cameo=130  weight=0.8
  A prepares an offensive against B              cameo=138  mode=violence
  A prepares an attack on B                      cameo=138  mode=violence
  A prepares to strike B                         cameo=138  mode=violence
  A gears up for war with B                      cameo=138  mode=violence
  A gears up for {raids} on B                    cameo=138  mode=violence  weight=1.2
  A plots {raids} on B                           cameo=138  mode=violence  weight=1.2
  A plots {raids} against B                      cameo=138  mode=violence  weight=1.2
  A plans {raids} on B                           cameo=138  mode=violence  weight=1.2
  A plans {raids} against B                      cameo=138  mode=violence  weight=1.2
  A promises {raids} on B                        cameo=138  mode=violence  weight=1.2
  A promises {reprisals} against B               cameo=130  weight=1.2
  A promises B {reprisals}                       cameo=130  weight=1.2
  A promises {reprisals}                         cameo=130
  A promises to hit back at B                    cameo=130
  A promises to punish B                         cameo=130
  A promises to retaliate against B              cameo=130
  A promises to make B pay X                     cameo=130
  A promises war on B                            cameo=138  mode=violence
  A says that B will pay for X                   cameo=130
  A says that B will pay a heavy price           cameo=130
  A says that B will be punished                 cameo=130
  A says that B will be held accountable         cameo=130  weight=0.8
  A says that B will face consequences           cameo=130
  A says that B is playing with fire             cameo=130
  A tells B that it is playing with fire         cameo=130
  A tells B that its patience is running out     cameo=130
  A tells B that time is running out             cameo=130
  A tells B to leave or face X                   cameo=139
  A says that its patience with B is running out  cameo=130
  A says that time is running out for B          cameo=130
  A swears {reprisals} on B                      cameo=138
  A swears vengeance on B                        cameo=138  mode=violence
  A vows vengeance on B                          cameo=138  mode=violence
  A vows vengeance against B                     cameo=138  mode=violence
  A vows to retaliate against B                  cameo=130
  A vows to hit back against B                   cameo=130
  A vows to strike B                             cameo=138  mode=violence
  A vows to eradicate B                          cameo=138  mode=violence
  A vows to liquidate B                          cameo=138  mode=violence
  A vows to eliminate B                          cameo=138  mode=violence
  A vows to annihilate B                         cameo=138  mode=violence
  A vows to track down B                         cameo=138  mode=violence
  A vows to bring B to justice                   cameo=130
  A says that it will turn B into X              cameo=138  mode=violence
  A threatens to turn B into X                   cameo=138  mode=violence
  A issues a travel ban threat against B         cameo=1312  weight=0.7
  A obtains an arrest warrant for B              mode=arrest
  A puts B on its wanted list                    mode=arrest
  A places B on the wanted list                  mode=arrest
  A declares B wanted                            mode=arrest
  A gives B two {weeks} to X                     cameo=139
  A gives B {weeks} to X                         cameo=139
  A has given B two {weeks} to X                 cameo=139
  A gives B two {weeks}                          cameo=139  weight=0.8
  A will retaliate                               cameo=130
  A will retaliate against B                     cameo=130
  A will hit back                                cameo=130
  A will hit back at B                           cameo=130
  A will respond with force                      cameo=138  mode=violence
  A will respond to X of B                       cameo=130  weight=0.8
  A will take action against B                   cameo=130
  A will take measures against B                 cameo=130
  A {vows} to take action against B              cameo=130
  A {vows} to take measures against B            cameo=130
  A {vows} to defeat B                           cameo=138  mode=violence
  A {vows} to try B                              cameo=130  weight=0.8
  A says that force remains an option            cameo=138  mode=violence
  A says that it will retaliate                  cameo=130
  A says that it would retaliate                 cameo=130
  A says that it would retaliate against B       cameo=130
  A says that it will respond to B               cameo=130
  A says that it would respond                   cameo=130
  A says that it is ready to strike B            cameo=138  mode=violence
  A vows to open the gates of hell               cameo=138  mode=violence
  A vows to open the gates of hell for B         cameo=138  mode=violence
  A promises B hell                              cameo=138  mode=violence
  A promises B a painful answer                  cameo=130
  A promises B a harsh response                  cameo=130
  A promises B a crushing response               cameo=130
  A warns B against letting X
  A warns B against helping X
  A warns B against attacking X
  A {vows} to drive B into the sea               cameo=138  mode=violence
  A {vows} to drive B out                        cameo=138  mode=violence
  A warns B to leave or be X                     cameo=139
  A warns B to leave or face X                   cameo=139
  A warns B to X or face X                       cameo=139
  A orders B to leave or face X                  cameo=139
  A tells B to leave or face X                   cameo=139
  A tells B to X or face X                       cameo=139
  A tells B that it will cut {subsidies}         cameo=1312  mode=restrict
  A tells B that it would cut {subsidies}        cameo=1312  mode=restrict
  A warns B that it would cut {subsidies}        cameo=1312  mode=restrict
  A warns {militias} to leave or be attacked     cameo=139
NONE
  A is ready to return fire
  A warns of rain
  A warns of heavy rain
  A warns of floods
  A warns of a storm
  A warns of inflation
  A warns of a recession
  A warns of an outbreak
  A warns of shortages
  A warns of famine
  A warns of a humanitarian crisis               weight=0.8
  A warns consumers about X
  A warns drivers of X
  A warns investors X
  A warns residents of floods
  A warns shareholders X
  A warns motorists X
  A warns tourists about X
  A issues a storm warning
  A issues a weather warning
  A issues a tsunami warning
  A issues a flood warning
  A issues a health warning
  A issues a profit warning
  A issues a travel warning
  The flood threatens B
  The storm threatens B
  The drought threatens B
  The fire threatens B
  The virus threatens B
  The crisis threatens B
  The dispute threatens X
  The move threatens X
  A threatens the record
  A threatens the lead
  A threatens to rain
  A threatens to score
  A threatens to overshadow X
  A threatens to derail X
  A threatens to undermine X
  A threatens to spill over
  A poses a threat to B
  A poses a threat
  A vows to X
  A vows to win X
  A vows to continue X
  A promises to X
  A plans to X
  A plans X
  A sets a deadline for applications
  A meets the deadline
  A misses the deadline
  A shows muscle
  A vows revenge in the rematch
  A fights for X
  A fights cancer
  A pledges to fight poverty
  A declares war on drugs
  A declares war on litter
  A declares war on poverty
