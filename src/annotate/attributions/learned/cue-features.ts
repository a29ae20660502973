import { feature, featurePair, hashText } from "../../../models/feature-hash.ts";
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

/** Features of every word of a sentence for the cue model. */
export function cueFeatures(words: PageWords, { first, end }: WordRange, rows: FeatureRows): void {
  const { lemma, word, ending, tag, quoted, mark, capital, mention, rule, ruleCue } = words;
  rows.clear(2);
  let marked = 0;
  let ruled = 0;
  for (let index = first; index < end; index++) {
    if (mark[index] !== 0) marked = 1;
    if (ruleCue[index] !== 0) ruled = 1;
  }
  // One kind of list alone: reads of several kinds at one place are slow.
  const of = (list: Int32Array, index: number) => (index >= first && index < end ? (list[index] as number) : OUTSIDE);
  for (let index = first; index < end; index++) {
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
    const markBefore = index > first ? (mark[index - 1] as number) : 0;
    const markAfter = index + 1 < end ? (mark[index + 1] as number) : 0;
    const capitalBefore = index > first ? (capital[index - 1] as number) : OUTSIDE;
    const capitalAfter = index + 1 < end ? (capital[index + 1] as number) : OUTSIDE;
    // Most words stand among others of which the rules say the same.
    if (
      index > first + 1 &&
      index + 1 < end &&
      r === ruleBefore &&
      ruleBefore === (rule[index - 2] as number) &&
      r === ruleAfter &&
      ruleCue[index] === ruleCue[index - 1]
    )
      rows.repeatPart();
    else {
      rows.push(feature(40, r));
      rows.push(featurePair(43, ruleBefore, r));
      rows.push(featurePair(44, r, ruleAfter));
      rows.push(feature(45, ruleCue[index] as number));
      rows.push(featurePair(46, ruleBefore, featurePair(3, r, ruleAfter)));
      rows.push(feature(59, 0));
      rows.endPart();
    }
    rows.push(feature(1, l));
    rows.push(feature(2, x));
    rows.push(featurePair(3, l, x));
    rows.push(feature(4, lemmaBefore));
    rows.push(feature(5, lemmaAfter));
    rows.push(feature(6, of(lemma, index - 2)));
    rows.push(feature(7, of(lemma, index + 2)));
    rows.push(featurePair(8, tagBefore, x));
    rows.push(featurePair(9, x, tagAfter));
    rows.push(featurePair(10, l, lemmaAfter));
    rows.push(featurePair(11, lemmaBefore, l));
    rows.push(featurePair(12, l, tagAfter));
    rows.push(featurePair(13, l, tagBefore));
    rows.push(featurePair(14, l, q));
    rows.push(featurePair(15, x, quoted[index] as number));
    rows.push(featurePair(16, markBefore * 4 + markAfter, x));
    rows.push(featurePair(17, ending[index] as number, x));
    rows.push(feature(18, word[index] as number));
    rows.push(featurePair(19, of(tag, index - 2), featurePair(0, tagBefore, x)));
    rows.push(featurePair(20, of(tag, index + 2), featurePair(0, tagAfter, x)));
    rows.push(featurePair(21, l, marked));
    rows.push(featurePair(22, l, featurePair(1, lemmaAfter, of(lemma, index + 2))));
    rows.push(featurePair(23, lemmaBefore, lemmaAfter));
    rows.push(featurePair(24, l, index === first ? 1 : 0));
    rows.push(featurePair(25, of(mention, index - 1), x));
    rows.push(featurePair(26, of(mention, index + 1), x));
    rows.push(featurePair(27, x, featurePair(2, capitalBefore, capitalAfter)));
    rows.push(featurePair(28, of(lemma, index - 2), lemmaBefore));
    rows.push(featurePair(41, r, x));
    rows.push(featurePair(42, r, l));
    rows.push(featurePair(47, ruled, l));
    rows.push(featurePair(48, ruled, featurePair(5, x, r)));
    rows.end();
  }
}
