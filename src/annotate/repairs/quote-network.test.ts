import { describe, expect, it } from "vitest";
import { decodeModel, encodeModel } from "../../models/model-file.ts";
import type { PossibleSpace } from "./found-repair.ts";
import { networkInput, ROWS, TABLE_ROWS } from "./network-input.ts";
import { networkWeightsOf, packNetwork } from "./network-weights.ts";
import {
  MOST_POSITIONS,
  type NetworkShape,
  type NetworkWeights,
  OUTPUTS,
  partsOf,
  QuoteNetwork,
} from "./quote-network.ts";
import { markLines, type TakenPage } from "./taken-page.ts";
import { splitModel } from "./word-table.ts";

const SHAPE: NetworkShape = { width: 8, dilations: [1, 2], pageAfter: 0, pageWidth: 8, usages: 64 };

/** Numbers between -1 and 1 in a fixed order. */
function numbers(length: number, from: number): Float32Array {
  return Float32Array.from({ length }, (_, at) => Math.sin((at + 1) * 12.9898 + from) * 0.9);
}

const WEIGHTS: NetworkWeights = {
  shape: SHAPE,
  part: (name) => {
    const { rows, columns } = partsOf(SHAPE).find((part) => part.name === name) ?? { rows: 0, columns: 0 };
    return numbers(rows * columns, name.length).map((value) => (2 * value) / Math.sqrt(rows));
  },
  table: numbers(TABLE_ROWS * SHAPE.width, 3),
  special: Float64Array.from({ length: 26 }, (_, at) => at / 10),
};

function taken(...lines: string[]): TakenPage {
  const spaces = lines.map((line): PossibleSpace[] => {
    const at = line.indexOf(",W");
    const end = at + 2;
    return at < 0 ? [] : [{ start: at, end, kind: "glued", reading: ", W", uncertain: false, weak: false }];
  });
  return markLines(lines, spaces, splitModel().table);
}

const read = (weights: NetworkWeights, page: TakenPage): number[] => [
  ...new QuoteNetwork(weights).read(networkInput(page.lines, page.page)),
];

describe("what a network reads", () => {
  it("is a position for each place of each line, with rows of the table", () => {
    const { lines, page } = taken("Kell said,We will go.", "They went home.");
    const input = networkInput(lines, page);
    expect(input.positions).toBe(7 + 1 + 4 + 1);
    expect([...input.starts]).toEqual([0, 8]);
    expect([...input.traces]).toEqual([3]);
    expect(input.rows.length).toBe(input.positions * ROWS);
    expect(input.rows.every((row) => row >= 0 && row < TABLE_ROWS)).toBe(true);
  });

  it("tells the same words apart by what was lost before them", () => {
    const inputOf = (...lines: string[]) => {
      const page = taken(...lines);
      return networkInput(page.lines, page.page);
    };
    const lost = inputOf("Kell said,We will go.", "a ” b");
    const whole = inputOf("Kell said, We will go.", "a ” b");
    expect(lost.positions).toBe(whole.positions);
    expect([...lost.rows.subarray(3 * ROWS, 4 * ROWS)]).not.toEqual([...whole.rows.subarray(3 * ROWS, 4 * ROWS)]);
  });
});

describe("a network", () => {
  it("gives the same numbers for the same page", () => {
    const page = taken("Kell said,We will go.", "They went home.");
    const network = new QuoteNetwork(WEIGHTS);
    const input = networkInput(page.lines, page.page);
    const once = [...network.read(input)];
    network.read(networkInput(taken("No one,We think, knows.").lines, page.page));
    expect([...network.read(input)]).toEqual(once);
    expect(once).toHaveLength(input.positions * OUTPUTS);
    expect(once.every(Number.isFinite)).toBe(true);
  });

  it("tells every place of the page, far ones too", () => {
    const far = "They walked home over the hills in the rain and slept until noon.";
    const one = read(WEIGHTS, taken("Kell said,We will go.", far, far));
    const other = read(WEIGHTS, taken("Kell said,We shall go.", far, far));
    expect(one.length).toBe(other.length);
    expect(one.slice(-OUTPUTS)).not.toEqual(other.slice(-OUTPUTS));
  });

  it("comes back from its packed form nearly as it was", () => {
    const { facts, arrays } = packNetwork("small", WEIGHTS);
    const file = encodeModel({ name: "x", features: "x 1", facts, arrays }, { code: 0, pack: (body) => body });
    const weights = networkWeightsOf(
      decodeModel(file, "x", "x 1", (_, packed) => packed),
      "small",
    );
    expect(weights.shape).toEqual(SHAPE);
    const page = taken("Kell said,We will go.");
    const [whole, packed] = [read(WEIGHTS, page), read(weights, page)];
    const size = (list: number[]) => list.reduce((sum, value) => sum + Math.abs(value), 0);
    expect(size(whole)).toBeGreaterThan(1);
    expect(size(whole.map((value, at) => value - (packed[at] as number)))).toBeLessThan(0.05 * size(whole));
  });

  it("scores a line from its own positions", () => {
    const page = taken("Kell said,We will go.", "They went home.");
    const network = new QuoteNetwork(WEIGHTS);
    const input = networkInput(page.lines, page.page);
    const outputs = network.read(input);
    const line = page.lines[1]?.line;
    if (line === undefined) throw new Error("no line");
    const scores = network.scores(outputs, line, input.starts[1] as number);
    expect(scores.opens).toHaveLength(line.tokens.length + 1);
    expect(scores.opens[0]).toBe(outputs[8 * OUTPUTS]);
    expect(scores.special).toBe(WEIGHTS.special);
  });

  it("has room for the longest paragraph that is searched", () => {
    expect(MOST_POSITIONS).toBeGreaterThan(4000);
  });
});
