import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/record.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import type { Stance } from "../../src/core/vocabulary.ts";
import { scoreDenials } from "./score-denials.ts";

const text = "Guards said the bridge was mined. Kell said the dam leaked. Marvania denied the claim.";
const page = { page: { id: "p", text } } as ReadPage;
const member = (words: string, stance: Stance) => ({
  attribution: "s",
  span: { page: "p", start: text.indexOf(words), end: text.indexOf(words) + words.length },
  stance,
});
const claims = (...members: ReturnType<typeof member>[]) => ({ claims: [{ members }] as unknown as Claim[] });
const denial = member("Marvania denied the claim", "denies");
const label = { denial: "denied the claim", denies: ["the dam leaked"] };

describe("scoreDenials", () => {
  it("is right where the claim holds what is denied", () => {
    expect(scoreDenials(page, claims(member("the dam leaked", "asserts"), denial), [label])).toEqual(["right"]);
  });

  it("is wrong where it holds something else, or what is denied and something else", () => {
    const mined = member("the bridge was mined", "asserts");
    expect(scoreDenials(page, claims(mined, denial), [label])).toEqual(["wrong"]);
    expect(scoreDenials(page, claims(mined, member("the dam leaked", "asserts"), denial), [label])).toEqual(["wrong"]);
    expect(scoreDenials(page, claims(mined, denial), [{ ...label, denies: [] }])).toEqual(["wrong"]);
  });

  it("is missed where the denial stands alone, and rightly so where the page tells nothing that is denied", () => {
    expect(scoreDenials(page, claims(denial), [label, { ...label, denies: [] }])).toEqual([
      "missed",
      "rightly left alone",
    ]);
    expect(scoreDenials(page, claims(denial), [{ ...label, holdsBack: true }])).toEqual(["rightly left alone"]);
  });
});
