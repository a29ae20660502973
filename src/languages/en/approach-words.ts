/** Forms in the past of verbs by which somebody comes to, calls, or turns to another, and speaks next. Lower case. */
export const APPROACHING_FORMS: ReadonlySet<string> = new Set(
  `called phoned telephoned rang rung texted e-mailed emailed contacted radioed came come approached walked visited
  greeted stopped turned leaned leant pointed gestured beckoned knocked rushed hurried stood interrupted confronted
  accosted summoned woke cornered`.split(/\s+/),
);

/** Dictionary forms of the verbs with which somebody who came to another then speaks. */
export const SPEAKING_NEXT: ReadonlySet<string> = new Set(
  "say tell ask warn shout whisper cry promise threaten order claim admit confess announce explain complain".split(" "),
);
