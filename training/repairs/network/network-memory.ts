import { MOST_POSITIONS, type NetworkShape, OUTPUTS, partsOf } from "../../../src/annotate/repairs/quote-network.ts";

/** Where everything that a training needs stands in one memory: all matrices first, then their slopes, then the page. */
export class NetworkMemory {
  /** Numbers of all matrices together. */
  readonly weights: number;
  /** Numbers in all. */
  readonly size: number;
  /** What the words of the page are used of. */
  readonly uses: number;
  readonly xSlope: number;
  readonly normalSlope: number;
  readonly gatedSlope: number;
  readonly gatesSlope: number;
  readonly out: number;
  readonly outSlope: number;
  /** Room for a matrix that is turned. */
  readonly turned: number;
  readonly page: {
    readonly all: number;
    readonly lost: number;
    readonly allSlope: number;
    readonly lostSlope: number;
    readonly mean: number;
    readonly meanSlope: number;
    readonly told: number;
    readonly toldSlope: number;
  };
  readonly #places = new Map<string, number>();
  readonly #x: readonly number[];
  readonly #normal: readonly number[];
  readonly #gates: readonly number[];
  readonly #gated: readonly number[];

  constructor(shape: NetworkShape) {
    const { width, pageWidth, dilations, usages } = shape;
    let top = 0;
    const take = (numbers: number): number => {
      const at = top;
      top += numbers;
      return at;
    };
    for (const { name, rows, columns } of partsOf(shape)) this.#places.set(name, take(rows * columns));
    this.weights = top;
    take(this.weights);
    const each = (numbers: number): number => take(MOST_POSITIONS * numbers);
    this.#x = [...dilations, 0].map(() => each(width));
    this.#normal = [...dilations, 0].map(() => each(width));
    this.#gates = dilations.map(() => each(2 * width));
    this.#gated = dilations.map(() => each(width));
    this.uses = each(usages);
    this.xSlope = each(width);
    this.normalSlope = each(width);
    this.gatedSlope = each(width);
    this.gatesSlope = each(2 * width);
    this.out = each(OUTPUTS);
    this.outSlope = each(OUTPUTS);
    this.page = {
      all: each(pageWidth),
      lost: each(pageWidth),
      allSlope: each(pageWidth),
      lostSlope: each(pageWidth),
      mean: take(2 * pageWidth),
      meanSlope: take(2 * pageWidth),
      told: take(width),
      toldSlope: take(width),
    };
    this.turned = take(width * Math.max(2 * width, OUTPUTS, 2 * pageWidth));
    this.size = top;
  }

  at(name: string): number {
    const place = this.#places.get(name);
    if (place === undefined) throw new RangeError(`a network has no ${name}`);
    return place;
  }

  slope(name: string): number {
    return this.weights + this.at(name);
  }

  x(layer: number): number {
    return this.#x[layer] as number;
  }

  normal(layer: number): number {
    return this.#normal[layer] as number;
  }

  gates(layer: number): number {
    return this.#gates[layer] as number;
  }

  gated(layer: number): number {
    return this.#gated[layer] as number;
  }
}
