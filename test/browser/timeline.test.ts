import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/engine.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched } from "./chromium.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

describe.skipIf(NO_BROWSER !== null)(
  `the timeline in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    let serving: Serving;
    let record: HearsayRecord;

    beforeAll(async () => {
      buildIfStale();
      browser = await launchChromium();
      ({ record } = await readSources([EXAMPLE]));
      serving = await serveApp({ record, web: loadWebApp(), port: 0 });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await serving?.close();
    });

    async function opened(query = ""): Promise<Page> {
      const { page } = await openWatched(browser, serving.address);
      page.setDefaultTimeout(15_000);
      await page.goto(`${serving.address}#/timeline${query}`);
      await page.waitForSelector(".timeline-drawing .mark");
      return page;
    }

    it("draws what no page dates beside the time, and never at a day", async () => {
      const page = await opened();
      const undated = record.events.filter(({ when, whenLinked }) => when === null && whenLinked === null);
      const marks = page.locator(".mark.undated-mark, .mark.ordered");
      expect(undated.length).toBeGreaterThan(0);
      expect(await marks.count()).toBe(undated.length);
      const [ground, tick] = await Promise.all([
        page.locator(".undated-lane .ground").boundingBox(),
        page.locator(".timeline-drawing .tick line").first().boundingBox(),
      ]);
      expect((tick?.y ?? 0) + (tick?.height ?? 0)).toBeLessThanOrEqual((ground?.y ?? 0) + 1);
    });

    it("tells what happened, what was said and what was published apart by their shapes", async () => {
      const page = await opened("?kinds=event,statement,publication");
      const shapes = await page.evaluate(() =>
        ["event", "statement", "publication"].map((kind) => {
          const shape = document.querySelector(`a.mark.kind-${kind} .shape`);
          return `${shape?.tagName} ${shape?.getAttribute("rx") ?? ""}`;
        }),
      );
      expect(new Set(shapes).size).toBe(3);
      expect((await page.locator(".timeline-legend li").allTextContents()).map((sign) => sign.trim())).toEqual(
        expect.arrayContaining(["happened", "was said", "was published"]),
      );
    });

    it("has lanes by kind or by actor, as the address says", async () => {
      const page = await opened();
      const names = (): Promise<string[]> => page.locator(".lane-name").allTextContents();
      const byKind = await names();
      await page.getByLabel("by actor").check();
      await expect.poll(names).not.toEqual(byKind);
      expect(page.url()).toContain("lanes=actor");
      const people = record.entities.map(({ name }) => name);
      expect((await names()).some((name) => people.includes(name))).toBe(true);
      await page.reload();
      await page.waitForSelector(".timeline-drawing .mark");
      expect(await page.getByLabel("by actor").isChecked()).toBe(true);
    });

    it("marks how a status went, page by page", async () => {
      const page = await opened();
      const steps = page.locator("a.mark:has(.step)");
      expect(await steps.count()).toBeGreaterThan(0);
      expect(await steps.first().locator("title").textContent()).toMatch(/, told \d+ \w+ 2024 → /);
    });

    it("sets words beside small marks, and never one over another", async () => {
      const page = await opened();
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll(".timeline-drawing:not(.sign) .mark text")].map((text) => {
          const { left, right, top } = text.getBoundingClientRect();
          return { left, right, top: Math.round(top) };
        }),
      );
      expect(boxes.length).toBeGreaterThan(5);
      for (const a of boxes)
        for (const b of boxes)
          if (a !== b && a.top === b.top) expect(a.right <= b.left + 2 || b.right <= a.left + 2).toBe(true);
    });

    it("is zoomed by keyboard alone, and the stretch is part of the address", async () => {
      const page = await opened();
      const brush = page.getByRole("slider", { name: "Stretch of time shown" });
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Tab");
        if (await brush.evaluate((one) => one === document.activeElement)) break;
      }
      expect(await brush.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.locator(".stretch-keys").waitFor();
      const told = (): Promise<string | null> => brush.getAttribute("aria-valuetext");
      const whole = await told();
      await page.keyboard.press("+");
      await page.keyboard.press("+");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Shift+ArrowLeft");
      await expect.poll(told).not.toBe(whole);
      expect(page.url()).toMatch(/shown=\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d/);
      const zoomed = await told();
      await page.reload();
      await page.waitForSelector(".timeline-drawing .mark");
      expect(await told()).toBe(zoomed);
      await brush.focus();
      await page.keyboard.press("Home");
      await expect.poll(told).toBe(whole);
    });

    it("is printed whole on a narrower paper", async () => {
      const page = await opened();
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 700, height: 1_000 });
      const drawing = await page.locator(".drawing-box > .timeline-drawing").boundingBox();
      expect((drawing?.x ?? 0) + (drawing?.width ?? 0)).toBeLessThanOrEqual(700);
      expect(await page.locator(".stretch-brush").isVisible()).toBe(false);
      expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
    });
  },
);
