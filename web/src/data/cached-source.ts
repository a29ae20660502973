import type { Answer, DataSource, Parameters, QueryName } from "./source.ts";

/** How many answers are kept; a screen has a few, and going back should not ask again. */
const MOST = 200;

/** What tells one question from another: the same values in another order are the same question. */
export function questionKey(name: string, parameters: object): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return `${name} ${JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))}`;
}

type Kept = { readonly promise: Promise<unknown>; answer?: unknown };

/** A source that remembers its latest answers, and what was answered already without waiting. */
export class CachedSource implements DataSource {
  readonly #source: DataSource;
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();
  #version = 0;

  constructor(source: DataSource) {
    this.#source = source;
  }

  get can(): DataSource["can"] {
    return this.#source.can;
  }

  /** Counts how often everything was forgotten. */
  get version(): number {
    return this.#version;
  }

  ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>> {
    const key = questionKey(name, parameters);
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.promise as Promise<Answer<Name>>;
    }
    const promise = this.#source.ask(name, parameters);
    const kept: Kept = { promise };
    this.#kept.set(key, kept);
    promise.then(
      (answer) => {
        kept.answer = answer;
      },
      () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
      },
    );
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return promise;
  }

  /** The answer where it is there already. */
  known<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Answer<Name> | undefined {
    return this.#kept.get(questionKey(name, parameters))?.answer as Answer<Name> | undefined;
  }

  /** Forgets everything: the record has changed. */
  forget(): void {
    this.#kept.clear();
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
