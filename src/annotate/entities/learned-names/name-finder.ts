import { fewWeightsOf } from "../../../models/few-weights.ts";
import { loadModel } from "../../../models/load-model.ts";
import type { Model } from "../../../models/model-file.ts";
import type { Weights } from "../../../models/weights.ts";
import { loadWordClusters } from "../../../models/word-clusters.ts";
import { tableOf } from "./hash-table.ts";
import { LabelDecoder } from "./label-decoder.ts";
import { kindOf, LABELS, LEARNED_KINDS, type LearnedKind, OUTSIDE, POSITION, positionOf } from "./labels.ts";
import type { NameColumns } from "./name-columns.ts";
import { MAX_FEATURES, NAME_FEATURES, nameFeatures, readingFeatures } from "./name-features.ts";
import { readingsOf } from "./page-readings.ts";
import { WordForms } from "./word-forms.ts";

/** A name that the trained finder sees in a sentence, in words, end exclusive. */
export type LearnedName = {
  readonly from: number;
  readonly to: number;
  readonly kind: LearnedKind;
  /** How likely it is right, both ends and the kind. */
  readonly confidence: number;
};

/** A stretch of words that may hold names: words between two stretches are in none. */
type Row = { readonly sentence: number; readonly from: number; readonly to: number; readonly base: number };

/** The stretches of words of a sentence that may hold names. */
export function activeRows({ active, length }: NameColumns): { readonly from: number; readonly to: number }[] {
  const rows: { from: number; to: number }[] = [];
  for (let at = 0; at < length; at++) {
    if (active[at] === 0) continue;
    let to = at + 1;
    while (to < length && active[to] !== 0) to++;
    rows.push({ from: at, to });
    at = to;
  }
  return rows;
}

/**
 * The trained finder of people, organisations and places. It reads a page twice: the second reading knows how the first
 * took each word elsewhere on the page.
 */
export class NameFinder {
  readonly lexicon: WordForms;
  readonly #weights: Weights;
  readonly #decoder: LabelDecoder;
  readonly #features = new Int32Array(MAX_FEATURES);
  readonly #scores = new Float32Array(LABELS);
  /** Scores of the first reading, LABELS a word that may be in a name. */
  #base = new Float32Array(0);

  constructor(weights: Weights, transitions: Float64Array, lexicon: WordForms) {
    this.#weights = weights;
    this.#decoder = new LabelDecoder(transitions);
    this.lexicon = lexicon;
  }

  /** The names of a page's sentences, a list a sentence. */
  find(sentences: readonly NameColumns[]): LearnedName[][] {
    const rows = this.#scoreAll(sentences);
    const labels = sentences.map(({ length }) => new Uint8Array(length));
    for (const row of rows) {
      this.#fill(row);
      this.#decoder.best(row.to - row.from, labels[row.sentence] as Uint8Array, row.from);
    }
    const readings = readingsOf(sentences, labels);
    const names: LearnedName[][] = sentences.map(() => []);
    for (const row of rows) {
      const columns = sentences[row.sentence] as NameColumns;
      const found = labels[row.sentence] as Uint8Array;
      this.#fill(row);
      for (let at = row.from; at < row.to; at++) this.#addReadings(columns, at, (at - row.from) * LABELS, readings);
      const length = row.to - row.from;
      this.#decoder.best(length, found, row.from);
      let named = false;
      for (let at = row.from; at < row.to; at++) if (found[at] !== OUTSIDE) named = true;
      if (named) {
        this.#decoder.likelihoods(length);
        this.#collect(row, found, names[row.sentence] as LearnedName[]);
      }
    }
    return names;
  }

  #scoreAll(sentences: readonly NameColumns[]): Row[] {
    const rows: Row[] = [];
    let words = 0;
    let longest = 0;
    sentences.forEach((columns, sentence) => {
      for (const { from, to } of activeRows(columns)) {
        rows.push({ sentence, from, to, base: words });
        words += to - from;
        longest = Math.max(longest, to - from);
      }
    });
    this.#decoder.reserve(longest);
    if (this.#base.length < words * LABELS) this.#base = new Float32Array(2 * words * LABELS);
    const scores = this.#scores;
    for (const { sentence, from, to, base } of rows) {
      const columns = sentences[sentence] as NameColumns;
      for (let at = from; at < to; at++) {
        scores.fill(0);
        const count = nameFeatures(columns, at, this.lexicon.edge, this.#features);
        this.#weights.add(this.#features, count, scores);
        this.#base.set(scores, (base + at - from) * LABELS);
      }
    }
    return rows;
  }

  #fill({ from, to, base }: Row): void {
    const { scores } = this.#decoder;
    const size = (to - from) * LABELS;
    for (let index = 0; index < size; index++) scores[index] = this.#base[base * LABELS + index] as number;
  }

  #addReadings(columns: NameColumns, at: number, row: number, readings: ReadonlyMap<string, number>): void {
    const count = readingFeatures(columns, at, this.lexicon.edge, readings, this.#features);
    const scores = this.#scores;
    scores.fill(0);
    this.#weights.add(this.#features, count, scores);
    for (let label = 0; label < LABELS; label++)
      (this.#decoder.scores[row + label] as number) += scores[label] as number;
  }

  #collect({ from, to }: Row, labels: Uint8Array, names: LearnedName[]): void {
    const likely = this.#decoder.scores;
    let start = -1;
    let confidence = 1;
    for (let at = from; at < to; at++) {
      const label = labels[at] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const position = positionOf(label);
      if (position === POSITION.begin || position === POSITION.unit) {
        start = at;
        confidence = 1;
      }
      confidence = Math.min(confidence, likely[(at - from) * LABELS + label] as number);
      if (position === POSITION.last || position === POSITION.unit)
        names.push({
          from: start,
          to: at + 1,
          kind: LEARNED_KINDS[kindOf(label)] ?? "person",
          confidence: calibrated(confidence),
        });
    }
  }
}

/** Fitted (Platt 1999) on the newswire held out and on Universal NER's EWT dev, between the two: a chain is too sure of itself. */
const SLOPE = 0.63;
const SHIFT = -0.79;
const LEAST_DOUBT = 1e-4;

/** How often a name of this likelihood is right. */
function calibrated(likelihood: number): number {
  const bounded = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, likelihood));
  return 1 / (1 + Math.exp(-(SLOPE * Math.log(bounded / (1 - bounded)) + SHIFT)));
}

/** The finder of a model file. */
export function finderOf(model: Model): NameFinder {
  return new NameFinder(
    fewWeightsOf(model, "weights", LABELS),
    Float64Array.from(model.numbers("transitions")),
    new WordForms({
      kin: tableOf(model.words("kin.keys"), model.words("kin.classes")),
      marks: tableOf(model.words("marks.keys"), model.bytes("marks.bits")),
      clusters: loadWordClusters(),
    }),
  );
}

let shipped: NameFinder | undefined;

/** The finder that comes with the package. Throws HearsayError as `loadModel` does. */
export function nameFinder(): NameFinder {
  shipped ??= finderOf(loadModel("names", NAME_FEATURES));
  return shipped;
}
