const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what an assembly deliberates on. Lower case. */
export const BILL_NOUNS: ReadonlySet<string> = set(
  "bill act legislation measure law draft motion resolution amendment",
);

/** Words, in a row, by which it is told that an assembly is to vote on one. Lower case. */
export const VOTE_AHEAD: readonly string[] = [
  "will vote",
  "would vote",
  "to vote",
  "will be put to a vote",
  "would be put to a vote",
  "will debate",
  "would debate",
];

/** Words by which it is told that work on one rests or is given up, which stand before it. Lower case. */
export const RESTS_BEFORE: ReadonlySet<string> = set(
  "paused pauses pause shelved shelves suspended suspends halted halts halting postponed postpones delayed delays dropped drops withdrew withdraws withdrawn",
);
/** The same, in a row, behind it. Lower case. */
export const RESTS_BEHIND: readonly string[] = [
  "was paused",
  "has been paused",
  "was shelved",
  "has been shelved",
  "was suspended",
  "has been suspended",
  "was put on hold",
  "has been put on hold",
  "was postponed",
  "has been postponed",
  "was withdrawn",
  "has been withdrawn",
  "was dropped",
  "has been dropped",
];
/** What may stand between such a word and the bill. Lower case. */
export const WORK_ON: ReadonlySet<string> = set(
  "work consideration debate debates voting vote on of over the a an its their passage",
);

/** Words by which a sentence goes back to what was said before, and those behind "last" that do. Lower case. */
export const SAID_EARLIER: ReadonlySet<string> = set("earlier previously ago yesterday");
export const SAID_LAST: ReadonlySet<string> = set(
  "week month year night monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter",
);

/** Several laws behind the verb that is done to them: "issued a flurry of executive orders". */
export const SEVERAL_LAWS = /^[^.;:!?\n]{0,40}?\b(?:bills|laws|orders|resolutions|decrees|measures|amendments)\b/iu;

/** Words before "vote" by which citizens vote and no assembly: "registered to vote". Ends where it begins. */
export const AT_THE_POLLS =
  /\b(?:regist(?:er|ers|ered|ering)|turn(?:ed)? out|queu(?:e|ed|ing)|eligible|allowed)\s+to\s+$/iu;
