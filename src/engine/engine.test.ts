import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { madeUpPage, writeMadeUpPages } from "../../test/made-up-pages.ts";
import { HearsayError } from "../core/errors.ts";
import { type HearsayRecord, recordSchema } from "../core/record.ts";
import { openDossier } from "../storage/sqlite/open-dossier.ts";
import { explain, openDossierRecord, readSources } from "./engine.ts";
import { dossierAndState } from "./open-record.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "lune-strait");

let folder: string;
let dossier: string;
let pages: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-engine-"));
  dossier = join(folder, "a.dossier");
  pages = join(folder, "pages");
  mkdirSync(pages);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The record with its own folder's name taken out of paths, as text. */
function told(record: HearsayRecord): string {
  return JSON.stringify(record).replaceAll(JSON.stringify(folder).slice(1, -1), "");
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof HearsayError ? error.code : `not expected: ${String(error)}`;
  }
  return "nothing thrown";
}

function page(name: string, number: number): string {
  const path = join(pages, name);
  writeFileSync(path, madeUpPage(number));
  return path;
}

describe("reading sources into a record", () => {
  it("gives a record of the fixed form, in which every span is within its page and every id is known", async () => {
    const { record, state, changed } = await readSources([EXAMPLE]);
    const parsed = recordSchema.safeParse(record);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(parsed.data).length).toBe(JSON.stringify(record).length);
    expect(record.failures).toEqual([]);
    expect(record.pages).toHaveLength(readdirSync(EXAMPLE).filter((name) => /^\d\d-/.test(name)).length);
    expect([state, changed]).toEqual([null, true]);
    const lengths = new Map(record.pages.map((one) => [one.id, one.text.length]));
    const spans: { page: string; start: number; end: number }[] = [];
    JSON.stringify(record, (_, value) => {
      if (typeof value?.page === "string" && typeof value.start === "number") spans.push(value);
      return value;
    });
    expect(spans.length).toBeGreaterThan(100);
    const outside = spans.filter(({ page: id, start, end }) => start > end || end > (lengths.get(id) ?? -1));
    expect(outside).toEqual([]);
    const entities = new Set(record.entities.map((one) => one.id));
    const origins = new Set(record.origins.map((one) => one.id));
    const attributions = new Set(record.attributions.map((one) => one.id));
    for (const one of record.attributions) {
      if (one.speaker.entity !== null) expect(entities).toContain(one.speaker.entity);
      if (one.origin !== null) expect(origins).toContain(one.origin);
      if (one.parent !== null) expect(attributions).toContain(one.parent);
    }
    for (const event of record.events) {
      for (const account of event.accounts)
        if (account.attribution !== null) expect(attributions).toContain(account.attribution);
    }
  });

  it("names what failed and goes on", async () => {
    page("a.txt", 1);
    writeFileSync(join(pages, "b.txt"), "");
    writeFileSync(join(pages, "c.txt"), "— … —");
    const { record, failures } = await readSources([pages, join(folder, "nowhere.txt")]);
    expect(record.pages).toHaveLength(1);
    expect(failures.map((failure) => failure.code).sort()).toEqual(["empty", "no-such-file", "no-text"]);
    expect(record.failures).toEqual(failures);
  });

  it("reads standard input", async () => {
    const lines = [1, 2].map((number) => `${JSON.stringify({ id: `${number}`, text: madeUpPage(number) })}\n`);
    const { record } = await readSources(["-"], { stdin: Readable.from(lines) });
    expect(record.pages.map((one) => one.source.id).sort()).toEqual(["1", "2"]);
  });

  it("throws when nothing was named", async () => {
    expect(await codeOf(readSources([]))).toBe("no-input");
    expect(await codeOf(readSources([], { dossier }))).toBe("no-such-file");
    expect(readdirSync(folder)).toEqual(["pages"]);
  });

  it("makes no dossier when there was nothing to read, but tells the failures", async () => {
    const { record, state } = await readSources([join(folder, "nowhere.txt")], { dossier });
    expect(record.failures.map((failure) => failure.code)).toEqual(["no-such-file"]);
    expect(state).toBeNull();
    expect(readdirSync(folder)).toEqual(["pages"]);
  });

  it("gives the same record for any order of sources", async () => {
    writeMadeUpPages(pages, 0, 9, true);
    page("zz-same-as-0.txt", 0);
    const paths = readdirSync(pages).map((name) => join(pages, name));
    const expected = told((await readSources(paths)).record);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (shuffled) => {
        expect(told((await readSources(shuffled)).record)).toBe(expected);
      }),
      { numRuns: 6 },
    );
    expect(JSON.parse(expected).pages).toHaveLength(9);
    expect(expected).not.toContain("zz-same-as-0");
  });

  it("gives the same record for any number of workers", async () => {
    writeMadeUpPages(pages, 0, 8);
    // Enough to be worth threads, without being slow: words outside every sentence of the story.
    writeFileSync(join(pages, "long.txt"), `${madeUpPage(9)}\n${"Norvik\n".repeat(3000)}`);
    writeFileSync(join(pages, "longer.html"), `<p>${madeUpPage(10)}</p><!--${" ".repeat(1_200_000)}-->`);
    const records = [];
    for (const workers of [1, 2, 3]) records.push(told((await readSources([pages], { workers })).record));
    expect(records[1]).toBe(records[0]);
    expect(records[2]).toBe(records[0]);
  });
});

describe("reading into a dossier", () => {
  it("gives what reading without one gives, and gives it again", async () => {
    const { record } = await readSources([EXAMPLE]);
    const first = await readSources([EXAMPLE], { dossier });
    expect(told(first.record)).toBe(told(record));
    expect([first.state, first.changed, first.worked]).toEqual([1, true, record.pages.length]);
    expect(told(await openDossierRecord(dossier))).toBe(told(record));
    expect(readdirSync(folder).sort()).toEqual(["a.dossier", "pages"]);
  });

  it("works nothing over again when nothing changed, and reads a page again that another pipeline made", async () => {
    page("a.txt", 1);
    page("b.txt", 2);
    const first = await readSources([pages], { dossier });
    const second = await readSources([pages], { dossier });
    expect([second.worked, second.changed, second.state]).toEqual([0, false, 1]);
    expect(told(second.record)).toBe(told(first.record));
    const without = await readSources([], { dossier });
    expect([without.worked, told(without.record)]).toEqual([0, told(first.record)]);

    const store = await openDossier(dossier);
    const [head] = await store.outcomeHeads();
    const outcome = await store.outcome(head?.key ?? "");
    if (outcome === undefined) throw new Error("no outcome");
    await store.putOutcomes([{ ...outcome, pipeline: "an older one", page: null, layers: null, tokens: null }]);
    await store.close();
    const upgraded = await readSources([], { dossier });
    expect([upgraded.worked, upgraded.changed]).toEqual([1, false]);
    expect(told(upgraded.record)).toBe(told(first.record));
  });

  it("gives the same for pages added one by one as for all at once, in any order, failures too", async () => {
    for (const name of readdirSync(EXAMPLE).slice(0, 6)) copyFileSync(join(EXAMPLE, name), join(pages, name));
    page("same.txt", 3);
    page("a-same.txt", 3);
    writeFileSync(join(pages, "empty.txt"), "");
    writeFileSync(join(pages, "dashes.txt"), "— … —");
    const paths = readdirSync(pages).map((name) => join(pages, name));
    const expected = told((await readSources([pages])).record);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (shuffled) => {
        rmSync(dossier, { force: true });
        for (const path of shuffled) await readSources([path], { dossier });
        expect(readdirSync(folder).sort()).toEqual(["a.dossier", "pages"]);
        expect(told(await openDossierRecord(dossier))).toBe(expected);
      }),
      {
        numRuns: 3,
        examples: [[[...paths].sort((a, b) => (a.endsWith("empty.txt") ? -1 : b.endsWith("empty.txt") ? 1 : 0))]],
      },
    );
  });

  it("forgets a source's failure when it can be read, and keeps the others'", async () => {
    const a = join(pages, "a.txt");
    writeFileSync(a, "");
    writeFileSync(join(pages, "b.txt"), "");
    page("c.txt", 4);
    const first = await readSources([pages], { dossier });
    expect(first.failures.map((failure) => failure.source.path)).toEqual([a, join(pages, "b.txt")]);
    writeFileSync(a, madeUpPage(5));
    const second = await readSources([a], { dossier });
    expect(second.failures.map((failure) => failure.source.path)).toEqual([join(pages, "b.txt")]);
    expect(second.record.pages).toHaveLength(2);
  });

  it("tells of a path that is not there, and does not keep that", async () => {
    const a = page("a.txt", 1);
    const { record } = await readSources([a], { dossier });
    const nowhere = join(pages, "nowhere.txt");
    const second = await readSources([nowhere, a], { dossier });
    expect(second.failures.map((failure) => failure.code)).toEqual(["no-such-file"]);
    expect([second.changed, second.state]).toEqual([false, 1]);
    expect(told(await openDossierRecord(dossier))).toBe(told(record));
  });

  it("keeps every state, and names one by number", async () => {
    const a = page("a.txt", 1);
    const first = await readSources([a], { dossier });
    const second = await readSources([page("b.txt", 2)], { dossier });
    expect([first.state, second.state]).toEqual([1, 2]);
    expect(told(await openDossierRecord(dossier, 1))).toBe(told(first.record));
    expect(told(await openDossierRecord(dossier, 2))).toBe(told(second.record));
    expect(await codeOf(openDossierRecord(dossier, 3))).toBe("bad-arguments");
    expect(dossierAndState(`${dossier}@1`)).toEqual({ path: dossier, state: 1 });
    expect(dossierAndState(dossier)).toEqual({ path: dossier });
    writeFileSync(`${dossier}@1`, "");
    expect(dossierAndState(`${dossier}@1`)).toEqual({ path: `${dossier}@1` });
  });

  it("explains a thing by its id", async () => {
    const { record } = await readSources([EXAMPLE], { dossier });
    const first = record.pages[0];
    const explained = await explain(dossier, first?.id ?? "");
    expect(explained.kind).toBe("page");
    expect(explained.blocks).toEqual(first?.blocks);
    expect(explained.values.map((value) => value.field)).toContain("title");
    const joined = record.entities.filter((entity) =>
      entity.mentions.some((one) => one.page !== entity.mentions[0]?.page),
    );
    const whys = await Promise.all(joined.map((entity) => explain(dossier, entity.id)));
    expect(whys.flatMap((why) => why.joins).length).toBeGreaterThan(0);
    for (const why of whys) for (const join of why.joins) expect(join.subject).toBe(why.id);
    expect(await codeOf(explain(dossier, "v-000000000000"))).toBe("unknown-id");
  });

  it("goes on after it was stopped, and ends where an undisturbed run ends", async () => {
    writeMadeUpPages(pages, 0, 150, true);
    const expected = told((await readSources([pages])).record);
    let worked = 0;
    for (const stopAt of [0, 5, 70]) {
      const stopper = new AbortController();
      if (stopAt === 0) stopper.abort();
      const run = readSources([pages], {
        dossier,
        signal: stopper.signal,
        onProgress: (now) => {
          if (now.phase === "reading" && now.pages >= stopAt) stopper.abort();
        },
      });
      expect(await codeOf(run)).toBe("interrupted");
    }
    expect(await codeOf(openDossierRecord(dossier))).toBe("interrupted");
    const last = await readSources([pages], {
      dossier,
      onProgress: (now) => {
        if (now.phase === "reading") worked = now.pages;
      },
    });
    expect(worked).toBeLessThan(140);
    expect(told(last.record)).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual(["a.dossier", "pages"]);
  });

  it("works on what an earlier run took in and did not finish, even when other sources are named", async () => {
    const [a, b] = [page("a.txt", 1), page("b.txt", 7)];
    await readSources([a], { dossier });
    const store = await openDossier(dossier);
    const { takeCapture } = await import("../ingest/custody.ts");
    await store.addCaptures([takeCapture({ path: b }, Buffer.from(madeUpPage(7)), "text")]);
    await store.close();
    const { record, worked } = await readSources([a], { dossier });
    expect(worked).toBe(1);
    expect(told(record)).toBe(told((await readSources([a, b])).record));
  });

  it("gives a path as it was named", async () => {
    const a = page("a.txt", 1);
    const named = relative(process.cwd(), a);
    const { record } = await readSources([named], { dossier });
    expect(record.pages[0]?.source.path).toBe(named);
  });
});
