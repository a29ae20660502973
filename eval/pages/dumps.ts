import { readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { blockMisses, type CleanedPage, cleanPage, cleanPages, furnitureRow } from "./clean-page.ts";
import { shingleOverlap } from "./shingle-overlap.ts";

type Page = { readonly id: string; readonly site: string; readonly lines: readonly string[]; readonly gold: string };

/**
 * Pages as crawlers leave them: plain lines, the article among menus and notices. Each alone, and all read as one
 * dossier without their addresses, so that what a site repeats is known only from its pages.
 */
function dumps(name: string, file: string): Yardstick {
  return {
    name,
    stage: "pages",
    needs: [file],
    measure() {
      const pages = readLines<Page>(file);
      const given = pages.map(({ id, lines }) => ({ id, text: lines.join("\n") }));
      const alone = given.map(cleanPage);
      const together = cleanPages(given);
      const counts = new Map<string, number>();
      for (const { site } of pages) counts.set(site, (counts.get(site) ?? 0) + 1);
      const several = pages.map(({ site }) => (counts.get(site) ?? 0) > 1);
      const rows = <T>(cleaned: readonly CleanedPage[], row: (page: Page, given: CleanedPage) => T): T[] =>
        pages.flatMap((page, index) => {
          const one = cleaned[index];
          return one === undefined ? [] : [row(page, one)];
        });
      const overlap = ({ gold }: Page, { text }: CleanedPage) => [...shingleOverlap(gold, text).row];
      const furniture = ({ gold }: Page, cleaned: CleanedPage) => furnitureRow(gold, cleaned);
      const ofSeveral = <T>(all: readonly T[]) => all.filter((_, index) => several[index]);
      return {
        sample: `${pages.length} pages, ${several.filter(Boolean).length} of sites with several`,
        figures: [
          harmful("blocks in the body that are none of its", rows(alone, furniture)),
          harmful("blocks in the body that are none of its, sites together", rows(together, furniture)),
          {
            ...bodyF("body shingle F", rows(alone, overlap)),
            anchor: "C4's line rules .840–.852, prototype .900, .929 with a site's repeated lines",
          },
          bodyF("body shingle F, sites together", rows(together, overlap)),
          bodyF("body shingle F of sites with several pages, alone", ofSeveral(rows(alone, overlap))),
          bodyF("body shingle F of sites with several pages, together", ofSeveral(rows(together, overlap))),
        ],
        misses: rows(together, (page, cleaned): Miss[] => blockMisses(page.id, page.gold, cleaned)).flat(),
      };
    },
  };
}

function harmful(metric: string, documents: readonly (readonly number[])[]): Figure {
  return { metric, formula: "ratio", documents, better: "lower", harmful: true };
}

function bodyF(metric: string, documents: readonly (readonly number[])[]): Figure {
  return { metric, formula: "f of means", documents, better: "higher" };
}

export const dumpYardsticks: readonly Yardstick[] = [
  dumps("dumps-wcxb", "data/pages/dumps.wcxb.dev.jsonl.gz"),
  dumps("dumps-fundus", "data/pages/dumps.fundus.dev.jsonl.gz"),
];
