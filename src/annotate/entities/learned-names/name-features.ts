import { feature, featurePair } from "../../../models/feature-hash.ts";
import type { NameColumns } from "./name-columns.ts";
import type { WordForm, WordForms } from "./word-forms.ts";

/** Names the templates below, and all they are made of: raised with every change, and the model trained again. */
export const NAME_FEATURES = "names-3";
/** Room for the features of one word. */
export const MAX_FEATURES = 160;

/** Longest run of capitals whose ends are looked at. */
const MAX_RUN = 6;
/** Bits of what the rules found that say where in a name a word stands, and of which kind the name is. */
const POSITION_AND_KIND = 31;
const IN_RUN: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the"]);

/**
 * Writes the features of word `at` into `out` and gives their number: the word and its neighbours, their parts and
 * shapes, lists, rules, classes of words used alike, how the page writes the word, and the run of capitals it stands in
 * (features as in Ratinov and Roth 2009, with the output of our rules among them).
 */
export function nameFeatures(columns: NameColumns, at: number, edge: WordForms["edge"], out: Int32Array): number {
  const { forms, ruled, length, words } = columns;
  let count = 0;
  // No list is asked for place -1: one such look makes every later one at that spot slow.
  const word = forms[at] ?? edge.after;
  const before = at > 0 ? (forms[at - 1] as WordForm) : edge.before;
  const after = at + 1 < length ? (forms[at + 1] as WordForm) : edge.after;
  const before2 = at > 1 ? (forms[at - 2] as WordForm) : edge.before;
  const after2 = at + 2 < length ? (forms[at + 2] as WordForm) : edge.after;
  const opening = words[at]?.opening === true ? 1 : 0;
  const possessive = words[at]?.possessive === true ? 1 : 0;
  const beforeLists = at > 0 ? before.lists : -1;
  const afterLists = at + 1 < length ? after.lists : -1;
  const listed = columns.listed[at] ?? 0;
  const listedBefore = at > 0 ? (columns.listed[at - 1] as number) : -1;
  const listedAfter = columns.listed[at + 1] ?? -1;
  const found = ruled[at] ?? 0;
  const here = found & POSITION_AND_KIND;
  const ruledBefore = at > 0 ? (ruled[at - 1] ?? 0) & POSITION_AND_KIND : -1;
  const ruledAfter = at + 1 < length ? (ruled[at + 1] ?? 0) & POSITION_AND_KIND : -1;
  const page = columns.written[at] ?? -1;
  const placed = columns.placed[at] ?? 0;

  out[count++] = feature(1, word.text);
  out[count++] = feature(2, word.lower);
  out[count++] = feature(3, word.last2);
  out[count++] = feature(4, word.last3);
  out[count++] = feature(5, word.last4);
  out[count++] = feature(6, word.first3);
  out[count++] = feature(7, word.first4);
  out[count++] = feature(8, word.shape);
  out[count++] = featurePair(9, word.shape, opening + 2 * columns.style);
  out[count++] = feature(10, before.lower);
  out[count++] = feature(11, after.lower);
  out[count++] = feature(12, before2.lower);
  out[count++] = feature(13, after2.lower);
  out[count++] = featurePair(14, before.lower, word.shape);
  out[count++] = featurePair(15, after.lower, word.shape);
  out[count++] = featurePair(16, before.shape, featurePair(0, word.shape, after.shape));
  out[count++] = featurePair(17, before.lower, after.lower);
  out[count++] = featurePair(18, word.lower, after.lower);
  out[count++] = featurePair(19, before.lower, word.lower);
  out[count++] = featurePair(20, before.lower, before2.lower);
  out[count++] = featurePair(21, after.lower, after2.lower);
  out[count++] = feature(22, before.last3);
  out[count++] = feature(23, after.last3);
  out[count++] = featurePair(24, columns.style, word.large + 4 * possessive);

  out[count++] = featurePair(25, listed, word.large);
  out[count++] = featurePair(26, listedBefore, before.large * 4 + word.large);
  out[count++] = featurePair(27, listedAfter, after.large * 4 + word.large);
  out[count++] = featurePair(28, listed, listedAfter);
  out[count++] = featurePair(29, listedBefore, listed);
  out[count++] = featurePair(30, listed, word.lower);
  out[count++] = featurePair(31, word.lists, word.large);
  out[count++] = featurePair(32, beforeLists, word.lists);
  out[count++] = featurePair(33, word.lists, afterLists);
  out[count++] = featurePair(34, beforeLists, word.shape);
  out[count++] = featurePair(35, afterLists, word.shape);
  out[count++] = featurePair(36, beforeLists, afterLists);

  out[count++] = featurePair(37, page, word.large * 2 + opening);
  out[count++] = featurePair(38, page, word.last3);
  out[count++] = featurePair(39, page, word.lists);
  out[count++] = featurePair(40, page, columns.written[at + 1] ?? -1);
  out[count++] = featurePair(41, columns.written[at - 1] ?? -1, page);

  out[count++] = featurePair(42, word.marks, word.large);
  out[count++] = featurePair(43, word.marks, after.marks);
  out[count++] = featurePair(44, before.marks, word.marks);
  out[count++] = featurePair(45, placed, word.large);
  out[count++] = featurePair(47, word.marks, page);

  out[count++] = feature(50, found);
  out[count++] = featurePair(51, ruledBefore, here);
  out[count++] = featurePair(52, here, ruledAfter);
  out[count++] = featurePair(53, here, word.lists);
  out[count++] = featurePair(54, here, word.lower);
  out[count++] = featurePair(55, here, word.shape);
  out[count++] = featurePair(56, found, listed);
  out[count++] = featurePair(57, here, before.lower);
  out[count++] = featurePair(58, here, after.lower);
  out[count++] = featurePair(59, found, page);
  out[count++] = featurePair(49, here, word.last3);
  out[count++] = featurePair(46, here, word.marks);
  out[count++] = featurePair(48, here, placed);

  out[count++] = feature(60, word.kin);
  out[count++] = feature(61, before.kin);
  out[count++] = feature(62, after.kin);
  out[count++] = featurePair(63, before.kin, word.kin);
  out[count++] = featurePair(64, word.kin, after.kin);
  out[count++] = featurePair(65, before.kin, word.shape);
  out[count++] = featurePair(66, after.kin, word.shape);
  out[count++] = feature(67, word.widerKin);
  out[count++] = feature(68, before.widerKin);
  out[count++] = feature(69, after.widerKin);
  out[count++] = featurePair(70, before.widerKin, after.widerKin);
  out[count++] = featurePair(71, before.widerKin, word.widerKin);
  out[count++] = featurePair(72, word.widerKin, after.widerKin);
  out[count++] = feature(73, before2.kin);
  out[count++] = feature(74, after2.kin);
  out[count++] = featurePair(75, word.kin, here);
  out[count++] = featurePair(76, before.widerKin, here);
  out[count++] = featurePair(77, after.widerKin, here);
  out[count++] = feature(110, 0);
  out[count++] = feature(120, word.cluster);
  out[count++] = featurePair(121, word.cluster, word.shape);
  out[count++] = featurePair(122, before.cluster, word.cluster);
  out[count++] = featurePair(123, word.cluster, after.cluster);
  out[count++] = featurePair(124, before.cluster, after.cluster);
  out[count++] = featurePair(125, before.cluster, here);
  out[count++] = featurePair(126, after.cluster, here);
  out[count++] = featurePair(127, before2.cluster, before.cluster);
  out[count++] = featurePair(128, after.cluster, after2.cluster);
  return word.large === 0 ? count : runFeatures(columns, at, edge, out, count);
}

/** The first and the last word of the run of capitals that a word stands in. */
function runAt({ forms, words, length }: NameColumns, at: number): { readonly first: number; readonly last: number } {
  let last = at;
  while (last + 1 < length && last - at < MAX_RUN && words[last]?.possessive !== true) {
    if ((forms[last + 1]?.large ?? 0) > 0) last++;
    else if ((forms[last + 2]?.large ?? 0) > 0 && IN_RUN.has(forms[last + 1]?.key ?? "")) last += 2;
    else break;
  }
  let first = at;
  while (
    first > 0 &&
    (forms[first - 1]?.large ?? 0) > 0 &&
    words[first - 1]?.possessive !== true &&
    at - first < MAX_RUN - 1
  )
    first--;
  return { first, last };
}

/** The ends of the run of capitals that a word stands in, and what stands beside them. */
function runFeatures(columns: NameColumns, at: number, edge: WordForms["edge"], out: Int32Array, from: number): number {
  let count = from;
  const { forms, words } = columns;
  const { first, last } = runAt(columns, at);
  const word = forms[at] ?? edge.after;
  const lastForm = forms[last] ?? edge.after;
  const firstForm = forms[first] ?? edge.before;
  const before = first > 0 ? forms[first - 1] : undefined;
  const after = last + 1 < forms.length ? forms[last + 1] : undefined;
  const { shape, lists } = word;
  out[count++] = feature(80, lastForm.lower);
  out[count++] = featurePair(81, lastForm.lists, shape);
  out[count++] = featurePair(82, before?.lower ?? 0, at > first ? 1 : 0);
  out[count++] = featurePair(83, after?.lower ?? 0, last > at ? 1 : 0);
  out[count++] = featurePair(84, firstForm.lists, at - first);
  out[count++] = featurePair(85, last - at, at - first);
  out[count++] = feature(86, firstForm.lower);
  out[count++] = featurePair(87, lastForm.lists, firstForm.lists);
  out[count++] = featurePair(88, lists, lastForm.lists);
  out[count++] = featurePair(89, before?.lower ?? 0, after?.lower ?? 0);
  out[count++] = featurePair(90, words[last]?.possessive === true ? 1 : 0, last - at);
  out[count++] = featurePair(91, lists, after?.lower ?? 0);
  out[count++] = featurePair(92, lists, before?.lower ?? 0);
  out[count++] = featurePair(93, before?.kin ?? 0, after?.kin ?? 0);
  out[count++] = featurePair(94, lastForm.kin, last - at);
  out[count++] = featurePair(95, firstForm.kin, at - first);
  out[count++] = featurePair(96, firstForm.marks, lastForm.marks);
  out[count++] = featurePair(97, lastForm.marks, last - at);
  out[count++] = featurePair(98, firstForm.marks, at - first);
  let run = 0;
  for (let index = first; index <= last; index++) run = featurePair(99, run, forms[index]?.lower ?? 0);
  out[count++] = featurePair(99, run, at - first);
  return count;
}

/** How the first reading of the page took each word, by key; see `readingsOf`. */
export type Readings = ReadonlyMap<string, number>;

/** Writes what the first reading of the whole page adds for word `at` (two stages, as in Krishnan and Manning 2006). */
export function readingFeatures(
  columns: NameColumns,
  at: number,
  edge: WordForms["edge"],
  readings: Readings,
  out: Int32Array,
): number {
  const { forms, ruled, listed, written } = columns;
  const word = forms[at] ?? edge.after;
  const before = at > 0 ? forms[at - 1] : undefined;
  const after = at + 1 < forms.length ? forms[at + 1] : undefined;
  const here = readings.get(word.key) ?? -1;
  const last = before === undefined ? -2 : (readings.get(before.key) ?? -1);
  const next = after === undefined ? -2 : (readings.get(after.key) ?? -1);
  out[0] = featurePair(100, here, word.large);
  out[1] = featurePair(101, here, word.shape);
  out[2] = featurePair(102, here, last);
  out[3] = featurePair(103, here, next);
  out[4] = featurePair(104, here, (before ?? edge.before).lower);
  out[5] = featurePair(105, here, (after ?? edge.after).lower);
  out[6] = featurePair(106, here, (ruled[at] ?? 0) & 31);
  out[7] = featurePair(107, here, listed[at] ?? 0);
  if (word.large === 0) return 8;
  // What the ends of the run of capitals were taken for: names are read whole.
  const { first, last: end } = runAt(columns, at);
  const opened = readings.get(forms[first]?.key ?? "") ?? -1;
  const ended = readings.get(forms[end]?.key ?? "") ?? -1;
  out[8] = featurePair(111, ended, end - at);
  out[9] = featurePair(112, opened, at - first);
  out[10] = featurePair(113, opened, ended);
  out[11] = featurePair(114, here, word.marks);
  out[12] = featurePair(115, here, word.lists);
  out[13] = featurePair(116, here, word.kin);
  out[14] = featurePair(117, here, written[at] ?? 0);
  return 15;
}
