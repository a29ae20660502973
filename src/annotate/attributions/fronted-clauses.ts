import type { TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { BE_FORMS, HAVE_FORMS } from "../../languages/en/function-words.ts";
import { ANSWER_NOUNS, CONTENT_NOUNS, HELD_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

const FEWEST_WORDS = 4;
const REACH = 12;

/** That A was confirmed by X. · That A is the account of X. · That A has been widely reported. · That A is what X told Y. */
export const frontedClauses: SentenceRecogniser = {
  name: "fronted clause",
  find(scene) {
    const { units, index } = scene.sentence;
    if (units[0]?.lower !== "that") return [];
    for (let be = 3; be < units.length - 1; be++) {
      const unit = units[be];
      if (unit === undefined || unit.quote !== null) continue;
      if (!BE_FORMS.has(unit.lower) && !HAVE_FORMS.has(unit.lower)) continue;
      const front = trimmedContent(units, 1, be);
      if (front === null || wordsIn(units, 1, be) < FEWEST_WORDS || !hasVerb(scene, front)) continue;
      const whose = holderBehind(scene, be);
      if (whose === null) continue;
      const content = { start: units[0].start, end: front.end };
      // What another form made of the verb is a clause too short.
      const known = scene.drafts.find(({ cues }) => cues.some((cue) => meet(cue, whose.cue)));
      if (known !== undefined) {
        known.contents = [content];
        if (whose.source !== null) known.sources = [whose.source];
        return [];
      }
      return [
        newDraft(frontedClauses.name, index, {
          sources: whose.source === null ? [] : [whose.source],
          cues: [whose.cue],
          contents: [content],
          kind: whose.verb?.verb.kind ?? "speech",
          lemma: whose.verb?.verb.lemma ?? "say",
          stance: whose.verb?.verb.stance ?? (whose.source === null ? "hedges" : "asserts"),
          relays: whose.relay === null ? [] : [whose.relay],
          confidence: 0.8,
        }),
      ];
    }
    return [];
  },
};

/** "That the ferry left [was denied]": a tag may take the past for a participle. */
function hasVerb(scene: Scene, span: TextSpan): boolean {
  return itemsIn(scene.view.layers.tags.annotations, span).some(({ xpos }) => /^(?:VB[DNPZ]|MD)$/.test(xpos));
}

const meet = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && other.start < one.end;

type Holder = { source: TextSpan | null; cue: TextSpan; verb: Cue | null; relay: TextSpan | null };

/** Whose the clause is, by the words from its copula on. */
function holderBehind(scene: Scene, be: number): Holder | null {
  const { units } = scene.sentence;
  let at = be;
  while (
    BE_FORMS.has(units[at]?.lower ?? "") ||
    HAVE_FORMS.has(units[at]?.lower ?? "") ||
    isAdverb(units[at]?.lower ?? "")
  )
    at++;
  const cue = scene.cues.find(({ head, shape }) => head === at && shape === "passive");
  if (cue !== undefined && !cue.negated && !cue.unreal) {
    const phrase = units[cue.to]?.lower === "by" ? subjectAfter(scene.view, scene.sentence, cue.to + 1) : null;
    const told = /^(?:report|say|claim|allege|rumor|rumour)$/.test(cue.verb.lemma);
    if (phrase === null && !told) return null;
    const source = phrase === null ? null : phraseSpan(units, { ...phrase, to: phrase.headTo });
    return { source, cue: spanOf(units, be, cue.to), verb: cue, relay: null };
  }
  if (units[at]?.lower === "what") return whatTheySay(scene, at);
  const noun = units.findIndex(
    ({ lower, quote }, place) =>
      place >= at &&
      place < at + 5 &&
      quote === null &&
      [HELD_NOUNS, CONTENT_NOUNS, ANSWER_NOUNS].some((list) => list.has(lower)),
  );
  if (noun < 0 || !/^(?:the|an?)$/.test(units[at]?.lower ?? "") || !/^(?:of|by)$/.test(units[noun + 1]?.lower ?? ""))
    return null;
  const phrase = subjectAfter(scene.view, scene.sentence, noun + 2);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  return { source: phraseSpan(units, phrase), cue: spanOf(units, be, noun + 1), verb: null, relay: null };
}

/** "is what Kell told the Courier" */
function whatTheySay(scene: Scene, what: number): Holder | null {
  const { units } = scene.sentence;
  const cue = scene.cues.find(
    ({ from, shape, verb }) => from > what && from < what + REACH && shape === "finite" && verb.kind === "speech",
  );
  if (cue === undefined || cue.negated || cue.unreal) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, what + 1, cue.from);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  const told = cue.verb.lemma === "tell" ? subjectAfter(scene.view, scene.sentence, cue.to) : null;
  const heard = told === null ? null : phraseSpan(units, { ...told, to: told.headTo });
  const relay = heard !== null && outletLink(scene.view, heard, true) !== null ? heard : null;
  return { source: phraseSpan(units, phrase), cue: spanOf(units, cue.from, cue.to), verb: cue, relay };
}
