import type { Findings } from "../../src/core/findings.ts";
import { shuffled } from "../data.ts";
import { linkPages } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { NEWS_FILE, type NewsPage, readNewsPages } from "./news-pages.ts";

const FOLDERS = 40;
const PAGES = 8;

/** Folders of pages that have nothing to do with one another: whatever is joined or held against each other is wrong. */
export const unrelatedPages: Yardstick = {
  name: "unrelated-pages",
  stage: "linking",
  needs: [NEWS_FILE],
  async measure() {
    const pages = readNewsPages();
    const rows = new Map(COUNTS.map(({ metric }): [string, number[][]] => [metric, []]));
    const misses: Miss[] = [];
    for (let folder = 0; folder < FOLDERS; folder++) {
      const drawn = unrelated(pages, folder + 1);
      const findings = await linkPages(drawn.map(({ page }) => page));
      for (const { metric, find } of COUNTS) {
        const found = find(findings, drawn);
        rows.get(metric)?.push([found.length]);
        for (const context of found) misses.push({ category: metric, context: `folder ${folder + 1}: ${context}` });
      }
    }
    const figures = COUNTS.map(
      ({ metric }): Figure => ({
        metric,
        formula: "count",
        documents: rows.get(metric) ?? [],
        better: "lower",
        harmful: true,
      }),
    );
    return { sample: `${FOLDERS} folders of ${PAGES} pages, no two of one event, seeded`, figures, misses };
  },
};

/** Events that are one story told at two times, or one topic: a careful reader may well join their pages. */
export const AKIN: readonly (readonly string[])[] = [
  ["NewYearsEveSexualAssaultsGermany", "berlin_sets_up_new_years_eve_safe_zone_for_women_amid_sexual_assault_concerns"],
  [
    "kim_jong_un_offers_rare_olive_branch_to_south_korea",
    "north_korea_received_oil_from_russia_in_violation_of_un_sanctions_report",
  ],
  [
    "Bitcoin_drops",
    "digital_currency_ripple_soars_nearly_56_percent_becomes_second_largest_cryptocurrency_by_market_cap",
  ],
];

function unrelated(pages: readonly NewsPage[], seed: number): NewsPage[] {
  const taken = new Set<string>();
  const drawn: NewsPage[] = [];
  for (const page of shuffled(pages, seed)) {
    if (drawn.length === PAGES) break;
    if (taken.has(page.event)) continue;
    drawn.push(page);
    for (const event of AKIN.find((group) => group.includes(page.event)) ?? [page.event]) taken.add(event);
  }
  return drawn;
}

type Find = (findings: Findings, pages: readonly NewsPage[]) => string[];

const pagesOf = (list: readonly { readonly page: string }[]) => new Set(list.map(({ page }) => page)).size;

/** What is counted, each join once; the words are for `--errors`. */
const COUNTS: readonly { readonly metric: string; readonly find: Find }[] = [
  {
    metric: "pages joined into one matter",
    find: ({ matters }, pages) =>
      matters.flatMap((matter) =>
        matter.pages.length < 2
          ? []
          : matter.pages.slice(1).map(() => matter.pages.map((id) => labelOf(id, pages)).join(" + ")),
      ),
  },
  {
    metric: "false event joins",
    find: ({ events }) => events.flatMap((event) => (pagesOf(event.accounts) > 1 ? [event.label] : [])),
  },
  {
    metric: "false claim joins",
    find: ({ claims }) =>
      claims.flatMap((claim) => (pagesOf(claim.members.map(({ span }) => span)) > 1 ? [claim.label] : [])),
  },
  {
    metric: "people joined under unlike names",
    find: ({ entities }, pages) =>
      entities.flatMap((entity) => {
        if (entity.kind !== "person") return [];
        const names = new Set(entity.members.flatMap((ref) => fullNameOf(ref, pages)));
        return pagesOf(entity.members) > 1 && names.size > 1 ? [[...names].join(" = ")] : [];
      }),
  },
  {
    metric: "false copies",
    find: ({ copies }) => copies.flatMap((copy) => (pagesOf([...copy.a, ...copy.b]) > 1 ? [copy.why] : [])),
  },
  {
    metric: "false differences across pages",
    find: ({ differences }) =>
      differences.flatMap((difference) =>
        new Set(difference.sides.flatMap(({ pages: list }) => list)).size > 1
          ? [`${difference.kind}: ${difference.sides.map(({ value }) => value).join(" | ")}`]
          : [],
      ),
  },
];

function labelOf(id: string, pages: readonly NewsPage[]): string {
  return pages.find(({ page }) => page.page.id === id)?.label ?? id;
}

function fullNameOf(ref: { readonly page: string; readonly id: number }, pages: readonly NewsPage[]): string[] {
  const read = pages.find(({ page }) => page.page.id === ref.page)?.page;
  const entity = read?.layers.entities.annotations.find(({ id }) => id === ref.id);
  return entity === undefined ? [] : [entity.name.toLowerCase()];
}
