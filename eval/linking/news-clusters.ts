import type { Findings } from "../../src/core/findings.ts";
import { linkPages } from "../link-lines.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { bCubed } from "./b-cubed.ts";
import { NEWS_FILE, type NewsPage, readNewsPages } from "./news-pages.ts";
import { independentTexts, pairKey, pairsSharingText } from "./shared-text.ts";
import { tfIdfClusters } from "./tf-idf-clusters.ts";

/** Pages of one event among those of many: all in one dossier, and every event in a folder of its own. */
export const newsClusters: Yardstick = {
  name: "news-clusters",
  stage: "linking",
  needs: [NEWS_FILE],
  async measure() {
    const pages = readNewsPages();
    const misses: Miss[] = [];
    const gold = new Map(pages.map(({ page, event }) => [page.page.id, event]));
    const findings = await linkPages(pages.map(({ page }) => page));
    const matters = mattersIn(findings);
    const words = tfIdfClusters(pages.map(({ page }) => page.page.text));
    const tfIdf = new Map(pages.map(({ page }, index) => [page.page.id, String(words[index])]));
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
    const copied = new Map(
      findings.copies.map(({ a, b, kind }) => [pairKey(a[0]?.page ?? "", b[0]?.page ?? ""), kind] as const),
    );
    const sharing = pairsSharingText(pages);
    for (const { key, context } of sharing)
      if (!copied.has(key)) misses.push({ category: "shared text not found", context });
    for (const [key, kind] of copied) {
      if (kind === "credit only") misses.push({ category: "pair by credit alone (no error)", context: key });
    }
    for (const [event, members] of byEvent) {
      const ids = members.map(({ page }) => page.page.id);
      const outlets = new Set(members.map(({ page }) => page.page.outlet?.value ?? page.page.id)).size;
      const texts = independentTexts(ids, findings.copies);
      misses.push({
        category: "texts of their own beside outlets (no error)",
        context: `${event}: ${texts} texts, ${outlets} outlets, ${ids.length} pages`,
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
        {
          metric: "same, by tf-idf at its fixed threshold, for comparison",
          formula: "f of means",
          documents: bCubed(gold, tfIdf),
          better: "higher",
          ungated: true,
        },
        {
          metric: "pairs sharing .3 of their 5-grams, found",
          formula: "ratio",
          documents: sharing.map(({ key }) => [copied.has(key) ? 1 : 0, 1]),
          better: "higher",
        },
        {
          metric: "event joins across events",
          formula: "ratio",
          documents: joinsAcross(findings.events, gold),
          better: "lower",
          harmful: true,
        },
        { metric: "folders of one event kept whole", formula: "ratio", documents: whole, better: "higher" },
        { metric: "pages of one event in its largest matter", formula: "ratio", documents: largest, better: "higher" },
      ],
      misses,
    };
  },
};

async function mattersOf(pages: readonly NewsPage[]): Promise<Map<string, string>> {
  return mattersIn(await linkPages(pages.map(({ page }) => page)));
}

/** Pairs of pages that tell one event of the record: those of two events, and all. One row an event. */
function joinsAcross(events: Findings["events"], gold: ReadonlyMap<string, string>): number[][] {
  return events.flatMap(({ accounts }) => {
    const pages = [...new Set(accounts.map(({ page }) => page))];
    const pairs = pages.flatMap((a, index) => pages.slice(index + 1).map((b) => gold.get(a) !== gold.get(b)));
    return pairs.length === 0 ? [] : [[pairs.filter((across) => across).length, pairs.length]];
  });
}

function mattersIn({ matters }: Findings): Map<string, string> {
  return new Map(matters.flatMap((matter) => matter.pages.map((page): [string, string] => [page, matter.id])));
}
