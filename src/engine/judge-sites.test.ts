import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../core/record.ts";
import { openDossier } from "../storage/sqlite/open-dossier.ts";
import { openDossierRecord, readSources } from "./engine.ts";

/** What a site sets into all of its stories; alone, nothing tells it from them. */
const APPEAL =
  "Editor Mara Venn said that every reader who gives so much as the price of a coffee keeps her people at work.";
const STORIES = [
  [
    "Dam in the Ansel valley holds after a week of rain",
    "Engineers said on Monday that the dam above Norvik had held through seven days of rain in the Ansel valley.",
    "“The dam was built to take twice as much,” engineer Jo Aster told the council of Norvik in the afternoon.",
    "The dam was built forty years ago and has been strengthened twice since, most of all after the flood of 2014.",
    "The council will meet again on Friday to hear how much the repair of the road below the dam is going to cost.",
  ],
  [
    "Tessel recalls its envoy from Marvania over fishing rights",
    "The government of Tessel recalled its envoy on Tuesday after trawlers were turned away from the southern banks.",
    "Foreign Minister Ilan Dorvet said the recall of the envoy was regrettable and that the trawlers had been warned.",
    "Tessel and Marvania have fished the banks side by side for as long as anybody in either country remembers.",
    "Trawlers of both countries stayed in port on Wednesday while their owners waited for word from the two capitals.",
  ],
  [
    "Teachers end strike after pay offer from the ministry",
    "Teachers went back to their classes on Wednesday after the ministry had offered them more pay than last year.",
    "Their union said the pay offer was not all that teachers had asked for, but enough to end the strike for now.",
    "The ministry put the cost of the offer at forty million marks and said that it would be found in next year's budget.",
    "Parents in Norvik had kept their children at home for eleven days while classrooms stood empty and cold.",
  ],
];

let folder: string;
let dossier: string;
let paths: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-sites-"));
  dossier = join(folder, "a.dossier");
  mkdirSync(join(folder, "pages"));
  paths = STORIES.map(([title, lead, ...rest], number) =>
    write(number, "courier.example", [title ?? "", lead ?? "", APPEAL, ...rest]),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A saved page of a site, as a line of JSON; its file. */
function write(number: number, site: string, lines: readonly string[]): string {
  const path = join(folder, "pages", `${site}-${number}.jsonl`);
  const url = `https://www.${site}/${number}`;
  const [title = "", ...body] = lines;
  const dated = `<meta property="article:published_time" content="2031-05-0${number + 1}">`;
  const text = body.map((line) => `<p>${line}</p>`).join("\n");
  const html = `<html lang="en"><head><title>${title}</title>${dated}</head><body><article><h1>${title}</h1>${text}</article></body></html>`;
  writeFileSync(path, `${JSON.stringify({ url, html })}\n`);
  return path;
}

const told = (record: HearsayRecord) => JSON.stringify(record);
const reasonsOf = (record: HearsayRecord) =>
  record.pages.map(
    (page) => page.blocks.find(({ start, end }) => page.text.slice(start, end) === APPEAL)?.reason ?? "none",
  );
/** Whether anybody is said to have said the words of the appeal. */
const heard = (record: HearsayRecord) =>
  record.attributions.filter((one) => {
    const text = record.pages.find((page) => page.id === one.page)?.text ?? "";
    return one.contents.some(({ start, end }) => text.slice(start, end).includes("price of a coffee"));
  }).length;

describe("pages of one site", () => {
  it("are read without what stands on several of them, which a page alone is read with", async () => {
    const alone = (await readSources(paths.slice(0, 1))).record;
    expect([heard(alone), alone.pages[0]?.blocks.every(({ reason }) => !reason.includes("site"))]).toEqual([1, true]);
    const together = (await readSources(paths)).record;
    expect(reasonsOf(together)).toEqual(Array(3).fill("on 3 pages of this site"));
    expect(heard(together)).toBe(0);
    expect(together.attributions.length).toBeGreaterThan(0);
  });

  it("are judged again as others come in, with the same end for any order, batches and workers", async () => {
    const all = [
      ...paths,
      write(7, "other.example", [...(STORIES[0] ?? []), APPEAL]),
      // The first story once more, with a line added: no furniture is made of it.
      write(8, "courier.example", [...(STORIES[0] ?? []), "The rain is to go on until Thursday, forecasters said."]),
    ];
    const expected = told((await readSources(all)).record);
    expect(expected).toContain("on 3 pages of this site");
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.integer({ min: 1, max: all.length - 1 }), { maxLength: 3 }),
        fc.constantFrom(1, 2),
        async (order, cuts, workers) => {
          rmSync(dossier, { force: true });
          const edges = [0, ...new Set(cuts), all.length].sort((a, b) => a - b);
          for (const [index, from] of edges.slice(0, -1).entries())
            await readSources(order.slice(from, edges[index + 1]), { dossier, workers });
          expect(told(await openDossierRecord(dossier))).toBe(expected);
        },
      ),
      { numRuns: 6 },
    );
  });

  it("keep the page as it was cleaned alone, and read nothing again without need", async () => {
    await readSources(paths.slice(0, 2), { dossier });
    const read = async () => {
      const store = await openDossier(dossier);
      const heads = await store.outcomeHeads();
      await store.close();
      return heads.map(({ pipeline }) => pipeline);
    };
    const [first, second] = await read();
    expect(first).toBe(second);
    const more = await readSources(paths.slice(2), { dossier });
    expect(reasonsOf(more.record)).toEqual(Array(3).fill("on 3 pages of this site"));
    const after = await read();
    // Only the count has changed for the first two: they are read as before.
    expect(after.filter((one) => one === first)).toHaveLength(3);
    const again = await readSources(paths, { dossier });
    expect([again.worked, again.changed]).toEqual([0, false]);
  });
});
