import { describe, expect, it } from "vitest";
import { annotateOne } from "./filters.ts";

describe("annotateOne", () => {
  const line = JSON.stringify({
    id: "1",
    text: "At least 85 senators of Marvania backed it.",
    published: "2031-05-14",
  });

  it("gives quantities where somebody asks for them, with spans into the text", () => {
    expect(annotateOne(line, { quantities: true }).quantities).toEqual([
      { start: 9, end: 11, value: 85, unit: "count", qualifier: "at least", scope: [12, 20], change: null },
    ]);
    expect(annotateOne(line)).not.toHaveProperty("quantities");
  });
});
