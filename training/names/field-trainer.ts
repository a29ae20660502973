import { LabelDecoder } from "../../src/annotate/entities/learned-names/label-decoder.ts";
import { LABELS, MAY_FOLLOW } from "../../src/annotate/entities/learned-names/labels.ts";
import {
  MAX_FEATURES,
  nameFeatures,
  type Readings,
  readingFeatures,
} from "../../src/annotate/entities/learned-names/name-features.ts";
import { activeRows } from "../../src/annotate/entities/learned-names/name-finder.ts";
import type { WordForms } from "../../src/annotate/entities/learned-names/word-forms.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { NamedPage } from "./name-corpora.ts";

/** A row of words to learn from: features a word, right labels, and how much it counts. */
export type Row = { readonly features: readonly Int32Array[]; readonly labels: Uint8Array; readonly weight: number };

/** The rows of pages; `readings` holds what a first reading of each page took its words for, or null for none. */
export function rowsOf(
  pages: readonly NamedPage[],
  readings: readonly (Readings | null)[],
  lexicon: WordForms,
  weight: (page: NamedPage) => number = () => 1,
): Row[] {
  const buffer = new Int32Array(MAX_FEATURES);
  const more = new Int32Array(MAX_FEATURES);
  const rows: Row[] = [];
  pages.forEach((page, index) => {
    const known = readings[index] ?? null;
    page.columns.forEach((columns, sentence) => {
      const right = page.labels[sentence] ?? null;
      if (right === null) return;
      for (const { from, to } of activeRows(columns)) {
        const features: Int32Array[] = [];
        for (let at = from; at < to; at++) {
          const count = nameFeatures(columns, at, lexicon.edge, buffer);
          const added = known === null ? 0 : readingFeatures(columns, at, lexicon.edge, known, more);
          const all = new Int32Array(count + added);
          all.set(buffer.subarray(0, count));
          all.set(more.subarray(0, added), count);
          features.push(all);
        }
        rows.push({ features, labels: right.subarray(from, to), weight: weight(page) });
      }
    });
  });
  return rows;
}

const COUNT_BITS = 24;

/** The rows without the features that come up less than `least` times in all of them. */
export function withoutRare(rows: readonly Row[], least: number): Row[] {
  const counts = new Uint8Array(1 << COUNT_BITS);
  const mask = counts.length - 1;
  for (const { features } of rows)
    for (const word of features)
      for (const hash of word) if ((counts[hash & mask] ?? 0) < 255) (counts[hash & mask] as number)++;
  return rows.map((row) => ({
    ...row,
    features: row.features.map((word) => word.filter((hash) => (counts[hash & mask] ?? 0) >= least)),
  }));
}

export type FieldOptions = {
  readonly bits: number;
  readonly rounds: number;
  /** Length of a step at the start; AdaGrad shortens it weight by weight (Duchi, Hazan and Singer 2011). */
  readonly step: number;
  /** Share of the features that are left out at each look, so that no single one is leant on. */
  readonly leftOut: number;
  readonly seed: number;
};

/** Weights and transitions of a linear chain; the mean of those of the later rounds. */
export class TrainedField {
  readonly bits: number;
  readonly classes = LABELS;
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(LABELS * LABELS);

  constructor(bits: number) {
    this.bits = bits;
    this.weights = new Float32Array(LABELS << bits);
  }

  /** As `Weights.add`, so that the finder runs on it in training too. */
  add(features: Int32Array, count: number, scores: Float32Array): void {
    const { weights } = this;
    const mask = 2 ** this.bits - 1;
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * LABELS;
      for (let label = 0; label < LABELS; label++) (scores[label] as number) += weights[row + label] as number;
    }
  }
}

/** Gradients below this move nothing. */
const STILL = 1e-3;

/** Trains a conditional random field (Lafferty, McCallum and Pereira 2001) on rows of words. */
export function trainField(rows: readonly Row[], options: FieldOptions): TrainedField {
  const { bits, rounds, step, leftOut, seed } = options;
  const field = new TrainedField(bits);
  const { weights, transitions } = field;
  const mask = 2 ** bits - 1;
  const decoder = new LabelDecoder(transitions);
  const squares = new Float32Array(weights.length).fill(1);
  const stepSquares = new Float64Array(transitions.length).fill(1);
  const expected = new Float64Array(transitions.length);
  const sum = new Float32Array(weights.length);
  const sumTransitions = new Float64Array(transitions.length);
  const next = numbersFrom(seed);
  const order = [...rows];
  const scores = new Float32Array(LABELS);
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const { features, labels, weight } of order) {
      const { length } = labels;
      const seen =
        leftOut > 0 ? features.map((word) => word.filter(() => next() >= leftOut)) : (features as Int32Array[]);
      decoder.reserve(length);
      for (let at = 0; at < length; at++) {
        scores.fill(0);
        const word = seen[at] as Int32Array;
        field.add(word, word.length, scores);
        decoder.scores.set(scores, at * LABELS);
      }
      expected.fill(0);
      decoder.marginals(length, expected);
      for (let at = 0; at < length; at++) {
        const row = at * LABELS;
        const word = seen[at] as Int32Array;
        for (let label = 0; label < LABELS; label++) {
          const gradient = weight * ((decoder.scores[row + label] as number) - (labels[at] === label ? 1 : 0));
          if (Math.abs(gradient) < STILL) continue;
          for (let index = 0; index < word.length; index++) {
            const place = ((word[index] as number) & mask) * LABELS + label;
            const square = (squares[place] as number) + gradient * gradient;
            squares[place] = square;
            (weights[place] as number) -= (step * gradient) / Math.sqrt(square);
          }
        }
        if (at > 0) (expected[(labels[at - 1] as number) * LABELS + (labels[at] as number)] as number) -= 1;
      }
      for (let place = 0; place < expected.length; place++) {
        const gradient = weight * (expected[place] as number);
        if (gradient === 0 || MAY_FOLLOW[place] === 0) continue;
        (stepSquares[place] as number) += gradient * gradient;
        (transitions[place] as number) -= (step * gradient) / Math.sqrt(stepSquares[place] as number);
      }
    }
    if (round < rounds / 2) continue;
    averaged++;
    for (let place = 0; place < sum.length; place++) (sum[place] as number) += weights[place] as number;
    for (let place = 0; place < expected.length; place++)
      (sumTransitions[place] as number) += transitions[place] as number;
  }
  for (let place = 0; place < sum.length; place++) weights[place] = (sum[place] as number) / averaged;
  for (let place = 0; place < expected.length; place++)
    transitions[place] = (sumTransitions[place] as number) / averaged;
  return field;
}
