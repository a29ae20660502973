import type { TextSpan } from "../../core/span.ts";
import { contentEnd, splitAtThat } from "./content.ts";
import type { Cue } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { toldWhom } from "./relays.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

/** How far behind "what" the verb may stand, and behind the verb the copula. */
const REACH = 12;
const LONGEST_ASIDE = 16;

/** What he did say, to a radio station, was that A. · What Kell told the Courier was: “Q” — the clause says it, the copula what. */
export const whatWasSaid: SentenceRecogniser = {
  name: "what was said",
  find(scene) {
    const { units, index } = scene.sentence;
    for (let what = 0; what < units.length - 4; what++) {
      const opens =
        what === 0 || units[what - 1]?.quote != null || /^(?:[,;:—–]|but|and)$/.test(units[what - 1]?.lower ?? "");
      if (units[what]?.lower !== "what" || !opens) continue;
      const cue = scene.cues.find(({ from }) => from > what + 1 && from <= what + REACH);
      if (cue === undefined || cue.shape !== "finite" || cue.verb.kind !== "speech" || cue.negated || cue.unreal)
        continue;
      const copula = copulaAfter(scene, cue);
      const phrase = copula < 0 ? null : subjectBefore(scene.view, scene.sentence, what + 1, cue.from);
      if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
      const from = units[copula + 1]?.lower === ":" ? copula + 2 : copula + 1;
      const contents = splitAtThat(units, from, contentEnd(scene, cue, from));
      if (contents.length === 0) continue;
      // What another form made of the verb is a clause too short.
      const known = scene.drafts.find((draft) => draft.cues[0]?.start === units[cue.from]?.start);
      if (known !== undefined) {
        known.contents = contents;
        known.sources = [phraseSpan(units, phrase)];
        if (known.relays.length === 0) known.relays.push(...listed(toldInAside(scene, cue)));
        return [];
      }
      const draft = newDraft(whatWasSaid.name, index, {
        sources: [phraseSpan(units, phrase)],
        cues: [spanOf(units, cue.from, cue.to)],
        contents,
        kind: "speech",
        lemma: cue.verb.lemma,
        stance: cue.verb.stance,
        hedges: [...cue.hedges],
        confidence: 0.85,
      });
      draft.relays.push(...listed(toldInAside(scene, cue) ?? toldWhom(scene, draft)));
      return [draft];
    }
    return [];
  },
};

const listed = (span: TextSpan | null): TextSpan[] => (span === null ? [] : [span]);

/** "was", "is" before "that", a colon or a quotation; -1 where none stands close behind the verb. */
function copulaAfter(scene: Scene, cue: Cue): number {
  const { units } = scene.sentence;
  for (let at = cue.to; at < units.length - 1 && at < cue.to + LONGEST_ASIDE; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || /^[.;!?]$/.test(unit.text)) return -1;
    if (!/^(?:is|was|were)$/.test(unit.lower)) continue;
    const next = units[at + 1];
    return next !== undefined && (next.quote !== null || /^(?:that|:)$/.test(next.lower)) ? at : -1;
  }
  return -1;
}

/** "What he did say, to [a radio station in Norvik], was": the outlet between commas. */
function toldInAside(scene: Scene, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  if (units[cue.to]?.lower !== "," || units[cue.to + 1]?.lower !== "to") return null;
  const phrase = subjectAfter(scene.view, scene.sentence, cue.to + 2);
  const span = phrase === null ? null : phraseSpan(units, { ...phrase, to: phrase.headTo });
  return span === null || outletLink(scene.view, span, true) === null ? null : span;
}
