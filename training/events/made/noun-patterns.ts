/**
 * Patterns of sentences about an event that a noun names, with how far it has got. [N] is the event ("the" before it where
 * it is known), [n] one without article. {is}, {has}, {was}, {does} agree with it; {S} is who acts, {O} another, {B} a body,
 * {day} {when} {month} {place} as said. A second event is [M:status:stance]. "denies" and so on where the stance is not "asserts".
 */
export const NOUN_PATTERNS = `
held| [N] took place in {place} {when}
held| [N] went ahead despite the rain
held| [N] ended {when} without a word to reporters
held| [N] lasted three hours
held| [N] {was} over by noon
held| [N] passed off quietly
held| [N] came to an end {when}
held| [N] wound up {when} with no date for another
held| [N] closed with a joint statement
held| [N] drew thousands
held| [N] shook {place} {when}
held| [N] left four people injured
held| [N] cost {S} the support of {O}
held| [N] was the first in a decade
held| {S} held [n] with {O} {when}
held| {S} attended [N] in {place}
held| {S} returned from [N] in {place} {when}
held| {S} condemned [N]
held| {S} welcomed [N]
held| {S} apologised for [N]
held| {S} blamed {O} for [N]
held| {S} described [N] as frank
held| {S} called [N] a mistake
held| {S} is investigating [N]
held| police are looking into [N]
held| [N] was met with anger in {place}
held| after [N], {S} flew home
held| {S} resigned over [N]
held| {S} has not spoken since [N]
held| the victims of [N] were buried {when}
held| the results of [N] were announced {when}
held| {S} was hurt in [N]
held| during [N], {S} praised {O}
held| at [N] in {place} {when}, {S} praised {O}
held| {S} survived [N]
held| on the day of [N], the shops were shut
held| the anniversary of [N] was marked {when}
held| in the wake of [N], the border was shut
held| {S} learned of [N] from the radio
held| minutes of [N] show that {O} said nothing
held| those responsible for [N] will be punished
held| survivors of [N] are suing {O}
held| what {S} wanted from [N] is not known
held| {S} has denied any part in [N]
held| {S} has claimed responsibility for [N]
held| [N] followed weeks of tension
held| [N] came hours after {O} left {place}
held| [N] of {day} has changed everything
held| {S} emerged from [N] smiling
held| [N] yielded nothing
held| [N] fell short of what {S} had hoped for
held| {S} staged [n] in {place} {when}
held| {S} carried out [n] {when}
held| {S} launched [n] {when}
held| {S} wrapped up [N] {when}
held| {S} concluded [N] {when}
held| there was [n] in {place} {when}
held| there has been [n] in {place}
held| photographs of [N] show {S} with {O}
held| the cost of [N] is put at 40 million
held| {S} defended [N]
held| {S} missed [N] because of a cold
held| it was [N] that brought {S} down
held| [N] had been kept secret
held denies| [N] never took place
held denies| [N] did not take place
held denies| there was no [b]
held denies| no [b] took place
held denies| there had never been [n]
held denies| nobody held [n] in {place}
held denies| nothing came of talk of [n], because there was none
held denies| no such [b] occurred
held denies| {S} held no [b] with {O}
held denies| {S} did not hold [n] with {O}
held denies| {S} denied [N]
held denies| reports of [n] in {place} are false
held denies| the story of [n] in {place} was made up
held denies| {S} left {place} without [n]
held denies| {S} has yet to hold [n]
held denies| {S} stopped short of [n]
held denies| there has been neither [n] nor a letter
held denies| it was no [b]
held denies| [N] is a figment of somebody's imagination
held hedges| {S} may have held [n] with {O}
held hedges| {S} reportedly held [n] with {O} {when}
held hedges| [N] appears to have taken place {when}
held hedges| [N] seems to have ended {when}
held hedges| [N] is said to have taken place in {place}
held hedges| [N] is thought to have been the work of {O}
held hedges| there are unconfirmed reports of [n] in {place}
held hedges| there was apparently [n] in {place} {when}
held hedges| {S} is believed to have held [n] in {place}
held hedges| [N] probably took place in {place}
held hedges| rumours of [n] swept {place} {when}
held asks| did [N] take place?
held asks| was there [n] in {place} {when}?
held asks| has there been [n]?
ongoing| [N] {is} under way in {place}
ongoing| [N] {is} still going on
ongoing| [N] {has} entered {its} third week
ongoing| [N] {is} now in {its} ninth day
ongoing| [N] {is} in {its} second month
ongoing| [N] continued {when}
ongoing| [N] {does} go on
ongoing| [N] dragged on into the night
ongoing| [N] {is} in full swing
ongoing| [N] {has} begun
ongoing| [N] began {when}
ongoing| [N] resumed {when} in {place}
ongoing| [N] {is} being held in {place}
ongoing| [N] {is} continuing behind closed doors
ongoing| [N] {has} been going on since {month}
ongoing| [N] showed no sign of ending
ongoing| [N] {is} back on
ongoing| {S} opened [n] with {O} {when}
ongoing| {S} began [n] {when}
ongoing| {S} is in [n] with {O}
ongoing| {S} is holding [n] with {O}
ongoing| {S} is pressing on with [N]
ongoing| {S} is keeping up [N]
ongoing| {S} remains in [n] with {O}
ongoing| the current [b] has already cost millions
ongoing| as [N] enters {its} second week, food is running short
ongoing| amid [n] in {place}, prices rose again
ongoing| {S} wants [N] to end
ongoing| {S} called for an end to [N]
ongoing| until [N] ends, the border stays shut
ongoing| {S} has refused to lift [N]
ongoing| progress in [N] is slow
ongoing| sources close to [N] speak of progress
ongoing| those caught up in [N] have nowhere to go
ongoing denies| [N] {is} no longer going on
ongoing denies| there is no [b] at the moment
ongoing denies| there are no [bs] going on
ongoing denies| {S} is not in [n] with {O}
ongoing denies| [N] {has} not begun
ongoing denies| there is no [b] in force
ongoing hedges| [N] appears to be continuing
ongoing hedges| [N] is apparently still going on
ongoing hedges| {S} is said to be in [n] with {O}
ongoing hedges| {S} is reportedly holding [n] with {O}
ongoing asks| is [N] still going on?
planned| [N] will take place in {place} in {month}
planned| [N] {is} due {day}
planned| [N] {is} to be held in {place} in {month}
planned| [N] {is} scheduled for {month}
planned| [N] {is} set for {day}
planned| [N] {is} pencilled in for {month}
planned| [N] will go ahead as planned
planned| [N] {is} planned for {month}
planned| [N] {is} still on
planned| [N] {is} on track for {month}
planned| [N] will begin {day}
planned| [N] starts {day}
planned| [N] opens in {place} {day}
planned| [N] will not be put off: it begins {day}
planned| {S} will hold [n] with {O} in {month}
planned| {S} is to hold [n] with {O} {day}
planned| {S} agreed to hold [n] with {O}
planned| {S} and {O} agreed on [n] in {month}
planned| {S} plans [n] for {month}
planned| {S} has announced [n] for {month}
planned| {S} announced [n] in {month}
planned| {S} promised [n] before the summer
planned| {S} threatened [n] unless {O} gives way
planned| {S} has called [n] for {day}
planned| {S} vowed [n] by {month}
planned| {S} set [N] for {day}
planned| {S} has fixed a date for [N]
planned| {S} is preparing [n]
planned| {S} is preparing for [n] in {month}
planned| {S} is getting ready for [N]
planned| {S} approved [n]
planned| {S} ordered [n] {when}
planned| {S} voted for [n] from {month}
planned| preparations for [N] are nearly complete
planned| plans for [n] in {month} were unveiled {when}
planned| the date of [N] has been agreed
planned| no date has been given for [N]
planned| no date has been set for [N]
planned| ahead of [N] {day}, {S} met {O}
planned| {S} met {O} ahead of [n] in {place}
planned| before [N] in {month}, {S} has to win over {O}
planned| the planned [b] has angered {O}
planned| the upcoming [b] has angered {O}
planned| {S} will be absent from [N] {day}
planned| {S} has until [N] {day} to decide
planned| tickets for [N] went on sale {when}
planned| {S} will press for it at [N] in {month}
planned| {S} flies to {place} {day} for [n]
planned| {S} arrives {day} for [n] with {O}
planned denies| {S} ruled out [n] with {O}
planned denies| there will be no [b]
planned denies| no [b] is planned
planned denies| {S} has no plans for [n]
planned denies| {S} refused to hold [n] with {O}
planned denies| {S} will not hold [n] with {O}
planned denies| there are no plans for [n]
planned denies| [N] was never planned
planned denies| nobody had planned [n]
planned denies| no date for [n] had ever been agreed
planned denies| no [b] had been agreed
planned denies| no [b] has been scheduled
planned denies| there was never any question of [n]
planned denies| {S} has not called [n]
planned denies| {S} has no intention of holding [n]
planned denies| {S} faces no [b]
planned denies| {S} said no to [n]
planned denies| [n] {is} not on the agenda
planned denies| {S} vowed that there would be no [b]
planned denies| {S} decided against [n]
planned denies| [N] {was} not on the calendar
planned asks| will [N] go ahead?
planned asks| is [N] still on?
planned asks| when will [N] be held?
planned hedges| [N] may still go ahead as planned
planned hedges| {S} reportedly plans [n] in {month}
planned hedges| {S} is said to be planning [n]
planned hedges| {S} is apparently preparing [n]
expected| [N] {is} expected in {month}
expected| [N] {is} likely
expected| [N] {is} possible
expected| [N] {is} imminent
expected| [N] could come as early as {day}
expected| [N] may follow
expected| [N] looms
expected| [N] {is} all but certain
expected| [N] seems inevitable
expected| [N] {is} only a matter of time
expected| [N] {is} on the cards
expected| [N] looks ever likelier
expected| {S} expects [n] within weeks
expected| {S} could face [n]
expected| {S} may face [n]
expected| {S} fears [n]
expected| {S} warned of [n]
expected| {S} warned that [n] would follow
expected| {S} is bracing for [n]
expected| {S} does not rule out [n]
expected| {S} has not ruled out [n]
expected| {S} risks [n]
expected| fears of [n] are growing in {place}
expected| the prospect of [n] frightens {O}
expected| the threat of [n] hangs over {place}
expected| {S} predicted [n] within a year
expected| {S} forecast [n]
expected| [n] cannot be ruled out
expected| there could be [n] in {month}
expected| there may be [n] before {month}
expected| it could come to [n]
expected| that would lead to [n]
expected| {place} is on the brink of [n]
expected| all signs point to [n] in {month}
expected| the court cleared the way for [n]
expected| [N] could still be avoided
expected denies| {S} does not expect [n]
expected denies| nobody expects [n]
expected denies| [n] {is} out of the question this year
expected denies| no [b] {is} expected
expected denies| {S} sees no chance of [n]
expected denies| {S} sees no prospect of [n]
expected denies| there can be no [b] while {O} is in office
expected hedges| [N] {is} unlikely
expected hedges| [N] {is} unlikely to take place
expected hedges| [N] looks doubtful
expected hedges| [n] {is} a distant prospect
expected hedges| the chances of [n] are slim
expected hedges| the chances of [n] are fading
expected hedges| hopes of [n] are fading
expected asks| could there be [n]?
proposed| {S} called for [n]
proposed| {S} proposed [n]
proposed| {S} suggested [n] in {place}
proposed| {S} wants [n]
proposed| {S} is seeking [n] with {O}
proposed| {S} demanded [n]
proposed| {S} asked {O} for [n]
proposed| {S} is considering [n]
proposed| {S} is weighing [n]
proposed| {S} is mulling [n]
proposed| {S} offered {O} [n]
proposed| {S} offered [n]
proposed| {S} floated the idea of [n]
proposed| {S} is pushing for [n]
proposed| {S} hopes for [n]
proposed| {S} favours [n]
proposed| {S} urged [n]
proposed| {S} is open to [n]
proposed| {S} said he was ready for [n]
proposed| {S} recommended [n]
proposed| {S} pleaded for [n]
proposed| {S} is thinking of [n]
proposed| [N] {is} under discussion
proposed| [N] {is} on the table
proposed| [N] {has} been proposed
proposed| [N] {has} been suggested
proposed| [N] {is} being considered
proposed| [N] {is} needed
proposed| [N] should be held soon
proposed| there should be [n]
proposed| there must be [n]
proposed| the proposed [b] would cost millions
proposed| a proposal for [n] has been put to {O}
proposed| the idea of [n] was first raised {when}
proposed| calls for [n] are growing
proposed| a petition for [n] has 9,000 signatures
proposed| {O} is said to like the idea of [n]
proposed| {S} and {O} discussed [n]
proposed| {S} tabled a motion for [n]
proposed| {S} would welcome [n]
proposed denies| {S} rejected calls for [n]
proposed denies| {S} rejected [n]
proposed denies| {S} dismissed the idea of [n]
proposed denies| {S} turned down an offer of [n]
proposed denies| {S} opposes [n]
proposed denies| nobody has asked for [n]
proposed denies| nobody has proposed [n]
proposed denies| {S} does not want [n]
proposed denies| {S} is not seeking [n]
proposed denies| {S} is not considering [n]
proposed denies| [n] {is} not on the table
proposed denies| [n] {is} not under discussion
proposed denies| there is no need for [n]
proposed denies| there is no proposal for [n]
proposed denies| {S} never suggested [n]
proposed hedges| {S} may call for [n]
proposed hedges| {S} is reportedly considering [n]
proposed hedges| {S} might be open to [n]
proposed asks| should there be [n]?
postponed| [N] {has} been postponed
postponed| [N] {has} been put off until {month}
postponed| [N] {has} been put back to {month}
postponed| [N] {has} been pushed back a week
postponed| [N] {has} been moved to {month}
postponed| [N] {was} moved from {day} to {month}
postponed| [N] {has} been delayed
postponed| [N] {has} been deferred
postponed| [N] {has} been rescheduled
postponed| [N] {was} held over until {month}
postponed| [N] {has} slipped to {month}
postponed| [N] will now be held in {month}, not {day}
postponed| [N], planned for {day}, will now take place in {month}
postponed| [N] was to have opened {day}; it will now begin in {month}
postponed| [N], due {day}, has been put off
postponed| [N], which was to have begun {day}, was put off
postponed| [N] {is} off until {month}
postponed| [N] will have to wait until {month}
postponed| {S} postponed [N]
postponed| {S} put off [N] until {month}
postponed| {S} put [N] off until {month}
postponed| {S} pushed [N] back to {month}
postponed| {S} has delayed [N] by a week
postponed| {S} asked for and got a postponement of [N]
postponed| {S} moved [N] to {month}
postponed| the postponement of [N] surprised {O}
postponed| the delay of [N] has cost millions
postponed| [N] pushed to {month}
postponed| [N] adjourned to {month} before it had begun
postponed| [N] {is} delayed again
postponed| [N] {has} been shifted to {month}
postponed| heavy rain forced {S} to put back [N]
postponed denies| [N] {has} not been postponed
postponed denies| [N] {has} not been put off
postponed denies| there was no postponement of [N]
postponed denies| {S} did not postpone [N]
postponed denies| nobody has postponed [N]
postponed denies| there is no question of putting off [N]
postponed denies| {S} refused to put off [N]
postponed denies| {S} denied having put off [N]
postponed hedges| [N] may be postponed
postponed hedges| [N] could be put off until {month}
postponed hedges| [N] {is} likely to be delayed
postponed hedges| [N] {is} expected to be put back
postponed hedges| [N] may have to wait until {month}
postponed hedges| [N] may slip to {month}
postponed hedges| [N] has reportedly been put off
postponed hedges| {S} may put off [N]
postponed asks| has [N] been postponed?
suspended| [N] {has} been suspended
suspended| [N] {is} on hold
suspended| [N] {has} been put on ice
suspended| [N] {has} been frozen
suspended| [N] {has} stalled
suspended| [N] {is} deadlocked
suspended| [N] {was} adjourned {when}
suspended| [N] {was} broken off {when}
suspended| [N] {was} interrupted {when}
suspended| [N] {is} at a standstill
suspended| [N] ground to a halt {when}
suspended| [N] {has} been paused
suspended| [N] {is} in limbo
suspended| [N] {has} been stuck since {month}
suspended| [N] {is} shelved for now
suspended| [N] {has} been halted by a judge
suspended| {S} suspended [N]
suspended| {S} paused [N]
suspended| {S} put [N] on hold
suspended| {S} froze [N]
suspended| {S} halted [N] {when}
suspended| {S} broke off [N]
suspended| {S} adjourned [N]
suspended| {S} pressed the pause button on [N]
suspended| {S} interrupted [N] for a week
suspended| the suspension of [N] surprised {O}
suspended| a freeze on [N] has been in force since {month}
suspended| [N] stalls over money
suspended denies| [N] {has} not been suspended
suspended denies| [N] {is} not on hold
suspended denies| {S} did not suspend [N]
suspended denies| nobody has suspended [N]
suspended hedges| [N] may be suspended
suspended hedges| [N] appears to have stalled
suspended hedges| [N] {is} all but deadlocked
suspended hedges| [N] has reportedly been put on hold
suspended hedges| {S} could suspend [N]
suspended asks| has [N] been suspended?
cancelled| [N] {has} been cancelled
cancelled| [N] {has} been called off
cancelled| [N] {was} scrapped
cancelled| [N] {was} abandoned
cancelled| [N] {is} off
cancelled| [N] {is} dead
cancelled| [N] will not take place after all
cancelled| [N] will not go ahead after all
cancelled| [N], planned for {day}, did not take place
cancelled| [N], due {day}, was dropped
cancelled| [N] fell through
cancelled| [N] collapsed {when}
cancelled| [N] came to nothing
cancelled| [N] {was} averted at the last minute
cancelled| [N] broke down {when}
cancelled| [N] fell apart {when}
cancelled| [N] {was} due {day} but nobody came
cancelled| [N] {was} to have been held {day} but fell through
cancelled| [N] {was} foiled
cancelled| [N] {was} thwarted by police
cancelled| [N] {was} struck from the calendar
cancelled| [N] {has} been withdrawn
cancelled| {S} called off [N]
cancelled| {S} called [N] off
cancelled| {S} cancelled [N]
cancelled| {S} scrapped [N]
cancelled| {S} dropped [N]
cancelled| {S} abandoned [N]
cancelled| {S} gave up [N]
cancelled| {S} pulled out of [N], which is now off
cancelled| {S} shelved [N] for good
cancelled| {S} averted [n] by raising pay
cancelled| {S} prevented [n] in {place}
cancelled| {S} withdrew [N]
cancelled| {S} pulled the plug on [N]
cancelled| the cancellation of [N] surprised {O}
cancelled| the collapse of [N] surprised {O}
cancelled| plans for [n] have been dropped
cancelled| plans for [n] came to nothing
cancelled| {S} dropped its plan for [n]
cancelled| [N] {was} cut short before it began
cancelled denies| [N] {has} not been cancelled
cancelled denies| [N] {has} not been called off
cancelled denies| {S} did not cancel [N]
cancelled denies| {S} has not given up [N]
cancelled denies| nobody could cancel [n] that was never agreed
cancelled denies| [N] {is} not dead
cancelled denies| [N] {has} not collapsed
cancelled hedges| [N] may be cancelled
cancelled hedges| [N] {is} all but dead
cancelled hedges| {S} has all but abandoned [N]
cancelled hedges| [N] appears to be off
cancelled hedges| [N] has reportedly been called off
cancelled hedges| {S} is said to have dropped [N]
cancelled hedges| [N] could be called off
cancelled asks| is [N] off?
alleged| {S} is accused of [n]
alleged| {S} was charged with [x]
alleged| {S} is charged with [x]
alleged| {S} stands accused of [x]
alleged| {S} is suspected of [x]
alleged| {S} faces charges of [x]
alleged| {S} went on trial for [x] {when}
alleged| {S} accused {O} of [x]
alleged| {S} was indicted for [x]
alleged| the alleged [x] came to light {when}
alleged| allegations of [x] have dogged {O}
alleged| {S} was arrested on suspicion of [x]
alleged| {S} is wanted for [x]
alleged| {S} sued {O} for [x]
alleged| what {S} called [x] by {O} went on for years
alleged denies| {S} denied the charge of [x]
alleged denies| {S} pleaded not guilty to [x]
alleged denies| {S} was cleared of [x]
alleged denies| {S} was acquitted of [x]
alleged denies| {S} rejected the accusation of [x]
unclear| it was not clear whether [N] would go ahead
unclear| it is unclear whether [N] took place
unclear| [N] {is} in doubt
unclear| the fate of [N] is uncertain
unclear| [N] hangs in the balance
unclear| {S} would not say whether [N] would be held
unclear| {S} declined to confirm [N]
unclear| {S} could neither confirm nor deny [N]
unclear| whether [N] can be held depends on {O}
unclear| [N] could not be confirmed
unclear| nobody knows whether [N] will go ahead
unclear| if [N] goes ahead, {S} will stay away
unclear| if there is [n], {S} will stay away
unclear| should there be [n], {S} will stay away
unclear| [N] {is} up in the air
unclear| [N] hangs by a thread
unclear| question marks hang over [N]
unclear| unless there is [n] by {month}, {S} will quit
unclear| whether there was [n] is disputed
unclear| in the event of [n], the border will be shut
unclear asks| will [N] go ahead or not?
`;
