import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { blockMisses, cleanPage, furnitureRow } from "./clean-page.ts";
import { wordF } from "./shingle-overlap.ts";

const FILE = "data/pages/wcxb.dev-articles.jsonl.gz";
const MOST = 150;
type Page = {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: { readonly main_content: string | null };
};

/** The articles of WCXB, pages of 2025 of every kind of site. */
export const wcxb: Yardstick = {
  name: "wcxb",
  stage: "pages",
  needs: [FILE],
  measure() {
    const pages = readLines<Page>(FILE, MOST).filter(({ gold }) => (gold.main_content ?? "") !== "");
    const words: number[][] = [];
    const furniture: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, url, html, gold } of pages) {
      const body = gold.main_content ?? "";
      const cleaned = cleanPage({ id, url, html });
      words.push([wordF(body, cleaned.text), 1]);
      furniture.push(furnitureRow(body, cleaned));
      misses.push(...blockMisses(id, body, cleaned));
    }
    return {
      sample: `${pages.length} pages, seeded`,
      figures: [
        {
          metric: "blocks in the body that are none of its",
          formula: "ratio",
          documents: furniture,
          better: "lower",
          harmful: true,
        },
        {
          metric: "body word F",
          formula: "ratio",
          documents: words,
          better: "higher",
          anchor: "Defuddle .931, Readability .929, prototype .940 (all 711 pages)",
        },
      ],
      misses,
    };
  },
};
