import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { openDossierState, readSources } from "../../src/engine/engine.ts";
import { recordToHtml } from "../../src/exporters/html/record-to-html.ts";
import { madeUpPages, madeUpRecord } from "../../src/exporters/made-up-record.ts";
import { dossierWriter } from "../../src/interfaces/http/record-writer.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched, type WatchedPage } from "./chromium.ts";

/** The made-up record with as many pages, claims and words as a large dossier has. */
function largeRecord(copies: number): HearsayRecord {
  const words = " Talks between Dorvet and Kell went on.".repeat(200);
  const pages = Array.from({ length: copies }, (_, at) => {
    const text = `${madeUpPages.ledger.text}${at}${words}\n`;
    const start = madeUpPages.ledger.text.length;
    const block = { kind: "body" as const, start, end: text.length - 1, reason: "made up", confidence: 1 };
    const id = `p-${String(at).padStart(12, "0")}`;
    const title = { value: `Page ${at}`, evidence: [], basis: "first line", confidence: 1 };
    return {
      ...madeUpPages.ledger,
      id,
      text,
      title,
      blocks: [...madeUpPages.ledger.blocks, block],
      source: { path: `${id}.txt` },
    };
  });
  return { ...madeUpRecord, pages: [...madeUpRecord.pages, ...pages] };
}

describe.skipIf(NO_BROWSER !== null)(`what the app asks for${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  let browser: Browser;
  const serving: Serving[] = [];
  const folder = mkdtempSync(join(tmpdir(), "hearsay-browser-data-"));

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of serving) await one.close();
    rmSync(folder, { recursive: true });
  });

  type Served = WatchedPage & { readonly calls: readonly string[]; readonly bytes: () => number };

  async function served(options: Parameters<typeof serveApp>[0]): Promise<Served> {
    const one = await serveApp({ ...options, port: 0 });
    serving.push(one);
    const watched = await openWatched(browser, one.address);
    const calls: string[] = [];
    let bytes = 0;
    watched.page.on("response", async (response) => {
      const { pathname, search } = new URL(response.url());
      if (!pathname.startsWith("/api/")) return;
      calls.push(`${pathname}${search}`);
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    await watched.page.goto(one.address);
    await watched.page.waitForSelector(".page-table li");
    return { ...watched, calls, bytes: () => bytes };
  }

  it("is never the whole record: the first view of a large one takes a small part of it", async () => {
    const record = largeRecord(400);
    const size = JSON.stringify(record).length;
    const { page, calls, bytes, problems } = await served({ record, web: loadWebApp() });
    expect(calls.some((call) => call.startsWith("/api/record"))).toBe(false);
    expect(bytes()).toBeLessThan(size / 10);
    const shown = await page.locator(".page-table li").count();
    expect(shown).toBeLessThan(400);
    await page
      .getByRole("button", { name: /^Show more/ })
      .last()
      .click();
    await expect.poll(() => page.locator(".page-table li").count()).toBeGreaterThan(shown);
    await page.evaluate(() => {
      window.location.hash = "#/page/p-000000000399";
    });
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("Page 399 – Hearsay");
    expect(bytes()).toBeLessThan(size / 5);
    expect(problems).toEqual([]);
  });

  it("is asked once: going back shows at once what was there", async () => {
    const { page, calls } = await served({ record: madeUpRecord, web: loadWebApp() });
    const asked = (): number => calls.filter((call) => call === "/api/v1/overview").length;
    expect(asked()).toBe(1);
    await page.locator(".page-table a").first().click();
    await page.waitForSelector(".reader");
    await page.goBack();
    await page.waitForSelector(".page-table li");
    expect(asked()).toBe(1);
  });

  it("comes from the file itself where it is one, however large the record, with the network cut", async () => {
    const path = join(folder, "large.html");
    const record = largeRecord(400);
    writeFileSync(path, await recordToHtml(record, loadWebApp()));
    const file = pathToFileURL(path).href;
    const { page, problems } = await openWatched(browser, file, { offline: true });
    await page.goto(file);
    await page.waitForSelector(".page-table li");
    await page.evaluate(() => {
      window.location.hash = "#/page/p-000000000399";
    });
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe("Page 399 – Hearsay");
    const shown = await page.locator("article .block-body").allTextContents();
    expect(shown.join("")).toContain(" Talks between Dorvet and Kell went on.".repeat(200));
    expect(problems).toEqual([]);
  });

  it("may hold a word of a million letters: it is shown, nothing runs over and nothing stops", async () => {
    const word = "Ж".repeat(1_000_000);
    const text = `${word.slice(0, 5_000)}\n${word} Ada Kell said.\n`;
    const blocks = [
      { kind: "title" as const, start: 0, end: 5_000, reason: "made up", confidence: 1 },
      { kind: "body" as const, start: 5_001, end: text.length - 1, reason: "made up", confidence: 1 },
    ];
    const long = { value: word.slice(0, 5_000), evidence: [], basis: word.slice(0, 5_000), confidence: 1 };
    const page = {
      ...madeUpPages.ledger,
      id: "p-long",
      text,
      blocks,
      title: long,
      outlet: long,
      source: { path: word },
    };
    const record = { ...madeUpRecord, pages: [...madeUpRecord.pages, page] };
    const watched = await served({ record, web: loadWebApp() });
    const width = (): Promise<number> => watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(1280);
    await watched.page.evaluate(() => {
      window.location.hash = "#/page/p-long";
    });
    await watched.page.waitForSelector("article .block-body");
    expect(await width()).toBe(1280);
    expect((await watched.page.locator("article .block-body").first().textContent())?.length).toBe(1_000_015);
    expect(watched.problems).toEqual([]);
  });

  it("says so when the server is gone", async () => {
    const { page } = await served({ record: madeUpRecord, web: loadWebApp() });
    await serving.pop()?.close();
    await page.evaluate((id) => {
      window.location.hash = `#/page/${id}`;
    }, madeUpPages.herald.id);
    await page.getByRole("alert").getByText("Is hearsay serve still running?").waitFor();
  });

  it("can change the record from the app's own page, and from no other", async () => {
    const path = join(folder, "talks.dossier");
    writeFileSync(
      join(folder, "one.txt"),
      "Talks in Norvik\n\nForeign Minister Ilan Dorvet said that talks were held.\n",
    );
    await readSources([join(folder, "one.txt")], { dossier: path });
    const { record, joins } = await openDossierState(path);
    expect(joins).not.toBeNull();
    const { page } = await served({ record, web: loadWebApp(), writer: dossierWriter(path, { keeps: true }) });
    const address = serving.at(-1)?.address ?? "";
    const add = async (to: string): Promise<string> => {
      const token = document.querySelector<HTMLMetaElement>('meta[name="hearsay-token"]')?.content ?? "guessed";
      const body = new FormData();
      body.append("text", "Envoy Ada Kell said on Friday that nothing was agreed.");
      try {
        const response = await fetch(`${to}api/v1/pages`, {
          method: "POST",
          body,
          headers: { "X-Hearsay-Token": token },
        });
        return await response.text();
      } catch {
        return "refused";
      }
    };
    const other = await serveApp({ record: madeUpRecord, web: { ...loadWebApp() }, port: 0 });
    serving.push(other);
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(other.address);
    expect(await stranger.evaluate(add, address)).toBe("refused");
    expect((await openDossierState(path)).record.pages).toHaveLength(1);
    const lines = (await page.evaluate(add, address)).trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ done: { pages: [expect.stringMatching(/^p-/)] } });
    await page.reload();
    await page.waitForSelector(".page-table li");
    expect(await page.locator(".page-table li").count()).toBe(2);
  }, 120_000);
});
