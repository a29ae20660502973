import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { YOUNG_LIMIT } from "./hold-memory-low.ts";

/** Makes much that stays for a while, and says how much V8 took for what was just made, in MB. */
const MAKES_MUCH = `
const { parentPort } = require("node:worker_threads");
const { getHeapSpaceStatistics } = require("node:v8");
const young = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size / 2 ** 20;
let most = 0;
let kept = [];
for (let made = 0; made < 2_000_000; made++) {
  kept.push({ made, again: [made] });
  if (kept.length > 400_000) kept = kept.slice(200_000);
  if (made % 50_000 === 0) most = Math.max(most, young());
}
parentPort.postMessage(most);
`;

describe("what a thread takes for objects just made", () => {
  it("stays below its limit, however much is made", async () => {
    const worker = new Worker(MAKES_MUCH, { eval: true, resourceLimits: YOUNG_LIMIT });
    const most = await new Promise<number>((resolve, reject) => worker.on("message", resolve).on("error", reject));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(YOUNG_LIMIT.maxYoungGenerationSizeMb);
  });

  it("is given back before many pages are linked, and not for few", async () => {
    const code = `
      import { getHeapSpaceStatistics } from "node:v8";
      import { holdMemoryLow } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "hold-memory-low.ts")).href)};
      const young = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size / 2 ** 20;
      const sizes = [];
      let kept = [];
      for (const pages of [0, 100, 10_000]) {
        for (let made = 0; pages === 0 && made < 4_000_000; made++) {
          kept.push({ made, again: [made] });
          if (kept.length > 400_000) kept = kept.slice(200_000);
        }
        holdMemoryLow(pages);
        sizes.push(young());
      }
      console.log(JSON.stringify(sizes));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
    const [grown = 0, few, many = 0] = JSON.parse(stdout) as number[];
    expect(grown).toBeGreaterThan(32);
    expect(few).toBe(grown);
    expect(many).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(32);
  });
});
