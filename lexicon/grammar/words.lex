# Function words by what they do to a clause. Headings are names that the program knows; words are lemmas.
negation
  not; n't; never; neither; hardly; scarcely; nowhere; nor
no
  no; neither; nobody; nothing; none; no-one; noone
future
  will; shall; 'll; wo
modal
  could; may; might; would; should; can; ought
must
  must; should; ought; shall
condition
  if; unless; provided; providing; supposing; lest; whether_or; in_case; as_long; so_long; in_event; on_condition
  provided_that; if_only; even_if; only_if
before
  before; until; till; til; prior_to; ahead_of; pending; up_to
unreal
  as_if; as_though; instead_of; rather_than
without
  without; in_absence_of; short_of
time
  monday; tuesday; wednesday; thursday; friday; saturday; sunday
  mon; tue; wed; thu; fri; sat; sun; mon.; tue.; tues.; wed.; thu.; thurs.; fri.; sat.; sun.
  january; february; march; april; may; june; july; august; september; october; november; december
  jan.; feb.; mar.; apr.; jun.; jul.; aug.; sep.; sept.; oct.; nov.; dec.
  today; yesterday; tomorrow; tonight
  day; night; morning; afternoon; evening; week; weekend; month; year; decade; century; hour; minute; moment
  dawn; dusk; midnight; noon; midday; overnight; fortnight; quarter; season; spring; summer; autumn; winter; time
  2000s; 1990s; 1980s; 1970s
quantity
  dozen; hundred; thousand; million; score; ten; number; lot; plenty; couple; handful; bunch; majority; percent; %
  series; wave; string; round; spate; pair; kind; sort; type; form; array; range; flurry; slew; host; variety; rash
  succession; barrage; torrent; flood; raft; day; week; month; year; hour; decade; set; batch; bulk; rest; portion; act; scores; dozens; lots; tens
  several; some; many; most; all; both; part; half; much; few; one; two; three; four; five; none; any; each; more; quarter; third
empty
  such_as; including; include; like; than; except; besides; as_well_as; per; of; save; excluding; but; as; unlike
two objects                   # give X the Y; with "as": the second object says what the first is (name X ambassador)
  give; grant; award; offer; deny; send; hand; call; name; dub; elect; deem; consider; tell; ask; teach; show; pay; lend; owe; bring; hand; loan; buy; sell; win; earn; extend; spare; afford; accord; bestow; cede; wish
  call as; name as; dub as; elect as; deem as; consider as; term as; title as; nickname as
  allot; allocate; assign; charge; cost; fine; forgive; guarantee; leave; promise; refuse; serve; term; title; nickname
ordinal
  first; second; third; fourth; fifth; last; only; latest; next; youngest; oldest; sole
roughly                       # "around 2,000 workers marched": no argument by itself
  around; about; over; nearly; almost; up_to; under; some; at_least; more_than
