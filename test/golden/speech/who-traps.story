# Look-alikes about who speaks and what is done by speaking. Format: who.story ("* title": nothing but what is listed).
* who is told does not speak
The farmers were told that the dam would be built.
> - | told | that the dam would be built | says | *
* a day does not speak
On Thursday it emerged that the bank had lost the money.
> - | emerged | that … money | says | *
* denied reports tell nothing that was done
The Egyptian foreign minister denied reports that Egypt had attacked Libya.
> The Egyptian foreign minister | * | that Egypt had attacked Libya | * | * | negative
e> none | * | * | * | *
* denial alone is no event
Estonia denied that it had attacked the ship.
> Estonia | denied | that … ship | denies | * | negative
e> none | * | * | * | *
* what was not said was not done
Russia did not say that it had bombed the port.
e> none | * | * | * | *
* no denial
The mayor did not deny that he had met the envoys.
> The mayor | did not deny | that … envoys | says | *
* the outlet's own two events are no versions
Israel bombed a depot in Syria. Two days later Israel bombed a port in Syria.
e> ASSAULT | ISR | * | - | 0
* one side's two accounts are no versions
Turkey said that Syria had shelled a village. Turkey said that Syria had shelled a school.
> Turkey | said | that … village | says | *
> Turkey | said | that … school | says | *
e> ASSAULT | SYR | * | said | 0
* a dash that signs nothing
The "peace column" — a hundred old lorries — moved north at dawn.
* whose house it is
Its harbour and its two airports were closed for a week.
* a relative clause that says nothing
The envoy, who speaks four languages, left Geneva on Sunday.
* he who was named in another's words
Lena Fischer, an economist, said that Karl Braun had paid too much. She said that the firm was sound.
> Lena Fischer | said | that Karl Braun … much | says | *
> Lena Fischer | said | that the firm was sound | says | *
* the person addressed does not go on
Ole Dahl told Nina Berg that the plan was dead. "We have no money," he said.
> Ole Dahl | told | that the plan was dead | says | *
> Ole Dahl | said | "We have no money," | says | *
