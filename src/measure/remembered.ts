/** Things remembered beyond those that a round asks for before the rest is forgotten. */
const SLACK = 1_000;

/**
 * What was worked out for a key, for another round. Things that nobody asks for any more are forgotten before they are
 * half of all, so that what is remembered of a dossier that changes again and again does not grow for ever.
 */
export class Remembered<K, V> {
  #kept = new Map<K, V>();
  /** What was kept before the round in which the rest is forgotten; null in other rounds. */
  #before: Map<K, V> | null = null;
  #asked = 0;

  /** What is remembered under a key, else what `make` gives. A value of undefined is not remembered. */
  of(key: K, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#kept.set(key, made);
    return made;
  }

  /** The value that is remembered; undefined for none. */
  get(key: K): V | undefined {
    this.#asked++;
    const kept = this.#kept.get(key);
    if (kept !== undefined || this.#before === null) return kept;
    const before = this.#before.get(key);
    if (before !== undefined) this.#kept.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    this.#asked++;
    this.#kept.set(key, value);
  }

  /** Begins a round. */
  turn(): void {
    if (this.#before !== null) this.#before = null;
    else if (this.#kept.size > 2 * this.#asked + SLACK) {
      this.#before = this.#kept;
      this.#kept = new Map();
    }
    this.#asked = 0;
  }

  clear(): void {
    this.#kept = new Map();
    this.#before = null;
  }
}
