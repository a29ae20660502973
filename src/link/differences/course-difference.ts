import { spanIn } from "../../document/dossier-index.ts";
import { AHEAD_ALONE, COURSE_NOUNS, COURSE_WORDS, type Course } from "../../languages/en/course-words.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { ofOneThing, sentencesOf, sideOfSentences, type ToldSentence } from "./told-sentences.ts";

/** Words between the noun and what is said of it. */
const REACH = 8;
/** What becomes of a thing is told within so many days. */
const LONGEST = 120;
/** From where to where a thing goes. */
const STEPS: readonly (readonly [Course, readonly Course[]])[] = [
  ["going", ["off"]],
  ["ahead", ["done", "off"]],
];

type Told = { readonly sentence: ToldSentence; readonly at: number; readonly course: Course };

/** A search that goes on and is called off, an inquiry that is to open and opens: what no mention of an event tells as one thing. */
export const courseDifference: Detector = {
  name: "course",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const sentences = sentencesOf(pages, ground);
      return COURSE_NOUNS.flatMap((noun) => {
        const told = sentences.flatMap((sentence) => courseIn(noun, sentence) ?? []);
        return changeOf(noun, told, ground) ?? [];
      });
    }),
};

function changeOf(noun: string, told: readonly Told[], ground: Ground): Found | null {
  for (const [from, to] of STEPS) {
    const before = told.filter(({ course }) => course === from);
    const after = told.filter(({ course }) => to.includes(course));
    const follows = (one: Told, other: Told) => {
      const [dateA, dateB] = [one.sentence.date, other.sentence.date];
      if (dateA === null || dateB === null || one.sentence.page === other.sentence.page) return false;
      const apart = dateB.first - dateA.last;
      return apart > 0 && apart <= LONGEST && ofOneThing(one.sentence, other.sentence, ground);
    };
    const some = before.filter((one) => after.some((other) => follows(one, other)));
    const others = after.filter((other) => some.some((one) => follows(one, other)));
    if (some.length === 0 || others.length === 0 || ofOneEvent([...some, ...others], ground)) continue;
    return {
      kind: "change",
      about: {},
      sides: [sideOfSentences(some, "asserts"), sideOfSentences(others, "asserts")],
      common: [],
      confidence: 0.6,
      why: `the later account tells what became of it: ${noun}`,
      features: { before: some.length, after: others.length },
    };
  }
  return null;
}

/** How far the noun has come in a sentence: the words nearest to it say it. */
function courseIn(noun: string, sentence: ToldSentence): Told | null {
  const { words } = sentence;
  if (sentence.asks) return null;
  const at = words.findIndex(({ word }) => word === noun);
  if (at < 0) return null;
  let nearest: { readonly course: Course; readonly far: number; readonly length: number } | null = null;
  for (const course of ["ahead", "going", "done", "off"] as const) {
    for (const phrase of COURSE_WORDS[course]) {
      const far = distance(words, at, phrase);
      if (far === null || (AHEAD_ALONE.has(phrase) && far !== -1)) continue;
      const [steps, { length }] = [Math.abs(far), phrase];
      if (nearest === null || steps < nearest.far || (steps === nearest.far && length > nearest.length))
        nearest = { course, far: steps, length };
    }
  }
  return nearest === null ? null : { sentence, at, course: nearest.course };
}

/** Words from the noun to the phrase: behind it above 0, before it below 0; null where it is not near. */
function distance(words: ToldSentence["words"], at: number, phrase: string): number | null {
  const wanted = phrase.split(" ");
  let best: number | null = null;
  for (let start = Math.max(0, at - REACH); start <= at + REACH; start++) {
    if (!wanted.every((word, step) => words[start + step]?.word === word)) continue;
    const far = start > at ? start - at : start + wanted.length - 1 - at;
    if (best === null || Math.abs(far) < Math.abs(best)) best = far;
  }
  return best;
}

/** True where all of it is told by mentions of one event: its statuses say it. */
function ofOneEvent(told: readonly Told[], ground: Ground): boolean {
  const ids = told.map(({ sentence: { page, words }, at }) => {
    const word = words[at];
    return word === undefined ? undefined : ground.eventsIn([spanIn(page.page, word)])[0];
  });
  return ids[0] !== undefined && ids.every((id) => id === ids[0]);
}
