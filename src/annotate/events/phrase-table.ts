import { formsOf, type VerbForm } from "../../languages/en/verb-forms.ts";
import { lowerAt, type SentenceView, type Word } from "./sentence-view.ts";
import { Fact } from "./spelling.ts";

export type PhraseMatch<V> = {
  readonly value: V;
  /** How many words matched. */
  readonly length: number;
  /** What the first word may be; empty for phrases that are not verbs. */
  readonly forms: ReadonlySet<VerbForm>;
};
type Row<V> = { readonly rest: readonly string[]; readonly match: PhraseMatch<V> };
const NOTHING: never[] = [];
const NO_FORMS: ReadonlySet<VerbForm> = new Set();

const KNOWN_FORMS = new Map<string, ReadonlySet<VerbForm>>();

/** The one set of its content: what is read of a word by its forms need not be read again for the next phrase. */
function shared(forms: ReadonlySet<VerbForm>): ReadonlySet<VerbForm> {
  const key = [...forms].sort().join(" ");
  const known = KNOWN_FORMS.get(key);
  if (known !== undefined) return known;
  KNOWN_FORMS.set(key, forms);
  return forms;
}

/** Phrases by their first word, so that looking one up costs one map access per word of text. The longest match wins. */
export class PhraseTable<V> {
  readonly #rows = new Map<string, Row<V>[]>();
  /** The phrases that begin with a word; asked of every word of a text. Tables are filled before they are asked. */
  readonly #begun = new Fact(({ lower }) => this.#rows.get(lower) ?? null);
  /** What is found of a first word where no longer phrase can begin: the phrases of it alone. */
  readonly #alone = new Map<string, PhraseMatch<V>[]>();

  /** Adds a phrase of lower-case words with single spaces. */
  add(phrase: string, value: V): void {
    const [first, ...rest] = phrase.split(" ");
    if (first !== undefined) this.#insert(first, rest, value, NO_FORMS);
  }

  /** Adds a verb phrase in every form of its first word: "call off" also as "called off". */
  addVerb(phrase: string, value: V): void {
    const [base, ...rest] = phrase.split(" ");
    if (base === undefined) return;
    for (const [form, forms] of formsOf(base)) this.#insert(form, rest, value, shared(forms));
  }

  /** Every phrase that begins at word `index`, longest first; of equals, the one added first. */
  allAt(view: SentenceView, index: number): readonly PhraseMatch<V>[] {
    const rows = this.#begunAt(view, index);
    if (rows === null) return NOTHING;
    const next = lowerAt(view, index + 1);
    let found: PhraseMatch<V>[] | null = null;
    for (const { rest, match } of rows) {
      // The longest stand first: behind them are the words alone.
      if (rest.length === 0) break;
      if (rest[0] !== next) continue;
      let at = 1;
      while (at < rest.length && lowerAt(view, index + 1 + at) === rest[at]) at++;
      if (at < rest.length) continue;
      if (found === null) found = [match];
      else found.push(match);
    }
    const alone = this.#matchesOf(lowerAt(view, index), rows);
    return found === null ? alone : [...found, ...alone];
  }

  /** The longest phrase that begins at word `index`. */
  at(view: SentenceView, index: number): PhraseMatch<V> | undefined {
    const rows = this.#begunAt(view, index);
    if (rows === null) return undefined;
    for (const { rest, match } of rows) {
      let at = 0;
      while (at < rest.length && lowerAt(view, index + 1 + at) === rest[at]) at++;
      if (at === rest.length) return match;
    }
    return undefined;
  }

  /** The words that phrases begin with. */
  get openers(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** The words that phrases of some begin with. */
  openersOf(isAsked: (value: V) => boolean): readonly string[] {
    return [...this.#rows].flatMap(([word, rows]) => (rows.some(({ match }) => isAsked(match.value)) ? [word] : []));
  }

  /** What a single word is. */
  word(lower: string): PhraseMatch<V> | undefined {
    return this.#rows.get(lower)?.find((row) => row.rest.length === 0)?.match;
  }

  #begunAt({ words }: SentenceView, index: number): readonly Row<V>[] | null {
    return index >= 0 && index < words.length ? this.#begun.of((words[index] as Word).spelling) : null;
  }

  #matchesOf(first: string, rows: readonly Row<V>[]): PhraseMatch<V>[] {
    const known = this.#alone.get(first);
    if (known !== undefined) return known;
    const found = rows.filter(({ rest }) => rest.length === 0).map(({ match }) => match);
    this.#alone.set(first, found);
    return found;
  }

  #insert(first: string, rest: readonly string[], value: V, forms: ReadonlySet<VerbForm>): void {
    const rows = this.#rows.get(first) ?? [];
    rows.push({ rest, match: { value, length: rest.length + 1, forms } });
    rows.sort((a, b) => b.rest.length - a.rest.length);
    this.#rows.set(first, rows);
    this.#alone.delete(first);
  }
}

/** A table of verbs by class, from a list of base forms per class. */
export function verbClasses<C extends string>(classes: { readonly [name in C]: readonly string[] }): PhraseTable<C> {
  const table = new PhraseTable<C>();
  for (const name of Object.keys(classes) as C[]) for (const verb of classes[name]) table.addVerb(verb, name);
  return table;
}

/** A table of words by class. */
export function wordClasses<C extends string>(classes: { readonly [name in C]: readonly string[] }): PhraseTable<C> {
  const table = new PhraseTable<C>();
  for (const name of Object.keys(classes) as C[]) for (const word of classes[name]) table.add(word, name);
  return table;
}
