import { COUNTRIES, OTHER_ADJECTIVES } from "../../languages/en/countries.ts";
import { SURE_ADJECTIVE } from "../../languages/en/countries-by-grammar.ts";
import { OFFICE_NOUNS } from "../../languages/en/offices.ts";
import { ON_AIR_WORDS, OUTLET_KIND_WORDS } from "../../languages/en/origin-words.ts";
import { BODIES_OF_STATES, BODY_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { NARROWING_WORDS } from "../../languages/en/role-kin.ts";
import { foldLetters } from "../../measure/folded-name.ts";

const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap((country) => [country.name, ...country.adjectives]), ...OTHER_ADJECTIVES].map((word) =>
    word.toLowerCase(),
  ),
);

/** "US", "U.K." */
const COUNTRY_ALIASES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase())),
);

/** What joins several outlets in one breath: "Reuters and other media". */
const AND_OTHERS = /,?\s(?:and|or)\s(?:several\s|many\s|some\s)?(?:other|others|various)\b|\samong\sothers\b/i;

/** "Verstka, an independent outlet": what tells of it behind a comma. */
const APPOSED = /,\s(?:an?|the|which|whose)\s/i;

/** A name without what some pages put around it: articles, "and other media", a country's possessive, "state news agency". The words left are the page's. */
export function plainOriginName(name: string): string {
  const others = name.search(AND_OTHERS);
  const [plain = ""] = (others > 0 ? name.slice(0, others) : name).split(APPOSED);
  let words = plain.trim().split(/\s+/);
  const first = () => (words[0] ?? "").toLowerCase();
  if (words.length > 1 && (first() === "the" || first() === "a" || first() === "an")) words = words.slice(1);
  // "Norvia's Harbour Authority" has a name of its own, "Norvia's government" none without the country.
  const owned = words.length > 1 && /['’]s?$/.test(first()) && isCountry(first().replace(/['’]s?$/, ""));
  if (owned && (/^[\p{Lu}\p{N}]/u.test(words[1] ?? "") || isKindWord(words[1]))) words = words.slice(1);
  // "State television", "the country's state news agency": of kind words alone all are the name.
  if (words.every((word) => OUTLET_KIND_WORDS.has(word.toLowerCase()))) return words.join(" ");
  // "Russian state news agency X": kind words in small letters are no part of the name, and a country before them is none either.
  let at = isCountry(first()) ? 1 : 0;
  const opened = at;
  while (at < words.length - 1 && isKindWord(words[at])) at++;
  // "a radio station in Brax": kind words that no name follows.
  if (at > opened && /^[\p{Lu}\p{N}]/u.test(words[at] ?? "")) words = words.slice(at);
  let end = words.length;
  while (end > 1 && isKindWord(words[end - 1])) end--;
  if (!isNameAlone(words.slice(0, end), words.slice(end))) end = words.length;
  return words
    .slice(0, end)
    .join(" ")
    .replace(/[,;:]+$/, "")
    .replace(/['’]s?$/, "");
}

/** Whether what is left without the kind words behind it is a name still. */
function isNameAlone(left: readonly string[], kinds: readonly string[]): boolean {
  const last = left.at(-1) ?? "";
  // "the prison service", "Kelland's security service", "the UN refugee agency": what kind it is of is part of the name.
  if (/^\p{Ll}/u.test(last) || !left.some((word) => /^\p{Lu}/u.test(word))) return false;
  if (left.length === 1 && /['’]s?$/.test(last)) return false;
  // "Israeli radio", "the BBC's Persian service": any of that country's, or the outlet's one in that language.
  if (kinds[0] === "service" && /['’]s$/.test(left.at(-2) ?? "")) return false;
  if (left.length === 1 && kinds.length > 0 && (isCountry(last) || SURE_ADJECTIVE.test(last))) return false;
  // "Army Radio", "Echo radio": what is heard or seen goes by that word.
  return left.length > 1 || !ON_AIR_WORDS.has(kinds[0] ?? "");
}

function isKindWord(word: string | undefined): boolean {
  return word !== undefined && word === word.toLowerCase() && OUTLET_KIND_WORDS.has(word);
}

function isCountry(word: string): boolean {
  return COUNTRY_WORDS.has(word.toLowerCase());
}

/** "US President", "Foreign Minister of Iceland": an office with the country whose it is, so that it has one holder. */
export function isOfCountry(role: string): boolean {
  const words = role.toLowerCase().split(/[\s,]+/);
  // Of former and deputy ones there are many.
  if (words.some((word) => NARROWING_WORDS.has(word))) return false;
  return (
    words.some((word) => isCountry(word) || COUNTRY_ALIASES.has(word)) &&
    words.some((word) => OFFICE_NOUNS.get(word) === word)
  );
}

/** "Marvania's government", "the Marvanian government": a body by what it is, under its country's name; null for anything else. */
function keyOfStateBody(key: string): string | null {
  const words = key.split(" ");
  const body = words[words.length - 1] ?? "";
  if (words.length < 2 || words.length > MOST_WORDS || !BODIES_OF_STATES.has(body)) return null;
  const country = COUNTRY_OF.get(words.slice(0, -1).join(" "));
  return country === undefined ? null : `${country} ${body}`;
}
const MOST_WORDS = 5;
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases, adjectives }) =>
    [...adjectives, ...aliases, name].map((form) => [plainWords(form), plainWords(name)] as const),
  ),
);

function plainWords(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The key under which names of one origin meet; "" for a name without a letter. */
export function originKey(name: string): string {
  const key = foldLetters(plainOriginName(name).replace(/['’]s\b/g, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:news|news agency)$/, "")
    .trim();
  const ofState = keyOfStateBody(key);
  if (ofState !== null) return ofState;
  // "Echo" and "Echo radio" are one, "the army" and "Army radio" are not.
  const [first = "", second = "", ...more] = key.split(" ");
  return more.length === 0 && ON_AIR_WORDS.has(second) && !isCountry(first) && !BODY_NOUNS.has(first) ? first : key;
}
