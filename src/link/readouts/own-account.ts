import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf } from "../../document/document.ts";
import { AGENCIES } from "../../languages/en/agencies.ts";
import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { ORGANIZATION_ENDINGS, OUTLET_ENDINGS } from "../../languages/en/organizations.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import {
  ASKED_BEFORE,
  BODY_WORDS,
  CALL_WORDS,
  CEREMONY_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  FIRST_PERSON,
  FROM_AFAR_WORDS,
  HOSTING_WORDS,
  IN_PERSON_WORDS,
  ON_SCREEN_WORDS,
  OPENING_WORDS,
  OUTLET_WORDS_ANYWHERE,
  PLACE_BODY_WORDS,
  POINT_VERBS,
  READOUT_TITLES,
  READOUT_WORDS,
  REPORTER_WORDS,
  SPEAKING_BODY_WORDS,
} from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";

/** What a body published itself on a contact that it had. */
export type OwnAccount = {
  readonly page: ReadPage;
  /** Words of the body's name that tell it from others, lower case. */
  readonly side: ReadonlySet<string>;
  /** All words of the text, the title and the body's name, lower case. */
  readonly words: ReadonlySet<string>;
  /** Words that begin with a capital inside a sentence, lower case. */
  readonly names: ReadonlySet<string>;
  /** True where it says at once that it tells of a contact. */
  readonly opens: boolean;
  /** True where its name says that it is a body; else only its words do. */
  readonly isBody: boolean;
  /** True where nothing says that it is a side but that the other side names it. */
  readonly isNamedAlone: boolean;
  /** How the sides were in contact, where the opening says so. */
  readonly manner: "from afar" | "on screen" | "in person" | null;
  /** Days that the opening names, EDTF: that of the contact is among them where it is named. */
  readonly days: ReadonlySet<string>;
};

/** A readout is short; what is longer is a speech, a transcript or a report. Sentences and code units. */
const MOST_SENTENCES = 45;
const LONGEST = 9_000;
/** Sentences in which a readout says what it is a readout of. */
const OPENING = 3;

const MEDIA: ReadonlySet<string> = new Set(
  [
    ...OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].map((name) => name.toLowerCase()),
);

/** A page as a body's own account of a contact; null where it is none. */
export function ownAccountOf(page: ReadPage): OwnAccount | null {
  const outlet = page.page.outlet?.value;
  if (outlet === undefined || page.page.text.length > LONGEST) return null;
  const speaks = speaksForItself(outlet, page);
  if (speaks === null) return null;
  const voices = page.page.voice.map(({ value }) => value);
  if (voices.includes("interview") || voices.includes("live")) return null;
  const sentences = page.layers.sentences.annotations.filter((sentence) => {
    const { kind } = blockOf(page.page, sentence);
    return ARTICLE_KINDS.has(kind) && kind !== "title" && kind !== "heading";
  });
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return null;
  const texts = sentences.map(({ start, end }) => page.page.text.slice(start, end));
  const title = page.page.title?.value ?? "";
  const opening = wordsOf([title, ...texts.slice(0, OPENING)].join(" "));
  const opens = [CONTACT_NOUNS, CONTACT_VERBS, OPENING_WORDS].some((list) => some(opening, list));
  if (!opens && speaks !== "body" && !some(ownWordsOf(page), FIRST_PERSON)) return null;
  if (speaks === "named" && !opens) return null;
  if (speaks !== "body" && (voices.includes("opinion") || some(wordsOf(texts.join(" ")), REPORTER_WORDS))) return null;
  const told = wordsOf([title, ...texts.slice(0, 1)].join(" "));
  const openingEnd = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
  const name = wordsOf(outlet);
  return {
    page,
    side: new Set([...name].filter((word) => !BODY_WORDS.has(word) && !isEmptyWord(word) && !CARDINALS.has(word))),
    names: new Set(texts.flatMap(namesIn)),
    opens,
    isBody: speaks === "body",
    isNamedAlone: speaks === "named",
    words: new Set([...name, ...wordsOf(title), ...texts.flatMap((text) => [...wordsOf(text)])]),
    manner: mannerOf(told, opening),
    days: new Set(
      page.layers.times.annotations.flatMap(({ type, edtf, end }) =>
        end <= openingEnd && type === "DATE" && edtf !== null && WHOLE_DAY.test(edtf) ? [edtf] : [],
      ),
    ),
  };
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** How the sides were in contact: by what it says at once, unless it says soon after that they did not sit in one room. */
function mannerOf(told: ReadonlySet<string>, opening: ReadonlySet<string>): OwnAccount["manner"] {
  if (some(told, FROM_AFAR_WORDS)) return "from afar";
  if (some(told, ON_SCREEN_WORDS)) return "on screen";
  if (some(opening, FROM_AFAR_WORDS) || some(opening, ON_SCREEN_WORDS)) return null;
  const hostsCall = some(told, CALL_WORDS);
  const inPerson = [...told].some((word) => IN_PERSON_WORDS.has(word) && !(hostsCall && HOSTING_WORDS.has(word)));
  return inPerson ? "in person" : null;
}

/** True where two manners of contact are of two contacts. Who sees each other on a screen may say that they spoke or, that day, that they met. */
function areTwoManners(a: OwnAccount["manner"], b: OwnAccount["manner"], days: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  return (a !== "on screen" && b !== "on screen") || ((a === "in person" || b === "in person") && days !== 0);
}

/**
 * Whether it is a body and no outlet of news: by the words of its name, because the text says "we" of it, or perhaps, where
 * nothing says that it is news.
 */
function speaksForItself(outlet: string, page: ReadPage): "body" | "we" | "named" | null {
  const { agency, dateline, authors } = page.page;
  if (MEDIA.has(outlet.toLowerCase())) return null;
  const byAgency = agency !== null || dateline?.agency != null;
  // "N.V." is one word.
  const words = [...wordsOf(outlet.replace(/\b(\p{Lu})\.(?=\p{Lu}\b)/gu, "$1"))];
  const isOutlet = OUTLET_ENDINGS.has(words.at(-1) ?? "") || words.some((word) => OUTLET_WORDS_ANYWHERE.has(word));
  // What a ministry publishes it says itself, whatever its dateline has in brackets.
  const isPlace = (word: string) => (isOutlet || byAgency) && PLACE_BODY_WORDS.has(word);
  if (words.some((word) => SPEAKING_BODY_WORDS.has(word) && !isPlace(word))) return "body";
  if (byAgency) return null;
  if (READOUT_TITLES.has(firstWordOf(page.page.title?.value ?? ""))) return "body";
  // Who is known by nothing but the address may be anybody: "we" is then the reader, or whoever writes.
  if (/^[^\s]+\.\p{Ll}{2,}$/u.test(outlet)) return null;
  if (isOutlet) return null;
  if (words.some((word) => ORGANIZATION_ENDINGS.has(word))) return "body";
  if (authors.length > 0 && !some(ownWordsOf(page), FIRST_PERSON)) return null;
  const title = page.page.title?.value ?? "";
  const own = words.filter((word) => word.length > 2 && !isEmptyWord(word) && !CARDINALS.has(word));
  const opening = page.layers.sentences.annotations
    .slice(0, OPENING)
    .map(({ start, end }) => page.page.text.slice(start, end));
  // "told the Kestrel": the outlet asks, and is no side.
  const told = [title, ...opening].some((text) =>
    [...text.matchAll(/(\p{L}+)\s+(?:the\s+)?(\p{Lu}\p{L}+)/gu)].some(
      ([, before = "", name = ""]) => own.includes(name.toLowerCase()) && ASKED_BEFORE.has(before.toLowerCase()),
    ),
  );
  if (told) return null;
  const named = wordsOf([title, ...opening].join(" "));
  return some(ownWordsOf(page), FIRST_PERSON) || own.some((word) => named.has(word)) ? "we" : "named";
}

function firstWordOf(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** The words of a page that stand in nobody's mouth. */
function ownWordsOf({ page, layers }: ReadPage): Set<string> {
  let [own, from] = ["", 0];
  for (const { start, end } of layers.quotes.annotations) {
    own += ` ${page.text.slice(from, Math.max(from, start))}`;
    from = Math.max(from, end);
  }
  return wordsOf(`${own} ${page.text.slice(from)}`);
}

/** How likely two own accounts are of one contact is not guessed: each must name the other side, in one manner, by about one day. */
export function areOfOneContact(a: OwnAccount, b: OwnAccount, days: number | null): boolean {
  if (a.page.page.outlet?.value === b.page.page.outlet?.value) return false;
  // Minutes may come weeks after a contact whose day they name.
  const ofOneDay = [...a.days].some((day) => b.days.has(day));
  if (days !== null && days > (ofOneDay ? MOST_DAYS_OF_ONE : MOST_DAYS)) return false;
  if (areTwoManners(a.manner, b.manner, days)) return false;
  if (!a.opens && !b.opens) return false;
  // A body that begins with something else ("bade farewell", "was represented") may tell of the contact all the same.
  const isSure = a.opens && b.opens;
  if (!isSure && days !== null && days > 1) return false;
  const named = namedIn(a.side, b.words);
  const names = namedIn(b.side, a.words);
  if (a.isNamedAlone && b.isNamedAlone) return false;
  // "Grain" may stand in any text: of a side that is known by its name alone most of the name must be there.
  if ((a.isNamedAlone && named * 2 < a.side.size) || (b.isNamedAlone && names * 2 < b.side.size)) return false;
  if (named > 0 && names > 0) return true;
  if (a.isNamedAlone || b.isNamedAlone) return false;
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  // Two bodies of one day, of which one names the other and both tell of the same things.
  if (a.isBody && b.isBody && isSure && named + names > 0 && days !== null && days <= 1) {
    const isName = (word: string) => [a.side, b.side, a.names, b.names].some((names) => names.has(word));
    const things = [...a.words].filter((word) => b.words.has(word) && isThing(word) && !isName(word));
    if (things.length >= LEAST_THINGS) return true;
  }
  const least = a.isBody && b.isBody && isSure ? LEAST_NAMES : LEAST_NAMES + 1;
  return (a.isBody || b.isBody) && named + names + shared >= least;
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
      (name.length >= LEAST_MADE && ENDINGS_OF_PEOPLES.some((ending) => words.has(name + ending))),
  ).length;
}

/** By these an adjective is made of a short name of a place. */
const ENDINGS_OF_PEOPLES: readonly string[] = ["ish", "ian", "ese", "an", "ic", "i"];
const LEAST_MADE = 3;

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

function wordsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()));
}

/** Names inside a sentence, its first word left out. */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}\p{L}+/gu)]
    .map(([name]) => name.toLowerCase())
    .filter((name) => !BODY_WORDS.has(name) && !ROLE_NOUNS.has(name) && !MONTHS.has(name) && !WEEKDAYS.has(name));
}

function some(words: ReadonlySet<string>, list: ReadonlySet<string>): boolean {
  for (const word of words) if (list.has(word)) return true;
  return false;
}
