import { hashPiece, hashText } from "../../models/feature-hash.ts";
import { eachRunOfLetters } from "./runs-of-letters.ts";

/** Up to here a pair is sought in the text itself, which is cheaper than counting all pairs of a page. */
const SHORT = 50_000;

/** The words of a page in lower case with their counts, and which stand side by side: what the page itself uses. */
export class PageWords {
  /** By hash: two words of one page hardly ever share theirs. */
  readonly #counts = new Map<number, number>();
  readonly #pairs = new Map<string, number>();
  readonly #waiting: string[] = [];
  #text = "";
  #counted = false;

  /** Adds a stretch of running text, which is counted when first asked for. Linear. */
  add(text: string): void {
    this.#waiting.push(text);
    this.#counted = false;
  }

  /** How often the page has the word, in lower case. */
  count(word: string): number {
    if (this.#waiting.length > 0) this.#countWords();
    return this.#counts.get(hashText(word)) ?? 0;
  }

  #countWords(): void {
    const lower = this.#waiting.join("\n").toLowerCase();
    this.#waiting.length = 0;
    eachRunOfLetters(lower, (start, end) => {
      const word = hashPiece(lower, start, end);
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    });
    this.#text += `${lower}\n`;
  }

  /** How often the second word stands right after the first, 2 at most. */
  pairs(first: string, second: string): number {
    if (this.count(first) === 0 || this.count(second) === 0) return 0;
    const pair = `${first} ${second}`;
    if (this.#text.length > SHORT)
      return Math.min(2, this.#counted ? (this.#pairs.get(pair) ?? 0) : this.#countPairs(pair));
    let count = 0;
    for (let at = this.#text.indexOf(pair); at >= 0 && count < 2; at = this.#text.indexOf(pair, at + pair.length)) {
      if (!/\p{L}/u.test(this.#text.charAt(at - 1)) && !/\p{L}/u.test(this.#text.charAt(at + pair.length))) count++;
    }
    return count;
  }

  #countPairs(wanted: string): number {
    let before = "";
    let end = -1;
    for (const { index, 0: word } of this.#text.matchAll(/\p{L}+/gu)) {
      if (index === end + 1) this.#pairs.set(`${before} ${word}`, (this.#pairs.get(`${before} ${word}`) ?? 0) + 1);
      before = word;
      end = index + word.length;
    }
    this.#counted = true;
    return this.#pairs.get(wanted) ?? 0;
  }
}
