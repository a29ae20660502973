/**
 * Patterns of sentences about an event that a noun names, with how far it has got. [N] is the event ("the" before it where
 * it is known), [n] one without article. {is}, {has}, {was}, {does} agree with it; {S} is who acts, {O} another, {B} a body,
 * {day} {when} {month} {place} as said. A second event is [M:status:stance]. "denies" and so on where the stance is not "asserts".
 */
export const HAPPENED_AND_PLANNED = `
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
`;
