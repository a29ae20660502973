/** The words of a page in lower case with their counts, and which stand side by side: what the page itself uses. */
export class PageWords {
  readonly #counts = new Map<string, number>();
  readonly #pairs = new Map<string, number>();

  /** Adds a stretch of running text. Linear. */
  add(text: string): void {
    let before = "";
    let end = -1;
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const word = match[0].toLowerCase();
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      if (match.index === end + 1) {
        const pair = `${before} ${word}`;
        this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
      }
      before = word;
      end = match.index + match[0].length;
    }
  }

  /** How often the page has the word, in lower case. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** How often the second word stands right after the first. */
  pairs(first: string, second: string): number {
    return this.#pairs.get(`${first} ${second}`) ?? 0;
  }
}
