import type { Quantity } from "../../core/layers.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { figureKey, rateAt } from "../../document/rates.ts";
import { AFTER_MEASURE, MEASURE_NOUNS, OF_ALL, OF_MEASURE } from "../../languages/en/measure-words.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { unique, uniqueSpans } from "./sides.ts";
import { daysApart, ofOneThing, sentencesOf, statementAt, type ToldSentence } from "./told-sentences.ts";

/** Pages further apart tell of two measures. Days. */
const LONGEST_APART = 60;
/** Words between a measure and what it falls on. */
const TO_OBJECT = 5;
/** Words of what a measure falls on. */
const LONGEST_OBJECT = 24;
/** Letters that a country's name and its people's have in common. */
const BEGINNING = 6;
/** Two measures at one rate are one where what they fall on shares so many words, whoever is named beside. */
const SURELY_ONE = 2;

/** A measure at a rate, and what a sentence says that it falls on. */
type Told = {
  readonly sentence: ToldSentence;
  readonly at: number;
  readonly key: string;
  readonly object: TextSpan;
  readonly senses: ReadonlySet<string>;
  /** True where it falls on all of a kind. */
  readonly all: boolean;
};

/** One measure at one rate that falls on one thing here and on another there: a tariff on all goods, on steel. */
export const measureDifference: Detector = {
  name: "measures",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const told = sentencesOf(pages, ground).flatMap(measuresIn);
      return [...Map.groupBy(told, ({ key }) => key).values()].flatMap((same) => differenceOf(same, ground) ?? []);
    }),
};

function differenceOf(told: readonly Told[], ground: Ground): Found | null {
  // A page that names two things at one rate tells of two measures.
  const single = [...Map.groupBy(told, ({ sentence }) => sentence.page.page.id).values()].flatMap((onPage) => {
    const [first] = onPage;
    return first !== undefined && onPage.every((one) => !part(one, first)) ? [first] : [];
  });
  const parted = single.filter((one) => single.some((other) => part(one, other) && areOfOne(one, other, ground)));
  const [first] = parted;
  if (first === undefined) return null;
  const [some, others] = [parted.filter((one) => !part(one, first)), parted.filter((one) => part(one, first))];
  const sides = [some, others].map((side) => ({
    value: objectOf(side[0]),
    standing: "asserts" as const,
    pages: unique(side.map(({ sentence }) => sentence.page.page.id)),
    attributions: unique(side.flatMap(({ sentence, at }) => statementAt(sentence, at) ?? [])),
    evidence: uniqueSpans(side.map(({ sentence, object }) => spanIn(sentence.page.page, object))),
  }));
  return {
    kind: "scope",
    about: {},
    sides,
    common: [],
    confidence: 0.6,
    why: "one measure at one rate falls on two things",
    features: { told: parted.length },
  };
}

function objectOf(told: Told | undefined): string {
  return told === undefined ? "" : told.sentence.page.page.text.slice(told.object.start, told.object.end);
}

/** Both are of one kind of thing, and each names what the other does not, or one alone says "all". */
function part(one: Told, other: Told): boolean {
  const [a, b] = [one.senses.size - sharedBy(one, other), other.senses.size - sharedBy(other, one)];
  return sharedBy(one, other) > 0 && ((a > 0 && b > 0) || (one.all !== other.all && a + b > 0));
}

/** How many words of the one the other has, too: "Sorland" and "Sorlandic" begin alike. */
function sharedBy(one: Told, other: Told): number {
  const begins = new Set([...other.senses].map((sense) => sense.slice(0, BEGINNING)));
  return [...one.senses].filter((sense) => begins.has(sense.slice(0, BEGINNING))).length;
}

function areOfOne(one: Told, other: Told, ground: Ground): boolean {
  return (
    daysApart(one.sentence, other.sentence) <= LONGEST_APART &&
    (sharedBy(one, other) >= SURELY_ONE || ofOneThing(one.sentence, other.sentence, ground))
  );
}

function measuresIn(sentence: ToldSentence): Told[] {
  const { page, words, asks } = sentence;
  if (asks) return [];
  return words.flatMap(({ word }, at): Told[] => {
    const noun = MEASURE_NOUNS.get(word);
    if (noun === undefined) return [];
    const rate = rateAt(page.layers.quantities.annotations, words, at);
    const on = words.findIndex(({ word: next }, index) => index > at && index <= at + TO_OBJECT && next === "on");
    if (rate === null || on < 0 || !words.slice(at + 1, on).every((one) => isOfMeasure(one, rate))) return [];
    const text = page.page.text;
    let end = on + 1;
    while (end < words.length && end <= on + LONGEST_OBJECT) {
      const [before, next] = [words[end - 1], words[end]];
      if (before === undefined || next === undefined || AFTER_MEASURE.has(next.word)) break;
      if (MEASURE_NOUNS.has(next.word) || /^\d/.test(next.word)) break;
      const between = text.slice(before.end, next.start);
      // Behind a comma a name or "the" is who says it.
      if (
        /[;:.”"]/u.test(between) ||
        (between.includes(",") && /^(?:\p{Lu}|the\b)/u.test(text.slice(next.start, next.start + 4)))
      )
        break;
      end++;
    }
    const object = words.slice(on + 1, end);
    const [from, to] = [object[0], object.at(-1)];
    if (from === undefined || to === undefined) return [];
    const senses = new Set(
      object.filter((one) => !isEmptyWord(one.word) && !OF_ALL.has(one.word)).map((one) => senseOf(one.word)),
    );
    return [
      {
        sentence,
        at,
        key: `${noun} ${figureKey(rate)}`,
        object: { start: from.start, end: to.end },
        senses,
        all: object.some((one) => OF_ALL.has(one.word)),
      },
    ];
  });
}

function isOfMeasure(word: ToldSentence["words"][number], rate: Quantity): boolean {
  return OF_MEASURE.has(word.word) || contains(rate, word);
}
