import type { TextSpan } from "../../core/span.ts";
import { RELAYED_PARTICIPLES } from "../../languages/en/source-words.ts";
import { contentEnd, splitAtThat, trimmedContent } from "./content.ts";
import type { Cue } from "./cues.ts";
import { type Draft, newDraft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { sourceFor } from "./subjects.ts";
import { isWord, spanOf } from "./view.ts";

/** CNN quoted sources saying A · the paper cited a source as suggesting that A: the one cited speaks, the citer relays. */
export const relayedSources: CueRecogniser = {
  name: "relayed source",
  find(scene, cue) {
    if (!/^(?:quote|cite)$/.test(cue.verb.lemma) || cue.shape === "passive" || cue.unreal || cue.negated) return null;
    const { units } = scene.sentence;
    for (let at = cue.to + 1; at < units.length - 1 && at < cue.to + 16; at++) {
      const unit = units[at];
      if (unit === undefined || unit.quote !== null) return null;
      const saying = RELAYED_PARTICIPLES.has(unit.lower);
      const said =
        /^(?:who|that|which)$/.test(units[at - 1]?.lower ?? "") && /^(?:said|say|says|claimed|told)$/.test(unit.lower);
      if (!saying && !said) {
        if (unit.lower === ",") return null;
        continue;
      }
      const relay = sourceFor(scene, cue);
      const sourceTo = /^(?:as|who|that|which)$/.test(units[at - 1]?.lower ?? "") ? at - 1 : at;
      const source = trimmedContent(units, cue.to, sourceTo);
      if (relay === null || source === null) return null;
      let contents = splitAtThat(units, at + 1, contentEnd(scene, cue, at + 1));
      // “Q,” the agency quoted him as saying.
      const quote = units.slice(0, cue.from).find((unit) => unit.quote !== null);
      if (contents.length === 0 && quote !== undefined) contents = [{ start: quote.start, end: quote.end }];
      if (contents.length === 0) return null;
      return newDraft(relayedSources.name, scene.sentence.index, {
        sources: [source],
        cues: [{ start: unit.start, end: unit.end }],
        contents,
        kind: "speech",
        lemma: "say",
        stance: /^(?:suggesting|indicating)$/.test(unit.lower) ? "hedges" : "asserts",
        relays: [relay.span],
        hedges: [...cue.hedges],
        confidence: 0.9,
      });
    }
    return null;
  },
};

/** "…, CNN reports, citing an official": not a statement of its own; the official stands behind the one who cites. */
export function citedBehind(scene: Scene, cue: Cue): { source: TextSpan; draft: Draft } | null {
  if (cue.shape !== "participle" || !/^(?:cite|quote)$/.test(cue.verb.lemma)) return null;
  const { units } = scene.sentence;
  const phrase = subjectAfter(scene.view, scene.sentence, cue.to);
  if (phrase === null) return null;
  const at = units[cue.from]?.start ?? 0;
  let best: Draft | null = null;
  for (const draft of scene.drafts)
    if ((draft.cues[0]?.start ?? 0) < at && draft.sources.length > 0 && draft.kind === "speech") best = draft;
  if (best === null) return null;
  return { source: phraseSpan(units, phrase), draft: best };
}

/** Words right after "told" that name who was told: "told [the state news agency Norvik-Inform]". */
export function toldWhom(scene: Scene, draft: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const cueEnd = draft.cues[0]?.end ?? -1;
  let at = units.findIndex((unit) => unit.start >= cueEnd);
  if (at < 0) return null;
  const interview = interviewWith(scene, at, draft.sources[0]);
  if (!/^(?:tell|inform|assure|remind|warn)$/.test(draft.lemma)) return interview;
  const from = at;
  while (at < units.length && at - from < 10) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || (!isWord(unit) && !/^[&.]$/.test(unit.text))) break;
    if (
      /^(?:that|in|on|at|during|after|before|about|whether|if|how|why|he|she|they|it|there|when|while|by|last|this|earlier|to|from)$/.test(
        unit.lower,
      )
    )
      break;
    at++;
  }
  return at > from ? spanOf(units, from, at) : interview;
}

/** "said in an interview with the Courier", "In an interview with the Courier, he said": who the interview was with. */
function interviewWith(scene: Scene, after: number, source: TextSpan | undefined): TextSpan | null {
  const { units } = scene.sentence;
  for (let at = after; at < units.length - 2 && at < after + 6; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || !isWord(unit)) break;
    const found = interviewAt(scene, at);
    if (found !== null) return found.span;
  }
  const start = units.findIndex((unit) => source !== undefined && unit.start >= source.start);
  for (let at = start - 2; at >= 0 && at > start - 12; at--) {
    const found = interviewAt(scene, at);
    // Only right before the subject: "…, and in an interview with the Courier, he said".
    if (found !== null)
      return found.to === start || (found.to === start - 1 && units[found.to]?.lower === ",") ? found.span : null;
  }
  return null;
}

function interviewAt(scene: Scene, at: number): { span: TextSpan; to: number } | null {
  const { units } = scene.sentence;
  if (!/^interviews?$/.test(units[at]?.lower ?? "") || !/^(?:with|to)$/.test(units[at + 1]?.lower ?? "")) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, at + 2);
  return phrase === null ? null : { span: phraseSpan(units, { ...phrase, to: phrase.headTo }), to: phrase.headTo };
}
