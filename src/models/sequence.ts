import { type FeatureTemplates, hashTemplates } from "./feature-templates.ts";
import type { Weights } from "./weights.ts";

/**
 * Features of a sequence: hashes of one item after the other, and where each item's begin. Grows as it is filled. Each
 * item has as many parts as `parts` says: a part that is the same as that of the item before need not be made, nor
 * scored, again.
 */
export class FeatureRows {
  hashes = new Int32Array(4096);
  starts = new Int32Array(256);
  /** Where each part ends, and whether it holds the very features of that of the item before: [item × parts + part] */
  ends = new Int32Array(256);
  repeats = new Uint8Array(256);
  parts = 1;
  /** Items whose features are whole. */
  count = 0;
  readonly #whole: boolean;
  #at = 0;
  #part = 0;

  /** `whole`: items hold the features of parts that repeat themselves too, as training and weights without parts need them. */
  constructor(whole = true) {
    this.#whole = whole;
  }

  /** Makes ready for another sequence, of items of so many parts. */
  clear(parts = 1): void {
    this.parts = parts;
    this.count = 0;
    this.#at = 0;
    this.#part = 0;
  }

  /** Adds a feature to the item that is being filled. */
  push(hash: number): void {
    if (this.#at === this.hashes.length) this.hashes = grown(this.hashes, this.#at);
    this.hashes[this.#at++] = hash;
  }

  /** Adds the features of the first `count` templates, or of all. */
  pushAll(templates: FeatureTemplates, count = templates.count): void {
    while (this.#at + count > this.hashes.length) this.hashes = grown(this.hashes, this.hashes.length);
    hashTemplates(templates, 0, count, this.hashes, this.#at);
    this.#at += count;
  }

  /** Ends a part of an item; the last one is ended by `end`. */
  endPart(): void {
    if (this.#part === this.ends.length) {
      const repeats = new Uint8Array(2 * this.#part);
      repeats.set(this.repeats);
      this.repeats = repeats;
      this.ends = grown(this.ends, this.#part);
    }
    this.repeats[this.#part] = 0;
    this.ends[this.#part++] = this.#at;
  }

  /** Takes a whole part over from the item before, which there must be. */
  repeatPart(): void {
    const before = this.#part - this.parts;
    const from = before === 0 ? 0 : (this.ends[before - 1] as number);
    const to = this.ends[before] as number;
    if (this.#whole) {
      while (this.#at + to - from > this.hashes.length) this.hashes = grown(this.hashes, this.hashes.length);
      for (let at = from; at < to; at++) this.hashes[this.#at++] = this.hashes[at] as number;
    }
    this.endPart();
    this.repeats[this.#part - 1] = 1;
  }

  /** Ends an item. */
  end(): void {
    this.endPart();
    if (this.count + 2 > this.starts.length) this.starts = grown(this.starts, this.starts.length);
    this.count++;
    this.starts[this.count] = this.#at;
  }
}

function grown(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length * 2);
  larger.set(list);
  return larger;
}

/** Weights that score all items at once, and a part that repeats itself once. */
export type PartWeights = {
  /** Writes what the features of each item say for each class: [item × classes + label]. */
  scoreRows(rows: FeatureRows, scores: Float32Array): void;
};

/** A linear model of label sequences: weights of features for each label, and of each label after each other. */
export type SequenceModel = {
  readonly weights: Pick<Weights, "add" | "classes"> & Partial<PartWeights>;
  /** [before × classes + label] */
  readonly transitions: Float32Array | Float64Array;
  /** Whether `label` may follow `before`; -1 stands for the beginning. */
  allowed(before: number, label: number): boolean;
};

const NEVER = -1e9;

/** Whether the scores of parts can be kept. */
export function isPartWeights(weights: Partial<PartWeights>): weights is PartWeights {
  return weights.scoreRows !== undefined;
}

/** Best label sequences by dynamic programming (Viterbi 1967; Collins 2002 for the training). Keeps its memory. */
export class SequenceDecoder {
  readonly #model: SequenceModel;
  /** The labels that each label may follow, one label after the other, and what it costs to come from them. */
  readonly #ways: { readonly places: Uint8Array; readonly starts: Int32Array; readonly costs: Float64Array };
  readonly #forbidden: Float64Array;
  readonly #best: Float64Array;
  readonly #next: Float64Array;
  #emissions = new Float32Array(1024);
  #back = new Uint8Array(1024);
  #labels = new Uint8Array(256);

  constructor(model: SequenceModel) {
    const { classes } = model.weights;
    this.#model = model;
    this.#forbidden = new Float64Array(classes * (classes + 1));
    for (let before = -1; before < classes; before++)
      for (let label = 0; label < classes; label++)
        if (!model.allowed(before, label)) this.#forbidden[(before + 1) * classes + label] = NEVER;
    const labels = Array.from({ length: classes }, (_, label) => label);
    const ways = labels.map((label) => {
      const some = labels.filter((before) => model.allowed(before, label));
      return some.length > 0 ? some : labels;
    });
    const places = Uint8Array.from(ways.flat());
    const starts = Int32Array.from([0, ...labels], (_, label) => ways.slice(0, label).flat().length);
    this.#ways = { places, starts, costs: new Float64Array(places.length) };
    this.#best = new Float64Array(classes);
    this.#next = new Float64Array(classes);
  }

  /** A label for every item of `rows`; `against` is taken from the score of every label but the first. Valid until the next call. */
  decode(rows: FeatureRows, against = 0): Uint8Array {
    const { weights, transitions } = this.#model;
    const { classes } = weights;
    const { count } = rows;
    if (this.#labels.length < count) {
      this.#emissions = new Float32Array(count * 2 * classes);
      this.#back = new Uint8Array(count * 2 * classes);
      this.#labels = new Uint8Array(count * 2);
    }
    if (this.#emissions.length < count * classes) {
      this.#emissions = new Float32Array(count * 2 * classes);
      this.#back = new Uint8Array(count * 2 * classes);
    }
    const emissions = this.#emissions;
    const back = this.#back;
    const labels = this.#labels;
    const forbidden = this.#forbidden;
    if (isPartWeights(weights)) {
      weights.scoreRows(rows, emissions);
      for (let at = 0; against !== 0 && at < count * classes; at++)
        if (at % classes !== 0) (emissions[at] as number) -= against;
    } else {
      const scores = new Float32Array(classes);
      for (let item = 0; item < count; item++) {
        scores.fill(0);
        const start = rows.starts[item] as number;
        const end = rows.starts[item + 1] as number;
        weights.add(rows.hashes.subarray(start, end), end - start, scores);
        for (let label = 0; label < classes; label++)
          emissions[item * classes + label] = (scores[label] as number) - (label === 0 ? 0 : against);
      }
    }
    if (count === 0) return labels.subarray(0, 0);
    // What it costs to come from each label that may stand before, label by label.
    const { places, starts, costs } = this.#ways;
    for (let label = 0; label < classes; label++)
      for (let way = starts[label] as number; way < (starts[label + 1] as number); way++) {
        const before = places[way] as number;
        costs[way] =
          (transitions[before * classes + label] as number) + (forbidden[(before + 1) * classes + label] as number);
      }
    let best = this.#best;
    let next = this.#next;
    for (let label = 0; label < classes; label++)
      best[label] = (emissions[label] as number) + (forbidden[label] as number);
    for (let at = classes; at < count * classes; at += classes) {
      let way = 0;
      for (let label = 0; label < classes; label++) {
        const end = starts[label + 1] as number;
        let from = places[way] as number;
        let most = (best[from] as number) + (costs[way] as number);
        for (way++; way < end; way++) {
          const before = places[way] as number;
          const value = (best[before] as number) + (costs[way] as number);
          if (value > most) {
            most = value;
            from = before;
          }
        }
        next[label] = most + (emissions[at + label] as number);
        back[at + label] = from;
      }
      const last = best;
      best = next;
      next = last;
    }
    let label = 0;
    for (let other = 1; other < classes; other++) if ((best[other] as number) > (best[label] as number)) label = other;
    for (let item = count - 1; item >= 0; item--) {
      labels[item] = label;
      label = back[item * classes + label] as number;
    }
    return labels.subarray(0, count);
  }

  /** How much the features alone prefer `label` to the first label at an item of the last decoding. */
  lean(item: number, label: number): number {
    const { classes } = this.#model.weights;
    return (this.#emissions[item * classes + label] as number) - (this.#emissions[item * classes] as number);
  }
}
