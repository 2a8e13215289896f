# SUPPORT: praise, endorsement, defence in words, recognition, formal agreements (CAMEO 05). Nothing material changes hands.

SUPPORT
# -- praise
  A {praises} B  cameo=051
  A {praises} B for X  cameo=051
  A {praises} B as {friend}  cameo=051
  A {praises} B as {historic}  cameo=051
  A {praises} {efforts} of B  cameo=051
  A {praises} {efforts} by B  cameo=051
  A {praises} {efforts}  cameo=051
  A {praises} {efforts} in B  cameo=051
  A {praises} {deal} between B  cameo=051
  A {praises} {deal} with B  cameo=051
  A {praises} {deal}  cameo=051
  A {praises} {truce} in B  cameo=051
  A {praises} {truce} between B  cameo=051
  A {praises} {release} of {prisoners}  cameo=051
  A {praises} {release} of {prisoners} by B  cameo=051
  A {praises} {elections} in B  cameo=051 context=election
  A {praises} {government} of B  cameo=051
  A {praises} {leaders} of B  cameo=051
  A {praises} {civilians} of B  cameo=051
  A {praises} {soldiers} of B  cameo=051
  A {praises} {ties} with B  cameo=051
  A {praises} {policy} of B  cameo=051
  A {praises} {meeting} with B  cameo=051
  A {praises} {talks} with B  cameo=051
  A {praises} X  cameo=051 weight=0.6
  A welcomes {efforts} of B  cameo=051
  A welcomes {efforts} by B  cameo=051
  A welcomes X  cameo=051 weight=0.8
  A welcomes X by B  cameo=051
  A welcomes X in B  cameo=051
  A welcomes X between B  cameo=051
  A welcomes X from B  cameo=051
  A thanks B  cameo=051
  A thanks B for X  cameo=051
  A is grateful to B  cameo=051
  A is thankful to B  cameo=051
  A is grateful for {aid}  cameo=051
  A owes thanks to B  cameo=051
  A owes a debt of gratitude to B  cameo=051
  A is proud of B  cameo=051  abroad
  A takes pride in B  cameo=051
  A is impressed by B  cameo=051
  A is impressed with B  cameo=051
  A is pleased with B  cameo=051
  A is satisfied with {efforts} of B  cameo=051
  A is encouraged by {efforts} of B  cameo=051
  A is encouraged by {efforts}  cameo=051
  A is heartened by {efforts} of B  cameo=051
  A admires B  cameo=051
  A respects B  cameo=051 weight=0.7  abroad
  A respects {independence} of B  cameo=051
  A values {ties} with B  cameo=051
  A values {efforts} of B  cameo=051
  A cherishes {ties} with B  cameo=051
  A prizes {ties} with B  cameo=051
  A attaches importance to the {ties} with B  cameo=051
  A lavishes {praise} on B  cameo=051
  A heaps {praise} on B  cameo=051
  A pours {praise} on B  cameo=051
  A showers {praise} on B  cameo=051
  A showers B with {praise}  cameo=051
  A piles {praise} on B  cameo=051
  A reserves {praise} for B  cameo=051
  A is full of {praise} for B  cameo=051
  A is effusive in {praise} of B  cameo=051
  A has {praise} for B  cameo=051
  A has words of {praise} for B  cameo=051
  A has kind words for B  cameo=051
  A has warm words for B  cameo=051
  A offers {praise} for B  cameo=051
  A offers {praise} to B  cameo=051
  A {expresses} {praise} for B  cameo=051
  A {expresses} {praise} to B  cameo=051
  A {expresses} {praise} of B  cameo=051
  A {expresses} {praise} for {efforts} of B  cameo=051
  A {expresses} {praise} at X  cameo=051
  A {expresses} {praise} with X  cameo=051
  A conveys {praise} to B  cameo=051
  A extends {praise} to B  cameo=051
  A sends {praise} to B  cameo=051
  A pays {praise} to B  cameo=051
  A pays tribute to the {efforts} of B  cameo=051
  A adds its voice to the {praise} for B  cameo=051
  A joins in {praise} for B  cameo=051
  A singles out B for {praise}  cameo=051
  A gives {praise} to B  cameo=051
  A gives credit to B for X  cameo=051
  A credits B with X  cameo=051
  A credits B for X  cameo=051
  A attributes success to B  cameo=051
  A commends B to X  cameo=051
  A commends B on X  cameo=051
  A compliments B on X  cameo=051
  A wishes B {success}  cameo=051
  A wishes B well  cameo=051
  A wishes {success} to B  cameo=051
  A toasts B  cameo=051
  A toasts {ties} with B  cameo=051
  A cheers B  cameo=051
  A cheers {efforts} of B  cameo=051
  A rejoices over {efforts} of B  cameo=051
  A celebrates {efforts} of B  cameo=051
  A celebrates X with B  cameo=051 weight=0.6
  A celebrates X  cameo=051 weight=0.4
  A calls B a {friend}  cameo=051
  A calls B a {historic}  cameo=051
  A calls {efforts} of B {historic}  cameo=051
  A calls {deal} {historic}  cameo=051
  A calls {deal} {friend}  cameo=051
  A describes B as {friend}  cameo=051
  A describes B as {historic}  cameo=051
  A describes {efforts} of B as {historic}  cameo=051
  A describes {deal} as {historic}  cameo=051
  A describes {elections} as {historic}  cameo=051
  A describes {talks} as {historic}  cameo=051 weight=0.7
  A characterises {talks} as {historic}  cameo=051 weight=0.7
  A terms {efforts} of B {historic}  cameo=051
  A deems {efforts} of B {historic}  cameo=051
  A considers B a {friend}  cameo=051
  A considers {efforts} of B {historic}  cameo=051
  A regards B as {friend}  cameo=051
  A sees B as {friend}  cameo=051
  A sees {efforts} of B as {historic}  cameo=051
  A views B as {friend}  cameo=051
  A views {efforts} of B as {historic}  cameo=051
  A hails B as {friend}  cameo=051
  A hails X as {historic}  cameo=051
  A labels {deal} {historic}  cameo=051
  A finds {efforts} of B {historic}  cameo=051
  A declares {elections} {historic}  cameo=051 context=election
  A pronounces {elections} {historic}  cameo=051 context=election
  A gives B a standing ovation  cameo=051
  A gives B a pat on the back  cameo=051
  A gives B the {praise}  cameo=051
  A gives high marks to B  cameo=051
  A gives B high marks  cameo=051
  A gives B a vote of confidence  cameo=051
  A gives B a clean bill of health  cameo=051
  A gives the thumbs up to the {efforts} of B  cameo=051
  A takes note of {efforts} of B  cameo=051 weight=0.6
  A notes with satisfaction X  cameo=051
  A acknowledges {efforts} of B  cameo=051
  A recognises {efforts} of B  cameo=051
  A appreciates {efforts} of B  cameo=051
  A underlines {efforts} of B  cameo=051 weight=0.6
  A highlights {efforts} of B  cameo=051 weight=0.6
  A stresses importance of {ties} with B  cameo=051 weight=0.8
  A stresses {ties} with B  cameo=051 weight=0.7
  A reaffirms {ties} with B  cameo=051
  A {reaffirms} {ties} with B  cameo=051
  A {reaffirms} friendship with B  cameo=051
  A {reaffirms} alliance with B  cameo=051
  A {reaffirms} commitment to B  cameo=051
  A {reaffirms} commitment to the {policy}  cameo=051 weight=0.8
# -- endorsement, backing
  A {backs} B  cameo=051
  A {backs} B in {dispute}  cameo=051
  A {backs} B against X  cameo=051
  A {backs} B for {office}  cameo=051
  A {backs} {efforts} of B  cameo=051
  A {backs} {efforts} by B  cameo=051
  A {backs} {efforts}  cameo=051
  A {backs} {efforts} in B  cameo=051
  A {backs} {government} of B  cameo=051
  A {backs} {government} in B  cameo=051
  A {backs} {policy} of B  cameo=051
  A {backs} {policy}  cameo=051 weight=0.8
  A {backs} {candidates}  cameo=051 context=election
  A {backs} {candidates} of B  cameo=051 context=election
  A {backs} {independence} of B  cameo=051 context=territory
  A {backs} {membership} of B in X  cameo=051
  A {backs} {membership} of B  cameo=051
  A {backs} {deal} between B  cameo=051
  A {backs} {deal} with B  cameo=051
  A {backs} {deal}  cameo=051
  A {backs} {truce} in B  cameo=051
  A {backs} {talks} between B  cameo=051
  A {backs} {talks} with B  cameo=051
  A {backs} {talks}  cameo=051
  A {backs} {resolution}  cameo=051
  A {backs} {resolution} on B  cameo=051
  A {backs} {law}  cameo=051 weight=0.8
  A {backs} {reform} in B  cameo=051
  A {backs} {reform} of B  cameo=051
  A {backs} {reform}  cameo=051
  A {backs} {rights} of B  cameo=051 context=human_rights
  A {backs} {opposition} in B  cameo=051
  A {backs} {appeal} by B  cameo=051
  A {backs} {conciliation} by B  cameo=051
  A {backs} X  cameo=051 weight=0.5
  A gives {support} to B  cameo=051
  A gives B the {support}  cameo=051
  A gives {support} to the {efforts} of B  cameo=051
  A gives {support} to the {policy}  cameo=051
  A gives {support} to the {deal}  cameo=051
  A lends {support} to B  cameo=051
  A lends B the {support}  cameo=051
  A lends {support} to the {efforts} of B  cameo=051
  A throws {support} behind B  cameo=051
  A throws {support} behind {efforts} of B  cameo=051
  A throws its weight behind B  cameo=051
  A throws its weight behind {efforts} of B  cameo=051
  A throws its weight behind {policy}  cameo=051
  A puts its weight behind B  cameo=051
  A {expresses} {support} for B  cameo=051
  A {expresses} {support} to B  cameo=051
  A {expresses} {support} of B  cameo=051
  A {expresses} {support} with B  cameo=051
  A {expresses} {support} for {efforts} of B  cameo=051
  A {expresses} {support} for {policy}  cameo=051
  A {expresses} {support} for {policy} of B  cameo=051
  A {expresses} {support} for {candidates}  cameo=051
  A {expresses} {support} for {independence} of B  cameo=051
  A {expresses} {support} for {talks}  cameo=051
  A {expresses} {support} for {deal}  cameo=051
  A {expresses} {support} in B  cameo=051
  A {expresses} {support}  cameo=051 weight=0.5
  A {expresses} {support} for X  cameo=051 weight=0.7
  A {expresses} its {support} behind B  cameo=051
  A {expresses} confidence in B  cameo=051
  A {expresses} trust in B  cameo=051
  A {expresses} faith in B  cameo=051
  A {expresses} solidarity with B  cameo=051
  A {expresses} sympathy with B  cameo=051
  A {expresses} loyalty to B  cameo=051
  A {expresses} allegiance to B  cameo=051
  A {expresses} friendship for B  cameo=051
  A {expresses} respect for B  cameo=051
  A {expresses} respect for {independence} of B  cameo=051
  A {expresses} commitment to B  cameo=051 weight=0.8
  A {expresses} commitment to the {independence} of B  cameo=051
  A extends {support} to B  cameo=051
  A extends {support} to the {efforts} of B  cameo=051
  A offers {support} for {policy} of B  cameo=051
  A renews {support} for B  cameo=051
  A {promises} {support} to B  cameo=051
  A {promises} {support} for B  cameo=051
  A {promises} B the {support}  cameo=051
  A {promises} {support}  cameo=051 weight=0.8
  A pledges {support} for {efforts} of B  cameo=051
  A pledges {support} for {policy} of B  cameo=051
  A pledges {support} for {talks}  cameo=051
  A pledges {support} for {deal}  cameo=051
  A pledges {allegiance} to B  cameo=051
  A swears {allegiance} to B  cameo=051
  A pledges loyalty to B  cameo=051
  A mobilises {support} for B  cameo=053
  A steps up {support} for B  cameo=051
  A maintains {support} for B  cameo=051 weight=0.7
  A shows {support} for B  cameo=051
  A shows solidarity with B  cameo=051
  A demonstrates {support} for B  cameo=051
  A demonstrates solidarity with B  cameo=051
  A stands with B  cameo=051
  A stands by B  cameo=051
  A stands behind B  cameo=051
  A stands alongside B  cameo=051
  A stands beside B  cameo=051
  A stands firmly behind B  cameo=051
  A stands in solidarity with B  cameo=051
  A stands on the side of B  cameo=051
  A stands firm with B  cameo=051
  A sides with B  cameo=051
  A takes the side of B  cameo=051
  A takes sides with B  cameo=051
  A is on the side of B  cameo=051
  A is in favour of {policy} of B  cameo=051
  A is in favour of {policy}  cameo=051 weight=0.7
  A is supportive of B  cameo=051
  A is supportive of {efforts} of B  cameo=051
  A is sympathetic to B  cameo=051
  A is sympathetic to the {cause} of B  cameo=051
  A is loyal to B  cameo=051
  A is in solidarity with B  cameo=051
  A comes out in support of B  cameo=051
  A comes out in favour of B  cameo=051
  A comes out for B  cameo=051
  A speaks out in support of B  cameo=051
  A speaks in support of B  cameo=051
  A speaks in favour of {policy} of B  cameo=051
  A issues {statement} in support of B  cameo=051
  A issues {statement} of {support} for B  cameo=051
  A issues a fatwa in support of B  cameo=051
  A signs {statement} in support of B  cameo=051
  A adopts {resolution} in support of B  cameo=051
  A adopts {resolution} of {support} for B  cameo=051
  A gives the nod to the {candidates}  cameo=051 context=election
  A gives its blessing to B  cameo=051
  A gives its blessing to the {deal}  cameo=051
  A gives its blessing to the {policy} of B  cameo=051
  A gives the seal of approval to the {policy} of B  cameo=051
  A puts its stamp of approval on {deal}  cameo=051
  A lines up behind B  cameo=051
  A rallies behind B  cameo=051
  A rallies around B  cameo=051
  A rallies round B  cameo=051
  A rallies to the side of B  cameo=051
  A closes ranks behind B  cameo=051
  A closes ranks with B  cameo=051
  A falls in behind B  cameo=051
  A falls in line behind B  cameo=051
  A aligns itself with B  cameo=051
  A aligns with B  cameo=051
  A allies itself with B  cameo=051
  A allies with B  reciprocal cameo=051
  A and B form {alliance}  reciprocal cameo=057
  A forms {alliance} with B  reciprocal cameo=057
  A forges {alliance} with B  reciprocal cameo=057
  A enters {alliance} with B  reciprocal cameo=057
  A joins {alliance} with B  reciprocal cameo=057
  A seals {alliance} with B  reciprocal cameo=057
  A builds {alliance} with B  reciprocal cameo=057
  A and B forge {alliance}  reciprocal cameo=057
  A identifies itself with B  cameo=051
  A champions {cause} of B  cameo=051
  A advocates {cause} of B  cameo=051
  A embraces {cause} of B  cameo=051
  A espouses {cause} of B  cameo=051
  A takes up {cause} of B  cameo=051  abroad
  A upholds {rights} of B  cameo=051 context=human_rights
  A upholds {law}  cameo=051 weight=0.4
  A endorses B  cameo=051
  A endorses B for {office}  cameo=051 context=election
  A endorses B as X  cameo=051
  A nominates B  cameo=051 weight=0.7  abroad
  A nominates B for {office}  cameo=051
  A nominates B for {medal}  cameo=051
  A votes for B  cameo=051 context=election weight=0.3
  A votes in favour of B  cameo=051
  A votes for {resolution}  cameo=051  abroad
  A votes in favour of {resolution}  cameo=051
  A votes with B  cameo=051  abroad
  A votes confidence in B  cameo=051
  A casts a vote for B  cameo=051 context=election
  A shares {policy} of B  cameo=051 weight=0.7
  A shares {concern} of B  cameo=051
  A echoes B  cameo=051
  A echoes {appeal} of B  cameo=051
  A echoes {statement} of B  cameo=051
  A has seconded {appeal} of B  cameo=051
  A joins {appeal} of B  cameo=051 weight=0.7
  A concurs with B  cameo=051
  A agrees with B  cameo=051 weight=0.6  abroad
  A agrees with {policy} of B  cameo=051
  A understands {concern} of B  cameo=051 weight=0.8
  A sympathises with B  cameo=051
  A empathises with B  cameo=051
  A trusts B  cameo=051 weight=0.7  abroad
  A has confidence in B  cameo=051
  A has faith in B  cameo=051
  A has trust in B  cameo=051
  A has respect for B  cameo=051
  A believes in B  cameo=051 weight=0.6  abroad
  A believes B  cameo=051 weight=0.5  abroad
  A counts on B  cameo=051 weight=0.5  abroad
  A puts trust in B  cameo=051
  A places trust in B  cameo=051
  A puts faith in B  cameo=051
  A vouches for B  cameo=051
  A serves as a reference for B  cameo=051 weight=0.4
  A offers words of encouragement to B  cameo=051
  A encourages B  cameo=051 weight=0.7
  A emboldens B  cameo=051 weight=0.5
  A boosts B  cameo=051 weight=0.5  abroad
  A gives a boost to B  cameo=051 weight=0.6
# -- winning others over for somebody
  A {lobbies} for B  cameo=053
  A {lobbies} on behalf of B  cameo=053
  A {lobbies} X for B  cameo=053 weight=0.8
  A speaks on behalf of B  cameo=053 weight=0.5
  A campaigns for B  cameo=053
  A campaigns on behalf of B  cameo=053
  A campaigns alongside B  cameo=053
  A stumps for B  cameo=053
  A rallies support for B  cameo=053
  A drums up support for B  cameo=053
  A musters support for B  cameo=053
  A gathers support for B  cameo=053
  A seeks support for B  cameo=053
  A wins support for B  cameo=053
  A appeals for support for B  cameo=053
  A urges support for B  cameo=053
  A calls for support for B  cameo=053
  A urges X to support B  cameo=053 B=side
  A asks X to support B  cameo=053 B=side
  A calls on X to support B  cameo=053 B=side
  A urges X to recognise B  cameo=053
  A urges X to vote for B  cameo=053 context=election
  A urges X to help B  cameo=053
  A argues the case of B  cameo=053
  A pleads the cause of B  cameo=053
  A makes the case for B  cameo=053  abroad
  A holds {rally} in support of B  cameo=053
  A stages {rally} in support of B  cameo=053
  A holds {rally} for B  cameo=053 weight=0.7
  A holds a vigil for B  cameo=051
  A holds a minute of silence for B  cameo=051
  A marches in support of B  cameo=053
  A rallies in support of B  cameo=053
  A rallies for B  cameo=053
  A demonstrates in support of B  cameo=053
  A hosts {rally} for B  cameo=053
# -- defence
  A {defends} B  cameo=052
  A {defends} B against {accusation}  cameo=052
  A {defends} B over X  cameo=052
  A {defends} B from {accusation}  cameo=052
  A {defends} {efforts} of B  cameo=052
  A {defends} {efforts}  cameo=052 weight=0.8
  A {defends} {policy} of B  cameo=052
  A {defends} {policy}  cameo=052 weight=0.8
  A {defends} {government} of B  cameo=052
  A {defends} {rights} of B  cameo=052
  A {defends} {leaders} of B  cameo=052
  A {defends} {soldiers} of B  cameo=052
  A {defends} {deal} with B  cameo=052
  A {defends} {law}  cameo=052 weight=0.7
  A {defends} record of B  cameo=052
  A {defends} {hostilities} by B  cameo=052
  A {defends} {hostilities} on X  cameo=052
  A {defends} X  cameo=052 weight=0.6
  A comes to the {defense} of B  cameo=052
  A speaks in defense of B  cameo=052
  A speaks in defence of B  cameo=052
  A speaks out in defense of B  cameo=052
  A issues {statement} in {defense} of B  cameo=052
  A mounts {defense} of B  cameo=052
  A offers {defense} of B  cameo=052
  A rises to the {defense} of B  cameo=052
  A rushes to the {defense} of B  cameo=052
  A makes excuses for B  cameo=052
  A finds excuses for B  cameo=052
  A {exonerates} B of X  cameo=052
  A {exonerates} B  cameo=052 weight=0.8
  A clears B of {accusation}  cameo=052
  A clears B of responsibility  cameo=052
  A absolves B of blame  cameo=052
  A denies {accusation} against B  cameo=052
  A rejects {accusation} against B  cameo=052
  A rejects criticism of B  cameo=052
  A dismisses {accusation} against B  cameo=052
  A dismisses criticism of B  cameo=052
  A rebuffs criticism of B  cameo=052
  A brushes aside criticism of B  cameo=052
  A refutes {accusation} against B  cameo=052
  A justifies {hostilities} by B  cameo=052
  A justifies {policy} of B  cameo=052
  A blames critics of B  cameo=052 weight=0.5
  A sticks up for B  cameo=052
  A stands up for B  cameo=052  abroad
  A shields B from {accusation}  cameo=052
# -- recognition and ties
  A {recognizes} B  cameo=054 context=diplomatic B=nation
  A {recognizes} B as {historic}  cameo=054 context=diplomatic
  A {recognizes} B as a state  cameo=054 context=diplomatic
  A {recognizes} B as president  cameo=054 context=diplomatic
  A {recognizes} B as {leaders} of X  cameo=054 context=diplomatic
  A {recognizes} B as {leaders}  cameo=054 context=diplomatic
  A {recognizes} B as {government}  cameo=054 context=diplomatic
  A {recognizes} B as the representative of X  cameo=054 context=diplomatic
  A {recognizes} B as part of X  cameo=054 context=territory
  A {recognizes} {independence} of B  cameo=054 context=diplomatic
  A {recognizes} {independence} over X  cameo=054 context=territory
  A {recognizes} {independence} of B over X  cameo=054 context=territory
  A {recognizes} {government} of B  cameo=054 context=diplomatic
  A {recognizes} {government} in B  cameo=054 context=diplomatic
  A {recognizes} X as capital of B  cameo=054 context=territory
  A {recognizes} result of {elections} in B  cameo=054 context=election
  A {recognizes} {elections} in B  cameo=054 context=election
  A grants recognition to B  cameo=054 context=diplomatic
  A grants B recognition  cameo=054 context=diplomatic
  A extends recognition to B  cameo=054 context=diplomatic
  A accords recognition to B  cameo=054 context=diplomatic
  A gives recognition to B  cameo=054 context=diplomatic
  A gives B recognition  cameo=054 context=diplomatic
  A grants diplomatic status to B  cameo=054 context=diplomatic
  A accepts legitimacy of B  cameo=054
  A acknowledges {independence} of B  cameo=054
  A accepts {independence} of B  cameo=054
  A affirms {independence} of B  cameo=054
  A establishes {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B establish {ties}  reciprocal cameo=054 context=diplomatic
  A sets up {ties} with B  reciprocal cameo=054 context=diplomatic
  A forges {ties} with B  reciprocal cameo=054 context=diplomatic
  A opens {ties} with B  reciprocal cameo=054 context=diplomatic
  A restores {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B restore {ties}  reciprocal cameo=054 context=diplomatic
  A reestablishes {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B reestablish {ties}  reciprocal cameo=054 context=diplomatic
  A re-establishes {ties} with B  reciprocal cameo=054 context=diplomatic
  A resumes {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B resume {ties}  reciprocal cameo=054 context=diplomatic
  A renews {ties} with B  reciprocal cameo=054 context=diplomatic
  A normalises {ties} with B  reciprocal cameo=054 context=diplomatic
  A normalizes {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B normalise {ties}  reciprocal cameo=054 context=diplomatic
  A and B normalize {ties}  reciprocal cameo=054 context=diplomatic
  A upgrades {ties} with B  reciprocal cameo=054 context=diplomatic
  A and B upgrade {ties}  reciprocal cameo=054 context=diplomatic
  A elevates {ties} with B  reciprocal cameo=054 context=diplomatic
  A strengthens {ties} with B  reciprocal cameo=050
  A and B strengthen {ties}  reciprocal cameo=050
  A deepens {ties} with B  reciprocal cameo=050
  A and B deepen {ties}  reciprocal cameo=050
  A expands {ties} with B  reciprocal cameo=050
  A boosts {ties} with B  reciprocal cameo=050
  A and B boost {ties}  reciprocal cameo=050
  A improves {ties} with B  reciprocal cameo=050
  A and B improve {ties}  reciprocal cameo=050
  A develops {ties} with B  reciprocal cameo=050
  A builds {ties} with B  reciprocal cameo=050
  A cements {ties} with B  reciprocal cameo=050
  A consolidates {ties} with B  reciprocal cameo=050
  A warms {ties} with B  reciprocal cameo=050
  A tightens {ties} with B  reciprocal cameo=050
  A cultivates {ties} with B  reciprocal cameo=050
  A enhances {ties} with B  reciprocal cameo=050
  A enjoys {ties} with B  reciprocal cameo=050 weight=0.5
  A maintains {ties} with B  reciprocal cameo=050 weight=0.5
  A thaws {ties} with B  reciprocal cameo=050
  {ties} between A and B improve  reciprocal cameo=050 weight=0.7
  {ties} between A and B warm  reciprocal cameo=050 weight=0.7
  A moves closer to B  cameo=050 weight=0.6
  A opens {embassy} in B  cameo=054 context=diplomatic
  A reopens {embassy} in B  cameo=054 context=diplomatic
  A opens {embassy} for B  cameo=054 context=diplomatic
  A sets up {embassy} in B  cameo=054 context=diplomatic
  A establishes {embassy} in B  cameo=054 context=diplomatic
  A inaugurates {embassy} in B  cameo=054 context=diplomatic
  A moves {embassy} to B  cameo=054 context=diplomatic
  A relocates {embassy} to B  cameo=054 context=diplomatic
  A allows {embassy} of B  cameo=054 weight=0.6
  A returns {diplomats} to B  cameo=054 context=diplomatic
  A appoints {diplomats} to B  cameo=054 context=diplomatic
  A names {diplomats} to B  cameo=054 context=diplomatic
  A nominates {diplomats} to B  cameo=054 context=diplomatic
  A accredits {diplomats} of B  cameo=054 context=diplomatic
  A accredits {diplomats} to B  cameo=054 context=diplomatic
  A exchanges {diplomats} with B  reciprocal cameo=054 context=diplomatic
  A and B exchange {diplomats}  reciprocal cameo=054 context=diplomatic
  A swaps {diplomats} with B  reciprocal cameo=054 context=diplomatic
  A receives credentials from B  cameo=054 context=diplomatic
  A receives credentials of {diplomats} of B  cameo=054 context=diplomatic
  A accepts credentials of {diplomats} of B  cameo=054 context=diplomatic
  A removes B from {list} of {sponsors}  cameo=050 context=terrorism
  A takes B off {list} of {sponsors}  cameo=050 context=terrorism
  A strikes B from {list} of {sponsors}  cameo=050 context=terrorism
  A removes B from {list}  cameo=050 weight=0.7
  A delists B  cameo=050
  A admits B to the {bloc}  cameo=050 context=diplomatic
  A admits B into {bloc}  cameo=050 context=diplomatic
  A admits B as a member  cameo=050 context=diplomatic
  A readmits B  cameo=050 context=diplomatic
  A readmits B to the {bloc}  cameo=050 context=diplomatic
  A reinstates B  cameo=050 weight=0.7
  A grants B the {membership}  cameo=050 context=diplomatic
  A grants {membership} to B  cameo=050 context=diplomatic
  A grants B observer status  cameo=050 context=diplomatic
  A accepts B as a member  cameo=050 context=diplomatic
  A accepts {membership} of B  cameo=050 context=diplomatic
  A approves {membership} of B  cameo=050 context=diplomatic
  A opens {bloc} to B  cameo=050 weight=0.5
  A joins B in X  cameo=050 weight=0.5  abroad
  A twins with B  reciprocal cameo=050
# -- honours, congratulations, sympathy
  A {decorates} B  cameo=051
  A {decorates} B with {medal}  cameo=051
  A awards {medal} to B  cameo=051
  A awards B the {medal}  cameo=051
  A bestows {medal} on B  cameo=051
  A bestows {medal} upon B  cameo=051
  A confers {medal} on B  cameo=051
  A confers {medal} upon B  cameo=051
  A presents B with {medal}  cameo=051
  A presents {medal} to B  cameo=051
  A gives {medal} to B  cameo=051
  A gives B the {medal}  cameo=051  abroad
  A grants {medal} to B  cameo=051
  A pins {medal} on B  cameo=051
  A honours B with {medal}  cameo=051
  A names X after B  cameo=051
  A dedicates {medal} to B  cameo=051
  A erects a statue of B  cameo=051
  A unveils a statue of B  cameo=051
  A lays a wreath at X of B  cameo=051 weight=0.6
  A {congratulates} B  cameo=051
  A {congratulates} B on X  cameo=051
  A {congratulates} B for X  cameo=051
  A {congratulates} {leaders} of B  cameo=051
  A sends congratulations to B  cameo=051
  A sends a congratulatory message to B  cameo=051
  A sends {letter} of congratulation to B  cameo=051
  A offers congratulations to B  cameo=051
  A extends congratulations to B  cameo=051
  A conveys congratulations to B  cameo=051
  A sends greetings to B  cameo=051
  A conveys greetings to B  cameo=051
  A exchanges greetings with B  reciprocal cameo=051
  A sends {condolences} to B  cameo=051
  A offers {condolences} to B  cameo=051
  A extends {condolences} to B  cameo=051
  A conveys {condolences} to B  cameo=051
  A {expresses} {condolences} to B  cameo=051
  A {expresses} {condolences} for B  cameo=051
  A {expresses} {condolences} over X  cameo=051
  A {expresses} {condolences}  cameo=051 weight=0.7
  A pays {condolences} to B  cameo=051
  A offers B the {condolences}  cameo=051  abroad
  A {mourns} B  cameo=051 weight=0.7
  A mourns with B  cameo=051
  A mourns death of B  cameo=051
  A mourns victims in B  cameo=051
  A declares a day of mourning for B  cameo=051
  A flies flags at half-mast for B  cameo=051
  A wishes B a speedy recovery  cameo=051
  A prays for B  cameo=051 weight=0.6
  A blesses B  cameo=051
  A beatifies B  cameo=051
  A canonises B  cameo=051
# -- forgiving
  A forgives B  cameo=056
  A forgives B for X  cameo=056
  A grants forgiveness to B  cameo=056
  A offers forgiveness to B  cameo=056
  A accepts apology of B  cameo=056
  A accepts apology from B  cameo=056
  A accepts {apology} of B  cameo=056
  A accepts {apology} from B  cameo=056
  A lets bygones be bygones with B  cameo=056
# -- signing and concluding
  A {signs} {deal}  cameo=057
  A {signs} {deal} with B  reciprocal cameo=057
  A {signs} {deal} on X with B  reciprocal cameo=057
  A {signs} {deal} to X with B  reciprocal cameo=057
  A {signs} {deal} in X  cameo=057
  A {signs} {deal} for X  cameo=057
  A {signs} {deal} between B  cameo=057
  A {signs} {truce} with B  reciprocal cameo=057
  A {signs} {truce}  cameo=057
  A {signs} peace with B  reciprocal cameo=057
  A {signs} {project} with B  reciprocal cameo=057 weight=0.7
  A {signs} X with B  reciprocal cameo=057 weight=0.7
  A and B {sign} {deal}  reciprocal cameo=057
  A and B {sign} {deal} on X  reciprocal cameo=057
  A and B {sign} {deal} in X  reciprocal cameo=057
  A and B {sign} {truce}  reciprocal cameo=057
  A and B {sign} X  reciprocal cameo=057 weight=0.7
  A puts signature to the {deal} with B  reciprocal cameo=057
  A puts signature on {deal} with B  reciprocal cameo=057
  A puts pen to paper on {deal} with B  reciprocal cameo=057
  A and B put pen to paper on {deal}  reciprocal cameo=057
  A {concludes} {deal} with B  reciprocal cameo=057  abroad
  A {concludes} {deal}  cameo=057 weight=0.8
  A {concludes} {deal} on X with B  reciprocal cameo=057
  A {concludes} {truce} with B  reciprocal cameo=057
  A {concludes} {truce}  cameo=057 weight=0.8
  A {concludes} {compromise} with B  reciprocal cameo=057
  A {concludes} {alliance} with B  reciprocal cameo=057
  A {concludes} peace with B  reciprocal cameo=057
  A and B {conclude} {deal}  reciprocal cameo=057  abroad
  A and B {conclude} {deal} on X  reciprocal cameo=057
  A and B {conclude} {truce}  reciprocal cameo=057
  A and B {conclude} {compromise}  reciprocal cameo=057
  A agrees {deal} with B  reciprocal cameo=057
  A agrees {truce} with B  reciprocal cameo=057
  A and B agree {deal}  reciprocal cameo=057
  A and B agree {truce}  reciprocal cameo=057
  A and B agree {conditions}  reciprocal cameo=057 weight=0.8
  A does {deal} with B  reciprocal cameo=057
  A and B do {deal}  reciprocal cameo=057
  A exchanges instruments of ratification with B  reciprocal cameo=057
  A initials {deal} with B  reciprocal cameo=057
  A and B initial {deal}  reciprocal cameo=057
  A renews {deal} with B  reciprocal cameo=057
  A and B renew {deal}  reciprocal cameo=057
  A extends {deal} with B  reciprocal cameo=057
  A and B extend {deal}  reciprocal cameo=057
  A and B extend {truce}  reciprocal cameo=057
  A updates {deal} with B  reciprocal cameo=057
  A rejoins {deal}  cameo=057
  A issues {deal} with B  reciprocal cameo=057 weight=0.7
  A and B issue {statement}  reciprocal cameo=057 weight=0.8
  A and B adopt {statement}  reciprocal cameo=057
  A becomes a party to the {deal}  cameo=057
  A becomes a signatory to the {deal}  cameo=057
  A is a signatory to the {deal}  cameo=057 weight=0.5
  A {ratifies} {deal}  cameo=057
  A {ratifies} {deal} with B  cameo=057
  A {ratifies} {deal} between B  cameo=057
  A {ratifies} {deal} on X  cameo=057
  A {ratifies} {deal} of B  cameo=057
  A {ratifies} {resolution}  cameo=050  abroad
  A {ratifies} {resolution} on B  cameo=050
  A {ratifies} {membership} of B  cameo=057
  A {ratifies} {truce}  cameo=057
  A {ratifies} {constitution}  cameo=057 context=political_institutions
  A {ratifies} {government} of B  cameo=051 weight=0.8  abroad
  A {ratifies} {policy} of B  cameo=051  abroad
  A {ratifies} {efforts} of B  cameo=051  abroad
  A approves nomination of B  cameo=051
  A approves appointment of B  cameo=051
  A confirms B as {leaders}  cameo=051
  A confirms nomination of B  cameo=051
  A {signings} of {deal} with B  reciprocal cameo=057 weight=0.6
  {signings} of {deal} between A and B  reciprocal cameo=057 weight=0.7
  {signings} of {deal} by A and B  reciprocal cameo=057 weight=0.8
  A's {signings} of {deal} with B  reciprocal cameo=057 weight=0.7
  {deal} is signed between A and B  reciprocal cameo=057
  {deal} is reached between A and B  reciprocal cameo=057
  {deal} is concluded between A and B  reciprocal cameo=057
  {deal} between A and B takes effect  reciprocal cameo=057
  {deal} between A and B enters into force  reciprocal cameo=057
# -- nouns
  A's {praise} for B  cameo=051 weight=0.8
  A's {praise} of B  cameo=051 weight=0.8
  A's {praise} to B  cameo=051 weight=0.8
  A's {support} for B  cameo=051 weight=0.6
  A's {support} to B  cameo=051 weight=0.6  abroad
  A's {support} of B  cameo=051 weight=0.6
  A's backing of B  cameo=051 weight=0.6
  A's backing for B  cameo=051 weight=0.6
  A's endorsement of B  cameo=051 weight=0.8
  A's recognition of B  cameo=054 weight=0.8
  A's recognition of {independence} of B  cameo=054 weight=0.8
  A's recognition of X as capital of B  cameo=054 weight=0.8
  A's {defense} of B  cameo=052 weight=0.6
  A's solidarity with B  cameo=051 weight=0.7
  A's allegiance to B  cameo=051 weight=0.7
  A's confidence in B  cameo=051 weight=0.7
  A's {condolences} to B  cameo=051 weight=0.8
  A's congratulations to B  cameo=051 weight=0.8
  A's ratification of {deal}  cameo=057 weight=0.8
  A's signature of {deal}  cameo=057 weight=0.8
# -- headlines
  A hails X  cameo=051
  A lauds X  cameo=051
  A OKs {deal}  cameo=057
  A okays {deal} with B  cameo=057
  A backs X  cameo=051 weight=0.6
# -- stands, ties and papers
  A throws its support behind B  cameo=050
  A stands shoulder to shoulder with B  cameo=050
  A comes out in favor of X of B  cameo=050
  A comes to the defense of B  cameo=052
  A speaks out for B  cameo=052
  A defends X of B  cameo=052  weight=0.8
  A defends {policy} of B  cameo=052
  A defends decision of B  cameo=052
  A justifies X of B  cameo=052  weight=0.7
  A voices support for B  cameo=050
  A voices solidarity with B  cameo=050
  A expresses solidarity with B  cameo=050
  A expresses confidence in B  cameo=051
  A expresses sympathy for B  cameo=051
  A expresses sympathy to B  cameo=051
  A offers condolences to B  cameo=051
  A pays tribute to B  cameo=051
  A hails B  cameo=051
  A hails X of B  cameo=051
  A lauds B  cameo=051
  A lauds X of B  cameo=051
  A applauds X of B  cameo=051
  A welcomes X of B  cameo=051
  A welcomes decision of B  cameo=051
  A congratulates B  cameo=051
  A congratulates B on X  cameo=051
  A awards B {medal}  cameo=051
  A recognizes B as X  cameo=054 context=diplomatic
  A recognizes {independence} of B  cameo=054 context=diplomatic
  A formally recognizes B  cameo=054 context=diplomatic
  A signs {deal} with B  cameo=057
  A and B sign {deal}  reciprocal cameo=057
  A and B sign {deals}  reciprocal cameo=057
  A concludes {deal} with B  cameo=057
  A and B conclude {deal}  reciprocal cameo=057
  A inks {deal} with B  cameo=057
  A and B ink {deal}  reciprocal cameo=057
  A seals {deal} with B  cameo=057
  A and B seal {deal}  reciprocal cameo=057
  A clinches {deal} with B  cameo=057
  A ratifies {deal} with B  cameo=057
  A reaches {deal} with B  cameo=057
  A and B reach {deal}  reciprocal cameo=057
  A strikes {deal} with B  cameo=057
  A and B strike {deal}  reciprocal cameo=057
  A finalizes {deal} with B  cameo=057
  A and B finalize {deal}  reciprocal cameo=057
  A respects {rights} of B  cameo=050  weight=0.8
  A reaffirms {support} for B  cameo=050
  A reiterates {support} for B  cameo=050
  A reiterates {support} to B  cameo=050
  A pledges {support} for B  cameo=050
  A pledges {support} to B  cameo=050
  A declares {support} for B  cameo=050
  A promises {support} for B  cameo=050
  A endorses X of B  cameo=050
  A seconds X of B  cameo=050
  A lobbies for B  cameo=053
  A invites B to {visit}  cameo=050 weight=0.6
  A extends {invitation} to B  cameo=050 weight=0.6

  A recommends B for {membership}
  A and B demarcate {border}                    reciprocal
  A demarcates {border} with B                  reciprocal
  A joins {deal}
  A switches its recognition to B               weight=1.2
  A switches its recognition from X to B        weight=1.2
# -- more words for being on somebody's side and for pacts
  A comes to terms with B  reciprocal cameo=057
  A and B come to terms  reciprocal cameo=057
  A comes to an agreement with B  reciprocal cameo=057
  A votes in favour of {resolution} of B  cameo=050
  A votes for {resolution} of B  cameo=050
  A casts its vote for B  cameo=051
  A swings behind B  cameo=051
  A gets behind B  cameo=051
  A backs B up  cameo=051
  A speaks in favour of B  cameo=051
  A speaks up in favour of B  cameo=051
  A declares itself in favour of B  cameo=051
  A canvasses for B  cameo=051
  A consoles B  cameo=051
  A comforts B  cameo=051
  A pens {deal} with B  reciprocal cameo=057
  A and B pen {deal}  reciprocal cameo=057
  A and B put their names to the {deal}  reciprocal cameo=057
  A and B put their signatures to the {deal}  reciprocal cameo=057
  A puts its name to the {deal} with B  reciprocal cameo=057
  A puts its signature to the {deal} with B  reciprocal cameo=057
  A takes B off its blacklist  cameo=050
  A drops B from its blacklist  cameo=050
  A strikes B off its blacklist  cameo=050
  A abides by X of B  cameo=050 weight=0.6
  A adheres to the {deal} with B  cameo=050
  A respects X of B  cameo=050 weight=0.6
  A respects sovereignty of B  cameo=050
  A recommits itself to the {deal} with B  cameo=050
  A expresses {support} for B in X  cameo=051
  A voices {support} to B  cameo=051
  A signals {support} for B  cameo=051
  A declares {support} to B  cameo=051
  A is behind B  cameo=051 weight=0.5
  A rates B highly  cameo=051 weight=0.6
  A thinks highly of B  cameo=051
  A speaks well of B  cameo=051
  A sings the praises of B  cameo=051
  A is full of praise for B  cameo=051
  A heaps praise on B  cameo=051
  A lavishes praise on B  cameo=051
  A showers praise on B  cameo=051
  A has words of praise for B  cameo=051
  A singles out B for praise  cameo=051
  A takes its hat off to B  cameo=051
  A bows its head in memory of X  cameo=051 weight=0.5
  A observes a minute of silence for B  cameo=051 weight=0.6
  A lowers flags in honour of B  cameo=051
  A sends best wishes to B  cameo=051
  A sends {letter} of {condolences} to B  cameo=051
  A sends {letter} of {support} to B  cameo=051
  A sends {letter} of congratulations to B  cameo=051 weight=0.9
  A wishes B luck  cameo=051
# -- ties made and marks of honour
  A and B formalise {ties}  reciprocal cameo=054
  A formalises {ties} with B  reciprocal cameo=054
  A and B forge {ties}  reciprocal cameo=054
  A and B cement {ties}  reciprocal cameo=050
  A and B elevate {ties} to X  reciprocal cameo=050
  A elevates {ties} with B to X  reciprocal cameo=050
  A and B exchange ambassadors  reciprocal cameo=054
  A hands {medal} to B  cameo=051
  A grants B the {medal}  cameo=051
  A decorates B with {medal}  cameo=051
  A invests B with {medal}  cameo=051
  A knights B  cameo=051
# -- green lights, defences, confirmations
  A gives the green light to the {deal} with B  cameo=057
  A gives its approval to the {deal} with B  cameo=057
  A gives its consent to the {deal} with B  cameo=057
  A gives its assent to the {deal} with B  cameo=057
  A gives its blessing to the {deal} with B  cameo=057
  A backs {deal} with B  cameo=057
  A votes for {deal} with B  cameo=057
  A votes through {deal} with B  cameo=057
  A passes {deal} with B  cameo=057 weight=0.8
  A approves {deal} with B  cameo=057
  A rallies to the defence of B  cameo=052
  A rallies to the defense of B  cameo=052
  A leaps to the defence of B  cameo=052
  A springs to the defence of B  cameo=052
  A rushes to the defence of B  cameo=052
  A jumps to the defence of B  cameo=052
  A rises to the defence of B  cameo=052
  A comes to the defence of B  cameo=052
  A speaks out in defence of B  cameo=052
  A takes up the cause of B  cameo=052
  A champions the cause of B  cameo=052
  A {ratifies} B as ambassador  cameo=051
  A confirms B as ambassador  cameo=051
  A approves B as {leaders}  cameo=051
  A endorses B as {candidates}  cameo=051
  A names B as candidate  cameo=051 weight=0.7
  A appoints B as {leaders}  cameo=051 weight=0.6
  A prolongs {deal} with B  reciprocal cameo=057
  A revives {deal} with B  reciprocal cameo=057
  A and B revive {deal}  reciprocal cameo=057
  A and B re-establish {ties}  reciprocal cameo=054
  A wins {contract} from B  cameo=057 weight=0.5
  A conveys its sympathy to B  cameo=051
  A voices its sympathy for B  cameo=051
  A voices sympathy with B  cameo=051
  A expresses its sympathy to B  cameo=051
  A shares the grief of B  cameo=051
# -- who gets support, who throws in his lot
  B wins the {support} of A  cameo=051
  B wins {support} from A  cameo=051
  B gains the {support} of A  cameo=051
  B gains {support} from A  cameo=051
  B secures the {support} of A  cameo=051
  B gets the {support} of A  cameo=051
  B gets {support} from A  cameo=051
  B receives the {support} of A  cameo=051
  B receives {support} from A  cameo=051
  B enjoys the {support} of A  cameo=051 weight=0.8
  B wins {praise} from A  cameo=051
  B draws {praise} from A  cameo=051
  B earns {praise} from A  cameo=051
  B gets {praise} from A  cameo=051
  B receives {praise} from A  cameo=051
  {praise} for B comes from A  cameo=051
  {support} for B comes from A  cameo=051
  B receives congratulations from A  cameo=051
  B receives {condolences} from A  cameo=051
  B wins recognition from A  cameo=054
  B wins the endorsement of A  cameo=051
  B picks up the endorsement of A  cameo=051
  B gets the blessing of A  cameo=051
  B gets the green light from A  cameo=051 weight=0.6
  A throws in its lot with B  cameo=051
  A casts its lot with B  cameo=051
  A offers prayers for B  cameo=051
  A says a prayer for B  cameo=051 weight=0.8
  A clears {deal} with B  cameo=057 weight=0.8
  A rubber-stamps {deal} with B  cameo=057
  A's support for B  cameo=051 weight=0.7  abroad
  {deal} between A and B comes into force  reciprocal cameo=057
  {deal} with B comes into force for A  reciprocal cameo=057 weight=0.6
# -- ties kept, judgements, understanding
  A keeps {ties} with B  reciprocal cameo=050
  A preserves {ties} with B  reciprocal cameo=050
  A sticks with B  cameo=051 weight=0.6  abroad
  A finds in favour of B  cameo=050 context=legal
  A rules in favour of B  cameo=050 context=legal
  A decides in favour of B  cameo=050 context=legal
  A finds for B  cameo=050 weight=0.6 context=legal
  A voices understanding for B  cameo=051
  A shows understanding for B  cameo=051
  A expresses understanding for B  cameo=051
  A understands concerns of B  cameo=051 weight=0.7
  A recognises right of B to X  cameo=051
  A affirms right of B to X  cameo=051
  A defends right of B to X  cameo=052
  A confirms nominee of B  cameo=051
  A approves nominee of B  cameo=051
  A confirms appointment of B  cameo=051
  A applauds B  cameo=051
  A gives B a hero's welcome  cameo=051
  A gives B an ovation  cameo=051
  A joins initiative of B  cameo=050
  A joins project of B  cameo=050 weight=0.8
  A signs up to the initiative of B  cameo=050
  A joins {bloc} led by B  cameo=050
# -- closeness
  A expresses its closeness to B  cameo=051
  A expresses his closeness to B  cameo=051
  A affirms {support} for B  cameo=051
  A affirms its {support} for B  cameo=051
NONE
  A names its son after B
  A names its daughter after B
  {players} agree terms with B
  {players} agree terms with {team}
  A {lobbies} for votes
  A stumps for votes
  A campaigns for votes
  A campaigns for office
  A supports himself
  A supports herself
  A supports themselves
  A supports a family
  A supports families
  A supports a theory
  A supports the weight of X
  A supports X with evidence
  A backs up X with evidence
  A backs onto X
  A backs a vehicle into X
  A defends his title
  A defends her title
  A defends its title
  A defends a thesis
  A defends a championship
  A defends the city
  A defends its territory
  A defends its borders
  A defends itself
  A defends himself
  A defends itself against attack
  A hails from B
  A hails a taxi
  A hails a cab
  A toasts bread
  A endorses a cheque
  A endorses a product
  A acknowledges mistakes
  A acknowledges problems
  A accepts responsibility
  A approves of nothing
  A signs autographs
  A signs a cheque
  A signs a player
  A signs {law}
  A signs a guestbook
  A signs the visitors' book
  A signs for a club
  A strikes a pose
  A strikes a chord
  A strikes a balance
  A strikes gold
  A strikes oil
  A reaches the age of X
  A reaches the final
  A reaches the border
  A reaches out
  A cuts {deal} short
  A cuts costs
  A makes a decision
  A makes a statement
  A stands for X
  A stands for election
  A stands trial
  A stands at X
  A stands to gain
  A credits X to an account
  A blesses himself
  A salutes the flag
  A names a price
  A rallies to win
  A joins the queue
  A opens an account
  A opens a shop
  A opens a conference
  A establishes a fact
  A establishes a record
  A passes {law}
  A respects a red light
  A welcomes in the new year
  A welcomes a baby
  A trusts that X is true
  A votes
  A votes for change
  A understands that X is true
  A {recognizes} {problem}
  A {recognizes} {problem} of X
  A {backs} {problem}
  A {praises} {problem}
  {team} defends X
  {team} reaches X
  {players} joins X
  {players} joins X in B
  {players} signs {contract} with X
  {players} agrees {contract} with X
  {players} signs for X
  A signs {contract} with a club
  A signs {contract} with the team
  A joins a club in B
  A joins a team in B
  A joins a band
  A joins the staff
  A joins X on loan
