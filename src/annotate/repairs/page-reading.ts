import type { PageReading } from "./page-marks.ts";
import { type LatticeChances, STATES } from "./quote-lattice.ts";
import { PERHAPS, type QuoteLine } from "./quote-line.ts";

/** What a first reading found in one line: expected numbers, as in `PageReading`; words and those of first person outside of quotes. */
export type LineReading = Omit<PageReading, "narrator"> & { readonly words: number; readonly persons: number };

/** Expected numbers of a line; `chances` is null where it was not searched. */
export function lineReading(line: QuoteLine, chances: LatticeChances | null): LineReading {
  const explained: [number, number] = [0, 0];
  const unexplained: [number, number] = [0, 0];
  let [traced, untraced, words, persons] = [0, 0, 0, 0];
  let inMarks = false;
  for (let at = 0; at <= line.tokens.length; at++) {
    const kind = line.lost[at] ?? 0;
    let marks = 0;
    if (chances !== null) {
      marks = chances.opens[at] as number;
      for (let state = 1; state < STATES; state++) marks += chances.closes[at * STATES + state] as number;
    }
    if (kind === PERHAPS) traced += marks;
    else if (kind === 0) untraced += marks;
    else {
      const chance = Math.min(1, marks);
      traced += chance;
      explained[kind - 1] = (explained[kind - 1] as number) + chance;
      unexplained[kind - 1] = (unexplained[kind - 1] as number) + 1 - chance;
    }
    const role = line.roles[at];
    if (role !== undefined) inMarks = role === "opens";
    const token = line.tokens[at];
    if (token === undefined || role !== undefined) continue;
    const outside =
      chances === null
        ? Number(!inMarks)
        : Math.max(0, 1 - (chances.inside[2 * at] as number) - (chances.inside[2 * at + 1] as number));
    words += outside;
    if (token.person === 1) persons += outside;
  }
  return { explained, unexplained, traced, untraced, words, persons };
}

/** What the lines of a page show together. */
export function pageReading(lines: readonly LineReading[]): PageReading {
  const sum = (of: (line: LineReading) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    explained: [sum(({ explained }) => explained[0]), sum(({ explained }) => explained[1])],
    unexplained: [sum(({ unexplained }) => unexplained[0]), sum(({ unexplained }) => unexplained[1])],
    traced: sum(({ traced }) => traced),
    untraced: sum(({ untraced }) => untraced),
    narrator:
      (1000 * sum(({ persons }) => persons)) /
      Math.max(
        200,
        sum(({ words }) => words),
      ),
  };
}

/** The same of all lines but one, for each line: what is learnt from is no evidence for itself. */
export function readingsOfOthers(lines: readonly LineReading[]): PageReading[] {
  return lines.map((_, index) => pageReading(lines.toSpliced(index, 1)));
}
