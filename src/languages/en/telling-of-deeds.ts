/** Words by which the course of a deed is told: begun, announced, argued against. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Lemmas of verbs by which an event begins or comes about. */
export const STARTING: ReadonlySet<string> = words("open begin start convene commence resume");
/** Verbs by which somebody finds out about what happened, or owns up to it: on another day. */
export const FINDING: ReadonlySet<string> = words(
  "learn discover detect uncover notice disclose reveal admit acknowledge confess",
);
/** Nouns for what looks into, or looks back on, another event. */
export const LOOKING_INTO: ReadonlySet<string> = words(
  "investigation inquiry enquiry probe inquest autopsy hearing review report anniversary commemoration memorial vigil",
);
/** Verbs that tell of a deed by making it known. */
export const ANNOUNCING: ReadonlySet<string> = words("announce unveil declare");
/** What is all but so is as good as so. */
export const SURE: ReadonlySet<string> = words("guaranteed assured certain sure bound ensured ruled");
/** Nouns that speak against a deed: "a policy against indicting him". */
export const RULING_OUT: ReadonlySet<string> = words(
  "policy rule law guideline stance advice argument decision vote recommendation precedent case warning",
);
/** Words for an inquiry that is set up, and of which a matter has one. */
export const INQUIRY_WORDS: ReadonlySet<string> = words("inquiry enquiry inquest");
