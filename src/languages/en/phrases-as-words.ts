/**
 * Phrases that stand for one word, parted by "=": on the right the word by which they are compared. Lower case, with
 * their usual forms; the right side is read as one word.
 */
export const PHRASES_AS_WORDS: readonly string[] = `
turn down, turned down, turns down, throw out, threw out, thrown out, voted down = reject
rule out, ruled out, rules out, ruling out = exclude
step down, steps down, stepped down, stepping down, stand down, stood down, bow out, bowed out, leave office, leaves office, left office, hand in, handed in = resign
put off, puts off, push back, pushed back, pushes back, put back = postpone
call off, called off, calls off, pull the plug = cancel
lay off, laid off, lays off, let go, get rid, gets rid, make redundant, made redundant = dismiss
take over, took over, taken over, takes over = acquire
carry out, carried out, carries out = do
set up, sets up = establish
give up, gave up, given up, gives up = abandon
go up, goes up, went up, gone up, going up = rise
go down, goes down, went down, gone down, going down, come down, came down = fall
bring down, brought down = collapse
get away, got away = escape
find out, found out, finds out = learn
give in, gave in, back down, backed down = yield
shut down, shuts down, close down, closed down, closes down, for good = close
sold out, sell out = full
set fire, set alight, set ablaze = burn
run aground, ran aground, runs aground = aground
at large, on the run = fugitive
pick up, picked up, picks up = collect
turn out, turned out = attend
stay away, stayed away, stays away, stay at home, stayed at home, stays at home = absent
hold back, held back = withhold
hand over, handed over, hands over, give back, gave back, given back = return
take back, took back, taken back, takes back = reinstate
break out, broke out, breaks out = begin
die down, died down = end
blow up, blew up, blown up, went off, goes off = explode
cut off, cuts off = isolate
point out, points out, pointed out = say
made up, make up, makes up = invent
look into, looking into, looked into, looks into = investigate
brought to the surface, pulled out, dug out, picked up = rescue
on board, aboard the = aboard
at the helm, on the bridge = helm
under way, underway = ongoing
behind bars, in jail, in prison, in custody = prison
no longer, any longer, not any more = stop
for free, free of charge, at no cost, without charge = free
in hospital, to hospital = hospital
back to work, return to work = resume
a dozen = twelve
of all kinds = all
`
  .trim()
  .split("\n");
