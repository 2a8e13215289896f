# MOBILIZE: force shown and made ready, not used: troops and ships moved up or called up (troops), arms put in place, tested or
# paraded (weapons), police (police), armed men outside the state (militia). Where the same sentence tells of an attack, the attack
# counts. Troops sent to help or on a mission of peace are AID; troops taken back RETREAT; joint drills COOPERATE.
MOBILIZE
# --- troops moved, sent, called up ---
  A {deploys} {troops}                           mode=troops  cameo=154
  A {deploys} {troops} to B                      mode=troops  cameo=154
  A {deploys} {troops} in B                      mode=troops  cameo=154
  A {deploys} {troops} into B                    mode=troops  cameo=154
  A {deploys} {troops} at B                      mode=troops  cameo=154  weight=0.8
  A {deploys} {troops} against B                 mode=troops  cameo=154
  A {deploys} {troops} to fight B                mode=troops  cameo=154
  A {deploys} {troops} near B                    mode=troops  cameo=154
  A {deploys} {troops} around B                  mode=troops  cameo=154
  A {deploys} {troops} across B                  mode=troops  cameo=154
  A {deploys} {troops} outside B                 mode=troops  cameo=154
  A {deploys} {troops} along {borders} with B    mode=troops  cameo=154
  A {deploys} {troops} along {borders} of B      mode=troops  cameo=154
  the deployment of A's {troops} along {borders} of B  mode=troops  cameo=154
  the deployment of A's {troops} along {borders} with B  mode=troops  cameo=154
  the deployment of A's {troops} on {borders} with B  mode=troops  cameo=154
  A {reinforces} positions along {borders} of B  mode=troops  cameo=154
  A {reinforces} positions along {borders} with B  mode=troops  cameo=154
  A {reinforces} positions on {borders} with B   mode=troops  cameo=154
  A {deploys} {troops} on {borders} with B       mode=troops  cameo=154
  A {deploys} {troops} on {borders} of B         mode=troops  cameo=154
  A {deploys} {troops} to {borders} with B       mode=troops  cameo=154
  A {deploys} {troops} to {borders} of B         mode=troops  cameo=154
  A {deploys} {troops} at {borders} with B       mode=troops  cameo=154
  A {deploys} {troops} near {borders} with B     mode=troops  cameo=154
  A {deploys} {troops} to {towns} of B           mode=troops  cameo=154
  A {deploys} {troops} in {towns} of B           mode=troops  cameo=154
  A {deploys} {troops} on the streets of B       mode=troops  cameo=154
  A {deploys} {troops} to protect X              mode=troops  cameo=154  weight=0.8
  A {deploys} {troops} for X                     mode=troops  cameo=154  weight=0.7
  A {deploys} {troops} to prepare X              mode=troops  cameo=154  weight=0.8
  A {deploys} {reinforcements}                   mode=troops  cameo=154
  A {deploys} {reinforcements} to B              mode=troops  cameo=154
  A {deploys} {reinforcements} in B              mode=troops  cameo=154
  A {deploys} {reinforcements} into B            mode=troops  cameo=154
  A {deploys} {reinforcements} against B         mode=troops  cameo=154
  A {deploys} {reinforcements} along {borders} with B  mode=troops  cameo=154
  A {deploys} {reinforcements} to {borders} with B  mode=troops  cameo=154
  A sends for {reinforcements}                   mode=troops  cameo=154
  A orders {troops} to B                         mode=troops  cameo=154
  A orders {troops} into B                       mode=troops  cameo=154
  A orders {troops} onto the streets             mode=troops  cameo=154
  A orders {troops} to {borders} with B          mode=troops  cameo=154
  A orders {troops} to move X                    mode=troops  cameo=154
  A orders {troops} to deploy in B               mode=troops  cameo=154
  A orders {troops} to take up positions X       mode=troops  cameo=154
  A orders the deployment of {troops}            mode=troops  cameo=154
  A orders the deployment of {troops} to B       mode=troops  cameo=154
  A orders the deployment of {troops} in B       mode=troops  cameo=154
  A orders up {troops}                           mode=troops  cameo=154
  A calls out {troops}                           mode=troops  cameo=154
  A calls out {troops} against B                 mode=troops  cameo=154
  A calls up {reserves}                          mode=troops  cameo=154
  A calls up {reserves} against B                mode=troops  cameo=154
  A calls up {troops}                            mode=troops  cameo=154
  A activates {reserves}                         mode=troops  cameo=154
  A {deploys} {reserves}                         mode=troops  cameo=154
  A {deploys} {reserves} against B               mode=troops  cameo=154
  A {deploys} {reserves} for X against B     mode=troops  cameo=154
  A {deploys} {reserves} to B                    mode=troops  cameo=154
  A {deploys} {reserves} in B                    mode=troops  cameo=154
  A drafts {reserves}                            mode=troops  cameo=154
  A conscripts X                                 mode=troops  cameo=154
  A drafts X into {troops}                       mode=troops  cameo=154
  A reintroduces conscription                    mode=troops  cameo=154
  A introduces the draft                         mode=troops  cameo=154
  A orders a general mobilisation                mode=troops  cameo=154
  A declares a general mobilization              mode=troops  cameo=154
  A orders a partial mobilisation                mode=troops  cameo=154
  A announces mobilisation                       mode=troops  cameo=154
  A orders the mobilisation of {reserves}        mode=troops  cameo=154
  A orders the mobilization of {troops}          mode=troops  cameo=154
  A mobilises against B                          mode=troops  cameo=154
  A mobilizes for war                            mode=troops  cameo=154
  A mobilises for a war against B                mode=troops  cameo=154
  A mobilizes along {borders} with B             mode=troops  cameo=154
  A mobilises its population for war             mode=troops  cameo=154
  A mobilises {troops} for war with B            mode=troops  cameo=154
  A mobilises {troops} for X against B           mode=troops  cameo=154
  A mobilises {troops} against B                 mode=troops  cameo=154
  A masses on {borders} with B                   mode=troops  cameo=154
  A masses along {borders} with B                mode=troops  cameo=154
  A masses near {borders} with B                 mode=troops  cameo=154
  A {gathers} along {borders} with B             mode=troops  cameo=154  weight=0.6
  A concentrates {troops} on {borders} with B    mode=troops  cameo=154
  A moves {troops} towards B                     mode=troops  cameo=154
  A moves {troops} up to {borders} with B        mode=troops  cameo=154
  A moves {troops} into position                 mode=troops  cameo=154
  A moves {troops} into {soil} of B              mode=troops  cameo=154
  A pours {troops} into B                        mode=troops  cameo=154
  A pours {troops} into {towns}                  mode=troops  cameo=154
  A rushes {troops} to B                         mode=troops  cameo=154
  A rushes {troops} to {borders} with B          mode=troops  cameo=154
  A lands {troops} in B                          mode=troops  cameo=154
  A flies {troops} to B                          mode=troops  cameo=154
  A stations {troops} in B                       mode=troops  cameo=154
  A bases {troops} in B                          mode=troops  cameo=154
  A garrisons {troops} in B                      mode=troops  cameo=154
  A keeps {troops} in B                          mode=troops  cameo=154
  A keeps {troops} along {borders} with B        mode=troops  cameo=154
  A maintains {troops} in B                      mode=troops  cameo=154  weight=0.8
  A amasses {troops} on {borders} with B         mode=troops  cameo=154
  A amasses {troops} near B                      mode=troops  cameo=154
  A amasses {weapons} near {borders} with B      mode=weapons  cameo=150
  A raises an army                               mode=troops  cameo=154
  A raises an army against B                     mode=troops  cameo=154
  A takes up positions around B                  mode=troops  cameo=154
  A takes up positions near B                    mode=troops  cameo=154
  A takes up positions in B                      mode=troops  cameo=154
  A takes up positions along {borders} with B    mode=troops  cameo=154
  A takes up positions on {borders}              mode=troops  cameo=154
  A takes up positions outside B                 mode=troops  cameo=154
  A digs in along {borders}                      mode=troops  cameo=154
  A digs in around B                             mode=troops  cameo=154
  A digs trenches along {borders} with B         mode=troops  cameo=154
  A prepares an attack on B                      mode=troops  cameo=154
  A prepares an assault on B                     mode=troops  cameo=154
  A prepares an offensive against B              mode=troops  cameo=154
  A prepares {raids} on B                        mode=troops  cameo=154
  A prepares {raids} against B                   mode=troops  cameo=154
  A prepares for {raids} on B                    mode=troops  cameo=154
  A prepares for war with B                      mode=troops  cameo=154
  A prepares for war against B                   mode=troops  cameo=154
  A prepares for war                             mode=troops  cameo=154
  A prepares for battle with B                   mode=troops  cameo=154
  A prepares to attack B                         mode=troops  cameo=154
  A prepares to invade B                         mode=troops  cameo=154
  A prepares to storm B                          mode=troops  cameo=154
  A gears up for war with B                      mode=troops  cameo=154
  A braces for an attack by B                    mode=troops  cameo=154  weight=0.7
  A braces for war with B                        mode=troops  cameo=154
  A patrols B                                    mode=troops  cameo=150
  A patrols {gates} of B                         mode=troops  cameo=150
  A patrols the streets                          mode=troops  cameo=150
  A patrols the streets of B                     mode=troops  cameo=150
  {militias} of A patrol the streets             mode=militia  cameo=155
  {militias} of A patrol the streets of B        mode=militia  cameo=155
  A patrols {borders}                            mode=troops  cameo=150
  A patrols {borders} with B                     mode=troops  cameo=150
  A patrols {soil} of B                          mode=troops  cameo=150
  A patrols in B                                 mode=troops  cameo=150
  A patrols near B                               mode=troops  cameo=150
  A guards {borders} with B                      mode=troops  cameo=150
  A guards {gates}                               mode=troops  cameo=150
  A guards {missions} of B                       mode=troops  cameo=150
  A guards {offices}                             mode=troops  cameo=150
  A orders {patrols}                             mode=troops  cameo=150
  A orders {patrols} by {police}                 mode=police  cameo=153
  A orders {patrols} in B                        mode=troops  cameo=150
  A begins {patrols}                             mode=troops  cameo=150
  A begins {patrols} in B                        mode=troops  cameo=150
  A begins {patrols} along {borders} with B      mode=troops  cameo=150
  A conducts {patrols} near B                    mode=troops  cameo=150
  A conducts {patrols} in {soil} of B            mode=troops  cameo=150
  A steps up {patrols}                           mode=troops  cameo=150
  A steps up {patrols} in B                      mode=troops  cameo=150
  A steps up {patrols} along {borders} with B    mode=troops  cameo=150
  A {reinforces} {patrols} in B                  mode=troops  cameo=150
  A flies {patrols} over B                       mode=troops  cameo=150
  A's {warplanes} fly close to {soil} of B        mode=troops  cameo=150
  A's {warplanes} fly close to B                  mode=troops  cameo=150
  A's {warplanes} fly near {soil} of B            mode=troops  cameo=150
  A's {warplanes} buzz {warships} of B            mode=troops  cameo=150
  A's {patrols} over B                           mode=troops  cameo=150
  A's {patrols} near B                           mode=troops  cameo=150
  A's {patrols} along {borders} with B           mode=troops  cameo=150
# --- movements of forces themselves ---
  A deploys to B                                 mode=troops  cameo=154
  A deploys in B                                 mode=troops  cameo=154
  A deploys around B                             mode=troops  cameo=154
  A deploys near B                               mode=troops  cameo=154
  A deploys along {borders}                      mode=troops  cameo=154
  A deploys along {borders} with B               mode=troops  cameo=154
  {troops} move into B                           mode=troops  cameo=154
  {troops} move to {borders} with B              mode=troops  cameo=154
  {troops} mass on {borders} with B              mode=troops  cameo=154
  {troops} pour into B                           mode=troops  cameo=154
  {troops} arrive in B                           mode=troops  cameo=154  weight=0.8
  {troops} head for B                            mode=troops  cameo=154
  {troops} head to {borders} with B              mode=troops  cameo=154
  {troops} take to the streets                   mode=troops  cameo=154
  The {troops} are landing in B                  mode=troops  cameo=154
  {troops} roll into B                           mode=troops  cameo=154
  {troops} enter B                               mode=troops  cameo=154
  {troops} cross into B                          mode=troops  cameo=154
  {troops} cross {borders} of B                  mode=troops  cameo=154
  The {troops} are guarding X                    mode=troops  cameo=150  weight=0.7
  {troops} stand guard in B                      mode=troops  cameo=150
  {troops} stand guard outside X                 mode=troops  cameo=150
  {tanks} roll into B                            mode=troops  cameo=154
  {tanks} roll through B                         mode=troops  cameo=154
  {tanks} roll onto {gates}                      mode=troops  cameo=154
  {tanks} enter B                                mode=troops  cameo=154
  {tanks} surround B                             mode=troops  cameo=154
  {tanks} move towards B                         mode=troops  cameo=154
  {tanks} take up positions in B                 mode=troops  cameo=154
  A's {tanks} roll into B                        mode=troops  cameo=154
  A's {tanks} enter B                            mode=troops  cameo=154
  A's {tanks} surround B                         mode=troops  cameo=154
  A's {tanks} move into B                        mode=troops  cameo=154
  A's {tanks} cross into B                       mode=troops  cameo=154
  A's {warships} enter {soil} of B               mode=troops  cameo=154
  A's {warships} sail to B                       mode=troops  cameo=154
  A's {warships} sail into {soil} of B           mode=troops  cameo=154
  A's {warships} sail near B                     mode=troops  cameo=154
  A's {warships} sail through {gates}            mode=troops  cameo=154
  A's {warships} are heading to B                mode=troops  cameo=154
  A's {warships} head for B                      mode=troops  cameo=154
  A's {warships} arrive in B                     mode=troops  cameo=154  weight=0.7
  A's {warships} shadow B                        mode=troops  cameo=150
  A's {warships} patrol X                        mode=troops  cameo=150
  A's {warships} approach B                      mode=troops  cameo=150
  A's {warships} steam towards B                 mode=troops  cameo=154
  A's {warplanes} fly over B                     mode=troops  cameo=150
  A's {warplanes} fly low over B                 mode=troops  cameo=150
  A's {warplanes} fly near B                     mode=troops  cameo=150
  A's {warplanes} buzz B                         mode=troops  cameo=150
  A's {warplanes} are circling over B            mode=troops  cameo=150
  A's {warplanes} intercept B                    mode=troops  cameo=150
  A's {warplanes} patrol X                       mode=troops  cameo=150
  A's {warplanes} enter {soil} of B              mode=troops  cameo=150
  A's {warplanes} violate {soil} of B            mode=troops  cameo=150
  A's {warplanes} break the sound barrier over B  mode=troops  cameo=150
  A's {drones} fly over B                        mode=troops  cameo=150
  A's {drones} enter {soil} of B                 mode=troops  cameo=150
  A violates {soil} of B                         mode=troops  cameo=150
  A violates the airspace of B                   mode=troops  cameo=150
  A enters the airspace of B                     mode=troops  cameo=150
  A's violation of the airspace of B             mode=troops  cameo=150
  A's incursion into the airspace of B           mode=troops  cameo=150
  A's overflight of B                            mode=troops  cameo=150
  A has overflown B                              mode=troops  cameo=150
  A buzzes B                                     mode=troops  cameo=150
  A scrambles {warplanes}                        mode=troops  cameo=154
  A dispatches {warplanes} to intercept B        mode=troops  cameo=154
  A scrambles {warplanes} against B              mode=troops  cameo=154
  A {deploys} {warplanes}                        mode=troops  cameo=154
  A {deploys} {warplanes} to B                   mode=troops  cameo=154  weight=1.1
  A {deploys} {warplanes} in B                   mode=troops  cameo=154
  A {deploys} {warplanes} over B                 mode=troops  cameo=154
  A {deploys} {warplanes} into B                 mode=troops  cameo=150
  A {deploys} {warplanes} into {soil} of B       mode=troops  cameo=150
  A {deploys} {warplanes} near {soil} of B       mode=troops  cameo=150
  A {deploys} {warplanes} through {soil} of B    mode=troops  cameo=150
  A {deploys} {drones} into {soil} of B          mode=troops  cameo=150
  A {deploys} {warplanes} near B                 mode=troops  cameo=154
  A {deploys} {warplanes} to intercept B         mode=troops  cameo=154
  A {deploys} {warships}                         mode=troops  cameo=154
  A {deploys} {warships} to B                    mode=troops  cameo=154  weight=1.1
  A {deploys} {warships} in B                    mode=troops  cameo=154
  A {deploys} {warships} off B                   mode=troops  cameo=154
  A {deploys} {warships} off the coast of B      mode=troops  cameo=154
  A {deploys} {warships} near B                  mode=troops  cameo=154
  A {deploys} {warships} into {soil} of B        mode=troops  cameo=154
  A {deploys} {warships} through {soil} of B     mode=troops  cameo=150
  A {deploys} {warships} close to B              mode=troops  cameo=154
  A sails {warships} near B                      mode=troops  cameo=154
  A sails {warships} through {gates}             mode=troops  cameo=154
  A {deploys} {tanks}                            mode=troops  cameo=154
  A {deploys} {tanks} to B                       mode=troops  cameo=154
  A {deploys} {tanks} to {borders}               mode=troops  cameo=154
  A {deploys} {tanks} to {borders} with B        mode=troops  cameo=154
  A {deploys} {tanks} to {borders} of B          mode=troops  cameo=154
  A {deploys} {tanks} in B                       mode=troops  cameo=154
  A {deploys} {tanks} into B                     mode=troops  cameo=154
  A {deploys} {tanks} on {borders} with B        mode=troops  cameo=154
  A {deploys} {tanks} near {borders} with B      mode=troops  cameo=154
  A {deploys} {tanks} against B                  mode=troops  cameo=154
  A rolls {tanks} into B                         mode=troops  cameo=154
  A's deployment of {troops}                     mode=troops  cameo=154
  A's deployment of {troops} to B                mode=troops  cameo=154
  A's deployment of {troops} in B                mode=troops  cameo=154
  deployment of A's {troops} to B                mode=troops  cameo=154
  deployment of A's {troops} in B                mode=troops  cameo=154
  {troops} of A are deployed to B                mode=troops  cameo=154
  {troops} of A are deployed in B                mode=troops  cameo=154
  {troops} of A are deployed along {borders} with B  mode=troops  cameo=154
  {troops} of A are sent to B                    mode=troops  cameo=154
  {troops} of A are massed on {borders} with B   mode=troops  cameo=154
  A's deployment of {troops} along {borders} with B  mode=troops  cameo=154
  A's deployment of {warships} to B              mode=troops  cameo=154  weight=1.1
  A's deployment of {warplanes} to B             mode=troops  cameo=154  weight=1.1
  A's mobilisation of {troops}                   mode=troops  cameo=154
  A's mobilization of {reserves}                 mode=troops  cameo=154
  A's mobilization against B                     mode=troops  cameo=154
  A's {garrisons} in B                           mode=troops  cameo=154  weight=0.6
  A's troop movements near B                     mode=troops  cameo=154
  A's troop movements along {borders} with B     mode=troops  cameo=154
  A's military build-up near B                   mode=troops  cameo=154
  A's military buildup on {borders} with B       mode=troops  cameo=154
  A's troop build-up along {borders} with B      mode=troops  cameo=154
  A's military buildup in B                      mode=troops  cameo=154
  A's show of force in B                         mode=troops  cameo=150
  A's show of force against B                    mode=troops  cameo=150
# --- more force in place ---
  A {reinforces} {garrisons}                     mode=troops  cameo=154
  A {reinforces} {garrisons} in B                mode=troops  cameo=154
  A {reinforces} {garrisons} at B                mode=troops  cameo=154
  A {reinforces} {garrisons} around B            mode=troops  cameo=154
  A {reinforces} {garrisons} near B              mode=troops  cameo=154
  A {reinforces} {garrisons} along {borders} with B  mode=troops  cameo=154
  A {reinforces} {garrisons} on {borders} with B  mode=troops  cameo=154
  A {reinforces} {garrisons} against B           mode=troops  cameo=154
  A {reinforces} {garrisons} before X            mode=police  cameo=153
  A {reinforces} {troops} in B                   mode=troops  cameo=154
  A {reinforces} {troops} along {borders} with B  mode=troops  cameo=154
  A {reinforces} {troops}                        mode=troops  cameo=154  weight=0.7
  A {reinforces} {borders} with B                mode=troops  cameo=154
  A {reinforces} {bases} near B                  mode=troops  cameo=154
  A {reinforces} security at {missions} of B     mode=police  cameo=151
  A {reinforces} security in B                   mode=police  cameo=151
  A {reinforces} security around {offices}       mode=police  cameo=151
  A {reinforces} security for X                  mode=police  cameo=151  weight=0.8
  A {reinforces} security at {gates}             mode=police  cameo=151
  A {reinforces} security on {borders} with B    mode=troops  cameo=152
  A {reinforces} {weapons} in B                  mode=weapons  cameo=150  weight=0.6
  A doubles its troops in B                      mode=troops  cameo=154
  A's {garrisons} along {borders} with B         mode=troops  cameo=154
  A's reinforcement of {garrisons} in B          mode=troops  cameo=154
  A militarises X                                mode=troops  cameo=154
  A militarizes {soil}                           mode=troops  cameo=154
  A sets up {garrisons}                          mode=police  cameo=153
  A sets up {garrisons} in B                     mode=police  cameo=153
  A builds {bases} on {soil}                     mode=troops  cameo=154
  A builds a military base in B                  mode=troops  cameo=154
  A builds an air base in B                      mode=troops  cameo=154
  A builds a naval base in B                     mode=troops  cameo=154
  A sets up a military base in B                 mode=troops  cameo=154
  A sets up military bases near B                mode=troops  cameo=154
  A opens a military base in B                   mode=troops  cameo=154
  A builds up {troops}                           mode=troops  cameo=154
  A builds up {weapons}                          mode=weapons  cameo=150
  A builds up its forces near B                  mode=troops  cameo=154
  A throws a security cordon around B            mode=police  cameo=153
  A throws a cordon around B                     mode=police  cameo=153
  A puts a ring of steel around X                mode=police  cameo=153
  A mounts a show of force                       mode=troops  cameo=150
  A mounts a show of force against B             mode=troops  cameo=150
  A stages a show of force                       mode=troops  cameo=150
  A shows its force near B                       mode=troops  cameo=150
  A flexes its muscles near B                    mode=troops  cameo=150
  A flexes its military muscle                   mode=troops  cameo=150
# --- alert ---
  A puts {troops} on {alerts}                    mode=troops  cameo=152
  A puts {troops} on {alerts} against B          mode=troops  cameo=152
  A puts {troops} on {alerts} in B               mode=troops  cameo=152
  A puts {troops} on {alerts} along {borders} with B  mode=troops  cameo=152
  A puts {police} on {alerts}                    mode=police  cameo=151
  A puts {police} on {alerts} in B               mode=police  cameo=151
  A puts {warships} on {alerts}                  mode=troops  cameo=152
  A puts {warplanes} on {alerts}                 mode=troops  cameo=152
  A puts {warheads} on {alerts}                  mode=weapons  cameo=152  context=cbrn
  A puts X on {alerts}                           mode=troops  cameo=152  weight=0.7
  A puts itself on {alerts}                      mode=troops  cameo=152
  A places {troops} on {alerts}                  mode=troops  cameo=152
  A places {troops} on {alerts} against B        mode=troops  cameo=152
  A places {troops} on {alerts} along {borders} with B  mode=troops  cameo=152
  A places {police} on {alerts}                  mode=police  cameo=151
  A places X on {alerts}                         mode=troops  cameo=152  weight=0.7
  A orders {troops} on {alerts}                  mode=troops  cameo=152
  A orders {troops} onto {alerts}                mode=troops  cameo=152
  A orders its army to be on {alerts}            mode=troops  cameo=152
  A keeps {troops} on {alerts}                   mode=troops  cameo=152
  A goes on {alerts}                             mode=troops  cameo=152
  A is put on {alerts}                           mode=troops  cameo=152
  A is placed on {alerts}                        mode=troops  cameo=152
  A is put on {alerts} in B                      mode=troops  cameo=152
  A is placed on {alerts} in B                   mode=troops  cameo=152
  A goes on {alerts} along {borders} with B      mode=troops  cameo=152
  A goes on {alerts} against B                   mode=troops  cameo=152
  A remains on {alerts}                          mode=troops  cameo=152
  A remains on {alerts} in B                     mode=troops  cameo=152
  A remains on {alerts} along {borders} with B   mode=troops  cameo=152
  A stays on {alerts}                            mode=troops  cameo=152
  A stays on {alerts} in B                       mode=troops  cameo=152
  A is on {alerts}                               mode=troops  cameo=152
  A is on {alerts} in B                          mode=troops  cameo=152
  A is on {alerts} along {borders} with B        mode=troops  cameo=152
  A stands on {alerts}                           mode=troops  cameo=152
  A raises the alert level                       mode=troops  cameo=152
  A raises its alert level                       mode=troops  cameo=152
  A raises its alert level against B             mode=troops  cameo=152
  A raises its state of readiness                mode=troops  cameo=152
  A heightens its alert                          mode=troops  cameo=152
  A declares {alerts}                            mode=troops  cameo=152
  A declares {alerts} in B                       mode=troops  cameo=152
  A sounds the alert                             mode=troops  cameo=152  weight=0.6
  A cancels leave for {troops}                   mode=troops  cameo=152
  A cancels leave for {police}                   mode=police  cameo=151
  A cancels all military leave                   mode=troops  cameo=152
  A cancels police leave                         mode=police  cameo=151
  A confines {troops} to {bases}                 mode=troops  cameo=152
  A readies {troops}                             mode=troops  cameo=152
  A readies {troops} against B                   mode=troops  cameo=152
  A readies {weapons}                            mode=weapons  cameo=152
  A steps up {alerts} along {borders} with B     mode=troops  cameo=152
# --- drills and tests ---
  A {holds} {drills}                             mode=troops  cameo=150
  A {holds} {drills} near B                      mode=troops  cameo=150
  A {holds} {drills} in B                        mode=troops  cameo=150
  A {holds} {drills} off B                       mode=troops  cameo=150
  A {holds} {drills} off the coast of B          mode=troops  cameo=150
  A {holds} {drills} around B                    mode=troops  cameo=150
  A {holds} {drills} against B                   mode=troops  cameo=150
  A {holds} {drills} aimed at B                  mode=troops  cameo=150
  A {holds} {drills} along {borders} with B      mode=troops  cameo=150
  A {holds} {drills} near {borders} with B       mode=troops  cameo=150
  A {holds} {drills} on {borders} with B         mode=troops  cameo=150
  A launches {drills}                            mode=troops  cameo=150
  A launches {drills} near B                     mode=troops  cameo=150
  A conducts {drills}                            mode=troops  cameo=150
  A conducts {drills} near B                     mode=troops  cameo=150
  A stages {drills} around B                     mode=troops  cameo=150
  A orders {drills}                              mode=troops  cameo=150
  A orders {drills} near {borders} with B        mode=troops  cameo=150
  A orders a snap inspection of {troops}         mode=troops  cameo=152
  A rehearses an attack on B                     mode=troops  cameo=150
  A rehearses an invasion of B                   mode=troops  cameo=150
  A simulates an attack on B                     mode=troops  cameo=150
  A practises X with live ammunition             mode=troops  cameo=150
  A's {drills}                                   mode=troops  cameo=150  weight=0.7
  A's {drills} near B                            mode=troops  cameo=150
  A's {drills} off B                             mode=troops  cameo=150
  A's {drills} around B                          mode=troops  cameo=150
  A's {drills} along {borders} with B            mode=troops  cameo=150
  A tests {missiles}                             mode=weapons  cameo=150
  A {fires} {missiles}                           mode=weapons  cameo=150  A=state  weight=1.1
  A launches {missiles}                          mode=weapons  cameo=150  weight=0.9
  A {fires} {missiles} from B                    mode=weapons  cameo=150  weight=0.6
  A tests {missiles} over B                      mode=weapons  cameo=150
  A tests {missiles} near B                      mode=weapons  cameo=150
  A tests {missiles} in defiance of B            mode=weapons  cameo=150
  A tests {warheads}                             mode=weapons  cameo=150  context=cbrn
  A tests {weapons}                              mode=weapons  cameo=150
  A has test-fired {missiles}                    mode=weapons  cameo=150
  A has test-fired {missiles} over B             mode=weapons  cameo=150
  A has test-fired {missiles} off B              mode=weapons  cameo=150
  A flight-tests {missiles}                      mode=weapons  cameo=150
  A fires {missiles} in a test                   mode=weapons  cameo=150
  A fires {missiles} into the sea                mode=weapons  cameo=150
  A fires {missiles} into the sea off B          mode=weapons  cameo=150
  A launches {missiles} into the sea             mode=weapons  cameo=150
  A launches {missiles} towards the sea          mode=weapons  cameo=150
  A fires {missiles} over B                      mode=weapons  cameo=150
  A launches {missiles} over B                   mode=weapons  cameo=150
  A fires {missiles} in an exercise              mode=weapons  cameo=150
  A fires {shells} in a drill                    mode=weapons  cameo=150
  A conducts a nuclear test                      mode=weapons  cameo=150  context=cbrn
  A carries out a nuclear test                   mode=weapons  cameo=150  context=cbrn
  A carries out an underground nuclear test      mode=weapons  cameo=150  context=cbrn
  A conducts a missile test                      mode=weapons  cameo=150
  A carries out a missile test                   mode=weapons  cameo=150
  A conducts a test of {missiles}                mode=weapons  cameo=150
  A conducts a test of {warheads}                mode=weapons  cameo=150  context=cbrn
  A conducts a rocket launch                     mode=weapons  cameo=150  weight=0.8
  A explodes {warheads} in a test                mode=weapons  cameo=150  context=cbrn
  A detonates {warheads} in a test               mode=weapons  cameo=150  context=cbrn
  A detonates {warheads} underground             mode=weapons  cameo=150  context=cbrn
  A's nuclear test                               mode=weapons  cameo=150  context=cbrn
  A's nuclear tests in B                         mode=weapons  cameo=150  context=cbrn
  A's missile test                               mode=weapons  cameo=150
  A's test of {missiles}                         mode=weapons  cameo=150
  A's test of {warheads}                         mode=weapons  cameo=150  context=cbrn
  A's launch of {missiles}                       mode=weapons  cameo=150
  A's launch of {missiles} over B                mode=weapons  cameo=150
  A's rocket launch                              mode=weapons  cameo=150  weight=0.8
  A's test-firing of {missiles}                  mode=weapons  cameo=150
# --- arms in place and on show ---
  A {deploys} {missiles}                         mode=weapons  cameo=150
  A {deploys} {missiles} to B                    mode=weapons  cameo=150
  A {deploys} {missiles} to {borders} with B     mode=weapons  cameo=150
  A {deploys} {missiles} to {borders} of B       mode=weapons  cameo=150
  A {deploys} {missiles} in B                    mode=weapons  cameo=150
  A {deploys} {missiles} against B               mode=weapons  cameo=150
  A {deploys} {missiles} near B                  mode=weapons  cameo=150
  A {deploys} {missiles} near {borders} with B   mode=weapons  cameo=150
  A {deploys} {missiles} along {borders} with B  mode=weapons  cameo=150
  A {deploys} {warheads}                         mode=weapons  cameo=150
  A {deploys} {warheads} in B                    mode=weapons  cameo=150
  A {deploys} {warheads} to B                    mode=weapons  cameo=150
  A {deploys} {warheads} near B                  mode=weapons  cameo=150
  A {deploys} {warheads} along {borders} with B  mode=weapons  cameo=150
  A {deploys} {shells} along {borders} with B    mode=weapons  cameo=150
  A {deploys} {shells} around B                  mode=weapons  cameo=150
  A {deploys} {weapons} to B                     mode=weapons  cameo=150  weight=0.8
  A {deploys} {weapons} in B                     mode=weapons  cameo=150
  A {deploys} {weapons} on {borders} with B      mode=weapons  cameo=150
  A {deploys} {drones} to B                      mode=weapons  cameo=150
  A {deploys} {drones} over B                    mode=weapons  cameo=150
  A installs {missiles} in B                     mode=weapons  cameo=150
  A installs {warheads} on {soil}                mode=weapons  cameo=150
  A installs {warheads} in B                     mode=weapons  cameo=150
  A moves {missiles} into B                      mode=weapons  cameo=150
  A moves {missiles} to {gates}                  mode=weapons  cameo=150
  A targets {missiles} at B                      mode=weapons  cameo=150
  A aims {missiles} at B                         mode=weapons  cameo=150
  A aims {weapons} at B                          mode=weapons  cameo=150
  A points {missiles} at B                       mode=weapons  cameo=150
  A points {weapons} at B                        mode=weapons  cameo=150
  A trains {weapons} on B                        mode=weapons  cameo=150
  A locks its radar on B                         mode=weapons  cameo=150
  A locks fire-control radar on B                mode=weapons  cameo=150
  A parades {missiles}                           mode=weapons  cameo=150
  A parades {weapons}                            mode=weapons  cameo=150
  A parades {troops} through X                   mode=troops  cameo=150
  A holds a military parade                      mode=troops  cameo=150
  A shows off {missiles}                         mode=weapons  cameo=150
  A shows off {weapons}                          mode=weapons  cameo=150
  A displays {missiles}                          mode=weapons  cameo=150
  A displays {weapons} in a parade               mode=weapons  cameo=150
  A unveils {missiles}                           mode=weapons  cameo=150
  A unveils {weapons}                            mode=weapons  cameo=150
  A brandishes {weapons}                         mode=weapons  cameo=150
  A brandishes {weapons} at B                    mode=weapons  cameo=150
  A develops {warheads}                          mode=weapons  cameo=150  context=cbrn  weight=0.8
  A builds {warheads}                            mode=weapons  cameo=150  context=cbrn  weight=0.8
  A enriches uranium                             mode=weapons  cameo=150  context=cbrn
  A resumes uranium enrichment                   mode=weapons  cameo=150  context=cbrn
  A restarts its nuclear reactor                 mode=weapons  cameo=150  context=cbrn
  A restarts its nuclear programme               mode=weapons  cameo=150  context=cbrn
  A steps up its nuclear programme               mode=weapons  cameo=150  context=cbrn
  A reactivates its nuclear facilities           mode=weapons  cameo=150  context=cbrn
  A installs centrifuges                         mode=weapons  cameo=150  context=cbrn
  A reprocesses plutonium                        mode=weapons  cameo=150  context=cbrn
  A reprocesses fuel rods                        mode=weapons  cameo=150  context=cbrn
  A stockpiles {weapons}                         mode=weapons  cameo=150
  A stockpiles {warheads}                        mode=weapons  cameo=150  context=cbrn
  A amasses {weapons}                            mode=weapons  cameo=150
  A hoards {weapons}                             mode=weapons  cameo=150
  A smuggles {weapons} into B                    mode=weapons  cameo=150
  A smuggles {weapons} to B                      mode=weapons  cameo=150
  A rearms                                       mode=weapons  cameo=154
  A re-arms                                      mode=weapons  cameo=154
  A arms itself                                  mode=weapons  cameo=154
  A arms itself against B                        mode=weapons  cameo=154
  A acquires {weapons}                           mode=weapons  cameo=150  weight=0.7
  A lays mines off B                             mode=weapons  cameo=150
  A lays mines in {soil}                         mode=weapons  cameo=150
  A plants mines along {borders} with B          mode=weapons  cameo=150
  A lays mines in {gates}                        mode=weapons  cameo=150
  A's deployment of {missiles}                   mode=weapons  cameo=150
  A's deployment of {missiles} in B              mode=weapons  cameo=150
  A's deployment of {warheads} in B              mode=weapons  cameo=150
  A's arms build-up                              mode=weapons  cameo=150
  A's arms race with B                           mode=weapons  cameo=150  reciprocal
# --- police ---
  A {deploys} {police}                           mode=police  cameo=153
  A {deploys} {police} to B                      mode=police  cameo=153
  A {deploys} {police} to {borders} with B       mode=police  cameo=153
  A {deploys} {police} to {towns} of B           mode=police  cameo=153
  A {deploys} {police} in B                      mode=police  cameo=153
  A {deploys} {police} into B                    mode=police  cameo=153
  A {deploys} {police} against B                 mode=police  cameo=153
  A {deploys} {police} around B                  mode=police  cameo=153
  A {deploys} {police} outside B                 mode=police  cameo=153
  A {deploys} {police} across B                  mode=police  cameo=153
  A calls out {police}                           mode=police  cameo=153
  A orders {police} into B                       mode=police  cameo=153
  A orders {police} onto the streets             mode=police  cameo=153
  A orders the deployment of {police}            mode=police  cameo=153
  A {reinforces} {police} in B                   mode=police  cameo=153
  A {reinforces} police presence in B            mode=police  cameo=153
  A floods the streets with {police}             mode=police  cameo=153
  A floods B with {police}                       mode=police  cameo=153
  A floods B with {troops}                       mode=troops  cameo=154
  A cordons off B                                mode=police  cameo=153
  A cordons off X                                mode=police  cameo=153
  A seals off {towns}                            mode=police  cameo=153
  A seals off {offices}                          mode=police  cameo=153
  A seals off {missions}                         mode=police  cameo=153
  A surrounds {offices}                          mode=police  cameo=153  weight=0.8
  The {police} are guarding X                    mode=police  cameo=153  weight=0.8
  The {police} are patrolling X                  mode=police  cameo=153
  {police} surround B                            mode=police  cameo=153
  The {police} encircle B                        mode=police  cameo=153
  {police} stand guard outside X                 mode=police  cameo=153
  A steps up security                            mode=police  cameo=151
  A steps up security in B                       mode=police  cameo=151
  A steps up security measures in B              mode=police  cameo=151
  A beefs up security                            mode=police  cameo=151
  A tightens security                            mode=police  cameo=151
  A tightens security in B                       mode=police  cameo=151
  A tightens border controls                     mode=police  cameo=151  weight=0.8
  A tightens security along {borders} with B     mode=troops  cameo=152
  A's deployment of {police}                     mode=police  cameo=153
  A's deployment of {police} in B                mode=police  cameo=153
# --- armed men outside the state ---
  A {deploys} {militias}                         mode=militia  cameo=154
  A {deploys} {militias} to B                    mode=militia  cameo=154
  A {deploys} {militias} in B                    mode=militia  cameo=154
  A {deploys} {militias} against B               mode=militia  cameo=154
  A {deploys} {militias} to fight B              mode=militia  cameo=154
  A {deploys} {militias} along {borders} with B  mode=militia  cameo=154
  A {deploys} {militias} for X                   mode=militia  cameo=154  weight=0.7
  A recruits {militias}                          mode=militia  cameo=154
  A recruits {militias} to fight B               mode=militia  cameo=154
  A recruits fighters from B                     mode=militia  cameo=154
  A recruits child soldiers                      mode=militia  cameo=154  context=human_rights
  A recruits mercenaries                         mode=militia  cameo=154
  A hires mercenaries                            mode=militia  cameo=154
  A hires mercenaries to fight B                 mode=militia  cameo=154
  A forms {militias}                             mode=militia  cameo=154
  A forms {militias} against B                   mode=militia  cameo=154
  A raises {militias}                            mode=militia  cameo=154
  A has armed {militias}                         mode=militia  cameo=154
  A has armed civilians                          mode=militia  cameo=154
  A has armed villagers                          mode=militia  cameo=154
  A infiltrates {militias} into B                mode=militia  cameo=154
  A takes up arms                                mode=militia  cameo=154
  A takes up arms against B                      mode=militia  cameo=154
  A joins the fight against B                    mode=militia  cameo=154
  A joins the jihad against B                    mode=militia  cameo=154
  A goes to war footing                          mode=troops  cameo=152  weight=0.8
  A regroups in B                                mode=militia  cameo=154
  A regroups near B                              mode=militia  cameo=154
  A's recruitment of {militias}                  mode=militia  cameo=154
  A's recruitment of child soldiers              mode=militia  cameo=154  context=human_rights
# --- in the wires ---
  A creates a cyber command                      cameo=155  context=cyber
  A sets up a cyber warfare unit                 cameo=155  context=cyber
  A mobilises hackers against B                  cameo=155  context=cyber
# -- readiness and presence
  A puts {troops} on alert to X  mode=troops  cameo=152
  A places {troops} on alert  mode=troops  cameo=152
  A places {troops} on alert in B  mode=troops  cameo=152
  A places {troops} on alert to X  mode=troops  cameo=152
  A puts {troops} on standby  mode=troops  cameo=152
  A puts {troops} on standby to X  mode=troops  cameo=152
  A keeps {troops} on alert  mode=troops  cameo=152
  A keeps {troops} on alert in B  mode=troops  cameo=152
  A orders {troops} on alert  mode=troops  cameo=152
  A raises alert level along {border} with B  mode=troops  cameo=152
  A raises the alert level in B  mode=troops  cameo=152
  A goes on full alert in B  mode=troops  cameo=152
  A stands ready along {border} with B  mode=troops  cameo=152
  A stands by along {border} with B  mode=troops  cameo=152
  A tightens security along {border} with B  mode=troops  cameo=152
  A beefs up security in B  mode=police  cameo=151
  A strengthens security in B  mode=police  cameo=151  weight=0.8
  A increases security in B  mode=police  cameo=151  weight=0.8
  A boosts security in B  mode=police  cameo=151  weight=0.8
  A strengthens its presence in B  mode=troops  cameo=154
  A strengthens its military presence in B  mode=troops  cameo=154
  A increases its military presence in B  mode=troops  cameo=154
  A boosts its military presence in B  mode=troops  cameo=154
  A expands its military presence in B  mode=troops  cameo=154
  A builds up {troops} in B  mode=troops  cameo=154
  A builds up {troops} on {border} with B  mode=troops  cameo=154
  A builds up {troops} near B  mode=troops  cameo=154
  A masses X on {border} of B  mode=troops  cameo=154
  A masses {troops} on {border} with B  mode=troops  cameo=154
  A masses {troops} along {border} with B  mode=troops  cameo=154
  A masses {troops} near B  mode=troops  cameo=154
  A amasses {troops} on {border} with B  mode=troops  cameo=154
  A concentrates {troops} along {border} with B  mode=troops  cameo=154
  A moves {troops} to the {border} with B  mode=troops  cameo=154
  A moves {tanks} to the {border} with B  mode=weapons  cameo=154
  A moves {missiles} to the {border} with B  mode=weapons  cameo=154
  A moves {warheads} to B  mode=weapons  cameo=154
  A stations {missiles} in B  mode=weapons  cameo=154
  A positions {troops} along {border} with B  mode=troops  cameo=154
  A positions {missiles} in B  mode=weapons  cameo=154
  A mobilizes for war with B  mode=troops  cameo=154
  A mobilizes {troops} for war against B  mode=troops  cameo=154
  A mobilizes {reserves} for war against B  mode=troops  cameo=154
  A mobilizes {reserves}  mode=troops  cameo=154
  A mobilizes {troops} against B  mode=troops  cameo=154
  A mobilizes {troops} for an offensive against B  mode=troops  cameo=154
  A mobilizes {troops} for an attack on B  mode=troops  cameo=154
  A mobilizes {police} against B  mode=police  cameo=153
  A mobilizes {police} in B  mode=police  cameo=153
  A mobilizes {militias} in B  mode=militia  cameo=154
  A mobilizes {troops} along {border} with B  mode=troops  cameo=154
  A mobilizes {troops} in B  mode=troops  cameo=154
  A intensifies {troops} in B  mode=troops  cameo=154
  A readies {troops} for X  mode=troops  cameo=152
  A readies {missiles} for X  mode=weapons  cameo=154
  A prepares {troops} for an attack on B  mode=troops  cameo=154
  A prepares {troops} for war  mode=troops  cameo=154
  A rushes {troops} to the {border} with B  mode=troops  cameo=154
  A rushes {police} to B  mode=police  cameo=153
  A dispatches {warships} to B  mode=weapons  cameo=154
  A dispatches {warships} towards B  mode=weapons  cameo=154
  A sends {warships} through B  mode=weapons  cameo=154
  A sails {warships} through B  mode=weapons  cameo=154
  A flies {warplanes} over B  mode=weapons  cameo=154
  A flies {warplanes} near B  mode=weapons  cameo=154
  A sends {warplanes} near B  mode=weapons  cameo=154
  A conducts {drills} near {border} with B  mode=troops  cameo=150
  A holds {drills} near B  mode=troops  cameo=150
  A holds {drills} along {border} with B  mode=troops  cameo=150
  A calls up {reserves} in B  mode=troops  cameo=154
  A completes preparations for war with B  mode=troops  cameo=154
  A completes preparations for {raids} on B  mode=troops  cameo=154
  A fortifies {border} with B  mode=troops  cameo=154
  A digs in along {border} with B  mode=troops  cameo=154
  A beefs up {troops} along {border} with B  mode=troops  cameo=154
  A beefs up its presence along {border} with B  mode=troops  cameo=154
  {troops} of A are on alert in B  mode=troops  cameo=152
  {troops} of A are massing on {border} with B  mode=troops  cameo=154
  {troops} of A gather near B  mode=troops  cameo=154
  {troops} of A take up positions near B  mode=troops  cameo=154
  {troops} of A take up positions in B  mode=troops  cameo=154

  A orders {warships} to X                      mode=troops  cameo=154  weight=1.1
  A's {troops} are placed on alert              mode=troops  cameo=154
  A's {troops} are put on alert                 mode=troops  cameo=154
# --- columns on the road, tests, cordons ---
  A masses near {borders} of B                   mode=troops  cameo=154  A=force
  A masses near B                                mode=troops  cameo=154  A=force
  A masses at {borders} with B                   mode=troops  cameo=154  A=force
  A has massed near B                            mode=troops  cameo=154  A=force
  A gathers near B                               mode=troops  cameo=154  A=force
  A gathers near {borders} with B                mode=troops  cameo=154  A=force
  A crosses into B                               mode=troops  cameo=154  A=force
  A crosses {borders} into B                     mode=troops  cameo=154  A=force
  A crosses {borders} of B                       mode=troops  cameo=154  A=force
  A marches into B                               mode=troops  cameo=154  A=force  weight=1.1
  A advances on B                                mode=troops  cameo=154  A=force
  A advances into B                              mode=troops  cameo=154  A=force
  A advances towards B                           mode=troops  cameo=154  A=force
  A advances toward B                            mode=troops  cameo=154  A=force
  A heads for B                                  mode=troops  cameo=154  A=force
  A heads towards B                              mode=troops  cameo=154  A=force
  A heads to B                                   mode=troops  cameo=154  A=force
  A arrives in B                                 mode=troops  cameo=154  A=force
  A lands in B                                   mode=troops  cameo=154  A=force
  A pushes into B                                mode=troops  cameo=154  A=force
  A pours into B                                 mode=troops  cameo=154  A=force
  A streams into B                               mode=troops  cameo=154  A=force
  A surges into B                                mode=troops  cameo=154  A=force
  A floods into B                                mode=troops  cameo=154  A=force
  A floods the streets of B                      mode=police  cameo=152  A=force  weight=1.1
  A fans out across B                            mode=troops  cameo=152  A=force
  A fans out in B                                mode=troops  cameo=152  A=force
  A fans out through B                           mode=troops  cameo=152  A=force
  A fans out over B                              mode=troops  cameo=152  A=force
  A spreads out across B                         mode=troops  cameo=152  A=force
  A closes in on B                               mode=troops  cameo=154  A=force
  A encircles B                                  mode=troops  cameo=154  A=force
  A surrounds B                                  mode=troops  cameo=154  A=force
  A rings B                                      mode=police  cameo=152  A=force
  A rings B with {police}                        mode=police  cameo=152
  A rings B with {troops}                        mode=troops  cameo=154
  A surrounds B with {police}                    mode=police  cameo=152
  A surrounds B with {troops}                    mode=troops  cameo=154
  A surrounds {missions} of B with {police}      mode=police  cameo=152
  A stands guard at B                            mode=police  cameo=152  A=force
  A stands guard outside B                       mode=police  cameo=152  A=force
  A guards B                                     mode=police  cameo=152  A=force  weight=0.7
  A guards {borders} with B                      mode=troops  cameo=154  weight=1.1
  A seals off B                                  mode=police  cameo=152  A=force  weight=0.8
  A sets up camp in B                            mode=troops  cameo=154  A=force  weight=1.2
  A mans {garrisons} in B                        mode=troops  cameo=154
  A digs in near B                               mode=troops  cameo=154  A=force
  A digs in along {borders} with B               mode=troops  cameo=154  A=force
  A lays mines along {borders} with B            mode=weapons  cameo=154
  A mines {borders} with B                       mode=weapons  cameo=154
  A moves {tanks} up to {borders} of B           mode=troops  cameo=154
  A moves {tanks} to {borders} of B              mode=troops  cameo=154
  A moves {tanks} up to B                        mode=troops  cameo=154
  A moves {troops} up to B                       mode=troops  cameo=154
  A moves {troops} closer to {borders} with B    mode=troops  cameo=154
  A moves {troops} closer to B                   mode=troops  cameo=154
  A marches {troops} into B                      mode=troops  cameo=154
  A parachutes {troops} into B                   mode=troops  cameo=154
  A drops {troops} into B                        mode=troops  cameo=154
  A puts {troops} on a war footing               mode=troops  cameo=153
  A puts {troops} on a war footing against B     mode=troops  cameo=153
  A is on a war footing with B                   mode=troops  cameo=153
  A is put on {alerts}                           mode=troops  cameo=153  weight=0.8
  A drafts B into X                              mode=troops  cameo=154  weight=0.7
  A conscripts B                                 mode=troops  cameo=154
  A drafts {victims} against B                   mode=troops  cameo=154
  A press-gangs B                                mode=militia  cameo=154
  A recruits {militias} in B                     mode=militia  cameo=154
  A recruits {victims} in B                      mode=militia  cameo=154
  A recruits child soldiers in B                 mode=militia  cameo=154
  A recruits from B                              mode=militia  cameo=154  A=force
  A arms villagers against B                     mode=militia  cameo=154
  A trains {militias} against B                  mode=militia  cameo=154
  A test-fires {missiles}                        mode=weapons  cameo=155
  A test-fires {missiles} over B                 mode=weapons  cameo=155
  A test-fires {missiles} into X                 mode=weapons  cameo=155
  A test-launches {missiles}                     mode=weapons  cameo=155
  A detonates {warheads}                         mode=weapons  cameo=155
  A explodes {warheads}                          mode=weapons  cameo=155
  A sets off {warheads}                          mode=weapons  cameo=155
  A shows off {warheads}                         mode=weapons  cameo=155
  A shows off X at a parade                      mode=weapons  cameo=155  weight=0.8
  A develops {missiles}                          mode=weapons  cameo=155  weight=1.1
  A develops {warheads}                          mode=weapons  cameo=155  weight=1.1
  A buys {missiles}                              mode=weapons  cameo=155  weight=0.8
  A stocks up on {weapons}                       mode=weapons  cameo=155
  A buzzes {vessels} of B                        mode=troops  cameo=154
  A buzzes {towns} of B                          mode=troops  cameo=154
  A overflies B                                  mode=troops  cameo=154  weight=0.9
  A shadows {vessels} of B                       mode=troops  cameo=154
  A tails {vessels} of B                         mode=troops  cameo=154
  A tracks {vessels} of B                        mode=troops  cameo=154  weight=0.8
  A escorts {vessels} of B out of X              mode=troops  cameo=154
  A sends {warships} to shadow B                 mode=troops  cameo=154
  A sends {warships} to face down B              mode=troops  cameo=154
  A sends {warships} to confront B               mode=troops  cameo=154
  A sends {troops} to confront B                 mode=troops  cameo=154
  A sends {troops} to face B                     mode=troops  cameo=154
  A scrambles {warplanes} to intercept B         mode=troops  cameo=154
  A scrambles {warplanes} after X                mode=troops  cameo=154
  A scrambles {warplanes} as X                   mode=troops  cameo=154
  A is on {alerts} against B                     mode=troops  cameo=153
  A goes on {alerts} in B                        mode=troops  cameo=153
  A braces for {raids} by B                      mode=troops  cameo=153
  A's test-firing of {missiles}                  mode=weapons  cameo=155
  A's test-launch of {missiles}                  mode=weapons  cameo=155
  A {launches} {drills} near B                   mode=troops  cameo=155
  A {launches} {drills} around B                 mode=troops  cameo=155
  A {launches} {drills} off B                    mode=troops  cameo=155
  A {launches} {drills} off the coast of B       mode=troops  cameo=155
  A {launches} {drills} near {borders} with B    mode=troops  cameo=155
  A {launches} {drills} along {borders} with B   mode=troops  cameo=155
  A {launches} {drills} on {borders} with B      mode=troops  cameo=155
  A declares a partial mobilisation              mode=troops  cameo=154
  A declares a general mobilisation              mode=troops  cameo=154
  A announces a partial mobilisation             mode=troops  cameo=154
  A orders a partial mobilisation                mode=troops  cameo=154
  A orders the mobilisation of {reserves}        mode=troops  cameo=154
  A orders the mobilisation of {reserves} for X in B  mode=troops  cameo=154
  A orders a troop buildup near B                mode=troops  cameo=154
  A's military buildup near B                    mode=troops  cameo=154
  A builds up along {borders} with B             mode=troops  cameo=154  A=force
  A deploys air defences in B                    mode=weapons  cameo=154
  A deploys air defences on {borders} with B     mode=weapons  cameo=154
  A rolls out {missiles}                         mode=weapons  cameo=155
  A rolls out {missiles} at {drills}             mode=weapons  cameo=155
  A parades {missiles}                           mode=weapons  cameo=155
  {troops} of A are put on {alerts}              mode=troops  cameo=153
  {troops} of A are placed on {alerts}           mode=troops  cameo=153
  {troops} of A have been put on {alerts}        mode=troops  cameo=153
  {police} are sent to B                         mode=police  cameo=152
  {reinforcements} are sent to B                 mode=troops  cameo=154
  A puts {troops} on the streets                 mode=troops  cameo=154
  A puts {troops} on the streets of B            mode=troops  cameo=154
  A puts {police} on the streets of B            mode=police  cameo=152
  A digs trenches around B                       mode=troops  cameo=154
  A moves {troops} to {borders} with B           mode=troops  cameo=154
  A {reinforces} {borders} with B with {tanks}   mode=troops  cameo=154
  A {reinforces} {borders} with {tanks}          mode=troops  cameo=154
  A {reinforces} {borders} with {troops}         mode=troops  cameo=154
  A {reinforces} {borders} with B with {troops}  mode=troops  cameo=154
NONE
  A is on alert for {illnesses}
  A is on alert for {disasters}
  A deploys think tanks
  A deploys staff to X
  A deploys aides to X
  A deploys volunteers to X
  A deploys surrogates to X
  A deploys canvassers
  A deploys lawyers to X
  A deploys a strategy
  A assembles an army of X
  A deploys an army of X
  A {deploys} market forces
  A deploys a parachute
  A deploys an airbag
  A deploys software
  A deploys X satellites
  A deploys technology
  A sends its players to B
  A sends {players} to {contests}
  A sends {players} home
  A sends a message to B
  A posts a message
  A posts a profit
  A posts a loss
  A posts a video
  A posts X on X
  A moves in with B
  A moves house
  A moves the ball
  A moves its headquarters to B
  A gathers evidence
  A gathers information about B
  A assembles a cabinet
  A assembles a coalition
  A mobilises support
  A mobilizes voters
  A mobilises resources
  A mobilizes funds
  A mobilises {funds} for B
  A mobilises public opinion
  A mobilises its supporters for {elections}
  A boosts production
  A boosts spending
  A boosts the economy
  A boosts its share
  A increases production
  A increases prices
  A strengthens its currency
  A strengthens {law}
  A tightens its belt
  A tightens {law}
  A tightens monetary policy
  A tightens its grip on the lead
  A expands its business
  A steps up production
  A doubles its profit
  A doubles its lead
  A doubles its money
  A tests positive for X
  A tests negative for X
  A tests the waters
  A tests a vaccine
  A tests a drug on B
  A tests B for X
  A tests the patience of B
  A tests the resolve of B
  A tests cars
  A launches a satellite
  A launches a satellite into orbit
  A launches a rocket into space
  A launches a rocket to the moon
  A launches a spacecraft
  A launches a rocket to the space station
  A launches a product
  A launches a website
  A shows its muscles in {contests}
  A flexes its financial muscle
  A arms itself with arguments
  A takes up arms in a film
  A guards against inflation
  A guards its lead
  A guards a secret
  A patrols the midfield
  A patrols the touchline
  A lines up a deal
  A lines up {players}
  A goes on alert for {disasters}
  A goes on alert for flu
  A puts hospitals on alert
  A puts residents on alert over {disasters}
  A raises the alert over {disasters}
  A raises its flood alert
  A issues an alert
  A issues a health alert
  A issues a travel alert
  A holds a fire drill
  A holds an earthquake drill
  A holds an exercise class
  A takes exercise
  A exercises its option
  A recruits staff
  A recruits {players}
  A recruits students
  A hires workers
  A drafts {players}
  A drafts a bill
  A drafts a constitution
  A parades its players
  A parades its new signing
  A parades in the carnival
  A prepares for {contests}
  A prepares for {contests} against B
  A prepares for {elections}
  A prepares for {disasters}
  A prepares to host X
  A braces for {disasters}
  A gears up for {contests}
  A gears up for {elections}
  A scrambles to X
  A scrambles eggs
  A digs trenches for X pipes
  A regroups after the defeat
  A reinforces buildings
  A reinforces its squad
  A calls up {players}
  A calls up X to the squad
  A calls up memories
  A mobilizes voters
  A mobilizes support
  A mobilizes resources for B
  A mobilizes {funds} for B
  A mobilizes public opinion
  A readies a bid for B
  A tests water
  A tests B for illness
  A parades through B
  A is alert to X
  A is on alert for storms
