import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../test/dossier/made-page.ts";
import type { ReadPage } from "../core/stage.ts";
import type { AnyLinkStage } from "./check-order.ts";
import { FoundBefore } from "./found-before.ts";
import { linkDossier } from "./link-dossier.ts";
import { LINK_STAGES } from "./link-stages.ts";

const dorvet = { names: ["Ilan Dorvet", "Dorvet"] };
const kell = { names: ["Ada Kell", "Kell"] };
const holm = { names: ["Per Holm", "Holm"] };
const lind = { names: ["Vilja Lind", "Lind"] };
const talks = (id: string): MadePage => ({
  id,
  text: "Ilan Dorvet and Ada Kell spoke by phone about the grain corridor on Monday, the ministry said.",
  entities: [dorvet, kell],
});
const match = (id: string): MadePage => ({
  id,
  text: "Goalkeeper Per Holm and coach Vilja Lind left the pitch in tears after the cup final was lost.",
  entities: [holm, lind],
});

function pages(...made: readonly MadePage[]): ReadPage[] {
  return madeDossier(made.map(madePage)).pages.map((read) => ({ ...read, stamp: read.page.id }));
}

/** A stage that tells how many pages the matter of each has, and how often it was asked. */
function countingStage(asked: string[][]): AnyLinkStage {
  return {
    name: "counting",
    version: "1",
    needs: ["matters", "entities"],
    gives: ["warnings"],
    byMatter: { warnings: () => 0 },
    link: ({ pages: seen }: { pages: readonly ReadPage[] }) => {
      asked.push(seen.map(({ page }) => page.id));
      const warnings = seen.map(({ page }) => ({ code: "x", page: page.id, message: `${seen.length}`, evidence: [] }));
      return { findings: { warnings }, joins: [] };
    },
  };
}

async function run(read: readonly ReadPage[], before: FoundBefore | null) {
  const asked: string[][] = [];
  const stages = [...LINK_STAGES.slice(0, 2), countingStage(asked)];
  const { findings, failures } = await linkDossier(read, [], stages, undefined, before);
  expect(failures).toEqual([]);
  return { asked, warnings: findings.warnings };
}

describe("a stage that is run by matter", () => {
  it("sees one matter at a time, in the order of their ids", async () => {
    const { asked, warnings } = await run(pages(talks("a"), match("b"), talks("c")), null);
    expect(asked.toSorted()).toEqual([["a", "c"], ["b"]]);
    expect(Object.fromEntries(warnings.map(({ page, message }) => [page, message]))).toEqual({
      a: "2",
      b: "1",
      c: "2",
    });
  });

  it("is not run again on a matter where nothing has changed, and gives what it gave", async () => {
    const first = new FoundBefore();
    await run(pages(talks("a"), match("b"), talks("c")), first);
    const second = new FoundBefore(first.fresh);
    const more = pages(talks("a"), match("b"), talks("c"), match("d"));
    const { asked, warnings } = await run(more, second);
    expect(asked).toEqual([["b", "d"]]);
    expect(warnings).toEqual((await run(more, null)).warnings);
    expect(second.fresh.size).toBe(1);
    expect(second.used.size).toBe(2);
  });

  it("is run again where the page is another, whatever its id", async () => {
    const first = new FoundBefore();
    await run(pages(talks("a"), match("b")), first);
    const changed = pages(talks("a"), match("b")).map((read) => ({ ...read, stamp: `${read.page.id} again` }));
    expect((await run(changed, new FoundBefore(first.fresh))).asked).toHaveLength(2);
  });

  it("is run each time on pages without a stamp", async () => {
    const bare = madeDossier([talks("a")].map(madePage)).pages;
    const first = new FoundBefore();
    await run(bare, first);
    expect(first.used.size).toBe(0);
  });
});
