import { damage } from "../../../eval/damage/damage.ts";
import type { Rates } from "../../../eval/damage/rates.ts";
import { linesOutOfBalance } from "../../../eval/damage/score-repairs.ts";
import { type NetworkInput, networkInput } from "../../../src/annotate/repairs/network-input.ts";
import type { PageMarks } from "../../../src/annotate/repairs/page-marks.ts";
import type { LatticeScores } from "../../../src/annotate/repairs/quote-lattice.ts";
import { lettersOf, spacesOf } from "../../../src/annotate/repairs/repairs.ts";
import { type MarkLine, markLines } from "../../../src/annotate/repairs/taken-page.ts";
import { splitModel } from "../../../src/annotate/repairs/word-table.ts";
import { Reading } from "../../../src/document/reading.ts";
import { rightWay } from "../right-way.ts";

const model = splitModel();

/** A damaged page with what is right for each of its lines; null for lines of which it is not known. */
export type DamagedPage = {
  readonly lines: readonly MarkLine[];
  readonly page: PageMarks;
  readonly input: NetworkInput;
  readonly right: readonly (LatticeScores | null)[];
  readonly opened: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
  readonly readings: readonly Reading[];
  readonly doubtful: readonly boolean[];
};

/** Damages a text and takes it apart; null where nothing shows damage. `lost` counts the marks taken even then. */
export function damagedPage(
  clean: string,
  seed: number,
  rates?: Partial<Rates>,
): { page: DamagedPage | null; opened: number; closed: number } {
  const damaged = damage(clean, rates === undefined ? { seed } : { seed, rates });
  const opened = new Set<number>();
  const closed = new Set<number>();
  for (const { kind, to } of damaged.done) {
    if (kind === "opening mark") opened.add(to.start);
    if (kind === "closing mark") closed.add(to.start);
  }
  const counts = { opened: opened.size, closed: closed.size };
  const doubtful = linesOutOfBalance(clean).map(({ start, end }) => [damaged.toDamaged(start), damaged.toDamaged(end)]);
  const readings = [...damaged.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
    const block = { start: index, end: index + line.length };
    return new Reading(damaged.text, block, lettersOf(damaged.text, block));
  });
  const lines = readings.map(({ text }) => text);
  const spaces = spacesOf(lines, model);
  if (spaces === null) return { page: null, ...counts };
  const taken = markLines(lines, spaces, model.table);
  const unsureLines: boolean[] = [];
  const right = taken.lines.map((one, index) => {
    const { line } = one;
    const reading = readings[index] as Reading;
    const from = reading.start(0);
    const to = reading.end(reading.text.length);
    const unsure = doubtful.some(([start = 0, end = 0]) => start < to && from < end);
    unsureLines.push(unsure);
    // Of the lines whose marks were out of balance before, quotes over several paragraphs are.
    if (line.tokens.length > 1500 || (unsure && !(one.goesOn && line.marks.at(-1)?.role === "opens alone")))
      return null;
    const opens = (at: number) => at < line.tokens.length && opened.has(reading.start(line.tokens[at]?.start ?? 0));
    const closes = (at: number) => at > 0 && closed.has(reading.end(line.tokens[at - 1]?.end ?? 0));
    return rightWay(one, opens, closes);
  });
  return {
    page: {
      ...taken,
      right,
      opened,
      closed,
      readings,
      doubtful: unsureLines,
      input: networkInput(taken.lines, taken.page),
    },
    ...counts,
  };
}
