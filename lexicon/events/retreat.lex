# RETREAT: yielding in deeds (CAMEO 084 to 087): people and things set free, forces withdrawn, arms laid down, fighting
# stopped, sanctions eased, foreigners let in, office left. What is only announced is CONCEDE.

RETREAT
# -- people set free
  A {releases} {prisoners}  mode=release cameo=0841
  A {releases} {prisoners} of B  mode=release cameo=0841
  A {releases} {prisoners} from B  mode=release cameo=0841
  A {releases} {prisoners} from {jail}  mode=release cameo=0841
  A {releases} {prisoners} from {jail} in B  mode=release cameo=0841
  A {releases} {prisoners} to B  mode=release cameo=0841
  A {releases} {prisoners} on bail  mode=release cameo=0841
  A {releases} {prisoners} in exchange for X  mode=release cameo=0841
  A {releases} {prisoners} in B  mode=release cameo=0841
  A {releases} {prisoners} under {pardon}  mode=release cameo=0841
  A {releases} {hostages}  mode=release cameo=0841
  A {releases} {hostages} of B  mode=release cameo=0841
  A {releases} {hostages} from B  mode=release cameo=0841
  A {releases} {hostages} to B  mode=release cameo=0841
  A {releases} {hostages} in B  mode=release cameo=0841
  A {releases} {hostages} for ransom  mode=release cameo=0841
  A {releases} {diplomats} of B  mode=release cameo=0841
  A {releases} {soldiers} of B  mode=release cameo=0841
  A {releases} {soldiers}  mode=release cameo=0841 weight=0.8
  A {releases} {civilians} of B  mode=release cameo=0841
  A {releases} {civilians}  mode=release cameo=0841 weight=0.8
  A {releases} {refugees}  mode=release cameo=0841
  A {releases} {suspects}  mode=release cameo=0841
  A {releases} {suspects} to B  mode=release cameo=0841
  A releases B  mode=release cameo=0841 B=side  abroad
  A releases B from {jail}  mode=release cameo=0841
  A releases B from custody  mode=release cameo=0841
  A releases B from house arrest  mode=release cameo=0841
  A releases B on bail  mode=release cameo=0841
  A releases B on parole  mode=release cameo=0841
  A releases B without charge  mode=release cameo=0841
  A releases B after X  mode=release cameo=0841 weight=0.9
  A frees B  mode=release cameo=0841
  A frees B from {jail}  mode=release cameo=0841
  A frees B from captivity  mode=release cameo=0841
  A frees B on bail  mode=release cameo=0841
  A sets B free  mode=release cameo=0841
  A sets free B  mode=release cameo=0841
  A lets B go  mode=release cameo=0841
  A lets go B  mode=release cameo=0841
  A lets B out of {jail}  mode=release cameo=0841
  A lets free B  mode=release cameo=0841
  A turns B loose  mode=release cameo=0841
  A sets B at liberty  mode=release cameo=0841
  A discharges B  mode=release cameo=0841 weight=0.7
  A discharges B from {jail}  mode=release cameo=0841
  A grants freedom to B  mode=release cameo=0841
  A grants B freedom  mode=release cameo=0841
  A gives B freedom  mode=release cameo=0841
  A restores freedom to B  mode=release cameo=0841
  A paroles B  mode=release cameo=0841
  A hands over {prisoners} to B  mode=release cameo=0841
  A hands over {hostages} to B  mode=release cameo=0841
  A hands {prisoners} over to B  mode=release cameo=0841
  A hands {hostages} over to B  mode=release cameo=0841
  A returns {prisoners} to B  mode=release cameo=0841
  A returns {hostages} to B  mode=release cameo=0841
  A returns {civilians} to B  mode=release cameo=0841
  A returns {soldiers} to B  mode=release cameo=0841
  A sends home {prisoners}  mode=release cameo=0841
  A sends home {hostages}  mode=release cameo=0841
  A repatriates {prisoners}  mode=release cameo=0841
  A repatriates {prisoners} to B  mode=release cameo=0841
  A repatriates {soldiers} of B  mode=release cameo=0841
  A transfers {prisoners} to B  mode=release cameo=0841 weight=0.7
  A empties {jail} of {prisoners}  mode=release cameo=0841
  A closes {jail}  mode=release cameo=084 weight=0.6
  A opens gates of {jail}  mode=release cameo=0841
  A surrenders {hostages} to B  mode=release cameo=0841
  A delivers {hostages} to B  mode=release cameo=0841
  A spares {hostages}  mode=release cameo=0841 weight=0.7
  A ends detention of B  mode=release cameo=0841
  A ends house arrest of B  mode=release cameo=0841
  A lifts house arrest on B  mode=release cameo=0841
  A lifts travel ban on B  cameo=084 weight=0.8
  A moves B from {jail} to house arrest  mode=release cameo=0841
  A returns passport to B  mode=release cameo=0842
  A returns passport of B  mode=release cameo=0842
  A allows {hostages} to leave  mode=release cameo=0841
  A allows {prisoners} to leave  mode=release cameo=0841
  A lets {hostages} leave  mode=release cameo=0841
  A lets {prisoners} go  mode=release cameo=0841
  A carries out {release} of {prisoners}  mode=release cameo=0841
  A completes {release} of {prisoners}  mode=release cameo=0841
  A begins {release} of {prisoners}  mode=release cameo=0841
  A begins {release} of {hostages}  mode=release cameo=0841
  A starts {release} of {prisoners}  mode=release cameo=0841
  A secures {release} of {prisoners} from B  mode=release cameo=0841 weight=0.5
  {prisoners} leave {jail} in B  mode=release cameo=0841 weight=0.6
  {prisoners} walk free from {jail}  mode=release cameo=0841 weight=0.6
  A's {release} of {prisoners}  mode=release cameo=0841 weight=0.8
  A's {release} of {hostages}  mode=release cameo=0841 weight=0.8
  A's {release} of B  mode=release cameo=0841 weight=0.7
# -- things given back
  A {frees} {property} to B  mode=release cameo=0842
  A {frees} {property} of B  mode=release cameo=0842
  A {frees} {property} belonging to B  mode=release cameo=0842
  A {frees} {property}  mode=release cameo=0842 weight=0.7
  A {frees} {funds} of B  mode=release cameo=0842 context=economic
  A {frees} {funds} to B  mode=release cameo=0842 context=economic
  A {frees} {ship} of B  mode=release cameo=0842
  A {frees} {ship}  mode=release cameo=0842
  A {frees} {remains} of X to B  mode=release cameo=0842
  A {frees} {remains} to B  mode=release cameo=0842
  A {frees} {territory} to B  mode=release cameo=0842 context=territory
  A returns X to B  mode=release cameo=0842 weight=0.7  abroad
  A gives back X to B  mode=release cameo=0842 weight=0.8
  A hands X back to B  mode=release cameo=0842 weight=0.8
  A hands back X to B  mode=release cameo=0842 weight=0.8
  A hands over X to B  mode=release cameo=0842 weight=0.4
  A cedes {territory} to B  mode=release cameo=0842 context=territory
  A cedes {territory}  mode=release cameo=0842 weight=0.8 context=territory
  A cedes control of {territory} to B  mode=release cameo=0842 context=territory
  A cedes control of {territory}  mode=release cameo=0842 weight=0.8 context=territory
  A hands control of {territory} to B  mode=release cameo=0842 context=territory
  A hands over control of {territory} to B  mode=release cameo=0842 context=territory
  A transfers control of {territory} to B  mode=release cameo=0842 context=territory
  A turns over control of {territory} to B  mode=release cameo=0842 context=territory
  A hands sovereignty over {territory} to B  mode=release cameo=0842 context=territory
  A hands over {territory} to B  mode=release cameo=0842 context=territory
  A hands back {territory} to B  mode=release cameo=0842 context=territory
  A returns {territory} to B  mode=release cameo=0842 context=territory
  A gives up {territory}  mode=release cameo=0842 context=territory
  A gives up {territory} to B  mode=release cameo=0842 context=territory
  A gives up control of {territory}  mode=release cameo=0842 context=territory
  A surrenders {territory} to B  mode=release cameo=0842 context=territory
  A surrenders {territory}  mode=release cameo=0842 context=territory
  A relinquishes {territory}  mode=release cameo=0842 context=territory
  A relinquishes control of {territory}  mode=release cameo=0842 context=territory
  A relinquishes control of {territory} to B  mode=release cameo=0842 context=territory
  A relinquishes {territory} to B  mode=release cameo=0842 context=territory
  A loses control of {territory} to B  mode=withdraw cameo=0874 weight=0.6 context=territory
  A vacates {territory}  mode=withdraw cameo=0874 context=territory
  A unfreezes {property} of B  mode=release cameo=085 context=economic
  A unfreezes {funds} of B  mode=release cameo=085 context=economic
  A unfreezes assets of B  mode=release cameo=085 context=economic
  A unblocks {funds} of B  mode=release cameo=085 context=economic
  A unblocks accounts of B  mode=release cameo=085 context=economic
  A restores property to B  mode=release cameo=0842
  A restitutes {property} to B  mode=release cameo=0842 context=reparations
  A denationalises {property}  mode=release cameo=0842 weight=0.7 context=economic
  A's return of {property} to B  mode=release cameo=0842 weight=0.8
  A's return of {territory} to B  mode=release cameo=0842 weight=0.8
  A's handover of {territory} to B  mode=release cameo=0842 weight=0.8
  A's handover of {remains} to B  mode=release cameo=0842 weight=0.8
# -- forces withdrawn
  A {withdraws} {forces}  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} from B  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} from {territory}  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} from {territory} in B  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} from {territory} of B  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} out of B  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} in B  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} along {border}  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} across X  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} behind X  mode=withdraw cameo=0874 context=military
  A {withdraws} {forces} to X  mode=withdraw cameo=0874 context=military
  A {withdraws} {arms} from B  mode=withdraw cameo=0874 context=military
  A {withdraws} {arms} from {territory}  mode=withdraw cameo=0874 context=military
  A {withdraws} {instructors} from B  mode=withdraw cameo=0874 context=military
  A {withdraws} from {territory}  mode=withdraw cameo=0874 weight=0.6 context=military
  A withdraws from B  mode=withdraw cameo=0874 weight=0.8 context=military
  A withdraws from {territory}  mode=withdraw cameo=0874 context=military
  A withdraws from {territory} in B  mode=withdraw cameo=0874 context=military
  A withdraws from {border} with B  mode=withdraw cameo=0874 context=military
  A withdraws to X  mode=withdraw cameo=0874 weight=0.7 context=military
  A withdraws behind X  mode=withdraw cameo=0874 context=military
  A withdraws across X  mode=withdraw cameo=0874 context=military
  A pulls out of B  mode=withdraw cameo=0874 weight=0.8 context=military  abroad
  A pulls out of {territory}  mode=withdraw cameo=0874 context=military
  A pulls out  mode=withdraw cameo=0874 weight=0.5 context=military
  A pulls back from B  mode=withdraw cameo=0874 context=military
  A pulls back from {territory}  mode=withdraw cameo=0874 context=military
  A pulls back to X  mode=withdraw cameo=0874 context=military
  A pulls back  mode=withdraw cameo=0874 weight=0.7 context=military
  A pulls {forces} out of B  mode=withdraw cameo=0874 context=military
  A pulls {forces} from B  mode=withdraw cameo=0874 context=military
  A pulls out {forces} from B  mode=withdraw cameo=0874 context=military
  A pulls out {forces}  mode=withdraw cameo=0874 context=military
  A pulls back {forces}  mode=withdraw cameo=0874 context=military
  A pulls back {forces} from B  mode=withdraw cameo=0874 context=military
  A retreats from B  mode=withdraw cameo=0874 context=military
  {forces} of A retreat  mode=withdraw cameo=0874 context=military
  A retreats from {territory}  mode=withdraw cameo=0874 context=military
  A retreats from {territory} in B  mode=withdraw cameo=0874 context=military
  A retreats to X  mode=withdraw cameo=0874 context=military
  A retreats into X  mode=withdraw cameo=0874 context=military
  A retreats before B  mode=withdraw cameo=0874 context=military
  A retreats across X  mode=withdraw cameo=0874 context=military
  A beats a retreat  mode=withdraw cameo=0874 context=military
  A beats a retreat from B  mode=withdraw cameo=0874 context=military
  A falls back  mode=withdraw cameo=0874 context=military
  A falls back from {territory}  mode=withdraw cameo=0874 context=military
  A falls back to X  mode=withdraw cameo=0874 context=military
  {forces} of A {leave} B  mode=withdraw cameo=0874 context=military
  {forces} of A {leave} {territory}  mode=withdraw cameo=0874 context=military
  {forces} of A {leave} {territory} in B  mode=withdraw cameo=0874 context=military
  {forces} of A retreat from B  mode=withdraw cameo=0874 context=military
  {forces} of A withdraw from B  mode=withdraw cameo=0874 context=military
  {forces} of A pull out of B  mode=withdraw cameo=0874 context=military
  {forces} of A pull back from B  mode=withdraw cameo=0874 context=military
  {forces} of A return from B  mode=withdraw cameo=0874 context=military
  {forces} of A return home from B  mode=withdraw cameo=0874 context=military
  {forces} of A head home from B  mode=withdraw cameo=0874 context=military
  {forces} of A return to barracks  mode=withdraw cameo=0873 context=military
  {forces} of A return to the {base}  mode=withdraw cameo=0873 weight=0.7 context=military
  A returns to barracks  mode=withdraw cameo=0873 context=military
  A evacuates {forces} from B  mode=withdraw cameo=0874 context=military
  A evacuates {territory}  mode=withdraw cameo=0874 weight=0.8 context=military
  A evacuates {settlement} in B  mode=withdraw cameo=0874 context=territory
  A dismantles {settlement} in B  mode=withdraw cameo=0874 context=territory
  A dismantles {settlement}  mode=withdraw cameo=0874 weight=0.8 context=territory
  A removes {settlement} in B  mode=withdraw cameo=0874 context=territory
  A removes {settlement} from B  mode=withdraw cameo=0874 context=territory
  A abandons {territory}  mode=withdraw cameo=0874 context=military
  A abandons {territory} to B  mode=withdraw cameo=0874 context=military
  A abandons {territory} in B  mode=withdraw cameo=0874 context=military
  A quits {territory}  mode=withdraw cameo=0874 context=military
  A vacates {territory} in B  mode=withdraw cameo=0874 context=military
  A abandons {base} in B  mode=withdraw cameo=0874 context=military
  A abandons {base}  mode=withdraw cameo=0874 weight=0.8 context=military
  A quits {territory} in B  mode=withdraw cameo=0874 context=military
  A moves {forces} away from {border}  mode=withdraw cameo=0874 context=military
  A moves {forces} away from B  mode=withdraw cameo=0874 context=military
  A moves {forces} out of B  mode=withdraw cameo=0874 context=military
  A moves {arms} away from B  mode=withdraw cameo=0874 context=military
  A brings {forces} home  mode=withdraw cameo=0874 context=military
  A brings {forces} home from B  mode=withdraw cameo=0874 context=military
  A brings home {forces} from B  mode=withdraw cameo=0874 context=military
  A calls back {forces} from B  mode=withdraw cameo=0874 context=military
  A calls {forces} home  mode=withdraw cameo=0874 context=military
  A recalls {forces} from B  mode=withdraw cameo=0874 context=military
  A redeploys {forces} from B  mode=withdraw cameo=0874 context=military
  A redeploys {forces} out of B  mode=withdraw cameo=0874 context=military
  A reduces {forces} in B  mode=withdraw cameo=0874 context=military
  A reduces number of {forces} in B  mode=withdraw cameo=0874 context=military
  A cuts {forces} in B  mode=withdraw cameo=0874 context=military
  A cuts number of {forces} in B  mode=withdraw cameo=0874 context=military
  A draws down {forces} in B  mode=withdraw cameo=0874 context=military
  A thins out {forces} in B  mode=withdraw cameo=0874 context=military
  A scales down {forces} in B  mode=withdraw cameo=0874 context=military
  A reduces presence in B  mode=withdraw cameo=0874 weight=0.8 context=military
  A scales back presence in B  mode=withdraw cameo=0874 weight=0.8 context=military
  A ends presence in B  mode=withdraw cameo=0874 weight=0.8 context=military
  A ends {occupation} of B  mode=withdraw cameo=0874 context=territory
  A ends {occupation} of {territory}  mode=withdraw cameo=0874 context=territory
  A lifts {occupation} of B  mode=withdraw cameo=0874 context=territory
  A closes {base} in B  mode=withdraw cameo=0874 context=military
  A shuts {base} in B  mode=withdraw cameo=0874 context=military
  A shuts down {base} in B  mode=withdraw cameo=0874 context=military
  A hands over {base} to B  mode=withdraw cameo=0874 context=military
  A hands over {base} in B  mode=withdraw cameo=0874 context=military
  A turns over {base} to B  mode=withdraw cameo=0874 context=military
  A dismantles {base}  mode=withdraw cameo=0874 weight=0.8 context=military
  A dismantles {checkpoint}  mode=withdraw cameo=0874 context=military
  A dismantles {checkpoint} in B  mode=withdraw cameo=0874 context=military
  A removes {checkpoint}  mode=withdraw cameo=0874 context=military
  A removes {checkpoint} in B  mode=withdraw cameo=0874 context=military
  A removes {checkpoint} from B  mode=withdraw cameo=0874 context=military
  A takes down {checkpoint}  mode=withdraw cameo=0874 context=military
  A removes {forces} from B  mode=withdraw cameo=0874 context=military
  A removes {arms} from B  mode=withdraw cameo=0874 context=military
  A disengages from B  mode=withdraw cameo=0874 context=military
  A disengages {forces} from B  mode=withdraw cameo=0874 context=military
  A and B disengage  reciprocal mode=withdraw cameo=0874 context=military
  A and B withdraw {forces}  reciprocal mode=withdraw cameo=0874 context=military
  A and B pull back {forces}  reciprocal mode=withdraw cameo=0874 context=military
  A and B withdraw  reciprocal mode=withdraw cameo=0874 weight=0.7 context=military
  A stands down {forces}  mode=withdraw cameo=0873 context=military
  A takes {forces} off alert  mode=withdraw cameo=0873 context=military
  A lowers alert level  mode=withdraw cameo=087 weight=0.7 context=military
  A lowers alert level of {forces}  mode=withdraw cameo=087 context=military
  A begins {withdrawal}  mode=withdraw cameo=0874 context=military
  A begins {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A begins {withdrawal} from {territory}  mode=withdraw cameo=0874 context=military
  A begins {withdrawal} of {forces}  mode=withdraw cameo=0874 context=military
  A begins {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A starts {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A starts {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A launches {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A completes {withdrawal}  mode=withdraw cameo=0874 context=military
  A completes {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A completes {withdrawal} from {territory}  mode=withdraw cameo=0874 context=military
  A completes {withdrawal} of {forces}  mode=withdraw cameo=0874 context=military
  A completes {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A finishes {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A continues {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A continues {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A speeds up {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A resumes {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A carries out {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A carries out {withdrawal} of {forces} from B  mode=withdraw cameo=0874 context=military
  A makes {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A implements {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A conducts {withdrawal} from B  mode=withdraw cameo=0874 context=military
  A's {withdrawal} from B  mode=withdraw cameo=0874 weight=0.7 context=military
  A's {withdrawal} from {territory}  mode=withdraw cameo=0874 weight=0.7 context=military
  A's {withdrawal} of {forces} from B  mode=withdraw cameo=0874 weight=0.8 context=military
  A's {withdrawal} of {forces}  mode=withdraw cameo=0874 weight=0.7 context=military
# -- surrender and disarmament
  A {surrenders}  mode=disarm cameo=0874 context=military  abroad
  A {surrenders} to B  mode=disarm cameo=0874 context=military  abroad
  A {surrenders} in B  mode=disarm cameo=0874 context=military
  A {surrenders} after X  mode=disarm cameo=0874 context=military
  A {surrenders} in X to B  mode=disarm cameo=0874 context=military
  A capitulates to B  mode=disarm cameo=0874 context=military
  A gives itself up to B  mode=disarm cameo=0874 context=military
  A gives himself up to B  mode=disarm cameo=0874 context=military
  A turns himself in to B  mode=disarm cameo=0874 context=military
  A turns itself in to B  mode=disarm cameo=0874 context=military
  A hands himself over to B  mode=disarm cameo=0874 context=military
  A lays down {arms}  mode=disarm cameo=0873 context=military
  A lays down {arms} in B  mode=disarm cameo=0873 context=military
  A lays down {arms} to B  mode=disarm cameo=0873 context=military
  A {disarms} {arms}  mode=disarm cameo=0873 context=military
  A {disarms} {arms} to B  mode=disarm cameo=0873 context=military
  A {disarms} {arms} in B  mode=disarm cameo=0873 context=military
  A {disarms} {arms} under X  mode=disarm cameo=0873 context=military
  A hands over {arms} to B  mode=disarm cameo=0873 context=military
  A hands in {arms} to B  mode=disarm cameo=0873 context=military
  A surrenders {arms} to B  mode=disarm cameo=0873 context=military
  A surrenders {arms}  mode=disarm cameo=0873 context=military
  A gives up {arms}  mode=disarm cameo=0873 context=cbrn
  A dismantles {arms}  mode=disarm cameo=0873 context=cbrn
  A destroys its {arms}  mode=disarm cameo=0873 context=cbrn
  A scraps {arms}  mode=disarm cameo=0873 context=cbrn
  A decommissions {arms}  mode=disarm cameo=0873 context=military
  A puts {arms} beyond use  mode=disarm cameo=0873 context=military
  A places {arms} under {supervision}  mode=disarm cameo=0873 context=military
  A ships out {arms}  mode=disarm cameo=0873 weight=0.8 context=cbrn
  A sends {arms} abroad for destruction  mode=disarm cameo=0873 context=cbrn
  A shuts down {arms}  mode=disarm cameo=0873 context=cbrn
  A closes {arms}  mode=disarm cameo=0873 context=cbrn
  A disables {arms}  mode=disarm cameo=0873 context=cbrn
  A seals {arms}  mode=disarm cameo=0873 context=cbrn
  A reduces {arms}  mode=disarm cameo=0873 weight=0.8 context=cbrn
  A cuts {arms}  mode=disarm cameo=0873 weight=0.7 context=cbrn
  A eliminates {arms}  mode=disarm cameo=0873 context=cbrn
  A disarms  mode=disarm cameo=0873 context=military
  A disarms itself  mode=disarm cameo=0873 context=military
  A disarms {forces}  mode=disarm cameo=0873 weight=0.6 context=military
  A demobilises  mode=disarm cameo=0873 context=military
  A demobilizes  mode=disarm cameo=0873 context=military
  A demobilises {forces}  mode=disarm cameo=0873 context=military
  A demobilizes {forces}  mode=disarm cameo=0873 context=military
  A disbands  mode=disarm cameo=0873 context=military
  A disbands {forces}  mode=disarm cameo=0873 context=military
  A dissolves {forces}  mode=disarm cameo=0873 context=military
  A disbands itself  mode=disarm cameo=0873 context=military
  A denuclearises  mode=disarm cameo=0873 context=cbrn
  A denuclearizes  mode=disarm cameo=0873 context=cbrn
  A demilitarises {territory}  mode=disarm cameo=0873 context=military
  A demilitarizes {territory}  mode=disarm cameo=0873 context=military
  A defects to B  mode=disarm cameo=0874 weight=0.7 context=military
  A raises the white flag  mode=disarm cameo=0874 context=military
  A begins disarmament  mode=disarm cameo=0873 context=military
  A completes disarmament  mode=disarm cameo=0873 context=military
  A begins demobilisation  mode=disarm cameo=0873 context=military
  A begins destruction of {arms}  mode=disarm cameo=0873 context=cbrn
  A begins dismantling {arms}  mode=disarm cameo=0873 context=cbrn
  A completes destruction of {arms}  mode=disarm cameo=0873 context=cbrn
  A's surrender to B  mode=disarm cameo=0874 weight=0.8
  A's surrender  mode=disarm cameo=0874 weight=0.6
  A's disarmament  mode=disarm cameo=0873 weight=0.6
  A's destruction of its {arms}  mode=disarm cameo=0873 weight=0.7
# -- fighting stopped
  A ceases {hostilities}  mode=ceasefire cameo=0871 context=military
  A ceases {hostilities} against B  mode=ceasefire cameo=0871 context=military
  A ceases {hostilities} in B  mode=ceasefire cameo=0871 context=military
  A ceases fire  mode=ceasefire cameo=0871 context=military
  A holds fire  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities}  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities} against B  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities} on B  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities} in B  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities} of B  mode=ceasefire cameo=0871 context=military
  A {stops} {hostilities} along {border}  mode=ceasefire cameo=0871 context=military
  A {stops} strikes on B  mode=ceasefire cameo=0871 context=military
  A {stops} strikes against B  mode=ceasefire cameo=0871 context=military
  A {stops} strikes in B  mode=ceasefire cameo=0871 weight=0.8 context=military
  A {stops} war  mode=ceasefire cameo=0871 context=military
  A {stops} war against B  mode=ceasefire cameo=0871 context=military
  A {stops} war in B  mode=ceasefire cameo=0871 context=military
  A {stops} war with B  mode=ceasefire cameo=0871 context=military
  A and B {stop} {hostilities}  reciprocal mode=ceasefire cameo=0871 context=military
  A and B cease {hostilities}  reciprocal mode=ceasefire cameo=0871 context=military
  A and B cease fire  reciprocal mode=ceasefire cameo=0871 context=military
  A and B {stop} war  reciprocal mode=ceasefire cameo=0871 context=military
  A stops attacking B  mode=ceasefire cameo=0871 context=military
  A stops bombing B  mode=ceasefire cameo=0871 context=military
  A stops shelling B  mode=ceasefire cameo=0871 context=military
  A stops fighting  mode=ceasefire cameo=0871 context=military
  A stops fighting B  mode=ceasefire cameo=0871 context=military
  A stops firing at B  mode=ceasefire cameo=0871 context=military
  A refrains from {hostilities}  mode=ceasefire cameo=0871 weight=0.7 context=military
  A refrains from {hostilities} against B  mode=ceasefire cameo=0871 weight=0.7 context=military
  A exercises restraint  mode=ceasefire cameo=087 weight=0.5 context=military
  A {honours} {truce}  mode=ceasefire cameo=0871 context=military
  A {honours} {truce} with B  mode=ceasefire cameo=0871 context=military
  A {honours} {truce} in B  mode=ceasefire cameo=0871 context=military
  A and B {honour} {truce}  reciprocal mode=ceasefire cameo=0871 context=military
  A begins {truce}  mode=ceasefire cameo=0871 context=military
  A begins {truce} with B  mode=ceasefire cameo=0871 context=military
  A begins {truce} in B  mode=ceasefire cameo=0871 context=military
  A and B begin {truce}  reciprocal mode=ceasefire cameo=0871 context=military
  A enters {truce} with B  mode=ceasefire cameo=0871 context=military
  A holds to the {truce}  mode=ceasefire cameo=0871 context=military
  A keeps to the {truce}  mode=ceasefire cameo=0871 context=military
  A maintains {truce}  mode=ceasefire cameo=0871 context=military
  A maintains {truce} with B  mode=ceasefire cameo=0871 context=military
  A enforces {truce} in B  mode=ceasefire cameo=0871 weight=0.7 context=military
  A imposes {truce} in B  mode=ceasefire cameo=0871 weight=0.6 context=military
  A joins {truce}  mode=ceasefire cameo=0871 context=military
  A complies with {truce}  mode=ceasefire cameo=0871 context=military
  {truce} between A and B begins  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B takes effect  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B takes hold  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B holds  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B comes into force  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B goes into effect  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} between A and B enters into force  reciprocal mode=ceasefire cameo=0871 context=military
  {truce} takes effect in B  mode=ceasefire cameo=0871 context=military
  {truce} takes hold in B  mode=ceasefire cameo=0871 context=military
  {truce} holds in B  mode=ceasefire cameo=0871 context=military
  {truce} begins in B  mode=ceasefire cameo=0871 context=military
  {truce} comes into force in B  mode=ceasefire cameo=0871 context=military
  {truce} between A and B  reciprocal mode=ceasefire cameo=0871 weight=0.5 context=military
  fighting between A and B ends  reciprocal mode=ceasefire cameo=0871 context=military
  fighting between A and B stops  reciprocal mode=ceasefire cameo=0871 context=military
  A defuses {dispute} with B  cameo=087
  A and B defuse {dispute}  reciprocal cameo=087
  A de-escalates {dispute} with B  cameo=087 context=military
  A de-escalates  cameo=087 context=military
  A and B de-escalate  reciprocal cameo=087 context=military
  A scales down {hostilities}  cameo=087 context=military
  A scales back {hostilities} with B  cameo=087 context=military
  A cancels {exercises}  cameo=087 weight=0.7 context=military
  A suspends {exercises}  cameo=087 weight=0.7 context=military
  A halts {exercises}  cameo=087 weight=0.7 context=military
  A {stops} enrichment  cameo=087 context=cbrn
  A {stops} {arms}  cameo=087 weight=0.7 context=cbrn
  A freezes {arms}  cameo=087 context=cbrn
  A suspends {arms}  cameo=087 context=cbrn
  A ends {occupation}  mode=withdraw cameo=087 context=territory
  A halts building of {settlement}  cameo=087 context=territory
  A freezes building of {settlement}  cameo=087 context=territory
  A freezes construction of {settlement}  cameo=087 context=territory
  A turns off loudspeakers  cameo=087 weight=0.8
  A dismantles loudspeakers  cameo=087 weight=0.8
# -- blockades lifted
  A {lifts} {blockade}  cameo=0872 context=military
  A {lifts} {blockade} of B  cameo=0872 context=military
  A {lifts} {blockade} on B  cameo=0872 context=military
  A {lifts} {blockade} against B  cameo=0872 context=military
  A {lifts} {blockade} in B  cameo=0872 context=military
  A {lifts} {blockade} of {territory}  cameo=0872 context=military
  A {eases} {blockade}  cameo=0872 context=military
  A {eases} {blockade} of B  cameo=0872 context=military
  A {eases} {blockade} on B  cameo=0872 context=military
  A {eases} {blockade} against B  cameo=0872 context=military
  A breaks off {blockade} of B  cameo=0872 context=military
  A opens blockaded {border}  cameo=0872 context=military
  A unblocks {border}  cameo=0872
  A unblocks {border} with B  cameo=0872
  A unblocks {border} to B  cameo=0872
  A's lifting of {blockade} of B  cameo=0872 weight=0.8
  A's lifting of {blockade} on B  cameo=0872 weight=0.8
# -- sanctions and barriers eased
  A {lifts} {barriers}  cameo=085 context=economic
  A {lifts} {barriers} on B  cameo=085 context=economic
  A {lifts} {barriers} against B  cameo=085 context=economic
  A {lifts} {barriers} of B  cameo=085 weight=0.7 context=economic
  A {lifts} {barriers} for B  cameo=085 context=economic
  A {lifts} {barriers} from B  cameo=085 context=economic
  A {lifts} {barriers} to B  cameo=085 context=economic
  A {lifts} {barriers} with B  cameo=085 context=economic
  A {lifts} {barriers} imposed on B  cameo=085 context=economic
  A {lifts} {barriers} imposed against B  cameo=085 context=economic
  A {lifts} {barriers} on {cargo} from B  cameo=085 context=economic
  A {lifts} {barriers} on {cargo} of B  cameo=085 context=economic
  A {lifts} {barriers} on {cargo} to B  cameo=085 context=economic
  A {lifts} {barriers} on {trade} with B  cameo=085 context=economic
  A {lifts} {barriers} on travel to B  cameo=085
  A {lifts} {barriers} on flights to B  cameo=085
  A {lifts} {barriers} on exports to B  cameo=085 context=economic
  A {lifts} {barriers} on imports from B  cameo=085 context=economic
  A {lifts} {barriers} on imports of {cargo} from B  cameo=085 context=economic
  A {lifts} {barriers} on imports of {cargo} of B  cameo=085 context=economic
  A {lifts} {barriers} on sale of {materiel} to B  cameo=085 context=military
  A {lifts} {barriers} on {monitors}  cameo=0863 context=human_security
  A {eases} {barriers}  cameo=085 context=economic
  A {eases} {barriers} on B  cameo=085 context=economic
  A {eases} {barriers} against B  cameo=085 context=economic
  A {eases} {barriers} of B  cameo=085 weight=0.7 context=economic
  A {eases} {barriers} for B  cameo=085 context=economic
  A {eases} {barriers} with B  cameo=085 context=economic
  A {eases} {barriers} imposed on B  cameo=085 context=economic
  A {eases} {barriers} on {cargo} from B  cameo=085 context=economic
  A {eases} {barriers} on {cargo} of B  cameo=085 context=economic
  A {eases} {barriers} on {trade} with B  cameo=085 context=economic
  A {eases} {barriers} on travel to B  cameo=085
  A {eases} {barriers} on exports to B  cameo=085 context=economic
  A {eases} {barriers} on {monitors} in B  cameo=0863 context=human_security
  A {eases} {barriers} on movement of X in B  cameo=085
  A eases pressure on B  cameo=085 weight=0.7
  A takes B off sanctions list  cameo=085 context=economic
  A removes B from sanctions list  cameo=085 context=economic
  A unfreezes assets  cameo=085 context=economic
  A ends boycott of B  cameo=085 context=economic
  A lifts boycott of B  cameo=085 context=economic
  A drops boycott of B  cameo=085 context=economic
  A waives {barriers} on B  cameo=085 context=economic
  A waives visa requirements for B  cameo=085 context=migration
  A allows imports of {cargo} from B  cameo=085 context=economic
  A allows imports from B  cameo=085 context=economic
  A allows exports to B  cameo=085 context=economic
  A allows flights to B  cameo=085
  A allows {cargo} into B  cameo=085 context=economic
  A lets lapse {barriers} against B  cameo=085 context=economic
  A's lifting of {barriers}  cameo=085 weight=0.7 context=economic
  A's lifting of {barriers} on B  cameo=085 weight=0.8 context=economic
  A's lifting of {barriers} against B  cameo=085 weight=0.8 context=economic
  A's easing of {barriers} on B  cameo=085 weight=0.8 context=economic
# -- others let in
  A {allows} {monitors} to enter X  mode=access cameo=086
  A {allows} {monitors} to enter B  mode=access cameo=086
  A {allows} {monitors} to visit X  mode=access cameo=0862
  A {allows} {monitors} to inspect X  mode=access cameo=0862
  A {allows} {monitors} to return  mode=access cameo=086
  A {allows} {monitors} to work  mode=access cameo=086
  A {allows} {monitors} to deploy  mode=access cameo=0861
  A {allows} {monitors} to reach X  mode=access cameo=0863
  A {allows} {monitors} to monitor X  mode=access cameo=0862
  A {allows} {monitors} to investigate X  mode=access cameo=0862
  A {allows} {monitors} to observe {elections}  mode=access cameo=086 context=election
  A {allows} {monitors} to deliver {aid}  mode=access cameo=0863 context=human_security
  A {allows} {monitors} to distribute {goods}  mode=access cameo=0863 context=human_security
  A {allows} {monitors} to pass  mode=access cameo=0863
  A {allows} {monitors} to cross {border}  mode=access cameo=0863
  A {allows} {monitors} to leave  mode=access cameo=086 weight=0.7
  A {allows} {monitors} into B  mode=access cameo=086
  A {allows} {monitors} into {territory}  mode=access cameo=086
  A {allows} {monitors} through {border}  mode=access cameo=0863
  A {allows} {monitors} in  mode=access cameo=086
  A {allows} {monitors}  mode=access cameo=086 weight=0.7
  A {allows} B to deliver {aid}  mode=access cameo=0863 context=human_security
  A {allows} B to deliver {goods}  mode=access cameo=0863 context=human_security
  A {allows} B to distribute {goods}  mode=access cameo=0863 context=human_security
  A {allows} B to inspect X  mode=access cameo=0862
  A {allows} B to visit {facility}  mode=access cameo=0862
  A {allows} B to visit {prisoners}  mode=access cameo=086
  A {allows} B to enter X  mode=access cameo=086
  A {allows} B to cross {border}  mode=access cameo=086
  A {allows} B to investigate X  mode=access cameo=0862
  A {allows} B to monitor {elections}  mode=access cameo=086 context=election
  A {allows} B into X  mode=access cameo=086
  A {allows} B in  mode=access cameo=086
  A {allows} {goods} into B  mode=access cameo=0863 context=human_security
  A {allows} {goods} to enter B  mode=access cameo=0863 context=human_security
  A {allows} {goods} to reach B  mode=access cameo=0863 context=human_security
  A {allows} {goods} through {border}  mode=access cameo=0863 context=human_security
  A {allows} delivery of {goods} to B  mode=access cameo=0863 context=human_security
  A {allows} delivery of {aid} to B  mode=access cameo=0863 context=human_security
  A {allows} entry of {goods} into B  mode=access cameo=0863 context=human_security
  A {allows} entry of {monitors}  mode=access cameo=086
  A {allows} {access} to B  mode=access cameo=086
  A {allows} {access} by B  mode=access cameo=086
  A {allows} inspections of {facility}  mode=access cameo=0862 context=cbrn
  A {allows} {peacekeepers} into B  mode=access cameo=0861 context=peacekeeping
  A {allows} {deployment} of {peacekeepers}  mode=access cameo=0861 context=peacekeeping
  A gives B the {access} to X  mode=access cameo=086
  A gives {access} to B  mode=access cameo=086
  A gives B the {access}  mode=access cameo=086
  A grants B the {access} to X  mode=access cameo=086
  A grants {access} to B  mode=access cameo=086
  A grants B the {access}  mode=access cameo=086
  A grants {access} for {monitors}  mode=access cameo=086
  A gives {monitors} {access} to X  mode=access cameo=0862
  A grants {monitors} {access} to X  mode=access cameo=0862
  A gives {monitors} {access}  mode=access cameo=0862
  A grants {monitors} {access}  mode=access cameo=0862
  A grants {access} to the {monitors}  mode=access cameo=0862
  A gives {access} to the {monitors}  mode=access cameo=0862
  A restores {access} of B to X  mode=access cameo=086
  A provides {access} for B  mode=access cameo=086
  A admits {monitors}  mode=access cameo=086
  A admits {monitors} of B  mode=access cameo=086
  A admits {peacekeepers}  mode=access cameo=0861 context=peacekeeping
  A accepts {peacekeepers}  mode=access cameo=0861 context=peacekeeping
  A accepts {peacekeepers} from B  mode=access cameo=0861 context=peacekeeping
  A accepts {deployment} of {peacekeepers}  mode=access cameo=0861 context=peacekeeping
  A accepts {monitors} from B  mode=access cameo=0862
  A accepts {monitors}  mode=access cameo=0862
  A accepts inspections  mode=access cameo=0862 context=cbrn
  A welcomes {monitors}  mode=access cameo=0862 weight=0.7
  A readmits {monitors}  mode=access cameo=0862
  A invites {monitors} to X  mode=access cameo=0862
  A invites {monitors} to inspect X  mode=access cameo=0862
  A invites {monitors} to observe {elections}  mode=access cameo=086 context=election
  A receives {monitors}  mode=access cameo=0862 weight=0.7
  A lets in {monitors}  mode=access cameo=086
  A lets {monitors} in  mode=access cameo=086
  A lets {monitors} into B  mode=access cameo=086
  A lets B in  mode=access cameo=086
  A lets B into X  mode=access cameo=086
  A lets B through {border}  mode=access cameo=086
  A lets through {goods}  mode=access cameo=0863
  A lets {goods} through  mode=access cameo=0863
  A opens {facility} to the {monitors}  mode=access cameo=0862
  A opens {facility} to inspections  mode=access cameo=0862 context=cbrn
  A {reopens} {border}  mode=access cameo=086
  A {reopens} {border} to B  mode=access cameo=086
  A {reopens} {border} with B  mode=access cameo=086
  A {reopens} {border} for B  mode=access cameo=086
  A {reopens} {border} to the {goods}  mode=access cameo=0863 context=human_security
  A {reopens} {border} for {goods}  mode=access cameo=0863 context=human_security
  A {reopens} {border} to traffic  mode=access cameo=086
  A {reopens} {border} between B  mode=access cameo=086
  A {reopens} {border} into B  mode=access cameo=086
  A and B {reopen} {border}  reciprocal mode=access cameo=086
  A gives consular access to B  mode=access cameo=086 context=diplomatic
  A gives B consular access  mode=access cameo=086 context=diplomatic
  A grants B consular access  mode=access cameo=086 context=diplomatic
  A issues visas to B  mode=access cameo=086 weight=0.8
  A grants visas to B  mode=access cameo=086
  A grants B visa  mode=access cameo=086
  A grants visa to B  mode=access cameo=086
  A grants safe passage to B  mode=access cameo=086
  A grants B safe passage  mode=access cameo=086
  A gives B safe passage  mode=access cameo=086
  A guarantees safe passage for B  mode=access cameo=086
  A opens humanitarian corridor  mode=access cameo=0863 context=human_security
  A opens humanitarian corridor for B  mode=access cameo=0863 context=human_security
  A opens humanitarian corridor in B  mode=access cameo=0863 context=human_security
  A sets up humanitarian corridor  mode=access cameo=0863 context=human_security
  A opens {border} to the {aid}  mode=access cameo=0863 context=human_security
  A opens airspace to B  mode=access cameo=086
  A opens its doors to B  mode=access cameo=086
  A's reopening of {border}  mode=access cameo=086 weight=0.7
  A's reopening of {border} with B  mode=access cameo=086 weight=0.8
# -- office left
  A {resigns}  mode=resign cameo=0831
  A {resigns} as {leaders}  mode=resign cameo=0831
  A {resigns} as {leaders} of B  mode=resign cameo=0831
  A {resigns} from {office}  mode=resign cameo=0831
  A {resigns} from {office} of B  mode=resign cameo=0831
  A {resigns} over X  mode=resign cameo=0831
  A {resigns} in protest  mode=resign cameo=0831
  A {resigns} amid X  mode=resign cameo=0831
  A {resigns} after X  mode=resign cameo=0831
  A {resigns} in favour of B  mode=resign cameo=0831
  A {resigns} under pressure from B  mode=resign cameo=0831
  A resigns {office}  mode=resign cameo=0831
  A quits {office}  mode=resign cameo=0831
  A quits as {leaders}  mode=resign cameo=0831
  A quits as {leaders} of B  mode=resign cameo=0831
  A quits {government}  mode=resign cameo=0831
  A quits {government} of B  mode=resign cameo=0831
  A quits politics  mode=resign cameo=0831
  A leaves {office}  mode=resign cameo=0831 weight=0.8
  A leaves {government}  mode=resign cameo=0831 weight=0.8
  A leaves {government} of B  mode=resign cameo=0831 weight=0.8
  A gives up {office}  mode=resign cameo=0831
  A gives up power  mode=resign cameo=0831
  A relinquishes {office}  mode=resign cameo=0831
  A relinquishes power to B  mode=resign cameo=0831
  A vacates {office}  mode=resign cameo=0831
  A abdicates {office}  mode=resign cameo=0831
  A abdicates in favour of B  mode=resign cameo=0831
  A renounces {office}  mode=resign cameo=0831
  A lays down {office}  mode=resign cameo=0831
  A steps down as {leaders}  mode=resign cameo=0831
  A steps down from {office}  mode=resign cameo=0831
  A stands down as {leaders}  mode=resign cameo=0831
  A steps aside as {leaders}  mode=resign cameo=0831
  A steps aside for B  mode=resign cameo=0831
  A hands in his resignation  mode=resign cameo=0831
  A hands in her resignation  mode=resign cameo=0831
  A hands in its resignation to B  mode=resign cameo=0831
  A submits his resignation to B  mode=resign cameo=0831
  A submits resignation  mode=resign cameo=0831
  A tenders resignation  mode=resign cameo=0831
  A tenders his resignation to B  mode=resign cameo=0831
  A bows out as {leaders}  mode=resign cameo=0831
  A bows out of {elections}  mode=resign cameo=0831 weight=0.6 context=election
  A walks out of {government}  mode=resign cameo=0831
  A pulls out of {government}  mode=resign cameo=0831
  A withdraws from {government}  mode=resign cameo=0831
  A's resignation  mode=resign cameo=0831 weight=0.7
  A's resignation as {leaders}  mode=resign cameo=0831 weight=0.8
  A's resignation from {office}  mode=resign cameo=0831 weight=0.8
  A's abdication  mode=resign cameo=0831 weight=0.7
# -- headlines
  A frees {prisoners}  mode=release cameo=0841
  A pulls troops from B  mode=withdraw cameo=0874 context=military
  A quits B  mode=withdraw cameo=0874 weight=0.5
  A eases {barriers} on B  cameo=085 context=economic
  A repatriates X to B  cameo=0842  weight=0.7
  A returns {remains} to B  cameo=0842
  A rolls back {tariffs} on B  cameo=085  context=economic
  A rolls back {barriers} on B  cameo=085  context=economic
  A scraps {tariffs} on B  cameo=085  context=economic
  A cuts {tariffs} on B  cameo=085  context=economic
  A lowers {tariffs} on B  cameo=085  context=economic
  A slashes {tariffs} on B  cameo=085  context=economic
  A reduces {tariffs} on B  cameo=085  context=economic
  A waives {tariffs} on B  cameo=085  context=economic
  A exempts B from {tariffs}  cameo=085  context=economic
  A exempts B from {barriers}  cameo=085  context=economic
  A removes B from {list} of {sponsors}  cameo=085
  A unfreezes {assets} of B  cameo=085  context=economic
  A releases frozen {assets} of B  cameo=085  context=economic
  A releases frozen {funds} of B  cameo=085  context=economic
  A opens {border} to let X into B  mode=access  cameo=0863
  A lets aid convoys into B  mode=access  cameo=0863
  A halts {raids} on B  mode=ceasefire  cameo=0871
  A stops {raids} on B  mode=ceasefire  cameo=0871
  A halts {barrages} of B  mode=ceasefire  cameo=0871
  A hands itself in to B  cameo=0874
  A turns over {arms} to B  mode=disarm  cameo=0873

  A pulls back {forces} from {border} with B    mode=withdraw
  A {lifts} its ban on {cargo} of B
  A ends its ban on {cargo} of B                weight=1.1
  A's {forces} are withdrawn from B             mode=withdraw
  A's {forces} are pulled out of B              mode=withdraw
  A {allows} {monitors} to meet X               mode=access cameo=0862
  A {allows} {monitors} to see X                mode=access cameo=0862
  A {allows} {monitors} to speak to X           mode=access cameo=0862
# -- letting in, going, freeing: more words
  A lets in B  mode=access cameo=086 weight=0.8  B=human
  A admits B  mode=access cameo=086 weight=0.4 B=human  abroad
  A lets in {rescuers} from B  mode=access cameo=086
  A lets in {monitors} from B  mode=access cameo=086
  A admits {rescuers} from B  mode=access cameo=086
  A admits {monitors} from B  mode=access cameo=086
  A lets in {goods} from B  mode=access cameo=0863
  A lets in {goods}  mode=access cameo=0863
  A lets in {goods} for B  mode=access cameo=0863
  A gives {monitors} from B the {access}  mode=access cameo=0862
  A gives {monitors} of B the {access}  mode=access cameo=0862
  A grants {monitors} from B the {access}  mode=access cameo=0862
  A grants {monitors} of B the {access}  mode=access cameo=0862
  A moves out of B  mode=withdraw cameo=087 weight=0.7 A=force
  {forces} of A move out of B  mode=withdraw cameo=087
  {forces} of A leave B  mode=withdraw cameo=087
  {forces} from A leave B  mode=withdraw cameo=087
  {forces} of A depart from B  mode=withdraw cameo=087
  {forces} of A come home from B  mode=withdraw cameo=087
  last {forces} of A leave B  mode=withdraw cameo=087
  A scales down military presence in B  mode=withdraw cameo=087
  A scales back {forces} in B  mode=withdraw cameo=087
  A trims {forces} in B  mode=withdraw cameo=087
  A ends military mission in B  mode=withdraw cameo=087
  A ends military presence in B  mode=withdraw cameo=087
  A ends peacekeeping mission in B  mode=withdraw cameo=087
  A winds up mission in B  mode=withdraw cameo=087 weight=0.7
  A ends mission in B  mode=withdraw cameo=087 weight=0.8
  A pulls up stakes in B  mode=withdraw cameo=087
  A packs up in B  mode=withdraw cameo=087 weight=0.6
  A lets B go free  mode=release cameo=0841
  A lets B walk free  mode=release cameo=0841
  A lets B leave X  mode=release cameo=0841 weight=0.8
  A allows B to leave X  mode=release cameo=0841 weight=0.8
  A allows B to go home  mode=release cameo=0841
  A allows B to return home  mode=release cameo=0841 weight=0.8
  A sends home B  mode=release cameo=0841 weight=0.7 B=human
  A sends B home from {jail}  mode=release cameo=0841
  A springs B from {jail}  mode=release cameo=0841 weight=0.7
  A opens the gates of {jail} for B  mode=release cameo=0841
  A puts B under house arrest instead of {jail}  mode=release cameo=0841 weight=0.5
  A turns loose B  mode=release cameo=0841
  A and B put an end to the {hostilities}  reciprocal mode=ceasefire cameo=0871
  A and B lay down {arms}  reciprocal mode=disarm cameo=087
# -- letting go, falling silent
  A lets go of B  mode=release cameo=0841
  A lets go of {hostages}  mode=release cameo=0841
  A lets go of {prisoners}  mode=release cameo=0841
  A lets go {prisoners}  mode=release cameo=0841
  {guns} fall silent in B  mode=ceasefire cameo=0871
  A silences {guns}  mode=ceasefire cameo=0871
  {forces} of A {leave} {territory} of B  mode=withdraw cameo=087
  {forces} of A pull out of {territory} of B  mode=withdraw cameo=087
  {forces} of A withdraw from {territory} of B  mode=withdraw cameo=087
# -- out of a place
  {forces} of A fly out of B  mode=withdraw cameo=087
  {forces} of A sail from B  mode=withdraw cameo=087
  {forces} of A drive out of B  mode=withdraw cameo=087
  {forces} of A roll out of B  mode=withdraw cameo=087
  {forces} of A fly home from B  mode=withdraw cameo=087
  {forces} of A board planes out of B  mode=withdraw cameo=087
  A pulls {forces} out of X  mode=withdraw cameo=087 weight=0.8
  A pulls {warships} out of B  mode=withdraw cameo=087
  A pulls {warplanes} out of B  mode=withdraw cameo=087
  A withdraws {warships} from B  mode=withdraw cameo=087
  A withdraws {warplanes} from B  mode=withdraw cameo=087
  A recalls {warships} from B  mode=withdraw cameo=087
  A sets free {prisoners}  mode=release cameo=0841
  A sets free {civilians}  mode=release cameo=0841
  A sets free {soldiers}  mode=release cameo=0841
  A sets free {hostages}  mode=release cameo=0841
  A sets free {prisoners} of B  mode=release cameo=0841
  A sets free {soldiers} of B  mode=release cameo=0841
  A sets free {civilians} of B  mode=release cameo=0841
  A hands to B the {prisoners}  mode=release cameo=0841
  A hands over to B the {prisoners}  mode=release cameo=0841
  A hands back to B the {property}  mode=release cameo=084
  A accepts resignation of B  mode=resign cameo=083 weight=0.8
  A gives back {property} to B  mode=release cameo=084
  A returns {property} to B  mode=release cameo=084
  A sends back {property} to B  mode=release cameo=084
  A hands back {property} to B  mode=release cameo=084
  A lets B come home  mode=release cameo=084 weight=0.7
  A lets {diplomats} of B return  mode=access cameo=086
  A allows {diplomats} of B back  mode=access cameo=086
  A cuts {barriers} on {goods} from B  cameo=085
# -- nouns and passives of giving way
  A's release of {hostages}  mode=release cameo=0841 weight=0.8
  A's release of {prisoners}  mode=release cameo=0841 weight=0.8
  A's release of {prisoners} of B  mode=release cameo=0841 weight=0.8
  A begins release of {hostages}  mode=release cameo=0841
  {release} of {hostages} by A begins  mode=release cameo=0841
  {withdrawal} of {forces} of A from B is completed  mode=withdraw cameo=087
  {withdrawal} of {forces} of A from B begins  mode=withdraw cameo=087
  {withdrawal} of {forces} of A from B ends  mode=withdraw cameo=087
  {ship} of A leaves {territory} of B  mode=withdraw cameo=087
  {ship} of A leaves waters of B  mode=withdraw cameo=087
  {warships} of A leave waters of B  mode=withdraw cameo=087
  A and B silence {guns}  reciprocal mode=ceasefire cameo=0871
  A gives back {territory} to B  mode=withdraw cameo=087
  A returns captured {ship} to B  mode=release cameo=084
  A returns seized {ship} to B  mode=release cameo=084
  A removes B from blacklist of A  cameo=085
  A restores visas for B  mode=access cameo=086
# -- over the border
  A {allows} B to cross  mode=access cameo=086
  A {allows} B to cross into X  mode=access cameo=086
  A {allows} {refugees} of B to cross  mode=access cameo=086
NONE
  {markets} retreat
  {markets} retreat from X
  {players} give up
  A releases {statement} on X
  A releases a video of B
  A releases {intelligence}
  A releases X of the speech
  A releases excerpts of X
  A releases an advertisement
  A releases emails
  A releases a poll
  A releases a survey
  A releases pages of X
  A releases a list of X
  A releases tear gas
  A releases gas
  A releases emissions
  A releases water
  A frees time
  A frees up X
  A frees resources
  A returns a call
  A returns the favour
  A returns a verdict
  A returns from B
  A returns home
  A restores order
  A restores calm
  A restores power
  A restores electricity
  A restores a painting
  A surrenders control of X
  A withdraws {funds} from a bank
  A withdraws into himself
  A pulls out a gun
  A pulls out a knife
  A pulls out a victory
  A pulls out of the driveway
  A pulls off X
  A leaves hospital
  A leaves school
  A leaves home
  A leaves a message
  A leaves a mark
  A leaves behind X
  A leaves X dead
  A leaves the room
  A leaves the meeting
  A leaves no doubt
  A leaves the possibility
  A quits smoking
  A quits school
  A quits a job at X
  A retreats to the mountains
  A retires
  A retires from football
  A stops at X
  A stops a car
  A stops B
  A stops short of X
  A ends the day
  A ends up in X
  A ends the season
  A ends the war of words
  A halts trading
  A halts production
  A suspends trading
  A opens a debate
  A opens a door
  A opens an exhibition
  A opens the season
  A opens a front
  A opens a restaurant
  A allows a goal
  A allows a run
  A allows for error
  A allows B no rest
  A lets B know
  A gives up hope
  A gives up smoking
  A gives up drinking
  A downs a plane
  A downs an aircraft
  A stores grain
  A cuts jobs
  A cuts costs
  A cuts rates
  A removes a tumour
  A recalls that X is true
  A recalls cars
  A recalls meeting B
  A closes a deal
  A closes higher
  A closes lower
  A {releases} {publication}
  A {releases} {publication} of B
  A {releases} {publication} on B
  A {releases} {publication} about B
  A {frees} {publication}
  {team} leaves X
  {team} withdraws
  {team} withdraws from X
  {team} retires
  A returns fire
  A returns fire at B
  A returns the call to B
  A returns a verdict
  A returns the ball to B
  A returns his attention to X
  A returns X to power
  A returns calls
  A hands back the lead to B
  A gives back to the community
  A cuts {tariffs} for phone calls
