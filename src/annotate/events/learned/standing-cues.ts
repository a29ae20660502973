import { STANDING_CUES } from "../../../languages/en/standing-cues.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";

/** The heads under which words that bear on standings are listed; a word's are the bits of a number. */
export const CUE_HEADS: readonly string[] = Object.keys(STANDING_CUES);
const NEGATION = 1 << CUE_HEADS.indexOf("negation");

const single = new Map<string, number>();
/** Phrases by their first word: the words behind it, and their heads. */
const phrases = new Map<string, { readonly rest: readonly string[]; heads: number }[]>();

CUE_HEADS.forEach((head, bit) => {
  for (const entry of (STANDING_CUES[head] ?? "").split(/\s+/)) {
    if (entry === "") continue;
    const [first = "", ...rest] = entry.split("_");
    if (rest.length === 0) {
      single.set(first, (single.get(first) ?? 0) | (1 << bit));
      continue;
    }
    const known = phrases.get(first) ?? [];
    phrases.set(first, known);
    const same = known.find((one) => one.rest.join(" ") === rest.join(" "));
    if (same === undefined) known.push({ rest, heads: 1 << bit });
    else same.heads |= 1 << bit;
  }
});

/** All words that are listed or begin a phrase that is: most words of a page do neither. */
const bearing: ReadonlySet<string> = new Set([...single.keys(), ...phrases.keys()]);

/** The heads of each word of a sentence, as bits; a phrase's stand at its first and last word. */
export function cuesOf(view: SentenceView, into: Int32Array): void {
  const count = view.words.length;
  into.fill(0, 0, count);
  for (let at = 0; at < count; at++) {
    const lower = lowerAt(view, at);
    const lemma = lemmaAt(view, at);
    if (!bearing.has(lower) && !bearing.has(lemma) && !lower.endsWith("n't")) continue;
    let heads = (single.get(lower) ?? 0) | (lemma === lower ? 0 : (single.get(lemma) ?? 0));
    if (lower.endsWith("n't")) heads |= NEGATION;
    into[at] = (into[at] as number) | heads;
    for (const word of lemma === lower ? [lower] : [lower, lemma])
      for (const phrase of phrases.get(word) ?? []) {
        const last = at + phrase.rest.length;
        if (matches(view, at + 1, phrase.rest)) into[last] = (into[last] as number) | phrase.heads;
        else if (phrase.rest.length !== 1 || !hasParticle(view, at, phrase.rest[0] ?? "")) continue;
        into[at] = (into[at] as number) | phrase.heads;
      }
  }
}

function matches(view: SentenceView, from: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (
      lowerAt(view, from + index) !== word &&
      (from + index >= view.words.length || lemmaAt(view, from + index) !== word)
    )
      return false;
  }
  return true;
}

/** "called the strike off". */
const hasParticle = (view: SentenceView, at: number, particle: string): boolean =>
  (view.grammar[at]?.children ?? []).some(
    (child) => view.grammar[child]?.relation === "compound:prt" && lowerAt(view, child) === particle,
  );

/** The heads of one word alone, phrases aside but for a particle of its own. */
export function cuesOfWord(view: SentenceView, at: number): number {
  const lower = lowerAt(view, at);
  const lemma = lemmaAt(view, at);
  let heads = (single.get(lower) ?? 0) | (lemma === lower ? 0 : (single.get(lemma) ?? 0));
  for (const phrase of phrases.get(lemma) ?? [])
    if (matches(view, at + 1, phrase.rest) || (phrase.rest.length === 1 && hasParticle(view, at, phrase.rest[0] ?? "")))
      heads |= phrase.heads;
  return heads;
}
