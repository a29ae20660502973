import type { TextSpan } from "../../core/span.ts";
import { CARRIER_NOUNS, PASSED_ON_PARTICIPLES, REPORT_ADVERBS } from "../../languages/en/relay-words.ts";
import { MEASURE_NOUNS, RECKONINGS, VIEWS } from "../../languages/en/source-words.ts";
import { canBeCited, citedAt } from "./cited-sources.ts";
import { cutBefore, sharesSubject, trimmedContent, wordsIn } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { nameInFront } from "./named-in-front.ts";
import { type Phrase, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { pastModifiers } from "./source-modifiers.ts";
import { subjectAfter } from "./subject-after.ts";
import { isCapital, isWord, mentionsIn, spanOf, type Unit } from "./view.ts";

/** One of these stands in every form below. */
const CITING_WORDS: ReadonlySet<string> = new Set([
  ...["according", "words", "phrase"],
  ...RECKONINGS,
  ...VIEWS,
  ...PASSED_ON_PARTICIPLES,
]);

/** According to X, A. · A, according to X. · A, during which, according to X, B. */
export const accordingTo: SentenceRecogniser = {
  name: "according to",
  words: CITING_WORDS,
  find(scene) {
    const { units, index } = scene.sentence;
    const drafts = [];
    for (let at = 0; at < units.length - 2; at++) {
      const opener = openerAt(units, at);
      if (opener === 0) continue;
      const phrase = subjectAfter(scene.view, scene.sentence, at + opener);
      if (phrase === null) continue;
      // A source that opens the sentence is cut off by the comma of the clause, not by an apposition's.
      const end = nameAtEnd(scene, at, sourceEnd(units, at, phrase.to, phrase.headTo));
      const to = at === 0 ? nameInFront(scene, phrase.from, end) : end;
      if (!canBeCited(units, phrase) && !isDeterminedSource(units, phrase)) continue;
      const source = phraseSpan(units, { ...phrase, to });
      const told = toldBetween(scene, spanOf(units, at, at + opener), source);
      if (told !== null) {
        told.via.unshift(source);
        at = to - 1;
        continue;
      }
      const cited = afterCited(scene, to);
      const contents = contentsAround(scene, at, at === 0 ? pastModifiers(scene.view, units, cited) : cited);
      if (contents.length === 0) continue;
      drafts.push(
        newDraft(accordingTo.name, index, {
          sources: [source],
          cues: [spanOf(units, at, at + opener)],
          contents,
          kind: "speech",
          lemma: "according to",
          stance: "asserts",
          confidence: 0.95,
        }),
      );
      at = to - 1;
    }
    return drafts;
  },
};

/** "X, according to Y, called it a mistake": what stands between a speaker and the verb names who tells it of them. */
export function toldBetween(scene: Scene, cue: TextSpan, source: TextSpan): Draft | null {
  return (
    scene.drafts.find((draft) => {
      const speaker = draft.sources[0];
      const verb = draft.cues[0];
      if (speaker === undefined || verb === undefined || draft.by === accordingTo.name) return false;
      if (speaker.end > cue.start || cue.start - speaker.end > 3) return false;
      // "according to two people who were present,": a relative clause may stand before the comma.
      return (
        source.end <= verb.start &&
        /^[^,.]{0,60},?\s*$/.test(scene.view.text.slice(source.end, Math.min(verb.start, source.end + 80)))
      );
    }) ?? null
  );
}

/** "according to the prosecution", "a copy of the ruling": one thing in particular that is no measure of something else. */
function isDeterminedSource(units: readonly Unit[], phrase: Phrase): boolean {
  const head = units[phrase.from + 1];
  const after = units[phrase.from + 2];
  if (head === undefined || !/^(?:a|an|the)$/.test(units[phrase.from]?.lower ?? "") || !isWord(head)) return false;
  // "according to the size of the house": measures and plans take "of" and say nothing.
  return !(after?.lower === "of" && !CARRIER_NOUNS.has(head.lower)) && !MEASURE_NOUNS.has(head.lower);
}

/** How many units the opening words take: "according to", "in the words of", "as reported by". */
function openerAt(units: readonly Unit[], at: number): number {
  const word = units[at]?.lower;
  if (word === "according" && units[at + 1]?.lower === "to") return 2;
  if (
    word === "in" &&
    units[at + 1]?.lower === "the" &&
    /^(?:words|phrase)$/.test(units[at + 2]?.lower ?? "") &&
    units[at + 3]?.lower === "of"
  )
    return 4;
  // "by the reckoning of X", "by the account of X".
  if (
    word === "by" &&
    units[at + 1]?.lower === "the" &&
    RECKONINGS.has(units[at + 2]?.lower ?? "") &&
    units[at + 3]?.lower === "of"
  )
    return 4;
  if (
    word === "in" &&
    units[at + 1]?.lower === "the" &&
    VIEWS.has(units[at + 2]?.lower ?? "") &&
    units[at + 3]?.lower === "of"
  )
    return 4;
  // "as first reported by X": the rest of the sentence is what X told.
  if (word === "as") {
    const verb = REPORT_ADVERBS.has(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    if (PASSED_ON_PARTICIPLES.has(units[verb]?.lower ?? "") && units[verb + 1]?.lower === "by") return verb + 2 - at;
  }
  return 0;
}

/** The comma after "…, which cited two diplomats" where one closes it, else where the source ends. */
function afterCited(scene: Scene, to: number): number {
  const { units } = scene.sentence;
  if (units[to]?.lower !== ",") return to;
  for (const cue of scene.cues) {
    if (cue.from <= to || cue.from > to + 5 || citedAt(scene, cue) === null) continue;
    const { to: end } = citedAt(scene, cue) ?? { to };
    return end;
  }
  return to;
}

function sourceEnd(units: readonly Unit[], at: number, to: number, headTo: number): number {
  if (to === headTo) return to;
  const opening = at === 0 || !isWord(units[at - 1]);
  // "According to Kell, a senator, the vote …": an apposition only where it looks like one and another comma follows it.
  const first = units[headTo + 1]?.lower ?? "";
  // "according to X, which cited Y": Y stands behind, in a link of its own.
  if (/^(?:who|which)$/.test(first) && /^(?:cited|quoted|cites|quotes)$/.test(units[headTo + 2]?.lower ?? ""))
    return headTo;
  const looks = /^(?:a|an|who|which|whose)$/.test(first) || (first === "the" && to - headTo < 9);
  if (opening && (!looks || units[to]?.lower !== "," || isNameBetween(units, to))) return headTo;
  if (at > 0 && units[to] !== undefined && isWord(units[to])) return headTo;
  return to;
}

/** "According to Kell, the mayor of Brax[, Ilan Dorvet,] had left": a name beside what somebody else is. */
function isNameBetween(units: readonly Unit[], comma: number): boolean {
  let at = comma + 1;
  while (isCapital(units[at])) at++;
  return at > comma + 1 && units[at]?.lower === ",";
}

/** "A, according to the union's chairman, Lars Undal.", "… a local newspaper, the Norvik Mirror.": a name that ends the sentence is that of the source; where it ends. */
function nameAtEnd(scene: Scene, at: number, to: number): number {
  const { units } = scene.sentence;
  const end = units.at(-1)?.text === "." ? units.length - 1 : units.length;
  const first = units[to + 1]?.lower === "the" ? units[to + 2] : units[to + 1];
  if (at === 0 || units[to]?.lower !== "," || !isCapital(first) || isCapital(units[to - 1])) return to;
  const name = mentionsIn(scene.view, spanOf(units, to + 1, end)).some(
    ({ by, start, end: last }) =>
      by === "name" && (start === first?.start || start === units[to + 1]?.start) && last === units[end - 1]?.end,
  );
  return name ? end : to;
}

export function contentsAround(scene: Scene, at: number, to: number): TextSpan[] {
  const { units } = scene.sentence;
  const parts: TextSpan[] = [];
  const left = leftContent(units, at);
  const before = units[at - 1]?.lower === "," ? (units[at - 2]?.lower ?? "") : (units[at - 1]?.lower ?? "");
  const leadsOn = /^(?:which|and|but|that|where|when|while|because|who|whom|so|if|though|although|as|since|yet)$/.test(
    before,
  );
  const follows = units[to]?.lower === "," || (units[at - 1]?.lower === "that" && isWord(units[to]));
  const behind = leadsOn && units[at]?.lower === "according" ? commaBehind(units, to) : -1;
  const from = follows || at === 0 ? to : behind;
  const right = from < 0 ? null : rightContent(scene, from);
  if (at === 0 || left === null) return right === null ? [] : [right];
  // "…, during which, according to X, they …": the clause after it is X's, not the one before.
  if (leadsOn && (right !== null || /^(?:and|but)$/.test(before))) return right === null ? [] : [right];
  if (right === null) return [left];
  parts.push(left);
  const first = units[to + 1]?.lower ?? "";
  if (
    !/^(?:and|but|so|because|which|who|while|though|although|a|an|with|citing|adding|saying|as|quoted|cited|seen|reviewed)$/.test(
      first,
    ) &&
    !/ing$/.test(first) &&
    // "according to two people, one of whom was there"
    !/^(?:whom|which|them)$/.test(units[to + 3]?.lower ?? "")
  )
    parts.push(right);
  return parts;
}

/** "and according to a story in the Courier, A": the comma behind what goes on with the source; -1 where there is none near. */
function commaBehind(units: readonly Unit[], to: number): number {
  for (let at = to + 1; at < units.length && at <= to + LONGEST_REST; at++) {
    if (units[at]?.lower === ",") return at;
    if (!isWord(units[at])) return -1;
  }
  return -1;
}
const LONGEST_REST = 9;

function leftContent(units: readonly Unit[], at: number): TextSpan | null {
  let from = 0;
  for (let place = at - 1; place >= 0; place--) {
    const unit = units[place];
    if (
      unit?.lower === ";" ||
      (unit?.lower === ":" && place > 1) ||
      (unit?.lower === "(" && !closed(units, place, at))
    ) {
      from = place + 1;
      break;
    }
  }
  return wordsIn(units, from, at) < 2 ? null : trimmedContent(units, from, at);
}

function closed(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]?.lower === ")") return true;
  return false;
}

/** What follows the source's comma, up to a second cue of the kind or a clause with ", but" that has a voice of its own. */
function rightContent(scene: Scene, to: number): TextSpan | null {
  const { units } = scene.sentence;
  let end = units.length;
  for (let at = to + 1; at < units.length; at++) {
    if (units[at]?.lower === "according" || units[at]?.lower === ";") {
      end = at;
      break;
    }
  }
  for (const cue of scene.cues) {
    if (cue.from <= to + 1) continue;
    const cut = cutBefore(units, cue, to + 1);
    if (cut !== null && cut < end && !sharesSubject(units, cue)) end = cut;
  }
  return wordsIn(units, to, end) < 2 ? null : trimmedContent(units, to, end);
}
