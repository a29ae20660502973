import { type NetworkInput, ROWS, TABLE_ROWS } from "../../../src/annotate/repairs/network-input.ts";
import { MOST_POSITIONS, type NetworkShape, OUTPUTS, partsOf } from "../../../src/annotate/repairs/quote-network.ts";
import { type Kernel, makeKernel } from "../../../src/models/matrix-kernel.ts";
import { Adam } from "./adam.ts";
import { NetworkMemory } from "./network-memory.ts";
import { addRow, fill, gate, gateBack, lookUp, normalise, normaliseBack, sumInto, turn } from "./passes.ts";

/** So many pages are learnt from before each step. */
const PAGES = 8;
/** Slopes of a step that are longer together are made so long. */
const LONGEST_STEP = 2;
/** Of words, so many are not shown; of the numbers that a position begins with, so many are made 0. */
const HIDDEN_WORDS = 0.1;
const HIDDEN = 0.15;
/** The first rows of a position tell its word; see `network-input.ts`. */
const WORD_ROWS = 2;
const SPECIAL_RATE = 3;

/** The network of `quote-network.ts` with the way back: learns from some pages at a time. */
export class NetworkTrainer {
  readonly table: Float32Array;
  readonly special: Float32Array;
  readonly #shape: NetworkShape;
  readonly #kernel: Kernel;
  readonly #memory: NetworkMemory;
  readonly #scales: readonly Float32Array[];
  #mask = new Float32Array(0);
  #rows: Int32Array = new Int32Array(0);
  #hides = false;
  readonly #adam: Adam;
  readonly #tableAdam: Adam;
  readonly #specialAdam: Adam;
  readonly #tableSlopes: Float32Array;
  readonly #specialSlopes: Float32Array;
  #turns = 0;
  /** Pages learnt from since the last step. */
  #pages = 0;

  /** `next` gives numbers from 0 to 1. */
  constructor(shape: NetworkShape, specials: number, next: () => number) {
    this.#shape = shape;
    this.#memory = new NetworkMemory(shape);
    this.#kernel = makeKernel(this.#memory.size);
    const { memory } = this.#kernel;
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    for (const { name, rows, columns } of partsOf(shape)) {
      if (name.endsWith("bias")) continue;
      const size = (START[name.split("-")[0] ?? ""] ?? 1) / Math.sqrt(rows);
      const at = this.#memory.at(name);
      for (let index = 0; index < rows * columns; index++) memory[at + index] = size * normal();
    }
    this.table = Float32Array.from({ length: TABLE_ROWS * shape.width }, () => 0.12 * normal());
    this.special = new Float32Array(specials);
    this.#scales = [...shape.dilations, 0].map(() => new Float32Array(MOST_POSITIONS));
    this.#adam = new Adam(this.#memory.weights);
    this.#tableAdam = new Adam(this.table.length, 0);
    this.#specialAdam = new Adam(specials, 0);
    this.#tableSlopes = new Float32Array(this.table.length);
    this.#specialSlopes = new Float32Array(specials);
  }

  /** A matrix row by row. */
  part(name: string): Float32Array {
    const { rows, columns } = partsOf(this.#shape).find((part) => part.name === name) ?? { rows: 0, columns: 0 };
    const at = this.#memory.at(name);
    return this.#kernel.memory.slice(at, at + rows * columns);
  }

  /** Reads a page: `OUTPUTS` numbers for each position, valid until the next call. With `next` some of it is hidden. */
  read(input: NetworkInput, next: (() => number) | null): Float32Array {
    const { width, dilations, pageAfter } = this.#shape;
    const { memory, multiply } = this.#kernel;
    const { positions } = input;
    const place = this.#memory;
    const extent = { positions, width };
    this.#show(input, next);
    dilations.forEach((dilation, layer) => {
      const [x, normal, gates, gated, behind] = [
        place.x(layer),
        place.normal(layer),
        place.gates(layer),
        place.gated(layer),
        place.x(layer + 1),
      ];
      normalise(memory, normal, x, this.#scales[layer] as Float32Array, extent);
      fill(memory, gates, place.at(`gates-${layer}-bias`), { positions, width: 2 * width });
      for (let part = 0; part < 3; part++) {
        const { to, from, count } = shifted((part - 1) * dilation, positions);
        const weights = place.at(`gates-${layer}`) + part * 2 * width * width;
        multiply(
          gates + to * 2 * width,
          2 * width,
          normal + from * width,
          width,
          1,
          weights,
          2 * width,
          count,
          width,
          2 * width,
        );
      }
      gate(memory, gated, gates, extent);
      addRow(memory, behind, x, place.at(`joins-${layer}-bias`), extent);
      multiply(behind, width, gated, width, 1, place.at(`joins-${layer}`), width, positions, width, width);
      if (layer === pageAfter) this.#tellPage(behind, input);
    });
    const layers = dilations.length;
    normalise(memory, place.normal(layers), place.x(layers), this.#scales[layers] as Float32Array, extent);
    fill(memory, place.out, place.at("out-bias"), { positions, width: OUTPUTS });
    multiply(place.out, OUTPUTS, place.normal(layers), width, 1, place.at("out"), OUTPUTS, positions, width, OUTPUTS);
    return memory.subarray(place.out, place.out + positions * OUTPUTS);
  }

  /** Where the caller writes what is asked of each output of the page that was read last, before `learn`. */
  slopes(positions: number): Float32Array {
    const { outSlope } = this.#memory;
    return this.#kernel.memory.subarray(outSlope, outSlope + positions * OUTPUTS);
  }

  /**
   * Learns from the page that was read last; `special` are the slopes of the special scores. Every few pages the weights
   * are stepped, at a rate.
   */
  learn(input: NetworkInput, special: Float32Array, rate: number): void {
    const { width, dilations, pageAfter, usages } = this.#shape;
    const { memory, multiply } = this.#kernel;
    const { positions } = input;
    const place = this.#memory;
    const extent = { positions, width };
    const { xSlope, normalSlope, gatedSlope, gatesSlope, outSlope, turned } = place;
    if (this.#pages === 0) memory.fill(0, place.weights, 2 * place.weights);
    memory.fill(0, xSlope, xSlope + positions * width);
    const layers = dilations.length;
    multiply(place.slope("out"), OUTPUTS, place.normal(layers), 1, width, outSlope, OUTPUTS, width, positions, OUTPUTS);
    sumInto(memory, place.slope("out-bias"), outSlope, { positions, width: OUTPUTS });
    turn(memory, turned, place.at("out"), width, OUTPUTS);
    memory.fill(0, normalSlope, normalSlope + positions * width);
    multiply(normalSlope, width, outSlope, OUTPUTS, 1, turned, width, positions, OUTPUTS, width);
    normaliseBack(memory, xSlope, place.normal(layers), normalSlope, this.#scales[layers] as Float32Array, extent);
    for (let layer = layers - 1; layer >= 0; layer--) {
      const [normal, gates, gated] = [place.normal(layer), place.gates(layer), place.gated(layer)];
      if (layer === pageAfter) this.#tellPageBack(place.x(layer + 1), input);
      const joins = `joins-${layer}`;
      multiply(place.slope(joins), width, gated, 1, width, xSlope, width, width, positions, width);
      sumInto(memory, place.slope(`${joins}-bias`), xSlope, extent);
      turn(memory, turned, place.at(joins), width, width);
      memory.fill(0, gatedSlope, gatedSlope + positions * width);
      multiply(gatedSlope, width, xSlope, width, 1, turned, width, positions, width, width);
      gateBack(memory, gatesSlope, gates, gatedSlope, extent);
      sumInto(memory, place.slope(`gates-${layer}-bias`), gatesSlope, { positions, width: 2 * width });
      memory.fill(0, normalSlope, normalSlope + positions * width);
      for (let part = 0; part < 3; part++) {
        const { to, from, count } = shifted((part - 1) * (dilations[layer] as number), positions);
        const own = part * 2 * width * width;
        const asked = gatesSlope + to * 2 * width;
        multiply(
          place.slope(`gates-${layer}`) + own,
          2 * width,
          normal + from * width,
          1,
          width,
          asked,
          2 * width,
          width,
          count,
          2 * width,
        );
        turn(memory, turned, place.at(`gates-${layer}`) + own, width, 2 * width);
        multiply(normalSlope + from * width, width, asked, 2 * width, 1, turned, width, count, 2 * width, width);
      }
      normaliseBack(memory, xSlope, normal, normalSlope, this.#scales[layer] as Float32Array, extent);
    }
    if (this.#hides)
      for (let index = 0; index < positions * width; index++)
        (memory[xSlope + index] as number) *= this.#mask[index] as number;
    multiply(place.slope("usage"), width, place.uses, 1, usages, xSlope, width, usages, positions, width);
    this.#step(positions, special, rate);
  }

  /** Puts the page's rows into the first layer. */
  #show({ positions, rows, uses }: NetworkInput, next: (() => number) | null): void {
    const { width, usages } = this.#shape;
    const { memory, multiply } = this.#kernel;
    const x = this.#memory.x(0);
    const used = this.#memory.uses;
    this.#hides = next !== null;
    this.#rows = next === null ? rows : rows.slice();
    memory.set(uses, used);
    if (next !== null)
      for (let position = 0; position < positions; position++)
        if (next() < HIDDEN_WORDS) {
          this.#rows.fill(0, position * ROWS, position * ROWS + WORD_ROWS);
          memory.fill(0, used + position * usages, used + (position + 1) * usages);
        }
    lookUp(memory, x, this.table, this.#rows, ROWS, { positions, width });
    multiply(x, width, used, usages, 1, this.#memory.at("usage"), width, positions, usages, width);
    if (next === null) return;
    if (this.#mask.length < positions * width) this.#mask = new Float32Array(MOST_POSITIONS * width);
    for (let index = 0; index < positions * width; index++) {
      const by = next() < HIDDEN ? 0 : 1 / (1 - HIDDEN);
      this.#mask[index] = by;
      (memory[x + index] as number) *= by;
    }
  }

  #tellPage(behind: number, { positions, traces }: NetworkInput): void {
    const { width, pageWidth } = this.#shape;
    const { memory, multiply } = this.#kernel;
    const { all, lost, mean, told } = this.#memory.page;
    const at = (name: string) => this.#memory.at(name);
    memory.fill(0, mean, mean + 2 * pageWidth);
    for (const [pooled, name] of [
      [all, "page-all"],
      [lost, "page-lost"],
    ] as const) {
      fill(memory, pooled, at(`${name}-bias`), { positions, width: pageWidth });
      multiply(pooled, pageWidth, behind, width, 1, at(name), pageWidth, positions, width, pageWidth);
    }
    const add = (pooled: number, to: number, position: number, share: number) => {
      for (let index = 0; index < pageWidth; index++)
        (memory[to + index] as number) += Math.max(0, memory[pooled + position * pageWidth + index] as number) * share;
    };
    for (let position = 0; position < positions; position++) add(all, mean, position, 1 / positions);
    for (const position of traces) add(lost, mean + pageWidth, position, 1 / (2 + traces.length));
    memory.fill(0, told, told + width);
    multiply(told, width, mean, 2 * pageWidth, 1, at("page"), width, 1, 2 * pageWidth, width);
    addRow(memory, behind, behind, told, { positions, width });
  }

  #tellPageBack(behind: number, { positions, traces }: NetworkInput): void {
    const { width, pageWidth } = this.#shape;
    const { memory, multiply } = this.#kernel;
    const { all, lost, allSlope, lostSlope, mean, meanSlope, told, toldSlope } = this.#memory.page;
    const { xSlope, turned } = this.#memory;
    const at = (name: string) => this.#memory.at(name);
    memory.fill(0, toldSlope, toldSlope + width);
    sumInto(memory, toldSlope, xSlope, { positions, width });
    multiply(this.#memory.slope("page"), width, mean, 1, 2 * pageWidth, toldSlope, width, 2 * pageWidth, 1, width);
    turn(memory, turned, at("page"), 2 * pageWidth, width);
    memory.fill(0, meanSlope, meanSlope + 2 * pageWidth);
    multiply(meanSlope, 2 * pageWidth, toldSlope, width, 1, turned, 2 * pageWidth, 1, width, 2 * pageWidth);
    const ask = (pooled: number, slope: number, from: number, position: number, share: number) => {
      for (let index = position * pageWidth; index < (position + 1) * pageWidth; index++)
        memory[slope + index] =
          (memory[pooled + index] as number) > 0 ? (memory[from + index - position * pageWidth] as number) * share : 0;
    };
    memory.fill(0, lostSlope, lostSlope + positions * pageWidth);
    for (let position = 0; position < positions; position++) ask(all, allSlope, meanSlope, position, 1 / positions);
    for (const position of traces) ask(lost, lostSlope, meanSlope + pageWidth, position, 1 / (2 + traces.length));
    // The positions as they were before they were told.
    for (let index = 0; index < width; index++) memory[told + index] = -(memory[told + index] as number);
    addRow(memory, behind, behind, told, { positions, width });
    for (const [name, slope] of [
      ["page-all", allSlope],
      ["page-lost", lostSlope],
    ] as const) {
      multiply(this.#memory.slope(name), pageWidth, behind, 1, width, slope, pageWidth, width, positions, pageWidth);
      sumInto(memory, this.#memory.slope(`${name}-bias`), slope, { positions, width: pageWidth });
      turn(memory, turned, at(name), width, pageWidth);
      multiply(xSlope, width, slope, pageWidth, 1, turned, width, positions, pageWidth, width);
    }
  }

  /** Adds the page's slopes to those of the table and of what is special, and takes a step where enough were added. */
  #step(positions: number, special: Float32Array, rate: number): void {
    const { memory } = this.#kernel;
    const { width } = this.#shape;
    const { weights, xSlope } = this.#memory;
    const [table, specials] = [this.#tableSlopes, this.#specialSlopes];
    for (let index = 0; index < positions * ROWS; index++) {
      const to = (this.#rows[index] as number) * width;
      const from = xSlope + Math.floor(index / ROWS) * width;
      for (let at = 0; at < width; at++) (table[to + at] as number) += memory[from + at] as number;
    }
    for (let index = 0; index < special.length; index++) (specials[index] as number) += special[index] as number;
    if (++this.#pages < PAGES) return;
    let squares = 0;
    for (let index = weights; index < 2 * weights; index++) squares += (memory[index] as number) ** 2;
    for (let index = 0; index < table.length; index++) squares += (table[index] as number) ** 2;
    const by = Math.min(1 / PAGES, LONGEST_STEP / Math.sqrt(squares));
    const how = { rate, turn: ++this.#turns, by };
    this.#adam.step(memory, 0, 0, weights, memory, weights, how);
    this.#tableAdam.step(this.table, 0, 0, table.length, table, 0, how);
    this.#specialAdam.step(this.special, 0, 0, specials.length, specials, 0, { ...how, rate: SPECIAL_RATE * rate });
    table.fill(0);
    specials.fill(0);
    this.#pages = 0;
  }
}

/** How large the weights of a kind are at the start, over the root of their rows. */
const START: { readonly [kind: string]: number } = { joins: 0.5, out: 0.3 };

/** The positions that have another so many further on: from where, to where, how many. */
function shifted(shift: number, positions: number): { to: number; from: number; count: number } {
  const to = Math.max(0, -shift);
  return { to, from: to + shift, count: Math.max(0, positions - Math.abs(shift)) };
}
