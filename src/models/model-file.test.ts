import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packDense, packPairs, packSparse, wordBytes } from "../../training/pack-weights.ts";
import { Perceptron } from "../../training/perceptron.ts";
import { packModel } from "../../training/write-model.ts";
import { HearsayError } from "../core/errors.ts";
import { feature } from "./feature-hash.ts";
import { loadModel, unpack } from "./load-model.ts";
import { decodeModel } from "./model-file.ts";

function trained(classes: number): Perceptron {
  const perceptron = new Perceptron(8, classes);
  const features = new Int32Array(3);
  for (let round = 0; round < 200; round++) {
    features.set([feature(1, round % 17), feature(2, round % 5), feature(3, round % 7)]);
    const right = (round * 7) % classes;
    const guessed = perceptron.best(features, 3);
    if (guessed !== right) perceptron.update(features, 3, right, guessed);
    perceptron.tick();
  }
  perceptron.average();
  return perceptron;
}

const few = trained(3);
const many = trained(40);
const two = trained(2);
const dense = packDense("few", few, 1e9);
const pairs = packPairs("two", two, 1e9);
const sparse = packSparse("many", many, 1e9);
const content = {
  name: "made-up",
  features: "1",
  facts: { ...dense.facts, ...pairs.facts, ...sparse.facts, labels: ["a", "b"], wrong: [1, "b"] },
  arrays: {
    ...dense.arrays,
    ...pairs.arrays,
    ...sparse.arrays,
    odd: new Uint8Array(3),
    words: wordBytes([1, 2 ** 32 - 1]),
  },
};
const { bytes, model } = packModel(content);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof HearsayError ? error.code : `not expected: ${String(error)}`;
  }
  return "nothing thrown";
}
const open = (file: Uint8Array) => () => decodeModel(file, "made-up", "1", unpack);

describe("a model file", () => {
  it("gives the same bytes for the same model", () => {
    expect(packModel(content).bytes).toEqual(bytes);
  });

  it("keeps what the model says, dense, in pairs and sparse, to within the steps of its scale", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (hashes) => {
        for (const [name, whole] of [
          ["few", few],
          ["two", two],
          ["many", many],
        ] as const) {
          const features = Int32Array.from(hashes);
          const wanted = new Float32Array(whole.classes);
          const given = new Float32Array(whole.classes);
          whole.add(features, hashes.length, wanted);
          model.weights(name).add(features, hashes.length, given);
          const greatest = model.number(`${name}.greatest`);
          given.forEach((value, label) => {
            expect(Math.abs(value - (wanted[label] ?? Number.NaN))).toBeLessThan(0.013 * greatest * hashes.length);
          });
        }
      }),
    );
  });

  it("keeps the greatest weights where not all may stay", () => {
    const small = packSparse("many", many, 50);
    expect(small.kept).toBeGreaterThan(0);
    expect(small.kept).toBeLessThanOrEqual(50);
    expect(packDense("few", few, 10).kept).toBeLessThanOrEqual(30);
    expect(packPairs("two", two, 10).arrays["two.codes"]?.length).toBeLessThanOrEqual(20);
    expect(() => packPairs("few", few, 10)).toThrow(RangeError);
  });

  it("tells damage of every kind", () => {
    expect(codeOf(open(new Uint8Array(0)))).toBe("model-damaged");
    expect(codeOf(open(new TextEncoder().encode("<!doctype html>".repeat(10))))).toBe("model-damaged");
    expect(codeOf(open(bytes.subarray(0, bytes.length - 1)))).toBe("model-damaged");
    for (let at = 0; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 4;
      expect(codeOf(open(broken)), `byte ${at}`).toMatch(/^model-(?:damaged|mismatch)$/);
    }
  });

  it("tells another format, name or set of features", () => {
    const newer = bytes.slice();
    newer[14] = 9;
    expect(codeOf(open(newer))).toBe("model-mismatch");
    expect(codeOf(() => decodeModel(bytes, "other", "1", unpack))).toBe("model-mismatch");
    expect(codeOf(() => decodeModel(bytes, "made-up", "2", unpack))).toBe("model-mismatch");
  });

  it("unpacks no more than it says", () => {
    expect(() => unpack(2, bytes.subarray(-100), 10)).toThrow();
    expect(() => unpack(9, bytes, 10)).toThrow();
    expect(() => inflateRawSync(bytes)).toThrow();
  });

  it("tells parts that are not there or not what they should be", () => {
    expect(model.strings("labels")).toEqual(["a", "b"]);
    expect([...model.words("words")]).toEqual([1, 2 ** 32 - 1]);
    for (const work of [
      () => model.strings("none"),
      () => model.strings("wrong"),
      () => model.number("labels"),
      () => model.bytes("none"),
      () => model.words("odd"),
      () => model.weights("none"),
    ]) {
      expect(codeOf(work)).toBe("model-damaged");
    }
  });

  it("is missing where the package has none of that name", () => {
    expect(codeOf(() => loadModel("no-such-model", "1"))).toBe("model-missing");
  });
});
