import { type Kernel, makeKernel } from "../../models/matrix-kernel.ts";
import { type NetworkInput, ROWS } from "./network-input.ts";
import { type LatticeScores, STATES } from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";

/** Numbers of each position that the network gives: opens, closes from each of seven states, two of being inside; and padding. */
export const OUTPUTS = 16;
const INSIDE = STATES;
/** Positions of a page that are read at once. */
export const MOST_POSITIONS = 4096;
/** Keeps the scale of a position that is all 0 finite. */
export const EPSILON = 1e-5;

/** How a network is built: layers of gated convolutions (Dauphin et al. 2017) over three positions each, so far apart. */
export type NetworkShape = {
  readonly width: number;
  readonly dilations: readonly number[];
  /** Behind this layer every position is told of the page as a whole, in twice so many numbers. */
  readonly pageAfter: number;
  readonly pageWidth: number;
  /** Numbers that tell what a position's word is used of. */
  readonly usages: number;
};

/** The matrices of a network by name, each with its number of rows and columns, in the order in which they are kept. */
export function partsOf({
  width,
  dilations,
  pageWidth,
  usages,
}: NetworkShape): { name: string; rows: number; columns: number }[] {
  const layers = dilations.flatMap((_, layer) => [
    { name: `gates-${layer}`, rows: 3 * width, columns: 2 * width },
    { name: `gates-${layer}-bias`, rows: 1, columns: 2 * width },
    { name: `joins-${layer}`, rows: width, columns: width },
    { name: `joins-${layer}-bias`, rows: 1, columns: width },
  ]);
  return [
    ...layers,
    { name: "usage", rows: usages, columns: width },
    { name: "page-all", rows: width, columns: pageWidth },
    { name: "page-all-bias", rows: 1, columns: pageWidth },
    { name: "page-lost", rows: width, columns: pageWidth },
    { name: "page-lost-bias", rows: 1, columns: pageWidth },
    { name: "page", rows: 2 * pageWidth, columns: width },
    { name: "out", rows: width, columns: OUTPUTS },
    { name: "out-bias", rows: 1, columns: OUTPUTS },
  ];
}

export type NetworkWeights = {
  readonly shape: NetworkShape;
  /** A matrix row by row. */
  part(name: string): Float32Array;
  /** The rows that facts of a position add up, of `width` numbers. */
  readonly table: Float32Array;
  /** Scores of what happens beside the places; see `LatticeScores`. */
  readonly special: Float64Array;
};

/** A network over the words and places of a page, which scores where quotes open, close and go on. Keeps its memory. */
export class QuoteNetwork {
  readonly #weights: NetworkWeights;
  readonly #kernel: Kernel;
  readonly #places = new Map<string, number>();
  readonly #x: number;
  readonly #usages: number;
  readonly #normal: number;
  readonly #gates: number;
  readonly #gated: number;
  readonly #pooled: number;
  readonly #page: number;
  readonly #out: number;
  readonly #table: number;
  readonly #rows: number;
  readonly #zeros: number;

  constructor(weights: NetworkWeights) {
    const { width, pageWidth, usages } = weights.shape;
    const parts = partsOf(weights.shape);
    const buffers =
      MOST_POSITIONS * (5 * width + pageWidth + usages + OUTPUTS + ROWS + 1) + 2 * pageWidth + weights.table.length;
    this.#weights = weights;
    this.#kernel = makeKernel(parts.reduce((sum, { rows, columns }) => sum + rows * columns, buffers));
    let top = 0;
    const take = (numbers: number): number => {
      const at = top;
      top += numbers;
      return at;
    };
    for (const { name, rows, columns } of parts) {
      const at = take(rows * columns);
      this.#places.set(name, at);
      this.#kernel.memory.set(weights.part(name), at);
    }
    this.#x = take(MOST_POSITIONS * width);
    this.#usages = take(MOST_POSITIONS * usages);
    this.#normal = take(MOST_POSITIONS * width);
    this.#gates = take(MOST_POSITIONS * 2 * width);
    this.#gated = take(MOST_POSITIONS * width);
    this.#pooled = take(MOST_POSITIONS * pageWidth);
    this.#page = take(2 * pageWidth);
    this.#out = take(MOST_POSITIONS * OUTPUTS);
    this.#rows = take(MOST_POSITIONS * ROWS);
    this.#zeros = take(MOST_POSITIONS);
    this.#table = take(weights.table.length);
    this.#kernel.memory.set(weights.table, this.#table);
  }

  /** Reads a page of up to `MOST_POSITIONS`: `OUTPUTS` numbers for each position, valid until the next call. */
  read(input: NetworkInput): Float32Array {
    const { width, dilations, pageAfter } = this.#weights.shape;
    const { memory, multiply, gate } = this.#kernel;
    const { positions } = input;
    this.#look(input);
    dilations.forEach((dilation, layer) => {
      this.#normalise(positions);
      const gates = this.#place(`gates-${layer}`);
      this.#fill(this.#gates, `gates-${layer}-bias`, positions, 2 * width);
      for (let part = 0; part < 3; part++) {
        const shift = (part - 1) * dilation;
        const first = Math.max(0, -shift);
        multiply(
          ...([this.#gates + first * 2 * width, 2 * width, this.#normal + (first + shift) * width, width, 1] as const),
          ...([gates + part * 2 * width * width, 2 * width, positions - Math.abs(shift), width, 2 * width] as const),
        );
      }
      gate(this.#gated, this.#gates, positions, width);
      this.#add(this.#x, `joins-${layer}-bias`, positions, width);
      multiply(
        ...([this.#x, width, this.#gated, width, 1] as const),
        ...([this.#place(`joins-${layer}`), width, positions, width, width] as const),
      );
      if (layer === pageAfter) this.#tellPage(input);
    });
    this.#normalise(positions);
    this.#fill(this.#out, "out-bias", positions, OUTPUTS);
    multiply(
      ...([this.#out, OUTPUTS, this.#normal, width, 1] as const),
      ...([this.#place("out"), OUTPUTS, positions, width, OUTPUTS] as const),
    );
    return memory.subarray(this.#out, this.#out + positions * OUTPUTS);
  }

  /** The scores of a line whose first place is at position `start`, from what `read` gave. */
  scores(outputs: Float32Array, line: QuoteLine, start: number): LatticeScores {
    return lineScores(outputs, line, start, this.#weights.special);
  }

  #place(name: string): number {
    return this.#places.get(name) ?? 0;
  }

  /** The sum of each position's rows, and what the use of its word adds. */
  #look({ rows, positions, uses }: NetworkInput): void {
    const { width, usages } = this.#weights.shape;
    const { memory, whole, gather, multiply } = this.#kernel;
    memory.fill(0, this.#x, this.#x + positions * width);
    whole.set(rows, this.#rows);
    gather(this.#x, this.#table, this.#rows, ROWS, positions, width);
    memory.set(uses, this.#usages);
    multiply(
      ...([this.#x, width, this.#usages, usages, 1] as const),
      ...([this.#place("usage"), width, positions, usages, width] as const),
    );
  }

  /** Each position at one size (Zhang and Sennrich 2019). */
  #normalise(positions: number): void {
    const { width } = this.#weights.shape;
    const { memory } = this.#kernel;
    for (let position = 0; position < positions; position++) {
      const from = this.#x + position * width;
      const to = this.#normal + position * width;
      let squares = 0;
      for (let at = 0; at < width; at++) squares += (memory[from + at] as number) ** 2;
      const by = 1 / Math.sqrt(squares / width + EPSILON);
      for (let at = 0; at < width; at++) memory[to + at] = by * (memory[from + at] as number);
    }
  }

  /** Adds a row to each position: the first one of a table of one row. */
  #add(to: number, row: string, positions: number, width: number): void {
    this.#kernel.gather(to, this.#place(row), this.#zeros, 1, positions, width);
  }

  #fill(to: number, bias: string, positions: number, columns: number): void {
    this.#kernel.memory.fill(0, to, to + positions * columns);
    this.#add(to, bias, positions, columns);
  }

  /** Adds to every position what all of the page's and those of its lost spaces are on the mean. */
  #tellPage({ positions, traces }: NetworkInput): void {
    const { width, pageWidth } = this.#weights.shape;
    const { memory, multiply } = this.#kernel;
    memory.fill(0, this.#page, this.#page + 2 * pageWidth);
    const pool = (part: string, to: number, share: number, each: (add: (position: number) => void) => void) => {
      this.#fill(this.#pooled, `${part}-bias`, positions, pageWidth);
      multiply(
        ...([this.#pooled, pageWidth, this.#x, width, 1] as const),
        ...([this.#place(part), pageWidth, positions, width, pageWidth] as const),
      );
      each((position) => {
        for (let at = 0; at < pageWidth; at++)
          (memory[to + at] as number) +=
            Math.max(0, memory[this.#pooled + position * pageWidth + at] as number) * share;
      });
    };
    pool("page-all", this.#page, 1 / positions, (add) => {
      for (let position = 0; position < positions; position++) add(position);
    });
    pool("page-lost", this.#page + pageWidth, 1 / (2 + traces.length), (add) => traces.forEach(add));
    const part = this.#place("page");
    const sums = new Float64Array(width);
    for (let at = 0; at < width; at++)
      for (let row = 0; row < 2 * pageWidth; row++)
        (sums[at] as number) += (memory[this.#page + row] as number) * (memory[part + row * width + at] as number);
    for (let position = 0, to = this.#x; position < positions; position++)
      for (let at = 0; at < width; at++) (memory[to++] as number) += sums[at] as number;
  }
}

/** The scores of a line whose first place is at position `start`, from the outputs of all positions. */
export function lineScores(
  outputs: Float32Array,
  { tokens }: QuoteLine,
  start: number,
  special: Float64Array,
): LatticeScores {
  const scores: LatticeScores = {
    opens: new Float64Array(tokens.length + 1),
    closes: new Float64Array((tokens.length + 1) * STATES),
    inside: new Float64Array(2 * tokens.length),
    special,
  };
  for (let at = 0; at <= tokens.length; at++) {
    const from = (start + at) * OUTPUTS;
    scores.opens[at] = outputs[from] as number;
    for (let state = 1; state < STATES; state++) scores.closes[at * STATES + state] = outputs[from + state] as number;
    if (at === tokens.length) break;
    scores.inside[2 * at] = outputs[from + INSIDE] as number;
    scores.inside[2 * at + 1] = outputs[from + INSIDE + 1] as number;
  }
  return scores;
}
