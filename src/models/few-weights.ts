import { HearsayError } from "../core/errors.ts";
import { MOST_SUMMED } from "./cubed-codes.ts";
import type { Model } from "./model-file.ts";
import { makeRowKernel, type RowKernel, SEGMENTS } from "./row-kernel.ts";
import type { FeatureRows, PartWeights } from "./sequence.ts";
import type { Weights } from "./weights.ts";

/** Weights of a few classes, all of whose items are scored in one go. `codes` as for `DenseWeights`. */
export class FewWeights implements Weights, PartWeights {
  readonly classes: number;
  readonly #kernel: RowKernel;

  constructor(codes: Uint8Array, classes: number, greatest: number) {
    this.classes = classes;
    this.#kernel = makeRowKernel(codes, classes, greatest);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { features: into, ends, repeats, sums, unit } = this.#kernel;
    for (let from = 0; from < count; from += MOST_SUMMED) {
      const length = Math.min(MOST_SUMMED, count - from);
      for (let at = 0; at < length; at++) into[at] = features[from + at] as number;
      ends[0] = length;
      repeats[0] = 0;
      this.#kernel.add(1, 1);
      for (let label = 0; label < this.classes; label++) (scores[label] as number) += (sums[label] as number) * unit;
    }
  }

  scoreRows(rows: FeatureRows, scores: Float32Array): void {
    const { classes } = this;
    const { features, ends, repeats, sums, lanes, unit } = this.#kernel;
    const { parts, count } = rows;
    let start = 0;
    for (let first = 0; first < count; ) {
      // As many items as there is room for.
      let end = first;
      while (
        end < count &&
        (end + 1 - first) * parts <= SEGMENTS &&
        (rows.ends[(end + 1) * parts - 1] as number) - start <= features.length
      )
        end++;
      if (end === first) throw new RangeError("an item has more features than there is room for");
      const last = rows.ends[end * parts - 1] as number;
      for (let at = start; at < last; at++) features[at - start] = rows.hashes[at] as number;
      for (let at = first * parts; at < end * parts; at++) {
        ends[at - first * parts] = (rows.ends[at] as number) - start;
        repeats[at - first * parts] = rows.repeats[at] as number;
      }
      this.#kernel.add(end - first, parts);
      for (let item = first; item < end; item++)
        for (let label = 0; label < classes; label++)
          scores[item * classes + label] = (sums[(item - first) * lanes + label] as number) * unit;
      first = end;
      start = last;
    }
  }
}

/** Weights of so many classes that are stored under a name. Throws HearsayError `model-damaged` for a model without them. */
export function fewWeightsOf(model: Model, name: string, classes: number): FewWeights {
  try {
    return new FewWeights(model.bytes(`${name}.codes`), classes, model.number(`${name}.greatest`));
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw new HearsayError("model-damaged", `The model ${model.name}: ${(cause as Error).message}.`, { cause });
  }
}
