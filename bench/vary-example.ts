import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numbersFrom } from "../test/made-up-pages.ts";

const EXAMPLE = join(import.meta.dirname, "..", "examples", "lune-strait");

/** Names of the example, each to be another in every copy. Longer ones first, so that none is cut in two. */
const NAMES: readonly string[] = [
  "Strait Observer",
  "Hollin Gazette",
  "Lantern Weekly",
  "Alpine Herald",
  "Brax Courier",
  "Cape Tribune",
  "Channel Six",
  "Mont Ferrin",
  "Port Amery",
  "Anna Vell",
  "Northwire",
  "Amery",
  "Varlandic",
  "Varland",
  "Kestrian",
  "Kestria",
  "Hollin",
  "Amera",
  "Brax",
  "Tessal",
  "Lune",
  "Ferrin",
  "Mirela",
  "Ostan",
  "Piet",
  "Karsholm",
  "Teodor",
  "Vance",
  "Jonna",
  "Adeyle",
  "Anselm",
  "Rudd",
  "Ruben",
  "Rouben",
  "Sadovich",
  "Sadowicz",
  "Sadovic",
  "Hanne",
  "Brok",
  "Aron",
  "Felt",
  "Sten",
  "Kolby",
  "Ulla",
  "Ferenc",
  "Jarl",
  "Winther",
  "Edda",
  "Lorne",
  "Oskar",
  "Tillen",
  "Cornel",
  "Abrudan",
  "Wen",
  "Aldous",
  "Lise",
  "Amundt",
  "Carla",
  "Nunnari",
  "Paul",
  "Odermann",
  "Halvard",
  "Bergdruck",
  "Gardener",
];
/** Words of the example with others that could stand in their place. */
const WORDS: { readonly [word: string]: readonly string[] } = {
  trawler: ["freighter", "tanker", "ferry", "tug", "coaster"],
  fish: ["timber", "grain", "copper", "glass", "wool"],
  seafood: ["timber", "grain", "copper", "glassware", "wool"],
  herring: ["cod", "mackerel", "salmon", "eel"],
  crew: ["sailors", "passengers", "divers"],
  tariff: ["levy", "duty", "quota"],
  fisheries: ["transit", "mooring", "pilotage", "salvage"],
  harbour: ["dock", "quay", "river", "bridge"],
  strike: ["walkout", "lockout", "boycott"],
  statement: ["note", "bulletin", "communiqué"],
};
const SYLLABLES =
  "bar bel cor dal den fal gor hal ist jor kal lan mer nor ost pel quin ros sul tam ul ven wyn yel zor".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const PARAGRAPH = /<p>[^<]{40,}<\/p>/g;

/** Pages of one copy of the example: file name and content. */
export type VariedPage = { readonly name: string; readonly content: string };

/** Page files of the example as they are. */
export function examplePages(): VariedPage[] {
  return readdirSync(EXAMPLE)
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name), "utf8") }));
}

/** One story: the same people in every copy, month after month, which is the hardest that a dossier can be. */
export type VariedOptions = { readonly oneStory?: boolean };

/**
 * The `number`th copy of the example: its sixteen pages under other names, in another month and year, with some words
 * replaced and some paragraphs given twice or left out. The same number gives the same pages. No two copies share their
 * names, so that most are a matter of their own; but all tell it in much the same words, so that linking takes some for
 * one: of 10,000 pages it makes a matter of some 1,800 and 620 small ones.
 */
export function variedExample(number: number, { oneStory = false }: VariedOptions = {}): VariedPage[] {
  const next = numbersFrom(number + 1);
  const pickBy =
    (numbers: () => number) =>
    <T>(list: readonly T[]): T | undefined =>
      list[Math.floor(numbers() * list.length)];
  const pick = pickBy(next);
  const pickName = oneStory ? pickBy(numbersFrom(1)) : pick;
  const names = new Map(
    NAMES.map((name) => [
      name,
      name
        .split(" ")
        .map(() => madeUpName(pickName))
        .join(" "),
    ]),
  );
  for (const [demonym, country] of [
    ["Varlandic", "Varland"],
    ["Kestrian", "Kestria"],
  ] as const)
    names.set(demonym, `${names.get(country) ?? country}ian`);
  const words = new Map(Object.entries(WORDS).map(([word, others]) => [word, pick(others) ?? word]));
  const month = Math.floor(next() * 12);
  const year = 2019 + Math.floor(next() * 8);
  return examplePages().map(({ name, content }) => {
    let text = content;
    for (const [old, made] of names)
      text = text.replaceAll(old, made).replaceAll(old.toUpperCase(), made.toUpperCase());
    for (const [old, made] of words) text = text.replaceAll(new RegExp(`\\b${old}\\b`, "g"), made);
    text = text
      .replaceAll(/\bMarch\b/g, MONTHS[month] ?? "March")
      .replaceAll("2024-03-", `${year}-${String(month + 1).padStart(2, "0")}-`)
      .replaceAll("2024", String(year))
      .replaceAll(/\b\d{1,3},\d{3}\b/g, () => `${10 + Math.floor(next() * 900)},000`);
    text = text.replaceAll(PARAGRAPH, (paragraph) =>
      next() < 0.2 ? `${paragraph}\n${paragraph}` : next() < 0.1 ? "" : paragraph,
    );
    return { name: `${String(number).padStart(5, "0")}-${name}`, content: text };
  });
}

/** Writes the first `count` pages of as many copies as it takes into a folder. */
export function writeVariedPages(folder: string, count: number, options: VariedOptions = {}): void {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (let copy = 0; written < count; copy++) {
    for (const { name, content } of variedExample(copy, options)) {
      if (written === count) return;
      writeFileSync(join(folder, name), content);
      written++;
    }
  }
}

/**
 * Writes a page more on each of some copies' stories (by their numbers) beside the folder: a page of it that lacks a
 * paragraph. Gives their paths.
 */
export function writePagesMore(folder: string, copies: readonly number[], options: VariedOptions = {}): string[] {
  return copies.map((copy) => {
    const path = `${folder}-more-${copy}.html`;
    const page = variedExample(copy, options).find(({ content }) => (content.match(PARAGRAPH)?.length ?? 0) > 2);
    if (page === undefined) throw new Error("no page of the example has three paragraphs");
    let count = 0;
    writeFileSync(
      path,
      page.content.replaceAll(PARAGRAPH, (paragraph) => (++count === 2 ? "" : paragraph)),
    );
    return path;
  });
}

function madeUpName(pick: (list: readonly string[]) => string | undefined): string {
  const word = [pick(SYLLABLES), pick(SYLLABLES), pick(["", "", "en", "o", "ia"])].join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
