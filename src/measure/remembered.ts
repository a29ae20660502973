/**
 * What was worked out for a key in this round or in the one before it; older things are forgotten, so that what is
 * remembered of a dossier that changes again and again does not grow for ever.
 */
export class Remembered<K, V> {
  #now = new Map<K, V>();
  #before = new Map<K, V>();

  /** What is remembered under a key, else what `make` gives. A value of undefined is not remembered. */
  of(key: K, make: () => V): V {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#now.set(key, made);
    return made;
  }

  /** The value that is remembered, which is kept for another round; undefined for none. */
  get(key: K): V | undefined {
    const now = this.#now.get(key);
    if (now !== undefined) return now;
    const before = this.#before.get(key);
    if (before !== undefined) this.#now.set(key, before);
    return before;
  }

  set(key: K, value: V): void {
    this.#now.set(key, value);
  }

  /** Begins a round: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  clear(): void {
    this.#now = new Map();
    this.#before = new Map();
  }
}
