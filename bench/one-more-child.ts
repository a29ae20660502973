import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const ofMatter = new Set(LINK_STAGES.flatMap(({ name, byMatter }) => (byMatter === undefined ? [] : [name])));
const last = LINK_STAGES.at(-1)?.name;
const stages = new Map<string, number>();
let [stage, since] = ["", 0];
const began = performance.now();
const before = cpuSeconds();
await readSources([page], {
  dossier,
  onProgress: (progress) => {
    const now = cpuSeconds();
    if (stage !== "") stages.set(stage, now - since);
    [stage, since] = [progress.phase === "linking" ? progress.stage : "", now];
  },
});
const cpu = cpuSeconds() - before;
// What comes after the last stage is keeping the record.
let [linking, touched] = [0, 0];
for (const [name, seconds] of stages) {
  linking += seconds;
  if (ofMatter.has(name)) touched += seconds;
}
const keeping = stage === last ? cpuSeconds() - since : 0;
console.log(
  JSON.stringify({ wall: (performance.now() - began) / 1000, cpu, linking, touched, keeping, memory: peakMemory() }),
);
