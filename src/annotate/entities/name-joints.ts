import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import {
  COMPOUND_TAILS,
  FOR_OPENINGS,
  NAME_PREFIXES,
  OF_OPENINGS,
  ON_OPENINGS,
} from "../../languages/en/name-links.ts";
import { CALENDAR_WORDS } from "../../languages/en/name-words.ts";
import {
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  PORTFOLIO_WORDS,
  SERVING_DISTRICTS,
  WORK_ENDINGS,
} from "../../languages/en/organizations.ts";
import { PLACE_BEGINNINGS } from "../../languages/en/places.ts";
import { HONORIFICS, OFFICES_OF, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import type { Word } from "./words.ts";

const PLACE_OPENINGS = new Set(PLACE_BEGINNINGS.map((word) => word.toLowerCase()));

/** True for the name of a day or month. */
export const dated = (word: Word | undefined): boolean => word !== undefined && CALENDAR_WORDS.has(bare(word));
/** A word in lower case without the full stop of an abbreviation. */
export const bare = (word: Word): string => (word.lower.endsWith(".") ? word.lower.slice(0, -1) : word.lower);
/** True when a capitalised word that is no date stands at an index, with a space before it. */
export const capitalAfter = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word?.capital === true && word.space && !dated(word);
};

/** Whether "of", "for" or "on" at `index` goes on with the name begun at `from`; gives the index of the capital after it. */
export function joinsOver(words: readonly Word[], from: number, index: number): number | null {
  const link = words[index]?.lower;
  if (link !== "of" && link !== "for" && link !== "on" && link !== "against") return null;
  let next = index + 1;
  if (words[next]?.lower === "the") next++;
  const target = words[next];
  const head = words[index - 1];
  if (target === undefined || head === undefined || head.possessive) return null;
  if (link === "of" && /^\d{4}$/.test(target.text)) return WORK_ENDINGS.has(head.lower) ? next : null;
  if (!capitalAfter(words, next)) return null;
  const lower = bare(head);
  if (link === "of") {
    if (ROLE_NOUNS.has(lower) && head.capital) return next;
    if (OF_OPENINGS.has(lower) || PLACE_OPENINGS.has(lower)) return next;
  }
  if (link === "for" && head.capital && FOR_OPENINGS.has(lower)) return next;
  // "for" and "against" go on only with bodies ("Centre for Coastal Law"); "on" only with committees and the like.
  for (let at = index - 1; at >= from && at >= index - 4; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (ORGANIZATION_OPENINGS.has(word.lower)) return link === "on" && !ON_OPENINGS.has(word.lower) ? null : next;
  }
  return null;
}

/** "Minister of Fisheries and Reefs Ilan Dorvet": one more field, which no list need have, before a given name. */
function titleGoesOn(words: readonly Word[], from: number, index: number): boolean {
  const field = words[index + 1];
  const given = words[index + 2];
  if (field === undefined || given?.capital !== true || !GIVEN_NAMES.has(given.lower)) return false;
  if (!PORTFOLIO_WORDS.has(words[index - 1]?.lower ?? "") || GIVEN_NAMES.has(field.lower)) return false;
  if (ROLE_NOUNS.has(bare(field)) || HONORIFICS.has(field.text)) return false;
  for (let at = from; at < index; at++)
    if (OFFICES_OF.has(words[at]?.lower ?? "") && words[at + 1]?.lower === "of") return true;
  return false;
}

/** "Selm and Norvik Police": a body of two districts, each of one word, and no given name before it. */
function servesTwo(words: readonly Word[], from: number, index: number): boolean {
  const [one, other, body] = [words[index - 1], words[index + 1], words[index + 2]];
  if (index - from !== 1 || one?.capital !== true || other?.capital !== true || body?.capital !== true) return false;
  if (!body.space || !SERVING_DISTRICTS.has(body.lower) || words[from - 1]?.capital === true) return false;
  return !GIVEN_NAMES.has(one.lower) && !ROLE_NOUNS.has(one.lower) && !ORGANIZATION_ENDINGS.has(other.lower);
}

/** Whether "and", "&" or a comma at `index` joins two fields of one body ("Health and Welfare Ministry"). */
export function joinsFields(words: readonly Word[], from: number, index: number): number | null {
  const mark = words[index]?.text;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before === undefined || after === undefined || before.possessive || !capitalAfter(words, index + 1)) return null;
  if (mark === "&") return before.capital ? index + 1 : null;
  if (mark !== "and" && mark !== ",") return null;
  if (mark === "and" && (titleGoesOn(words, from, index) || servesTwo(words, from, index))) return index + 1;
  if (!PORTFOLIO_WORDS.has(before.lower) || !PORTFOLIO_WORDS.has(after.lower)) return null;
  for (let at = from; at < index; at++) if (ORGANIZATION_OPENINGS.has(words[at]?.lower ?? "")) return index + 1;
  for (let at = index + 1; at < words.length && at < index + 5 && words[at]?.capital === true; at++) {
    const lower = words[at]?.lower ?? "";
    if (ORGANIZATION_ENDINGS.has(lower) || ROLE_NOUNS.has(lower)) return index + 1;
  }
  return endsInCountry(words, index + 1) ? index + 1 : null;
}

/** How many words a list of fields may have before the country whose department it names. */
const LONGEST_LIST = 8;

/** "Energy, Mines and Industry Marvania": fields of government, and the country right behind the last of them. */
function endsInCountry(words: readonly Word[], from: number): boolean {
  let hasAnd = words[from - 1]?.text === "and";
  for (let at = from; at < words.length && at < from + LONGEST_LIST; at++) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.text === "and") hasAnd = true;
    else if (hasAnd && at > from && word.capital && word.space && isCountry(words, at)) return true;
    else if (word.text !== "," && !PORTFOLIO_WORDS.has(word.lower)) return false;
  }
  return false;
}

function isCountry(words: readonly Word[], at: number): boolean {
  const found = matchAt(words, at)?.entry;
  return found !== undefined && !found.adjective && found.kind === "place" && found.country !== null;
}

/** As often a page writes two halves of one surname before they are taken for one. */
const LEAST_HYPHENED = 2;

/** Whether a hyphen at `index` stands inside one name ("Jean-Marc") and does not part two ("Dorvet-Kell talks"). */
export function insideName(words: readonly Word[], from: number, index: number, evidence: Evidence): boolean {
  const mark = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (
    mark === undefined ||
    before === undefined ||
    after === undefined ||
    mark.space ||
    after.space ||
    before.possessive
  )
    return false;
  if (NAME_PREFIXES.has(before.lower) && after.letter) return true;
  if (mark.text === "–" || mark.text === "—" || mark.text === "/") return false;
  if (/^\d/.test(after.text)) return true;
  if (!after.capital) {
    // "Lin Mei-hua": the second half of a given name is written small.
    const surname = words[index - 2];
    const named =
      surname?.capital === true && before.space && surname.letter && !surname.possessive && index - 2 >= from;
    return (
      named &&
      before.text.length <= 6 &&
      after.text.length <= 6 &&
      evidence.uncommon(after) &&
      !/(?:ed|ing)$/.test(after.lower) &&
      !COMPOUND_TAILS.has(after.lower)
    );
  }
  if (matchAt(words, index - 1) !== null || matchAt(words, index + 1) !== null) return false;
  const given = GIVEN_NAMES.has(before.lower);
  // "Ms Dorvet-Kell": what stands behind that hyphen alone, again and again, is a surname's second half.
  const again = evidence.onlyHyphened(after.lower) >= LEAST_HYPHENED;
  return (
    given ||
    again ||
    !(
      evidence.capital(before.lower) > 1 &&
      evidence.capital(after.lower) > 1 &&
      after.text.length > 3 &&
      before.text.length > 3
    )
  );
}
