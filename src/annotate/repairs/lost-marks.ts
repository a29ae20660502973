import type { FoundRepair, PossibleSpace } from "./found-repair.ts";
import { findLostQuotes, lineChances } from "./lost-quotes.ts";
import type { PageMarks } from "./page-marks.ts";
import { lineReading, pageReading } from "./page-reading.ts";
import type { LatticeChances, Surroundings } from "./quote-lattice.ts";
import { PERHAPS, type QuoteLine, quoteLine } from "./quote-line.ts";
import { lostQuotesModels, type QuoteModel } from "./quote-model.ts";
import { leadsIn, speechFollows } from "./quote-places.ts";
import type { WordTable } from "./word-table.ts";

const MARK = /["“”„«»]/g;

/** True where the marks of a line cannot all stand in pairs. */
function outOfBalance(line: string): boolean {
  const marks = line.match(MARK) ?? [];
  let depth = 0;
  let straight = 0;
  for (const mark of marks) {
    if (mark === '"') straight++;
    else if (mark === "”" || mark === "»") depth--;
    else depth++;
  }
  return depth !== 0 || straight % 2 === 1;
}

/** A line taken apart, and what stands around it. */
export type MarkLine = Surroundings & { readonly line: QuoteLine };

/** Takes the lines of a page apart for the search for lost marks; null where nothing on the page shows that any was lost. */
export function markLines(
  lines: readonly string[],
  spaces: readonly (readonly PossibleSpace[])[],
  table: WordTable,
): { lines: MarkLine[]; page: PageMarks } | null {
  if (!lines.some((line, index) => spaces[index]?.some(({ weak }) => !weak) || outOfBalance(line))) return null;
  const taken = lines.map((line, index) => quoteLine(line, spaces[index] ?? [], table));
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
  return { pairs, lost, letters, speech, alone, persons: (1000 * persons) / Math.max(200, words), read: null };
}

/** So many certain marks where spaces were lost show a page that loses them: then they are sought where nothing shows, too. */
const EVIDENCE = 1;

/** Lost quote marks of each line, offsets into it. */
export function findMarks(
  lines: readonly string[],
  spaces: readonly (readonly PossibleSpace[])[],
  table: WordTable,
): FoundRepair[][] {
  const taken = markLines(lines, spaces, table);
  if (taken === null) return lines.map(() => []);
  const { first, second } = lostQuotesModels();
  const chances = firstChances(taken, first);
  const read = pageReading(taken.lines.map((one, index) => lineReading(one.line, chances[index] ?? null)));
  const page: PageMarks = { ...taken.page, read };
  const search = (index: number) => {
    const one = taken.lines[index];
    return one === undefined ? [] : findLostQuotes(one.line, page, second, one, chances[index] ?? null);
  };
  const found = taken.lines.map((one, index) => (showsLoss(one) ? search(index) : null));
  const evidence = found.flat().filter((quote) => quote?.traced === true && !quote.uncertain).length;
  return found.map((quotes, index) => {
    const all = quotes ?? (evidence >= EVIDENCE ? search(index) : []);
    return all
      .filter(({ shown }) => shown || evidence >= EVIDENCE)
      .flatMap(({ repair, space }) => (space === null ? [repair] : [repair, space]));
  });
}

/** What a first reading finds in each line; null for lines that show no loss. */
export function firstChances(
  { lines, page }: { readonly lines: readonly MarkLine[]; readonly page: PageMarks },
  first: QuoteModel,
): (LatticeChances | null)[] {
  return lines.map((one) => (showsLoss(one) ? lineChances(one.line, page, first, one) : null));
}

/** True where a space was lost in a line or one of its marks stands alone. */
function showsLoss({ line }: MarkLine): boolean {
  return (
    line.lost.some((kind) => kind > 0 && kind !== PERHAPS) || line.marks.some(({ role }) => role.endsWith("alone"))
  );
}
