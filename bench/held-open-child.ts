import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LinkingCost } from "./linking-cost.ts";
import { median, peakMemory } from "./measure.ts";

/**
 * Adds pages one by one to a dossier in a process that holds it open, as the server does, and prints what a page took as
 * JSON, the middle one of all but the first, which finds all anew: of pages of small matters, and of large ones. Processor
 * time of linking, and of that the stages that look at one matter at a time, these also by the clock; the time by the clock from the call to the record.
 * usage: node bench/held-open-child.ts ROOT DOSSIER PAGE...; ROOT is the working tree whose hearsay is measured.
 */
const [root = "", dossier = "", ...pages] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href);
const { DossierMemory, readSources } = (await load("engine/engine.ts")) as typeof import("../src/engine/engine.ts");
const { LINK_STAGES } = (await load("engine/link-stages.ts")) as typeof import("../src/engine/link-stages.ts");
/** Matters of more pages are large. */
const SMALL = 50;
type Cost = { wall: number; linking: number; touched: number; touchedClock: number; keeping: number; matter: number };
const memory = new DossierMemory();
const costs: Cost[] = [];
for (const page of pages) {
  const linkingCost = new LinkingCost(LINK_STAGES);
  const began = performance.now();
  const { record } = await readSources([page], { dossier, memory, workers: 1, onProgress: linkingCost.hear });
  const told = linkingCost.told();
  const wall = (performance.now() - began) / 1000;
  const added = record.pages.find(({ source }) => source.path === page)?.id ?? "";
  const matter = record.matters.find((one) => one.pages.includes(added))?.pages.length ?? 1;
  costs.push({ wall, ...told, matter });
}
const middle = (some: readonly Cost[]) =>
  some.length === 0
    ? null
    : {
        wall: median(some.map(({ wall }) => wall)),
        linking: median(some.map(({ linking }) => linking)),
        touched: median(some.map(({ touched }) => touched)),
        touchedClock: median(some.map(({ touchedClock }) => touchedClock)),
        keeping: median(some.map(({ keeping }) => keeping)),
        matter: median(some.map(({ matter }) => matter)),
      };
const later = costs.slice(1);
console.log(
  JSON.stringify({
    small: middle(later.filter(({ matter }) => matter <= SMALL)),
    large: middle(later.filter(({ matter }) => matter > SMALL)),
    memory: peakMemory(),
  }),
);
