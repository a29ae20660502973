import type { FoundRepair, PossibleSpace } from "./found-repair.ts";
import { findLostQuotes, NEEDED } from "./lost-quotes.ts";
import { pageChances } from "./page-chances.ts";
import { lostQuotesModels, type QuoteModels } from "./quote-model.ts";
import { markLines, showsLoss } from "./taken-page.ts";
import type { WordTable } from "./word-table.ts";

/** So many certain marks where spaces were lost show a page that loses them: then they are sought where nothing shows, too. */
const EVIDENCE = 1;

/** Lost quote marks of each line, offsets into it. */
export function findMarks(
  lines: readonly string[],
  spaces: readonly (readonly PossibleSpace[])[],
  table: WordTable,
  models?: QuoteModels,
): FoundRepair[][] {
  const taken = markLines(lines, spaces, table);
  if (taken === null) return lines.map(() => []);
  const chancesOf = pageChances(taken, models ?? lostQuotesModels());
  const search = (index: number) => {
    const one = taken.lines[index];
    const chances = one === undefined ? null : chancesOf(index);
    return one === undefined || chances === null ? [] : findLostQuotes(one.line, one, chances);
  };
  const found = taken.lines.map((one, index) => (showsLoss(one) ? search(index) : null));
  const evidence = found.flat().filter((quote) => quote?.traced === true && !quote.uncertain).length;
  return found.map((quotes, index) => {
    const all = quotes ?? (evidence >= EVIDENCE ? search(index) : []);
    return all
      .filter(({ shown, chance }) => evidence >= EVIDENCE || (shown && chance >= NEEDED.alone))
      .flatMap(({ repair, space }) => (space === null ? [repair] : [repair, space]));
  });
}
