import { featurePair, hashText } from "../../../models/feature-hash.ts";
import { templatesOf } from "../../../models/feature-templates.ts";
import type { FeatureRows } from "../../../models/sequence.ts";
import type { PageWords, WordRange } from "./page-words.ts";

/** Names the features of both models; raise it with them, and train again. */
export const ATTRIBUTION_FEATURES = "attribution 2";

/** Labels of the cue model. */
export const NO_CUE = 0;
export const BEGINS_CUE = 1;
export const IN_CUE = 2;
export const CUE_LABELS = 3;

/** A cue goes on only where it has begun. */
export const cueMayFollow = (before: number, label: number): boolean => label !== IN_CUE || before > NO_CUE;

const OUTSIDE = hashText("<outside>");

/** Features of what the rules have at a word and beside it, and those of the word. */
const OF_RULES = templatesOf([40, 43, 44, 45, 46, 59], [40, 45, 59]);
const OF_WORD = templatesOf(
  [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 41, 42, 47,
    48,
  ],
  [1, 2, 4, 5, 6, 7, 18],
);

/** Features of every word of a sentence for the cue model. */
export function cueFeatures(words: PageWords, { first: from, end }: WordRange, rows: FeatureRows): void {
  const { lemma, word, ending, tag, quoted, mark, capital, mention, rule, ruleCue } = words;
  rows.clear(2);
  const { first, second } = OF_WORD;
  const { first: ruleFirst, second: ruleSecond } = OF_RULES;
  let marked = 0;
  let ruled = 0;
  for (let index = from; index < end; index++) {
    if (mark[index] !== 0) marked = 1;
    if (ruleCue[index] !== 0) ruled = 1;
  }
  // One kind of list alone: reads of several kinds at one place are slow.
  const of = (list: Int32Array, index: number) => (index >= from && index < end ? (list[index] as number) : OUTSIDE);
  for (let index = from; index < end; index++) {
    const l = lemma[index] as number;
    const x = tag[index] as number;
    const r = rule[index] as number;
    const q = (quoted[index] as number) * 4 + (mark[index] as number);
    const lemmaBefore = of(lemma, index - 1);
    const lemmaAfter = of(lemma, index + 1);
    const tagBefore = of(tag, index - 1);
    const tagAfter = of(tag, index + 1);
    const ruleBefore = of(rule, index - 1);
    const ruleAfter = of(rule, index + 1);
    const markBefore = index > from ? (mark[index - 1] as number) : 0;
    const markAfter = index + 1 < end ? (mark[index + 1] as number) : 0;
    const capitalBefore = index > from ? (capital[index - 1] as number) : OUTSIDE;
    const capitalAfter = index + 1 < end ? (capital[index + 1] as number) : OUTSIDE;
    // Most words stand among others of which the rules say the same.
    if (
      index > from + 1 &&
      index + 1 < end &&
      r === ruleBefore &&
      ruleBefore === (rule[index - 2] as number) &&
      r === ruleAfter &&
      ruleCue[index] === ruleCue[index - 1]
    )
      rows.repeatPart();
    else {
      ruleFirst[0] = r;
      ruleFirst[1] = ruleBefore;
      ruleSecond[1] = r;
      ruleFirst[2] = r;
      ruleSecond[2] = ruleAfter;
      ruleFirst[3] = ruleCue[index] as number;
      ruleFirst[4] = ruleBefore;
      ruleSecond[4] = featurePair(3, r, ruleAfter);
      ruleFirst[5] = 0;
      rows.pushAll(OF_RULES);
      rows.endPart();
    }
    first[0] = l;
    first[1] = x;
    first[2] = l;
    second[2] = x;
    first[3] = lemmaBefore;
    first[4] = lemmaAfter;
    first[5] = of(lemma, index - 2);
    first[6] = of(lemma, index + 2);
    first[7] = tagBefore;
    second[7] = x;
    first[8] = x;
    second[8] = tagAfter;
    first[9] = l;
    second[9] = lemmaAfter;
    first[10] = lemmaBefore;
    second[10] = l;
    first[11] = l;
    second[11] = tagAfter;
    first[12] = l;
    second[12] = tagBefore;
    first[13] = l;
    second[13] = q;
    first[14] = x;
    second[14] = quoted[index] as number;
    first[15] = markBefore * 4 + markAfter;
    second[15] = x;
    first[16] = ending[index] as number;
    second[16] = x;
    first[17] = word[index] as number;
    first[18] = of(tag, index - 2);
    second[18] = featurePair(0, tagBefore, x);
    first[19] = of(tag, index + 2);
    second[19] = featurePair(0, tagAfter, x);
    first[20] = l;
    second[20] = marked;
    first[21] = l;
    second[21] = featurePair(1, lemmaAfter, of(lemma, index + 2));
    first[22] = lemmaBefore;
    second[22] = lemmaAfter;
    first[23] = l;
    second[23] = index === from ? 1 : 0;
    first[24] = of(mention, index - 1);
    second[24] = x;
    first[25] = of(mention, index + 1);
    second[25] = x;
    first[26] = x;
    second[26] = featurePair(2, capitalBefore, capitalAfter);
    first[27] = of(lemma, index - 2);
    second[27] = lemmaBefore;
    first[28] = r;
    second[28] = x;
    first[29] = r;
    second[29] = l;
    first[30] = ruled;
    second[30] = l;
    first[31] = ruled;
    second[31] = featurePair(5, x, r);
    rows.pushAll(OF_WORD);
    rows.end();
  }
}
