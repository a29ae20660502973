import { readFileSync } from "node:fs";
import { z } from "zod";

/** Version of this package, from its package.json; it stands beside the built files as it does beside the sources. */
export const PACKAGE_VERSION: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))).version;
