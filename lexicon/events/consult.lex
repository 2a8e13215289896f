# CONSULT: meetings, visits, calls and talks that take place (CAMEO 04). A visitor is the actor and the place or host the
# recipient; who plays host to B is the actor of the hosting; otherwise all sides are actors.

CONSULT
# -- sides come together
  A {meets} B  reciprocal cameo=040
  A {meets} B in X  reciprocal cameo=040
  A {meets} B at X  reciprocal cameo=040
  A {meets} B for {talks}  reciprocal cameo=046
  A {meets} B on the sidelines of X  reciprocal cameo=044
  A {meets} B over X  reciprocal cameo=040
  A and B meet  reciprocal cameo=040
  A and B meet in X  reciprocal cameo=040
  A and B meet at X  reciprocal cameo=040
  A and B meet for {talks}  reciprocal cameo=046
  A and B meet on the sidelines of X  reciprocal cameo=044
  A and B meet face to face  reciprocal cameo=040
  A and B meet behind closed doors  reciprocal cameo=040
  A and B meet to {discuss} X  reciprocal cameo=040
  A and B get together  reciprocal cameo=040
  A and B come together for {talks}  reciprocal cameo=046
  A and B sit down for {talks}  reciprocal cameo=046
  A and B sit down together  reciprocal cameo=040
  A and B confer  reciprocal cameo=040
  A and B consult  reciprocal cameo=040
  A and B converse  reciprocal cameo=040
  A and B shake hands  reciprocal cameo=040 weight=0.7
  A and B exchange handshakes  reciprocal cameo=040 weight=0.7
  A and B exchange views  reciprocal cameo=040
  A and B exchange opinions  reciprocal cameo=040
  A and B compare notes  reciprocal cameo=040
  A and B discuss X  reciprocal cameo=040
  A and B talk  reciprocal cameo=040
  A and B talk about X  reciprocal cameo=040
  A and B speak  reciprocal cameo=040 weight=0.8
  A and B hold {talks}  reciprocal cameo=046
  A and B hold {meeting}  reciprocal cameo=040
  A and B hold {summit}  reciprocal mode=multilateral cameo=040
  A meets in X  cameo=040 weight=0.5
  A meets for {talks}  cameo=046 weight=0.8
  A meets behind closed doors  cameo=040 weight=0.7
  A holds {talks}  cameo=046
  A holds {talks} in X  cameo=046
  A holds {talks} on X  cameo=046
  A holds {talks} with B  reciprocal cameo=046
  A holds {talks} with B in X  reciprocal cameo=046
  A holds {talks} with B on X  reciprocal cameo=046
  A holds {talks} with B about X  reciprocal cameo=046
  A holds {talks} with B over X  reciprocal cameo=046
  A holds {meeting} with B  reciprocal cameo=040
  A holds {meeting}  cameo=040 weight=0.6
  A has {talks} with B  reciprocal cameo=046
  A has {meeting} with B  reciprocal cameo=040
  A conducts {talks} with B  reciprocal cameo=046
  A conducts {talks}  cameo=046
  A begins {talks} with B  reciprocal cameo=046
  A starts {talks} with B  reciprocal cameo=046
  A opens {talks} with B  reciprocal cameo=046
  A launches {talks} with B  reciprocal cameo=046
  A kicks off {talks} with B  reciprocal cameo=046
  A resumes {talks} with B  reciprocal cameo=046
  A restarts {talks} with B  reciprocal cameo=046
  A reopens {talks} with B  reciprocal cameo=046
  A continues {talks} with B  reciprocal cameo=046
  A pursues {talks} with B  reciprocal cameo=046
  A concludes {talks} with B  reciprocal cameo=046
  A ends {talks} with B  reciprocal cameo=046 weight=0.6
  A wraps up {talks} with B  reciprocal cameo=046
  A finishes {talks} with B  reciprocal cameo=046
  A completes {talks} with B  reciprocal cameo=046
  A enters {talks} with B  reciprocal cameo=046
  A enters into {talks} with B  reciprocal cameo=046
  A engages in {talks} with B  reciprocal cameo=046
  A engages B in {talks}  cameo=046
  A participates in {talks} with B  reciprocal cameo=046
  A takes part in {talks} with B  reciprocal cameo=046
  A joins B for {talks}  reciprocal cameo=046
  A joins B for {meeting}  reciprocal cameo=040
  A joins B at {meeting}  reciprocal cameo=040
  A joins {talks} with B  reciprocal cameo=046
  A returns to the {talks} with B  reciprocal cameo=046
  A returns to the negotiating table  cameo=046
  A returns to the negotiating table with B  reciprocal cameo=046
  A comes to the negotiating table  cameo=046
  A comes to the table with B  reciprocal cameo=046 weight=0.7
  A sits at the negotiating table with B  reciprocal cameo=046
  A sits down at the negotiating table with B  reciprocal cameo=046
  A sits down with B  reciprocal cameo=040
  A goes into {talks} with B  reciprocal cameo=046
  A leads {talks} with B  reciprocal cameo=046
  A is in {talks} with B  reciprocal cameo=046
  A is engaged in {talks} with B  reciprocal cameo=046
  A is locked in {talks} with B  reciprocal cameo=046
  A is in contact with B  reciprocal cameo=040 weight=0.7
  A is in touch with B  reciprocal cameo=040 weight=0.7  abroad
  A keeps in touch with B  reciprocal cameo=040 weight=0.6
  A remains in contact with B  reciprocal cameo=040 weight=0.6
  A makes contact with B  reciprocal cameo=040
  A establishes contact with B  reciprocal cameo=040
  A contacts B  cameo=040
  A reaches out to B  cameo=040  abroad
  A approaches B for {talks}  cameo=040
  A approaches B about X  cameo=040 weight=0.7
  A communicates with B  reciprocal cameo=040
  A consults B  reciprocal cameo=040
  A consults B on X  reciprocal cameo=040
  A consults B about X  reciprocal cameo=040
  A confers with B  reciprocal cameo=040
  A sounds out B  cameo=040
  A briefs B  cameo=040
  A briefs B on X  cameo=040
  A debriefs B  cameo=040 weight=0.6
  A updates B on X  cameo=040 weight=0.7
  A informs B of X  cameo=040 weight=0.5
  A notifies B of X  cameo=040 weight=0.5
  A lobbies B  cameo=040 weight=0.6
  A addresses {parliament} of B  cameo=040 weight=0.6
  A addresses {summit}  mode=multilateral cameo=040 weight=0.6
  A presents credentials to B  cameo=040
  A hands credentials to B  cameo=040
  A swaps messages with B  reciprocal cameo=040
  A exchanges letters with B  reciprocal cameo=040
  A exchanges messages with B  reciprocal cameo=040
  A exchanges pleasantries with B  reciprocal cameo=040
  A exchanges notes with B  reciprocal cameo=040
  A writes to B  cameo=040 weight=0.5  abroad
  A sends {letter} to B  cameo=040 weight=0.5  abroad
  A delivers {letter} to B  cameo=040 weight=0.6  abroad
  A hands {letter} to B  cameo=040 weight=0.6
  A carries {letter} to B  cameo=040 weight=0.5
  A conveys {letter} to B  cameo=040 weight=0.5
  A receives {letter} from B  cameo=040 weight=0.5
  A replies to the {letter} from B  cameo=040 weight=0.5
# -- what is talked over
  A {discusses} X with B  reciprocal cameo=040
  A raises X with B  reciprocal cameo=040
  A raises X in {talks} with B  reciprocal cameo=046
  A addresses X with B  reciprocal cameo=040 weight=0.6
  A coordinates X with B  reciprocal cameo=040 weight=0.6
  A exchanges views with B  reciprocal cameo=040
  A exchanges views with B on X  reciprocal cameo=040
  A exchanges proposals with B  reciprocal cameo=046
  A trades proposals with B  reciprocal cameo=046
  A presents {proposal} to B  cameo=046 weight=0.5
  A exchanges ideas with B  reciprocal cameo=040
  A compares notes with B  reciprocal cameo=040
# -- negotiation
  A {negotiates} with B  reciprocal cameo=046
  A {negotiates} X with B  reciprocal cameo=046
  A {negotiates} with B on X  reciprocal cameo=046
  A {negotiates} with B over X  reciprocal cameo=046
  A {negotiates} with B for X  reciprocal cameo=046
  A and B negotiate  reciprocal cameo=046
  A and B negotiate X  reciprocal cameo=046
  A and B negotiate over X  reciprocal cameo=046
  A and B bargain  reciprocal cameo=046
  A and B haggle over X  reciprocal cameo=046
  A and B hammer out X  reciprocal cameo=046 weight=0.7
  A and B thrash out X  reciprocal cameo=046 weight=0.7
  A and B begin {talks}  reciprocal cameo=046
  A and B start {talks}  reciprocal cameo=046
  A and B open {talks}  reciprocal cameo=046
  A and B launch {talks}  reciprocal cameo=046
  A and B resume {talks}  reciprocal cameo=046
  A and B restart {talks}  reciprocal cameo=046
  A and B continue {talks}  reciprocal cameo=046
  A and B conclude {talks}  reciprocal cameo=046
  A and B end {talks}  reciprocal cameo=046
  A and B wrap up {talks}  reciprocal cameo=046
  A and B finish {talks}  reciprocal cameo=046
  A and B enter {talks}  reciprocal cameo=046
  A and B enter into {talks}  reciprocal cameo=046
  A and B engage in {talks}  reciprocal cameo=046
  A and B conduct {talks}  reciprocal cameo=046
  A and B have {talks}  reciprocal cameo=046
  A and B have {meeting}  reciprocal cameo=040
  A and B are in {talks}  reciprocal cameo=046
  A and B return to the {talks}  reciprocal cameo=046
  A and B return to the negotiating table  reciprocal cameo=046
  A and B take part in {talks}  reciprocal cameo=046
  A and B attend {meeting}  reciprocal cameo=040
  A and B participate in {meeting}  reciprocal cameo=040
  A haggles with B  reciprocal cameo=046
  A bargains with B  reciprocal cameo=046
  A opens a channel to B  cameo=040
  A opens a dialogue with B  reciprocal cameo=046
  A opens back channels to B  cameo=040
  A treats with B  reciprocal cameo=046 weight=0.5
# -- sessions
  A attends {meeting}  cameo=040 weight=0.7
  A attends {meeting} with B  reciprocal cameo=040
  A attends {meeting} of B  cameo=040
  A attends {meeting} in B  mode=visit cameo=042
  A attends {summit}  mode=multilateral cameo=040
  A attends {summit} of B  mode=multilateral cameo=040
  A attends {summit} in B  mode=visit cameo=042
  A attends {ceremony} in B  mode=visit cameo=042
  A attends {ceremony} of B  mode=visit cameo=042
  A participates in {summit}  mode=multilateral cameo=040
  A participates in {summit} in B  mode=visit cameo=042
  A takes part in {summit}  mode=multilateral cameo=040
  A takes part in {meeting}  cameo=040
  A takes part in {talks} in B  cameo=046
  A joins {summit}  mode=multilateral cameo=040 weight=0.7
  A joins {talks}  cameo=046
  A joins {talks} in B  cameo=046
  A convenes {summit}  mode=multilateral cameo=040
  A convenes {meeting}  cameo=040
  A convenes {meeting} with B  reciprocal cameo=040
  A convenes {meeting} of B  cameo=040
  A holds {summit}  mode=multilateral cameo=040
  A holds {summit} with B  reciprocal cameo=040
  A holds {summit} in X  mode=multilateral cameo=040
  A opens {summit}  mode=multilateral cameo=040
  A chairs {summit}  mode=multilateral cameo=040
  A chairs {meeting}  cameo=040
  A chairs {meeting} with B  reciprocal cameo=040
  A presides over {summit}  mode=multilateral cameo=040
  A presides over {meeting} with B  reciprocal cameo=040
  A co-chairs {meeting} with B  reciprocal cameo=040
  A hosts {summit}  mode=multilateral cameo=043
  A hosts {summit} of B  mode=multilateral cameo=043
  A hosts {summit} with B  mode=multilateral cameo=043
  A gathers for {summit}  mode=multilateral cameo=040
  A gathers for {talks}  cameo=046
  A gathers in X for {summit}  mode=multilateral cameo=040
  A gathers in X for {talks}  cameo=046
  A assembles for {summit}  mode=multilateral cameo=040
  A assembles for {talks}  cameo=046
  A converges on X for {summit}  mode=multilateral cameo=040
  A calls {meeting} with B  reciprocal cameo=040 weight=0.6  abroad
  A organises {meeting} with B  reciprocal cameo=040 weight=0.7
  A arranges {meeting} with B  reciprocal cameo=040 weight=0.7
  A sponsors {talks} between B  mode=third-party cameo=045
  {talks} take place between A and B  reciprocal cameo=046
  {meeting} takes place between A and B  reciprocal cameo=040
  {talks} are held between A and B  reciprocal cameo=046
  {talks} between A and B begin  reciprocal cameo=046
  {talks} between A and B open  reciprocal cameo=046
  {talks} between A and B start  reciprocal cameo=046
  {talks} between A and B resume  reciprocal cameo=046
  {talks} between A and B continue  reciprocal cameo=046
  {talks} between A and B end  reciprocal cameo=046
  {talks} between A and B conclude  reciprocal cameo=046
  {talks} between A and B get under way  reciprocal cameo=046
  {talks} between A and B are under way  reciprocal cameo=046
  {talks} between A and B produce X  reciprocal cameo=046
  {talks} between A and B yield X  reciprocal cameo=046
  {talks} between A and B focus on X  reciprocal cameo=046
  {talks} between A and B fail  reciprocal cameo=046
  {talks} between A and B stall  reciprocal cameo=046
  {talks} between A and B break up  reciprocal cameo=046 weight=0.7
  {talks} between A and B collapse  reciprocal cameo=046 weight=0.7
  {talks} between A and B make progress  reciprocal cameo=046
# -- nouns
  {talks} between A and B  reciprocal cameo=046 weight=0.6
  {talks} between A and B on X  reciprocal cameo=046 weight=0.6
  {meeting} between A and B  reciprocal cameo=040 weight=0.7
  {meeting} of A and B  reciprocal cameo=040 weight=0.7
  {call} between A and B  reciprocal mode=phone cameo=041 weight=0.7
  A's {talks} with B  reciprocal cameo=046 weight=0.6
  A's {talks} in B  cameo=046 weight=0.6
  A's {meeting} with B  reciprocal cameo=040 weight=0.7
  A's {call} with B  reciprocal mode=phone cameo=041 weight=0.7
  A's {call} to B  mode=phone cameo=041 weight=0.7
  A's {visit} to B  mode=visit cameo=042 weight=0.7
  A's {visit} in B  mode=visit cameo=042 weight=0.6
  A's {conciliation} between B  mode=third-party cameo=045 weight=0.6
  A's {conciliation} in B  mode=third-party cameo=045 weight=0.6
# -- visits
  A {visits} B  mode=visit cameo=042
  A {visits} B for {talks}  mode=visit cameo=042
  A {visits} B to {discuss} X  mode=visit cameo=042
  A pays {visit} to B  mode=visit cameo=042
  A pays a call on B  mode=visit cameo=042
  A pays a courtesy call on B  mode=visit cameo=042
  A makes {visit} to B  mode=visit cameo=042
  A makes a stop in B  mode=visit cameo=042
  A makes a stopover in B  mode=visit cameo=042
  A begins {visit} to B  mode=visit cameo=042
  A starts {visit} to B  mode=visit cameo=042
  A opens {visit} to B  mode=visit cameo=042
  A launches {visit} to B  mode=visit cameo=042
  A kicks off {visit} to B  mode=visit cameo=042
  A kicks off {visit} of B  mode=visit cameo=042
  A begins {visit} of B  mode=visit cameo=042
  A concludes {visit} to B  mode=visit cameo=042
  A ends {visit} to B  mode=visit cameo=042
  A completes {visit} to B  mode=visit cameo=042
  A finishes {visit} to B  mode=visit cameo=042
  A wraps up {visit} to B  mode=visit cameo=042
  A continues {visit} to B  mode=visit cameo=042
  A extends {visit} to B  mode=visit cameo=042
  A leaves for {visit} to B  mode=visit cameo=042
  A goes on {visit} to B  mode=visit cameo=042
  A goes to B for {talks}  mode=visit cameo=042
  A is on {visit} to B  mode=visit cameo=042
  A is in B for {talks}  mode=visit cameo=042
  A is in B for {visit}  mode=visit cameo=042
  A is in B on {visit}  mode=visit cameo=042
  A is on tour of B  mode=visit cameo=042
  A undertakes {visit} to B  mode=visit cameo=042
  A embarks on {visit} to B  mode=visit cameo=042
  A embarks on {visit} of B  mode=visit cameo=042
  A sets off on {visit} to B  mode=visit cameo=042
  A sets out on {visit} to B  mode=visit cameo=042
  A takes {visit} to B  mode=visit cameo=042
  A {travels} to B  mode=visit cameo=042 weight=0.6  abroad
  A {travels} to B for {talks}  mode=visit cameo=042
  A {travels} to B for {visit}  mode=visit cameo=042
  A {travels} to B for {summit}  mode=visit cameo=042
  A {travels} to B for {ceremony}  mode=visit cameo=042
  A {travels} to B to meet X  mode=visit cameo=042
  A returns to B for {talks}  mode=visit cameo=042
  A {travels} to B on {visit}  mode=visit cameo=042
  A flies into B for {talks}  mode=visit cameo=042
  A flies into B  mode=visit cameo=042 weight=0.6
  A leaves for B  mode=visit cameo=042 weight=0.5
  A leaves for B for {talks}  mode=visit cameo=042
  A departs for B  mode=visit cameo=042 weight=0.5
  A departs for B on {visit}  mode=visit cameo=042
  A {arrives} on a visit to B  mode=visit cameo=042
  A {arrives} in a visit to B  mode=visit cameo=042
  A {arrives} for a visit to B  mode=visit cameo=042
  A {arrives} for talks in B  mode=visit cameo=042
  A leaves on a visit to B  mode=visit cameo=042
  A embarks on a visit to B  mode=visit cameo=042
  A {arrives} in B  mode=visit cameo=042 weight=0.6  abroad
  A {arrives} in B for {talks}  mode=visit cameo=042
  A {arrives} in B for {visit}  mode=visit cameo=042
  A {arrives} in B on {visit}  mode=visit cameo=042
  A {arrives} in B for {summit}  mode=visit cameo=042
  A {arrives} in B to meet X  mode=visit cameo=042
  A {arrives} in B to attend X  mode=visit cameo=042
  A {arrives} at X for {talks} with B  reciprocal cameo=046
  A comes to B for {talks}  mode=visit cameo=042
  A comes to B on {visit}  mode=visit cameo=042
  A sets foot in B  mode=visit cameo=042
  A sets foot on the soil of B  mode=visit cameo=042
  A crosses into B for {talks}  mode=visit cameo=042
  A stops in B  mode=visit cameo=042 weight=0.6
  A stops off in B  mode=visit cameo=042
  A stops over in B  mode=visit cameo=042
  A tours B  mode=visit cameo=042
  A inspects X in B  mode=visit cameo=042 weight=0.5
  A lays a wreath in B  mode=visit cameo=042 weight=0.7
  A lays a wreath at X  mode=visit cameo=042 weight=0.4
  A dines with B  reciprocal cameo=040
  A has {meeting} with B in X  reciprocal cameo=040
  A accompanies B on {visit}  mode=visit cameo=042 weight=0.5
  A leads a delegation to B  mode=visit cameo=042
  A heads a delegation to B  mode=visit cameo=042
  A leads {delegations} to B  mode=visit cameo=042
  A sends {delegations} to B  mode=visit cameo=042
  A sends {delegations} to B for {talks}  mode=visit cameo=042
  A sends {delegations} to meet B  mode=visit cameo=042
  A sends {delegations} to talk with B  mode=visit cameo=042
  A dispatches {delegations} to B  mode=visit cameo=042
  A dispatches {delegations} to meet B  mode=visit cameo=042
  A despatches {delegations} to B  mode=visit cameo=042
  A swaps {visits} with B  reciprocal mode=visit cameo=042
  A exchanges {visits} with B  reciprocal mode=visit cameo=042
  A and B exchange {visits}  reciprocal mode=visit cameo=042
  A reciprocates {visit} of B  mode=visit cameo=042
  A makes the rounds in B  mode=visit cameo=042 weight=0.5
  A goes on pilgrimage to B  mode=visit cameo=042 weight=0.6
  A pays respects to B  mode=visit cameo=042 weight=0.6
  A drops in on B  mode=visit cameo=042
  A drops by X in B  mode=visit cameo=042 weight=0.5
  A shuttles between B and X  mode=third-party cameo=045
  A shuttles to B  mode=third-party cameo=045 weight=0.7
# -- playing host
  A {hosts} B  mode=visit cameo=043
  A receives B in X  mode=visit cameo=043 weight=0.8
  A receives B at X  mode=visit cameo=043 weight=0.8
  A receives B for {talks}  mode=visit cameo=043
  A receives {leaders}  mode=visit cameo=043
  A {hosts} B for {talks}  mode=visit cameo=043
  A {hosts} B in X  mode=visit cameo=043
  A {hosts} B at X  mode=visit cameo=043
  A hosts {talks} with B  mode=visit cameo=043
  A hosts {talks} between B  mode=third-party cameo=045
  A hosts {talks} of B  cameo=043
  A hosts {meeting} with B  mode=visit cameo=043
  A hosts {meeting} for B  mode=visit cameo=043
  A hosts {meeting} of B  mode=multilateral cameo=043
  A hosts {meeting} between B  mode=third-party cameo=045
  A hosts {visit} by B  mode=visit cameo=043
  A hosts {delegations} of B  mode=visit cameo=043
  A hosts {delegations} from B  mode=visit cameo=043
  A hosts a reception for B  mode=visit cameo=043
  A gives {meeting} for B  mode=visit cameo=043
  A throws a banquet for B  mode=visit cameo=043
  A gives a reception for B  mode=visit cameo=043
  A holds a reception for B  mode=visit cameo=043
  A receives {delegations} from B  mode=visit cameo=043  abroad
  A receives {delegations} of B  mode=visit cameo=043
  A receives {leaders} of B  mode=visit cameo=043
  A receives a visit from B  mode=visit cameo=043
  A receives B with honours  mode=visit cameo=043
  A welcomes B at X  mode=visit cameo=043
  A welcomes B to X  mode=visit cameo=043 weight=0.7
  A welcomes B for {talks}  mode=visit cameo=043
  A welcomes B on {visit}  mode=visit cameo=043
  A welcomes {delegations} of B  mode=visit cameo=043
  A welcomes {leaders} of B  mode=visit cameo=043 weight=0.8
  A greets B  mode=visit cameo=043
  A greets B at X  mode=visit cameo=043
  A gives a warm welcome to B  mode=visit cameo=043
  A gives B a warm welcome  mode=visit cameo=043
  A gives B a red-carpet welcome  mode=visit cameo=043
  A rolls out the red carpet for B  mode=visit cameo=043
  A grants an audience to B  mode=visit cameo=043
  A grants B an audience  mode=visit cameo=043
  A sees B off  mode=visit cameo=043 weight=0.6
# -- telephone
  A {phones} B  mode=phone cameo=041
  A calls B  mode=phone cameo=041 weight=0.3 B=human  abroad
  A calls B on the telephone  mode=phone cameo=041 B=human
  A calls B to X  mode=phone cameo=041 weight=0.6 B=human
  A calls B about X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to {expresses} X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to congratulate X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to explain X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to tell X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to thank X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to apologize for X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to assure X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to inform X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to wish X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to offer X  mode=phone cameo=041 weight=0.8 B=human
  A calls B to convey X  mode=phone cameo=041 weight=0.8 B=human
  A {phones} B to {discuss} X  mode=phone cameo=041
  A calls B to discuss X  mode=phone cameo=041
  A calls B on the phone  mode=phone cameo=041
  A calls B by telephone  mode=phone cameo=041
  A speaks with B by phone  reciprocal mode=phone cameo=041
  A speaks with B by telephone  reciprocal mode=phone cameo=041
  A speaks to B by phone  reciprocal mode=phone cameo=041
  A speaks to B by telephone  reciprocal mode=phone cameo=041
  A speaks on the phone with B  reciprocal mode=phone cameo=041
  A speaks over the phone with B  reciprocal mode=phone cameo=041
  A speaks with B on {call}  reciprocal mode=phone cameo=041
  A speaks with B in {call}  reciprocal mode=phone cameo=041
  A speaks with B via {call}  reciprocal mode=phone cameo=041
  A talks with B by phone  reciprocal mode=phone cameo=041
  A talks to B by phone  reciprocal mode=phone cameo=041
  A talks to B on the phone  reciprocal mode=phone cameo=041
  A talks to B over the phone  reciprocal mode=phone cameo=041
  A talks with B by telephone  reciprocal mode=phone cameo=041
  A holds {call} with B  reciprocal mode=phone cameo=041
  A has {call} with B  reciprocal mode=phone cameo=041
  A makes {call} to B  mode=phone cameo=041
  A places {call} to B  mode=phone cameo=041
  A gives B the {call}  mode=phone cameo=041
  A receives {call} from B  mode=phone cameo=041
  A gets {call} from B  mode=phone cameo=041
  A takes {call} from B  mode=phone cameo=041
  A tells B in {call}  mode=phone cameo=041
  A tells B by telephone  mode=phone cameo=041
  A tells B by phone  mode=phone cameo=041
  A discusses X with B by phone  reciprocal mode=phone cameo=041
  A discusses X with B by telephone  reciprocal mode=phone cameo=041
  A discusses X with B in {call}  reciprocal mode=phone cameo=041
  A discusses X in {call} with B  reciprocal mode=phone cameo=041
  A discusses X over the phone with B  reciprocal mode=phone cameo=041
  A and B speak by phone  reciprocal mode=phone cameo=041
  A and B speak by telephone  reciprocal mode=phone cameo=041
  A and B speak on the phone  reciprocal mode=phone cameo=041
  A and B talk by phone  reciprocal mode=phone cameo=041
  A and B talk on the phone  reciprocal mode=phone cameo=041
  A and B discuss X by phone  reciprocal mode=phone cameo=041
  A and B discuss X by telephone  reciprocal mode=phone cameo=041
  A and B discuss X in {call}  reciprocal mode=phone cameo=041
  A and B hold {call}  reciprocal mode=phone cameo=041
  A and B have {call}  reciprocal mode=phone cameo=041
  A and B meet by video link  reciprocal mode=phone cameo=041
  A and B meet online  reciprocal mode=phone cameo=041
  A and B meet virtually  reciprocal mode=phone cameo=041
  A meets B via {call}  reciprocal mode=phone cameo=041
  A confers with B by telephone  reciprocal mode=phone cameo=041
  A consults B by telephone  reciprocal mode=phone cameo=041
# -- third parties
  A mediates  mode=third-party cameo=045
  A mediates between B and X  mode=third-party cameo=045
  A mediates between B  mode=third-party cameo=045
  A mediates in B  mode=third-party cameo=045
  A mediates in {dispute}  mode=third-party cameo=045
  A mediates in {dispute} between B  mode=third-party cameo=045
  A mediates {talks} between B  mode=third-party cameo=045
  A mediates {talks} with B  mode=third-party cameo=045
  A mediates {dispute}  mode=third-party cameo=045
  A mediates {dispute} between B  mode=third-party cameo=045
  A mediates {dispute} in B  mode=third-party cameo=045
  A {mediates} between B  mode=third-party cameo=045
  A {mediates} in {dispute}  mode=third-party cameo=045
  A {brokers} {talks} between B  mode=third-party cameo=045
  A {brokers} {talks}  mode=third-party cameo=045
  A {brokers} {truce} between B  mode=third-party cameo=045
  A {brokers} {truce} in B  mode=third-party cameo=045
  A {brokers} {truce}  mode=third-party cameo=045
  A {brokers} {deal} between B  mode=third-party cameo=045
  A {brokers} {deal}  mode=third-party cameo=045 weight=0.8
  A {brokers} {release} of B  mode=third-party cameo=045
  A negotiates {truce} between B  mode=third-party cameo=045
  A negotiates {deal} between B  mode=third-party cameo=045
  A negotiates between B  mode=third-party cameo=045
  A negotiates {release} of B  mode=third-party cameo=045 weight=0.7
  A arranges {truce} between B  mode=third-party cameo=045
  A arranges {talks} between B  mode=third-party cameo=045
  A sets up {talks} between B  mode=third-party cameo=045
  A convenes {talks} between B  mode=third-party cameo=045
  A chairs {talks} between B  mode=third-party cameo=045
  A presides over {talks} between B  mode=third-party cameo=045
  A launches {conciliation} between B  mode=third-party cameo=045
  A launches {conciliation} in B  mode=third-party cameo=045
  A launches {conciliation}  mode=third-party cameo=045
  A starts {conciliation} between B  mode=third-party cameo=045
  A starts {conciliation}  mode=third-party cameo=045
  A begins {conciliation} between B  mode=third-party cameo=045
  A begins {conciliation}  mode=third-party cameo=045
  A undertakes {conciliation} between B  mode=third-party cameo=045
  A undertakes {conciliation}  mode=third-party cameo=045
  A resumes {conciliation}  mode=third-party cameo=045
  A continues {conciliation}  mode=third-party cameo=045
  A steps up {conciliation}  mode=third-party cameo=045
  A leads {conciliation} between B  mode=third-party cameo=045
  A leads {conciliation}  mode=third-party cameo=045
  A conducts {conciliation} between B  mode=third-party cameo=045
  A pursues {conciliation}  mode=third-party cameo=045
  A engages in {conciliation}  mode=third-party cameo=045
  A assumes the role of mediator between B  mode=third-party cameo=045
  A acts as mediator between B  mode=third-party cameo=045
  A acts as mediator in {dispute}  mode=third-party cameo=045
  A acts as go-between for B  mode=third-party cameo=045
  A acts as intermediary between B  mode=third-party cameo=045
  A serves as intermediary between B  mode=third-party cameo=045
  A plays the mediator between B  mode=third-party cameo=045
  A plays mediator between B  mode=third-party cameo=045
  A plays a mediating role between B  mode=third-party cameo=045
  A plays a mediating role in {dispute}  mode=third-party cameo=045
  A plays peacemaker between B  mode=third-party cameo=045
  A uses its good offices between B  mode=third-party cameo=045
  A intercedes with B  mode=third-party cameo=045
  A intercedes on behalf of X with B  mode=third-party cameo=045
  A intercedes between B  mode=third-party cameo=045
  A arbitrates between B  mode=third-party cameo=045
  A arbitrates {dispute}  mode=third-party cameo=045
  A arbitrates {dispute} between B  mode=third-party cameo=045
  A reconciles B with X  mode=third-party cameo=045
  A reconciles B  mode=third-party cameo=045 weight=0.7
  A brings B to the negotiating table  mode=third-party cameo=045
  A brings B together  mode=third-party cameo=045 weight=0.8
  A brings together B and X  mode=third-party cameo=045 weight=0.8
  A brings B together for {talks}  mode=third-party cameo=045
  A tries to mediate between B  mode=third-party cameo=045
  A tries to broker {truce} between B  mode=third-party cameo=045
  A tries to settle {dispute} between B  mode=third-party cameo=045
  A seeks to resolve {dispute} between B  mode=third-party cameo=045
  A settles {dispute} between B  mode=third-party cameo=045 weight=0.7
  A resolves {dispute} between B  mode=third-party cameo=045 weight=0.7
  A defuses {dispute} between B  mode=third-party cameo=045
  A helps resolve {dispute} between B  mode=third-party cameo=045
  A helps end {dispute} between B  mode=third-party cameo=045
  A helps defuse {dispute} between B  mode=third-party cameo=045
  A bridges differences between B  mode=third-party cameo=045
  A relays messages between B  mode=third-party cameo=045
  A passes messages between B  mode=third-party cameo=045
  A carries messages between B  mode=third-party cameo=045
  A mends fences between B  mode=third-party cameo=045
  A patches up {dispute} between B  mode=third-party cameo=045
  A names a mediator in {dispute}  mode=third-party cameo=045 weight=0.7
  A appoints a special envoy to B  cameo=045 weight=0.5
# -- headlines
# -- more calls and common appearances
  A calls on B to discuss X  mode=visit cameo=042
  A calls on B to exchange {topics}  mode=visit cameo=042
  A calls on B for {talks}  mode=visit cameo=042
  A and B hold a press conference  reciprocal cameo=040
  A and B hold a news conference  reciprocal cameo=040
  A and B hold a joint press conference  reciprocal cameo=040
  A holds a joint press conference with B  reciprocal cameo=040
  A holds a joint news conference with B  reciprocal cameo=040
  A appears together with B  reciprocal cameo=040 weight=0.7
  A and B hold a telephone conversation  reciprocal mode=phone cameo=041
  A has lunch with B  reciprocal cameo=040
  A has dinner with B  reciprocal cameo=040
  A has breakfast with B  reciprocal cameo=040
  A shakes hands with B  reciprocal cameo=040 weight=0.8
  A gets together with B  reciprocal cameo=040
  A exchanges {letter} with B  reciprocal cameo=040
  A flies to B for {talks}  mode=visit cameo=042
  A heads to B for {talks}  mode=visit cameo=042
  A begins {visit} in B  mode=visit cameo=042
  A winds up {visit} to B  mode=visit cameo=042

  A helps broker {deal} between B               mode=third-party cameo=045
  A helps to broker {deal} between B            mode=third-party cameo=045
# -- more visits, calls and rounds
  A sends {leaders} to B  mode=visit cameo=042
  A dispatches {leaders} to B  mode=visit cameo=042
  A sends {leaders} to B for {talks}  mode=visit cameo=042
  A lands in B  mode=visit cameo=042 weight=0.5 A=person  abroad
  A lands in B for {talks}  mode=visit cameo=042
  A lands in B for {visit}  mode=visit cameo=042
  A lands in B on {visit}  mode=visit cameo=042
  A jets into B  mode=visit cameo=042 weight=0.7
  A jets into B for {talks}  mode=visit cameo=042
  A crosses into B  mode=visit cameo=042 weight=0.4 A=person  abroad
  A heads for B  mode=visit cameo=042 weight=0.5 A=person  abroad
  A sets off for B  mode=visit cameo=042 weight=0.6  abroad
  A sets off for B on {visit}  mode=visit cameo=042
  A sets out for B  mode=visit cameo=042 weight=0.6  abroad
  A leaves for B on {visit}  mode=visit cameo=042
  A goes to B  mode=visit cameo=042 weight=0.4 A=person  abroad
  A goes to B to meet X  mode=visit cameo=042
  A goes to B on {visit}  mode=visit cameo=042
  A goes to B for {summit}  mode=visit cameo=042
  A comes to B for {summit}  mode=visit cameo=042
  A comes to B to {discuss} X  mode=visit cameo=042
  A goes to B to {discuss} X  mode=visit cameo=042
  A {travels} to B to {discuss} X  mode=visit cameo=042
  A {arrives} in B to {discuss} X  mode=visit cameo=042
  A is in B for {summit}  mode=visit cameo=042
  A is in B for {meeting}  mode=visit cameo=042
  A is in B for {ceremony}  mode=visit cameo=042
  A is in B to meet X  mode=visit cameo=042
  A is in B to {discuss} X  mode=visit cameo=042
  A is in B to attend {summit}  mode=visit cameo=042
  A is visiting B  mode=visit cameo=042
  A calls in on B  mode=visit cameo=042
  A calls by X in B  mode=visit cameo=042 weight=0.6
  A stops by X in B  mode=visit cameo=042 weight=0.6
  A swings by B  mode=visit cameo=042 weight=0.7
  A swings through B  mode=visit cameo=042
  A breaks its journey in B  mode=visit cameo=042
  A makes its way to B for {talks}  mode=visit cameo=042
  A is due in B for {talks}  mode=visit cameo=042 weight=0.6
  A follows up {visit} to B with X  mode=visit cameo=042
  A cuts short {visit} to B  mode=visit cameo=042
  A rounds off {visit} to B  mode=visit cameo=042
  A rounds off {visit} of B  mode=visit cameo=042
  A winds up {visit} of B  mode=visit cameo=042
  A wraps up {visit} of B  mode=visit cameo=042
  A concludes {visit} of B  mode=visit cameo=042
  A ends {visit} of B  mode=visit cameo=042
  A makes {visit} of B  mode=visit cameo=042
  A pays {visit} to the {leaders} of B  mode=visit cameo=042
  A carries out {visit} to B  mode=visit cameo=042
  A lays on {meeting} for B  mode=visit cameo=043
  A hosts {meeting} in honour of B  mode=visit cameo=043
  A gives {meeting} in honour of B  mode=visit cameo=043
  A holds {meeting} in honour of B  mode=visit cameo=043
  A receives {leaders} from B  mode=visit cameo=043
  A welcomes {leaders} of B at X  mode=visit cameo=043
  A helps B and X reach {deal}  mode=third-party cameo=045
  A helps B reach {deal}  mode=third-party cameo=045
  A helps B settle {dispute}  mode=third-party cameo=045
  A helps B resolve {dispute}  mode=third-party cameo=045
  A gets B talking  mode=third-party cameo=045
  A gets B to the negotiating table  mode=third-party cameo=045
  A coaxes B to the negotiating table  mode=third-party cameo=045
  A draws B into {talks}  mode=third-party cameo=045
  A steers {talks} between B  mode=third-party cameo=045
  A intervenes to end {dispute} between B  mode=third-party cameo=045
  A intervenes in {dispute} between B  mode=third-party cameo=045
  A and B trade views  reciprocal cameo=040
  A and B swap views  reciprocal cameo=040
  A and B air differences  reciprocal cameo=040
  A and B brainstorm on X  reciprocal cameo=040
  A and B review {ties}  reciprocal cameo=040
  A and B review {cooperation}  reciprocal cameo=040
  A and B take stock of {ties}  reciprocal cameo=040
  A and B take stock of {cooperation}  reciprocal cameo=040
  A reviews {ties} with B  reciprocal cameo=040
  A reviews {cooperation} with B  reciprocal cameo=040
  A and B stroll  reciprocal cameo=040 weight=0.6
  A and B walk together  reciprocal cameo=040 weight=0.6
  A and B dine  reciprocal cameo=040 weight=0.8
  A and B lunch  reciprocal cameo=040 weight=0.6
  A and B pose for photographs  reciprocal cameo=040 weight=0.5
  A and B embrace  reciprocal cameo=040 weight=0.6
  A and B hug  reciprocal cameo=040 weight=0.6
  A embraces B  reciprocal cameo=040 weight=0.4 B=person
  A engages with B  reciprocal cameo=040 weight=0.6  abroad
  A engages with B on X  reciprocal cameo=040 weight=0.7
  A engages B on X  reciprocal cameo=040 weight=0.7
  A brings up X with B  reciprocal cameo=040
  A brings X up with B  reciprocal cameo=040
  A goes over X with B  reciprocal cameo=040
  A talks X over with B  reciprocal cameo=040
  A takes X up with B  reciprocal cameo=040 weight=0.8
  A shuttles between B  mode=third-party cameo=045
  A shuttles for X between B  mode=third-party cameo=045
  {talks} of A with B begin  reciprocal cameo=046
  A has {talks} in B  cameo=046
  A and B meet for X  reciprocal cameo=040
  A and B sit down  reciprocal cameo=040 weight=0.7
  A and B sit down in X  reciprocal cameo=040
  A and B sit across the table  reciprocal cameo=040
  A holds X of {talks} with B  reciprocal cameo=046
  A holds X of {meetings} with B  reciprocal cameo=040
  A and B hold X of {talks}  reciprocal cameo=046
  A addresses {meeting} in B  mode=visit cameo=042 weight=0.8
  A addresses {summit} in B  mode=visit cameo=042
  A speaks at {summit} in B  mode=visit cameo=042
  A speaks in {parliament} of B  mode=visit cameo=042 weight=0.7
# -- teams that play no game
  {fact-finding teams} of A visit B  mode=visit cameo=042
  {fact-finding teams} from A visit B  mode=visit cameo=042
  {fact-finding teams} of A travel to B  mode=visit cameo=042
  {fact-finding teams} from A travel to B  mode=visit cameo=042
  {fact-finding teams} of A arrive in B  mode=visit cameo=042
  {fact-finding teams} of A meet B  reciprocal cameo=040
# -- at the door
  A welcomes B to the palace  mode=visit cameo=043
  A welcomes B to the capital  mode=visit cameo=043
  A welcomes B to the White House  mode=visit cameo=043
  A welcomes B to the Kremlin  mode=visit cameo=043
  A welcomes B to the {summit}  mode=visit cameo=043
  A welcomes B to its headquarters  mode=visit cameo=043
  A welcomes {leaders} of B to the palace  mode=visit cameo=043
  A welcomes {leaders} of B to the capital  mode=visit cameo=043
  A welcomes {leaders} of B to the White House  mode=visit cameo=043
# -- calling on somebody
  A calls on B at X  mode=visit cameo=042 B=person
  A calls on B in X  mode=visit cameo=042 B=person weight=0.9
  A calls on B at his residence  mode=visit cameo=042
  A calls on B at his office  mode=visit cameo=042
  A calls on B at the palace  mode=visit cameo=042
  A calls on B and discusses X  mode=visit cameo=042
  A leaves X on {visit} of B  mode=visit cameo=042
  A leaves X on {visit} to B  mode=visit cameo=042
  A leaves X for B  mode=visit cameo=042 weight=0.8  abroad
  A leaves X for {talks} in B  mode=visit cameo=042
  A leaves X for {visit} to B  mode=visit cameo=042
  A leaves home for {visit} to B  mode=visit cameo=042
  A departs on {visit} to B  mode=visit cameo=042
  A flies from X to B  mode=visit cameo=042 weight=0.7  abroad
  A arrives in B from X  mode=visit cameo=042 weight=0.7  abroad
  A arrives at X in B  mode=visit cameo=042 weight=0.6 A=person  abroad
# -- one table
  A sits at the same table as B  reciprocal cameo=040
  A sits at the table with B  reciprocal cameo=040
  A sits down at the same table with B  reciprocal cameo=040
  A shares a table with B  reciprocal cameo=040
  A and B sit at the same table  reciprocal cameo=040
  A and B sit round a table  reciprocal cameo=040
  A spends hours with B  reciprocal cameo=040 weight=0.8
  A spends an hour with B  reciprocal cameo=040 weight=0.8
  A is back in B for {talks}  mode=visit cameo=042
  A is back in B to talk to X  mode=visit cameo=042
  A conveys {letter} from X to B  cameo=040
  A delivers {letter} from X to B  cameo=040
  A brings {letter} from X to B  cameo=040
  A and B speak over {call}  reciprocal mode=phone cameo=041
  A and B speak on the hotline  reciprocal mode=phone cameo=041
  A holds X with {leaders} of B  reciprocal cameo=040 weight=0.5
# -- talks that go on, calls in which things are told
  {talks} between A and B enter X  reciprocal cameo=046
  {talks} between A and B last X  reciprocal cameo=046
  {talks} between A and B drag on  reciprocal cameo=046
  {talks} between A and B go on  reciprocal cameo=046
  {talks} between A and B adjourn  reciprocal cameo=046
  {talks} between A and B make headway  reciprocal cameo=046
  {meeting} between A and B lasts X  reciprocal cameo=040
  {meeting} of A and B lasts X  reciprocal cameo=040
  A tells B during {call}  mode=phone cameo=041
  A tells B over the phone  mode=phone cameo=041
  A assures B in {call}  mode=phone cameo=041
  A assures B by phone  mode=phone cameo=041
  {call} of A to B  mode=phone cameo=041 weight=0.7
  A makes B the first stop of {visit}  mode=visit cameo=042
  A's stopover in B  mode=visit cameo=042 weight=0.7
  A's trip to B  mode=visit cameo=042 weight=0.7
  A's arrival in B  mode=visit cameo=042 weight=0.6  abroad
  {visit} of A to B begins  mode=visit cameo=042
  {visit} by A to B  mode=visit cameo=042 weight=0.7
# -- received, represented, winding down
  A receives B  mode=visit cameo=043 weight=0.8 B=person
  A receives B for X  mode=visit cameo=043 weight=0.8 B=person
  A represents X at {summit} in B  mode=visit cameo=042
  A represents X at {ceremony} in B  mode=visit cameo=042
  A winds down {visit} to B  mode=visit cameo=042 weight=1.3
  A tries to talk B into X  cameo=040 weight=0.7
  A talks B into X  cameo=040 weight=0.7
  A meets B on the fringes of X  reciprocal cameo=044
  A meets B on the margins of X  reciprocal cameo=044
  A and B meet on the margins of X  reciprocal cameo=044
  A and B meet on the fringes of X  reciprocal cameo=044
NONE
  A consults its lawyers
  A consults its doctors
  A and B meet in {contests}
  A and B meet in the match X
  A meets the deadline
  A meets voters
  A speaks to the crowd
  A speaks to supporters
  A speaks at a rally
  A {meets} {claims}
  A meets X of {claims}
  A {meets} {deadline}
  A meets {needs} of B
  A meets expectations
  A {meets} {resistance}
  A meets his death
  A meets its match
  A meets the costs
  A meets obligations
  A meets criteria
  A calls B X
  A calls itself X
  A calls X off
  A visits {website}
  A visits relatives
  A visits a doctor
  A receives {medal}
  A receives treatment
  A receives {funds}
  A receives {goods}
  A receives {aid}
  A receives {materiel}
  A receives {permission}
  A receives {support}
  A receives {letter}
  A receives complaints
  A receives reports
  A receives votes
  A receives information
  A hosts the Olympics
  A hosts the World Cup
  A hosts a television show
  A discusses X on television
  A {meets} {agency}
  A {meets} {agency} in X
  A tells reporters
  A briefs reporters
  A briefs journalists
  A holds a news conference
  A holds a press conference
  A holds {elections}
  A addresses reporters
  A addresses supporters
  A addresses problems
  A {meets} supporters
  A writes to shareholders
  A returns to work
  A heads to the polls
  A goes to the polls
  A goes to war
  A goes to court
  A goes to jail
  A goes to prison
  A goes to school
  A goes to hospital
  A flies to safety
  A returns to power
  A arrives in court
  A arrives at a decision
  A arrives at a conclusion
  A lands in trouble
  A lands in jail
  A travels to work
  A travels to hospital
  A leads B astray
  A talks tough
  A talks nonsense
  A talks up X
  A talks down X
  A talks B out of X
  A negotiates a curve
  A treats B with X
  A treats patients
  A refers to the {talks}
  A mentions {talks}
  A calls B a X
  A calls B an X
  A calls B the X
  A calls B names
  {forces} of A arrive in B
  {forces} arrive in B
  {refugees} arrive in B
  {refugees} from A arrive in B
  {goods} arrives in B
  {ship} of A arrives in B
  {forces} of A enter B
  {refugees} of A enter B
  {forces} of A fly to B
  {refugees} from A travel to B
  {team} {visits} B
  {team} {travels} to B
  {team} {arrives} in B
  {team} {meets} B
  {team} of A {travels} to B
  {team} of A {visits} B
  {team} of A {meets} B
  {team} of A hosts B
  {team} {travels} to B for {ceremony}
  A receives an ovation in X
  A receives a standing ovation
  A receives applause in X
  A receives cheers
  A receives a degree from X
  A receives training in X
  A receives {goods} in X
  A receives {funds} in X
  A receives a boost
  A receives a blow
  A receives a setback
  A receives X from critics
  A receives treatment in X
  A receives reviews
  A receives injuries
  A receives {titles}
  A raises {funds} with B
  A raises money with B
  plane lands in B
  plane of A lands in B
  {ship} lands in B
