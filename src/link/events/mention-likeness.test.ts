import { describe, expect, it } from "vitest";
import { averageLink } from "./average-link.ts";
import { groupMentions, MENTION_THRESHOLD, MentionLikeness } from "./mention-likeness.ts";
import type { MentionView } from "./mention-view.ts";

const words = (text: string) => new Set(text.split(" ").filter((word) => word !== ""));
const counts = (text: string) => new Map([...words(text)].map((word) => [word, 1]));

function view(page: string, lemma: string, given: Partial<MentionView> = {}): MentionView {
  return {
    page,
    sentence: 0,
    start: 0,
    lemma,
    stem: lemma,
    beside: new Set(),
    saying: false,
    subjects: new Set(),
    objects: new Set(),
    around: new Set(),
    near: new Map(),
    names: new Set(),
    times: new Set(),
    ...given,
  };
}

const grain = counts("norvik grain mill buy takeover baker price marvania flour");
const storm = counts("storm coast ferry rescue harbour wave wind island night");

describe("groupMentions", () => {
  it("joins one word with one object on two pages of a matter, and leaves the same word of another matter alone", () => {
    const views = [
      view("a", "buy", { objects: words("mill"), around: words("mill"), near: counts("mill norvik") }),
      view("b", "buy", { objects: words("mill"), around: words("mill"), near: counts("mill norvik") }),
      view("c", "buy", { objects: words("ferry"), around: words("ferry"), near: counts("ferry island") }),
    ];
    const pages = new Map([
      ["a", grain],
      ["b", grain],
      ["c", storm],
    ]);
    expect(groupMentions(views, pages)).toEqual([0, 0, 2]);
  });

  it("gives the same groups whatever the order of the page words", () => {
    const views = ["a", "b", "c"].map((page) => view(page, "buy", { objects: words("mill"), around: words("mill") }));
    const pages = [..."abc"].map((page): [string, Map<string, number>] => [page, grain]);
    expect(groupMentions(views, new Map(pages))).toEqual(groupMentions(views, new Map(pages.reverse())));
  });

  it("has nothing to group of no mentions", () => expect(groupMentions([], new Map())).toEqual([]));
});

describe("MentionLikeness", () => {
  const pages = new Map([
    ["a", grain],
    ["b", grain],
  ]);
  const of = (a: MentionView, b: MentionView) => new MentionLikeness([a, b], pages).of(0, 1);

  it("takes a verb and a noun that name one kind of event for more alike than any two words", () => {
    const kin = of(view("a", "attack"), view("b", "assault"));
    expect(kin).toBeGreaterThan(of(view("a", "attack"), view("b", "vote")));
  });

  it("keeps two sayings of two speakers apart", () => {
    const said = (page: string, who: string) =>
      view(page, "say", { saying: true, subjects: words(who), around: words(who) });
    expect(of(said("a", "kell"), said("b", "kell"))).toBeGreaterThan(of(said("a", "kell"), said("b", "dorvet")));
  });

  it("takes the other word of a light verb for the event", () => {
    const offer = view("b", "offer");
    expect(of(view("a", "make", { beside: words("offer") }), offer)).toBeGreaterThan(MENTION_THRESHOLD);
    expect(of(view("a", "make"), offer)).toBeLessThan(MENTION_THRESHOLD);
  });

  it("is the same both ways", () => {
    const [a, b] = [view("a", "buy", { near: counts("mill old") }), view("b", "bought", { near: counts("mill new") })];
    expect(of(a, b)).toBe(of(b, a));
  });
});

describe("averageLink", () => {
  it("joins by the mean of all pairs, not by the best one", () => {
    const chain = [
      { a: 0, b: 1, likeness: 0.9 },
      { a: 1, b: 2, likeness: 0.8 },
    ];
    expect(averageLink(3, chain, 0.5)).toEqual([0, 0, 2]);
    expect(averageLink(3, chain, 0.4)).toEqual([0, 0, 0]);
    expect(averageLink(3, [...chain, { a: 0, b: 2, likeness: 0.3 }], 0.5)).toEqual([0, 0, 0]);
  });

  it("leaves alone what is like nothing", () => expect(averageLink(2, [], 0.1)).toEqual([0, 1]));
});
