import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { readRepublished } from "./republished.ts";

function draft(lines: readonly [kind: "body" | "boilerplate" | "caption", text: string][]): Draft {
  let start = 0;
  const labelled = lines.map(([kind, text]) => {
    const passage = { start, end: start + text.length, text, markup: null };
    start += text.length + 2;
    return { passage, label: { kind, reason: "prose" as const, confidence: 1 } };
  });
  return { id: "p", text: lines.map(([, text]) => text).join("\n\n"), labelled, head: null, stated: {}, url: null };
}

describe("the outlet that a story was taken over from", () => {
  it.each([
    ["This article was first published by The Norvik Courier.", "The Norvik Courier"],
    ["Republished with permission from the Lakeside Review under a licence", "Lakeside Review"],
    ["Originally appeared on Tessel Today", "Tessel Today"],
  ])("%s", (line, outlet) => {
    expect(readRepublished(draft([["boilerplate", line]]), null)?.value.replace(/^The /u, "")).toBe(
      outlet.replace(/^The /u, ""),
    );
  });

  it("is not the page's own", () => {
    expect(
      readRepublished(draft([["boilerplate", "First published in the Norvik Courier"]]), "The Norvik Courier"),
    ).toBeNull();
  });

  it.each([
    ["body", "The letter was first published in Marvania in 2031."],
    ["caption", "First published by The Norvik Courier"],
    ["boilerplate", "Published by the ministry"],
  ] as const)("is none in a %s: %s", (kind, line) => {
    expect(readRepublished(draft([[kind, line]]), null)).toBeNull();
  });
});
