import { misread } from "./misread.ts";
import { pairsOfMarks } from "./pairs-of-marks.ts";
import type { DamageKind, Rates } from "./rates.ts";

/** One change of the clean text: what stands in [start, end) becomes `reading`. */
export type Edit = {
  readonly kind: DamageKind;
  readonly start: number;
  readonly end: number;
  readonly reading: string;
  /** The same object for the two ends of one quote. */
  readonly pair: object | null;
};

/** Proposes changes of one kind, those that belong together in one group: all of a group are done or none. */
type Editor = (text: string, rates: Partial<Rates>, next: () => number) => Edit[][];

const lost = (kind: DamageKind, start: number, end: number, pair: object | null = null): Edit => ({
  kind,
  start,
  end,
  reading: "",
  pair,
});

const quotes: Editor = (text, rates, next) => {
  const { bothMarks = 0, openingMark = 0, closingMark = 0 } = rates;
  const groups: Edit[][] = [];
  for (const { start, end } of pairsOfMarks(text)) {
    const draw = next();
    const both = draw < bothMarks;
    const opening = both || draw < bothMarks + openingMark;
    const closing = both || (!opening && draw < bothMarks + openingMark + closingMark);
    if (!opening && !closing) continue;
    const withSpaces = next() < (both ? 0.85 : 0.5);
    const before = withSpaces && text.charAt(start - 1) === " " ? 1 : 0;
    const after = withSpaces && text.charAt(end) === " " ? 1 : 0;
    const pair = both ? {} : null;
    const group: Edit[] = [];
    if (opening) group.push(lost("opening mark", start - before, start + 1, pair));
    if (closing) group.push(lost("closing mark", end - 1, end + after, pair));
    groups.push(group);
  }
  return groups;
};

const afterPunctuation: Editor = (text, { spaceAfterPunctuation = 0 }, next) => {
  if (spaceAfterPunctuation === 0) return [];
  return [...text.matchAll(/(?<=\p{L}{2}[.,;:!?]) (?=\p{L})/gu)]
    .filter(() => next() < spaceAfterPunctuation)
    .map(({ index }) => [lost("space after punctuation", index, index + 1)]);
};

const betweenLetters: Editor = (text, { spaceBetweenLetters = 0 }, next) => {
  if (spaceBetweenLetters === 0) return [];
  const groups: Edit[][] = [];
  const places = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
  places.forEach((place, index) => {
    if (next() >= spaceBetweenLetters * 0.75) return;
    const group = [lost("space between letters", place, place + 1)];
    // One in three has its other end some words on: together half of the places are of such pairs.
    const other = places[index + 1 + Math.floor(next() * 4)];
    if (next() < 1 / 3 && other !== undefined && !text.slice(place, other).includes("\n"))
      group.push(lost("space between letters", other, other + 1));
    groups.push(group);
  });
  return groups;
};

/** Breaks after a stop, and those after a heading without one, before a line of running text. */
const paragraphs: Editor = (text, { paragraphBreak = 0 }, next) => {
  if (paragraphBreak === 0) return [];
  return [...text.matchAll(/(?<=[\p{L}.!?”"])[ \t]*\n\s*(?=[\p{L}“"])/gu)]
    .filter(() => next() < paragraphBreak)
    .map((match) => [lost("paragraph break", match.index, match.index + match[0].length)]);
};

const encoding: Editor = (text, { encoding: rate = 0 }, next) => {
  const draw = next();
  const way = next();
  return draw < rate
    ? misread(text, way).map(({ start, end, reading }) => [
        { kind: "encoding" as const, start, end, reading, pair: null },
      ])
    : [];
};

const invisible: Editor = (text, { invisible: rate = 0 }, next) => {
  if (rate === 0) return [];
  const groups: Edit[][] = [];
  for (const { index, 0: found } of text.matchAll(/\p{L}{7,}| (?=\p{L})/gu)) {
    if (next() >= rate) continue;
    const at = found === " " ? index + 1 : index + 3;
    const reading = found === " " ? "\u200b" : "\u00ad";
    groups.push([{ kind: "invisible characters", start: at, end: at, reading, pair: null }]);
  }
  return groups;
};

/** In this order: what is rarer has the first choice of places. */
export const EDITORS: readonly Editor[] = [quotes, paragraphs, afterPunctuation, betweenLetters, invisible, encoding];
