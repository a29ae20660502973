import { hashText } from "../../models/feature-hash.ts";
import { eachRunOfLetters, OTHER } from "./runs-of-letters.ts";

/** Up to here a pair is sought in the text itself, which is cheaper than counting all pairs of a page. */
const SHORT = 50_000;
const FIRST_PLACES = 1024;

/** The words of a page in lower case with their counts, and which stand side by side: what the page itself uses. */
export class PageWords {
  /** Words by hash, two of one page hardly ever share theirs: each at its hash's place or the next free one, with its count. */
  #hashes = new Int32Array(FIRST_PLACES);
  #counts = new Int32Array(FIRST_PLACES);
  #words = 0;
  readonly #pairs = new Map<string, number>();
  readonly #texts: string[] = [];
  #text: string | null = null;
  #counted = false;

  /** Adds a stretch of running text. Linear. */
  add(text: string): void {
    eachRunOfLetters(text, (start, end, written, hash) => this.see(text, start, end, written, hash));
    this.keep(text);
  }

  /** Adds a stretch of text whose words are added one by one with `see`. */
  keep(text: string): void {
    this.#texts.push(text);
    this.#text = null;
    this.#counted = false;
  }

  /** Counts a run of letters of a text, as `eachRunOfLetters` gives it. */
  see(text: string, start: number, end: number, written: number, hash: number): void {
    if (written !== OTHER) this.#count(hash);
    // In small letters İ is two characters, of which one is no letter.
    else eachRunOfLetters(text.slice(start, end).toLowerCase(), (_from, _to, _written, lower) => this.#count(lower));
  }

  /** How often the page has the word, in lower case. */
  count(word: string): number {
    return this.countOf(hashText(word));
  }

  /** How often the page has the word with this hash in lower case. */
  countOf(hash: number): number {
    return this.#counts[this.#placeOf(hash)] as number;
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let at = hash & mask;
    while (this.#counts[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #count(hash: number): void {
    const at = this.#placeOf(hash);
    (this.#counts[at] as number)++;
    if (this.#counts[at] !== 1) return;
    this.#hashes[at] = hash;
    if (2 * ++this.#words > this.#hashes.length) this.#grow();
  }

  #grow(): void {
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#hashes = new Int32Array(4 * hashes.length);
    this.#counts = new Int32Array(4 * hashes.length);
    hashes.forEach((hash, index) => {
      if (counts[index] === 0) return;
      const at = this.#placeOf(hash);
      this.#hashes[at] = hash;
      this.#counts[at] = counts[index] as number;
    });
  }

  /** How often the second word stands right after the first, 2 at most. */
  pairs(first: string, second: string): number {
    if (this.count(first) === 0 || this.count(second) === 0) return 0;
    const pair = `${first} ${second}`;
    this.#text ??= this.#texts.join("\n").toLowerCase();
    const text = this.#text;
    if (text.length > SHORT) return Math.min(2, this.#counted ? (this.#pairs.get(pair) ?? 0) : this.#countPairs(pair));
    let count = 0;
    for (let at = text.indexOf(pair); at >= 0 && count < 2; at = text.indexOf(pair, at + pair.length)) {
      if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + pair.length))) count++;
    }
    return count;
  }

  #countPairs(wanted: string): number {
    this.#pairs.clear();
    let before = "";
    let end = -1;
    for (const { index, 0: word } of (this.#text ?? "").matchAll(/\p{L}+/gu)) {
      if (index === end + 1) this.#pairs.set(`${before} ${word}`, (this.#pairs.get(`${before} ${word}`) ?? 0) + 1);
      before = word;
      end = index + word.length;
    }
    this.#counted = true;
    return this.#pairs.get(wanted) ?? 0;
  }
}
