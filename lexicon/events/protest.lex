# PROTEST: dissent of civilians in the open: marches and rallies (demo), violent crowds (riot), stopping work (strike), fasting
# (hunger), staying away (boycott), closing roads and buildings (obstruct), damage (vandalize). What they ask for is REQUEST when it
# is only said; the answer of the police is COERCE, MOBILIZE or ASSAULT.
PROTEST
# --- marching, rallying ---
  A {demonstrates} against B                     mode=demo  cameo=141
  A demonstrates                                 mode=demo  cameo=141
  A protests                                     mode=demo  cameo=141  weight=0.5
  A marches                                      mode=demo  cameo=141  weight=0.5
  A marches on B                                 mode=demo  cameo=141  weight=0.8
  A takes to the streets                         mode=demo  cameo=141
  A takes to the streets of X                    mode=demo  cameo=141
  A takes to the streets of B                    mode=demo  cameo=141  B=place
  A has downed tools                             mode=strike  cameo=143
  A resumes its strike                           mode=strike  cameo=143  weight=1.2
  A goes back on strike                          mode=strike  cameo=143
  A pickets X                                    mode=demo  cameo=141
  A pickets {offices} of B                       mode=demo  cameo=141
  A pickets {missions} of B                      mode=demo  cameo=141
  A {obstructs} {gates} in protest at X          mode=obstruct  cameo=144
  A {obstructs} {gates} in protest over X        mode=obstruct  cameo=144
  A {obstructs} {gates} in protest against X     mode=obstruct  cameo=144
  A dumps manure outside X                       mode=demo  cameo=141
  A tears down a statue of B                     mode=vandalize  cameo=141
  A topples a statue of B                        mode=vandalize  cameo=141
  A pulls down a statue of B                     mode=vandalize  cameo=141
  A pours into the streets                       mode=demo  cameo=141
  A floods the streets                           mode=demo  cameo=141
  A stages a sit-in                              mode=demo  cameo=141
  A chants slogans                               mode=demo  cameo=141
  A waves placards                               mode=demo  cameo=141
  A {demonstrates} against X by B                mode=demo  cameo=141
  A {demonstrates} against {abuses} by B         mode=demo  cameo=141
  A {demonstrates} over X                        mode=demo  cameo=141
  A {demonstrates} over X by B                   mode=demo  cameo=141
  A {demonstrates} for X                         mode=demo  cameo=141
  A {demonstrates} for X from B                  mode=demo  cameo=141
  A {demonstrates} in support of X               mode=demo  cameo=141
  A {demonstrates} in favour of X                mode=demo  cameo=141
  A {demonstrates} in protest at X by B          mode=demo  cameo=141
  A {demonstrates} in protest against B          mode=demo  cameo=141
  A {demonstrates} in protest over X             mode=demo  cameo=141
  A {demonstrates} in solidarity with X          mode=demo  cameo=141
  A {demonstrates} in defiance of B              mode=demo  cameo=141
  A {demonstrates} outside B                     mode=demo  cameo=141
  A {demonstrates} outside {missions} of B       mode=demo  cameo=141
  A {demonstrates} outside {offices} of B        mode=demo  cameo=141
  A {demonstrates} in front of {missions} of B   mode=demo  cameo=141
  A {demonstrates} in front of {offices} of B    mode=demo  cameo=141
  A {demonstrates} to {missions} of B            mode=demo  cameo=141
  A {demonstrates} to {offices} of B             mode=demo  cameo=141
  A {demonstrates} through the streets           mode=demo  cameo=141
  A {demonstrates} in the streets                mode=demo  cameo=141
  A {demonstrates} on the streets                mode=demo  cameo=141
  A {demonstrates} to demand that B X            mode=demo  cameo=141
  A {demonstrates} demanding that B X            mode=demo  cameo=141
  A {demonstrates} to demand X                   mode=demo  cameo=141
  A {demonstrates} to demand X by B              mode=demo  cameo=141
  A {demonstrates} to demand X from B            mode=demo  cameo=141
  A {demonstrates} to demand that B leave        mode=demo  cameo=1411
  A {demonstrates} to call for X                 mode=demo  cameo=141
  A {demonstrates} to press for X                mode=demo  cameo=141
  A {demonstrates} to protest against B          mode=demo  cameo=141
  A {demonstrates} to protest against X by B     mode=demo  cameo=141
  A {demonstrates} to denounce B                 mode=demo  cameo=141
  A {demonstrates} to condemn B                  mode=demo  cameo=141
  A {demonstrates} to oppose B                   mode=demo  cameo=141
  A {demonstrates} calling for the resignation of B  mode=demo  cameo=1411  context=pro_democracy
  A {demonstrates} calling for X                 mode=demo  cameo=141
  A {demonstrates} calling on B to leave         mode=demo  cameo=1411
  A {demonstrates} chanting slogans against B    mode=demo  cameo=141
  A {demonstrates} for democracy                 mode=demo  cameo=1411  context=pro_democracy
  A protests B                                   mode=demo  cameo=141  abroad
  A protests X by B                              mode=demo  cameo=141
  A protests {abuses} by B                       mode=demo  cameo=141
  A protests {abuses} against X                  mode=demo  cameo=141
  A protests {reforms} by B                      mode=demo  cameo=1412
  A protests {hike}                              mode=demo  cameo=1412  context=economic
  A protests {elections}                         mode=demo  cameo=1411  context=election
  A protests about B                             mode=demo  cameo=141
  A protests at X by B                           mode=demo  cameo=141
  A protests outside X                           mode=demo  cameo=141
  A protests that X                              mode=demo  weight=0.3
  A {demonstrates} against {hike}                mode=demo  cameo=1412  context=economic
  A {demonstrates} against corruption            mode=demo  cameo=1412  context=corruption
  A {demonstrates} against the war               mode=demo  cameo=1412  context=military
  A {demonstrates} against racism                mode=demo  cameo=1413  context=religion_ethnicity
  A {demonstrates} against police brutality      mode=demo  cameo=1413  context=repression
  A {demonstrates} against {elections}           mode=demo  cameo=1411  context=election
  A {demonstrates} for women's rights            mode=demo  cameo=1413  context=gender
  A {demonstrates} for higher wages              mode=demo  cameo=1412  context=economic
  A {demonstrates} for {independence}            mode=demo  cameo=1414  context=territory
  A {demonstrates} for {autonomy}                mode=demo  cameo=1414  context=territory
  A rallies against B                            mode=demo  cameo=141
  A rallies to the streets                       mode=demo  cameo=141
  A spills into the streets                      mode=demo  cameo=141
  A returns to the streets                       mode=demo  cameo=141
  A swarms the streets                           mode=demo  cameo=141
  A fills the streets                            mode=demo  cameo=141
  A fills {gates} in protest                     mode=demo  cameo=141
  A packs the streets                            mode=demo  cameo=141
  A throngs the streets                          mode=demo  cameo=141
  A floods into the square                       mode=demo  cameo=141
  A vents its anger at B                         mode=demo  cameo=141  weight=0.6
  A rises up against B                           mode=riot  cameo=145
  A revolts against B                            mode=riot  cameo=145
  A rebels against B                             mode=riot  cameo=145  weight=0.6
  A confronts B on the streets                   mode=demo  cameo=141  weight=0.6
  A faces off with {police} in the streets       mode=demo  cameo=141  weight=0.6
  A heckles B                                    mode=demo  cameo=141
  A boos B                                       mode=demo  cameo=141  weight=0.6
  A jeers B                                      mode=demo  cameo=141
  A shouts down B                                mode=demo  cameo=141
  A chants slogans against B                     mode=demo  cameo=141
  A chants anti-government slogans               mode=demo  cameo=141
  A chants death to B                            mode=demo  cameo=141
  A shouts slogans against B                     mode=demo  cameo=141
  A waves {effigies} of X in protest             mode=demo  cameo=141  weight=0.7
  A brandishes placards against B                mode=demo  cameo=141
  A carries banners demanding X                  mode=demo  cameo=141
  A carries banners denouncing B                 mode=demo  cameo=141
  A carries placards against B                   mode=demo  cameo=141
  A burns {effigies}                             mode=vandalize  cameo=141
  A burns {effigies} of B                        mode=vandalize  cameo=141
  A sets fire to {effigies} of B                 mode=vandalize  cameo=141
  A tears up {effigies} of B                     mode=vandalize  cameo=141
  A tramples on {effigies} of B                  mode=vandalize  cameo=141
  A hangs an effigy of B                         mode=demo  cameo=141
  A turns its back on B in protest               mode=demo  cameo=141
  A sets himself on fire in protest              mode=demo  cameo=141
  A sets itself on fire                          mode=demo  cameo=141  weight=0.8
  A self-immolates                               mode=demo  cameo=141
  A immolates himself                            mode=demo  cameo=141
  A burns himself to death                       mode=demo  cameo=141
  A douses itself with petrol                    mode=demo  cameo=141  weight=0.8
  A sews its lips in protest                     mode=hunger  cameo=142
  A disrupts a speech by B                       mode=demo  cameo=141
  A disrupts a session of B                      mode=demo  cameo=141
  A interrupts a speech by B                     mode=demo  cameo=141
  A walks out of a session in protest            mode=demo  cameo=141
  A storms out of {offices} in protest           mode=demo  cameo=141
  A walks out in protest against B               mode=demo  cameo=141
  A walks out of the chamber                     mode=demo  cameo=141  context=legislative
  A refuses to pay taxes                         mode=boycott  cameo=143  context=economic
  A occupies a square                            mode=demo  cameo=141  weight=1.1
  A camps out in protest                         mode=demo  cameo=141
  A camps out in the square                      mode=demo  cameo=141
  A camps out outside {offices}                  mode=demo  cameo=141
  A camps in front of {offices}                  mode=demo  cameo=141
  A sets up a protest camp                       mode=demo  cameo=141
  A pitches tents in the square                  mode=demo  cameo=141
  A pitches tents outside {offices}              mode=demo  cameo=141
  A keeps vigil outside {offices}                mode=demo  cameo=141
  A forms a human chain                          mode=demo  cameo=141
  A links arms to form a human chain             mode=demo  cameo=141
# --- coming together, which is a protest by its purpose or place ---
  A {gathers} against B                          mode=demo  cameo=141
  A {gathers} in protest                         mode=demo  cameo=141
  A {gathers} in protest at X by B               mode=demo  cameo=141
  A {gathers} in protest against B               mode=demo  cameo=141
  A {gathers} to protest                         mode=demo  cameo=141
  A {gathers} to protest against B               mode=demo  cameo=141
  A {gathers} to protest X by B                  mode=demo  cameo=141
  A {gathers} to demonstrate against B           mode=demo  cameo=141
  A {gathers} to demand X                        mode=demo  cameo=141
  A {gathers} to demand X from B                 mode=demo  cameo=141
  A {gathers} to denounce B                      mode=demo  cameo=141
  A {gathers} to call for X                      mode=demo  cameo=141
  A {gathers} demanding X                        mode=demo  cameo=141
  A {gathers} demanding X from B                 mode=demo  cameo=141
  A {gathers} calling for X                      mode=demo  cameo=141
  A {gathers} chanting slogans                   mode=demo  cameo=141
  A {gathers} outside {missions} of B            mode=demo  cameo=141
  A {gathers} outside {offices} of B             mode=demo  cameo=141
  A {gathers} outside {offices}                  mode=demo  cameo=141  weight=0.7
  A {gathers} for {rallies}                      mode=demo  cameo=141
  A {gathers} for {rallies} against B            mode=demo  cameo=141
  A {gathers} in defiance of X                   mode=demo  cameo=141
  A {gathers} on {gates} to protest              mode=demo  cameo=141
  A turns out in force against B                 mode=demo  cameo=141
# --- protests as nouns ---
  A {holds} {demonstrations}                     mode=demo  cameo=141
  A {holds} {rallies} against B                  mode=demo  cameo=141
  A {holds} {rallies} against X by B             mode=demo  cameo=141
  A {holds} {rallies} against {hike}             mode=demo  cameo=1412  context=economic
  A {holds} {rallies} against {elections}        mode=demo  cameo=1411  context=election
  A {holds} {rallies} over X by B                mode=demo  cameo=141
  A {holds} {rallies} at {missions} of B         mode=demo  cameo=141
  A {holds} {rallies} at {offices} of B          mode=demo  cameo=141
  A {holds} {rallies} outside B                  mode=demo  cameo=141
  A {holds} {rallies} outside {missions} of B    mode=demo  cameo=141
  A {holds} {rallies} outside {offices} of B     mode=demo  cameo=141
  A {holds} {rallies} in front of {missions} of B  mode=demo  cameo=141
  A {holds} {rallies} in front of {offices} of B  mode=demo  cameo=141
  A {holds} {rallies} in protest at B            mode=demo  cameo=141
  A {holds} {rallies} in protest against B       mode=demo  cameo=141
  A {holds} {rallies} demanding X from B         mode=demo  cameo=141
  A {holds} {rallies} demanding the resignation of B  mode=demo  cameo=1411  context=pro_democracy
  A {holds} {rallies} calling on B to leave      mode=demo  cameo=1411
  A {holds} {rallies} denouncing B               mode=demo  cameo=141
  A defies B with {rallies}                      mode=demo  cameo=141
  A rocks B with {rallies}                       mode=demo  cameo=141  weight=0.7
  A's {demonstrations}                           mode=demo  cameo=141  weight=0.6
  A's {rallies} against B                        mode=demo  cameo=141
  A's {rallies} against X by B                   mode=demo  cameo=141
  A's {rallies} against {hike}                   mode=demo  cameo=1412  context=economic
  A's {rallies} over X                           mode=demo  cameo=141
  A's {demonstrations} in X                      mode=demo  cameo=141
  {demonstrations} in A                          mode=demo  cameo=141
  A's {rallies} outside {missions} of B          mode=demo  cameo=141
  A's {rallies} outside {offices} of B           mode=demo  cameo=141
  A's {rallies} for {independence}               mode=demo  cameo=1414  context=territory
  A's {rallies} to demand X                      mode=demo  cameo=141
  {rallies} by A against B                       mode=demo  cameo=141
  {rallies} against B erupt in A                 mode=demo  cameo=141
  {rallies} against B break out in A             mode=demo  cameo=141
  {rallies} over X erupt in A                    mode=demo  cameo=141
  {demonstrations} take place in A               mode=demo  cameo=141
  {demonstrations} continue in A                 mode=demo  cameo=141
  {demonstrations} erupt in A                    mode=demo  cameo=141
  {demonstrations} break out in A                mode=demo  cameo=141
  {demonstrations} spread to A                   mode=demo  cameo=141
  {demonstrations} sweep A                       mode=demo  cameo=141
  {demonstrations} rock A                        mode=demo  cameo=141
  {demonstrations} engulf A                      mode=demo  cameo=141
  {demonstrations} shake A                       mode=demo  cameo=141
  {demonstrations} hit A                         mode=demo  cameo=141
  (A's) {rallies} force B out                    mode=demo  cameo=1411
  (A's) {rallies} topple B                       mode=demo  cameo=1411
  (A's) {demonstrations} turn violent            mode=riot  cameo=145
  (A's) {demonstrations} descend into X          mode=riot  cameo=145
# --- riots ---
  A riots                                        mode=riot  cameo=145
  A riots against B                              mode=riot  cameo=145
  A rampages through {towns}                     mode=riot  cameo=145
  A runs riot in {towns}                         mode=riot  cameo=145
  A goes on the rampage                          mode=riot  cameo=145
  A goes on a rampage against B                  mode=riot  cameo=145
  A {holds} {riots}                              mode=riot  cameo=145
  A {holds} {riots} against B                    mode=riot  cameo=145
  A incites {riots}                              mode=riot  cameo=145  weight=0.7
  A's {riots}                                    mode=riot  cameo=145  abroad
  A's {riots} against B                          mode=riot  cameo=145
  A's {riots} in X                               mode=riot  cameo=145
  {riots} in A                                   mode=riot  cameo=145
  {riots} erupt in A                             mode=riot  cameo=145
  {riots} break out in A                         mode=riot  cameo=145
  {riots} sweep A                                mode=riot  cameo=145
  {riots} flare in A                             mode=riot  cameo=145
  {riots} spread to A                            mode=riot  cameo=145
  {protesters} storm {offices} of B              mode=riot  cameo=145
  {protesters} storm {missions} of B             mode=riot  cameo=145
  {protesters} storm B                           mode=riot  cameo=145
  The {protesters} attack {missions} of B        mode=riot  cameo=145
  The {protesters} attack {offices} of B         mode=riot  cameo=145
  The {protesters} attack B                      mode=riot  cameo=145
  The {protesters} are clashing with B           mode=riot  cameo=145
  {protesters} fight B                           mode=riot  cameo=145
  {protesters} battle B                          mode=riot  cameo=145
  The {protesters} are scuffling with B          mode=riot  cameo=145
  {protesters} confront B                        mode=riot  cameo=145  weight=0.7
  {protesters} stone B                           mode=riot  cameo=145
  {protesters} throw {blades} at B               mode=riot  cameo=145
  {protesters} throw {bombs} at B                mode=riot  cameo=145
  {protesters} throw X at B                      mode=riot  cameo=145
  {protesters} pelt B with X                     mode=riot  cameo=145
  {protesters} set fire to X                     mode=riot  cameo=145
  {protesters} break into {offices}              mode=riot  cameo=145
  {protesters} burst into {offices}              mode=riot  cameo=145
  {protesters} force their way into {offices}    mode=riot  cameo=145
  The {protesters} are invading {offices}        mode=riot  cameo=145
  {protesters} ransack X                         mode=riot  cameo=145
  {protesters} loot X                            mode=riot  cameo=145
  {protesters} burn X                            mode=riot  cameo=145
  {protesters} break through {garrisons}         mode=riot  cameo=145
  {protesters} break through police lines        mode=riot  cameo=145
  {protesters} tear down X                       mode=riot  cameo=145
  {protesters} besiege B                         mode=obstruct  cameo=144
  {protesters} surround B                        mode=obstruct  cameo=144
  {protesters} gather at {missions} of B         mode=demo  cameo=141
  {protesters} gather at {offices} of B          mode=demo  cameo=141
  {protesters} gather outside B                  mode=demo  cameo=141
  {protesters} gather in B                       mode=demo  cameo=141
  {protesters} converge on B                     mode=demo  cameo=141
  {protesters} confront {police} outside B       mode=demo  cameo=141
  {protesters} demand X from B                   mode=demo  cameo=141  weight=0.8
  A's {protesters} demand X                      mode=demo  cameo=141  weight=0.6
  A clashes with {police}                        mode=riot  cameo=145  weight=1.1
  A scuffles with {police}                       mode=riot  cameo=145  weight=1.1
  A fights with {police}                         mode=riot  cameo=145
  A throws {blades} at {police}                  mode=riot  cameo=145
  A hurls {blades} at {police}                   mode=riot  cameo=145
  A pelts {police} with {blades}                 mode=riot  cameo=145
  A throws eggs at B                             mode=riot  cameo=145
  A pelts B with eggs                            mode=riot  cameo=145
  A throws shoes at B                            mode=riot  cameo=145
  A throws a shoe at B                           mode=riot  cameo=145
  A throws tomatoes at B                         mode=riot  cameo=145
  A burns tyres                                  mode=riot  cameo=145
  A burns tires                                  mode=riot  cameo=145
  A sets tyres alight                            mode=riot  cameo=145
  A sets fire to tyres                           mode=riot  cameo=145
  A torches cars                                 mode=riot  cameo=145  weight=1.1
  A overturns cars                               mode=riot  cameo=145
  A smashes windows                              mode=vandalize  cameo=145
  A smashes shop windows                         mode=vandalize  cameo=145
  A loots shops                                  mode=riot  cameo=145  weight=1.1
  A loots supermarkets                           mode=riot  cameo=145  weight=1.1
  A {trashes} statues                            mode=vandalize  cameo=145
  A {trashes} a statue of B                      mode=vandalize  cameo=145
  A {trashes} a monument to B                    mode=vandalize  cameo=145
  A vandalises {offices} of B                    mode=vandalize  cameo=145
  A vandalizes {missions} of B                   mode=vandalize  cameo=145
  A defaces X of B                               mode=vandalize  cameo=145
  A sprays graffiti on X                         mode=vandalize  cameo=145
  A daubs slogans on X                           mode=vandalize  cameo=145
  A daubs {missions} with paint                  mode=vandalize  cameo=145
  A throws paint at {missions} of B              mode=vandalize  cameo=145
  A desecrates graves                            mode=vandalize  cameo=145  context=religion_ethnicity
  A burns copies of the Koran                    mode=vandalize  cameo=145  context=religion_ethnicity
  A's vandalism against B                        mode=vandalize  cameo=145
# --- strikes ---
  A strikes over X                               mode=strike  cameo=143  context=economic  weight=0.7
  A strikes for X                                mode=strike  cameo=143  context=economic
  A strikes in protest against B                 mode=strike  cameo=143  context=economic
  A strikes to demand X                          mode=strike  cameo=143  context=economic
  A strikes against {hike}                       mode=strike  cameo=1432  context=economic
  {strikers} strike                              mode=strike  cameo=143  context=economic
  {strikers} strike against B                    mode=strike  cameo=143  context=economic
  {strikers} strike at B                         mode=strike  cameo=143  context=economic  weight=0.7
  A goes on strike                               mode=strike  cameo=143  context=economic
  A {joins} a strike                             mode=strike  cameo=143  context=economic  weight=0.8
  A {joins} a strike against B                   mode=strike  cameo=143  context=economic  weight=0.8
  A {joins} a strike at B                        mode=strike  cameo=143  context=economic  weight=0.8
  A {joins} a strike over X                      mode=strike  cameo=143  context=economic
  A {joins} a strike for X                       mode=strike  cameo=143  context=economic
  A {joins} a strike in protest at X             mode=strike  cameo=143  context=economic
  The {strikers} {join} a strike                 mode=strike  cameo=143  context=economic
  The {strikers} {join} a strike against B       mode=strike  cameo=143  context=economic
  The {strikers} {join} a strike at B            mode=strike  cameo=143  context=economic
  The {strikers} {join} a strike in B            mode=strike  cameo=143  context=economic
  A's strike over X                              mode=strike  cameo=143  context=economic
  A's strike for X                               mode=strike  cameo=143  context=economic
  A has stopped work                             mode=strike  cameo=143  context=economic  weight=1.1
  A goes on strike against B                     mode=strike  cameo=143  context=economic
  A goes on strike at B                          mode=strike  cameo=143  context=economic
  A goes out on strike                           mode=strike  cameo=143  context=economic
  A comes out on strike                          mode=strike  cameo=143  context=economic
  A is on strike                                 mode=strike  cameo=143  context=economic
  A is on strike against B                       mode=strike  cameo=143  context=economic
  A stays out on strike                          mode=strike  cameo=143  context=economic
  A remains on strike                            mode=strike  cameo=143  context=economic
  A begins industrial action                     mode=strike  cameo=143  context=economic
  A takes industrial action                      mode=strike  cameo=143  context=economic
  A takes industrial action against B            mode=strike  cameo=143  context=economic
  A {holds} {walkouts}                           mode=strike  cameo=143  context=economic
  A {holds} {walkouts} against B                 mode=strike  cameo=143  context=economic
  A {holds} {walkouts} at B                      mode=strike  cameo=143  context=economic
  A {holds} {walkouts} in B                      mode=strike  cameo=143  context=economic
  A {holds} {walkouts} over X by B               mode=strike  cameo=143  context=economic
  A {holds} {walkouts} in protest at B           mode=strike  cameo=143  context=economic
  A extends {walkouts}                           mode=strike  cameo=143  context=economic
  A's {walkouts}                                 mode=strike  cameo=143  context=economic  weight=0.7
  A's {walkouts} against B                       mode=strike  cameo=143  context=economic
  A's {walkouts} over X                          mode=strike  cameo=143  context=economic
  A's {walkouts} at B                            mode=strike  cameo=143  context=economic
  A's {walkouts} in X                            mode=strike  cameo=143  context=economic
  {walkouts} in A                                mode=strike  cameo=143  context=economic
  A's {walkouts} paralyse B                      mode=strike  cameo=143  context=economic
  A's {walkouts} cripple B                       mode=strike  cameo=143  context=economic
  A's {walkouts} shut down X                     mode=strike  cameo=143  context=economic
  A's {walkouts} close X                         mode=strike  cameo=143  context=economic
  A's {walkouts} disrupt X                       mode=strike  cameo=143  context=economic
  A's {walkouts} hit B                           mode=strike  cameo=143  context=economic
  {walkouts} paralyse A                          mode=strike  cameo=143  context=economic
  {walkouts} hit A                               mode=strike  cameo=143  context=economic
  {walkouts} begin in A                          mode=strike  cameo=143  context=economic
  {walkouts} by A paralyse B                     mode=strike  cameo=143  context=economic
  A downs tools                                  mode=strike  cameo=143  context=economic
  A lays down tools                              mode=strike  cameo=143  context=economic
  A puts down tools                              mode=strike  cameo=143  context=economic
  A walks off the job                            mode=strike  cameo=143  context=economic
  A walks out over X                             mode=strike  cameo=143  context=economic
  {strikers} walk out                            mode=strike  cameo=143  context=economic
  {strikers} walk out at B                       mode=strike  cameo=143  context=economic
  {strikers} walk out of B                       mode=strike  cameo=143  context=economic
  A refuses to work in protest                   mode=strike  cameo=143  context=economic
  A stays away from work                         mode=strike  cameo=143  context=economic
  A stays off the job                            mode=strike  cameo=143  context=economic
  A calls in sick in protest                     mode=strike  cameo=143  context=economic
  A mans the picket lines                        mode=strike  cameo=143  context=economic
  A joins the picket line                        mode=strike  cameo=143  context=economic
  {strikers} down tools at B                     mode=strike  cameo=143  context=economic
  A shuts shops in protest                       mode=strike  cameo=143  context=economic
  A closes shops in protest                      mode=strike  cameo=143  context=economic
  A shuts down business in protest against B     mode=strike  cameo=143  context=economic
  A works to rule                                mode=strike  cameo=143  context=economic
# --- hunger strikes ---
  A goes on hunger strike                        mode=hunger  cameo=142
  A goes on a hunger strike                      mode=hunger  cameo=142
  A goes on a hunger strike against B            mode=hunger  cameo=142
  A is on hunger strike                          mode=hunger  cameo=142
  A is on a hunger strike                        mode=hunger  cameo=142
  A {holds} {fasts}                              mode=hunger  cameo=142
  A {holds} {fasts} in protest of X              mode=hunger  cameo=142
  A {holds} {fasts} in protest over X            mode=hunger  cameo=142
  A {holds} {fasts} against B                    mode=hunger  cameo=142
  A {holds} {fasts} against B                    mode=hunger  cameo=142
  A {holds} {fasts} in protest at B              mode=hunger  cameo=142
  A {holds} {fasts} in protest against B         mode=hunger  cameo=142
  A's {fasts}                                    mode=hunger  cameo=142
  A's {fasts} against B                          mode=hunger  cameo=142
  A fasts in protest against B                   mode=hunger  cameo=142
  A fasts to death                               mode=hunger  cameo=142
  A refuses food                                 mode=hunger  cameo=142
  A refuses to eat                               mode=hunger  cameo=142
  A refuses meals                                mode=hunger  cameo=142
  A starves himself in protest                   mode=hunger  cameo=142
  A starves itself to death                      mode=hunger  cameo=142
# --- boycotts ---
  A boycotts B                                   mode=boycott  cameo=143
  A boycotts {elections}                         mode=boycott  cameo=143  context=election
  A boycotts {elections} in B                    mode=boycott  cameo=143  context=election
  A boycotts {offices}                           mode=boycott  cameo=143  context=legislative
  A boycotts the inauguration of B               mode=boycott  cameo=143
  A boycotts {meetings} with B                   mode=boycott  cameo=143  context=diplomatic
  A boycotts {dialogue}                          mode=boycott  cameo=143  context=diplomatic
  A boycotts {dialogue} with B                   mode=boycott  cameo=143  context=diplomatic
  A boycotts goods from B                        mode=boycott  cameo=143  context=economic
  A boycotts products of B                       mode=boycott  cameo=143  context=economic
  A boycotts {outlets}                           mode=boycott  cameo=143
  A boycotts classes                             mode=boycott  cameo=143
  A boycotts lectures                            mode=boycott  cameo=143
  A boycotts work                                mode=strike  cameo=143  context=economic
  A boycotts the Olympics in B                   mode=boycott  cameo=143
  A {holds} {boycotts} of B                      mode=boycott  cameo=143
  A {holds} {boycotts} against B                 mode=boycott  cameo=143
  A {holds} {boycotts} of {elections}            mode=boycott  cameo=143  context=election
  A {holds} {boycotts}                           mode=boycott  cameo=143
  A's {boycotts} of B                            mode=boycott  cameo=143
  A's {boycotts} of {elections}                  mode=boycott  cameo=143  context=election
  A's {boycotts} against B                       mode=boycott  cameo=143
  A sits out {elections}                         mode=boycott  cameo=143  context=election
  A stays away from the polls                    mode=boycott  cameo=143  context=election
  A stays away from {meetings} in protest        mode=boycott  cameo=143
  A shuns {elections}                            mode=boycott  cameo=143  context=election
  A shuns products from B                        mode=boycott  cameo=143  context=economic
  A spoils its ballots                           mode=boycott  cameo=143  context=election
  A withdraws from {elections} in protest        mode=boycott  cameo=143  context=election
  A pulls out of {elections}                     mode=boycott  cameo=143  context=election  weight=0.8
  A withholds taxes from B                       mode=boycott  cameo=143  context=economic
# --- blocking ways and buildings ---
  The {protesters} {obstruct} {gates}            mode=obstruct  cameo=144
  The {protesters} {obstruct} {gates} in B       mode=obstruct  cameo=144
  The {protesters} {obstruct} {offices}          mode=obstruct  cameo=144
  The {protesters} {obstruct} {offices} of B     mode=obstruct  cameo=144
  The {protesters} {obstruct} {missions} of B    mode=obstruct  cameo=144
  The {protesters} {obstruct} {works}            mode=obstruct  cameo=144
  The {protesters} {obstruct} X                  mode=obstruct  cameo=144
  The {protesters} {obstruct} B                  mode=obstruct  cameo=144
  {protesters} stop {convoys}                    mode=obstruct  cameo=144
  {protesters} stop {convoys} of B               mode=obstruct  cameo=144
  A blocks {gates}                               mode=obstruct  cameo=144  weight=0.9
  A blocks {gates} in protest at B               mode=obstruct  cameo=144
  A blocks {gates} in protest against B          mode=obstruct  cameo=144
  A blocks {gates} demanding X                   mode=obstruct  cameo=144
  A blocks {gates} with {barricades}             mode=obstruct  cameo=144
  A blocks {gates} with X                        mode=obstruct  cameo=144
  A blocks traffic                               mode=obstruct  cameo=144
  A blocks traffic in B                          mode=obstruct  cameo=144
  A blocks transport to B                        mode=obstruct  cameo=144
  A barricades {gates}                           mode=obstruct  cameo=144
  A barricades itself in {offices}               mode=obstruct  cameo=144
  A obstructs traffic                            mode=obstruct  cameo=144
  A disrupts traffic                             mode=obstruct  cameo=144
  A halts traffic                                mode=obstruct  cameo=144
  A stops trains                                 mode=obstruct  cameo=144
  A {holds} {barricades}                         mode=obstruct  cameo=144
  A sets up {barricades}                         mode=obstruct  cameo=144  weight=0.7
  A erects {barricades}                          mode=obstruct  cameo=144
  A erects {barricades} in B                     mode=obstruct  cameo=144
  A puts up {barricades}                         mode=obstruct  cameo=144
  A builds {barricades}                          mode=obstruct  cameo=144
  A mans {barricades}                            mode=obstruct  cameo=144  weight=0.7
  A takes to the barricades                      mode=obstruct  cameo=144
  A occupies {offices} in protest at X           mode=obstruct  cameo=144
  {strikers} occupy {works}                      mode=obstruct  cameo=144
  The {strikers} {obstruct} {gates}              mode=obstruct  cameo=144
  The {strikers} {obstruct} {offices} of B       mode=obstruct  cameo=144
  The {strikers} {obstruct} {works}              mode=obstruct  cameo=144
  A chains itself to X                           mode=obstruct  cameo=144
  A chains himself to X                          mode=obstruct  cameo=144
  A glues itself to X                            mode=obstruct  cameo=144
  A lies down on {gates}                         mode=obstruct  cameo=144
  A sits down on {gates}                         mode=obstruct  cameo=144
  A lies down in front of {tanks}                mode=obstruct  cameo=144
  A brings {towns} to a standstill               mode=obstruct  cameo=144
  A brings traffic to a standstill               mode=obstruct  cameo=144
  A brings B to a standstill                     mode=obstruct  cameo=144
  A paralyses {towns}                            mode=obstruct  cameo=144
  A paralyses traffic                            mode=obstruct  cameo=144
  A shuts down {gates} in protest                mode=obstruct  cameo=144
  A's {barricades} on {gates}                    mode=obstruct  cameo=144  weight=0.8
  A's blockade of {gates} in protest at X        mode=obstruct  cameo=144
  A's disruption of traffic                      mode=obstruct  cameo=144
  A's occupation of {offices} in protest at B    mode=obstruct  cameo=144
# -- work that stops
  A stops work  mode=strike  cameo=143  context=economic  A=human
  A stops work at B  mode=strike  cameo=143  context=economic  A=human
  A stops work in B  mode=strike  cameo=143  context=economic  A=human
  A stops work over X  mode=strike  cameo=143  context=economic  A=human
  A stops work in a strike  mode=strike  cameo=143  context=economic
  A stops work in protest  mode=strike  cameo=143  context=economic
  A halts work over X  mode=strike  cameo=143  context=economic  A=human
  A refuses to work  mode=strike  cameo=143  context=economic  A=human
  A walks off the job at B  mode=strike  cameo=143  context=economic

  A stops work in protest                       mode=strike  cameo=143
# --- streets, shutters, stones: further ways of crowds ---
  A mutinies                                     mode=riot  cameo=145
  A mutinies over X                              mode=riot  cameo=145
  A mutinies against B                           mode=riot  cameo=145
  A fasts in protest at B                        mode=hunger  cameo=142
  A refuses food in protest at B                 mode=hunger  cameo=142
  A refuses food in protest against B            mode=hunger  cameo=142
  A goes without food in protest at B            mode=hunger  cameo=142
  A goes on hunger strike over X                 mode=hunger  cameo=142
  A sews its lips together                       mode=hunger  cameo=142
  A sets itself on fire in protest at B          mode=demo  cameo=141
  A sets himself on fire in protest against B    mode=demo  cameo=141
  A sets himself alight in protest at B          mode=demo  cameo=141
  A sets herself on fire in protest at B         mode=demo  cameo=141
  A immolates himself in protest at B            mode=demo  cameo=141
  A chains itself to {gates}                     mode=obstruct  cameo=144
  A chains itself to the gates of B              mode=obstruct  cameo=144
  A chains itself to {missions} of B             mode=obstruct  cameo=144
  A chains itself to the railings of B           mode=obstruct  cameo=144
  A handcuffs itself to X                        mode=obstruct  cameo=144
  A lies down in front of X of B                 mode=obstruct  cameo=144
  A camps outside {missions} of B                mode=demo  cameo=141
  A camps outside {offices}                      mode=demo  cameo=141
  A camps outside {offices} of B                 mode=demo  cameo=141
  A pitches tents outside B                      mode=demo  cameo=141
  A besieges {missions} of B                     mode=obstruct  cameo=144  weight=1.2
  A besieges {offices}                           mode=obstruct  cameo=144  weight=0.8
  A occupies {missions} of B in protest          mode=obstruct  cameo=144
  A occupies {offices} in protest                mode=obstruct  cameo=144
  A hits the streets                             mode=demo  cameo=141
  A hits the streets against B                   mode=demo  cameo=141
  A hits the streets to X                        mode=demo  cameo=141
  A is back on the streets                       mode=demo  cameo=141
  A is on the streets to protest X               mode=demo  cameo=141
  A floods the streets against B                 mode=demo  cameo=141
  A floods the streets to X                      mode=demo  cameo=141
  A packs the streets to X                       mode=demo  cameo=141
  A packs the streets in protest                 mode=demo  cameo=141
  A spills into the streets to X                 mode=demo  cameo=141  weight=0.8
  A converges on B to protest against X          mode=demo  cameo=141
  A converges on B to protest X                  mode=demo  cameo=141
  A marches to {missions} of B                   mode=demo  cameo=141
  A marches to {offices}                         mode=demo  cameo=141
  A marches to {offices} of B                    mode=demo  cameo=141
  A marches through B to demand X                mode=demo  cameo=141
  A marches through B to call for X              mode=demo  cameo=141
  A marches through B to protest X               mode=demo  cameo=141
  A marches through B against X                  mode=demo  cameo=141
  A marches in B to demand X                     mode=demo  cameo=141
  A rallies in B to demand X                     mode=demo  cameo=141
  A rallies outside B                            mode=demo  cameo=141
  A rallies outside B to X                       mode=demo  cameo=141
  A demonstrates outside B                       mode=demo  cameo=141
  A protests outside B                           mode=demo  cameo=141
  A gathers outside B to demand X                mode=demo  cameo=141
  A gathers outside B to protest X               mode=demo  cameo=141
  A shouts anti-government slogans               mode=demo  cameo=141
  A defies a ban to march                        mode=demo  cameo=141  weight=1.2
  A defies a ban to march against B              mode=demo  cameo=141  weight=1.2
  A defies a ban to demonstrate                  mode=demo  cameo=141  weight=1.2
  A defies a curfew to protest                   mode=demo  cameo=141  weight=1.2
  A signs a petition against B                   mode=demo  cameo=140
  A signs a petition calling for X               mode=demo  cameo=140  weight=0.8
  A smashes windows of B                         mode=vandalize  cameo=145
  A smashes windows at B                         mode=vandalize  cameo=145
  A smashes windows at {works} of B              mode=vandalize  cameo=145
  A smashes windows at {missions} of B           mode=vandalize  cameo=145
  A vandalises {missions} of B                   mode=vandalize  cameo=145
  A daubs paint on {missions} of B               mode=vandalize  cameo=145
  A sprays slogans on {missions} of B            mode=vandalize  cameo=145
  A sets tyres on fire                           mode=riot  cameo=145
  A burns cars                                   mode=riot  cameo=145
  A rampages through B                           mode=riot  cameo=145
  A goes on the rampage through B                mode=riot  cameo=145
  A runs riot in B                               mode=riot  cameo=145
  A paralyses B with a strike                    mode=strike  cameo=143
  A paralyses B                                  mode=strike  cameo=143  weight=0.6
  A brings B to a halt                           mode=strike  cameo=143  weight=0.8
  A shuts down B in protest                      mode=strike  cameo=143
  A calls a stay-away                            mode=strike  cameo=143
  A calls a stay-away over X                     mode=strike  cameo=143
  A calls a shutdown over X                      mode=strike  cameo=143
  A calls a shutdown                             mode=strike  cameo=143  weight=0.8
  A calls B out on strike                        mode=strike  cameo=143
  A comes out on strike over X                   mode=strike  cameo=143
  A stays off work                               mode=strike  cameo=143
  A stays away from work over X                  mode=strike  cameo=143
  A refuses to work over X                       mode=strike  cameo=143
  A refuses to teach                             mode=strike  cameo=143
  A refuses to load X for B                      mode=strike  cameo=143
  A refuses to unload X of B                     mode=strike  cameo=143
  A slows work over X                            mode=strike  cameo=143
  A stops treating patients                      mode=strike  cameo=143
  A stops treating patients over X               mode=strike  cameo=143
  A shutters its shops in protest                mode=strike  cameo=143
  A shutters shops in protest at B               mode=strike  cameo=143
  A closes its shops in protest                  mode=strike  cameo=143
  A closes shops in protest at B                 mode=strike  cameo=143
  A pulls down its shutters in X                 mode=strike  cameo=143
  A pulls down its shutters in protest           mode=strike  cameo=143
  A strikes for better pay                       mode=strike  cameo=143
  A strikes for higher wages                     mode=strike  cameo=143
  A strikes over pay                             mode=strike  cameo=143
  A strikes at {works} of B                      mode=strike  cameo=143
  A barricades {gates} to B                      mode=obstruct  cameo=144
  A barricades {gates} to {works} of B           mode=obstruct  cameo=144
  A blocks {gates} to {works} of B               mode=obstruct  cameo=144
  A blocks the entrance to {works} of B          mode=obstruct  cameo=144
  A blocks the entrance to B                     mode=obstruct  cameo=144
  A blocks trucks from B                         mode=obstruct  cameo=144
  A blocks trucks of B                           mode=obstruct  cameo=144
  A dumps milk in protest at B                   mode=obstruct  cameo=144
  A dumps X outside {missions} of B              mode=vandalize  cameo=145
  A dumps X outside {offices}                    mode=vandalize  cameo=145
  A disrupts {elections} of B                    mode=obstruct  cameo=144  weight=0.8
  A walks out in protest at B                    mode=demo  cameo=141
  A takes the knee in protest at B               mode=demo  cameo=141
  A lights candles in protest at B               mode=demo  cameo=141
  A observes a day of rage against B             mode=demo  cameo=141
  A gathers in front of B to demand X            mode=demo  cameo=141
  A gathers in front of B to protest X           mode=demo  cameo=141
  A gathers in front of {offices} to X           mode=demo  cameo=141
  A gathers in front of {missions} of B          mode=demo  cameo=141
  A gathers in front of {offices} of B           mode=demo  cameo=141
  A demonstrates in front of B                   mode=demo  cameo=141
  A protests in front of B                       mode=demo  cameo=141
  A rallies in front of B                        mode=demo  cameo=141
  A stops eating in protest at B                 mode=hunger  cameo=142
  A stops eating in protest at X by B            mode=hunger  cameo=142
  A stops eating in protest                      mode=hunger  cameo=142
  A goes on hunger strike in protest at X by B   mode=hunger  cameo=142
  A marches to denounce B                        mode=demo  cameo=141
  A marches to condemn B                         mode=demo  cameo=141
  A rallies to denounce B                        mode=demo  cameo=141
  A demonstrates to denounce B                   mode=demo  cameo=141
  A gathers to denounce B                        mode=demo  cameo=141
  A stages a strike                              mode=strike  cameo=143  weight=1.4
  A stages a strike against B                    mode=strike  cameo=143  weight=1.4
  A calls a strike                               mode=strike  cameo=143  weight=1.2
  A calls a strike against B                     mode=strike  cameo=143  weight=1.2
  A calls for a strike against B                 mode=strike  cameo=143  weight=1.2
  A calls for a general strike                   mode=strike  cameo=143  weight=1.2
  A strikes for {reforms}                        mode=strike  cameo=143
  A strikes for X at {works} of B                mode=strike  cameo=143
  {protesters} clash with {police}               mode=riot  cameo=145  weight=1.2
  {protesters} of A clash with {police} of B     mode=riot  cameo=145  weight=1.2
  {protesters} fight {police}                    mode=riot  cameo=145  weight=1.2
  {protesters} battle {police}                   mode=riot  cameo=145  weight=1.2
  {protesters} scuffle with {police}             mode=riot  cameo=145  weight=1.2
  A defies {police} to march on B                mode=demo  cameo=141  weight=1.2
  {strikers} stop work                           mode=strike  cameo=143  weight=1.4
  {strikers} stop work in B                      mode=strike  cameo=143  weight=1.4
  {strikers} stop work at B                      mode=strike  cameo=143  weight=1.4
  {strikers} stop work over X                    mode=strike  cameo=143  weight=1.4
  {strikers} stop work in a strike for X         mode=strike  cameo=143  weight=1.4
  {strikers} at B stop work                      mode=strike  cameo=143  weight=1.4
  {strikers} stage a sit-in                      mode=strike  cameo=143
  {strikers} stage a sit-in strike               mode=strike  cameo=143  weight=1.3
  A drives tractors into B                       mode=obstruct  cameo=144
  A drives tractors into B to protest X          mode=obstruct  cameo=144
  A drives tractors to B in protest              mode=obstruct  cameo=144
  A blocks {gates} with tractors                 mode=obstruct  cameo=144
  B {sparks} {demonstrations} by A               mode=demo  cameo=141
  B {sparks} {demonstrations} in A               mode=demo  cameo=141
  B {sparks} {riots} by A                        mode=riot  cameo=145
  B {sparks} {riots} in A                        mode=riot  cameo=145
  A refuses to unload X from B                   mode=strike  cameo=143  weight=1.3
  A refuses to load X for B                      mode=strike  cameo=143  weight=1.3
  A refuses to handle X from B                   mode=strike  cameo=143
  A meets B with {demonstrations}                mode=demo  cameo=141
  A greets B with {demonstrations}               mode=demo  cameo=141
  B is met with {demonstrations} by A            mode=demo  cameo=141
  B is greeted with {demonstrations} by A        mode=demo  cameo=141
  X by B is met with {demonstrations} by A       mode=demo  cameo=141
NONE
  {players} protest against X
  A marches past
  A marches past X
  {parades} march past X
  A {holds} {parades}
  A {holds} {parades} in X
  A {holds} {parades} for B
  A's {parades}
  A's {parades} in X
  A demonstrates X
  A demonstrates that X
  A demonstrates how X
  A calls off a strike
  A calls off a strike against B
  A calls off {walkouts}
  A calls off {rallies}
  A calls off {boycotts}
  A calls off {fasts}
  A marches to victory
  A marches to X
  A marches into the final
  A marches past B
  A marches in a parade
  A marches in step
  A marches on
  A marches into history
  A rallies to win
  A rallies past B
  A rallies {troops}
  A rallies voters
  A rallies on news of X
  A rallies percent
  A rallies on the stock market
  A takes to the streets to celebrate
  A takes to the streets in celebration
  A takes to the streets in joy
  A takes to the stage
  A floods the market with X
  A walks out of hospital
  A walks out of prison
  A walks out of court
  A walks out of the building
  A walks out on his wife
  A holds a victory rally
  A holds a campaign rally
  A holds an election rally
  A holds a campaign rally in B
  A holds a rally for supporters
  A addresses a rally
  A speaks at a rally
  A addresses a rally in B
  A attends a vigil for X                        weight=0.6
  A holds a vigil for the victims
  A holds a memorial march
  A protests its innocence
  A protests his innocence
  A protests innocence
  A protests too much
  A strikes gold
  A strikes oil
  A strikes a chord
  A strikes a pose
  A strikes a balance
  A strikes a blow
  A strikes out
  A strikes twice
  A strikes home
  A strikes back in the second half
  A goes on a diet
  A goes on air
  A goes on holiday
  A goes on trial
  A fasts during Ramadan
  A fasts for Ramadan
  A refuses food on a flight
  A blocks a shot
  A blocks a goal
  A blocks a penalty
  A blocks a bill
  A blocks a merger
  A blocks a bid
  A burns calories
  A burns candles
  A burns rubbish
  A burns the midnight oil
  A burns itself
  A loots a museum collection                    weight=0.4
  A riots with colour
  A runs riot in the second half
  A laughs a riot
  A smashes the record
  A smashes a record
  A throws a party
  A throws a party for B
  A throws the ball to B
  A throws a punch at a critic                   weight=0.3
  A throws a shoe in the ring
  A boos the referee
  A boos a player
  A surrounds itself with X
  The storm paralyses B
  The snow brings B to a standstill
  The snow blocks {gates}
  The landslide blocks {gates}
  The avalanche blocks {gates}
  The fog disrupts traffic
  The flood cuts off {gates}
  The accident blocks {gates}
  The crash blocks {gates}
  The ship is blocking the canal
  Shares have rallied
  Markets have rallied
  Stocks have rallied
