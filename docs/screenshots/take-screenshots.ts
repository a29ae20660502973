import { join } from "node:path";
import { readSources } from "../../src/engine/read-sources.ts";
import { serveApp } from "../../src/interfaces/http/serve-app.ts";
import { loadWebApp } from "../../src/interfaces/http/web-app.ts";
import { launchChromium, openWatched } from "../../test/browser/chromium.ts";

// Takes the pictures of the app that the documentation shows, from the made-up example matter: npm run screenshots.

/** The page of the example whose reader is shown. */
const PAGE = "06-cape-tribune-postponed.html";

const root = join(import.meta.dirname, "..", "..");
process.chdir(root);
const { record } = await readSources(["examples/lune-strait"]);
const page = record.pages.find(({ source }) => source.path?.endsWith(PAGE));
const statement = record.attributions.find((one) => one.page === page?.id && one.chain.length > 2);
const words = statement?.contents[0];
if (page === undefined || words === undefined) throw new Error(`${PAGE} has no relayed statement to show`);

const screens = [
  { name: "record", hash: "#/record", height: 1240 },
  { name: "reader", hash: `#/page/${page.id}/${words.start}-${words.end}`, height: 900 },
];
const serving = await serveApp({ record, web: loadWebApp(), port: 0 });
const browser = await launchChromium();
try {
  for (const colorScheme of ["light", "dark"] as const)
    for (const { name, hash, height } of screens) {
      const watched = await openWatched(browser, serving.address, { viewport: { width: 1280, height }, colorScheme });
      await watched.page.goto(`${serving.address}${hash}`);
      await watched.page.waitForSelector(name === "record" ? ".page-table li" : ".target");
      await watched.page.screenshot({ path: join(import.meta.dirname, `${name}-${colorScheme}.png`) });
      if (watched.problems.length > 0) throw new Error(watched.problems.join("\n"));
    }
} finally {
  await browser.close();
  await serving.close();
}
