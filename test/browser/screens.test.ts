import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { openDossierState, readSources } from "../../src/engine/engine.ts";
import { recordToHtml } from "../../src/exporters/html/record-to-html.ts";
import { dossierWriter } from "../../src/interfaces/http/record-writer.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { hostileRecord } from "../hostile-record.ts";
import { launchChromium, NO_BROWSER, openWatched, type WatchedPage } from "./chromium.ts";
import { findViolations } from "./find-violations.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

/** The address of every kind of screen over a record, with what must be there before it counts as shown. */
function screensOf(record: HearsayRecord): readonly (readonly [string, string])[] {
  const [page] = record.pages;
  const [position] = record.positions;
  const longest = [...record.claims].sort((a, b) => b.members.length - a.members.length)[0];
  const disputed = record.events.find(({ status }) => status.disputed) ?? record.events[0];
  const [difference] = record.differences;
  const [first, second] = record.pages;
  return [
    ["#/record", ".page-table li"],
    ["#/timeline?kinds=event,statement,publication", ".timeline-row"],
    ["#/claims", ".claim-row"],
    ["#/compare", ".screen-head"],
    ["#/compare?points=claims&shared=all", ".screen-head"],
    ...(first === undefined || second === undefined
      ? []
      : [[`#/compare?of=${first.id},${second.id}&points=claims`, ".screen-head"] as const]),
    ["#/positions", ".screen-head"],
    ["#/desk", ".came-table tbody tr"],
    ["#/search?words=a", ".hit-kinds"],
    ...(longest === undefined ? [] : [[`#/claim/${longest.id}`, ".claim-tree"] as const]),
    ...(disputed === undefined ? [] : [[`#/event/${disputed.id}`, ".account"] as const]),
    ...(difference === undefined ? [] : [[`#/difference/${difference.id}`, ".side"] as const]),
    ...(record.entities[0] === undefined ? [] : [[`#/entity/${record.entities[0].id}`, ".entity-screen"] as const]),
    ...(position === undefined
      ? []
      : [[`#/positions/${position.entity}/${encodeURIComponent(position.topic)}`, ".said-row"] as const]),
    ...(page === undefined ? [] : [[`#/page/${page.id}`, ".reader"] as const]),
  ];
}

async function goTo(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForSelector(shown);
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

describe.skipIf(NO_BROWSER !== null)(`the screens in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-screens-"));
  const serving: Serving[] = [];
  let browser: Browser;
  let record: HearsayRecord;

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
    ({ record } = await readSources([EXAMPLE]));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of serving) await one.close();
    rmSync(folder, { recursive: true });
  });

  type Options = Omit<Parameters<typeof serveApp>[0], "record" | "web">;

  async function served(shown: HearsayRecord, options: Options = {}, viewport = { width: 1280, height: 900 }) {
    const one = await serveApp({ ...options, record: shown, web: loadWebApp(), port: 0 });
    serving.push(one);
    const watched: WatchedPage = await openWatched(browser, one.address, { viewport });
    watched.page.setDefaultTimeout(10_000);
    await watched.page.goto(one.address);
    await watched.page.waitForSelector(".page-table li");
    return watched;
  }

  it("pass axe-core, light and dark, and say nothing on the console", async () => {
    const { page, problems } = await served(record);
    const found: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const [hash, shown] of screensOf(record)) {
        await goTo(page, hash, shown);
        for (const violation of await findViolations(page)) found.push(`${theme} ${hash} ${violation}`);
      }
    }
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    expect([...found, ...(await findViolations(page))]).toEqual([]);
    expect(problems).toEqual([]);
  }, 240_000);

  it("fit a phone", async () => {
    const { page, problems } = await served(record, {}, { width: 390, height: 800 });
    for (const [hash, shown] of screensOf(record)) {
      await goTo(page, hash, shown);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBe(390);
    }
    expect(problems).toEqual([]);
  }, 120_000);

  it("are the same in one file on disk, with the network cut", async () => {
    const path = join(folder, "talks.html");
    writeFileSync(path, await recordToHtml(record, loadWebApp()));
    const file = pathToFileURL(path).href;
    const offline = await openWatched(browser, file, { offline: true });
    await offline.page.goto(file);
    const online = await served(record);
    for (const [hash, shown] of screensOf(record)) {
      await goTo(offline.page, hash, shown);
      await goTo(online.page, hash, shown);
      const words = (page: Page): Promise<string> => page.locator("main h1").first().innerText();
      expect(await words(offline.page), hash).toBe(await words(online.page));
      const links = (page: Page): Promise<number> => page.locator("main a").count();
      // Parts of a screen may come after the rest on either side: both are asked again until they agree.
      const apart = async (): Promise<number> => (await links(offline.page)) - (await links(online.page));
      await expect.poll(apart, { message: hash, timeout: 10_000 }).toBe(0);
    }
    expect(offline.problems).toEqual([]);
  }, 120_000);

  it("show a hostile record as words and nothing else", async () => {
    const hostile = hostileRecord();
    const { page, problems } = await served(hostile);
    for (const [hash, shown] of screensOf(hostile)) {
      // What a record holds none of has no rows to wait for.
      await goTo(page, hash, /^#\/(timeline|claims)/.test(hash) ? ".screen-head" : shown);
      const found = await page.evaluate(() => ({
        owned: "owned" in window,
        elements: document.querySelectorAll("#app :is(script, img, iframe, object, style)").length,
        handlers: [...document.querySelectorAll("#app *")].filter((one) =>
          one.getAttributeNames().some((name) => name.startsWith("on")),
        ).length,
        links: [...document.querySelectorAll("#app a")].filter((one) => !/^#/.test(one.getAttribute("href") ?? ""))
          .length,
      }));
      expect(found, hash).toEqual({ owned: false, elements: 0, handlers: 0, links: 0 });
      expect(await page.locator("main").textContent()).not.toMatch(/(?!\s)\p{Cc}|\p{Bidi_Control}/u);
    }
    expect(problems).toEqual([]);
  }, 120_000);

  it("are reached by keyboard, and back", async () => {
    const { page } = await served(record);
    for (const [key, title] of [
      ["t", "Timeline"],
      ["c", "Claims"],
      ["m", "Compare"],
      ["p", "Positions"],
      ["d", "Desk"],
    ] as const) {
      await page.keyboard.press("g");
      await page.keyboard.press(key);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
    }
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.waitForSelector(".claim-row");
    const inFocus = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest(".claim-row")?.textContent);
    await page.keyboard.press("j");
    const first = await inFocus();
    await page.keyboard.press("j");
    expect(await inFocus()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await inFocus()).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".claim-tree");
    await page.goBack();
    await page.waitForSelector(".claim-row");
    await page.keyboard.press("/");
    await page.waitForSelector("#search-words:focus");
    await page.keyboard.type("postponed");
    await page.waitForSelector(".hit mark");
    expect((await page.locator(".hit mark").first().textContent())?.toLowerCase()).toContain("postponed");
    expect(page.url()).toContain("words=postponed");
    await page.keyboard.press("Tab");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  }, 60_000);

  it("lead a newcomer from the first of them to what is disputed, who said it first, and its sentence", async () => {
    const { page } = await served(record);
    await page.locator('[data-heading="DISPUTED"] a.about').first().click();
    const link = page.locator(".side .part-words").first();
    await link.waitFor();
    const words = await link.locator(".told-here").first().innerText();
    await link.click();
    await page.waitForSelector(".target");
    const marked = (await page.locator(".target").allTextContents()).join("");
    expect(marked.replace(/\s+/g, " ").trim()).toContain(words.trim());
  });

  it("compare: a cell tells its sentence when it is in focus, and leads to it", async () => {
    const { page } = await served(record);
    await goTo(page, "#/compare", ".compare-table .cell a");
    const cell = page.locator(".compare-table .cell:has(a)").first();
    expect(await cell.locator(".cell-words").isVisible()).toBe(false);
    await cell.locator("a").focus();
    expect(await cell.locator(".cell-words").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".reader .target");
  });

  it("compare: two pages stand in two columns with gaps", async () => {
    const { page } = await served(record);
    await goTo(page, "#/compare", ".compare-table");
    await page.getByText("Choose pages").click();
    const boxes = page.locator(".picker-list input");
    await boxes.first().waitFor();
    while ((await page.locator(".picker-list input:checked").count()) > 2)
      await page.locator(".picker-list input:checked").last().uncheck();
    await page.waitForSelector(".pair-head");
    expect(await page.locator(".pair-head").count()).toBe(2);
    expect(await page.locator(".pair-gap").count()).toBeGreaterThan(0);
    expect(page.url()).toMatch(/of=p-[0-9a-f]+(%2C|,)p-[0-9a-f]+/);
  });

  it("compare: two own accounts of one contact tell what each dwells on, with its share", async () => {
    const emphasis = record.differences.find(({ kind }) => kind === "emphasis");
    expect(emphasis).toBeDefined();
    const pair = emphasis?.sides.map(({ pages }) => pages[0]).join(",");
    const { page } = await served(record);
    await goTo(page, `#/compare?of=${pair}`, ".dwell-side");
    expect(await page.locator(".dwell-side").count()).toBe(2);
    const shares = await page.locator(".dwell-percent").allTextContents();
    expect(shares.length).toBeGreaterThan(2);
    for (const share of shares) expect(share).toMatch(/^\d{1,3}%$/);
    expect(await findViolations(page)).toEqual([]);
    await page.locator(".dwell-list a.part-words").first().click();
    await page.waitForSelector(".reader .target");
  });

  it("add pages and correct what was read, and take it back", async () => {
    const path = join(folder, "talks.dossier");
    const pages = join(folder, "pages");
    cpSync(EXAMPLE, pages, { recursive: true });
    await readSources([pages], { dossier: path });
    const state = await openDossierState(path);
    const { page, problems } = await served(state.record, { writer: dossierWriter(path, { keeps: true }) });
    const status = page.locator(".change-status");

    await goTo(page, "#/desk", ".came-table tbody tr");
    const before = await page.locator(".came-table tbody tr").count();
    await page.getByText("Paste a text").click();
    await page
      .getByLabel("The page’s text, as it is")
      .fill(
        "Envoys meet again\n\nEnvoy Sela Brandt said on Monday that the talks in Port Amery would be held in May.\n",
      );
    await page.getByLabel("Outlet", { exact: true }).fill("The Norvik Courier");
    await page.getByRole("button", { name: "Add this text" }).click();
    await status.getByText("1 new").waitFor({ timeout: 30_000 });
    await expect.poll(() => page.locator(".came-table tbody tr").count()).toBe(before + 1);
    await page.getByRole("cell", { name: /Envoys meet again/ }).waitFor();

    await page.locator(".drop input[type=file]").setInputFiles({
      name: "empty.html",
      mimeType: "text/html",
      buffer: Buffer.from(""),
    });
    await status.getByText("1 could not be read").waitFor({ timeout: 30_000 });
    await page.locator("section:has(#failures-heading) li").first().waitFor();

    const event = state.record.events.find(({ status: { disputed } }) => disputed) ?? state.record.events[0];
    await goTo(page, `#/event/${event?.id}`, ".account");
    await page.getByText("Correct this").first().click();
    await page.getByLabel("When it happened").fill("2024-03-15");
    await page.getByLabel(/^Why/).fill("the ministry's calendar");
    await page.getByRole("button", { name: "Set the date" }).click();
    await status.getByText("Date set").waitFor({ timeout: 30_000 });
    await page.getByText("15 Mar 2024").first().waitFor();
    await goTo(page, "#/desk", ".came-table tbody tr");
    await page.getByText("the ministry's calendar").waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await status.getByText("Taken back").waitFor({ timeout: 30_000 });
    await page.getByText("taken back since").waitFor();
    expect((await openDossierState(path)).record.corrections).toHaveLength(2);
    expect(problems).toEqual([]);
  }, 120_000);
});
