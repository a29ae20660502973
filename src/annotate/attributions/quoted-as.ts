import { contentEnd, contentsOver, trimmedContent } from "./content.ts";
import type { Cue } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { isSpeaking } from "./relays.ts";
import { tagged } from "./reported-to-have-said.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { spanOf } from "./view.ts";

/** "Dorvet was quoted as saying A", "was quoted by the Courier as saying": the outlet relays. */
export function quotedAs(name: string, scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (!/^(?:quote|cite|report)$/.test(cue.verb.lemma)) return null;
  for (let at = cue.to; at < units.length - 1 && at < cue.to + 14; at++) {
    if (units[at]?.lower !== "as") continue;
    const as = at;
    // "as saying", "as having said".
    if (units[at + 1]?.lower === "having") at++;
    const verb = units[at + 1];
    if (
      verb === undefined ||
      !(
        isSpeaking(verb.lower) ||
        units[at]?.lower === "having" ||
        /^(?:suggesting|calling|describing)$/.test(verb.lower)
      )
    )
      continue;
    const subject = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
    if (subject === null) return null;
    // “Q,” Dorvet was quoted (by X) as saying (by X).
    const quote = units.slice(0, cue.from).find((unit) => unit.quote !== null);
    const telling = quote !== undefined && verb.lower === "telling";
    const behind = units[at + 2]?.lower === "by" ? subjectAfter(scene.view, scene.sentence, at + 3) : null;
    const relay =
      behind !== null
        ? phraseSpan(units, behind)
        : /^(?:by|in)$/.test(units[cue.to]?.lower ?? "")
          ? trimmedContent(units, cue.to + 1, as)
          : telling
            ? trimmedContent(units, at + 2, contentEnd(scene, cue, at + 2))
            : null;
    const adjunct =
      telling ||
      units[at + 2] === undefined ||
      (quote !== undefined &&
        /^(?:on|in|at|after|during|late|earlier|last|this|by|when|[.,])$/.test(units[at + 2]?.lower ?? ""));
    const after = behind === null && !adjunct ? contentsOver(units, at + 2, contentEnd(scene, cue, at + 2)) : [];
    const contents =
      after.length > 0
        ? after
        : quote !== undefined
          ? [{ start: quote.start, end: quote.end }]
          : tagged(scene, subject);
    // "A, a minister was cited by the daily as telling a closed committee.": what is told stands in front.
    const front = telling || verb.lower === "telling" ? tagged(scene, subject) : [];
    if (front.length > 0 && !after.some(({ start }) => /^(?:that |["“])/.test(scene.view.text.slice(start, start + 5))))
      contents.splice(0, contents.length, ...front);
    if (contents.length === 0) return null;
    return newDraft(name, scene.sentence.index, {
      sources: [phraseSpan(units, subject)],
      cues: [spanOf(units, cue.from, cue.to), { start: units[at]?.start ?? 0, end: verb.end }],
      contents,
      kind: "speech",
      lemma: "say",
      stance: "asserts",
      relays: relay === null ? [] : [relay],
      hedges: [...cue.hedges],
      confidence: 0.85,
    });
  }
  return null;
}

/** "the pilot can be heard saying: “Q”", "she was heard to say that A": whoever is heard speaks. */
export function heardSaying(name: string, scene: Scene, cue: Cue) {
  const { units } = scene.sentence;
  if (!/^(?:hear|overhear)$/.test(cue.verb.lemma) || cue.negated) return null;
  const to = units[cue.to]?.lower === "to" ? 1 : 0;
  const verb = units[cue.to + to]?.lower ?? "";
  if (!(to === 1 ? /^(?:say|shout|tell|ask|mutter|remark|complain)$/.test(verb) : isSpeaking(verb))) return null;
  const subject = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  let from = cue.to + to + 1;
  while (/^[,:]$/.test(units[from]?.text ?? "")) from++;
  const behind = subject === null ? [] : contentsOver(units, from, contentEnd(scene, cue, from));
  // “Q,” a guard was overheard to say.
  const quote = subject === null ? undefined : units[subject.from - 1];
  const contents =
    behind.length === 0 && quote !== undefined && quote.quote !== null
      ? [{ start: quote.start, end: quote.end }]
      : behind;
  if (subject === null || contents.length === 0) return null;
  return newDraft(name, scene.sentence.index, {
    sources: [phraseSpan(units, subject)],
    cues: [spanOf(units, cue.from, cue.to + to + 1)],
    contents,
    kind: "speech",
    lemma: "say",
    stance: "asserts",
    confidence: 0.85,
  });
}
