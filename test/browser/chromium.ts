import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const EXECUTABLE = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** Why no test in a browser can run here, or null where they can. */
export const NO_BROWSER = EXECUTABLE === undefined ? "no Chromium on this machine" : null;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(EXECUTABLE === undefined ? {} : { executablePath: EXECUTABLE }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

export type WatchedPage = {
  readonly page: Page;
  /** Everything that should not be: words on the console, errors thrown, calls to other hosts. */
  readonly problems: readonly string[];
};

/** A new page that is watched; `own` is what every address it may call begins with. */
export async function openWatched(
  browser: Browser,
  own: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith("data:")) problems.push(`call: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, problems };
}
