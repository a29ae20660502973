import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { cleanPage } from "./clean-page.ts";

const FILE = "data/pages/htmldate.mediacloud.jsonl.gz";
type Page = { readonly url: string; readonly html: string; readonly date: string };

/** The Media Cloud part of the evaluation of htmldate (Barbaresi 2020): publication dates. */
export const htmldate: Yardstick = {
  name: "htmldate",
  stage: "pages",
  needs: [FILE],
  measure() {
    const pages = readLines<Page>(FILE);
    const f: number[][] = [];
    const accuracy: number[][] = [];
    const invented: number[][] = [];
    const misses: Miss[] = [];
    for (const { url, html, date } of pages) {
      const { published } = cleanPage({ url, html });
      const have = published?.slice(0, 10) ?? null;
      const right = have === date ? 1 : 0;
      f.push([right, have === null ? 0 : 1, 1]);
      accuracy.push([right, 1]);
      invented.push([have !== null && right === 0 ? 1 : 0, 1]);
      if (right === 0)
        misses.push({ category: have === null ? "no date" : "wrong date", context: `${url}: ${have}, want ${date}` });
    }
    return {
      sample: `${pages.length} pages`,
      figures: [
        { metric: "wrong date", formula: "ratio", documents: invented, better: "lower", harmful: true },
        {
          metric: "date F",
          formula: "f",
          documents: f,
          better: "higher",
          anchor: "htmldate extensive .949, metascraper .817, prototype .934 (on its whole set)",
        },
        {
          metric: "date accuracy",
          formula: "ratio",
          documents: accuracy,
          better: "higher",
          anchor: "htmldate extensive .903, metascraper .691, prototype .876 (on its whole set)",
        },
      ],
      misses,
    };
  },
};
