import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import type { DateFinding, EventFinding } from "../core/findings.ts";
import { withLinkedTimes } from "./linked-times.ts";

/** A page of one sentence that tells of a vote, its time open. */
function undated(words: string) {
  const text = `The assembly held a vote ${words}, and no more was said.`;
  const read = madePage({ id: "p", text, events: [{ words: "vote", noun: "vote", when: [words, null] }] });
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 0 };
  const times = read.layers.times.annotations.map((time) => ({ ...time, anchor: "none" as const }));
  return {
    ...read,
    layers: {
      ...read.layers,
      sentences: { ...read.layers.sentences, annotations: [sentence] },
      times: { ...read.layers.times, annotations: times },
    },
  };
}
const linkedTo = (value: string): DateFinding[] => [
  { page: "p", linked: { value, evidence: [], basis: "other pages", confidence: 0.7 } },
];
const event = (when: string | null = null) =>
  ({
    id: "v-1",
    members: [{ page: "p", id: 0 }],
    when: when === null ? null : { value: when, evidence: [], basis: "own words", confidence: 1 },
    whenLinked: null,
  }) as unknown as EventFinding;
const read = (words: string, value: string, when: string | null = null) =>
  withLinkedTimes([undated(words)], [event(when)], linkedTo(value))[0]?.whenLinked?.value ?? null;

describe("withLinkedTimes", () => {
  it("counts relative times of a page from the day that others date it to", () => {
    expect(read("yesterday", "2031-05-14")).toBe("2031-05-13");
    expect(read("on Monday".slice(3), "2031-05-14")).toBe("2031-05-12");
    expect(read("yesterday", "XXXX-05-14")).toBe("XXXX-05-13");
  });

  it("gives nothing where the day is not known, or a page states it", () => {
    expect(read("yesterday", "2031-05-14/..")).toBeNull();
    expect(read("Monday", "XXXX-05-14")).toBeNull();
    expect(read("yesterday", "2031-05-14", "2031-05-01")).toBeNull();
    expect(withLinkedTimes([undated("yesterday")], [event()], [])[0]?.whenLinked).toBeNull();
  });
});
