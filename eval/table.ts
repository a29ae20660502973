import type { Floors } from "./floors.ts";
import type { Reading, Result } from "./run-yardsticks.ts";

const HEADS = ["yardstick", "metric", "ours", "95 % interval", "floor", "others"];

/** All figures as lines of text: the harmful ones first, then everything else, one line a figure. */
export function renderTable(results: readonly Result[], floors: Floors): string {
  const rows = results.flatMap(({ yardstick, measured }) =>
    (measured?.readings ?? []).map((reading) => ({ reading, cells: cellsOf(yardstick, reading, floors) })),
  );
  const harmful = rows.filter(({ reading }) => reading.harmful === true).map(({ cells }) => cells);
  const others = rows.filter(({ reading }) => reading.harmful !== true).map(({ cells }) => cells);
  const widths = HEADS.slice(0, -1).map((head, column) =>
    Math.max(head.length, ...rows.map(({ cells }) => (cells[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const skipped = results
    .filter(({ measured }) => measured === null)
    .map(({ yardstick, absent }) => `${yardstick}: not measured, ../shared/${absent.join(", ")} is absent`);
  return [
    ...(rows.length === 0 ? [] : [line(HEADS)]),
    ...(harmful.length === 0 ? [] : ["", "Errors that mislead (less is better)", ...harmful.map(line)]),
    ...(others.length === 0 ? [] : ["", "Everything else", ...others.map(line)]),
    ...(skipped.length === 0 ? [] : ["", ...skipped]),
    "",
    ...results.flatMap(({ yardstick, measured, seconds }) =>
      measured === null ? [] : [`${yardstick}: ${measured.sample} (${seconds.toFixed(1)} s)`],
    ),
  ].join("\n");
}

function cellsOf(yardstick: string, reading: Reading, floors: Floors): string[] {
  const show = (value: number) => (Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3));
  const floor = floors[yardstick]?.[reading.metric];
  return [
    yardstick,
    `${reading.metric}${reading.better === "lower" && reading.harmful !== true ? " (less is better)" : ""}`,
    show(reading.value),
    `${show(reading.low)}–${show(reading.high)}`,
    floor === undefined ? "none" : show(floor),
    reading.anchor ?? "",
  ];
}

const EXAMPLES = 6;

/** Misses by category, the largest first, with a few examples each, spread over the data. */
export function renderMisses(results: readonly Result[]): string {
  return results
    .flatMap(({ yardstick, measured }) => {
      if (measured === null || measured.misses.length === 0) return [];
      const groups = [...Map.groupBy(measured.misses, ({ category }) => category)].sort(
        (a, b) => b[1].length - a[1].length,
      );
      return [
        `\n${yardstick}`,
        ...groups.flatMap(([category, list]) => {
          const step = Math.max(1, Math.floor(list.length / EXAMPLES));
          const shown = list.filter((_, index) => index % step === 0).slice(0, EXAMPLES);
          return [`  ${list.length} × ${category}`, ...shown.map(({ context }) => `      ${context}`)];
        }),
      ];
    })
    .join("\n");
}
