/** Words before an event or a clause that say what came first: of "met after the call", that the meeting came after. */
export const AFTER_WORDS: ReadonlySet<string> = new Set(["after", "following", "since", "once"]);
export const BEFORE_WORDS: ReadonlySet<string> = new Set(["before", "until", "pending"]);

/** Nouns and adverbs between such a word and the event: "in the wake of", "ahead of", "hours before". */
export const AFTER_PHRASES: ReadonlySet<string> = new Set(["wake", "aftermath"]);
export const BEFORE_PHRASES: ReadonlySet<string> = new Set(["ahead", "eve", "run-up", "advance"]);

/** What follows them is another event, with parties of its own: "came under attack during a raid against rebels". */
export const OCCASIONS: ReadonlySet<string> = new Set([
  ...["during", "after", "before", "amid", "following", "despite", "since"],
]);
