import { describe, expect, it } from "vitest";
import { breakCandidates } from "./break-candidates.ts";
import type { FoundRepair } from "./found-repair.ts";
import { findLostParagraphs } from "./lost-paragraphs.ts";

const PARAGRAPH = "The council met on Monday and spoke of the harbour, the ferry and the new road to Norvik.";
/** Lost spaces wherever a stop, comma or small letter stands right before a capital. */
const spacesIn = (line: string): FoundRepair[] =>
  [...line.matchAll(/[.,a-z](?=[A-Z])/g)].map(({ index }) => ({
    start: index,
    end: index + 2,
    kind: "glued",
    reading: "",
    uncertain: false,
  }));
const breaksOf = (lines: readonly string[]): number =>
  findLostParagraphs(
    lines,
    lines.map(spacesIn),
    lines.map(() => []),
  ).flat().length;

describe("findLostParagraphs", () => {
  it("reads breaks where spaces were lost behind stops alone and each part is as long as a paragraph", () => {
    const lines = [PARAGRAPH, PARAGRAPH, `${PARAGRAPH}${PARAGRAPH}`, PARAGRAPH, `${PARAGRAPH}${PARAGRAPH}`];
    expect(breaksOf([...lines, `${PARAGRAPH}${PARAGRAPH}`, PARAGRAPH])).toBe(3);
  });

  it("reads none where commas lost their spaces, too", () => {
    const glued = PARAGRAPH.replace(", the", ",The");
    expect(breaksOf([glued, `${glued}Kell left.`, glued, glued])).toBe(0);
  });

  it("takes no abbreviation for the end of a paragraph, and no lost space beside a lost quote mark", () => {
    const line = `${PARAGRAPH} Lt. Gov.Velkan spoke.`;
    expect(breakCandidates([line], [spacesIn(line)], [[]])).toEqual([]);
    const quoted = `${PARAGRAPH} He said so.Kell left.`;
    const mark = { start: quoted.indexOf(".Kell"), end: quoted.indexOf("Kell"), kind: "quote closed" as const };
    expect(breakCandidates([quoted], [spacesIn(quoted)], [[{ ...mark, reading: "", uncertain: false }]])).toEqual([]);
  });
});
