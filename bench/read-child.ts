import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { costOf, peakMemory } from "./measure.ts";

/**
 * Reads a folder, or a page, in a process of its own and prints what it took as JSON.
 * usage: node bench/read-child.ts ROOT FOLDER [DOSSIER]; ROOT is the working tree whose hearsay is measured.
 */
const [root = "", folder = "", dossier] = process.argv.slice(2);
const { readSources } = (await import(
  pathToFileURL(join(root, "src", "engine", "engine.ts")).href
)) as typeof import("../src/engine/engine.ts");
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let linkingSince: { readonly wall: number; readonly cpu: number } | undefined;
let recordMegabytes = 0;
let pages = 0;
/** The most of the run itself, before its record is measured here. */
let memory = 0;
/** From the first stage of linking until the record is kept. */
let linking = { wall: 0, cpu: 0 };
const cost = await costOf(async () => {
  const { record } = await readSources([folder], {
    ...(dossier === undefined ? {} : { dossier }),
    onProgress: ({ phase }) => {
      if (phase === "linking") linkingSince ??= { wall: performance.now() / 1000, cpu: cpuSeconds() };
    },
  });
  if (linkingSince !== undefined)
    linking = { wall: performance.now() / 1000 - linkingSince.wall, cpu: cpuSeconds() - linkingSince.cpu };
  memory = peakMemory();
  pages = record.pages.length;
  // A record of many pages is longer than any one string can be.
  for (const part of Object.values(record))
    for (const item of Array.isArray(part) ? part : [part]) recordMegabytes += JSON.stringify(item).length / 1e6;
});
console.log(JSON.stringify({ ...cost, pages, memory, linking, recordMegabytes }));
