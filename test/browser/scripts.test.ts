import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeUpPages, madeUpRecord } from "../../src/exporters/made-up-record.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched } from "./chromium.ts";

/** A page of one script with a quote of another. */
function pageOf(id: string, title: string, outlet: string, body: string) {
  const text = `${title}\n${body}\n`;
  const stated = (value: string) => ({ value, evidence: [], basis: "made up", confidence: 1 });
  return {
    ...madeUpPages.ledger,
    id,
    text,
    title: stated(title),
    outlet: stated(outlet),
    blocks: [
      { kind: "title" as const, start: 0, end: title.length, reason: "made up", confidence: 1 },
      { kind: "body" as const, start: title.length + 1, end: text.length - 1, reason: "made up", confidence: 1 },
    ],
    source: { path: `${id}.html` },
  };
}

const ARABIC = pageOf(
  "p-arabic",
  "محادثات نورفيك تؤجل إلى نيسان",
  "جريدة الساحل",
  'قال الوزير في بيان بالإنجليزية: "The talks are put off," Dorvet said.',
);
const JAPANESE = pageOf(
  "p-japanese",
  "ノルヴィク会談、四月に延期",
  "北港日報",
  '"Nothing was agreed," Secretary of State Ada Kell said. 両国の外相は先週電話で会談した。',
);
const record = { ...madeUpRecord, pages: [...madeUpRecord.pages, ARABIC, JAPANESE] };

describe.skipIf(NO_BROWSER !== null)(
  `other scripts in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    let serving: Serving;
    let page: Page;

    beforeAll(async () => {
      buildIfStale();
      browser = await launchChromium();
      serving = await serveApp({ record, web: loadWebApp(), port: 0 });
      ({ page } = await openWatched(browser, serving.address));
      page.setDefaultTimeout(15_000);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await serving?.close();
    });

    const direction = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).direction);

    it("are read in their own direction, block by block, unchanged", async () => {
      await page.goto(`${serving.address}#/page/${ARABIC.id}`);
      await page.waitForSelector("article .block-body");
      expect(await direction("article .block-title")).toBe("rtl");
      expect(await direction("article .block-body")).toBe("rtl");
      expect(await page.locator("article .block-body").first().textContent()).toBe(ARABIC.text.split("\n")[1]);
      await page.goto(`${serving.address}#/page/${JAPANESE.id}`);
      await page.waitForSelector("article .block-title:has-text('ノルヴィク')");
      expect(await direction("article .block-body")).toBe("ltr");
      expect(await page.locator("article .block-body").first().textContent()).toBe(JAPANESE.text.split("\n")[1]);
    });

    it("turn nothing that stands beside them: names in lines are kept apart", async () => {
      await page.goto(`${serving.address}#/record`);
      const facts = page.locator(".page-facts", { hasText: "جريدة الساحل" });
      await facts.waitFor();
      const inOrder = await facts.evaluate((line) => {
        const lefts = [...line.querySelectorAll("bdi")].map((one) => one.getBoundingClientRect().left);
        return lefts.length > 1 && lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0));
      });
      expect(inOrder).toBe(true);
    });

    it("are found by their words", async () => {
      for (const [words, id] of [
        ["نورفيك", ARABIC.id],
        ["put off", ARABIC.id],
        ["agreed", JAPANESE.id],
      ] as const) {
        await page.goto(`${serving.address}#/search?words=${encodeURIComponent(words)}`);
        await page.locator(`.hit a[href*="${id}"]`).first().waitFor();
      }
    });

    it("are printed with where they came from", async () => {
      await page.goto(`${serving.address}#/page/${ARABIC.id}`);
      await page.waitForSelector("article .block-body");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".masthead").isVisible()).toBe(false);
      expect(await page.getByText(`${ARABIC.id}.html`).first().isVisible()).toBe(true);
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    });
  },
);
