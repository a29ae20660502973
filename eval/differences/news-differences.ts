import { readFileSync } from "node:fs";
import type { Difference } from "../../src/core/record.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { hash32 } from "../../src/measure/hash.ts";
import { linkPages } from "../link-lines.ts";
import { NEWS_FILE, readNewsPages } from "../linking/news-pages.ts";
import type { Miss, Yardstick } from "../yardstick.ts";

/** What a reader of both sides judged of the differences found so far, by `keyOf`: true where the accounts part or one thing changed. */
const judged: ReadonlyMap<string, boolean> = new Map(
  Object.entries(JSON.parse(readFileSync(new URL("./news-differences.json", import.meta.url), "utf8"))),
);

/** Differences shown of real news about one happening, each judged by reading both sides: how many are differences. */
export const newsDifferences: Yardstick = {
  name: "differences-news",
  stage: "differences",
  needs: [NEWS_FILE],
  async measure() {
    const misses: Miss[] = [];
    const rows: { shown: [number, number]; open: [number] }[] = [];
    for (const [event, pages] of Map.groupBy(readNewsPages(), (one) => one.event)) {
      if (pages.length < 2) continue;
      const read = pages.map(({ page }) => page);
      const { differences } = await linkPages(read);
      const verdicts = differences.map((difference) => {
        const verdict = judged.get(keyOf(event, difference, read));
        if (verdict !== true) {
          const sides = difference.sides.map(({ value }) => value).join(" | ");
          const category = verdict === false ? `${difference.kind}, none` : `${difference.kind}, not judged`;
          misses.push({ category, context: `${keyOf(event, difference, read)} ${event}: ${difference.why}: ${sides}` });
        }
        return verdict;
      });
      const known = verdicts.filter((verdict) => verdict !== undefined);
      rows.push({
        shown: [known.filter(Boolean).length, known.length],
        open: [verdicts.length - known.length],
      });
    }
    return {
      sample: `${rows.length} happenings told by two pages or more`,
      figures: [
        {
          metric: "differences shown that are differences",
          formula: "ratio",
          documents: rows.map(({ shown }) => shown),
          better: "higher",
        },
        {
          metric: "differences that nobody has judged",
          formula: "count",
          documents: rows.map(({ open }) => open),
          better: "lower",
        },
      ],
      misses,
    };
  },
};

/** The same for one difference however it was found: its happening, its kind and the sentences that its sides stand in. */
function keyOf(event: string, { kind, sides }: Difference, pages: readonly ReadPage[]): string {
  const sentences = sides.flatMap(({ evidence }) =>
    evidence.slice(0, 1).map(({ page, start }) => {
      const read = pages.find((one) => one.page.id === page);
      const sentence = read?.layers.sentences.annotations.find((one) => one.start <= start && start < one.end);
      return sentence === undefined ? "" : (read?.page.text.slice(sentence.start, sentence.end).trim() ?? "");
    }),
  );
  return hash32([event, kind, ...new Set(sentences)].sort().join("\n")).toString(16);
}
