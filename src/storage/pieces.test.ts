import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compress, packParts } from "./pack.ts";
import { hashesIn, PieceWriter, readKept, sameKept } from "./pieces.ts";
import type { InPieces, Packed } from "./store.ts";

const fetching = (...kept: readonly InPieces[]) => {
  const all = new Map(kept.flatMap(({ pieces }) => [...pieces]));
  return async (hashes: readonly string[]) =>
    new Map(
      hashes.flatMap((hash): [string, Packed][] =>
        [[hash, all.get(hash)]].flatMap(([h, p]) => (typeof h === "string" && p instanceof Uint8Array ? [[h, p]] : [])),
      ),
    );
};
const item = (number: number, words = "it rained in Norvik") => ({ id: `c-${(number * 7919) % 100_000}`, words });
const items = Array.from({ length: 2_000 }, (_, index) => item(index)).sort((a, b) => (a.id < b.id ? -1 : 1));

describe("keeping in pieces", () => {
  it("gives every object of lists back", async () => {
    const lists = fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.array(fc.oneof(fc.string(), fc.constant("\n\r\u2028"), fc.constant(null), fc.record({ id: fc.string() }))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(lists, async (parts) => {
        const kept = new PieceWriter().write(parts);
        expect(Object.entries(await readKept(kept.index, { fetch: fetching(kept) }))).toEqual(Object.entries(parts));
      }),
    );
  });

  it("gives the same for the same, whatever it has cut before", () => {
    const writer = new PieceWriter();
    const first = writer.write({ claims: items });
    const changed = items.map((one, at) => (at === 700 ? { ...one, words: "it was dry" } : one));
    const second = writer.write({ claims: changed }, hashesIn(first.index));
    const anew = new PieceWriter().write({ claims: changed });
    expect(Buffer.compare(second.index, anew.index)).toBe(0);
    expect([...second.pieces.keys()].every((hash) => anew.pieces.has(hash))).toBe(true);
    expect(sameKept(first.index, second.index)).toBe(false);
  });

  it("keeps anew only what an item changes, comes to or leaves", () => {
    const first = new PieceWriter().write({ claims: items });
    const kept = hashesIn(first.index);
    expect(kept.size).toBeGreaterThan(50);
    for (const list of [
      items.with(900, item(99_999)),
      items.toSpliced(500, 1),
      items.toSpliced(500, 0, { id: "c-x", words: "" }),
      items.map((one, at) => (at === 3 ? { ...one, words: "it was dry" } : one)),
    ]) {
      const next = new PieceWriter().write({ claims: list }, kept);
      expect(next.pieces.size).toBeGreaterThan(0);
      expect(next.pieces.size).toBeLessThan(5);
    }
  });

  it("gives a piece again that is not kept, though it has cut it before", () => {
    const writer = new PieceWriter();
    const first = writer.write({ claims: items });
    expect(writer.write({ claims: items }).pieces.size).toBe(first.pieces.size);
    expect(writer.write({ claims: items }, hashesIn(first.index)).pieces.size).toBe(0);
  });

  it("notices an item that is another at the same place", () => {
    const writer = new PieceWriter();
    const list: { id: string; words: string }[] = [...items];
    const first = writer.write({ claims: list });
    list[1] = { ...item(5), words: "other" };
    const second = writer.write({ claims: list }, hashesIn(first.index));
    expect(sameKept(first.index, second.index)).toBe(false);
  });

  it("reads what it read before no more, and checks what is new", async () => {
    const first = new PieceWriter().write({ claims: items });
    const read = new Map<string, readonly unknown[]>();
    await readKept(first.index, { fetch: fetching(first), read });
    const second = new PieceWriter().write({ claims: items.with(900, item(99_999)) }, hashesIn(first.index));
    let fetched = 0;
    let checked = 0;
    const given = await readKept(second.index, {
      fetch: async (hashes) => {
        fetched += hashes.length;
        return fetching(second)(hashes);
      },
      before: read,
      check: (_, some) => {
        checked += some.length;
      },
    });
    expect(given.claims).toEqual(items.with(900, item(99_999)));
    expect(fetched).toBe(second.pieces.size);
    expect(checked).toBeLessThan(items.length / 10);
  });

  it("reads what an earlier version packed whole, in chunks or not, and takes it for the same", async () => {
    const parts = { words: "a", claims: [1, "b", { id: "c" }] };
    const whole = compress(
      Buffer.from('{"key":"words","value":"a"}\n{"key":"claims","items":3}\n1\n"b"\n{"id":"c"}\n'),
    );
    const index = new PieceWriter().write(parts).index;
    for (const packed of [whole, packParts(parts)]) {
      const checked: unknown[] = [];
      const check = (_: string, some: readonly unknown[]): void => void checked.push(...some);
      expect(await readKept(packed, { fetch: async () => new Map(), check })).toEqual(parts);
      expect(checked).toEqual(parts.claims);
      expect(sameKept(packed, index)).toBe(true);
      expect(sameKept(packed, new PieceWriter().write({ ...parts, words: "b" }).index)).toBe(false);
      expect(hashesIn(packed).size).toBe(0);
    }
  });

  it("takes what is missing, cut off or another list for damage", async () => {
    const kept = new PieceWriter().write({ claims: items });
    const [[hash, piece] = ["", new Uint8Array()]] = kept.pieces;
    const damaged = expect.objectContaining({ code: "dossier-damaged" });
    const reading = (change: (pieces: Map<string, Packed>) => void) => {
      const pieces = new Map(kept.pieces);
      change(pieces);
      return readKept(kept.index, { fetch: fetching({ index: kept.index, pieces }) });
    };
    await expect(reading((pieces) => pieces.delete(hash))).rejects.toThrow(damaged);
    await expect(reading((pieces) => pieces.set(hash, piece.subarray(0, -8)))).rejects.toThrow(damaged);
    await expect(reading((pieces) => pieces.set(hash, compress(Buffer.from("[1]"))))).rejects.toThrow(damaged);
    await expect(readKept(kept.index.subarray(0, -8), { fetch: fetching(kept) })).rejects.toThrow(damaged);
  });
});
