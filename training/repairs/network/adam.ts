const [FORGETS, FORGETS_SQUARES] = [0.9, 0.99];
const DECAY = 0.01;

/**
 * Steps of weights by the mean of their slopes and of the squares of these (Kingma and Ba 2015), with decay beside
 * (Loshchilov and Hutter 2019). Weights may be stepped in parts: what is not stepped keeps its means.
 */
export class Adam {
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #decay: number;

  constructor(length: number, decay = DECAY) {
    this.#mean = new Float32Array(length);
    this.#square = new Float32Array(length);
    this.#decay = decay;
  }

  /**
   * Steps `length` weights from `at` on, which are those of this from `own` on, by their slopes times `by`. `turn`
   * counts the steps of the whole training from 1 on.
   */
  step(
    weights: Float32Array,
    at: number,
    own: number,
    length: number,
    slopes: Float32Array,
    from: number,
    { rate, turn, by }: { readonly rate: number; readonly turn: number; readonly by: number },
  ): void {
    const meanRate = rate / (1 - FORGETS ** turn);
    const squareRate = 1 / (1 - FORGETS_SQUARES ** turn);
    for (let index = 0; index < length; index++) {
      const slope = by * (slopes[from + index] as number);
      const mean = FORGETS * (this.#mean[own + index] as number) + (1 - FORGETS) * slope;
      const square = FORGETS_SQUARES * (this.#square[own + index] as number) + (1 - FORGETS_SQUARES) * slope * slope;
      this.#mean[own + index] = mean;
      this.#square[own + index] = square;
      const weight = weights[at + index] as number;
      weights[at + index] =
        weight - (meanRate * mean) / (Math.sqrt(square * squareRate) + 1e-8) - rate * this.#decay * weight;
    }
  }
}
