import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import type { Findings } from "../core/findings.ts";
import type { AttributionAnnotation } from "../core/layers.ts";
import { type Failure, recordSchema } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { noFindings } from "../engine/no-findings.ts";
import { AssembledParts, assemble, type RecordParts } from "./assemble.ts";
import { readPageIds } from "./read-page-ids.ts";

const TEXT = "Ilan Dorvet said on 3 May that Marvania would sign. Ada Kell denied it, the Norvik Courier reported.";

function attribution(
  id: number,
  content: [number, number],
  more: Partial<AttributionAnnotation> = {},
): AttributionAnnotation {
  const [start, end] = content;
  return {
    id,
    start,
    end,
    sources: [{ start: 0, end: 11 }],
    cues: [{ start: 12, end: 16 }],
    contents: [{ start, end }],
    form: "indirect",
    fidelity: "reported",
    stance: "asserts",
    hedges: [],
    hypothetical: false,
    speaker: { entity: 0, description: "Ilan Dorvet", kind: "person", number: "one", confidence: 1, alternatives: [] },
    parent: null,
    chain: [{ name: "Ilan Dorvet", kind: "person", entity: 0, span: { start: 0, end: 11 }, inferred: false }],
    said: null,
    ...more,
  };
}

function pageWith(id: string, attributions: readonly AttributionAnnotation[]): ReadPage {
  const made = madePage({
    id,
    text: TEXT,
    published: "2031-05-04",
    entities: [{ names: ["Ilan Dorvet"] }, { names: ["Ada Kell"] }],
  });
  const layers = { ...made.layers, attributions: { ...made.layers.attributions, annotations: attributions } };
  return { page: made.page, layers, ids: readPageIds(made.page, layers) };
}

const NOTHING: Findings = noFindings();

describe("readPageIds", () => {
  const page = { id: "p-1" };
  const ids = (...attributions: AttributionAnnotation[]) =>
    readPageIds(page, { ...pageWith("p-1", attributions).layers }).attributions;

  it("hangs on the page and the first evidence alone", () => {
    const [plain] = ids(attribution(0, [20, 50]));
    expect(plain).toMatch(/^a-[0-9a-f]{12}$/);
    expect(ids(attribution(0, [20, 50], { stance: "denies", cues: [] }))).toEqual([plain]);
    expect(ids(attribution(0, [20, 51]))).not.toEqual([plain]);
    expect(readPageIds({ id: "p-2" }, pageWith("p-2", [attribution(0, [20, 50])]).layers).attributions).not.toEqual([
      plain,
    ]);
  });

  it("takes the cue where there is no content, and the whole where there is neither", () => {
    const cue = attribution(0, [20, 50], { contents: [] });
    expect(ids(cue)).toEqual(ids(attribution(0, [12, 16])));
    const bare = attribution(0, [20, 50], { contents: [], cues: [], sources: [] });
    expect(ids(bare)).toEqual(ids(attribution(0, [20, 50])));
  });

  it("tells things on the same words apart by their order, and leaves the first one its id", () => {
    const [one] = ids(attribution(0, [20, 50]));
    const both = ids(attribution(0, [20, 50]), attribution(1, [20, 50]), attribution(2, [20, 50]));
    expect(both[0]).toBe(one);
    expect(new Set(both).size).toBe(3);
  });
});

describe("assemble", () => {
  const first = pageWith("p-b", [
    attribution(0, [20, 50]),
    attribution(1, [60, 70], { parent: 0, said: { value: "2031-05-03", span: { start: 20, end: 25 } } }),
  ]);
  const second = pageWith("p-a", [
    attribution(0, [20, 50], { speaker: { ...attribution(0, [0, 1]).speaker, entity: 1 } }),
  ]);
  const entity = (id: string, members: { page: string; id: number }[]) => ({
    id,
    name: id,
    kind: "person" as const,
    names: [id],
    roles: [],
    mentions: [],
    maybeSame: [],
    members,
  });
  const findings: Findings = {
    ...NOTHING,
    entities: [
      entity("e-2", [{ page: "p-a", id: 1 }]),
      entity("e-1", [
        { page: "p-b", id: 0 },
        { page: "p-a", id: 0 },
      ]),
    ],
    origins: [
      { id: "o-1", name: "Ilan Dorvet", kind: "person", behind: [], attributions: [first.ids.attributions[0] ?? ""] },
    ],
    dates: [{ page: "p-a", linked: { value: "2031-05", evidence: [], basis: "other pages", confidence: 0.5 } }],
    matters: [
      { id: "m-1", pages: ["p-b"], main: false },
      { id: "m-2", pages: ["p-a"], main: true },
    ],
    warnings: [
      { code: "undated", page: "p-b", message: "b", evidence: [] },
      { code: "undated", page: "p-a", message: "a", evidence: [] },
    ],
  };
  const failures: Failure[] = [
    { source: { path: "z" }, code: "empty", message: "m", hint: "h" },
    { source: { path: "a.jsonl", line: 10 }, code: "bad-json-line", message: "m", hint: "h" },
    { source: { path: "a.jsonl", line: 9 }, code: "bad-json-line", message: "m", hint: "h" },
  ];
  const parts: RecordParts = { pages: [first, second], findings, corrections: [], failures, version: "0.0.1" };
  const record = assemble(parts);

  it("gives a record of the fixed form", () => {
    expect(recordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(record.generator).toEqual({ name: "hearsay", version: "0.0.1", models: {} });
  });

  it("puts pages' own things in the dossier's terms", () => {
    const [a, b, c] = record.attributions;
    expect([a?.page, b?.page, c?.page]).toEqual(["p-a", "p-b", "p-b"]);
    expect([a?.speaker.entity, b?.speaker.entity]).toEqual(["e-2", "e-1"]);
    expect(a?.chain[0]).toEqual({
      name: "Ilan Dorvet",
      kind: "person",
      entity: "e-1",
      span: { page: "p-a", start: 0, end: 11 },
      inferred: false,
    });
    expect([b?.origin, c?.origin]).toEqual(["o-1", null]);
    expect(c?.parent).toBe(b?.id);
    expect(c?.said).toEqual({ own: "2031-05-03", linked: null, evidence: [{ page: "p-b", start: 20, end: 25 }] });
    expect(record.entities.map((one) => one.id)).toEqual(["e-1", "e-2"]);
    expect(record.entities[0]).not.toHaveProperty("members");
    expect(record.origins[0]).not.toHaveProperty("attributions");
  });

  it("keeps a page's own date and the linked one apart", () => {
    expect(record.pages.map((page) => [page.id, page.published.own?.value, page.published.linked?.value])).toEqual([
      ["p-a", "2031-05-04", "2031-05"],
      ["p-b", "2031-05-04", undefined],
    ]);
  });

  it("sorts as it says", () => {
    expect(record.failures.map((one) => [one.source.path, one.source.line])).toEqual([
      ["a.jsonl", 9],
      ["a.jsonl", 10],
      ["z", undefined],
    ]);
    expect(record.matters.map((one) => one.id)).toEqual(["m-2", "m-1"]);
    expect(record.warnings.map((one) => one.page)).toEqual(["p-a", "p-b"]);
  });

  it("keeps a page that was not read, with nothing read out of it", () => {
    const unread = { ...first.page, id: "p-c" };
    const with3 = assemble({ ...parts, unreadPages: [unread] });
    expect(with3.pages.map((page) => page.id)).toEqual(["p-a", "p-b", "p-c"]);
    expect(with3.attributions).toEqual(record.attributions);
  });

  it("is the same for any order of what it is given", () => {
    const expected = JSON.stringify(record);
    const shuffled = fc.record({
      pages: fc.shuffledSubarray([...parts.pages], { minLength: 2 }),
      entities: fc.shuffledSubarray([...findings.entities], { minLength: 2 }),
      warnings: fc.shuffledSubarray([...findings.warnings], { minLength: 2 }),
      matters: fc.shuffledSubarray([...findings.matters], { minLength: 2 }),
      failures: fc.shuffledSubarray([...failures], { minLength: 3 }),
    });
    fc.assert(
      fc.property(shuffled, ({ pages, failures: given, ...found }) => {
        const again = assemble({ ...parts, pages, failures: given, findings: { ...findings, ...found } });
        expect(JSON.stringify(again)).toBe(expected);
      }),
    );
  });
});

describe("a record after another", () => {
  const known = new AssembledParts();
  const [one, two] = [pageWith("p-1", [attribution(0, [20, 50])]), pageWith("p-2", [attribution(0, [20, 50])])];
  const entity = (id: string, name: string, page: string) => ({
    id,
    name,
    kind: "person" as const,
    names: [name],
    roles: [],
    mentions: [],
    maybeSame: [],
    members: [{ page, id: 0 }],
  });
  const [dorvet, other] = [entity("e-1", "Ilan Dorvet", "p-1"), entity("e-2", "Ilan Dorvet", "p-2")];
  const parts = (pages: readonly ReadPage[], entities: Findings["entities"]): RecordParts => ({
    pages,
    findings: { ...NOTHING, entities },
    corrections: [],
    failures: [],
    version: "0",
  });

  it("has the same objects where nothing has changed, and is what it would be by itself", () => {
    const first = assemble(parts([one], [dorvet]), known);
    const second = assemble(parts([one, two], [dorvet, other]), known);
    expect(second).toEqual(assemble(parts([one, two], [dorvet, other])));
    expect(second.pages[0]).toBe(first.pages[0]);
    expect(second.attributions[0]).toBe(first.attributions[0]);
    expect(second.entities[0]).toBe(first.entities[0]);
  });

  it("notices what a statement points to, and a date that others give", () => {
    const first = assemble(parts([one], [dorvet]), known);
    const renumbered = { ...dorvet, id: "e-9" };
    const linked = { value: "2031-05-03", evidence: [], basis: "other pages", confidence: 1 };
    const changed: RecordParts = {
      ...parts([one], [renumbered]),
      findings: { ...NOTHING, entities: [renumbered], dates: [{ page: "p-1", linked }] },
    };
    const second = assemble(changed, known);
    expect(second).toEqual(assemble(changed));
    expect(second.attributions[0]).not.toEqual(first.attributions[0]);
    expect(second.pages[0]?.published.linked).toEqual(linked);
  });
});
