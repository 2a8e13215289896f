# CONCEDE: yielding in words (CAMEO 08 without its deeds): pardons, apologies, easing of rule at home, truces and withdrawals
# that are announced and not yet done, demands that are met or dropped. Deeds stand in retreat.lex.

CONCEDE
# -- giving in
  A {yields} {claims} of B  cameo=080
  A {yields} {claims} by B  cameo=080
  A {yields} {claims} from B  cameo=080
  A {yields} {claims} for X  cameo=083
  A {yields} {claims} for {reform}  cameo=083 context=political_institutions
  A {yields} {claims} for {elections}  cameo=0832 context=election
  A {yields} {claims}  cameo=080
  A {bows} B  cameo=080
  A {backtracks}  cameo=080  abroad
  A {backtracks} on X  cameo=080
  A retreats on {policy}  cameo=080
  A {backtracks} over X  cameo=080
  A {backtracks} from X  cameo=080
  A {backtracks} in {dispute} with B  cameo=080
  A {backtracks} under pressure from B  cameo=080
  A {backtracks} to B  cameo=080 weight=0.7
  A accepts {claims} of B  cameo=080
  A accepts {claims} by B  cameo=080
  A accepts {claims} from B  cameo=080
  A accepts {claims}  cameo=080
  A accepts ultimatum of B  cameo=080
  A accepts {conditions} of B  cameo=080
  A accepts all {claims} of B  cameo=080
  A accepts defeat  cameo=080
  A accepts defeat by B  cameo=080
  A admits defeat  cameo=080
  A concedes defeat  cameo=080
  A concedes defeat to B  cameo=080
  A concedes {elections}  cameo=080 context=election
  A concedes {elections} to B  cameo=080 context=election
  A concedes victory to B  cameo=080
  A concedes X to B  cameo=080
  A concedes ground to B  cameo=080
  A cedes ground to B  cameo=080 weight=0.7
  A cedes to the {claims} of B  cameo=080
  A grants {claims} of B  cameo=080
  A grants {claims} by B  cameo=080
  A grants {claims} from B  cameo=080
  A grants B the {claims}  cameo=080
  A meets {claims} of B  cameo=080
  A meets {claims} by B  cameo=080
  A bows to B  cameo=080
  A bows to the {claims} of B  cameo=080
  A bows to the {claims} from B  cameo=080
  A caves in to B  cameo=080
  A gives in to B  cameo=080
  A gives way to B  cameo=080
  A submits to B  cameo=080
  A submits to the {rule} of B  cameo=080
  A makes {concessions}  cameo=080
  A makes {concessions} to B  cameo=080
  A makes {concessions} on X  cameo=080
  A makes {concessions} in {talks} with B  cameo=080
  A grants {concessions} to B  cameo=080
  A grants B the {concessions}  cameo=080
  A gives {concessions} to B  cameo=080
  A gives B the {concessions}  cameo=080
  A gives ground  cameo=080
  A gives ground to B  cameo=080
  A gives ground on X  cameo=080
  A makes {concessions} toward B  cameo=080
  A does {u-turn}  cameo=080
  A makes {u-turn}  cameo=080
  A makes {u-turn} on X  cameo=080
  A performs {u-turn} on X  cameo=080
  A reverses {policy}  cameo=080
  A reverses {policy} on B  cameo=080
  A reverses {law}  cameo=080 weight=0.7
  A reverses itself  cameo=080
  A rescinds {law}  cameo=080 weight=0.8
  A revokes {law}  cameo=080 weight=0.6
  A abandons {policy}  cameo=080 weight=0.7
  A abandons {claims}  cameo=080
  A abandons {policy} of X  cameo=080 weight=0.6
  A abandons {claims} to the {territory}  cameo=080 context=territory
  A renounces {claims} to the {territory}  cameo=080 context=territory
  A renounces {claims} on B  cameo=080
  A renounces sovereignty over B  cameo=080 context=territory
  A relinquishes {claims} to the {territory}  cameo=080 context=territory
  A relinquishes {claims} to B  cameo=080
  A gives up {claims} to the {territory}  cameo=080 context=territory
  A gives up {claims} to B  cameo=080
  A drops {claims} to the {territory}  cameo=080 context=territory
  A renounces violence  cameo=080 context=terrorism
  A renounces terrorism  cameo=080 context=terrorism
  A renounces {struggle}  cameo=080 context=military
  A renounces use of force  cameo=080 context=military
  A forswears violence  cameo=080
  A abandons {struggle}  cameo=080 context=military
  A gives up {struggle}  cameo=080 context=military
  A rules out use of force  cameo=080 weight=0.7
  A rules out {hostilities} against B  cameo=080 weight=0.7
  A rules out {barriers} against B  cameo=080 weight=0.7
  A softens stance  cameo=080
  A softens stance on B  cameo=080
  A softens stance toward B  cameo=080
  A softens tone toward B  cameo=080
  A softens {policy} on B  cameo=080
  A softens {policy} toward B  cameo=080
  A softens {policy}  cameo=080 weight=0.8
  A tones down rhetoric  cameo=080
  A tones down rhetoric against B  cameo=080
  A tones down criticism of B  cameo=080
  A strikes a conciliatory note  cameo=080
  A strikes a conciliatory tone toward B  cameo=080
  A takes a conciliatory line  cameo=080
  A admits {mistake}  cameo=080
  A admits guilt  cameo=080
  A admits responsibility for X  cameo=080
  A acknowledges {mistake}  cameo=080
  A acknowledges responsibility for X  cameo=080
  A acknowledges guilt  cameo=080
  A acknowledges {claims} of B  cameo=080
  A acknowledges defeat  cameo=080
  A comes clean about X  cameo=080 weight=0.7
  A owns up to X  cameo=080
  A pleads guilty  cameo=080 weight=0.6
  A eats humble pie  cameo=080
  A loses face  cameo=080 weight=0.4
# -- taking back words
  A withdraws {remarks}  cameo=080
  A withdraws {remarks} against B  cameo=080
  A withdraws {remarks} to B  cameo=080
  A withdraws {claims} for X  cameo=080
  A withdraws {charges} against B  cameo=080 context=legal
  A withdraws objection to B  cameo=080
  A withdraws resignation  cameo=080
  A withdraws {resolution}  cameo=080 weight=0.7
  A drops {remarks}  cameo=080
  A drops {remarks} against B  cameo=080
  A drops {remarks} to the {policy}  cameo=080
  A drops {charges} against B  cameo=080 context=legal
  A drops {charges}  cameo=080 context=legal
  A drops {claims} for X  cameo=080
  A drops {claims}  cameo=080
  A drops {claims} on B  cameo=080
  A drops opposition to B  cameo=080
  A drops opposition to the {policy}  cameo=080
  A drops objections to the {membership} of B  cameo=080
  A ends opposition to B  cameo=080
  A lifts objections to B  cameo=080
  A lifts veto on {membership} of B  cameo=080
  A lifts veto  cameo=080
  A lifts objections to the {policy}  cameo=080
  A retracts {remarks}  cameo=080
  A retracts {remarks} against B  cameo=080
  A retracts {statement}  cameo=080
  A recants X  cameo=080
  A recants {statement}  cameo=080
  A takes back {statement}  cameo=080
  A takes back {remarks} against B  cameo=080
  A disavows {statement}  cameo=080 weight=0.7
  A walks back {statement}  cameo=080
  A walks back {remarks}  cameo=080
  A backs away from {remarks}  cameo=080
  A backs off from {remarks}  cameo=080
  A backs down from {remarks}  cameo=080
  A backs down from {dispute} with B  cameo=080
  A steps back from {remarks}  cameo=080
  A retreats from {remarks}  cameo=080
  A retreats from {policy}  cameo=080
  A dismisses {charges} against B  cameo=080 context=legal
  A throws out {charges} against B  cameo=080 context=legal
  A quashes {charges} against B  cameo=080 context=legal
  A overturns {charges} of B  cameo=080 context=legal
  A overturns {charges} against B  cameo=080 context=legal
  A annuls {charges} of B  cameo=080 context=legal
  A annuls {charges} against B  cameo=080 context=legal
  A revokes {charges} against B  cameo=080 context=legal
  A cancels {charges} against B  cameo=080 context=legal
  A lifts {charges} against B  cameo=080 context=legal
  A suspends {charges} against B  cameo=080 context=legal
  A suspends sentence of B  cameo=080 context=legal
  A halts {charges} against B  cameo=080 context=legal
  A closes {charges} against B  cameo=080 context=legal
  A ends {charges} against B  cameo=080 context=legal
  A reduces {charges} against B  cameo=080 context=legal
  A reduces sentence of B  cameo=080 context=legal
  A cuts sentence of B  cameo=080 context=legal
  A acquits B  cameo=080 context=legal
  A acquits B of X  cameo=080 context=legal
  A clears B  cameo=080 weight=0.6 context=legal
  A stays execution of B  cameo=080 context=legal
  A spares life of B  cameo=080 context=legal
  A spares B  cameo=080 weight=0.7
  A spares B X  cameo=080 weight=0.6
  A postpones execution of B  cameo=080 context=legal
  A abolishes the death penalty  cameo=080 context=human_rights
  A suspends the death penalty  cameo=080 context=human_rights
  A stays deportation of B  cameo=080 context=migration
  A suspends deportation of B  cameo=080 context=migration
  A halts deportation of B  cameo=080 context=migration
  A cancels expulsion of B  cameo=080
# -- pardon
  A {pardons} B  cameo=080 context=legal
  A {pardons} {prisoners}  cameo=080 context=legal
  A {pardons} {prisoners} of B  cameo=080 context=legal
  A grants {pardon} to B  cameo=080 context=legal
  A grants B the {pardon}  cameo=080 context=legal
  A grants {pardon} to the {prisoners}  cameo=080 context=legal
  A grants {pardon}  cameo=080 context=legal
  A gives {pardon} to B  cameo=080 context=legal
  A gives B the {pardon}  cameo=080 context=legal
  A issues {pardon} for B  cameo=080 context=legal
  A issues {pardon} to B  cameo=080 context=legal
  A issues {pardon}  cameo=080 context=legal
  A declares {pardon}  cameo=080 context=legal
  A declares {pardon} for B  cameo=080 context=legal
  A proclaims {pardon}  cameo=080 context=legal
  A proclaims {pardon} for B  cameo=080 context=legal
  A announces {pardon}  cameo=080 context=legal
  A announces {pardon} for B  cameo=080 context=legal
  A announces {pardon} of B  cameo=080 context=legal
  A approves {pardon} for B  cameo=080 context=legal
  A signs {pardon} for B  cameo=080 context=legal
  A extends {pardon} to B  cameo=080 context=legal
  A shows {pardon} to B  cameo=080 context=legal
  A commutes sentence  cameo=080 context=legal
  A commutes sentence of B  cameo=080 context=legal
  A commutes {charges} of B  cameo=080 context=legal
  A commutes {charges}  cameo=080 context=legal
  A rehabilitates B  cameo=080 context=legal
  A grants bail to B  cameo=080 context=legal
  A grants B bail  cameo=080 context=legal
  A reinstates B as {leaders}  cameo=080
  A restores citizenship of B  cameo=0833 context=rights_freedoms
  A restores citizenship to B  cameo=0833 context=rights_freedoms
  A's {pardon} of B  cameo=080 weight=0.8 context=legal
  A's {pardon} for B  cameo=080 weight=0.8 context=legal
# -- apology
  A {apologizes}  cameo=055
  A {apologizes} to B  cameo=055
  A {apologizes} to B for X  cameo=055
  A {apologizes} for X  cameo=055
  A {apologizes} over X  cameo=055
  A {expresses} {apology}  cameo=055
  A {expresses} {apology} to B  cameo=055
  A {expresses} {apology} for X  cameo=055
  A {expresses} {apology} over X  cameo=055
  A {expresses} {apology} at X  cameo=055
  A offers {apology} to B  cameo=055
  A offers B the {apology}  cameo=055
  A offers {apology}  cameo=055
  A issues {apology} to B  cameo=055
  A issues {apology}  cameo=055
  A makes {apology} to B  cameo=055
  A extends {apology} to B  cameo=055
  A sends {apology} to B  cameo=055
  A delivers {apology} to B  cameo=055
  A conveys {apology} to B  cameo=055
  A owes {apology} to B  cameo=055 weight=0.3
  A asks B for forgiveness  cameo=055
  A asks forgiveness of B  cameo=055
  A begs forgiveness of B  cameo=055
  A begs pardon of B  cameo=055
  A seeks forgiveness from B  cameo=055
  A says sorry to B  cameo=055
  A says sorry for X  cameo=055
  A is sorry for X  cameo=055
  A regrets X  cameo=055 weight=0.6
  A regrets {hostilities} on B  cameo=055 weight=0.7
  A atones for X  cameo=055
  A repents of X  cameo=055
  A repents for X  cameo=055
  A's {apology} to B  cameo=055 weight=0.8
  A's {apology} for X  cameo=055 weight=0.8
# -- easing of rule at home
  A {lifts} {curfew}  cameo=0813 context=rights_freedoms
  A {lifts} {curfew} in B  cameo=0813 context=rights_freedoms
  A {lifts} {curfew} on B  cameo=0813 context=rights_freedoms
  A {eases} {curfew}  cameo=0813 context=rights_freedoms
  A {eases} {curfew} in B  cameo=0813 context=rights_freedoms
  A {eases} {curfew} on B  cameo=0813 context=rights_freedoms
  A {lifts} {emergency}  cameo=0814 context=rights_freedoms
  A {lifts} {emergency} in B  cameo=0814 context=rights_freedoms
  A {eases} {emergency}  cameo=0814 context=rights_freedoms
  A {eases} {emergency} in B  cameo=0814 context=rights_freedoms
  A {lifts} {restraints} on B  cameo=0811 context=rights_freedoms
  A {lifts} {restraints} on {opposition}  cameo=0812 context=rights_freedoms
  A {lifts} {restraints} in B  cameo=0811 context=rights_freedoms
  A {lifts} {restraints}  cameo=0811 weight=0.8 context=rights_freedoms
  A {eases} {restraints} on B  cameo=0811 context=rights_freedoms
  A {eases} {restraints} on {opposition}  cameo=0812 context=rights_freedoms
  A {eases} {restraints} on {rights}  cameo=0811 context=rights_freedoms
  A {eases} {restraints} in B  cameo=0811 context=rights_freedoms
  A {eases} {restraints}  cameo=0811 context=rights_freedoms
  A {lifts} {restraints} on {rights}  cameo=0811 context=rights_freedoms
  A {lifts} house arrest of B  cameo=0811
  A legalises B  cameo=0812 context=rights_freedoms
  A legalizes B  cameo=0812 context=rights_freedoms
  A legalises {opposition}  cameo=0812 context=rights_freedoms
  A legalizes {opposition}  cameo=0812 context=rights_freedoms
  A legalises {rights}  cameo=0833 context=rights_freedoms
  A legalizes {rights}  cameo=0833 context=rights_freedoms
  A decriminalises X  cameo=0811 weight=0.8 context=rights_freedoms
  A decriminalizes X  cameo=0811 weight=0.8 context=rights_freedoms
  A unbans B  cameo=0812 context=rights_freedoms
  A unbans {opposition}  cameo=0812 context=rights_freedoms
  A unblocks {website}  cameo=0811 context=rights_freedoms
  A restores internet access  cameo=0811 context=rights_freedoms
  A restores access to the {website}  cameo=0811 context=rights_freedoms
  A ends censorship  cameo=0811 context=rights_freedoms
  A ends blackout in B  cameo=0811 context=rights_freedoms
  A ends crackdown on B  cameo=0811 context=repression
  A loosens grip on B  cameo=0811
  A loosens grip on power  cameo=083
  A allows {opposition}  cameo=0811 context=rights_freedoms
  A allows {rally} by B  cameo=082 context=rights_freedoms
  A allows {rally}  cameo=082 context=rights_freedoms
  A permits {rally} by B  cameo=082 context=rights_freedoms
  A permits {rally}  cameo=082 context=rights_freedoms
  A permits {opposition}  cameo=0811 context=rights_freedoms
  A authorises {rally}  cameo=082 context=rights_freedoms
  A {allows} B to run for {office}  cameo=0812 context=election
  A {allows} B to stand in {elections}  cameo=0812 context=election
  A {allows} B to participate in {elections}  cameo=0812 context=election
  A {allows} B to take part in {elections}  cameo=0812 context=election
  A {allows} B to contest {elections}  cameo=0812 context=election
  A {allows} B to vote  cameo=0833 context=rights_freedoms
  A {allows} B to protest  cameo=082 context=rights_freedoms
  A {allows} B to demonstrate  cameo=082 context=rights_freedoms
  A {allows} B to march  cameo=082 context=rights_freedoms
  A {allows} B to hold {rally}  cameo=082 context=rights_freedoms
  A {allows} B to stage {rally}  cameo=082 context=rights_freedoms
  A {allows} B to return  cameo=080
  A {allows} B to leave  cameo=080
  A {allows} B to leave X  cameo=080
  A {allows} B to travel  cameo=0811 context=rights_freedoms
  A {allows} B to go home  cameo=080
  A {allows} B to go free  cameo=080
  A {allows} B to operate  cameo=0811
  A {allows} B to publish  cameo=0811 context=rights_freedoms
  A {allows} B to broadcast  cameo=0811 context=rights_freedoms
  A {allows} B to form X  cameo=0811
  A {allows} B to register  cameo=0812
  A {allows} B to stay  cameo=080  abroad
  A {allows} B to remain  cameo=080
  A {allows} B to work  cameo=080 weight=0.8
  A {allows} B to drive  cameo=0833 context=gender
  A {allows} B to visit X  cameo=080
  A {allows} B to meet X  cameo=080
  A {allows} B to see X  cameo=080
  A {allows} B to speak to X  cameo=080
  A {allows} B to keep X  cameo=080 weight=0.7
  A {allows} B to use X  cameo=080 weight=0.8
  A {allows} B to use {border}  cameo=080
  A {allows} B to fly over X  cameo=080
  A {allows} B to buy X  cameo=080 weight=0.7
  A {allows} B to import X  cameo=080
  A {allows} B to export X  cameo=080
  A {allows} return of B  cameo=080
  A {allows} return of {refugees}  cameo=080 context=migration
  A {allows} return of {opposition} to X  cameo=080
  A gives B the {permission}  cameo=080
  A gives {permission} to B  cameo=080
  A gives {permission} for {rally}  cameo=082
  A gives {permission} for X by B  cameo=080
  A grants B the {permission}  cameo=080
  A grants {permission} to B  cameo=080
  A grants {permission} for {rally}  cameo=082
  A issues {permission} to B  cameo=080  abroad
  A extends {permission} of B  cameo=080 weight=0.7
  A extends {permission} to B  cameo=080 weight=0.7
  A renews {permission} of B  cameo=080 weight=0.7
  A grants B an extension  cameo=080
  A grants an extension to B  cameo=080
  A grants B a delay  cameo=080
  A grants B more time  cameo=080
  A gives B more time  cameo=080
  A gives B the go-ahead  cameo=080
  A gives B the green light  cameo=080
  A gives B a free hand  cameo=080
  A gives B a mandate  cameo=080 weight=0.8
  A grants B the {exemption}  cameo=080
  A grants {exemption} to B  cameo=080
  A gives {exemption} to B  cameo=080
  A exempts B from {barriers}  cameo=085 context=economic
  A exempts B from X  cameo=080
  A waives {barriers} for B  cameo=085 context=economic
  A waives {requirement} for B  cameo=080
  A waives {charges} against B  cameo=080
  A approves {claims} of B  cameo=080
  A approves {claims} from B  cameo=080
  A approves {claims} by B  cameo=080
  A approves extradition of X to B  cameo=080 weight=0.6
  A authorises {release} of {funds} to B  cameo=080 context=economic
# -- rights and reform
  A grants {rights} to B  cameo=0833 context=rights_freedoms
  A grants B the {rights}  cameo=0833 context=rights_freedoms
  A gives {rights} to B  cameo=0833 context=rights_freedoms  abroad
  A gives B the {rights}  cameo=0833 context=rights_freedoms
  A extends {rights} to B  cameo=0833 context=rights_freedoms
  A expands {rights} of B  cameo=0833 context=rights_freedoms
  A expands {rights}  cameo=0833 context=rights_freedoms
  A enhances {rights}  cameo=0833 context=rights_freedoms
  A improves {rights}  cameo=0833 context=rights_freedoms
  A widens {rights}  cameo=0833 context=rights_freedoms
  A restores {rights}  cameo=0833 context=rights_freedoms
  A restores {rights} of B  cameo=0833 context=rights_freedoms
  A restores {rights} to B  cameo=0833 context=rights_freedoms
  A guarantees {rights} of B  cameo=0833 context=rights_freedoms
  A recognises {rights} of B  cameo=0833 context=rights_freedoms
  A recognizes {rights} of B  cameo=0833 context=rights_freedoms
  A returns {rights} to B  cameo=0833 context=rights_freedoms
  A grants {autonomy} to B  cameo=0834 context=political_institutions
  A grants B the {autonomy}  cameo=0834 context=political_institutions
  A gives {autonomy} to B  cameo=0834 context=political_institutions
  A gives B the {autonomy}  cameo=0834 context=political_institutions
  A cedes {autonomy} to B  cameo=0834
  A cedes power to B  cameo=0831 context=political_institutions
  A devolves power to B  cameo=0834 context=political_institutions
  A transfers power to B  cameo=0831 context=political_institutions
  A hands power to B  cameo=0831 context=political_institutions
  A hands over power to B  cameo=0831 context=political_institutions
  A shares power with B  cameo=0831 context=political_institutions
  A restores democracy  cameo=0834 context=pro_democracy
  A restores {constitution}  cameo=0834 context=pro_democracy
  A restores {parliament}  cameo=0834 context=pro_democracy
  A restores civilian rule  cameo=0834 context=pro_democracy
  A restores B to the {office}  cameo=0831
  A returns B to the {office}  cameo=0831
  A reinstates {parliament}  cameo=0834 context=pro_democracy
  A reinstates {constitution}  cameo=0834 context=pro_democracy
  A introduces {reform}  cameo=083 context=political_institutions
  A democratises B  cameo=0834 context=pro_democracy
  A democratizes B  cameo=0834 context=pro_democracy
  A liberalises economy  cameo=0832 weight=0.8 context=economic
  A liberalizes economy  cameo=0832 weight=0.8 context=economic
  A establishes rule of law  cameo=0834 context=pro_democracy
  A establishes democracy  cameo=0834 context=pro_democracy
  A holds free {elections}  cameo=0832 context=election
  A embraces {reform}  cameo=083 context=political_institutions
  A accepts {reform}  cameo=083 context=political_institutions
  A pushes through {reform}  cameo=083 context=political_institutions
  A speeds up {reform}  cameo=083 context=political_institutions
  A implements {reform}  cameo=083 context=political_institutions
  A carries out {reform}  cameo=083 context=political_institutions
  A enacts {reform}  cameo=083 context=political_institutions
  A launches {reform}  cameo=083 context=political_institutions
  A undertakes {reform}  cameo=083 context=political_institutions
  A initiates {reform}  cameo=083 context=political_institutions
  A begins {reform}  cameo=083 context=political_institutions
  A adopts {reform}  cameo=083 context=political_institutions
  A approves {reform}  cameo=083 context=political_institutions
  A passes {reform}  cameo=083 context=political_institutions
  A decrees {reform}  cameo=083 context=political_institutions
  A amends {constitution}  cameo=0834 weight=0.6 context=political_institutions
  A rewrites {constitution}  cameo=0834 weight=0.6 context=political_institutions
  A drafts {constitution}  cameo=0834 weight=0.6 context=political_institutions
  A adopts {constitution}  cameo=0834 weight=0.7 context=political_institutions
  A dissolves {parliament} under pressure  cameo=0834
  A calls {elections}  cameo=0832 weight=0.7 context=election
  A calls snap {elections}  cameo=0832 context=election
  A calls early {elections}  cameo=0832 context=election  abroad
  A annuls {elections}  cameo=0832 weight=0.5 context=election
  A sets {elections}  cameo=0832 weight=0.6 context=election
  A brings forward {elections}  cameo=0832 context=election
  A dismisses {leaders} after protests  cameo=0831
  A dismisses {government} after protests  cameo=0831
  A sacks {leaders} under pressure  cameo=0831
  A reshuffles {government} after protests  cameo=0831
  A includes B in {government}  cameo=0831 context=political_institutions
  A invites B into {government}  cameo=0831 context=political_institutions
  A brings B into {government}  cameo=0831 context=political_institutions
  A appoints B to the {government}  cameo=0831 weight=0.5
  A ends {monopoly}  cameo=0834 context=pro_democracy
  A abolishes {monopoly}  cameo=0834 context=pro_democracy
  A abolishes the monarchy  cameo=0834 context=political_institutions
  A abolishes slavery  cameo=0833 context=human_rights
  A ends apartheid  cameo=0834 context=rights_freedoms
  A opens the political system  cameo=083 context=pro_democracy
  A raises wages under pressure  cameo=0832 context=economic
  A scraps {hike}  cameo=0832 context=economic
  A suspends {hike}  cameo=0832 context=economic
  A shelves {hike}  cameo=0832 context=economic
  A withdraws {hike}  cameo=0832 context=economic
  A drops {hike}  cameo=0832 context=economic
  A abandons {hike}  cameo=0832 context=economic
  A cancels {hike}  cameo=0832 context=economic
  A repeals {hike}  cameo=0832 context=economic
  A backs down on {hike}  cameo=0832 context=economic
  A shelves {law}  cameo=0832 weight=0.7
  A shelves {policy}  cameo=0832 weight=0.7
  A scraps {policy}  cameo=0832 weight=0.6
  A repeals {law}  cameo=0832 weight=0.8  abroad
  A repeals {law} against B  cameo=0832
  A revises {law}  cameo=0832 weight=0.5  abroad
# -- announced, not yet done
  A announces {truce}  cameo=0871 context=military
  A announces {truce} with B  cameo=0871 context=military
  A announces {truce} in B  cameo=0871 context=military
  A declares {truce}  cameo=0871 context=military
  A declares {truce} with B  cameo=0871 context=military
  A declares {truce} in B  cameo=0871 context=military
  A declares {truce} against B  cameo=0871 context=military
  A proclaims {truce}  cameo=0871 context=military
  A proclaims {truce} in B  cameo=0871 context=military
  A calls {truce}  cameo=0871 context=military
  A calls {truce} with B  cameo=0871 context=military
  A orders {truce}  cameo=0871 context=military
  A orders {truce} in B  cameo=0871 context=military
  A extends {truce}  cameo=0871 context=military
  A extends {truce} with B  cameo=0871 context=military
  A extends {truce} in B  cameo=0871 context=military
  A renews {truce}  cameo=0871 context=military
  A renews {truce} with B  cameo=0871 context=military
  A prolongs {truce}  cameo=0871 context=military
  A unveils {truce}  cameo=0871 context=military
  A and B announce {truce}  reciprocal cameo=0871 context=military
  A and B declare {truce}  reciprocal cameo=0871 context=military
  A and B proclaim {truce}  reciprocal cameo=0871 context=military
  A and B renew {truce}  reciprocal cameo=0871 context=military
  A announces end of {hostilities}  cameo=0871 context=military
  A announces end of {hostilities} against B  cameo=0871 context=military
  A announces end to the {hostilities}  cameo=0871 context=military
  A announces halt to the {hostilities}  cameo=0871 context=military
  A announces halt to the {hostilities} against B  cameo=0871 context=military
  A announces suspension of {hostilities}  cameo=0871 context=military
  A declares end of {hostilities}  cameo=0871 context=military
  A declares end to the {hostilities}  cameo=0871 context=military
  A declares halt to the {hostilities}  cameo=0871 context=military
  A declares a moratorium on {hostilities}  cameo=0871 context=military
  A announces a moratorium on {hostilities}  cameo=0871 context=military
  A orders halt to the {hostilities}  cameo=0871 context=military
  A orders end to the {hostilities}  cameo=0871 context=military
  A declares war over  cameo=0871 context=military
  A declares end of war with B  cameo=0871 context=military
  A announces {withdrawal}  cameo=0874 context=military
  A announces {withdrawal} from B  cameo=0874 context=military
  A announces {withdrawal} of {forces}  cameo=0874 context=military
  A announces {withdrawal} of {forces} from B  cameo=0874 context=military
  A announces {withdrawal} of {forces} in B  cameo=0874 context=military
  A declares {withdrawal} of {forces} from B  cameo=0874 context=military
  A orders {withdrawal} of {forces}  cameo=0874 context=military
  A orders {withdrawal} of {forces} from B  cameo=0874 context=military
  A orders {withdrawal} from B  cameo=0874 context=military
  A orders {forces} out of B  cameo=0874 context=military
  A orders {forces} home  cameo=0874 context=military
  A orders {forces} home from B  cameo=0874 context=military
  A orders {forces} to leave B  cameo=0874 context=military
  A orders {forces} to withdraw from B  cameo=0874 context=military
  A orders {forces} to withdraw  cameo=0874 context=military
  A orders {forces} to cease fire  cameo=0871 context=military
  A orders {forces} to stop {hostilities}  cameo=0871 context=military
  A orders {forces} to hold fire  cameo=0871 context=military
  A orders {forces} to lay down {arms}  cameo=0873 context=military
  A orders {forces} to return to barracks  cameo=0873 context=military
  A approves {withdrawal} of {forces} from B  cameo=0874 context=military
  A approves {withdrawal} from B  cameo=0874 context=military
  A sets date for {withdrawal} from B  cameo=0874 context=military
  A sets timetable for {withdrawal} from B  cameo=0874 context=military
  A announces disarmament  cameo=0873 context=military
  A announces demobilisation  cameo=0873 context=military
  A announces {release} of {prisoners}  cameo=0841
  A announces {release} of {hostages}  cameo=0841
  A announces {release} of B  cameo=0841
  A announces {release} of {funds}  cameo=0842 context=economic
  A orders {release} of {prisoners}  cameo=0841
  A orders {release} of {hostages}  cameo=0841
  A orders {release} of B  cameo=0841
  A orders {release} of {property} of B  cameo=0842  abroad
  A approves {release} of {prisoners}  cameo=0841
  A approves {release} of B  cameo=0841
  A announces lifting of {barriers}  cameo=085 context=economic
  A announces lifting of {barriers} on B  cameo=085 context=economic
  A announces lifting of {barriers} against B  cameo=085 context=economic
  A announces easing of {barriers} on B  cameo=085 context=economic
  A orders lifting of {barriers} on B  cameo=085 context=economic
  A orders lifting of {blockade} of B  cameo=0872
  A announces lifting of {emergency}  cameo=0814
  A announces lifting of {curfew}  cameo=0813
  A announces resignation  cameo=0831
  A announces his resignation  cameo=0831
  A announces her resignation  cameo=0831
  A offers resignation  cameo=0831
  A offers his resignation  cameo=0831
  A offers her resignation  cameo=0831
# -- calling off what was planned
  A calls off {hostilities}  cameo=087 context=military
  A calls off {hostilities} against B  cameo=087 context=military
  A calls off {hostilities} on B  cameo=087 context=military
  A cancels {hostilities} against B  cameo=087 context=military
  A cancels {hostilities} on B  cameo=087 context=military
  A aborts {hostilities} on B  cameo=087 context=military
  A postpones {hostilities}  cameo=087 weight=0.7 context=military
  A shelves plans for {hostilities}  cameo=087 context=military
  A shelves plans for {barriers} on B  cameo=085 context=economic
  A shelves {barriers} on B  cameo=085 context=economic
  A postpones {barriers} on B  cameo=085 context=economic
  A delays {barriers} on B  cameo=085 context=economic
  A holds off on {barriers} on B  cameo=085 context=economic
  A holds off on {hostilities}  cameo=087 context=military
  A holds back from {hostilities}  cameo=087 context=military
  A {stops} {strike}  cameo=082 weight=1.04
  A {stops} {strike} against B  cameo=082 weight=1.04
  A {stops} {strike} over X  cameo=082 weight=1.04
  A {stops} {strike} in B  cameo=082 weight=1.04
  A {stops} {strike} at X  cameo=082 weight=1.04
  A breaks {fast}  cameo=082
  A returns to work after {strike}  cameo=082
  A disperses peacefully  cameo=082
# -- nouns
  A's {concessions} to B  cameo=080 weight=0.7
  A's {concessions} on X  cameo=080 weight=0.6
  A's announcement of {truce}  cameo=0871 weight=0.8
  A's announcement of {withdrawal} from B  cameo=0874 weight=0.8
  A's declaration of {truce}  cameo=0871 weight=0.8
  A's capitulation to B  cameo=080 weight=0.7
  A's lifting of {curfew}  cameo=0813 weight=0.8
  A's lifting of {emergency}  cameo=0814 weight=0.8
  A shortens {curfew}  cameo=0813
  A shortens {curfew} in B  cameo=0813
  A relaxes {curfew} in B  cameo=0813
  A cuts short {curfew}  cameo=0813
  A signs a decree to simplify X for B  cameo=081
  A simplifies procedures for B  cameo=081
  A gives B permission to X  cameo=080
  A grants B permission to X  cameo=080
  A gives permission to B to X  cameo=080
  A gives B leave to X  cameo=080  weight=0.8
  A gives B the green light to X  cameo=080
  A gives the green light to B  cameo=080
  A gives B the go-ahead to X  cameo=080
  A gives B a mandate to X  cameo=080  weight=0.7
  A grants {appeals} of B  cameo=080
  A approves {appeals} from B  cameo=080
  A grants {permission} sought by B  cameo=080
  A bows to {pressure} from B  cameo=080
  A bows to {claims} of B  cameo=083
  A caves in to {claims} of B  cameo=083
  A gives in to {claims} of B  cameo=083
  A satisfies {claims} of B  cameo=083
  A accedes to {claims} of B  cameo=083
  A concedes to {claims} of B  cameo=083
  A yields to {claims} of B  cameo=083
  A backs down in the face of {pressure} from B  cameo=080
  A backs down over X  cameo=080
  A climbs down over X  cameo=080
  A offers {concessions} to B  cameo=080
  A reverses X after {pressure} from B  cameo=080
  A drops {probes} of B  cameo=081
  A drops {lawsuits} against B  cameo=081
  A closes {probes} of B  cameo=081
  A ends {probes} into B  cameo=081
  A shelves plans for X in the face of protests  cameo=080
  A commutes the sentence of B  cameo=081
  A commutes the death sentence of B  cameo=081
  A reduces the sentence of B  cameo=081
  A overturns the conviction of B  cameo=081
  A clears B of X  cameo=081
  A lifts the ban on B  cameo=081  weight=0.7
  A allows B to hold {rally}  cameo=082
  A permits B to hold {rally}  cameo=082
  A lets B hold {rally}  cameo=082
  A retracts {remarks} about B  cameo=080
  A takes back {remarks} about B  cameo=080
  A withdraws {claims}  cameo=080
  A drops {claims} that B X  cameo=080
  A announces {truces} with B  cameo=0871
  A declares {truces} with B  cameo=0871

  A drops {claims} against B
  A gives up its opposition to B
  A abandons its opposition to B
  {strikers} suspend their {strike}
  A suspends its strike                         weight=1.2
  A halts its strike                            weight=1.2
  A calls off its strike                        weight=1.2
  {strikers} call off their {strike}
  A accepts a ruling
  A accepts a ruling for B
  A accepts a ruling by X
# -- more ways to give way
  A acquiesces in {claims} of B  cameo=080
  A acquiesces to the {claims} of B  cameo=080
  A acquiesces to B  cameo=080
  A relaxes {restraints} on {outlets} of B  cameo=081
  A relaxes {restraints} on B  cameo=081 weight=0.9
  A eases {restraints} on B  cameo=081 weight=0.9
  A loosens {restraints} on B  cameo=081
  A concedes to B  cameo=080
  A concedes election to B  cameo=080
  A backs away from plan to X  cameo=080
  A backs off from X  cameo=080
  A steps back from X  cameo=080 weight=0.6
  A goes back on plan to X  cameo=080 weight=0.7
  A shelves plan to X  cameo=080 weight=0.7
  A ditches plan to X  cameo=080 weight=0.7
  A drops plan to X  cameo=080 weight=0.8
  A meets B halfway  cameo=080
  A bends to B  cameo=080
  A bends to the will of B  cameo=080
  A knuckles under to B  cameo=080
  A kowtows to B  cameo=080
  A goes along with {claims} of B  cameo=080
# -- plans given up, cases thrown out
  A drops plan  cameo=080 weight=0.8
  A scraps plan  cameo=080 weight=0.8
  A shelves plan  cameo=080 weight=0.8
  A abandons plan  cameo=080 weight=0.8
  A ditches plan  cameo=080 weight=0.8
  A drops its plan against B  cameo=080 weight=0.9
  A throws out X of {charges} against B  cameo=080 context=legal weight=1.2
  A throws out {charges} of B  cameo=080 context=legal
  A throws out case against B  cameo=080 context=legal weight=1.2
  A strikes out {charges} against B  cameo=080 context=legal
  A dismisses X of {charges} against B  cameo=080 context=legal
  A drops X of {charges} against B  cameo=080 context=legal
  A amnesties B  cameo=080 context=legal
  A lets off B  cameo=080 weight=0.7 context=legal
  A clears B of {charges}  cameo=080 context=legal
  A yields to B  cameo=080
  A gives in and X  cameo=080 weight=0.6
# -- measures undone
  A eases visa rules for B  cameo=085 weight=0.9
  A relaxes visa rules for B  cameo=085
  A scraps visas for B  cameo=085
  A drops visas for B  cameo=085
  A waives visas for B  cameo=085
  A's {apology} to B for X  cameo=055 weight=0.8
  {apology} from A to B  cameo=055 weight=0.8
  A's pardon of B  cameo=080 weight=0.8
  A passes {law} under pressure from B  cameo=080
NONE
  A pardons the pun
  A yields under the weight X
  {players} give up
  A concedes a goal
  A concedes goals
  A concedes a penalty
  A concedes that X is true
  A concedes a point
  A yields crops
  A yields results
  A yields fruit
  A yields dividends
  A yields a profit
  A gives way to traffic
  A drops by 10 percent
  A drops leaflets
  A drops dead
  A drops out of X
  A lifts weights
  A lifts a trophy
  A lifts spirits
  A lifts production
  A lifts output
  A lifts its forecast
  A lifts interest rates
  A eases to a low
  A eases by X percent
  A eases past B
  A eases monetary policy
  A cuts interest rates
  A cuts taxes
  A scraps cars
  A pleads not guilty
  A reverses a car
  A regrets nothing
  A regrets that X is late
  A bends the rules
  A folds its arms
  A blinks
  A withdraws cash
  A withdraws money
  A withdraws an offer
  A withdraws from {elections}
  A allows for X
  A grants an interview
  A grants a wish
  A grants interviews to B
  A submits a report
  A submits a bid
  A submits evidence
  A submits {proposal} to B
  A accepts an invitation
  A lets loose
  A lets go of X
  A lets X know
  A lets B down
  A submits X to B
  A submits X
  {team} concedes X
  {team} gives ground
  A gives way to traffic
  A gives in to temptation
  A clears B of snow
  A meets B
  A grants interviews to B
  A concedes a goal to B
  A concedes the match to B
  A concedes defeat to B
  A gives B the green light in X race
