import { MONTHS } from "../../languages/en/calendar.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import {
  BODY_WORDS,
  CEREMONY_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  POINT_VERBS,
  READOUT_WORDS,
} from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import type { OwnAccount } from "./own-account.ts";

/** Letters that a country's name and its people's have in common. */
const LEAST_SHARED = 5;
/** Words for things that two accounts of one day must share where only one of them names the other side, and letters of these. */
const LEAST_THINGS = 4;
const LEAST_THING = 3;
/** Names that two accounts share where neither tells whom it was with. */
const LEAST_NAMES = 2;
/** Days between the two publications, and between those that name one day. */
const MOST_DAYS = 3;
const MOST_DAYS_OF_ONE = 31;
/** By these an adjective is made of a short name of a place. */
const ENDINGS_OF_PEOPLES: readonly string[] = ["ish", "ian", "ese", "an", "ic", "i"];
const LEAST_MADE = 3;
const VOWEL_LAST = /[aeiouy]$/u;

/** How likely two own accounts are of one contact is not guessed: each must name the other side, in one manner, by about one day. */
export function areOfOneContact(a: OwnAccount, b: OwnAccount, days: number | null): boolean {
  if (a.page.page.outlet?.value === b.page.page.outlet?.value) return false;
  // Minutes may come weeks after a contact whose day they name.
  const ofOneDay = [...a.days].some((day) => b.days.has(day));
  if (days !== null && days > (ofOneDay ? MOST_DAYS_OF_ONE : MOST_DAYS)) return false;
  if (areTwoManners(a.manner, b.manner, days)) return false;
  // Two bodies may each tell of one thing without having spoken to each other.
  if ((!a.opens && !b.opens) || (!a.isSure && !b.isSure)) return false;
  // A body that begins with something else ("bade farewell", "was represented") may tell of the contact all the same.
  const isSure = a.opens && b.opens;
  if (!isSure && days !== null && days > 1) return false;
  const named = timesNamed(a, b);
  const names = timesNamed(b, a);
  // Two that nothing but the other names: each must have the whole name of the other.
  if (a.isNamedAlone && b.isNamedAlone) return isNamedWhole(a, named) && isNamedWhole(b, names);
  if (!isNamedEnough(a, named) || !isNamedEnough(b, names)) return false;
  if (named > 0 && names > 0) return true;
  if (a.isNamedAlone || b.isNamedAlone) return false;
  const shared =
    [...a.names].filter((name) => b.names.has(name) || b.firstWords.has(name)).length +
    [...b.names].filter((name) => !a.names.has(name) && a.firstWords.has(name)).length;
  // Two bodies of one day, of which one names the other and both tell of the same things.
  if (a.isBody && b.isBody && isSure && named + names > 0 && days !== null && days <= 1) {
    const isName = (word: string) => [a.side, b.side, a.names, b.names].some((names) => names.has(word));
    const things = [...a.words].filter((word) => b.words.has(word) && isThing(word) && !isName(word));
    if (things.length >= LEAST_THINGS) return true;
  }
  // Who says nothing but "we" may be anybody, unless the body names it.
  const isKnown = (a.isBody || named > 0) && (b.isBody || names > 0);
  const least = isKnown && isSure ? LEAST_NAMES : LEAST_NAMES + 1;
  return (a.isBody || b.isBody) && named + names + shared >= least;
}

/** How many words of a side's name another account has; its letters alone are as good as the name. */
function timesNamed(side: OwnAccount, by: OwnAccount): number {
  const named = namedIn(side.side, by.words);
  return side.letters !== null && by.capitals.has(side.letters) ? Math.max(named, side.side.size) : named;
}

/**
 * "Grain" may stand in any text: of a side that is known by its name alone most of the name must be there, and all of it,
 * in more than one word, where its own words do not say at once that there was a contact.
 */
function isNamedEnough(account: OwnAccount, named: number): boolean {
  return !account.isNamedAlone || (account.opens ? named * 2 >= account.side.size : isNamedWhole(account, named));
}

function isNamedWhole({ side }: OwnAccount, named: number): boolean {
  return side.size > 1 && named >= side.size;
}

/** True where two manners of contact are of two contacts. Who sees each other on a screen may say that they spoke or, by the day after, that they met. */
function areTwoManners(a: OwnAccount["manner"], b: OwnAccount["manner"], days: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  return (
    (a !== "on screen" && b !== "on screen") ||
    ((a === "in person" || b === "in person") && (days === null || days > 1))
  );
}

/** True for a word that tells of a thing rather than of a contact or of who had it. */
function isThing(word: string): boolean {
  const other = [READOUT_WORDS, CEREMONY_WORDS, CONTACT_NOUNS, CONTACT_VERBS, BODY_WORDS, POINT_VERBS, CARDINALS];
  return word.length > LEAST_THING && !isEmptyWord(word) && !MONTHS.has(word) && !other.some((list) => list.has(word));
}

/** How many names stand in a text, or a word that begins as they do or is made of them: "Sorland", "Sorlandic", "Varnish". */
function namedIn(names: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const beginnings = new Set(
    [...words].filter((word) => word.length > LEAST_SHARED).map((word) => word.slice(0, LEAST_SHARED)),
  );
  return [...names].filter(
    (name) =>
      words.has(name) ||
      (name.length >= LEAST_SHARED && beginnings.has(name.slice(0, LEAST_SHARED))) ||
      (name.length >= LEAST_MADE && ENDINGS_OF_PEOPLES.some((ending) => words.has(name + ending))) ||
      (name.length > LEAST_MADE &&
        VOWEL_LAST.test(name) &&
        ENDINGS_OF_PEOPLES.some((ending) => words.has(name.slice(0, -1) + ending))),
  ).length;
}
