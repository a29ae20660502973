import { describe, expect, it } from "vitest";
import { numberOf } from "../figures.ts";
import { bCubed } from "./b-cubed.ts";

const groups = (...names: string[]) => new Map(names.map((name, index) => [index, name] as const));
const f = (gold: ReadonlyMap<number, string>, found: ReadonlyMap<number, string>) =>
  numberOf({ formula: "f of means", documents: bCubed(gold, found) });

describe("bCubed", () => {
  const gold = groups("x", "x", "x", "x", "x", "y", "y", "z", "z", "z", "z", "z", "z", "z");

  it("is 1 for the same groups under other names", () => {
    expect(f(gold, new Map([...gold].map(([item, name]) => [item, `${name}!`])))).toBe(1);
  });

  it("punishes one heap by precision and all alone by recall", () => {
    const heap = bCubed(gold, new Map([...gold.keys()].map((item) => [item, "all"])));
    expect(numberOf({ formula: "ratio", documents: heap.map(([, , recall = 0]) => [recall, 1]) })).toBe(1);
    expect(numberOf({ formula: "ratio", documents: heap.map(([precision = 0]) => [precision, 1]) })).toBeCloseTo(
      (25 + 4 + 49) / 196,
    );
    const alone = bCubed(gold, new Map());
    expect(numberOf({ formula: "ratio", documents: alone.map(([precision = 0]) => [precision, 1]) })).toBe(1);
    expect(numberOf({ formula: "ratio", documents: alone.map(([, , recall = 0]) => [recall, 1]) })).toBeCloseTo(3 / 14);
  });
});
