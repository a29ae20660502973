/** Numbers that speak for or against something, and whether it is so. */
export type Observation = {
  readonly signs: readonly number[];
  readonly right: boolean;
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
};

const ROUNDS = 2000;
const STEP = 0.5;
/** What a weight costs, squared and halved, over all observations. */
const COST = 5;

/** The weights of a logistic regression, by AdaGrad on all observations at once (Duchi, Hazan and Singer 2011). */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = observations[0]?.signs.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(1e-9);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => (COST * weight) / observations.length);
    for (const { signs, right, weight = 1 } of observations) {
      const sum = signs.reduce((total, sign, index) => total + sign * (weights[index] ?? 0), 0);
      const error = (weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0))) / observations.length;
      signs.forEach((sign, index) => {
        slopes[index] = (slopes[index] ?? 0) + error * sign;
      });
    }
    slopes.forEach((slope, index) => {
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (STEP * slope) / Math.sqrt(squares[index] ?? 1);
    });
  }
  return weights;
}
