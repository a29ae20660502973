import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { canBeCited } from "./cited-sources.ts";
import { isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { QUOTATION } from "./known-words.ts";
import { canSpeak, isAuxiliary, type Phrase, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { adjunctOnly } from "./tag-ends.ts";
import { hasTense, isWord, spanOf } from "./view.ts";

const LONGEST_NAME = 8;

/**
 * “Q,” the insider spilled. · “Q,” fretted one diplomat. — a quotation that opens its sentence and ends in a comma, and
 * nothing but somebody and a verb behind it: they said it, whatever the verb.
 */
export const unlistedTags: SentenceRecogniser = {
  name: "unlisted tag",
  words: new Set([QUOTATION.lower]),
  find(scene) {
    const { units, index } = scene.sentence;
    const [quote] = units;
    if (quote === undefined || quote.quote === null) return [];
    const { start, end } = quote.quote.inner;
    const outside = units[1]?.text === "," ? 1 : 0;
    if (outside === 0 && scene.view.text.charAt(end - 1) !== ",") return [];
    // "“Norvik Nights,” the director hoped": a title has no verb.
    if (!hasTense(scene.view, { start, end })) return [];
    if (scene.drafts.some(({ contents }) => contents.some((span) => span.start < quote.end && quote.start < span.end)))
      return [];
    const tag = tagAt(scene, 1 + outside);
    if (tag === null) return [];
    return [
      newDraft(unlistedTags.name, index, {
        sources: [phraseSpan(units, tag.phrase)],
        cues: [spanOf(units, tag.verb, tag.verb + 1)],
        contents: [{ start: quote.start, end: quote.end }],
        kind: "speech",
        lemma: "say",
        stance: "asserts",
        confidence: 0.8,
      }),
    ];
  },
};

function tagAt(scene: Scene, from: number): { phrase: Phrase; verb: number } | null {
  const { view, sentence } = scene;
  const { units } = sentence;
  if (isVerb(scene, from)) {
    const phrase = subjectAfter(view, sentence, from + 1);
    const fits = phrase !== null && canBeCited(units, phrase) && canSpeak(view, units, phrase);
    return fits && closes(scene, phrase.to) ? { phrase, verb: from } : null;
  }
  for (let at = from + 1; at < units.length && at < from + LONGEST_NAME; at++) {
    if (!isWord(units[at]) && units[at]?.text !== ",") return null;
    if (!isVerb(scene, at)) continue;
    const phrase = subjectBefore(view, sentence, from, at);
    if (phrase === null || phrase.from !== from || !canSpeak(view, units, phrase)) return null;
    return closes(scene, at + 1) ? { phrase, verb: at } : null;
  }
  return null;
}

/** A verb with a tense that no list of verbs of saying has. */
function isVerb(scene: Scene, at: number): boolean {
  const unit = scene.sentence.units[at];
  if (unit === undefined || unit.quote !== null || !/^\p{Ll}/u.test(unit.text)) return false;
  return !isAuxiliary(unit.lower) && !REPORTING_FORMS.has(unit.lower) && hasTense(scene.view, unit);
}

/** The sentence ends, or only says to whom, when or how. */
function closes(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  let at = from;
  while (isAdverb(units[at]?.lower ?? "")) at++;
  const next = units[at];
  return next === undefined || /^[.,;]$/.test(next.text) || adjunctOnly(scene, at);
}
