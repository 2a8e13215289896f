# Short stories and who says what in them. A story opens with "= title" ("* title": nothing but what is listed may be found);
# its paragraphs follow, one a line. Then a line for each statement: > speaker | cue | content | act | about
#   speaker  the full name, or the phrase where none is given; - = nobody
#   content  in full or "first words … last words"; pieces in one: from the first word to the last
#   about    codes of the actors in the content, in any order; * = not looked at (in any field)
# "?>" is known to come out wrong.
= direct, said before
The Turkish foreign minister said: "We will not give up our rights in the Mediterranean."
> The Turkish foreign minister | said | We will … Mediterranean | says | *
= direct, said behind
"The border will stay closed until the attacks stop," the Polish interior minister said on Friday.
> the Polish interior minister | said | The border … stop | says | *
= inverted
"Nobody asked us," said Amina Diallo, a teacher in Bamako.
> Amina Diallo | said | Nobody asked us | says | *
= two pieces around the cue
"The bridge is gone," the mayor said, "and we do not know when it will be rebuilt."
> the mayor | said | The bridge … rebuilt | says | *
= continued in a second sentence
"The bank is sound," said Greek Finance Minister Nikos Petridis. "No depositor will lose a cent."
> Nikos Petridis | said | The bank … | says | *
= indirect with that
Officials in Nairobi said that the airport would reopen on Sunday.
> Officials in Nairobi | said | that the airport … Sunday | says | *
= indirect without that
Sweden said it would expel two Russian diplomats.
> Sweden | said | it would … diplomats | says | *
= indirect at the end
The two sides are close to a deal, according to the Egyptian foreign ministry.
> the Egyptian foreign ministry | according to | The two … deal | says | *
= according to first
According to the World Health Organization, cholera has reached three provinces of Yemen.
> World Health Organization | According to | cholera has … Yemen | says | *
= in a statement
In a statement, the Kenyan army said its troops had killed ten militants near the Somali border.
> * | said | its troops … border | says | *
= mixed
The Hungarian prime minister called the plan "a slow surrender" and vowed to block it.
> The Hungarian prime minister | called | the plan … surrender | * | *
> The Hungarian prime minister | vowed | to block it | promises | *
= accusation
India accused Pakistan of sheltering the gunmen.
> India | accused | Pakistan … gunmen | accuses | PAK
= denial
Pakistan denied that it had sheltered the gunmen.
> Pakistan | denied | that it … gunmen | denies | *
= demand
Norway urged Russia to free the crew of the ship.
> Norway | urged | Russia … ship | demands | *
= promise
Canada promised to take in 5,000 Syrian refugees.
> Canada | promised | to take … refugees | promises | *
= threat
The rebels threatened to shoot down any plane that enters the zone.
> The rebels | threatened | to shoot … zone | threatens | *
= praise
Spain praised Morocco for its help in the search.
> Spain | praised | * | praises | *
= prediction
Analysts predict that the ruling party will lose its majority.
> Analysts | predict | that the … majority | predicts | *
= doubt
European diplomats doubt that the ceasefire will hold.
> European diplomats | doubt | that the … hold | doubts | *
= explanation
The general explained that his men had run out of fuel.
> The general | explained | that his … fuel | explains | *
= belief
Investigators believe the bomb was made in the city.
> Investigators | believe | the bomb … city | says | *
= intention
The government plans to sell its stake in the airline.
> The government | plans | to sell … airline | promises | *
= expectation
Economists expect inflation to fall below two percent.
> Economists | expect | inflation … percent | predicts | *
= finding
A study by the university found that rainfall had dropped by a third.
> A study by the university | found | that rainfall … third | says | *
= report said
A United Nations report said both armies had shelled schools.
> * | said | both armies … schools | says | *
= noun claim
The minister's claim that the vote was rigged drew laughter in parliament.
> * | claim | that the vote was rigged | says | *
= noun promise
Her promise to cut taxes won over many voters.
> * | promise | to cut taxes | promises | *
= noun warning
The warning that water would run out came from the city council.
> * | warning | that water … out | threatens | *
= agency as source
Troops entered the town on Monday, the Anadolu agency reported.
> * | reported | Troops … Monday | says | *
= newspaper as source
Le Figaro reported that Paris had recalled its ambassador.
> Le Figaro | reported | that Paris … ambassador | says | *
= quoted by
"We are ready to talk," the rebel commander was quoted as saying by Al Jazeera.
> * | * | We are … talk | says | *
= surname later
Finnish President Sauli Niinisto visited Kyiv on Tuesday.
Niinisto said Finland would send more ammunition.
> Sauli Niinisto | said | Finland … ammunition | says | *
= pronoun
Colombian President Gustavo Petro met union leaders in Bogota.
He said the reform would go ahead.
> Gustavo Petro | said | the reform … ahead | says | *
= she
Prime Minister Mette Frederiksen of Denmark spoke after the meeting. "We stand with our friends," she said.
> Mette Frederiksen | said | We stand … friends | says | *
= title for a name
Maria Lopez, an analyst in Madrid, has followed the talks for years.
The analyst said neither side wanted a deal.
> Maria Lopez | said | neither side … deal | says | *
= the professor
Kofi Mensah, a professor at the University of Ghana, took part in the study.
"The coast is sinking," the professor said.
> Kofi Mensah | said | The coast is sinking | says | *
= apposition before
The head of the commission, Anna Berg, said the count was correct.
> Anna Berg | said | the count was correct | says | *
= apposition behind
Anna Berg, the head of the commission, said the count was correct.
> Anna Berg | said | the count was correct | says | *
= spokesman
A spokesman for the Israeli army said the strike had hit a rocket launcher.
> * | said | the strike … launcher | says | *
= organisation
Amnesty International said guards had beaten the prisoners.
> Amnesty International | said | guards … prisoners | says | *
= capital for government
Beijing said the visit would harm relations.
> * | said | the visit … relations | says | *
= unnamed official
A senior official said the talks had failed.
> A senior official | said | the talks had failed | says | *
= on condition
"It is over," said a Western diplomat who spoke on condition of anonymity.
> * | said | It is over | says | *
= two cues in one sentence
The envoy said the truce was holding but warned that it could break at any time.
> The envoy | said | the truce was holding | says | *
> The envoy | warned | that it … time | threatens | *
= two speakers in one sentence
Serbia said the shots came from Kosovo, while Kosovo said they came from Serbia.
> Serbia | said | the shots came from Kosovo | says | *
> Kosovo | said | they came from Serbia | says | *
= addressee
The admiral told reporters that the fleet would stay.
> The admiral | told | that the … stay | says | *
= told to do
The judge told the company to hand over the files.
> The judge | told | * | demands | *
= asked
The senator asked whether the weapons had been tested.
> The senator | asked | whether … tested | * | *
= wrote
The president wrote on Twitter that the deal was dead.
> The president | wrote | that the deal was dead | says | *
= tweeted colon
The ambassador tweeted: "Our thoughts are with the families."
> The ambassador | tweeted | Our thoughts … families | says | *
= nested indirect
The paper said that the minister had told aides that he would resign.
> The paper | said | that the … resign | says | *
> * | told | that he would resign | says | *
= nested in a quotation
"The colonel told us that no help would come," said Yusuf Ali, a soldier.
> Yusuf Ali | said | The colonel … come | says | *
= quotation over two paragraphs
"The fire began in the kitchen. It spread in minutes.
"By noon there was nothing left," said fire chief Tom Brandt.
> * | said | The fire … left | says | *
= opens in one, goes on in the next
The bishop said: "We buried forty people on Sunday.
"Nobody came to help us."
> The bishop | said | We buried … help us | says | *
= free continuation
"The harvest has failed," said farmer Josef Novak.
"We have nothing to sell and nothing to eat."
> Josef Novak | said | The harvest has failed | says | *
> Josef Novak | * | We have … to eat | says | *
= headline with a colon
Minister: We will not sign the treaty
The cabinet met for three hours on Monday.
> Minister | * | We will … treaty | says | *
= headline with a body
Kremlin: talks with NATO are useless
The spokesman gave no details.
> * | * | talks … useless | says | *
= two cues for one content
"We will fight on," he said, adding that the war was not lost.
> he | said | We will fight on | says | *
> he | adding | that the war was not lost | says | *
= added
"This is only the start," the union leader added.
> the union leader | added | This is only the start | says | *
= acknowledged
The company acknowledged that its tests had been faked.
> The company | acknowledged | that its … faked | says | *
= admitted to
The suspect admitted planting the device.
> The suspect | admitted | planting the device | says | *
= insisted
The coach insisted he knew nothing of the payments.
> The coach | insisted | he knew … payments | says | *
= announced
Brazil announced that it would leave the pact.
> Brazil | announced | that it … pact | says | *
= confirmed
The hospital confirmed that eight people had died.
> The hospital | confirmed | that eight … died | says | *
= rejected
Armenia rejected the demand as a provocation.
> Armenia | rejected | * | denies | *
= blamed
Residents blamed the government for the floods.
> Residents | blamed | * | accuses | *
= condemned
Jordan condemned the attack on the mosque.
> Jordan | condemned | the attack … mosque | accuses | *
= welcomed
The European Union welcomed the release of the journalists.
> European Union | welcomed | the release … journalists | praises | *
= called for
Mexico called for an emergency meeting of the council.
> Mexico | called | * | demands | *
= warned of
The central bank warned of a long recession.
> The central bank | warned | * | threatens | *
= warned somebody
China warned Taiwan that independence would mean war.
> China | warned | that independence … war | threatens | *
= vowed
The militia vowed revenge for the raid.
> The militia | vowed | revenge for the raid | promises | *
= refused to say
Tunisia refused to accept the migrants.
> Tunisia | refused | to accept the migrants | denies | *
= agreed
Ethiopia agreed to let inspectors visit the dam.
> Ethiopia | agreed | to let … dam | promises | *
= hoped
The families hope that the bodies will be found.
> The families | hope | that the … found | predicts | *
= feared
Aid workers fear the camp will be cut off.
> Aid workers | fear | the camp … off | predicts | *
= wanted
Voters want the government to lower prices.
> Voters | want | the government … prices | demands | *
= thought
Many Ukrainians think the war will last for years.
> Many Ukrainians | think | the war … years | says | *
= supported
Italy supports the plan for a new border force.
> Italy | supports | * | praises | *
= opposed
Greece opposes any change to the treaty.
> Greece | opposes | any change … treaty | denies | *
= poll
A poll showed that half of the Swiss were against the law.
> A poll | showed | that half … law | says | *
= court ruled
The court ruled that the ban was illegal.
> The court | ruled | that the ban was illegal | * | *
= was told
The tribunal heard that the guards had taken bribes.
> * | heard | that the … bribes | says | *
= it is said
It is believed that the ship carried arms.
> - | * | that the ship carried arms | says | *
= as X said
As the minister said, the road is open.
> the minister | said | the road is open | says | *
= middle of the sentence
The harbour, the governor said, will be closed for a month.
> the governor | said | The harbour … month | says | *
= middle, quoted
"Peace," the old man said, "is a word for the young."
> the old man | said | Peace … young | says | *
= long subject
The commander of the Dutch battalion in the north of the country said the convoy had been ambushed.
> * | said | the convoy … ambushed | says | *
= relative clause
The priest, who said he had seen the bodies, asked for an inquiry.
> * | said | he had seen the bodies | says | *
> The priest | asked | * | demands | *
= participle
Citing security reasons, the army closed the valley, saying rebels had mined the road.
> the army | saying | rebels … road | says | *
= coordination of cues
The union criticised the law and demanded that it be withdrawn.
> The union | criticised | the law | accuses | *
> The union | demanded | that it be withdrawn | demands | *
= two sides
Azerbaijan said Armenia had shelled its villages.
Armenia denied that it had shelled villages.
> Azerbaijan | said | Armenia … villages | says | *
> Armenia | denied | that it … villages | denies | *
= question quoted
"How long must we wait?" asked Leila Haddad, a nurse.
> Leila Haddad | asked | How long … wait | * | *
= exclamation quoted
"Never again!" the crowd shouted.
> the crowd | shouted | Never again | says | *
= curly marks
“The mine will close in May,” the owner said.
> the owner | said | The mine … May | says | *
= French marks
«The strike goes on», said the union's leader.
> * | said | The strike goes on | says | *
= single marks
'The pipeline is safe,' the engineer said.
> the engineer | said | The pipeline is safe | says | *
= all capitals
THE MINISTER SAID THE ROAD WAS CLOSED.
> THE MINISTER | SAID | THE ROAD WAS CLOSED | says | *
= dateline
LIMA (Reuters) - Peru said on Thursday it would seize the mine.
> Peru | said | it would seize the mine | says | *
= former
The former president of Chile said the crisis could have been avoided.
> The former president of Chile | said | the crisis … avoided | says | *
= shared surname, father and son
Pablo Reyes founded the party. His son Luis Reyes now leads it.
Luis Reyes said the party would not join the cabinet.
> Luis Reyes | said | the party … cabinet | says | *
