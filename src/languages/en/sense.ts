import { COUNTRIES, SEATS_OF_GOVERNMENT } from "./countries.ts";
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
} from "./function-words.ts";
import { OPPOSED_WORDS } from "./opposed-words.ts";
import { EMPTY_WORDS, SENSE_GROUPS } from "./statement-words.ts";
import { stem } from "./stem.ts";
import { WORD_KIN } from "./word-kin.ts";

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

/** By whole word first: "plane" and "plan" have one stem. */
const WORD_GROUP = new Map<string, string>();
const GROUP_OF = new Map<string, string>();
for (const group of [...SENSE_GROUPS, ...WORD_KIN.map((line) => line.split(" "))]) {
  // A word of several groups keeps the first; a group that meets an earlier one in a word stays a group of its own.
  for (const word of group) {
    const stemmed = stem(word);
    if (!WORD_GROUP.has(word)) WORD_GROUP.set(word, `~${group[0] ?? ""}`);
    if (!GROUP_OF.has(stemmed)) GROUP_OF.set(stemmed, `~${group[0] ?? ""}`);
  }
}

/** What a lower-case word is compared by: its sense group, else its stem. */
export function senseOf(word: string): string {
  const plain = word.replace(/'s?$/, "");
  const stemmed = stem(plain);
  return WORD_GROUP.get(plain) ?? GROUP_OF.get(stemmed) ?? stemmed;
}

/** By word: the sides of pairs of opposites that it stands on, as numbers; the other side of 2n is 2n + 1. */
const SIDES_OF = new Map<string, number[]>();
OPPOSED_WORDS.forEach((line, pair) => {
  line.split("|").forEach((side, which) => {
    for (const word of side.trim().split(" ")) SIDES_OF.set(word, [...(SIDES_OF.get(word) ?? []), 2 * pair + which]);
  });
});

/** The two words by which one list of lower-case words contradicts another: "rose" and "fell". Null where none do. */
export function opposites(some: readonly string[], others: readonly string[]): readonly [string, string] | null {
  const sides = new Map(others.flatMap((word) => (SIDES_OF.get(word) ?? []).map((side) => [side, word] as const)));
  const held = new Set(some.flatMap((word) => SIDES_OF.get(word) ?? []));
  for (const word of some) {
    for (const side of SIDES_OF.get(word) ?? []) {
      const other = sides.get(side ^ 1);
      // Where one of them has both sides it tells of both.
      if (other !== undefined && !held.has(side ^ 1) && !sides.has(side)) return [word, other];
    }
  }
  return null;
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
