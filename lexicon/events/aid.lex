# AID: material help that one side gives and the other gets (CAMEO 07): money, goods, arms, training, people, shelter, debt
# relief, rescue, peacekeepers. Helping each other is COOPERATE; promised help is AGREE.

AID
# -- help in general
  A {gives} {aid} to B  cameo=070
  A {gives} B the {aid}  cameo=070
  A {gives} {aid} for B  cameo=070
  A {gives} {aid} in B  cameo=070
  A {gives} {aid} through X to B  cameo=070
  A {gives} {aid}  cameo=070 weight=0.8
  A {supplies} B with {aid}  cameo=070
  A {assists} B  cameo=070 weight=0.5  abroad
  A {assists} B with {funds}  cameo=071 context=economic
  A {assists} B with {goods}  cameo=073 context=human_security
  A {assists} B with X  cameo=070 weight=0.8
  A {assists} B in X  cameo=070 weight=0.7  abroad
  A {assists} B against X  cameo=072 weight=0.8 context=military
  A {assists} {refugees}  cameo=073 context=human_security
  A {assists} {refugees} in B  cameo=073 context=human_security  abroad
  A {assists} {civilians} in B  cameo=073 context=human_security  abroad
  A {assists} victims of {disaster}  cameo=073 context=disasters
  A {assists} victims of {disaster} in B  cameo=073 context=disasters
  A helps B cope with X  cameo=073
  A helps B fight {disaster}  cameo=073 context=disasters
  A helps B fight X  cameo=070 weight=0.8
  A helps B combat X  cameo=070 weight=0.8
  A helps B rebuild X  cameo=071
  A helps B rebuild  cameo=071
  A helps B recover from {disaster}  cameo=073 context=disasters
  A helps B build X  cameo=070
  A helps B train {soldiers}  cameo=072 context=military
  A helps B develop X  cameo=070 weight=0.8
  A helps B pay X  cameo=071 context=economic
  A helps B repay X  cameo=071 context=economic
  A helps B defend X  cameo=074 context=military
  A helps B evacuate X  cameo=073
  A helps B repel X  cameo=074 context=military
  A helps rebuild B  cameo=071
  A helps rebuild X in B  cameo=071
  A helps finance X in B  cameo=071 context=economic
  A helps feed B  cameo=073
  A comes to the aid of B  cameo=070
  A comes to the rescue of B  cameo=070
  A goes to the aid of B  cameo=070
  A rushes to the aid of B  cameo=070
  A lends B a hand  cameo=070
  A lends B a helping hand  cameo=070
  A throws B a lifeline  cameo=070
  A throws a lifeline to B  cameo=070
  A extends a lifeline to B  cameo=070
  A is a donor to B  cameo=070 weight=0.8
  A is the donor of {aid} in B  cameo=073 weight=0.8
  A is a supplier of {materiel} to B  cameo=072 weight=0.8 context=military
  A increases {aid} to B  cameo=070
  A increases {aid} for B  cameo=070
  A raises {aid} to B  cameo=070
  A doubles {aid} to B  cameo=070
  A triples {aid} to B  cameo=070
  A boosts {aid} to B  cameo=070
  A boosts {aid} for B  cameo=070
  A steps up {aid} to B  cameo=070
  A steps up {aid} for B  cameo=070
  A expands {aid} to B  cameo=070
  A resumes {aid} to B  cameo=070
  A resumes {aid} for B  cameo=070
  A restores {aid} to B  cameo=070
  A continues {aid} to B  cameo=070
  A maintains {aid} to B  cameo=070 weight=0.8
  A delivers {aid} to B  cameo=070
  A launches {airlift} in B  cameo=073 context=human_security
  A launches {airlift} for B  cameo=073 context=human_security
  A begins {airlift} in B  cameo=073 context=human_security
  A mounts {airlift} in B  cameo=073 context=human_security
  A carries out {airlift} in B  cameo=073 context=human_security
  A starts {airlift} for B  cameo=073 context=human_security
  A opens {airlift} to B  cameo=073 context=human_security
  A coordinates {airlift} in B  cameo=073 context=human_security
  A joins {airlift} in B  cameo=073 context=human_security
  A provides services to B  cameo=070 weight=0.8
  A provides X to B  cameo=070 weight=0.5
  A provides B with X  cameo=070 weight=0.5
  A donates X to B  cameo=070 weight=0.8
  A donates to B  cameo=070
  A contributes to B  cameo=070 weight=0.6
  A contributes X to B  cameo=070 weight=0.7
  A contributes {funds} to the {pool} for B  cameo=073
  A supplies X to B  cameo=070 weight=0.6
  A supplies B with X  cameo=070 weight=0.6
# -- money
  A {gives} {funds} to B  cameo=071 context=economic
  A {gives} {funds} for B  cameo=071 context=economic  abroad
  A {gives} B the {funds}  cameo=071 context=economic  abroad
  A {gives} {funds} in {aid} to B  cameo=071 context=economic
  A {gives} {funds} in {aid} for B  cameo=071 context=economic
  A {gives} B the {funds} in {aid}  cameo=071 context=economic
  A {gives} {funds} of {aid} to B  cameo=071 context=economic
  A {gives} {funds} for {aid} in B  cameo=071 context=economic
  A {gives} {funds} for X in B  cameo=071 context=economic
  A {gives} {funds} for {infrastructure} in B  cameo=071 context=economic
  A {gives} {funds} for {elections} in B  cameo=071 context=election
  A {gives} {funds} for victims of {disaster} in B  cameo=073 context=disasters
  A {gives} {funds} for {refugees} in B  cameo=073 context=migration
  A {gives} {funds} in B  cameo=071 weight=0.6 context=economic
  A {supplies} B with {funds}  cameo=071 context=economic
  A {finances} B  cameo=071 weight=0.8 context=economic
  A {finances} {infrastructure} in B  cameo=071 context=economic
  A {finances} {project} in B  cameo=071 context=economic
  A {finances} {infrastructure} for B  cameo=071 context=economic
  A {finances} X in B  cameo=071 weight=0.6 context=economic
  A {finances} {elections} in B  cameo=071 context=election
  A {finances} {training} of B  cameo=072
  A {finances} {government} of B  cameo=071 context=economic
  A {finances} economy of B  cameo=071 context=economic
  A {finances} {struggle} in B  cameo=072 weight=0.8 context=military
  A lends B the {funds}  cameo=071 context=economic
  A lends {funds} to B  cameo=071 context=economic
  A lends to B  cameo=071 context=economic
  A loans B the {funds}  cameo=071 context=economic
  A disburses {funds} to B  cameo=071 context=economic
  A disburses {funds} for B  cameo=071 context=economic
  A releases {funds} to B  cameo=071 context=economic
  A releases {funds} for B  cameo=071 context=economic
  A unlocks {funds} for B  cameo=071 context=economic
  A transfers {funds} to B  cameo=071 context=economic
  A wires {funds} to B  cameo=071 context=economic
  A deposits {funds} in B  cameo=071 weight=0.8 context=economic
  A pays {funds} to B  cameo=071 context=economic
  A pays B the {funds}  cameo=071 context=economic
  A pays {debt} of B  cameo=071 context=economic
  A pays salaries in B  cameo=071 context=economic
  A pays salaries of B  cameo=071 context=economic
  A pays {amends} to B  cameo=071 context=reparations
  A pays B the {amends}  cameo=071 context=reparations
  A compensates B  cameo=071 context=reparations
  A compensates B for X  cameo=071 context=reparations
  A reimburses B  cameo=071 context=economic
  A refunds X to B  cameo=071 weight=0.7 context=economic  abroad
  A repays {debt} to B  cameo=071 weight=0.7 context=economic
  A bails out B  cameo=071 context=economic
  A bails B out  cameo=071 context=economic
  A props up B  cameo=071 weight=0.8
  A props up economy of B  cameo=071 context=economic
  A props up {government} of B  cameo=071
  A shores up B  cameo=071 weight=0.8
  A shores up economy of B  cameo=071 context=economic
  A stabilises currency of B  cameo=071 context=economic
  A subsidises B  cameo=071 context=economic
  A sponsors B  cameo=071 weight=0.8
  A injects {funds} into B  cameo=071 context=economic
  A pumps {funds} into B  cameo=071 context=economic
  A pours {funds} into B  cameo=071 context=economic
  A channels {funds} to B  cameo=071 context=economic
  A funnels {funds} to B  cameo=071 context=economic
  A collects {funds} for B  cameo=071 context=economic  abroad
  A raises {funds} for B  cameo=071 weight=0.5 context=economic  abroad
  A allocates {funds} to B  cameo=071 context=economic
  A allocates {funds} for B  cameo=071 context=economic
  A grants {funds} to B  cameo=071 context=economic
  A awards {funds} to B  cameo=071 context=economic
  A extends {funds} to B  cameo=071 context=economic
  A opens {funds} for B  cameo=071 context=economic
  A {forgives} {debt} of B  cameo=071 context=economic  abroad
  A {forgives} {debt}  cameo=071 weight=0.6 context=economic
  A {forgives} {debt} for B  cameo=071 context=economic
  A {forgives} B the {debt}  cameo=071 context=economic
  A {forgives} {debt} owed by B  cameo=071 context=economic
  A {forgives} {funds} in {debt} of B  cameo=071 context=economic
  A {forgives} {funds} of {debt} of B  cameo=071 context=economic
  A grants debt relief to B  cameo=071 context=economic
  A grants B debt relief  cameo=071 context=economic
  A gives B debt relief  cameo=071 context=economic
  A rolls over {debt} of B  cameo=071 context=economic
  A reschedules {debt} with B  cameo=071 context=economic
  A buys bonds of B  cameo=071 context=economic
  A grants B moratorium on {debt}  cameo=071 context=economic
  A builds {infrastructure} for B  cameo=071
  A builds {infrastructure} in B  cameo=071 weight=0.5
  A rebuilds {infrastructure} in B  cameo=071
  A repairs {infrastructure} in B  cameo=071
  A restores {infrastructure} in B  cameo=071
  A reconstructs {infrastructure} in B  cameo=071
  A clears mines in B  cameo=070
  A sponsors students from B  cameo=071
  A educates students from B  cameo=071
  A grants scholarships to B  cameo=071
# -- relief
  A {gives} {goods} to B  cameo=073 context=human_security
  A {gives} B the {goods}  cameo=073 context=human_security
  A {gives} {goods} for B  cameo=073 context=human_security
  A {gives} {goods} in B  cameo=073 weight=0.8 context=human_security
  A {gives} {goods} into B  cameo=073 context=human_security
  A {gives} {goods} over B  cameo=073 context=human_security
  A {gives} {goods} to the {refugees} in B  cameo=073 context=human_security
  A {gives} {goods} to the {civilians} in B  cameo=073 context=human_security
  A {gives} {goods} to victims of {disaster} in B  cameo=073 context=disasters
  A {gives} {goods} to the {civilians} of B  cameo=073 context=human_security
  A {gives} tonnes of {goods} to B  cameo=073 context=human_security
  A {gives} tons of {goods} to B  cameo=073 context=human_security
  A {gives} doses of {goods} to B  cameo=073 context=health
  A {gives} shipment of {goods} to B  cameo=073 context=human_security
  A {gives} {funds} worth of {goods} to B  cameo=073 context=human_security
  A {gives} {aid} to the {refugees}  cameo=073 context=human_security
  A {gives} {aid} to the {refugees} in B  cameo=073 context=human_security
  A {gives} {aid} to the {civilians} in B  cameo=073 context=human_security
  A {gives} {aid} to victims of {disaster} in B  cameo=073 context=disasters
  A {gives} medical treatment to B  cameo=073 context=health
  A {supplies} B with {goods}  cameo=073 context=human_security
  A {supplies} {refugees} with {goods}  cameo=073 context=human_security
  A {supplies} {civilians} in B with {goods}  cameo=073 context=human_security
  A feeds {refugees} in B  cameo=073 context=human_security
  A feeds {refugees}  cameo=073 context=human_security
  A feeds {civilians} in B  cameo=073 context=human_security
  A feeds B  cameo=073 weight=0.7 context=human_security
  A vaccinates {civilians} in B  cameo=073 context=health
  A vaccinates B  cameo=073 context=health
  A treats {civilians} of B  cameo=073 context=health
  A treats {civilians} from B  cameo=073 context=health
  A treats {soldiers} of B  cameo=073 context=health
  A treats wounded from B  cameo=073 context=health
  A admits {civilians} from B for treatment  cameo=073 context=health
  A {sends} {rescuers} to B  cameo=073 context=disasters
  A {sends} {rescuers} to help B  cameo=073 context=disasters
  A {sends} B the {rescuers}  cameo=073 context=disasters
  A {sends} {rescuers} for B  cameo=073 context=disasters
  A {sends} {rescuers} into B  cameo=073 context=disasters
  A {sends} {rescuers} to fight {disaster} in B  cameo=073 context=disasters
  A {sends} {goods} to B  cameo=073 context=human_security
  A {sends} {aid} to B  cameo=073 weight=0.9
  A {sends} a team of {rescuers} to B  cameo=073 context=disasters
  {rescuers} from A arrive in B  cameo=073 context=disasters
  {rescuers} of A arrive in B  cameo=073 context=disasters
  {goods} from A arrives in B  cameo=073 context=human_security
  {aid} from A arrives in B  cameo=073 context=human_security
  {aid} from A reaches B  cameo=073 context=human_security
  B receives {aid} from A  cameo=070
  B receives {funds} from A  cameo=071 context=economic  abroad
  B receives {funds} in {aid} from A  cameo=071 context=economic
  B receives {goods} from A  cameo=073 context=human_security
  B receives {training} from A  cameo=072
  B receives {rescuers} from A  cameo=073 context=disasters
  B receives {asylum} from A  cameo=075 context=asylum
  B receives {asylum} in A  cameo=075 context=asylum
  B receives {materiel} from A  cameo=072 context=military
  B gets {aid} from A  cameo=070
  B gets {funds} from A  cameo=071 context=economic  abroad
  B gets {goods} from A  cameo=073 context=human_security
  B gets {materiel} from A  cameo=072 context=military
  B gets {asylum} in A  cameo=075 context=asylum
  B obtains {funds} from A  cameo=071 context=economic
  B obtains {aid} from A  cameo=070
  B obtains {materiel} from A  cameo=072 context=military
  B secures {funds} from A  cameo=071 context=economic
  B wins {aid} from A  cameo=070
  B accepts {aid} from A  cameo=070
  B borrows {funds} from A  cameo=071 context=economic
  B borrows from A  cameo=071 context=economic
  B benefits from {aid} of A  cameo=070
  B finds {asylum} in A  cameo=075 context=asylum
  B takes {asylum} in A  cameo=075 weight=0.8 context=asylum
  A airlifts {goods} to B  cameo=073 context=human_security
  A airdrops {goods} over B  cameo=073 context=human_security
  A airdrops {goods} to B  cameo=073 context=human_security
  A parachutes {goods} into B  cameo=073 context=human_security
  A drops {goods} over B  cameo=073 context=human_security
  A distributes {goods} in B  cameo=073 context=human_security
  A distributes {goods} to B  cameo=073 context=human_security
  A distributes {aid} in B  cameo=073 context=human_security
  A distributes {aid} to B  cameo=073 context=human_security
  A brings {aid} to B  cameo=073 context=human_security
  A brings {goods} to B  cameo=073 context=human_security
  A brings relief to B  cameo=073
  A sets up {shelter} for B  cameo=073 context=human_security
  A sets up {shelter} for {refugees}  cameo=073 context=migration
  A sets up {shelter} in B  cameo=073 context=human_security
  A opens {shelter} for {refugees}  cameo=073 context=migration
  A builds {shelter} for {refugees}  cameo=073 context=migration
  A runs {shelter} in B  cameo=073 weight=0.8
  A operates {shelter} in B  cameo=073 weight=0.7
  A opens {border} for B  cameo=073
# -- shelter
  A {gives} {asylum} to B  cameo=075 context=asylum
  A {gives} B the {asylum}  cameo=075 context=asylum
  A {gives} {asylum} to the {refugees} from B  cameo=075 context=asylum
  A {gives} {asylum} to the {soldiers} of B  cameo=075 context=asylum
  A {shelters} {refugees}  cameo=075 context=asylum
  A {shelters} {refugees} from B  cameo=075 context=asylum
  A {shelters} {refugees} of B  cameo=075 context=asylum
  A {shelters} {civilians} from B  cameo=075 context=asylum  abroad
  A {shelters} {civilians} fleeing B  cameo=075 context=asylum
  A shelters B  cameo=075 weight=0.8 context=asylum
  A harbours {refugees} from B  cameo=075 context=asylum
  A takes in {refugees} from B  cameo=075 context=asylum
  A takes in {refugees}  cameo=075 context=asylum
  A takes in {civilians} from B  cameo=075 context=asylum
  A accepts {refugees} from B  cameo=075 context=asylum
  A admits {refugees} from B  cameo=075 context=asylum
  A resettles {refugees} from B  cameo=075 context=asylum
  A opens {border} to the {refugees}  cameo=075 context=asylum
  A opens {border} to the {refugees} from B  cameo=075 context=asylum
  A opens {border} for {refugees}  cameo=075 context=asylum
  A opens {border} to the {civilians} of B  cameo=075 context=asylum
  A opens doors to the {refugees}  cameo=075 context=asylum
  A opens doors to the {refugees} from B  cameo=075 context=asylum
  A gives refuge to B  cameo=075 context=asylum
  A gives sanctuary to B  cameo=075 context=asylum
  A gives shelter to B  cameo=075 context=asylum
  A gives citizenship to the {refugees}  cameo=075 context=asylum
  A grants citizenship to B  cameo=075 weight=0.7 context=migration
  A grants {refugees} {asylum}  cameo=075 context=asylum
  A recognises B as refugees  cameo=075 context=asylum
  A allows {refugees} into X  cameo=075 context=asylum
  A allows {refugees} to stay  cameo=075 context=asylum
  A allows {refugees} to enter X  cameo=075 context=asylum
  A lets {refugees} in  cameo=075 context=asylum
  A lets in {refugees} from B  cameo=075 context=asylum
# -- rescue
  A {rescues} {hostages}  cameo=073
  A {rescues} {hostages} from B  cameo=073 weight=0.8
  A {rescues} {hostages} held by B  cameo=073
  A {rescues} {civilians} from B  cameo=073 weight=0.8
  A {rescues} {civilians} in B  cameo=073
  A {rescues} {civilians} of B  cameo=073
  A {rescues} {refugees}  cameo=073 context=migration
  A {rescues} {refugees} from B  cameo=073 weight=0.8 context=migration
  A {rescues} {refugees} off X  cameo=073 context=migration
  A {rescues} {diplomats} from B  cameo=073 weight=0.8
  A {rescues} {soldiers} of B  cameo=073
  A {rescues} crew of {ship}  cameo=073
  A rescues B  cameo=073
  A rescues B from X  cameo=073
  A saves lives in B  cameo=073
  A saves B from {disaster}  cameo=073 context=disasters
  A saves B from X  cameo=073 weight=0.6  abroad
  A frees {hostages} held by B  cameo=073
  A frees {hostages} from B  cameo=073 weight=0.8
  A liberates {hostages} from B  cameo=073
  A evacuates {civilians} from B  cameo=073 weight=0.8
  A evacuates {civilians}  cameo=073 weight=0.8
  A evacuates {refugees} from B  cameo=073 weight=0.8 context=migration
  A evacuates {soldiers} of B  cameo=073
  A evacuates wounded from B  cameo=073 context=health
  A evacuates {hostages}  cameo=073
  A airlifts {civilians} from B  cameo=073 weight=0.8
  A airlifts {civilians} out of B  cameo=073 weight=0.8
  A flies {civilians} out of B  cameo=073 weight=0.8
  A flies wounded to X  cameo=073 weight=0.8 context=health
  A repatriates {civilians} from B  cameo=073 weight=0.6
  A searches for {civilians} in B  cameo=073 weight=0.7
  A extinguishes fire in B  cameo=073 context=disasters
  A fights {disaster} in B  cameo=073 context=disasters
# -- arms and training
  A {gives} {materiel} to B  cameo=072 context=military
  A {gives} B the {materiel}  cameo=072 context=military
  A {gives} {materiel} for B  cameo=072 context=military
  A {gives} {materiel} to the {soldiers} in B  cameo=072 context=military
  A {gives} {materiel} to the {soldiers} of B  cameo=072 context=military
  A {gives} {materiel} to the {opposition} in B  cameo=072 context=military
  A {gives} shipment of {materiel} to B  cameo=072 context=military
  A {gives} {funds} in {materiel} to B  cameo=072 context=military
  A {gives} {funds} in {materiel} for B  cameo=072 context=military
  A {gives} {funds} worth of {materiel} to B  cameo=072 context=military
  A {gives} {secrets} to B  cameo=072 context=intelligence
  A {gives} B the {secrets}  cameo=072 context=intelligence
  A {supplies} B with {materiel}  cameo=072 context=military
  A {supplies} {soldiers} of B with {materiel}  cameo=072 context=military
  A {supplies} {opposition} in B with {materiel}  cameo=072 context=military
  A {supplies} B with {secrets}  cameo=072 context=intelligence
  A arms B  cameo=072 context=military
  A arms {opposition} in B  cameo=072 context=military
  A arms {soldiers} of B  cameo=072 context=military
  A rearms B  cameo=072 context=military
  A equips B  cameo=072 context=military
  A equips {soldiers} of B  cameo=072 context=military
  A equips B with {materiel}  cameo=072 context=military
  A outfits B with {materiel}  cameo=072 context=military
  A resupplies B  cameo=072 context=military
  A refits {materiel} of B  cameo=072 context=military
  A modernises {forces} of B  cameo=072 context=military
  A upgrades {materiel} of B  cameo=072 context=military
  A repairs {materiel} of B  cameo=072 context=military
  A steps up arms supplies to B  cameo=072 context=military
  A resumes arms supplies to B  cameo=072 context=military
  A resumes {materiel} to B  cameo=072 context=military
  A increases {materiel} to B  cameo=072 context=military
  A smuggles {materiel} to B  cameo=072 weight=0.8 context=military
  A runs guns to B  cameo=072 weight=0.8 context=military
  A opens arsenal to B  cameo=072 context=military
  A delivers {materiel} to B  cameo=072 context=military
  {materiel} from A arrives in B  cameo=072 context=military
  A {trains} B  cameo=072 weight=0.8
  A {trains} {soldiers} of B  cameo=072 context=military
  A {trains} {soldiers} in B  cameo=072 context=military
  A {trains} {soldiers} from B  cameo=072 context=military
  A {trains} {opposition} in B  cameo=072 context=military
  A {trains} {peacekeepers} from B  cameo=072 context=peacekeeping
  A {gives} {training} to B  cameo=072 context=military
  A {gives} B the {training}  cameo=072 context=military
  A {gives} {training} to the {soldiers} of B  cameo=072 context=military
  A {gives} {training} for {soldiers} of B  cameo=072 context=military
  A runs {training} for B  cameo=072 context=military
  A conducts {training} for B  cameo=072 context=military
  A leads {training} of B  cameo=072 context=military
  A completes {training} of B  cameo=072 context=military
  A begins {training} of {soldiers} of B  cameo=072 context=military
  A {sends} {instructors} to B  cameo=072 context=military
  A {sends} B the {instructors}  cameo=072 context=military
  A {sends} {instructors} to train {soldiers} of B  cameo=072 context=military
  A {sends} {materiel} to B  cameo=072 context=military
  A {sends} B the {materiel}  cameo=072 context=military
  A {sends} {soldiers} to help B  cameo=074 context=military
  A {sends} {soldiers} to assist B  cameo=074 context=military
  A {sends} {soldiers} to support B  cameo=074 context=military
  A {sends} {soldiers} to train B  cameo=072 context=military
  A {sends} {soldiers} to protect B  cameo=074 context=military
  A {sends} {soldiers} to defend B  cameo=074 context=military
  A {sends} {soldiers} to aid B  cameo=074 context=military
  A {sends} {soldiers} in support of B  cameo=074 context=military
  A {sends} reinforcements to B  cameo=074 weight=0.7 context=military
  A reinforces {peacekeepers} in B  cameo=074 context=peacekeeping
  A reinforces B  cameo=074 weight=0.6 context=military
  A gives air support to B  cameo=074 context=military
  A gives air cover to B  cameo=074 context=military
  A provides air support to B  cameo=074 context=military
  A provides air support for B  cameo=074 context=military
  A supports B with airstrikes  cameo=074 context=military
  A supports B with {materiel}  cameo=072 context=military
  A supports B with {funds}  cameo=071 context=economic
  A supports B with {soldiers}  cameo=074 context=military
  A supports {soldiers} of B  cameo=072 weight=0.7 context=military
  A backs B with {materiel}  cameo=072 context=military
  A backs B with {funds}  cameo=071 context=economic
  A backs B with {soldiers}  cameo=074 context=military
  A intervenes on behalf of B  cameo=074 context=military
  A intervenes on the side of B  cameo=074 context=military
  A protects B  cameo=074 weight=0.4 context=military  abroad
  A protects B from X  cameo=074 weight=0.8 context=military
  A protects {civilians} in B  cameo=074 context=peacekeeping
  A protects {refugees} in B  cameo=074 context=peacekeeping
  A guards B  cameo=074 weight=0.7 context=military
  A guards {border} of B  cameo=074 context=military
  A escorts B  cameo=074 weight=0.7
  A escorts {goods} to B  cameo=074
  A escorts convoys in B  cameo=074
  A shields B from {hostilities}  cameo=074 context=military
  A shields B  cameo=074 weight=0.7 context=military
  A {gives} {security} to B  cameo=074 context=military
  A {gives} {security} for B  cameo=074 context=military
  A {gives} B the {security}  cameo=074 context=military
  A secures {border} of B  cameo=074 weight=0.8 context=military  abroad
  A shoots down missiles fired at B  cameo=074 weight=0.8 context=military
  A demines X in B  cameo=074
# -- peacekeepers and observers
  A {sends} {peacekeepers} to B  cameo=074 context=peacekeeping
  A {sends} {peacekeepers} in B  cameo=074 context=peacekeeping
  A {sends} {peacekeepers} for B  cameo=074 context=peacekeeping
  A {sends} {peacekeepers} along {border} of B  cameo=074 context=peacekeeping
  A {sends} {peacekeepers}  cameo=074 weight=0.8 context=peacekeeping
  A {sends} {soldiers} as {peacekeepers} to B  cameo=074 context=peacekeeping
  A {sends} {soldiers} to the {peacekeepers} in B  cameo=074 context=peacekeeping
  A {sends} {soldiers} to the {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to join {peacekeepers} in B  cameo=074 context=peacekeeping
  A {sends} {soldiers} to B on {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to B for {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to serve in {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to serve as {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to B to serve as {peacekeepers}  cameo=074 context=peacekeeping
  A {sends} {soldiers} to keep peace in B  cameo=074 context=peacekeeping
  A {sends} {soldiers} to monitor {truce} in B  cameo=074 context=peacekeeping
  A {sends} {peacekeepers} to monitor {elections} in B  cameo=074 context=election
  A {sends} {peacekeepers} to observe {elections} in B  cameo=074 context=election
  A contributes {soldiers} to the {peacekeepers} in B  cameo=074 context=peacekeeping
  A contributes {soldiers} to the {peacekeepers}  cameo=074 context=peacekeeping
  A provides {soldiers} for {peacekeepers} in B  cameo=074 context=peacekeeping
  A provides {peacekeepers} for B  cameo=074 context=peacekeeping
  A participates in {peacekeepers} in B  cameo=074 context=peacekeeping
  A takes part in {peacekeepers} in B  cameo=074 context=peacekeeping
  A joins {peacekeepers} in B  cameo=074 context=peacekeeping
  A joins {peacekeepers}  cameo=074 weight=0.8 context=peacekeeping
  A serves in {peacekeepers} in B  cameo=074 context=peacekeeping
  A serves with {peacekeepers} in B  cameo=074 context=peacekeeping
  A serves as {peacekeepers} in B  cameo=074 context=peacekeeping
  A leads {peacekeepers} in B  cameo=074 context=peacekeeping
  A commands {peacekeepers} in B  cameo=074 context=peacekeeping
  A establishes {peacekeepers} in B  cameo=074 context=peacekeeping
  A sets up {peacekeepers} in B  cameo=074 context=peacekeeping
  A launches {peacekeepers} in B  cameo=074 context=peacekeeping
  A maintains {peacekeepers} in B  cameo=074 weight=0.7 context=peacekeeping
  A extends {peacekeepers} in B  cameo=074 weight=0.7 context=peacekeeping
  A extends {mandate} of {peacekeepers} in B  cameo=074 weight=0.7 context=peacekeeping
  A increases {peacekeepers} in B  cameo=074 context=peacekeeping
  A expands {peacekeepers} in B  cameo=074 context=peacekeeping
  A approves {peacekeepers} for B  cameo=074 weight=0.8 context=peacekeeping
  A authorises {peacekeepers} for B  cameo=074 weight=0.8 context=peacekeeping
  A authorises {peacekeepers} in B  cameo=074 weight=0.8 context=peacekeeping
  A approves {deployment} of {peacekeepers} in B  cameo=074 weight=0.8 context=peacekeeping
  A approves {deployment} of {peacekeepers} to B  cameo=074 weight=0.8 context=peacekeeping
  A authorises {deployment} of {peacekeepers} to B  cameo=074 weight=0.8 context=peacekeeping
  A announces {deployment} of {peacekeepers} to B  cameo=074 weight=0.8 context=peacekeeping
  A completes {deployment} of {peacekeepers} in B  cameo=074 context=peacekeeping
  A begins {deployment} of {peacekeepers} in B  cameo=074 context=peacekeeping
  {peacekeepers} from A arrive in B  cameo=074 context=peacekeeping
  {peacekeepers} of A arrive in B  cameo=074 context=peacekeeping
  {peacekeepers} of A are deployed in B  cameo=074 context=peacekeeping
  {peacekeepers} of A return to B  cameo=074 weight=0.8 context=peacekeeping
  {peacekeepers} of A deploy in B  cameo=074 context=peacekeeping
  {peacekeepers} of A patrol B  cameo=074 context=peacekeeping
  {peacekeepers} of A land in B  cameo=074 context=peacekeeping
  {peacekeepers} of A enter B  cameo=074 context=peacekeeping
  {peacekeepers} of A move into B  cameo=074 context=peacekeeping
  {peacekeepers} of A take up positions in B  cameo=074 context=peacekeeping
  A monitors {elections} in B  cameo=074 weight=0.8 context=election
  A observes {elections} in B  cameo=074 weight=0.8 context=election
  A supervises {elections} in B  cameo=074 context=election
  A oversees {elections} in B  cameo=074 context=election
  A monitors {truce} in B  cameo=074 context=peacekeeping
  A monitors {truce} between B  cameo=074 context=peacekeeping
  A observes {truce} in B  cameo=074 weight=0.6 context=peacekeeping
  A supervises {truce} in B  cameo=074 context=peacekeeping
  A oversees {truce} in B  cameo=074 context=peacekeeping
  A polices {truce} in B  cameo=074 context=peacekeeping
  A keeps the peace in B  cameo=074 context=peacekeeping
  A keeps peace in B  cameo=074 context=peacekeeping
  A patrols {border} between B  cameo=074 context=peacekeeping
  A verifies {withdrawal} from B  cameo=074 weight=0.7 context=peacekeeping
# -- nouns
  A's {aid} to B  cameo=070 weight=0.6  abroad
  A's {aid} for B  cameo=070 weight=0.6
  A's loan to B  cameo=071 weight=0.7
  A's delivery of {materiel} to B  cameo=072 weight=0.8
  A's delivery of {aid} to B  cameo=070 weight=0.8
  A's delivery of {goods} to B  cameo=073 weight=0.8
  A's donation to B  cameo=070 weight=0.7
  A's donation of {goods} to B  cameo=073 weight=0.8
  A's rescue of B  cameo=073 weight=0.7
  A's rescue of {hostages}  cameo=073 weight=0.7
  A's evacuation of {civilians} from B  cameo=073 weight=0.7
  A's {training} of {soldiers} of B  cameo=072 weight=0.7
  A's {training} of B  cameo=072 weight=0.6
  A's {deployment} of {peacekeepers} in B  cameo=074 weight=0.8
  A's cancellation of {debt} of B  cameo=071 weight=0.8
  A's arming of B  cameo=072 weight=0.8
  A's financing of B  cameo=071 weight=0.7
  {aid} from A to B  cameo=070 weight=0.6
  A opens {border} to B  cameo=075 context=asylum  B=human
  A opens its doors to B  cameo=075 context=asylum  B=human
  A opens its arms to B  cameo=075 context=asylum  B=human
  A spends {funds} on helping B  cameo=071
  A hands over {goods} for B  cameo=073
  {soldiers} of A arrive in B for {peacekeepers}  cameo=074 context=peacekeeping
  {soldiers} of A arrive in B as {peacekeepers}  cameo=074 context=peacekeeping
  {peacekeepers} of A have arrived in B  cameo=074 context=peacekeeping
  {peacekeepers} of A begin deploying in B  cameo=074 context=peacekeeping
  {deployment} of {peacekeepers} of A arrives in B  cameo=074 context=peacekeeping
  A sends {soldiers} to B on a peacekeeping mission  cameo=074 context=peacekeeping
  A sends {soldiers} to B for a peacekeeping mission  cameo=074 context=peacekeeping
  A {sends} {soldiers} to join the {peacekeepers}  cameo=074 context=peacekeeping

  A takes in B                                  B=human  weight=0.8
  A operates on B                               B=human  weight=0.8
  A distributes {goods} in B
# -- more giving
  A gifts B X  cameo=070
  A gifts X to B  cameo=070
  A presents B with {goods}  cameo=073
  A presents B with {materiel}  cameo=072
  A presents {goods} to B  cameo=073
  A presents {materiel} to B  cameo=072
  A dispenses {goods} in B  cameo=073
  A dispenses {goods} to B  cameo=073
  A hands out {goods} in B  cameo=073
  A hands out {goods} to B  cameo=073
  A doles out {goods} in B  cameo=073
  A doles out {goods} to B  cameo=073
  A flies in {goods} to B  cameo=073
  A flies {goods} into B  cameo=073
  A ferries {goods} to B  cameo=073
  A trucks {goods} to B  cameo=073
  A trucks {goods} into B  cameo=073
  A ships in {goods} to B  cameo=073
  A brings in {goods} for B  cameo=073
  A sends {ship} with {goods} to B  cameo=073
  A sends {ship} carrying {goods} to B  cameo=073
  A sends {ship} loaded with {goods} to B  cameo=073
  A sends convoy with {goods} to B  cameo=073
  A sends convoy of {goods} to B  cameo=073
  {goods} from A lands in B  cameo=073
  {goods} from A reaches B  cameo=073
  {goods} of A reaches B  cameo=073
  {goods} of A arrives in B  cameo=073
  {aid} of A arrives in B  cameo=073
  {aid} of A reaches B  cameo=073
  convoy of A with {goods} arrives in B  cameo=073
  {ship} from A with {goods} arrives in B  cameo=073
  {ship} from A carrying {goods} arrives in B  cameo=073
  A opens hospital in B  cameo=073 context=health
  A opens clinic in B  cameo=073 context=health
  A opens field hospital in B  cameo=073 context=health
  A opens school in B  cameo=071
  A builds school in B  cameo=071
  A builds hospital in B  cameo=071 context=health
  A builds clinic in B  cameo=071 context=health
  A builds {shelter} in B  cameo=071
  A builds houses in B  cameo=071
  A builds homes for B  cameo=071
  A digs wells in B  cameo=071
  A drills wells in B  cameo=071
  A pays for {infrastructure} in B  cameo=071
  A pays for X in B  cameo=071 weight=0.6  abroad
  A inoculates {civilians} in B  cameo=073 context=health
  A immunises {civilians} in B  cameo=073 context=health
  A inoculates B  cameo=073 context=health
  A immunises B  cameo=073 context=health
  A treats B  cameo=073 weight=0.3 context=health  B=human  abroad
  A treats {civilians} in B  cameo=073 context=health
  A treats {refugees} in B  cameo=073 context=health
  A treats victims of {disaster} in B  cameo=073 context=health
  A treats wounded in B  cameo=073 context=health
  A cares for {refugees} from B  cameo=073
  A cares for {civilians} in B  cameo=073
  A looks after {refugees} from B  cameo=073
  A chips in {funds} for B  cameo=071
  A contributes {funds} for B  cameo=071
  A airlifts wounded from B  cameo=073 context=health
  A airlifts {civilians} of B  cameo=073
  A airlifts {refugees} from B  cameo=073 weight=0.8
  A airlifts {refugees} out of B  cameo=073 weight=0.8
  A airlifts B out of X  cameo=073 B=human
  A airlifts B to X  cameo=073 B=human weight=0.8
  A evacuates B from X  cameo=073 B=human
  A evacuates B  cameo=073 weight=0.7 B=human  abroad
  A evacuates {civilians} of B  cameo=073
  A flies B to safety  cameo=073
  A brings B to safety  cameo=073
  A ferries B to safety  cameo=073
  A takes B to safety  cameo=073
  A flies B for treatment  cameo=073 context=health
  A flies {civilians} from B  cameo=073 weight=0.8
  A plucks B from X  cameo=073 B=human
  A pulls B from X  cameo=073 weight=0.6 B=human
  A picks up B at sea  cameo=073 B=human
  A picks up {refugees} off B  cameo=073
  A digs B out of the rubble  cameo=073 B=human
  A pays salaries of {civilians} in B  cameo=071
  A foots the bill for X in B  cameo=071
  A picks up the bill for X in B  cameo=071
  A provides {shelter} for B  cameo=075
  A provides {shelter} to B  cameo=075
  A houses {refugees} from B  cameo=075
  A houses B  cameo=075 weight=0.5 B=human  abroad
  A hosts {refugees} from B  cameo=075
  A hosts {refugees}  cameo=075
  A welcomes {refugees} from B  cameo=075
  A offers {shelter} to the {refugees} from B  cameo=075 weight=0.5
  A naturalises {refugees} from B  cameo=075 context=migration
  A keeps B afloat  cameo=071
  A helps keep B afloat  cameo=071
  A subsidises X in B  cameo=071
  A extends credit to B  cameo=071
  A grants loan to B  cameo=071
  A grants B loan  cameo=071
  A provides loan to B  cameo=071
  A guarantees {debt} of B  cameo=071 weight=0.8
  A restructures {debt} of B  cameo=071
  A reschedules {debt} of B  cameo=071
  A eases {debt} of B  cameo=071
  A swaps {debt} of B for X  cameo=071
# -- among people in need; at sea
  A distributes {goods} among {refugees}  cameo=073
  A distributes {goods} among {civilians}  cameo=073
  A distributes {goods} among {civilians} in B  cameo=073
  A distributes {goods} among {refugees} in B  cameo=073
  A distributes {goods} among B  cameo=073
  A distributes {goods} to {civilians}  cameo=073
  A distributes {goods} to victims of {disaster}  cameo=073
  A serves {goods} to B  cameo=073
  {ship} of A picks up {refugees}  cameo=073 context=migration
  {ship} of A picks up {refugees} off B  cameo=073 context=migration
  {ship} of A rescues {refugees}  cameo=073 context=migration
  A picks up {refugees} adrift  cameo=073 context=migration
  A plucks {refugees} from X  cameo=073 context=migration
  A pulls {refugees} from the sea  cameo=073 context=migration
  A hands over fleet of {materiel} to B  cameo=072 context=military
  A hands over fighter jets to B  cameo=072 context=military
  A transfers {materiel} to B  cameo=072 context=military
  A ships {materiel} to B  cameo=072 context=military
  A passes {materiel} to B  cameo=072 context=military
  A delivers {materiel} to {soldiers} of B  cameo=072 context=military
  A opens treatment centre in B  cameo=073 context=health
  A sets up treatment centre in B  cameo=073 context=health
  A sets up hospital in B  cameo=073 context=health
  A sets up field hospital in B  cameo=073 context=health
  A sets up clinic in B  cameo=073 context=health
  A runs clinic in B  cameo=073 context=health
  A runs hospital in B  cameo=073 context=health
# -- carried in
  A carries {goods} to B  cameo=073
  A carries {goods} to the {civilians} in B  cameo=073
  A takes {goods} to B  cameo=073 weight=0.8
  A hauls {goods} to B  cameo=073
  A lands {goods} in B  cameo=073
  A brings {goods} into B  cameo=073
  A gets {goods} to B  cameo=073
  A gets {goods} into B  cameo=073
  A pays out {funds} to B  cameo=071 context=economic
  A gives shelter to the {refugees} from B  cameo=075 context=asylum
  A provides refuge for {refugees} from B  cameo=075 context=asylum
  A goes to the aid of {ship} of B  cameo=073
  A goes to the aid of {ship}  cameo=073
  A comes to the aid of {ship} of B  cameo=073
  A tows {ship} of B to safety  cameo=073
  A puts out fire on {ship} of B  cameo=073
  A keeps the lights on in B  cameo=070 weight=0.7
  A restores electricity in B  cameo=071
# -- nouns, peacekeepers in place, papers for people
  A's donation of {materiel} to B  cameo=072 weight=0.8
  A's donation of {funds} to B  cameo=071 weight=0.8
  A's gift of {goods} to B  cameo=073 weight=0.8
  A's gift of {materiel} to B  cameo=072 weight=0.8
  A's gift to B  cameo=070 weight=0.6  abroad
  A's grant to B  cameo=071 weight=0.7  abroad
  A's shipment of {goods} to B  cameo=073 weight=0.8
  A's shipment of {materiel} to B  cameo=072 weight=0.8
  A's supply of {materiel} to B  cameo=072 weight=0.8
  {peacekeepers} of A serve in B  cameo=074 context=peacekeeping
  {peacekeepers} from A serve in B  cameo=074 context=peacekeeping
  {peacekeepers} of A are stationed in B  cameo=074 context=peacekeeping
  {peacekeepers} of A are based in B  cameo=074 context=peacekeeping
  {peacekeepers} of A stay in B  cameo=074 context=peacekeeping
  {peacekeepers} of A take over in B  cameo=074 context=peacekeeping
  {soldiers} of A serve with {peacekeepers} in B  cameo=074 context=peacekeeping
  A rotates {peacekeepers} in B  cameo=074 context=peacekeeping
  A brings B ashore  cameo=073 B=human
  A brings {refugees} ashore  cameo=073 context=migration
  A takes B aboard  cameo=073 B=human
  A takes {refugees} on board  cameo=073 context=migration
  A regularises B  cameo=075 context=migration  B=human
  A regularises {refugees} from B  cameo=075 context=migration
  A regularises {refugees} of B  cameo=075 context=migration
  A legalises {refugees} from B  cameo=075 context=migration
  A grants legal status to the {refugees} from B  cameo=075 context=migration
  A grants legal status to B  cameo=075 context=migration B=human
  A grants residence permits to B  cameo=075 context=migration
  A issues residence permits to B  cameo=075 context=migration
  A gives papers to the {refugees} from B  cameo=075 context=migration
  A gives B a home  cameo=075 B=human
  A gives B food and shelter  cameo=073 B=human
  A restores sight of {civilians} in B  cameo=073 context=health
  A operates on {civilians} in B  cameo=073 context=health
  A cures {civilians} in B  cameo=073 context=health
  {infrastructure} in B is built with {funds} from A  cameo=071
  {infrastructure} in B is paid for by A  cameo=071
  {project} in B is paid for by A  cameo=071
  A gives B the {funds} to fight X  cameo=071
  A gives B the {funds} to build X  cameo=071
  A builds X in B with {funds} of its own  cameo=071
  A grants {funds} worth of {goods} to B  cameo=073
  A airlifts {goods} into B  cameo=073
  A sends plane with {goods} to B  cameo=073
  A sends plane loaded with {goods} to B  cameo=073
  plane with {goods} from A lands in B  cameo=073
  plane of A with {goods} lands in B  cameo=073
  A flies plane with {goods} to B  cameo=073
  A drops aid on B  cameo=073
  A is the largest donor to B  cameo=070 weight=0.8
  A remains the largest donor to B  cameo=070 weight=0.8
# -- fires, seas, gifts
  A battles {disaster} in B  cameo=073 context=disasters
  A tackles {disaster} in B  cameo=073 context=disasters
  A combats {disaster} in B  cameo=073 context=disasters
  A douses {disaster} in B  cameo=073 context=disasters
  A puts out {disaster} in B  cameo=073 context=disasters
  A helps fight {disaster} in B  cameo=073 context=disasters
  A helps put out {disaster} in B  cameo=073 context=disasters
  A helps B put out {disaster}  cameo=073 context=disasters
  A sends {rescuers} to battle {disaster} in B  cameo=073 context=disasters
  {rescuers} of A battle {disaster} in B  cameo=073 context=disasters
  {rescuers} of A fight {disaster} in B  cameo=073 context=disasters
  {rescuers} of A help B  cameo=073 context=disasters
  {rescuers} of A treat B  cameo=073 context=health
  {rescuers} of A return to B  cameo=073 weight=0.7
  {rescuers} of A work in B  cameo=073 weight=0.8
  {rescuers} from A work in B  cameo=073 weight=0.8
  {rescuers} of A search for X in B  cameo=073 context=disasters
  {rescuers} of A pull X from the rubble in B  cameo=073 context=disasters
  A gives {goods} to a village in B  cameo=073
  A gives {goods} to a school in B  cameo=073
  A gives {goods} to a hospital in B  cameo=073
  A opens its doors to the {refugees} of B  cameo=075
  A opens its doors to the {refugees} from B  cameo=075
NONE
  A raises {funds} from X
  A raises {funds} for its campaign
  A raises {funds} in X
  A collects {funds} for its campaign
  A collects {funds} in X
  A gives {funds} to its own campaign
  A secures {border}
  A gives {concern}
  A gives birth to B
  A gives a speech
  A gives a speech in B
  A gives an interview to B
  A gives evidence
  A gives details
  A gives no details
  A gives an explanation
  A gives an account of X
  A gives a reason
  A gives advice to B
  A gives an order
  A gives orders to B
  A gives rise to X
  A gives up X
  A gives notice to B
  A gives B notice
  A gives B a choice
  A gives B a chance
  A gives B reason
  A gives an impression
  A gives B hope
  A gives B a black eye
  A gives priority to B
  A gives thought to X
  A gives way
  A gives testimony
  A sends a signal to B
  A sends a message
  A sends B packing
  A sends B home
  A sends B away
  A sends B back
  A sends shivers through B
  A sends shockwaves through B
  A sends stocks lower
  A sends prices higher
  A delivers a speech
  A delivers a speech in B
  A delivers a verdict
  A delivers a sermon
  A delivers a blow to B
  A delivers a baby
  A delivers a lecture
  A provides an opportunity
  A provides evidence
  A provides details
  A provides an explanation
  A provides an excuse
  A provides no details
  A provides that X is needed
  A provides a pretext for X
  A extends a deadline
  A extends control over B
  A transfers B to hospital
  A transfers {prisoners} to X
  A pays the price
  A pays a fine
  A pays attention to B
  A pays lip service to X
  A pays a ransom to B
  A pays taxes
  A pays wages
  A lends credence to X
  A lends weight to X
  A lends credibility to X
  A presents evidence
  A presents a budget
  A presents a report
  A presents a problem
  A presents itself as X
  A directs a film
  A contributes to a rise
  A contributes to the problem
  A contributes to tension
  A saves time
  A saves money
  A saves face
  A evacuates building
  A rescues a bill
  A accepts bribes from B
  A admits that X is true
  A admits wrongdoing
  A admits to X
  A absorbs losses
  A reduces {debt}
  A instructs {soldiers} to X
  A instructs B to X
  A advises B to X
  A coaches a team
  A schools children
  A observes a minute of silence
  A observes that X is true
  A joins the ranks
  A brings B to justice
  A brings down {government}
  A brings an end to X
  A ferries passengers
  A speeds away
  A helps himself to X
  A helps itself to X
  A arms itself
  A arms himself
  A equips itself with X
  A guards against X
  A protects its interests
  A protects itself
  A feeds fears
  A feeds rumours
  {team} saves X
  A saves penalties
