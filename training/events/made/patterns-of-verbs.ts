/**
 * Patterns of sentences about an event that a verb names: [base], [s], [past], [part], [ing] with its object; [pass] is the
 * participle of a passive whose subject is {T}. Else as in `patterns-happened-and-planned.ts`.
 */
export const VERB_PATTERNS = `
held| {S} [past] {when}
held| {S} has [part]
held| {S} had [part] before {O} arrived
held| {T} was [pass] {when}
held| {T} has been [pass]
held| {T} had been [pass] days earlier
held| {S}, who [past] {when}, left {place}
held| after [ing], {S} left {place}
held| {S} left {place} after [ing]
held| it took {S} four hours to [base]
held| {S} managed to [base]
held| {S} went on to [base]
held| {S} did [base], as {O} had asked
held| {S} regretted having [part]
held| {S} admitted [ing]
held| {S} confirmed that he had [part]
held| {S} was right to [base]
held| {S} finally [past] {when}
held| {S} became the first to [base]
held| when {S} [past], nobody was told
held| since {S} [past], {O} has not spoken
held| because {S} [past], {O} went home
held| {T}, [pass] {when}, will be buried in {place}
held| {S} was jailed for [ing]
held| {S} was convicted of [ing]
held| {S} defended the decision to [base], taken and carried out {when}
held denies| {S} did not [base]
held denies| {S} has not [part]
held denies| {S} has never [part]
held denies| {S} never [past]
held denies| {S} has yet to [base]
held denies| {S} failed to [base]
held denies| {S} denied having [part]
held denies| {S} denied [ing]
held denies| {S} denied that he had [part]
held denies| {S} denies he ever [past]
held denies| {T} was not [pass]
held denies| {T} has not been [pass]
held denies| {T} had never been [pass]
held denies| {T} has yet to be [pass]
held denies| nobody [past]
held denies| no one has [part]
held denies| nobody was [pass]
held denies| neither {S} nor {O} [past]
held denies| {S} could not have [part]
held denies| {S} stopped short of [ing]
held denies| {S} left without [ing]
held denies| it is not true that {S} [past]
held denies| there is no evidence that {S} [past]
held denies| there was no sign that {S} had [part]
held denies| {S} was nowhere near {place}, let alone [past]
held denies| {S} came close to [ing]
held denies| {S} nearly [past]
held denies| {S} [past] nothing of the kind
held denies| {S} was wrongly reported to have [part]
held denies| {S} apologised for reporting that {O} had [part]
held hedges| {S} may have [part]
held hedges| {S} might have [part]
held hedges| {S} could have [part] {when}
held hedges| {S} reportedly [past] {when}
held hedges| {S} apparently [past] {when}
held hedges| {S} probably [past] {when}
held hedges| {S} appears to have [part]
held hedges| {S} seems to have [part]
held hedges| {S} is said to have [part]
held hedges| {S} is believed to have [part]
held hedges| {S} is thought to have [part]
held hedges| {S} is feared to have [part]
held hedges| {S} is reported to have [part]
held hedges| {T} is believed to have been [pass]
held hedges| {T} may have been [pass]
held hedges| {T} was reportedly [pass] {when}
held hedges| {S} must have [part], to judge by the noise
held hedges| it looks as if {S} [past]
held asks| did {S} [base]?
held asks| has {S} [part]?
held asks| was {T} [pass]?
held asks| has {T} been [pass]?
held asks| who says that {S} [past]?
held asks| had {S} [part] by then?
ongoing| {S} is [ing]
ongoing| {S} is still [ing]
ongoing| {S} are now [ing] in {place}
ongoing| {S} has been [ing] since {month}
ongoing| {S} continues to [base]
ongoing| {S} keeps [ing]
ongoing| {S} has begun [ing]
ongoing| {S} began to [base] {when}
ongoing| {T} is being [pass]
ongoing| {T} are being [pass] in {place}
ongoing| as {S} [s], {O} looks on
ongoing denies| {S} is not [ing]
ongoing denies| {S} is no longer [ing]
ongoing denies| {T} is not being [pass]
ongoing hedges| {S} appears to be [ing]
ongoing hedges| {S} is said to be [ing]
ongoing hedges| {S} is reportedly [ing]
ongoing asks| is {S} [ing]?
planned| {S} will [base]
planned| {S} will [base] in {month}
planned| {S} is to [base] {day}
planned| {S} is due to [base] {day}
planned| {S} is scheduled to [base] {day}
planned| {S} is set to [base] {day}
planned| {S} plans to [base]
planned| {S} intends to [base]
planned| {S} agreed to [base]
planned| {S} has agreed to [base]
planned| {S} decided to [base]
planned| {S} vowed to [base]
planned| {S} promised to [base]
planned| {S} pledged to [base] by {month}
planned| {S} threatened to [base]
planned| {S} is going to [base]
planned| {S} is preparing to [base]
planned| {S} is about to [base]
planned| {S} has undertaken to [base]
planned| {S} means to [base]
planned| {S} was ordered to [base]
planned| {S} said he would [base]
planned| {S} said he'd [base] if need be
planned| {S} announced that it would [base]
planned| {S} announced plans to [base]
planned| {S} committed itself to [ing]
planned| {S} is committed to [ing]
planned| {T} will be [pass]
planned| {T} will be [pass] {day}
planned| {T} is to be [pass] {day}
planned| {T} is due to be [pass] in {month}
planned| {T} would be [pass] before {month}, {O} promised
planned| {S} has until {day} to [base], and means to
planned| {S} approved a plan to [base]
planned| {S} [s] {day}
planned| {S} is [ing] {day}
planned denies| {S} will not [base]
planned denies| {S} won't [base]
planned denies| {S} would not [base]
planned denies| {S} refused to [base]
planned denies| {S} has refused to [base]
planned denies| {S} declined to [base]
planned denies| {S} has no plans to [base]
planned denies| {S} has no intention of [ing]
planned denies| {S} does not intend to [base]
planned denies| {S} is not going to [base]
planned denies| {S} ruled out [ing]
planned denies| {S} decided not to [base]
planned denies| {S} vowed not to [base]
planned denies| {S} promised never to [base]
planned denies| {S} never planned to [base]
planned denies| {S} never agreed to [base]
planned denies| {T} will not be [pass]
planned denies| {T} is not to be [pass]
planned denies| none of them will [base]
planned denies| not one of them is going to [base]
planned asks| will {S} [base]?
planned asks| is {S} going to [base]?
planned asks| when will {S} [base]?
planned hedges| {S} reportedly plans to [base]
planned hedges| {S} is said to be planning to [base]
expected| {S} may [base]
expected| {S} might [base]
expected| {S} could [base]
expected| {S} could [base] as early as {day}
expected| {S} may yet [base]
expected| {S} is likely to [base]
expected| {S} is expected to [base]
expected| {S} is expected to [base] {day}
expected| {S} is certain to [base]
expected| {S} looks set to [base]
expected| {S} is poised to [base]
expected| {S} stands to [base]
expected| {O} expects {S} to [base]
expected| {O} fears that {S} will [base]
expected| {O} warned that {S} could [base]
expected| {O} predicted that {S} would [base]
expected| {T} may be [pass]
expected| {T} could be [pass]
expected| {T} is expected to be [pass]
expected| {T} is likely to be [pass] in {month}
expected| {S} will probably [base]
expected| {S} would [base] if {O} did
expected| that would [base]
expected| if {O} goes, {S} would [base]
expected| {S} will not rule out [ing]
expected| {S} has not ruled out [ing]
expected| {S} cannot but [base] in the end
expected| sooner or later {S} will [base], {O} thinks
expected| {S} is on the verge of [ing]
expected denies| {S} is not expected to [base]
expected denies| nobody expects {S} to [base]
expected denies| {O} does not think {S} will [base]
expected denies| {O} does not believe that {S} will [base]
expected denies| {S} cannot [base]
expected denies| {S} can hardly [base]
expected hedges| {S} is unlikely to [base]
expected hedges| {S} is unlikely ever to [base]
expected hedges| {O} doubts that {S} will [base]
expected hedges| {O} would be amazed if {S} [past]
expected asks| could {S} [base]?
expected asks| might {S} [base]?
proposed| {O} urged {S} to [base]
proposed| {O} called on {S} to [base]
proposed| {O} asked {S} to [base]
proposed| {O} demanded that {S} [base]
proposed| {O} wants {S} to [base]
proposed| {O} told {S} to [base]
proposed| {O} ordered that {T} be [pass]
proposed| {O} asked that {T} be [pass]
proposed| {O} proposed that {S} [base]
proposed| {O} pressed {S} to [base]
proposed| {O} suggested that {S} should [base]
proposed| {S} should [base]
proposed| {S} must [base]
proposed| {S} ought to [base]
proposed| {S} needs to [base]
proposed| {S} offered to [base]
proposed| {S} wants to [base]
proposed| {S} hopes to [base]
proposed| {S} is considering [ing]
proposed| {S} is thinking of [ing]
proposed| {S} is considering whether to [base]
proposed| {S} is weighing whether to [base]
proposed| {S} proposed [ing]
proposed| {S} suggested [ing]
proposed| {S} talked of [ing]
proposed| {S} tried to [base]
proposed| {S} is trying to [base]
proposed| {S} is ready to [base]
proposed| {S} is willing to [base]
proposed| {S} would like to [base]
proposed| {S} toyed with the idea of [ing]
proposed| {S} has asked a court to let it [base]
proposed| {T} should be [pass]
proposed| {T} must be [pass]
proposed| {O} wants {T} [pass]
proposed| a bill that would [base] was tabled {when}
proposed| a bill to [base] was tabled {when}
proposed| under the bill, {S} would [base]
proposed| the motion would [base]
proposed| a vote on whether to [base] is due {day}
proposed denies| {S} rejected calls to [base]
proposed denies| {S} rejected a demand to [base]
proposed denies| {S} does not want to [base]
proposed denies| {S} should not [base]
proposed denies| {S} must not [base]
proposed denies| {S} has not been asked to [base]
proposed denies| {S} was never asked to [base]
proposed denies| {S} is not ready to [base]
proposed denies| {S} is not willing to [base]
proposed denies| {S} is not considering [ing]
proposed denies| nobody asked {S} to [base]
proposed denies| {S} has no wish to [base]
proposed denies| {S} sees no reason to [base]
proposed hedges| {S} may want to [base]
proposed hedges| {S} is reportedly considering [ing]
proposed hedges| {S} is said to want to [base]
proposed asks| should {S} [base]?
proposed asks| why should {S} [base]?
postponed| {S} has put off [ing]
postponed| {S} delayed [ing] until {month}
postponed| {S} postponed [ing]
postponed| {S} will not [base] until {month}, a year later than planned
postponed| {S} put off a plan to [base]
postponed| {S} was to [base] {day} but has asked for more time
suspended| {S} has stopped [ing] for now
suspended| {S} suspended [ing]
suspended| {S} paused a plan to [base]
suspended| {S} put on hold a plan to [base]
suspended| for now, {S} has ceased to [base]
cancelled| {S} dropped a plan to [base]
cancelled| {S} abandoned a plan to [base]
cancelled| {S} gave up a plan to [base]
cancelled| {S} was to [base] but did not come
cancelled| {S} was to have [part] {when} but fell ill
cancelled| {S} was due to [base] but stayed away
cancelled| {S} had planned to [base] but did not
cancelled| {S} had been expected to [base] but did not
cancelled| {S} backed out of a promise to [base]
cancelled| {S} will not [base] after all
cancelled| {S} did not [base] after all
cancelled| an attempt to [base] failed
cancelled| {S} tried to [base] but failed
cancelled| plans to [base] came to nothing
cancelled| {S} withdrew its offer to [base]
cancelled| {S} changed his mind and did not [base]
cancelled hedges| {S} is said to have dropped a plan to [base]
cancelled denies| {S} has not dropped its plan to [base]
alleged| {S} is accused of [cing]
alleged| {O} accused {S} of [cing]
alleged| {S} allegedly [cpast]
alleged| {S} is alleged to have [cpart]
alleged| {S} is suspected of [cing]
alleged| {S} was charged with [cing]
alleged| {S} was arrested on suspicion of [cing]
alleged| {S} is on trial for [cing]
alleged| {S} is suspected of having [cpart]
alleged| prosecutors say {S} [cpast]/prosecutors
alleged| according to the indictment, {S} [cpast]/indictment
alleged| the indictment says that {S} [cpast]/indictment
alleged| the lawsuit claims that {S} [cpast]/lawsuit
alleged| the suit alleges that {S} [cpast]/suit
alleged| investigators suspect that {S} [cpast]/investigators
alleged| {S} will be tried for [cing]
alleged| {O} sued {S} for [cing]
alleged denies| {S} denied that he had [cpart]/{S}
alleged denies| {S} pleaded not guilty to [cing]/{S}
alleged denies| {S} was acquitted of [cing]
alleged denies| {S} was cleared of [cing]
alleged denies| {S} rejects the charge of having [cpart]/{S}
unclear| it was not clear whether {S} had [part]
unclear| it is unclear whether {S} will [base]
unclear| it was not clear if {T} had been [pass]
unclear| {O} would not say whether {S} would [base]
unclear| {O} declined to confirm that {S} had [part]
unclear| {O} could not confirm that {S} had [part]
unclear| {O} could not say whether {T} had been [pass]
unclear| whether {S} [past] is not known
unclear| if {S} [s], {O} will quit
unclear| if {S} [past], {O} should be told
unclear| unless {S} [s] by {day}, {O} will quit
unclear| should {S} [base], {O} will quit
unclear| {O} will pay provided {S} [s]
unclear| nobody knows if {S} will [base]
unclear| {S} has not decided whether to [base]
unclear| there was no confirmation that {T} had been [pass]
unclear asks| will {S} [base] or not?
`;
