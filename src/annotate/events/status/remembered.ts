import type { SentenceView } from "../sentence-view.ts";

/**
 * What was reckoned of the sentence that is being read, by a number that stands for what was asked. Rules ask for the same
 * clause again and again, and sentences are read one after the other: one is kept at a time.
 */
export class Remembered<T> {
  readonly #known = new Map<number, T>();
  #view: SentenceView | null = null;

  get(view: SentenceView, key: number): T | undefined {
    return view === this.#view ? this.#known.get(key) : undefined;
  }

  set(view: SentenceView, key: number, value: T): T {
    if (view !== this.#view) {
      this.#known.clear();
      this.#view = view;
    }
    this.#known.set(key, value);
    return value;
  }
}

/** A direction as a number below 3. */
export const directionKey = (direction: "past" | "future" | null): number =>
  direction === null ? 0 : direction === "past" ? 1 : 2;
