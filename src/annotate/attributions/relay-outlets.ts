import type { TextSpan } from "../../core/span.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { isOutletNoun } from "./outlet-names.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { RelayPhrase } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, type Unit } from "./view.ts";

/** How many units may stand between a preposition and its noun. */
const LEAD = 5;

/** The outlet that unit `at` begins, as a phrase that begins at `from`. */
export function outletAt(scene: Scene, from: number, at: number, open: boolean): RelayPhrase | null {
  const phrase = subjectAfter(scene.view, scene.sentence, at);
  if (phrase === null) return null;
  // A verb after the name is no part of it: "a memo seen by the Courier said".
  const verb = scene.cues.find((cue) => cue.from > at && cue.from < phrase.headTo);
  const to = verb?.from ?? phrase.headTo;
  const relay = withNameBeside(scene, withoutTopic(scene, phraseSpan(scene.sentence.units, { ...phrase, to })));
  if (outletLink(scene.view, relay, open) === null) return null;
  return { from, to, relay };
}

/** "in an interview with Stuff [of the flood]": what the words are about. */
function withoutTopic({ view }: Scene, span: TextSpan): TextSpan {
  const topic = / (?:of|about|on|over) (?:the|its|his|her|their|an?) \p{Ll}/u.exec(
    view.text.slice(span.start, span.end),
  );
  const named = topic !== null && /^(?:the )?\p{Lu}/iu.test(view.text.slice(span.start, span.start + topic.index));
  return named && topic !== null ? { start: span.start, end: span.start + topic.index } : span;
}

const LONGEST_NAME = 60;

/** "told the student paper, [The Gown], that": a noun for outlets, and between commas the name. */
export function withNameBeside({ view }: Scene, span: TextSpan): TextSpan {
  const words = view.text.slice(span.start, span.end);
  const noun = /^(?:the|its|a|an|his|her|their|[\p{L}'’ ]{1,30}['’]s?)\s(?:\p{Ll}[\p{L}'’-]*\s){0,4}(\p{Ll}+)$/iu.exec(
    words,
  )?.[1];
  if (noun === undefined || !isOutletNoun(noun)) return span;
  const name = /^, ((?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*){0,4})(?=,|\.$|\.\s)/u.exec(
    view.text.slice(span.end, span.end + LONGEST_NAME),
  );
  if (name?.[1] === undefined) return span;
  const start = span.end + 2;
  return { start, end: start + name[1].length };
}

/** Where "in a long interview" begins; the noun itself where no preposition opens it. */
export function openingOf(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= 0 && at >= noun - LEAD; at--) {
    const word = units[at]?.lower ?? "";
    if (/^(?:in|during|from|through|via)$/.test(word)) return at;
    if (!isWord(units[at]) || word === "said") break;
  }
  return noun;
}
