import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { openDossierState, readSources } from "../../src/engine/engine.ts";
import { dossierWriter } from "../../src/interfaces/http/record-writer.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched, type WatchedPage } from "./chromium.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

describe.skipIf(NO_BROWSER !== null)(`reading in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-reading-"));
  const dossier = join(folder, "talks.dossier");
  let browser: Browser;
  let serving: Serving;
  let record: HearsayRecord;

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
    await readSources([EXAMPLE], { dossier });
    const state = await openDossierState(dossier);
    record = state.record;
    const writer = dossierWriter(dossier, { keeps: true });
    serving = await serveApp({ record, web: loadWebApp(), writer, port: 0 });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(hash: string, shown: string): Promise<WatchedPage> {
    const watched = await openWatched(browser, serving.address, {
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    watched.page.setDefaultTimeout(10_000);
    await watched.page.goto(`${serving.address}${hash}`);
    await watched.page.waitForSelector(shown);
    return watched;
  }

  async function saved(page: Page, button: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return readFileSync(await file.path(), "utf8");
  }

  it("goes from mention to mention of a name, and to all that is told of it", async () => {
    const entity = [...record.entities].sort((a, b) => b.mentions.length - a.mentions.length)[0];
    const on = entity?.mentions[0]?.page ?? "";
    const { page, problems } = await opened(`#/page/${on}`, ".m-name");
    await page.locator(`.block-body [data-marks~="${entity?.id}"]`).first().click();
    const bar = page.getByRole("toolbar", { name: "Mentions on this page" });
    await page.keyboard.press("n");
    await bar.getByText(/^1 of \d+ here$/).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.press("p");
    await bar.getByText(/^1 of \d+ here$/).waitFor();
    await bar.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: entity?.name ?? "" }).waitFor();
    expect(problems).toEqual([]);
  });

  it("shows the capture as it came, as words, with its hash", async () => {
    const html = record.pages.find(({ source }) => source.path?.endsWith(".html"));
    const { page, problems } = await opened(`#/page/${html?.id}`, ".reader");
    await page.getByRole("link", { name: "As it came" }).click();
    await page.waitForSelector(".raw-text");
    expect(await page.locator(".raw-text").textContent()).toContain("<html");
    expect(await page.locator(".raw code").textContent()).toBe(html?.sha256);
    expect(problems).toEqual([]);
  });

  it("copies a statement with outlet, date, words and hash", async () => {
    const said = record.attributions.find(({ contents }) => contents.length === 1);
    const from = record.pages.find(({ id }) => id === said?.page);
    const [words] = said?.contents ?? [];
    const { page, problems } = await opened(`#/page/${said?.page}`, ".card");
    await page.locator(`#card-${said?.id} .card-head`).click();
    await page.locator(`#card-${said?.id}`).getByRole("button", { name: "Copy with citation" }).click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${from?.text.slice(words?.start, words?.end)}”`);
    expect(copied).toContain(from?.sha256);
    expect(copied).toContain(from?.outlet?.value ?? "outlet not stated");
    expect(problems).toEqual([]);
  });

  it("saves tables, the timeline and the record", async () => {
    const { page, problems } = await opened("#/timeline", ".timeline-drawing");
    const csv = await saved(page, "CSV");
    expect(csv.split("\r\n")[0]).toMatch(/^date,/);
    expect(csv.split("\r\n").length).toBeGreaterThan(record.events.length);
    const slides = JSON.parse(await saved(page, "TimelineJS")) as { events: { unique_id: string }[] };
    const ids = new Set(record.events.map(({ id }) => id));
    expect(slides.events.length).toBeGreaterThan(3);
    expect(slides.events.every(({ unique_id }) => ids.has(unique_id))).toBe(true);
    const svg = await saved(page, "SVG");
    expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg /);
    expect(svg).not.toMatch(/var\(--|href=|class=/);
    await page.goto(`${serving.address}#/record`);
    await page.getByText("Filter, save").click();
    const markdown = await saved(page, "Markdown");
    expect(markdown).toContain("## Disputed");
    for (const { sha256 } of record.pages) expect(markdown).toContain(sha256);
    expect(problems).toEqual([]);
  });

  it("filters the record, and the address says so", async () => {
    const { page } = await opened("#/record", ".page-table li");
    const all = await page.locator(".entry").count();
    await page.getByText("Filter, save").click();
    await page.getByLabel("Words", { exact: true }).fill("postponed");
    await expect.poll(() => page.url()).toContain("q=postponed");
    await expect
      .poll(async () => {
        const shown = await page.locator(".entry").count();
        return shown > 0 && shown < all;
      })
      .toBe(true);
    await page.locator('[data-heading="DISPUTED"] .entry').first().waitFor();
  });

  it("is light or dark as its reader chooses, and stays so", async () => {
    const { page } = await opened("#/record", ".page-table li");
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: /^Colours/ }).click();
    await page.getByRole("button", { name: /^Colours/ }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.waitForSelector(".page-table li");
    expect(await ground()).toBe(dark);
  });

  it("tells what is new since the last visit, until it is seen", async () => {
    const { page, problems } = await opened("#/record", ".page-table li");
    expect(await page.locator(".since").count()).toBe(0);
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.getByText("Paste a text").click();
    await page
      .getByLabel("The page’s text, as it is")
      .fill("A new envoy\n\nEnvoy Sela Brandt said on Monday that talks in Port Amery were held.\n");
    await page.getByRole("button", { name: "Add this text" }).click();
    await page.locator(".change-status").getByText("1 new").waitFor({ timeout: 30_000 });
    await page.keyboard.press("Escape");
    await page.goto(`${serving.address}#/record`);
    await page.locator(".since").getByText("1 page more").waitFor();
    await page.getByRole("button", { name: "Seen" }).click();
    await expect.poll(() => page.locator(".since").count()).toBe(0);
    expect(problems).toEqual([]);
  }, 60_000);
});
