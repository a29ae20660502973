import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small generator of numbers from a seed (mulberry32), so that a failing run can be run again. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TITLES = ["Foreign Minister", "Secretary of State", "Deputy Minister", "Prime Minister", "Ambassador"];
const SYLLABLES = [
  "nor",
  "vik",
  "sel",
  "wyn",
  "cas",
  "tel",
  "mar",
  "tren",
  "hol",
  "ost",
  "ra",
  "van",
  "dor",
  "lin",
  "pel",
];
const OUTLETS = ["Norvik Courier", "Selwyn Herald", "Castelmar Daily", "Trenholm Post"];
const DEEDS = ["met", "spoke by phone with", "postponed talks with", "cancelled a meeting with", "plans to meet"];
const MONTHS = ["January", "March", "May", "June", "September", "November"];

/** How many pages in a row are about the same matter. */
const PAGES_A_MATTER = 6;

function name(next: () => number, parts: number): string {
  const word = Array.from({ length: parts }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? "").join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Who and what a matter is about: the same for all of its pages. */
function matterOf(number: number) {
  const next = numbersFrom(Math.floor(number / PAGES_A_MATTER) + 1000);
  const person = () => `${TITLES[Math.floor(next() * TITLES.length)]} ${name(next, 2)} ${name(next, 3)}`;
  return {
    one: person(),
    two: person(),
    place: name(next, 3),
    country: `${name(next, 2)}ia`,
    thing: `the ${name(next, 3)} treaty`,
  };
}

/** The text of page `number`: six at a time are about one matter, no two are the same. */
export function madeUpPage(number: number): string {
  const next = numbersFrom(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const { one, two, place, country, thing } = matterOf(number);
  const outlet = pick(OUTLETS);
  const share = Math.floor(next() * 60) + 20;
  return [
    `Talks on ${thing} in ${place}`,
    outlet,
    `${1 + Math.floor(next() * 28)} ${pick(MONTHS)} 2031`,
    `${place} — ${one} ${pick(DEEDS)} ${two} over ${thing} on Tuesday, the ${pick(OUTLETS)} reported, citing a senior official.`,
    `“We have agreed on ${share} per cent of ${thing},” ${one} said. “The rest will be settled in ${name(next, 2)}.”`,
    `A spokesman for ${two} denied that any date had been set. He said that the talks would not be held before ${pick(MONTHS)}.`,
    `According to the foreign ministry of ${country}, the two sides discussed ${name(next, 3)} as well. It was not clear why the meeting was delayed.`,
    `Page ${number} of the ${outlet}'s coverage of ${place}.`,
    "Read more: Ten harbours to see before they freeze",
    "",
  ].join("\n");
}

/** Writes pages `from` to `to` (exclusive), and here and there something that is no page, into a folder. */
export function writeMadeUpPages(folder: string, from: number, to: number, odd = false): void {
  mkdirSync(folder, { recursive: true });
  for (let number = from; number < to; number++) {
    const name = String(number).padStart(5, "0");
    writeFileSync(join(folder, `${name}.txt`), madeUpPage(number));
    if (odd && number % 7 === 3) writeFileSync(join(folder, `${name}-empty.txt`), "");
    if (odd && number % 7 === 5) writeFileSync(join(folder, `${name}-again.txt`), madeUpPage(number));
  }
}
