import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { NO_BROWSER } from "../test/browser/chromium.ts";
import type { ScreenCost } from "../test/browser/screen-frames.ts";
import { buildIfStale } from "../web/build-app.ts";
import { child, type Row } from "./row.ts";
import { writeVariedPages } from "./vary-example.ts";

const ROOT = join(import.meta.dirname, "..");
const SIZES = [16, 2_000] as const;

type AppCost = {
  up: number;
  searchable: number;
  fromServer: { time: number; busy: number };
  fromFile: { time: number; busy: number };
  fileBytes: number;
  screens: { [name: string]: ScreenCost };
  calls: { [name: string]: { time: number; bytes: number } };
};

/** A dossier of made-up pages; made anew unless it is there already. */
function dossierOf(work: string, pages: number): string | null {
  const dossier = join(work, `app-${pages}.dossier`);
  if (existsSync(dossier)) return dossier;
  const folder = join(work, `app-${pages}`);
  writeVariedPages(folder, pages);
  const run = spawnSync(
    process.execPath,
    [join(ROOT, "bin", "hearsay.js"), "read", folder, "--dossier", dossier, "--json", "--compact"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return run.status === 0 ? dossier : null;
}

/** The app in Chromium: how long the first view takes, how it scrolls, what its calls take. */
export function app(work: string): Row[] {
  if (NO_BROWSER !== null) {
    console.error(`app: ${NO_BROWSER}`);
    return [];
  }
  buildIfStale();
  return SIZES.flatMap((size) => {
    const dossier = dossierOf(work, size);
    const cost = dossier === null ? null : child<AppCost>("app-child.ts", dossier);
    const group = `the app on ${size} pages, in Chromium`;
    const row = (name: string, unit: string, of: (cost: AppCost) => number | undefined): Row => ({
      group,
      name,
      unit,
      values: [cost === null ? null : (of(cost) ?? null)],
    });
    return [
      row("server up", "ms", ({ up }) => up),
      row("search ready", "ms", ({ searchable }) => searchable),
      row("first view, served", "ms", ({ fromServer }) => fromServer.time),
      row("of it the page at work", "ms", ({ fromServer }) => fromServer.busy),
      row("first view, from a file", "ms", ({ fromFile }) => fromFile.time),
      row("of it the page at work", "ms", ({ fromFile }) => fromFile.busy),
      row("the file", "MB", ({ fileBytes }) => fileBytes / 1e6),
      ...Object.keys(cost?.screens ?? {}).flatMap((name) => [
        row(`${name}, opened`, "ms", ({ screens }) => screens[name]?.open),
        row(`${name}, answers`, "kB", ({ screens }) => (screens[name]?.bytes ?? 0) / 1000),
        row(`${name}, scrolled`, "frames/s", ({ screens }) => screens[name]?.scrolling.rate),
        row("of the time the page at work", "%", ({ screens }) => 100 * (screens[name]?.scrolling.busy ?? 0)),
        row(`${name}, filtered`, "frames/s", ({ screens }) => screens[name]?.filtering?.rate),
      ]),
      ...Object.keys(cost?.calls ?? {}).flatMap((name) => [
        row(name, "ms", ({ calls }) => calls[name]?.time),
        row(`${name}, answer`, "kB", ({ calls }) => (calls[name]?.bytes ?? 0) / 1000),
      ]),
    ];
  });
}
