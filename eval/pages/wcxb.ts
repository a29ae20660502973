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
  readonly gold: {
    readonly main_content: string | null;
    readonly title?: string | null;
    readonly author?: string | null;
    readonly publish_date?: string | null;
  };
};

const plain = (text: string) => text.normalize("NFKC").replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
/** The names of a gold author, which is one text: degrees and offices after a comma are left out. */
const namesOf = (author: string) =>
  author
    .split(/\s*(?:,|;|&|\||\sand\s)\s*/)
    .map(plain)
    .filter((name, index) => name !== "" && (index === 0 || name.includes(" ")))
    .sort()
    .join("|");

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
    const facts = { title: [], author: [], date: [] } as { readonly [name in "title" | "author" | "date"]: number[][] };
    for (const { id, url, html, gold } of pages) {
      const body = gold.main_content ?? "";
      const cleaned = cleanPage({ id, url, html });
      words.push([wordF(body, cleaned.text), 1]);
      furniture.push(furnitureRow(body, cleaned));
      misses.push(...blockMisses(id, body, cleaned));
      const tell = (fact: "title" | "author" | "date", have: string, want: string, same: boolean) => {
        facts[fact].push([same ? 1 : 0, 1]);
        if (!same) misses.push({ category: `wrong ${fact}`, context: `${id}: ${have}, want ${want}` });
      };
      const { title, author, publish_date: date } = gold;
      if (title != null) tell("title", cleaned.title ?? "", title, plain(title) === plain(cleaned.title ?? ""));
      if (author != null) {
        const have = cleaned.authors.join(", ");
        tell("author", have, author, namesOf(have) === namesOf(author));
      }
      if (date != null)
        tell("date", cleaned.published ?? "", date, cleaned.published?.slice(0, 10) === date.slice(0, 10));
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
        // A second opinion beside Fundus: mostly no news, and its dates are often those of the last change.
        { metric: "title exact", formula: "ratio", documents: facts.title, better: "higher" },
        { metric: "authors exact", formula: "ratio", documents: facts.author, better: "higher" },
        { metric: "date exact", formula: "ratio", documents: facts.date, better: "higher" },
      ],
      misses,
    };
  },
};
