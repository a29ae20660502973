import { describe, expect, it } from "vitest";
import {
  agreement,
  type FoundStatement,
  type LabelledPassage,
  sameChain,
  sameName,
  scoreChains,
} from "./score-chains.ts";

const TEXT = "Talks have failed, Northwire reported, citing two diplomats. Dorvet will say: “Not me.”";
const passage: LabelledPassage = {
  id: "x",
  outlet: "Norvik Courier",
  text: TEXT,
  statements: [
    { content: "Talks have failed", chain: ["Northwire", "two diplomats"], origin: "Northwire", hypothetical: false },
    { content: "Not me.", chain: [], origin: null, hypothetical: true },
  ],
};
const at = (words: string) => [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]] as const;
const found = (words: string, chain: string[], more: Partial<FoundStatement> = {}): FoundStatement => ({
  contents: at(words),
  chain,
  origin: chain[0] ?? null,
  hypothetical: false,
  ...more,
});

describe("scoreChains", () => {
  it("asks for every link in its place", () => {
    const right = found("Talks have failed", ["Northwire", "two diplomats"]);
    expect(scoreChains(passage, [right])[0]).toMatchObject({ found: 0, chain: true, origin: true });
    const reversed = found("Talks have failed", ["two diplomats", "Northwire"]);
    expect(scoreChains(passage, [reversed])[0]).toMatchObject({ chain: false, origin: false });
    expect(scoreChains(passage, [found("Talks have failed", ["Northwire"])])[0]?.chain).toBe(false);
    expect(scoreChains(passage, [])[0]).toEqual({ found: -1, chain: false, origin: false });
  });

  it("takes words that nobody said as right only where nobody has them", () => {
    expect(scoreChains(passage, [])[1]?.chain).toBe(true);
    expect(scoreChains(passage, [found("Not me.", ["Dorvet"])])[1]?.chain).toBe(false);
    expect(scoreChains(passage, [found("Not me.", ["Dorvet"], { hypothetical: true })])[1]?.chain).toBe(true);
  });

  it("does not take a real statement for met by one marked hypothetical, nor by one of other words", () => {
    const marked = found("Talks have failed", ["Northwire", "two diplomats"], { hypothetical: true });
    expect(scoreChains(passage, [marked])[0]?.chain).toBe(false);
    const longer = found("Talks have failed, Northwire reported, citing two diplomats", ["Northwire", "two diplomats"]);
    expect(scoreChains(passage, [longer])[0]?.found).toBe(-1);
  });
});

describe("sameName", () => {
  it.each([
    ["Northwire", "northwire"],
    ["the ministry", "ministry"],
    ["two diplomats", "two diplomats with knowledge of the talks"],
    ["Ilan Dorvet", "Dorvet"],
    ["Marvania’s Defence Ministry", "the Defence Ministry"],
    ["Brennian Red Cross", "A spokeswoman for the Brennian Red Cross"],
    ["the ministry", "a ministry spokesman"],
  ])("%s is %s", (one, other) => expect(sameName(one, other)).toBe(true));

  it.each([
    ["Ilan Dorvet", "Ada Kell"],
    ["Dorvet", "an aide to Dorvet"],
    ["two diplomats", "two officials"],
    ["Amery", "Amery Post"],
    ["Dorvet", ""],
  ])("%s is not %s", (one, other) => expect(sameName(one, other)).toBe(false));

  it("passes over links that nobody is stated for", () => {
    expect(sameChain(["unnamed"], [])).toBe(true);
    expect(sameChain(["Northwire"], [])).toBe(false);
  });
});

describe("agreement", () => {
  it("counts statements that both have with one chain and origin", () => {
    expect(agreement(passage, passage)).toEqual([2, 2]);
    expect(agreement(passage, undefined)).toEqual([0, 2]);
    const [first, second] = passage.statements;
    if (first === undefined || second === undefined) throw new Error("two statements");
    const other = { ...passage, statements: [{ ...first, chain: ["Northwire"] }, second] };
    expect(agreement(passage, other)).toEqual([1, 2]);
  });
});
