import type { TextSpan } from "../../src/core/span.ts";
import { foldNameWord } from "../../src/measure/folded-name.ts";

/** What a careful reader gets from some pages: the form that the seeds' reading and the example's are both turned into. */
export type ReadStatement = {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Where the content stands in the page's text (UTF-16 code units), in as many parts as it has. */
  places(text: string): readonly TextSpan[];
  readonly form: "direct" | "indirect" | "mixed";
  /** Names that the speaker may go by; empty where nobody is stated. */
  readonly speakers: readonly string[];
  /** The speaker has no name on the page. */
  readonly unnamed: boolean;
  /** Any one of these as the last links behind the page's outlet; empty where the statement is at first hand. */
  readonly chains: readonly (readonly string[])[];
  readonly denies: boolean;
  /** More than one cutting is right. */
  readonly loose: boolean;
};

export type ReadPageFacts = {
  readonly file: string;
  /** Short name of the page in the story. */
  readonly key: string;
  readonly published: string | null;
  /** Undefined where the reading does not say. */
  readonly outlet: string | null | undefined;
  readonly title: string | undefined;
  readonly authors: readonly string[] | undefined;
  readonly furniture: readonly string[];
  readonly headings: readonly string[];
  readonly notSaid: readonly string[];
  readonly statements: readonly ReadStatement[];
};

export type ReadEvent = {
  readonly id: string;
  /** Beginnings of words, one of which stands in the label of the right event. */
  readonly words: readonly string[];
  readonly participants: readonly string[];
  readonly where: string | null;
  readonly when: string | null;
  readonly pages: readonly string[];
  /** Further pages that it may have an account from. */
  readonly also: readonly string[];
  /** Scheme, type and mode ("-" for none); undefined where the reading does not say. */
  readonly code?: string | undefined;
  /** By page, the statuses that are right. */
  readonly statuses: { readonly [page: string]: readonly string[] };
};
export type ReadDifference = {
  readonly on: string;
  readonly kinds: readonly string[];
  readonly sides: readonly { readonly value: string; readonly pages: readonly string[] }[];
};
export type ReadOrigin = {
  readonly claim: string;
  /** Words of the claim as they stand on a page; empty where the reading gives its own alone. */
  readonly words: readonly string[];
  readonly pages: readonly string[];
  readonly named: readonly string[];
  /** Undefined where the reading does not say. */
  readonly state?: string | undefined;
};
export type Reading = {
  readonly pages: readonly ReadPageFacts[];
  readonly events: readonly ReadEvent[];
  readonly differences: readonly ReadDifference[];
  readonly origins: readonly ReadOrigin[];
  /** Undefined where the reading does not say. */
  readonly copies: readonly (readonly [string, string])[] | undefined;
  readonly matters: { readonly together: readonly string[]; readonly apart: readonly string[] };
  readonly unknowns: readonly { readonly kind: string; readonly page: string; readonly words: string }[];
  readonly warnings: readonly { readonly page: string; readonly codes: readonly string[] }[];
};

const STOP: ReadonlySet<string> = new Set(
  "the a an of one s this and other u his her us their in to on for by with that it is was were has had be not no".split(
    " ",
  ),
);

/** The words of a name or a phrase that tell it from others. */
export function tellingWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // Spellings of one name are one name: the entity bears the fullest form seen, the reader the form at hand.
  return words.filter((word) => !STOP.has(word)).map(foldNameWord);
}

/** True where the last telling word of one name stands in the other. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [tellingWords(a), tellingWords(b)];
  const [last, otherLast] = [left.at(-1), right.at(-1)];
  return last !== undefined && otherLast !== undefined && (right.includes(last) || left.includes(otherLast));
}
