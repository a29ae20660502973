import { spanIn } from "../../document/dossier-index.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { ofOneThing, sentencesOf, sideOfSentences, type ToldSentence } from "./told-sentences.ts";

/** Pages this near to each other are of one time; further apart what was not done may have been done since. Days. */
const SAME_TIME = 3;
/** Later pages tell of another matter, or of the next time. Days. */
const LATER = 30;
/** Words before the verb among which what it is done to is named. */
const REACH = 8;
const HAVE: ReadonlySet<string> = new Set(["has", "have", "had"]);
/** Words before the verb with which it is neither done nor undone, or undone otherwise. */
const OPEN: ReadonlySet<string> = new Set([
  "if",
  "whether",
  "until",
  "should",
  "would",
  "could",
  "must",
  "may",
  "might",
]);

type Done = {
  readonly sentence: ToldSentence;
  readonly at: number;
  readonly verb: string;
  readonly not: boolean;
  /** Words right before the verb: what it is done to, with what belongs to it. */
  readonly things: ReadonlySet<string>;
};

/** "The wages have not been paid" here, "wages had been paid" there, or days later. */
export const notDoneDifference: Detector = {
  name: "done or not",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const byVerb = Map.groupBy(sentencesOf(pages, ground).flatMap(doneIn), ({ verb }) => verb);
      return [...byVerb.values()].flatMap((done) => [...differencesOf(done, ground), ...changesOf(done, ground)]);
    }),
};

function differencesOf(done: readonly Done[], ground: Ground): Found[] {
  const undone = done.filter(({ not }) => not);
  const other = done.filter(({ not }) => !not);
  const some = undone.filter((one) => other.some((two) => fits(one, two, ground)));
  const others = other.filter((two) => some.some((one) => fits(one, two, ground)));
  if (some.length === 0 || others.length === 0) return [];
  const sides = [sideOfSentences(some, "asserts"), sideOfSentences(others, "asserts")];
  return [
    {
      kind: "claim",
      about: {},
      sides: sides.sort((a, b) => byPlace(a.evidence[0] ?? NOWHERE, b.evidence[0] ?? NOWHERE)),
      common: [],
      confidence: 0.6,
      why: "one says that it was done, the other that it was not",
      features: { done: others.length, not: some.length },
    },
  ];
}

/** What had not been done at first, and had been later. */
function changesOf(done: readonly Done[], ground: Ground): Found[] {
  const became = (one: Done, other: Done) => {
    const days = daysAfter(one, other);
    return days !== null && days > SAME_TIME && days <= LATER && isOfOne(one, other, ground);
  };
  const undone = done.filter(({ not }) => not);
  const later = done.filter((two) => !two.not && undone.some((one) => became(one, two)));
  const earlier = undone.filter((one) => later.some((two) => became(one, two)));
  if (earlier.length === 0 || later.length === 0) return [];
  return [
    {
      kind: "change",
      about: {},
      sides: [sideOfSentences(earlier, "asserts"), sideOfSentences(later, "asserts")],
      common: [],
      confidence: 0.6,
      why: "it had not been done, and days later it had",
      features: { done: later.length, not: earlier.length },
    },
  ];
}

/** Days from one page to the other; null where one of them has no day. */
function daysAfter({ sentence: { date: a } }: Done, { sentence: { date: b } }: Done): number | null {
  return a === null || b === null ? null : b.first - a.first;
}

const NOWHERE = spanIn({ id: "" }, { start: 0, end: 0 });

function fits(one: Done, other: Done, ground: Ground): boolean {
  const days = daysAfter(one, other);
  return days !== null && Math.abs(days) <= SAME_TIME && isOfOne(one, other, ground);
}

function isOfOne(one: Done, other: Done, ground: Ground): boolean {
  if (one.sentence.page === other.sentence.page) return false;
  return [...one.things].some((thing) => other.things.has(thing)) && ofOneThing(one.sentence, other.sentence, ground);
}

/** "Has been paid", "had not yet been paid". */
function doneIn(sentence: ToldSentence): Done[] {
  const { words, page } = sentence;
  if (sentence.asks) return [];
  return words.flatMap(({ word }, at): Done[] => {
    if (word !== "been" || at < 2) return [];
    const verb = words[at + 1]?.word ?? "";
    if (!/(?:ed|en|aid|old|ent|ade|ut)$/.test(verb) || isEmptyWord(verb)) return [];
    const between = words.slice(Math.max(0, at - 3), at).map(({ word: one }) => one);
    const have = between.findLastIndex((one) => HAVE.has(one));
    if (have < 0) return [];
    const from = at - between.length + have;
    const not = between.slice(have + 1).some((one) => one === "not" || one === "never");
    const before = words.slice(Math.max(0, from - REACH), from);
    // "April and May have not been paid": the month is no "may".
    const isName = (start: number) => start !== words[0]?.start && /\p{Lu}/u.test(page.page.text[start] ?? "");
    if (before.some(({ word: one, start }) => OPEN.has(one) && !isName(start))) return [];
    // Who it is done to is not what is done: names are left out.
    const things = before.filter(({ word: one, start }) => one.length > 3 && !isEmptyWord(one) && !isName(start));
    return [{ sentence, at: at + 1, verb, not, things: new Set(things.map(({ word: one }) => one)) }];
  });
}
