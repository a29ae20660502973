import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { costOf, peakMemory } from "./measure.ts";

/**
 * Reads a folder in a process of its own and prints what it took as JSON.
 * usage: node bench/read-child.ts ROOT FOLDER [WORKERS]; ROOT is the working tree whose hearsay is measured.
 */
const [root = "", folder = "", workers] = process.argv.slice(2);
const { readSources } = (await import(
  pathToFileURL(join(root, "src", "engine", "engine.ts")).href
)) as typeof import("../src/engine/engine.ts");
let linkingSince = 0;
let recordMegabytes = 0;
let pages = 0;
const cost = await costOf(async () => {
  const { record } = await readSources([folder], {
    ...(workers === undefined ? {} : { workers: Number(workers) }),
    onProgress: ({ phase }) => {
      if (phase === "linking" && linkingSince === 0) linkingSince = performance.now();
    },
  });
  pages = record.pages.length;
  recordMegabytes = JSON.stringify(record).length / 1e6;
});
const linking = linkingSince === 0 ? 0 : (performance.now() - linkingSince) / 1000;
console.log(JSON.stringify({ ...cost, pages, memory: peakMemory(), linking, recordMegabytes }));
