import { describe, expect, it } from "vitest";
import { hostileRecord } from "../../../test/hostile-record.ts";
import { madeUpRecord } from "../../exporters/made-up-record.ts";
import { QUERY_PATHS, type QueryName } from "../../queries/contract/paths.ts";
import { QUERIES } from "../../queries/contract/queries.ts";
import { createHttpApp } from "./http-app.ts";

const web = { page: "", script: "", style: "" };
const app = createHttpApp({ record: madeUpRecord, web, port: () => 4377 });
const hostile = createHttpApp({ record: hostileRecord(), web, port: () => 4377 });

async function get(path: string, of = app, headers: Record<string, string> = {}): Promise<Response> {
  return of.request(`http://127.0.0.1:4377/api/v1${path}`, { headers: { host: "127.0.0.1:4377", ...headers } });
}

/** An id that each query with one in its path can be asked with. */
function idFor(name: QueryName, record = madeUpRecord): string {
  const first = {
    page: record.pages[0]?.id,
    statement: record.attributions[0]?.id,
    event: record.events[0]?.id,
    claim: record.claims[0]?.id,
    difference: record.differences[0]?.id,
    entity: record.entities[0]?.id,
    explain: record.events[0]?.id,
    section: "DISPUTED",
  } as { readonly [name: string]: string | undefined };
  return first[name] ?? "";
}

function addressOf(name: QueryName, record = madeUpRecord): string {
  const path = QUERY_PATHS[name].replace(/\{\w+\}/g, encodeURIComponent(idFor(name, record)));
  if (name === "search") return `${path}?words=Dorvet`;
  if (name === "news") return `${path}?since=1&revision=0`;
  if (name !== "position") return path;
  const [position] = record.positions;
  return `${path}?${new URLSearchParams({ entity: position?.entity ?? "", topic: position?.topic ?? "" })}`;
}

const names = Object.keys(QUERIES) as QueryName[];
const has = (name: QueryName, record = madeUpRecord): boolean =>
  (!QUERY_PATHS[name].includes("{") || idFor(name, record) !== "") &&
  (name !== "position" || record.positions.length > 0);

describe("every query", () => {
  it.each(names.filter((name) => has(name)))("%s answers in its form, and says nothing twice", async (name) => {
    const response = await get(addressOf(name));
    const body: unknown = await response.json();
    expect(body).not.toHaveProperty("error");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const checked = QUERIES[name].answer.safeParse(body);
    expect(checked.error?.issues).toBeUndefined();
    // Nothing is there that the form does not name.
    expect(checked.data).toEqual(body);
    const tag = response.headers.get("etag") ?? "";
    const again = await get(addressOf(name), app, { "if-none-match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it.each(names.filter((name) => has(name, hostileRecord())))(
    "%s answers of a hostile record in its form",
    async (name) => {
      const response = await get(addressOf(name, hostileRecord()), hostile);
      expect(response.status).toBe(200);
      expect(QUERIES[name].answer.safeParse(await response.json()).error?.issues).toBeUndefined();
    },
  );

  it.each(names.filter((name) => /\{id\}/.test(QUERY_PATHS[name])))("%s knows no other id", async (name) => {
    for (const id of ["x-nothing", "__proto__", "..%2f..%2frecord", "%00", "constructor"]) {
      const response = await get(QUERY_PATHS[name].replace("{id}", id));
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "unknown-id", hint: expect.stringMatching(/./) } });
    }
  });

  it("answers under another tag when the record or the question is another", async () => {
    const tags = new Set<string | null>();
    const other = createHttpApp({ record: { ...madeUpRecord, warnings: [] }, web, port: () => 4377 });
    for (const of of [app, other])
      for (const path of ["/events", "/events?limit=1", "/claims"]) tags.add((await get(path, of)).headers.get("etag"));
    expect(tags.size).toBe(6);
  });
});

describe("parameters", () => {
  it.each([
    "/events?limit=0",
    "/events?limit=many",
    "/events?offset=-1",
    "/events?status=held,nonsense",
    "/events?from=yesterday",
    "/events?disputed=perhaps",
    `/search?words=${"x".repeat(401)}`,
    "/search",
    "/position?entity=e-1",
  ])("are checked: %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        code: "bad-arguments",
        message: expect.stringMatching(/^[a-z]+(\.\d+)?: ./),
        hint: expect.stringMatching(/openapi/),
      },
    });
  });

  it("page through a list: stretches put together are the whole", async () => {
    const whole = (await (await get("/statements?limit=5000")).json()) as { total: number; items: unknown[] };
    expect(whole.items).toHaveLength(whole.total);
    const pieces: unknown[] = [];
    for (let offset = 0; offset < whole.total + 2; offset += 2) {
      const piece = (await (await get(`/statements?limit=2&offset=${offset}`)).json()) as typeof whole;
      expect(piece.total).toBe(whole.total);
      expect(piece.items.length).toBeLessThanOrEqual(2);
      pieces.push(...piece.items);
    }
    expect(pieces).toEqual(whole.items);
  });

  it("take lists with commas between", async () => {
    const both = (await (await get("/events?status=held,postponed")).json()) as { total: number };
    const held = (await (await get("/events?status=held")).json()) as { total: number };
    expect(held.total).toBeGreaterThan(0);
    expect(both.total).toBeGreaterThan(held.total);
  });
});

describe("the description of the interface", () => {
  it("has every query with its parameters, and the form of every error", async () => {
    const response = await get("/openapi.json");
    const described = (await response.json()) as {
      openapi: string;
      paths: { [path: string]: { get: { operationId: string; parameters?: { name: string }[]; responses: object } } };
      components: { schemas: object };
    };
    expect(described.openapi).toBe("3.1.0");
    for (const name of names) {
      const operation = described.paths[`/api/v1${QUERY_PATHS[name]}`]?.get;
      expect(operation?.operationId).toBe(name);
      const told = (operation?.parameters ?? []).map((one) => one.name);
      expect(told.sort()).toEqual(Object.keys(QUERIES[name].parameters.shape).sort());
      expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining(["200", "304", "400", "404"]));
    }
    for (const schema of ["Attribution", "Event", "Claim", "Error", "PageReference", "StatementRow"])
      expect(described.components.schemas).toHaveProperty(schema);
    expect((await get("/openapi.json", app, { "if-none-match": response.headers.get("etag") ?? "" })).status).toBe(304);
  });
});
