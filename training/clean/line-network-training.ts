import { arraysOf, type LineWeights, scoreLines } from "../../src/clean/dump/line-network.ts";
import { shuffle } from "../random.ts";

/** A page as the network learns from it: `features` numbers a line, and of every line whether it is the article's. */
export type LinePage = {
  readonly numbers: Float32Array;
  readonly labels: Uint8Array;
  /** How much a line counts; one in all for a page. */
  readonly weights: Float32Array;
};
export type NetworkSettings = {
  readonly features: number;
  readonly hidden: number;
  readonly reach: readonly number[];
  readonly rounds: number;
  readonly rate: number;
  /** Share of a line's numbers that are left out at random while learning. */
  readonly drop: number;
  /** Pages between two steps. */
  readonly batch: number;
  readonly decay: number;
};

const [FIRST, SECOND, LEAST] = [0.9, 0.99, 1e-8];
const WARM_UP = 50;

/** Trains the network of `scoreLines` with Adam (Kingma and Ba, 2015). The same pages and numbers of `next` give the same weights. */
export function trainLineNetwork(
  pages: readonly LinePage[],
  settings: NetworkSettings,
  next: () => number,
): LineWeights {
  let weights = startWeights(settings, next);
  const parameters = arraysOf(weights).map((array) => Float64Array.from(array));
  const moments = parameters.map((array) => [new Float64Array(array.length), new Float64Array(array.length)] as const);
  const order = pages.map((_, index) => index);
  const steps = settings.rounds * Math.ceil(pages.length / settings.batch);
  let step = 0;
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, next);
    let loss = 0;
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      const gradients = parameters.map((array) => new Float64Array(array.length));
      for (const index of batch) loss += addGradient(pages[index] as LinePage, weights, settings, gradients, next);
      step++;
      const rate =
        settings.rate * Math.min(1, step / WARM_UP) * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps)) + 1e-5;
      for (const [array, parameter] of parameters.entries()) {
        const gradient = gradients[array] as Float64Array;
        const [mean, square] = moments[array] as readonly [Float64Array, Float64Array];
        for (let at = 0; at < parameter.length; at++) {
          const slope = (gradient[at] as number) / batch.length;
          mean[at] = FIRST * (mean[at] as number) + (1 - FIRST) * slope;
          square[at] = SECOND * (square[at] as number) + (1 - SECOND) * slope * slope;
          const move =
            (mean[at] as number) /
            (1 - FIRST ** step) /
            (Math.sqrt((square[at] as number) / (1 - SECOND ** step)) + LEAST);
          parameter[at] = (parameter[at] as number) - rate * (move + settings.decay * (parameter[at] as number));
        }
      }
      weights = weightsFrom(settings, parameters);
    }
    console.log(`round ${round + 1}: loss ${(loss / pages.length).toFixed(4)}`);
  }
  return weights;
}

/** Weights from arrays in the order of `arraysOf`. */
function weightsFrom({ features, hidden, reach }: NetworkSettings, arrays: readonly Float64Array[]): LineWeights {
  const array = (index: number) => Float32Array.from(arrays.at(index) as Float64Array);
  return {
    features,
    hidden,
    reach,
    entry: array(0),
    entryBias: array(1),
    layers: reach.map((_, layer) => array(2 + 2 * layer)),
    biases: reach.map((_, layer) => array(3 + 2 * layer)),
    exit: array(-2),
    exitBias: arrays.at(-1)?.[0] ?? 0,
  };
}

function startWeights({ features, hidden, reach }: NetworkSettings, next: () => number): LineWeights {
  // Box and Muller; the first number is never 0.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const drawn = (length: number, spread: number) => Float32Array.from({ length }, () => normal() * spread);
  return {
    features,
    hidden,
    reach,
    entry: drawn(features * hidden, Math.sqrt(2 / features)),
    entryBias: new Float32Array(hidden),
    layers: reach.map(() => drawn(3 * hidden * hidden, 0.5 * Math.sqrt(2 / (3 * hidden)))),
    biases: reach.map(() => new Float32Array(hidden)),
    exit: drawn(hidden, 0.5 * Math.sqrt(2 / hidden)),
    exitBias: 0,
  };
}

/** Adds a page's gradient to `gradients` (arrays in the order of `arraysOf`) and returns its loss. */
function addGradient(
  page: LinePage,
  weights: LineWeights,
  settings: NetworkSettings,
  gradients: readonly Float64Array[],
  next: () => number,
): number {
  const { hidden, reach, features } = weights;
  const numbers = page.numbers.map((value) =>
    value === 0 || next() < settings.drop ? 0 : value / (1 - settings.drop),
  );
  const states: Float64Array[] = [];
  const scores = scoreLines(numbers, weights, states);
  const count = scores.length;
  let loss = 0;
  const exitGradient = gradients.at(-2) as Float64Array;
  const exitBiasGradient = gradients.at(-1) as Float64Array;
  let slope: Float64Array = new Float64Array(count * hidden);
  const last = states.at(-1) as Float64Array;
  for (let line = 0; line < count; line++) {
    const chance = 1 / (1 + Math.exp(-(scores[line] as number)));
    const label = page.labels[line] as number;
    const weight = page.weights[line] as number;
    loss -= weight * Math.log((label === 1 ? chance : 1 - chance) + 1e-7);
    const error = (chance - label) * weight;
    exitBiasGradient[0] = (exitBiasGradient[0] as number) + error;
    for (let unit = 0; unit < hidden; unit++) {
      exitGradient[unit] = (exitGradient[unit] as number) + error * (last[line * hidden + unit] as number);
      slope[line * hidden + unit] = error * (weights.exit[unit] as number);
    }
  }
  for (let layer = reach.length - 1; layer >= 0; layer--) {
    const before = states[layer] as Float64Array;
    const after = states[layer + 1] as Float64Array;
    const matrices = weights.layers[layer] as Float32Array;
    const matrixGradient = gradients[2 + 2 * layer] as Float64Array;
    const biasGradient = gradients[3 + 2 * layer] as Float64Array;
    const distance = reach[layer] as number;
    const below = Float64Array.from(slope);
    for (let line = 0; line < count; line++) {
      const at = line * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        // A unit that was rectified to nothing learns nothing.
        const down = after[at + unit] === before[at + unit] ? 0 : (slope[at + unit] as number);
        if (down === 0) continue;
        biasGradient[unit] = (biasGradient[unit] as number) + down;
        for (let side = 0; side < 3; side++) {
          const other = line + (side - 1) * distance;
          if (other < 0 || other >= count) continue;
          for (let from = 0; from < hidden; from++) {
            const place = (side * hidden + from) * hidden + unit;
            const value = before[other * hidden + from] as number;
            matrixGradient[place] = (matrixGradient[place] as number) + down * value;
            below[other * hidden + from] =
              (below[other * hidden + from] as number) + down * (matrices[place] as number);
          }
        }
      }
    }
    slope = below;
  }
  const entryGradient = gradients[0] as Float64Array;
  const entryBiasGradient = gradients[1] as Float64Array;
  const first = states[0] as Float64Array;
  for (let line = 0; line < count; line++) {
    for (let unit = 0; unit < hidden; unit++)
      entryBiasGradient[unit] =
        (entryBiasGradient[unit] as number) +
        (first[line * hidden + unit] === 0 ? 0 : (slope[line * hidden + unit] as number));
    for (let feature = 0; feature < features; feature++) {
      const value = numbers[line * features + feature] as number;
      if (value === 0) continue;
      for (let unit = 0; unit < hidden; unit++) {
        if (first[line * hidden + unit] === 0) continue;
        const place = feature * hidden + unit;
        entryGradient[place] = (entryGradient[place] as number) + value * (slope[line * hidden + unit] as number);
      }
    }
  }
  return loss;
}
