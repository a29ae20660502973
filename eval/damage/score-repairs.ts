import type { Repair } from "../../src/core/layers.ts";
import type { Damaged } from "./damage.ts";
import { pairsOfMarks } from "./pairs-of-marks.ts";

/** [right, found, wanted] */
export type Counts = readonly [right: number, found: number, wanted: number];

/** The classes that are told apart in the figures. */
export const CLASSES = [
  "glued after punctuation",
  "glued letters",
  "quote openings",
  "quote closings",
  "quote openings, certain",
  "quote closings, certain",
  "quote openings, traced",
  "quote closings, traced",
  "paragraph breaks",
  "paragraph breaks, read as such",
] as const;
export type RepairClass = (typeof CLASSES)[number];
export type RepairMiss = { readonly of: RepairClass; readonly found: boolean; readonly at: number };
export type RepairScore = {
  readonly counts: Readonly<Record<RepairClass, Counts>>;
  readonly misses: readonly RepairMiss[];
};

/** Where a repair says that the next words begin (spaces, breaks, openings) or that a quote ends (closings). */
export function placeOf(repair: Pick<Repair, "kind" | "start" | "end">): number {
  if (repair.kind === "quote opened") return repair.start;
  return repair.kind === "quote closed" ? repair.end : repair.end - 1;
}

const LETTER = /\p{L}/u;

/**
 * Scores repairs of a damaged text against what was done to it. A lost space is right where a space or break is read
 * there, whatever took it; a paragraph break is found where a space or break is read, and falsely claimed where a repair
 * says paragraph and none was lost; a mark is right at its exact place. The certain ones are scored once more on their
 * own, their wanted ones being all; and so are those that left a trace, a lost space or the other mark of the pair, without the right ones that left none. Paragraphs whose marks were out of balance before are left out for marks.
 */
export function scoreRepairs(clean: string, damaged: Damaged, repairs: readonly Repair[]): RepairScore {
  const { text, done } = damaged;
  const spaces = new Map<number, RepairClass>();
  const openings = new Set<number>();
  const closings = new Set<number>();
  // Of quotes that lost both marks and no space with them, nothing but the words is left to tell.
  const untraced = new Set<number>();
  for (const { kind, from, to, pair } of done) {
    const mark = kind === "opening mark" ? openings : kind === "closing mark" ? closings : null;
    mark?.add(to.start);
    const other = pair === null ? undefined : done[pair];
    if (mark !== null && other !== undefined && !/\s/.test(from.text + other.from.text)) untraced.add(to.start);
    if (kind === "paragraph break") spaces.set(to.start, "paragraph breaks");
    else if (kind.startsWith("space") || (mark !== null && /\s/.test(from.text)))
      spaces.set(to.start, LETTER.test(text.charAt(to.start - 1)) ? "glued letters" : "glued after punctuation");
  }
  const doubtful = linesOutOfBalance(clean).map(({ start, end }) => ({
    start: damaged.toDamaged(start),
    end: damaged.toDamaged(end),
  }));
  const counts = Object.fromEntries(CLASSES.map((one) => [one, [0, 0, 0]])) as Record<
    RepairClass,
    [number, number, number]
  >;
  const misses: RepairMiss[] = [];
  const note = (of: RepairClass, found: boolean, at: number) => misses.push({ of, found, at });

  const readSpaces = new Set<number>();
  const readBreaks = new Set<number>();
  for (const repair of repairs) {
    const at = placeOf(repair);
    if (repair.kind === "glued" || repair.kind === "paragraph") {
      readSpaces.add(at);
      if (repair.kind === "paragraph") readBreaks.add(at);
      const own: RepairClass =
        repair.kind === "paragraph"
          ? "paragraph breaks"
          : LETTER.test(text.charAt(at - 1))
            ? "glued letters"
            : "glued after punctuation";
      counts[own][1]++;
      const right = repair.kind === "paragraph" ? spaces.get(at) === "paragraph breaks" : spaces.has(at);
      if (!right) note(own, true, at);
    }
    const opens = repair.kind === "quote opened";
    if (!opens && repair.kind !== "quote closed") continue;
    if (doubtful.some(({ start, end }) => start <= at && at <= end)) continue;
    const right = (opens ? openings : closings).has(at);
    const own: RepairClass = opens ? "quote openings" : "quote closings";
    counts[own][0] += right ? 1 : 0;
    counts[own][1]++;
    if (!right) {
      note(own, true, at);
      note(`${own}, traced`, true, at);
    }
    if (!(right && untraced.has(at))) counts[`${own}, traced`][1]++;
    if (repair.uncertain) continue;
    const certain: RepairClass = opens ? "quote openings, certain" : "quote closings, certain";
    counts[certain][0] += right ? 1 : 0;
    counts[certain][1]++;
    if (!right) note(certain, true, at);
  }
  for (const [at, of] of spaces) {
    counts[of][2]++;
    if (readSpaces.has(at)) counts[of][0]++;
    else note(of, false, at);
    if (of !== "paragraph breaks") continue;
    counts["paragraph breaks, read as such"][2]++;
    if (readBreaks.has(at)) counts["paragraph breaks, read as such"][0]++;
  }
  const read = new Set(
    repairs.filter(({ kind }) => kind.startsWith("quote")).map((one) => `${one.kind} ${placeOf(one)}`),
  );
  for (const [of, places] of [
    ["quote openings", openings],
    ["quote closings", closings],
  ] as const) {
    for (const at of places) {
      const isRead = read.has(`${of === "quote openings" ? "quote opened" : "quote closed"} ${at}`);
      counts[of][2]++;
      counts[`${of}, certain`][2]++;
      if (!untraced.has(at)) {
        counts[`${of}, traced`][2]++;
        if (isRead) counts[`${of}, traced`][0]++;
      }
      if (!isRead) note(of, false, at);
    }
  }
  return { counts, misses };
}

/** Lines whose double marks do not all stand in pairs. */
export function linesOutOfBalance(text: string): { start: number; end: number }[] {
  const pairs = pairsOfMarks(text);
  const paired = new Set(pairs.flatMap(({ start, end }) => [start, end - 1]));
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    [...line.matchAll(/["“”„«»]/g)].every((mark) => paired.has(index + mark.index))
      ? []
      : [{ start: index, end: index + line.length }],
  );
}
