const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for a recording of which it is told where and when it was made. Lower case. */
export const RECORDINGS: ReadonlySet<string> = set(
  "video videos film footage clip recording photo photograph picture image images photographs",
);
/** Words by which a recording is told to be made, in a row and lower case. */
export const MADE_WORDS: readonly string[] = [
  "was filmed",
  "were filmed",
  "been filmed",
  "is filmed",
  "was made",
  "were made",
  "been made",
  "was taken",
  "were taken",
  "been taken",
  "was shot",
  "was recorded",
  "been recorded",
  "was from",
  "is from",
  "dates from",
  "shot in",
  "shot at",
  "filmed in",
  "filmed at",
  "filmed on",
];
/** What a recording does right where somebody tells what is on it. */
export const SHOWING_VERBS: ReadonlySet<string> = set("shows showed show showing");
/** Words right before the place where something is. */
export const AT_PLACES: ReadonlySet<string> = set("in at of from outside inside near on");
