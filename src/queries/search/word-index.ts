import { type FoldedWord, foldedWords } from "../folded-words.ts";
import type { WordQuery } from "./word-query.ts";

/** Finds the documents that hold all terms of a query. Documents have the numbers in which they were added, from 0. */
export type WordIndex = {
  add(words: readonly string[]): void;
  /** Numbers of documents, ascending; every one where the query is empty of words is none. */
  matching(query: WordQuery): readonly number[];
};

export function wordsToIndex(text: string): string[] {
  return foldedWords(text).map(({ word }: FoldedWord) => word);
}

/** A word index in plain JavaScript, for where there is no SQLite: inside an exported file. */
export class PlainWordIndex implements WordIndex {
  readonly #documents: (readonly string[])[] = [];
  readonly #places = new Map<string, number[]>();
  #sorted: readonly string[] | null = null;

  add(words: readonly string[]): void {
    const number = this.#documents.push(words) - 1;
    this.#sorted = null;
    for (const word of words) {
      const places = this.#places.get(word);
      if (places === undefined) this.#places.set(word, [number]);
      else if (places.at(-1) !== number) places.push(number);
    }
  }

  matching({ terms, open }: WordQuery): readonly number[] {
    if (terms.length === 0) return [];
    let found: readonly number[] | null = null;
    for (const [at, term] of terms.entries()) {
      const last = open && at === terms.length - 1;
      for (const [place, word] of term.entries()) {
        const holding: readonly number[] =
          last && place === term.length - 1 ? this.#beginning(word) : (this.#places.get(word) ?? []);
        found = found === null ? holding : both(found, holding);
        if (found.length === 0) return [];
      }
    }
    const phrases = terms.filter((term) => term.length > 1);
    if (found === null || phrases.length === 0) return found ?? [];
    return found.filter((number) => phrases.every((phrase) => holds(this.#documents[number] ?? [], phrase)));
  }

  #beginning(word: string): readonly number[] {
    this.#sorted ??= [...this.#places.keys()].sort();
    const sorted = this.#sorted;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    const numbers = new Set<number>();
    for (let at = low; sorted[at]?.startsWith(word) === true; at++)
      for (const number of this.#places.get(sorted[at] ?? "") ?? []) numbers.add(number);
    return [...numbers].sort((a, b) => a - b);
  }
}

function both(a: readonly number[], b: readonly number[]): number[] {
  const other = new Set(b);
  return a.filter((number) => other.has(number));
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = words.indexOf(phrase[0] ?? ""); at !== -1; at = words.indexOf(phrase[0] ?? "", at + 1))
    if (phrase.every((word, place) => words[at + place] === word)) return true;
  return false;
}
