import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/engine.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { ServedRecord } from "../../src/interfaces/http/served-record.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched } from "./chromium.ts";
import { findViolations } from "./find-violations.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

describe.skipIf(NO_BROWSER !== null)(`the record in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  let browser: Browser;
  let record: HearsayRecord;
  const serving: Serving[] = [];

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
    ({ record } = await readSources([EXAMPLE]));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of serving) await one.close();
  });

  async function served(shown: HearsayRecord | ServedRecord): Promise<{ page: Page; address: string }> {
    const one = await serveApp({ record: shown, web: loadWebApp(), port: 0 });
    serving.push(one);
    const { page } = await openWatched(browser, one.address);
    page.setDefaultTimeout(15_000);
    await page.goto(one.address);
    await page.waitForSelector(".page-table li");
    return { page, address: one.address };
  }

  it("names who is the first here in the line itself, and leads to the sentence by one click", async () => {
    const { page } = await served(record);
    const first = page.locator('[data-heading="DISPUTED"] .first-here a').first();
    expect(await first.innerText()).toMatch(/\S, .*20\d\d/);
    const top = await page.locator('[data-heading="DISPUTED"] h2').boundingBox();
    expect(top?.y).toBeLessThan(900);
    await first.click();
    await page.waitForSelector(".reader .target");
  });

  it("is filtered by actor, outlet, status, date and words, and the address keeps it", async () => {
    const { page, address } = await served(record);
    const entries = (): Promise<number> => page.locator(".brief-section .entry").count();
    const all = await entries();
    await page.getByText("Filter, save").click();
    const names = await page.locator(".filter-bar label > span").allTextContents();
    expect(names).toEqual(["Words", "Actor", "Outlet", "Status", "From", "To"]);
    await page.getByLabel("Actor").selectOption({ index: 1 });
    // None stand there while the filtered record is asked for.
    await expect
      .poll(async () => {
        const shown = await entries();
        return shown > 0 && shown < all;
      })
      .toBe(true);
    expect(page.url()).toContain("actor=");
    await page.goto(`${address}#/record?status=suspended`);
    await page.waitForSelector('[data-heading="POSTPONED OR CALLED OFF"]');
    expect(await page.locator('[data-heading="HELD"]').count()).toBe(0);
    await page.goto(`${address}#/record?q=nobodyeversaidthis`);
    await page.getByText("Nothing in the record fits these filters").waitFor();
  });

  it("tells first what is new since the last visit, from the state that was seen then", async () => {
    const [latest] = [...record.pages].sort((a, b) => (a.id < b.id ? -1 : 1));
    const gone = new Set([latest?.id]);
    const before: HearsayRecord = {
      ...record,
      pages: record.pages.filter(({ id }) => !gone.has(id)),
      events: record.events.slice(2),
      differences: record.differences.slice(1),
    };
    const state = new ServedRecord(before, null, { number: 1, earlier: async () => before });
    const { page } = await served(state);
    expect(await page.locator(".since").count()).toBe(0);
    state.replace(record, null, 2);
    await page.reload();
    await page.waitForSelector(".news-list li");
    const told = await page.locator(".news-counts").innerText();
    expect(told).toContain("1 new page");
    expect(told).toContain("2 new events");
    expect(told).toContain("1 new difference");
    expect(await page.locator(".since h2").innerText()).toMatch(/since you last looked, \d+ \w+ \d{4} at \d\d:\d\d/i);
    const list = await page.locator(".since").boundingBox();
    const warnings = await page.locator(".brief-section").first().boundingBox();
    expect(list?.y).toBeLessThan(warnings?.y ?? 0);
    expect(await findViolations(page)).toEqual([]);
    await page.locator(".news-list a.part-label").first().click();
    await page.waitForSelector(".difference-screen");
    await page.goBack();
    await page.getByRole("button", { name: "Seen" }).click();
    await expect.poll(() => page.locator(".since").count()).toBe(0);
    await page.reload();
    await page.waitForSelector(".page-table li");
    expect(await page.locator(".since").count()).toBe(0);
  });
});
