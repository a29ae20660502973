import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import { numbersFrom } from "../../../test/made-up-pages.ts";
import type { Copy } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { memberIndex } from "../../document/dossier-index.ts";
import { claimsStage } from "./claims-stage.ts";
import { cluster } from "./cluster.ts";
import { Comparer } from "./similarity.ts";
import { statementsOf } from "./statement.ts";

const THINGS =
  "harbour treaty corridor bridge convoy ferry pipeline garrison refinery border dam market tunnel mill".split(" ");
const DEEDS = "signed opened closed funded delayed blocked praised doubted joined repaired taxed sold".split(" ");
const KINDS = "northern southern secret joint costly narrow flooded guarded private coastal rural annual".split(" ");

/** Pages that all speak of the same few things; every third statement is one that many pages repeat. */
function pagesOfOneMatter(count: number): ReadPage[] {
  const next = numbersFrom(17);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  const sentence = () =>
    `the ${pick(KINDS)} ${pick(THINGS)} and the ${pick(KINDS)} ${pick(THINGS)} were ${pick(DEEDS)} by ${Math.floor(next() * 900)} men`;
  const repeated = Array.from({ length: 10 }, sentence);
  return Array.from({ length: count }, (_, number) => {
    const said = [pick(repeated), `${sentence()} in all`, `it is known that ${sentence()}`];
    const name = String(number).padStart(5, "0");
    const day = String(1 + (number % 28)).padStart(2, "0");
    const builder = new PageBuilder(name, said.map((content) => `They said ${content}.`).join("\n\n"), {
      published: known(`2031-03-${day}`),
    });
    for (const content of said) builder.attribution({ content });
    return builder.build();
  });
}

const index = memberIndex([]);
function comparisons(pages: readonly ReadPage[]): number {
  const statements = pages.flatMap((page) => statementsOf(page, index, index));
  const comparer = new Comparer(statements);
  cluster(statements, comparer);
  return comparer.count;
}

describe("the work for one large matter", () => {
  it("grows no faster than its pages", () => {
    const [some, many] = [comparisons(pagesOfOneMatter(200)), comparisons(pagesOfOneMatter(800))];
    expect(many / some).toBeLessThan(6);
  });

  it("does not hang on the copies between its pages, nor tells of every page for every claim", () => {
    const pages = pagesOfOneMatter(800);
    const spans = pages.map(({ page }) => [{ page: page.id, start: 0, end: 60 }]);
    const copies = spans.flatMap((a, place): Copy[] =>
      spans
        .slice(place + 1, place + 11)
        .map((b) => ({ a, b, direction: "unknown", agency: null, kind: "passage", share: 0.3, why: "shared words" })),
    );
    const matters = [{ id: "m-1", pages: pages.map(({ page }) => page.id), main: true }];
    const { claims } = claimsStage.link(madeDossier(pages, { matters, copies })).findings;
    // A statement that so many pages repeat is one claim, not as many as there are limits in the search.
    const sizes = claims.map(({ pages: held }) => held.length).sort((a, b) => b - a);
    expect(sizes.slice(0, 10).reduce((sum, size) => sum + size, 0)).toBeGreaterThan(780);
    expect(claims.every(({ accounts, pages: held }) => accounts.length <= held.length + 60)).toBe(true);
    expect(
      claims.every(({ accounts, pages: held }) => held.every((id) => accounts.some(({ page }) => page === id))),
    ).toBe(true);
  });
});
