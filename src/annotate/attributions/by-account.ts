import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import {
  BODY_NOUNS,
  LOCAL_BODIES,
  MESSAGE_NOUNS,
  SPEAKING_HEADS,
  WORKING_BODIES,
} from "../../languages/en/reporting-nouns.ts";
import { ACCOUNTS, CLAUSE_SUBJECTS, RECKONINGS, VIEWS } from "../../languages/en/source-words.ts";
import { accordingTo, contentsAround, toldBetween } from "./according-to.ts";
import { newDraft } from "./draft.ts";
import { ownerBefore } from "./owner-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, spanOf, type Unit } from "./view.ts";

/** How many words may stand between the preposition and the noun. */
const LONGEST_OWNER = 8;

/** By the ministry's own count, A. · A, on the owner's account. · A, in her view. — the noun belongs to whoever says so. */
export const byAccount: SentenceRecogniser = {
  name: accordingTo.name,
  words: new Set([...RECKONINGS, ...VIEWS, ...ACCOUNTS]),
  find(scene) {
    const { units, index } = scene.sentence;
    return units.flatMap((_, at) => {
      const noun = nounAt(units, at);
      if (noun < 0 || !(standsApart(units, at, noun) || opensClause(scene, at, noun))) return [];
      const source = ownerBefore(units, noun);
      if (source === null || source.start < (units[at + 1]?.start ?? 0) || !canHold(scene, source)) return [];
      const cue = spanOf(units, at, noun + 1);
      if (scene.drafts.some(({ cues }) => cues.some((own) => own.start < cue.end && cue.start < own.end))) return [];
      const told = toldBetween(scene, cue, { start: source.start, end: cue.end });
      if (told !== null) {
        if (!PRONOUN.test(scene.view.text.slice(source.start, source.end))) told.via.unshift(source);
        return [];
      }
      const contents = contentsAround(scene, at, noun + 1);
      if (contents.length === 0) return [];
      return [
        newDraft(accordingTo.name, index, {
          sources: [source],
          cues: [spanOf(units, at, at + 1), spanOf(units, noun, noun + 1)],
          contents,
          kind: VIEWS.has(units[noun]?.lower ?? "") ? "thought" : "speech",
          lemma: units[noun]?.lower ?? "",
          stance: "asserts",
          confidence: 0.85,
        }),
      ];
    });
  },
};

const PRONOUN = /^(?:his|her|their|its|my|our)$/i;

/** The noun of "by the ministry's own count", "in her view", where `at` is the preposition; -1 for other words. */
function nounAt(units: readonly Unit[], at: number): number {
  const preposition = units[at]?.lower ?? "";
  if (!/^(?:by|in|on)$/.test(preposition) || units[at]?.quote !== null) return -1;
  const nouns = preposition === "by" ? RECKONINGS : preposition === "in" ? VIEWS : ACCOUNTS;
  for (let noun = at + 2; noun < units.length && noun <= at + LONGEST_OWNER; noun++) {
    const unit = units[noun];
    if (unit === undefined || unit.quote !== null || /^[,.;:!?()]$/.test(unit.text)) return -1;
    if (!nouns.has(unit.lower)) continue;
    // "on her account": for her sake.
    return nouns === ACCOUNTS && PRONOUN.test(units[noun - 1]?.lower ?? "") ? -1 : noun;
  }
  return -1;
}

/** A mark, or an end of the sentence, on both sides: what stands between is nobody's object. */
function standsApart(units: readonly Unit[], at: number, noun: number): boolean {
  const before = units[at - 1];
  const after = units[noun + 1];
  const closes = after === undefined || /^[,.;!?)—–]$/.test(after.text);
  const opens = before === undefined || /^[,(;:—–]$/.test(before.text) || /^(?:but|and|that)$/.test(before.lower);
  // "killed 30 people by its count.": the end of the sentence alone.
  const ends = units[at]?.lower === "by" && (after === undefined || /^[.;!?]$/.test(after.text));
  return closes && (opens || ends);
}

/** "said that in her view the talks had failed": no comma, and a clause behind the noun. */
function opensClause(scene: Scene, at: number, noun: number): boolean {
  const { units } = scene.sentence;
  const before = units[at - 1];
  const next = units[noun + 1];
  const counted = units[at]?.lower === "by" && (before === undefined || before.lower === "that");
  if (!(VIEWS.has(units[noun]?.lower ?? "") || counted) || next === undefined || !isWord(next)) return false;
  if (before !== undefined && !/^(?:that|but|and|,|;|:)$/.test(before.lower)) return false;
  const begins = DETERMINERS.has(next.lower) || CLAUSE_SUBJECTS.has(next.lower) || isCapital(next);
  if (!(begins || /^\p{N}|^(?:no|nobody|most|some|all|two|three|many|few)$/u.test(next.lower))) return false;
  const mark = units.findIndex((unit, place) => place > noun && !isWord(unit));
  return hasTense(scene.view, spanOf(units, noun + 1, mark < 0 ? units.length : mark));
}

/** A pronoun, a name, people, a body or a document; "the day's count" is nobody's. */
function canHold(scene: Scene, source: TextSpan): boolean {
  const text = scene.view.text.slice(source.start, source.end);
  if (PRONOUN.test(text)) return true;
  const last = /\p{L}+$/u.exec(text)?.[0] ?? "";
  const noun = last.toLowerCase();
  if (/^\p{Lu}/u.test(last))
    return !scene.view.times.some(({ start, end }) => start < source.end && source.start < end);
  return (
    isPersonNoun(noun) ||
    [BODY_NOUNS, LOCAL_BODIES, WORKING_BODIES, MESSAGE_NOUNS, SPEAKING_HEADS].some((list) => list.has(noun))
  );
}
