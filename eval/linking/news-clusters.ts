import { linkPages } from "../link-lines.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { bCubed } from "./b-cubed.ts";
import { NEWS_FILE, type NewsPage, readNewsPages } from "./news-pages.ts";

/** Pages of one event among those of many: all in one dossier, and every event in a folder of its own. */
export const newsClusters: Yardstick = {
  name: "news-clusters",
  stage: "linking",
  needs: [NEWS_FILE],
  async measure() {
    const pages = readNewsPages();
    const misses: Miss[] = [];
    const gold = new Map(pages.map(({ page, event }) => [page.page.id, event]));
    const matters = await mattersOf(pages);
    const byEvent = Map.groupBy(pages, ({ event }) => event);
    const whole: number[][] = [];
    const largest: number[][] = [];
    for (const [event, members] of byEvent) {
      if (members.length < 2) continue;
      const alone = [...Map.groupBy((await mattersOf(members)).values(), (matter) => matter).values()];
      const most = Math.max(...alone.map((list) => list.length));
      whole.push([alone.length === 1 ? 1 : 0, 1]);
      largest.push([most, members.length]);
      if (alone.length > 1)
        misses.push({
          category: "folder of one event parted",
          context: `${event}: ${members.length} pages in ${alone.length} matters`,
        });
    }
    for (const group of Map.groupBy(pages, ({ page }) => matters.get(page.page.id)).values()) {
      const events = [...Map.groupBy(group, ({ event }) => event)];
      if (events.length > 1)
        misses.push({
          category: "events joined into one matter",
          context: events.map(([event, list]) => `${event} (${list.length})`).join(", "),
        });
    }
    return {
      sample: `${pages.length} articles of ${byEvent.size} events`,
      figures: [
        {
          metric: "same event B³ F (matters)",
          formula: "f of means",
          documents: bCubed(gold, matters),
          better: "higher",
          anchor: "tf-idf with an oracle threshold .913",
        },
        { metric: "folders of one event kept whole", formula: "ratio", documents: whole, better: "higher" },
        { metric: "pages of one event in its largest matter", formula: "ratio", documents: largest, better: "higher" },
      ],
      misses,
    };
  },
};

async function mattersOf(pages: readonly NewsPage[]): Promise<Map<string, string>> {
  const { matters } = await linkPages(pages.map(({ page }) => page));
  return new Map(matters.flatMap((matter) => matter.pages.map((page): [string, string] => [page, matter.id])));
}
