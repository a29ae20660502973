import type { FoundRepair } from "./found-repair.ts";
import { findLostQuotes } from "./lost-quotes.ts";
import type { PageMarks } from "./quote-features.ts";
import { type QuoteLine, quoteLine } from "./quote-line.ts";
import { lostQuotesModel } from "./quote-model.ts";
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

/** A line taken apart, and what stands around it; null where there is nothing to ask about. */
export type MarkLine = { readonly line: QuoteLine; readonly goesOn: boolean; readonly goneOn: boolean } | null;

/** Takes the lines of a page apart for the search for lost marks. */
export function markLines(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  table: WordTable,
): { lines: MarkLine[]; page: PageMarks } {
  const taken = lines.map((line, index) => {
    const lost = spaces[index] ?? [];
    // Where no space was lost and every mark has its other one, nothing shows a lost one.
    return lost.length > 0 || outOfBalance(line) ? quoteLine(line, lost, table) : null;
  });
  let pairs = 0;
  lines.forEach((line, index) => {
    if (taken[index] === null) pairs += Math.floor((line.match(MARK)?.length ?? 0) / 2);
  });
  let lost = 0;
  let letters = 0;
  let speech = 0;
  for (const line of taken) {
    pairs += line?.marks.filter(({ role }) => role === "opens").length ?? 0;
    if (line === null) continue;
    line.lost.forEach((kind, at) => {
      if (kind === 0) return;
      lost++;
      if (kind === 2) letters++;
      else if (leadsIn(line, at) || speechFollows(line, at)) speech++;
    });
  }
  const opensFirst = (index: number): boolean => /^\s*["“„«]/.test(lines[index] ?? "");
  const leftOpen = (index: number): boolean => taken[index]?.marks.at(-1)?.role === "opens alone";
  return {
    page: { pairs, lost, letters, speech },
    lines: taken.map((line, index) =>
      line === null ? null : { line, goesOn: opensFirst(index + 1), goneOn: leftOpen(index - 1) && !opensFirst(index) },
    ),
  };
}

/** Lost quote marks of each line, offsets into it. */
export function findMarks(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  table: WordTable,
): FoundRepair[][] {
  const { lines: taken, page } = markLines(lines, spaces, table);
  return taken.map((one) =>
    one === null ? [] : findLostQuotes(one.line, page, lostQuotesModel(), one.goesOn, one.goneOn),
  );
}
