import { readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { blockMisses, cleanPage, furnitureRow } from "./clean-page.ts";
import { shingleOverlap } from "./shingle-overlap.ts";

const FILE = "data/pages/fundus.dev.jsonl.gz";
type Page = {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: {
    readonly authors?: readonly string[];
    readonly title?: string;
    readonly publishing_date?: string;
    readonly body?: {
      readonly summary: readonly string[];
      readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
    };
  };
};

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
const set = (list: readonly string[]) => [...new Set(list.map(plain))].sort().join("|");

/** Pages of the test suite of Fundus (Dallabetta et al. 2024): news of forty countries, made by hand-written parsers. */
export const fundus: Yardstick = {
  name: "fundus",
  stage: "pages",
  needs: [FILE],
  measure() {
    const pages = readLines<Page>(FILE);
    const rows = { body: [], furniture: [], date: [], near: [], author: [], title: [] } as {
      readonly [name in "body" | "furniture" | "date" | "near" | "author" | "title"]: number[][];
    };
    const misses: Miss[] = [];
    for (const { id, url, html, gold } of pages) {
      const cleaned = cleanPage({ id, url, html });
      const { summary, sections } = gold.body ?? { summary: [], sections: [] };
      const body = [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join(
        "\n",
      );
      if (body !== "") {
        rows.body.push([...shingleOverlap(body, cleaned.text).row]);
        rows.furniture.push(furnitureRow(body, cleaned));
        misses.push(...blockMisses(id, body, cleaned));
      }
      if (gold.publishing_date !== undefined) {
        const [want, have] = [gold.publishing_date.slice(0, 10), cleaned.published?.slice(0, 10) ?? ""];
        rows.date.push([want === have ? 1 : 0, 1]);
        rows.near.push([Math.abs(Date.parse(want) - Date.parse(have)) <= 86_400_000 ? 1 : 0, 1]);
        if (want !== have)
          misses.push({
            category: have === "" ? "no date" : "wrong date",
            context: `${id}: ${have}, want ${gold.publishing_date}`,
          });
      }
      if (gold.authors !== undefined) {
        const right = set(gold.authors) === set(cleaned.authors);
        rows.author.push([right ? 1 : 0, 1]);
        if (!right)
          misses.push({
            category:
              cleaned.authors.length === 0
                ? "no author"
                : gold.authors.length === 0
                  ? "author where none is named"
                  : "wrong authors",
            context: `${id}: ${cleaned.authors.join(", ")}, want ${gold.authors.join(", ")}`,
          });
      }
      if (gold.title !== undefined) {
        const right = plain(gold.title) === plain(cleaned.title ?? "");
        rows.title.push([right ? 1 : 0, 1]);
        if (!right) misses.push({ category: "wrong title", context: `${id}: ${cleaned.title}, want ${gold.title}` });
      }
    }
    const share = (metric: string, documents: readonly number[][], anchor: string): Figure => ({
      metric,
      formula: "ratio",
      documents,
      better: "higher",
      anchor,
    });
    return {
      sample: `${pages.length} pages`,
      figures: [
        {
          metric: "blocks in the body that are none of its",
          formula: "ratio",
          documents: rows.furniture,
          better: "lower",
          harmful: true,
        },
        {
          metric: "body shingle F",
          formula: "f of means",
          documents: rows.body,
          better: "higher",
          anchor: "Defuddle .908, prototype .957",
        },
        share("date exact", rows.date, "prototype .977"),
        { metric: "date within a day", formula: "ratio", documents: rows.near, better: "higher" },
        share("authors exact", rows.author, "prototype .858"),
        share("title exact", rows.title, "prototype .779"),
      ],
      misses,
    };
  },
};
