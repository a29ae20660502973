import { expect, it } from "vitest";
import { madeContent } from "./content.test-support.ts";
import { judge } from "./relation-model.ts";
import { retellingLikelihood, retellingSignsOf } from "./retelling.ts";

const likelihood = (one: string, other: string): number => {
  const [a, b] = [madeContent(one), madeContent(other)];
  return retellingLikelihood(retellingSignsOf(a, b, judge(a, b, 8)));
};

it("tells one thing told twice from two things of one story", () => {
  const told = "the parliament passed the harbour bill in a narrow vote after a night of debate";
  const again = "after debating all night parliament narrowly voted to pass the bill on the harbour";
  const beside = "fishermen who did not trust the mayor had asked a court to stop the fees";
  expect(likelihood(told, again)).toBeGreaterThan(0.8);
  expect(likelihood(told, beside)).toBeLessThan(0.55);
});

it("says the same in both orders", () => {
  const [one, other] = ["the mayor opened a new bridge on the river", "a bridge across the river was opened"];
  expect(likelihood(one, other)).toBeCloseTo(likelihood(other, one), 6);
});
