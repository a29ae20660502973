import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { blockMisses, cleanPage, furnitureRow } from "./clean-page.ts";
import { shingleOverlap } from "./shingle-overlap.ts";

const FILE = "data/pages/article-extraction-benchmark.jsonl.gz";
type Page = { readonly id: string; readonly url: string; readonly html: string; readonly articleBody: string };

/** The article extraction benchmark (scrapinghub 2020): bodies of news pages and weblogs. */
export const articleExtractionBenchmark: Yardstick = {
  name: "article-extraction",
  stage: "pages",
  needs: [FILE],
  measure() {
    const pages = readLines<Page>(FILE);
    const overlaps: number[][] = [];
    const exact: number[][] = [];
    const furniture: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, url, html, articleBody } of pages) {
      const cleaned = cleanPage({ id, url, html });
      const overlap = shingleOverlap(articleBody, cleaned.text);
      overlaps.push([...overlap.row]);
      exact.push([overlap.exact ? 1 : 0, 1]);
      furniture.push(furnitureRow(articleBody, cleaned));
      misses.push(...blockMisses(id.slice(0, 8), articleBody, cleaned));
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
          anchor: "rs-trafilatura .970, Zyte .970, trafilatura .958, Readability .947, Defuddle .930; prototype .978",
        },
        {
          metric: "body exact",
          formula: "ratio",
          documents: exact,
          better: "higher",
          anchor: "Zyte .470, rs-trafilatura .287; prototype .464",
        },
      ],
      misses,
    };
  },
};
