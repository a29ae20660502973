import type { PossibleSpace } from "./found-repair.ts";
import type { PageMarks } from "./page-marks.ts";
import type { Surroundings } from "./quote-lattice.ts";
import { type KnownForms, PERHAPS, type QuoteLine, quoteLine } from "./quote-line.ts";
import { leadsIn, speechFollows } from "./quote-places.ts";
import type { WordTable } from "./word-table.ts";

/** True where the marks of a line cannot all stand in pairs. */
export function outOfBalance(line: string): boolean {
  let [depth, straight] = [0, 0];
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === STRAIGHT) straight++;
    else if (code < FIRST_OTHER) continue;
    else if (code === LEFT_DOUBLE || code === LOW_DOUBLE || code === LEFT_ANGLES) depth++;
    else if (code === RIGHT_DOUBLE || code === RIGHT_ANGLES) depth--;
  }
  return depth !== 0 || straight % 2 === 1;
}

const [STRAIGHT, LEFT_ANGLES, RIGHT_ANGLES] = [0x22, 0xab, 0xbb];
const [LEFT_DOUBLE, RIGHT_DOUBLE, LOW_DOUBLE] = [0x201c, 0x201d, 0x201e];
const FIRST_OTHER = LEFT_ANGLES;

/** A line taken apart, and what stands around it. */
export type MarkLine = Surroundings & { readonly line: QuoteLine };

/** A page taken apart. */
export type TakenPage = { readonly lines: readonly MarkLine[]; readonly page: PageMarks };

/** Takes the lines of a page that shows damage apart for the search for lost marks. */
export function markLines(
  lines: readonly string[],
  spaces: readonly (readonly PossibleSpace[])[],
  table: WordTable,
): TakenPage {
  const known: KnownForms = new Map();
  const taken = lines.map((line, index) => quoteLine(line, spaces[index] ?? [], table, known));
  const opensFirst = (index: number): boolean => /^\s*["“„«]/.test(lines[index] ?? "");
  const leftOpen = (index: number): boolean => taken[index]?.marks.at(-1)?.role === "opens alone";
  return {
    page: pageMarks(taken),
    lines: taken.map((line, index) => ({
      line,
      goesOn: opensFirst(index + 1),
      goneOn: leftOpen(index - 1) && !opensFirst(index),
    })),
  };
}

function pageMarks(lines: readonly QuoteLine[]): PageMarks {
  let [pairs, lost, letters, speech, alone, persons, words] = [0, 0, 0, 0, 0, 0, 0];
  for (const line of lines) {
    let inside = false;
    line.tokens.forEach(({ person }, at) => {
      const role = line.roles[at];
      if (role === "opens") pairs++;
      if (role !== undefined) inside = role === "opens";
      if (role === "opens alone" || role === "closes alone") alone++;
      if (person === 1 && !inside) persons++;
      if (!inside) words++;
      const kind = line.lost[at] ?? 0;
      if (kind === 0 || kind === PERHAPS) return;
      lost++;
      if (kind === 2) letters++;
      else if (leadsIn(line, at) || speechFollows(line, at)) speech++;
    });
  }
  return { pairs, lost, letters, speech, alone, persons: (1000 * persons) / Math.max(200, words) };
}

/** True where a space was lost in a line or one of its marks stands alone. */
export function showsLoss(one: MarkLine | undefined): boolean {
  if (one === undefined) return false;
  const { line } = one;
  return (
    line.lost.some((kind) => kind > 0 && kind !== PERHAPS) || line.marks.some(({ role }) => role.endsWith("alone"))
  );
}
