# Look-alikes: what seems to be said and is not, and what is easily given to the wrong mouth. Format: told.story.
* declined to comment
The ministry declined to comment.
* declined to respond
The deputy ambassador declined to respond to questions about the leader's health.
* refused to answer
The suspect refused to answer.
* no reply
The company did not respond to a request for comment.
* did not mention
The report did not mention the massacre.
* did not say
The police did not say how many people were held.
* would not discuss
The colonel would not discuss the raid.
* scare quotes
The "peace column" moved north at dawn.
* so-called
The so-called "people's republic" has its own flag.
* title of a book
His novel "The Long Winter" sold a million copies.
* title of a film
"Black River" opened in cinemas across Japan on Friday.
* name of an operation
The army began Operation "Iron Fist" in the hills.
* nickname
Carlos "The Fox" Mendez was arrested in Lima.
* a word as a word
The sign over the gate reads "Exit".
* ship's name
The frigate "Victory" left port on Monday.
* song
The crowd sang "Ode to Joy" in the square.
* charge of cavalry
The troops charged across the bridge.
* charge of a battery
Drivers can charge their cars at the station.
* add numbers
The factory added two new lines last year.
* state as noun
The state of the roads is poor.
* report for duty
The recruits reported for duty at dawn.
* observe a holiday
Muslims observed the first day of Ramadan.
* note as paper
The bank printed new notes in May.
* claim lives
The floods claimed twelve lives.
* promise as outlook
The young striker shows great promise.
* maintain roads
The council maintains the roads.
* argue of things
The bridge spans the river near the old mill.
* account in a bank
The firm opened an account in Zurich.
* answer the door
A boy answered the door.
* call by telephone
She called the office twice.
* hold
Rebels hold the eastern bank of the river.
* point of land
The path leads to the northern point.
* plain news
Floods destroyed two bridges in Nepal on Sunday.
* plain war
Government troops shelled the town for three days.
* plain trade
Exports of copper rose by a tenth in the first quarter.
* subheading in the form of a quotation
Villages were cut off for a week after the storm.

Storm victims: We needs boats

Roads reopened on Monday.
* see with eyes
Tourists saw the whale near the harbour.
* read aloud nothing
Thousands of pupils learn to read in the camp.
* order of battle
The ships sailed in close order.
* demand for goods
Demand for rice rose in the autumn.
* sentence of a court
The sentence was carried out on Friday.
* threat as weather
Snow covered the hills around the capital.
* express train
The express to Lagos was late.
* agree of a date nobody tells
Buses run every hour on weekdays.
* the reporter's own insertion
Choe Il said the country had no camps — despite satellite images to the contrary.
> Choe Il | said | the country had no camps | says | *
* the reporter's own despite
The minister said the dam was safe, despite cracks in its wall.
> The minister | said | the dam was safe | says | *
* question and answer of others
The clerk asked for a form. The pump stopped at noon.
> The clerk | asked | * | * | *
* silence and then speech
The general declined to give a number, but said that losses were heavy.
> The general | said | that losses were heavy | says | *
* he is not the man in the quotation
Turkish novelist Selin Kaya read from her book. "Erdogan will never read it," she said.
> Selin Kaya | said | Erdogan will never read it | says | *
* he after a state
The delegation of Cuba left the hall. Ambassador Raul Soto spoke at the door. He said the vote was a farce.
> Raul Soto | said | the vote was a farce | says | *
* the one who is asked does not say
Asked about the prison, warden Hugo Stein said the cells were clean.
> Hugo Stein | said | the cells were clean | says | *
* the country is no person
Ambassador Ri Song defended his country. He said the country had no hunger.
> Ri Song | said | the country had no hunger | says | *
* two people of one surname
Ana Silva leads the union. Pedro Silva owns the mill.
Pedro Silva said wages would rise.
> Pedro Silva | said | wages would rise | says | *
* quotation inside a quotation has its own mouth
"My father used to say 'Trust no king'," said Omar Said, a farmer.
> Omar Said | said | My father … king | says | *
> My father | say | Trust no king | says | *
* title before the colon of a time
The train left at 10:30 for the border.
* list behind a colon
The fleet has three ships: a cruiser and two frigates.
* ratio
The team won 3:1 in Oslo.
* denied access
Guards denied the inspectors access to the site.
* accused as a noun
The accused sat behind glass.
* warned sign
A red sign stands beside the cliff.
* insulted by name only
The street is named after the poet.
* unclosed mark
"The water is rising, the mayor said on Sunday.
Schools were closed.
> the mayor | said | * | says | *
* opening mark only at the end
The mayor said the water was falling."
> The mayor | said | the water was falling | says | *
* marks of two kinds
“We are lost", the captain said.
> the captain | said | We are lost | says | *
* corner brackets
「We will return」, the envoy said.
> the envoy | said | We will return | says | *
* denial is no deed
Rwanda denied that its troops had crossed the border.
> Rwanda | denied | that its … border | denies | *
* not said yet
If the minister says that the talks have failed, the market will fall.
