import { SUBJECT_WORDS } from "../../languages/en/cue-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { LETTING_FORMS, REACHING_FORMS, RISING_FORMS } from "../../languages/en/statement-signs.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, isCapital, isWord, spanOf, type Unit } from "./view.ts";

const REACH = 9;
/** How many words may stand between "let" and "know". */
const LONGEST_HEARER = 7;
const SPEAKING_UP: ReadonlySet<string> = new Set([...REACHING_FORMS, ...RISING_FORMS, ...LETTING_FORMS]);
const TO_SAY = /^(?:say|warn|complain|report|tell|announce|explain|confirm|insist)$/;

/** A neighbour rang the police to say that A. · The skipper radioed at noon that A. — somebody gets through, and says. */
export const calledToSay: SentenceRecogniser = {
  name: "called to say",
  words: SPEAKING_UP,
  find(scene) {
    const { units, index } = scene.sentence;
    for (let verb = 1; verb < units.length - 2; verb++) {
      const word = units[verb]?.lower ?? "";
      if (!SPEAKING_UP.has(word)) continue;
      const that = LETTING_FORMS.has(word) ? behindKnow(scene, verb) : thatBehind(scene, verb);
      if (that < 0) continue;
      const cue = spanOf(units, verb, verb + 1);
      if (scene.drafts.some((draft) => draft.cues.some((other) => other.start < cue.end && cue.start < other.end)))
        continue;
      const auxiliary = /^(?:has|have|had)$/.test(units[verb - 1]?.lower ?? "") ? verb - 1 : verb;
      const whole = subjectBefore(scene.view, scene.sentence, 0, auxiliary);
      // "Kell said that two drivers had called": the words behind a verb within it.
      const said = scene.cues.findLast(({ from, to }) => to <= auxiliary && from > (whole?.from ?? auxiliary));
      const inside = said !== undefined && said.to < (whole?.headTo ?? 0);
      const phrase = inside ? subjectBefore(scene.view, scene.sentence, said.to, auxiliary) : whole;
      if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
      const outer = scene.cues.find((other) => other.from > that);
      const [any] = scene.cues;
      const end = outer ?? any;
      const contents = contentsOver(
        units,
        that,
        end === undefined ? units.length : contentEnd(scene, { ...end, from: 0, to: 0 }, that),
      );
      if (contents.length === 0) continue;
      return [
        newDraft(calledToSay.name, index, {
          sources: [phraseSpan(units, phrase)],
          cues: [cue],
          contents,
          kind: "speech",
          lemma: "say",
          stance: "asserts",
          confidence: 0.8,
        }),
      ];
    }
    return [];
  },
};

/** "let [investigators] know that A", "let it be known A": where the clause begins; -1 where nobody is let know anything. */
function behindKnow(scene: Scene, verb: number): number {
  const { units } = scene.sentence;
  const know = units.findIndex(
    ({ lower }, at) =>
      at > verb + 1 && at < verb + LONGEST_HEARER && (lower === "know" || (lower === "understand" && at > verb + 2)),
  );
  if (know < 0 || !units.slice(verb, know).every(isWord)) return -1;
  const next = units[know + 1];
  return next?.lower === "that" || (next !== undefined && isClauseAt(scene, know + 1)) ? know + 1 : -1;
}

/** What opens a clause, and a verb with a tense before the next mark. */
function isClauseAt(scene: Scene, at: number): boolean {
  const { units } = scene.sentence;
  const first = units[at];
  if (first === undefined || !isWord(first) || PREPOSITIONS.has(first.lower)) return false;
  const mark = units.findIndex((unit, place) => place > at && !isWord(unit));
  return hasTense(scene.view, spanOf(units, at, mark < 0 ? units.length : mark));
}

/** A determiner, a pronoun or a name. */
function opensClause(unit: Unit): boolean {
  return DETERMINERS.has(unit.lower) || SUBJECT_WORDS.has(unit.lower) || isCapital(unit);
}

/** The "that" behind "to say", or right behind a verb that sends words; -1 where none stands close by. */
function thatBehind(scene: Scene, verb: number): number {
  const { units } = scene.sentence;
  for (let at = verb + 1; at < units.length - 1 && at <= verb + REACH; at++) {
    const unit = units[at];
    if (unit === undefined || (!isWord(unit) && unit.text !== ":")) return -1;
    // "rang to say the door was open"
    const says = units[at - 1]?.lower === "say" && units[at - 2]?.lower === "to";
    if (says && (opensClause(unit) || (unit.lower !== "that" && isClauseAt(scene, at)))) return at;
    if (unit.lower !== "that") continue;
    const before = units.slice(verb + 1, at);
    const said = before.findIndex((other, place) => TO_SAY.test(other.lower) && before[place - 1]?.lower === "to");
    const sends = /^(?:radioed|cabled|messaged|texted|phoned)$/.test(units[verb]?.lower ?? "");
    return said >= 0 || (sends && before.length < 5) ? at : -1;
  }
  return -1;
}
