# ASSAULT: violence, done: fights (all sides act), attacks with arms of every kind, killing and wounding, blows, torture, rape,
# carrying off, things destroyed, force against crowds, war by unlawful means. Arrests and land taken without a fight are COERCE,
# stone-throwing crowds PROTEST, threats THREATEN, arms only shown or tested MOBILIZE.
ASSAULT
# --- fights ---
  A {fights} B                                   cameo=190  reciprocal  abroad
  A fights against B                             cameo=190  reciprocal
  A battles against B                            cameo=190  reciprocal
  A and B have clashed                           cameo=190  reciprocal
  A and B fight                                  cameo=190  reciprocal  abroad
  A and B have battled                           cameo=190  reciprocal
  A and B battle for control of X                cameo=190  reciprocal
  A and B are at war                             cameo=190  reciprocal
  A and B go to war                              cameo=190  reciprocal
  A and B have skirmished                        cameo=190  reciprocal
  A and B come to blows                          mode=beat  cameo=182  reciprocal
  A and B have exchanged fire                    mode=firearms  cameo=193  reciprocal
  A and B exchange gunfire                       mode=firearms  cameo=193  reciprocal
  A and B have exchanged shots                   mode=firearms  cameo=193  reciprocal
  A and B exchange {barrages}                    mode=heavy-weapons  cameo=194  reciprocal
  A and B exchange {shells}                      mode=heavy-weapons  cameo=194  reciprocal
  A and B exchange {missiles}                    mode=heavy-weapons  cameo=194  reciprocal
  A and B exchange {raids}                       cameo=190  reciprocal
  A and B exchange {airstrikes}                  mode=aerial  cameo=195  reciprocal
  A and B have traded fire                       mode=firearms  cameo=193  reciprocal
  A and B have traded {barrages}                 mode=heavy-weapons  cameo=194  reciprocal
  A and B have traded {raids}                    cameo=190  reciprocal
  A trades {barrages} with B                     mode=heavy-weapons  cameo=194  reciprocal
  A exchanges {barrages} with B                  mode=heavy-weapons  cameo=194  reciprocal
  A exchanges fire with B                        mode=firearms  cameo=193  reciprocal
  A clashes with B                               cameo=190  reciprocal
  A clashes with B over X                        cameo=190  reciprocal  weight=0.5
  The {militias} are clashing with {police}      cameo=190  reciprocal
  The {troops} are clashing with {police}        cameo=190  reciprocal
  A clashes with {troops}                        cameo=190  reciprocal
  A clashes with {militias}                      cameo=190  reciprocal
  A is at war with B                             cameo=190  reciprocal
  A is locked in {clashes} with B                cameo=190  reciprocal
  A engages in {clashes} with B                  cameo=190  reciprocal
  A fights {clashes} with B                      cameo=190  reciprocal  abroad
  A fights {clashes} against B                   cameo=190  reciprocal
  A wages {clashes} against B                    cameo=190
  A wages {clashes} on B                         cameo=190
  A wages {clashes} with B                       cameo=190  reciprocal
  A goes to war against B                        cameo=190
  A makes war on B                               cameo=190
  A engages B in {clashes}                       cameo=190  reciprocal
  A's {clashes} with B                           cameo=190  reciprocal  abroad
  A's {clashes} against B                        cameo=190  reciprocal
  A's {clashes} on B                             cameo=190
  {clashes} between A and B                      cameo=190  reciprocal  abroad
  {clashes} of A with B                          cameo=190  reciprocal
  {clashes} involving A                          cameo=190  reciprocal
  {clashes} pit A against B                      cameo=190  reciprocal
  B is killed in {clashes} with A                cameo=190
  B is wounded in {clashes} with A               cameo=190
  B dies in {clashes} with A                     cameo=190
  A fires back at B                              mode=firearms  cameo=193
  A returns fire                                 mode=firearms  cameo=193
  A returns the fire of B                        mode=firearms  cameo=193
  A joins the war against B                      cameo=190
  A joins the fighting against B                 cameo=190
  A takes on B in {clashes}                      cameo=190  reciprocal
  A and B are locked in {clashes}                cameo=190  reciprocal
  A and B engage in {clashes}                    cameo=190  reciprocal
# --- breaking a truce ---
  A violates the ceasefire                       cameo=196
  A violates the ceasefire with B                cameo=196
  A violates the ceasefire in B                  cameo=196
  A violates a ceasefire agreement               cameo=196
  A violates a ceasefire agreement with B        cameo=196
  A violates the truce                           cameo=196
  A violates the truce with B                    cameo=196
  A violates a cease-fire                        cameo=196
  A violates the armistice                       cameo=196
  A breaks the ceasefire                         cameo=196
  A breaks the ceasefire with B                  cameo=196
  A breaks the truce                             cameo=196
  A breaks the truce with B                      cameo=196
  A breaches the ceasefire                       cameo=196
  A breaches the truce                           cameo=196
  A's violation of the ceasefire                 cameo=196
  A's violation of the truce                     cameo=196
  A's ceasefire violation                        cameo=196
  A's ceasefire violations against B             cameo=196
  A's breach of the ceasefire                    cameo=196
# --- attack, no means named ---
  A {attacks} B                                  cameo=190
  A {attacks} {bases}                            cameo=190  context=military
  A {attacks} {bases} of B                       cameo=190  context=military
  A {attacks} {bases} in B                       cameo=190  context=military
  A {attacks} {towns}                            cameo=190
  A {attacks} {towns} of B                       cameo=190
  A {attacks} {towns} in B                       cameo=190
  A {attacks} {homes}                            cameo=190
  A {attacks} {homes} of B                       cameo=190
  A {attacks} {sanctuaries}                      cameo=190
  A {attacks} {sanctuaries} of B                 cameo=190
  A {attacks} {sanctuaries} in B                 cameo=190
  A {attacks} {missions}                         cameo=190  context=diplomatic
  A {attacks} {missions} of B                    cameo=190  context=diplomatic
  A {attacks} {missions} in B                    cameo=190  context=diplomatic
  A {attacks} {offices}                          cameo=190
  A {attacks} {offices} of B                     cameo=190
  A {attacks} {offices} in B                     cameo=190
  A {attacks} {convoys}                          cameo=190
  A {attacks} {convoys} of B                     cameo=190
  A {attacks} {convoys} carrying B               cameo=190
  A {attacks} {convoys} in B                     cameo=190
  A {attacks} {vessels}                          cameo=190
  A {attacks} {vessels} of B                     cameo=190
  A {attacks} {works}                            cameo=190  context=natural_resource
  A {attacks} {works} of B                       cameo=190  context=natural_resource
  A {attacks} {works} in B                       cameo=190  context=natural_resource
  A {attacks} {gates}                            cameo=190
  A {attacks} {gates} in B                       cameo=190
  A {attacks} {victims}                          cameo=190
  A {attacks} {victims} in B                     cameo=190
  A {attacks} {victims} of B                     cameo=190
  A {attacks} {troops} of B                      cameo=190  context=military
  A attacks B with {guns}                        mode=firearms  cameo=193
  A attacks B with {missiles}                    mode=heavy-weapons  cameo=194
  A attacks B with {shells}                      mode=heavy-weapons  cameo=194
  A attacks B with {bombs}                       mode=explosives  cameo=183
  A attacks B with {drones}                      mode=drone  cameo=1952
  A attacks B with {warplanes}                   mode=aerial  cameo=195
  A attacks B with {blades}                      mode=primitive  cameo=182
  A attacks B with {gases}                       mode=crowd-control  cameo=175
  A attacks B with {poisons}                     mode=unconventional  cameo=2041  context=cbrn
  A attacks B from the air                       mode=aerial  cameo=195
  A attacks B in a pre-emptive strike            cameo=190
  A strikes B                                    cameo=190  abroad
  A strikes B with {missiles}                    mode=heavy-weapons  cameo=194
  A's {drones} strike B                          mode=drone  cameo=1952
  A's {drones} hit B                             mode=drone  cameo=1952
  A strikes {bases} in B                         cameo=190  context=military
  A strikes {bases} of B                         cameo=190  context=military
  A strikes {works} in B                         cameo=190
  A strikes targets in B                         cameo=190
  A strikes targets of B                         cameo=190
  A strikes back at B                            cameo=190
  A hits B with {missiles}                       mode=heavy-weapons  cameo=194
  A hits B with {shells}                         mode=heavy-weapons  cameo=194
  A hits B with {airstrikes}                     mode=aerial  cameo=195
  A hits targets in B                            cameo=190
  A hits targets of B                            cameo=190
  A hits {bases} in B                            cameo=190  context=military
  A hits {bases} of B                            cameo=190  context=military
  A hits {bases} of B with {missiles}            mode=heavy-weapons  cameo=194  context=military
  A hits {convoys} of B                          cameo=190
  A targets {bases} of B                         cameo=190  context=military
  A targets {bases} in B                         cameo=190  context=military
  A targets {convoys} of B                       cameo=190
  A targets {militias} of B                      cameo=190
  A targets {leaders} of B                       mode=targeted  cameo=185
  A goes after B in B                            cameo=190  weight=0.4
  A moves against B                              cameo=190  weight=0.6
  A turns its guns on B                          mode=firearms  cameo=193
  A opens fire                                   mode=firearms  cameo=193
  A opens fire on B                              mode=firearms  cameo=193
  A opens fire at B                              mode=firearms  cameo=193
  A opens fire in B                              mode=firearms  cameo=193
  A opens fire on {protesters}                   mode=firearms  cameo=175  context=repression
  A opens fire on {convoys} of B                 mode=firearms  cameo=193
  A opens up on B with X                         mode=firearms  cameo=193
  B's {troops} come under fire from A             mode=firearms  cameo=193
  B's {patrols} come under fire from A            mode=firearms  cameo=193
  B's {convoys} come under fire from A            mode=firearms  cameo=193
  B comes under fire from {militias} of A         mode=firearms  cameo=193
  A rams {vessels} of B                           cameo=190
  A rams {warships} of B                          cameo=190
  {bombs} explode outside {missions} of B         mode=explosives  cameo=183
  {bombs} go off outside {missions} of B          mode=explosives  cameo=183
  A launches an attack                           cameo=190
  A {launches} {raids}                           cameo=190
  A {launches} {raids} on B                      cameo=190
  A {launches} {raids} against B                 cameo=190
  A {launches} {raids} in B                      cameo=190
  A {launches} {raids} into B                    cameo=190
  A {launches} {raids} at B                      cameo=190
  A {launches} {raids} on {bases}                cameo=190  context=military
  A {launches} {raids} on {bases} of B           cameo=190  context=military
  A {launches} {raids} on {bases} in B           cameo=190  context=military
  A {launches} {raids} on {towns} of B           cameo=190
  A {launches} {raids} on {towns} in B           cameo=190
  A {launches} {raids} on {missions} of B        cameo=190  context=diplomatic
  A {launches} {raids} on {offices} of B         cameo=190
  A {launches} {raids} on {sanctuaries} in B     cameo=190
  A {launches} {raids} on {convoys} of B         cameo=190
  A {launches} {raids} on {works} in B           cameo=190
  A {launches} {raids} on targets in B           cameo=190
  A {launches} {raids} against targets in B      cameo=190
  A {launches} {raids} on targets of B           cameo=190
  A {launches} {raids} against {bases} of B      cameo=190  context=military
  A {launches} {raids} against {troops} of B     cameo=190  context=military
  A {launches} {raids} targeting B               cameo=190
  A claims responsibility for {raids} on B       cameo=190  weight=0.8
  A claims responsibility for {bombings} in B    mode=explosives  cameo=183  weight=0.8
  A claims responsibility for {shootings} in B   mode=firearms  cameo=193  weight=0.8
  A claims responsibility for {massacres} of B   mode=targeted  cameo=186  weight=0.8
  A claims responsibility for {kidnappings} of B  mode=abduct  cameo=181  weight=0.8
  A is behind {raids} on B                       cameo=190  weight=0.6
  A is responsible for {raids} on B              cameo=190  weight=0.7
  A is responsible for {massacres} in B          cameo=202  weight=0.7
  A is responsible for {bombings} in B           mode=explosives  cameo=183  weight=0.7
  A orders {raids} on B                          cameo=190
  A orders {raids} against B                     cameo=190
  A orders {airstrikes} on B                     mode=aerial  cameo=195
  A subjects B to {raids}                        cameo=190
  A subjects B to {barrages}                     mode=heavy-weapons  cameo=194
  A hits B in {raids}                            cameo=190
  A kills B in {raids}                           cameo=190
  A's {raids}                                    cameo=190  weight=0.7
  A's {raids} on B                               cameo=190
  A's {raids} against B                          cameo=190  abroad
  A's {raids} in B                               cameo=190
  A's {raids} into B                             cameo=190
  A's {raids} on {bases} of B                    cameo=190  context=military
  A's {raids} on {bases} in B                    cameo=190  context=military
  A's {raids} on {towns} in B                    cameo=190
  A's {raids} on {missions} of B                 cameo=190  context=diplomatic
  A's {raids} on {convoys} of B                  cameo=190
  A's {raids} on targets in B                    cameo=190
  A's {raids} on {sanctuaries} in B              cameo=190
  {raids} on B by A                              cameo=190
  (A's) {raids} {kill} B                         cameo=190
  {raids} claimed by A {kill} B                  cameo=190
  {raids} carried out by A {kill} B              cameo=190
  (A's) {raids} on B {kill} X                    cameo=190
  (A's) {raids} in B {kill} X                    cameo=190
  (A's) {raids} {hit} B                          cameo=190
  (A's) {raids} leave B dead                     cameo=190
  (A's) {raids} wipe out B                       cameo=190
  (A's) {raids} displace B                       cameo=190
  B is killed in (A's) {raids}                   cameo=190
  {victims} of B are killed in (A's) {raids}     cameo=190
  {victims} are killed in (A's) {raids}          cameo=190
  {victims} of B are wounded in (A's) {raids}    cameo=190
  {victims} are wounded in (A's) {raids}         cameo=190
  B is wounded in (A's) {raids}                  cameo=190
  B is injured in (A's) {raids}                  cameo=190
  B dies in {raids} (by A)                       cameo=190
  B comes under attack from A                    cameo=190  weight=0.6
  B comes under attack by A                      cameo=190  weight=0.6
  B suffers {raids} by A                         cameo=190
  B loses X in {raids} by A                      cameo=190
# --- towns and posts taken by force ---
  A captures B                                   cameo=190  weight=0.6  B=place
  A {storms} B                                   cameo=190  B=place
  A {captures} {towns}                           cameo=190  context=territory
  A {captures} {towns} of B                      cameo=190  context=territory
  A {captures} {towns} in B                      cameo=190  context=territory
  A {captures} {towns} from B                    cameo=190  context=territory
  A {captures} {bases}                           cameo=190  context=military
  A {captures} {bases} of B                      cameo=190  context=military
  A {captures} {bases} in B                      cameo=190  context=military
  A {captures} {sanctuaries}                     cameo=190
  A {captures} {offices}                         cameo=190
  A {captures} {offices} of B                    cameo=190
  A {storms} {missions} of B                     cameo=190  context=diplomatic
  A {captures} {homes} of B                      cameo=190
  A {captures} {works}                           cameo=190
  A {captures} {gates}                           cameo=190
  A {captures} X from B                          cameo=190  context=territory
  A seizes {towns} after {clashes} with B        cameo=190  context=territory
  A invades B                                    cameo=190  context=territory  B=place
  A invades {soil} of B                          cameo=190  context=territory
  A advances on {towns}                          cameo=190
  A advances into B                              cameo=190
  A pushes into B                                cameo=190
  A thrusts into B                               cameo=190
  A sweeps into B                                cameo=190
  A pushes B out of {towns}                      cameo=190  context=territory
  A pushes B from {towns}                        cameo=190  context=territory
  A drives B out of {towns}                      cameo=190  context=territory
  A drives B from {towns}                        cameo=190  context=territory
  A drives B back                                cameo=190
  A repels an attack by B                        cameo=190
  A repulses an attack by B                      cameo=190
  A beats back an attack by B                    cameo=190
  A beats off an attack by B                     cameo=190
  A fends off an attack by B                     cameo=190
  A fights off B                                 cameo=190
  A foils an attack by B                         cameo=190  weight=0.6
  A dislodges B from X                           cameo=190
  A flushes B out of X                           cameo=190
  A roots out B                                  cameo=190
  A smokes out B                                 cameo=190
  A hunts B                                      cameo=190  weight=0.6
  A crosses {borders} to attack B                cameo=190
  A sends {troops} to attack B                   cameo=190
  A sends {troops} to crush B                    cameo=190
  A sends {warplanes} to bomb B                  mode=aerial  cameo=195
  A sends {warplanes} to destroy B               mode=aerial  cameo=195
  {towns} fall to A                              cameo=190  context=territory
  The capital falls to A                         cameo=190  context=territory
  A's advance on {towns}                         cameo=190
  A's advance into B                             cameo=190
  A's invasion of B                              cameo=190  context=territory
  A's capture of {towns} from B                  cameo=190  context=territory
  A's recapture of {towns}                       cameo=190  context=territory
  A's recapture of {towns} from B                cameo=190  context=territory
  A's storming of {offices}                      cameo=190
  A's storming of {missions} of B                cameo=190  context=diplomatic
  A's siege of B                                 cameo=190
  A's storming of B                              cameo=190
# --- guns ---
  A {shoots} B                                   mode=firearms  cameo=193  B=side
  A {shoots} {victims}                           mode=firearms  cameo=193
  A {shoots} {victims} of B                      mode=firearms  cameo=193
  A {shoots} {victims} in B                      mode=firearms  cameo=193
  A {shoots} {protesters}                        mode=firearms  cameo=175  context=repression
  A {shoots} {protesters} in B                   mode=firearms  cameo=175  context=repression
  A {shoots} {police}                            mode=firearms  cameo=193
  A {shoots} {troops} of B                       mode=firearms  cameo=193
  A {shoots} {leaders} of B                      mode=targeted  cameo=186
  A shoots and kills B                           mode=firearms  cameo=193
  A shoots at {convoys} of B                     mode=firearms  cameo=193
  A shoots at {vessels} of B                     mode=firearms  cameo=193
  A shoots into {protesters}                     mode=firearms  cameo=175  context=repression
  A shoots B to death                            mode=firearms  cameo=193
  A shoots B in the head                         mode=firearms  cameo=193
  A fires into B                                 mode=firearms  cameo=193  weight=0.8
  A fires into {protesters}                      mode=firearms  cameo=175  context=repression
  A fires on {protesters}                        mode=firearms  cameo=175  context=repression
  A fires at {protesters}                        mode=firearms  cameo=175  context=repression
  A fires {guns} at B                            mode=firearms  cameo=193
  A fires {guns} into B                          mode=firearms  cameo=193
  A fires {guns} at {protesters}                 mode=firearms  cameo=175  context=repression
  A fires shots at B                             mode=firearms  cameo=193
  A fires shots into B                           mode=firearms  cameo=193
  A rakes B with gunfire                         mode=firearms  cameo=193
  A sprays B with bullets                        mode=firearms  cameo=193
  A uses {guns} against B                        mode=firearms  cameo=193
  A uses {guns} against {protesters}             mode=firearms  cameo=175  context=repression
  A uses live ammunition against B               mode=firearms  cameo=175  context=repression
  A uses live ammunition to disperse B           mode=firearms  cameo=175  context=repression
  A shoots dead B                                mode=firearms  cameo=193
  A executes {inmates} of B                      mode=targeted  cameo=186  context=human_rights
  A executes B by firing squad                   mode=firearms  cameo=186
  A {launches} {shootings}                       mode=firearms  cameo=193
  A {launches} {shootings} in B                  mode=firearms  cameo=193
  A {launches} {shootings} on B                  mode=firearms  cameo=193
  A {launches} {shootings} against B             mode=firearms  cameo=193
  A goes on a shooting spree in B                mode=firearms  cameo=193  context=crime
  A's {shootings} of B                           mode=firearms  cameo=193
  A's {shootings} on B                           mode=firearms  cameo=193
  A's {shootings} at B                           mode=firearms  cameo=193
  A's {shootings} in B                           mode=firearms  cameo=193
  (A's) {shootings} will {kill} B                mode=firearms  cameo=193
  (A's) {guns} {kill} B                          mode=firearms  cameo=193
  (A's) {guns} hit B                             mode=firearms  cameo=193
  B is killed in (A's) {shootings}               mode=firearms  cameo=193
  {victims} of B are killed in (A's) {shootings}  mode=firearms  cameo=193
  {victims} are killed in (A's) {shootings}      mode=firearms  cameo=193
  {victims} of B are wounded in (A's) {shootings}  mode=firearms  cameo=193
  {victims} are wounded in (A's) {shootings}     mode=firearms  cameo=193
  B is wounded in (A's) {shootings}              mode=firearms  cameo=193
  B is killed by {guns}                          mode=firearms  cameo=193
  B dies in {shootings} (by A)                   mode=firearms  cameo=193
# --- heavy weapons ---
  A {bombards} B                                 mode=heavy-weapons  cameo=194
  A {pounds} {militias} of B                     mode=heavy-weapons  cameo=194
  A {pounds} {troops} of B                       mode=heavy-weapons  cameo=194
  A {pounds} B with {missiles}                   mode=heavy-weapons  cameo=194
  A {pounds} B with {shells}                     mode=heavy-weapons  cameo=194
  A {pounds} {towns}                             mode=heavy-weapons  cameo=194
  A {pounds} {towns} of B                        mode=heavy-weapons  cameo=194
  A {pounds} {towns} in B                        mode=heavy-weapons  cameo=194
  A {pounds} {bases}                             mode=heavy-weapons  cameo=194  context=military
  A {pounds} {bases} of B                        mode=heavy-weapons  cameo=194  context=military
  A {pounds} {bases} in B                        mode=heavy-weapons  cameo=194  context=military
  A {pounds} {homes}                             mode=heavy-weapons  cameo=194
  A {pounds} {sanctuaries}                       mode=heavy-weapons  cameo=194
  A {pounds} targets in B                        mode=heavy-weapons  cameo=194
  A {bombards} B with {airstrikes}               mode=aerial  cameo=195
  A {bombards} B from the air                    mode=aerial  cameo=195
  A's {warplanes} {pounds} B                     mode=aerial  cameo=195
  A {fires} {missiles} at B                      mode=heavy-weapons  cameo=194
  A {fires} {missiles} into B                    mode=heavy-weapons  cameo=194
  A {fires} {missiles} on B                      mode=heavy-weapons  cameo=194
  A {fires} {missiles} against B                 mode=heavy-weapons  cameo=194
  A {fires} {missiles} towards B                 mode=heavy-weapons  cameo=194
  A {fires} {missiles} across {borders}          mode=heavy-weapons  cameo=194
  A {fires} {missiles} at {bases} in B           mode=heavy-weapons  cameo=194  context=military
  A {fires} {missiles} at {bases} of B           mode=heavy-weapons  cameo=194  context=military
  A {fires} {missiles} at {towns} in B           mode=heavy-weapons  cameo=194
  A {fires} {missiles} at {towns} of B           mode=heavy-weapons  cameo=194
  A {fires} {missiles} at targets in B           mode=heavy-weapons  cameo=194
  A {fires} {shells} at B                        mode=heavy-weapons  cameo=194
  A {fires} {shells} into B                      mode=heavy-weapons  cameo=194
  A {fires} {shells} on B                        mode=heavy-weapons  cameo=194
  A {fires} {shells} at {bases} of B             mode=heavy-weapons  cameo=194  context=military
  A {fires} {shells} at {towns} in B             mode=heavy-weapons  cameo=194
  A {fires} {shells} at targets in B             mode=heavy-weapons  cameo=194
  A {fires} {shells} across {borders}            mode=heavy-weapons  cameo=194
  A {fires} {shells}                             mode=heavy-weapons  cameo=194  weight=0.7
  A {fires} {weapons} at B                       cameo=190
  A {fires} {weapons} into B                     cameo=190
  A {fires} rounds of {missiles} on B            mode=heavy-weapons  cameo=194
  A {fires} {barrages} at B                      mode=heavy-weapons  cameo=194
  A {fires} {barrages} into B                    mode=heavy-weapons  cameo=194
  A {fires} {barrages} of X at B                 mode=heavy-weapons  cameo=194
  A uses {shells} against B                      mode=heavy-weapons  cameo=194
  A uses {missiles} against B                    mode=heavy-weapons  cameo=194
  A uses {tanks} against B                       mode=heavy-weapons  cameo=194
  A {launches} {barrages}                        mode=heavy-weapons  cameo=194
  A {launches} {barrages} on B                   mode=heavy-weapons  cameo=194
  A {launches} {barrages} against B              mode=heavy-weapons  cameo=194
  A {launches} {barrages} of B                   mode=heavy-weapons  cameo=194
  A {launches} {barrages} into B                 mode=heavy-weapons  cameo=194
  A {launches} {barrages} at B                   mode=heavy-weapons  cameo=194
  A {launches} {barrages} on {bases} of B        mode=heavy-weapons  cameo=194  context=military
  A {launches} {barrages} on targets in B        mode=heavy-weapons  cameo=194
  A's {barrages} on B                            mode=heavy-weapons  cameo=194
  A's {barrages} of B                            mode=heavy-weapons  cameo=194
  A's {barrages} against B                       mode=heavy-weapons  cameo=194
  A's {barrages} in B                            mode=heavy-weapons  cameo=194
  A's {barrages} into B                          mode=heavy-weapons  cameo=194
  (A's) {barrages} {kill} B                      mode=heavy-weapons  cameo=194
  (A's) {barrages} {hit} B                       mode=heavy-weapons  cameo=194
  (A's) {barrages} in B {kill} X                 mode=heavy-weapons  cameo=194
  (A's) {missiles} {hit} B                       mode=heavy-weapons  cameo=194
  {missiles} fired by A {hit} B                  mode=heavy-weapons  cameo=194
  {missiles} fired by A {kill} B                 mode=heavy-weapons  cameo=194
  {shells} fired by A {hit} B                    mode=heavy-weapons  cameo=194
  (A's) {missiles} {kill} B                      mode=heavy-weapons  cameo=194
  (A's) {missiles} {hit} {bases} of B            mode=heavy-weapons  cameo=194  context=military
  (A's) {missiles} {hit} {towns} in B            mode=heavy-weapons  cameo=194
  (A's) {shells} {hit} B                         mode=heavy-weapons  cameo=194
  (A's) {shells} {kill} B                        mode=heavy-weapons  cameo=194
  (A's) {tanks} {attack} B                       mode=heavy-weapons  cameo=194
  (A's) {tanks} {hit} B                          mode=heavy-weapons  cameo=194
  A's {tanks} fire at B                          mode=heavy-weapons  cameo=194
  A's {tanks} fire {shells} at B                 mode=heavy-weapons  cameo=194
  A's {tanks} shell B                            mode=heavy-weapons  cameo=194
  A's {warships} are shelling B                  mode=heavy-weapons  cameo=194
  A's {warships} fire {missiles} at B            mode=heavy-weapons  cameo=194
  A's {warships} fire on B                       mode=heavy-weapons  cameo=194
  B is killed in (A's) {barrages}                mode=heavy-weapons  cameo=194
  {victims} of B are killed in (A's) {barrages}  mode=heavy-weapons  cameo=194
  {victims} are killed in (A's) {barrages}       mode=heavy-weapons  cameo=194
  {victims} of B are wounded in (A's) {barrages}  mode=heavy-weapons  cameo=194
  {victims} are wounded in (A's) {barrages}      mode=heavy-weapons  cameo=194
  B is killed by (A's) {missiles}                mode=heavy-weapons  cameo=194
  B is killed by (A's) {shells}                  mode=heavy-weapons  cameo=194
  B is wounded in (A's) {barrages}               mode=heavy-weapons  cameo=194
  B dies in {barrages} (by A)                    mode=heavy-weapons  cameo=194
# --- bombs ---
  A bombs B                                      mode=explosives  cameo=183
  A bombs {sanctuaries}                          mode=explosives  cameo=183
  A bombs {sanctuaries} in B                     mode=explosives  cameo=183
  A bombs {offices} of B                         mode=explosives  cameo=183
  A bombs {missions} of B                        mode=explosives  cameo=183  context=diplomatic
  A bombs {convoys}                              mode=explosives  cameo=1833
  A bombs {works} in B                           mode=explosives  cameo=183
  A {plants} {bombs}                             mode=explosives  cameo=183
  A {plants} {bombs} in B                        mode=explosives  cameo=183
  A {plants} {bombs} at B                        mode=explosives  cameo=183
  A {plants} {bombs} near B                      mode=explosives  cameo=183
  A {plants} {bombs} outside B                   mode=explosives  cameo=183
  A {plants} {bombs} under B                     mode=explosives  cameo=183
  A {plants} {bombs} on B                        mode=explosives  cameo=183
  A {plants} {bombs} against B                   mode=explosives  cameo=183
  A {plants} {bombs} as B X                      mode=explosives  cameo=183
  A {plants} {vests}                             mode=suicide-attack  cameo=1831  context=terrorism
  A {plants} {vests} near B                      mode=suicide-attack  cameo=1831  context=terrorism
  A {plants} {vests} in B                        mode=suicide-attack  cameo=1831  context=terrorism
  A {fires} {bombs} at B                         mode=explosives  cameo=183
  A {fires} {bombs} into B                       mode=explosives  cameo=183
  A {fires} {bombs} on B                         mode=aerial  cameo=195
  A throws {bombs} at B                          mode=explosives  cameo=183
  A throws {bombs} into B                        mode=explosives  cameo=183
  A lobs {bombs} at B                            mode=explosives  cameo=183
  A hurls {bombs} at {police}                    mode=explosives  cameo=183  weight=0.8
  A rams {vests} into B                          mode=suicide-attack  cameo=1831  context=terrorism
  A sends a parcel bomb to B                     mode=explosives  cameo=183
  A sends letter bombs to B                      mode=explosives  cameo=183
  A blows up B                                   mode=explosives  cameo=183
  A blows up {works}                             mode=explosives  cameo=183
  A blows up {works} in B                        mode=explosives  cameo=183
  A blows up {works} of B                        mode=explosives  cameo=183
  A blows up {convoys}                           mode=explosives  cameo=183
  A blows up {convoys} of B                      mode=explosives  cameo=183
  A blows up {sanctuaries}                       mode=explosives  cameo=183
  A blows up {homes} of B                        mode=explosives  cameo=183
  A blows up {bases} of B                        mode=explosives  cameo=183
  A blows up {offices}                           mode=explosives  cameo=183
  A blows up {gates}                             mode=explosives  cameo=183
  A blows up {vessels} of B                      mode=explosives  cameo=183
  A blows up {towns}                             mode=explosives  cameo=183
  A dynamites X                                  mode=explosives  cameo=183
  A booby-traps X                                mode=explosives  cameo=183
  A uses {bombs} against B                       mode=explosives  cameo=183
  A {launches} {bombings}                        mode=explosives  cameo=183
  A {launches} {bombings} in B                   mode=explosives  cameo=183
  A {launches} {bombings} on B                   mode=explosives  cameo=183
  A {launches} {bombings} against B              mode=explosives  cameo=183
  A {launches} {bombings} at B                   mode=explosives  cameo=183
  A {launches} {bombings} of B                   mode=explosives  cameo=183
  A {launches} {bombings} of {missions} of B     mode=explosives  cameo=183  context=diplomatic
  A's {bombings} of B                            mode=explosives  cameo=183
  A's {bombings} on B                            mode=explosives  cameo=183
  A's {bombings} in B                            mode=explosives  cameo=183
  A's {bombings} at B                            mode=explosives  cameo=183
  A's {bombings} against B                       mode=explosives  cameo=183
  A's {bombings} of {missions} of B              mode=explosives  cameo=183  context=diplomatic
  A's {bombings} of {sanctuaries} in B           mode=explosives  cameo=183
  (A's) {bombings} {kill} B                      mode=explosives  cameo=183
  (A's) {bombings} {hit} B                       mode=explosives  cameo=183
  (A's) {bombings} in B {kill} X                 mode=explosives  cameo=183
  (A's) {bombings} near B {kill} X               mode=explosives  cameo=183
  (A's) {bombings} at B {kill} X                 mode=explosives  cameo=183
  (A's) {bombings} leave B dead                  mode=explosives  cameo=183
  (A's) {bombs} {kill} B                         mode=explosives  cameo=183
  {bombs} planted by A {kill} B                  mode=explosives  cameo=183
  {bombings} claimed by A {kill} B               mode=explosives  cameo=183
  (A's) {bombs} {hit} B                          mode=explosives  cameo=183
  (A's) {bombs} explode in B                     mode=explosives  cameo=183
  (A's) {bombs} explode near B                   mode=explosives  cameo=183
  (A's) {bombs} explode outside B                mode=explosives  cameo=183
  (A's) {bombs} explode at B                     mode=explosives  cameo=183
  (A's) {bombs} explode as B X                   mode=explosives  cameo=183
  (A's) {bombs} go off in B                      mode=explosives  cameo=183
  (A's) {bombs} go off near B                    mode=explosives  cameo=183
  (A's) {bombs} blow up {convoys} of B           mode=explosives  cameo=1833
  (A's) roadside bomb kills B                    mode=explosives  cameo=1833
  (A's) roadside bomb strikes {convoys} of B     mode=explosives  cameo=1833
  (A's) car bomb {kills} B                       mode=explosives  cameo=1832
  (A's) car bomb strikes B                       mode=explosives  cameo=1832
  (A's) car bomb explodes in B                   mode=explosives  cameo=1832
  (A's) car bomb explodes near B                 mode=explosives  cameo=1832
  (A's) landmine {kills} B                       mode=explosives  cameo=1833
  B is killed in (A's) {bombings}                mode=explosives  cameo=183
  {victims} of B are killed in (A's) {bombings}  mode=explosives  cameo=183
  {victims} are killed in (A's) {bombings}       mode=explosives  cameo=183
  {victims} of B are wounded in (A's) {bombings}  mode=explosives  cameo=183
  {victims} are wounded in (A's) {bombings}      mode=explosives  cameo=183
  B is killed by (A's) {bombs}                   mode=explosives  cameo=183
  B is wounded in (A's) {bombings}               mode=explosives  cameo=183
  B is injured in (A's) {bombings}               mode=explosives  cameo=183
  B is wounded by (A's) {bombs}                  mode=explosives  cameo=183
  B dies in {bombings} (by A)                    mode=explosives  cameo=183
# --- bombers who die ---
  A blows himself up                             mode=suicide-attack  cameo=1831  context=terrorism
  A blows himself up in B                        mode=suicide-attack  cameo=1831  context=terrorism
  A blows himself up near B                      mode=suicide-attack  cameo=1831  context=terrorism
  A blows himself up outside B                   mode=suicide-attack  cameo=1831  context=terrorism
  A blows himself up at B                        mode=suicide-attack  cameo=1831  context=terrorism
  A blows himself up among B                     mode=suicide-attack  cameo=1831  context=terrorism
  A blows itself up                              mode=suicide-attack  cameo=1831  context=terrorism
  A blows herself up                             mode=suicide-attack  cameo=1831  context=terrorism
  A blows herself up in B                        mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber blows himself up in B       mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber {kills} B                   mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber {wounds} B                  mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber attacks B                   mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber targets B                   mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber strikes B                   mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber strikes in B                mode=suicide-attack  cameo=1831  context=terrorism
  The suicide bomber rams X into B               mode=suicide-attack  cameo=1831  context=terrorism
  (A's) suicide bombers {kill} B                 mode=suicide-attack  cameo=1831  context=terrorism
  (A's) suicide bombers {attack} B               mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {vests} {kill} B                         mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {vests} {hit} B                          mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides}                        mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} on B                   mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} against B              mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} in B                   mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} at B                   mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} on {bases} of B        mode=suicide-attack  cameo=1831  context=terrorism
  A {launches} {suicides} on {missions} of B     mode=suicide-attack  cameo=1831  context=terrorism
  A strikes B with {vests}                       mode=suicide-attack  cameo=1831  context=terrorism
  A attacks B with {vests}                       mode=suicide-attack  cameo=1831  context=terrorism
  A's {suicides} on B                            mode=suicide-attack  cameo=1831  context=terrorism
  A's {suicides} against B                       mode=suicide-attack  cameo=1831  context=terrorism
  A's {suicides} in B                            mode=suicide-attack  cameo=1831  context=terrorism
  A's {suicides} at B                            mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {suicides} {kill} B                      mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {suicides} {hit} B                       mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {suicides} in B {kill} X                 mode=suicide-attack  cameo=1831  context=terrorism
  (A's) {suicides} on B {kill} X                 mode=suicide-attack  cameo=1831  context=terrorism
  B is killed in (A's) {suicides}                mode=suicide-attack  cameo=1831  context=terrorism
  {victims} of B are killed in (A's) {suicides}  mode=suicide-attack  cameo=1831  context=terrorism
  {victims} are killed in (A's) {suicides}       mode=suicide-attack  cameo=1831  context=terrorism
  {victims} of B are wounded in (A's) {suicides}  mode=suicide-attack  cameo=1831  context=terrorism
  {victims} are wounded in (A's) {suicides}      mode=suicide-attack  cameo=1831  context=terrorism
  B is wounded in (A's) {suicides}               mode=suicide-attack  cameo=1831  context=terrorism
  B dies in {suicides} (by A)                    mode=suicide-attack  cameo=1831  context=terrorism
# --- from the air ---
  A {strafes} B                                  mode=aerial  cameo=195  weight=0.9
  A {strafes} {bases} of B                       mode=aerial  cameo=195  context=military
  A {strafes} {bases} in B                       mode=aerial  cameo=195  context=military
  A {strafes} {towns}                            mode=aerial  cameo=195
  A {strafes} {towns} in B                       mode=aerial  cameo=195
  A {strafes} {towns} of B                       mode=aerial  cameo=195
  A {strafes} targets in B                       mode=aerial  cameo=195
  A {strafes} targets of B                       mode=aerial  cameo=195
  (A's) {warplanes} are attacking B              mode=aerial  cameo=195
  (A's) {warplanes} {hit} B                      mode=aerial  cameo=195
  (A's) {warplanes} {kill} B                     mode=aerial  cameo=195
  A's {warplanes} bomb B                         mode=aerial  cameo=195
  A's {warplanes} bomb {bases} of B              mode=aerial  cameo=195  context=military
  A's {warplanes} bomb {towns} in B              mode=aerial  cameo=195
  A's {warplanes} bomb targets in B              mode=aerial  cameo=195
  A's {warplanes} raid B                         mode=aerial  cameo=195
  A's {warplanes} strafe B                       mode=aerial  cameo=195
  A's {warplanes} pound B                        mode=aerial  cameo=195
  A's {warplanes} rocket B                       mode=aerial  cameo=195
  A's {warplanes} fire {missiles} at B           mode=aerial  cameo=195
  A's {warplanes} drop {bombs} on B              mode=aerial  cameo=195
  A's {warplanes} carry out {raids} on B         mode=aerial  cameo=195
  A drops {bombs} on B                           mode=aerial  cameo=195
  A drops {bombs} over B                         mode=aerial  cameo=195
  A rains {bombs} on B                           mode=aerial  cameo=195
  A {launches} {airstrikes}                      mode=aerial  cameo=195
  A {launches} {airstrikes} on B                 mode=aerial  cameo=195
  A {launches} {airstrikes} against B            mode=aerial  cameo=195
  A {launches} {airstrikes} in B                 mode=aerial  cameo=195
  A {launches} {airstrikes} at B                 mode=aerial  cameo=195
  A {launches} {airstrikes} on {bases} of B      mode=aerial  cameo=195  context=military
  A {launches} {airstrikes} on {bases} in B      mode=aerial  cameo=195  context=military
  A {launches} {airstrikes} on {towns} in B      mode=aerial  cameo=195
  A {launches} {airstrikes} on targets in B      mode=aerial  cameo=195
  A {launches} {airstrikes} on targets of B      mode=aerial  cameo=195
  A {launches} {airstrikes} against targets in B  mode=aerial  cameo=195
  A {launches} {airstrikes} targeting B          mode=aerial  cameo=195
  A attacks B in {airstrikes}                    mode=aerial  cameo=195
  A kills B in {airstrikes}                      mode=aerial  cameo=195
  A hits B in {airstrikes}                       mode=aerial  cameo=195
  A's {airstrikes} on B                          mode=aerial  cameo=195
  A's {airstrikes} against B                     mode=aerial  cameo=195
  A's {airstrikes} in B                          mode=aerial  cameo=195
  A's {airstrikes} on {bases} of B               mode=aerial  cameo=195  context=military
  A's {airstrikes} on targets in B               mode=aerial  cameo=195
  A's {airstrikes}                               mode=aerial  cameo=195  weight=0.8
  (A's) {airstrikes} {kill} B                    mode=aerial  cameo=195
  (A's) {airstrikes} {hit} B                     mode=aerial  cameo=195
  (A's) {airstrikes} in B {kill} X               mode=aerial  cameo=195
  (A's) {airstrikes} on B {kill} X               mode=aerial  cameo=195
  B is killed in (A's) {airstrikes}              mode=aerial  cameo=195
  {victims} of B are killed in (A's) {airstrikes}  mode=aerial  cameo=195
  {victims} are killed in (A's) {airstrikes}     mode=aerial  cameo=195
  {victims} of B are wounded in (A's) {airstrikes}  mode=aerial  cameo=195
  {victims} are wounded in (A's) {airstrikes}    mode=aerial  cameo=195
  B is wounded in (A's) {airstrikes}             mode=aerial  cameo=195
  B dies in {airstrikes} (by A)                  mode=aerial  cameo=195
  A shoots down {vessels} of B                   mode=firearms  cameo=190
  A shoots down B                                mode=firearms  cameo=190
  A shoots down {warplanes} of B                 mode=firearms  cameo=190
  A shoots down {drones} of B                    mode=firearms  cameo=190
  A has downed {warplanes} of B                       mode=firearms  cameo=190
  A has downed {drones} of B                          mode=firearms  cameo=190
  A has downed {vessels} of B                         mode=firearms  cameo=190
  A brings down {warplanes} of B                 mode=firearms  cameo=190
  A intercepts {missiles} from B                 cameo=190  weight=0.6
  A's downing of {warplanes} of B                mode=firearms  cameo=190
  A uses {drones} against B                      mode=drone  cameo=1952
  A uses {drones} to attack B                    mode=drone  cameo=1952
  A {fires} {drones} at B                        mode=drone  cameo=1952
  A {fires} {drones} against B                   mode=drone  cameo=1952
  A {fires} {drones} on B                        mode=drone  cameo=1952
  A {launches} {dronestrikes}                    mode=drone  cameo=1952
  A {launches} {dronestrikes} on B               mode=drone  cameo=1952
  A {launches} {dronestrikes} against B          mode=drone  cameo=1952
  A {launches} {dronestrikes} in B               mode=drone  cameo=1952
  A kills B in {dronestrikes}                    mode=drone  cameo=1952
  A's {dronestrikes} on B                        mode=drone  cameo=1952
  A's {dronestrikes} against B                   mode=drone  cameo=1952
  A's {dronestrikes} in B                        mode=drone  cameo=1952
  (A's) {dronestrikes} {kill} B                  mode=drone  cameo=1952
  (A's) {dronestrikes} {hit} B                   mode=drone  cameo=1952
  (A's) {dronestrikes} in B {kill} X             mode=drone  cameo=1952
  (A's) {drones} {kill} B                        mode=drone  cameo=1952
  (A's) {drones} {hit} B                         mode=drone  cameo=1952
  (A's) {drones} {attack} B                      mode=drone  cameo=1952
  (A's) {drones} fire {missiles} at B            mode=drone  cameo=1952
  B is killed in (A's) {dronestrikes}            mode=drone  cameo=1952
  {victims} of B are killed in (A's) {dronestrikes}  mode=drone  cameo=1952
  {victims} are killed in (A's) {dronestrikes}   mode=drone  cameo=1952
  {victims} of B are wounded in (A's) {dronestrikes}  mode=drone  cameo=1952
  {victims} are wounded in (A's) {dronestrikes}  mode=drone  cameo=1952
  B is killed by (A's) {drones}                  mode=drone  cameo=1952
  B dies in {dronestrikes} (by A)                mode=drone  cameo=1952
# --- killing and wounding ---
  A {kills} B                                    cameo=190  B=side
  A {kills} {victims}                            cameo=190
  A {kills} {victims} of B                       cameo=190
  A {kills} {victims} in B                       cameo=190
  A {kills} {victims} from B                     cameo=190
  A {kills} {protesters}                         cameo=175  context=repression
  A {kills} {protesters} in B                    cameo=175  context=repression
  A {kills} {troops} of B                        cameo=190  context=military
  A {kills} {police} of B                        cameo=190
  A {kills} {militias}                           cameo=190
  A {kills} {militias} in B                      cameo=190
  A {kills} members of B                         cameo=190
  A {kills} {leaders} of B                       mode=targeted  cameo=186
  A {kills} commanders of B                      mode=targeted  cameo=186  context=military
  A {kills} the deputy chief of B                mode=targeted  cameo=186
  A {kills} {envoys} of B                        mode=targeted  cameo=186  context=diplomatic
  A {kills} {hostages}                           mode=targeted  cameo=186  context=terrorism
  A {kills} B with {blades}                      mode=primitive  cameo=1823
  A {kills} B with {poisons}                     mode=unconventional  cameo=2041  context=cbrn
  A kills B in {clashes}                         cameo=190
  A kills B in {shootings}                       mode=firearms  cameo=193
  A kills B in {bombings}                        mode=explosives  cameo=183
  A kills B in {barrages}                        mode=heavy-weapons  cameo=194
  A kills B in {suicides}                        mode=suicide-attack  cameo=1831  context=terrorism
  A wounds B in {bombings}                       mode=explosives  cameo=183
  A wounds B in {shootings}                      mode=firearms  cameo=193
  A {wounds} B                                   cameo=190  B=side
  A {wounds} {victims}                           cameo=190
  A {wounds} {victims} in B                      cameo=190
  A {wounds} {victims} of B                      cameo=190
  A {wounds} {protesters}                        cameo=175  context=repression
  A beheads B                                    mode=primitive  cameo=1823
  A stones B to death                            mode=primitive  cameo=1823
  A hacks B to death                             mode=primitive  cameo=1823
  A lynches B                                    mode=beat  cameo=1823
  A hangs B                                      cameo=186  weight=0.8  B=side
  A executes B                                   mode=targeted  cameo=186  B=side
  A executes {hostages}                          mode=targeted  cameo=186  context=terrorism
  A executes {prisoners}                         mode=targeted  cameo=186  context=human_rights
  A puts B to death                              mode=targeted  cameo=186
  A burns B alive                                cameo=1823
  A massacres B                                  cameo=202  context=human_rights
  A massacres {victims}                          cameo=202  context=human_rights
  A massacres {victims} of B                     cameo=202  context=human_rights
  A slaughters B                                 cameo=202  context=human_rights
  A slaughters {victims}                         cameo=202  context=human_rights
  A exterminates B                               cameo=202  context=human_rights
  A wipes out B                                  cameo=202  weight=0.8
  A wipes out {towns}                            cameo=202  context=human_rights
  A {launches} {massacres}                       cameo=202  context=human_rights
  A {launches} {massacres} of B                  cameo=202  context=human_rights
  A {launches} {massacres} against B             cameo=202  context=human_rights
  A {launches} {massacres} in B                  cameo=202  context=human_rights
  A commits genocide                             cameo=203  context=human_rights
  A commits genocide against B                   cameo=203  context=human_rights
  A commits genocide in B                        cameo=203  context=human_rights
  A commits atrocities                           cameo=202  context=human_rights
  A commits atrocities against B                 cameo=202  context=human_rights
  A commits atrocities in B                      cameo=202  context=human_rights
  A commits war crimes against B                 cameo=202  context=human_rights  weight=0.8
  A carries out ethnic cleansing in B            cameo=203  context=human_rights
  A carries out ethnic cleansing against B       cameo=203  context=human_rights
  A ethnically cleanses B                        cameo=203  context=human_rights
  A's genocide of B                              cameo=203  context=human_rights
  A's genocide against B                         cameo=203  context=human_rights
  A's ethnic cleansing of B                      cameo=203  context=human_rights
  A's {massacres} of B                           cameo=190
  A's {massacres} of {victims}                   cameo=190
  A's {massacres} of {victims} of B              cameo=190
  A's {massacres} in B                           cameo=190
  A's {massacres} of {protesters}                cameo=175  context=repression
  {massacres} of B by A                          cameo=190
  A digs mass graves for B                       cameo=202  weight=0.5
  A loses X in {raids} of B                      cameo=190  weight=0.4
  A leaves B dead                                cameo=190
  A leaves {victims} dead                        cameo=190
  A claims the lives of B                        cameo=190
  A takes the lives of B                         cameo=190
  A kills itself and B                           cameo=190  weight=0.5
  B dies at the hands of A                       cameo=190
  B falls victim to {raids} by A                 cameo=190
# --- somebody chosen ---
  A assassinates B                               mode=targeted  cameo=186
  A assassinates {leaders} of B                  mode=targeted  cameo=186
  A attempts to assassinate B                    mode=targeted  cameo=185
  A tries to assassinate B                       mode=targeted  cameo=185
  A tries to kill B                              mode=targeted  cameo=185
  A {assassinates} {leaders} of B                mode=targeted  cameo=186
  A {assassinates} commanders of B               mode=targeted  cameo=186  context=military
  A guns down B                                  mode=targeted  cameo=186  B=side
  A liquidates B                                 mode=targeted  cameo=186  B=side
  A eliminates {leaders} of B                    mode=targeted  cameo=186
  A takes out {leaders} of B                     mode=targeted  cameo=186
  A poisons B                                    mode=unconventional  cameo=186  B=side
  A poisons B with {poisons}                     mode=unconventional  cameo=2041  context=cbrn
  A makes an attempt on the life of B            mode=targeted  cameo=185
  A {launches} {assassinations}                  mode=targeted  cameo=186
  A {launches} {assassinations} of B             mode=targeted  cameo=186
  A {launches} {assassinations} against B        mode=targeted  cameo=186
  A {launches} {assassinations} in B             mode=targeted  cameo=186
  A's {assassinations} of B                      mode=targeted  cameo=186
  A's {assassinations} of {leaders} of B         mode=targeted  cameo=186
  A's {assassinations} against B                 mode=targeted  cameo=186
  A's {assassinations} in B                      mode=targeted  cameo=186
  A's attempt on the life of B                   mode=targeted  cameo=185
  A's attempt to kill B                          mode=targeted  cameo=185
  A's attempt to assassinate B                   mode=targeted  cameo=185
  B survives {assassinations} (by A)             mode=targeted  cameo=185
  B escapes {assassinations} (by A)              mode=targeted  cameo=185
# --- blows, blades ---
  A {beats} B                                    mode=beat  cameo=182  B=human
  {police} {thrashes} B                          mode=beat  cameo=182
  {troops} {thrashes} B                          mode=beat  cameo=182
  {militias} {thrashes} B                        mode=beat  cameo=182
  A beats B with {blades}                        mode=beat  cameo=182
  A beats B in custody                           mode=beat  cameo=182  context=human_rights
  A {thrashes} {inmates}                         mode=beat  cameo=182  context=human_rights
  A {thrashes} {inmates} in B                    mode=beat  cameo=182  context=human_rights
  A {thrashes} {inmates} of B                    mode=beat  cameo=182  context=human_rights
  A {thrashes} {protesters}                      mode=beat  cameo=175  context=repression
  A {thrashes} {protesters} in B                 mode=beat  cameo=175  context=repression
  A {thrashes} {victims}                         mode=beat  cameo=182
  A {thrashes} {victims} of B                    mode=beat  cameo=182
  A beats up B                                   mode=beat  cameo=182
  A beats B to death                             mode=beat  cameo=1823
  A beats B unconscious                          mode=beat  cameo=182
  A assaults B                                   mode=beat  cameo=182  weight=0.8
  A physically attacks B                         mode=beat  cameo=182
  A {launches} {beatings} of B                   mode=beat  cameo=182
  A administers {beatings} to B                  mode=beat  cameo=182
  A inflicts {beatings} on B                     mode=beat  cameo=182
  A subjects B to {beatings}                     mode=beat  cameo=182  context=human_rights
  A gives B {beatings}                           mode=beat  cameo=182
  A's {beatings} of B                            mode=beat  cameo=182
  A's {beatings} of {inmates}                    mode=beat  cameo=182  context=human_rights
  A's {beatings} of {protesters}                 mode=beat  cameo=175  context=repression
  A's {beatings} on B                            mode=beat  cameo=182
  A {stabs} B                                    mode=primitive  cameo=182  B=side
  A {stabs} {victims}                            mode=primitive  cameo=182
  A {stabs} {victims} of B                       mode=primitive  cameo=182
  A {stabs} {victims} in B                       mode=primitive  cameo=182
  A {stabs} {police}                             mode=primitive  cameo=182
  A {stabs} {troops} of B                        mode=primitive  cameo=182
  A stabs B to death                             mode=primitive  cameo=1823
  A slits the throat of B                        mode=primitive  cameo=1823
  A cuts the throat of B                         mode=primitive  cameo=1823
  A throws {blades} at B                         mode=primitive  cameo=182
  A hurls {blades} at B                          mode=primitive  cameo=182
  A pelts B with {blades}                        mode=primitive  cameo=182
  A uses {blades} against B                      mode=primitive  cameo=182
  A throws acid at B                             mode=primitive  cameo=182  context=gender
  A drives X into {protesters}                   mode=primitive  cameo=1832
  A rams {convoys} into B                        mode=primitive  cameo=1832
  A rams {vessels} of B                          mode=primitive  cameo=190
  A's ramming of {vessels} of B                  mode=primitive  cameo=190
  A's stabbing of B                              mode=primitive  cameo=182
  A's knife attack on B                          mode=primitive  cameo=182
  (A's) knife attack {kills} B                   mode=primitive  cameo=1823
# --- torture, rape ---
  A {tortures} B                                 mode=torture  cameo=1822  context=human_rights  B=side
  A {tortures} {inmates}                         mode=torture  cameo=1822  context=human_rights
  A {tortures} {inmates} in B                    mode=torture  cameo=1822  context=human_rights
  A {tortures} {inmates} of B                    mode=torture  cameo=1822  context=human_rights
  A {tortures} {prisoners}                       mode=torture  cameo=1822  context=human_rights
  A {tortures} {prisoners} of B                  mode=torture  cameo=1822  context=human_rights
  A {tortures} {victims}                         mode=torture  cameo=1822  context=human_rights
  A {tortures} {victims} of B                    mode=torture  cameo=1822  context=human_rights
  A tortures B to death                          mode=torture  cameo=1823  context=human_rights
  A subjects B to {cruelties}                    mode=torture  cameo=1822  context=human_rights
  A uses {cruelties} on B                        mode=torture  cameo=1822  context=human_rights
  A uses {cruelties} against B                   mode=torture  cameo=1822  context=human_rights
  A practises {cruelties} on B                   mode=torture  cameo=1822  context=human_rights
  A inflicts {cruelties} on B                    mode=torture  cameo=1822  context=human_rights
  A's {cruelties} of B                           mode=torture  cameo=1822  context=human_rights
  A's {cruelties} of {inmates}                   mode=torture  cameo=1822  context=human_rights
  A's {cruelties} of {prisoners} of B            mode=torture  cameo=1822  context=human_rights
  B dies under {cruelties} by A                  mode=torture  cameo=1823  context=human_rights
  B dies after {cruelties} by A                  mode=torture  cameo=1823  context=human_rights
  A {rapes} B                                    mode=sexual  cameo=1821  context=human_rights,gender  B=side
  A {rapes} {victims}                            mode=sexual  cameo=1821  context=human_rights,gender
  A {rapes} {victims} of B                       mode=sexual  cameo=1821  context=human_rights,gender
  A {rapes} {victims} in B                       mode=sexual  cameo=1821  context=human_rights,gender
  A {rapes} {inmates}                            mode=sexual  cameo=1821  context=human_rights,gender
  A commits sexual violence against B            mode=sexual  cameo=1821  context=human_rights,gender
  A uses rape as X against B                     mode=sexual  cameo=1821  context=human_rights,gender
  A's rape of B                                  mode=sexual  cameo=1821  context=human_rights,gender
  A's rape of {victims}                          mode=sexual  cameo=1821  context=human_rights,gender
  A's sexual abuse of B                          mode=sexual  cameo=1821  context=human_rights,gender
  A's sexual assault on B                        mode=sexual  cameo=1821  context=human_rights,gender
# --- carrying off ---
  A {kidnaps} B                                  mode=abduct  cameo=181  B=side  abroad
  A {kidnaps} B for ransom                       mode=abduct  cameo=181  context=crime
  A {kidnaps} B as human shields                 mode=abduct  cameo=184  context=human_rights
  A {kidnaps} {victims}                          mode=abduct  cameo=181
  A {kidnaps} {victims} of B                     mode=abduct  cameo=181
  A {kidnaps} {victims} in B                     mode=abduct  cameo=181
  A {kidnaps} {victims} from B                   mode=abduct  cameo=181
  A {kidnaps} {inmates}                          mode=abduct  cameo=181
  A {kidnaps} {envoys} of B                      mode=abduct  cameo=181  context=diplomatic
  A {kidnaps} {civilians}                        mode=abduct  cameo=181
  A {kidnaps} {civilians} of B                   mode=abduct  cameo=181
  A {kidnaps} {vessels}                          mode=abduct  cameo=181
  A {kidnaps} {vessels} of B                     mode=abduct  cameo=181
  A {kidnaps} {convoys}                          mode=abduct  cameo=181
  A hijacks {vessels}                            mode=abduct  cameo=181
  A hijacks {vessels} of B                       mode=abduct  cameo=181
  A hijacks {vessels} carrying B                 mode=abduct  cameo=181
  A holds B hostage                              mode=abduct  cameo=181
  A holds B captive                              mode=abduct  cameo=181
  A holds B as hostages                          mode=abduct  cameo=181
  A holds {hostages}                             mode=abduct  cameo=181
  A holds {hostages} in B                        mode=abduct  cameo=181
  A holds {hostages} of B                        mode=abduct  cameo=181
  A takes B hostage                              mode=abduct  cameo=181
  A takes B captive                              mode=abduct  cameo=181
  A takes B prisoner                             mode=abduct  cameo=181
  A takes {hostages}                             mode=abduct  cameo=181
  A takes {hostages} in B                        mode=abduct  cameo=181
  A takes {hostages} at B                        mode=abduct  cameo=181
  A keeps B hostage                              mode=abduct  cameo=181
  A seizes {hostages}                            mode=abduct  cameo=181
  A seizes {hostages} in B                       mode=abduct  cameo=181
  A captures {troops} of B                       mode=abduct  cameo=181  context=military
  A captures {militias} of B                     mode=abduct  cameo=181  context=military  weight=0.7
  A uses B as human shields                      mode=abduct  cameo=184  context=human_rights
  A uses B as a human shield                     mode=abduct  cameo=184  context=human_rights
  A holds B as human shields                     mode=abduct  cameo=184  context=human_rights
  A {launches} {kidnappings}                     mode=abduct  cameo=181
  A {launches} {kidnappings} of B                mode=abduct  cameo=181
  A {launches} {kidnappings} in B                mode=abduct  cameo=181
  A demands a ransom for B                       mode=abduct  cameo=181  weight=0.8
  A's {kidnappings} of B                         mode=abduct  cameo=181
  A's {kidnappings} of {victims}                 mode=abduct  cameo=181
  A's {kidnappings} of {victims} of B            mode=abduct  cameo=181
  A's {kidnappings} in B                         mode=abduct  cameo=181
  A's use of B as human shields                  mode=abduct  cameo=184  context=human_rights
  {kidnappings} of B by A                        mode=abduct  cameo=181
  B disappears after X by A                      mode=abduct  cameo=181  weight=0.4
# --- things destroyed ---
  A {ravages} {homes}                            mode=destroy  cameo=1712
  A {ravages} {homes} of B                       mode=destroy  cameo=1712
  A {ravages} {homes} in B                       mode=destroy  cameo=1712
  A {ravages} {towns}                            mode=destroy  cameo=1712
  A {ravages} {towns} of B                       mode=destroy  cameo=1712
  A {ravages} {towns} in B                       mode=destroy  cameo=1712
  A {ravages} {sanctuaries}                      mode=destroy  cameo=1712
  A {ravages} {sanctuaries} of B                 mode=destroy  cameo=1712
  A {ravages} {sanctuaries} in B                 mode=destroy  cameo=1712
  A {ravages} {offices}                          mode=destroy  cameo=1712
  A {ravages} {offices} of B                     mode=destroy  cameo=1712
  A {ravages} {missions} of B                    mode=destroy  cameo=1712  context=diplomatic
  A {ravages} {missions}                         mode=destroy  cameo=1712  context=diplomatic
  A {ravages} {convoys}                          mode=destroy  cameo=1712
  A {ravages} {convoys} of B                     mode=destroy  cameo=1712
  A {ravages} {vessels}                          mode=destroy  cameo=1712
  A {ravages} {vessels} of B                     mode=destroy  cameo=1712
  A {ravages} {works}                            mode=destroy  cameo=1712  context=natural_resource
  A {ravages} {works} of B                       mode=destroy  cameo=1712  context=natural_resource
  A {ravages} {works} in B                       mode=destroy  cameo=1712  context=natural_resource
  A {ravages} {bases}                            mode=destroy  cameo=190  context=military
  A {ravages} {bases} of B                       mode=destroy  cameo=190  context=military
  A {ravages} {bases} in B                       mode=destroy  cameo=190  context=military
  A {ravages} {gates}                            mode=destroy  cameo=1712
  A {ravages} {tanks} of B                       mode=destroy  cameo=190  context=military
  A {ravages} {warplanes} of B                   mode=destroy  cameo=190  context=military
  A {ravages} {warships} of B                    mode=destroy  cameo=190  context=military
  A {ravages} crops of B                         mode=destroy  cameo=1712
  A {ravages} B                                  mode=destroy  cameo=1712  weight=0.6  B=place  abroad
  A loots {towns}                                mode=destroy  cameo=1712
  A loots {homes}                                mode=destroy  cameo=1712
  A loots {homes} of B                           mode=destroy  cameo=1712
  A loots {sanctuaries}                          mode=destroy  cameo=1712
  A loots {convoys} of B                         mode=destroy  cameo=1712
  A ransacks {offices} of B                      mode=destroy  cameo=1712
  A ransacks {homes} of B                        mode=destroy  cameo=1712
  A plunders {towns}                             mode=destroy  cameo=1712
  A sinks {vessels} of B                         mode=destroy  cameo=190
  A sinks {warships}                             mode=destroy  cameo=190  context=military
  A sets {homes} of B on fire                    mode=destroy  cameo=1712
  A sets {homes} on fire                         mode=destroy  cameo=1712
  A sets {sanctuaries} on fire                   mode=destroy  cameo=1712
  A sets fire to {homes} of B                    mode=destroy  cameo=1712
  A sets fire to {offices} of B                  mode=destroy  cameo=1712
  A burns {towns} to the ground                  mode=destroy  cameo=1712
  A burns down {homes} of B                      mode=destroy  cameo=1712
  A sabotages {works}                            mode=destroy  cameo=1712
  A sabotages {works} of B                       mode=destroy  cameo=1712
  A sabotages {works} in B                       mode=destroy  cameo=1712
  A carries out sabotage in B                    mode=destroy  cameo=1712
  A carries out sabotage against B               mode=destroy  cameo=1712
  A reduces {towns} to rubble                    mode=destroy  cameo=190
  A lays waste to {towns}                        mode=destroy  cameo=190
  A lays waste to B                              mode=destroy  cameo=190
  A's destruction of {homes}                     mode=destroy  cameo=1712
  A's destruction of {towns} of B                mode=destroy  cameo=1712
  A's destruction of {sanctuaries} of B          mode=destroy  cameo=1712
  A's destruction of {works} in B                mode=destroy  cameo=1712
  A's sabotage of {works}                        mode=destroy  cameo=1712
  A's looting of {towns}                         mode=destroy  cameo=1712
  A's arson attack on B                          mode=destroy  cameo=1712
  A's burning of {towns}                         mode=destroy  cameo=1712
# --- against crowds ---
  A fires {gases}                                mode=crowd-control  cameo=175  context=repression  weight=1.2
  A fires {gases} at B                           mode=crowd-control  cameo=175  context=repression  weight=1.2
  A fires {gases} into B                         mode=crowd-control  cameo=175  context=repression  weight=1.2
  A fires {gases} on B                           mode=crowd-control  cameo=175  context=repression
  A uses {gases}                                 mode=crowd-control  cameo=175  context=repression
  A uses {gases} against B                       mode=crowd-control  cameo=175  context=repression
  A uses {gases} on B                            mode=crowd-control  cameo=175  context=repression
  A throws {gases} at B                          mode=crowd-control  cameo=175  context=repression
  A sprays B with {gases}                        mode=crowd-control  cameo=175  context=repression
  A turns {gases} on B                           mode=crowd-control  cameo=175  context=repression
  A deploys {gases} against B                    mode=crowd-control  cameo=175  context=repression
  A disperses B with {gases}                     mode=crowd-control  cameo=175  context=repression
  A disperses {protesters} with {gases}          mode=crowd-control  cameo=175  context=repression
  A breaks up {rallies} with {gases}             mode=crowd-control  cameo=175  context=repression
  A tear-gasses B                                mode=crowd-control  cameo=175  context=repression
  A baton-charges B                              mode=crowd-control  cameo=175  context=repression
  A charges {protesters} with {blades}           mode=crowd-control  cameo=175  context=repression
  A fires warning shots                          mode=crowd-control  cameo=175
  A fires warning shots at B                     mode=crowd-control  cameo=175
  A fires warning shots to disperse B            mode=crowd-control  cameo=175  context=repression
  A uses force against {protesters}              mode=crowd-control  cameo=175  context=repression
  A uses excessive force against B               mode=crowd-control  cameo=175  context=repression
  A uses violence against B                      cameo=180
  A uses force against B                         cameo=190
  A storms {rallies}                             mode=crowd-control  cameo=175  context=repression
  A attacks {protesters}                         mode=crowd-control  cameo=175  context=repression
  A attacks {rallies}                            mode=crowd-control  cameo=175  context=repression
  A's use of {gases} against B                   mode=crowd-control  cameo=175  context=repression
  A's use of force against B                     cameo=175  context=repression
  A's violent dispersal of {protesters}          mode=crowd-control  cameo=175  context=repression
# --- unlawful means ---
  A uses {poisons}                               mode=unconventional  cameo=2041  context=cbrn
  A uses {poisons} against B                     mode=unconventional  cameo=2041  context=cbrn
  A uses {poisons} on B                          mode=unconventional  cameo=2041  context=cbrn
  A uses {poisons} in B                          mode=unconventional  cameo=2041  context=cbrn
  A {fires} {poisons} at B                       mode=unconventional  cameo=2041  context=cbrn
  A drops {poisons} on B                         mode=unconventional  cameo=2041  context=cbrn
  A gasses B                                     mode=unconventional  cameo=2041  context=cbrn
  A launches a chemical attack                   mode=unconventional  cameo=2041  context=cbrn
  A launches a chemical attack on B              mode=unconventional  cameo=2041  context=cbrn
  A launches a chemical attack in B              mode=unconventional  cameo=2041  context=cbrn
  A carries out a gas attack on B                mode=unconventional  cameo=2041  context=cbrn
  A uses {warheads} against B                    mode=unconventional  cameo=2042  context=cbrn
  A drops {warheads} on B                        mode=unconventional  cameo=2042  context=cbrn
  A's use of {poisons} against B                 mode=unconventional  cameo=2041  context=cbrn
  A's use of {poisons} in B                      mode=unconventional  cameo=2041  context=cbrn
  A's use of {poisons}                           mode=unconventional  cameo=2041  context=cbrn
  A's chemical attack on B                       mode=unconventional  cameo=2041  context=cbrn
  A's chemical attack in B                       mode=unconventional  cameo=2041  context=cbrn
  A's gas attack on B                            mode=unconventional  cameo=2041  context=cbrn
  A's nerve agent attack on B                    mode=unconventional  cameo=2041  context=cbrn
  A's {drones} strike {bases} of B              mode=drone  cameo=1952
  A's {drones} hit {bases} of B                 mode=drone  cameo=1952
  A's {drones} strike {convoys} of B            mode=drone  cameo=1952
# --- more ways of hitting, driving out, wearing down ---
  A pounds B
  A pounds B with {shells}                       mode=heavy-weapons  cameo=194
  A pounds B with {missiles}                     mode=heavy-weapons  cameo=194
  A batters B with {missiles}                    mode=heavy-weapons  cameo=194
  A batters B with {shells}                      mode=heavy-weapons  cameo=194
  A hammers B with {shells}                      mode=heavy-weapons  cameo=194
  A pummels B with {shells}                      mode=heavy-weapons  cameo=194
  A pummels {towns} of B                         mode=heavy-weapons  cameo=194
  A pummels {bases} of B                         mode=heavy-weapons  cameo=194
  A blitzes {towns} of B                         mode=aerial  cameo=195
  A blitzes {bases} of B                         mode=aerial  cameo=195
  {shells} of A rain down on B                   mode=heavy-weapons  cameo=194
  {shells} of A rain on B                        mode=heavy-weapons  cameo=194
  {missiles} of A rain down on B                 mode=heavy-weapons  cameo=194
  {shells} of A fall on B                        mode=heavy-weapons  cameo=194
  {shells} of A land in B                        mode=heavy-weapons  cameo=194
  A torpedoes {vessels} of B                     mode=heavy-weapons  cameo=194
  A rams X into {bases} of B                     mode=explosives
  A rams X into B                                mode=explosives  weight=0.9
  A drives {convoys} into {victims}              mode=primitive
  A drives {convoys} into {troops} of B          mode=primitive
  A drives {convoys} into B                      mode=primitive  weight=0.8
  A brings down {vessels} of B                   cameo=190
  A brings down {drones} of B                    cameo=190
  A waylays B
  A waylays {troops} of B
  A waylays {convoys} of B
  A bushwhacks B
  A gasses {towns} of B                          mode=unconventional
  A gasses {victims} of B                        mode=unconventional
  A whips B                                      mode=beat  B=human
  A lashes B with X                              mode=beat  B=human
  A flogs B                                      mode=beat  B=human
  A canes B                                      mode=beat  B=human
  A runs over {victims} of B                     mode=primitive
  A runs down {victims} of B                     mode=primitive
  A runs over {protesters}                       mode=primitive
  A ploughs X into {victims}                     mode=primitive
  A ploughs X into B                             mode=primitive
  A declares war on B                            weight=1.3  abroad
  A pushes {troops} of B back                    cameo=190
  A pushes back {troops} of B                    cameo=190
  A pushes back {militias} of B                  cameo=190
  A drives back {troops} of B                    cameo=190
  A beats back {troops} of B                     cameo=190
  A beats back {militias} of B                   cameo=190
  A fights off an attack by B                    cameo=190
  A repels {raids} by B                          cameo=190
  A repulses {raids} by B                        cameo=190
  A flushes out B                                cameo=190
  A flushes out {militias} of B                  cameo=190
  A flushes {militias} out of B                  cameo=190
  A clears {towns} of B                          cameo=190  A=force
  A clears B of {militias}                       cameo=190
  A mops up {militias} of B                      cameo=190
  A ousts {militias} of B from {towns}           cameo=190  weight=1.2
  A ousts {militias} from {towns}                cameo=190  weight=1.2
  A drives {militias} from {towns}               cameo=190
  A drives {troops} of B from {towns}            cameo=190
  A drives {troops} of B out of X                cameo=190
  A drives {militias} of B out of X              cameo=190
  A dislodges {militias} from {towns}            cameo=190
  A routs B                                      cameo=190  A=force
  A routs {troops} of B                          cameo=190
  A routs {militias} of B                        cameo=190
  A defeats {troops} of B                        cameo=190
  A defeats {militias} of B                      cameo=190
  A crushes {troops} of B                        cameo=190
  A crushes {militias} of B                      cameo=190
  A annihilates {militias} of B                  cameo=190
  A annihilates B                                cameo=190  weight=0.8  A=force
  A decimates {militias} of B                    cameo=190
  A decimates {troops} of B                      cameo=190
  A chases {militias} of B                       cameo=190
  A pursues {militias} of B                      cameo=190
  A hunts {militias} of B                        cameo=190
  A hunts down {militias} of B                   cameo=190
  A engages {troops} of B                        cameo=190
  A engages {militias} of B                      cameo=190
  A engages {warships} of B                      cameo=190
  A lays waste to {towns} of B                   mode=destroy
  A burns its way through B                      mode=destroy
  A burns its way through {towns} of B           mode=destroy
  A shoots its way into X                        mode=firearms
  A fights its way into B                        cameo=190
  A blasts its way into B                        cameo=190
  A pulls out the fingernails of B               mode=torture
  A gouges out the eyes of B                     mode=torture
  A cuts off the hands of B                      mode=torture
  A slits the throats of B                       mode=primitive
  A drags B from his car                         mode=abduct  B=human  weight=0.8
  A drags B from her home                        mode=abduct  B=human  weight=0.8
  A drags B off X                                mode=abduct  B=human  weight=0.7
  A marches B off at gunpoint                    mode=abduct
  A takes B away at gunpoint                     mode=abduct
  A seizes B at gunpoint                         mode=abduct
  A carries off B                                mode=abduct  B=human
  A carries off {victims} of B                   mode=abduct
  A makes off with B                             mode=abduct  B=human  weight=0.8
  A holds up {convoys} of B                      mode=firearms  weight=0.7
  A hijacks {convoys} of B                       mode=abduct
  B dies in {raids} by A
  B is killed in {raids} by A
  B perishes in {raids} by A
  B falls to A                                   cameo=190  weight=0.6
  A tear-gasses {protesters}                     mode=crowd-control  cameo=175  context=repression
  A tear-gasses {protesters} in B                mode=crowd-control  cameo=175  context=repression
  A baton-charges {protesters}                   mode=crowd-control  cameo=175  context=repression
  A machine-guns B                               mode=firearms
  A carpet-bombs B                               mode=aerial  cameo=195
  A barrel-bombs B                               mode=aerial  cameo=195
  A gang-rapes B                                 mode=sexual
  A pistol-whips B                               mode=beat
  A petrol-bombs B                               mode=explosives
  A confronts {troops} of B
  A confronts {militias} of B
  A combats {militias} of B
  A {launches} an operation against {militias} of B  weight=0.4
  A {launches} an operation against {militias}  weight=0.4
  A {launches} an operation against B  abroad  weight=0.4
  A subjects B to torture                        mode=torture
  A regains control of X from B                  cameo=190
  A regains {towns} from B                       cameo=190
  A expels {militias} of B from {towns}          cameo=190  weight=1.3
  A expels {militias} from {towns}               cameo=190  weight=1.3
  A breaches the ceasefire with B                weight=1.4
  A breaches the truce with B                    weight=1.4
  A breaks the ceasefire with B                  weight=1.4
  A breaks the truce with B                      weight=1.4
  A shoots dead B                                mode=firearms
  A shoots dead {troops} of B                    mode=firearms
  A shoots dead {victims} of B                   mode=firearms
  A beats B                                      mode=beat  A=force  B=human
  B is beaten by A                               mode=beat  A=force
  A badly beats B                                mode=beat  A=force
  A lets off {bombs} in B                        mode=explosives  weight=0.6
NONE
  A moves X against their will
  A moves X to X against their will
  {shows} conquer B
  {shows} conquer {victims}
  {shows} conquer viewers
  A conquers viewers
  A conquers hearts
  A conquers audiences
  A conquers fans
  A shells the goal of B
  A bombards the goal of B
  A shoots down rumours
  A shoots down {proposal}
  war games between A and B
  {illnesses} strike {homes} in B
  {illnesses} strike X in B
  A is at war with itself
  A sets its sights on B
  A storms the stage
  A shoots down {claims}
  {illnesses} strike B
  {illnesses} strike X
# --- over money and laws one fights with words ---
  A {fights} B over {money matters}
  A {fights} with B over {money matters}
  A's {clashes} with B over {money matters}
  {clashes} between A and B over {money matters}
# --- two persons: words, or votes ---
  A captures B                                   A=person
  A {launches} {raids} on B                      A=person  B=person
  A {launches} {raids} against B                 A=person  B=person
  A {launches} {raids}                           A=person
  A's {clashes} against B                        A=person  B=person
  A wages {clashes} for X
  A wages {clashes} against B                    A=person  B=person
  A {fights} B                                   A=person  B=person
  A fights off B                                 A=person  B=person
  A strikes B                                    A=person  B=person
  A's {clashes} with B                           A=person  B=person
  A's {raids} on B                               A=person  B=person
  A {beats} B                                    A=person  B=person
  A attacks B                                    A=person  B=person
  A fights off a challenge
  A fights off a challenge from B
  A {defeats} B in {elections}
  A {defeats} B in the polls
  A {defeats} B by X votes
# --- nature, mishap, illness ---
  {disasters} {harm} B
  {disasters} {harm} {victims}
  {disasters} {harm} {victims} in B
  {disasters} {harm} {victims} of B
  {disasters} {harm} {towns}
  {disasters} {harm} {towns} in B
  {disasters} {harm} {homes}
  {disasters} {harm} {homes} in B
  {disasters} {harm} {vessels}
  {disasters} {harm} {works} in B
  {disasters} leave B dead
  {disasters} in B {harm} X
  {illnesses} {harm} B
  {illnesses} {harm} {victims}
  {illnesses} {harm} {victims} in B
  {mishaps} {harm} B
  {vehicles} {kill} B
  {vehicles} {kill} {victims}
  {vehicles} {kill} {victims} of B
  {vehicles} {kill} {victims} in B
  A {pounds} {markets}
  A {thrashes} {markets}
  A hits {markets}
  {mishaps} {harm} {victims}
  {mishaps} {harm} {victims} in B
  {mishaps} of {convoys} {harm} B
  {mishaps} in B {harm} X
  {mishaps} leave B dead
  A kills B in {mishaps}
  A injures B in {mishaps}
  B is killed in {mishaps}
  B is injured in {mishaps}
  B is hurt in {mishaps}
  B is wounded in {mishaps}
  B is killed in {disasters}
  B is injured in {disasters}
  B is killed by {disasters}
  B is killed by {illnesses}
  B is killed at work
  B dies in {mishaps}
  B dies in {disasters}
  B dies of {illnesses}
  B dies from {illnesses}
  B suffers {illnesses}
  B suffers from {illnesses}
  B has a heart attack
  B has a stroke
  A kills himself
  A kills itself
  A hangs himself
  A shoots himself
  A commits suicide
  The crisis hurts B
  The move hurts B
  A wounds the pride of B
  The bus hits B
  The car hits B
  The truck hits B
  The train hits B
  The bus crashes into B
  The plane crashes into B
  The train crashes into B
  The truck ploughs into B
  A {fires} {missiles} into space
  A {fires} {missiles} into orbit
  A {fires} {missiles} into the sea
  A {fires} {missiles} to the moon
# --- games ---
  A {defeats} B in {contests}
  A {defeats} B in a {contests}
  A {defeats} B to {titles}
  A {defeats} B for {titles}
  A {defeats} B to win {titles}
  A {defeats} B by X points
  A {defeats} {players}
  A beats expectations
  A beats forecasts
  A beats the odds
  A beats the deadline
  A beats the market
  A beats the drum for X
  A beats time
  A beats about the bush
  A fights B in the ring
  A and B have clashed in {contests}
  A attacks down the wing
  A attacks from midfield
  A shoots wide
  A shoots over the bar
  A shoots a 68
  A shoots par
  A shoots at goal                               weight=1.2
  A fires a shot over the bar
  A fires wide
  A fires home X
  A strikes the post
  A strikes the crossbar
  A strikes late
  A hits the post
  A hits the bar
  A hits a home run
  A hits a double
  A hits a four
  A hits the ball
  A hits the net
  A kicks the ball
  A kicks off X
  A kicks a goal
  A punches the air
  A punches above its weight
  A stabs the ball home
  A slashes the lead
  A captures the championship
  A captures the gold medal
  A storms into {contests}
  A storms to victory
  A storms back
  A storms out of X
  A breaks into the top ten
  A advances to {contests}
  A advances to X
  A advances on B in {contests}
  A marches on
  A eliminates B from {contests}
  A takes out a loan
  A takes out a mortgage
  A takes out insurance
  A {fights} {illnesses}
  A {fights} {disasters}
# --- stage and screen ---
  A shoots {shows}
  A shoots {shows} in B
  A shoots a scene
  A bombs at the box office
  The film bombs
  The play bombs
  A kills the mood
  A slays the audience
  A hits the charts
  A hits the stage
  A hits the road
  A captures the spirit of X
  A executes a plan
  A executes a search warrant
  A executes a contract
  A executes orders
  A executes a deal
# --- markets and figures ---
  A hits a record
  A hits a record high
  A hits a low
  A hits a high
  A hits the target
  A hits X percent
  A hits the headlines
  A hits the ground running
  {markets} {harm} B
  {markets} crash
  {markets} tumble
  A pounds the pavement
  A hammers out X
  A hammers out a deal
  A hammers home X
  A slashes prices
  A slashes costs
  A slashes its forecast
  A slashes jobs
  A slashes rates
  A axes jobs
  A kills a bill
  A kills a plan
  A kills a deal
  A kills the bill in committee
  A kills off speculation
  A kills time
  A kills cattle
  A kills bacteria
  A kills birds
  A slaughters cattle
  A slaughters sheep
  A slaughters chickens
  A culls X
  A butchers meat
  A burns coal
  A burns fuel
  A burns wood
  A burns oil
  A burns calories
  A burns money
  A torches the competition
  A levels the playing field
  A levels the score
  A destroys jobs
  A destroys evidence
  A destroys the economy
  A destroys chances of X
  A destroys drugs
  A blows up a balloon
  A blows up X into X
  A blows hot and cold
  A drops out of X
  A throws X into doubt
  A throws a party
  A throws light on X
  A aims to X
  A aims for X
  A aims at X
  A directs a film
  A launches a campaign for X
  A launches a charm offensive
  A launches a diplomatic offensive
  A launches a charm offensive in B
  A launches a peace offensive
  A plants trees
  A plants crops
  A plants a flag
  A plants evidence
  A plants a kiss on B
  A lays a wreath
  A lays the foundation of X
  A lays eggs
  A lays down conditions
  A sets off for B
  A sets off on a trip
  A sets off a debate
  A sets off alarms
  A sets off fireworks
  A triggers a debate
  A triggers protests
  A leaves its mark on B
  A battles a fire
  A battles fires
  A battles inflation
  A battles poverty
  A battles to X
  A fights fires
  A fights inflation
  A fights poverty
  A fights corruption
  A fights crime                                 weight=0.8
  A fights climate change
  A fights discrimination
  A fights for rights
  A fights for its life
  A fights for survival
  A fights to X
  A fights a case in court
  A fights an election
  A fights back tears
  A fights hunger
  A attacks a problem
  A attacks the problem of X
  A attacks poverty
  A attacks inflation
  A attacks X in a speech
  A attacks the policy of B in a speech
  A captures carbon
  A captures market share
  A captures attention
  A captures headlines
  A abuses its position
  A abuses alcohol
  A abuses drugs
  A targets investors
  A targets growth of X
  A targets inflation
  A targets consumers
  A targets voters
  A hunts whales
  A hunts for a job
  A hangs on
  A hangs a picture
  A hangs up on B
  A strikes a chord with B
  A strikes a balance
  A strikes oil
  A strikes B as X
  A strikes a tone
  A strikes out B
  A strikes a match
  A raids the fridge
  A raids its savings
  A rushes to X
  A rushes B to hospital
  A rushes through a bill
  A poisons the atmosphere
  A poisons relations with B
  A neutralises a threat
  A assassinates the character of B
  A's heart attack
  A's panic attack
  A's asthma attack
  A's penalty shootout
  A's war on drugs
  A's war on poverty
  A's war on corruption
  A's price war with B
  A's battle with cancer                         weight=1.2
  A's battle against {illnesses}                 weight=1.2
  A's fight against {illnesses}
  A's fight against corruption
  A's fight against poverty
  A's fight against climate change
  A's fight for rights
  A's charm offensive
  A's peace offensive
  A's election push
  A's push for X
  the Cold War
  the Second World War
  World War II
  star wars
