import type { Standing } from "../../../src/core/vocabulary.ts";

/** What each standing means, told where it is pointed at. */
export const STANDING_NOTES: Readonly<Record<Standing, string>> = {
  asserts: "says so",
  denies: "says it is not so",
  hedges: "says it with a doubt",
  differs: "tells it otherwise",
  silent: "could have told it and does not",
  "could not know": "was published before it happened",
  "cut off": "breaks off before its end",
  "cannot tell": "has no date, so nothing follows from its silence",
  "other time": "tells of another time",
};

/** Standings of pages that do not tell of a point: a gap, which says why it is one. */
export const GAPS: ReadonlySet<Standing> = new Set([
  "silent",
  "could not know",
  "cut off",
  "cannot tell",
  "other time",
]);
