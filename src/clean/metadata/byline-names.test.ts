import { describe, expect, it } from "vitest";
import { splitNames } from "./byline-names.ts";

describe("splitNames", () => {
  it.each([
    ["By Ilan Roke and Mara Venn", ["Ilan Roke", "Mara Venn"]],
    ["By Ilan Roke, Political Editor, and Mara Venn", ["Ilan Roke", "Mara Venn"]],
    ["Written by: Jo Aster | Norvik Courier", ["Jo Aster"]],
    ["By Reuters", []],
    ["Staff Writer", []],
    ["https://example.org/people/roke", []],
  ])("%s", (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });
});
