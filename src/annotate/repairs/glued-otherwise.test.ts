import { describe, expect, it } from "vitest";
import { findGluedOtherwise } from "./glued-otherwise.ts";
import { splitModel } from "./word-table.ts";

/** The line with a bar wherever a space may have been lost. */
function cut(line: string): string {
  const places = findGluedOtherwise(line, splitModel().table).map(({ end }) => end - 1);
  return [0, ...places].map((from, index) => line.slice(from, places[index])).join("|");
}

describe("words glued to figures and names", () => {
  it.each([
    ["The police reported3,210 incidents", "The police reported|3,210 incidents"],
    ["some have called theNorvikisation of the city", "some have called the|Norvikisation of the city"],
    ["in the film Harbour 2which opened", "in the film Harbour 2|which opened"],
  ])("%s", (line, expected) => expect(cut(line)).toBe(expected));

  it.each([
    ["An mp3 file, the 13th of May at 5pm, 10km away"],
    ["McDonald and iPhone, DWTS and NATO"],
    ["see #talks2031, file_name2, norvik.example/page2 and @kell31"],
  ])("none: %s", (line) => expect(cut(line)).toBe(line));

  it("are all weak, and where they stand", () => {
    const [space] = findGluedOtherwise("They found12 ships", splitModel().table);
    expect(space).toMatchObject({ start: 9, end: 11, reading: "d 1", weak: true, kind: "glued" });
  });

  it("do not hang on a long line", () => {
    const before = performance.now();
    findGluedOtherwise("found12theNorvik".repeat(100_000), splitModel().table);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
