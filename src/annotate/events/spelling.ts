import { Kept, ownText } from "../../document/kept.ts";
import { WritingFact, writingOf } from "../../document/writing.ts";
import { hashText } from "../../models/feature-hash.ts";

/** Facts that are kept of a spelling: each has a place of its own. */
const MOST_FACTS = 48;

/** A word in small letters with what lists and models know of it wherever it stands, worked out once for all pages. */
export class Spelling {
  readonly lower: string;
  /** `hashText` of it. */
  readonly hash: number;
  /** What `Fact`s have told of it. */
  readonly facts: unknown[] = new Array(MOST_FACTS).fill(undefined);

  constructor(lower: string) {
    this.lower = ownText(lower);
    this.hash = hashText(lower);
  }
}

let facts = 0;

/** Something that is told of a spelling by itself: asked once, kept with it. */
export class Fact<T> {
  readonly #tell: (spelling: Spelling) => T;
  readonly #place = facts++;

  constructor(tell: (spelling: Spelling) => T) {
    if (this.#place >= MOST_FACTS) throw new RangeError("there is no room for so many facts");
    this.#tell = tell;
  }

  of(spelling: Spelling): T {
    const known = spelling.facts[this.#place];
    if (known !== undefined) return known as T;
    const told = this.#tell(spelling);
    spelling.facts[this.#place] = told;
    return told;
  }
}

/** A word as it is written, capitals and all. */
export type WordForm = {
  readonly text: string;
  readonly spelling: Spelling;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  /** Where the hyphen between two names stands ("US-Russia"), -1 where it is no such word. */
  readonly joint: number;
  /** The dictionary form that it was last found to have, and that form's spelling. */
  lemma: string;
  ofLemma: Spelling;
};
const JOINED_NAMES = /^(\p{Lu}[\p{L}.]{0,30})[-‑]\p{Lu}[\p{L}.]{0,30}$/u;

const SPELLINGS = new Kept((lower) => new Spelling(lower));
/** What this folder knows of a word as it is written. */
export const FORM = new WritingFact(({ text }): WordForm => {
  const spelling = spellingOf(text.toLowerCase().replace("’", "'"));
  const capital = /^\p{Lu}/u.test(text);
  return { text, spelling, capital, joint: JOINED_NAMES.exec(text)?.[1]?.length ?? -1, lemma: "", ofLemma: spelling };
});

/** The spelling of a word in small letters. */
export const spellingOf = (lower: string): Spelling => SPELLINGS.of(lower);

/** The word that is written so. */
export const formOf = (text: string): WordForm => FORM.of(writingOf(text));

/** The spelling of a word's dictionary form, which may have capitals; of the word itself where none is known. */
export function lemmaOf(word: WordForm, lemma: string): Spelling {
  // Most words are of one lemma wherever they stand.
  if (word.lemma === lemma) return word.ofLemma;
  word.ofLemma = lemma === "" ? word.spelling : spellingOf(lemma.toLowerCase());
  word.lemma = lemma;
  return word.ofLemma;
}

/** No word: what stands beyond a sentence. */
export const NO_SPELLING = new Spelling("");
