import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damage } from "./damage.ts";
import { scoreRepairs } from "./score-repairs.ts";

const TEXT = [
  "Foreign Minister Ilan Dorvet met the envoy, and said “we are not happy with it,” Norvik Courier wrote.",
  "Nothing was signed. “It is late,” Ada Kell said. “We will come back.”",
].join("\n");

describe("damage", () => {
  it("is the same for the same seed, and other for another", () => {
    expect(damage(TEXT, { seed: 3 }).text).toBe(damage(TEXT, { seed: 3 }).text);
    const texts = new Set(Array.from({ length: 20 }, (_, seed) => damage(TEXT, { seed }).text));
    expect(texts.size).toBeGreaterThan(5);
  });

  it("does nothing at no rates, and all of a kind at rate 1", () => {
    expect(damage(TEXT, { seed: 1, rates: {} }).text).toBe(TEXT);
    const { text, done } = damage(TEXT, { seed: 1, rates: { bothMarks: 1 } });
    expect(text).not.toMatch(/[“”]/);
    expect(done.filter(({ kind }) => kind === "opening mark")).toHaveLength(3);
    for (const { pair } of done) expect(pair).not.toBeNull();
  });

  it("tells what stood where, and finds the way between the texts", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const damaged = damage(TEXT, { seed });
        for (const { from, to } of damaged.done) {
          expect(TEXT.slice(from.start, from.end)).toBe(from.text);
          expect(damaged.text.slice(to.start, to.end)).toBe(to.text);
          if (from.end > from.start) expect(damaged.toDamaged(from.start)).toBe(to.start);
          expect(damaged.toClean(to.end)).toBe(from.end);
        }
        const [first] = damaged.done;
        const before = first?.from.start ?? TEXT.length;
        expect(damaged.text.slice(0, before)).toBe(TEXT.slice(0, before));
      }),
    );
  });
});

describe("scoreRepairs", () => {
  it("gives full marks to what was done, none to nothing, and counts a false one", () => {
    const damaged = damage("Few were ready and nobody knew it.", { seed: 1, rates: { spaceBetweenLetters: 1 } });
    const right = damaged.done.map(({ to }, id) => {
      const span = { start: to.start - 1, end: to.start + 1 };
      return { id, ...span, kind: "glued" as const, reading: "", uncertain: false };
    });
    const clean = "Few were ready and nobody knew it.";
    const [found, , wanted] = scoreRepairs(clean, damaged, right).counts["glued letters"];
    expect(wanted).toBeGreaterThan(0);
    expect(found).toBe(wanted);
    expect(scoreRepairs(clean, damaged, []).counts["glued letters"][0]).toBe(0);
    const wrong = { id: 0, start: 0, end: 2, kind: "glued" as const, reading: "", uncertain: false };
    expect(scoreRepairs(clean, damaged, [wrong]).misses).toContainEqual({ of: "glued letters", found: true, at: 1 });
  });
});
