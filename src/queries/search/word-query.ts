import { foldedWords } from "../folded-words.ts";

/** Words asked for: each term stands somewhere in what is found, its words one after the other. */
export type WordQuery = {
  readonly terms: readonly (readonly string[])[];
  /** True where the last word of the last term may be a beginning. */
  readonly open: boolean;
};

/** More words than this nobody means. */
const MOST_TERMS = 16;

/** A user's words as a query. Words in quote marks stand together; any other signs only part words. Nothing in them is syntax. */
export function parseWords(text: string): WordQuery {
  const terms: string[][] = [];
  let open = false;
  for (const [at, piece] of text.split(/["“”„«»]/u).entries()) {
    const words = foldedWords(piece).map(({ word }) => word);
    if (words.length === 0) continue;
    if (at % 2 === 1) terms.push(words);
    else terms.push(...words.map((word) => [word]));
    open = at % 2 === 0;
  }
  return { terms: terms.slice(0, MOST_TERMS), open: open && terms.length <= MOST_TERMS };
}

/** Says of a folded word whether the query asks for it. */
export function askedWord({ terms, open }: WordQuery): (word: string) => boolean {
  const whole = new Set(terms.flat());
  const beginning = open ? terms.at(-1)?.at(-1) : undefined;
  return (word) => whole.has(word) || (beginning !== undefined && word.startsWith(beginning));
}
