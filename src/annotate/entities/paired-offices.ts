import { PLURAL_OFFICES, ROLE_GENDERS } from "../../languages/en/titles-and-roles.ts";
import type { Role } from "./roles.ts";
import type { Word } from "./words.ts";

/** Longest name of a country or person, in words, looked over. */
const MAX_NAME = 4;

/** Start of the capitalised words that end at `to`, -1 where none do. */
function nameEndingAt(words: readonly Word[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_NAME && words[from - 1]?.capital === true) from--;
  return from < to ? from : -1;
}

/** An office in the plural with its two countries, in word indices: "the foreign ministers of Darvia and Sorland". */
export type PairedOffice = {
  /** The noun. */
  readonly head: number;
  /** Where each country's name begins. */
  readonly countries: readonly [number, number];
  readonly to: number;
};

/** The office in the plural whose noun stands at `head`, with the two that it is "of"; null where it is of no two. */
export function pairedOffice(words: readonly Word[], head: number): PairedOffice | null {
  if (!PLURAL_OFFICES.has(words[head]?.lower ?? "") || words[head + 1]?.lower !== "of") return null;
  let at = head + 2;
  const countries: number[] = [];
  while (countries.length < 2) {
    if (words[at]?.lower === "the") at++;
    countries.push(at);
    const start = at;
    while (at - start < MAX_NAME && words[at]?.capital === true && words[at]?.space === true) at++;
    if (at === start) return null;
    if (countries.length < 2 && words[at]?.lower !== "and") return null;
    if (countries.length < 2) at++;
  }
  const [one, other] = countries;
  return one === undefined || other === undefined ? null : { head, countries: [one, other], to: at };
}

/**
 * The role of a name at `at` in "the foreign ministers of Darvia and Sorland, Ada Kell and Ilan Dorvet": the first
 * country's for the first name, the second's for the second. `phrase` gives where a noun phrase begins, `country` what
 * country a word names.
 */
export function roleInPair(
  words: readonly Word[],
  at: number,
  to: number,
  phrase: (head: number) => number,
  country: (at: number) => string | null,
): Role | null {
  let comma = at - 1;
  const second = words[comma]?.lower === "and";
  if (second) comma = nameEndingAt(words, comma) - 1;
  else if (words[to]?.lower !== "and") return null;
  if (words[comma]?.text !== ",") return null;
  for (let head = comma - 4; head >= 0 && comma - head <= 2 * MAX_NAME + 4; head--) {
    const paired = pairedOffice(words, head);
    if (paired === null || paired.to !== comma) continue;
    const noun = PLURAL_OFFICES.get(words[head]?.lower ?? "") ?? "";
    return {
      from: phrase(head),
      to: comma,
      head: noun,
      fullFrom: at,
      fullTo: to,
      country: country(paired.countries[second ? 1 : 0]),
      gender: ROLE_GENDERS.get(noun) ?? null,
    };
  }
  return null;
}
