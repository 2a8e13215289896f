# Prepositions of more than one word. Articles may be left out here and come or go in the text; the name in examples and
# output is the words without articles, joined by '_' (in_wake_of). `a = b` calls a by b's name.
because of; according to; due to; instead of; rather than; such as; as well as; out of; prior to; as of; as for; as to
as opposed to; apart from; aside from; ahead of; along with; together with; next to; close to; up to; owing to; thanks to
depending on; based on; regardless of; contrary to; subsequent to; pursuant to; as if; as though; in case; even if; only if
away from; from behind; from within; from under; as part of; as result of; by means of; by way of; by virtue of; for sake of
in accordance with; in addition to; in association with; in breach of; in case of; in charge of; in collaboration with
in compliance with; in conflict with; in conjunction with; in connection with; in connection to; in contrast to
in cooperation with; in coordination with; in defence of; in defense of = in defence of; in defiance of; in event of; in exchange for
in face of; in favour of; in favor of = in favour of; in front of; in honour of; in honor of = in honour of; in interest of; in lieu of; in light of
in line with; in middle of; in midst of; in name of; in need of; in opposition to; in order to; in partnership with
in place of; in preparation for; in presence of; in process of; in protest against; in protest at; in protest over
in protest of; in reaction to; in regard to; in relation to; in reply to; in response to; in retaliation for
in retaliation to; in retaliation against; in return for; in revenge for; in search of; in solidarity with; in spite of
in support of; in terms of; in vicinity of; in view of; in violation of; in wake of; in contravention of; in absence of
on account of; on basis of; on behalf of; on charge of = on charges of; on charges of; on condition of; on edge of; on eve of; on grounds of
on outskirts of; on part of; on side of; on suspicion of; on top of; on orders of; on order of = on orders of; on brink of; on verge of
at behest of; at expense of; at hands of; at invitation of; at request of; at time of; at urging of; at insistence of
with aim of; with exception of; with help of; with regard to; with respect to; with support of; with backing of
with view to; without regard to; under auspices of; under command of; under pressure from; under threat of; under guise of
under leadership of; to detriment of; for benefit of; for lack of; for purpose of; for fear of; out of fear; over issue of
by order of; by decision of; in absence of; in aftermath of; in run-up to; in lead-up to; in bid to; in effort to; in attempt to
