import { describe, expect, it } from "vitest";
import { countsOf } from "../../test/dossier/counts-of.ts";
import { madePage } from "../../test/dossier/made-page.ts";
import type { Quantity } from "../core/layers.ts";
import type { ReadPage } from "../core/stage.ts";
import { tollsAt } from "./tolls.ts";

/** A page of one sentence, with its whole numbers as counts. */
function pageOf(text: string, qualifier: Quantity["qualifier"] = "exact"): ReadPage {
  const page = madePage({ id: "p", text });
  const numbers = countsOf(text, qualifier);
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "made", version: "1" }, annotations });
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 1 };
  return { ...page, layers: { ...page.layers, quantities: layer(numbers), sentences: layer([sentence]) } };
}

const told = (text: string, qualifier?: Quantity["qualifier"]): string[] =>
  tollsAt(pageOf(text, qualifier), { start: 0, end: 1 }).map(({ field, value }) => `${field} ${value}`);

describe("tollsAt", () => {
  it.each([
    ["The fire killed 9 people and injured 15.", ["killed 9", "injured 15"]],
    ["Some 14 others were injured and 2 are still missing.", ["injured 14", "missing 2"]],
    ["A bus crash left 3 dead.", ["killed 3"]],
    ["The flood claimed 21 lives.", ["killed 21"]],
    ["The death toll has risen to 31, the ministry said.", ["killed 31"]],
    ["The death toll from a landslide in the hill town of Tarnholt’s old quarter rose to 6 on Friday.", ["killed 6"]],
    ["By noon 23 bodies had been recovered and 61 people rescued.", ["killed 23", "rescued 61"]],
    ["Boats rescued 38 of them.", ["rescued 38"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("keeps how exact the page is", () => {
    expect(told("The blast wounded 30.", "at least")).toEqual(["injured at least 30"]);
  });

  it.each([
    "The ship left with 212 people on board.",
    "Of the crew 14 of the injured were flown to Brax.",
    "The fire burned for 9 hours.",
    "The road toll is 5 crowns.",
    "The police have 4 bodies to answer to.",
  ])("takes nothing from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
