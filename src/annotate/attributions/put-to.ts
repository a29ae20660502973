import { PUTTING_FORMS } from "../../languages/en/statement-signs.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { isWord, spanOf, type Unit } from "./view.ts";

/** How many words may name whom it is put to, or who puts it. */
const LONGEST = 12;

const NAME = "put to";

/** Counsel put it to the driver that A. · It was put to him by lawmakers that A. — somebody is asked whether it is so. */
export function putTo(scene: Scene): Draft[] {
  const { units, index } = scene.sentence;
  for (let verb = 1; verb < units.length - 4; verb++) {
    if (!PUTTING_FORMS.has(units[verb]?.lower ?? "")) continue;
    const passive = /^(?:was|is|been)$/.test(units[verb - 1]?.lower ?? "") && units[verb - 2]?.lower === "it";
    const to = passive ? verb + 1 : verb + 2;
    if (!(passive || units[verb + 1]?.lower === "it") || !/^(?:to|by)$/.test(units[to]?.lower ?? "")) continue;
    const that = units.findIndex(({ lower }, at) => at > to + 1 && at <= to + LONGEST && lower === "that");
    if (that < 0 || !units.slice(to, that).every((unit) => isWord(unit) || unit.text === ",")) continue;
    // "put it to good use that summer", "to a vote that": no one who could answer.
    const hearer = units[to]?.lower === "to" ? subjectAfter(scene.view, scene.sentence, to + 1) : null;
    if (hearer === null ? units[to]?.lower === "to" : !canSpeak(scene.view, units, hearer) && !isPronoun(units[to + 1]))
      continue;
    const by = passive ? units.findIndex(({ lower }, at) => at >= to && at < that && lower === "by") : -1;
    const auxiliary = /^(?:has|have|had|then|also)$/.test(units[verb - 1]?.lower ?? "") ? verb - 1 : verb;
    const phrase = passive
      ? by < 0
        ? null
        : subjectAfter(scene.view, scene.sentence, by + 1)
      : subjectBefore(scene.view, scene.sentence, 0, auxiliary);
    if (!passive && (phrase === null || !canSpeak(scene.view, units, phrase))) continue;
    const [any] = scene.cues;
    const end = any === undefined ? units.length : contentEnd(scene, { ...any, from: 0, to: 0 }, that);
    const contents = contentsOver(units, that, end);
    if (contents.length === 0) continue;
    return [
      newDraft(NAME, index, {
        sources: phrase === null ? [] : [phraseSpan(units, { ...phrase, to: phrase.headTo })],
        cues: [spanOf(units, verb, to)],
        contents,
        kind: "speech",
        lemma: "put",
        stance: "asks",
        confidence: 0.75,
      }),
    ];
  }
  return [];
}

/** "put it to him", "to them": pronouns that are no subjects. */
function isPronoun(unit: Unit | undefined): boolean {
  return /^(?:him|her|them|me|us|you)$/.test(unit?.lower ?? "");
}
