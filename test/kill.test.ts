import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDossierRecord, readSources } from "../src/engine/engine.ts";
import { numbersFrom, writeMadeUpPages } from "./made-up-pages.ts";

// More of both by hand: HEARSAY_KILLS=20 HEARSAY_PAGES=500 npx vitest run test/kill.test.ts
const KILLS = Number(process.env.HEARSAY_KILLS ?? 4);
const PAGES = Number(process.env.HEARSAY_PAGES ?? 120);
const SEED = Number(process.env.HEARSAY_SEED ?? 7);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));
  writeMadeUpPages(join(folder, "pages"), 0, PAGES, true);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ENGINE = pathToFileURL(join(import.meta.dirname, "..", "src", "engine", "engine.ts")).href;

/** Reads in a process of its own, which is killed after so many milliseconds; true when it ended before that. */
async function readAndKill(pages: string, dossier: string, after: number): Promise<boolean> {
  const program = `
    const { readSources } = await import(${JSON.stringify(ENGINE)});
    process.stdout.write("loaded");
    await readSources([${JSON.stringify(pages)}], { dossier: ${JSON.stringify(dossier)}, workers: 2 });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const [code] = await ended;
  clearTimeout(timer);
  return code === 0;
}

it(`ends, killed ${KILLS} times over ${PAGES} pages, with the record of an undisturbed run`, async () => {
  const pages = join(folder, "pages");
  const started = performance.now();
  const { record } = await readSources([pages], { dossier: join(folder, "undisturbed.dossier") });
  const whole = performance.now() - started;
  const dossier = join(folder, "killed.dossier");
  const next = numbersFrom(SEED);
  let killed = 0;
  while (killed < KILLS) {
    const ended = await readAndKill(pages, dossier, next() * next() * whole);
    killed++;
    // Once it is through, nothing is left to disturb; begin again.
    if (ended && killed < KILLS) rmSync(dossier);
    else if (ended) break;
  }
  const last = await readSources([pages], { dossier });
  expect(JSON.stringify(last.record)).toBe(JSON.stringify(record));
  expect(JSON.stringify(await openDossierRecord(dossier))).toBe(JSON.stringify(record));
  expect(readdirSync(folder).sort()).toEqual(["killed.dossier", "pages", "undisturbed.dossier"]);
}, 300_000);
