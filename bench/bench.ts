import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isPresent, readLines } from "../eval/data.ts";
import { app } from "./app.ts";
import { cleaning } from "./cleaning.ts";
import { language } from "./language.ts";
import { median } from "./measure.ts";
import { child, type Row } from "./row.ts";
import { examplePages, type VariedOptions, writePagesMore, writeVariedPages } from "./vary-example.ts";

const ROOT = join(import.meta.dirname, "..");
const STAGE_PAGES = 320;
const COLD_RUNS = 5;
/** Copies of the example whose stories get a page more: the first by itself, the others in a process that holds the dossier open. */
const GROWING_COPIES = [1, 0, 2, 3, 4, 11, 23, 37, 51] as const;
const EXAMPLE_PAGES = 16;
/** What growing is to take at the most, for 10,000 pages, on an idle machine of two cores: linking by the clock. */
const LIMITS = { linking: 60, memory: 1_500, touched: 300 } as const;
/** What events are to take at the most of the time of all stages before them, in percent. */
const MOST_OF_EVENTS = 25;
/** Saved pages that stages are also measured on, where there is data. */
const STAGE_ARTICLES = 60;
const NEWS_FILE = "data/pages/article-extraction-benchmark.jsonl.gz";
const REPAIR_TO_QUANTITIES: readonly string[] = ["annotate repairs", "annotate times", "annotate quantities"];
const TOKENS: readonly string[] = ["clean html", "clean dump", "annotate tokens"];
/** What repairs, times and quantities are measured by: quantities read tags; dependencies and quotes run before them, too. */
const BELOW: readonly (readonly [string, readonly string[]])[] = [
  ["cleaning and tokens", TOKENS],
  ["cleaning, tokens and tags, which they read", [...TOKENS, "annotate tags"]],
  ["all stages that run before them", [...TOKENS, "annotate tags", "annotate dependencies", "annotate quotes"]],
];
const USAGE = `usage: npm run bench -- [--only PART] [--large] [--against REF] [--json]

Speed, memory and growth on made-up pages. Figures are of this machine at this moment: compare only figures of one run.

  --only PART     one of cold, stages, growth, others, cleaning, language, app
  --large         go on to 10,000 pages
  --against REF   measure a git ref beside the working tree
  --json          print the figures as JSON`;

type ReadCost = {
  wall: number;
  cpu: number;
  pages: number;
  memory: number;
  linking: { wall: number; cpu: number };
  recordMegabytes: number;
};
type MoreCost = {
  wall: number;
  cpu: number;
  linking: number;
  touched: number;
  keeping: number;
  memory: number;
};
type HeldMiddle = Pick<MoreCost, "wall" | "linking" | "touched" | "keeping"> & {
  matter: number;
  touchedClock: number;
};
type HeldCost = { small: HeldMiddle | null; large: HeldMiddle | null; memory: number };
type StageCost = { stage: string; pages: number; wall: number; cpu: number; again: number | null };

process.exitCode = main();

function main(): number {
  let options: { only?: string; large?: boolean; against?: string; json?: boolean; help?: boolean };
  try {
    options = parseArgs({
      options: {
        only: { type: "string" },
        large: { type: "boolean" },
        against: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const roots = [ROOT];
  try {
    if (options.against !== undefined) roots.push(checkOut(options.against, join(work, "against")));
    const sizes = options.large === true ? [100, 1_000, 10_000] : [100, 1_000];
    const parts: { readonly [name: string]: () => Row[] } = {
      cold: () => cold(roots, work),
      stages: () => stages(roots, work),
      growth: () => growth(roots, work, sizes),
      others: () => others(work),
      cleaning,
      language: () => language(roots, work),
      app: () => app(work),
    };
    const { only } = options;
    if (only !== undefined && parts[only] === undefined) {
      console.error(`There is no part "${only}". They are: ${Object.keys(parts).join(", ")}.`);
      return 2;
    }
    const rows = Object.entries(parts).flatMap(([name, part]) => (only === undefined || only === name ? part() : []));
    if (options.json === true) console.log(JSON.stringify(rows, null, 2));
    else print(rows, options.against);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    if (roots.length > 1) spawnSync("git", ["-C", ROOT, "worktree", "remove", "--force", join(work, "against")]);
    rmSync(work, { recursive: true, force: true });
  }
}

/** A worktree of the ref with this tree's packages. Throws where git cannot make it. */
function checkOut(ref: string, folder: string): string {
  // A run that was killed leaves its entry behind when the system clears its folder.
  spawnSync("git", ["-C", ROOT, "worktree", "prune"]);
  const made = spawnSync("git", ["-C", ROOT, "worktree", "add", "--detach", folder, ref], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`git cannot check out ${ref}: ${made.stderr.trim()}`);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** From the call to the end of the process, record printed; the middle one of a few runs. */
function cold(roots: readonly string[], work: string): Row[] {
  const pages = examplePages();
  const folders = [pages.slice(0, 5), pages].map((some) => {
    const folder = join(work, `cold-${some.length}`);
    mkdirSync(folder);
    for (const { name, content } of some) writeFileSync(join(folder, name), content);
    return { folder, count: some.length };
  });
  return folders.map(({ folder, count }) => ({
    group: "cold",
    name: `hearsay read, ${count} pages`,
    unit: "s",
    values: roots.map((root) => {
      const times = Array.from({ length: COLD_RUNS }, () => {
        const began = performance.now();
        const run = spawnSync(process.execPath, [join(root, "bin", "hearsay.js"), "read", folder, "--json"], {
          maxBuffer: 1 << 28,
        });
        return run.status === 0 ? (performance.now() - began) / 1000 : null;
      });
      return times.some((time) => time === null) ? null : median(times.filter((time) => time !== null));
    }),
  }));
}

/** Pages a second of every stage alone, in one thread, all pages through one stage before the next; and what stages cost beside those below them. */
function stages(roots: readonly string[], work: string): Row[] {
  const folder = join(work, "stages");
  writeVariedPages(folder, STAGE_PAGES);
  const measured = roots.map((root) => child<StageCost[]>("stages-child.ts", root, folder));
  const news = join(work, "stage-news");
  const long = writeNews(news) ? roots.map((root) => child<StageCost[]>("stages-child.ts", root, news)) : [];
  const names = [...new Set(measured.flatMap((list) => (list ?? []).map(({ stage }) => stage)))];
  const group = `stages, ${STAGE_PAGES} pages, one thread`;
  const each = names.map((stage) => ({
    group,
    name: stage,
    unit: "pages/s",
    values: measured.map((list) => {
      const one = list?.find((row) => row.stage === stage);
      return one === undefined ? null : one.pages / Math.max(one.cpu, 1e-6);
    }),
  }));
  const short = "pages of the example, which are short";
  const real = long.length === 0 ? [] : shares(long, names, "saved pages of articles");
  return [...each, ...shares(measured, names, short), ...real];
}

/** Writes pages as they were saved, where the data is there: made-up ones are shorter, cleaner, and tell of more events. */
function writeNews(folder: string): boolean {
  if (!isPresent(NEWS_FILE)) return false;
  mkdirSync(folder, { recursive: true });
  const lines = readLines<{ readonly html: string }>(NEWS_FILE);
  for (const [at, { html }] of lines.slice(0, STAGE_ARTICLES).entries())
    writeFileSync(join(folder, `${String(at).padStart(5, "0")}.html`), html);
  return true;
}

/** What repairs, times and quantities, and what events take of the time of the stages before them. */
function shares(measured: readonly (StageCost[] | null)[], names: readonly string[], pages: string): Row[] {
  const beforeEvents = names.slice(0, names.indexOf("annotate events"));
  const share = (list: StageCost[] | null, when: "cpu" | "again", own: readonly string[], below: readonly string[]) => {
    const time = (stages: readonly string[]) =>
      (list ?? []).reduce((sum, row) => sum + (stages.includes(row.stage) ? (row[when] ?? 0) : 0), 0);
    return time(below) === 0 ? null : (100 * time(own)) / time(below);
  };
  const turn = { cpu: "in a fresh process", again: "once all code is warm" };
  return (["cpu", "again"] as const).flatMap((when): Row[] => [
    ...BELOW.map(
      ([what, below]): Row => ({
        group: `repairs, times and quantities, ${turn[when]}: ${pages}`,
        name: "",
        unit: `% of the time of ${what}`,
        values: measured.map((list) => share(list, when, REPAIR_TO_QUANTITIES, below)),
      }),
    ),
    {
      group: `events, ${turn[when]}: ${pages}`,
      name: "",
      unit: "% of the time of all stages that run before them",
      limit: MOST_OF_EVENTS,
      values: measured.map((list) => share(list, when, ["annotate events"], beforeEvents)),
    },
  ]);
}

/** A folder read whole into a dossier, with all cores, and then one page more; and the same where all is one story. */
function growth(roots: readonly string[], work: string, sizes: readonly number[]): Row[] {
  const kinds: readonly (readonly [string, number, VariedOptions])[] = [
    ...sizes.map((size) => ["", size, {}] as const),
    [" of one story", Math.max(...sizes.filter((size) => size <= 1_000)), { oneStory: true }],
  ];
  return kinds.flatMap(([kind, size, options]) => {
    const folder = join(work, `growth-${size}${options.oneStory === true ? "-one" : ""}`);
    writeVariedPages(folder, size, options);
    const [more = "", ...others] = writePagesMore(
      folder,
      GROWING_COPIES.filter((copy) => copy < size / EXAMPLE_PAGES),
      options,
    );
    const dossiers = roots.map((_, number) => `${folder}-${number}.dossier`);
    const measured = roots.map((root, at) => child<ReadCost>("read-child.ts", root, folder, dossiers[at] ?? ""));
    const added = roots.map((root, at) => child<MoreCost>("one-more-child.ts", root, more, dossiers[at] ?? ""));
    const held = roots.map((root, at) => child<HeldCost>("held-open-child.ts", root, dossiers[at] ?? "", ...others));
    const rows = <C>(
      group: string,
      costs: readonly (C | null)[],
      list: readonly [string, string, (cost: C) => number, (number | undefined)?][],
    ) =>
      list.map(
        ([name, unit, of, limit]): Row => ({
          group,
          name,
          unit,
          ...(limit === undefined ? {} : { limit }),
          values: costs.map((cost) => (cost === null ? null : of(cost))),
        }),
      );
    return [
      ...rows<ReadCost>(`${size} pages${kind} read whole into a dossier`, measured, [
        ["time", "s", ({ wall }) => wall],
        ["processor time", "s", ({ cpu }) => cpu],
        ["linking and keeping, time", "s", ({ linking }) => linking.wall, LIMITS.linking],
        ["linking and keeping, cpu", "s", ({ linking }) => linking.cpu],
        ["speed", "pages/s", ({ pages, wall }) => pages / wall],
        ["peak memory", "MB", ({ memory }) => memory, LIMITS.memory],
        ["record", "MB", ({ recordMegabytes }) => recordMegabytes],
      ]),
      ...rows<MoreCost>(`one page more than ${size}${kind}`, added, [
        ["time", "s", ({ wall }) => wall],
        ["processor time", "s", ({ cpu }) => cpu],
        ["of it linking", "s", ({ linking }) => linking],
        ["of that its own matter", "ms", ({ touched }) => 1000 * touched],
        ["keeping the record", "s", ({ keeping }) => keeping],
        ["peak memory", "MB", ({ memory }) => memory],
      ]),
      ...(["small", "large"] as const).flatMap((which) =>
        held.every((cost) => cost === null || cost[which] === null)
          ? []
          : rows<HeldMiddle>(
              `one page more than ${size}${kind}, of a ${which} matter, the dossier held open`,
              held.map((cost) => cost?.[which] ?? null),
              [
                ["pages of the matter", "", ({ matter }) => matter],
                ["time", "s", ({ wall }) => wall],
                ["linking, processor time", "ms", ({ linking }) => 1000 * linking],
                ["of that its own matter", "ms", ({ touched }) => 1000 * touched],
                [
                  "the same by the clock",
                  "ms",
                  ({ touchedClock }) => 1000 * touchedClock,
                  which === "small" ? LIMITS.touched : undefined,
                ],
                ["keeping the record", "s", ({ keeping }) => keeping],
              ],
            ),
      ),
      ...rows<HeldCost>(`a process that holds ${size} pages${kind} open`, held, [
        ["peak memory", "MB", ({ memory }) => memory],
      ]),
    ];
  });
}

/** The same pages as for the stages through Defuddle, compromise and chrono. */
function others(work: string): Row[] {
  const folder = join(work, "stages");
  if (!existsSync(folder)) writeVariedPages(folder, STAGE_PAGES);
  const cost = child<{ wall: number; cpu: number; pages: number; memory: number }>("others-child.ts", folder);
  const group = `Defuddle + compromise + chrono, ${STAGE_PAGES} pages, one thread`;
  return [
    { group, name: "speed", unit: "pages/s", values: [cost === null ? null : cost.pages / cost.cpu] },
    { group, name: "peak memory", unit: "MB", values: [cost?.memory ?? null] },
  ];
}

function limitOf(value: number | null | undefined, limit: number | undefined): string {
  if (limit === undefined) return "";
  return `   at most ${limit}${value != null && value > limit ? ": more" : ""}`;
}

function print(rows: readonly Row[], against: string | undefined): void {
  const show = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : value >= 100 ? value.toFixed(0) : value.toFixed(2);
  for (const [group, list] of Map.groupBy(rows, (row) => row.group)) {
    console.log(`\n${group}`);
    for (const { name, unit, values, limit } of list) {
      const beside = against === undefined || values.length < 2 ? "" : `   ${against}: ${show(values[1]).padStart(9)}`;
      console.log(
        `  ${name.padEnd(26)} ${show(values[0]).padStart(9)} ${unit.padEnd(8)}${beside}${limitOf(values[0], limit)}`.trimEnd(),
      );
    }
  }
}
