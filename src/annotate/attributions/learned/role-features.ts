import { featurePair, hashText } from "../../../models/feature-hash.ts";
import { templatesOf } from "../../../models/feature-templates.ts";
import type { FeatureRows } from "../../../models/sequence.ts";
import type { PageWords } from "./page-words.ts";
import { CountsToCue, draftMarks, type RoleWindow, roleWindow, survey } from "./role-window.ts";
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
/**
 * Features by number, by what they hang on: where the word stands to the cue, what lies between, the marks around, what
 * the rules have here, the word itself. Those at the end are asked in the sentence of the cue alone.
 */
const OF_PLACE = templatesOf([199, 106, 107, 118, 119, 183, 186, 190], [199]);
const ELSEWHERE_OF_PLACE = OF_PLACE.count - 2;
const OF_CONTEXT = templatesOf([104, 105, 116, 185], [104]);
const OF_MARKS = templatesOf([108, 109, 121, 122, 123, 124, 125, 127, 131, 132, 133]);
const OF_RULES = templatesOf([160, 161, 162, 164, 166, 167, 168, 169, 170, 171, 172, 173], [160]);
const OF_WORD = templatesOf([
  101, 102, 103, 110, 111, 112, 113, 114, 115, 117, 120, 126, 128, 129, 163, 165, 180, 181, 182, 184, 187, 188, 189,
]);
const ELSEWHERE_OF_WORD = OF_WORD.count - 3;

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
  const { first: place1, second: place2 } = OF_PLACE;
  const { first: context1, second: context2 } = OF_CONTEXT;
  const { first: marks1, second: marks2 } = OF_MARKS;
  const { first: rules1, second: rules2 } = OF_RULES;
  const { first: word1, second: word2 } = OF_WORD;
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
        if (side < 3) {
          counts.read(index);
          ({ commas, marks, verbs } = counts);
        }
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
        place1[0] = 0;
        place1[1] = side;
        place2[1] = cueLemma;
        place1[2] = place;
        place2[2] = cueLemma;
        place1[3] = cueWords;
        place2[3] = side;
        place1[4] = cueWords;
        place2[4] = place;
        place1[5] = cueGroup;
        place2[5] = place;
        place1[6] = toSubject * 16 + toObject;
        place2[6] = cueTag;
        place1[7] = toObject;
        place2[7] = cueLemma;
        rows.pushAll(OF_PLACE, at === sentence ? OF_PLACE.count : ELSEWHERE_OF_PLACE);
        rows.endPart();
      }
      if (sameContext) rows.repeatPart();
      else {
        context1[0] = context;
        context1[1] = context;
        context2[1] = cueLemma;
        context1[2] = cueTag;
        context2[2] = context;
        context1[3] = cueGroup;
        context2[3] = context;
        rows.pushAll(OF_CONTEXT);
        rows.endPart();
      }
      if (sameMarks) rows.repeatPart();
      else {
        marks1[0] = side * 8 + q;
        marks2[0] = distance;
        marks1[1] = side * 8 + q;
        marks2[1] = commas * 4 + marks;
        marks1[2] = edge;
        marks2[2] = side * 8 + q;
        marks1[3] = goesOn * 8 + openEnd * 4 + (quoted[index] as number);
        marks2[3] = side;
        marks1[4] = goesOn * 4 + openEnd * 2 + opens;
        marks2[4] = featurePair(6, side * 8 + q, away);
        marks1[5] = markBefore * 4 + markAfter;
        marks2[5] = side * 8 + q;
        marks1[6] = headQuoted * 8 + (quoted[index] as number);
        marks2[6] = side;
        marks1[7] = place;
        marks2[7] = featurePair(0, verbs, commas);
        marks1[8] = featurePair(7, side, kind);
        marks2[8] = index === range.first ? 1 : 0;
        marks1[9] = featurePair(8, side, kind);
        marks2[9] = running * 32 + q;
        marks1[10] = featurePair(9, side, running);
        marks2[10] = featurePair(10, q, cueLemma);
        rows.pushAll(OF_MARKS);
        rows.endPart();
      }
      if (sameOurs) rows.repeatPart();
      else {
        rules1[0] = o;
        rules1[1] = o;
        rules2[1] = side;
        rules1[2] = o;
        rules2[2] = by;
        rules1[3] = o;
        rules2[3] = featurePair(1, oursBefore, oursAfter);
        rules1[4] = o;
        rules2[4] = side * 8 + q;
        rules1[5] = o;
        rules2[5] = other * 16 + otherBefore;
        rules1[6] = o;
        rules2[6] = featurePair(2, by, context);
        rules1[7] = o;
        rules2[7] = cueLemma;
        rules1[8] = other;
        rules2[8] = context;
        rules1[9] = o;
        rules2[9] = featurePair(4, oursBefore, by);
        rules1[10] = o;
        rules2[10] = featurePair(5, oursAfter, by);
        rules1[11] = o;
        rules2[11] = distance * 8 + side;
        rows.pushAll(OF_RULES);
        rows.endPart();
      }
      const g = group[index] as number;
      word1[0] = l;
      word2[0] = side;
      word1[1] = x;
      word2[1] = side;
      word1[2] = place;
      word2[2] = x;
      word1[3] = lemmaBefore;
      word2[3] = side;
      word1[4] = of(lemma, index + 1);
      word2[4] = side;
      word1[5] = featurePair(0, tagBefore, x);
      word2[5] = side;
      word1[6] = featurePair(0, x, tagAfter);
      word2[6] = side;
      word1[7] = l;
      word2[7] = lemmaBefore ^ side;
      word1[8] = place;
      word2[8] = featurePair(4, cueTag, x);
      word1[9] = l;
      word2[9] = featurePair(0, side, tagAfter);
      word1[10] = (words.capital[index] as number) * 8 + side;
      word2[10] = 1;
      word1[11] = x;
      word2[11] = featurePair(0, tagBefore, side * 4 + verbs);
      word1[12] = mention;
      word2[12] = side;
      word1[13] = mention;
      word2[13] = featurePair(1, place, cueTag);
      word1[14] = o;
      word2[14] = x;
      word1[15] = o;
      word2[15] = l;
      word1[16] = g;
      word2[16] = side;
      word1[17] = g;
      word2[17] = featurePair(0, of(group, index - 1), side);
      word1[18] = g;
      word2[18] = featurePair(0, of(group, index + 1), side);
      word1[19] = cueGroup;
      word2[19] = featurePair(0, side, x);
      word1[20] = featurePair(0, toSubject, side);
      word2[20] = x;
      word1[21] = featurePair(0, toSubject, between);
      word2[21] = featurePair(1, x, opening);
      word1[22] = featurePair(0, toObject, opening);
      word2[22] = featurePair(2, x, cueTag);
      rows.pushAll(OF_WORD, at === sentence ? OF_WORD.count : ELSEWHERE_OF_WORD);
      rows.end();
    }
  }
  return { from: window.from, to: window.from + Math.min(size, rows.count) };
}
