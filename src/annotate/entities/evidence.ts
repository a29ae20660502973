import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { COMMON_WORDS, FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { NOT_BODIES } from "../../languages/en/organizations.ts";
import { entryFor } from "./gazetteer.ts";
import type { Word, WordedSentence } from "./words.ts";

type Count = { capital: number; lower: number; alone: number; all: number; hyphened: number };

/** Endings of English verbs, adverbs and nouns: an unknown word with one of them that opens a sentence is no name. */
const ENGLISH_ENDINGS = /(?:ing|ed|ly|s|tion|ment|ness|ance|ence|able|ible|ous|ful|less|ive|ity|ism|ists?)$/;

/** Whether a capitalised word stands by itself: between words that are written small, and no article before it. */
function standsAlone(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (after?.capital === true && words[index]?.possessive === false) return false;
  if (before === undefined) return true;
  if (before.lower === "the" || before.lower === "a") return false;
  return !before.capital || FUNCTION_WORDS.has(before.lower) || before.possessive;
}

/** Whether a word stands behind a hyphen without spaces and a word with a capital. */
function isHyphened(words: readonly Word[], index: number): boolean {
  const mark = words[index - 1];
  return mark?.text === "-" && !mark.space && words[index]?.space === false && words[index - 2]?.capital === true;
}

/** How a page writes each word away from the places where any word takes a capital. */
export class Evidence {
  readonly #counts = new Map<string, Count>();

  constructor(sentences: readonly WordedSentence[]) {
    for (const { style, words } of sentences) {
      if (style !== "plain") continue;
      for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word?.letter !== true) continue;
        const alone = word.capital && standsAlone(words, index);
        let count = this.#counts.get(word.lower);
        if (count === undefined) {
          count = { capital: 0, lower: 0, alone: 0, all: 0, hyphened: 0 };
          this.#counts.set(word.lower, count);
        }
        if (word.capital) {
          count.all++;
          if (isHyphened(words, index)) count.hyphened++;
        }
        if (word.capital && word.opening && !alone) continue;
        if (alone) count.alone++;
        if (word.capital && word.opening) continue;
        if (word.capital) count.capital++;
        else count.lower++;
      }
    }
  }

  /** Times the word is capitalised where only a name is. */
  capital(lower: string): number {
    return this.#counts.get(lower)?.capital ?? 0;
  }

  /** Times the word stands capitalised by itself, without an article: how surnames recur. */
  alone(lower: string): number {
    return this.#counts.get(lower)?.alone ?? 0;
  }

  /** Times the word stands behind a hyphen and another capital ("Dorvet-Kell"), where it stands nowhere else; else 0. */
  onlyHyphened(lower: string): number {
    const count = this.#counts.get(lower);
    return count !== undefined && count.hyphened === count.all ? count.hyphened : 0;
  }

  /** Times the word is written small. */
  small(lower: string): number {
    return this.#counts.get(lower)?.lower ?? 0;
  }

  /** True when nothing speaks for an everyday word: it is in no list of them and the page never writes it small. */
  uncommon(word: Word): boolean {
    return !COMMON_WORDS.has(word.lower) && !FUNCTION_WORDS.has(word.lower) && this.small(word.lower) === 0;
  }

  /** Whether a lone capitalised word that opens a sentence is a name, by lists, by the rest of the page, by what follows. */
  opensAsName(word: Word, next: Word | undefined): boolean {
    if (FUNCTION_WORDS.has(word.lower)) return false;
    if (this.capital(word.lower) > this.small(word.lower)) return true;
    if (word.allCapitals) return !NOT_BODIES.has(word.text);
    if (!this.uncommon(word)) return false;
    if (
      (word.known ?? null) !== null ||
      entryFor(word.key) !== undefined ||
      GIVEN_NAMES.has(word.lower) ||
      word.possessive
    )
      return true;
    if (ENGLISH_ENDINGS.test(word.lower) || word.text.length < 3) return false;
    return next !== undefined && SAYING_VERBS.has(next.lower);
  }
}
