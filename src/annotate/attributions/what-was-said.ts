import type { TextSpan } from "../../core/span.ts";
import { ANSWER_NOUNS, HELD_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { contentEnd, contentsOver } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import { type Draft, newDraft } from "./draft.ts";
import { QUOTATION } from "./known-words.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { ownerBefore } from "./owner-before.ts";
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
  words: new Set(["what", QUOTATION.lower]),
  find(scene) {
    const { units } = scene.sentence;
    const put = howItWasPut(scene);
    if (put !== null) return [put];
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
      const contents = contentsOver(units, from, contentEnd(scene, cue, from));
      if (contents.length === 0) continue;
      // What another form made of the verb is a clause too short.
      const known = scene.drafts.find((draft) => draft.cues[0]?.start === units[cue.from]?.start);
      if (known !== undefined) {
        known.contents = contents;
        known.sources = [phraseSpan(units, phrase)];
        if (known.relays.length === 0) known.relays.push(...listed(toldInAside(scene, cue)));
        return [];
      }
      const draft = draftOfCue(whatWasSaid.name, scene, cue, {
        sources: [phraseSpan(units, phrase)],
        contents,
        kind: "speech",
        confidence: 0.85,
      });
      draft.relays.push(...listed(toldInAside(scene, cue) ?? toldWhom(scene, draft)));
      return [draft];
    }
    return [];
  },
};

/** “Q” was how Kell put it. · “Q,” is what Kell told the Courier.: the quotation that opens the sentence. */
function howItWasPut(scene: Scene): Draft | null {
  const { units, index } = scene.sentence;
  const quote = units[0]?.quote;
  if (quote == null || scene.drafts.length > 0) return null;
  const be = units[1]?.text === "," ? 2 : 1;
  if (!/^(?:is|was|came|comes)$/.test(units[be]?.lower ?? "")) return null;
  const answered = whoseAnswer(scene, be, quote);
  if (answered !== null) return answered;
  if (!/^(?:how|what|all)$/.test(units[be + 1]?.lower ?? "")) return null;
  const from = be + 2;
  const put = units.findIndex(
    ({ lower }, at) =>
      at > from && /^(?:put|puts|phrased|described|summed)$/.test(lower) && units[at + 1]?.lower === "it",
  );
  const cue = scene.cues.find((one) => one.from > from && one.shape === "finite" && one.verb.kind === "speech");
  const [to, end] = put > 0 ? [put, put + 2] : cue === undefined ? [-1, -1] : [cue.from, cue.to];
  // "was all she would say": she said it.
  const all = units[be + 1]?.lower === "all";
  if (to < 0 || to > from + REACH || (put < 0 && cue?.unreal === true && !all)) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, from, to);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  const draft = newDraft(whatWasSaid.name, index, {
    sources: [phraseSpan(units, phrase)],
    cues: [spanOf(units, to, end)],
    contents: [{ start: quote.start, end: quote.end }],
    kind: "speech",
    lemma: cue?.verb.lemma ?? "put",
    stance: "asserts",
    confidence: 0.85,
  });
  draft.relays.push(...listed(toldWhom(scene, draft)));
  return draft;
}

/** “Q” was Kell's answer. · “Q,” came the reply from the council. · “Q” was the verdict of the judge. */
function whoseAnswer(scene: Scene, be: number, quote: TextSpan): Draft | null {
  const { units, index } = scene.sentence;
  const noun = units.findIndex(
    ({ lower }, at) => at > be && at < be + REACH && (ANSWER_NOUNS.has(lower) || HELD_NOUNS.has(lower)),
  );
  const word = units[noun];
  if (noun < 0 || word === undefined || units.slice(be + 1, noun).some((unit) => unit.quote !== null)) return null;
  const of = /^(?:of|from|by)$/.test(units[noun + 1]?.lower ?? "");
  const phrase = of ? subjectAfter(scene.view, scene.sentence, noun + 2) : null;
  const owner = ownerBefore(units, noun);
  const source = phrase === null ? owner : phraseSpan(units, phrase);
  if (source === null || (owner !== null && owner.start < (units[be + 1]?.start ?? 0))) return null;
  return newDraft(whatWasSaid.name, index, {
    sources: [source],
    cues: [spanOf(units, be, be + 1), spanOf(units, noun, noun + 1)],
    contents: [{ start: quote.start, end: quote.end }],
    kind: "speech",
    lemma: word.lower,
    stance: "asserts",
    confidence: 0.8,
  });
}

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
