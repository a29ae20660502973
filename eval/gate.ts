import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { breaches, type Floors, moveFloors } from "./floors.ts";
import { runYardsticks } from "./run-yardsticks.ts";
import { renderMisses, renderTable } from "./table.ts";
import { YARDSTICKS } from "./yardsticks.ts";

const FLOORS = join(import.meta.dirname, "floors.json");
const USAGE = `usage: npm run eval -- [--only NAME]… [--errors] [--json] [--raise-floors | --lower-floors]

Measures hearsay on every yardstick whose data is there and compares each figure with its floor in eval/floors.json.
Exit status: 0 when no figure is below its floor, 1 when one is, 2 when the call was wrong.

  --only NAME      this yardstick alone; may be given more than once
  --errors         list what went wrong, by category, with its context
  --json           print the figures as JSON
  --raise-floors   set floors that are below what was measured to just under it, and add those that are missing
  --lower-floors   set floors that are above what was measured to just under it: say why in the commit

yardsticks: ${YARDSTICKS.map(({ name }) => name).join(", ")}`;

process.exitCode = await main();

async function main(): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const only = options.only ?? [];
  const unknown = only.filter((name) => !YARDSTICKS.some((yardstick) => yardstick.name === name));
  if (unknown.length > 0) {
    console.error(`There is no yardstick ${unknown.join(", ")}.\n\n${USAGE}`);
    return 2;
  }
  const chosen = YARDSTICKS.filter(({ name }) => only.length === 0 || only.includes(name));
  const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Floors;
  const results = await runYardsticks(chosen, ({ yardstick, seconds }) => {
    if (process.stderr.isTTY) console.error(`${yardstick}: ${seconds.toFixed(1)} s`);
  });
  const way = options["lower-floors"] === true ? "lower" : options["raise-floors"] === true ? "raise" : null;
  const kept = way === null ? floors : moveFloors(results, floors, way);
  if (way !== null) writeFileSync(FLOORS, `${JSON.stringify(kept, null, 2)}\n`);
  const below = breaches(results, kept);
  if (options.json === true) {
    const told = results.map(({ yardstick, stage, measured, absent }) => ({
      yardstick,
      stage,
      sample: measured?.sample ?? null,
      absent,
      figures: (measured?.readings ?? []).map((reading) => ({
        ...reading,
        floor: kept[yardstick]?.[reading.metric] ?? null,
      })),
    }));
    console.log(JSON.stringify({ yardsticks: told, belowFloor: below }, null, 2));
  } else {
    console.log(renderTable(results, kept));
    if (options.errors === true) console.log(renderMisses(results));
    for (const { yardstick, metric, floor, value } of below) {
      console.log(`BELOW ITS FLOOR: ${yardstick}, ${metric}: ${value?.toFixed(4) ?? "no figure"}, floor ${floor}`);
    }
    console.log(below.length === 0 ? "\nNo figure is below its floor." : `\n${below.length} below their floor.`);
  }
  return below.length === 0 ? 0 : 1;
}

function parse() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      errors: { type: "boolean" },
      json: { type: "boolean" },
      "raise-floors": { type: "boolean" },
      "lower-floors": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values["raise-floors"] === true && values["lower-floors"] === true)
    throw new Error("Raise floors or lower them, not both at once.");
  return values;
}
