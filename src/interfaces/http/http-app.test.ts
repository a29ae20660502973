import { describe, expect, it } from "vitest";
import { recordToJson } from "../../exporters/json/record-to-json.ts";
import { madeUpRecord } from "../../exporters/made-up-record.ts";
import { createHttpApp } from "./http-app.ts";

const web = { page: "<!doctype html><title>app</title>", script: "run()", style: "body{}" };
const app = createHttpApp({ record: madeUpRecord, web, port: () => 4377 });

function call(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  return Promise.resolve(
    app.request(`http://127.0.0.1:4377${path}`, { method, headers: { host: "127.0.0.1:4377", ...headers } }),
  );
}

async function errorOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  expect(body).toEqual({
    error: { code: expect.any(String), message: expect.any(String), hint: expect.stringMatching(/./) },
  });
  return body;
}

describe("the routes", () => {
  it.each([
    ["/", "text/html; charset=utf-8", web.page],
    ["/assets/app.js", "text/javascript; charset=utf-8", web.script],
    ["/assets/app.css", "text/css; charset=utf-8", web.style],
    ["/api/record", "application/json; charset=utf-8", recordToJson(madeUpRecord, { indent: 0 })],
  ])("%s", async (path, type, body) => {
    const response = await call(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it("answer HEAD without a body", async () => {
    const response = await call("/api/record", {}, "HEAD");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it.each([
    "/nothing",
    "/api",
    "/api/records",
    "/api/v1",
    "/api/v1/nothing",
    "/api/v1/pages/a/b",
    "/assets/",
    "/../package.json",
    "/assets/..%2f..%2fpackage.json",
  ])("there is nothing at %s", async (path) => {
    const response = await call(path);
    expect(response.status).toBe(404);
    expect(await errorOf(response)).toMatchObject({ error: { code: "no-such-route" } });
  });
});

describe("entity tags", () => {
  it("save a second transfer, and only of the same body", async () => {
    const tag = (await call("/api/record")).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await call("/api/record", { "if-none-match": held });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(tag);
    }
    expect((await call("/api/record", { "if-none-match": '"other"' })).status).toBe(200);
    expect((await call("/api/v1/overview", { "if-none-match": tag })).status).toBe(200);
    const other = createHttpApp({ record: { ...madeUpRecord, warnings: [] }, web, port: () => 4377 });
    const changed = await other.request("http://127.0.0.1:4377/api/record", { headers: { host: "127.0.0.1:4377" } });
    expect(changed.headers.get("etag")).not.toBe(tag);
  });
});

describe("the host named in a call", () => {
  it.each(["127.0.0.1:4377", "localhost:4377", "LOCALHOST:4377", "[::1]:4377"])("may be %s", async (host) => {
    expect((await call("/", { host })).status).toBe(200);
  });

  it.each([
    "evil.example",
    "evil.example:4377",
    "127.0.0.1",
    "127.0.0.1:80",
    "localhost:4378",
    "localhost.evil.example:4377",
    "127.0.0.1:4377.evil.example",
    "user@127.0.0.1:4377",
    "",
  ])("may not be %j", async (host) => {
    for (const path of ["/", "/api/record", "/nothing"]) {
      const response = await call(path, { host });
      expect(response.status).toBe(403);
      expect(await errorOf(response)).toMatchObject({ error: { code: "wrong-host" } });
    }
  });
});

describe("calls that would change something", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "%s is refused from another origin, and from none",
    async (method) => {
      for (const origin of [
        "https://evil.example",
        "null",
        "http://127.0.0.1:4378",
        "https://127.0.0.1:4377",
        undefined,
      ]) {
        const response = await call("/api/record", origin === undefined ? {} : { origin }, method);
        expect(response.status).toBe(403);
        expect(await errorOf(response)).toMatchObject({ error: { code: "wrong-origin" } });
      }
    },
  );

  it("are not served to the app itself either", async () => {
    const response = await call("/api/record", { origin: "http://localhost:4377" }, "POST");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(await errorOf(response)).toMatchObject({ error: { code: "method-not-allowed" } });
  });
});

describe("every answer", () => {
  it.each([
    ["/", {}],
    ["/api/record", {}],
    ["/api/v1/overview", {}],
    ["/api/v1/pages/p-nowhere", {}],
    ["/nothing", {}],
    ["/", { host: "evil.example" }],
  ])("%s %j says what a browser may do with it", async (path, headers) => {
    const response = await call(path, headers);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("to a call that fails by a defect has the same form and tells nothing of it", async () => {
    const broken = createHttpApp({
      record: madeUpRecord,
      web,
      port: () => {
        throw new TypeError("a secret place");
      },
    });
    const response = await broken.request("http://127.0.0.1:4377/");
    expect(response.status).toBe(500);
    expect(JSON.stringify(await errorOf(response))).not.toContain("secret");
  });
});
