import { readFileSync } from "node:fs";
import { HearsayError } from "../../core/errors.ts";
import type { AppFiles } from "../../exporters/html/record-to-html.ts";

/** The built app's files: its page, its one script and its one style sheet. */
export type WebApp = AppFiles & { readonly page: string };

const BUILT = new URL("../../../web/dist/", import.meta.url);

/** Reads the built app from `folder`. Throws HearsayError `app-not-built` where it is not there. */
export function loadWebApp(folder: URL = BUILT): WebApp {
  const read = (name: string): string => {
    try {
      return readFileSync(new URL(name, folder), "utf8");
    } catch (error) {
      throw new HearsayError("app-not-built", "the app's files are not there", { cause: error });
    }
  };
  return { page: read("index.html"), script: read("assets/app.js"), style: read("assets/app.css") };
}
