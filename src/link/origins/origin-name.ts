import { COUNTRIES, OTHER_ADJECTIVES } from "../../languages/en/countries.ts";
import { OFFICE_NOUNS } from "../../languages/en/offices.ts";
import { OUTLET_KIND_WORDS } from "../../languages/en/origin-words.ts";
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

/** A name without what some pages put around it: articles, "and other media", a country's possessive, "state news agency". The words left are the page's. */
export function plainOriginName(name: string): string {
  const others = name.search(AND_OTHERS);
  let words = (others > 0 ? name.slice(0, others) : name).trim().split(/\s+/);
  const first = () => (words[0] ?? "").toLowerCase();
  if (words.length > 1 && (first() === "the" || first() === "a" || first() === "an")) words = words.slice(1);
  if (words.length > 1 && /['’]s?$/.test(first()) && isCountry(first().replace(/['’]s?$/, ""))) words = words.slice(1);
  // "State television", "the country's state news agency": of kind words alone all are the name.
  if (words.every((word) => OUTLET_KIND_WORDS.has(word.toLowerCase()))) return words.join(" ");
  // "Russian state news agency X": kind words in small letters are no part of the name, and a country before them is none either.
  let at = isCountry(first()) ? 1 : 0;
  const opened = at;
  while (at < words.length - 1 && isKindWord(words[at])) at++;
  if (at > opened) words = words.slice(at);
  let end = words.length;
  while (end > 1 && isKindWord(words[end - 1])) end--;
  // "the prison service", "the country's news agency": what is left must be a name.
  const left = words.slice(0, end);
  // "Kelland's security service": what kind of service is part of the name.
  const cut = words[end] === "service" && /^\p{Ll}/u.test(left.at(-1) ?? "");
  if (cut || !left.some((word) => /^\p{Lu}/u.test(word)) || (end === 1 && /['’]s?$/.test(left[0] ?? "")))
    end = words.length;
  return words
    .slice(0, end)
    .join(" ")
    .replace(/[,;:]+$/, "")
    .replace(/['’]s?$/, "");
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

/** The key under which names of one origin meet; "" for a name without a letter. */
export function originKey(name: string): string {
  return foldLetters(plainOriginName(name))
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:news|news agency)$/, "")
    .trim();
}
