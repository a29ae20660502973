import { type AlignedWords, FACTS_OF_WORD } from "./aligned-words.ts";

/** Numbers that a word's use is brought down to, those of a layer over one word, and those of the layer over the pair. */
export const PROJECTED = 6;
export const OF_WORD = 20;
const OF_PAIR = 24;
const INTO_WORD = FACTS_OF_WORD + 4 * PROJECTED;
/** How steep a word's projection is, and how many words count as one when they are added up. */
export const STEEP = 3;
export const WORDS = 4;

/** Where the weights of each layer begin, outputs by rows, the constant of a row last, and how many they are together. */
export type Layout = {
  readonly signs: number;
  readonly width: number;
  readonly relations: number;
  readonly project: number;
  readonly first: number;
  readonly second: number;
  readonly line: number;
  readonly third: number;
  readonly last: number;
  readonly length: number;
};

/** The layout for so many signs of a pair, numbers of a word's use, and relations. */
export function layoutOf(signs: number, width: number, relations: number): Layout {
  const first = PROJECTED * width;
  const second = first + OF_WORD * (INTO_WORD + 1);
  const line = second + OF_WORD * (OF_WORD + 1);
  const third = line + relations * (signs + 1);
  const last = third + OF_PAIR * (signs + 4 * OF_WORD + 1);
  return {
    signs,
    width,
    relations,
    project: 0,
    first,
    second,
    line,
    third,
    last,
    length: last + relations * (OF_PAIR + 1),
  };
}

export type NetworkInput = { readonly signs: Float32Array; readonly words: readonly [AlignedWords, AlignedWords] };

/** All that was worked out on the way, for a training to go back. `drop` gives what each number of a layer is multiplied by. */
export type Trace = {
  readonly sides: readonly SideTrace[];
  readonly joined: Float64Array;
  readonly pair: Float64Array;
  readonly scores: Float64Array;
};
type SideTrace = {
  readonly words: readonly WordTrace[];
  /** By output the word that has most of it, -1 for none. */
  readonly most: Int32Array;
};
type WordTrace = { readonly into: Float64Array; readonly first: Float64Array; readonly second: Float64Array };
export type Drop = (share: number) => number;
/** Shares of the numbers that are left out while it is trained. */
export const DROPPED = { word: 0.1, pair: 0.3 };

/**
 * Scores of the relations for a pair: every word of either content goes through two layers beside its fellow in the other,
 * what comes out is added up and its most taken, and beside the signs of the pair goes through two more.
 */
export function runNetwork(weights: Float32Array, layout: Layout, input: NetworkInput, drop?: Drop): Trace {
  const { signs, relations } = layout;
  const [a, b] = input.words;
  const project = drop === undefined ? rememberedProjections(weights, layout) : projections(weights, layout);
  const [ofA, ofB] = [a.own.map(project), b.own.map(project)];
  const sides = [runSide(weights, layout, a, ofA, ofB, drop), runSide(weights, layout, b, ofB, ofA, drop)];
  const joined = new Float64Array(signs + 4 * OF_WORD);
  joined.set(input.signs);
  sides.forEach(({ words, most }, which) => {
    const from = signs + which * 2 * OF_WORD;
    for (let at = 0; at < OF_WORD; at++) {
      let sum = 0;
      for (const { second } of words) sum += second[at] as number;
      joined[from + at] = sum / WORDS;
      joined[from + OF_WORD + at] = words[most[at] as number]?.second[at] ?? 0;
    }
  });
  if (drop !== undefined) dropped(joined, DROPPED.pair, drop);
  const pair = rectified(layer(weights, layout.third, joined, OF_PAIR));
  if (drop !== undefined) dropped(pair, DROPPED.pair, drop);
  const scores = layer(weights, layout.last, pair, relations);
  const line = layer(weights, layout.line, input.signs, relations);
  for (let at = 0; at < relations; at++) scores[at] = (scores[at] as number) + (line[at] as number);
  return { sides, joined, pair, scores };
}

function runSide(
  weights: Float32Array,
  layout: Layout,
  side: AlignedWords,
  own: readonly Float64Array[],
  others: readonly Float64Array[],
  drop: Drop | undefined,
): SideTrace {
  const words: WordTrace[] = [];
  const most = new Int32Array(OF_WORD).fill(-1);
  for (let at = 0; at < side.count; at++) {
    const into = new Float64Array(INTO_WORD);
    into.set(side.facts.subarray(at * FACTS_OF_WORD, (at + 1) * FACTS_OF_WORD));
    const shares = side.shares[at] ?? [];
    for (let row = 0; row < PROJECTED; row++) {
      let sum = 0;
      for (let other = 0; other < shares.length; other++)
        sum += (shares[other] as number) * (others[other]?.[row] as number);
      const [word, fellow] = [Math.tanh(STEEP * (own[at]?.[row] as number)), Math.tanh(STEEP * sum)];
      into[FACTS_OF_WORD + row] = word;
      into[FACTS_OF_WORD + PROJECTED + row] = fellow;
      into[FACTS_OF_WORD + 2 * PROJECTED + row] = word * fellow;
      into[FACTS_OF_WORD + 3 * PROJECTED + row] = Math.abs(word - fellow);
    }
    const first = rectified(layer(weights, layout.first, into, OF_WORD));
    if (drop !== undefined) dropped(first, DROPPED.word, drop);
    const second = rectified(layer(weights, layout.second, first, OF_WORD));
    for (let row = 0; row < OF_WORD; row++) {
      const best = words[most[row] as number]?.second[row] ?? 0;
      if ((second[row] as number) > best) most[row] = at;
    }
    words.push({ into, first, second });
  }
  return { words, most };
}

/** What a word's use is brought down to, before it is bent. */
function projections(weights: Float32Array, { width, project }: Layout): (usage: Float32Array) => Float64Array {
  return (usage) => {
    const out = new Float64Array(PROJECTED);
    for (let row = 0; row < PROJECTED; row++) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += (weights[project + row * width + at] as number) * (usage[at] as number);
      out[row] = sum;
    }
    return out;
  };
}

const KNOWN = new WeakMap<Float32Array, WeakMap<Float32Array, Float64Array>>();

/** The same by weights that stay as they are: words come again and again. */
function rememberedProjections(weights: Float32Array, layout: Layout): (usage: Float32Array) => Float64Array {
  const known = KNOWN.get(weights) ?? new WeakMap<Float32Array, Float64Array>();
  KNOWN.set(weights, known);
  const project = projections(weights, layout);
  return (usage) => {
    const before = known.get(usage);
    if (before !== undefined) return before;
    const projected = project(usage);
    known.set(usage, projected);
    return projected;
  };
}

/** Places of the numbers of a layer that are not nought: half of them are, mostly. */
const FILLED = new Int32Array(512);

function layer(weights: Float32Array, from: number, into: Float64Array | Float32Array, rows: number): Float64Array {
  const width = into.length;
  let filled = 0;
  for (let at = 0; at < width; at++) if (into[at] !== 0) FILLED[filled++] = at;
  const out = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = from + row * (width + 1);
    let sum = weights[start + width] as number;
    for (let index = 0; index < filled; index++) {
      const at = FILLED[index] as number;
      sum += (weights[start + at] as number) * (into[at] as number);
    }
    out[row] = sum;
  }
  return out;
}

function rectified(values: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
  return values;
}

function dropped(values: Float64Array, share: number, drop: Drop): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * drop(share);
}
