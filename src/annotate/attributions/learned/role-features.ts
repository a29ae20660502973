import { feature, featurePair, hashText } from "../../../models/feature-hash.ts";
import type { FeatureRows } from "../../../models/sequence.ts";
import type { DraftWords, PageWords } from "./page-words.ts";
import { readGroup, type VerbGroup } from "./shallow-syntax.ts";

/** Labels of the model that finds what a cue says of whom: source and content, begun and gone on with. */
export const NO_ROLE = 0;
export const BEGINS_SOURCE = 1;
export const IN_SOURCE = 2;
export const BEGINS_CONTENT = 3;
export const IN_CONTENT = 4;
export const ROLE_LABELS = 5;
/** Parts of the features of a word: what hangs on its place, on what lies between, on marks, on the rules, on the word. */
const PARTS = 5;

/** A role goes on only where it has begun. */
export function roleMayFollow(before: number, label: number): boolean {
  if (label === IN_SOURCE) return before === BEGINS_SOURCE || before === IN_SOURCE;
  if (label === IN_CONTENT) return before === BEGINS_CONTENT || before === IN_CONTENT;
  return true;
}

const OUTSIDE = hashText("<outside>");
/** How many sentences behind that of the cue may belong to what was said. */
const MOST_AFTER = 6;
const SLOTS = 100;

/** Where the words of a cue stand: the words that are asked about are `from` to `to`. */
export type RoleWindow = { readonly from: number; readonly to: number };

/** The words around a cue that may be its source or content: its sentence, the one before, and those that a quotation goes on through. */
export function roleWindow(words: PageWords, sentence: number): RoleWindow {
  const { sentences } = words;
  const own = sentences[sentence];
  if (own === undefined) return { from: 0, to: 0 };
  const before = sentences[sentence - 1];
  let last = own;
  for (let index = sentence + 1; index <= sentence + MOST_AFTER; index++) {
    const next = sentences[index];
    // Only quotation marks carry what is said on from sentence to sentence.
    if (next === undefined || !hasQuote(words, next.first, next.end)) break;
    last = next;
  }
  const looksBack =
    before !== undefined && (hasQuote(words, before.first, before.end) || hasQuote(words, own.first, own.end));
  return { from: looksBack ? before.first : own.first, to: last.end };
}

function hasQuote({ quoted }: PageWords, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (quoted[index] !== 0) return true;
  return false;
}

const groupBefore: VerbGroup = { subject: -1, object: -1, opening: 0, between: 0 };
const groupAfter: VerbGroup = { subject: -1, object: -1, opening: 0, between: 0 };
const within = (distance: number): number => (distance < -4 ? -5 : distance > 4 ? 5 : distance);

const near = (distance: number): number =>
  distance < 3 ? distance : distance < 6 ? 3 : distance < 11 ? 4 : distance < 21 ? 5 : 6;

/** Features of the window's words for the cue of the given words, which stand in one sentence. */
export function roleFeatures(
  words: PageWords,
  sentence: number,
  cue: readonly number[],
  rows: FeatureRows,
): RoleWindow {
  rows.clear(PARTS);
  const window = roleWindow(words, sentence);
  const own = words.sentences[sentence];
  const first = cue[0];
  const last = cue.at(-1);
  if (own === undefined || first === undefined || last === undefined) return { from: 0, to: 0 };
  const { lemma, tag, group, quoted, mark, verb } = words;
  let head = first;
  for (const index of cue) if (verb[index] !== 0) head = index;
  const cueLemma = lemma[head] as number;
  const cueTag = tag[head] as number;
  const cueGroup = group[head] as number;
  readGroup(words.part, first, own.first, own.end, groupBefore);
  const { subject, between } = groupBefore;
  readGroup(words.part, last, own.first, own.end, groupAfter);
  const { object, opening } = groupAfter;
  let cueWords = 17;
  for (const index of cue) cueWords = featurePair(0, cueWords, lemma[index] as number);
  const size = window.to - window.from;
  const { ours, theirs, by } = draftMarks(words, cue, window);
  const openEnd = quoted[own.end - 1] !== 0 && mark[own.end - 1] !== 2 ? 1 : 0;
  const inCue = new Set(cue);
  const headQuoted = quoted[head] as number;
  const one = (slot: number, part: number) => rows.push(feature(SLOTS + slot, part));
  const two = (slot: number, a: number, b: number) => rows.push(featurePair(SLOTS + slot, a, b));
  let [lastPlace, lastContext, lastMarks, lastOurs] = [0, 0, 0, 0];
  let running = 0;
  let at = sentence;
  while (at > 0 && (words.sentences[at - 1]?.first ?? -1) >= window.from) at--;
  for (; at < words.sentences.length; at++) {
    const range = words.sentences[at];
    if (range === undefined || range.first >= window.to) break;
    const side0 = at === sentence ? 1 : at < sentence ? 5 : Math.min(8, 5 + at - sentence);
    const { full, cued } = survey(words, range.first, range.end);
    if (at > sentence && !(full === 2 && cued === 0)) running = 0;
    if (at === sentence) running = 1;
    const away = Math.min(3, Math.abs(range.block - own.block));
    const kind = away * 8 + full * 2 + cued;
    const goesOn = quoted[range.first] !== 0 && mark[range.first] !== 1 ? 1 : 0;
    const opens = mark[range.first] === 1 ? 1 : 0;
    const counts = at === sentence ? new CountsToCue(words, range.first, range.end, first, last) : null;
    for (let index = range.first; index < range.end; index++) {
      let side = side0;
      let distance = goesOn * 2 + openEnd;
      let commas = opens;
      let marks = 0;
      let verbs = 0;
      if (counts !== null) {
        distance = 0;
        commas = 0;
        if (inCue.has(index)) side = 3;
        else if (index < first) {
          side = 1;
          distance = near(first - index);
        } else if (index > last) {
          side = 2;
          distance = near(index - last);
        } else side = 4;
        if (side < 3) [commas, marks, verbs] = counts.between(index);
      }
      const of = (list: Int32Array, place: number) =>
        place >= range.first && place < range.end ? (list[place] as number) : OUTSIDE;
      const l = lemma[index] as number;
      const x = tag[index] as number;
      const lemmaBefore = of(lemma, index - 1);
      const tagBefore = of(tag, index - 1);
      const tagAfter = of(tag, index + 1);
      const place = side * 8 + distance;
      const context = featurePair(3, side * 8 + commas, marks * 4 + verbs);
      const q = (quoted[index] as number) * 4 + (mark[index] as number);
      const markBefore = index > range.first ? (mark[index - 1] as number) : 3;
      const markAfter = index + 1 < range.end ? (mark[index + 1] as number) : 3;
      const mention = words.mention[index] as number;
      const o = (ours[index - window.from] as number) + (by === 0 ? 0 : 8);
      const other = theirs[index - window.from] as number;
      const otherBefore = index > range.first ? (theirs[index - 1 - window.from] as number) : 8;
      const oursBefore = index > range.first ? (ours[index - 1 - window.from] as number) : OUTSIDE;
      const oursAfter = index + 1 < range.end ? (ours[index + 1 - window.from] as number) : OUTSIDE;
      const edge = index === range.first ? 1 : index === range.end - 1 ? 2 : 0;
      const toSubject = at !== sentence ? 99 : subject < 0 ? 9 : within(index - subject);
      const toObject = at !== sentence ? 99 : object < 0 ? 9 : within(index - object);
      // Runs of words stand alike to the cue: what hangs on that alone is made, and scored, once for all of them.
      const nowPlace = (place * 128 + toSubject + 8) * 128 + toObject + 8;
      const nowContext = ((side * 8 + commas) * 4 + marks) * 4 + verbs;
      const nowMarks = ((q * 4 + markBefore) * 4 + markAfter) * 4 + edge;
      const nowOurs = ((((o * 8 + (oursBefore & 7)) * 8 + (oursAfter & 7)) * 4 + other) * 4 + otherBefore) * 8 + q;
      const fresh = index === range.first;
      const samePlace = !fresh && nowPlace === lastPlace;
      const sameContext = !fresh && nowContext === lastContext;
      const sameMarks = samePlace && sameContext && nowMarks === lastMarks;
      const sameOurs = samePlace && sameContext && nowOurs === lastOurs && index + 1 < range.end;
      lastPlace = nowPlace;
      lastContext = nowContext;
      lastMarks = nowMarks;
      // The first word, as the last, has nothing beside it, which no number of the rules stands for.
      lastOurs = fresh ? -1 : nowOurs;
      if (samePlace) rows.repeatPart();
      else {
        two(6, side, cueLemma);
        two(7, place, cueLemma);
        two(18, cueWords, side);
        two(19, cueWords, place);
        two(83, cueGroup, place);
        if (at === sentence) {
          two(86, toSubject * 16 + toObject, cueTag);
          two(90, toObject, cueLemma);
        }
        one(99, 0);
        rows.endPart();
      }
      if (sameContext) rows.repeatPart();
      else {
        one(4, context);
        two(5, context, cueLemma);
        two(16, cueTag, context);
        two(85, cueGroup, context);
        rows.endPart();
      }
      if (sameMarks) rows.repeatPart();
      else {
        two(8, side * 8 + q, distance);
        two(9, side * 8 + q, commas * 4 + marks);
        two(21, edge, side * 8 + q);
        two(22, goesOn * 8 + openEnd * 4 + (quoted[index] as number), side);
        two(23, goesOn * 4 + openEnd * 2 + opens, featurePair(6, side * 8 + q, away));
        two(24, markBefore * 4 + markAfter, side * 8 + q);
        two(25, headQuoted * 8 + (quoted[index] as number), side);
        two(27, place, featurePair(0, verbs, commas));
        two(31, featurePair(7, side, kind), index === range.first ? 1 : 0);
        two(32, featurePair(8, side, kind), running * 32 + q);
        two(33, featurePair(9, side, running), featurePair(10, q, cueLemma));
        rows.endPart();
      }
      if (sameOurs) rows.repeatPart();
      else {
        one(60, o);
        two(61, o, side);
        two(62, o, by);
        two(64, o, featurePair(1, oursBefore, oursAfter));
        two(66, o, side * 8 + q);
        two(67, o, other * 16 + otherBefore);
        two(68, o, featurePair(2, by, context));
        two(69, o, cueLemma);
        two(70, other, context);
        two(71, o, featurePair(4, oursBefore, by));
        two(72, o, featurePair(5, oursAfter, by));
        two(73, o, distance * 8 + side);
        rows.endPart();
      }
      two(1, l, side);
      two(2, x, side);
      two(3, place, x);
      two(10, lemmaBefore, side);
      two(11, of(lemma, index + 1), side);
      two(12, featurePair(0, tagBefore, x), side);
      two(13, featurePair(0, x, tagAfter), side);
      two(14, l, lemmaBefore ^ side);
      two(15, place, featurePair(4, cueTag, x));
      two(17, l, featurePair(0, side, tagAfter));
      two(20, (words.capital[index] as number) * 8 + side, 1);
      two(26, x, featurePair(0, tagBefore, side * 4 + verbs));
      two(28, mention, side);
      two(29, mention, featurePair(1, place, cueTag));
      two(63, o, x);
      two(65, o, l);
      const g = group[index] as number;
      two(80, g, side);
      two(81, g, featurePair(0, of(group, index - 1), side));
      two(82, g, featurePair(0, of(group, index + 1), side));
      two(84, cueGroup, featurePair(0, side, x));
      if (at === sentence) {
        two(87, featurePair(0, toSubject, side), x);
        two(88, featurePair(0, toSubject, between), featurePair(1, x, opening));
        two(89, featurePair(0, toObject, opening), featurePair(2, x, cueTag));
      }
      rows.end();
    }
  }
  return { from: window.from, to: window.from + Math.min(size, rows.count) };
}

/** What the rules say of the words around a cue: of this cue (1 source, 2 content, 3 its first word, 4 its last), and of others. */
function draftMarks(words: PageWords, cue: readonly number[], { from, to }: RoleWindow) {
  const ours = new Uint8Array(to - from);
  const theirs = new Uint8Array(to - from);
  const inCue = new Set(cue);
  let by = 0;
  const set = (list: Uint8Array, index: number | undefined, value: number) => {
    if (index !== undefined && index >= from && index < to) list[index - from] = value;
  };
  const seen = new Set<DraftWords>();
  for (let at = from; at < to; at++) {
    for (const draft of words.draftsAt.get(at) ?? []) {
      if (seen.has(draft)) continue;
      seen.add(draft);
      if (draft.cues.some((index) => inCue.has(index))) {
        by = draft.by + 1;
        for (const index of draft.sources) set(ours, index, 1);
        for (const index of draft.contents) set(ours, index, 2);
        set(ours, draft.contents[0], 3);
        set(ours, draft.contents.at(-1), 4);
      } else {
        for (const index of draft.cues) set(theirs, index, 1);
        for (const index of draft.sources) set(theirs, index, 2);
      }
    }
  }
  return { ours, theirs, by };
}

/** How much of a sentence is quoted (0 nothing, 1 some, 2 all but a mark), and whether the rules have a cue outside. */
function survey({ quoted, ruleCue }: PageWords, from: number, to: number): { full: number; cued: number } {
  let inside = 0;
  let cued = 0;
  for (let index = from; index < to; index++) {
    inside += quoted[index] as number;
    if (ruleCue[index] !== 0 && quoted[index] === 0) cued = 1;
  }
  return { full: inside === 0 ? 0 : inside >= to - from - 1 ? 2 : 1, cued };
}

/** Commas, quote marks and verbs between a word of the cue's sentence and the cue. */
class CountsToCue {
  readonly #from: number;
  readonly #first: number;
  readonly #last: number;
  readonly #commas: Int32Array;
  readonly #marks: Int32Array;
  readonly #verbs: Int32Array;

  constructor(words: PageWords, from: number, to: number, first: number, last: number) {
    const sums = (list: Uint8Array) => {
      const sum = new Int32Array(to - from + 1);
      for (let index = from; index < to; index++)
        sum[index - from + 1] = (sum[index - from] as number) + (list[index] === 0 ? 0 : 1);
      return sum;
    };
    this.#from = from;
    this.#first = first;
    this.#last = last;
    this.#commas = sums(words.comma);
    this.#marks = sums(words.mark);
    this.#verbs = sums(words.verb);
  }

  between(index: number): [commas: number, marks: number, verbs: number] {
    const before = index < this.#first;
    const count = (sum: Int32Array, from: number, to: number) =>
      (sum[to - this.#from] as number) - (sum[from - this.#from] as number);
    const [from, to] = before ? [index, this.#first] : [this.#last + 1, index + 1];
    const verbs = before ? count(this.#verbs, index + 1, this.#first) : count(this.#verbs, this.#last + 1, index);
    return [Math.min(3, count(this.#commas, from, to)), Math.min(3, count(this.#marks, from, to)), Math.min(2, verbs)];
  }
}
