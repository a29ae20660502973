import type { TextSpan } from "../../core/span.ts";
import { contentsAround } from "./according-to.ts";
import { trimmedContent } from "./content.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { toldWhom } from "./relays.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isWord, spanOf, type Unit } from "./view.ts";

/** Forms that "it" may follow in a clause that says whose words the sentence is. */
const PUTTING =
  /^(?:put|puts|sees|saw|see|tells|told|tell|had|has|have|phrased|phrases|recalls|recalled|remembers|remembered)$/;
/** How far behind "as" the verb may stand, and behind "it" the mark that closes the clause. */
const REACH = 12;
const LONGEST_ADJUNCT = 9;

/** As X put it, A. · A, as X put it in the Courier. · “Q,” as X has it. — a clause that says in whose words. */
export const asPut: SentenceRecogniser = {
  name: "as put",
  words: new Set(["it"]),
  find(scene) {
    const { units, index } = scene.sentence;
    for (let as = 0; as < units.length - 3; as++) {
      if (units[as]?.lower !== "as" || !(as === 0 || standsApart(units[as - 1]))) continue;
      const verb = units.findIndex(
        ({ lower }, at) => at > as + 1 && at < as + REACH && PUTTING.test(lower) && units[at + 1]?.lower === "it",
      );
      const close = verb < 0 ? -1 : clauseEnd(units, verb + 2);
      if (close < 0) continue;
      const phrase = subjectBefore(scene.view, scene.sentence, as + 1, verb);
      if (phrase === null || phrase.from !== as + 1 || !canSpeak(scene.view, units, phrase)) continue;
      const cue = spanOf(units, verb, verb + 2);
      if (scene.drafts.some(({ cues }) => cues.some(({ start, end }) => start < cue.end && cue.start < end))) continue;
      const contents = wordsAround(scene, as, afterCiting(units, close));
      if (contents.length === 0) continue;
      const draft = newDraft(asPut.name, index, {
        sources: [phraseSpan(units, phrase)],
        cues: [cue],
        contents,
        kind: "speech",
        lemma: "put",
        stance: "asserts",
        confidence: 0.85,
      });
      const told = toldWhom(scene, draft);
      if (told !== null) draft.relays.push(told);
      return [draft];
    }
    return [];
  },
};

function standsApart(before: Unit | undefined): boolean {
  return before !== undefined && (before.quote !== null || /^[,—–(:;-]$/.test(before.text));
}

/** Where the clause ends: a mark, or the sentence's end, with nothing but when or where before it; -1 where it goes on. */
function clauseEnd(units: readonly Unit[], from: number): number {
  const end = units.findIndex((unit, at) => at >= from && (unit.quote !== null || !isWord(unit)));
  const close = end < 0 ? units.length : end;
  const first = units[from]?.lower ?? "";
  if (close > from + LONGEST_ADJUNCT || units[close]?.quote != null) return -1;
  return close === from || /^(?:in|on|at|to|last|this|during|before|after|later|then|afterwards?)$/.test(first)
    ? close
    : -1;
}

/** "As the Courier had it, [quoting a clerk,] A" */
function afterCiting(units: readonly Unit[], close: number): number {
  if (!/^(?:quoting|citing)$/.test(units[close + 1]?.lower ?? "")) return close;
  const comma = units.findIndex(({ lower }, at) => at > close + 1 && lower === ",");
  return comma < 0 ? close : comma;
}

/** What stands around the clause: behind it where it opens the sentence, else a quotation beside it, or all of the sentence. */
function wordsAround(scene: Scene, as: number, close: number): TextSpan[] {
  const { units } = scene.sentence;
  if (as === 0) return contentsAround(scene, as, close);
  // "The plan is, as Kell put it, “a joke”": the words in marks alone are sure to be hers.
  const behind = units[close]?.text === "," ? units[close + 1] : undefined;
  if (behind?.quote != null) return [{ start: behind.start, end: behind.end }];
  const before = units[as - 1]?.quote ?? (units[as - 1]?.text === "," ? units[as - 2]?.quote : null);
  if (before != null) return [{ start: before.start, end: before.end }];
  if (units[close] === undefined || units[close]?.text === ".") {
    const said = trimmedContent(units, 0, as);
    return said === null ? [] : [said];
  }
  return contentsAround(scene, as, close);
}
