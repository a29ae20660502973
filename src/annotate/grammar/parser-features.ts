import { hashTemplates, templatesOf } from "../../models/feature-templates.ts";
import type { ParserState } from "./parser-state.ts";

/** Names the features below; raise it with them, and train again. */
export const PARSER_FEATURES = "parser 5";

/**
 * What a choice of transition looks at, by number, the most telling first: where the first few leave no doubt, the rest
 * is not asked (dynamic feature selection, He, Daumé and Eisner 2013).
 */
const TRANSITION_TEMPLATES = templatesOf(
  [
    9, 57, 2, 12, 51, 22, 44, 5, 37, 55, 35, 50, 10, 76, 38, 30, 56, 3, 93, 29, 89, 84, 95, 13, 21, 48, 59, 85, 47, 58,
    90, 31, 41, 28, 54, 27, 96, 98, 73, 33, 86, 14, 77, 52, 40, 39, 92, 45, 63, 18, 97, 87, 32, 82, 99, 91, 62, 46, 19,
    24, 94, 72, 75, 78, 25, 83, 74, 80, 20, 36, 26, 81, 88, 100, 23, 15, 79, 70, 6, 49,
  ],
  [2, 10, 12, 6, 27, 5, 3, 9, 13, 14, 21, 22, 70],
);
/** How many of them are looked at before it is asked whether that will do. */
export const TRANSITION_BLOCKS: readonly number[] = [22, 38, 58, TRANSITION_TEMPLATES.count];

/** What a choice of relation looks at, by number. */
const RELATION_TEMPLATES = templatesOf(
  [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38,
  ],
  [3],
);
/** Places of the most telling of them: where these leave no doubt, the others are not asked. */
const FIRST_OF_RELATION = [0, 1, 4, 8, 9, 10, 12, 14, 15, 22, 29, 37];
const REST_OF_RELATION = Array.from({ length: RELATION_TEMPLATES.count }, (_, place) => place).filter(
  (place) => !FIRST_OF_RELATION.includes(place),
);
/** The same, the most telling first. */
const TOLD_FIRST: Int32Array = Int32Array.from([...FIRST_OF_RELATION, ...REST_OF_RELATION]);
/** Their number. */
export const FIRST_RELATION_FEATURES: number = FIRST_OF_RELATION.length;

/** Room for the features of one decision. */
export const MOST_FEATURES = Math.max(TRANSITION_TEMPLATES.count, RELATION_TEMPLATES.count);

/** Distances, coarser the farther: 0 to 5, then up to 10, then beyond. */
function distance(words: number): number {
  return words > 10 ? 7 : words > 5 ? 6 : words;
}

/**
 * Fills the parts of what the choice of a transition looks at: the stack's three topmost words and the next three, their
 * children so far (after Zhang and Nivre 2011).
 */
export function readTransition(state: ParserState): void {
  const { stack, top, next, last, lower, tags, upos, labels, leftmost, rightmost } = state;
  const { leftLabels, rightLabels, leftCount, rightCount, suffix3, cluster, marksUpTo, verbsUpTo, nextVerb } = state;
  const none = last + 1;
  const s0 = stack[top] as number;
  const s1 = stack[top - 1] as number;
  const s2 = stack[top - 2] as number;
  const b0 = next;
  const b1 = b0 < none ? b0 + 1 : none;
  const b2 = b1 < none ? b1 + 1 : none;
  const s0w = lower[s0] as number;
  const s1w = lower[s1] as number;
  const b0w = lower[b0] as number;
  const b1w = lower[b1] as number;
  const s0t = tags[s0] as number;
  const s1t = tags[s1] as number;
  const s2t = tags[s2] as number;
  const b0t = tags[b0] as number;
  const b1t = tags[b1] as number;
  const b2t = tags[b2] as number;
  const s0wt = s0w ^ Math.imul(s0t, 0x3c6ef35f);
  const s1wt = s1w ^ Math.imul(s1t, 0x3c6ef35f);
  const b0wt = b0w ^ Math.imul(b0t, 0x3c6ef35f);
  const b1wt = b1w ^ Math.imul(b1t, 0x3c6ef35f);
  const s0b0 = s0t * 256 + b0t;
  const s1s0 = s1t * 256 + s0t;
  const b0b1 = b0t * 256 + b1t;
  const s0left = leftmost[s0] as number;
  const s0right = rightmost[s0] as number;
  const s1left = leftmost[s1] as number;
  const s1right = rightmost[s1] as number;
  const b0left = leftmost[b0] as number;
  const near = distance(b0 === none || s0 === none ? 0 : b0 - s0);
  const apart = distance(s1 === none ? 0 : s0 - s1);
  const s0children = (leftCount[s0] as number) * 8 + (rightCount[s0] as number);
  const s0c = cluster[s0] as number;
  const s1c = cluster[s1] as number;
  const b0c = cluster[b0] as number;
  // What the preposition of the top would go with: "look at", "talks with".
  const s0first = lower[s0left] as number;
  const marks = Math.min(3, (marksUpTo[s0] as number) - (marksUpTo[s1] as number));
  const verbs = Math.min(3, (verbsUpTo[s0] as number) - (verbsUpTo[s1] as number));
  const between = marks * 4 + verbs;
  // Which verb comes, how far away, and behind how many marks.
  const coming = nextVerb[b1] as number;
  const comingTag = tags[coming] as number;
  const comingFar = distance(coming === none ? 0 : coming - b0);
  const comingMarks = Math.min(2, (marksUpTo[coming] as number) - (marksUpTo[b0] as number));
  // The words beside them as they stand in the text, whether they have a head by now or not (McDonald et al. 2005).
  const afterS0 = tags[s0 < none ? s0 + 1 : none] as number;
  const afterS1 = tags[s1 < none ? s1 + 1 : none] as number;
  const beforeS0 = tags[s0 > 0 ? s0 - 1 : none] as number;
  const { first, second } = TRANSITION_TEMPLATES;
  first[0] = b0t;
  first[1] = b0t;
  second[1] = leftCount[b0] as number;
  first[2] = s0t;
  first[3] = b1t;
  first[4] = s0t;
  second[4] = (leftLabels[s0] as number) ^ Math.imul(rightLabels[s0] as number, 77);
  first[5] = b0b1;
  first[6] = s0b0;
  second[6] = labels[b0left] as number;
  first[7] = s1t;
  first[8] = s0b0;
  second[8] = tags[b0left] as number;
  first[9] = s0t;
  second[9] = s0children;
  first[10] = s0b0;
  second[10] = tags[s0left] as number;
  first[11] = b0wt;
  second[11] = leftLabels[b0] as number;
  first[12] = b0wt;
  first[13] = b1w;
  second[13] = s0t;
  first[14] = s1s0;
  second[14] = tags[s0left] as number;
  first[15] = b0b1;
  second[15] = b2t;
  first[16] = s1t;
  second[16] = (rightCount[s1] as number) * 8 + (leftCount[s1] as number);
  first[17] = s0wt;
  first[18] = s1s0;
  second[18] = between;
  first[19] = s1t;
  second[19] = b0t;
  first[20] = s0b0;
  second[20] = tags[b0 - 1] as number;
  first[21] = s0b0;
  second[21] = s0c;
  first[22] = s1s0;
  second[22] = afterS0;
  first[23] = b1wt;
  first[24] = s0b0;
  first[25] = s0wt;
  second[25] = rightLabels[s0] as number;
  first[26] = s1s0;
  second[26] = apart;
  first[27] = s0b0;
  second[27] = b0c;
  first[28] = s0wt;
  second[28] = leftLabels[s0] as number;
  first[29] = s0b0;
  second[29] = near;
  first[30] = s1w;
  second[30] = s0first;
  first[31] = b0b1;
  second[31] = s0t;
  first[32] = s1s0;
  second[32] = tags[s1right] as number;
  first[33] = s0b0;
  second[33] = tags[s0right] as number;
  first[34] = s0w;
  second[34] = s0children;
  first[35] = s1s0;
  first[36] = s1s0;
  second[36] = afterS1 ^ Math.imul(beforeS0, 0x3c6ef35f);
  first[37] = s0b0;
  second[37] = comingTag * 8 + comingFar;
  first[38] = s1s0;
  second[38] = lower[s0left] as number;
  first[39] = s1s0;
  second[39] = s2t;
  first[40] = s1s0;
  second[40] = s1c;
  first[41] = b2t;
  first[42] = s2t * 256 + s1t;
  second[42] = b0t;
  first[43] = s1t;
  second[43] = (leftLabels[s1] as number) ^ Math.imul(rightLabels[s1] as number, 77);
  first[44] = s1s0;
  second[44] = tags[s1left] as number;
  first[45] = s1s0;
  second[45] = tags[s0right] as number;
  first[46] = s0w;
  second[46] = lower[b0left] as number;
  first[47] = s1s0;
  second[47] = (labels[s0left] as number) * 64 + (labels[s0right] as number);
  first[48] = s0w;
  second[48] = apart;
  first[49] = s0wt;
  second[49] = b0t;
  first[50] = s1wt;
  second[50] = b0t;
  first[51] = s1s0;
  second[51] = s0c;
  first[52] = s1s0;
  second[52] = b0t;
  first[53] = s0c * 512 + b0c;
  second[53] = s0b0;
  first[54] = s1s0;
  second[54] = comingTag;
  first[55] = s1c * 512 + s0c;
  second[55] = s0first;
  first[56] = s1w;
  second[56] = apart;
  first[57] = s1s0;
  second[57] = (labels[s1left] as number) * 64 + (labels[s1right] as number);
  first[58] = s0t;
  second[58] = b0wt;
  first[59] = s1wt;
  second[59] = s0t;
  first[60] = s1s0;
  second[60] = between ^ Math.imul(b0t, 0x3c6ef35f);
  first[61] = suffix3[s1] as number;
  second[61] = suffix3[s0] as number;
  first[62] = (upos[s1] as number) * 32 + (upos[s0] as number);
  second[62] = b0w;
  first[63] = s0w;
  second[63] = b0b1;
  first[64] = s1t;
  second[64] = s0wt;
  first[65] = s1c * 512 + s0c;
  second[65] = s1s0;
  first[66] = s1s0;
  second[66] = (rightLabels[s1] as number) ^ Math.imul(b0t, 0x3c6ef35f);
  first[67] = s1s0;
  second[67] = b0b1;
  first[68] = s1c * 512 + b0c;
  second[68] = s0t;
  first[69] = s0w;
  second[69] = b0w;
  first[70] = s1w;
  second[70] = s0w;
  first[71] = s1w;
  second[71] = b0wt;
  first[72] = s1c * 512 + s0c;
  second[72] = b0t;
  first[73] = s1s0;
  second[73] = b0t ^ Math.imul(comingTag * 4 + comingMarks, 0x3c6ef35f);
  first[74] = s1wt;
  second[74] = s0wt;
  first[75] = s0wt;
  second[75] = b0wt;
  first[76] = s1s0;
  second[76] = b0w;
  first[77] = b0 === none ? 1 : 0;
  first[78] = s1wt;
  first[79] = s1wt;
  second[79] = rightLabels[s1] as number;
}

/** Writes the hashes of the templates [from, to) of the last `readTransition` into `into`, from its beginning. */
export function transitionFeatures(from: number, to: number, into: Int32Array): void {
  hashTemplates(TRANSITION_TEMPLATES, from, to, into);
}

/**
 * What the choice of a relation looks at: head and child, what stands beside them, their children so far. Writes
 * hashes into `into` and gives their number.
 */
export function labelFeatures(state: ParserState, head: number, child: number, into: Int32Array): number {
  const { last, lower, tags, upos, suffix3, capital, leftmost, rightmost } = state;
  const { leftLabels, rightLabels, leftCount, cluster } = state;
  const none = last + 1;
  const left = child < head ? 1 : 0;
  const far = distance(left === 1 ? head - child : child - head) * 2 + left;
  const headTag = tags[head] as number;
  const childTag = tags[child] as number;
  const headWord = lower[head] as number;
  const childWord = lower[child] as number;
  const pair = (headTag * 256 + childTag) * 2 + left;
  const opening = leftmost[child] as number;
  const final = rightmost[child] as number;
  const firstWord = lower[opening] as number;
  const near = left === 1 ? (leftLabels[head] as number) : (rightLabels[head] as number);
  const other = left === 1 ? (rightLabels[head] as number) : (leftLabels[head] as number);
  const headSuffix = suffix3[head] as number;
  const childSuffix = suffix3[child] as number;
  const afterChild = child < none ? child + 1 : none;
  const afterHead = head < none ? head + 1 : none;
  const beforeChild = child > 0 ? child - 1 : none;
  const beforeHead = head > 0 ? head - 1 : none;
  const { first, second } = RELATION_TEMPLATES;
  first[0] = headWord;
  second[0] = left;
  first[1] = childWord;
  second[1] = left;
  first[2] = pair;
  first[3] = headTag;
  second[3] = left;
  first[4] = childTag;
  second[4] = left;
  first[5] = pair;
  second[5] = childWord;
  first[6] = pair;
  second[6] = headWord;
  first[7] = headWord;
  second[7] = childWord;
  first[8] = pair;
  second[8] = far;
  first[9] = pair;
  second[9] = tags[opening] as number;
  first[10] = pair;
  second[10] = tags[final] as number;
  first[11] = pair;
  second[11] = firstWord;
  first[12] = childTag;
  second[12] = firstWord;
  first[13] = pair;
  second[13] = leftLabels[child] as number;
  first[14] = pair;
  second[14] = rightLabels[child] as number;
  first[15] = pair;
  second[15] = near;
  first[16] = pair;
  second[16] = other;
  first[17] = headWord ^ childTag;
  second[17] = near;
  first[18] = headWord;
  second[18] = firstWord;
  first[19] = headWord;
  second[19] = leftLabels[child] as number;
  first[20] = pair;
  second[20] = childSuffix;
  first[21] = pair;
  second[21] = headSuffix;
  first[22] = pair;
  second[22] = tags[beforeChild] as number;
  first[23] = pair;
  second[23] = tags[afterChild] as number;
  first[24] = pair;
  second[24] = tags[beforeHead] as number;
  first[25] = pair;
  second[25] = tags[afterHead] as number;
  first[26] = headWord ^ Math.imul(left, 9);
  second[26] = childTag;
  first[27] = (upos[head] as number) * 2 + left;
  second[27] = childWord;
  first[28] = childWord;
  second[28] = firstWord;
  first[29] = pair;
  second[29] = lower[leftmost[head] as number] as number;
  first[30] = pair;
  second[30] = (capital[child] as number) * 8 + (capital[head] as number);
  first[31] = pair;
  second[31] = leftCount[head] as number;
  first[32] = headSuffix;
  second[32] = childSuffix;
  first[33] = pair;
  second[33] = lower[afterChild] as number;
  const childCluster = cluster[child] as number;
  const headCluster = cluster[head] as number;
  first[34] = pair;
  second[34] = childCluster;
  first[35] = pair;
  second[35] = headCluster;
  first[36] = headCluster * 512 + childCluster;
  second[36] = left;
  first[37] = childCluster;
  second[37] = firstWord;
  hashTemplates(RELATION_TEMPLATES, 0, RELATION_TEMPLATES.count, into);
  return RELATION_TEMPLATES.count;
}

/** Puts the features that `labelFeatures` gave into `into`, the most telling first. */
export function mostTellingFirst(features: Int32Array, into: Int32Array): void {
  for (let place = 0; place < TOLD_FIRST.length; place++) into[place] = features[TOLD_FIRST[place] as number] as number;
}
