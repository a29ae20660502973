import type { TextSpan } from "../../core/span.ts";
import { GIVEN_WORDS, GIVING_FORMS } from "../../languages/en/cue-words.ts";
import { BE_FORMS, HAVE_FORMS } from "../../languages/en/function-words.ts";
import { ANSWER_NOUNS, HELD_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { PLAIN_SPEAKING_WORDS } from "../../languages/en/statement-words.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { isAdverb } from "./cues.ts";
import { newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { ownerBefore } from "./owner-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, isWord, spanOf } from "./view.ts";

const REACH = 16;
const FEWEST_WORDS = 3;

/** Kell was blunt: A. · Her message to the miners was simple: A. · Kell put it another way: A. · The union had a warning: A. */
export const colonClauses: SentenceRecogniser = {
  name: "colon clause",
  words: new Set([":"]),
  find(scene) {
    const { units, index, kind } = scene.sentence;
    const colon = units.findIndex(({ text, quote }) => quote === null && text === ":");
    if (kind !== "body" || colon < 2 || colon > REACH || units.at(-1)?.text === "?") return [];
    if (units.slice(0, colon).some(({ quote }) => quote !== null) || units[colon + 1]?.quote != null) return [];
    const content = trimmedContent(units, colon + 1, units.length);
    if (content === null || wordsIn(units, colon + 1, units.length) < FEWEST_WORDS || !hasTense(scene.view, content))
      return [];
    const from = spanOf(units, colon, colon + 1).start;
    if (scene.drafts.some(({ contents, cues }) => [...contents, ...cues].some(({ end }) => end > from))) return [];
    const whose =
      plainSpeaker(scene, colon) ?? howPut(scene, colon) ?? givenNoun(scene, colon) ?? ownedNoun(scene, colon);
    if (whose === null) return [];
    return [
      newDraft(colonClauses.name, index, {
        sources: [whose.source],
        cues: [whose.cue],
        contents: [content],
        kind: "speech",
        lemma: "say",
        stance: "asserts",
        confidence: 0.75,
      }),
    ];
  },
};

type Whose = { readonly source: TextSpan; readonly cue: TextSpan };

/** "The minister was [quite] blunt:" */
function plainSpeaker(scene: Scene, colon: number): Whose | null {
  const { units } = scene.sentence;
  if (!PLAIN_SPEAKING_WORDS.has(units[colon - 1]?.lower ?? "")) return null;
  let at = colon - 1;
  while (at > 1 && (isAdverb(units[at - 1]?.lower ?? "") || /^(?:more|less|even|as)$/.test(units[at - 1]?.lower ?? "")))
    at--;
  while (at > 1 && (BE_FORMS.has(units[at - 1]?.lower ?? "") || HAVE_FORMS.has(units[at - 1]?.lower ?? ""))) at--;
  return at === colon - 1 ? null : subjectOf(scene, at, colon);
}

/** "Kell put it another way:", "The union summed it up:" */
function howPut(scene: Scene, colon: number): Whose | null {
  const { units } = scene.sentence;
  const verb = units.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      at < colon &&
      /^(?:put|puts|phrased|summed|sums)$/.test(lower) &&
      /^(?:it|things|matters)$/.test(units[at + 1]?.lower ?? ""),
  );
  return verb < 0 ? null : subjectOf(scene, verb, colon);
}

/** "The union had a warning for the council:", "Kell offered a simple explanation:" */
function givenNoun(scene: Scene, colon: number): Whose | null {
  const { units } = scene.sentence;
  const verb = units.findIndex(({ lower }, at) => at > 0 && at < colon && GIVING_FORMS.has(lower));
  const noun = units.findIndex(({ lower }, at) => at > verb && at < colon && GIVEN_WORDS.has(lower));
  if (
    verb < 0 ||
    noun < 0 ||
    noun - verb > 4 ||
    !/^(?:an?|one|this|the|only|her|his|its|their)$/.test(units[verb + 1]?.lower ?? "")
  )
    return null;
  if (noun < colon - 1 && !/^(?:for|to|of|about)$/.test(units[noun + 1]?.lower ?? "")) return null;
  return subjectOf(scene, verb, noun + 1);
}

/** "Her verdict:", "The council's message to the miners was simple:" */
function ownedNoun(scene: Scene, colon: number): Whose | null {
  const { units } = scene.sentence;
  const noun = units.findIndex(
    ({ lower }, at) => at > 0 && at < colon && (ANSWER_NOUNS.has(lower) || HELD_NOUNS.has(lower)),
  );
  const word = units[noun];
  const source = noun < 0 ? null : ownerBefore(units, noun);
  if (word === undefined || source === null) return null;
  // "The minister's answer on Friday that talks would go on had a price:": another clause.
  const rest = units.slice(noun + 1, colon);
  if (!rest.every(isWord) || rest.some(({ lower }) => /^(?:that|which|who|and|but|as|if)$/.test(lower))) return null;
  return { source, cue: { start: word.start, end: word.end } };
}

/** The subject right before unit `at`, and the words from there to `to` as its cue. */
function subjectOf(scene: Scene, at: number, to: number): Whose | null {
  const { units } = scene.sentence;
  let from = at;
  while (from > 1 && (HAVE_FORMS.has(units[from - 1]?.lower ?? "") || isAdverb(units[from - 1]?.lower ?? ""))) from--;
  const phrase = subjectBefore(scene.view, scene.sentence, 0, from);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  return { source: phraseSpan(units, phrase), cue: spanOf(units, from, to) };
}
