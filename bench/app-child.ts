import { statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openDossierState } from "../src/engine/engine.ts";
import { recordToHtml } from "../src/exporters/html/record-to-html.ts";
import { serveApp } from "../src/interfaces/http/serve-app.ts";
import { ServedRecord } from "../src/interfaces/http/served-record.ts";
import { loadWebApp } from "../src/interfaces/http/web-app.ts";
import { launchChromium } from "../test/browser/chromium.ts";
import { CROWDED_SCREENS, type ScreenCost, screenCost } from "../test/browser/screen-frames.ts";
import { median } from "./measure.ts";

// Opens the app on a dossier in Chromium, served and from an exported file, and prints what it took as JSON.

const RUNS = 5;
/** How long a screen is scrolled for counting frames, in milliseconds. */
const SCROLLED = 2_000;
/** A screen that asks for nothing large stands before each that is measured. */
const ELSEWHERE = ["#/compare", ".screen-head"] as const;

const [path = ""] = parseArgs({ allowPositionals: true }).positionals;
const began = performance.now();
const { record, joins } = await openDossierState(path);
const served = new ServedRecord(record, joins);
const serving = await serveApp({ record: served, web: loadWebApp(), port: 0 });
const up = performance.now() - began;
await served.searchReady;
const searchable = performance.now() - began;
const browser = await launchChromium();

type View = {
  /** Milliseconds from the call until the first words of the record are drawn. */
  readonly time: number;
  /** Of them, those in which the page itself was at work: this is what a busy machine does not change much. */
  readonly busy: number;
};

async function firstView(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const before = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector(".brief-section .entry");
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)))");
  const time = performance.now() - before;
  const { metrics } = await session.send("Performance.getMetrics");
  await context.close();
  return { time, busy: 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) };
}

async function timesOf(address: string): Promise<View> {
  const views: View[] = [];
  for (let run = 0; run < RUNS; run++) views.push(await firstView(browser, address));
  return { time: median(views.map(({ time }) => time)), busy: median(views.map(({ busy }) => busy)) };
}

/** Milliseconds that a call takes, and its answer's size in bytes. */
async function asked(address: string): Promise<{ time: number; bytes: number }> {
  const before = performance.now();
  const body = await (await fetch(`${serving.address}api/v1/${address}`)).arrayBuffer();
  return { time: performance.now() - before, bytes: body.byteLength };
}

const file = join(dirname(path), `${record.pages.length}.html`);
writeFileSync(file, await recordToHtml(record, loadWebApp()));
const fromServer = await timesOf(serving.address);
const fromFile = await timesOf(pathToFileURL(file).href);
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
await page.goto(serving.address);
await page.waitForSelector(".page-table li");
const screens: { [name: string]: ScreenCost } = {};
for (const [name, hash, shown] of CROWDED_SCREENS) {
  await page.goto(`${serving.address}${ELSEWHERE[0]}`);
  await page.waitForSelector(ELSEWHERE[1]);
  screens[name] = await screenCost(page, hash, shown, SCROLLED);
}
const [last] = record.pages.slice(-1);
const calls: { [name: string]: { time: number; bytes: number } } = {};
for (const [name, address] of [
  ["overview", "overview"],
  ["one page", `pages/${last?.id}`],
  ["timeline of events", "timeline?kinds=event&limit=2000"],
  ["claims", "claims?limit=50"],
  ["statements with words", "statements?q=meeting"],
  ["search", "search?words=postponed"],
  ["search, a beginning", "search?words=the+m"],
] as const)
  calls[name] = await asked(address);
await browser.close();
await serving.close();
console.log(JSON.stringify({ up, searchable, fromServer, fromFile, fileBytes: statSync(file).size, screens, calls }));
