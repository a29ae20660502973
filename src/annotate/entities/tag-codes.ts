/** Tags of the Penn treebank that names are read with; the place in the list is part of the trained weights. */
const TAGS =
  "NN NNS NNP NNPS JJ JJR JJS IN DT CD VB VBD VBG VBN VBP VBZ MD TO CC PRP PRP$ RB RBR RBS WP WP$ WDT WRB POS RP EX PDT UH FW SYM LS HYPH , . : `` '' -LRB- -RRB- $ NFP ADD AFX GW".split(
    " ",
  );
const CODES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index + 1]));

/** The number of a tag; 0 for none and for one that is not in the list. */
export const tagCode = (xpos: string | undefined): number => (xpos === undefined ? 0 : (CODES.get(xpos) ?? 0));

const codesOf = (...tags: readonly string[]): ReadonlySet<number> => new Set(tags.map(tagCode));
const FINITE = codesOf("VBD", "VBZ", "VBP", "MD");
const VERB = codesOf("VB", "VBD", "VBZ", "VBP", "VBG", "MD");
const ADVERB = codesOf("RB", "RBR", "RBS");

/** Whether a tag is that of a verb in any form but a past participle. */
export const verbal = (tag: number | undefined): boolean => tag !== undefined && VERB.has(tag);

/** Whether a tag is that of a finite verb, or of an adverb. */
export const finite = (tag: number | undefined): boolean => tag !== undefined && FINITE.has(tag);
export const adverb = (tag: number | undefined): boolean => tag !== undefined && ADVERB.has(tag);
