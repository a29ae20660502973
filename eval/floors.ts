import type { Result } from "./run-yardsticks.ts";

/** Floors by yardstick and metric; for a figure where less is better, the ceiling. */
export type Floors = { readonly [yardstick: string]: { readonly [metric: string]: number } };
export type Breach = {
  readonly yardstick: string;
  readonly metric: string;
  readonly floor: number;
  /** Null where the yardstick was measured and no longer has the figure. */
  readonly value: number | null;
};

/** Results are the same on every run; this is for what sums of numbers may differ by from one machine to another. */
const MARGIN = 0.002;

/** The figures that are worse than their floor, and floors whose figure is gone. A yardstick that was not measured breaches nothing. */
export function breaches(results: readonly Result[], floors: Floors): Breach[] {
  return results.flatMap(({ yardstick, measured }) => {
    if (measured === null) return [];
    const readings = new Map(measured.readings.map((reading) => [reading.metric, reading]));
    return Object.entries(floors[yardstick] ?? {}).flatMap(([metric, floor]): Breach[] => {
      const reading = readings.get(metric);
      if (reading === undefined) return [{ yardstick, metric, floor, value: null }];
      const { value, better } = reading;
      return (better === "higher" ? value < floor : value > floor) ? [{ yardstick, metric, floor, value }] : [];
    });
  });
}

/**
 * Floors set just under what was measured. "raise" only ever makes them stricter and adds those that are missing;
 * "lower" only ever makes them laxer, and drops those whose figure is gone. Yardsticks that were not measured keep theirs.
 */
export function moveFloors(results: readonly Result[], floors: Floors, way: "raise" | "lower"): Floors {
  const moved: { [yardstick: string]: { [metric: string]: number } } = {};
  for (const [yardstick, metrics] of Object.entries(floors)) moved[yardstick] = { ...metrics };
  for (const { yardstick, measured } of results) {
    if (measured === null) continue;
    const own: { [metric: string]: number } = {};
    for (const { metric, value, better, ungated } of measured.readings) {
      if (ungated === true) continue;
      const old = floors[yardstick]?.[metric];
      const sign = better === "higher" ? 1 : -1;
      // Rounded away from the figure, so that the file is short and the figure that set it passes.
      const now = (sign * Math.floor(Number((sign * (value - sign * MARGIN) * 10_000).toFixed(6)))) / 10_000;
      if (old === undefined) {
        if (way === "raise") own[metric] = now;
        continue;
      }
      const stricter = sign * (now - old) > 0;
      own[metric] = stricter === (way === "raise") ? now : old;
    }
    if (way === "raise") {
      for (const [metric, floor] of Object.entries(floors[yardstick] ?? {})) own[metric] ??= floor;
    }
    if (Object.keys(own).length > 0) moved[yardstick] = own;
    else delete moved[yardstick];
  }
  return moved;
}
