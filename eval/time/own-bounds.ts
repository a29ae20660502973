import { quotesStage } from "../../src/annotate/quotes/quotes.ts";
import { repairsStage } from "../../src/annotate/repairs/repairs.ts";
import { timesStage } from "../../src/annotate/times/times-stage.ts";
import { tokensStage } from "../../src/annotate/tokens/tokens.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { ownBounds } from "../../src/link/dates/own-bounds.ts";
import { dateBounds } from "../../src/measure/date-bounds.ts";
import { around, readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";

const NEWS = "data/linking/news-cluster.dev.jsonl";
const WIKINEWS = "data/events/meantime.jsonl";
const FUNDUS = "data/pages/fundus.dev.jsonl.gz";
const DAY = 86_400_000;
const STAGES = [repairsStage, tokensStage, quotesStage, timesStage];

type Dated = { readonly text: string; readonly date: string };

/** The pages of all three sets that have a date, without it. */
function datedPages(): Dated[] {
  const pages = [
    ...readLines<{ text: string; date: string }>(NEWS),
    ...readLines<{ text: string; dct: string }>(WIKINEWS).map(({ text, dct }) => ({ text, date: dct })),
    ...readLines<{ gold: { body: unknown; publishing_date?: string; date?: string } }>(FUNDUS).map(({ gold }) => ({
      text: typeof gold.body === "string" ? gold.body : JSON.stringify(gold.body),
      date: gold.publishing_date ?? gold.date,
    })),
  ];
  return pages.flatMap(({ text, date }) => (text && date ? [{ text, date: date.slice(0, 10) }] : []));
}

/** Own bounds of pages whose date is known and hidden: do they hold it? */
export const ownBoundsYardstick: Yardstick = {
  name: "own-bounds",
  stage: "dates",
  needs: [NEWS, WIKINEWS, FUNDUS],
  measure() {
    const bounded: number[][] = [];
    const right: number[][] = [];
    const close: number[][] = [];
    const misses: Miss[] = [];
    const pages = datedPages();
    for (const { text, date } of pages) {
      const page = pageFromText({ id: "", text });
      const found = ownBounds({ page, layers: annotatePage(page, STAGES) } as unknown as ReadPage);
      bounded.push([found === null ? 0 : 1, 1]);
      if (found === null) continue;
      const days = dateBounds(found.value);
      const day = Date.parse(date) / DAY;
      const holds = days !== null && days.first <= day && day <= days.last;
      right.push([holds ? 1 : 0, 1]);
      close.push([holds && day - (days?.first ?? Number.NEGATIVE_INFINITY) <= 366 ? 1 : 0, 1]);
      const words = found.evidence.map(({ start, end }) => around(text, start, end)).join(" / ");
      if (!holds) misses.push({ category: "bounds without the date", context: `${found.value}, is ${date}: ${words}` });
    }
    return {
      sample: `${pages.length} dated pages, their dates hidden`,
      figures: [
        { metric: "bounds that hold the date", formula: "ratio", documents: right, better: "higher", harmful: true },
        { metric: "pages with bounds", formula: "ratio", documents: bounded, better: "higher" },
        { metric: "bounds within a year", formula: "ratio", documents: close, better: "higher" },
      ],
      misses,
    };
  },
};
