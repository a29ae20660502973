import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Capture } from "../core/capture.ts";
import type { Correction, Failure, Source } from "../core/record.ts";
import { pack, unpack } from "./pack.ts";
import { hashesIn, PieceWriter, readKept } from "./pieces.ts";
import { captureKey, type DossierStore, type Outcome, type Packed } from "./store.ts";

/** A capture of made-up words. */
export function madeCapture(source: Source, words: string): Capture {
  const bytes = new TextEncoder().encode(words);
  return {
    source,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    media: "text",
    capturedAt: null,
  };
}

/** An outcome for a capture, with a page of one word. */
export function madeOutcome(capture: Capture, pipeline = "one"): Outcome {
  return {
    key: captureKey(capture),
    pipeline,
    failure: null,
    page: pack({ text: "Norvik" }),
    layers: pack({}),
    tokens: pack([]),
  };
}

function madeFailure(path: string, code = "empty"): Failure {
  return { source: { path }, code, message: `${path} is empty.`, hint: "Try again." };
}

const correction: Correction = {
  id: "k-1",
  at: "2031-02-03",
  by: "Vilja Sorn",
  kind: "rename",
  anchors: [{ page: "p-1", start: 0, end: 6 }],
  value: "Norvik",
};

/** What every store must do. `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<DossierStore>): void {
  describe(`${name} as a store`, () => {
    let store: DossierStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const a = madeCapture({ path: "b/a.txt" }, "Marvania's parliament met.");
    const b = madeCapture({ path: "b/b.txt", url: "https://norvik.example/b" }, "It rained in Norvik.");

    it("is empty at first", async () => {
      expect(await store.captures()).toEqual([]);
      expect(await store.outcomeHeads()).toEqual([]);
      expect(await store.failures()).toEqual([]);
      expect(await store.corrections()).toEqual([]);
      expect(await store.state()).toBeUndefined();
      expect(await store.stateCount()).toBe(0);
      expect(await store.capture("p-none")).toBeUndefined();
      expect(await store.outcome("p-none")).toBeUndefined();
    });

    it("gives captures back as they were, sorted by key", async () => {
      await store.addCaptures([a, b]);
      expect(await store.capture(captureKey(a))).toEqual(a);
      expect(await store.capture(captureKey(b))).toEqual(b);
      const keys = (await store.captures()).map((entry) => entry.key);
      expect(keys).toEqual([captureKey(a), captureKey(b)].sort());
      const entry = (await store.captures()).find((one) => one.key === captureKey(b));
      expect(entry).toEqual({
        key: captureKey(b),
        source: b.source,
        sha256: b.sha256,
        media: "text",
        capturedAt: null,
        size: b.bytes.length,
      });
    });

    it("keeps an empty capture and one of every byte", async () => {
      const empty = madeCapture({ path: "empty" }, "");
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const every: Capture = {
        ...madeCapture({ path: "every" }, ""),
        bytes,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        media: "html",
        capturedAt: "2031-01-02T03:04:05Z",
      };
      await store.addCaptures([empty, every]);
      expect(await store.capture(captureKey(empty))).toEqual(empty);
      expect(await store.capture(captureKey(every))).toEqual(every);
    });

    it("does not change with the array it was given", async () => {
      const bytes = new TextEncoder().encode("as it was");
      const capture = { ...madeCapture({ path: "x" }, "as it was"), bytes };
      await store.addCaptures([capture]);
      bytes.fill(0);
      expect(new TextDecoder().decode((await store.capture(captureKey(capture)))?.bytes)).toBe("as it was");
    });

    it.each([[["z.txt", "a.txt", "m.txt"]], [["a.txt", "z.txt", "m.txt"]], [["m.txt", "z.txt", "a.txt"]]])(
      "names the same bytes by the first of their paths, whichever came first: %j",
      async (paths) => {
        for (const path of paths) await store.addCaptures([madeCapture({ path }, "The same words.")]);
        const entries = await store.captures();
        expect(entries.map((entry) => entry.source)).toEqual([{ path: "a.txt" }]);
        expect((await store.capture(entries[0]?.key ?? ""))?.source).toEqual({ path: "a.txt" });
      },
    );

    it("tells the same bytes at two addresses apart", async () => {
      const one = madeCapture({ path: "a", url: "https://norvik.example/1" }, "The same words.");
      const two = madeCapture({ path: "a", url: "https://norvik.example/2" }, "The same words.");
      await store.addCaptures([one, two]);
      expect(await store.captures()).toHaveLength(2);
    });

    it("orders lines of one file by number", async () => {
      for (const line of [10, 9, 11]) await store.addCaptures([madeCapture({ path: "a.jsonl", line }, "{}")]);
      expect((await store.captures())[0]?.source).toEqual({ path: "a.jsonl", line: 9 });
    });

    it("gives outcomes back and replaces them", async () => {
      await store.addCaptures([a, b]);
      await store.putOutcomes([madeOutcome(a), madeOutcome(b)]);
      const failed: Outcome = {
        key: captureKey(b),
        pipeline: "two",
        failure: madeFailure("b/b.txt", "no-text"),
        page: null,
        layers: null,
        tokens: null,
      };
      await store.putOutcomes([failed]);
      expect(await store.outcome(captureKey(b))).toEqual(failed);
      const kept = await store.outcome(captureKey(a));
      expect(kept?.page === null || kept === undefined ? undefined : unpack(kept.page)).toEqual({ text: "Norvik" });
      const heads = [
        { key: captureKey(a), pipeline: "one", failure: null },
        { key: captureKey(b), pipeline: "two", failure: "no-text" },
      ];
      expect(await store.outcomeHeads()).toEqual(heads.sort((x, y) => (x.key < y.key ? -1 : 1)));
    });

    it("refuses an outcome of a capture that is not there", async () => {
      await expect(store.putOutcomes([madeOutcome(a)])).rejects.toThrow();
    });

    it("keeps an outcome when its capture is given again", async () => {
      await store.addCaptures([a]);
      await store.putOutcomes([madeOutcome(a)]);
      await store.addCaptures([a]);
      expect(await store.outcomeHeads()).toHaveLength(1);
    });

    it("keeps a failure of each code a source, and removes them", async () => {
      await store.putFailures([madeFailure("b"), madeFailure("a"), madeFailure("a", "binary")]);
      await store.putFailures([{ ...madeFailure("a"), message: "Still empty." }]);
      expect((await store.failures()).map((one) => [one.source.path, one.code, one.message])).toEqual([
        ["a", "binary", "a is empty."],
        ["a", "empty", "Still empty."],
        ["b", "empty", "b is empty."],
      ]);
      await store.removeFailures([madeFailure("a"), madeFailure("nowhere")]);
      expect((await store.failures()).map((one) => one.source.path)).toEqual(["a", "b"]);
    });

    it("keeps corrections by id", async () => {
      await store.putCorrections([correction, { ...correction, id: "k-0", value: null }]);
      await store.putCorrections([{ ...correction, value: "Norvik-on-Sea" }]);
      const read = await store.corrections();
      expect(read.map((one) => [one.id, one.value])).toEqual([
        ["k-0", null],
        ["k-1", "Norvik-on-Sea"],
      ]);
      expect(read[1]?.anchors).toEqual(correction.anchors);
    });

    it("keeps what was found, and forgets what is not used any more", async () => {
      expect(await store.found()).toEqual(new Map());
      await store.putFound(
        new Map([
          ["b", pack(1)],
          ["a", pack(2)],
        ]),
        new Set(["a", "b"]),
      );
      await store.putFound(
        new Map([
          ["a", pack(3)],
          ["c", pack(4)],
        ]),
        new Set(["a", "c"]),
      );
      const found = await store.found();
      expect([...found].map(([key, value]) => [key, unpack(value)])).toEqual([
        ["a", 3],
        ["c", 4],
      ]);
    });

    it("adds a state only where the record differs, and keeps the last one's joins", async () => {
      const state = (words: string, fingerprint: string) => ({
        version: "0.0.1",
        fingerprint,
        record: new PieceWriter().write({ words, pages: [words, "always"] }),
        joins: new PieceWriter().write({ joins: [words] }),
      });
      const read = async (packed: Packed | null | undefined) =>
        readKept(packed ?? new Uint8Array(), { fetch: (hashes) => store.pieces(hashes) });
      expect(await store.addState(state("first", "f1"))).toBe(1);
      expect(await store.addState(state("first", "f2"))).toBe(1);
      expect(await store.addState(state("second", "f3"))).toBe(2);
      expect(await store.stateCount()).toBe(2);
      const first = await store.state(1);
      const last = await store.state();
      expect(first?.fingerprint).toBe("f2");
      expect(first?.joins).toBeNull();
      expect(await read(first?.record)).toEqual({ words: "first", pages: ["first", "always"] });
      expect(last?.number).toBe(2);
      expect(last?.version).toBe("0.0.1");
      expect(await read(last?.record)).toEqual({ words: "second", pages: ["second", "always"] });
      expect(await read(last?.joins)).toEqual({ joins: ["second"] });
      const [gone] = hashesIn(state("first", "f1").joins.index);
      expect(await store.pieces([gone ?? ""])).toEqual(new Map());
      expect(await store.state(3)).toBeUndefined();
    });

    it("need not be given the pieces that the last state has", async () => {
      const writer = new PieceWriter();
      const joins = writer.write({ joins: [] });
      const first = writer.write({ pages: [{ id: "p-1" }, { id: "p-2" }] });
      await store.addState({ version: "1", fingerprint: "f1", record: first, joins });
      const record = writer.write({ pages: [{ id: "p-1" }, { id: "p-2" }], claims: [1] }, hashesIn(first.index));
      expect(record.pieces.size).toBe(1);
      expect(await store.addState({ version: "1", fingerprint: "f2", record, joins })).toBe(2);
      expect((await store.pieces([...hashesIn(record.index)])).size).toBe(hashesIn(record.index).size);
    });

    it("keeps all of a transaction", async () => {
      const given = await store.transaction(async (inside) => {
        await inside.addCaptures([a]);
        await inside.putFailures([madeFailure("x")]);
        return (await inside.captures()).length;
      });
      expect(given).toBe(1);
      expect(await store.captures()).toHaveLength(1);
      expect(await store.failures()).toHaveLength(1);
    });

    it("keeps nothing of a transaction that throws, and goes on", async () => {
      await store.addCaptures([a]);
      const broken = store.transaction(async (inside) => {
        await inside.addCaptures([b]);
        await inside.putOutcomes([madeOutcome(a)]);
        await inside.putFailures([madeFailure("x")]);
        await inside.putCorrections([correction]);
        throw new RangeError("planted");
      });
      await expect(broken).rejects.toThrow(new RangeError("planted"));
      expect((await store.captures()).map((entry) => entry.key)).toEqual([captureKey(a)]);
      expect(await store.outcomeHeads()).toEqual([]);
      expect(await store.failures()).toEqual([]);
      expect(await store.corrections()).toEqual([]);
      await store.transaction((inside) => inside.addCaptures([b]));
      expect(await store.captures()).toHaveLength(2);
    });

    it("closes twice without complaint", async () => {
      await store.close();
      await store.close();
    });
  });
}
