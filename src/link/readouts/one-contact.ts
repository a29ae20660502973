import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import { PEOPLE_BODY_WORDS } from "../../languages/en/contact-words.ts";
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
import { hasContactWord, meetingNounsIn, partiesOf, type ToldWord, tellsOfContactWith } from "./told-contact.ts";

/** Letters that a country's name and its people's have in common. */
const LEAST_SHARED = 5;
/** Words for things that two accounts of one day must share where only one of them names the other side, and letters of these. */
const LEAST_THINGS = 4;
const LEAST_THINGS_TOLD = 3;
const LEAST_THING = 3;
/** Names that two accounts share where neither tells whom it was with. */
const LEAST_NAMES = 2;
/** Figures that two bodies share of which none says whom it met. */
const LEAST_FIGURES = 2;
const AMOUNT_WORDS: ReadonlySet<string> = new Set(["cent", "percent", "million", "billion"]);
/** Days between the two publications, and between those that name one day. */
const MOST_DAYS = 3;
const MOST_DAYS_OF_ONE = 31;
/** By these an adjective is made of a short name of a place. */
const ENDINGS_OF_PEOPLES: readonly string[] = ["ish", "ian", "ese", "an", "ic", "i"];
const LEAST_MADE = 3;
const VOWEL_LAST = /[aeiouy]$/u;

/**
 * How likely two own accounts are of one contact is not guessed: one must say that it was with the other, or both tell of one
 * meeting by its name; each must name the other side or tell of the same things, in one manner, by about one day.
 */
export function areOfOneContact(a: OwnAccount, b: OwnAccount, days: number | null): boolean {
  if (a.page.page.outlet?.value === b.page.page.outlet?.value) return false;
  // Minutes may come weeks after a contact whose day they name.
  const ofOneDay = [...a.days].some((day) => b.days.has(day));
  if (days !== null && days > (ofOneDay ? MOST_DAYS_OF_ONE : MOST_DAYS)) return false;
  if (areTwoManners(a.manner, b.manner, days)) return false;
  const [ofB, ofA] = [tellsOf(a, b), tellsOf(b, a)];
  const isTold = ofA || ofB || crosses(a, b);
  // Who says nothing of a contact may tell of something else.
  const silent = ofA === ofB ? null : ofA ? a : b;
  if (silent !== null && !silent.told.some(hasContactWord) && !shareThings(a, b)) return false;
  if (!isTold && !nameOneMeeting(a, b, days) && !tellOfOneRound(a, b, days)) return false;
  // A body that begins with something else ("bade farewell", "was represented") may tell of the contact all the same.
  const opens = a.opens && b.opens;
  const named = timesNamed(a, b);
  const names = timesNamed(b, a);
  // Two that nothing but the other names: each must have the whole name of the other.
  if (a.isNamedAlone && b.isNamedAlone) {
    const isOne = ofA && ofB && days !== null && days <= 1;
    return isNamedWhole(a, named, isOne) && isNamedWhole(b, names, isOne);
  }
  if (!isNamedEnough(a, named, ofA) || !isNamedEnough(b, names, ofB)) return false;
  if (named > 0 && names > 0) return true;
  if (a.isNamedAlone || b.isNamedAlone) return false;
  // Each tells of the other, if only by office.
  if (ofA && ofB) return true;
  const shared =
    [...a.names].filter((name) => b.names.has(name) || b.firstWords.has(name)).length +
    [...b.names].filter((name) => !a.names.has(name) && a.firstWords.has(name)).length;
  // Two bodies of one day, of which one names the other and both tell of the same things.
  if (a.isBody && b.isBody && (opens || isTold) && days !== null && days <= 1) {
    const isTied = named + names > 0 || (isTold && figuresOf(a, b) > 0);
    if (isTied && thingsOf(a, b).length >= (isTold ? LEAST_THINGS_TOLD : LEAST_THINGS)) return true;
  }
  // Who says nothing but "we" may be anybody, unless the body names it.
  const isKnown = (a.isBody || named > 0) && (b.isBody || names > 0);
  const least = isKnown && opens ? LEAST_NAMES : LEAST_NAMES + 1;
  return (a.isBody || b.isBody) && named + names + shared >= least;
}

function shareThings(a: OwnAccount, b: OwnAccount): boolean {
  return figuresOf(a, b) + thingsOf(a, b).length > 0;
}

/** How many figures two accounts share. */
function figuresOf(a: OwnAccount, b: OwnAccount): number {
  return [...a.figures].filter((figure) => b.figures.has(figure)).length;
}

/** Words for things that two accounts share. */
function thingsOf(a: OwnAccount, b: OwnAccount): string[] {
  const isName = (word: string) => [a.side, b.side, a.names, b.names].some((names) => names.has(word));
  return [...a.words].filter((word) => b.words.has(word) && isThing(word) && !isName(word));
}

/** True where an account says at once that it was in contact with the other side. */
function tellsOf(by: OwnAccount, side: OwnAccount): boolean {
  const own = [...side.side].filter(
    (name) => ![...by.side].some((word) => isNameIn(name, word) || isNameIn(word, name)),
  );
  return by.told.some((words) =>
    tellsOfContactWith(
      words,
      words.flatMap((_, at) => (isNamedAt(words, at, own, side, by) ? [at] : [])),
    ),
  );
}

function isNamedAt(
  words: readonly ToldWord[],
  at: number,
  own: readonly string[],
  side: OwnAccount,
  by: OwnAccount,
): boolean {
  const { word, capital } = words[at] as ToldWord;
  if (capital && word === side.letters?.toLowerCase()) return true;
  if (side.people.has(word) && !by.people.has(word)) return true;
  if (own.some((name) => (capital || PEOPLE_BODY_WORDS.has(name) || isOfMany(name)) && isNameIn(name, word)))
    return true;
  return side.called.some((name) =>
    name.every((one, step) => words[at + step]?.word === one && words[at + step]?.capital),
  );
}

/** "Cooks of the Adria", "Elm stewards": those of whom it is a body go without a capital too. */
function isOfMany(name: string): boolean {
  return name.length >= LEAST_SHARED && name.endsWith("s") && !name.endsWith("ss");
}

/** True where whom the one says that it was in contact with is who acts in the other. */
function crosses(a: OwnAccount, b: OwnAccount): boolean {
  const [ofA, ofB] = [a, b].map(({ told }) => partiesOf(told));
  if (ofA === undefined || ofB === undefined) return false;
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((name) => other.has(name));
  return meet(ofA.others, ofB.own) || meet(ofB.others, ofA.own);
}

/** Two bodies of one day that tell of a meeting by its name, each as one of those that were in it. */
function nameOneMeeting(a: OwnAccount, b: OwnAccount, days: number | null): boolean {
  if (!a.isBody || !b.isBody || !a.opens || !b.opens || (days !== null && days > 1)) return false;
  const nouns = meetingNounsIn(a.told);
  return [...meetingNounsIn(b.told)].some((noun) => nouns.has(noun));
}

/**
 * Two bodies of one day that name each other, of which one tells of a meeting by its name, whoever was in it, and that give
 * the same figures: "the third round of pay talks", "2.4 per cent is an insult".
 */
function tellOfOneRound(a: OwnAccount, b: OwnAccount, days: number | null): boolean {
  if (!a.isBody || !b.isBody || days === null || days > 1) return false;
  if (timesNamed(a, b) === 0 || timesNamed(b, a) === 0) return false;
  const figures = figuresOf(a, b);
  if (figures === 0 || (figures < LEAST_FIGURES && thingsOf(a, b).length < LEAST_THINGS)) return false;
  return [a, b].some(({ told }) => meetingNounsIn(told).size > 0);
}

/** How many words of a side's name another account has; its letters alone are as good as the name. */
function timesNamed(side: OwnAccount, by: OwnAccount): number {
  const named = Math.max(
    namedIn(side.side, by.words),
    side.called.some((name) => name.every((word) => by.capitalWords.has(word))) ? 1 : 0,
  );
  return side.letters !== null && by.capitals.has(side.letters) ? Math.max(named, side.side.size) : named;
}

/**
 * "Grain" may stand in any text: of a side that is known by its name alone most of the name must be there, and all of it,
 * in more than one word, where its own words do not say at once that there was a contact.
 */
function isNamedEnough(account: OwnAccount, named: number, isTold: boolean): boolean {
  return (
    !account.isNamedAlone || (account.opens || isTold ? named * 2 >= account.side.size : isNamedWhole(account, named))
  );
}

function isNamedWhole({ side }: OwnAccount, named: number, inOneWord = false): boolean {
  return side.size > (inOneWord ? 0 : 1) && named >= side.size;
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
  const isWhen = MONTHS.has(word) || WEEKDAYS.has(word);
  return (
    word.length > LEAST_THING &&
    !isEmptyWord(word) &&
    !isWhen &&
    !AMOUNT_WORDS.has(word) &&
    !other.some((list) => list.has(word))
  );
}

/** How many names stand in a text, or a word that begins as they do or is made of them: "Sorland", "Sorlandic", "Varnish". */
function namedIn(names: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...names].filter((name) => words.has(name) || [...words].some((word) => isNameIn(name, word))).length;
}

/** True for a name, and for a word that begins as it does or is made of it. */
export function isNameIn(name: string, word: string): boolean {
  if (word === name || `${word}s` === name || word === `${name}s`) return true;
  if (name.length >= LEAST_SHARED && word.length > LEAST_SHARED && word.startsWith(name.slice(0, LEAST_SHARED)))
    return true;
  if (name.length < LEAST_MADE || !word.startsWith(name.slice(0, LEAST_MADE))) return false;
  return ENDINGS_OF_PEOPLES.some(
    (ending) =>
      word === name + ending ||
      (name.length > LEAST_MADE && VOWEL_LAST.test(name) && word === name.slice(0, -1) + ending),
  );
}
