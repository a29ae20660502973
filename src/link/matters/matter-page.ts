import type { ReadPage } from "../../core/stage.ts";
import { type TermVector, weighTerms } from "../../measure/tf-idf.ts";
import { loadTermRarity, type TermRarity } from "../../models/document-frequencies.ts";
import { type PageProfile, pageProfile } from "./page-profile.ts";

/** The telling terms of a page, of names and of words each, that pages of its matter are looked for by. */
const TELLING_TERMS = 24;

/** A page as it is compared with others: a function of the page alone. */
export type MatterPage = {
  readonly page: string;
  readonly names: TermVector;
  readonly words: TermVector;
  /** Surnames, sorted. */
  readonly people: ReadonlySet<string>;
  /** Numbers of its telling terms. */
  readonly telling: readonly number[];
  /** Its place among the pages that are compared just now, in order of their ids. */
  place: number;
};

export function matterPage(read: ReadPage): MatterPage {
  return comparedPage(pageProfile(read), loadTermRarity());
}

/** What is compared of a profile, its terms weighed by how rare they are. */
export function comparedPage({ page, names, people, words }: PageProfile, rarity: TermRarity): MatterPage {
  const vectors = { names: weighTerms(names, rarity), words: weighTerms(words, rarity) };
  return { page, ...vectors, people: new Set([...people].sort()), telling: tellingTerms(vectors), place: 0 };
}

/** The heaviest terms of names and of words, by numbers that no name shares with a word. */
export function tellingTerms({ names, words }: Pick<MatterPage, "names" | "words">): number[] {
  return [...heaviest(names).map((term) => 2 * term), ...heaviest(words).map((term) => 2 * term + 1)];
}

function heaviest({ terms, weights }: TermVector): number[] {
  return [...terms.keys()]
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || (terms[x] ?? 0) - (terms[y] ?? 0))
    .slice(0, TELLING_TERMS)
    .map((place) => terms[place] ?? 0);
}
