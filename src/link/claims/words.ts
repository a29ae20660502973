import { COUNTRIES, SEATS_OF_GOVERNMENT } from "../../languages/en/countries.ts";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PLAIN_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { EMPTY_WORDS, SENSE_GROUPS } from "../../languages/en/statement-words.ts";
import { stem } from "../../languages/en/stem.ts";

const CLOSED: readonly ReadonlySet<string>[] = [
  BE_FORMS,
  HAVE_FORMS,
  DO_FORMS,
  MODALS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  CLAUSE_OPENERS,
  COORDINATORS,
  PLAIN_ADVERBS,
  EMPTY_WORDS,
];

/** True for a lower-case word that carries nothing of what is said. */
export function isEmptyWord(word: string): boolean {
  return word.length < 2 || CLOSED.some((closed) => closed.has(word));
}

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  SENSE_GROUPS.flatMap((group) => group.map((word): [string, string] => [stem(word), `~${group[0] ?? ""}`])),
);

/** What a lower-case word is compared by: its sense group, else its stem. */
export function senseOf(word: string): string {
  const stemmed = stem(word.replace(/'s?$/, ""));
  return GROUP_OF.get(stemmed) ?? stemmed;
}

const COUNTRY_OF: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap((country) =>
    [country.name, ...country.aliases, ...country.adjectives, ...country.capitals].map((word): [string, string] => [
      word.toLowerCase(),
      `=${country.name}`,
    ]),
  ),
  ...SEATS_OF_GOVERNMENT.map(([seat, country]): [string, string] => [seat.toLowerCase(), `=${country}`]),
]);

/** The country that a name stands for in what is said of it: its own names and adjectives, its capital, its government's seat. Null for others. */
export function countryOf(name: string): string | null {
  if (name === name.toLowerCase()) return null;
  return (
    COUNTRY_OF.get(
      name
        .toLowerCase()
        .replace(/^the\s/, "")
        .replace(/['’]s?$/, ""),
    ) ?? null
  );
}
