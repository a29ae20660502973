/** Things that are kept at once: a language's common words are few, and a long run of pages must not fill the memory. */
const MOST_KEPT = 60_000;
/** Longer texts are no words and no names: they hardly come again. */
const LONGEST_KEPT = 40;

/** What is worked out of a text by itself, kept for all pages while there is room: a memory for speed alone, which changes no outcome. */
export class Kept<T> {
  readonly #known = new Map<string, T>();
  readonly #make: (text: string) => T;
  readonly #most: number;

  constructor(make: (text: string) => T, most = MOST_KEPT) {
    this.#make = make;
    this.#most = most;
  }

  of(text: string): T {
    const known = this.#known.get(text);
    return known === undefined ? this.#made(text) : known;
  }

  #made(text: string): T {
    const made = this.#make(text);
    if (text.length > LONGEST_KEPT) return made;
    if (this.#known.size >= this.#most) this.#known.clear();
    // A piece of a page would keep the whole page.
    this.#known.set(ownText(text), made);
    return made;
  }
}

/**
 * The one string of its content that property names are kept as: comparing two such is comparing two addresses, and looking one
 * up in a set needs no hash of it.
 */
export function ownText(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}
