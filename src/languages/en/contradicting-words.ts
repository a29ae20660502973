/** Words right before a description by which somebody says that it does not fit. Lower case, parted by single spaces. */
export const CONTRADICTING_WORDS: readonly string[] = [
  "far from",
  "anything but",
  "hardly",
  "scarcely",
  "less than",
  "not",
  "not at all",
  "neither",
];

/** Endings of describing words that are long enough to be told by them. */
export const DESCRIBING_ENDINGS: readonly string[] = [
  "ive",
  "ful",
  "al",
  "ous",
  "ic",
  "able",
  "ible",
  "ent",
  "ant",
  "less",
  "ing",
  "ed",
  "ate",
  "ary",
  "ile",
];

/** Words that open a clause in which a denial only mentions things: what stands behind them is not what is denied. Lower case. */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set([
  "after",
  "although",
  "amid",
  "as",
  "because",
  "before",
  "despite",
  "following",
  "if",
  "since",
  "though",
  "unless",
  "until",
  "when",
  "where",
  "which",
  "while",
  "who",
  "whose",
]);
