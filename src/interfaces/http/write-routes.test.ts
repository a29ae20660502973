import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { HearsayError } from "../../core/errors.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { openDossierState, readSources } from "../../engine/engine.ts";
import { madeUpRecord } from "../../exporters/made-up-record.ts";
import { createHttpApp } from "./http-app.ts";
import { dossierWriter, type RecordWriter, type Written } from "./record-writer.ts";
import type { ChangeLine } from "./write-routes.ts";

const web = { page: "<!doctype html><html><head><title>app</title></head></html>", script: "", style: "" };
const HOST = "127.0.0.1:4377";
const OWN = { host: HOST, origin: `http://${HOST}` };

type App = ReturnType<typeof createHttpApp>;

function appWith(writer: RecordWriter | undefined, record: HearsayRecord = madeUpRecord): App {
  return createHttpApp({ record, web, port: () => 4377, writer });
}

async function tokenOf(app: App): Promise<string> {
  const page = await (await app.request(`http://${HOST}/`, { headers: { host: HOST } })).text();
  return /<meta name="hearsay-token" content="([\w-]+)">/.exec(page)?.[1] ?? "";
}

async function post(
  app: App,
  path: string,
  body: string | FormData,
  headers: Record<string, string>,
): Promise<Response> {
  return app.request(`http://${HOST}/api/v1${path}`, { method: "POST", body, headers });
}

function form(
  files: readonly (readonly [name: string, text: string])[],
  fields: Record<string, string> = {},
): FormData {
  const all = new FormData();
  for (const [name, text] of files) all.append("files", new File([text], name));
  for (const [name, value] of Object.entries(fields)) all.append(name, value);
  return all;
}

async function linesOf(response: Response): Promise<ChangeLine[]> {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  const text = await response.text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ChangeLine);
}

const done: Written = { record: { ...madeUpRecord, warnings: [] }, joins: null, number: 2, failures: [] };
/** A writer that only tells what it was given. */
function fakeWriter(given: unknown[], finish: () => Promise<Written> = async () => done): RecordWriter {
  return {
    keeps: true,
    addPages: async (files, { onProgress }) => {
      given.push(...files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
      onProgress({ phase: "reading", pages: 1, failures: 0 });
      onProgress({ phase: "linking", stage: "claims" });
      return finish();
    },
    correct: async (request) => {
      given.push(request);
      return finish();
    },
    capture: async () => {
      throw new HearsayError("unknown-id", "none");
    },
  };
}

describe("who may change the record", () => {
  const app = appWith(fakeWriter([]));
  const file = (): FormData => form([["a.txt", "Ada Kell spoke."]]);

  it("is the app, by the token in its page", async () => {
    const token = await tokenOf(app);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(await tokenOf(appWith(fakeWriter([])))).not.toBe(token);
    const response = await post(app, "/pages", file(), { ...OWN, "x-hearsay-token": token });
    expect(await linesOf(response)).toHaveLength(3);
  });

  it.each([
    ["no token", {}],
    ["an empty token", { "x-hearsay-token": "" }],
    ["another token", { "x-hearsay-token": "x".repeat(32) }],
  ])("is nobody with %s", async (_, headers) => {
    for (const path of ["/pages", "/corrections"]) {
      const response = await post(app, path, file(), { ...OWN, ...headers });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: "wrong-token" } });
    }
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["no site at all", {}],
    ["a site that says it is ours", { origin: `http://${HOST}`, "sec-fetch-site": "cross-site" }],
    ["a file", { origin: "null" }],
  ])("is not %s, even with the token", async (_, headers) => {
    const all: Record<string, string> = { host: HOST, "x-hearsay-token": await tokenOf(app) };
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) all[name] = value;
    const response = await post(app, "/pages", file(), all);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "wrong-origin" } });
  });

  it("is nobody where what is served cannot be changed, and its page holds no token", async () => {
    const readOnly = appWith(undefined);
    expect(await tokenOf(readOnly)).toBe("");
    const response = await post(readOnly, "/pages", file(), { ...OWN, "x-hearsay-token": "" });
    expect(response.status).toBe(403);
  });

  it("may not use another method, or another address", async () => {
    const token = await tokenOf(app);
    for (const [method, path] of [
      ["PUT", "/pages"],
      ["DELETE", "/corrections"],
      ["POST", "/claims"],
      ["POST", "/pages/p-1"],
    ]) {
      const response = await app.request(`http://${HOST}/api/v1${path}`, {
        method: method ?? "",
        headers: { ...OWN, "x-hearsay-token": token },
      });
      expect(response.status).toBe(405);
    }
  });
});

describe("what can be given", () => {
  it("is files and a pasted text, with what is known of it", async () => {
    const given: unknown[] = [];
    const app = appWith(fakeWriter(given));
    const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
    const fields = { text: "Ilan Dorvet left.", url: "https://norvik.example/a", outlet: " ", published: "2031-05-02" };
    await linesOf(
      await post(
        app,
        "/pages",
        form(
          [
            ["../a.html", "<p>One."],
            ["b.txt", "Two."],
          ],
          fields,
        ),
        headers,
      ),
    );
    await linesOf(await post(app, "/pages", form([], { text: "Three." }), headers));
    expect(given).toEqual([
      ["../a.html", "<p>One."],
      ["b.txt", "Two."],
      ["pasted.jsonl", '{"url":"https://norvik.example/a","published":"2031-05-02","text":"Ilan Dorvet left."}\n'],
      ["pasted text", "Three."],
    ]);
  });

  it("is not nothing, not too much and not another form", async () => {
    const app = appWith(fakeWriter([]));
    const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
    const code = async (
      body: string | FormData,
      more: Record<string, string> = {},
      path = "/pages",
    ): Promise<unknown> => {
      const response = await post(app, path, body, { ...headers, ...more });
      const { error } = (await response.json()) as { error: { code: string } };
      return [response.status, error.code];
    };
    expect(await code(form([]))).toEqual([400, "no-input"]);
    expect(await code(form([], { text: "  " }))).toEqual([400, "no-input"]);
    expect(await code("text")).toEqual([400, "bad-arguments"]);
    expect(await code("--x", { "content-type": "multipart/form-data; boundary=x" })).toEqual([400, "bad-arguments"]);
    expect(await code(form(Array.from({ length: 2_001 }, (_, at) => [`${at}.txt`, "x"] as const)))).toEqual([
      413,
      "too-large",
    ]);
    expect(await code("x", { "content-length": "100000001" })).toEqual([413, "too-large"]);
    expect(await code("{", {}, "/corrections")).toEqual([400, "bad-arguments"]);
    expect(await code('{"kind":"paint","targets":["e-1"]}', {}, "/corrections")).toEqual([400, "bad-arguments"]);
    expect(await code('{"kind":"reject","targets":[]}', {}, "/corrections")).toEqual([400, "bad-arguments"]);
  });
});

describe("a change", () => {
  it("is told line by line, and then another record is served under other tags", async () => {
    const app = appWith(fakeWriter([]));
    const get = (): Promise<Response> =>
      Promise.resolve(app.request(`http://${HOST}/api/v1/overview`, { headers: { host: HOST } }));
    const before = await get();
    const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
    const lines = await linesOf(await post(app, "/pages", form([["a.txt", "x"]]), headers));
    const after = await get();
    const { revision, counts } = (await after.json()) as { revision: string; counts: { warnings: number } };
    expect(lines).toEqual([
      { progress: { phase: "reading", pages: 1, failures: 0 } },
      { progress: { phase: "linking", stage: "claims" } },
      { done: { revision, pages: [], failures: [], correction: null } },
    ]);
    expect(counts.warnings).toBe(0);
    expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  });

  it("that fails is told in the last line, and changes nothing", async () => {
    for (const [error, code] of [
      [new HearsayError("disk-full", "no room"), "disk-full"],
      [new TypeError("a secret place"), "stage-failed"],
    ] as const) {
      const app = appWith(fakeWriter([], () => Promise.reject(error)));
      const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
      const lines = await linesOf(await post(app, "/pages", form([["a.txt", "x"]]), headers));
      expect(lines.at(-1)).toMatchObject({ error: { code, hint: expect.stringMatching(/./) } });
      expect(JSON.stringify(lines)).not.toContain("secret");
      const overview = await app.request(`http://${HOST}/api/v1/overview`, { headers: { host: HOST } });
      expect(await overview.json()).toMatchObject({ counts: { warnings: madeUpRecord.warnings.length } });
    }
  });

  it("is turned away while another one is made", async () => {
    let finish: (written: Written) => void = () => {};
    const app = appWith(
      fakeWriter(
        [],
        () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
      ),
    );
    const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
    const first = await post(app, "/pages", form([["a.txt", "x"]]), headers);
    const second = await post(app, "/corrections", '{"kind":"reject","targets":["a-1"]}', headers);
    expect(await linesOf(second)).toEqual([{ error: expect.objectContaining({ code: "dossier-busy" }) }]);
    finish(done);
    expect((await linesOf(first)).at(-1)).toHaveProperty("done");
  });
});

describe("a dossier that is served", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-write-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("takes pages and corrections, and gives what its pages were read from", async () => {
    const path = join(folder, "talks.dossier");
    writeFileSync(
      join(folder, "one.txt"),
      "Talks in Norvik\n\nForeign Minister Ilan Dorvet said on 3 May 2031 that talks were held.\n",
    );
    await readSources([join(folder, "one.txt")], { dossier: path });
    const { record } = await openDossierState(path);
    const app = appWith(dossierWriter(path, { keeps: true }), record);
    const headers = { ...OWN, "x-hearsay-token": await tokenOf(app) };
    const second =
      "<html><head><title>Kell denies it</title></head><body><p>Ada Kell said nothing was agreed.</p></body></html>";
    const files = form([
      ["../../second.html", second],
      ["third.pdf", "%PDF"],
    ]);
    const last = (await linesOf(await post(app, "/pages", files, headers))).at(-1);
    expect(last).toMatchObject({
      done: { pages: [expect.stringMatching(/^p-/)], failures: [{ code: "unsupported-type" }] },
    });
    const [added] = last !== undefined && "done" in last ? last.done.pages : [];
    const get = async (address: string): Promise<unknown> =>
      (await app.request(`http://${HOST}/api/v1${address}`, { headers: { host: HOST } })).json();
    expect(await get(`/pages/${added}`)).toMatchObject({ page: { source: { path: "second.html" } } });
    expect(await get(`/pages/${added}/capture`)).toMatchObject({
      media: "html",
      text: second,
      cut: false,
      bytes: second.length,
    });
    expect(await get("/pages/p-nowhere/capture")).toMatchObject({ error: { code: "unknown-id" } });
    const names = (await get("/entities?q=kell")) as { items: { id: string }[] };
    const rename = JSON.stringify({
      kind: "rename",
      targets: [names.items[0]?.id],
      value: "Ada M. Kell",
      by: "a reader",
    });
    const renamed = (await linesOf(await post(app, "/corrections", rename, headers))).at(-1);
    expect(renamed).toMatchObject({ done: { correction: { kind: "rename", value: "Ada M. Kell", by: "a reader" } } });
    expect(await get("/entities?q=kell")).toMatchObject({ items: [{ name: "Ada M. Kell" }] });
    const correction = renamed !== undefined && "done" in renamed ? renamed.done.correction?.id : undefined;
    const restore = JSON.stringify({ kind: "restore", targets: [correction] });
    expect((await linesOf(await post(app, "/corrections", restore, headers))).at(-1)).toHaveProperty("done");
    expect(await get("/entities?q=kell")).toMatchObject({ items: [{ name: "Ada Kell" }] });
    const kept = await openDossierState(path);
    expect(kept.record.pages).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(["one.txt", "talks.dossier"]);
  });
});
