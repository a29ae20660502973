import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";

/** Names the features that the weights were trained for: raised with every change of what `lineFeatures` gives. */
export const LINE_FEATURES = "1";

/** Weights of the line network. Matrices row by row, a row for each input. */
export type LineWeights = {
  readonly features: number;
  readonly hidden: number;
  /** How far each layer looks to both sides, in lines. */
  readonly reach: readonly number[];
  /** `features` × `hidden`, then the bias. */
  readonly entry: Float32Array;
  readonly entryBias: Float32Array;
  /** A layer: three matrices of `hidden` × `hidden`: for the line before, the line itself and the line after. */
  readonly layers: readonly Float32Array[];
  readonly biases: readonly Float32Array[];
  readonly exit: Float32Array;
  readonly exitBias: number;
};

/**
 * For every line, how surely it is the article's: log-odds, above 0 for yes. A network of dilated convolutions over
 * lines with residual layers and rectified units (after van den Oord et al., 2016; for text on pages after Vogels,
 * Ganea and Eickhoff, 2018): each layer looks twice as far around a line as the one before. Linear in the lines.
 * `states` is given the units after every layer, for training.
 */
export function scoreLines(numbers: Float32Array, weights: LineWeights, states: Float64Array[] = []): Float64Array {
  const { features, hidden, reach } = weights;
  const count = numbers.length / features;
  let state = new Float64Array(count * hidden);
  for (let line = 0; line < count; line++) {
    const at = line * hidden;
    for (let unit = 0; unit < hidden; unit++) state[at + unit] = weights.entryBias[unit] as number;
    for (let feature = 0; feature < features; feature++) {
      const value = numbers[line * features + feature] as number;
      if (value !== 0) addRow(state, at, value, weights.entry, feature * hidden, hidden);
    }
    rectify(state, at, hidden);
  }
  states.push(state);
  reach.forEach((distance, layer) => {
    const matrices = weights.layers[layer] as Float32Array;
    const bias = weights.biases[layer] as Float32Array;
    const next = new Float64Array(state.length);
    for (let line = 0; line < count; line++) {
      const at = line * hidden;
      for (let unit = 0; unit < hidden; unit++) next[at + unit] = bias[unit] as number;
      for (let side = 0; side < 3; side++) {
        const other = line + (side - 1) * distance;
        if (other < 0 || other >= count) continue;
        for (let unit = 0; unit < hidden; unit++) {
          const value = state[other * hidden + unit] as number;
          if (value !== 0) addRow(next, at, value, matrices, (side * hidden + unit) * hidden, hidden);
        }
      }
      rectify(next, at, hidden);
      for (let unit = 0; unit < hidden; unit++)
        next[at + unit] = (next[at + unit] as number) + (state[at + unit] as number);
    }
    state = next;
    states.push(state);
  });
  const scores = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    let score = weights.exitBias;
    for (let unit = 0; unit < hidden; unit++)
      score += (state[line * hidden + unit] as number) * (weights.exit[unit] as number);
    scores[line] = score;
  }
  return scores;
}

function addRow(
  into: Float64Array,
  at: number,
  factor: number,
  matrix: Float32Array,
  row: number,
  width: number,
): void {
  for (let unit = 0; unit < width; unit++)
    into[at + unit] = (into[at + unit] as number) + factor * (matrix[row + unit] as number);
}

function rectify(state: Float64Array, at: number, width: number): void {
  for (let unit = at; unit < at + width; unit++) if ((state[unit] as number) < 0) state[unit] = 0;
}

let opened: LineWeights | undefined;

/** The weights that the package comes with. Throws HearsayError as `loadModel` does. */
export function lineWeights(): LineWeights {
  opened ??= weightsOf(loadModel("article-lines", LINE_FEATURES));
  return opened;
}

/** Weights as a model file holds them: one array of 16-bit numbers, the least bits first, each array in its own scale. */
export function weightsOf(model: Model): LineWeights {
  const [features, hidden] = [model.number("features"), model.number("hidden")];
  const reach = model.numbers("reach");
  const scales = model.numbers("scales");
  const bytes = model.bytes("weights");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let array = 0;
  const take = (length: number): Float32Array => {
    const scale = (scales[array++] ?? 0) / 32_767;
    return Float32Array.from({ length }, () => {
      const value = view.getInt16(at, true) * scale;
      at += 2;
      return value;
    });
  };
  const entry = take(features * hidden);
  const entryBias = take(hidden);
  const layers: Float32Array[] = [];
  const biases: Float32Array[] = [];
  for (const _ of reach) {
    layers.push(take(3 * hidden * hidden));
    biases.push(take(hidden));
  }
  const exit = take(hidden);
  return { features, hidden, reach, entry, entryBias, layers, biases, exit, exitBias: take(1)[0] ?? 0 };
}

/** The arrays of the weights in the order in which `weightsOf` takes them. */
export function arraysOf(weights: LineWeights): Float32Array[] {
  return [
    weights.entry,
    weights.entryBias,
    ...weights.layers.flatMap((matrices, layer) => [matrices, weights.biases[layer] ?? new Float32Array(0)]),
    weights.exit,
    Float32Array.of(weights.exitBias),
  ];
}
