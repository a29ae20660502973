import { describe, expect, it } from "vitest";
import type { Correction } from "../../core/record.ts";
import { effectiveCorrections } from "./effective-corrections.ts";

const TEXT = "Ada Kell met Ilan Dorvet. Kell left.";
const TEXTS = new Map([["p-1", TEXT]]);
let minute = 0;

function at(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { page: "p-1", start, end: start + words.length };
}

function made(kind: Correction["kind"], words: readonly string[], more: Partial<Correction> = {}): Correction {
  minute++;
  const time = `2031-05-14T10:${String(minute).padStart(2, "0")}:00.000Z`;
  return { id: `k-${minute}`, at: time, by: "Ida", kind, anchors: words.map((word) => at(word)), value: null, ...more };
}

function standing(corrections: readonly Correction[], texts: ReadonlyMap<string, string> = TEXTS): string[] {
  return effectiveCorrections(corrections, texts).map(({ id }) => id);
}

describe("the corrections that stand", () => {
  it("lets the later of two that contradict each other hold, in whatever order they are given", () => {
    const same = made("same", ["Ada Kell", "Kell left"]);
    const different = made("different", ["Kell left", "Ada Kell"]);
    expect(standing([same, different])).toEqual([different.id]);
    expect(standing([different, same])).toEqual([different.id]);
    const first = made("rename", ["Ada Kell"], { value: "Ada M. Kell" });
    const second = made("rename", ["Ada Kell"], { value: "A. M. Kell" });
    expect(standing([first, second])).toEqual([second.id]);
    expect(standing([first, second, made("rename", ["Ada Kell"])])).toEqual([]);
  });

  it("takes back one by its id, or all at a place", () => {
    const reject = made("reject", ["met"], { of: "event" });
    const date = made("date", ["met"], { of: "event", value: "2031-05-14" });
    expect(standing([reject, date, made("restore", ["met"], { value: date.id })])).toEqual([reject.id]);
    expect(standing([reject, date, made("restore", ["met"])])).toEqual([]);
    const restored = made("restore", ["met"]);
    const again = made("reject", ["met"], { of: "event" });
    expect(standing([reject, restored, again])).toEqual([again.id]);
  });

  it("finds the words again where the page reads otherwise, the nearest ones first", () => {
    const one = made("reject", ["Kell left"], { of: "attribution", words: ["Kell left"] });
    const texts = new Map([["p-1", `Kell left. ${"x".repeat(10)} Ada Kell met. Kell left.`]]);
    const [found] = effectiveCorrections([one], texts);
    expect(texts.get("p-1")?.slice(found?.anchors[0]?.start, found?.anchors[0]?.end)).toBe("Kell left");
    expect(found?.anchors[0]?.start).toBeGreaterThan(0);
  });

  it("leaves out one whose page or words are gone", () => {
    const one = made("reject", ["Kell left"], { of: "attribution", words: ["Kell left"] });
    expect(standing([one], new Map())).toEqual([]);
    expect(standing([one], new Map([["p-1", "Nothing of it."]]))).toEqual([]);
    const pair = made("same", ["Ada Kell", "Kell left"], { words: ["Ada Kell", "Kell left"] });
    expect(standing([pair], new Map([["p-1", "Ada Kell"]]))).toEqual([]);
  });
});
