import { describe, expect, it } from "vitest";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { RelationFinding } from "../../core/findings.ts";
import { contentsOf } from "./contents.ts";
import { withoutEchoes } from "./without-echoes.ts";

const side = (page: string, start: number, end: number, attribution: number | null = null) => ({
  page,
  start,
  end,
  attribution,
});
const relation = (
  a: RelationFinding["a"],
  b: RelationFinding["b"],
  of: RelationFinding["relation"],
  likelihood: number,
): RelationFinding => ({ a, b, relation: of, by: "claim", likelihood, features: {} });

describe("relations between the same stretches", () => {
  const outer = relation(side("p1", 0, 80, 0), side("p2", 0, 60, 0), "contradicts", 0.6);
  const inner = relation(side("p1", 20, 80, 1), side("p2", 0, 60, 0), "same", 0.8);
  const other = relation(side("p1", 90, 120), side("p2", 0, 60, 0), "change", 0.5);

  it("are told once, as the likeliest", () => {
    expect(withoutEchoes([outer, inner, other])).toEqual([inner, other]);
  });

  it("do not hang on the order", () => {
    expect(withoutEchoes([other, inner, outer])).toEqual(withoutEchoes([outer, other, inner]));
  });

  it("may all say the same: each statement is joined", () => {
    const relayed = relation(side("p1", 0, 80, 0), side("p2", 0, 60, 0), "same", 0.7);
    expect(withoutEchoes([relayed, inner])).toEqual([inner, relayed]);
  });
});

describe("what a page tells", () => {
  const told = (text: string, content: string | readonly string[]) => {
    const builder = new PageBuilder("p1", text);
    builder.attribution({ content, stance: "asserts" });
    const page = builder.build();
    return contentsOf(page, { of: () => null }, null).map(({ span, attribution }) => ({
      words: page.page.text.slice(span.start, span.end).trim(),
      own: attribution === null,
    }));
  };

  it("is its own where nobody else says it, most of a sentence at least", () => {
    expect(told("The clerk appeared in court on Monday and pleaded harbour theft.", "harbour theft")).toContainEqual(
      expect.objectContaining({ words: expect.stringMatching(/^The clerk appeared in court/), own: true }),
    );
    expect(
      told(
        "The bridge was closed on Monday. An official said schools had lost their heating.",
        "schools had lost their heating",
      ),
    ).toEqual(
      expect.arrayContaining([
        { words: "The bridge was closed on Monday.", own: true },
        { words: "schools had lost their heating", own: false },
      ]),
    );
  });

  it("is one clause where a word of saying stands between its subject and its verb", () => {
    const resigned = "The mayor who sold the harbour reportedly resigned on Sunday.";
    expect(told(resigned, ["The mayor who sold the harbour", "resigned on Sunday"])).toEqual([
      { words: "The mayor who sold the harbour reportedly resigned on Sunday", own: false },
    ]);
    const two = "She said the bridge was closed and that schools had lost their heating.";
    expect(told(two, ["the bridge was closed", "that schools had lost their heating"])).toHaveLength(2);
  });

  it("is the sentence where hardly anything of it is anybody's", () => {
    expect(told("The waltz was written by Ilan Dorvet in June.", "The waltz")).toContainEqual({
      words: "The waltz was written by Ilan Dorvet in June.",
      own: true,
    });
  });

  it("is not its own where it only says who speaks", () => {
    const all = told("An official said schools had lost their heating.", "schools had lost their heating");
    expect(all.every(({ own }) => !own)).toBe(true);
  });
});
