import { feature, featurePair } from "../../../models/feature-hash.ts";
import type { NameColumns } from "./name-columns.ts";
import type { WordForm, WordForms } from "./word-forms.ts";

/** Names the templates below, and all they are made of: raised with every change, and the model trained again. */
export const NAME_FEATURES = "names-2";
/** Room for the features of one word. */
export const MAX_FEATURES = 160;

/** Longest run of capitals whose ends are looked at. */
const MAX_RUN = 6;
const IN_RUN: ReadonlySet<string> = new Set(["of", "and", "&", "for", "the"]);

/**
 * Writes the features of word `at` into `out` and gives their number: the word and its neighbours, their parts and
 * shapes, lists, rules, classes of words used alike, how the page writes the word, and the run of capitals it stands in
 * (features as in Ratinov and Roth 2009, with the output of our rules among them).
 */
export function nameFeatures(columns: NameColumns, at: number, edge: WordForms["edge"], out: Int32Array): number {
  const { forms, ruled, length, words } = columns;
  let count = 0;
  const one = (slot: number, part: number): void => {
    out[count++] = feature(slot, part);
  };
  const two = (slot: number, first: number, second: number): void => {
    out[count++] = featurePair(slot, first, second);
  };
  const word = forms[at] ?? edge.after;
  const before = forms[at - 1] ?? edge.before;
  const after = forms[at + 1] ?? edge.after;
  const before2 = forms[at - 2] ?? edge.before;
  const after2 = forms[at + 2] ?? edge.after;
  const opening = words[at]?.opening === true ? 1 : 0;
  const possessive = words[at]?.possessive === true ? 1 : 0;
  const lists = (form: WordForm, index: number): number => (index >= 0 && index < length ? form.lists : -1);
  const rule = (index: number): number => (index >= 0 && index < length ? (ruled[index] ?? 0) & 31 : -1);
  const list = (index: number): number => (index >= 0 && index < length ? (columns.listed[index] ?? 0) : -1);
  const written = (index: number): number => columns.written[index] ?? -1;

  one(1, word.text);
  one(2, word.lower);
  one(3, word.last2);
  one(4, word.last3);
  one(5, word.last4);
  one(6, word.first3);
  one(7, word.first4);
  one(8, word.shape);
  two(9, word.shape, opening + 2 * columns.style);
  one(10, before.lower);
  one(11, after.lower);
  one(12, before2.lower);
  one(13, after2.lower);
  two(14, before.lower, word.shape);
  two(15, after.lower, word.shape);
  two(16, before.shape, featurePair(0, word.shape, after.shape));
  two(17, before.lower, after.lower);
  two(18, word.lower, after.lower);
  two(19, before.lower, word.lower);
  two(20, before.lower, before2.lower);
  two(21, after.lower, after2.lower);
  one(22, before.last3);
  one(23, after.last3);
  two(24, columns.style, word.large + 4 * possessive);

  const listed = list(at);
  two(25, listed, word.large);
  two(26, list(at - 1), before.large * 4 + word.large);
  two(27, list(at + 1), after.large * 4 + word.large);
  two(28, listed, list(at + 1));
  two(29, list(at - 1), listed);
  two(30, listed, word.lower);
  const beforeLists = lists(before, at - 1);
  const afterLists = lists(after, at + 1);
  two(31, word.lists, word.large);
  two(32, beforeLists, word.lists);
  two(33, word.lists, afterLists);
  two(34, beforeLists, word.shape);
  two(35, afterLists, word.shape);
  two(36, beforeLists, afterLists);

  const page = written(at);
  two(37, page, word.large * 2 + opening);
  two(38, page, word.last3);
  two(39, page, word.lists);
  two(40, page, written(at + 1));
  two(41, written(at - 1), page);

  const placed = columns.placed[at] ?? 0;
  two(42, word.marks, word.large);
  two(43, word.marks, after.marks);
  two(44, before.marks, word.marks);
  two(45, placed, word.large);
  two(47, word.marks, page);

  const found = ruled[at] ?? 0;
  const here = rule(at);
  one(50, found);
  two(51, rule(at - 1), here);
  two(52, here, rule(at + 1));
  two(53, here, word.lists);
  two(54, here, word.lower);
  two(55, here, word.shape);
  two(56, found, listed);
  two(57, here, before.lower);
  two(58, here, after.lower);
  two(59, found, page);
  two(49, here, word.last3);
  two(46, here, word.marks);
  two(48, here, placed);

  one(60, word.kin);
  one(61, before.kin);
  one(62, after.kin);
  two(63, before.kin, word.kin);
  two(64, word.kin, after.kin);
  two(65, before.kin, word.shape);
  two(66, after.kin, word.shape);
  one(67, word.widerKin);
  one(68, before.widerKin);
  one(69, after.widerKin);
  two(70, before.widerKin, after.widerKin);
  two(71, before.widerKin, word.widerKin);
  two(72, word.widerKin, after.widerKin);
  one(73, before2.kin);
  one(74, after2.kin);
  two(75, word.kin, here);
  two(76, before.widerKin, here);
  two(77, after.widerKin, here);
  one(110, 0);
  return word.large === 0 ? count : runFeatures(columns, at, edge, out, count);
}

/** The ends of the run of capitals that a word stands in, and what stands beside them. */
function runFeatures(
  { forms, words, length }: NameColumns,
  at: number,
  edge: WordForms["edge"],
  out: Int32Array,
  from: number,
): number {
  let count = from;
  let last = at;
  while (last + 1 < length && last - at < MAX_RUN && words[last]?.possessive !== true) {
    if ((forms[last + 1]?.large ?? 0) > 0) last++;
    else if ((forms[last + 2]?.large ?? 0) > 0 && IN_RUN.has(forms[last + 1]?.key ?? "")) last += 2;
    else break;
  }
  let first = at;
  while ((forms[first - 1]?.large ?? 0) > 0 && words[first - 1]?.possessive !== true && at - first < MAX_RUN - 1)
    first--;
  const word = forms[at] ?? edge.after;
  const lastForm = forms[last] ?? edge.after;
  const firstForm = forms[first] ?? edge.before;
  const before = forms[first - 1];
  const after = forms[last + 1];
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
  const { forms, ruled, listed } = columns;
  const word = forms[at] ?? edge.after;
  const before = forms[at - 1];
  const after = forms[at + 1];
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
  return 8;
}
