import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import { madeContent } from "../../models/relation/content.test-support.ts";
import type { contentsOf } from "./contents.ts";
import { isPlausible, isShort } from "./plausible.ts";

const PEOPLE = ["Ilan Dorvet", "Mara Teel"];

/** What somebody says in a page of one sentence. */
function told(text: string): ReturnType<typeof contentsOf>[number] {
  const names = PEOPLE.filter((name) => text.includes(name));
  const page = madePage({ id: text, text, entities: names.map((name) => ({ kind: "person", names: [name] })) });
  return { ...madeContent(text.toLowerCase()), page, span: { start: 0, end: text.length }, attribution: 0 };
}

describe("what may be the same in a matter with much to compare", () => {
  const same = (a: string, b: string) => isPlausible("same", told(a), told(b), {}, 50);

  it("is not of two people who came to harm", () => {
    expect(same("Ilan Dorvet died in the crash.", "Mara Teel was killed when the plane crashed.")).toBe(false);
    expect(same("Ilan Dorvet died in the crash.", "Both pilots also died in the crash.")).toBe(false);
  });

  it("may be of one, named or not", () => {
    expect(same("Ilan Dorvet died in the crash.", "Dorvet and Ilan Dorvet were killed when the plane crashed.")).toBe(
      true,
    );
    expect(same("Ilan Dorvet died in the crash.", "The pilot was killed when the plane crashed.")).toBe(true);
    expect(same("Ilan Dorvet flew the plane.", "Mara Teel was also on board of the plane.")).toBe(true);
  });

  it("does not come from where the other goes", () => {
    expect(same("four sailors were taken to the clinic", "four sailors were released from the clinic")).toBe(false);
    expect(same("four sailors were taken to the clinic", "four sailors were brought to the clinic")).toBe(true);
    expect(same("according to doctors four slept", "four slept said a note from doctors")).toBe(true);
  });

  it("is of one time", () => {
    expect(same("Two people were killed.", "On that occasion two people were killed.")).toBe(false);
  });
});

describe("what is too little to contradict anything", () => {
  it("is a word alone, without a no and without a day", () => {
    expect(isShort(told("paid"))).toBe(true);
    expect(isShort({ ...told("paid"), negations: 1 })).toBe(false);
    expect(isShort({ ...told("paid"), dates: ["2031-05"] })).toBe(false);
    expect(isShort({ ...told("paid"), words: [], negations: 1 })).toBe(true);
  });
});
