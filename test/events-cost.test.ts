import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeVariedPages } from "../bench/vary-example.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = 32;
/**
 * Processor time of events for one second of all stages before them, the least of some turns over the same pages. Made for
 * machines that do other work beside: about a third more than what it is. `npm run bench -- --only stages` measures it.
 */
const MOST = 0.7;

it("events take their share of the time of a page, and no more", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-events-cost-"));
  try {
    writeVariedPages(folder, PAGES);
    const run = spawnSync(process.execPath, [join(ROOT, "bench", "stages-child.ts"), ROOT, folder], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(run.stderr).toBe("");
    const rows = JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "[]") as { stage: string; again: number | null }[];
    const events = rows.findIndex(({ stage }) => stage === "annotate events");
    const before = rows.slice(0, events).reduce((sum, { again }) => sum + (again ?? 0), 0);
    expect((rows[events]?.again ?? Number.POSITIVE_INFINITY) / before).toBeLessThan(MOST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
