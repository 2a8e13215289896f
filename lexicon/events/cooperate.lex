# COOPERATE: material exchange for the good of both sides (CAMEO 06): trade, exercises, justice, intelligence. What only one
# side gives is AID.

COOPERATE
# -- working together
  A {cooperates} B  reciprocal cameo=060
  A {cooperates} B on X  reciprocal cameo=060
  A {cooperates} B in X  reciprocal cameo=060
  A {cooperates} B against X  reciprocal cameo=060
  A {cooperates} B to X  reciprocal cameo=060
  A and B {cooperate}  reciprocal cameo=060
  A and B {cooperate} on X  reciprocal cameo=060
  A and B {cooperate} in X  reciprocal cameo=060
  A and B {cooperate} against X  reciprocal cameo=060
  A and B {cooperate} to X  reciprocal cameo=060
  A engages in {cooperation} with B  reciprocal cameo=060
  A carries out {cooperation} with B  reciprocal cameo=060
  A conducts {cooperation} with B  reciprocal cameo=060
  A begins {cooperation} with B  reciprocal cameo=060
  A starts {cooperation} with B  reciprocal cameo=060
  A launches {cooperation} with B  reciprocal cameo=060
  A resumes {cooperation} with B  reciprocal cameo=060
  A continues {cooperation} with B  reciprocal cameo=060
  A steps up {cooperation} with B  reciprocal cameo=060
  A strengthens {cooperation} with B  reciprocal cameo=060
  A expands {cooperation} with B  reciprocal cameo=060
  A deepens {cooperation} with B  reciprocal cameo=060
  A boosts {cooperation} with B  reciprocal cameo=060
  A intensifies {cooperation} with B  reciprocal cameo=060
  A increases {cooperation} with B  reciprocal cameo=060
  A enhances {cooperation} with B  reciprocal cameo=060
  A extends {cooperation} with B  reciprocal cameo=060
  A maintains {cooperation} with B  reciprocal cameo=060 weight=0.8
  A develops {cooperation} with B  reciprocal cameo=060
  A and B begin {cooperation}  reciprocal cameo=060
  A and B resume {cooperation}  reciprocal cameo=060
  A and B continue {cooperation}  reciprocal cameo=060
  A and B strengthen {cooperation}  reciprocal cameo=060
  A and B step up {cooperation}  reciprocal cameo=060
  A and B expand {cooperation}  reciprocal cameo=060
  A and B deepen {cooperation}  reciprocal cameo=060
  A and B boost {cooperation}  reciprocal cameo=060
  A cooperates with {charges}  cameo=063 context=legal
  A cooperates with {monitors}  cameo=060
  A helps B with {charges}  cameo=063 context=legal
  A is part of {alliance} with B  reciprocal cameo=060 weight=0.5
  A joins {operation} with B  reciprocal cameo=062 context=military
# -- economic
  A trades with B  reciprocal cameo=061 context=economic
  A and B trade  reciprocal cameo=061 context=economic
  A does {trade} with B  reciprocal cameo=061 context=economic
  A conducts {trade} with B  reciprocal cameo=061 context=economic
  A resumes {trade} with B  reciprocal cameo=061 context=economic
  A restores {trade} with B  reciprocal cameo=061 context=economic
  A begins {trade} with B  reciprocal cameo=061 context=economic
  A opens {trade} with B  reciprocal cameo=061 context=economic
  A expands {trade} with B  reciprocal cameo=061 context=economic
  A boosts {trade} with B  reciprocal cameo=061 context=economic
  A increases {trade} with B  reciprocal cameo=061 context=economic
  A continues {trade} with B  reciprocal cameo=061 context=economic
  A and B resume {trade}  reciprocal cameo=061 context=economic
  A and B restore {trade}  reciprocal cameo=061 context=economic
  A and B expand {trade}  reciprocal cameo=061 context=economic
  A and B boost {trade}  reciprocal cameo=061 context=economic
  A and B increase {trade}  reciprocal cameo=061 context=economic
  A and B open {trade}  reciprocal cameo=061 context=economic
  {trade} between A and B resumes  reciprocal cameo=061 context=economic
  {trade} between A and B grows  reciprocal cameo=061 weight=0.8 context=economic
  {trade} between A and B rises  reciprocal cameo=061 weight=0.8 context=economic
  {trade} between A and B increases  reciprocal cameo=061 weight=0.8 context=economic
  {trade} between A and B reaches X  reciprocal cameo=061 weight=0.8 context=economic
  {trade} between A and B totals X  reciprocal cameo=061 weight=0.8 context=economic
  A {buys} {cargo} from B  cameo=061 context=economic
  A {buys} {cargo} of B  cameo=061 context=economic
  A {buys} X from B  cameo=061 weight=0.8 context=economic
  A {buys} stake in B  cameo=061 context=economic
  A {sells} {cargo} to B  cameo=061 context=economic
  A {sells} B the {cargo}  cameo=061 context=economic
  A {sells} X to B  cameo=061 weight=0.7 context=economic
  A {sells} {materiel} to B  cameo=062 context=military
  A {sells} B the {materiel}  cameo=062 context=military
  A {buys} {materiel} from B  cameo=062 context=military
  A {buys} {materiel} of B  cameo=062 context=military
  A takes delivery of {cargo} from B  cameo=061 context=economic
  A takes delivery of {materiel} from B  cameo=062 context=military
  A exports to B  cameo=061 context=economic  abroad
  A imports from B  cameo=061 context=economic
  A orders {cargo} from B  cameo=061 context=economic
  A places an order with B  cameo=061 context=economic
  A swaps {cargo} for X with B  reciprocal cameo=061 context=economic
  A barters {cargo} for X with B  reciprocal cameo=061 context=economic
  A exchanges {cargo} for X with B  reciprocal cameo=061 context=economic
  A pays B for {cargo}  cameo=061 context=economic
  A pays B for X  cameo=061 weight=0.6 context=economic
  A starts exports to B  cameo=061 context=economic
  A resumes exports to B  cameo=061 context=economic
  A resumes exports of {cargo} to B  cameo=061 context=economic
  A resumes imports of {cargo} from B  cameo=061 context=economic
  A resumes imports from B  cameo=061 context=economic
  A resumes shipments of {cargo} to B  cameo=061 context=economic
  A resumes deliveries of {cargo} to B  cameo=061 context=economic
  A resumes flights to B  cameo=061 context=economic
  A starts flights to B  cameo=061 context=economic
  A and B resume flights  reciprocal cameo=061 context=economic
  A increases exports to B  cameo=061 context=economic
  A increases imports from B  cameo=061 context=economic
  A opens market to B  cameo=061 context=economic
  A opens market to the {cargo} of B  cameo=061 context=economic
  A opens economy to B  cameo=061 context=economic
  A opens up economy  cameo=061 weight=0.8 context=economic
  A opens up economy to B  cameo=061 context=economic
  A opens up market to B  cameo=061 context=economic
  A liberalises trade with B  cameo=061 context=economic
  A grants B most-favoured-nation status  cameo=061 context=economic
  A grants trade preferences to B  cameo=061 context=economic
  A grants B trade preferences  cameo=061 context=economic
  A grants B the {license}  cameo=061 context=economic
  A grants {license} to B  cameo=061 context=economic
  A awards {contract} to B  cameo=061 context=economic
  A awards B the {contract}  cameo=061 context=economic
  A gives B the {contract}  cameo=061 context=economic
  A gives {contract} to B  cameo=061 context=economic
  A grants B the {contract}  cameo=061 context=economic
  A wins {contract} from B  cameo=061 context=economic
  A wins {contract} in B  cameo=061 context=economic
  A secures {contract} from B  cameo=061 context=economic
  A {invests} in B  cameo=061 context=economic  abroad
  A {invests} {funds} in B  cameo=061 context=economic  abroad
  A {invests} {funds} into B  cameo=061 context=economic  abroad
  A invests in {project} in B  cameo=061 context=economic
  A invests in {project} with B  reciprocal cameo=061 context=economic
  A acquires stake in B  cameo=061 context=economic
  A takes stake in B  cameo=061 context=economic
  A merges with B  reciprocal cameo=061 context=economic
  A builds {project} in B  cameo=061 context=economic
  A builds {project} for B  cameo=061 context=economic
  A builds {project} with B  reciprocal cameo=061 context=economic
  A constructs {project} in B  cameo=061 context=economic
  A constructs {project} with B  reciprocal cameo=061 context=economic
  A operates {project} in B  cameo=061 weight=0.7 context=economic
  A develops {project} with B  reciprocal cameo=061 context=economic
  A develops {project} in B  cameo=061 weight=0.8 context=economic
  A launches {project} with B  reciprocal cameo=061 context=economic
  A opens {project} with B  reciprocal cameo=061 context=economic
  A inaugurates {project} with B  reciprocal cameo=061 context=economic
  A sets up {project} with B  reciprocal cameo=061 context=economic
  A establishes {project} with B  reciprocal cameo=061 context=economic
  A starts {project} with B  reciprocal cameo=061 context=economic
  A finances {project} with B  reciprocal cameo=061 context=economic
  A and B build {project}  reciprocal cameo=061 context=economic
  A and B construct {project}  reciprocal cameo=061 context=economic
  A and B develop {project}  reciprocal cameo=061 context=economic
  A and B launch {project}  reciprocal cameo=061 context=economic
  A and B open {project}  reciprocal cameo=061 context=economic
  A and B inaugurate {project}  reciprocal cameo=061 context=economic
  A and B set up {project}  reciprocal cameo=061 context=economic
  A and B establish {project}  reciprocal cameo=061 context=economic
  A and B start {project}  reciprocal cameo=061 context=economic
  A and B run {project}  reciprocal cameo=061 context=economic
  A and B finance {project}  reciprocal cameo=061 context=economic
  A and B share {needs}  reciprocal cameo=061
  A and B set up {alliance}  reciprocal cameo=060 weight=0.6
  A pumps {cargo} to B  cameo=061 context=economic
  A pipes {cargo} to B  cameo=061 context=economic
  A licenses {technology} to B  cameo=061 context=technology
  A transfers {technology} to B  cameo=061 context=technology
  A shares {technology} with B  cameo=061 context=technology
  A exchanges {technology} with B  reciprocal cameo=061 context=technology
  A and B exchange {technology}  reciprocal cameo=061 context=technology
  A and B share {technology}  reciprocal cameo=061 context=technology
  A leases X from B  cameo=061 context=economic
  A leases X to B  cameo=061 context=economic
  A rents X from B  cameo=061 context=economic
  A recruits workers from B  cameo=061
  A hires workers from B  cameo=061
  A sends workers to B  cameo=061
  A exchanges students with B  reciprocal cameo=060
  A and B exchange students  reciprocal cameo=060
  A conducts research with B  reciprocal cameo=060 context=technology
  A and B conduct research  reciprocal cameo=060 context=technology
  A launches satellite for B  cameo=061 context=technology
  A launches satellite with B  reciprocal cameo=061 context=technology
  A and B launch satellite  reciprocal cameo=061 context=technology
# -- military
  A {stages} {exercises} with B  reciprocal cameo=062 context=military
  A {stages} {exercise} with B  reciprocal cameo=062 context=military
  A {stages} {exercises} in B  cameo=062 weight=0.6 context=military
  A {stages} {exercises} alongside B  reciprocal cameo=062 context=military
  A {stages} joint {exercises}  cameo=062 context=military
  A {stages} joint {exercise}  cameo=062 context=military
  A {stages} joint {exercise} with B  reciprocal cameo=062 context=military
  A and B {stage} {exercises}  reciprocal cameo=062 weight=1.2 context=military
  A and B {stage} {exercise}  reciprocal cameo=062 context=military
  A and B {stage} {exercises} in X  reciprocal cameo=062 weight=1.2 context=military
  A participates in {exercises} with B  reciprocal cameo=062 context=military
  A takes part in {exercises} with B  reciprocal cameo=062 context=military
  A joins B in {exercises}  reciprocal cameo=062 context=military
  A joins B for {exercises}  reciprocal cameo=062 context=military
  A joins {exercises} with B  reciprocal cameo=062 context=military
  A joins {exercise} of B  reciprocal cameo=062 context=military
  A hosts {exercises} with B  reciprocal cameo=062 context=military
  A leads {exercises} with B  reciprocal cameo=062 context=military
  A holds {exercises} in X with B  reciprocal cameo=062 context=military
  A sends {forces} to the {exercises} in B  cameo=062 context=military
  A sends {forces} to B for {exercises}  cameo=062 context=military
  A {trains} with B  reciprocal cameo=062 context=military
  A {trains} alongside B  reciprocal cameo=062 context=military
  A and B train together  reciprocal cameo=062 context=military
  A and B take part in {exercises}  reciprocal cameo=062 context=military
  A and B participate in {exercises}  reciprocal cameo=062 context=military
  A and B join in {exercises}  reciprocal cameo=062 context=military
  A drills with B  reciprocal cameo=062 context=military
  A drills alongside B  reciprocal cameo=062 context=military
  A and B drill  reciprocal cameo=062 weight=0.6 context=military
  A patrols with B  reciprocal cameo=062 context=military
  A patrols alongside B  reciprocal cameo=062 context=military
  A and B patrol X  reciprocal cameo=062 context=military
  A {stages} {operation} with B  reciprocal cameo=062 context=military
  A {stages} {operation}  cameo=062 weight=0.6 context=military
  A and B {stage} {operation}  reciprocal cameo=062 context=military
  A and B form {operation}  reciprocal cameo=062 context=military
  A forms {operation} with B  reciprocal cameo=062 context=military
  A sets up {operation} with B  reciprocal cameo=062 context=military
  A and B set up {operation}  reciprocal cameo=062 context=military
  A flies {operation} with B  reciprocal cameo=062 context=military
  A fights alongside B  reciprocal cameo=062 context=military
  A fights side by side with B  reciprocal cameo=062 context=military
  A fights together with B  reciprocal cameo=062 context=military
  A fights for B  cameo=062 weight=0.3 context=military
  A and B fight side by side  reciprocal cameo=062 context=military
  A battles X alongside B  reciprocal cameo=062 context=military
  A coordinates {hostilities} with B  reciprocal cameo=062 context=military
  A coordinates {operation} with B  reciprocal cameo=062 context=military
  A integrates {forces} with B  reciprocal cameo=062 context=military
  A unites {forces} with B  reciprocal cameo=062 context=military
  A and B unite {forces}  reciprocal cameo=062 context=military
  A merges {forces} with B  reciprocal cameo=062 context=military
  A and B combine {forces}  reciprocal cameo=062 context=military
  A uses {base} in B  cameo=062 weight=0.7 context=military
  A bases {forces} in B  cameo=062 weight=0.6 context=military
  A opens {base} in B  cameo=062 weight=0.7 context=military
  A opens {base} to B  cameo=062 context=military
  A makes {base} available to B  cameo=062 context=military
  A puts {base} at the disposal of B  cameo=062 context=military
  A grants B use of {base}  cameo=062 context=military
  A gives B use of {base}  cameo=062 context=military
  A lets B use {base}  cameo=062 context=military
  A lets {forces} of B use {base}  cameo=062 context=military
  A allows B to use {base}  cameo=062 context=military
  A allows {forces} of B to use {base}  cameo=062 context=military
  A hosts {base} of B  cameo=062 weight=0.6 context=military
  A hosts {forces} of B  cameo=062 weight=0.7 context=military
  A hosts {materiel} of B  cameo=062 weight=0.7 context=military
  A sends {ship} to the {port} of B  cameo=062 weight=0.5 context=military
  A makes a port call in B  cameo=062 context=military
  A docks in B  cameo=062 weight=0.6 context=military
  A pays a port call to B  cameo=062 context=military
  A co-produces X with B  reciprocal cameo=062 weight=0.8
  A develops {materiel} with B  reciprocal cameo=062 context=military
  A produces {materiel} with B  reciprocal cameo=062 context=military
  A and B develop {materiel}  reciprocal cameo=062 context=military
  A and B produce {materiel}  reciprocal cameo=062 context=military
  A escorts {ship} of B  cameo=062 context=military
  A refuels {ship} of B  cameo=062 context=military
# -- justice
  A {extradites} {suspect} to B  cameo=063 context=legal
  A {extradites} {suspects} to B  cameo=063 context=legal
  A {extradites} {suspect} to the {court} in B  cameo=063 context=legal
  A {extradites} {suspect} to the {court}  cameo=063 context=legal
  A extradites X to B  cameo=063 context=legal
  A extradites X  cameo=063 weight=0.7 context=legal
  A hands X over to B  cameo=063 weight=0.6 context=legal
  A turns X over to B  cameo=063 weight=0.6 context=legal
  A surrenders X to the {court}  cameo=063 context=legal
  A transfers X to the {court}  cameo=063 context=legal
  A delivers X to the {court}  cameo=063 context=legal
  A sends X to the {court} for trial  cameo=063 context=legal
  A arrests X at request of B  cameo=063 context=legal
  A arrests X on behalf of B  cameo=063 context=legal
  A arrests {suspect} wanted by B  cameo=063 context=legal
  A investigates X with B  reciprocal cameo=063 context=legal
  A and B investigate X  reciprocal cameo=063 context=legal
  A opens {charges} with B  reciprocal cameo=063 weight=0.5 context=legal
  A and B conduct {investigation}  reciprocal cameo=063 context=legal
  A conducts {investigation} with B  reciprocal cameo=063 context=legal
  A launches {investigation} with B  reciprocal cameo=063 context=legal
  A and B launch {investigation}  reciprocal cameo=063 context=legal
  A helps B investigate X  cameo=063 context=legal
  A assists B in {investigation}  cameo=063 context=legal
  A assists {investigation} of B  cameo=063 context=legal
  A testifies for B  cameo=063 weight=0.6 context=legal
  A provides legal assistance to B  cameo=063 context=legal
  A gives B legal assistance  cameo=063 context=legal
  A helps B track down {suspect}  cameo=063 context=legal
  A helps B capture {suspect}  cameo=063 context=legal
  A helps B find {suspect}  cameo=063 context=legal
  A exchanges {prisoners} with B  reciprocal cameo=063 context=legal
  A swaps {prisoners} with B  reciprocal cameo=063 context=legal
  A trades {prisoners} with B  reciprocal cameo=063 context=legal
  A and B exchange {prisoners}  reciprocal cameo=063 context=legal
  A and B swap {prisoners}  reciprocal cameo=063 context=legal
  A and B trade {prisoners}  reciprocal cameo=063 context=legal
  A carries out {exchange} of {prisoners} with B  reciprocal cameo=063 context=legal
  A and B carry out {exchange} of {prisoners}  reciprocal cameo=063 context=legal
  A and B conduct {exchange} of {prisoners}  reciprocal cameo=063 context=legal
  A and B complete {exchange} of {prisoners}  reciprocal cameo=063 context=legal
  A and B exchange {remains}  reciprocal cameo=063
  A exchanges {remains} with B  reciprocal cameo=063
# -- intelligence
  A {shares} {intelligence} with B  cameo=064 context=intelligence
  A {shares} {intelligence} on X with B  cameo=064 context=intelligence
  A {shares} {intelligence} about X with B  cameo=064 context=intelligence
  A {shares} {intelligence} to B  cameo=064 context=intelligence
  A {shares} {intelligence} with {counterpart} in B  cameo=064 context=intelligence
  A exchanges {intelligence} with B  reciprocal cameo=064 context=intelligence
  A swaps {intelligence} with B  reciprocal cameo=064 context=intelligence
  A trades {intelligence} with B  reciprocal cameo=064 context=intelligence
  A and B {share} {intelligence}  reciprocal cameo=064 context=intelligence
  A and B {share} {intelligence} on X  reciprocal cameo=064 context=intelligence
  A and B exchange {intelligence}  reciprocal cameo=064 context=intelligence
  A gives {intelligence} to B  cameo=064 context=intelligence
  A gives B the {intelligence}  cameo=064 context=intelligence
  A provides B with {intelligence}  cameo=064 context=intelligence
  A provides {intelligence} to B  cameo=064 context=intelligence
  A supplies B with {intelligence}  cameo=064 context=intelligence
  A furnishes B with {intelligence}  cameo=064 context=intelligence
  A feeds B the {intelligence}  cameo=064 context=intelligence
  A feeds {intelligence} to B  cameo=064 context=intelligence
  A passes {intelligence} to B  cameo=064 context=intelligence
  A passes on {intelligence} to B  cameo=064 context=intelligence
  A hands {intelligence} to B  cameo=064 context=intelligence
  A hands over {intelligence} to B  cameo=064 context=intelligence
  A turns over {intelligence} to B  cameo=064 context=intelligence
  A transmits {intelligence} to B  cameo=064 context=intelligence
  A sends {intelligence} to B  cameo=064 context=intelligence
  A forwards {intelligence} to B  cameo=064 context=intelligence
  A submits {intelligence} to B  cameo=064 context=intelligence
  A delivers {intelligence} to B  cameo=064 context=intelligence
  A relays {intelligence} to B  cameo=064 context=intelligence
  A leaks {intelligence} to B  cameo=064 weight=0.5 context=intelligence
  A tips off B  cameo=064 context=intelligence
  A tips off B about X  cameo=064 context=intelligence
  A warns B of {hostilities} by X  cameo=064 weight=0.5 context=intelligence
  A alerts B to X  cameo=064 context=intelligence
  A coordinates {intelligence} with B  reciprocal cameo=064 context=intelligence
  A pools {intelligence} with B  reciprocal cameo=064 context=intelligence
  A gives B access to the {intelligence}  cameo=064 context=intelligence
  A grants B access to the {intelligence}  cameo=064 context=intelligence
  A opens {intelligence} to B  cameo=064 context=intelligence
  A discloses {intelligence} to B  cameo=064 context=intelligence
  A makes {intelligence} available to B  cameo=064 context=intelligence
# -- nouns
  A's {cooperation} with B  reciprocal cameo=060 weight=0.6  abroad
  {cooperation} between A and B  reciprocal cameo=060 weight=0.5
  A's {exercises} with B  reciprocal cameo=062 weight=0.7
  {exercises} between A and B  reciprocal cameo=062 weight=0.7
  joint {exercises} between A and B  reciprocal cameo=062 weight=0.8
  {exercises} by A and B  reciprocal cameo=062 weight=0.7
  A's sale of {materiel} to B  cameo=062 weight=0.7
  A's sale of {cargo} to B  cameo=061 weight=0.7
  A's extradition of X to B  cameo=063 weight=0.7
  A's exchange of {prisoners} with B  reciprocal cameo=063 weight=0.7
  A's sharing of {intelligence} with B  cameo=064 weight=0.7
  {exchange} of {prisoners} between A and B  reciprocal cameo=063 weight=0.7
  A's investment in B  cameo=061 weight=0.4
# -- exercises, shared work, justice, trade
  A hands over {suspect} to B  cameo=063 context=legal
  A hands {suspect} over to B  cameo=063 context=legal
  A hands over {suspects} to B  cameo=063 context=legal
  A turns over {suspect} to B  cameo=063 context=legal
  A surrenders {suspect} to B  cameo=063 context=legal
  A transfers {suspect} to B  cameo=063 context=legal
  A delivers {suspect} to B  cameo=063 context=legal
  A hands over citizens to B  cameo=063 context=legal
  A hands over nationals to B  cameo=063 context=legal
  A conducts {exercise} with B  reciprocal cameo=062 context=military
  A begins {exercise} with B  reciprocal cameo=062 context=military
  A holds {exercise} with B  reciprocal cameo=062 context=military
  A carries out {exercise} with B  reciprocal cameo=062 context=military
  A takes part in {exercise} with B  reciprocal cameo=062 context=military
  A joins {exercise} with B  reciprocal cameo=062 context=military
  A kicks off {exercise} with B  reciprocal cameo=062 context=military
  A and B launch {exercises}  reciprocal cameo=062 context=military
  A and B begin {exercises}  reciprocal cameo=062 context=military
  A and B hold {exercises}  reciprocal cameo=062 context=military
  A and B conduct {exercises}  reciprocal cameo=062 context=military
  A and B carry out {exercises}  reciprocal cameo=062 context=military
  A and B start {exercises}  reciprocal cameo=062 context=military
  A and B kick off {exercises}  reciprocal cameo=062 context=military
  A and B perform {exercises}  reciprocal cameo=062 context=military
  A and B stage {exercises}  reciprocal cameo=062 context=military
  A trains with B  reciprocal cameo=062 context=military
  A and B conduct {operation}  reciprocal cameo=062 context=military
  A and B patrol X together  reciprocal cameo=062 context=military
  A and B conduct joint patrols  reciprocal cameo=062 context=military
  A conducts joint patrols with B  reciprocal cameo=062 context=military
  A shares {intelligence} with B  cameo=064 context=intelligence
  A shares evidence with B  cameo=063 context=legal
  A shares information with B  cameo=064 context=intelligence
  A shares data with B  cameo=064
  A gives information to B  cameo=064
  A gives B information on X  cameo=064
  A gives B access to {intelligence}  cameo=064 context=intelligence
  A hands over evidence to B  cameo=063 context=legal
  A hands over documents to B  cameo=063 context=legal
  A hands over records to B  cameo=063 context=legal
  A and B share {intelligence}  reciprocal cameo=064 context=intelligence
  A and B exchange information  reciprocal cameo=064
  A helps B with {investigation}  cameo=063 context=legal
  A cooperates with B in {investigation}  cameo=063 context=legal
  A cooperates with {investigation} by B  cameo=063 context=legal
  A works with B on {investigation}  cameo=063 context=legal
  A joins B in {operation}  cameo=062 context=military
  A joins forces with B  reciprocal cameo=060
  A and B join forces  reciprocal cameo=060
  A teams up with B  reciprocal cameo=060
  A and B team up  reciprocal cameo=060
  A works together with B  reciprocal cameo=060
  A works closely with B  cameo=060
  A collaborates with B  cameo=060
  A partners with B  cameo=060
  A and B work together on X  reciprocal cameo=060
  A coordinates with B on X  cameo=060
  A coordinates X with B  cameo=060  weight=0.8
  A sells {cargo} to B  cameo=061 context=economic
  A buys {cargo} from B  cameo=061 context=economic
  A exports {cargo} to B  cameo=061 context=economic
  A imports {cargo} from B  cameo=061 context=economic
  A ships {cargo} to B  cameo=061 context=economic
  A signs {contract} with B  cameo=061 context=economic  weight=0.8
  A builds {infrastructure} in B  cameo=061 context=economic
  A invests in B  cameo=061 context=economic
  A and B begin work on {project}  reciprocal cameo=061
  A develops {technology} with B  cameo=061 context=technology

  A and B reopen a hotline                      reciprocal
  A and B reopen {links}                        reciprocal
  A and B swap {intelligence}                   reciprocal
  A swaps {intelligence} with B                 reciprocal
# -- joint work in more words
  A steps up {trade} with B  reciprocal cameo=061 context=economic
  A strengthens {trade} with B  reciprocal cameo=061 context=economic
  A deepens {trade} with B  reciprocal cameo=061 context=economic
  A enhances {trade} with B  reciprocal cameo=061 context=economic
  A broadens {trade} with B  reciprocal cameo=061 context=economic
  A and B step up {trade}  reciprocal cameo=061 context=economic
  A broadens {cooperation} with B  reciprocal cameo=060
  A and B broaden {cooperation}  reciprocal cameo=060
  A and B enhance {cooperation}  reciprocal cameo=060
  A and B intensify {cooperation}  reciprocal cameo=060
  A and B develop {cooperation}  reciprocal cameo=060
  A and B start {cooperation}  reciprocal cameo=060
  A and B launch {cooperation}  reciprocal cameo=060
  A and B maintain {cooperation}  reciprocal cameo=060 weight=0.8
  {trade} between A and B doubles  reciprocal cameo=061 context=economic weight=0.8
  {cooperation} between A and B grows  reciprocal cameo=060
  {cooperation} between A and B is strengthened  reciprocal cameo=060
  A forms {alliance} with B  reciprocal cameo=060 weight=0.7
  A pools resources with B  reciprocal cameo=060
  A and B pool resources  reciprocal cameo=060
  A pools X with B  reciprocal cameo=060 weight=0.7
  A sends {suspect} back to B  cameo=063 context=legal
  A sends {suspect} back to B to face {charges}  cameo=063 context=legal
  A sends {suspect} back to B to stand trial  cameo=063 context=legal
  A joins B in hunt for {suspect}  reciprocal cameo=063 context=legal
  A joins B in search for X  reciprocal cameo=063
  A helps B in search for {suspect}  cameo=063 context=legal
  A helps B in hunt for {suspect}  cameo=063 context=legal
  A and B jointly fund X  reciprocal cameo=061
  A and B jointly build X  reciprocal cameo=061
  A and B jointly develop X  reciprocal cameo=061
  A and B jointly launch X  reciprocal cameo=061
  A and B jointly organise X  reciprocal cameo=060
  A and B jointly patrol X  reciprocal cameo=062 context=military
  A and B jointly run X  reciprocal cameo=060
  A and B jointly investigate X  reciprocal cameo=063 context=legal
  A and B break up {gang}  reciprocal cameo=063 context=crime
  A and B bust {gang}  reciprocal cameo=063 context=crime
  A and B dismantle {gang}  reciprocal cameo=063 context=crime
  A and B smash {gang}  reciprocal cameo=063 context=crime
  A and B crack {gang}  reciprocal cameo=063 context=crime
  A breaks up {gang} with B  reciprocal cameo=063 context=crime
  A busts {gang} with B  reciprocal cameo=063 context=crime
  A and B arrest {suspect} in X  reciprocal cameo=063 context=legal weight=0.8
  A and B are partners in X  reciprocal cameo=060 weight=0.7
  A partners with B on X  reciprocal cameo=060
  A is partner of B in X  reciprocal cameo=060 weight=0.6
  A and B restore rail links  reciprocal cameo=061
  A and B restore flights  reciprocal cameo=061
  A launches flights to B  cameo=061
  A opens flights to B  cameo=061
  A resumes {cargo} supplies to B  cameo=061 context=economic
  A resumes supplies of {cargo} to B  cameo=061 context=economic
  A resumes {cargo} deliveries to B  cameo=061 context=economic
  A resumes {cargo} exports to B  cameo=061 context=economic
  A increases {cargo} exports to B  cameo=061 context=economic
  A increases imports of {cargo} from B  cameo=061 context=economic
  A supplies {cargo} to B  cameo=061 context=economic weight=0.6
  A acquires X in B  cameo=061 context=economic weight=0.6  abroad
  A buys stake in B  cameo=061 context=economic
  A buys into B  cameo=061 context=economic weight=0.7
  A sells stake to B  cameo=061 context=economic
  A grants B the {access} to the {base}  cameo=062 context=military
  A gives B the {access} to the {base}  cameo=062 context=military
# -- deliveries that are paid for
  A delivers {cargo} to B  cameo=061 context=economic weight=0.9
  A ships {cargo} through B  cameo=061 context=economic
  A pumps {cargo} through B  cameo=061 context=economic
  A exports {cargo} through B  cameo=061 context=economic
  A sends {cargo} through B  cameo=061 context=economic weight=0.8
  A transports {cargo} through B  cameo=061 context=economic
  A buys {cargo} made in B  cameo=061 context=economic
  A receives {cargo} it bought from B  cameo=061 context=economic
  A sources {cargo} from B  cameo=061 context=economic
  {trade} across {border} between A and B resumes  reciprocal cameo=061 context=economic
  {trade} between A and B restarts  reciprocal cameo=061 context=economic
# -- land, sea and inquiries
  A leases {project} in B  cameo=061 context=economic
  A leases land in B  cameo=061 context=economic
  A leases farmland in B  cameo=061 context=economic
  A buys land in B  cameo=061 context=economic
  A buys farmland in B  cameo=061 context=economic
  A buys most of its {cargo} from B  cameo=061 context=economic
  A gets its {cargo} from B  cameo=061 context=economic
  A imports X of {cargo} from B  cameo=061 context=economic
  A exports X of {cargo} to B  cameo=061 context=economic
  A sells X of {cargo} to B  cameo=061 context=economic
  A ships X of {cargo} to B  cameo=061 context=economic
  A and B sail in {exercise}  reciprocal cameo=062 context=military
  A and B sail side by side  reciprocal cameo=062 context=military
  A sails with B in {exercise}  reciprocal cameo=062 context=military
  A tips off B about {hostilities}  cameo=064 context=intelligence
  A tips off B about plot  cameo=064 context=intelligence
  A alerts B to the plot  cameo=064 context=intelligence weight=0.8
  A helps B with inquiry  cameo=063 context=legal
  A helps B with investigation  cameo=063 context=legal
# -- goods on their way
  {cargo} from A reaches B  cameo=061 context=economic weight=0.8
  {cargo} from A arrives in B  cameo=061 context=economic weight=0.8
  A supplies B with {cargo}  cameo=061 context=economic weight=0.9
  A provides B with electricity  cameo=061 context=economic
  A supplies B with electricity  cameo=061 context=economic weight=1.1
  A supplies B with gas  cameo=061 context=economic weight=1.1
  A supplies B with oil  cameo=061 context=economic weight=1.1
  A's imports of {cargo} from B  cameo=061 context=economic weight=0.7
  A's exports of {cargo} to B  cameo=061 context=economic weight=0.7
  A's purchase of {cargo} from B  cameo=061 context=economic weight=0.8
  A's purchase of {materiel} from B  cameo=061 context=economic weight=0.8
  A completes purchase of {materiel} from B  cameo=061 context=economic
  A completes purchase of {cargo} from B  cameo=061 context=economic
  A and B seize X in {operation}  reciprocal cameo=063 context=legal weight=1.2
  A and B arrest X in {operation}  reciprocal cameo=063 context=legal weight=1.2
  A and B detain X in {operation}  reciprocal cameo=063 context=legal weight=1.2
  A seizes X in {operation} with B  reciprocal cameo=063 context=legal weight=1.2
  A arrests X in {operation} with B  reciprocal cameo=063 context=legal weight=1.2
  A works alongside B  reciprocal cameo=060
  A works side by side with B  reciprocal cameo=060
  A works hand in hand with B  reciprocal cameo=060
  A works shoulder to shoulder with B  reciprocal cameo=060
  A hands {suspect} to B  cameo=063 context=legal
  A's extradition of {suspect} to B  cameo=063 context=legal weight=0.8
  {exercises} by A and B begin  reciprocal cameo=062 context=military
  {exercises} of A and B begin  reciprocal cameo=062 context=military
  {cooperation} of A with B  reciprocal cameo=060 weight=0.5
# -- rent, gas, works
  A rents X to B  cameo=061 context=economic
  A rents out X to B  cameo=061 context=economic
  A leases out X to B  cameo=061 context=economic
  A hires out X to B  cameo=061 context=economic
  A pumps gas to B  cameo=061 context=economic
  A pumps oil to B  cameo=061 context=economic
  A builds works in B  cameo=061 context=economic
  A builds a factory in B  cameo=061 context=economic
  A opens a factory in B  cameo=061 context=economic
  A opens a branch in B  cameo=061 context=economic
  A opens a store in B  cameo=061 context=economic weight=0.8
  A sets up a factory in B  cameo=061 context=economic
  A starts production in B  cameo=061 context=economic
  A assembles {cargo} in B  cameo=061 context=economic weight=0.8
  A sets up shop in B  cameo=061 context=economic
  A expands in B  cameo=061 context=economic weight=0.5  abroad
  A buys out X in B  cameo=061 context=economic weight=0.6  abroad
  A mines {cargo} in B  cameo=061 context=economic weight=0.8  abroad
  A sends seasonal workers to B  cameo=061 context=economic
# -- handed over, the suspect last
  A extradites to B the {suspect}  cameo=063 context=legal
  A hands over to B the {suspect}  cameo=063 context=legal
  A turns over to B the {suspect}  cameo=063 context=legal
  A surrenders to B the {suspect}  cameo=063 context=legal
  A transfers to B the {suspect}  cameo=063 context=legal
NONE
  A invests in the outcome
  A trades blows with B
  A trades insults with B
  A trades barbs with B
  A trades accusations with B
  A trades blame with B
  A trades threats with B
  A trades jibes with B
  A trades in X
  A exchanges blows with B
  A exchanges insults with B
  A exchanges accusations with B
  A exchanges threats with B
  A exchanges rings with B
  A swaps insults with B
  A buys time
  A buys into X
  A buys a house
  A buys the story
  A sells the idea
  A sells itself
  A sells out
  A orders B to X
  A shares a border with B
  A shares a language with B
  A shares a history with B
  A shares blame
  A shares a photo
  A shares a video
  A shares X on social media
  A shares X on Facebook
  A works with B in mind
  A works for B
  A works with wood
  A cooperates fully
  A builds pressure on B
  A builds momentum
  A drills for oil
  A drills a well
  A drills a hole
  A trains for X
  A trains its sights on B
  A patrols the border
  A patrols streets
  A patrols waters
  A invests time in X
  A passes the buck to B
  A passes the test
  A passes judgment on B
  A fights with B
  A exports terrorism
  A exports revolution to B
  A shares his views with B
  A shares the stage with B
  A shares {border} with B
  A shares a border with B
  A shares concerns about B
  A works for B
  A works in B
  A opens a shop in B
  A trains for X
  A joins forces
  A hands over power
