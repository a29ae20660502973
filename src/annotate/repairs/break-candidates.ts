import { PREFIX_ABBREVIATIONS } from "../../languages/en/abbreviations.ts";
import { THIRD_PERSON } from "../../languages/en/persons.ts";
import type { FoundRepair } from "./found-repair.ts";

/** A lost space at which a break between paragraphs may have been lost. */
export type BreakCandidate = {
  readonly line: number;
  /** Place in the line of the letter that would begin the paragraph. */
  readonly place: number;
  /** Behind a line without a stop, as headings are. */
  readonly heading: boolean;
  readonly features: readonly number[];
};

const SPACED_STOP = /[.!?…]["”’)]? /g;
const SPACED_COMMA = /[,;:] /g;
const DOUBLE_MARK = /["“”]/g;

type Found = { readonly line: number; readonly place: number; readonly heading: boolean };

/**
 * The lost spaces of a page's lines that may be lost breaks, with what tells them apart: how many spaces were lost behind
 * stops, commas and letters, measured by how many there are; how long the two parts are beside the page's paragraphs;
 * whether a quote is open, and how the next word goes on. `marks` are lost quote marks, which explain a lost space beside
 * them.
 */
export function breakCandidates(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  marks: readonly (readonly FoundRepair[])[],
): BreakCandidate[] {
  let [commas, words] = [0, 0];
  const found: Found[] = [];
  lines.forEach((line, index) => {
    const beside = new Set((marks[index] ?? []).flatMap(({ start, end }) => [start, end]));
    for (const space of spaces[index] ?? []) {
      const place = space.end - 1;
      if (beside.has(place)) continue;
      const before = line.charAt(place - 1);
      const next = line.charAt(place);
      if (/[,;:]/.test(before)) commas++;
      const capital = next !== next.toLowerCase();
      const betweenLetters = /\p{L}/u.test(before);
      const heading = betweenLetters && capital && before === before.toLowerCase();
      if (betweenLetters && !heading) words++;
      const afterStop = /[.!?…]["”’')]?$/.test(line.slice(Math.max(0, place - 2), place));
      const opens = /["“‘]/.test(next) || capital;
      if (!opens || !(afterStop || heading) || isAbbreviated(line, place)) continue;
      found.push({ line: index, place, heading });
    }
  });
  if (found.length === 0) return [];
  const quotes = marks.reduce((sum, inLine) => sum + inLine.length, 0);
  const page = { ...shapeOf(lines, found), commas, words, quotes };
  const stops = found.filter(({ heading }) => !heading).length;
  return found.map((one, index) => ({
    ...one,
    features: featuresOf(lines, found, index, { ...page, stops, headings: found.length - stops }),
  }));
}

/** "Lt. Gov.Velkan": the stop ends no sentence. */
function isAbbreviated(line: string, place: number): boolean {
  const word = /(\p{L}+)\.$/u.exec(line.slice(Math.max(0, place - 12), place))?.[1];
  return word !== undefined && PREFIX_ABBREVIATIONS.has(word.toLowerCase());
}

type Shape = {
  /** Length of the paragraph in the middle, once every candidate has cut its line, and before. */
  readonly cut: number;
  readonly whole: number;
  readonly stopsForComma: number;
  /** Sentence ends for each paragraph. */
  readonly stopsInLine: number;
};
type Page = Shape & {
  readonly commas: number;
  readonly words: number;
  readonly quotes: number;
  readonly stops: number;
  readonly headings: number;
};

function shapeOf(lines: readonly string[], found: readonly Found[]): Shape {
  const lengths: number[] = [];
  let next = 0;
  lines.forEach((line, index) => {
    let from = 0;
    for (; found[next]?.line === index; next++) {
      lengths.push((found[next] as Found).place - from);
      from = (found[next] as Found).place;
    }
    lengths.push(line.length - from);
  });
  const stops = countOf(lines, SPACED_STOP);
  return {
    cut: middleOf(lengths),
    whole: middleOf(lines.map(({ length }) => length)),
    stopsForComma: (1 + stops) / (1 + countOf(lines, SPACED_COMMA)),
    stopsInLine: (1 + stops) / (1 + lines.length),
  };
}

function featuresOf(lines: readonly string[], found: readonly Found[], index: number, page: Page): number[] {
  const one = found[index] as Found;
  const line = lines[one.line] ?? "";
  const [before, after] = [found[index - 1], found[index + 1]];
  const from = before?.line === one.line ? before.place : 0;
  const to = after?.line === one.line ? after.place : line.length;
  const [left, right] = [one.place - from, to - one.place];
  const marks = line.slice(0, one.place).match(DOUBLE_MARK)?.length ?? 0;
  const follows = /^["“]?(\p{L}+)/u.exec(line.slice(one.place, one.place + 24))?.[1]?.toLowerCase() ?? "";
  const others = page.stops - (one.heading ? 0 : 1);
  const lift = Math.log((others + 0.5) / ((page.commas + 0.5) * page.stopsForComma + 0.25));
  const isStop = one.heading ? 0 : 1;
  return [
    isStop,
    1 - isStop,
    isStop * lift,
    (1 - isStop) * lift,
    Math.log(1 + others),
    (1 - isStop) * Math.log((page.words + 0.5) / (page.headings + 0.5)),
    isStop * Math.log(1 + page.words),
    Math.log((line.length + 40) / (page.cut + 40)),
    Math.log((Math.min(left, right) + 20) / (page.cut + 20)),
    Math.log((Math.max(left, right) + 20) / (page.cut + 20)),
    Math.log(page.stopsInLine + 0.1),
    marks % 2,
    THIRD_PERSON.has(follows) ? 1 : 0,
    /^(?:and|but|so|or|then|that|this|it|there)$/.test(follows) ? 1 : 0,
    /["“]/.test(line.charAt(one.place)) ? 1 : 0,
    /["”]$/.test(line.slice(0, one.place)) ? 1 : 0,
    isStop * Math.log(1 + page.quotes),
    page.quotes > 0 ? 1 : 0,
    page.commas === 0 ? 1 : 0,
    page.stopsInLine < 1.7 ? 1 : 0,
    Math.log(1 + Math.max(0, found.length - 1)),
    isStop * lift * (page.quotes > 0 ? 1 : 0),
    line.length > 1.6 * page.cut ? 1 : 0,
  ];
}

function countOf(lines: readonly string[], pattern: RegExp): number {
  return lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0);
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
