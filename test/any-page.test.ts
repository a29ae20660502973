import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HearsayRecord, recordSchema } from "../src/core/record.ts";
import { readSources } from "../src/engine/engine.ts";
import { numbersFrom } from "./made-up-pages.ts";

// More of them by hand: HEARSAY_MUTATIONS=5000 HEARSAY_SEED=2 npx vitest run test/any-page.test.ts
const MUTATIONS = Number(process.env.HEARSAY_MUTATIONS ?? 300);
const SEED = Number(process.env.HEARSAY_SEED ?? 1);
const A_RUN = 25;

const example = join(import.meta.dirname, "..", "examples", "lune-strait");
const names = readdirSync(example).filter((name) => /\.(?:html|txt)$/.test(name));
const originals = names.map((name) => ({ name, bytes: readFileSync(join(example, name)) }));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-any-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Next = () => number;
type Mutation = (bytes: Buffer, next: Next) => Buffer;
const at = (next: Next, length: number): number => Math.floor(next() * length);

function within(next: Next, bytes: Buffer): [start: number, end: number] {
  const start = at(next, bytes.length);
  return [start, start + at(next, Math.min(400, bytes.length - start))];
}

const insert = (bytes: Buffer, place: number, given: Buffer | string): Buffer =>
  Buffer.concat([bytes.subarray(0, place), Buffer.from(given), bytes.subarray(place)]);

const ODD = [
  "“",
  "”",
  '"',
  "'",
  "(",
  "<",
  "</p>",
  "<p",
  "<!--",
  "&#0;",
  "&nbsp;",
  "\u202e",
  "\u0000",
  "\r",
  "\ud83d\ude00",
];
ODD.push(
  "<table><tr>",
  "<script>",
  "<q>",
  "said",
  "according to",
  "\n\n",
  "- ",
  "2031-13-45",
  "\ufeff",
  "\u2028",
  "<br>",
);

/** What befalls pages on their way: cut off, doubled, torn, in the wrong encoding, with marks lost or strewn in. */
const MUTATION: readonly Mutation[] = [
  (bytes, next) => bytes.subarray(0, at(next, bytes.length)),
  (bytes, next) => bytes.subarray(at(next, bytes.length)),
  (bytes, next) => insert(bytes, at(next, bytes.length), bytes.subarray(...within(next, bytes))),
  (bytes, next) => {
    const [start, end] = within(next, bytes);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, next) => insert(bytes, at(next, bytes.length), (ODD[at(next, ODD.length)] ?? "").repeat(1 + at(next, 40))),
  (bytes, next) => {
    const other = originals[at(next, originals.length)]?.bytes ?? bytes;
    return insert(bytes, at(next, bytes.length), other.subarray(...within(next, other)));
  },
  (bytes, next) => {
    const flipped = Buffer.from(bytes);
    for (let count = at(next, 20); count >= 0; count--) flipped[at(next, bytes.length)] = at(next, 256);
    return flipped;
  },
  (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  (bytes) => Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le"),
  (bytes) => Buffer.from(bytes.toString("utf8").replace(/<\/?p>/g, "")),
  (bytes) => Buffer.from(bytes.toString("utf8").replace(/["“”]/g, "")),
  (bytes) => Buffer.from(bytes.toString("utf8").replace(/\n/g, " ")),
  (bytes) => Buffer.from(bytes.toString("utf8").replace(/\. /g, ".")),
  (bytes) => Buffer.from(bytes.toString("utf8").replace(/(<\w+[^>]*>)/g, "$1$1")),
  (bytes) => Buffer.from(bytes.toString("utf8").toUpperCase()),
];

function mutated(next: Next): { name: string; bytes: Buffer } {
  const { name, bytes } = originals[at(next, originals.length)] ?? { name: "", bytes: Buffer.alloc(0) };
  let now: Buffer = bytes;
  for (let count = at(next, 4); count >= 0 && now.length > 0; count--) {
    now = MUTATION[at(next, MUTATION.length)]?.(now, next) ?? now;
  }
  return { name, bytes: now };
}

/** Spans that do not lie in their page's text, and texts that are not the slice they stand beside. */
function wrongSpans(record: HearsayRecord): string[] {
  const texts = new Map(record.pages.map((page) => [page.id, page.text]));
  const wrong: string[] = [];
  const look = (value: unknown, page: string | undefined, where: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) look(one, page, `${where}[${index}]`);
      return;
    }
    const own: { [key: string]: unknown } = { ...value };
    if (typeof own.start === "number" && typeof own.end === "number") {
      const text = texts.get(typeof own.page === "string" ? own.page : (page ?? ""));
      const { start, end } = own as { start: number; end: number };
      const inside = text !== undefined && Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
      if (!inside) wrong.push(`${where}: ${start} to ${end} of ${text?.length}`);
      else if (typeof own.text === "string" && own.text !== text.slice(start, end)) wrong.push(`${where}: ${own.text}`);
    }
    const inPage = typeof own.page === "string" ? own.page : page;
    for (const [key, one] of Object.entries(own)) look(one, inPage, `${where}.${key}`);
  };
  for (const page of record.pages) look({ ...page, source: null }, page.id, page.id);
  look({ ...record, pages: [] }, undefined, "record");
  return wrong;
}

/** Characters that show and stand in no block, or in two. */
function uncovered(page: HearsayRecord["pages"][number]): string {
  let end = 0;
  let left = "";
  for (const block of page.blocks) {
    left += page.text.slice(end, block.start) + (block.start < end ? "!" : "");
    end = block.end;
  }
  // A line of control characters, as a file in UTF-16 gives where a byte was lost, holds nothing to label.
  return (left + page.text.slice(end)).replace(/\p{Cc}/gu, "").trim();
}

describe("any page at all", () => {
  const runs = Math.ceil(MUTATIONS / A_RUN);
  it(`gives a sound record: ${runs * A_RUN} damaged pages`, async () => {
    const next = numbersFrom(SEED);
    let read = 0;
    for (let run = 0; run < runs; run++) {
      const pages = join(folder, `damaged-${run}`);
      mkdirSync(pages);
      for (let number = 0; number < A_RUN; number++) {
        const { name, bytes } = mutated(next);
        writeFileSync(join(pages, `${number}-${name}`), bytes);
      }
      const { record } = await readSources([pages], { workers: 1, pageSeconds: 20 });
      const where = `seed ${SEED}, run ${run}`;
      expect(recordSchema.safeParse(record).error?.issues ?? [], where).toEqual([]);
      expect(wrongSpans(record), where).toEqual([]);
      expect(
        record.pages.map(uncovered).filter((left) => left !== ""),
        where,
      ).toEqual([]);
      const defects = record.failures.filter(({ code }) => !/^(?:empty|binary|no-text)$/.test(code));
      expect(defects, where).toEqual([]);
      read += record.pages.length;
      rmSync(pages, { recursive: true });
    }
    expect(read).toBeGreaterThan(runs * A_RUN * 0.7);
  }, 3_600_000);
});

describe("the same pages, failures among them", () => {
  let paths: string[];
  let expected = "";
  beforeAll(async () => {
    const pages = join(folder, "same");
    mkdirSync(pages);
    for (const { name, bytes } of originals) writeFileSync(join(pages, name), bytes);
    writeFileSync(join(pages, "00-empty.txt"), "");
    writeFileSync(join(pages, "99-picture.html"), Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1"));
    writeFileSync(join(pages, "05-again.txt"), originals.find(({ name }) => name.startsWith("05"))?.bytes ?? "");
    paths = readdirSync(pages).map((name) => join(pages, name));
    expected = JSON.stringify((await readSources(paths)).record);
    expect(recordSchema.parse(JSON.parse(expected)).failures).toHaveLength(2);
  });

  it("give the same record in any order, and named twice", async () => {
    const next = numbersFrom(SEED);
    for (const order of [paths.toReversed(), paths.toSorted(() => next() - 0.5), [...paths, ...paths]]) {
      expect(JSON.stringify((await readSources(order)).record)).toBe(expected);
    }
  });

  it("give it on two and on three threads", async () => {
    // So much beside them that threads are started.
    const filler = join(folder, "filler.jsonl");
    const words = Array.from({ length: 60 }, (_, number) =>
      JSON.stringify({ id: `${number}`, text: "… ".repeat(9_000) }),
    );
    writeFileSync(filler, words.join("\n"));
    const one = JSON.stringify((await readSources([filler, ...paths], { workers: 1 })).record);
    for (const workers of [2, 3]) {
      expect(JSON.stringify((await readSources([filler, ...paths], { workers })).record)).toBe(one);
    }
  });

  it("give it when they are added one by one, in another order", async () => {
    const dossier = join(folder, "grown.dossier");
    let record: HearsayRecord | undefined;
    for (const path of paths.toReversed()) ({ record } = await readSources([path], { dossier, workers: 1 }));
    expect(JSON.stringify(record)).toBe(expected);
  });
});
