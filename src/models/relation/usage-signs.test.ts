import { describe, expect, it } from "vitest";
import { madeContent } from "./content.test-support.ts";
import { usageSignsOf } from "./usage-signs.ts";

const content = (line: string, subject = 1) => madeContent(line, { subject, around: [] });

describe("signs of use in general text", () => {
  it("know words of one thing that no list joins", () => {
    const near = usageSignsOf(content("lorries cross bridge"), content("trucks cross bridge"));
    const far = usageSignsOf(content("lorries cross bridge"), content("novels cross bridge"));
    expect(near.usageLeast).toBeGreaterThan(far.usageLeast + 0.1);
    expect(near.usageWho).toBeGreaterThan(far.usageWho);
    expect(near.usageVerbs).toBe(far.usageVerbs);
  });

  it("look at what is left over by itself", () => {
    const one = usageSignsOf(content("bridge collapsed storm"), content("bridge collapsed flood"));
    const other = usageSignsOf(content("bridge collapsed storm"), content("bridge collapsed novel"));
    expect(one.usageOfRest).toBeGreaterThan(other.usageOfRest);
  });

  it("are the same in both orders and nothing for no words", () => {
    const [a, b] = [content("mayor opened bridge"), content("ferry sank", 1)];
    expect(usageSignsOf(a, b)).toEqual(usageSignsOf(b, a));
    expect(Object.values(usageSignsOf(a, content("", 0))).every((value) => value === 0)).toBe(true);
  });
});
