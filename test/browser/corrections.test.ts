import { cpSync, mkdtempSync, rmSync } from "node:fs";
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
import { findViolations } from "./find-violations.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

describe.skipIf(NO_BROWSER !== null)(`a dossier in a browser${NO_BROWSER === null ? "" : ` (${NO_BROWSER})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-corrections-"));
  const first = join(folder, "first.dossier");
  const serving: Serving[] = [];
  let browser: Browser;

  beforeAll(async () => {
    buildIfStale();
    browser = await launchChromium();
    await readSources([EXAMPLE], { dossier: first });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    for (const one of serving) await one.close();
    rmSync(folder, { recursive: true });
  });

  async function served(name: string): Promise<WatchedPage & { path: string; record: HearsayRecord; address: string }> {
    const path = join(folder, name);
    cpSync(first, path);
    const { record } = await openDossierState(path);
    const one = await serveApp({ record, web: loadWebApp(), port: 0, writer: dossierWriter(path, { keeps: true }) });
    serving.push(one);
    const watched = await openWatched(browser, one.address);
    watched.page.setDefaultTimeout(30_000);
    return { ...watched, path, record, address: one.address };
  }

  const stated = (page: Page): Promise<string[]> =>
    page.locator(".correct-claim .decide > span:first-child").allTextContents();
  const done = (page: Page, words: string): Promise<void> =>
    page.locator(".change-status").getByText(`${words}: kept`).waitFor();

  it("has its claims corrected on their screen: a statement rejected and brought back, parted, another claim joined", async () => {
    const { page, path, record, address, problems } = await served("claims.dossier");
    const known = record.claims.filter(
      (one) => one.members.filter(({ attribution }) => attribution !== null).length > 2,
    );
    const [claim] = [...known].sort((a, b) => b.members.length - a.members.length);
    await page.goto(`${address}#/claim/${claim?.id}`);
    await page.waitForSelector(".claim-tree");
    await page.getByText("Correct this claim").first().click();
    expect(await findViolations(page)).toEqual([]);
    const own = record.claims.find(({ id }) => id === claim?.id)?.members.length ?? 0;
    expect((await stated(page)).length).toBeLessThanOrEqual(own);
    const last = (await stated(page)).at(-1) ?? "";

    await page.getByLabel(/^Why/).fill("misheard");
    await page.getByRole("button", { name: "Nobody says this here" }).last().click();
    await done(page, "Rejected");
    await expect.poll(() => stated(page), { timeout: 10_000 }).not.toContain(last);
    expect((await openDossierState(path)).record.corrections).toMatchObject([{ kind: "reject", note: "misheard" }]);
    await page.locator(".change-status").getByRole("button", { name: "undo" }).click();
    await done(page, "Taken back");
    await expect.poll(() => stated(page), { timeout: 10_000 }).toContain(last);

    await page.getByRole("button", { name: "Another claim" }).last().click();
    await done(page, "Parted from the claim");
    await expect.poll(() => stated(page), { timeout: 10_000 }).not.toContain(last);
    const corrected = page.locator("section:has(#corrected-heading)");
    await corrected.getByText("claim told apart").waitFor();
    await corrected.getByRole("button", { name: "Undo" }).click();
    await done(page, "Taken back");
    await expect.poll(() => corrected.count()).toBe(0);

    await expect.poll(() => stated(page), { timeout: 10_000 }).toContain(last);
    const before = (await stated(page)).length;
    const other = record.claims.find(
      ({ id, label, members }) => id !== claim?.id && label.length > 30 && members[0]?.attribution !== null,
    );
    await page.getByLabel(/^The same as another claim/).fill((other?.label ?? "").slice(0, 40));
    await page.getByRole("button", { name: "The same" }).first().click();
    await done(page, "Taken for one claim");
    await expect.poll(async () => (await stated(page)).length, { timeout: 10_000 }).toBeGreaterThan(before);
    expect(problems).toEqual([]);
  }, 180_000);

  it("is saved as CSV: positions, what was said on a topic, what was found, what came in", async () => {
    const { page, record, address } = await served("csv.dossier");
    const [position] = record.positions;
    for (const [hash, head] of [
      ["#/positions", "actor,topic,statements"],
      [`#/positions/${position?.entity}/${encodeURIComponent(position?.topic ?? "")}`, "date,dated by,speaker,words"],
      ["#/search?words=meeting", "kind,words,who,status"],
      ["#/desk", "page,title,outlet,date"],
    ] as const) {
      await page.goto(`${address}${hash}`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV" }).first().click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const lines = Buffer.concat(chunks).toString("utf8").trimEnd().split("\r\n");
      expect(lines[0], hash).toContain(head);
      expect(lines.length, hash).toBeGreaterThan(1);
      if (hash === "#/desk") expect(lines).toHaveLength(1 + record.pages.length);
    }
  }, 60_000);

  it("names a claim's pages in their order", async () => {
    const { page, address } = await served("order.dossier");
    await page.goto(`${address}#/claims`);
    await page.waitForSelector(".claim-row");
    for (const row of await page.locator(".claim-row .row-pages").all()) {
      const labels = (await row.locator(".part-page").allTextContents()).map((label) => label.trim());
      expect(labels).toEqual([...labels].sort());
    }
  });
});
