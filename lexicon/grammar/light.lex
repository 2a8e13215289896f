# Verbs that say little beside their noun.
light                         # "A launched an attack on B" = A attacked B
  carry out; conduct; launch; stage; hold; make; give; pay; issue; express; take; have; offer; impose; mount; level; wage
  perform; execute; do; undertake; initiate; place; file; lodge; commit; deliver; voice; extend; open; slap; exert; exercise
  hold off; engage in; embark on; enter; raise; set; put; reach; strike; sign; unleash; send; inflict; run; enact; adopt
  exchange; deal; announce; declare; provide; submit; register; convey; show; lend; grant; throw; put out; put forward; air
  lay; kick off; commence; pursue; lead; host; organise; organize; convene; conclude; signal; pose; render; cast; fire; pass
  go on; be on; come on; arrive for; travel for; come for; meet for; gather for; join in; go to; respond with; retaliate with
  react with; reply with; threaten with; answer with; leave for; take to; resort to; fly for; enter into; return for; return to
  pull off; set up; bring; bring about; step up; participate in; attend; join; enforce; effect; sponsor; direct; fling
undergo                       # "A faced criticism from B" = B criticised A
  face; suffer; receive; draw; undergo; get; sustain; meet with; attract; earn; endure
  encounter; garner; experience; come under; secure; gain; be under
occur                         # "an attack on B took place"
  occur; happen; erupt; break out; continue; begin; start; resume; take place; be; go ahead; end; follow; ensue; go on
  collapse; intensify; escalate; stall; fail; come; flare; flare up; rage; persist; last
