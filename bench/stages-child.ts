import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Layers } from "../src/core/layers.ts";
import type { Page } from "../src/core/page.ts";
import { costOf } from "./measure.ts";

/**
 * Takes a folder of .html and .txt pages through every stage, one stage over all pages at a time, and prints what each
 * took as JSON: [{stage, pages, wall, cpu, again}]; `again` is the least processor time of the same pages in further turns,
 * when all code is warm, null for what links pages. usage: node bench/stages-child.ts ROOT FOLDER
 */
const [root = "", folder = ""] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href);
const { clean } = (await load("clean/clean.ts")) as typeof import("../src/clean/clean.ts");
const { decode } = (await load("ingest/decode.ts")) as typeof import("../src/ingest/decode.ts");
const { PAGE_STAGES, RECORD_STAGES } = (await load("engine/stages.ts")) as typeof import("../src/engine/stages.ts");
/** What a page goes through on its way into a record; an older tree has one array for all. */
const STAGES = RECORD_STAGES ?? PAGE_STAGES;
const { emptyLayers } = (await load("engine/annotate-page.ts")) as typeof import("../src/engine/annotate-page.ts");
const { LINK_STAGES } = (await load("engine/link-stages.ts")) as typeof import("../src/engine/link-stages.ts");
const { noFindings } = (await load("engine/no-findings.ts")) as typeof import("../src/engine/no-findings.ts");
const { readPageIds } = (await load("record/read-page-ids.ts")) as typeof import("../src/record/read-page-ids.ts");

type StageCost = { stage: string; pages: number; wall: number; cpu: number; again: number | null };
const rows: StageCost[] = [];
const captures = readdirSync(folder)
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    const media = name.endsWith(".html") ? ("html" as const) : ("text" as const);
    return {
      source: { path: name },
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes,
      media,
      capturedAt: null,
    };
  });
/** In a fresh process most of the time goes into code that is run for the first times. */
const FURTHER_TURNS = 12;

/** What a stage took: in the first turn a row, in the others the least that it takes again. */
function note(stage: string, pages: number, cost: { wall: number; cpu: number }): void {
  const known = rows.find((row) => row.stage === stage);
  if (known === undefined) rows.push({ stage, pages, ...cost, again: null });
  else known.again = Math.min(known.again ?? cost.cpu, cost.cpu);
}

/** Through all stages up to the one named. */
async function readPages(last: string): Promise<{ pages: Page[]; layers: Layers[] }> {
  const pages: Page[] = [];
  for (const media of ["html", "text"] as const) {
    const some = captures.filter((capture) => capture.media === media);
    const cost = await costOf(() => {
      for (const capture of some) pages.push(clean({ ...capture, bytes: capture.bytes.length }, decode(capture)));
    });
    note(media === "html" ? "clean html" : "clean dump", some.length, cost);
  }
  const layers: Layers[] = pages.map(() => emptyLayers());
  for (const stage of STAGES) {
    const cost = await costOf(() => {
      pages.forEach((page, index) => {
        const own = layers[index];
        if (own !== undefined) Object.assign(own, stage.annotate(page, own as never));
      });
    });
    note(`annotate ${stage.name}`, pages.length, cost);
    if (stage.name === last) break;
  }
  return { pages, layers };
}

const { pages, layers } = await readPages(STAGES.at(-1)?.name ?? "");
for (let turn = 0; turn < FURTHER_TURNS; turn++) await readPages(turn < FURTHER_TURNS / 2 ? "events" : "quantities");
const read = pages
  .flatMap((page, index) => {
    const own = layers[index];
    return own === undefined ? [] : [{ page, layers: own, ids: readPageIds(page, own) }];
  })
  .sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
const findings = noFindings();
for (const stage of LINK_STAGES) {
  const cost = await costOf(() => {
    Object.assign(findings, stage.link({ pages: read, findings, corrections: [] } as never).findings);
  });
  note(`link ${stage.name}`, read.length, cost);
}
console.log(JSON.stringify(rows));
