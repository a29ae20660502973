import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { madeUpRecord } from "../src/exporters/made-up-record.ts";
import { createHttpApp } from "../src/interfaces/http/http-app.ts";

const page = readFileSync(join(import.meta.dirname, "..", "docs", "api.md"), "utf8");

it("docs/api.md has every route, and no other", () => {
  const app = createHttpApp({ record: madeUpRecord, web: { page: "", script: "", style: "" }, port: () => 0 });
  const served = app.routes.flatMap(({ method, path }) =>
    method === "GET" || method === "POST" ? path.replace(/:(\w+)/g, "{$1}") : [],
  );
  const told = [...page.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, path]) => path);
  expect(told.sort()).toEqual([...new Set(served)].sort());
});
