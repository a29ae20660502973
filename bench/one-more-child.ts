import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cpuSeconds, LinkingCost } from "./linking-cost.ts";
import { peakMemory } from "./measure.ts";

/**
 * Adds a page to a dossier in a process of its own and prints what it took as JSON: all of it, linking, and of that the
 * stages that look at one matter at a time, which look at the page's own matter alone.
 * usage: node bench/one-more-child.ts ROOT PAGE DOSSIER; ROOT is the working tree whose hearsay is measured.
 */
const [root = "", page = "", dossier = ""] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href);
const { readSources } = (await load("engine/engine.ts")) as typeof import("../src/engine/engine.ts");
const { LINK_STAGES } = (await load("engine/link-stages.ts")) as typeof import("../src/engine/link-stages.ts");
const cost = new LinkingCost(LINK_STAGES);
const began = performance.now();
const before = cpuSeconds();
await readSources([page], { dossier, onProgress: cost.hear });
const cpu = cpuSeconds() - before;
console.log(JSON.stringify({ wall: (performance.now() - began) / 1000, cpu, ...cost.told(), memory: peakMemory() }));
