/** Columns that tell of a block by itself. */
export const OWN_COLUMNS = 68;
/** What is looked at of the blocks before and after. */
export const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** Columns of a block that are looked at in its neighbours. */
export const COLUMN = {
  length: 0,
  linked: 16,
  prose: 12,
  heading: 18,
  item: 19,
  kind: 27,
  region: 24,
  title: 13,
  score: 41,
  dense: 37,
  media: 66,
} as const;
export const LOOKED_AT: readonly number[] = Object.values(COLUMN);
/** Where running text stands around a block. */
const AROUND = 8;

/** Columns of a row. The model is trained on them in their order. */
export const FEATURES = OWN_COLUMNS + NEIGHBOURS.length * (LOOKED_AT.length + 2) + AROUND;
