import { describe, expect, it } from "vitest";
import { examplePages, variedExample } from "./vary-example.ts";

describe("variedExample", () => {
  it("gives the same pages for the same number, and others for another", () => {
    expect(variedExample(3)).toEqual(variedExample(3));
    const contents = [0, 1, 2].flatMap((number) => variedExample(number).map(({ content }) => content));
    expect(new Set(contents).size).toBe(contents.length);
  });

  it("keeps none of the example's people and countries, so that copies are matters of their own", () => {
    const text = variedExample(5)
      .map(({ content }) => content)
      .join("\n");
    for (const name of ["Varland", "Kestria", "Ostan", "Karsholm", "Northwire", "Anna Vell", "BRAX"])
      expect(text).not.toContain(name);
  });

  it("keeps the names where all is one story, and only those", () => {
    const [one, other] = [4, 5].map((number) => variedExample(number, { oneStory: true }));
    const title = (pages: typeof one) => /<title>([^<|]*)/.exec(pages?.[2]?.content ?? "")?.[1];
    expect(title(one)).toBe(title(other));
    expect(one).not.toEqual(other);
    expect(variedExample(4)).not.toEqual(one);
  });

  it("is about as long as the example", () => {
    const length = (pages: readonly { content: string }[]) =>
      pages.reduce((sum, { content }) => sum + content.length, 0);
    const ratio = length(variedExample(1)) / length(examplePages());
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.4);
  });
});
