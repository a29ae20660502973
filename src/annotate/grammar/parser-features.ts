import { feature, featurePair } from "../../models/feature-hash.ts";
import type { ParserState } from "./parser-state.ts";

/** Names the features below; raise it with them, and train again. */
export const PARSER_FEATURES = "parser 2";
/** Room for the features of one decision. */
export const MOST_FEATURES = 112;

/** Distances, coarser the farther: 0 to 5, then up to 10, then beyond. */
function distance(words: number): number {
  return words > 10 ? 7 : words > 5 ? 6 : words;
}

/**
 * What the choice of a transition looks at: the stack's three topmost words and the next three, their children so far
 * (after Zhang and Nivre 2011). Writes hashes into `into` and gives their number.
 */
export function transitionFeatures(state: ParserState, into: Int32Array): number {
  const { stack, top, next, last, lower, tags, upos, labels, leftmost, rightmost } = state;
  const { leftLabels, rightLabels, leftCount, rightCount, suffix3, cluster, marksUpTo, verbsUpTo } = state;
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
  let at = 0;
  into[at++] = feature(2, s0t);
  into[at++] = feature(3, s0wt);
  into[at++] = feature(5, s1t);
  into[at++] = feature(6, s1wt);
  into[at++] = feature(9, b0t);
  into[at++] = feature(10, b0wt);
  into[at++] = feature(12, b1t);
  into[at++] = feature(13, b1wt);
  into[at++] = feature(14, b2t);
  into[at++] = featurePair(15, s0wt, b0wt);
  into[at++] = featurePair(18, s0wt, b0t);
  into[at++] = featurePair(19, s0t, b0wt);
  into[at++] = featurePair(20, s0w, b0w);
  into[at++] = feature(21, s0b0);
  into[at++] = feature(22, b0b1);
  into[at++] = featurePair(23, s1wt, s0wt);
  into[at++] = featurePair(24, s1wt, s0t);
  into[at++] = featurePair(25, s1t, s0wt);
  into[at++] = featurePair(26, s1w, s0w);
  into[at++] = feature(27, s1s0);
  into[at++] = featurePair(28, s1wt, b0t);
  into[at++] = featurePair(29, s1t, b0t);
  into[at++] = featurePair(30, b0b1, b2t);
  into[at++] = featurePair(31, b0b1, s0t);
  into[at++] = featurePair(32, s1s0, b0t);
  into[at++] = featurePair(33, s1s0, s2t);
  into[at++] = featurePair(78, s0w, b0b1);
  into[at++] = featurePair(79, s1s0, b0w);
  into[at++] = featurePair(80, s1s0, b0b1);
  into[at++] = featurePair(81, s1w, b0wt);
  into[at++] = featurePair(35, s0b0, tags[s0left] as number);
  into[at++] = featurePair(36, s0b0, tags[s0right] as number);
  into[at++] = featurePair(37, s0b0, tags[b0left] as number);
  into[at++] = featurePair(38, s1s0, tags[s0left] as number);
  into[at++] = featurePair(39, s1s0, tags[s0right] as number);
  into[at++] = featurePair(40, s1s0, tags[s1left] as number);
  into[at++] = featurePair(41, s1s0, tags[s1right] as number);
  into[at++] = featurePair(44, s0b0, labels[b0left] as number);
  into[at++] = featurePair(45, s1s0, (labels[s0left] as number) * 64 + (labels[s0right] as number));
  into[at++] = featurePair(46, s1s0, (labels[s1left] as number) * 64 + (labels[s1right] as number));
  into[at++] = featurePair(47, s0wt, leftLabels[s0] as number);
  into[at++] = featurePair(48, s0wt, rightLabels[s0] as number);
  into[at++] = featurePair(49, s1wt, rightLabels[s1] as number);
  into[at++] = featurePair(50, b0wt, leftLabels[b0] as number);
  into[at++] = featurePair(51, s0t, (leftLabels[s0] as number) ^ Math.imul(rightLabels[s0] as number, 77));
  into[at++] = featurePair(52, s1t, (leftLabels[s1] as number) ^ Math.imul(rightLabels[s1] as number, 77));
  const s0children = (leftCount[s0] as number) * 8 + (rightCount[s0] as number);
  into[at++] = featurePair(54, s0w, s0children);
  into[at++] = featurePair(55, s0t, s0children);
  into[at++] = featurePair(56, s1t, (rightCount[s1] as number) * 8 + (leftCount[s1] as number));
  into[at++] = featurePair(57, b0t, leftCount[b0] as number);
  into[at++] = featurePair(58, s0b0, near);
  into[at++] = featurePair(59, s1s0, apart);
  into[at++] = featurePair(62, s1w, apart);
  into[at++] = featurePair(63, s0w, apart);
  into[at++] = feature(70, b0 === none ? 1 : 0);
  into[at++] = featurePair(72, suffix3[s1] as number, suffix3[s0] as number);
  into[at++] = featurePair(73, s1s0, lower[s0left] as number);
  into[at++] = featurePair(74, s1s0, (rightLabels[s1] as number) ^ Math.imul(b0t, 0x3c6ef35f));
  into[at++] = featurePair(75, (upos[s1] as number) * 32 + (upos[s0] as number), b0w);
  into[at++] = featurePair(76, b1w, s0t);
  into[at++] = featurePair(77, s2t * 256 + s1t, b0t);
  const s0c = cluster[s0] as number;
  const s1c = cluster[s1] as number;
  const b0c = cluster[b0] as number;
  into[at++] = featurePair(82, s0c * 512 + b0c, s0b0);
  into[at++] = featurePair(83, s1c * 512 + s0c, s1s0);
  into[at++] = featurePair(84, s0b0, s0c);
  into[at++] = featurePair(85, s0b0, b0c);
  into[at++] = featurePair(86, s1s0, s1c);
  into[at++] = featurePair(87, s1s0, s0c);
  into[at++] = featurePair(88, s1c * 512 + s0c, b0t);
  into[at++] = featurePair(89, s1c * 512 + b0c, s0t);
  // What the preposition of the top would go with: "look at", "talks with".
  const s0first = lower[s0left] as number;
  into[at++] = featurePair(90, s1w, s0first);
  into[at++] = featurePair(91, s1c * 512 + s0c, s0first);
  into[at++] = featurePair(92, s0w, lower[b0left] as number);
  const marks = Math.min(3, (marksUpTo[s0] as number) - (marksUpTo[s1] as number));
  const verbs = Math.min(3, (verbsUpTo[s0] as number) - (verbsUpTo[s1] as number));
  into[at++] = featurePair(93, s1s0, marks * 4 + verbs);
  into[at++] = featurePair(94, s1s0, (marks * 4 + verbs) ^ Math.imul(b0t, 0x3c6ef35f));
  return at;
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
  const first = leftmost[child] as number;
  const final = rightmost[child] as number;
  const firstWord = lower[first] as number;
  const near = left === 1 ? (leftLabels[head] as number) : (rightLabels[head] as number);
  const other = left === 1 ? (rightLabels[head] as number) : (leftLabels[head] as number);
  const headSuffix = suffix3[head] as number;
  const childSuffix = suffix3[child] as number;
  const afterChild = child < none ? child + 1 : none;
  const afterHead = head < none ? head + 1 : none;
  const beforeChild = child > 0 ? child - 1 : none;
  const beforeHead = head > 0 ? head - 1 : none;
  let at = 0;
  into[at++] = featurePair(1, headWord, left);
  into[at++] = featurePair(2, childWord, left);
  into[at++] = feature(3, pair);
  into[at++] = featurePair(4, headTag, left);
  into[at++] = featurePair(5, childTag, left);
  into[at++] = featurePair(6, pair, childWord);
  into[at++] = featurePair(7, pair, headWord);
  into[at++] = featurePair(8, headWord, childWord);
  into[at++] = featurePair(9, pair, far);
  into[at++] = featurePair(10, pair, tags[first] as number);
  into[at++] = featurePair(11, pair, tags[final] as number);
  into[at++] = featurePair(12, pair, firstWord);
  into[at++] = featurePair(13, childTag, firstWord);
  into[at++] = featurePair(14, pair, leftLabels[child] as number);
  into[at++] = featurePair(15, pair, rightLabels[child] as number);
  into[at++] = featurePair(16, pair, near);
  into[at++] = featurePair(17, pair, other);
  into[at++] = featurePair(18, headWord ^ childTag, near);
  into[at++] = featurePair(19, headWord, firstWord);
  into[at++] = featurePair(20, headWord, leftLabels[child] as number);
  into[at++] = featurePair(21, pair, childSuffix);
  into[at++] = featurePair(22, pair, headSuffix);
  into[at++] = featurePair(23, pair, tags[beforeChild] as number);
  into[at++] = featurePair(24, pair, tags[afterChild] as number);
  into[at++] = featurePair(25, pair, tags[beforeHead] as number);
  into[at++] = featurePair(26, pair, tags[afterHead] as number);
  into[at++] = featurePair(27, headWord ^ Math.imul(left, 9), childTag);
  into[at++] = featurePair(28, (upos[head] as number) * 2 + left, childWord);
  into[at++] = featurePair(29, childWord, firstWord);
  into[at++] = featurePair(30, pair, lower[leftmost[head] as number] as number);
  into[at++] = featurePair(31, pair, (capital[child] as number) * 8 + (capital[head] as number));
  into[at++] = featurePair(32, pair, leftCount[head] as number);
  into[at++] = featurePair(33, headSuffix, childSuffix);
  into[at++] = featurePair(34, pair, lower[afterChild] as number);
  const childCluster = cluster[child] as number;
  const headCluster = cluster[head] as number;
  into[at++] = featurePair(35, pair, childCluster);
  into[at++] = featurePair(36, pair, headCluster);
  into[at++] = featurePair(37, headCluster * 512 + childCluster, left);
  into[at++] = featurePair(38, childCluster, firstWord);
  return at;
}
