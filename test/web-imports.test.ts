import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const web = join(import.meta.dirname, "..", "web", "src");
const sources = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Every import of something outside web/src, with the words before its `from`. */
function outside(text: string): { readonly clause: string; readonly target: string }[] {
  return [...text.matchAll(/^(import|export)\s([^;"]{0,2000})from\s+"([^"]+)"/gm)]
    .map(([, , clause = "", target = ""]) => ({ clause, target }))
    .filter(({ target }) => target.includes("../src/") || target.startsWith("node:"));
}

/**
 * What of src/ may run in the browser: the queries, which an exported file answers by itself, and words that both sides
 * must say alike. Plain functions all, without Node and without the schemas. Screens ask through data/ and may know the
 * record's vocabulary besides.
 */
const MAY_RUN =
  /\/src\/(?:queries\/(?!contract\/(?!paths\.ts$)|.*fts)[a-z/-]+|core\/basis|core\/vocabulary|exporters\/brief\/(?:date-words|safe-text))\.ts$/;
/** What is copied out of a screen has the form that `hearsay export` gives it: the writers of that form run anywhere. */
const ANYWHERE =
  /\/src\/(?:core\/vocabulary|exporters\/(?:csv\/csv-text|markdown\/markdown-text|timelinejs\/record-to-timelinejs))\.ts$/;

it("the app runs nothing of src/ but the queries, and those in one folder; of the rest it knows types", () => {
  expect(sources.length).toBeGreaterThan(15);
  const found = sources.flatMap((file) => outside(readFileSync(file, "utf8")).map((one) => ({ file, ...one })));
  expect(found.length).toBeGreaterThan(5);
  const values = found.filter(({ clause, target }) => !clause.startsWith("type ") || target.startsWith("node:"));
  const allowed = ({ file, target }: (typeof values)[number]): boolean =>
    ANYWHERE.test(target) || (MAY_RUN.test(target) && file.startsWith(join(web, "data")));
  expect(values.filter((one) => !allowed(one))).toEqual([]);
  expect("/src/queries/contract/queries.ts").not.toMatch(MAY_RUN);
  expect("/src/queries/contract/paths.ts").toMatch(MAY_RUN);
  expect("/src/storage/pack.ts").not.toMatch(MAY_RUN);
});

it("a value imported from src/ would be found", () => {
  expect(outside('import { x } from "../../src/core/span.ts";')).toHaveLength(1);
  expect(outside('import { x } from "../data/app-data.ts";')).toEqual([]);
});

it("no word of a page becomes markup", () => {
  const found = sources.filter((file) =>
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(found).toEqual([]);
});
