import { describe, expect, it } from "vitest";
import * as furniture from "./furniture.ts";

describe("furniture", () => {
  const lists = Object.entries(furniture).filter(
    (entry): entry is [string, furniture.PhraseList] => "anywhere" in Object(entry[1]),
  );

  it.each(lists)("%s is written as lines are folded", (_name, list) => {
    for (const phrase of [...list.start, ...list.whole, ...list.anywhere]) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).toBe(phrase.replace(/\s+/g, " "));
      expect(phrase).not.toMatch(/[‘’]/);
    }
  });

  it.each(lists)("%s asks for more than one common word anywhere in a line", (_name, list) => {
    for (const phrase of list.anywhere) expect(phrase.length).toBeGreaterThan(4);
  });
});
