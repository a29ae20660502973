/** What a word is to a reader who looks at its neighbours alone. */
export const PARTS = {
  other: 0,
  noun: 1,
  pronoun: 2,
  verb: 3,
  adverb: 4,
  modal: 5,
  to: 6,
  modifier: 7,
  preposition: 8,
  comma: 9,
  quote: 10,
} as const;

/** The part of speech of a treebank tag, as coarse as the search for subjects and objects needs it. */
export function partOf(xpos: string, text: string): number {
  if (text === ",") return PARTS.comma;
  if (xpos.startsWith("NN")) return PARTS.noun;
  if (xpos === "PRP" || xpos === "WP" || xpos === "EX" || xpos === "WDT") return PARTS.pronoun;
  if (xpos.startsWith("VB")) return PARTS.verb;
  if (xpos.startsWith("RB") || xpos === "RP") return PARTS.adverb;
  if (xpos === "MD") return PARTS.modal;
  if (xpos === "TO") return PARTS.to;
  if (xpos === "IN") return PARTS.preposition;
  if (xpos.startsWith("JJ") || xpos === "DT" || xpos === "PRP$" || xpos === "CD" || xpos === "POS" || xpos === "PDT")
    return PARTS.modifier;
  if (xpos === "``" || xpos === "''") return PARTS.quote;
  return PARTS.other;
}

/** Steps to either side of a verb. */
const REACH = 8;
const APPOSITION = 14;

/** What stands around a verb: indexes of words. */
export type VerbGroup = {
  /** Last word of the phrase before the verb, -1 where there is none. */
  subject: number;
  /** Verb after "to", or last noun of the phrase after the verb, -1 where there is none. */
  object: number;
  /** What follows the verb. */
  opening: number;
  /** Which words stand between subject and verb: 1 modal, 2 "to", 4 another verb, 8 an adverb, 16 an apposition. */
  between: number;
};

/** Fills `group` for the verb at `index` of the words [first, end). */
export function readGroup(part: Uint8Array, index: number, first: number, end: number, group: VerbGroup): void {
  group.subject = -1;
  group.object = -1;
  group.between = 0;
  let at = index - 1;
  for (const limit = Math.max(first, index - REACH); at >= limit; at--) {
    const now = part[at];
    if (now === PARTS.modal) group.between |= 1;
    else if (now === PARTS.to) group.between |= 2;
    else if (now === PARTS.verb) group.between |= 4;
    else if (now === PARTS.adverb) group.between |= 8;
    else break;
  }
  if (at >= first && part[at] === PARTS.comma) {
    // "X, the minister, said": the noun before the other comma.
    let before = at - 1;
    while (before > first && before > at - APPOSITION && part[before] !== PARTS.comma) before--;
    if (before > first && part[before] === PARTS.comma) at = before - 1;
    else at--;
    group.between |= 16;
  }
  if (at >= first && (part[at] === PARTS.noun || part[at] === PARTS.pronoun)) group.subject = at;
  at = index + 1;
  while (at < end && at < index + REACH && part[at] === PARTS.adverb) at++;
  group.opening = at < end ? (part[at] as number) : 15;
  if (at >= end) return;
  if (part[at] === PARTS.to) {
    if (at + 1 < end && part[at + 1] === PARTS.verb) group.object = at + 1;
    return;
  }
  if (part[at] === PARTS.preposition) at++;
  const limit = Math.min(end, at + REACH);
  while (at < limit && (part[at] === PARTS.modifier || part[at] === PARTS.noun || part[at] === PARTS.pronoun)) {
    if (part[at] !== PARTS.modifier) group.object = at;
    at++;
  }
}
