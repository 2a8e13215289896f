# SANCTION: cutting what was there between two sides: ties (withdraw), people (expel, withdraw), help, trade and talks (discontinue),
# penalties between states, and what courts and bodies do to those they find against (convict). Threats of it are THREATEN;
# charges before the verdict ACCUSE; arrest, bans on one's own people and closing off by force COERCE.
SANCTION
# --- penalties between states ---
  A {imposes} {sanctions} on B                   cameo=163
  A {imposes} {sanctions} against B              cameo=163
  A {imposes} {sanctions} over X                 cameo=163
  A {imposes} {sanctions} in B                   cameo=163  weight=0.8
  A {imposes} {sanctions} targeting B            cameo=163
  A {imposes} {sanctions} aimed at B             cameo=163
  A {imposes} {sanctions} directed at B          cameo=163
  A {imposes} {sanctions}                        cameo=163  weight=0.8
  A {imposes} {sanctions} on X of B              cameo=163
  A {imposes} {sanctions} on {commerce} from B   cameo=163
  A {imposes} {sanctions} on {commerce} to B     cameo=163
  A {imposes} {sanctions} on goods from B        cameo=163
  A {imposes} {sanctions} on companies in B      cameo=163
  A {imposes} {sanctions} on officials of B      cameo=163
  A {imposes} {sanctions} on allies of B         cameo=163
  A {imposes} {tariffs} on B                     cameo=163  context=economic
  A {imposes} {tariffs} on X from B              cameo=163  context=economic
  A {imposes} {tariffs} on {cargo} of B          cameo=163  context=economic
  A {imposes} {tariffs} on goods of B            cameo=163  context=economic
  A {imposes} {tariffs} on {commerce} of B       cameo=163  context=economic
  A {imposes} {tariffs} on goods from B          cameo=163  context=economic
  A {imposes} {tariffs} on {commerce} from B     cameo=163  context=economic
  A {imposes} {tariffs} against B                cameo=163  context=economic
  A {imposes} {embargoes} on B                   cameo=163  context=economic
  A {imposes} {embargoes} against B              cameo=163  context=economic
  A {imposes} {embargoes} on X from B            cameo=163  context=economic
  A {imposes} {embargoes} on X to B              cameo=163  context=economic
  A {imposes} {curbs} on X from B                cameo=163
  A {imposes} {curbs} on {cargo} of B            cameo=163  context=economic
  A {imposes} {curbs} on X to B                  cameo=163
  A {imposes} {curbs} on {commerce} with B       cameo=163  context=economic
  A {imposes} {curbs} on {commerce} to B         cameo=163  context=economic
  A {imposes} {curbs} on {commerce} from B       cameo=163  context=economic
  A {imposes} {curbs} on {envoys} of B           cameo=163  context=diplomatic
  A {imposes} {curbs} on visas for B             cameo=163  context=migration
  A {imposes} {curbs} on travel to B             cameo=163
  A {imposes} visa requirements on B             cameo=163  context=migration
  A hits B with {sanctions}                      cameo=163
  A hits B with {tariffs}                        cameo=163  context=economic
  A targets B with {sanctions}                   cameo=163
  A targets B for {sanctions}                    cameo=163
  A slaps B with {sanctions}                     cameo=163
  A slaps B with a fine                          mode=convict  cameo=116  context=legal
  A punishes B with {sanctions}                  cameo=163
  A punishes B over X                            cameo=160
  A punishes B for X                             cameo=160
  A punishes B by X                              cameo=160  weight=0.8
  A punishes B                                   cameo=160  weight=0.7
  A penalises B                                  cameo=160
  A penalizes B for X                            cameo=160
  A sanctions B                                  cameo=163
  A subjects B to {sanctions}                    cameo=163
  A places B under {sanctions}                   cameo=163
  A puts B under {embargoes}                     cameo=163
  A keeps {sanctions} on B                       cameo=163
  A keeps {sanctions} against B                  cameo=163
  A maintains {sanctions} on B                   cameo=163
  A maintains {sanctions} against B              cameo=163
  A leaves {sanctions} on B in place             cameo=163  weight=0.8
  A votes to impose {sanctions} on B             cameo=163
  A votes for {sanctions} on B                   cameo=163  weight=0.8
  A votes for {sanctions} against B              cameo=163  weight=0.8
  A approves {sanctions} on B                    cameo=163
  A signs {sanctions} against B into law         cameo=163  context=legislative
  A approves a law imposing {sanctions} on B     cameo=163  context=legislative
  A passes a law that imposes {sanctions} on B   cameo=163  context=legislative
  A adopts a resolution that imposes {sanctions} on B  cameo=163
  A joins {sanctions} against B                  cameo=163
  A joins {sanctions} on B                       cameo=163
  A follows suit with {sanctions} on B           cameo=163
  A retaliates with {sanctions} on B             cameo=163
  A retaliates with {tariffs} on B               cameo=163  context=economic
  A responds with {sanctions} on B               cameo=163
  A retaliates against B with {sanctions}        cameo=163
  A's {sanctions} on B                           cameo=163
  A's {sanctions} against B                      cameo=163
  A's {sanctions} bite B                         cameo=163  weight=0.7
  A's {sanctions} hit B                          cameo=163  weight=0.8
  A's {sanctions} cripple B                      cameo=163  weight=0.8
  A's {sanctions} target B                       cameo=163
  A's {tariffs} on B                             cameo=163  context=economic
  A's {tariffs} on X from B                      cameo=163  context=economic
  A's {embargoes} on B                           cameo=163  context=economic
  A's {embargoes} against B                      cameo=163  context=economic
  A's trade war with B                           cameo=163  context=economic
  A's trade war against B                        cameo=163  context=economic
  A wages a trade war against B                  cameo=163  context=economic
  A starts a trade war with B                    cameo=163  context=economic
  A and B have traded {tariffs}                  cameo=163  context=economic  reciprocal
  A bans {commerce} from B                       cameo=163  context=economic
  A bans {commerce} to B                         cameo=163  context=economic
  A bans {commerce} with B                       cameo=163  context=economic
  A bans {commerce} of X from B                  cameo=163  context=economic
  A bans {commerce} of X to B                    cameo=163  context=economic
  A bans arms sales to B                         cameo=163  context=economic,military
  A bans goods from B                            cameo=163  context=economic
  A bans {cargo} from B                          cameo=163  context=economic
  A bans {cargo} of B                            cameo=163  context=economic
  A bans imports of {cargo} of B                 cameo=163  context=economic
  A bans imports of goods of B                   cameo=163  context=economic
  A bans imports of {cargo} from B               cameo=163  context=economic
  A bans exports of {cargo} to B                 cameo=163  context=economic
  A bans sales of {cargo} to B                   cameo=163  context=economic
  A bans the import of {cargo} from B            cameo=163  context=economic
  A bans the export of {cargo} to B              cameo=163  context=economic
  A bans products from B                         cameo=163  context=economic
  A bans flights from B                          cameo=163
  A bans flights to B                            cameo=163
  A bans travel to B                             cameo=163
  A bans airlines from B                         cameo=163
  A bans B from its airspace                     cameo=163
  A closes its market to B                       cameo=163  context=economic  weight=1.2
  A blocks {commerce} to B                       cameo=163  context=economic
  A blocks {commerce} from B                     cameo=163  context=economic
  A freezes assets of B                          cameo=163  context=economic
  A freezes the assets of B                      cameo=163  context=economic
  A freezes the bank accounts of B               cameo=163  context=economic
  A freezes bank accounts held by B              cameo=163  context=economic
  A freezes assets belonging to B                cameo=163  context=economic
  A freezes funds linked to B                    cameo=163  context=economic
  A's freeze on the assets of B                  cameo=163  context=economic
  A blacklists B                                 cameo=163
  A puts B on its blacklist                      cameo=163
  A puts B on {list}                             cameo=163
  A adds B to {list}                             cameo=163
  A places B on {list}                           cameo=163  abroad
  A includes B on {list}                         cameo=163
  A lists B as a {sponsors}                      cameo=163  weight=0.6
  A designates B as a {sponsors}                 cameo=163  context=terrorism
  A designates B a {sponsors}                    cameo=163  context=terrorism
  A designates B under {sanctions}               cameo=163
  A revokes visas of B                           cameo=163  context=diplomatic
  A revokes the visa of B                        cameo=163  context=diplomatic
  A cancels visas for B                          cameo=163  context=diplomatic
  A cancels the visas of B                       cameo=163  context=diplomatic
  A strips B of X                                cameo=160  weight=0.8
  A strips B of {commerce}                       cameo=160
  A strips B of its rank                         cameo=160
  A strips B of its powers                       cameo=160
  A revokes {commerce} of B                      cameo=163
  A withdraws {commerce} from B                  cameo=162
  A prohibits {aid} to B                         mode=discontinue  cameo=162
  A bans {aid} to B                              mode=discontinue  cameo=162
  A forbids {aid} to B                           mode=discontinue  cameo=162
  A ends {commerce} with B                       mode=discontinue  cameo=162  context=economic
  A tightens the noose around B                  cameo=163  weight=0.6
  A squeezes B with {sanctions}                  cameo=163
  A isolates B                                   cameo=160
  A ostracises B                                 cameo=160
  A ostracizes B                                 cameo=160
  A freezes out B                                cameo=160
  A excludes B from X                            mode=expel  cameo=160
# --- ties ---
  A {severs} {links} with B                      mode=withdraw  cameo=161  context=diplomatic
  A {severs} {links} to B                        mode=withdraw  cameo=161  context=diplomatic
  A {severs} {links} between A and B             mode=withdraw  cameo=161  context=diplomatic  reciprocal
  A {severs} its {links} with B over X           mode=withdraw  cameo=161  context=diplomatic
  A {severs} {links}                             mode=withdraw  cameo=161  context=diplomatic  weight=0.8
  A and B have severed {links}                   mode=withdraw  cameo=161  context=diplomatic  reciprocal
  A and B break off {links}                      mode=withdraw  cameo=161  context=diplomatic  reciprocal
  A and B cut {links}                            mode=withdraw  cameo=161  context=diplomatic  reciprocal
  A splits with B                                mode=withdraw  cameo=160  weight=0.7  abroad
  A parts ways with B                            mode=withdraw  cameo=160
  A has parted company with B                    mode=withdraw  cameo=160
  A splits from B                                mode=withdraw  cameo=160
  A splits off from B                            mode=withdraw  cameo=160
  A drops B as X                                 cameo=160  weight=0.6
  A abandons B                                   cameo=160  weight=0.6  abroad
  A turns away from B                            cameo=160  weight=0.5
  A cuts B adrift                                cameo=160
  A cuts off B                                   cameo=160  weight=0.8
  A cuts off contact with B                      mode=withdraw  cameo=161  context=diplomatic
  A cuts {links} with B to X                     mode=withdraw  cameo=161  context=diplomatic
  A's {links} with B break down                  mode=withdraw  cameo=161  weight=0.6  reciprocal
  A's break with B                               mode=withdraw  cameo=161
  A's rupture with B                             mode=withdraw  cameo=161
  A's severance of {links} with B                mode=withdraw  cameo=161  context=diplomatic
  A's suspension of {links} with B               mode=withdraw  cameo=161  context=diplomatic
  A's severing of {links} with B                 mode=withdraw  cameo=161  context=diplomatic
  A stops recognising B                          mode=withdraw  cameo=161  context=diplomatic
  A stops recognizing B                          mode=withdraw  cameo=161  context=diplomatic
  A withdraws its recognition of B               mode=withdraw  cameo=161  context=diplomatic
  A withdraws recognition from B                 mode=withdraw  cameo=161  context=diplomatic
  A revokes its recognition of B                 mode=withdraw  cameo=161  context=diplomatic
  A derecognises B                               mode=withdraw  cameo=161  context=diplomatic
  A switches recognition from B to X             mode=withdraw  cameo=161  context=diplomatic
  A withdraws its support for B                  mode=discontinue  cameo=160
  A withdraws its support from B                 mode=discontinue  cameo=160
  A withdraws support from B                     mode=discontinue  cameo=160
  A withdraws its confidence in B                cameo=160
  A withdraws its backing for B                  mode=discontinue  cameo=160
  A drops its support for B                      mode=discontinue  cameo=160
  A ends its support for B                       mode=discontinue  cameo=160
  A severs its support for B                     mode=discontinue  cameo=160
  A pulls the rug from under B                   cameo=160
  A pulls the plug on B                          mode=discontinue  cameo=160
  A pulls the plug on X with B                   mode=discontinue  cameo=160
  A closes its {missions} in B                   mode=withdraw  cameo=161  context=diplomatic
  A shuts its {missions} in B                    mode=withdraw  cameo=161  context=diplomatic
  A shuts down its {missions} in B               mode=withdraw  cameo=161  context=diplomatic
  A closes {missions} of B                       mode=expel  cameo=161  context=diplomatic
  A orders B to close its {missions}             mode=expel  cameo=161  context=diplomatic
  A shuts {missions} of B                        mode=expel  cameo=161  context=diplomatic
  A evacuates its {missions} in B                mode=withdraw  cameo=161  context=diplomatic  weight=0.8
  A evacuates its staff from B                   mode=withdraw  cameo=166  weight=0.8
  A recalls {envoys}                             mode=withdraw  cameo=161  context=diplomatic
  A recalls {envoys} from B                      mode=withdraw  cameo=161  context=diplomatic
  A recalls {envoys} to B                        mode=withdraw  cameo=161  context=diplomatic
  A recalls {envoys} in B                        mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys}                       mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys} from B                mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys} to B                  mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys} in B                  mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys} out of B              mode=withdraw  cameo=161  context=diplomatic
  A {recalls} its {envoys} over X by B           mode=withdraw  cameo=161  context=diplomatic
  A's recall of its ambassador to B              mode=withdraw  cameo=161  context=diplomatic
  A's recall of its ambassador from B            mode=withdraw  cameo=161  context=diplomatic
  A's withdrawal of its ambassador from B        mode=withdraw  cameo=161  context=diplomatic
  A downgrades {missions} in B                   mode=withdraw  cameo=161  context=diplomatic
  A reduces the staff of {missions} in B         mode=withdraw  cameo=161  context=diplomatic
# --- throwing out ---
  A {expels} {envoys}                            mode=expel  cameo=161  context=diplomatic
  A {expels} {envoys} of B                       mode=expel  cameo=161  context=diplomatic
  A {expels} {envoys} from B                     mode=expel  cameo=161  context=diplomatic
  A {expels} B                                   mode=expel  cameo=166  weight=0.9
  A {expels} B over X                            mode=expel  cameo=166
  A {expels} B for X                             mode=expel  cameo=166
  A {expels} B from its territory                mode=expel  cameo=166
  A {expels} B from the country                  mode=expel  cameo=166
  A {expels} B from {bloc}                       mode=expel  cameo=160
  A {expels} B from {parties}                    mode=expel  cameo=160
  A {expels} B from {offices}                    mode=expel  cameo=160
  A {expels} B from X                            mode=expel  cameo=160  weight=0.8
  A expels B in retaliation for X                mode=expel  cameo=161  context=diplomatic
  A expels peacekeepers                          mode=expel  cameo=1661  context=peacekeeping
  A expels peacekeepers of B                     mode=expel  cameo=1661  context=peacekeeping
  A expels UN peacekeepers                       mode=expel  cameo=1661  context=peacekeeping
  A expels inspectors                            mode=expel  cameo=1662
  A expels inspectors of B                       mode=expel  cameo=1662
  A expels inspectors from B                     mode=expel  cameo=1662
  A expels observers from B                      mode=expel  cameo=1662
  A expels monitors of B                         mode=expel  cameo=1662
  A expels aid workers                           mode=expel  cameo=1663
  A expels aid workers from B                    mode=expel  cameo=1663
  A expels aid agencies                          mode=expel  cameo=1663
  A expels aid agencies from B                   mode=expel  cameo=1663
  A orders {envoys} of B to leave                mode=expel  cameo=161  context=diplomatic
  A orders {envoys} from B to leave              mode=expel  cameo=161  context=diplomatic
  A orders {envoys} of B out of the country      mode=expel  cameo=161  context=diplomatic
  A orders {envoys} to leave                     mode=expel  cameo=161  context=diplomatic
  A orders B to leave the country                mode=expel  cameo=166
  A orders B to leave its territory              mode=expel  cameo=166
  A tells {envoys} of B to leave                 mode=expel  cameo=161  context=diplomatic
  A asks {envoys} of B to leave                  mode=expel  cameo=161  context=diplomatic
  A gives {envoys} of B 48 hours to leave        mode=expel  cameo=161  context=diplomatic
  A gives {envoys} of B 72 hours to leave the country  mode=expel  cameo=161  context=diplomatic
  A declares {envoys} persona non grata          mode=expel  cameo=161  context=diplomatic
  A declares {envoys} of B persona non grata     mode=expel  cameo=161  context=diplomatic
  A declares B persona non grata                 mode=expel  cameo=161  context=diplomatic
  A declares B an undesirable alien              mode=expel  cameo=161  context=diplomatic
  A revokes accreditation of {envoys}            mode=expel  cameo=161  context=diplomatic
  A's expulsion of {envoys}                      mode=expel  cameo=161  context=diplomatic
  A's expulsion of {envoys} of B                 mode=expel  cameo=161  context=diplomatic
  A's expulsion of B                             mode=expel  cameo=166
  A's expulsion of B from {bloc}                 mode=expel  cameo=160
  A and B expel each other's {envoys}            mode=expel  cameo=161  context=diplomatic  reciprocal
  A and B have traded expulsions                 mode=expel  cameo=161  context=diplomatic  reciprocal
  A kicks B out of {bloc}                        mode=expel  cameo=160
  A kicks B out of X                             mode=expel  cameo=160
  A throws B out of X                            mode=expel  cameo=160
  A boots B out of X                             mode=expel  cameo=160
  A drums B out of X                             mode=expel  cameo=160
  A sends {envoys} of B home                     mode=expel  cameo=161  context=diplomatic
  A sends {envoys} of B packing                  mode=expel  cameo=161  context=diplomatic
  A {ejects} B from {bloc}                       mode=expel  cameo=160
  A {ejects} B from {parties}                    mode=expel  cameo=160
  A {ejects} B from {offices}                    mode=expel  cameo=160
  A {ejects} the membership of B                 mode=expel  cameo=160
  A suspends the membership of B                 mode=expel  cameo=160
  A suspends B                                   mode=expel  cameo=160
  A's suspension of B from X                     mode=expel  cameo=160
  A's suspension of B                            mode=expel  cameo=160  weight=0.8
  A bars B from {meetings}                       mode=expel  cameo=160
  A bars B from {bloc}                           mode=expel  cameo=160
  A strips B of its membership                   mode=expel  cameo=160
  A strips B of its seat                         mode=expel  cameo=160
# --- putting out of office ---
  A {ousts} B                                    mode=expel  cameo=160  context=executive  weight=0.8  B=human
  A {ousts} B as X                               mode=expel  cameo=160  context=executive
  A {ousts} B from X                             mode=expel  cameo=160  context=executive
  A {ousts} B over X                             mode=expel  cameo=160  context=executive
  A {ousts} B for X                              mode=expel  cameo=160  context=executive
  A fires B                                      mode=expel  cameo=160  context=executive  weight=0.6  B=human  abroad
  A fires B as X                                 mode=expel  cameo=160  context=executive  B=human
  A fires B over X                               mode=expel  cameo=160  context=executive  weight=0.8
  A fires {leaders}                              mode=expel  cameo=160  context=executive
  A fires {leaders} of B                         mode=expel  cameo=160  context=executive
  A dismisses {leaders}                          mode=expel  cameo=160  context=executive
  A dismisses {leaders} of B                     mode=expel  cameo=160  context=executive
  A dismisses B from office                      mode=expel  cameo=160  context=executive
  A dismisses B from his post                    mode=expel  cameo=160  context=executive
  A dismisses B over X                           mode=expel  cameo=160  context=executive  B=human
  A dismisses {government}                       mode=expel  cameo=160  context=executive
  A removes {leaders}                            mode=expel  cameo=160  context=executive
  A removes {leaders} of B                       mode=expel  cameo=160  context=executive
  A removes B as X                               mode=expel  cameo=160  context=executive  abroad
  A suspends {leaders}                           mode=expel  cameo=160  context=executive
  A {ousts} {leaders} of B                       mode=expel  cameo=160  context=executive
  A {ousts} its {leaders}                        mode=expel  cameo=160  context=executive
  A {ousts} {government}                         mode=expel  cameo=160  context=executive
  A removes B from office                        mode=expel  cameo=160  context=executive
  A removes B from power                         mode=expel  cameo=160  context=executive
  A removes B from its post                      mode=expel  cameo=160  context=executive
  A ousts B from power                           mode=expel  cameo=160  context=executive
  A ousts B in a no-confidence vote              mode=expel  cameo=160  context=legislative
  A strips B of his post                         mode=expel  cameo=160  context=executive
  A relieves B of his duties                     mode=expel  cameo=160  context=executive
  A relieves B of his post                       mode=expel  cameo=160  context=executive
  A forces B from office                         mode=expel  cameo=160  context=executive
  A forces B from power                          mode=expel  cameo=160  context=executive
  A forces B out                                 mode=expel  cameo=160  context=executive  B=human
  A forces B to resign                           mode=expel  cameo=160  context=executive
  A forces B into retirement                     mode=expel  cameo=160  context=executive
  A drives B from power                          mode=expel  cameo=160  context=executive
  A votes B out of office                        mode=expel  cameo=160  context=legislative
  A votes out B                                  mode=expel  cameo=160  context=legislative
  A votes to remove B                            mode=expel  cameo=160  context=legislative
  A votes to oust B                              mode=expel  cameo=160  context=legislative
  A's dismissal of B                             mode=expel  cameo=160  context=executive
  A's sacking of B                               mode=expel  cameo=160  context=executive
  A's ouster of B                                mode=expel  cameo=160  context=executive
  A's removal of B                               mode=expel  cameo=160  context=executive
  A's firing of B                                mode=expel  cameo=160  context=executive  weight=0.8
  A purges B                                     mode=expel  cameo=160  context=executive  B=human
  A purges X of B                                mode=expel  cameo=160  context=executive
  A purges {parties} of {inmates}                mode=expel  cameo=160  context=executive
  A's purge of B                                 mode=expel  cameo=160  context=executive
  A brings down {government}                     mode=expel  cameo=160  context=legislative  weight=0.8
  A brings down {government} of B                mode=expel  cameo=160  context=legislative
  A topples {government} in a vote               mode=expel  cameo=160  context=legislative
  A demotes B                                    mode=expel  cameo=160  context=executive  B=human
  A sacks {strikers}                             mode=discontinue  cameo=160  context=economic
  A fires {strikers}                             mode=discontinue  cameo=160  context=economic
# --- courts ---
  A {convicts} B                                 mode=convict  cameo=116  context=legal
  A convicts B of {crimes}                       mode=convict  cameo=116  context=legal
  A convicts B of war crimes                     mode=convict  cameo=116  context=legal,human_rights
  A convicts B of corruption                     mode=convict  cameo=116  context=legal,corruption
  A convicts B of spying                         mode=convict  cameo=116  context=legal,intelligence
  A convicts B of terrorism                      mode=convict  cameo=116  context=legal,terrorism
  A convicts B of genocide                       mode=convict  cameo=116  context=legal,human_rights
  A convicts B of drug trafficking               mode=convict  cameo=116  context=legal,illegal_drugs
  A sentences B to death                         mode=convict  cameo=116  context=legal
  A sentences B to prison                        mode=convict  cameo=116  context=legal
  A sentences B to life in prison                mode=convict  cameo=116  context=legal
  A sentences B to X in prison                   mode=convict  cameo=116  context=legal
  A sentences B to hang                          mode=convict  cameo=116  context=legal
  A jails B for life                             mode=convict  cameo=116  context=legal
  A jails B for years                            mode=convict  cameo=116  context=legal
  A jails B for X                                mode=convict  cameo=116  context=legal
  A gives B {sentences}                          mode=convict  cameo=116  context=legal
  A gives B 10 years in prison                   mode=convict  cameo=116  context=legal
  A hands B {sentences}                          mode=convict  cameo=116  context=legal
  A hands down {sentences}                       mode=convict  cameo=116  context=legal
  A hands down {sentences} to B                  mode=convict  cameo=116  context=legal
  A hands down {sentences} against B             mode=convict  cameo=116  context=legal
  A hands {sentences} to B                       mode=convict  cameo=116  context=legal
  A passes {sentences} on B                      mode=convict  cameo=116  context=legal
  A passes {sentences}                           mode=convict  cameo=116  context=legal
  A imposes {sentences} on B                     mode=convict  cameo=116  context=legal
  A imposes {sentences}                          mode=convict  cameo=116  context=legal
  A upholds {sentences} against B                mode=convict  cameo=116  context=legal
  A upholds {sentences} of B                     mode=convict  cameo=116  context=legal
  A upholds {sentences} for B                    mode=convict  cameo=116  context=legal
  A upholds {sentences}                          mode=convict  cameo=116  context=legal
  A confirms {sentences} of B                    mode=convict  cameo=116  context=legal
  A issues {sentences} against B                 mode=convict  cameo=116  context=legal
  A returns a guilty verdict against B           mode=convict  cameo=116  context=legal
  A returns a guilty verdict                     mode=convict  cameo=116  context=legal
  A delivers a guilty verdict against B          mode=convict  cameo=116  context=legal
  A condemns B to death                          mode=convict  cameo=116  context=legal
  A fines B                                      mode=convict  cameo=116  context=legal
  A orders B to pay compensation                 mode=convict  cameo=116  context=legal,reparations
  A orders B to pay damages                      mode=convict  cameo=116  context=legal,reparations
  A orders B to pay a fine                       mode=convict  cameo=116  context=legal
  A rules against B                              mode=convict  cameo=116  context=legal
  A rules that B violated X                      mode=convict  cameo=116  context=legal
  A rules that B is guilty of X                  mode=convict  cameo=116  context=legal
  A finds against B                              mode=convict  cameo=116  context=legal
  A finds B responsible for X                    mode=convict  cameo=116  context=legal
  A finds B in violation of X                    mode=convict  cameo=116  context=legal
  A's conviction of B                            mode=convict  cameo=116  context=legal
  A's sentencing of B                            mode=convict  cameo=116  context=legal
  A's verdict against B                          mode=convict  cameo=116  context=legal
  A's ruling against B                           mode=convict  cameo=116  context=legal
  A's {sentences} against B                      mode=convict  cameo=116  context=legal
  A's {sentences} for B                          mode=convict  cameo=116  context=legal
  B receives {sentences} (from A)                mode=convict  cameo=116  context=legal
  B gets {sentences} (from A)                    mode=convict  cameo=116  context=legal
  B faces {sentences} (from A)                   mode=convict  cameo=116  context=legal  weight=0.5
  A disqualifies B                               mode=convict  cameo=116  context=election  abroad
  A's disqualification of B                      mode=convict  cameo=116  context=election
  A annuls X by B                                cameo=160  context=legal  weight=0.6
  A annuls the victory of B                      mode=convict  cameo=116  context=election
  A bans B for life                              mode=convict  cameo=116  context=legal
  A excommunicates B                             mode=expel  cameo=160  context=religion_ethnicity
# --- help ---
  A {suspends} {subsidies} to B                  mode=discontinue  cameo=162  context=economic
  A {suspends} {subsidies} for B                 mode=discontinue  cameo=162  context=economic  abroad
  A {suspends} {subsidies} of B                  mode=discontinue  cameo=162  context=economic
  A {suspends} {subsidies} in B                  mode=discontinue  cameo=162  context=economic
  A {suspends} {subsidies} from B                mode=discontinue  cameo=162  context=economic  weight=0.8
  A {suspends} {subsidies}                       mode=discontinue  cameo=162  context=economic
  A {suspends} part of {subsidies} to B          mode=discontinue  cameo=162  context=economic
  A {suspends} X of {subsidies} to B             mode=discontinue  cameo=162  context=economic
  A {suspends} military aid to B                 mode=discontinue  cameo=1622  context=military
  A {suspends} military assistance to B          mode=discontinue  cameo=1622  context=military
  A {suspends} arms sales to B                   mode=discontinue  cameo=1622  context=military
  A {suspends} arms deliveries to B              mode=discontinue  cameo=1622  context=military
  A {suspends} arms exports to B                 mode=discontinue  cameo=1622  context=military
  A {suspends} humanitarian aid to B             mode=discontinue  cameo=1623  context=human_security
  A {suspends} humanitarian aid in B             mode=discontinue  cameo=1623  context=human_security
  A {suspends} food aid to B                     mode=discontinue  cameo=1623  context=human_security
  A {suspends} relief work in B                  mode=discontinue  cameo=1623  context=human_security
  A {suspends} its operations in B               mode=discontinue  cameo=162
  A {suspends} its activities in B               mode=discontinue  cameo=162
  A {suspends} its work in B                     mode=discontinue  cameo=162
  A {suspends} loans to B                        mode=discontinue  cameo=1621  context=economic
  A {suspends} disbursement of {subsidies} to B  mode=discontinue  cameo=1621  context=economic
  A cuts B off from {subsidies}                  mode=discontinue  cameo=162  context=economic
  A deprives B of {subsidies}                    mode=discontinue  cameo=162  context=economic
  A denies {subsidies} to B                      mode=discontinue  cameo=162  context=economic  weight=0.8
  A starves B of funds                           mode=discontinue  cameo=162  context=economic
  A turns off the taps to B                      mode=discontinue  cameo=162  context=natural_resource
  A turns off the gas to B                       mode=discontinue  cameo=162  context=natural_resource
  A cuts off gas to B                            mode=discontinue  cameo=162  context=natural_resource
  A cuts off oil to B                            mode=discontinue  cameo=162  context=natural_resource
  A cuts off electricity to B                    mode=discontinue  cameo=162  context=natural_resource
  A cuts off power to B                          mode=discontinue  cameo=162  context=natural_resource
  A cuts off water to B                          mode=discontinue  cameo=162  context=natural_resource
  A stops supplying X to B                       mode=discontinue  cameo=162
  A stops supplying B with X                     mode=discontinue  cameo=162
  A stops selling X to B                         mode=discontinue  cameo=162  context=economic
  A stops buying X from B                        mode=discontinue  cameo=162  context=economic
  A stops pumping X to B                         mode=discontinue  cameo=162  context=natural_resource
  A stops funding B                              mode=discontinue  cameo=162  context=economic
  A defunds B                                    mode=discontinue  cameo=162  context=economic
  A's suspension of {subsidies} to B             mode=discontinue  cameo=162  context=economic
  A's suspension of {subsidies} in B             mode=discontinue  cameo=162  context=economic
  A's cut in {subsidies} to B                    mode=discontinue  cameo=162  context=economic
  A's cutoff of {subsidies} to B                 mode=discontinue  cameo=162  context=economic
  A's freeze on {subsidies} to B                 mode=discontinue  cameo=162  context=economic
  A's halt to {subsidies} to B                   mode=discontinue  cameo=162  context=economic
  A's termination of {subsidies} to B            mode=discontinue  cameo=162  context=economic
  A announces a suspension of {subsidies} to B   mode=discontinue  cameo=162  context=economic
  A announces a halt in {commerce} with B        mode=discontinue  cameo=162  context=economic
  A announces a suspension of {links} with B     mode=withdraw  cameo=161  context=diplomatic
  A announces the suspension of X to B           mode=discontinue  cameo=162  weight=0.7
  A announces an end to {commerce} with B        mode=discontinue  cameo=162
  A announces a ban on {commerce} from B         cameo=163  context=economic
  A announces a cut in {subsidies} to B          mode=discontinue  cameo=162  context=economic
  A announces the expulsion of B                 mode=expel  cameo=166
  A announces the expulsion of {envoys}          mode=expel  cameo=161  context=diplomatic
  A announces the recall of its ambassador       mode=withdraw  cameo=161  context=diplomatic
# --- trade, cooperation, membership ---
  A {suspends} {commerce} with B                 mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} to B                   mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} from B                 mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} between A and B        mode=discontinue  cameo=162  context=economic  reciprocal
  A {suspends} {commerce} of X to B              mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} of X from B            mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} of {cargo} of B        mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} of {cargo} to B        mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} of {cargo} from B      mode=discontinue  cameo=162  context=economic
  A {suspends} {commerce} in B                   mode=discontinue  cameo=162  context=economic  weight=0.8
  A {suspends} {commerce}                        mode=discontinue  cameo=162  weight=0.5
  A {suspends} {commerce} for B                  mode=discontinue  cameo=162
  A {suspends} {drills} with B                   mode=discontinue  cameo=162  context=military
  A {suspends} {contract} with B                 mode=discontinue  cameo=162  context=economic
  A {suspends} cooperation with B on X           mode=discontinue  cameo=160
  A {suspends} cooperation with B over X         mode=discontinue  cameo=160
  A {suspends} intelligence sharing with B       mode=discontinue  cameo=160  context=intelligence
  A {suspends} extradition to B                  mode=discontinue  cameo=160  context=legal
  A {suspends} {pacts} with B                    mode=discontinue  cameo=160
  A {suspends} {pacts} over X                    mode=discontinue  cameo=160  weight=0.8
  A {suspends} its participation in {pacts}      mode=withdraw  cameo=160
  A {suspends} its participation in {dialogue}   mode=discontinue  cameo=164
  A {suspends} its membership in {bloc}          mode=withdraw  cameo=160
  A {suspends} its membership of {bloc}          mode=withdraw  cameo=160
  A freezes {commerce} with B                    mode=discontinue  cameo=162
  A walks out of {pacts}                         mode=withdraw  cameo=160
  A walks out of {pacts} with B                  mode=withdraw  cameo=160
  A withdraws from {pacts}                       mode=withdraw  cameo=160
  A withdraws from {pacts} with B                mode=withdraw  cameo=160
  A withdraws from {bloc}                        mode=withdraw  cameo=160
  A pulls out of {pacts}                         mode=withdraw  cameo=160
  A pulls out of {pacts} with B                  mode=withdraw  cameo=160
  A pulls out of {bloc}                          mode=withdraw  cameo=160
  A pulls out of X with B                        mode=withdraw  cameo=160  weight=0.8
  A quits {pacts}                                mode=withdraw  cameo=160
  A quits {pacts} with B                         mode=withdraw  cameo=160
  A quits {bloc}                                 mode=withdraw  cameo=160
  A leaves {pacts}                               mode=withdraw  cameo=160  weight=0.9
  A leaves {bloc}                                mode=withdraw  cameo=160
  A exits {pacts}                                mode=withdraw  cameo=160
  A exits {bloc}                                 mode=withdraw  cameo=160
  A secedes from B                               mode=withdraw  cameo=160
  A breaks away from B                           mode=withdraw  cameo=160
  A declares independence from B                 mode=withdraw  cameo=160  context=territory
  A defects from B                               mode=withdraw  cameo=160
  A defects to X from B                          mode=withdraw  cameo=160
  A scraps {pacts} with B                        mode=discontinue  cameo=160
  A abrogates {pacts}                            mode=discontinue  cameo=160
  A abrogates {pacts} with B                     mode=discontinue  cameo=160
  A annuls {pacts} with B                        mode=discontinue  cameo=160
  A tears up {pacts} with B                      mode=discontinue  cameo=160
  A tears up {pacts}                             mode=discontinue  cameo=160
  A rips up {pacts} with B                       mode=discontinue  cameo=160
  A denounces {pacts} with B                     mode=discontinue  cameo=160  weight=0.5
  A cancels {pacts} with B                       mode=discontinue  cameo=160
  A cancels {contract} with B                    mode=discontinue  cameo=162  context=economic
  A ends {pacts} with B                          mode=discontinue  cameo=160
  A terminates {pacts} with B                    mode=discontinue  cameo=160
  A drops out of {pacts}                         mode=withdraw  cameo=160
  A bows out of {pacts}                          mode=withdraw  cameo=160
  A's withdrawal from {pacts}                    mode=withdraw  cameo=160
  A's withdrawal from {pacts} with B             mode=withdraw  cameo=160
  A's withdrawal from {bloc}                     mode=withdraw  cameo=160
  A's exit from {pacts}                          mode=withdraw  cameo=160
  A's exit from {bloc}                           mode=withdraw  cameo=160
  A's pullout from {pacts}                       mode=withdraw  cameo=160
  A's suspension of {commerce} with B            mode=discontinue  cameo=162
  A's suspension of {pacts} with B               mode=discontinue  cameo=160
  A's cancellation of {contract} with B          mode=discontinue  cameo=162  context=economic
  A's termination of {pacts} with B              mode=discontinue  cameo=160
# --- talks and mediation ---
  A {suspends} {dialogue}                        mode=discontinue  cameo=164  context=diplomatic
  A {suspends} {dialogue} with B                 mode=discontinue  cameo=164  context=diplomatic
  A {suspends} {dialogue} on X with B            mode=discontinue  cameo=164  context=diplomatic
  A {suspends} {dialogue} between X              mode=discontinue  cameo=165  context=diplomatic
  A {suspends} mediation efforts in B            mode=discontinue  cameo=165  context=diplomatic
  A {suspends} mediation efforts between X       mode=discontinue  cameo=165  context=diplomatic
  A {suspends} mediation between X               mode=discontinue  cameo=165  context=diplomatic
  A {suspends} its mediation in B                mode=discontinue  cameo=165  context=diplomatic
  A breaks off {dialogue}                        mode=discontinue  cameo=164  context=diplomatic
  A breaks off {dialogue} with B                 mode=discontinue  cameo=164  context=diplomatic
  A pulls out of {dialogue}                      mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A pulls out of {dialogue} with B               mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A withdraws from {dialogue}                    mode=withdraw  cameo=164  context=diplomatic
  A withdraws from {dialogue} with B             mode=withdraw  cameo=164  context=diplomatic
  A walks out of {dialogue}                      mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A walks out of {dialogue} with B               mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A walks away from {dialogue}                   mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A walks away from {dialogue} with B            mode=withdraw  cameo=164  context=diplomatic
  A quits {dialogue}                             mode=withdraw  cameo=164  context=diplomatic
  A quits {dialogue} with B                      mode=withdraw  cameo=164  context=diplomatic
  A storms out of {dialogue}                     mode=withdraw  cameo=164  context=diplomatic  weight=1.1
  A leaves {dialogue} in protest                 mode=withdraw  cameo=164  context=diplomatic
  A and B break off {dialogue}                   mode=discontinue  cameo=164  context=diplomatic  reciprocal
  A and B suspend {dialogue}                     mode=discontinue  cameo=164  context=diplomatic  reciprocal
  A's suspension of {dialogue} with B            mode=discontinue  cameo=164  context=diplomatic
  A's withdrawal from {dialogue}                 mode=withdraw  cameo=164  context=diplomatic
  A's walkout from {dialogue}                    mode=withdraw  cameo=164  context=diplomatic
  (A's) {dialogue} with B break down             mode=discontinue  cameo=164  context=diplomatic  weight=0.8  reciprocal
  (A's) {dialogue} with B collapse               mode=discontinue  cameo=164  context=diplomatic  weight=0.8  reciprocal
  {dialogue} between A and B break down          mode=discontinue  cameo=164  context=diplomatic  weight=0.8  reciprocal
  {dialogue} between A and B collapse            mode=discontinue  cameo=164  context=diplomatic  weight=0.8  reciprocal
# --- missions and help brought home ---
  A withdraws peacekeepers                       mode=withdraw  cameo=1661  context=peacekeeping
  A withdraws peacekeepers from B                mode=withdraw  cameo=1661  context=peacekeeping
  A withdraws its peacekeepers from B            mode=withdraw  cameo=1661  context=peacekeeping
  A pulls peacekeepers out of B                  mode=withdraw  cameo=1661  context=peacekeeping
  A pulls its peacekeepers from B                mode=withdraw  cameo=1661  context=peacekeeping
  A recalls its peacekeepers from B              mode=withdraw  cameo=1661  context=peacekeeping
  A withdraws inspectors from B                  mode=withdraw  cameo=1662
  A withdraws its inspectors from B              mode=withdraw  cameo=1662
  A withdraws observers from B                   mode=withdraw  cameo=1662
  A withdraws monitors from B                    mode=withdraw  cameo=1662
  A pulls its observers out of B                 mode=withdraw  cameo=1662
  A pulls its monitors out of B                  mode=withdraw  cameo=1662
  A pulls its inspectors out of B                mode=withdraw  cameo=1662
  A pulls its staff out of B                     mode=withdraw  cameo=1663
  A pulls its aid workers out of B               mode=withdraw  cameo=1663
  A withdraws its staff from B                   mode=withdraw  cameo=1663
  A withdraws its aid workers from B             mode=withdraw  cameo=1663
  A withdraws aid workers from B                 mode=withdraw  cameo=1663
  A withdraws its personnel from B               mode=withdraw  cameo=166
  A withdraws foreign staff from B               mode=withdraw  cameo=1663
  A's withdrawal of peacekeepers from B          mode=withdraw  cameo=1661  context=peacekeeping
  A's withdrawal of its staff from B             mode=withdraw  cameo=1663
  A's withdrawal of inspectors from B            mode=withdraw  cameo=1662
  A withdraws {peacekeepers} from B  mode=withdraw  cameo=1661  context=peacekeeping
  A pulls {peacekeepers} out of B  mode=withdraw  cameo=1661  context=peacekeeping
  A withdraws {monitors} from B  mode=withdraw  cameo=1662
  A pulls {monitors} out of B  mode=withdraw  cameo=1662
  A withdraws its {envoys} from B  mode=withdraw  cameo=161  context=diplomatic
  A pulls its {envoys} out of B  mode=withdraw  cameo=161  context=diplomatic

  A breaks with B                               mode=withdraw  cameo=161  weight=0.8
  the recall of A's ambassador to B             mode=withdraw  cameo=161
  the recall of A's ambassador from B           mode=withdraw  cameo=161
# --- lists, licences, packing bags ---
  A adds B to its sanctions list                 cameo=163
  A adds B to a sanctions list                   cameo=163
  A adds B to the sanctions list                 cameo=163
  A adds B to its blacklist                      cameo=163
  A adds B to a blacklist                        cameo=163
  A puts B on a blacklist                        cameo=163
  A puts B on its sanctions list                 cameo=163
  A puts B on its entity list                    cameo=163
  A places B on its blacklist                    cameo=163
  A embargoes {goods} of B                       cameo=163
  A embargoes X of B                             cameo=163  weight=0.8
  A blocks {assets} of B in X                    cameo=163
  A blocks assets of B                           cameo=163  weight=1.4
  A freezes bank accounts of B                   cameo=163
  A freezes funds of B                           cameo=163
  A bars B from doing business in X              cameo=163
  A cuts B off from X                            cameo=163  weight=0.8
  A cuts B off from its financial system         cameo=163
  A shuts B out of X                             mode=expel
  A shuts B out                                  mode=expel  weight=0.8
  A locks B out of X                             mode=expel
  A freezes B out of X                           mode=expel
  A keeps B out of X                             mode=expel  weight=0.6
  A strips B of its observer status              mode=expel
  A strips B of its voting rights                mode=expel
  A suspends B from X                            mode=expel
  A suspends B                                   mode=expel  weight=0.7  A=state
  A suspends B over X                            mode=expel
  A expels B from X                              mode=expel
  A drops B from X                               mode=expel  weight=0.7
  A removes B from X                             mode=expel  weight=0.7
  A dismisses B as X                             weight=0.5
  A sends B packing                              mode=expel
  A sends {envoys} of B packing                  mode=expel  weight=1.4
  A sends home {envoys} of B                     mode=expel  weight=1.4
  A sends {envoys} of B home                     mode=expel  weight=1.4
  A shows B the door                             mode=expel
  A shows {envoys} of B the door                 mode=expel
  A gives {envoys} of B a week to leave          mode=expel
  A gives {envoys} of B X hours to leave         mode=expel
  A orders {envoys} of B home                    mode=expel
  A asks {envoys} of B to leave                  mode=expel  weight=1.1
  A tells {envoys} of B to leave                 mode=expel  weight=1.1
  A strips {envoys} of B of X                    mode=expel
  A withdraws the accreditation of B             mode=expel
  A revokes the credentials of B                 mode=expel
  A orders B to close {missions}                 mode=expel
  A orders the closure of {missions} of B        mode=expel
  A closes {missions} of B                       mode=expel  weight=0.8
  A pulls out its {envoys} from B                mode=withdraw
  A pulls its {envoys} from B                    mode=withdraw
  A brings home its {envoys} from B              mode=withdraw
  A evacuates its {envoys} from B                mode=withdraw  weight=0.8
  A evacuates its embassy in B                   mode=withdraw
  A shuts its embassy in B                       mode=withdraw
  A shutters its embassy in B                    mode=withdraw
  A scales down its embassy in B                 mode=withdraw
  A reduces its presence in B                    mode=withdraw  weight=0.8
  A reduces its staff in B                       mode=withdraw
  A cuts its staff in B                          mode=withdraw
  A downgrades its representation in B           mode=withdraw
  A issues a travel warning for B                weight=1.2
  A issues a travel warning against B            weight=1.2
  A issues a travel warning to B                 weight=1.2
  A issues a travel advisory for B
  A issues a travel advisory against B
  A warns its citizens against travel to B       weight=1.2
  A advises its citizens against travel to B
  A tells its citizens to leave B                weight=1.2
  A urges its citizens to leave B                weight=1.2
  A advises its citizens to leave B
  A quits the coalition of B                     mode=withdraw
  A walks out of {parliament} of B               mode=withdraw  weight=0.8
  A walks out of the coalition with B            mode=withdraw
  A leaves the coalition with B                  mode=withdraw
  A withdraws support for B                      mode=withdraw
  A pulls its support for B                      mode=withdraw
  A drops its mediation in B                     mode=discontinue
  A stops issuing X to B                         mode=discontinue
  A stops issuing visas to B                     mode=discontinue  weight=1.2
  A stops granting X to B                        mode=discontinue
  A stops selling X to B                         mode=discontinue  weight=1.1
  A stops buying X from B                        mode=discontinue  weight=1.1
  A stops importing X from B                     mode=discontinue  weight=1.1
  A stops exporting X to B                       mode=discontinue  weight=1.1
  A stops paying B                               mode=discontinue
  A stops sending X to B                         mode=discontinue
  A stops helping B                              mode=discontinue
  A stops cooperating with B                     mode=discontinue
  A stops sharing X with B                       mode=discontinue
  A ends sharing X with B                        mode=discontinue
  A puts on ice X for B                          mode=discontinue
  A puts X with B on ice                         mode=discontinue
  A puts X to B on hold                          mode=discontinue
  A puts {subsidies} to B on hold                mode=discontinue
  A puts {subsidies} for B on ice                mode=discontinue
  A turns off the tap to B                       mode=discontinue
  A cuts off B                                   mode=discontinue  weight=0.8
  A calls time on X with B                       mode=discontinue
  A downgrades its ties with B                   mode=withdraw
  A freezes B out                                mode=withdraw  weight=0.8
  A isolates B                                   cameo=160  weight=0.8
  A shuns B as X                                 cameo=160  weight=0.8
  A jails B for ten years                        mode=convict  context=legal
  A condemns B to X years in prison              mode=convict  context=legal
  A gives B X years in prison                    mode=convict  context=legal
  A gives B X years                              mode=convict  context=legal  weight=0.8
  A hands B X years in prison                    mode=convict  context=legal
  A sends B to jail for X                        mode=convict  context=legal
  A sends B to prison for X                      mode=convict  context=legal
  A locks up B for X                             mode=convict  context=legal
  A upholds the sentence of B                    mode=convict  context=legal
  A upholds the conviction of B                  mode=convict  context=legal
  A upholds X against B                          mode=convict  context=legal
  A orders B to pay X in damages                 mode=convict  context=legal
  A orders B to pay X in compensation            mode=convict  context=legal
  A slaps a fine on B                            mode=convict  context=legal
  A hits B with a fine                           mode=convict  context=legal
  A bars B from office                           mode=convict  context=legal
  A bans B from office                           mode=convict  context=legal
  A disbars B                                    mode=convict  context=legal
  A court-martials B                             mode=convict  context=legal
  A gives {envoys} of B two {weeks} to leave     mode=expel
  A gives {envoys} of B {weeks} to leave         mode=expel
  A has given {envoys} of B two {weeks} to leave  mode=expel
  A ends its mission in B                        mode=withdraw  weight=1.2
  A closes its mission in B                      mode=withdraw
  A shuts off {subsidies} to B                   mode=discontinue
  A turns off {subsidies} to B                   mode=discontinue
  A stops the flow of X to B                     mode=discontinue
  A halts the flow of X to B                     mode=discontinue
  A halts adoptions from B                       mode=discontinue
  A halts X from B                               mode=discontinue  weight=0.6
  A orders the expulsion of {envoys} of B        mode=expel  weight=1.2
  A announces the expulsion of {envoys} of B     mode=expel  weight=1.2
  A dismisses its {envoys} to B                  mode=withdraw
  A withdraws from {bodies}                      mode=withdraw  weight=1.1
  A pulls out of {bodies}                        mode=withdraw  weight=1.1
  A quits {bodies}                               mode=withdraw
  A leaves {bodies}                              mode=withdraw  weight=0.8
  A walks out of {bodies}                        mode=withdraw  weight=0.8
  A's withdrawal from {bodies}                   mode=withdraw
  A advises against travel to B
  A advises against all travel to B
  A warns against travel to B
  A warns against all travel to B
  A tells its citizens to avoid B
  A urges its citizens to avoid B
NONE
  A breaks away from B in {contests}
  A breaks away from B in the last lap
  A breaks away to win X
  {players} break away from B
  A {suspends} {commerce} because of {disasters}
  A {suspends} {commerce} because of ash
  A {suspends} {commerce} due to {disasters}
  A cuts off X in the village
  {players} punish B
  {players} punish X
  shares in B are punished by X
  {markets} are punished by X
  A suspends his campaign
  A suspends her campaign
  A suspends its campaign
  A suspends accounts
  A sanctions the use of X
  A sanctions the marriage of B
  A imposes itself on X
  A imposes its will on B                        weight=0.6
  A imposes order on X
  A punishes a mistake by B
  A punishes defending by B
  A penalises B with a free kick
  A strips paint
  A strips down
  A cuts the ribbon
  A cuts interest rates
  A cuts rates
  A cuts costs
  A cuts jobs
  A cuts taxes
  A cuts production
  A cuts its forecast
  A cuts its losses
  A cuts a record
  A cuts a figure
  A cuts its teeth in X
  A cuts ties to fashion
  A cuts short a visit
  A ends the season
  A ends the year with X
  A ends the week
  A ends a drought
  A ends years of X
  A ends speculation
  A ends the run of B
  A ends its losing streak against B
  A stops short of X
  A stops in B
  A breaks the record
  A breaks the news
  A breaks the news to B
  A breaks a leg
  A breaks ground on X
  A breaks ice with B
  A breaks even
  A breaks serve
  A breaks down in tears
  A breaks up with B on television
  A suspends disbelief
  A suspends trading in X
  A suspends trading
  A suspends a player
  A suspends B for two matches
  A bans B for two matches
  A fines B for diving
  A fines {players}
  A fines {players} for X
  A suspends {players}
  A suspends {players} for X
  A sacks {players}
  A fires {players}
  A sacks the quarterback
  A fires a shot
  A fires an arrow
  A fires up X
  A fires up B
  A fires B up
  A drops a hint
  A drops out of school
  A drops B a line
  A drops a goal
  A drops points
  A drops {players}
  A expels air
  A expels gas
  A expels smoke
  A recalls that X
  A recalls X as X
  A recalls seeing B
  A recalls the days of X
  A recalls cars                                 weight=1.2
  A recalls vehicles                             weight=1.2
  A recalls products                             weight=1.2
  A recalls a conversation with B
  A withdraws from {contests}
  A pulls out of {contests}
  A withdraws with an injury
  A withdraws its candidacy
  A withdraws into itself
  A leaves hospital
  A leaves school
  A leaves home
  A leaves for B
  A leaves X dead
  A leaves the field
  A leaves {contests}
  A exits {contests}
  A quits smoking
  A quits school
  A quits {contests}
  A splits from her husband
  A splits the vote
  A splits with her husband
  A isolates a gene
  A isolates a virus
  A isolates patients
  A finds a solution
  A sentences itself to X
  A eliminates B from {contests}
  A knocks B out of {contests}
  A throws B out of {contests}
  A kicks B out of {contests}
  A dismisses the class
  A dismisses batsmen
  A removes a tumour
  A removes rubble
  A purges its soul
  A parts with its hair
  A turns off the lights
  A shuts down computers
  A shuts down B in {contests}
  A freezes to death
  A freezes over
  A freezes embryos
  {markets} punish B
