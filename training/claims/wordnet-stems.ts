import { isEmptyWord } from "../../src/languages/en/sense.ts";
import { stem } from "../../src/languages/en/stem.ts";
import type { Synset } from "./read-wordnet.ts";

function stemOf(word: string): string | null {
  return /^\p{L}+$/u.test(word) && !isEmptyWord(word) ? stem(word) : null;
}

/** Stems of the words that the makers of WordNet met in their tagged texts. */
export function usedStems(synsets: ReadonlyMap<string, Synset>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { words, counts } of synsets.values())
    words.forEach((word, at) => {
      const stemmed = stemOf(word);
      if (stemmed !== null && (counts[at] ?? 0) > 0) used.add(stemmed);
    });
  return used;
}

/** The symbols of WordNet for what a thing is a kind of, an adjective near another, and a word of one family. */
const TOWARDS: ReadonlySet<string> = new Set(["@", "&", "+", "\\"]);

/**
 * For stems that are not `known` the known one that stands for them: of the sense met most, the fellow met most in it, or
 * the first of what it is a kind of.
 */
export function standIns(
  synsets: ReadonlyMap<string, Synset>,
  known: (stemmed: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly count: number; readonly fellow: string }>();
  for (const { words, counts, pointers } of synsets.values()) {
    const fellows = words
      .map((word, at) => ({ stemmed: stemOf(word), count: counts[at] ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const near = pointers.filter(({ symbol }) => TOWARDS.has(symbol)).flatMap(({ to }) => synsets.get(to)?.words ?? []);
    const [fellow] = [...fellows.map(({ stemmed }) => stemmed), ...near.map(stemOf)].filter(
      (one) => one !== null && known(one),
    );
    if (fellow === undefined || fellow === null) continue;
    for (const { stemmed, count } of fellows) {
      if (stemmed === null || known(stemmed) || (found.get(stemmed)?.count ?? -1) >= count) continue;
      found.set(stemmed, { count, fellow });
    }
  }
  return new Map([...found].map(([stemmed, { fellow }]) => [stemmed, fellow]));
}
