import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/engine.ts";
import { type Serving, serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { buildIfStale } from "../../web/build-app.ts";
import { launchChromium, NO_BROWSER, openWatched, type WatchedPage } from "./chromium.ts";
import { crowdedRecord } from "./crowded-record.ts";
import { CROWDED_SCREENS, screenCost } from "./screen-frames.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");
/** Floors are low: a machine that runs other tests meanwhile must pass. `npm run bench -- --only app` has the figures. */
const FRAMES = 8;
const OPENED = 8_000;

describe.skipIf(NO_BROWSER !== null)(`2,000 pages in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  let browser: Browser;
  let serving: Serving;
  let record: HearsayRecord;
  let watched: WatchedPage;

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
    record = crowdedRecord((await readSources([EXAMPLE])).record, 125);
    serving = await serveApp({ record, web: loadWebApp(), port: 0 });
    watched = await openWatched(browser, serving.address);
    watched.page.setDefaultTimeout(30_000);
    await watched.page.goto(serving.address);
    await watched.page.waitForSelector(".brief-section .entry");
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  it.each(CROWDED_SCREENS)(
    "%s opens, scrolls and filters without a stop, from a small part of the record",
    async (_, hash, shown) => {
      const { page, problems } = watched;
      expect(record.pages).toHaveLength(2_000);
      const cost = await screenCost(page, hash, shown, 1_000);
      expect(cost.open).toBeLessThan(OPENED);
      expect(cost.scrolling.rate).toBeGreaterThan(FRAMES);
      if (cost.filtering !== null) expect(cost.filtering.rate).toBeGreaterThan(FRAMES);
      expect(cost.bytes).toBeLessThan(JSON.stringify(record).length / 10);
      expect(problems).toEqual([]);
    },
    90_000,
  );
});
