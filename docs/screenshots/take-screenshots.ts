import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSources } from "../../src/engine/read-sources.ts";
import { dossierWriter } from "../../src/interfaces/http/record-writer.ts";
import { serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { launchChromium, openWatched } from "../../test/browser/chromium.ts";

// Takes the pictures of the app that the documentation shows, from the made-up example matter: npm run screenshots.

/** The page of the example whose reader is shown. */
const PAGE = "06-cape-tribune-postponed.html";

const root = join(import.meta.dirname, "..", "..");
process.chdir(root);
const folder = mkdtempSync(join(tmpdir(), "hearsay-screenshots-"));
const dossier = join(folder, "lune-strait.dossier");
const { record } = await readSources(["examples/lune-strait"], { dossier });
const page = record.pages.find(({ source }) => source.path?.endsWith(PAGE));
const statement = record.attributions.find((one) => one.page === page?.id && one.chain.length > 2);
const words = statement?.contents[0];
if (page === undefined || words === undefined) throw new Error(`${PAGE} has no relayed statement to show`);

const event = record.events.find(({ status }) => status.disputed) ?? record.events[0];
const claim = [...record.claims].sort((a, b) => b.drift.length - a.drift.length || b.pages.length - a.pages.length)[0];
if (event === undefined || claim === undefined) throw new Error("the example has no event or no claim to show");

const screens = [
  { name: "record", hash: "#/record", height: 1240, shown: ".page-table li" },
  {
    name: "timeline",
    hash: "#/timeline?kinds=event,statement,publication",
    height: 1240,
    shown: ".timeline-drawing .mark text",
  },
  { name: "event", hash: `#/event/${event.id}`, height: 1100, shown: ".side" },
  { name: "claim", hash: `#/claim/${claim.id}`, height: 900, shown: ".claim-tree" },
  { name: "compare", hash: "#/compare", height: 700, shown: ".compare-table" },
  { name: "positions", hash: "#/positions", height: 900, shown: ".position-lane" },
  { name: "reader", hash: `#/page/${page.id}/${words.start}-${words.end}`, height: 900, shown: ".target" },
  { name: "desk", hash: "#/desk", height: 900, shown: ".came-table tr" },
  { name: "search", hash: "#/search?words=postponed", height: 900, shown: ".hit" },
];
const serving = await serveApp({
  record,
  web: loadWebApp(),
  writer: dossierWriter(dossier, { keeps: true }),
  port: 0,
});
const browser = await launchChromium();
try {
  for (const colorScheme of ["light", "dark"] as const)
    for (const { name, hash, height, shown } of screens) {
      const watched = await openWatched(browser, serving.address, { viewport: { width: 1280, height }, colorScheme });
      await watched.page.goto(`${serving.address}${hash}`);
      await watched.page.waitForSelector(shown);
      // Lanes are drawn once their width is known.
      await watched.page.waitForTimeout(300);
      await watched.page.screenshot({ path: join(import.meta.dirname, `${name}-${colorScheme}.png`) });
      if (watched.problems.length > 0) throw new Error(watched.problems.join("\n"));
    }
} finally {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true });
}
