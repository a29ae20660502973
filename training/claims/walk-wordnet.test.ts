import { describe, expect, it } from "vitest";
import type { Synset } from "./read-wordnet.ts";
import { walkWordnet } from "./walk-wordnet.ts";
import { standIns } from "./wordnet-stems.ts";

const synset = (words: readonly string[], towards: readonly string[] = [], symbol = "@"): Synset => ({
  words,
  counts: words.map((_, at) => words.length - at),
  pointers: towards.map((to) => ({ symbol, to, from: null, word: null })),
  gloss: "",
});
const synsets = new Map([
  ["noun 1", synset(["vessel"])],
  ["noun 2", synset(["ferry", "ferryboat"], ["noun 1"])],
  ["adj 3", synset(["calm"], ["adj 4"], "!")],
  ["adj 4", synset(["stormy"])],
]);

describe("walks over WordNet", () => {
  const lines = walkWordnet(synsets, (word) => word, 40, 3);

  it("go from word to word over senses, the same with one seed", () => {
    expect(lines.some((line) => line.includes("ferry") && line.includes("vessel"))).toBe(true);
    expect(walkWordnet(synsets, (word) => word, 40, 3)).toEqual(lines);
  });

  it("never go to an opposite", () => {
    expect(lines.some((line) => line.includes("calm") && line.includes("stormy"))).toBe(false);
  });
});

describe("words that stand in for rarer ones", () => {
  it("are fellows of a sense, else what it is a kind of", () => {
    expect(standIns(synsets, (word) => word === "ferry").get("ferryboat")).toBe("ferry");
    expect(standIns(synsets, (word) => word === "vessel").get("ferry")).toBe("vessel");
    expect(standIns(synsets, (word) => word === "vessel").has("calm")).toBe(false);
  });
});
