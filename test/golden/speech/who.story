# Who speaks, and what a statement and an event are to each other. Format: told.story; a sixth field of a statement holds polarity
# and modality of its claim; "e> type | actors | recipients | cue of the statement that tells it or that it is | versions" an event.
= relative clause behind a verb
There is a second camp in the party, which fiercely rejects any deal with Iran.
> a second camp in the party | rejects | any deal with Iran | denies | IRN
= relative clause behind a name
The last to speak was Maria Costa, the mayor of Porto, who said the city would not pay.
> Maria Costa | said | the city would not pay | says | * | negative
= relative clause behind a day
Lithuanian police arrested a sailor on Tuesday who admitted that he had cut the cable.
> a sailor | admitted | that he had cut the cable | says | *
= its
Iran has read the report. Its claim that the inspectors were spies drew laughter in Vienna.
> Iran | claim | that the inspectors were spies | says | *
= her
Prime Minister Anna Holm met farmers on Monday. Her remark that the tax was unfair angered her partners.
> Anna Holm | remark | that the tax was unfair | says | *
= he is the minister named between commas
Finland's foreign minister, Pekka Aho, visited Riga. In a speech he said that the border would be closed.
> Pekka Aho | said | that the border would be closed | says | *
= introduced by their trades
Ahmed Nasser, a lawyer, and Omar Haddad, a doctor, led the march. The doctor said: "We want no blood." The lawyer added that the courts would decide.
> Omar Haddad | said | "We want no blood." | says | *
> Ahmed Nasser | added | that the courts would decide | says | *
= two of one family name
Juan Perez and his cousin Luis Perez run for mayor. Juan Perez said taxes must fall. "Schools need money," Luis said.
> Juan Perez | said | taxes must fall | says | *
> Luis Perez | said | "Schools need money," | says | *
= quoted as saying
General Idris Bello was quoted by the paper as saying that the troops would leave in May.
> Idris Bello | saying | that the troops would leave in May | says | *
= signed behind a dash
“We will rebuild every house.” — Jonas Keller, mayor of Altdorf
> Jonas Keller | * | We will rebuild every house | says | *
= the subject is no content
Rosa Quispe, the Peruvian spokeswoman, rejected the accusation, saying that Lima had sent no ships.
> Rosa Quispe | saying | that Lima had sent no ships | says | * | negative
= long apposition before the cue
Tomas Lund, a historian at the University of Bergen, involved in the talks for years, told Aftenposten that the treaty was dead.
> Tomas Lund | told | that the treaty was dead | says | *
= unnamed
A senior official, speaking on condition of anonymity, said the talks had failed.
> A senior official | said | the talks had failed | says | *
= relative clause within the subject
"I will not resign," the embattled minister, whose party lost the vote, told reporters.
> the embattled minister | told | "I will not resign," | says | * | negative future
= nobody
It was announced that the bridge would be closed.
> - | announced | that the bridge would be closed | says | *
= each blames the other
Kyiv said Russian troops had shelled a hospital. Moscow said Ukrainian troops had shelled it.
> * | said | Russian troops … hospital | says | *
> * | said | Ukrainian troops … it | says | *
e> ASSAULT | RUS | * | said | 1
e> ASSAULT | UKR | * | said | 1
= told and denied
Syria said that Israel had bombed a convoy. Israel denied that it had bombed the convoy.
> Israel | denied | that it had bombed the convoy | denies | * | negative
e> ASSAULT | ISR | * | said | 1
= denied by a gerund
Syria said that Israel had bombed a convoy. Israel denied bombing the convoy.
> Israel | denied | bombing the convoy | denies | * | negative
e> ASSAULT | ISR | * | said | 1
= a demand is one event
France demanded that Mali release the soldiers.
> France | demanded | that Mali release the soldiers | demands | MLI | positive demanded
e> REQUEST | FRA | MLI | demanded | 0
= called on
Norway called on Belarus to free the prisoners.
> Norway | called | * | demands | BLR | demanded
e> REQUEST | NOR | BLR | called | 0
= a promise is one event
Qatar promised to send 50 ambulances to Lebanon.
> Qatar | promised | to send … Lebanon | promises | LBN | future
e> AGREE | QAT | LBN | promised | 0
= a threat in quotation marks is one event
"We will attack Israel," the Iranian president said.
> the Iranian president | said | "We will attack Israel," | says | ISR | future
e> THREATEN | IRN | ISR | said | 0
= an accusation is one event
Armenia accused Azerbaijan of shelling its positions.
> Armenia | accused | Azerbaijan … positions | accuses | ARM,AZE
e> ACCUSE | ARM | AZE | accused | 0
= refused
The Turkish president refused to apologise for the downing of the jet.
> * | refused | to apologise … jet | denies | * | negative future
= warned against
Japan warned North Korea against launching a missile.
> Japan | warned | against launching a missile | threatens | * | negative demanded
= decided to
South Korea decided to send rice to the North.
> South Korea | decided | to send rice to the North | * | * | positive future
= agreed that
China agreed that North Korea must not have nuclear weapons.
> China | agreed | that … weapons | says | PRK | negative demanded
