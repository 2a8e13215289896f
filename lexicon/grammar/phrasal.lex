# Verbs whose next word is their particle even where the parser reads it as a preposition or an adverb ("has blown up
# convoys"). Only pairs that hardly ever mean the verb with a preposition: "called in May" keeps `call in` out.
back away; back down; back off; back out; blow up; break off; break up; bring about; bring down; bring up; build up; call off; call up; carry out; clamp down; close down
close off; crack down; cut off; draw up; ease up; end up; fence off; fend off; fight off; fire up; follow up; free up; give away
give back; give up; hand back; hand out; hand over; hold off; hold up; hunt down; iron out; kick out; kill off; knock down; lash out
lay down; lay off; lay out; lock down; lock up; mow down; open up; patch up; pay back; pay off; phase out; pick up; play down
pull down; pull off; pull out; put down; put forward; put off; ramp up; rise up; roll back; roll out; round up; rule out; scale back
scale down; scale up; seal off; send back; set aside; set off; set up; settle down; shoot down; shore up; shut down; shut off
sign off; single out; slow down; speed up; spell out; split up; stamp out; step down; step up; stir up; storm out; strike down
sum up; take away; take back; take over; take up; tear down; tear up; throw out; tie up; touch off; track down; turn away
turn back; turn down; turn over; vote down; vote out; walk out; ward off; wind down; wipe out; wrap up; write off
