import { SUBJECT_WORDS } from "../../languages/en/cue-words.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { contentEnd, splitAtThat } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isCapital, isWord, spanOf, type Unit } from "./view.ts";

const REACH = 9;
const REACHING =
  /^(?:rang|rung|called|phoned|telephoned|wrote|written|texted|emailed|e-mailed|radioed|cabled|messaged)$/;
/** "took the floor to say", "broke his silence to say": what people do before they speak, never "wanted to say". */
const TAKING_THE_WORD = /^(?:took|broke|stood|rose|stepped|went|came|appeared)$/;
const TO_SAY = /^(?:say|warn|complain|report|tell|announce|explain|confirm|insist)$/;

/** A neighbour rang the police to say that A. · The skipper radioed at noon that A. — somebody gets through, and says. */
export const calledToSay: SentenceRecogniser = {
  name: "called to say",
  find(scene) {
    const { units, index } = scene.sentence;
    for (let verb = 1; verb < units.length - 2; verb++) {
      const word = units[verb]?.lower ?? "";
      if (!REACHING.test(word) && !TAKING_THE_WORD.test(word)) continue;
      const that = thatBehind(units, verb);
      if (that < 0) continue;
      const cue = spanOf(units, verb, verb + 1);
      if (scene.drafts.some((draft) => draft.cues.some((other) => other.start < cue.end && cue.start < other.end)))
        continue;
      const auxiliary = /^(?:has|have|had)$/.test(units[verb - 1]?.lower ?? "") ? verb - 1 : verb;
      const phrase = subjectBefore(scene.view, scene.sentence, 0, auxiliary);
      if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
      const outer = scene.cues.find((other) => other.from > that);
      const [any] = scene.cues;
      const end = outer ?? any;
      const contents = splitAtThat(
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

/** A determiner, a pronoun or a name. */
function opensClause(unit: Unit): boolean {
  return DETERMINERS.has(unit.lower) || SUBJECT_WORDS.has(unit.lower) || isCapital(unit);
}

/** The "that" behind "to say", or right behind a verb that sends words; -1 where none stands close by. */
function thatBehind(units: readonly Unit[], verb: number): number {
  for (let at = verb + 1; at < units.length - 1 && at <= verb + REACH; at++) {
    const unit = units[at];
    if (unit === undefined || (!isWord(unit) && unit.text !== ":")) return -1;
    // "rang to say the door was open"
    const bare = units[at - 1]?.lower === "say" && units[at - 2]?.lower === "to" && opensClause(unit);
    if (bare) return at;
    if (unit.lower !== "that") continue;
    const before = units.slice(verb + 1, at);
    const says = before.findIndex((other, place) => TO_SAY.test(other.lower) && before[place - 1]?.lower === "to");
    const sends = /^(?:radioed|cabled|messaged|texted|phoned)$/.test(units[verb]?.lower ?? "");
    return says >= 0 || (sends && before.length < 5) ? at : -1;
  }
  return -1;
}
