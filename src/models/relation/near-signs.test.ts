import { describe, expect, it } from "vitest";
import { madeContent } from "./content.test-support.ts";
import type { Content } from "./content.ts";
import { nearSignsOf } from "./near-signs.ts";

const content = (line: string, more: Partial<Content> = {}): Content =>
  madeContent(line, { date: { first: 22_410, last: 22_410 }, ...more });
const LATER = { date: { first: 22_415, last: 22_415 } };

describe("signs of two contents among few", () => {
  it("know kin by a thesaurus", () => {
    const theft = nearSignsOf(content("theft"), content("larceny"));
    expect(theft.kinMean).toBeGreaterThan(0.6);
    expect(nearSignsOf(content("ferry"), content("dividend")).kinMean).toBe(0);
  });

  it("tell a state from what has become of it, only where the page is later", () => {
    const [closed, open] = [content("road is still closed"), content("road has been reopened", LATER)];
    const signs = nearSignsOf(closed, open);
    expect([signs.open, signs.course, signs.openCourse, signs.courseLater, signs.doneLater]).toEqual([1, 1, 1, 1, 1]);
    const atOnce = nearSignsOf(closed, content("road has been reopened"));
    expect([atOnce.openCourse, atOnce.courseLater, atOnce.doneLater]).toEqual([1, 0, 0]);
  });

  it("look for whole phrases, not for parts of words", () => {
    const signs = nearSignsOf(content("knowledge of overtime"), content("overall snow"));
    expect([signs.open, signs.course, signs.setRight]).toEqual([0, 0, 0]);
  });

  it("see what is put in the place of another", () => {
    expect(nearSignsOf(content("fire"), content("not fire but gas")).notBut).toBe(1);
    expect(nearSignsOf(content("fire"), content("but not fire")).notBut).toBe(0);
    expect(nearSignsOf(content("fire"), content("gas rather than fire")).notBut).toBe(1);
  });

  it("know a day between the two pages", () => {
    const told = content("bridge opened", { ...LATER, dates: ["2031-05-12"] });
    expect(nearSignsOf(content("bridge closed"), told).since).toBe(1);
    expect(nearSignsOf(content("bridge closed"), { ...told, dates: ["2031-05-01"] }).since).toBe(0);
  });
});
