import { readFileSync } from "node:fs";
import type { Difference } from "../../src/core/record.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { hash32 } from "../../src/measure/hash.ts";
import { linkPages } from "../link-lines.ts";
import { NEWS_FILE, readNewsPages } from "../linking/news-pages.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { STORIES_FILE, shortStories } from "./short-stories.ts";

/** What a reader of both sides judged of the differences found so far, by `keyOf`: true where the accounts part or one thing changed. */
const judged: ReadonlyMap<string, boolean> = new Map(
  Object.entries(JSON.parse(readFileSync(new URL("./news-differences.json", import.meta.url), "utf8"))),
);

/** Pages that tell of one happening. */
type Group = { readonly event: string; readonly pages: readonly ReadPage[] };

/** Stories of which the first few sentences of three outlets are read, out of some thousands. */
const STORIES = 90;

/** Differences shown of real news about one happening, each judged by reading both sides: how many are differences. */
export const newsDifferences: readonly Yardstick[] = [
  judgedDifferences("differences-news", NEWS_FILE, "happenings told by two pages or more", () =>
    [...Map.groupBy(readNewsPages(), (one) => one.event)].flatMap(([event, pages]) =>
      pages.length < 2 ? [] : [{ event, pages: pages.map(({ page }) => page) }],
    ),
  ),
  judgedDifferences("differences-short", STORIES_FILE, "stories told by three outlets in a few sentences", () =>
    shortStories(STORIES, 7).map(({ title, pages }): Group => ({ event: title, pages })),
  ),
];

function judgedDifferences(name: string, file: string, of: string, groups: () => readonly Group[]): Yardstick {
  return {
    name,
    stage: "differences",
    needs: [file],
    async measure() {
      const misses: Miss[] = [];
      const rows: { shown: [number, number]; open: [number] }[] = [];
      for (const { event, pages } of groups()) {
        const { differences } = await linkPages(pages);
        const verdicts = differences.map((difference) => {
          const verdict = judged.get(keyOf(event, difference, pages));
          if (verdict !== true) {
            const sides = difference.sides.map(({ value }) => value).join(" | ");
            const category = verdict === false ? `${difference.kind}, none` : `${difference.kind}, not judged`;
            misses.push({
              category,
              context: `${keyOf(event, difference, pages)} ${event}: ${difference.why}: ${sides}`,
            });
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
        sample: `${rows.length} ${of}`,
        figures: [
          ...(rows.some(({ shown }) => shown[1] > 0) ? [ratio(rows.map(({ shown }) => shown))] : []),
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
}

const ratio = (documents: Figure["documents"]): Figure => ({
  metric: "differences shown that are differences",
  formula: "ratio",
  documents,
  better: "higher",
});

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
