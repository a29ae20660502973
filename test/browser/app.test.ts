import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord, RecordPage } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/read-sources.ts";
import { recordToHtml } from "../../src/exporters/html/record-to-html.ts";
import { at, madeUpPages, madeUpRecord } from "../../src/exporters/made-up-record.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { HOSTILE_WORDS, hostileRecord } from "../hostile-record.ts";
import { launchChromium, NO_BROWSER, openWatched, type WatchedPage } from "./chromium.ts";

/** The made-up record with a menu on one page and a lost quote mark. */
function recordWithMenu(): HearsayRecord {
  const { courier } = madeUpPages;
  const menu = "Home World Subscribe now";
  const text = `${courier.text}${menu}\n`;
  const start = courier.text.length;
  const page: RecordPage = {
    ...courier,
    text,
    blocks: [
      ...courier.blocks,
      { kind: "boilerplate", start, end: start + menu.length, reason: "navigation", confidence: 0.9 },
    ],
    repairs: [{ span: at(courier, "It is"), kind: "quote opened", reading: "“It is", uncertain: false }],
  };
  return { ...madeUpRecord, pages: madeUpRecord.pages.map((one) => (one.id === page.id ? page : one)) };
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** The words that are marked as what an address leads to. */
async function marked(page: Page): Promise<string> {
  await page.waitForSelector(".target");
  return squeezed((await page.locator(".target").allTextContents()).join(""));
}

/** The slice of its page that an address of the app names. */
function sliceAt(record: HearsayRecord, href: string): string {
  const match = /#\/page\/([^/]+)\/(\d+)-(\d+)$/.exec(href);
  const page = record.pages.find(({ id }) => id === match?.[1]);
  if (match === null || page === undefined) throw new Error(`${href} leads to no words`);
  return page.text.slice(Number(match[2]), Number(match[3]));
}

/** What a section's links lead to. */
function hrefs(page: Page, section: string): Promise<string[]> {
  return page
    .locator(`${section} .line a:not(.about)`)
    .evaluateAll((links) => links.map((one) => one.getAttribute("href") ?? ""));
}

describe.skipIf(NO_BROWSER !== null)(`the app in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  const record = recordWithMenu();
  const courier = record.pages.find(({ id }) => id === madeUpPages.courier.id) ?? madeUpPages.courier;
  let browser: Browser;
  const serving: Serving[] = [];
  const folder = mkdtempSync(join(tmpdir(), "hearsay-browser-"));

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of serving) await one.close();
    rmSync(folder, { recursive: true });
  });

  async function served(shown: HearsayRecord, hash = ""): Promise<WatchedPage> {
    const one = await serveApp({ record: shown, web: loadWebApp(), port: 0 });
    serving.push(one);
    const watched = await openWatched(browser, one.address);
    await watched.page.goto(`${one.address}${hash}`);
    await watched.page.waitForSelector("h1");
    return watched;
  }

  it("is small, and built for use", () => {
    const { script, style, page } = loadWebApp();
    expect(gzipSync(script).length).toBeLessThan(250_000);
    expect(script).not.toContain("react-devtools");
    expect(page + script + style).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?https?:/);
  });

  it("shows the record, warnings first, without an error or a call to another host", async () => {
    const { page, problems } = await served(record);
    expect(await page.title()).toBe("Ada Kell – Ilan Dorvet – Hearsay");
    const headings = await page
      .locator("section[data-heading]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-heading")));
    expect(headings.slice(0, 2)).toEqual(["WARNINGS", "DISPUTED"]);
    for (const heading of ["CHANGED", "ONE REPORT, SEVERAL WORDINGS", "HELD", "OPEN", "GET NEXT", "COULD NOT BE READ"])
      expect(headings).toContain(heading);
    expect(await page.locator(".page-table li").count()).toBe(3);
    expect(problems).toEqual([]);
  });

  it("leads from every disputed line to its words", async () => {
    const { page, problems } = await served(record);
    const lines = page.locator('[data-heading="DISPUTED"] .line');
    const count = await lines.count();
    expect(count).toBeGreaterThan(3);
    for (let line = 0; line < count; line++) {
      const links = lines.nth(line).locator('a[href^="#/page/"]');
      // A headline leads to its event, claim or difference, which its own lines then show.
      if ((await lines.nth(line).locator("a.about").count()) > 0) continue;
      expect(await links.count()).toBeGreaterThan(0);
      for (let link = 0; link < (await links.count()); link++) {
        const href = (await links.nth(link).getAttribute("href")) ?? "";
        await links.nth(link).click();
        expect(await marked(page)).toBe(squeezed(sliceAt(record, href)));
        await expect.poll(() => inView(page), { timeout: 3000 }).toBe(true);
        await page.goBack();
        await page.waitForSelector('[data-heading="DISPUTED"]');
      }
    }
    expect(problems).toEqual([]);
  }, 60_000);

  async function inView(page: Page): Promise<boolean> {
    const box = await page.locator(".target").first().boundingBox();
    return box !== null && box.y >= 0 && box.y < 900;
  }

  it("opens a page at any of its words, given an address", async () => {
    const { start, end } = at(courier, "unlikely to sign");
    const { page } = await served(record, `#/page/${courier.id}/${start}-${end}`);
    expect(await marked(page)).toBe("unlikelytosign");
    await page.evaluate((id) => {
      window.location.hash = `#/page/${id}/999999-1000000`;
    }, courier.id);
    await expect.poll(() => page.locator(".target").count()).toBe(0);
    await page.evaluate(() => {
      window.location.hash = "#/page/p-nowhere";
    });
    await page.getByText("No such page").waitFor();
  });

  it("hides removed parts until they are asked for, and says why they were removed", async () => {
    const { page } = await served(record, `#/page/${courier.id}`);
    const menu = page.getByText("Subscribe now");
    expect(await menu.count()).toBe(0);
    const run = page.getByRole("button", { name: "1 part removed: navigation" });
    await run.click();
    expect(await menu.isVisible()).toBe(true);
    expect(await page.locator(".reason").allTextContents()).toEqual(["navigation"]);
    await page.reload();
    await page.getByLabel("Removed parts").check();
    expect(await menu.isVisible()).toBe(true);
  });

  it("shows a removed part that an address leads into", async () => {
    const start = courier.text.indexOf("Subscribe");
    const { page } = await served(record, `#/page/${courier.id}/${start}-${start + 9}`);
    expect(await marked(page)).toBe("Subscribe");
  });

  it("links statements and their words both ways", async () => {
    const { page } = await served(record, `#/page/${courier.id}`);
    const card = page.locator("#card-a-unlikely");
    const words = page.locator('[data-marks~="a-unlikely"].m-content').first();
    expect(await words.getAttribute("class")).not.toContain("active");
    await card.hover();
    await expect.poll(() => words.getAttribute("class")).toContain("active");
    await page.mouse.move(5, 500);
    await words.hover();
    await expect.poll(() => card.getAttribute("class")).toContain("active");
    expect(await card.textContent()).toContain("this page ← Tarn Wire ← One of the Wire's sources unnamed");
    await card.locator(".card-words").click();
    expect(await marked(page)).toBe("Dorvetisunlikelytosign");
  });

  it("can be worked by keyboard", async () => {
    const { page } = await served(record, `#/page/${courier.id}`);
    const handle = page.locator('[id="text-a-unlikely"]');
    await handle.focus();
    await expect.poll(() => page.locator("#card-a-unlikely").getAttribute("class")).toContain("active");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe("card-a-unlikely");
    await page.keyboard.press("Enter");
    expect(await marked(page)).toBe("Dorvetisunlikelytosign");
  });

  it("switches layers, and leaves the text as it is", async () => {
    const { page } = await served(record, `#/page/${courier.id}`);
    const event = page.locator(".m-event").first();
    const status = (): Promise<string> =>
      event.evaluate((one) => getComputedStyle(one, "::after").content.replaceAll('"', ""));
    expect(await status()).toBe("postponed");
    await page.getByLabel("Events").uncheck();
    expect(await status()).toBe("none");
    const shown = await page.locator("article .block-body").allTextContents();
    const body = courier.blocks.filter((block) => block.kind === "body");
    expect(shown).toEqual(body.map((block) => courier.text.slice(block.start, block.end)));
  });

  it("fits a phone", async () => {
    const one = await serveApp({ record, web: loadWebApp(), port: 0 });
    serving.push(one);
    const { page, problems } = await openWatched(browser, one.address, { viewport: { width: 390, height: 800 } });
    for (const hash of ["", `#/page/${courier.id}`]) {
      await page.goto(`${one.address}${hash}`);
      await page.waitForSelector("h1");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
    await page.locator('[data-marks~="a-unlikely"].m-content').first().click();
    expect(await page.locator(".peek").textContent()).toContain("Tarn Wire");
    expect(problems).toEqual([]);
  });

  it("is the same from one file on disk, with the network cut", async () => {
    const path = join(folder, "talks.html");
    writeFileSync(path, await recordToHtml(record, loadWebApp()));
    const file = pathToFileURL(path).href;
    const { page, problems } = await openWatched(browser, file, { offline: true });
    await page.goto(file);
    await page.waitForSelector("h1");
    const online = await served(record);
    expect(await page.locator("main").innerText()).toBe(await online.page.locator("main").innerText());
    const links = await hrefs(page, '[data-heading="DISPUTED"]');
    expect(links).toEqual(await hrefs(online.page, '[data-heading="DISPUTED"]'));
    await page.locator('[data-heading="DISPUTED"] .line a.part-words').first().click();
    expect(await marked(page)).not.toBe("");
    const style = (of: Page): Promise<string> => of.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(await style(page)).toBe(await style(online.page));
    expect(problems).toEqual([]);
  });

  it("shows a hostile page as words and nothing else, served and from a file", async () => {
    const hostile = hostileRecord();
    const path = join(folder, "hostile.html");
    writeFileSync(path, await recordToHtml(hostile, loadWebApp()));
    const file = pathToFileURL(path).href;
    const fromFile = await openWatched(browser, file, { offline: true });
    await fromFile.page.goto(file);
    const online = await served(hostile);
    for (const { page, problems } of [fromFile, online]) {
      await page.waitForSelector("h1");
      for (const hash of ["#/record", `#/page/${hostile.pages[0]?.id}`]) {
        await page.evaluate((to) => {
          window.location.hash = to;
        }, hash);
        await page.waitForTimeout(100);
        const found = await page.evaluate(() => ({
          owned: "owned" in window,
          elements: document.querySelectorAll("#app :is(script, img, svg, iframe, object, style)").length,
          handlers: [...document.querySelectorAll("#app *")].filter((one) =>
            one.getAttributeNames().some((name) => name.startsWith("on")),
          ).length,
          links: [...document.querySelectorAll("#app a")].filter((one) => !/^#/.test(one.getAttribute("href") ?? ""))
            .length,
        }));
        expect(found).toEqual({ owned: false, elements: 0, handlers: 0, links: 0 });
      }
      const visible = HOSTILE_WORDS.replace(/\p{Cc}|\p{Bidi_Control}/gu, "");
      expect(squeezed((await page.locator("h1").textContent()) ?? "")).toBe(squeezed(visible));
      expect(await page.locator("main").textContent()).not.toMatch(/(?!\s)\p{Cc}|\p{Bidi_Control}/u);
      const codes = await page
        .locator("h1 .control")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-code")));
      expect(codes).toEqual(["U+202E", "U+2066", "U+0000", "U+001B"]);
      expect(problems).toEqual([]);
    }
  });

  it("shows the example: every link of every section leads to its words", async () => {
    const { record: example } = await readSources([join(import.meta.dirname, "..", "..", "examples", "lune-strait")]);
    const { page, problems } = await served(example);
    const all = (await hrefs(page, ".brief-section")).filter((href) => /\d+-\d+$/.test(href));
    expect(all.length).toBeGreaterThan(20);
    for (const href of new Set(all)) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, href);
      await expect.poll(() => marked(page), { timeout: 5000 }).toBe(squeezed(sliceAt(example, href)));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});
