import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { importsBelow, MAY_IMPORT, violation } from "./import-matrix.ts";

const src = join(import.meta.dirname, "..", "src");
const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

describe("the import matrix", () => {
  it("holds for every import in src/", () => {
    const imports = importsBelow(src);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(violation).filter((problem) => problem !== null)).toEqual([]);
  });

  it("knows every room, and every room is there", () => {
    for (const room of Object.keys(MAY_IMPORT)) {
      if (room === "models") continue;
      expect(existsSync(join(src, room.replace("/*", ""))), room).toBe(true);
    }
  });

  it.each([
    ["core/span.ts", 'import { x } from "../clean/clean.ts";', "core must not import clean"],
    ["core/span.ts", 'import { readFileSync } from "node:fs";', "core must not use node:fs"],
    ["annotate/times/times.ts", 'import { x } from "../attributions/a.ts";', "must not import annotate/attributions"],
    ["annotate/times/times.ts", 'export { x } from "../../storage/store.ts";', "must not import storage"],
    ["link/events/events.ts", 'const x = await import("../entities/e.ts");', "must not import link/entities"],
    [
      "interfaces/cli/main.ts",
      'import type { X } from "../../annotate/times/times.ts";',
      "must not import annotate/times",
    ],
    ["clean/clean.ts", 'import {\n  x,\n} from "../ingest/decode.ts";', "clean must not import ingest"],
    ["attic/old.ts", 'import { x } from "../core/span.ts";', "attic is not in the matrix"],
  ])("catches a planted violation in %s", (file, line, problem) => {
    const root = mkdtempSync(join(tmpdir(), "hearsay-architecture-"));
    try {
      mkdirSync(join(root, file, ".."), { recursive: true });
      writeFileSync(join(root, file), `${line}\n`);
      expect(importsBelow(root).map(violation).join("\n")).toContain(problem);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe("the house's rules", () => {
  it("keeps files small", () => {
    const long = sources
      .filter((file) => !/languages\/|\.test\.ts$/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 420);
    expect(long).toEqual([]);
  });

  it("has no drawer for odds and ends", () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts)/.test(file))).toEqual([]);
  });

  it("names files in kebab-case", () => {
    expect(sources.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });

  it("keeps clocks, chance and locales out of what the record depends on", () => {
    const pure = sources.filter(
      (file) =>
        /^(core|document|measure|languages|clean|annotate|link|record)\//.test(file) && !/\.test\.ts$/.test(file),
    );
    const found = pure.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|localeCompare\(|toLocale|Intl\./.test(
        readFileSync(join(src, file), "utf8"),
      ),
    );
    expect(found).toEqual([]);
  });
});
