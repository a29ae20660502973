import { describe, expect, it } from "vitest";
import type { Copy } from "../../src/core/record.ts";
import { independentTexts } from "./shared-text.ts";
import { tfIdfClusters } from "./tf-idf-clusters.ts";

const copy = (a: string, b: string, kind: Copy["kind"]): Copy => ({
  a: [{ page: a, start: 0, end: 1 }],
  b: [{ page: b, start: 0, end: 1 }],
  direction: "unknown",
  agency: null,
  kind,
  share: 1,
  why: "",
});

describe("independentTexts", () => {
  it("counts copies of one text once, and a shared passage not at all", () => {
    const copies = [
      copy("a", "b", "reprint"),
      copy("b", "c", "edited"),
      copy("c", "d", "passage"),
      copy("d", "x", "reprint"),
    ];
    expect(independentTexts(["a", "b", "c", "d"], copies)).toBe(2);
    expect(independentTexts([], copies)).toBe(0);
  });
});

describe("tfIdfClusters", () => {
  it("groups texts by their words", () => {
    const texts = ["The mill burned in Norvik.", "A storm sank the ferry.", "In Norvik the mill burned."];
    expect(tfIdfClusters(texts)).toEqual([0, 1, 0]);
  });
});
