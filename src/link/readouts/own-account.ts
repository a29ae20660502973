import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf } from "../../document/document.ts";
import { AGENCIES } from "../../languages/en/agencies.ts";
import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import { PEOPLE_OF_BODIES } from "../../languages/en/contact-words.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { ORGANIZATION_ENDINGS, OUTLET_ENDINGS } from "../../languages/en/organizations.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import {
  ASKED,
  ASKED_BEFORE,
  BODY_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  FIRST_PERSON,
  OPENING_WORDS,
  OUTLET_WORDS_ANYWHERE,
  PLACE_BODY_WORDS,
  READOUT_TITLES,
  REPORTER_WORDS,
  SPEAKING_BODY_WORDS,
  TOLD,
} from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { countryNamesIn } from "./country-names.ts";
import { type Manner, mannerOf } from "./manner.ts";
import { type ToldWord, toldWords } from "./told-contact.ts";

/** What a body published itself on a contact that it had. */
export type OwnAccount = {
  readonly page: ReadPage;
  /** Words of the body's name that tell it from others, lower case. */
  readonly side: ReadonlySet<string>;
  /** All words of the text, the title and the body's name, lower case. */
  readonly words: ReadonlySet<string>;
  /** The first letters of the body's name, where these make a short name of three letters or more. */
  readonly letters: string | null;
  /** Words of its text that are all capitals. */
  readonly capitals: ReadonlySet<string>;
  /** Words that begin with a capital inside a sentence, lower case. */
  readonly names: ReadonlySet<string>;
  /** Words with a capital that begin its sentences, lower case: names or not. */
  readonly firstWords: ReadonlySet<string>;
  /** The names of the country that the body's name tells it to be of, and its people's, in lower-case words. */
  readonly called: readonly (readonly string[])[];
  /** Figures of two digits or more, "2.5" among them. */
  readonly figures: ReadonlySet<string>;
  /** Words by which its head and its people are called without a name, lower case. */
  readonly people: ReadonlySet<string>;
  /** Words of the text and the title with a capital, lower case. */
  readonly capitalWords: ReadonlySet<string>;
  /** What it says at once, a sentence each. */
  readonly told: readonly (readonly ToldWord[])[];
  /** True where it says at once that it tells of a contact. */
  readonly opens: boolean;
  /** True where its name says that it is a body; else only its words do. */
  readonly isBody: boolean;
  /** True where nothing says that it is a side but that the other side names it. */
  readonly isNamedAlone: boolean;
  /** True where it has what a reporter's text has, too, though it says "we". */
  readonly asReporter: boolean;
  /** How the sides were in contact, where the opening says so. */
  readonly manner: Manner | null;
  /** Days that the opening names, and that of the page, EDTF: that of the contact is among them where it is named. */
  readonly days: ReadonlySet<string>;
};

/** A readout is short; what is longer is a speech, a transcript or a report. Sentences and code units. */
const MOST_SENTENCES = 45;
const LONGEST = 9_000;
/** Sentences in which a readout says what it is a readout of. */
const OPENING = 3;
const TOLD_AT_ONCE = 4;

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
  const asReporter =
    speaks !== "body" && (voices.includes("opinion") || some(wordsOf(texts.join(" ")), REPORTER_WORDS));
  const saysWe = speaks !== "body" && some(ownWordsOf(page), FIRST_PERSON);
  if (asReporter && !saysWe) return null;
  const isNamedAlone = speaks === "named" || asReporter || (!opens && speaks === "we" && !saysWe);
  const first = [title, ...texts.slice(0, 1)];
  const published = page.page.published?.value ?? "";
  const openingEnd = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
  const name = wordsOf(outlet);
  return {
    page,
    side: new Set([...name].filter((word) => !BODY_WORDS.has(word) && !isEmptyWord(word) && !CARDINALS.has(word))),
    letters: lettersOf(outlet),
    capitals: new Set(
      [title, ...texts].flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? []),
    ),
    names: new Set(texts.flatMap(namesIn)),
    firstWords: new Set(texts.map(firstWordOf)),
    called: countryNamesIn(outlet).map((name) => toldWords(name).map(({ word }) => word)),
    people: new Set([...name].flatMap((word) => [...(PEOPLE_OF_BODIES.get(word) ?? [])])),
    figures: new Set(texts.flatMap(figuresIn)),
    capitalWords: new Set(
      [title, ...texts].flatMap((text) => toldWords(text).flatMap(({ word, capital }) => (capital ? [word] : []))),
    ),
    told: [title, ...texts.slice(0, TOLD_AT_ONCE)].map(toldWords),
    opens,
    isBody: speaks === "body",
    isNamedAlone,
    asReporter,
    words: new Set([...name, ...wordsOf(title), ...texts.flatMap((text) => [...wordsOf(text)])]),
    manner: mannerOf(first, opening),
    days: new Set([
      ...(WHOLE_DAY.test(published.slice(0, 10)) ? [published.slice(0, 10)] : []),
      ...daysIn(title, published.slice(0, 4)),
      ...page.layers.times.annotations.flatMap(({ type, edtf, end }) =>
        end <= openingEnd && type === "DATE" && edtf !== null && WHOLE_DAY.test(edtf) ? [edtf] : [],
      ),
    ]),
  };
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** The days that a title names, of the year of the page: no layer is over a title that stands apart. */
function daysIn(title: string, year: string): string[] {
  return [...title.matchAll(DAY_AND_MONTH)].flatMap(([, day, month, later, earlier]) => {
    const number = MONTHS.get((month ?? later ?? "").toLowerCase());
    const date = `${year}-${String(number ?? 0).padStart(2, "0")}-${(day ?? earlier ?? "").padStart(2, "0")}`;
    return number === undefined || !WHOLE_DAY.test(date) ? [] : [date];
  });
}

const DAY_AND_MONTH = /(?<!\d)(\d{1,2})\s(\p{Lu}\p{Ll}{2,8})(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{2,8})\s(\d{1,2})(?!\d)/gu;

/**
 * Whether it is a body and no outlet of news: by the words of its name, because the text says "we" of it, or perhaps, where
 * nothing says that it is news.
 */
function speaksForItself(outlet: string, page: ReadPage): "body" | "we" | "named" | null {
  const { agency, dateline, authors } = page.page;
  if (MEDIA.has(outlet.toLowerCase())) return null;
  // An agency of its own sends nobody else's report.
  const isAnothers = (name: string | null | undefined) => name != null && name.toLowerCase() !== outlet.toLowerCase();
  const byAgency = isAnothers(agency?.value) || isAnothers(dateline?.agency);
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
  const isOrganization = (word: string) => ORGANIZATION_ENDINGS.has(word);
  // "Post Group", "Channel Ferries plc".
  if (isOutlet && !(isOrganization(words.at(-1) ?? "") && !OUTLET_ENDINGS.has(words.at(-1) ?? ""))) return null;
  if (words.some(isOrganization)) return "body";
  if (opensWithItsHead(page) || opensWithItself(page, outlet)) return "body";
  if (authors.length > 0 && !some(ownWordsOf(page), FIRST_PERSON)) return null;
  const title = page.page.title?.value ?? "";
  const own = words.filter((word) => word.length > 2 && !isEmptyWord(word) && !CARDINALS.has(word));
  const opening = page.layers.sentences.annotations
    .slice(0, OPENING)
    .map(({ start, end }) => page.page.text.slice(start, end));
  if ([title, ...opening].some((text) => asksIn(text, own))) return null;
  const named = wordsOf([title, ...opening].join(" "));
  return some(ownWordsOf(page), FIRST_PERSON) || own.some((word) => named.has(word)) ? "we" : "named";
}

/** "told the Kestrel", "in an interview with the Kestrel": the outlet asks, and is no side. "Statement by Kestrel" is its own. */
function asksIn(text: string, own: readonly string[]): boolean {
  for (const [, first = "", second = "", name = ""] of text.matchAll(ASKING))
    if (
      own.includes(name.toLowerCase()) &&
      (TOLD.has(second.toLowerCase()) || (ASKED_BEFORE.has(second.toLowerCase()) && ASKED.has(first.toLowerCase())))
    )
      return true;
  return false;
}

const ASKING = /(?:(?<![\p{L}])(\p{L}+)\s+)?(?<![\p{L}])(\p{L}+)\s+(?:the\s+)?(\p{Lu}\p{L}+)/gu;

/**
 * "The Prime Minister spoke to President Kos": whoever does not say of which country the head is, and writes the office with
 * capitals, speaks for the head.
 */
function opensWithItsHead({ page, layers }: ReadPage): boolean {
  const first = layers.sentences.annotations.find((sentence) => blockOf(page, sentence).kind === "body");
  const found = first === undefined ? null : HEAD.exec(page.text.slice(first.start, first.end));
  if (found === null) return false;
  const office = (found[1] ?? "").trim().toLowerCase().split(/\s+/);
  const isOffice =
    office.every((word) => BODY_WORDS.has(word) || ROLE_NOUNS.has(word)) && office.some((word) => ROLE_NOUNS.has(word));
  return isOffice && (found[2] === undefined || CONTACT_VERBS.has(found[2]));
}

/** "Kestrel Telecom met the union": by its whole name an outlet that reports does not say that it was in contact. */
function opensWithItself({ page, layers }: ReadPage, outlet: string): boolean {
  const first = layers.sentences.annotations.find((sentence) => blockOf(page, sentence).kind === "body");
  const text = first === undefined ? "" : page.text.slice(first.start, first.end).replace(/^The\s/u, "");
  const name = outlet.replace(/^The\s/u, "");
  if (!text.startsWith(name)) return false;
  const [verb, ...rest] = [...wordsOf(text.slice(name.length))];
  return [verb ?? "", ...rest.slice(0, 2)].some((word) => CONTACT_VERBS.has(word));
}

/** An office with capitals, and the verb, unless a name stands in commas before it. */
const HEAD = /^(?:The|Our|His|Her)((?:\s\p{Lu}\p{L}+){1,3})(?:,|\s(?:today\s|this \p{Ll}+\s)?(\p{Ll}+))/u;

/** The first letters of a name of three words or more. */
function lettersOf(name: string): string | null {
  const letters = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu)].map(([letter]) => letter).join("");
  return letters.length < 3 ? null : letters;
}

function firstWordOf(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "";
}

function figuresIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)*/g)]
    .map(([figure]) => figure.replace(/,(?=\d{3}(?!\d))/g, ""))
    .filter((figure) => figure.length > 1);
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
