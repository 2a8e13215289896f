# ACCUSE: blame in words (disapprove), saying that somebody did a wrong (allege), courts and inquiries before the verdict
# (investigate). The verdict is SANCTION, the arrest COERCE.
ACCUSE
# --- blame ---
  A {condemns} B                                 mode=disapprove  cameo=111
  A {condemns} X by B                            mode=disapprove  cameo=111
  A {condemns} {abuses} by B                     mode=disapprove  cameo=111
  A {condemns} {abuses} in B                     mode=disapprove  cameo=111
  A {condemns} {abuses} of B                     mode=disapprove  cameo=111
  A {condemns} {abuses}                          mode=disapprove  cameo=111
  A {blames} B for X                             mode=disapprove  cameo=111
  A {blames} B over X                            mode=disapprove  cameo=111
  A {blames} B on X                              mode=disapprove  cameo=111  weight=0.8
  A {blames} B as X                              mode=disapprove  cameo=111
  A {blames} B about X                           mode=disapprove  cameo=111  weight=0.8
  A blames B                                     mode=allege  cameo=112
  A blames X on B                                mode=allege  cameo=112
  A pins the blame on B                          mode=allege  cameo=112
  A pins the blame for X on B                    mode=allege  cameo=112
  A pins X on B                                  mode=allege  cameo=112  weight=0.7
  A puts the blame on B                          mode=allege  cameo=112
  A puts the blame for X on B                    mode=allege  cameo=112
  A lays the blame on B                          mode=allege  cameo=112
  A lays the blame for X on B                    mode=allege  cameo=112
  A lays the blame at the door of B              mode=allege  cameo=112
  A lays the blame at the feet of B              mode=allege  cameo=112
  A places the blame on B                        mode=allege  cameo=112
  A places the blame squarely on B               mode=allege  cameo=112
  A shifts the blame to B                        mode=allege  cameo=112
  A heaps blame on B                             mode=allege  cameo=112
  A assigns blame to B                           mode=allege  cameo=112
  A apportions blame to B                        mode=allege  cameo=112
  A attributes X to B                            mode=allege  cameo=112  weight=0.6  abroad
  A ascribes X to B                              mode=allege  cameo=112  weight=0.5
  A imputes X to B                               mode=allege  cameo=112
  A traces X to B                                mode=allege  cameo=112  weight=0.4
  A points the finger at B                       mode=allege  cameo=112
  A points a finger at B                         mode=allege  cameo=112
  A points an accusing finger at B               mode=allege  cameo=112
  A points fingers at B                          mode=allege  cameo=112
  A holds B responsible for X                    mode=allege  cameo=112
  A holds B accountable for X                    mode=allege  cameo=112
  A holds B to blame for X                       mode=allege  cameo=112
  A holds B liable for X                         mode=allege  cameo=112
  A holds B culpable for X                       mode=allege  cameo=112
  A says that B is responsible for X             mode=allege  cameo=112
  A says that B is to blame for X                mode=allege  cameo=112
  A says that B is behind X                      mode=allege  cameo=112
  A says that B is guilty of X                   mode=allege  cameo=112
  A says that B is violating X                   mode=allege  cameo=112
  A says that B is lying                         mode=allege  cameo=112
  A says that B was involved in X                mode=allege  cameo=112
  A says that B orchestrated X                   mode=allege  cameo=112
  A says that B failed to X                      mode=disapprove  weight=0.7
  A sees the hand of B in X                      mode=allege  cameo=112
  A sees the hand of B behind X                  mode=allege  cameo=112
  A links B to X                                 mode=allege  cameo=112  weight=0.4  B=human  abroad
  A implicates B in X                            mode=allege  cameo=112
  A ties B to X                                  mode=allege  cameo=112  weight=0.5  abroad
  A names B as X                                 mode=allege  cameo=112  weight=0.4  abroad
  A names B in X                                 mode=allege  weight=0.4  abroad
  A fingers B                                    mode=allege  cameo=112
  A fingers B for X                              mode=allege  cameo=112
  A scapegoats B                                 mode=allege  cameo=112
  A makes a scapegoat of B                       mode=allege  cameo=112
  A expresses {criticism} of B                   mode=disapprove  cameo=111
  A {voices} {criticism} of B                    mode=disapprove  cameo=111
  A {voices} {criticism} at B                    mode=disapprove  cameo=111
  A {voices} {criticism} on B                    mode=disapprove  cameo=111
  A {voices} {criticism} against B               mode=disapprove  cameo=111
  A {voices} {criticism} over X                  mode=disapprove  cameo=111
  A {voices} {criticism} about X                 mode=disapprove  cameo=111
  A {voices} {criticism} to B                    mode=disapprove  cameo=111
  A {voices} {criticism} to B over X             mode=disapprove  cameo=111
  A {voices} {criticism} with B                  mode=disapprove  cameo=111
  A {voices} {criticism} towards B               mode=disapprove  cameo=111
  A {voices} {criticism} for B                   mode=disapprove  cameo=111  weight=0.8
  A {voices} {criticism}                         mode=disapprove  cameo=111  weight=0.6
  A {voices} {criticism} that X                  mode=disapprove  weight=0.6
  A singles out B for {criticism}                mode=disapprove  cameo=111
  A joins in {criticism} of B                    mode=disapprove  cameo=111
  A joins {criticism} of B                       mode=disapprove  cameo=111
  A subjects B to {criticism}                    mode=disapprove  cameo=111
  A's {criticism} of B                           mode=disapprove  cameo=111
  A's {criticism} against B                      mode=disapprove  cameo=111
  A's {criticism} over X                         mode=disapprove  cameo=111
  B comes under fire from A                      mode=disapprove  cameo=111
  A {launches} an attack on B                    mode=disapprove  cameo=111  weight=1.1  A=person  B=person
  A {launches} an attack against B               mode=disapprove  cameo=111  weight=1.1  A=person  B=person
  A's verbal attack on B                         mode=disapprove  cameo=111
  A attacks B                                    mode=disapprove  cameo=111  weight=1.1  A=person  B=person
  A's attack on B                                mode=disapprove  cameo=111  weight=1.1  A=person  B=person
  A's war of words with B                        mode=disapprove  cameo=111  reciprocal
  A and B engage in a war of words               mode=disapprove  cameo=111  reciprocal
  A and B trade insults                          mode=disapprove  cameo=111  reciprocal
  A and B trade barbs                            mode=disapprove  cameo=111  reciprocal
  A and B exchange insults                       mode=disapprove  cameo=111  reciprocal
  A and B exchange barbs                         mode=disapprove  cameo=111  reciprocal
  A and B trade {criticism}                      mode=disapprove  cameo=111  reciprocal
  A and B exchange {criticism}                   mode=disapprove  cameo=111  reciprocal
  A trades insults with B                        mode=disapprove  cameo=111  reciprocal
  A trades barbs with B                          mode=disapprove  cameo=111  reciprocal
  A spars with B                                 mode=disapprove  reciprocal  weight=0.7
  A and B spar over X                            mode=disapprove  reciprocal  weight=0.7
  A and B squabble over X                        mode=disapprove  reciprocal
  A and B quarrel over X                         mode=disapprove  reciprocal
  A quarrels with B                              mode=disapprove  reciprocal
  A squabbles with B                             mode=disapprove  reciprocal
  A feuds with B                                 mode=disapprove  reciprocal
  A bickers with B                               mode=disapprove  reciprocal
  A and B bicker over X                          mode=disapprove  reciprocal
  A wrangles with B                              mode=disapprove  reciprocal  weight=0.7
  A and B wrangle over X                         mode=disapprove  reciprocal  weight=0.7
  A is at odds with B                            mode=disapprove  reciprocal  weight=0.6  abroad
  A and B are at odds over X                     mode=disapprove  reciprocal  weight=0.6
  A is at loggerheads with B                     mode=disapprove  reciprocal
  A and B are at loggerheads                     mode=disapprove  reciprocal
  A locks horns with B                           mode=disapprove  reciprocal
  A and B lock horns                             mode=disapprove  reciprocal
  A crosses swords with B                        mode=disapprove  reciprocal
  A falls out with B                             mode=disapprove  reciprocal
  A and B fall out over X                        mode=disapprove  reciprocal
  A argues with B                                mode=disapprove  reciprocal  weight=0.7
  A and B argue over X                           mode=disapprove  reciprocal  weight=0.7
  A disagrees with B                             mode=disapprove  cameo=111  weight=0.6  abroad
  A differs with B                               mode=disapprove  weight=0.5
  A disputes X with B                            mode=disapprove  weight=0.6
  A clashes with B over X                        mode=disapprove  reciprocal  weight=0.6
  A clashes verbally with B                      mode=disapprove  reciprocal
  A unleashes a tirade against B                 mode=disapprove  cameo=111
  A launches a tirade against B                  mode=disapprove  cameo=111
  A launches a broadside at B                    mode=disapprove  cameo=111
  A fires a broadside at B                       mode=disapprove  cameo=111
  A launches into a tirade against B             mode=disapprove  cameo=111
  A launches a scathing attack on B              mode=disapprove  cameo=111
  A launches a verbal attack on B                mode=disapprove  cameo=111
  A launches an extraordinary attack on B        mode=disapprove  cameo=111
  A launches a stinging attack on B              mode=disapprove  cameo=111
  A launches a blistering attack on B            mode=disapprove  cameo=111
  A launches a fierce attack on B                mode=disapprove  cameo=111  weight=0.5
  A mounts a verbal assault on B                 mode=disapprove  cameo=111
  A goes on the attack against B                 mode=disapprove  weight=0.7
  A goes after B over X                          mode=disapprove
  A takes aim at B                               mode=disapprove  cameo=111
  A takes a swipe at B                           mode=disapprove  cameo=111
  A takes a swing at B                           mode=disapprove  weight=0.6
  A takes a jab at B                             mode=disapprove  cameo=111
  A takes a shot at B                            mode=disapprove  weight=0.5
  A takes a dig at B                             mode=disapprove  cameo=111
  A takes B to task                              mode=disapprove  cameo=111
  A takes B to task over X                       mode=disapprove  cameo=111
  A takes issue with B                           mode=disapprove  cameo=111
  A takes exception to X by B                    mode=disapprove  cameo=111
  A takes offence at X                           mode=disapprove  cameo=111
  A takes umbrage at X                           mode=disapprove  cameo=111
  A calls B to order                             mode=disapprove  weight=0.7
  A calls out B                                  mode=disapprove  cameo=111
  A calls out B for X                            mode=disapprove  cameo=111
  A heaps scorn on B                             mode=disapprove  cameo=111
  A pours scorn on B                             mode=disapprove  cameo=111
  A pours cold water on X                        mode=disapprove  weight=0.5
  A hurls abuse at B                             mode=disapprove  cameo=111
  A hurls insults at B                           mode=disapprove  cameo=111
  A hurls epithets at B                          mode=disapprove  cameo=111
  A casts aspersions on B                        mode=disapprove  cameo=111
  A slings mud at B                              mode=disapprove  cameo=111
  A speaks ill of B                              mode=disapprove  cameo=111
  A speaks out against B                         mode=disapprove  cameo=111
  A has harsh words for B                        mode=disapprove  cameo=111
  A has strong words for B                       mode=disapprove  cameo=111
  A has tough words for B                        mode=disapprove  cameo=111
  A minces no words about B                      mode=disapprove  weight=0.6
  A directs harsh words at B                     mode=disapprove  cameo=111
  A reads B the riot act                         mode=disapprove  cameo=111
  A gives B a dressing-down                      mode=disapprove  cameo=111
  A gives B a tongue-lashing                     mode=disapprove  cameo=111
  A delivers a rebuke to B                       mode=disapprove  cameo=111
  A hits back at B                               mode=disapprove  cameo=111  weight=0.8
  A hits back at {criticism} by B                mode=disapprove  cameo=111
  A fires back at B                              mode=disapprove  cameo=111  weight=0.6
  A comes down hard on B                         mode=disapprove  weight=0.6
  A comes out against B                          mode=disapprove
  A opposes B                                    mode=disapprove  weight=0.7
  A voices opposition to B                       mode=disapprove
  A expresses opposition to X                    mode=disapprove
  A is opposed to X                              mode=disapprove  weight=0.6
  A distances itself from B                      mode=disapprove  weight=0.7
  A distances himself from X                     mode=disapprove  weight=0.6
  A dissociates itself from X                    mode=disapprove  weight=0.7
  A expresses concern about B                    mode=disapprove
  A expresses concern at X                       mode=disapprove
  A is concerned about X by B                    mode=disapprove  weight=0.6
  A expresses disappointment with B              mode=disapprove
  A is disappointed with B                       mode=disapprove
  A is disappointed in B                         mode=disapprove
  A is dismayed at X                             mode=disapprove
  A is appalled by X                             mode=disapprove
  A is outraged at X                             mode=disapprove
  A is angered by X                              mode=disapprove  abroad
  A is angry with B                              mode=disapprove
  A is angry at B                                mode=disapprove
  A is furious with B                            mode=disapprove
  A is furious at B                              mode=disapprove
  A is critical of B                             mode=disapprove  cameo=111
  A is highly critical of B                      mode=disapprove  cameo=111
  A is harshly critical of B                     mode=disapprove  cameo=111
  A is scathing about B                          mode=disapprove  cameo=111
  A is scornful of B                             mode=disapprove  cameo=111
  A is dismissive of B                           mode=disapprove  weight=0.7
  A is unhappy with B                            mode=disapprove  weight=0.8
  A is fed up with B                             mode=disapprove
  A regrets X by B                               mode=disapprove  weight=0.7
  A has misgivings about B                       mode=disapprove  weight=0.6
  A casts doubt on X                             mode=disapprove  weight=0.7
  A questions the legitimacy of B                mode=disapprove
  A questions the commitment of B                mode=disapprove
  A questions the motives of B                   mode=disapprove
  A questions the wisdom of X                    mode=disapprove
  A disputes X                                   mode=disapprove  weight=0.6
  A challenges X                                 mode=disapprove  weight=0.4  abroad
  A contests X                                   mode=disapprove  weight=0.6
  A burns its bridges with B                     mode=disapprove  weight=0.4
  A draws fire from B                            weight=0.1
  A likens B to X                                mode=disapprove  weight=0.6
  A compares B to Hitler                         mode=disapprove  cameo=111
  A compares B to the Nazis                      mode=disapprove  cameo=111
  A {labels} B {badnames}                        mode=disapprove  cameo=111
  A {labels} B as {badnames}                     mode=disapprove  cameo=111
  A says that B is {badnames}                    mode=disapprove  cameo=111
  A calls B names                                mode=disapprove  cameo=111
  A calls B X                                    mode=disapprove  weight=0.3
  A designates B as a terrorist organisation     mode=disapprove  context=terrorism
  A adds B to the terrorist list                 mode=disapprove  context=terrorism
  A names and shames B                           mode=disapprove  cameo=111
  A shames B                                     mode=disapprove  cameo=111
  A blacklists B                                 weight=0.4
  A adopts a resolution condemning B             mode=disapprove  cameo=111
  A passes a resolution condemning B             mode=disapprove  cameo=111
  A passes a resolution criticizing B            mode=disapprove  cameo=111
  A issues a statement condemning B              mode=disapprove  cameo=111
  A votes to condemn B                           mode=disapprove  cameo=111
  A votes to censure B                           mode=disapprove  cameo=111
  A passes a motion of censure against B         mode=disapprove  cameo=111
  A passes a vote of no confidence in B          mode=disapprove  context=legislative
  A censures B                                   mode=disapprove  cameo=111
  A denounces B to X                             mode=disapprove  cameo=111
  A chants slogans against B                     mode=disapprove  weight=0.6
  A rallies opposition against B                 mode=disapprove  cameo=113
  A rallies X against B                          mode=disapprove  cameo=113
  A calls on X to unite against B                mode=disapprove  cameo=113
  A calls on X to mobilise against B             mode=disapprove  cameo=113
  A calls for X against B                        mode=disapprove  cameo=113  weight=0.8
  A calls for {sanctions} against B              mode=disapprove  cameo=113  abroad
  A calls for {sanctions} on B                   mode=disapprove  cameo=113
  A urges {sanctions} against B                  mode=disapprove  cameo=113
  A urges {sanctions} on B                       mode=disapprove  cameo=113
  A {urges} X to impose {sanctions} on B         mode=disapprove  cameo=113
  A {urges} X to boycott B                       mode=disapprove  cameo=113
  A {urges} X to condemn B                       mode=disapprove  cameo=113
  A calls for a boycott of B                     mode=disapprove  cameo=113
  A calls for the isolation of B                 mode=disapprove  cameo=113
  A seeks to isolate B                           mode=disapprove  cameo=113
  A incites X against B                          mode=disapprove  cameo=113
  A stirs up X against B                         mode=disapprove  cameo=113
  A campaigns against B                          mode=disapprove  cameo=113  abroad
  A lobbies against B                            mode=disapprove  cameo=113
  A expresses no confidence in B                 mode=disapprove
  A loses patience with B                        mode=disapprove
  A loses confidence in B                        mode=disapprove
  A loses faith in B                             mode=disapprove
  A turns against B                              mode=disapprove  abroad
  A burns the effigy of B                        weight=0.3
# --- saying that B did a wrong ---
  A {accuses} B of X                             mode=allege  cameo=112
  A {accuses} B of {crimes}                      mode=allege  cameo=1121
  A {accuses} B over X                           mode=allege  cameo=112
  A {accuses} B                                  mode=allege  cameo=112
  A accuses B in X                               mode=allege  cameo=112  weight=0.8
  A accuses B for X                              mode=allege  cameo=112
  A accuses B of {crimes} against X              mode=allege  cameo=112
  A charges that B X                             mode=allege  cameo=112
  A alleges that B X                             mode=allege  cameo=112
  A claims that B X                              mode=allege  cameo=112  weight=0.25  abroad
  A complains that B X                           mode=disapprove  cameo=111
  A protests that B X                            mode=disapprove  cameo=111
# a government's protest is a note, not a march
  A protests                                     mode=disapprove  cameo=111  context=diplomatic  A=nation
  A protests X                                   mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests B                                   mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests to B                                mode=disapprove  cameo=111  context=diplomatic  A=nation  B=nation  weight=1.7
  A protests to B about X                        mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests to B over X                         mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests to B against X                      mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests X to B                              mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests about B                             mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests over X                              mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests against B                           mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests against X by B                      mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests at X by B                           mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A protests X by B                              mode=disapprove  cameo=111  context=diplomatic  A=nation  weight=1.7
  A suspects that B X                            mode=allege  weight=0.7
  A asserts that B X                             mode=allege  weight=0.3
  A believes that B is behind X                  mode=allege
  A believes that B is responsible for X         mode=allege
  A concludes that B is responsible for X        mode=allege
  A denounces B to the police                    mode=allege
  A suspects B of X                              mode=allege  cameo=112
  A charges B with X                             mode=allege  cameo=112
  A taxes B with X                               mode=allege  cameo=112
  A reproaches B with X                          mode=disapprove  cameo=111
  A rebukes B for X                              mode=disapprove  cameo=111
  A faults B for X                               mode=disapprove  cameo=111
  A {levels} {allegations} against B             mode=allege  cameo=112
  A {levels} {allegations} at B                  mode=allege  cameo=112
  A {levels} {allegations} of X against B        mode=allege  cameo=112
  A {levels} {allegations} that B X              mode=allege  cameo=112
  A {levels} {allegations} about B               mode=allege  cameo=112
  A {levels} {allegations} on B                  mode=allege  cameo=112  weight=0.8
  A {levels} {allegations} with B                mode=allege  weight=0.6
  A repeats {allegations} that B X               mode=allege  cameo=112
  A's {allegations} against B                    mode=allege  cameo=112
  A's {allegations} that B X                     mode=allege  cameo=112
  A's {allegations} of X by B                    mode=allege  cameo=112
  A and B trade {allegations}                    mode=allege  cameo=112  reciprocal
  A and B exchange {allegations}                 mode=allege  cameo=112  reciprocal
  A trades {allegations} with B                  mode=allege  cameo=112  reciprocal
  A exchanges {allegations} with B               mode=allege  cameo=112  reciprocal
  A and B trade blame                            mode=allege  cameo=112  reciprocal
  A and B trade blame for X                      mode=allege  cameo=112  reciprocal
  A trades blame with B                          mode=allege  cameo=112  reciprocal
  A and B blame each other                       mode=allege  cameo=112  reciprocal
  A and B accuse each other                      mode=allege  cameo=112  reciprocal
  A and B accuse each other of X                 mode=allege  cameo=112  reciprocal
  A and B accuse one another of X                mode=allege  cameo=112  reciprocal
  A presents evidence against B                  mode=allege
  A produces evidence against B                  mode=allege
  A presents evidence that B X                   mode=allege
  A incriminates B                               mode=allege
  A denounces B as {badnames}                    mode=disapprove  cameo=111
  A condemns B as {badnames}                     mode=disapprove  cameo=111
  A testifies against B                          mode=allege  context=legal
  A gives evidence against B                     mode=allege  context=legal
  A informs on B                                 mode=allege
  A lists B as X                                 mode=allege  weight=0.3  abroad
  A calls B a liar                               mode=disapprove  cameo=111
  A plays the blame game with B                  mode=allege  reciprocal
  A exposes X by B                               mode=allege  weight=0.5
  A releases a report accusing B of X            mode=allege  cameo=112
  A publishes a report accusing B of X           mode=allege  cameo=112
  A puts out a report accusing B of X            mode=allege  cameo=112
  A documents abuses by B                        mode=allege  cameo=1122  context=human_rights
  A accuses B of violating human rights          mode=allege  cameo=1122  context=human_rights
  A accuses B of war crimes                      mode=allege  cameo=1124  context=human_rights
  A accuses B of genocide                        mode=allege  cameo=1124  context=human_rights
  A accuses B of aggression                      mode=allege  cameo=1123  context=military
  A accuses B of provocation                     mode=allege  cameo=1123  context=military
  A accuses B of spying                          mode=allege  cameo=1125  context=intelligence
  A accuses B of espionage                       mode=allege  cameo=1125  context=intelligence
  A accuses B of treason                         mode=allege  cameo=1125
  A accuses B of violating the ceasefire         mode=allege  cameo=1123  context=military
  A accuses B of supporting X                    mode=allege  cameo=112
  A accuses B of harbouring X                    mode=allege  cameo=112  context=terrorism
  A accuses B of meddling in X                   mode=allege  cameo=112
  A accuses B of interfering in X                mode=allege  cameo=112
  A accuses B of lying                           mode=allege  cameo=112
  A accuses B of rigging X                       mode=allege  cameo=1121  context=election
  A accuses B of corruption                      mode=allege  cameo=1121  context=corruption
# --- formal complaint ---
  A {lodges} {protestnotes} with B               mode=disapprove  cameo=114  context=diplomatic
  A {lodges} {protestnotes} to B                 mode=disapprove  cameo=114  context=diplomatic
  A {lodges} {protestnotes} against B            mode=disapprove  cameo=114  context=diplomatic
  A {lodges} {protestnotes} over X               mode=disapprove  cameo=114  context=diplomatic
  A {lodges} B {protestnotes}                    mode=disapprove  cameo=114  context=diplomatic
  A {lodges} {protestnotes} at B                 mode=disapprove  cameo=114  weight=0.7
  A {lodges} {protestnotes} about B              mode=disapprove  cameo=114
  A's {protestnotes} to B                        mode=disapprove  cameo=114  context=diplomatic
  A's {protestnotes} against B                   mode=disapprove  cameo=114  context=diplomatic
  A complains to B                               mode=disapprove  cameo=114
  A complains to B about X                       mode=disapprove  cameo=114
  A complains of X by B                          mode=disapprove  cameo=114
  A complains about B                            mode=disapprove  cameo=114
  A complains to X about B                       mode=disapprove  cameo=114
  A protests to B                                mode=disapprove  cameo=114
  A protests to B over X                         mode=disapprove  cameo=114
  A protests to B about X                        mode=disapprove  cameo=114
  A protests X to B                              mode=disapprove  cameo=114
  A formally protests X                          mode=disapprove  cameo=114
  A officially protests X                        mode=disapprove  cameo=114
  A summons B to protest X                       mode=disapprove  cameo=114  context=diplomatic
  A summons B to protest against X               mode=disapprove  cameo=114  context=diplomatic
  A summons B to complain X                      mode=disapprove  cameo=114  context=diplomatic
  A summons B to lodge X                         mode=disapprove  cameo=114  context=diplomatic
  A summons B to express X                       mode=disapprove  cameo=114  context=diplomatic
  A summons B to demand X                        mode=disapprove  cameo=114  context=diplomatic
  A summons B to condemn X                       mode=disapprove  cameo=114  context=diplomatic
  A summons B over X                             mode=disapprove  cameo=114  context=diplomatic
  A summons {envoys} of B                        mode=disapprove  cameo=114  context=diplomatic
  A summons the ambassador of B                  mode=disapprove  cameo=114  context=diplomatic
  A summons B's ambassador over X                mode=disapprove  cameo=114  context=diplomatic
  A summons B to its foreign ministry            mode=disapprove  cameo=114  context=diplomatic
  A calls in {envoys} of B                       mode=disapprove  cameo=114  context=diplomatic
  A calls in B to protest X                      mode=disapprove  cameo=114  context=diplomatic
  A calls in the ambassador of B                 mode=disapprove  cameo=114  context=diplomatic
  A calls in B over X                            mode=disapprove  cameo=114
  A hauls in B over X                            mode=disapprove  cameo=114
  A carpets B                                    mode=disapprove  cameo=114
  A issues a demarche to B                       mode=disapprove  cameo=114  context=diplomatic
  A takes its complaint to B                     mode=disapprove  cameo=114  weight=0.7
  A complains to the Security Council about B    mode=disapprove  cameo=114
  A reports B to X                               mode=disapprove  cameo=114  weight=0.6
  A refers B to X                                mode=disapprove  cameo=114  weight=0.5  abroad
# --- courts before the verdict ---
  A {sues} B                                     mode=allege  cameo=115  context=legal
  A {sues} B for X                               mode=allege  cameo=115  context=legal
  A {sues} B with X                              mode=allege  cameo=115  context=legal
  A {sues} B on X                                mode=allege  cameo=115  context=legal
  A {sues} B over X                              mode=allege  cameo=115  context=legal
  A {sues} B in X                                mode=allege  cameo=115  context=legal
  A {sues} B under X                             mode=allege  cameo=115  context=legal
  A {sues} B as X                                mode=allege  cameo=115  context=legal
  A charges B with {crimes}                      mode=allege  cameo=115  context=legal
  A charges B over X                             mode=allege  cameo=115  context=legal
  A charges B under X                            mode=allege  cameo=115  context=legal
  A indicts B on charges of X                    mode=allege  cameo=115  context=legal
  A sues B for libel                             mode=allege  cameo=115  context=legal
  A sues B for damages                           mode=allege  cameo=115  context=legal
  A {files} {lawsuits} against B                 mode=allege  cameo=115  context=legal
  A {files} {lawsuits} accusing B of X           mode=allege  cameo=115  context=legal
  A {files} {lawsuits} at B                      mode=allege  cameo=115  context=legal  weight=0.6
  A {files} {lawsuits} in X against B            mode=allege  cameo=115  context=legal
  A {files} {lawsuits} challenging X             mode=allege  cameo=115  context=legal
  A {files} {lawsuits} over X                    mode=allege  cameo=115  context=legal
  A {files} {lawsuits} on B                      mode=allege  cameo=115  context=legal  weight=0.6
  A {files} B with {lawsuits}                    mode=allege  cameo=115  context=legal  weight=0.6
  A {files} {lawsuits} for X against B           mode=allege  cameo=115  context=legal
  A's {lawsuits} against B                       mode=allege  cameo=115  context=legal
  A hits B with {lawsuits}                       mode=allege  cameo=115  context=legal
  A serves B with {lawsuits}                     mode=allege  cameo=115  context=legal
  A takes B to court                             mode=allege  cameo=115  context=legal
  A takes B to court over X                      mode=allege  cameo=115  context=legal
  A takes B to the International Court of Justice  mode=allege  cameo=115  context=legal
  A takes B to the European Court of Justice     mode=allege  cameo=115  context=legal
  A takes B to the World Trade Organization      mode=allege  cameo=115  context=legal,economic
  A takes B to the WTO                           mode=allege  cameo=115  context=legal,economic
  A takes legal action against B                 mode=allege  cameo=115  context=legal
  A takes action against B                       weight=0.4
  A takes B to arbitration                       mode=allege  cameo=115  context=legal
  A hauls B before X                             mode=allege  cameo=115  context=legal
  A drags B before X                             mode=allege  cameo=115  context=legal
  A brings B before X                            mode=allege  cameo=115  context=legal
  A brings a case against B to X                 mode=allege  cameo=115  context=legal
  A goes to court against B                      mode=allege  cameo=115  context=legal
  A challenges B in court                        mode=allege  cameo=115  context=legal
  A challenges X in court                        mode=allege  cameo=115  context=legal
  A presses charges against B                    mode=allege  cameo=115  context=legal
  A lays charges against B                       mode=allege  cameo=115  context=legal
  A brings charges against B                     mode=allege  cameo=115  context=legal
  A files charges against B                      mode=allege  cameo=115  context=legal
  A hands down an indictment of B                mode=allege  cameo=115  context=legal
  A hands up an indictment against B             mode=allege  cameo=115  context=legal
  A unseals an indictment against B              mode=allege  cameo=115  context=legal
  A puts B on trial                              mode=allege  cameo=115  context=legal
  A puts B on trial for X                        mode=allege  cameo=115  context=legal
  A places B on trial                            mode=allege  cameo=115  context=legal
  A opens the trial of B                         mode=allege  cameo=115  context=legal
  A begins the trial of B                        mode=allege  cameo=115  context=legal
  A starts the trial of B                        mode=allege  cameo=115  context=legal
  A orders the trial of B                        mode=allege  cameo=115  context=legal
  A orders B to stand trial                      mode=allege  cameo=115  context=legal
  A sends B for trial                            mode=allege  cameo=115  context=legal
  A orders the retrial of B                      mode=allege  cameo=115  context=legal
  A tries B for X                                mode=allege  cameo=115  context=legal
  A tries B on charges of X                      mode=allege  cameo=115  context=legal
  A seeks the prosecution of B                   mode=allege  cameo=115  context=legal
  A seeks {sentences} for B                      mode=allege  cameo=115  context=legal
  A demands {sentences} for B                    mode=allege  cameo=115  context=legal
  A seeks damages from B                         mode=allege  cameo=115  context=legal
  A seeks an injunction against B                mode=allege  cameo=115  context=legal
  A seeks to strip B of immunity                 mode=allege  context=legal
  A begins impeachment proceedings against B     mode=allege  context=legislative
  A files a motion against B                     mode=allege  context=legislative
  A tables a no-confidence motion against B      mode=allege  context=legislative
  A votes to impeach B                           mode=allege  context=legislative
  A impeaches B                                  mode=allege  context=legislative
  A initiates impeachment of B                   mode=allege  context=legislative
  A files a complaint with X against B           mode=allege  cameo=115  context=legal
  A files a complaint against B                  mode=allege  cameo=115  context=legal
  A lodges a complaint against B                 mode=allege  cameo=115  context=legal
  A files an appeal against X                    mode=allege  context=legal  weight=0.4
# --- inquiries ---
  A {investigates} B                             mode=investigate  cameo=090
  A {investigates} B for X                       mode=investigate  cameo=090
  A {investigates} B over X                      mode=investigate  cameo=090
  A {investigates} B on X                        mode=investigate  cameo=090
  A {investigates} B about X                     mode=investigate  cameo=090
  A {investigates} X by B                        mode=investigate  cameo=090
  A {investigates} {abuses} by B                 mode=investigate  cameo=092
  A {investigates} {abuses} in B                 mode=investigate  cameo=092
  A {investigates} {crimes} in B                 mode=investigate  cameo=091
  A {investigates} {crimes} by B                 mode=investigate  cameo=091
  A {investigates} {allegations} against B       mode=investigate  cameo=091
  A {investigates} {allegations} that B X        mode=investigate  cameo=091
  A {investigates} whether B X                   mode=investigate  cameo=090
  A {investigates} X                             mode=investigate  cameo=090  weight=0.7
  A {opens} {probes} into B                      mode=investigate  cameo=090
  A {opens} {probes} into X by B                 mode=investigate  cameo=090
  A {opens} {probes} against B                   mode=investigate  cameo=090
  A {opens} {probes} of B                        mode=investigate  cameo=090
  A {opens} {probes} on B                        mode=investigate  cameo=090
  A {opens} {probes} over X                      mode=investigate  cameo=090
  A {opens} {probes} in B                        mode=investigate  cameo=090
  A {opens} {probes} into X by B                 mode=investigate  cameo=090
  A {opens} {probes} into {crimes} of B          mode=investigate  cameo=090
  A {opens} {probes} into {crimes} by B          mode=investigate  cameo=091
  A {opens} {probes} into {abuses} by B          mode=investigate  cameo=092
  A {opens} {probes}                             mode=investigate  cameo=090  weight=0.7
  A's {probes} into B                            mode=investigate  cameo=090
  A's {probes} of B                              mode=investigate  cameo=090
  A's {probes} against B                         mode=investigate  cameo=090
  A sends X to B to investigate X                mode=investigate  cameo=090
  A sends investigators to B                     mode=investigate  cameo=090
  A sends inspectors to B                        mode=investigate  cameo=090
  A sends a fact-finding mission to B            mode=investigate  cameo=090
  A dispatches investigators to B                mode=investigate  cameo=090
  A sends a team to investigate X                mode=investigate  cameo=090
  A sets up a commission to investigate X        mode=investigate  cameo=090
  A sets up a tribunal to X                      mode=investigate  cameo=090  context=legal
  A appoints a commission to investigate X       mode=investigate  cameo=090
  A appoints a special prosecutor X              mode=investigate  context=legal
  A names a special prosecutor X                 mode=investigate  context=legal
  A puts B under investigation                   mode=investigate  cameo=090
  A places B under investigation                 mode=investigate  cameo=090
  A names B as a suspect                         mode=investigate  cameo=090
  A identifies B as a suspect                    mode=investigate  cameo=090
  A treats B as a suspect                        mode=investigate  cameo=090
  A questions B over X                           mode=investigate  cameo=090  context=legal
  A questions B about X                          mode=investigate  cameo=090
  A questions B as X                             mode=investigate  cameo=090
  A questions B on suspicion of X                mode=investigate  cameo=091  context=legal
  A questions B in connection with X             mode=investigate  cameo=091  context=legal
  A interviews B under caution                   mode=investigate  context=legal
  A interviews B about X                         mode=investigate  weight=0.2  abroad
  A interrogates B                               mode=investigate  cameo=090
  A interrogates B over X                        mode=investigate  cameo=090
  A searches the home of B                       mode=investigate  context=legal
  A searches {homes} of B                        mode=investigate  context=legal
  A searches {offices} of B                      mode=investigate  context=legal
  A searches B for evidence                      mode=investigate  context=legal
  A searches for evidence against B              mode=investigate  context=legal
  A collects evidence against B                  mode=investigate  context=legal
  A gathers evidence against B                   mode=investigate  context=legal
  A holds a hearing on B                         mode=investigate  context=legal
  A opens a hearing into X                       mode=investigate  context=legal
  A opens hearings on X                          mode=investigate  context=legal
  A hears a case against B                       mode=investigate  context=legal
  A hunts for evidence of X in B                 mode=investigate
  A audits B                                     mode=investigate  context=economic
  A inspects {works} in B                        mode=investigate  weight=0.6
  A seeks the culprits of X                      mode=investigate  weight=0.6
  A hunts the killers of X                       mode=investigate  weight=0.6
  A refers B to prosecutors                      mode=investigate  context=legal
  A refers B to the International Criminal Court  mode=investigate  context=legal
  A lifts the immunity of B                      mode=allege  context=legal
  A strips B of its immunity                     mode=allege  context=legal
  A strips B of immunity                         mode=allege  context=legal
# -- inquiries
  A opens a hearing into X of B  mode=investigate  cameo=091  context=legal
  A begins hearings into X  mode=investigate  cameo=091
  A begins hearings on X of B  mode=investigate  cameo=091
  A holds hearings on X of B  mode=investigate  cameo=091
  A holds hearings into X of B  mode=investigate  cameo=091
  A sends X to investigate B  mode=investigate  cameo=090
  A sends X to investigate X in B  mode=investigate  cameo=090
  A dispatches X to investigate B  mode=investigate  cameo=090
  A dispatches X to B to investigate X  mode=investigate  cameo=090  weight=1.2
  A sends X to launch an audit of B  mode=investigate  cameo=090
  A launches an audit of B  mode=investigate  cameo=090
  A orders an audit of B  mode=investigate  cameo=090
  A convenes an inquiry into B  mode=investigate  cameo=090
  A names a commission to investigate B  mode=investigate  cameo=090
  A sets up a commission to investigate B  mode=investigate  cameo=090
  A appoints a panel to investigate B  mode=investigate  cameo=090
  A raids {offices} of B in X  mode=investigate  cameo=091  weight=0.6
# -- envoys called in
  A summons {envoys} of B over X  mode=disapprove  cameo=114  context=diplomatic
  A summons {envoys} of B in protest  mode=disapprove  cameo=114  context=diplomatic
  A calls in {envoys} of B over X  mode=disapprove  cameo=114  context=diplomatic
  A hauls in {envoys} of B  mode=disapprove  cameo=114  context=diplomatic
# -- saying that B is at fault
  A says that B is responsible  mode=allege  cameo=112
  A says that B cannot be allowed to X  mode=disapprove  cameo=111
  A says that B must not be allowed to X  mode=disapprove  cameo=111
  A says that B lies  mode=allege  cameo=112
  A says that B has failed to X  mode=disapprove  cameo=111
  A says that B fails to X  mode=disapprove  cameo=111
  A says that B bears responsibility for X  mode=allege  cameo=112
  A calls B a threat  mode=disapprove  cameo=111
  A calls B a danger  mode=disapprove  cameo=111
  A calls B a disgrace  mode=disapprove  cameo=111
  A calls B irresponsible  mode=disapprove  cameo=111
  A calls {abuses} intolerable               mode=disapprove  cameo=111
  A calls {abuses} of B intolerable          mode=disapprove  cameo=111
  A calls {abuses} unacceptable              mode=disapprove  cameo=111
  A calls {abuses} of B unacceptable         mode=disapprove  cameo=111
  A calls {abuses} outrageous                mode=disapprove  cameo=111
  A calls {abuses} of B outrageous           mode=disapprove  cameo=111
  A calls {abuses} shameful                  mode=disapprove  cameo=111
  A calls {abuses} of B shameful             mode=disapprove  cameo=111
  A calls {abuses} disgraceful               mode=disapprove  cameo=111
  A calls {abuses} of B disgraceful          mode=disapprove  cameo=111
  A calls {abuses} illegal                   mode=disapprove  cameo=111
  A calls {abuses} of B illegal              mode=disapprove  cameo=111
  A calls {abuses} deplorable                mode=disapprove  cameo=111
  A calls {abuses} of B deplorable           mode=disapprove  cameo=111
  A calls {abuses} dangerous                 mode=disapprove  cameo=111
  A calls {abuses} of B dangerous            mode=disapprove  cameo=111
  A calls {abuses} provocative               mode=disapprove  cameo=111
  A calls {abuses} of B provocative          mode=disapprove  cameo=111
  A calls {abuses} appalling                 mode=disapprove  cameo=111
  A calls {abuses} of B appalling            mode=disapprove  cameo=111
  A calls {abuses} inexcusable               mode=disapprove  cameo=111
  A calls {abuses} of B inexcusable          mode=disapprove  cameo=111
  A calls {abuses} unjust                    mode=disapprove  cameo=111
  A calls {abuses} of B unjust               mode=disapprove  cameo=111
  A calls {abuses} absurd                    mode=disapprove  cameo=111
  A calls {abuses} of B absurd               mode=disapprove  cameo=111
  A calls {abuses} illegitimate              mode=disapprove  cameo=111
  A calls {abuses} of B illegitimate         mode=disapprove  cameo=111
  A calls B a terrorist  mode=disapprove  cameo=111
  A calls B a traitor  mode=disapprove  cameo=111
  A calls B a dictator  mode=disapprove  cameo=111

  {allegations} by A against B
  {allegations} of A against B
# --- more ways of taking somebody to task ---
  A rages against B                              mode=disapprove  cameo=111
  A rages at B                                   mode=disapprove  cameo=111
  A fumes at B                                   mode=disapprove  cameo=111
  A fumes over B                                 mode=disapprove  cameo=111
  A seethes at B                                 mode=disapprove  cameo=111
  A bridles at B                                 mode=disapprove  cameo=111
  A rounds on B                                  mode=disapprove  cameo=111
  A rounds on B over X                           mode=disapprove  cameo=111
  A rounds on B for X                            mode=disapprove  cameo=111
  A turns on B                                   mode=disapprove  cameo=111
  A turns on B over X                            mode=disapprove  cameo=111
  A lets fly at B                                mode=disapprove  cameo=111
  A lets rip at B                                mode=disapprove  cameo=111
  A weighs in against B                          mode=disapprove  cameo=111
  A carps at B                                   mode=disapprove  cameo=111
  A gripes about B                               mode=disapprove  cameo=111
  A grumbles about B                             mode=disapprove  cameo=111
  A grumbles at B                                mode=disapprove  cameo=111
  A moans about B                                mode=disapprove  cameo=111
  A whines about B                               mode=disapprove  cameo=111
  A grouses about B                              mode=disapprove  cameo=111
  A frowns on B                                  mode=disapprove  cameo=111
  A frowns upon B                                mode=disapprove  cameo=111
  A takes a dim view of B                        mode=disapprove  cameo=111
  A takes a swipe at B over X                    mode=disapprove  cameo=111
  A takes a potshot at B                         mode=disapprove  cameo=111
  A cries foul over B                            mode=disapprove  cameo=111
  A cries foul over X by B                       mode=disapprove  cameo=111
  A raises {criticism} about B                   mode=disapprove  cameo=111
  A raises {criticism} over B                    mode=disapprove  cameo=111
  A raises {criticism} with B                    mode=disapprove  cameo=111
  A raises doubts about B                        mode=disapprove  cameo=111
  A raises questions about B                     mode=disapprove  cameo=111  weight=0.8
  A raises the alarm over B                      mode=disapprove  cameo=111
  A sounds the alarm over B                      mode=disapprove  cameo=111
  A reacts angrily to B                          mode=disapprove  cameo=111
  A responds angrily to B                        mode=disapprove  cameo=111
  A reacts furiously to B                        mode=disapprove  cameo=111
  A reacts with {criticism} to B                 mode=disapprove  cameo=111
  A reacts with fury to B                        mode=disapprove  cameo=111
  A responds with {criticism} to B               mode=disapprove  cameo=111
  A responds with fury to B                      mode=disapprove  cameo=111
  A voices fury at B                             mode=disapprove  cameo=111
  A expresses fury at B                          mode=disapprove  cameo=111
  A expresses shock at B                         mode=disapprove  cameo=111
  A expresses horror at B                        mode=disapprove  cameo=111
  A expresses unease about B                     mode=disapprove  cameo=111
  A vents its anger at B                         mode=disapprove  cameo=111
  A vents its fury on B                          mode=disapprove  cameo=111
  A vents its frustration at B                   mode=disapprove  cameo=111
  A is angry about B                             mode=disapprove  cameo=111
  A is outraged by B                             mode=disapprove  cameo=111
  A is outraged at B                             mode=disapprove  cameo=111
  A is unhappy about B                           mode=disapprove  cameo=111
  A is dismayed by B                             mode=disapprove  cameo=111
  A is alarmed by B                              mode=disapprove  cameo=111  weight=0.8
  A has heaped blame on B                        mode=allege  cameo=112
  A has heaped scorn on B                        mode=disapprove  cameo=111
  A piles blame on B                             mode=allege  cameo=112
  A comes down on B                              mode=disapprove  cameo=111
  A comes down on B for X                        mode=disapprove  cameo=111
  A comes down hard on B for X                   mode=disapprove  cameo=111
  A regrets X of B                               mode=disapprove  cameo=111  abroad
  A resents X of B                               mode=disapprove  cameo=111
  A resents B                                    mode=disapprove  cameo=111  weight=0.8
  A reviles B                                    mode=disapprove  cameo=111
  A belittles B                                  mode=disapprove  cameo=111
  A humiliates B                                 mode=disapprove  cameo=111  abroad
  A offends B                                    mode=disapprove  cameo=111  abroad
  A smears B                                     mode=disapprove  cameo=111
  A smears B as X                                mode=disapprove  cameo=111
  A slanders B                                   mode=disapprove  cameo=111
  A defames B                                    mode=disapprove  cameo=111
  A badmouths B                                  mode=disapprove  cameo=111
  A pokes fun at B                               mode=disapprove  cameo=111
  A makes fun of B                               mode=disapprove  cameo=111
  A makes a mockery of B                         mode=disapprove  cameo=111  weight=0.8
  A thumbs its nose at B                         mode=disapprove  cameo=111
  A gives B a dressing down                      mode=disapprove  cameo=111
  A gives B a roasting                           mode=disapprove  cameo=111
  A gives B an earful                            mode=disapprove  cameo=111
  A delivers a broadside against B               mode=disapprove  cameo=111
  A delivers a scathing attack on B              mode=disapprove  cameo=111
  A goes on the offensive against B              mode=disapprove  cameo=111  A=person
  A expostulates with B                          mode=disapprove  cameo=111
  A has a go at B                                mode=disapprove  cameo=111
  A has a row with B                             mode=disapprove  reciprocal
  A is embroiled in a row with B                 mode=disapprove  reciprocal
  A and B are embroiled in a row                 mode=disapprove  reciprocal
  A attacks the record of B                      mode=disapprove  cameo=111  weight=1.2
  A attacks {abuses} of B                        mode=disapprove  cameo=111  weight=1.2
  A attacks the plans of B                       mode=disapprove  cameo=111  weight=1.2
  A attacks B over X                             mode=disapprove  cameo=111  weight=1.05
  A attacks B for X                              mode=disapprove  cameo=111  weight=1.05
  A attacks B as X                               mode=disapprove  cameo=111  weight=1.05
  A says that X of B is {badnames}               mode=disapprove  cameo=111
  A says that X of B was {badnames}              mode=disapprove  cameo=111
  A {labels} X of B {badnames}                   mode=disapprove  cameo=111
  A {labels} X of B as {badnames}                mode=disapprove  cameo=111
  A {labels} X of B as X                         mode=disapprove  cameo=111  weight=0.6
  A says that it is appalled by B                mode=disapprove  cameo=111
  A says that it regrets X of B                  mode=disapprove  cameo=111
  A says that it is concerned about B            mode=disapprove  cameo=111
  A says that it is concerned by B               mode=disapprove  cameo=111
  A says that it is disappointed with B          mode=disapprove  cameo=111
  A says that it is disappointed by B            mode=disapprove  cameo=111
  A takes a hard line with B                     mode=disapprove  weight=0.8
  A finds evidence that B X                      mode=allege
  A finds evidence of X by B                     mode=allege
  A uncovers evidence of X by B                  mode=allege
  A publishes evidence of X by B                 mode=allege
  A documents X by B                             mode=allege  weight=0.8
  A details abuses by B                          mode=allege
  A exposes X of B                               mode=allege  weight=0.7
  A exposes B as X                               mode=allege
  A unmasks B as X                               mode=allege
  A implicates B                                 mode=allege
  A says that B is to blame                      mode=allege  cameo=112
  A says that B was behind X                     mode=allege  cameo=112
  A says that the fault lies with B              mode=allege  cameo=112
  A says that the blame lies with B              mode=allege  cameo=112
  A says that X was the work of B                mode=allege  cameo=112
  A sees B behind X                              mode=allege  cameo=112
  A lays X at the door of B                      mode=allege  cameo=112
  A lays X at the feet of B                      mode=allege  cameo=112
  A holds B responsible                          mode=allege  cameo=112
  A holds B accountable                          mode=allege  cameo=112
  A cross-examines B                             mode=investigate  context=legal
  A calls for {probes} into B                    mode=allege  cameo=112  weight=0.6
  A dresses B down                               mode=disapprove  cameo=111
  A carpets B                                    mode=disapprove  cameo=111  weight=0.8
  A has summoned {envoys} of B                   mode=disapprove  cameo=114  context=diplomatic
  A calls {envoys} of B in                       mode=disapprove  cameo=114  context=diplomatic
  A takes its case against B to X                context=legal
  A takes B before X                             context=legal  weight=0.8
  A hauls B before a court                       context=legal
  A drags B to court                             context=legal
  A drags B before a court                       context=legal
  A brings B before a court                      context=legal
  A puts B in the dock                           context=legal
  A tries B for X                                context=legal  weight=0.8  B=human
  A opens a case against B                       context=legal
  A opens a criminal case against B              context=legal
  A registers a case against B                   context=legal
  A brings X charges against B                   context=legal
  A hands B an indictment                        context=legal
  A declares B a suspect                         mode=investigate  context=legal
# --- inquiries in more words ---
  A is looking into whether B X  mode=investigate  cameo=090
  A inquires whether B X  mode=investigate  cameo=090
  A checks whether B X  mode=investigate  cameo=090  weight=0.7
  A examines whether B X  mode=investigate  cameo=090
  A tries to establish whether B X  mode=investigate  cameo=090
  A seeks to determine whether B X  mode=investigate  cameo=090
  A summons B for questioning  mode=investigate  cameo=090
  A summons X of B for questioning  mode=investigate  cameo=090
  A calls in B for questioning  mode=investigate  cameo=090
  A brings in B for questioning  mode=investigate  cameo=090
  A takes in B for questioning  mode=investigate  cameo=090
  A questions X from B  mode=investigate  cameo=090
  A quizzes X from B  mode=investigate  cameo=090
  A interrogates X from B  mode=investigate  cameo=090
  A searches {ship} of B  mode=investigate  cameo=090  weight=0.7
  A inspects {ship} of B  mode=investigate  cameo=090
  A launches inspection of B  mode=investigate  cameo=090
  A puts B on the stand  mode=investigate  cameo=090
  A takes statement from B  mode=investigate  cameo=090
  A denounces as {badnames} X of B               mode=disapprove  cameo=111
  A condemns as {badnames} X of B                mode=disapprove  cameo=111
  A slams as {badnames} X of B                   mode=disapprove  cameo=111
  A {labels} X of B as {groundless}              mode=disapprove  cameo=111  weight=0.8
  A raises the case of X with B                  mode=disapprove  cameo=114
# --- proceedings ---
  A starts proceedings against B  mode=investigate  cameo=090
  A launches proceedings against B  mode=investigate  cameo=090
  A begins proceedings against B  mode=investigate  cameo=090
  A initiates proceedings against B  mode=investigate  cameo=090
  A brings proceedings against B  mode=allege  cameo=115
  A institutes proceedings against B  mode=allege  cameo=115
NONE
  the building is condemned
  the building in B is condemned
  the bridge in B is condemned
  A protests its innocence                       weight=2
  A looks at X
  A scrutinizes X
  A slams the door
  A slams into B
  A slams the brakes on X
  A hits out at the ball
  A blasts off
  A blasts into space
  A panned for gold
  A knocks on the door
  A knocks out B in X
  A charges B a fee
  A charges customers X
  A charges the battery
  A charges up the hill
  A charges X for a ticket
  A tries X
  A tries to X
  A tries on X
  A questions X in an interview
  A asks questions
  A raises questions
  A raises a question about X
  A faces criticism
  A draws criticism
  A draws criticism from B
  A comes under fire
  A comes under fire for X
  A comes under fire from critics
  A comes under attack for X
  A comes in for criticism
  A draws flak
  A sues for peace
  A suits B
  A blames himself
  A blames the weather
  A blames bad weather for X
  A blames human error for X
  A blames the defeat on X
  A examines B
  A examines X
  A examines the possibility of X
  A inspects the troops
  A inspects a guard of honour
  A reviews the guard of honour
  A investigates the cause of the fire           weight=0.6
  A investigates the cause of the crash          weight=0.6
  A probes the surface of X
  A probes the universe
  A studies X
  A searches for survivors
  A searches for the missing
  A searches the wreckage
  A searches for words
  A rips open X
  A insults X
  A calls B a friend
  A calls B a partner
  A calls B an ally
  A calls B a great man
  A calls B on the telephone
  A calls B X on the phone
  A calls X a success
  A describes B as a friend
  A describes B as X
  A praises B
  A takes exception
  A opposes X in the final
  A denounces itself
  A laments the death of X
  A mourns X
  A challenges B for the title
  A challenges B in the election
  A challenges B in the primary
  A tackles X
  A tears up the pitch
  A claims responsibility
  A claims victory
  A claims the lead
  A claims that X
  A believes that X
  A suspects a virus
  A links up with B
  A links X to the disease
  A shops at X
