import { describe, expect, it } from "vitest";
import type { HearsayRecord } from "../src/core/record.ts";
import { packRecord } from "../src/exporters/html/packed-record.ts";
import { recordRevision } from "../src/exporters/html/record-revision.ts";
import { madeUpRecord } from "../src/exporters/made-up-record.ts";
import { createHttpApp } from "../src/interfaces/http/http-app.ts";
import { ServedRecord } from "../src/interfaces/http/served-record.ts";
import { QUERY_PATHS, type QueryName } from "../src/queries/contract/paths.ts";
import { EmbeddedSource } from "../web/src/data/embedded-source.ts";
import { HttpSource } from "../web/src/data/http-source.ts";
import { type DataSource, SourceError } from "../web/src/data/source.ts";
import { hostileRecord } from "./hostile-record.ts";

type Question = readonly [name: QueryName, parameters: object];

/** Questions of every kind: each query plain, with its filters, and in stretches. */
function questions(record: HearsayRecord): readonly Question[] {
  const [page] = record.pages;
  const [entity] = record.entities;
  const [position] = record.positions;
  const ids: readonly Question[] = [
    ...record.pages.map(({ id }): Question => ["page", { id }]),
    ...record.attributions.map(({ id }): Question => ["statement", { id }]),
    ...record.events.map(({ id }): Question => ["event", { id }]),
    ...record.claims.map(({ id }): Question => ["claim", { id }]),
    ...record.differences.map(({ id }): Question => ["difference", { id }]),
    ...record.entities.map(({ id }): Question => ["entity", { id }]),
    ...[record.pages, record.claims, record.unknowns].flatMap((list) =>
      list.slice(0, 1).map(({ id }): Question => ["explain", { id }]),
    ),
  ];
  const plain = (Object.keys(QUERY_PATHS) as QueryName[])
    // News is what a dossier has that an earlier state of it had not: a file of one state has none to tell.
    .filter((name) => !QUERY_PATHS[name].includes("{") && !["search", "position", "news"].includes(name))
    .map((name): Question => [name, {}]);
  const words = [
    "Dorvet",
    "postponed",
    "dor",
    '"nothing was agreed"',
    "“unlikely to sign”",
    'a" OR b* NEAR(',
    "sign dorvet",
  ];
  return [
    ...plain,
    ...ids,
    ...["DISPUTED", "HELD", "PAGES", "NOTHING OF THIS NAME", "</script>"].map(
      (heading): Question => ["section", { heading }],
    ),
    ...words.map((one): Question => ["search", { words: one }]),
    ["search", { words: "the", kinds: ["sentence", "claim"], offset: 1, limit: 2 }],
    ["search", { words: "dorvet", page: page?.id }],
    ["search", { words: "dorvet", actor: entity?.id }],
    ["search", { words: "d", status: ["postponed", "held"] }],
    ["search", { words: "d", from: "2031-05", to: "2031" }],
    ["pages", { undated: true }],
    ["pages", { order: "date", limit: 2, offset: 1 }],
    ["pages", { q: "TALKS her", outlet: "Norvik Herald" }],
    ["statements", { page: page?.id, stance: ["asserts", "denies"] }],
    ["statements", { way: ["relayed"], actor: entity?.id }],
    ["events", { status: ["held"], disputed: false }],
    ["events", { from: "2031-05-01", to: "2031-05-31" }],
    ["timeline", { kinds: ["event", "publication"], undated: true }],
    ["claims", { leastPages: 2, state: ["one origin", "contradicted"] }],
    ["differences", { kind: ["status", "change"], outlet: "" }],
    ["compare", { of: record.pages.slice(0, 2).map(({ id }) => id), points: "events", shared: true }],
    ["compare", { points: "differences" }],
    ["entities", { kind: ["person"], q: "d", maybeSame: false }],
    ...(position === undefined ? [] : [["position", { entity: position.entity, topic: position.topic }] as const]),
  ];
}

async function sources(record: HearsayRecord): Promise<{ http: DataSource; embedded: DataSource }> {
  const served = new ServedRecord(record);
  await served.prepareSearch();
  const app = createHttpApp({ record: served, web: { page: "", script: "", style: "" }, port: () => 4377 });
  const get = async (address: string): Promise<Response> =>
    app.request(`http://127.0.0.1:4377${address}`, { headers: { host: "127.0.0.1:4377" } });
  const { start, pieces } = await packRecord(record, recordRevision(record));
  return {
    http: new HttpSource({ write: false, keeps: false }, get),
    embedded: new EmbeddedSource(start, () => pieces),
  };
}

/** What a source answers, or how it fails. */
async function told(source: DataSource, [name, parameters]: Question): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify(await source.ask(name, parameters as never)));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { code: error.code, hint: error.hint, message: error.message };
  }
}

describe.each([
  ["a made-up record", madeUpRecord],
  ["a hostile record", hostileRecord()],
])("both sources, asked of %s,", (_, record) => {
  it("give the same answers", async () => {
    const { http, embedded } = await sources(record);
    const asked = questions(record);
    expect(asked.length).toBeGreaterThan(40);
    for (const question of asked) {
      const answer = await told(http, question);
      expect(answer, JSON.stringify(question)).not.toHaveProperty("code");
      expect(await told(embedded, question), JSON.stringify(question)).toEqual(answer);
    }
  });

  it("fail alike where there is nothing of that id", async () => {
    const { http, embedded } = await sources(record);
    for (const name of ["page", "statement", "event", "claim", "difference", "entity", "explain"] as const) {
      for (const id of ["nothing", "__proto__", "p-1/../2?x=1#y"]) {
        const answer = await told(http, [name, { id }]);
        expect(answer).toMatchObject({ code: "unknown-id" });
        expect(await told(embedded, [name, { id }])).toEqual(answer);
      }
    }
  });
});
