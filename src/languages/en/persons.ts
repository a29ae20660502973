/** Words of who speaks and whom he speaks to, lower case: outside quotation marks reports have few of them. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  "i we me us my our mine ours myself ourselves you your yours yourself".split(" "),
);

/** Words that take up a person or body named before, lower case: how a report goes on after a quotation. */
export const THIRD_PERSON: ReadonlySet<string> = new Set("he she they his her their him them".split(" "));

/** Adjectives and words of number that stand for people without a noun. Lower case. */
export const STANDING_FOR_PEOPLE: ReadonlySet<string> = new Set(
  `accused adult adults all another any anybody anyone arrested bereaved both condemned convicted dead deceased detained
  disabled displaced each either elderly everybody everyone exiled few fewer former half homeless injured innocent
  insured jailed judged latter less living many missing more most neither nobody none old one other others poor powerful first second third fourth fifth sixth seventh eighth ninth tenth last next same
  rich several sick some somebody someone surviving survived unemployed vulnerable wealthy wounded young`.split(/\s+/),
);
