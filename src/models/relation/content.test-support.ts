import type { Content } from "./content.ts";
import { wordOf } from "./meaning.ts";

/** A content of some words parted by single spaces, the first of them its subject, and with nothing else told of it. */
export function madeContent(line: string, more: Partial<Content> = {}): Content {
  const all = line === "" ? [] : line.split(" ");
  return {
    words: all.map(wordOf),
    subject: 1,
    around: all.map(wordOf),
    all,
    line,
    names: new Set(),
    namesAround: new Set(),
    places: new Set(),
    amounts: [],
    numerals: new Set(),
    dates: [],
    periods: [],
    negations: 0,
    negated: new Set(),
    planned: false,
    stance: "asserts",
    speaker: null,
    quoted: false,
    date: null,
    ...more,
  };
}
