import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compress, decompress, pack, packParts, samePacked, unpack, unpackParts } from "./pack.ts";

describe("packing", () => {
  it("gives every JSON value back, and the same bytes for the same value", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
        expect(samePacked(pack(value), pack(value))).toBe(true);
      }),
    );
  });

  it("gives an object of lists back, whatever stands in its texts", () => {
    const lists = fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.array(fc.oneof(fc.string(), fc.constant("\n\r\u2028"), fc.constant(null))),
      ),
    );
    fc.assert(
      fc.property(lists, (parts) => {
        expect(Object.entries(unpackParts(packParts(parts)))).toEqual(Object.entries(parts));
      }),
    );
  });

  it("packs in chunks what is long, and knows it from what differs in one of them", () => {
    const long = (last: string) => ({
      first: "a",
      items: Array.from({ length: 60 }, () => "Norvik ".repeat(20_000)),
      last,
    });
    const packed = packParts(long("b"));
    expect(unpackParts(packed)).toEqual(long("b"));
    expect(samePacked(packed, packParts(long("b")))).toBe(true);
    expect(samePacked(packed, packParts(long("c")))).toBe(false);
    expect(() => unpackParts(packed.subarray(0, -8))).toThrow(expect.objectContaining({ code: "dossier-damaged" }));
  });

  it("reads what an earlier version packed whole, and takes it for the same", () => {
    const whole = compress(Buffer.from('{"key":"a","items":2}\n1\n"b"\n{"key":"c","value":null}\n'));
    expect(unpackParts(whole)).toEqual({ a: [1, "b"], c: null });
    expect(samePacked(whole, packParts({ a: [1, "b"], c: null }))).toBe(true);
    expect(samePacked(whole, packParts({ a: [1, "b"], c: 0 }))).toBe(false);
  });

  it("tells values apart", () => {
    expect(samePacked(pack({ a: 1 }), pack({ a: 2 }))).toBe(false);
  });

  it("takes damage for damage", () => {
    const value = { words: "Norvik ".repeat(100) };
    const packed = Uint8Array.from(pack(value));
    let harmless = 0;
    const damaged = expect.objectContaining({ code: "dossier-damaged" });
    const code = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    for (let at = 4; at < packed.length; at++) {
      const flipped = Uint8Array.from(packed);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const given = code(() => unpack(flipped));
      // A bit of the frame's head that means nothing may change; the value never does.
      if (JSON.stringify(given) !== JSON.stringify(value)) expect(given, `byte ${at}`).toEqual(damaged);
      else harmless++;
    }
    expect(harmless).toBeLessThan(2);
    expect(code(() => unpack(packed.subarray(0, -8)))).toEqual(damaged);
    expect(code(() => unpack(compress(Buffer.from("{"))))).toEqual(damaged);
    expect(code(() => unpackParts(compress(Buffer.from('{"key":"a","items":3}\n1\n'))))).toEqual(damaged);
    expect(code(() => decompress(compress(Buffer.alloc(1000)), 10))).toEqual(damaged);
  });
});
