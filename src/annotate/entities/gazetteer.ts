import type { EntityKind } from "../../core/vocabulary.ts";
import { AGENCIES } from "../../languages/en/agencies.ts";
import { COUNTRIES, OTHER_ADJECTIVES, SEATS_OF_GOVERNMENT } from "../../languages/en/countries.ts";
import { SURE_SHORT_MEDIA } from "../../languages/en/name-links.ts";
import { ACRONYMS, AMBIGUOUS_MEDIA, KNOWN_ORGANIZATIONS, MORE_MEDIA } from "../../languages/en/organizations.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import { PLACES } from "../../languages/en/places.ts";
import { type Word, wordsIn } from "./words.ts";

/** What the lists say about a name. */
export type Entry = {
  readonly kind: EntityKind;
  /** One name for all spellings: "United States" for "US"; null where the name stands for itself. */
  readonly canonical: string | null;
  /** The country that a body or an adjective belongs to. */
  readonly country: string | null;
  /** "Darvian": of a country or faith, no name of anyone. */
  readonly adjective: boolean;
};

/** Entries by the keys of their words; `capitals` says which of the words are written large. */
const entries = new Map<string, { readonly entry: Entry; readonly capitals: readonly boolean[] }>();
/** Longest entry, in words, by first key. */
const longest = new Map<string, number>();

const keyFor = (name: string): string =>
  wordsIn(name)
    .map((word) => (word.possessive ? `${word.key}'s` : word.key))
    .join(" ");
const entryOf = (name: string): Entry | undefined => entries.get(keyFor(name))?.entry;

function add(name: string, entry: Entry): void {
  const words = wordsIn(name);
  const keys = words.map((word) => (word.possessive ? `${word.key}'s` : word.key));
  const [first] = keys;
  if (first === undefined) return;
  const key = keys.join(" ");
  if (entries.has(key)) return;
  const capitals = words.map((word) => word.capital);
  entries.set(key, { entry, capitals });
  longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
}

/** Short capitals that agencies share with other bodies are left to what the page says of them. */
const SHORT = /^\p{Lu}{1,3}$/u;

function addMedium(name: string, aliases: readonly string[]): void {
  const canonical = name.replace(/^The | \(.*\)$/g, "");
  const entry: Entry = { kind: "outlet", canonical, country: null, adjective: false };
  for (const form of [name, canonical, ...aliases]) {
    const bare = form.replace(/^The /, "");
    if (form.includes("(")) continue;
    const doubtful = AMBIGUOUS_MEDIA.has(bare) || (SHORT.test(bare) && !SURE_SHORT_MEDIA.has(bare));
    if (!doubtful) add(bare, entry);
    if (!SHORT.test(bare)) add(`The ${bare}`, entry);
  }
}
// The first entry of a name holds: countries before capitals and other places, media before other bodies.
for (const { name, aliases, adjectives } of COUNTRIES) {
  for (const form of [name, ...aliases]) add(form, { kind: "place", canonical: name, country: name, adjective: false });
  for (const form of adjectives) {
    add(form, { kind: "other", canonical: null, country: name, adjective: true });
    add(`${form}s`, { kind: "other", canonical: null, country: name, adjective: true });
  }
}
for (const form of OTHER_ADJECTIVES) {
  add(form, { kind: "other", canonical: null, country: null, adjective: true });
  add(`${form}s`, { kind: "other", canonical: null, country: null, adjective: true });
}
for (const [seat, country] of SEATS_OF_GOVERNMENT)
  add(seat, { kind: "organization", canonical: null, country, adjective: false });
for (const { name, capitals } of COUNTRIES) {
  for (const form of capitals)
    add(form, { kind: "place", canonical: capitals[0] ?? form, country: name, adjective: false });
}
for (const { name, aliases } of [...OUTLETS, ...AGENCIES]) addMedium(name, aliases);
for (const form of MORE_MEDIA) addMedium(form, []);
for (const [acronym, name] of ACRONYMS) {
  const medium = entryOf(name)?.kind === "outlet";
  const entry: Entry = { kind: medium ? "outlet" : "organization", canonical: name, country: null, adjective: false };
  entries.delete(keyFor(acronym));
  add(acronym, entry);
  add(name, entry);
}
for (const form of KNOWN_ORGANIZATIONS)
  add(form, { kind: "organization", canonical: null, country: null, adjective: false });
for (const form of PLACES) add(form, { kind: "place", canonical: null, country: null, adjective: false });

export type Match = { readonly entry: Entry; readonly end: number };

/** The list entry for exactly these keys joined by a space. */
export function entryFor(key: string): Entry | undefined {
  return entries.get(key)?.entry;
}

/** Whether words are written as an entry is: large where it is large ("The Vice", not "the vice president"). */
function writtenAs(words: readonly Word[], from: number, capitals: readonly boolean[]): boolean {
  return capitals.every((capital, index) => !capital || words[from + index]?.capital === true || index === 0);
}

function lookup(words: readonly Word[], from: number, lowered: boolean): Match | null {
  const first = words[from];
  if (first === undefined) return null;
  const limit = longest.get(lowered ? first.lower : first.key);
  if (limit === undefined) return null;
  let key = "";
  let found: Match | null = null;
  for (let index = from; index < words.length && index - from < limit; index++) {
    const word = words[index];
    if (word === undefined) break;
    key += `${index === from ? "" : " "}${lowered ? word.lower : word.key}`;
    const listed = entries.get(key);
    if (listed !== undefined && writtenAs(words, from, listed.capitals))
      found = { entry: listed.entry, end: index + 1 };
    if (word.possessive) {
      const inside = entries.get(`${key}'s`);
      if (inside !== undefined && writtenAs(words, from, inside.capitals))
        found = { entry: inside.entry, end: index + 1 };
      key += "'s";
    }
  }
  return found;
}

/**
 * The longest name that begins at a word, itself capitalised, of those in the lists and those that the page itself
 * explains; null where none does.
 */
export function matchAt(words: readonly Word[], from: number): Match | null {
  const first = words[from];
  if (first === undefined || !first.letter) return null;
  if (!first.capital && !(first.lower === "al" || first.lower === "sub" || first.lower === "dpa")) return null;
  if (first.known === undefined) {
    const match = listedAt(words, from);
    first.known = match === null ? null : { entry: match.entry, length: match.end - from };
    return match;
  }
  if (first.known === null) return null;
  const end = from + first.known.length;
  // A name cut out of its sentence may end inside what is known to begin at one of its words.
  return end <= words.length ? { entry: first.known.entry, end } : listedAt(words, from);
}

/** The longest list entry that begins at a word. */
function listedAt(words: readonly Word[], from: number): Match | null {
  const first = words[from];
  if (first === undefined) return null;
  return lookup(words, from, false) ?? (first.allCapitals && first.text.length > 3 ? lookup(words, from, true) : null);
}

/** The country that a word or two stand for, as a noun ("Darvia") or an adjective ("Darvian"); null where they do not. */
export function countryAt(
  words: readonly Word[],
  from: number,
): { country: string; end: number; adjective: boolean } | null {
  const match = matchAt(words, from);
  if (match === null || match.entry.country === null) return null;
  const { adjective, country, canonical } = match.entry;
  return adjective || canonical === country ? { country, end: match.end, adjective } : null;
}
