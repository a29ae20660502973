import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { blockMisses, cleanPage, furnitureRow } from "./clean-page.ts";
import { shingleOverlap } from "./shingle-overlap.ts";

type Page = { readonly id: string; readonly lines: readonly string[]; readonly gold: string };

/** Pages as crawlers leave them: plain lines, the article among menus and notices. */
function dumps(name: string, file: string): Yardstick {
  return {
    name,
    stage: "pages",
    needs: [file],
    measure() {
      const pages = readLines<Page>(file);
      const overlaps: number[][] = [];
      const furniture: number[][] = [];
      const misses: Miss[] = [];
      for (const { id, lines, gold } of pages) {
        const cleaned = cleanPage({ id, text: lines.join("\n") });
        overlaps.push([...shingleOverlap(gold, cleaned.text).row]);
        furniture.push(furnitureRow(gold, cleaned));
        misses.push(...blockMisses(id, gold, cleaned));
      }
      return {
        sample: `${pages.length} pages`,
        figures: [
          {
            metric: "blocks in the body that are none of its",
            formula: "ratio",
            documents: furniture,
            better: "lower",
            harmful: true,
          },
          {
            metric: "body shingle F",
            formula: "f of means",
            documents: overlaps,
            better: "higher",
            anchor: "C4's line rules .840–.852, prototype .900, .929 with a site's repeated lines",
          },
        ],
        misses,
      };
    },
  };
}

export const dumpYardsticks: readonly Yardstick[] = [
  dumps("dumps-wcxb", "data/pages/dumps.wcxb.dev.jsonl.gz"),
  dumps("dumps-fundus", "data/pages/dumps.fundus.dev.jsonl.gz"),
];
