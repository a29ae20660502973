import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";

/** True where the words up to word `at` are one of some phrases, whose words single spaces part. */
export function endsLink(view: SentenceView, at: number, phrases: readonly string[]): boolean {
  return at >= 0 && phrases.some((phrase) => endsWith(view, at, phrase));
}

function endsWith(view: SentenceView, at: number, phrase: string): boolean {
  const words = partsOf(phrase);
  return words.every((word, index) => lowerAt(view, at - words.length + 1 + index) === word);
}

const known = new Map<string, readonly string[]>();
function partsOf(phrase: string): readonly string[] {
  const found = known.get(phrase) ?? phrase.split(" ");
  known.set(phrase, found);
  return found;
}

/**
 * True of a participle that has a conjunction, an auxiliary or somebody of its own to do it. In "issued a statement Wednesday
 * calling for calm" the day is nobody, whatever the parser takes it for.
 */
export const isClauseOfItsOwn = (view: SentenceView, participle: number): boolean =>
  (grammarAt(view, participle)?.children ?? []).some((child) => {
    const relation = grammarAt(view, child)?.relation ?? "";
    return (
      /^(?:mark|aux|case|cc$)/.test(relation) || (/^nsubj/.test(relation) && (wordAt(view, child)?.time ?? -1) === -1)
    );
  });
