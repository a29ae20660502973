import { describe, expect, it } from "vitest";
import type { Repair } from "../../core/layers.ts";
import { readBlock } from "./read-block.ts";

describe("a block of very many repairs", () => {
  it("takes about as long as it is long", () => {
    const count = 100_000;
    const page = "a\u200b".repeat(count);
    const repairs: Repair[] = Array.from({ length: count }, (_, at) => ({
      id: at,
      start: 2 * at + 1,
      end: 2 * at + 2,
      kind: "encoding",
      reading: "",
      uncertain: false,
      confidence: 1,
    }));
    const began = process.cpuUsage();
    const { text } = readBlock(page, { start: 0, end: page.length }, repairs);
    const { user, system } = process.cpuUsage(began);
    expect(text).toBe("a".repeat(count));
    // Each letter sought among all of them took twelve seconds.
    expect((user + system) / 1e6).toBeLessThan(3);
  }, 60_000);
});
