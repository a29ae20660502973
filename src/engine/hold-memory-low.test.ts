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
});
