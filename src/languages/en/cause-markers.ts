/** Words, in a row, behind which it is told what brought something about. Lower case. */
export const BROUGHT_ABOUT_BY: readonly string[] = [
  "because of",
  "due to",
  "owing to",
  "caused by",
  "brought about by",
  "blamed on",
  "the result of",
  "down to",
];

/** Nouns for what people do to get their way, of which "over" and "about" tell why. Lower case. */
export const DONE_OVER: ReadonlySet<string> = new Set(
  "strike strikes walkout walkouts stoppage stoppages protest protests boycott boycotts dispute disputes sit-in blockade".split(
    " ",
  ),
);
export const OVER_WORDS: readonly string[] = ["over", "about", "in protest at", "in protest against"];

/** What may stand between such a noun and those words, beside "not". Lower case. */
export const AFTER_DEED: ReadonlySet<string> = new Set(
  "is was are were has had been not never isn't wasn't really in by the of workers staff held called".split(" "),
);
