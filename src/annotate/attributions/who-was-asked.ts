import type { Draft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { entityOf, fromEntity, mentionAt, type Speaker } from "./speaker-entities.ts";
import { wordsOf } from "./speaker-words.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPersonNoun, undescribedSpeaker } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";

const ANSWERS: ReadonlySet<string> = new Set(["reply", "answer", "respond"]);

/**
 * "Counsel asked the witness whether she had seen it. “Not at all,” she replied": who answers is who was asked in the
 * sentence before; null where nobody was, or the pronoun cannot mean them.
 */
export function whoWasAsked(view: PageView, draft: Draft, description: string): Speaker | null {
  if (!ANSWERS.has(draft.lemma) || !/^(?:he|she)$/i.test(description)) return null;
  const here = view.sentences[draft.sentence];
  const before = view.sentences[draft.sentence - 1];
  if (here === undefined || before === undefined || here.block !== before.block) return null;
  const { units } = before;
  const verb = units.findLastIndex(({ lower, quote }) => lower === "asked" && quote === null);
  // "Kell was asked", "when asked": who was asked stands before.
  if (verb < 1 || /^(?:was|were|been|being|is|when|if|,|and|had|has)$/.test(units[verb - 1]?.lower ?? "")) return null;
  const phrase = subjectAfter(view, before, verb + 1);
  if (phrase === null) return null;
  const words = phraseSpan(units, { ...phrase, to: phrase.headTo });
  const whole = phraseSpan(units, phrase);
  const named = mentionsIn(view, whole).findLast(({ by, entity }) => {
    return by === "name" && view.layers.entities.annotations[entity]?.kind === "person";
  });
  const mention = named ?? mentionAt(view, words);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (entity?.kind === "person") return fromEntity(entity, description, draft.confidence * 0.7);
  const phraseWords = wordsOf(view, words);
  const noun = phraseWords.at(-1);
  if (entity !== undefined || noun === undefined || !isPersonNoun(noun.lower)) return null;
  return {
    ...undescribedSpeaker(draft, phraseWords, noun, view.text.slice(words.start, words.end)),
    confidence: draft.confidence * 0.6,
  };
}
