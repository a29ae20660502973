import { COLUMN, FEATURES, LOOKED_AT, NEIGHBOURS, OWN_COLUMNS } from "./feature-columns.ts";
import type { HtmlBlock } from "./html-block.ts";

/** Fills in what the neighbours of each block are; the columns of the blocks themselves are filled. */
export function lookAround(rows: Float32Array, blocks: readonly HtmlBlock[]): void {
  const count = blocks.length;
  const nextProse = new Int32Array(count).fill(999);
  const previousProse = new Int32Array(count).fill(999);
  for (let index = 0, last = -999; index < count; index++) {
    previousProse[index] = Math.min(999, index - last);
    if (rows[index * FEATURES + COLUMN.prose] === 1 && (rows[index * FEATURES + COLUMN.region] ?? 0) === 0)
      last = index;
  }
  for (let index = count - 1, last = count + 999; index >= 0; index--) {
    nextProse[index] = Math.min(999, last - index);
    if (rows[index * FEATURES + COLUMN.prose] === 1 && (rows[index * FEATURES + COLUMN.region] ?? 0) === 0)
      last = index;
  }
  for (const [index, block] of blocks.entries()) {
    let at = index * FEATURES + OWN_COLUMNS;
    for (const step of NEIGHBOURS) {
      const other = index + step;
      const neighbour = blocks[other];
      if (neighbour === undefined) {
        for (let column = 0; column < LOOKED_AT.length + 2; column++) rows[at++] = -1;
        continue;
      }
      for (const column of LOOKED_AT) rows[at++] = rows[other * FEATURES + column] ?? 0;
      rows[at++] = neighbour.element.parent === block.element.parent ? 1 : 0;
      rows[at++] = neighbour.element.tag === block.element.tag ? 1 : 0;
    }
    rows[at++] = previousProse[index] ?? 999;
    rows[at++] = nextProse[index] ?? 999;
    // How much running text stands in the few blocks around.
    for (const reach of [2, 5, 10]) {
      let before = 0;
      let after = 0;
      for (let step = 1; step <= reach; step++) {
        before += (rows[(index - step) * FEATURES + COLUMN.prose] ?? 0) === 1 && index - step >= 0 ? 1 : 0;
        after += index + step < count && (rows[(index + step) * FEATURES + COLUMN.prose] ?? 0) === 1 ? 1 : 0;
      }
      rows[at++] = before / reach;
      rows[at++] = after / reach;
    }
  }
}
