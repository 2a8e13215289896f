# COERCE: what power does to people short of wounds: custody (arrest), property and ground taken (seize), movement, parties and
# meetings limited (restrict), press and nets closed (censor), staying in (curfew), rule by arms (martial-law), people put over the
# border (deport), what is due kept back (withhold), lies spread on purpose (misinformation), attacks through the wires (cyber).
# Verdicts and penalties between states are SANCTION, blows and shots ASSAULT, police only shown MOBILIZE.
COERCE
# --- custody ---
  A {arrests} B                                  mode=arrest  cameo=173  B=human
  A {catches} {inmates}                          mode=arrest  cameo=173
  A {catches} {inmates} in B                     mode=arrest  cameo=173
  A {catches} {inmates} from B                   mode=arrest  cameo=173
  A {catches} {inmates} of B                     mode=arrest  cameo=173
  A {catches} {inmates} linked to B              mode=arrest  cameo=173
  A {catches} {protesters}                       mode=arrest  cameo=173
  A {catches} {protesters} in B                  mode=arrest  cameo=173
  A {catches} {militias}                         mode=arrest  cameo=173
  A {catches} members of B                       mode=arrest  cameo=173
  A {catches} supporters of B                    mode=arrest  cameo=173
  A {catches} allies of B                        mode=arrest  cameo=173
  A {catches} leaders of B                       mode=arrest  cameo=173
  A {arrests} journalists                        mode=arrest  cameo=173  context=rights_freedoms
  A {arrests} journalists of B                   mode=arrest  cameo=173  context=rights_freedoms
  A {arrests} spies                              mode=arrest  cameo=173  context=intelligence
  A {arrests} spies of B                         mode=arrest  cameo=173  context=intelligence
  A {arrests} B for spying                       mode=arrest  cameo=173  context=intelligence
  A {arrests} B for corruption                   mode=arrest  cameo=173  context=corruption
  A {arrests} B for terrorism                    mode=arrest  cameo=173  context=terrorism
  A {arrests} fishermen of B                     mode=arrest  cameo=173
  A {arrests} migrants                           mode=arrest  cameo=173  context=migration
  A {arrests} smugglers                          mode=arrest  cameo=173  context=trafficking
  A makes arrests                                mode=arrest  cameo=173
  A makes arrests in B                           mode=arrest  cameo=173
  A makes an arrest in X                         mode=arrest  cameo=173  weight=0.8
  A carries out {detentions}                     mode=arrest  cameo=173
  A carries out {detentions} in B                mode=arrest  cameo=173
  A carries out {detentions} of B                mode=arrest  cameo=173
  A orders {detentions} of B                     mode=arrest  cameo=173
  A orders {detentions}                          mode=arrest  cameo=173
  A announces {detentions} of B                  mode=arrest  cameo=173
  A extends {detentions} of B                    mode=arrest  cameo=173
  A orders B arrested                            mode=arrest  cameo=173
  A orders B jailed                              mode=arrest  cameo=173
  A orders B detained                            mode=arrest  cameo=173
  A remands B                                    mode=arrest  cameo=173  context=legal
  A denies bail to B                             mode=arrest  cameo=173  context=legal
  A refuses bail to B                            mode=arrest  cameo=173  context=legal
  A revokes the bail of B                        mode=arrest  cameo=173  context=legal
  A holds B in custody                           mode=arrest  cameo=173
  A holds B in detention                         mode=arrest  cameo=173
  A holds B in prison                            mode=arrest  cameo=173
  A holds B without trial                        mode=arrest  cameo=173
  A holds B without charge                       mode=arrest  cameo=173
  A holds B on charges of X                      mode=arrest  cameo=173
  A holds B for X                                mode=arrest  cameo=173  weight=0.5
  A holds B for questioning                      mode=arrest  cameo=173
  A holds B under house arrest                   mode=arrest  cameo=173
  A keeps B in custody                           mode=arrest  cameo=173
  A keeps B under house arrest                   mode=arrest  cameo=173
  A keeps B in detention                         mode=arrest  cameo=173
  A keeps B in jail                              mode=arrest  cameo=173
  A keeps B behind bars                          mode=arrest  cameo=173
  A puts B under house arrest                    mode=arrest  cameo=173
  A puts B behind bars                           mode=arrest  cameo=173
  A puts B in {detentions}                       mode=arrest  cameo=173
  A sends B to a labour camp                     mode=arrest  cameo=173  context=human_rights
  A sends B to a labor camp                      mode=arrest  cameo=173  context=human_rights
  A sends B to prison                            mode=arrest  cameo=173
  A throws B in jail                             mode=arrest  cameo=173
  A throws B into prison                         mode=arrest  cameo=173
  A leads B away in handcuffs                    mode=arrest  cameo=173
  A handcuffs B                                  mode=arrest  cameo=173
  A takes B into custody                         mode=arrest  cameo=173
  A takes B in for questioning                   mode=arrest  cameo=173
  A takes B away                                 mode=arrest  cameo=173  weight=0.7
  A takes B from his home                        mode=arrest  cameo=173  weight=0.8
  A serves a warrant on B                        mode=arrest  cameo=173  context=legal
  A executes {warrants} against B                mode=arrest  cameo=173  context=legal
  A executes {warrants} for B                    mode=arrest  cameo=173  context=legal
  A implements {warrants} for B                  mode=arrest  cameo=173  context=legal
  A interns B in X                               mode=arrest  cameo=173
  A isolates B in solitary confinement           mode=arrest  cameo=173
  A keeps B in solitary confinement              mode=arrest  cameo=173  context=human_rights
  A commits B to a psychiatric hospital          mode=arrest  cameo=173  context=human_rights
  A's {detentions} of B                          mode=arrest  cameo=173
  A's {detentions} of {inmates}                  mode=arrest  cameo=173
  A's {detentions} of {inmates} of B             mode=arrest  cameo=173
  A's {detentions} in B                          mode=arrest  cameo=173  A=nation
  {detentions} of B by A                         mode=arrest  cameo=173
  A conducts body searches of B                  mode=restrict  cameo=170
  A frisks B                                     mode=restrict  cameo=170
  A searches B                                   mode=restrict  cameo=170  weight=0.5
  A launches an operation to detain B            mode=arrest  cameo=173
# --- bearing down ---
  A {oppresses} B                                mode=restrict  cameo=175  context=repression
  A {oppresses} {inmates}                        mode=restrict  cameo=175  context=repression
  A {oppresses} {inmates} in B                   mode=restrict  cameo=175  context=repression
  A {oppresses} {protesters}                     mode=restrict  cameo=175  context=repression
  A {quashes} {protesters}                       mode=restrict  cameo=175  context=repression
  A {oppresses} {parties}                        mode=restrict  cameo=175  context=repression
  A {oppresses} {outlets}                        mode=censor  cameo=175  context=rights_freedoms
  A {quashes} {rallies}                          mode=restrict  cameo=175  context=repression
  A {quashes} {riots}                            mode=restrict  cameo=175  context=repression
  A {oppresses} X by B                           mode=restrict  cameo=175  context=repression  weight=0.8
  A cracks down on B                             mode=restrict  cameo=175  context=repression
  A cracks down on X in B                        mode=restrict  cameo=175  context=repression
  A cracks down on X by B                        mode=restrict  cameo=175  context=repression
  A cracks down on corruption                    mode=restrict  cameo=175  context=corruption
  A cracks down on drug gangs                    mode=restrict  cameo=175  context=illegal_drugs
  A clamps down on B                             mode=restrict  cameo=175  context=repression
  A clamps down on X                             mode=restrict  cameo=175  context=repression
  A launches {crackdowns} on B                   mode=restrict  cameo=175  context=repression
  A launches {crackdowns} against B              mode=restrict  cameo=175  context=repression
  A launches {crackdowns} in B                   mode=restrict  cameo=175  context=repression
  A launches {crackdowns}                        mode=restrict  cameo=175  context=repression
  A carries out {crackdowns} in B                mode=restrict  cameo=175  context=repression
  A carries out {crackdowns} against B           mode=restrict  cameo=175  context=repression
  A conducts {crackdowns} in B                   mode=restrict  cameo=175  context=repression
  A conducts {crackdowns} on B                   mode=restrict  cameo=175  context=repression
  A steps up {crackdowns} on B                   mode=restrict  cameo=175  context=repression
  A steps up {crackdowns} against B              mode=restrict  cameo=175  context=repression
  A continues {crackdowns} on B                  mode=restrict  cameo=175  context=repression
  A widens {crackdowns} on B                     mode=restrict  cameo=175  context=repression
  A orders {crackdowns} on B                     mode=restrict  cameo=175  context=repression
  A subjects B to {crackdowns}                   mode=restrict  cameo=175  context=repression
  A's {crackdowns} on B                          mode=restrict  cameo=175  context=repression
  A's {crackdowns} against B                     mode=restrict  cameo=175  context=repression
  A's {crackdowns} of B                          mode=restrict  cameo=175  context=repression
  A's {crackdowns} in B                          mode=restrict  cameo=175  context=repression
  A's {crackdowns} on X in B                     mode=restrict  cameo=175  context=repression
  A raids {homes} of B                           mode=restrict  cameo=170  weight=1.1
  A raids {offices} of B                         mode=restrict  cameo=170  weight=1.1
  A raids {offices}                              mode=restrict  cameo=170  weight=1.1
  A raids {homes}                                mode=restrict  cameo=170  weight=1.1
  A raids {outlets}                              mode=censor  cameo=1721  context=rights_freedoms  weight=1.1
  A raids {outlets} of B                         mode=censor  cameo=1721  context=rights_freedoms  weight=1.1
  A raids {parties}                              mode=restrict  cameo=170  weight=1.1
  A searches {homes} in B                        mode=restrict  cameo=170
  A searches {convoys}                           mode=restrict  cameo=170  weight=0.8
  A searches {vessels}                           mode=restrict  cameo=170  weight=0.8
  A searches house to house in B                 mode=restrict  cameo=170
  A combs {towns} for B                          mode=restrict  cameo=170
  A disperses {protesters}                       mode=restrict  cameo=175  context=repression
  A disperses {protesters} in B                  mode=restrict  cameo=175  context=repression
  A disperses {rallies}                          mode=restrict  cameo=175  context=repression
  A disperses {rallies} by B                     mode=restrict  cameo=175  context=repression
  A disperses B                                  mode=restrict  cameo=175  context=repression
  A breaks up {rallies}                          mode=restrict  cameo=175  context=repression
  A breaks up {rallies} by B                     mode=restrict  cameo=175  context=repression
  A breaks up {gatherings}                       mode=restrict  cameo=175  context=repression
  A breaks up {gatherings} of B                  mode=restrict  cameo=175  context=repression
  A breaks up {gatherings} by B                  mode=restrict  cameo=175  context=repression
  A breaks up {walkouts}                         mode=restrict  cameo=175  context=repression
  A puts down {riots}                            mode=restrict  cameo=175  context=repression
  A puts down {riots} by B                       mode=restrict  cameo=175  context=repression
  A puts down {rallies}                          mode=restrict  cameo=175  context=repression
  A evicts {protesters}                          mode=restrict  cameo=175  context=repression
  A clears {protesters} from {gates}             mode=restrict  cameo=175  context=repression
  A clears {protesters} from X                   mode=restrict  cameo=175  context=repression
  A removes {protesters} from {offices}          mode=restrict  cameo=175  context=repression
  A dismantles {barricades} of {protesters}      mode=restrict  cameo=175  context=repression
  A drives back {protesters}                     mode=restrict  cameo=175  context=repression
  A breaks {walkouts}                            mode=restrict  cameo=175  context=repression  weight=0.7
  A forces B to X                                mode=restrict  cameo=170  weight=0.5  B=human  abroad
  A forces B into X                              mode=restrict  cameo=170  weight=0.5
  A forces {vessels} of B to land                mode=restrict  cameo=170
  A forces {vessels} to land                     mode=restrict  cameo=170
  A forces down {vessels}                        mode=restrict  cameo=170
  A forces B to confess                          mode=restrict  cameo=170  context=human_rights
  A extorts X from B                             mode=seize  cameo=170
  A blackmails B into X                          mode=restrict  cameo=170
  A coerces B                                    mode=restrict  cameo=170
  A intimidates voters                           mode=restrict  cameo=170  context=election
  A harasses B                                   mode=restrict  cameo=170
  A harasses {vessels} of B                      mode=restrict  cameo=170
  A's harassment of B                            mode=restrict  cameo=170
  A's persecution of B                           mode=restrict  cameo=175  context=human_rights
  A's repression of B                            mode=restrict  cameo=175  context=repression
  A's oppression of B                            mode=restrict  cameo=175  context=repression
  A rigs {elections}                             mode=restrict  cameo=170  context=election
  A's rigging of {elections}                     mode=restrict  cameo=170  context=election
  A enslaves B                                   mode=restrict  cameo=170  context=human_rights
  A forces B into labour                         mode=restrict  cameo=170  context=human_rights
# --- power taken ---
  A seizes power                                 mode=seize  cameo=171  context=pro_autocracy
  A seizes power from B                          mode=seize  cameo=171  context=pro_autocracy
  A seizes power in B                            mode=seize  cameo=171  context=pro_autocracy
  A takes power in a coup                        mode=seize  cameo=171  context=pro_autocracy
  A takes power by force                         mode=seize  cameo=171  context=pro_autocracy
  A grabs power                                  mode=seize  cameo=171  context=pro_autocracy
  A usurps power                                 mode=seize  cameo=171  context=pro_autocracy
  A stages a coup                                mode=seize  cameo=171  context=pro_autocracy
  A stages a coup against B                      mode=seize  cameo=171  context=pro_autocracy
  A mounts a coup against B                      mode=seize  cameo=171  context=pro_autocracy
  A launches a coup against B                    mode=seize  cameo=171  context=pro_autocracy
  A attempts a coup                              mode=seize  cameo=171  context=pro_autocracy
  A attempts a coup against B                    mode=seize  cameo=171  context=pro_autocracy
  A carries out a coup                           mode=seize  cameo=171  context=pro_autocracy
  A's coup against B                             mode=seize  cameo=171  context=pro_autocracy
  A's coup in B                                  mode=seize  cameo=171  context=pro_autocracy
  A overthrows B                                 mode=seize  cameo=171  context=pro_autocracy
  A overthrows {government}                      mode=seize  cameo=171  context=pro_autocracy
  A overthrows {government} of B                 mode=seize  cameo=171  context=pro_autocracy
  A topples B                                    mode=seize  cameo=171  context=pro_autocracy
  A topples {government} of B                    mode=seize  cameo=171  context=pro_autocracy
  A deposes B                                    mode=seize  cameo=171  context=pro_autocracy
  A ousts B in a coup                            mode=seize  cameo=171  context=pro_autocracy
  A unseats B in a coup                          mode=seize  cameo=171  context=pro_autocracy
  A's overthrow of B                             mode=seize  cameo=171  context=pro_autocracy
  A's ouster of B in a coup                      mode=seize  cameo=171  context=pro_autocracy
  A dissolves {parliament}                       mode=restrict  cameo=172  context=political_institutions
  A dissolves {government}                       mode=restrict  cameo=172  context=political_institutions  weight=0.8
  A suspends {parliament}                        mode=restrict  cameo=172  context=political_institutions
  A suspends {constitution}                      mode=restrict  cameo=172  context=political_institutions
  A shuts down {parliament}                      mode=restrict  cameo=172  context=political_institutions
  A abolishes {parliament}                       mode=restrict  cameo=172  context=political_institutions
  A annuls {elections}                           mode=restrict  cameo=172  context=election
  A cancels {elections}                          mode=restrict  cameo=172  context=election
  A postpones {elections}                        mode=restrict  cameo=172  context=election  weight=0.7
  A rules by decree                              mode=restrict  cameo=172  context=pro_autocracy
  A assumes sweeping powers                      mode=restrict  cameo=172  context=pro_autocracy
  A abolishes term limits                        mode=restrict  cameo=172  context=pro_autocracy
  A's dissolution of {parliament}                mode=restrict  cameo=172  context=political_institutions
  A's annulment of {elections}                   mode=restrict  cameo=172  context=election
# --- property and ground taken ---
  A {confiscates} {assets}                       mode=seize  cameo=1711
  A takes over {works}                           mode=seize  cameo=1711
  A takes over {works} of B                      mode=seize  cameo=1711
  A intercepts {vessels}                         mode=seize  cameo=1711
  A intercepts {convoys} of B                    mode=seize  cameo=1711
  A {confiscates} {assets} of B                  mode=seize  cameo=1711
  A {confiscates} {assets} from B                mode=seize  cameo=1711
  A {confiscates} {assets} belonging to B        mode=seize  cameo=1711
  A {confiscates} {assets} in B                  mode=seize  cameo=1711
  A {confiscates} {vessels}                      mode=seize  cameo=1711
  A {confiscates} {vessels} of B                 mode=seize  cameo=1711
  A {confiscates} {vessels} from B               mode=seize  cameo=1711
  A {confiscates} {works}                        mode=seize  cameo=1711  context=natural_resource
  A {confiscates} {works} of B                   mode=seize  cameo=1711  context=natural_resource
  A {confiscates} {homes} of B                   mode=seize  cameo=1711
  A {confiscates} {convoys}                      mode=seize  cameo=1711
  A {confiscates} {convoys} of B                 mode=seize  cameo=1711
  A {confiscates} {weapons}                      mode=seize  cameo=1711
  A {confiscates} {weapons} from B               mode=seize  cameo=1711
  A {confiscates} X from B                       mode=seize  cameo=1711
  A takes over the management of B               mode=seize  cameo=1711  context=economic
  A takes over the assets of B                   mode=seize  cameo=1711  context=economic
  A nationalises {assets}                        mode=seize  cameo=1711  context=economic
  A nationalizes {assets} of B                   mode=seize  cameo=1711  context=economic
  A nationalises B                               mode=seize  cameo=1711  context=economic
  A nationalizes the oil industry                mode=seize  cameo=1711  context=natural_resource
  A expropriates B                               mode=seize  cameo=1711  context=economic
  A stops {vessels} of B                         mode=restrict  cameo=191
  A intercepts {vessels} of B                    mode=seize  cameo=1711
  A intercepts {vessels} bound for B             mode=seize  cameo=1711
  A intercepts {weapons} bound for B             mode=seize  cameo=1711
  A turns back {vessels} of B                    mode=restrict  cameo=191
  A impounds {vessels} of B                      mode=seize  cameo=1711
  A boards {vessels} of B                        mode=seize  cameo=1711
  A robs B                                       mode=seize  cameo=1711  context=crime
  A steals {assets} from B                       mode=seize  cameo=1711  context=crime
  A steals X from B                              mode=seize  cameo=1711  context=crime
  A loots {assets} of B                          mode=seize  cameo=1711
  A rustles cattle from B                        mode=seize  cameo=1711
  A demolishes {homes}                           mode=seize  cameo=1712
  A demolishes {homes} of B                      mode=seize  cameo=1712
  A demolishes {homes} in B                      mode=seize  cameo=1712
  A demolishes {homes} belonging to B            mode=seize  cameo=1712
  A demolishes {sanctuaries}                     mode=seize  cameo=1712
  A demolishes {sanctuaries} of B                mode=seize  cameo=1712
  A demolishes the homes of B                    mode=seize  cameo=1712
  A demolishes X of B                            mode=seize  cameo=1712  weight=0.6
  A bulldozes {homes}                            mode=seize  cameo=1712
  A bulldozes {homes} of B                       mode=seize  cameo=1712
  A bulldozes {homes} in B                       mode=seize  cameo=1712
  A bulldozes {towns}                            mode=seize  cameo=1712
  A razes {homes} of B                           mode=seize  cameo=1712  weight=0.8
  A uproots trees of B                           mode=seize  cameo=1712
  A's demolition of {homes} of B                 mode=seize  cameo=1712
  A's demolition of {homes}                      mode=seize  cameo=1712
  A's seizure of {assets}                        mode=seize  cameo=1711
  A's seizure of {assets} from B                 mode=seize  cameo=1711
  A's seizure of {vessels} of B                  mode=seize  cameo=1711
  A's confiscation of {assets} of B              mode=seize  cameo=1711
  A's nationalisation of {assets}                mode=seize  cameo=1711  context=economic
  A's nationalization of B                       mode=seize  cameo=1711  context=economic
  A's expropriation of {assets} of B             mode=seize  cameo=1711  context=economic
  A {occupies} {towns}                           mode=seize  cameo=192  context=territory
  A takes {towns}                                mode=seize  cameo=192  context=territory  weight=0.8
  A takes {towns} from B                         mode=seize  cameo=192  context=territory
  A takes {soil} from B                          mode=seize  cameo=192  context=territory
  A takes {bases} from B                         mode=seize  cameo=192  context=military  abroad
  A holds {soil} of B                            mode=seize  cameo=192  context=territory  weight=0.7
  A {occupies} {towns} of B                      mode=seize  cameo=192  context=territory
  A {occupies} {towns} in B                      mode=seize  cameo=192  context=territory
  A {occupies} {towns} from B                    mode=seize  cameo=192  context=territory
  A {occupies} {soil}                            mode=seize  cameo=192  context=territory
  A {occupies} {soil} of B                       mode=seize  cameo=192  context=territory
  A {occupies} {soil} from B                     mode=seize  cameo=192  context=territory
  A {occupies} {bases}                           mode=seize  cameo=192  context=military
  A {occupies} {bases} of B                      mode=seize  cameo=192  context=military
  A {occupies} {offices}                         mode=seize  cameo=192
  A {occupies} {offices} of B                    mode=seize  cameo=192
  A {occupies} {missions} of B                   mode=seize  cameo=192  context=diplomatic
  A {occupies} {works}                           mode=seize  cameo=192  context=natural_resource
  A {occupies} {works} in B                      mode=seize  cameo=192  context=natural_resource
  A {occupies} {gates}                           mode=seize  cameo=192
  A {occupies} {gates} in B                      mode=seize  cameo=192
  A {occupies} X from B                          mode=seize  cameo=192  weight=0.8
  A {occupies} B                                 mode=seize  cameo=192  weight=0.6  context=territory  B=place
  A occupies B                                   mode=seize  cameo=192  context=territory
  A annexes B                                    mode=seize  cameo=192  context=territory
  A annexes {soil} of B                          mode=seize  cameo=192  context=territory
  A annexes X from B                             mode=seize  cameo=192  context=territory
  A seizes control of B                          mode=seize  cameo=192
  A seizes control of X from B                   mode=seize  cameo=192
  A takes control of B                           mode=seize  cameo=192
  A takes control of {towns} from B              mode=seize  cameo=192  context=territory
  A takes control of {gates}                     mode=seize  cameo=192
  A takes control of {works}                     mode=seize  cameo=192
  A wrests X from B                              mode=seize  cameo=192  context=territory
  A wrests control of X from B                   mode=seize  cameo=192  context=territory
  A extends its control over B                   mode=seize  cameo=192  context=territory
  A tightens its grip on B                       mode=seize  cameo=192  weight=0.8
  A tightens its hold on B                       mode=seize  cameo=192  weight=0.8
  A colonises B                                  mode=seize  cameo=192  context=territory
  A colonizes B                                  mode=seize  cameo=192  context=territory
  A encroaches on {soil} of B                    mode=seize  cameo=192  context=territory
  A grabs {soil} from B                          mode=seize  cameo=192  context=territory
  A builds settlements in B                      mode=seize  cameo=192  context=territory
  A builds settlements on {soil}                 mode=seize  cameo=192  context=territory
  A expands settlements in B                     mode=seize  cameo=192  context=territory
  A approves new settlements in B                mode=seize  cameo=192  context=territory  weight=0.8
  A builds a wall on {borders} with B            mode=restrict  cameo=191  context=territory
  A builds a fence along {borders} with B        mode=restrict  cameo=191  context=territory
  A's occupation of B                            mode=seize  cameo=192  context=territory
  A's occupation of {soil} of B                  mode=seize  cameo=192  context=territory
  A's occupation of {towns} of B                 mode=seize  cameo=192  context=territory
  A's annexation of B                            mode=seize  cameo=192  context=territory
  A's takeover of B                              mode=seize  cameo=192
  A's takeover of {towns}                        mode=seize  cameo=192
  A's seizure of B                               mode=seize  cameo=192
  A's seizure of {towns}                         mode=seize  cameo=192
# --- closing off, movement ---
  A {imposes} {blockades} on B                   mode=restrict  cameo=191
  A {imposes} {blockades} in B                   mode=restrict  cameo=191
  A {imposes} {blockades} of B                   mode=restrict  cameo=191
  A {imposes} {blockades} against B              mode=restrict  cameo=191
  A {imposes} {blockades} on {gates} of B        mode=restrict  cameo=191
  A {imposes} {blockades} around B               mode=restrict  cameo=191
  A {imposes} {blockades}                        mode=restrict  cameo=191
  A enforces {blockades} of B                    mode=restrict  cameo=191
  A maintains {blockades} of B                   mode=restrict  cameo=191
  A keeps up {blockades} of B                    mode=restrict  cameo=191
  A tightens {blockades} of B                    mode=restrict  cameo=191
  A places B under {blockades}                   mode=restrict  cameo=191
  A lays siege to B                              mode=restrict  cameo=191  context=military
  A's {blockades} of B                           mode=restrict  cameo=191
  A's {blockades} on B                           mode=restrict  cameo=191
  A's {blockades} against B                      mode=restrict  cameo=191
  A's {blockades} of {gates}                     mode=restrict  cameo=191
  A blockades B                                  mode=restrict  cameo=191
  A blockades {gates}                            mode=restrict  cameo=191
  A blockades {gates} of B                       mode=restrict  cameo=191
  A blockades {towns}                            mode=restrict  cameo=191
  A besieges B                                   mode=restrict  cameo=191
  A encircles B                                  mode=restrict  cameo=191
  A cuts off B from X                            mode=restrict  cameo=191
  A cuts off {towns}                             mode=restrict  cameo=191
  A cuts off {gates} to B                        mode=restrict  cameo=191
  A cuts supply routes to B                      mode=restrict  cameo=191
  A blocks {convoys}                             mode=restrict  cameo=191
  A blocks {convoys} for B                       mode=restrict  cameo=191
  A blocks {convoys} to B                        mode=restrict  cameo=191
  A blocks {aid} from reaching B                 mode=withhold  cameo=191  context=human_security
  A blocks {goods} from reaching B               mode=withhold  cameo=191
  A prevents {aid} from reaching B               mode=withhold  cameo=191  context=human_security
  A blocks {vessels} of B                        mode=restrict  cameo=191
  A blocks {gates} to B                          mode=restrict  cameo=191
  A blocks access to B                           mode=restrict  cameo=191
  A prevents B from X                            mode=restrict  cameo=191  weight=0.8
  A prevents B from entering X                   mode=restrict  cameo=191
  A prevents B from leaving X                    mode=restrict  cameo=191
  A prevents B from reaching X                   mode=restrict  cameo=191
  A stops B from entering X                      mode=restrict  cameo=191
  A stops B from leaving X                       mode=restrict  cameo=191
  A stops B at {borders}                         mode=restrict  cameo=191
  A bars B from entering X                       mode=restrict  cameo=191
  A bars B from leaving X                        mode=restrict  cameo=191
  A turns B back at {borders}                    mode=restrict  cameo=191  context=migration
  A turns away B at {borders}                    mode=restrict  cameo=191  context=migration
  A closes {borders}                             mode=restrict  cameo=191
  A closes {borders} with B                      mode=restrict  cameo=191
  A closes {borders} to B                        mode=restrict  cameo=191
  A shuts {borders}                              mode=restrict  cameo=191
  A shuts {borders} with B                       mode=restrict  cameo=191
  A shuts {borders} to B                         mode=restrict  cameo=191
  A seals {borders}                              mode=restrict  cameo=191
  A seals {borders} with B                       mode=restrict  cameo=191
  A seals off {borders} with B                   mode=restrict  cameo=191
  A seals off B                                  mode=restrict  cameo=191
  A closes {gates}                               mode=restrict  cameo=191
  A closes {gates} in B                          mode=restrict  cameo=191
  A closes {gates} to B                          mode=restrict  cameo=191
  A closes {gates} into B                        mode=restrict  cameo=191
  A shuts {gates} to B                           mode=restrict  cameo=191
  A closes off {towns}                           mode=restrict  cameo=191
  A closes {towns} to B                          mode=restrict  cameo=191
  A's closure of {borders} with B                mode=restrict  cameo=191
  A's closure of {borders}                       mode=restrict  cameo=191
  A's closure of {gates}                         mode=restrict  cameo=191
  A's closure of {gates} to B                    mode=restrict  cameo=191
  A's closure of {towns}                         mode=restrict  cameo=191
  A locks down B                                 mode=restrict  cameo=191  B=place  abroad
  A locks down {towns}                           mode=restrict  cameo=191
  A puts B under lockdown                        mode=restrict  cameo=191
  A puts B on lockdown                           mode=restrict  cameo=191
  A puts {towns} on lockdown                     mode=restrict  cameo=191
  A restricts the movement of B                  mode=restrict  cameo=191
  A restricts movement in B                      mode=restrict  cameo=191
  A restricts travel by B                        mode=restrict  cameo=191
  A restricts the activities of B                mode=restrict  cameo=172
  A {imposes} restrictions on the movement of B  mode=restrict  cameo=191
  A {imposes} {curbs}                            mode=restrict  cameo=172  weight=0.6
  A {imposes} {curbs} in B                       mode=restrict  cameo=172
  A {imposes} {curbs} on B                       mode=restrict  cameo=172
  A {imposes} {curbs} on {inmates}               mode=restrict  cameo=172
  A {imposes} {curbs} on {gatherings}            mode=restrict  cameo=1721  context=rights_freedoms
  A {imposes} {curbs} on {parties}               mode=restrict  cameo=1722  context=rights_freedoms
  A {imposes} {curbs} on {outlets}               mode=censor  cameo=1721  context=rights_freedoms
  A {imposes} {curbs} on {rights}                mode=restrict  cameo=1721  context=rights_freedoms
  A {imposes} {curbs} on religious X             mode=restrict  cameo=1721  context=religion_ethnicity
  A {imposes} {curbs} on travel                  mode=restrict  cameo=191
  A {imposes} {curbs} against B                  mode=restrict  cameo=172
  A's {curbs} on B                               mode=restrict  cameo=172
  A's {curbs} on {gatherings}                    mode=restrict  cameo=1721  context=rights_freedoms
  A's {curbs} on {outlets}                       mode=censor  cameo=1721  context=rights_freedoms
  A's {curbs} on {parties}                       mode=restrict  cameo=1722  context=rights_freedoms
  A bans B from leaving X                        mode=restrict  cameo=191
  A bans B from entering X                       mode=restrict  cameo=191
  A bans B from holding office                   mode=restrict  cameo=1721  context=election
  A bans B from {elections}                      mode=restrict  cameo=1721  context=election
  A bans B from standing in {elections}          mode=restrict  cameo=1721  context=election
  A bars B from X                                mode=restrict  cameo=172
  A bars B from running in {elections}           mode=restrict  cameo=1721  context=election
  A bars B from {elections}                      mode=restrict  cameo=1721  context=election
  A bars B from office                           mode=restrict  cameo=1721  context=election
  A forbids B to X                               mode=restrict  cameo=172
  A forbids B from X                             mode=restrict  cameo=172
  A prohibits B from X                           mode=restrict  cameo=172
  A keeps B from X                               mode=restrict  cameo=172  weight=0.6
  A disenfranchises B                            mode=restrict  cameo=1721  context=election
  A strips B of citizenship                      mode=restrict  cameo=172  context=rights_freedoms
  A strips B of its citizenship                  mode=restrict  cameo=172  context=rights_freedoms
  A revokes the citizenship of B                 mode=restrict  cameo=172  context=rights_freedoms
  A revokes {presscards} of B                    mode=restrict  cameo=172
  A confiscates the passport of B                mode=restrict  cameo=172
  A withholds {presscards} from B                mode=withhold  cameo=172
  A {bans} {parties}                             mode=restrict  cameo=1722  context=rights_freedoms
  A {bans} {parties} in B                        mode=restrict  cameo=1722  context=rights_freedoms
  A {bans} {parties} of B                        mode=restrict  cameo=1722  context=rights_freedoms
  A {bans} {gatherings}                          mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {gatherings} by B                     mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {gatherings} of B                     mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {gatherings} in B                     mode=restrict  cameo=1721  context=rights_freedoms
  A suspends {outlets}                           mode=censor  cameo=170
  A cuts the road to B                           mode=restrict  cameo=191
  A cuts off the road to B                       mode=restrict  cameo=191
  A {bans} {rallies}                             mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {rallies} by B                        mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {rallies} in B                        mode=restrict  cameo=1721  context=rights_freedoms
  A {bans} {walkouts}                            mode=restrict  cameo=1721  context=rights_freedoms
  A outlaws B                                    mode=restrict  cameo=1722  context=rights_freedoms
  A outlaws X                                    mode=restrict  cameo=172  weight=0.8
  A bans B                                       mode=restrict  cameo=172
  A proscribes B                                 mode=restrict  cameo=1722
  A dissolves B                                  mode=restrict  cameo=1722
  A disbands B                                   mode=restrict  cameo=1722  weight=0.8
  A deregisters B                                mode=restrict  cameo=1722
  A closes {sanctuaries} of B                    mode=restrict  cameo=172
  A shuts down {offices} of B                    mode=restrict  cameo=172
  A closes {offices} of B                        mode=restrict  cameo=172
  A seals {offices} of B                         mode=restrict  cameo=172
  A stops the work of B                          mode=restrict  cameo=172
  A orders B to suspend its activities           mode=restrict  cameo=172
  A orders B to close                            mode=restrict  cameo=172
  A limits the powers of B                       mode=restrict  cameo=172
  A curbs the powers of B                        mode=restrict  cameo=172
  A curtails {rights}                            mode=restrict  cameo=1721  context=rights_freedoms
  A curtails {rights} of B                       mode=restrict  cameo=1721  context=rights_freedoms
  A restricts {rights}                           mode=restrict  cameo=1721  context=rights_freedoms
  A restricts {rights} of B                      mode=restrict  cameo=1721  context=rights_freedoms
  A suspends {rights}                            mode=restrict  cameo=1721  context=rights_freedoms
  A tramples on {rights} of B                    mode=restrict  cameo=1721  context=human_rights
  A denies {rights} to B                         mode=restrict  cameo=1721  context=human_rights
  A deprives B of {rights}                       mode=restrict  cameo=1721  context=human_rights
  A's ban on B                                   mode=restrict  cameo=172
  A's ban on {parties}                           mode=restrict  cameo=1722  context=rights_freedoms
  A's ban on {gatherings}                        mode=restrict  cameo=1721  context=rights_freedoms
  A's ban on X for B                             mode=restrict  cameo=172  weight=0.7
  A's travel ban on travellers from B            mode=restrict  cameo=191  context=migration
# --- press and nets ---
  A {censors} {outlets}                          mode=censor  cameo=1721  context=rights_freedoms
  A {censors} {outlets} in B                     mode=censor  cameo=1721  context=rights_freedoms
  A {censors} {outlets} of B                     mode=censor  cameo=1721  context=rights_freedoms
  A {censors} publication of {outlets}           mode=censor  cameo=1721  context=rights_freedoms
  A {censors} coverage of X                      mode=censor  cameo=1721  context=rights_freedoms
  A {censors} reports X                          mode=censor  cameo=1721  context=rights_freedoms  weight=0.8
  A {censors} X by B                             mode=censor  cameo=1721  context=rights_freedoms  weight=0.7
  A censors B                                    mode=censor  cameo=1721  context=rights_freedoms
  A gags B                                       mode=censor  cameo=1721  context=rights_freedoms
  A muzzles B                                    mode=censor  cameo=1721  context=rights_freedoms
  A silences B                                   mode=censor  cameo=1721  context=rights_freedoms
  A jams {outlets} of B                          mode=censor  cameo=1721  context=rights_freedoms
  A takes {outlets} off the air                  mode=censor  cameo=1721  context=rights_freedoms
  A takes B off the air                          mode=censor  cameo=1721  context=rights_freedoms
  A orders {outlets} to close                    mode=censor  cameo=1721  context=rights_freedoms
  A orders {outlets} to suspend publication      mode=censor  cameo=1721  context=rights_freedoms
  A orders B to suspend publication              mode=censor  cameo=1721  context=rights_freedoms
  A orders {outlets} off the air                 mode=censor  cameo=1721  context=rights_freedoms
  A forces {outlets} to close                    mode=censor  cameo=1721  context=rights_freedoms
  A bans {outlets} from X                        mode=censor  cameo=1721  context=rights_freedoms
  A bans journalists from X                      mode=censor  cameo=1721  context=rights_freedoms
  A bars journalists from X                      mode=censor  cameo=1721  context=rights_freedoms
  A bans B from publishing X                     mode=censor  cameo=1721  context=rights_freedoms
  A bans B from broadcasting                     mode=censor  cameo=1721  context=rights_freedoms
  A revokes {presscards} of journalists          mode=censor  cameo=1721  context=rights_freedoms
  A revokes {presscards} of {outlets}            mode=censor  cameo=1721  context=rights_freedoms
  A withdraws {presscards} of {outlets}          mode=censor  cameo=1721  context=rights_freedoms
  A imposes censorship                           mode=censor  cameo=1721  context=rights_freedoms
  A imposes censorship on B                      mode=censor  cameo=1721  context=rights_freedoms
  A imposes a news blackout                      mode=censor  cameo=1721  context=rights_freedoms
  A imposes a media blackout on X                mode=censor  cameo=1721  context=rights_freedoms
  A imposes an internet blackout                 mode=censor  cameo=1721  context=rights_freedoms
  A shuts down the internet                      mode=censor  cameo=1721  context=rights_freedoms
  A cuts internet access in B                    mode=censor  cameo=1721  context=rights_freedoms
  A cuts off phone lines in B                    mode=censor  cameo=1721
  A's censorship of B                            mode=censor  cameo=1721  context=rights_freedoms
  A's censorship of {outlets}                    mode=censor  cameo=1721  context=rights_freedoms
  A's censorship                                 mode=censor  cameo=1721  context=rights_freedoms  weight=0.8
  A's closure of {outlets}                       mode=censor  cameo=1721  context=rights_freedoms
  A's shutdown of {outlets}                      mode=censor  cameo=1721  context=rights_freedoms
  A's ban on {outlets}                           mode=censor  cameo=1721  context=rights_freedoms
# --- curfew, rule by arms ---
  A {imposes} {curfews}                          mode=curfew  cameo=1723
  A {imposes} {curfews} on B                     mode=curfew  cameo=1723
  A {imposes} {curfews} in B                     mode=curfew  cameo=1723
  A {imposes} {curfews} across B                 mode=curfew  cameo=1723
  A {imposes} {curfews} in {towns} of B          mode=curfew  cameo=1723
  A clamps {curfews} on B                        mode=curfew  cameo=1723
  A clamps {curfews} on {towns}                  mode=curfew  cameo=1723
  A places B under {curfews}                     mode=curfew  cameo=1723
  A places {towns} under {curfews}               mode=curfew  cameo=1723
  A puts B under {curfews}                       mode=curfew  cameo=1723
  A confines B to their homes                    mode=curfew  cameo=1723
  A orders residents to stay indoors             mode=curfew  cameo=1723
  A orders B to stay indoors                     mode=curfew  cameo=1723
  A orders B to stay at home                     mode=curfew  cameo=1723  weight=0.8
  A's {curfews} in B                             mode=curfew  cameo=1723
  A's {curfews} on B                             mode=curfew  cameo=1723
  A {imposes} {emergencies}                      mode=martial-law  cameo=1724
  A {imposes} {emergencies} in B                 mode=martial-law  cameo=1724
  A {imposes} {emergencies} on B                 mode=martial-law  cameo=1724
  A {imposes} {emergencies} across B             mode=martial-law  cameo=1724
  A {imposes} {emergencies} over X               mode=martial-law  cameo=1724  weight=0.8
  A declares {emergencies} after {riots}         mode=martial-law  cameo=1724
  A places B under {emergencies}                 mode=martial-law  cameo=1724
  A places {towns} under {emergencies}           mode=martial-law  cameo=1724
  A puts B under {emergencies}                   mode=martial-law  cameo=1724
  A invokes {emergencies}                        mode=martial-law  cameo=1724
  A decrees {emergencies}                        mode=martial-law  cameo=1724
  A decrees {emergencies} in B                   mode=martial-law  cameo=1724
  A proclaims {emergencies}                      mode=martial-law  cameo=1724
  A proclaims {emergencies} in B                 mode=martial-law  cameo=1724
  A rules B by martial law                       mode=martial-law  cameo=1724
  A takes direct control of B                    mode=martial-law  cameo=1724  weight=0.8
  A's declaration of {emergencies}               mode=martial-law  cameo=1724
  A's declaration of {emergencies} in B          mode=martial-law  cameo=1724
  A's imposition of {emergencies}                mode=martial-law  cameo=1724
# --- over the border, out of home ---
  A {deports} B                                  mode=deport  cameo=174  B=human
  A {deports} {refugees}                         mode=deport  cameo=174  context=migration
  A expels {refugees}                            mode=deport  cameo=174  context=migration
  A expels {refugees} of B                       mode=deport  cameo=174  context=migration
  A expels {refugees} from B                     mode=deport  cameo=174  context=migration
  A expels {refugees} to B                       mode=deport  cameo=174  context=migration
  A expels residents from {homes}                mode=deport  cameo=174
  A {deports} {refugees} to B                    mode=deport  cameo=174  context=migration
  A {deports} {refugees} from B                  mode=deport  cameo=174  context=migration
  A {deports} {refugees} of B                    mode=deport  cameo=174  context=migration
  A {deports} migrants from B                    mode=deport  cameo=174  context=migration
  A {deports} asylum seekers from B              mode=deport  cameo=174  context=asylum
  A {deports} {victims} from {homes}             mode=deport  cameo=174
  A {deports} {victims} of B                     mode=deport  cameo=174
  A evicts B from {homes}                        mode=deport  cameo=174
  A evicts B from {soil}                         mode=deport  cameo=174
  A forces B out of X                            mode=deport  cameo=174
  A forces B out of the country                  mode=deport  cameo=174
  A forces B out of {homes}                      mode=deport  cameo=174
  A forces out {refugees} from {homes}           mode=deport  cameo=174
  A forces B from {homes}                        mode=deport  cameo=174
  A forces B into exile                          mode=deport  cameo=174
  A drives B into exile                          mode=deport  cameo=174
  A sends B into exile                           mode=deport  cameo=174
  A drives B from {homes}                        mode=deport  cameo=174
  A drives B out of {homes}                      mode=deport  cameo=174
  A drives B from {soil}                         mode=deport  cameo=174
  A chases B from {homes}                        mode=deport  cameo=174
  A pushes B back across {borders}               mode=deport  cameo=174  context=migration
  A pushes {refugees} back to B                  mode=deport  cameo=174  context=migration
  A sends {refugees} back to B                   mode=deport  cameo=174  context=migration
  A returns {refugees} to B by force             mode=deport  cameo=174  context=migration
  A puts B on a plane to X                       mode=deport  cameo=174
  A resettles B by force                         mode=deport  cameo=174
  A relocates B by force                         mode=deport  cameo=174
  A carries out {deportations}                   mode=deport  cameo=174
  A carries out {deportations} of B              mode=deport  cameo=174
  A orders {deportations} of B                   mode=deport  cameo=174
  A orders {deportations}                        mode=deport  cameo=174
  A issues a deportation order against B         mode=deport  cameo=174
  A issues an eviction order against B           mode=deport  cameo=174
  A begins {deportations} of B                   mode=deport  cameo=174
  A's {deportations} of B                        mode=deport  cameo=174
  A's {deportations} of {refugees}               mode=deport  cameo=174  context=migration
  A's {deportations} of {refugees} of B          mode=deport  cameo=174  context=migration
  A's {deportations}                             mode=deport  cameo=174  weight=0.8
# --- keeping back what is due ---
  A withholds {aid} from B                       mode=withhold  cameo=170  context=human_security
  A withholds {goods} from B                     mode=withhold  cameo=170  context=human_security
  A withholds X from B                           mode=withhold  cameo=170
  A withholds salaries of B                      mode=withhold  cameo=170  context=economic
  A withholds {funds} from B                     mode=withhold  cameo=170  context=economic
  A withholds tax revenues from B                mode=withhold  cameo=170  context=economic
  A withholds payment of X to B                  mode=withhold  cameo=170  context=economic
  A withholds medical care from B                mode=withhold  cameo=170  context=health
  A withholds information from B                 mode=withhold  cameo=170  weight=0.7
  A withholds the bodies of B                    mode=withhold  cameo=170
  A deprives B of food                           mode=withhold  cameo=170  context=human_security
  A starves B                                    mode=withhold  cameo=170  context=human_security
  A cuts off water and electricity to B          mode=withhold  cameo=170  context=human_security
# --- lies ---
  A spreads {falsehoods}                         mode=misinformation  cameo=170
  A spreads {falsehoods} about B                 mode=misinformation  cameo=170
  A spreads {falsehoods} against B               mode=misinformation  cameo=170
  A spreads {falsehoods} in B                    mode=misinformation  cameo=170
  A disseminates {falsehoods}                    mode=misinformation  cameo=170
  A disseminates {falsehoods} about B            mode=misinformation  cameo=170
  A peddles {falsehoods}                         mode=misinformation  cameo=170
  A peddles {falsehoods} about B                 mode=misinformation  cameo=170
  A broadcasts {falsehoods} against B            mode=misinformation  cameo=170
  A broadcasts {falsehoods} into B               mode=misinformation  cameo=170
  A launches {falsehoods} against B              mode=misinformation  cameo=170
  A wages {falsehoods} against B                 mode=misinformation  cameo=170
  A runs {falsehoods} against B                  mode=misinformation  cameo=170
  A runs {falsehoods}                            mode=misinformation  cameo=170
  A conducts {falsehoods} against B              mode=misinformation  cameo=170
  A floods B with {falsehoods}                   mode=misinformation  cameo=170
  A sows {falsehoods} in B                       mode=misinformation  cameo=170
  A meddles in {elections} of B                  mode=misinformation  cameo=170  context=election
  A interferes in {elections} of B               mode=misinformation  cameo=170  context=election
  A meddles in the affairs of B                  mode=restrict  cameo=170  weight=0.7
  A wages a propaganda war against B             mode=misinformation  cameo=170
  A's {falsehoods} about B                       mode=misinformation  cameo=170
  A's {falsehoods} against B                     mode=misinformation  cameo=170
  A's {falsehoods}                               mode=misinformation  cameo=170  weight=0.7
  A's interference in {elections} of B           mode=misinformation  cameo=170  context=election
# --- through the wires ---
  A {hacks} {computers}                          mode=cyber  cameo=176
  A {hacks} {computers} of B                     mode=cyber  cameo=176
  A {hacks} {computers} in B                     mode=cyber  cameo=176
  A {hacks} B                                    mode=cyber  cameo=176  weight=0.5
  A hacks B                                      mode=cyber  cameo=176
  A hacks into B                                 mode=cyber  cameo=176
  A hacks into {computers} of B                  mode=cyber  cameo=176
  A steals data from B                           mode=cyber  cameo=176
  A steals {secrets} from B                      mode=cyber  cameo=176  context=intelligence
  A steals emails from B                         mode=cyber  cameo=176
  A launches {cyberattacks}                      mode=cyber  cameo=176
  A launches {cyberattacks} on B                 mode=cyber  cameo=176
  A launches {cyberattacks} against B            mode=cyber  cameo=176
  A launches {cyberattacks} on {computers} of B  mode=cyber  cameo=176
  A carries out {cyberattacks}                   mode=cyber  cameo=176
  A carries out {cyberattacks} on B              mode=cyber  cameo=176
  A carries out {cyberattacks} against B         mode=cyber  cameo=176
  A carries out {cyberattacks} on {computers} of B  mode=cyber  cameo=176
  A conducts {cyberattacks} against B            mode=cyber  cameo=176
  A conducts {cyberattacks} on B                 mode=cyber  cameo=176
  A wages {cyberattacks} against B               mode=cyber  cameo=176
  A wages {cyberattacks} on B                    mode=cyber  cameo=176
  A stages {cyberattacks} on B                   mode=cyber  cameo=176
  A mounts {cyberattacks} on B                   mode=cyber  cameo=176
  A hits B with {cyberattacks}                   mode=cyber  cameo=176
  A targets B with {cyberattacks}                mode=cyber  cameo=176
  A attacks {computers} of B                     mode=cyber  cameo=176
  A attacks {computers}                          mode=cyber  cameo=176
  A disables {computers} of B                    mode=cyber  cameo=176
  A cripples {computers} of B                    mode=cyber  cameo=176
  A infects {computers} of B with X              mode=cyber  cameo=176
  A uses {cyberattacks} against B                mode=cyber  cameo=176
  A's {cyberattacks}                             mode=cyber  cameo=176
  A's {cyberattacks} on B                        mode=cyber  cameo=176
  A's {cyberattacks} against B                   mode=cyber  cameo=176
  A's {cyberattacks} on {computers} of B         mode=cyber  cameo=176
  A's {cyberattacks} of B                        mode=cyber  cameo=176  weight=0.8
  A's hacking of B                               mode=cyber  cameo=176
  A's hacking of {computers} of B                mode=cyber  cameo=176
  A spies on B                                   mode=cyber  cameo=176  context=intelligence  weight=0.7
  A eavesdrops on B                              mode=cyber  cameo=176  context=intelligence
  A wiretaps B                                   mode=cyber  cameo=176  context=intelligence
  A taps the phone of B                          mode=cyber  cameo=176  context=intelligence
  A bugs {offices} of B                          mode=cyber  cameo=176  context=intelligence
  A puts B under surveillance                    mode=restrict  cameo=170  context=intelligence
  A monitors the communications of B             mode=cyber  cameo=176  context=intelligence
  A's surveillance of B                          mode=restrict  cameo=170  context=intelligence
  A's espionage against B                        mode=cyber  cameo=176  context=intelligence
  A's spying on B                                mode=cyber  cameo=176  context=intelligence
  A extends {curfews} in B  mode=curfew  cameo=1723
  A holds B to use X as human shields  mode=restrict  cameo=184
  A shuts {border} to B  mode=restrict  cameo=191

  A expels {civilians} of B                     mode=deport  cameo=174  weight=1.1
  A expels {refugees} of B                      mode=deport  cameo=174  weight=1.1
  A closes down {offices} of B                  mode=restrict
  A shuts down {offices} of B                   mode=restrict
  A tears down {homes} of B                     mode=seize  cameo=1711
  A tears down {homes} in B                     mode=seize  cameo=1711
  A tears down {sanctuaries} in B               mode=seize  cameo=1711
  A tears down {sanctuaries} of B               mode=seize  cameo=1711
# --- handcuffs, fences, seals: further ways of those in power ---
  A nabs B                                       mode=arrest  cameo=173  B=human
  A collars B                                    mode=arrest  cameo=173  B=human
  A locks up B                                   mode=arrest  cameo=173  B=human
  A hauls away B                                 mode=arrest  cameo=173  B=human
  A hauls off B                                  mode=arrest  cameo=173  B=human
  A hauls B away                                 mode=arrest  cameo=173  B=human
  A hauls B off to X                             mode=arrest  cameo=173  B=human
  A carts off B                                  mode=arrest  cameo=173  B=human
  A drags away B                                 mode=arrest  cameo=173  B=human
  A drags B away                                 mode=arrest  cameo=173  B=human
  A drags off B                                  mode=arrest  cameo=173  B=human
  A leads away B                                 mode=arrest  cameo=173  B=human
  A leads B away                                 mode=arrest  cameo=173  B=human
  A bundles B into {convoys}                     mode=arrest  cameo=173
  A bundles B into a van                         mode=arrest  cameo=173
  A bundles B away                               mode=arrest  cameo=173
  A bundles B off to X                           mode=arrest  cameo=173
  A whisks away B                                mode=arrest  cameo=173  weight=0.8
  A smashes a ring of B                          mode=arrest  cameo=173
  A busts a ring of B                            mode=arrest  cameo=173
  A busts a spy ring                             mode=arrest  cameo=173  context=intelligence
  A busts a spy ring of B                        mode=arrest  cameo=173  context=intelligence
  A breaks up a spy ring                         mode=arrest  cameo=173  context=intelligence
  A breaks up a spy ring of B                    mode=arrest  cameo=173  context=intelligence
  A smashes a spy ring of B                      mode=arrest  cameo=173  context=intelligence
  A breaks up a cell of B                        mode=arrest  cameo=173  context=terrorism
  A dismantles a cell of B                       mode=arrest  cameo=173  context=terrorism
  A busts a cell of B                            mode=arrest  cameo=173  context=terrorism
  A herds B into X                               mode=restrict  cameo=170
  A herds {refugees} of B into X                 mode=restrict  cameo=170
  A pens B in X                                  mode=restrict  cameo=170
  A confines B to X                              mode=restrict  cameo=170
  A confines B                                   mode=restrict  cameo=170  weight=0.8
  A confines {refugees} of B to X                mode=restrict  cameo=170
  A keeps B locked in X                          mode=arrest  cameo=173
  A holds B against their will                   mode=arrest  cameo=173
  A disarms B                                    mode=seize  cameo=170  weight=0.8
  A sells B into slavery                         mode=restrict  cameo=170  context=trafficking
  A traffics B                                   mode=restrict  cameo=170  context=trafficking
  A quarantines B                                mode=restrict  cameo=170  context=health
  A displaces {victims} of B                     mode=deport  cameo=174
  A displaces B                                  mode=deport  cameo=174
  A repatriates {refugees} of B                  mode=deport  cameo=174  context=migration
  A drives out {refugees} of B                   mode=deport  cameo=174  context=migration
  A drives {refugees} of B out                   mode=deport  cameo=174  context=migration
  A buses B over {borders}                       mode=deport  cameo=174  context=migration
  A trucks B over {borders}                      mode=deport  cameo=174  context=migration
  A trucks B to {borders}                        mode=deport  cameo=174  context=migration
  A dumps B in X                                 mode=deport  cameo=174  weight=0.8  B=human
  A dumps B over {borders}                       mode=deport  cameo=174
  A flies B back to X                            mode=deport  cameo=174  weight=0.6
  A ships B back to X                            mode=deport  cameo=174
  A sends B back to X                            mode=deport  cameo=174  weight=0.8
  A sends B home                                 mode=deport  cameo=174  weight=0.6
  A exiles B                                     mode=deport  cameo=174
  A turns back {vessels} carrying B              mode=restrict  cameo=170  context=migration
  A intercepts {vessels} carrying B              mode=seize  cameo=1711
  A intercepts {vessels} with B on board         mode=restrict  cameo=170  context=migration
  A intercepts {refugees} of B                   mode=restrict  cameo=170  context=migration
  A intercepts B at sea                          mode=restrict  cameo=170  context=migration
  A brings B back to X                           mode=deport  cameo=174  weight=0.5
  A tows {vessels} of B to X                     mode=seize  cameo=1711
  A tows {vessels} of B                          mode=seize  cameo=1711
  A captures {vessels} of B                      mode=seize  cameo=1711
  A detains {vessels} of B                       mode=seize  cameo=1711
  A holds {vessels} of B                         mode=seize  cameo=1711
  A arrests {vessels} of B                       mode=seize  cameo=1711
  A grabs X of B                                 mode=seize  cameo=1711
  A grabs {soil} of B                            mode=seize  cameo=192
  A {confiscates} X of B                         mode=seize  cameo=1711
  A {confiscates} cattle of B                    mode=seize  cameo=1711
  A confiscates X of B                           mode=seize  cameo=1711
  A takes away {assets} of B                     mode=seize  cameo=1711
  A takes away the passports of B                mode=seize  cameo=1711
  A seizes the passports of B                    mode=seize  cameo=1711
  A searches {homes} of B                        mode=restrict  cameo=170
  A searches {offices} of B                      mode=restrict  cameo=170
  A ransacks {offices} of B                      mode=restrict  cameo=170
  A ransacks {homes} of B                        mode=restrict  cameo=170
  A razes {homes} of B                           mode=seize  cameo=1712  weight=1.2
  A quells {riots} of B                          mode=restrict  cameo=175  context=repression  weight=1.2
  A quells {riots} by B                          mode=restrict  cameo=175  context=repression  weight=1.2
  A quells {riots}                               mode=restrict  cameo=175  context=repression
  A quells {rallies}                             mode=restrict  cameo=175  context=repression
  A quells {rallies} by B                        mode=restrict  cameo=175  context=repression
  A prevents {rallies} by B                      mode=restrict  cameo=175  context=repression
  A prevents {rallies}                           mode=restrict  cameo=175  context=repression  weight=0.8
  A beats back {protesters}                      mode=restrict  cameo=175  context=repression
  A beats back B                                 mode=restrict  cameo=175  weight=0.6
  A clears {protesters}                          mode=restrict  cameo=175  context=repression
  A drives {protesters} from X                   mode=restrict  cameo=175  context=repression
  A disperses {protesters} with X                mode=restrict  cameo=175  context=repression
  A prevents B from leaving                      mode=restrict  cameo=170
  A prevents {refugees} of B from leaving        mode=restrict  cameo=170
  A prevents {victims} of B from leaving         mode=restrict  cameo=170
  A prevents B from Xing                         mode=restrict  cameo=170  weight=0.7
  A bars B from leaving                          mode=restrict  cameo=170
  A bars {victims} of B from leaving             mode=restrict  cameo=170
  A bars {refugees} of B from X                  mode=restrict  cameo=170
  A keeps B from leaving X                       mode=restrict  cameo=170
  A keeps {victims} of B from leaving            mode=restrict  cameo=170
  A bans B from travelling                       mode=restrict  cameo=170
  A imposes a travel ban on B                    mode=restrict  cameo=170  weight=0.6
  A stops B from leaving                         mode=restrict  cameo=170
  A stops B at {gates}                           mode=restrict  cameo=170
  A holds up {convoys} of B at {borders}         mode=restrict  cameo=191
  A holds up {goods} of B                        mode=restrict  cameo=191
  A holds up {vessels} of B                      mode=restrict  cameo=191
  A stops {convoys} of B at {borders}            mode=restrict  cameo=191
  A bars {inmates} of B                          mode=restrict  cameo=170  weight=0.9
  A bars journalists of B                        mode=censor  cameo=1721  context=rights_freedoms
  A fences off {borders} with B                  mode=restrict  cameo=191
  A fences off B                                 mode=restrict  cameo=191
  A builds a fence on {borders} with B           mode=restrict  cameo=191
  A builds a wall along {borders} with B         mode=restrict  cameo=191
  A seals {gates} to B                           mode=restrict  cameo=191
  A cuts {gates} to B                            mode=restrict  cameo=191
  A cuts off {towns} of B                        mode=restrict  cameo=191
  A cuts {gates} between B and X                 mode=restrict  cameo=191
  A jams broadcasts of B                         mode=censor  cameo=1721  context=rights_freedoms
  A jams radio of B                              mode=censor  cameo=1721  context=rights_freedoms
  A blocks {computers} of B                      mode=censor  cameo=1721  context=rights_freedoms
  A pulls {outlets} off the air                  mode=censor  cameo=1721  context=rights_freedoms
  A takes {outlets} of B off the air             mode=censor  cameo=1721  context=rights_freedoms
  A installs a puppet government in B            mode=seize  cameo=171
  A installs a new government in B               mode=seize  cameo=171  weight=0.8
  A rations X to B                               mode=withhold  cameo=170
  A spreads lies about B                         mode=misinformation  cameo=170
  A steals secrets of B                          mode=cyber  cameo=176  context=intelligence
  A steals {secrets} of B                        mode=cyber  cameo=176  context=intelligence
  A taps phones of B                             mode=cyber  cameo=176  context=intelligence
  A polices B                                    mode=restrict  cameo=170  weight=0.6
  A places B under surveillance                  mode=restrict  cameo=170
  A keeps B under surveillance                   mode=restrict  cameo=170
  A strips {refugees} of B of citizenship        mode=restrict  cameo=170
  A forces {victims} of B to leave               mode=deport  cameo=174
  A forces B to leave X                          mode=deport  cameo=174
  A forces B to flee                             mode=deport  cameo=174
  A confines the president of B to X             mode=arrest  cameo=173
  A strips B of nationality                      mode=restrict  cameo=170  weight=1.2
  A strips B of his nationality                  mode=restrict  cameo=170  weight=1.2
  A strips B of their citizenship                mode=restrict  cameo=170  weight=1.2
  A strips B of their passports                  mode=restrict  cameo=170  weight=0.8
  A tightens controls on B                       mode=restrict  cameo=170
  A tightens {crackdowns} on B                   mode=restrict  cameo=175
  A tightens restrictions on B                   mode=restrict  cameo=170
  A prevents B from meeting X                    mode=restrict  cameo=170
  A prevents B from seeing X                     mode=restrict  cameo=170
  A is holding B                                 mode=arrest  cameo=173  weight=0.8  B=human
  A threatens and harasses B                     mode=restrict  cameo=170
  A forces B off their land                      mode=deport  cameo=174
  A forces B off X                               mode=deport  cameo=174
  A drives B off their land                      mode=deport  cameo=174
  A drives B off X                               mode=deport  cameo=174
  A moves {refugees} to X against their will     mode=deport  cameo=174
  A moves B to X against their will              mode=deport  cameo=174
  A sends B back against their will              mode=deport  cameo=174
  A returns B against their will                 mode=deport  cameo=174
  A holds B against its will                     mode=arrest  cameo=173
  A strips B of its immunity                     mode=restrict  cameo=170  weight=0.8
NONE
  A picks up X points
  A picks up {titles}
  A picks up a point
  {elections} are postponed because of {disasters}
  A postpones {elections} because of {disasters}
  {disasters} close {gates} to X
  {disasters} close {gates} to B
  {players} are banned for X
  {players} are banned from X
  {gates} are closed by {disasters}
  {disasters} close {gates}
  A seizes the opportunity
  A seizes an opportunity
  A seizes the chance
  A seizes the initiative
  A seizes the moment
  A seizes the lead
  A captures the imagination of B
  A captures the mood
  A captures the title
  A captures a medal
  A captures X on film
  A captures X on camera
  A captures votes
  A captures the seat
  A captures the presidency
  A captures the nomination
  A captures percent
  A catches a cold
  A catches fire
  A catches the eye of B
  A catches up with B
  A catches the ball
  A catches a train
  A catches fish
  A catches B off guard
  A catches B by surprise
  A picks up speed
  A picks up a prize
  A picks up votes
  A picks up a book
  A holds a news conference
  A holds a referendum
  A holds B to a draw
  A holds B in high esteem
  A holds shares in B
  A holds hands with B
  A holds office                                 weight=1.2
  A holds power
  A holds the presidency
  A holds a stake in B
  A holds the rate at X
  A holds out hope
  A takes control of the game
  A takes control of the ball
  A takes over as X
  A takes over the presidency
  A takes office                                 weight=1.2
  A takes B to dinner
  A takes away points from B
  A closes a deal
  A closes the gap
  A closes the gap on B
  A closes its eyes
  A closes a chapter
  A closes a plant
  A closes a factory
  A closes the season
  A closes up percent
  A closes lower
  A closes higher
  A closes the meeting
  A closes a loophole
  A closes {gates} for repairs
  A closes {gates} because of {disasters}
  A closes schools because of snow
  A stops B in the second round
  A stops {players}
  A blocks a shot from B
  A blocks a penalty
  A blocks the sun
  A suspends a match
  A suspends a game
  A bans smoking
  A bans plastic bags
  A bans the use of X
  A bans the sale of X
  A bans {players}
  A bans {players} for doping
  A bans pesticides
  A bans mobile phones in schools
  A restricts calls
  A restricts B to X shots
  A limits B to X points
  A limits emissions
  A silences the crowd                           weight=1.2
  A silences doubters
  A silences critics with a goal
  A crushes B in {contests}
  A crushes grapes
  A crushes hopes
  A crushes the hopes of B
  A purges files
  A prevents {illnesses}
  A prevents {mishaps}
  A prevents an accident
  A prevents B from scoring
  A prevents war
  A prevents conflict
  A forces a replay
  A forces a draw
  A forces a save from B
  A forces overtime
  A forces a smile
  A occupies itself with X
  A occupies a post                              weight=1.2
  A occupies third place
  A occupies the presidency
  A breaks up with B
  A breaks up a fight
  A breaks up the monopoly of B
  A searches for B
  A searches for survivors
  A searches for peace
  A searches the wreckage
  A searches its soul
  A intercepts a pass
  A intercepts a pass from B
  A boards a plane                               weight=1.2
  A boards a plane to B                          weight=1.2
  A boards a flight                              weight=1.2
  A boards a train                               weight=1.2
  A boards a ship to B
  A freezes prices
  A freezes wages
  A freezes in fear
  A spreads the word
  A spreads love
  A spreads awareness of X
  A spreads to B
  The virus spreads in B
  The {illnesses} infect B
  {illnesses} infect B
  A infects B with {illnesses}
  {disasters} force B from {homes}
  {disasters} force B to X
  {disasters} displace B
  {disasters} cut off B
  {disasters} close {gates}
  {disasters} trap B
  {disasters} cause {emergencies}
  A declares {emergencies} over {disasters}
  A declares {emergencies} after {disasters}
  A declares {emergencies} because of {disasters}
  A declares {emergencies} over {illnesses}
  A declares a public health emergency
  A declares an energy emergency
  A declares a climate emergency
  A evicts B from {contests}
  A bugs B with questions
  A taps B for a job
  A taps B as X
  A taps the market
  A steals the show
  A steals the spotlight from B
  A steals a base
  A steals the ball from B
  A robs B of the title
  A robs B of victory
  A robs B of a goal
  A extends its lead
  A withholds judgment
  A withholds comment
  A withholds the name of B
  A withholds tax from wages
  A monitors the situation
  A monitors X in B
  A busts a myth
  A nabs a prize
  A nabs the title
