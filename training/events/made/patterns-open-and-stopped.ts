/** Patterns as in `patterns-happened-and-planned.ts`. */
export const OPEN_AND_STOPPED = `
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
