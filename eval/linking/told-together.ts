import type { Findings } from "../../src/core/findings.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { linkPages } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { readTopics } from "./ecb-topics.ts";
import { ECB_FILE } from "./given-mentions.ts";
import { NEWS_FILE, readNewsPages } from "./news-pages.ts";

type Folder = readonly { readonly about: string; readonly page: ReadPage }[];

/**
 * Of pages about one happening, how many have an event of the record in common, and how often pages of two happenings
 * have. The topics of ECB+ hold two happenings each that people sought out for being alike (two fires in one chain's
 * shops, two quakes on one island), on pages without dates: harder than a folder that somebody collects.
 */
export const toldTogetherYardsticks: readonly Yardstick[] = [
  yardstick("told-together-news", NEWS_FILE, () => [
    readNewsPages().map(({ event, page }) => ({ about: event, page })),
  ]),
  yardstick("told-together-ecb", ECB_FILE, () => readTopics("dev")),
];

function yardstick(name: string, file: string, read: () => readonly Folder[]): Yardstick {
  return {
    name,
    stage: "linking",
    needs: [file],
    async measure() {
      const misses: Miss[] = [];
      const rows: { tied: [number, number]; pairs: [number, number] }[] = [];
      const across: [number, number][] = [];
      let pages = 0;
      for (const folder of read()) {
        pages += folder.length;
        const about = new Map(folder.map((one) => [one.page.page.id, one.about]));
        const shared = pairsOf(await linkPages(folder.map(({ page }) => page)));
        for (const members of Map.groupBy(folder, (one) => one.about).values()) {
          if (members.length < 2) continue;
          const row = countTied(
            members.map(({ page }) => page.page.id),
            shared,
          );
          rows.push(row);
          if (row.tied[0] < row.tied[1]) {
            const context = `${members[0]?.about}: ${row.tied[0]} of ${row.tied[1]} pages`;
            misses.push({ category: "pages that share no event", context });
          }
        }
        const false_ = [...shared].filter(([pair]) => {
          const [a = "", b = ""] = pair.split(" ");
          return about.get(a) !== about.get(b);
        });
        for (const label of new Set(false_.map(([, label]) => label)))
          misses.push({ category: "an event of two happenings", context: label });
        across.push([false_.length, shared.size]);
      }
      const figure = (metric: string, documents: (readonly number[])[], more: Partial<Figure> = {}): Figure => ({
        metric,
        formula: "ratio",
        documents,
        better: "higher",
        ...more,
      });
      return {
        sample: `${pages} pages about ${rows.length} happenings told by two or more`,
        figures: [
          figure(
            "pages that share an event with another of their happening",
            rows.map(({ tied }) => tied),
          ),
          figure(
            "pairs of pages of one happening that share an event",
            rows.map(({ pairs }) => pairs),
          ),
          figure("pairs that share an event, of two happenings", across, { better: "lower", harmful: true }),
        ],
        misses,
      };
    },
  };
}

/** Pairs of pages that tell an event together, with its label. */
function pairsOf({ events }: Findings): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { accounts, label } of events) {
    const pages = [...new Set(accounts.map(({ page }) => page))].sort();
    pages.forEach((a, index) => {
      for (const b of pages.slice(index + 1)) pairs.set(`${a} ${b}`, label);
    });
  }
  return pairs;
}

function countTied(pages: readonly string[], shared: ReadonlyMap<string, string>) {
  const ids = [...pages].sort();
  const tied = new Set<string>();
  let [pairs, all] = [0, 0];
  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) {
      all++;
      if (!shared.has(`${a} ${b}`)) continue;
      pairs++;
      tied.add(a).add(b);
    }
  });
  return { tied: [tied.size, ids.length] as [number, number], pairs: [pairs, all] as [number, number] };
}
