import { expect, it } from "vitest";
import { type PassageEvent, scorePassage } from "./score-passages.ts";

const event = (start: number, end: number, type: string, more: Partial<PassageEvent> = {}): PassageEvent => ({
  start,
  end,
  type,
  mode: null,
  status: "held",
  stance: "asserts",
  participants: [],
  ...more,
});

it("matches each label with one found event, one of its type first", () => {
  const gold = [event(0, 4, "COURT", { mode: "trial" }), event(10, 14, "DISASTER")];
  const court = event(2, 6, "COURT", { mode: "trial" });
  const score = scorePassage(gold, [event(0, 3, "CONSULT"), court]);
  expect(score.pairs).toEqual([court, null]);
  expect(score.triggers).toEqual([1, 1, 2]);
  expect(score.mode).toEqual([1, 1]);
});

it("counts what nobody labelled against the three types alone", () => {
  const score = scorePassage([], [event(0, 3, "CONSULT"), event(5, 8, "COMPANY")]);
  expect(score.triggers).toEqual([0, 1, 0]);
});

it("wants status and stance, and every labelled participant", () => {
  const gold = [event(0, 4, "COURT", { stance: "denies", participants: ["two guards", "Holm Lines"] })];
  const found = [event(0, 4, "COMPANY", { participants: ["The two guards of the yard"] })];
  const score = scorePassage(gold, found);
  expect(score.type).toEqual([0, 1]);
  expect(score.status).toEqual([0, 1]);
  expect(score.participants).toEqual([1, 2]);
});
