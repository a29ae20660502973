/** Complete binary trees: node i has the children 2i+1 and 2i+2; the last 2^depth are leaves. */
export type Trees = {
  readonly depth: number;
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
  readonly base: number;
};

/** The score that boosted trees give a row of numbers: log odds that it belongs. */
export function scoreRow(trees: Trees, rows: Float32Array, from: number): number {
  const { depth, features, thresholds, leaves } = trees;
  const inner = 2 ** depth - 1;
  let score = trees.base;
  for (let node = 0, leaf = 0; node < features.length; node += inner, leaf += inner + 1) {
    let at = 0;
    for (let level = 0; level < depth; level++) {
      const place = node + at;
      at = 2 * at + ((rows[from + (features[place] as number)] as number) > (thresholds[place] as number) ? 2 : 1);
    }
    score += leaves[leaf + at - inner] as number;
  }
  return score;
}
