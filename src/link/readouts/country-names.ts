import { COUNTRIES } from "../../languages/en/countries.ts";
import { countryOf } from "../../languages/en/sense.ts";

/** Words that the name of a country or of a seat of government may have. */
const MOST_WORDS = 4;

/** The names, adjectives and short names of the countries that a body's name tells of: of "Kremlin" those of Russia. */
export function countryNamesIn(name: string): string[] {
  const words = name.match(/[\p{L}\p{N}.]+/gu) ?? [];
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      const country = countryOf(words.slice(from, to).join(" "));
      if (country !== null) found.add(country.slice(1));
    }
  return COUNTRIES.filter((country) => found.has(country.name)).flatMap(({ name: one, aliases, adjectives }) => [
    one,
    ...aliases,
    ...adjectives,
  ]);
}
