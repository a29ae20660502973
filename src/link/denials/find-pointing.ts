import type { AttributionAnnotation } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemsIn } from "../../document/document.ts";
import { BE_FORMS } from "../../languages/en/function-words.ts";
import {
  AFTER_POINTER,
  ANYTHING_NOUNS,
  BESIDE_FALSE,
  CALLING_FORMS,
  FALSE_PREDICATES,
  POINTING_PRONOUNS,
} from "../../languages/en/pointing-denials.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { type Pointing, pronounAt, suchPhrase, toldPhrase } from "./pointing.ts";
import { type Word, wordsIn } from "./words.ts";

/** What follows is not looked at. Code units. */
const LONGEST = 400;
/** Words between the noun and what is said of it: "the report on the port was false". */
const REACH = 14;
/** Adverbs between "is" and "false". */
const ADVERBS = 3;

/** Every form of the verbs by which somebody denies: "deny", "rejected", "refutes". */
const DENYING_FORMS: ReadonlySet<string> = new Set(
  [...REPORTING_FORMS].flatMap(([form, readings]) =>
    readings.some(({ verb }) => verb.stance === "denies" && verb.frames.has("object")) ? [form] : [],
  ),
);

/** How an attribution denies what was told before it, without telling it again; null where it does not. */
export function findPointing(page: ReadPage, attribution: AttributionAnnotation): Pointing | null {
  const pointing = pointingIn(page, attribution);
  if (pointing === null) return null;
  // "The claim on Tuesday": when it was denied.
  const isTime = (word: Word) => itemsIn(page.layers.times.annotations, word).length > 0;
  return { ...pointing, topic: pointing.topic.filter((word) => !isTime(word)) };
}

function pointingIn(page: ReadPage, attribution: AttributionAnnotation): Pointing | null {
  const [first] = attribution.contents;
  if (first === undefined) return null;
  const { text } = page.page;
  const words = wordsIn(text, { start: first.start, end: Math.min(first.end, first.start + LONGEST) });
  const from = words[0]?.word === "that" && words.length > 2 && !saysOf(words, 1) ? 1 : 0;
  if (words.length === 0) return null;
  const cue = attribution.cues.flatMap((span) => wordsIn(text, span).map(({ word }) => word));
  if (attribution.stance === "evaluates" || cue.some((word) => CALLING_FORMS.has(word)))
    return cue.some((word) => CALLING_FORMS.has(word)) ? called(words, text) : null;
  const said = saidToBeFalse(words, from, text) ?? nothingSuch(words, from, text) ?? flatly(words);
  if (said !== null) return said;
  return cue.some((word) => DENYING_FORMS.has(word)) ? denied(words, text) : null;
}

/** "Called the claim baseless", "dismissed it as a lie". */
function called(words: readonly Word[], text: string): Pointing | null {
  const pointing = pronoun(words, 0) ?? toldPhrase(words, 0, text);
  if (pointing === null || pointing.toldAgain) return pointing;
  return isFalse(words.slice(pointing.next, pointing.next + REACH)) ? pointing : null;
}

/** "Denied the claim", "denied this", "rejected the allegations of fraud". */
function denied(words: readonly Word[], text: string): Pointing | null {
  const [first, second] = words;
  if (first === undefined) return null;
  if (POINTING_PRONOUNS.has(first.word)) {
    const behind = text.slice(first.end, second?.start ?? first.end);
    if (second === undefined || /[,;:.–—]/.test(behind) || AFTER_POINTER.has(second.word)) return pronounAt(first, 1);
  }
  return toldPhrase(words, 0, text);
}

/** "The report was false", "it is not true", "this never happened". */
function saidToBeFalse(words: readonly Word[], from: number, text: string): Pointing | null {
  // "None of it is true."
  const none = words[from]?.word === "none" && words[from + 1]?.word === "of" ? 2 : 0;
  const pointing = pronoun(words, from + none) ?? toldPhrase(words, from + none, text);
  if (pointing === null) return null;
  const at = pointing.by === "pronoun" ? from + none : pointing.next;
  const behind = unfolded(words.slice(at, at + REACH));
  if (none > 0 && /\b(?:is|was|are|were) (?:true|so|right|correct)\b/.test(behind.join(" "))) return pointing;
  if (behind.some((word, index) => BE_FORMS.has(word) && isFalseAfter(behind, index, pointing.by === "pronoun")))
    return pointing;
  const line = behind.join(" ");
  return pointing.by === "pronoun" &&
    /^(?:it|this|that) (?:never|did not) (?:happen|happened|take place|took place|occur|occurred)\b/.test(line)
    ? pointing
    : null;
}

const ADJECTIVES: ReadonlySet<string> = new Set(
  "false fake wrong absurd ridiculous preposterous ludicrous bogus baseless".split(" "),
);

/** "is simply not true", "were entirely false", with a form of "be" at `be`. */
function isFalseAfter(words: readonly string[], be: number, near: boolean): boolean {
  if (near && be > 2) return false;
  const said = words.slice(be + 1, be + 1 + ADVERBS + 3);
  const at = said.findIndex((_, index) => startsFalse(said, index));
  if (at < 0 || at > ADVERBS || !said.slice(0, at).every((word) => BESIDE_FALSE.has(word) || /ly$/.test(word)))
    return false;
  const next = words[be + 1 + at + falseLength(said, at)];
  // "It was wrong to compare them", "that is a false choice": judged, and not denied.
  return (
    next !== "to" &&
    !(
      /^an?$/.test(said[at - 1] ?? "") &&
      next !== undefined &&
      ADJECTIVES.has(said[at] ?? "") &&
      !falseLength(words, be + 2 + at)
    )
  );
}

/** "There was no truth in the report", "nothing of the sort happened", "no such meeting took place". */
function nothingSuch(words: readonly Word[], from: number, text: string): Pointing | null {
  const plain = words.map(({ word }) => word);
  const opening = plain.slice(from, from + 8);
  const truth = opening.indexOf("truth");
  if (truth > 0 && opening[truth - 1] === "no" && /^(?:in|to|behind)$/.test(opening[truth + 1] ?? ""))
    return pronoun(words, from + truth + 2) ?? toldPhrase(words, from + truth + 2, text);
  const nothing = opening.indexOf("nothing");
  const kind = words[from + nothing + 3];
  if (
    nothing >= 0 &&
    nothing <= 3 &&
    kind !== undefined &&
    /^nothing of (?:the|that) (?:sort|kind)$/.test(opening.slice(nothing, nothing + 4).join(" "))
  )
    return pronounAt(kind, from + nothing + 4);
  const such = opening.findIndex((word, at) => word === "such" && /^(?:no|any)$/.test(opening[at - 1] ?? ""));
  const negated =
    opening[such - 1] === "no" ||
    opening.slice(0, Math.max(0, such)).some((word) => /^(?:not|no|never)$|n't$/.test(word));
  if (such > 0 && negated) return suchPhrase(words, from + such);
  // "The situation you mentioned does not exist."
  const thing = words[from + 1];
  if (
    /^(?:the|this|that)$/.test(opening[0] ?? "") &&
    thing !== undefined &&
    ANYTHING_NOUNS.has(thing.word) &&
    /\b(?:(?:do|does|did) not|never|don't|doesn't|didn't) (?:exist|existed|happen|happened|occur|occurred|arise|take place|took place)\b/.test(
      opening.join(" "),
    )
  )
    return { ...pronounAt(thing, from + 2), by: "noun", near: false };
  return null;
}

/** "Absolute rubbish", "A lie": nothing but what is said of it. */
function flatly(words: readonly Word[]): Pointing | null {
  const [first] = words;
  if (first === undefined || words.length > 5) return null;
  const plain = unfolded(words);
  const is = plain.some((_, index) => startsFalse(plain, index));
  return is && plain.every((word, index) => BESIDE_FALSE.has(word) || coversFalse(plain, index))
    ? pronounAt(first, words.length)
    : null;
}

function pronoun(words: readonly Word[], at: number): Pointing | null {
  const word = words[at];
  if (word === undefined) return null;
  const [stem = "", rest] = word.word.split("'");
  if (!/^(?:it|this|that|these|those|they)$/.test(stem) || (rest !== undefined && rest !== "s")) return null;
  // "this claim": a phrase of its own.
  return pronounAt(word, at + 1);
}

const saysOf = (words: readonly Word[], at: number): boolean =>
  BE_FORMS.has(words[at]?.word ?? "") || /^(?:never|did|didn't|isn't|wasn't|as|in)$/.test(words[at]?.word ?? "");

const isFalse = (words: readonly Word[]): boolean => {
  const plain = unfolded(words);
  return plain.some((_, index) => startsFalse(plain, index));
};

/** "isn't" as "is not", "that's" as "that is". */
function unfolded(words: readonly Word[]): string[] {
  return words.flatMap(({ word }) => {
    if (/.n't$/.test(word)) return [word.slice(0, -3), "not"];
    const short = /^(it|this|that|there|they|these)'(?:s|re)$/.exec(word);
    return short === null ? [word] : [short[1] ?? "", "is"];
  });
}

const PREDICATES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  FALSE_PREDICATES.map((predicate) => predicate.split(" ")),
  ([first = ""]) => first,
);

function startsFalse(words: readonly string[], at: number): boolean {
  return falseLength(words, at) > 0;
}

function coversFalse(words: readonly string[], at: number): boolean {
  return [0, 1, 2].some((back) => at >= back && falseLength(words, at - back) > back);
}

function falseLength(words: readonly string[], at: number): number {
  const found = PREDICATES.get(words[at] ?? "")?.find((predicate) =>
    predicate.every((word, index) => words[at + index] === word),
  );
  return found?.length ?? 0;
}
