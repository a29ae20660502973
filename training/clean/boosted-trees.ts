import type { Trees } from "../../src/clean/html/boosted-scores.ts";

/** Rows of numbers, and for each whether it belongs, and how much it counts. */
export type Examples = {
  readonly columns: number;
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
};
export type TreeSettings = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on leaves. */
  readonly lambda: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Share of the columns that each tree may use. */
  readonly share: number;
};

const BINS = 64;

/** Cuts every column at the quantiles of its values. */
function cutColumns({ columns, rows }: Examples): { cuts: Float32Array[]; bins: Uint8Array } {
  const count = rows.length / columns;
  const bins = new Uint8Array(rows.length);
  const cuts: Float32Array[] = [];
  const sampled = Math.max(1, Math.floor(count / 20_000));
  for (let column = 0; column < columns; column++) {
    const values: number[] = [];
    for (let row = 0; row < count; row += sampled) values.push(rows[row * columns + column] as number);
    values.sort((a, b) => a - b);
    const distinct = values.filter((value, index) => index === 0 || value !== values[index - 1]);
    const chosen: number[] = [];
    if (distinct.length <= BINS)
      for (let index = 1; index < distinct.length; index++)
        chosen.push(((distinct[index - 1] as number) + (distinct[index] as number)) / 2);
    else
      for (let bin = 1; bin < BINS; bin++) {
        const value = values[Math.floor((bin * values.length) / BINS)] as number;
        if (chosen.length === 0 || value > (chosen[chosen.length - 1] as number)) chosen.push(value);
      }
    const cut = Float32Array.from(chosen);
    cuts.push(cut);
    for (let row = 0; row < count; row++) {
      const value = rows[row * columns + column] as number;
      // The bin is the number of cuts below the value.
      let low = 0;
      let high = cut.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (cut[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[column * count + row] = low;
    }
  }
  return { cuts, bins };
}

/**
 * Boosted trees with logistic loss, second order, level by level over histograms (Chen and Guestrin 2016). The same
 * examples and numbers of `next` give the same trees.
 */
export function trainTrees(examples: Examples, settings: TreeSettings, next: () => number): Trees {
  const { columns, labels, weights } = examples;
  const { trees, depth, rate, lambda, least } = settings;
  const count = labels.length;
  const { cuts, bins } = cutColumns(examples);
  const inner = 2 ** depth - 1;
  const features = new Uint8Array(trees * inner);
  const thresholds = new Float32Array(trees * inner).fill(Number.POSITIVE_INFINITY);
  const leaves = new Float32Array(trees * (inner + 1));
  let positive = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    all += weights[row] as number;
    if (labels[row] === 1) positive += weights[row] as number;
  }
  const base = Math.log(positive / Math.max(1e-9, all - positive));
  const scores = new Float32Array(count).fill(base);
  const gradients = new Float32Array(count);
  const curvatures = new Float32Array(count);
  const node = new Uint8Array(count);
  const order = new Int32Array(count);
  const spare = new Int32Array(count);
  // Sums of gradients and curvatures for each node, column and bin, of this level and of the one above.
  const widest = 2 ** (depth - 1) * columns * BINS * 2;
  let cells = new Float64Array(widest);
  let above = new Float64Array(widest);
  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < count; row++) {
      const likely = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = weights[row] as number;
      gradients[row] = (likely - (labels[row] as number)) * weight;
      curvatures[row] = Math.max(1e-6, likely * (1 - likely) * weight);
      order[row] = row;
    }
    node.fill(0);
    let starts = [0, count];
    const used: number[] = [];
    for (let column = 0; column < columns; column++)
      if (next() < settings.share && (cuts[column] as Float32Array).length > 0) used.push(column);
    for (let level = 0; level < depth; level++) {
      const nodes = 2 ** level;
      const bestGain = new Float64Array(nodes).fill(1e-3);
      const bestColumn = new Int32Array(nodes).fill(-1);
      const bestBin = new Int32Array(nodes);
      const size = (at: number) => (starts[at + 1] as number) - (starts[at] as number);
      for (const [place, column] of used.entries()) {
        const cellsOf = (at: number) => (at * used.length + place) * BINS * 2;
        for (let at = 0; at < nodes; at++) {
          // Of two sisters only the smaller is counted; the other is what is left of their mother.
          const sister = at ^ 1;
          if (level > 0 && (size(sister) < size(at) || (size(sister) === size(at) && sister < at))) continue;
          const to = cellsOf(at);
          cells.fill(0, to, to + BINS * 2);
          const from = column * count;
          const end = starts[at + 1] as number;
          for (let index = starts[at] as number; index < end; index++) {
            const row = order[index] as number;
            const cell = to + 2 * (bins[from + row] as number);
            (cells[cell] as number) += gradients[row] as number;
            (cells[cell + 1] as number) += curvatures[row] as number;
          }
          if (level === 0) continue;
          const other = cellsOf(sister);
          const mother = ((at >> 1) * used.length + place) * BINS * 2;
          for (let cell = 0; cell < BINS * 2; cell++)
            cells[other + cell] = (above[mother + cell] as number) - (cells[to + cell] as number);
        }
        const last = (cuts[column] as Float32Array).length;
        for (let at = 0; at < nodes; at++) {
          const from = cellsOf(at);
          let sumG = 0;
          let sumH = 0;
          for (let bin = 0; bin <= last; bin++) {
            sumG += cells[from + 2 * bin] as number;
            sumH += cells[from + 2 * bin + 1] as number;
          }
          const whole = (sumG * sumG) / (sumH + lambda);
          let g = 0;
          let h = 0;
          for (let bin = 0; bin < last; bin++) {
            g += cells[from + 2 * bin] as number;
            h += cells[from + 2 * bin + 1] as number;
            if (h < least || sumH - h < least) continue;
            const gain = (g * g) / (h + lambda) + ((sumG - g) * (sumG - g)) / (sumH - h + lambda) - whole;
            if (gain > (bestGain[at] as number)) {
              bestGain[at] = gain;
              bestColumn[at] = column;
              bestBin[at] = bin;
            }
          }
        }
      }
      const nextStarts = [0];
      for (let at = 0; at < nodes; at++) {
        const column = bestColumn[at] as number;
        const from = starts[at] as number;
        const end = starts[at + 1] as number;
        if (column >= 0) {
          const place = tree * inner + nodes - 1 + at;
          features[place] = column;
          thresholds[place] = (cuts[column] as Float32Array)[bestBin[at] as number] as number;
        }
        let left = from;
        let right = 0;
        for (let index = from; index < end; index++) {
          const row = order[index] as number;
          if (column >= 0 && (bins[column * count + row] as number) > (bestBin[at] as number)) {
            spare[right++] = row;
            node[row] = at * 2 + 1;
          } else {
            order[left++] = row;
            node[row] = at * 2;
          }
        }
        for (let index = 0; index < right; index++) order[left + index] = spare[index] as number;
        nextStarts.push(left, end);
      }
      starts = nextStarts;
      [cells, above] = [above, cells];
    }
    const sums = new Float64Array(inner + 1);
    const curves = new Float64Array(inner + 1);
    for (let row = 0; row < count; row++) {
      (sums[node[row] as number] as number) += gradients[row] as number;
      (curves[node[row] as number] as number) += curvatures[row] as number;
    }
    for (let leaf = 0; leaf <= inner; leaf++)
      leaves[tree * (inner + 1) + leaf] = (-rate * (sums[leaf] as number)) / ((curves[leaf] as number) + lambda);
    for (let row = 0; row < count; row++)
      (scores[row] as number) += leaves[tree * (inner + 1) + (node[row] as number)] as number;
  }
  return { depth, features, thresholds, leaves, base };
}
