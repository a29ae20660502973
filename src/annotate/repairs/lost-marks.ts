import type { FoundRepair, PossibleSpace } from "./found-repair.ts";
import { findLostQuotes, NEEDED } from "./lost-quotes.ts";
import { pageChances } from "./page-chances.ts";
import { lostQuotesModels, type QuoteModels } from "./quote-model.ts";
import { markLines, showsLoss } from "./taken-page.ts";
import type { WordTable } from "./word-table.ts";

/** Lost quote marks of each line, offsets into it. */
export function findMarks(
  lines: readonly string[],
  spaces: readonly (readonly PossibleSpace[])[],
  table: WordTable,
  models?: QuoteModels,
): FoundRepair[][] {
  const taken = markLines(lines, spaces, table);
  const chancesOf = pageChances(taken, models ?? lostQuotesModels());
  const search = (indexes: readonly number[]) => {
    const chances = chancesOf(indexes);
    return new Map(
      indexes.map((index, place) => {
        const [one, own] = [taken.lines[index], chances[place] ?? null];
        return [index, one === undefined || own === null ? [] : findLostQuotes(one.line, one, own)];
      }),
    );
  };
  const all = lines.map((_, index) => index);
  const found = search(all.filter((index) => showsLoss(taken.lines[index])));
  // Sure marks show a page that loses them: there they are sought where nothing shows, too.
  const sure = new Set([...found.values()].flat().flatMap((mark) => (mark.sure ? [mark.evidence] : [])));
  const losesSpaces = sure.has("space");
  const losesMarks = losesSpaces || sure.has("mark");
  const others: typeof found = losesMarks ? search(all.filter((index) => !found.has(index))) : new Map();
  return all.map((index) =>
    (found.get(index) ?? others.get(index) ?? [])
      .filter(({ weak, plain, shown, chance }) => {
        if (losesSpaces) return true;
        if (weak) return false;
        return plain ? chance >= NEEDED.plain : losesMarks || (shown && chance >= NEEDED.alone);
      })
      .flatMap(({ repair, space }) => (space === null ? [repair] : [repair, space])),
  );
}
