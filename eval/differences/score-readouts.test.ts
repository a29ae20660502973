import { describe, expect, it } from "vitest";
import { scoreReadouts } from "./score-readouts.ts";

const a = "They spoke of grain. She demanded the release of the crew.";
const b = "Both spoke of the harvest. He offered loans.";
const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold = [
  { name: "grain", a: ["grain"], b: ["the harvest"], gap: null },
  { name: "crew", a: ["the release of the crew"], b: [], gap: "b" as const },
  { name: "loans", a: [], b: ["loans"], gap: "a" as const },
];
const grain = { a: [span(a, "grain")], b: [span(b, "the harvest")], conflict: false };
const crew = { a: [span(a, "the release of the crew")], b: [], conflict: false };
const loans = { a: [], b: [span(b, "offered loans")], conflict: false };

describe("scoreReadouts", () => {
  it("counts everything right where it is", () => {
    const score = scoreReadouts(gold, a, b, [grain, crew, loans]);
    expect(score).toMatchObject({ points: [4, 4, 4], gaps: [3, 3], aligned: [1, 1, 1], falseGaps: [0, 2] });
    expect(score.misses).toEqual([]);
  });

  it("counts a point told as two gaps as wrong, and as gaps that are none", () => {
    const apart = [{ ...grain, b: [] }, { ...grain, a: [] }, crew, loans];
    expect(scoreReadouts(gold, a, b, apart)).toMatchObject({ points: [4, 4, 4], gaps: [2, 3], falseGaps: [2, 4] });
  });

  it("counts points of different things that are set side by side as wrong", () => {
    const joined = [grain, { ...crew, b: loans.b }];
    expect(scoreReadouts(gold, a, b, joined)).toMatchObject({ gaps: [1, 3], aligned: [1, 2, 1] });
  });

  it("counts a conflict that is none, and nothing right where nothing is found", () => {
    expect(scoreReadouts(gold, a, b, [{ ...grain, conflict: true }]).conflicts).toEqual([0, 1, 0]);
    expect(scoreReadouts(gold, a, b, [])).toMatchObject({ points: [0, 0, 4], gaps: [0, 3] });
  });
});
