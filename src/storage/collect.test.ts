import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { collectAll, collector, collectYoung } from "./collect.ts";

describe("collecting", () => {
  it("is done by one collector, which Node gives", () => {
    expect(collector()).not.toBeNull();
    expect(collector()).toBe(collector());
    collectYoung();
    collectAll();
  });

  it("leaves no native memory of what was packed and unpacked", async () => {
    const code = `
      import { pack, unpack } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "pack.ts")).href)};
      const value = Array.from({ length: 200 }, (_, at) => ({ at, word: "word" + ((at * 7919) % 1000) }));
      const turns = (count) => { for (let turn = 0; turn < count; turn++) unpack(pack(value)); };
      turns(100);
      const before = process.memoryUsage();
      turns(3000);
      const after = process.memoryUsage();
      // What V8 keeps for objects just made is another matter.
      console.log((after.rss - before.rss - (after.heapTotal - before.heapTotal)) / 2 ** 20);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
    // Left to itself Node holds a hundred megabytes and more of them.
    expect(Number(stdout)).toBeLessThan(50);
  }, 30_000);
});
