import type { Page } from "../../core/page.ts";
import { ACTING_NOUNS } from "../../languages/en/acting-nouns.ts";
import { objectWord, subjectWord } from "./participants/plain-phrases.ts";
import { lowerAt, type SentenceView } from "./sentence-view.ts";

/** How far around a sentence its field is asked of. Code units. */
const REACH = 300;
const LONGEST = 3000;

/** The words in and around a sentence, small letters. */
export class WordsNear {
  /** How often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly #of = new Map<ReadonlySet<string>, readonly string[]>();

  constructor(counts: ReadonlyMap<string, number>) {
    this.counts = counts;
  }

  /** Those of a field: many words ask for the same. */
  of(field: ReadonlySet<string>): readonly string[] {
    const known = this.#of.get(field);
    if (known !== undefined) return known;
    const found: string[] = [];
    for (const word of this.counts.keys()) if (field.has(word)) found.push(word);
    this.#of.set(field, found);
    return found;
  }
}

const remembered = new WeakMap<SentenceView, WordsNear>();

/** The words around a sentence, by which its field is told. */
export function wordsNear(page: Page, view: SentenceView): WordsNear {
  const known = remembered.get(view);
  if (known !== undefined) return known;
  const counts = countNear(page, view);
  remembered.set(view, counts);
  return counts;
}

function countNear(page: Page, view: SentenceView): WordsNear {
  const counts = new Map<string, number>();
  const { start, end } = view.sentence;
  const text = page.text.slice(Math.max(0, start - REACH), Math.min(end, start + LONGEST) + REACH).toLowerCase();
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new WordsNear(counts);
}

type Asking = {
  readonly beside?: ReadonlySet<string>;
  readonly unless?: ReadonlySet<string>;
};

/** Whether the words near are of the field that a trigger's word asks for; its own words are no evidence. */
export function isOfField(asking: Asking, near: WordsNear, view: SentenceView, first: number, last: number): boolean {
  if (asking.beside === undefined && asking.unless === undefined) return true;
  const isOwn = (word: string): boolean => {
    for (let at = first; at <= last; at++) if (lowerAt(view, at) === word) return true;
    return false;
  };
  const holds = (words: ReadonlySet<string>): boolean =>
    near.of(words).some((word) => (near.counts.get(word) ?? 0) > 1 || !isOwn(word));
  if (asking.unless !== undefined && holds(asking.unless)) return false;
  return asking.beside === undefined || holds(asking.beside);
}

const PEOPLE_WORDS =
  /^(?:bodies|body|remains|he|she|they|him|her|them|who|we|us|i|nobody|none|one|no-one|everyone|all|both|homes?|houses?|villages?|streets?|lives|life|area|building|town|towns|district|districts)$/;

/** Whether the verb at word `at` is told of people: its subject, its object or what hangs on it by a preposition. */
export function isOfPeople(view: SentenceView, at: number): boolean {
  const around = [subjectWord(view, at), objectWord(view, at), ...(view.grammar[at]?.children ?? [])];
  return around.some((word) => {
    if (word === -1) return false;
    const relation = view.grammar[word]?.relation ?? "";
    const below = /^obl|^ccomp|^xcomp|^conj|^advcl/.test(relation) ? (view.grammar[word]?.children ?? []) : [];
    return [word, ...below].some((one) => {
      const { upos = "", children = [] } = view.grammar[one] ?? {};
      const lower = lowerAt(view, one);
      if (upos === "NUM" || ACTING_NOUNS.has(lower) || PEOPLE_WORDS.test(lower)) return true;
      if (upos === "PROPN" && (view.words[one]?.full ?? -1) !== -1) return true;
      return upos === "NOUN" && children.some((child) => view.grammar[child]?.relation === "nummod");
    });
  });
}
