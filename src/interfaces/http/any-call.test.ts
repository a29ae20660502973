import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileRecord } from "../../../test/hostile-record.ts";
import { madeUpRecord } from "../../exporters/made-up-record.ts";
import { QUERY_PATHS, type QueryName } from "../../queries/contract/paths.ts";
import { QUERIES } from "../../queries/contract/queries.ts";
import { createHttpApp } from "./http-app.ts";
import type { RecordWriter } from "./record-writer.ts";

const HOST = "127.0.0.1:4377";
const OWN = { host: HOST, origin: `http://${HOST}` };
const web = { page: "<!doctype html><html><head><title>app</title></head></html>", script: "", style: "" };
const ASKED = ["", ...(Object.keys(QUERIES) as QueryName[])] as const;
const FORESEEN = [200, 304, 400, 403, 404, 405, 413];

/** What strangers put where an id, a number or a word is wanted. */
const junk = fc.oneof(
  fc.string({ maxLength: 60, unit: "binary" }),
  fc.constantFrom("__proto__", "constructor", "toString", "NaN", "-1", "1e999", "0x10", "", " ", "%", "%00", "\u0000"),
  fc.constantFrom(
    "../../etc/passwd",
    "..%2f",
    "' or 1=1 --",
    "<script>",
    "(a+)+$",
    "[",
    "\\",
    "\ud800",
    "a".repeat(9_000),
  ),
  fc.integer().map(String),
);

function idsOf(record: typeof madeUpRecord): readonly string[] {
  const lists = [record.pages, record.attributions, record.events, record.claims, record.differences, record.entities];
  return lists.flatMap((list) => list.slice(0, 3).map(({ id }) => id));
}

function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

describe.each([
  ["a record", madeUpRecord],
  ["a hostile record", hostileRecord()],
])("whatever is asked of %s", (_, record) => {
  const app = createHttpApp({ record, web, port: () => 4377 });
  const value = fc.oneof(junk, fc.constantFrom(...idsOf(record), "DISPUTED"));

  it("is answered with what was asked for, or with what is wrong with it", async () => {
    const names = Object.values(QUERIES).flatMap(({ parameters }) => Object.keys(parameters.shape));
    const call = fc.record({
      name: fc.constantFrom(...ASKED),
      path: fc.array(value, { minLength: 3, maxLength: 3 }),
      query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), junk), value), { maxLength: 5 }),
      raw: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ name, path, query, raw }) => {
        let next = 0;
        const asked = name === "" ? `/${path.map(encoded).join("/")}` : QUERY_PATHS[name];
        const put = (): string =>
          raw ? encodeURI(path[next++ % 3]?.toWellFormed() ?? "") : encoded(path[next++ % 3] ?? "");
        const address = asked.replace(/\{\w+\}/g, put);
        const search = query.map(([key, one]) => `${encoded(key)}=${encoded(one)}`).join("&");
        const response = await app.request(`http://${HOST}/api/v1${address}?${search}`, { headers: { host: HOST } });
        expect(FORESEEN).toContain(response.status);
        expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
        const body = (await response.json()) as { readonly error?: { readonly code: string; readonly hint: string } };
        if (response.status !== 200) expect(body.error?.code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 400 },
    );
  });
});

describe("whatever is sent to be written", () => {
  const writer: RecordWriter = {
    addPages: () => Promise.reject(new Error("nothing is written here")),
    correct: () => Promise.reject(new Error("nothing is written here")),
    capture: () => Promise.reject(new Error("nothing is kept here")),
  } as unknown as RecordWriter;
  const app = createHttpApp({ record: madeUpRecord, web, port: () => 4377, writer });

  it("is turned away by what is wrong with it, or goes to the writer", async () => {
    const page = await (await app.request(`http://${HOST}/`, { headers: { host: HOST } })).text();
    const token = /<meta name="hearsay-token" content="([\w-]+)">/.exec(page)?.[1] ?? "";
    const body = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string({ maxLength: 200, unit: "binary" }),
      fc.record({ kind: junk, targets: fc.array(junk), value: junk }).map((one) => JSON.stringify(one)),
    );
    const type = fc.constantFrom(
      "application/json",
      "multipart/form-data",
      "multipart/form-data; boundary=x",
      "text/plain",
      "",
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("pages", "corrections"), body, type, async (path, text, kind) => {
        const headers = { ...OWN, "x-hearsay-token": token, ...(kind === "" ? {} : { "content-type": kind }) };
        const response = await app.request(`http://${HOST}/api/v1/${path}`, { method: "POST", body: text, headers });
        expect(FORESEEN).toContain(response.status);
        for (const line of (await response.text()).trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
