/** A chain: the names of the mentions that are of one thing. */
type Chain = readonly string[];

/**
 * The three measures of the CoNLL score (Pradhan et al. 2012) as counts: [precision part, of, recall part, of] each.
 * `gold` and `found` give each mention's chain; both hold the same mentions.
 */
export type CoreferenceCounts = {
  readonly muc: readonly number[];
  readonly bCubed: readonly number[];
  readonly ceafE: readonly number[];
};

export function coreferenceCounts(
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): CoreferenceCounts {
  const [key, response] = [chainsOf(gold), chainsOf(found)];
  return {
    muc: [...mucPart(response, gold), ...mucPart(key, found)],
    bCubed: [...bCubedPart(response, gold), ...bCubedPart(key, found)],
    ceafE: ceafEntity(key, response),
  };
}

/** Mean of the F1 of the three measures. */
export function conllScore({ muc, bCubed, ceafE }: CoreferenceCounts): number {
  return (fOf(muc) + fOf(bCubed) + fOf(ceafE)) / 3;
}

/** F1 of [precision part, of, recall part, of]. */
export function fOf([right = 0, given = 0, held = 0, wanted = 0]: readonly number[]): number {
  const precision = given === 0 ? 0 : right / given;
  const recall = wanted === 0 ? 0 : held / wanted;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function chainsOf(chainOf: ReadonlyMap<string, string>): Chain[] {
  return [...Map.groupBy(chainOf.keys(), (mention) => chainOf.get(mention) ?? mention).values()];
}

/** MUC (Vilain et al. 1995): links within the chains that the other side keeps, of all of them. */
function mucPart(chains: readonly Chain[], other: ReadonlyMap<string, string>): [number, number] {
  let [kept, links] = [0, 0];
  for (const chain of chains) {
    links += chain.length - 1;
    kept += chain.length - new Set(chain.map((mention) => other.get(mention) ?? mention)).size;
  }
  return [kept, links];
}

/** B³ (Bagga and Baldwin 1998): for each mention the share of its chain that the other side has with it. */
function bCubedPart(chains: readonly Chain[], other: ReadonlyMap<string, string>): [number, number] {
  let [sum, count] = [0, 0];
  for (const chain of chains) {
    const sizes = new Map<string, number>();
    for (const mention of chain) {
      const name = other.get(mention) ?? mention;
      sizes.set(name, (sizes.get(name) ?? 0) + 1);
    }
    for (const size of sizes.values()) sum += (size * size) / chain.length;
    count += chain.length;
  }
  return [sum, count];
}

/** CEAF-e (Luo 2005): chains matched one to one so that 2·common/(sizes together) is largest, of the chains of each side. */
function ceafEntity(key: readonly Chain[], response: readonly Chain[]): number[] {
  const keyOf = new Map(key.flatMap((chain, number) => chain.map((mention) => [mention, number] as const)));
  const likeness = response.map((chain) => {
    const common = new Map<number, number>();
    for (const mention of chain) {
      const number = keyOf.get(mention);
      if (number !== undefined) common.set(number, (common.get(number) ?? 0) + 1);
    }
    return new Map(
      [...common].map(
        ([number, count]) => [number, (2 * count) / (chain.length + (key[number]?.length ?? 0))] as const,
      ),
    );
  });
  let sum = 0;
  for (const rows of parts(likeness)) {
    const columns = [...new Set(rows.flatMap((row) => [...(likeness[row]?.keys() ?? [])]))].sort((a, b) => a - b);
    sum += bestAssignment(rows.map((row) => columns.map((column) => likeness[row]?.get(column) ?? 0)));
  }
  return [sum, response.length, sum, key.length];
}

/** Rows that share a column, directly or through others: what can be matched apart from the rest. */
function parts(rows: readonly ReadonlyMap<number, number>[]): number[][] {
  const rowsOf = new Map<number, number[]>();
  rows.forEach((row, index) => {
    for (const column of row.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), index]);
  });
  const seen = new Set<number>();
  return rows.flatMap((_, index) => {
    if (seen.has(index)) return [];
    seen.add(index);
    const part = [index];
    for (const row of part) {
      for (const column of rows[row]?.keys() ?? []) {
        for (const other of rowsOf.get(column) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          part.push(other);
        }
      }
    }
    return [part];
  });
}

/** The largest sum of one value a row, no two of one column (Kuhn 1955, Munkres 1957, with potentials). Cubic. */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const size = Math.max(values.length, ...values.map((row) => row.length), 0);
  const cost = (row: number, column: number) => -(values[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowAt = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(size + 1).fill(false);
    const before = new Array<number>(size + 1).fill(0);
    let column = 0;
    rowAt[0] = row;
    do {
      used[column] = true;
      const from = rowAt[column] ?? 0;
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const reduced = cost(from, other) - (rowPotential[from] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          before[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const held = rowAt[other] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    } while ((rowAt[column] ?? 0) !== 0);
    while (column !== 0) {
      const back = before[column] ?? 0;
      rowAt[column] = rowAt[back] ?? 0;
      column = back;
    }
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum += values[(rowAt[column] ?? 0) - 1]?.[column - 1] ?? 0;
  return sum;
}
