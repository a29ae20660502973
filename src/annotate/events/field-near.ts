import type { Page } from "../../core/page.ts";
import { ACTING_NOUNS } from "../../languages/en/acting-nouns.ts";
import { WORDS_OF_PEOPLE } from "../../languages/en/people-words.ts";
import { objectWord, subjectWord } from "./participants/plain-phrases.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "./sentence-view.ts";

/** How far around a sentence its field is asked of. Code units. */
const REACH = 300;
const LONGEST = 3000;

/** The words of a page in their order, small letters, each different one with a number. */
class PageWords {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #which: number[] = [];
  readonly #fields = new Map<ReadonlySet<string>, Uint8Array>();

  constructor(text: string) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      this.#starts.push(index);
      this.#ends.push(index + word.length);
      this.#which.push(this.#numberOf(word.toLowerCase()));
    }
  }

  /** The numbers of the words of a stretch; of words that its ends cut, the parts within. */
  between(text: string, from: number, to: number): number[] {
    const found: number[] = [];
    for (let at = this.#firstEndingAfter(from); at < this.#which.length; at++) {
      const [start, end] = [this.#starts[at] as number, this.#ends[at] as number];
      if (start >= to) break;
      if (from <= start && end <= to) found.push(this.#which[at] as number);
      else found.push(this.#numberOf(text.slice(Math.max(from, start), Math.min(to, end)).toLowerCase()));
    }
    return found;
  }

  /** Whether the word of a number is of a field: many sentences ask for the same. */
  isOf(field: ReadonlySet<string>, number: number): boolean {
    let known = this.#fields.get(field);
    // Parts of words may be numbered later.
    if (known === undefined || known.length <= number) {
      known = new Uint8Array(2 * this.#words.length);
      this.#fields.set(field, known);
    }
    if (known[number] === NOT_ASKED) known[number] = field.has(this.#words[number] ?? "") ? IS_OF : IS_NOT_OF;
    return known[number] === IS_OF;
  }

  /** The number of a word, -1 where it is none of the page's. */
  number(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    return number;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
const WORD = /[\p{L}-]+/gu;
const NOT_ASKED = 0;
const IS_OF = 1;
const IS_NOT_OF = 2;

/** The words in and around a sentence. */
export class WordsNear {
  readonly #page: PageWords;
  readonly #numbers: readonly number[];

  constructor(page: PageWords, numbers: readonly number[]) {
    this.#page = page;
    this.#numbers = numbers;
  }

  /** True where a word of the field stands near, and not only as one of the trigger's `own` words, which tell nothing. */
  has(field: ReadonlySet<string>, own: readonly string[] = []): boolean {
    const page = this.#page;
    for (let at = 0; at < this.#numbers.length; at++) {
      const number = this.#numbers[at] as number;
      if (!page.isOf(field, number)) continue;
      // A trigger's own word counts where it stands a second time.
      const isOwn = own.some((word) => page.number(word) === number);
      if (!isOwn || this.#numbers.indexOf(number, at + 1) !== -1) return true;
    }
    return false;
  }
}

const pages = new WeakMap<Page, PageWords>();

/** The words around a sentence, by which its field is told. */
export function wordsNear(page: Page, view: SentenceView): WordsNear {
  if (view.memo.near !== undefined) return view.memo.near;
  let words = pages.get(page);
  if (words === undefined) {
    words = new PageWords(page.text);
    pages.set(page, words);
  }
  const { start, end } = view.sentence;
  const to = Math.min(end, start + LONGEST) + REACH;
  const near = new WordsNear(words, words.between(page.text, Math.max(0, start - REACH), to));
  view.memo.near = near;
  return near;
}

type Asking = {
  readonly beside?: ReadonlySet<string>;
  readonly unless?: ReadonlySet<string>;
};

/** Whether the words near are of the field that a trigger's word asks for; its own words are no evidence. */
export function isOfField(asking: Asking, near: WordsNear, view: SentenceView, first: number, last: number): boolean {
  if (asking.beside === undefined && asking.unless === undefined) return true;
  const own: string[] = [];
  for (let at = first; at <= last; at++) own.push(lowerAt(view, at));
  if (asking.unless !== undefined && near.has(asking.unless, own)) return false;
  return asking.beside === undefined || near.has(asking.beside, own);
}

/** Whether the verb at word `at` is told of people: its subject, its object or what hangs on it by a preposition. */
export function isOfPeople(view: SentenceView, at: number): boolean {
  const around = [subjectWord(view, at), objectWord(view, at), ...(grammarAt(view, at)?.children ?? [])];
  return around.some((word) => {
    if (word === -1) return false;
    const relation = grammarAt(view, word)?.relation ?? "";
    const below = /^obl|^ccomp|^xcomp|^conj|^advcl/.test(relation) ? (grammarAt(view, word)?.children ?? []) : [];
    return [word, ...below].some((one) => {
      const { upos = "", children = [] } = grammarAt(view, one) ?? {};
      const lower = lowerAt(view, one);
      if (upos === "NUM" || ACTING_NOUNS.has(lower) || WORDS_OF_PEOPLE.has(lower)) return true;
      if (upos === "PROPN" && (wordAt(view, one)?.full ?? -1) !== -1) return true;
      return upos === "NOUN" && children.some((child) => grammarAt(view, child)?.relation === "nummod");
    });
  });
}
