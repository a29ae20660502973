import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { DifferenceKind } from "../../core/vocabulary.ts";
import { textOf } from "../../document/document.ts";
import { oneWithinOther } from "../../document/one-within-other.ts";
import { AT_PLACES, MADE_WORDS, RECORDINGS, SHOWING_VERBS } from "../../languages/en/made-things.ts";
import { compareDates } from "../../measure/date-bounds.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import {
  daysApart,
  indexOfWords,
  ofOneThing,
  sentencesOf,
  sideOfSentences,
  type ToldSentence,
} from "./told-sentences.ts";

/** Pages further apart tell of two recordings. Days. */
const LONGEST_APART = 30;
/** Words before a recording with which it is another one. */
const ANOTHER: ReadonlySet<string> = new Set([
  "another",
  "second",
  "other",
  "separate",
  "different",
  "older",
  "earlier",
]);
/** Values that one difference shows. */
const MOST_VALUES = 6;

/** Types of times that tell a day. */
const DAYS: ReadonlySet<string> = new Set(["DATE", "TIME"]);

type Made = {
  readonly sentence: ToldSentence;
  readonly at: number;
  readonly places: readonly Value[];
  readonly days: readonly Value[];
};
type Value = { readonly key: string; readonly name: string; readonly span: TextSpan };

/** Where and when a film or picture was made, as pages and people tell otherwise. */
export const recordingDifference: Detector = {
  name: "recordings",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const made = madeIn(sentencesOf(pages, ground), ground);
      return [
        differenceOf(
          "place",
          made,
          ({ places }) => places,
          (a, b, pages) => a.key !== b.key && !oneWithinOther(a.name, b.name, pages),
          ground,
        ),
        differenceOf(
          "date",
          made,
          ({ days }) => days,
          (a, b) => compareDates(a.key, b.key) === "conflict",
          ground,
        ),
      ].flatMap((found) => found ?? []);
    }),
};

function differenceOf(
  kind: DifferenceKind,
  made: readonly Made[],
  valuesOf: (one: Made) => readonly Value[],
  conflict: (a: Value, b: Value, pages: readonly ReadPage[]) => boolean,
  ground: Ground,
): Found | null {
  const parts = (one: Made, other: Made) => {
    const [a, b] = [valuesOf(one), valuesOf(other)];
    if (a.length === 0 || b.length === 0 || one.sentence.page === other.sentence.page) return false;
    return (
      daysApart(one.sentence, other.sentence) <= LONGEST_APART &&
      a.every((x) => b.every((y) => conflict(x, y, [one.sentence.page, other.sentence.page]))) &&
      ofOneThing(one.sentence, other.sentence, ground)
    );
  };
  const parted = made.filter((one) => made.some((other) => parts(one, other)));
  const groups = groupsOf(parted, valuesOf);
  if (groups.length < 2 || groups.length > MOST_VALUES) return null;
  return {
    kind,
    about: {},
    sides: groups
      .sort((a, b) => firstOf(a) - firstOf(b))
      .map((own) => {
        const [first] = own;
        const span = first === undefined ? undefined : valuesOf(first)[0]?.span;
        const value = span === undefined ? "" : (first?.sentence.page.page.text.slice(span.start, span.end) ?? "");
        return { ...sideOfSentences(own, "asserts"), value };
      }),
    common: [],
    confidence: 0.6,
    why: kind === "place" ? "one recording, made at two places" : "one recording, made at two times",
    features: { values: groups.length, accounts: parted.length },
  };
}

/** Those that have a value in common tell the same; in order of time. */
function groupsOf(made: readonly Made[], valuesOf: (one: Made) => readonly Value[]): Made[][] {
  const groups: { readonly keys: Set<string>; readonly own: Made[] }[] = [];
  for (const one of made) {
    const keys = valuesOf(one).map(({ key }) => key);
    const [first, ...others] = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const into = first ?? { keys: new Set<string>(), own: [] };
    if (first === undefined) groups.push(into);
    for (const other of others) {
      for (const key of other.keys) into.keys.add(key);
      into.own.push(...other.own);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of keys) into.keys.add(key);
    into.own.push(one);
  }
  return groups.map(({ own }) => own);
}

function firstOf(made: readonly Made[]): number {
  return Math.min(...made.map(({ sentence }) => sentence.date?.first ?? Number.POSITIVE_INFINITY));
}

/** What sentences tell of where and when a recording was made; "it" in the sentence behind one means it. */
function madeIn(sentences: readonly ToldSentence[], ground: Ground): Made[] {
  return sentences.flatMap((sentence, index): Made[] => {
    if (sentence.asks) return [];
    const before = sentences[index - 1];
    const { words } = sentence;
    const noun = words.findIndex(({ word }) => RECORDINGS.has(word));
    if (noun > 0 && ANOTHER.has(words[noun - 1]?.word ?? "")) return [];
    const meant =
      noun >= 0 ||
      (before?.page === sentence.page &&
        before.words.some(({ word }) => RECORDINGS.has(word)) &&
        words.some(({ word }) => word === "it"));
    if (!meant) return [];
    const phrase = MADE_WORDS.find((one) => indexOfWords(sentence, one, Math.max(0, noun)) >= 0);
    // "They walked out of the mill in Norvik on Monday, a video showed": what it shows was where and when it was made.
    const shows = noun < 0 ? -1 : words.findIndex(({ word }, place) => place > noun && SHOWING_VERBS.has(word));
    const at = phrase === undefined ? shows : indexOfWords(sentence, phrase, Math.max(0, noun));
    if (at < 0) return [];
    const first = phrase === undefined ? 0 : at;
    const reach = { start: words[first]?.start ?? sentence.span.end, end: sentence.span.end };
    return [{ sentence, at, places: placesIn(sentence, reach, ground), days: daysIn(sentence, reach) }];
  });
}

function placesIn({ page, words }: ToldSentence, reach: TextSpan, ground: Ground): Value[] {
  return page.layers.mentions.annotations.flatMap((mention): Value[] => {
    if (!contains(reach, mention) || isDenied(words, mention)) return [];
    if (page.layers.entities.annotations[mention.entity]?.kind !== "place") return [];
    const at = words.findIndex(({ start }) => start >= mention.start);
    const before = words.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ word }) => word);
    if (!AT_PLACES.has((before.at(-1) === "the" ? before[0] : before.at(-1)) ?? "")) return [];
    const key = ground.entityOf.of(page.page.id, mention.entity);
    return key === null ? [] : [{ key, name: textOf(page.page, mention), span: mention }];
  });
}

function daysIn({ page, words }: ToldSentence, reach: TextSpan): Value[] {
  return page.layers.times.annotations.flatMap((time): Value[] =>
    time.edtf !== null && DAYS.has(time.type) && contains(reach, time) && !isDenied(words, time)
      ? [{ key: time.edtf.split("T")[0] ?? time.edtf, name: textOf(page.page, time), span: time }]
      : [],
  );
}

/** "Not in Norvik". */
function isDenied(words: ToldSentence["words"], span: TextSpan): boolean {
  const at = words.findIndex(({ start }) => start >= span.start);
  return words.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ word }) => word === "not");
}
