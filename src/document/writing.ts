import type { TextSpan } from "../core/span.ts";
import { Kept, ownText } from "./kept.ts";

/** Facts for which there is room at once; more make the list of each longer. */
const FACTS = 12;
/** Writings that are kept: a page's common words come again on every page, its names hardly. */
const MOST_WRITINGS = 30_000;

/** A word or mark as it is written, with what is known of it wherever it stands, worked out once for all pages. */
export class Writing {
  readonly text: string;
  /** What `WritingFact`s have told of it. */
  readonly facts: unknown[] = new Array(FACTS).fill(undefined);

  constructor(text: string) {
    this.text = ownText(text);
  }
}

let facts = 0;

/** Something that is told of a word by its letters alone: asked once, kept with it. A memory for speed alone. */
export class WritingFact<T> {
  readonly #tell: (writing: Writing) => T;
  readonly #place = facts++;

  constructor(tell: (writing: Writing) => T) {
    this.#tell = tell;
  }

  of(writing: Writing): T {
    const place = this.#place;
    const known = place < writing.facts.length ? writing.facts[place] : undefined;
    if (known !== undefined) return known as T;
    const told = this.#tell(writing);
    while (writing.facts.length <= place) writing.facts.push(undefined);
    writing.facts[place] = told;
    return told;
  }
}

const WRITINGS = new Kept((text) => new Writing(text), MOST_WRITINGS);

/** What is known of a word or mark that is written so. */
export const writingOf = (text: string): Writing => WRITINGS.of(text);

/** What is known of a page's tokens, by the list that they stand in, as long as it lives: every stage looks the same ones up. */
const ofTokens = new WeakMap<readonly TextSpan[], readonly Writing[]>();

/** The writing of each token of a page. */
export function writingsOf(text: string, tokens: readonly TextSpan[]): readonly Writing[] {
  const known = ofTokens.get(tokens);
  if (known !== undefined) return known;
  const writings = tokens.map(({ start, end }) => writingOf(text.slice(start, end)));
  ofTokens.set(tokens, writings);
  return writings;
}
