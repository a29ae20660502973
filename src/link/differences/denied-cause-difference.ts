import { spanIn } from "../../document/dossier-index.ts";
import { AFTER_DEED, BROUGHT_ABOUT_BY, DONE_OVER, OVER_WORDS } from "../../languages/en/cause-markers.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { nearness, type Word, wordOf } from "../../models/relation/meaning.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { daysApart, indexOfWords, sentencesOf, sideOfSentences, type ToldSentence } from "./told-sentences.ts";

/** Pages further apart tell of two things. Days. */
const LONGEST_APART = 30;
/** Words between the event and what tells its cause, and words of the cause. */
const REACH = 5;
const LONGEST_CAUSE = 6;
/** From here on two words are of one thing. */
const ONE_THING = 0.8;
/** A "not" so many words before the marker turns it round. */
const OF_NOT = 3;

type Told = {
  readonly sentence: ToldSentence;
  readonly at: number;
  readonly event: string;
  readonly cause: readonly Word[];
  readonly denied: boolean;
};

/** What some give as the cause of an event, and others say was not: "a strike over wages", "the strike is not about wages". */
export const deniedCauseDifference: Detector = {
  name: "denied causes",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const told = sentencesOf(pages, ground).flatMap((sentence) => causesIn(sentence, ground));
      return [...Map.groupBy(told, ({ event }) => event).values()].flatMap((ofOne) => differenceOf(ofOne) ?? []);
    }),
};

function differenceOf(told: readonly Told[]): Found | null {
  const parts = (one: Told, other: Told) => {
    if (one.sentence.page === other.sentence.page || daysApart(one.sentence, other.sentence) > LONGEST_APART)
      return false;
    return one.cause.some((word) => other.cause.some((fellow) => nearness(word, fellow) >= ONE_THING));
  };
  const denied = told.filter((one) => one.denied);
  const some = told.filter((one) => !one.denied && denied.some((other) => parts(one, other)));
  const others = denied.filter((one) => some.some((other) => parts(one, other)));
  const event = some[0]?.event;
  if (event === undefined || others.length === 0) return null;
  return {
    kind: "cause",
    about: { event },
    sides: [sideOfSentences(some, "asserts"), sideOfSentences(others, "denies")],
    common: [],
    confidence: 0.6,
    why: "one gives as the cause what the other says was not",
    features: { told: some.length, denied: others.length },
  };
}

function causesIn(sentence: ToldSentence, ground: Ground): Told[] {
  const { page, words, asks } = sentence;
  if (asks) return [];
  // Few sentences have any of them.
  const isThere = (marker: string): boolean => indexOfWords(sentence, marker) >= 0;
  const [over, by] = [OVER_WORDS.filter(isThere), BROUGHT_ABOUT_BY.filter(isThere)];
  if (over.length + by.length === 0) return [];
  return words.flatMap((word, at): Told[] => {
    for (const marker of DONE_OVER.has(word.word) ? [...over, ...by] : by) {
      const from = indexOfWords(sentence, marker, at + 1);
      if (from < 0 || from > at + REACH || !words.slice(at + 1, from).every((one) => AFTER_DEED.has(one.word)))
        continue;
      const [event] = ground.eventsIn([spanIn(page.page, word)]);
      if (event === undefined) continue;
      const start = from + marker.split(" ").length;
      const cause = phraseFrom(sentence, start);
      const nots = words.slice(Math.max(at + 1, from - OF_NOT), from);
      const denied = nots.some((one) => one.word === "not" || one.word === "never" || one.word.endsWith("n't"));
      if (cause.length > 0) return [{ sentence, at, event, cause: cause.map((one) => wordOf(one.word)), denied }];
    }
    return [];
  });
}

/** The words that carry something from a place on, up to the next mark. */
function phraseFrom({ page, words }: ToldSentence, start: number): ToldSentence["words"] {
  let end = start;
  for (; end < words.length && end < start + LONGEST_CAUSE; end++) {
    const [before, next] = [words[end - 1], words[end]];
    if (before !== undefined && next !== undefined && /[.;:,]/u.test(page.page.text.slice(before.end, next.start)))
      break;
  }
  return words.slice(start, end).filter(({ word }) => !isEmptyWord(word));
}
