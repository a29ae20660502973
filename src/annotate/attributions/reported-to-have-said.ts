import type { TextSpan } from "../../core/span.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { contentEnd, contentsOver, trimmedContent } from "./content.ts";
import type { Cue } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, type Phrase, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { spanOf } from "./view.ts";

const REACH = 16;

/** "Dorvet is reported by the Courier to have said A", "is said to have told Kell that A": he said it, through whoever tells so. */
export function reportedToHaveSaid(name: string, scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (cue.unreal || cue.negated) return null;
  let have = cue.to;
  const end = Math.min(units.length, cue.to + REACH);
  while (have < end && units[have]?.lower !== "have") have++;
  if (have === end || units[have - 1]?.lower !== "to") return null;
  const agent = have - 1 > cue.to;
  if (agent && units[cue.to]?.lower !== "by") return null;
  const verb = REPORTING_FORMS.get(units[have + 1]?.lower ?? "")?.find(
    ({ verb: entry, forms }) =>
      forms.has("participle") &&
      /^(?:say|tell|claim|argue|warn|write|admit|confess|insist|complain|boast|predict|remark)$/.test(entry.lemma),
  )?.verb;
  const subject = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (verb === undefined || subject === null || !canSpeak(scene.view, units, subject)) return null;
  const relay = agent ? trimmedContent(units, cue.to + 1, have - 1) : null;
  let from = have + 2;
  if (verb.lemma === "tell" || verb.lemma === "assure" || verb.lemma === "warn") {
    const that = units.findIndex(
      (unit, at) => at >= from && at < from + REACH && (unit.lower === "that" || unit.quote !== null),
    );
    from = that < 0 ? units.length : that;
  }
  const quote = units.slice(0, subject.from).find((unit) => unit.quote !== null);
  const after = from < units.length - 1 ? contentsOver(units, from, contentEnd(scene, cue, from)) : [];
  const contents =
    quote !== undefined && after.length === 0
      ? [{ start: quote.start, end: quote.end }]
      : after.length > 0
        ? after
        : tagged(scene, subject);
  if (contents.length === 0) return null;
  return newDraft(name, scene.sentence.index, {
    sources: [phraseSpan(units, subject)],
    cues: [spanOf(units, cue.from, cue.to), spanOf(units, have - 1, have + 2)],
    contents,
    kind: "speech",
    lemma: verb.lemma,
    stance: verb.stance,
    relays: relay === null ? [] : [relay],
    hedges: [...cue.hedges],
    confidence: 0.8,
  });
}

/** "A, Dorvet was quoted as saying by X": the clause that a comma parts from the subject. */
export function tagged(scene: Scene, subject: Phrase): TextSpan[] {
  if (subject.from < 4 || scene.sentence.units[subject.from - 1]?.lower !== ",") return [];
  const clause = trimmedContent(scene.sentence.units, 0, subject.from - 1);
  return clause === null ? [] : [clause];
}
