import { describe, expect, it } from "vitest";
import { NEAR_WORDS } from "../../languages/en/near-words.ts";
import { PHRASES_AS_WORDS } from "../../languages/en/phrases-as-words.ts";
import { madeContent } from "./content.test-support.ts";
import type { Amount, Content } from "./content.ts";
import { areOpposed, kinness, nearness, phraseAt, wordOf } from "./meaning.ts";
import { nearSignsOf } from "./near-signs.ts";
import { judge, likelihoodsOf, likelihoodsOfFew, loadRelationModel, RELATIONS } from "./relation-model.ts";

const content = (line: string, more: Partial<Content> = {}): Content =>
  madeContent(line, { date: { first: 100, last: 100 }, ...more });
const count = (value: number, of: string): Amount => ({
  low: value,
  high: value,
  unit: "count",
  qualifier: "exact",
  of: [wordOf(of)],
  change: null,
});

describe("words that may be of one thing", () => {
  it("are those of one stem, one form of a verb, one list or one beginning", () => {
    expect(nearness(wordOf("ferry"), wordOf("ferries"))).toBe(1);
    expect(nearness(wordOf("fell"), wordOf("falling"))).toBe(1);
    expect(nearness(wordOf("doctor"), wordOf("physician"))).toBeGreaterThan(0.7);
    expect(nearness(wordOf("insolvent"), wordOf("insolvency"))).toBeGreaterThan(0.7);
  });

  it("are not any two words", () => {
    expect(nearness(wordOf("ferry"), wordOf("dividend"))).toBeLessThan(0.35);
    expect(nearness(wordOf("xqzzt"), wordOf("vbrrk"))).toBe(0);
  });

  it("may be known by a thesaurus alone", () => {
    expect(nearness(wordOf("theft"), wordOf("larceny"))).toBeLessThan(0.35);
    expect(kinness(wordOf("theft"), wordOf("larceny"))).toBeGreaterThan(0.6);
    expect(kinness(wordOf("ferry"), wordOf("dividend"))).toBeLessThan(0.4);
    expect(kinness(wordOf("xqzzt"), wordOf("theft"))).toBe(0);
  });

  it("may be opposed", () => {
    expect(areOpposed(wordOf("accepted"), wordOf("refused"))).toBe(true);
    expect(areOpposed(wordOf("accepted"), wordOf("agreed"))).toBe(false);
    expect(areOpposed(wordOf("unscathed"), wordOf("wounded"))).toBe(true);
    expect(areOpposed(wordOf("tampered"), wordOf("sealed"))).toBe(true);
    expect(areOpposed(wordOf("retained"), wordOf("kept"))).toBe(false);
  });

  it("may be phrases", () => {
    expect(phraseAt(["was", "turned", "down", "by"], 1)).toEqual({ length: 2, as: "reject" });
    expect(phraseAt(["was", "turned", "round"], 1)).toBeNull();
  });
});

describe("the lists of near words", () => {
  it("have two words a line, at least, and whole phrases", () => {
    const short = NEAR_WORDS.filter((line) => line.split(" ").length < 2);
    // A line of one word stands for nothing but itself.
    expect(short.length).toBeLessThan(4);
    for (const line of PHRASES_AS_WORDS) expect(line.split("=")).toHaveLength(2);
  });
});

describe("the relation of two contents", () => {
  const model = loadRelationModel();
  const likeliest = (a: Content, b: Content) => {
    const { likelihoods } = judge(a, b, 2);
    return [...RELATIONS].sort((x, y) => likelihoods[y] - likelihoods[x])[0];
  };

  it("adds up to one, and the same for few and for many", () => {
    const [a, b] = [content("council rejects harbour plan"), content("plan harbour refused council")];
    for (const contents of [2, 20, 200]) {
      const sum = Object.values(judge(a, b, contents).likelihoods).reduce((total, one) => total + one, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });

  it("is the same for a paraphrase, and a contradiction where a not turns it round", () => {
    const said = content("council rejected harbour plan");
    expect(likeliest(said, content("councillors refused harbour scheme"))).toBe("same");
    expect(
      likeliest(
        said,
        content("council rejected harbour plan", { negations: 1, negated: new Set([wordOf("rejected").stem]) }),
      ),
    ).toBe("contradicts");
  });

  it("is no agreement where the figures part", () => {
    const on = (value: number, day: number, more: Partial<Content> = {}) =>
      content("passengers aboard ferry", {
        amounts: [count(value, "passengers")],
        numerals: new Set([value]),
        date: { first: day, last: day },
        ...more,
      });
    expect(likeliest(on(14, 100), on(19, 100))).toBe("contradicts");
    expect(likeliest(on(14, 100), on(14, 100))).toBe("same");
  });

  it("does not hang on which page came first where neither is later", () => {
    const [one, other] = [
      content("council still rejects harbour plan"),
      content("council has now approved harbour plan"),
    ];
    const [there, back] = [judge(one, other, 2).likelihoods, judge(other, one, 2).likelihoods];
    for (const relation of RELATIONS) expect(there[relation]).toBeCloseTo(back[relation], 9);
    const later = { ...other, date: { first: 110, last: 110 } };
    expect(judge(one, later, 2).likelihoods.change).toBeGreaterThan(there.change);
  });

  it("goes over from the one set of weights to the other as there is more to compare", () => {
    const [a, b] = [
      content("minister visits northern harbour"),
      content("harbour minister fears storm", { date: { first: 110, last: 110 } }),
    ];
    const signs = nearSignsOf(a, b);
    const [few, many] = [likelihoodsOfFew(a, b, signs, model), likelihoodsOf(signs, model.many)];
    expect(judge(a, b, 3).likelihoods).toEqual(few);
    expect(judge(a, b, 400).likelihoods).toEqual(many);
    const between = judge(a, b, 24).likelihoods.unrelated;
    expect(between).toBeGreaterThan(Math.min(few.unrelated, many.unrelated));
    expect(between).toBeLessThan(Math.max(few.unrelated, many.unrelated));
  });
});
