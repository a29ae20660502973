import { describe, expect, it } from "vitest";
import type { EventAnnotation } from "../../core/layers.ts";
import { learnedEventsOfText, recordEventsOfText } from "./read-text.test-support.ts";

const opening = "Ilan Dorvet met Ada Kell in Norvik on Monday. Soldiers were attacked. ";
const between = "The harbour is old and wide, and many boats lie there in summer. ".repeat(6);
const text = `${opening}${between}Rescuers pulled a crew out when a ferry capsized. Villagers were attacked. Ilan Dorvet called Ada Kell on Tuesday.`;

const told = (events: readonly EventAnnotation[], slight: boolean) =>
  events.filter((one) => (one.slight === true) === slight).map(({ start, end }) => text.slice(start, end));

describe("what a dossier reads of events", () => {
  const [all, read] = [learnedEventsOfText(text), recordEventsOfText(text)];

  it("is every event that a record may show", () => {
    expect(told(read, false)).toEqual(told(all, false));
    expect(told(read, false)).toContain("met");
    expect(told(read, false)).toContain("called");
  });

  it("is of slight ones what the page opens with, and disasters anywhere", () => {
    expect(told(all, true).filter((words) => words === "attacked")).toHaveLength(2);
    expect(told(read, true).filter((words) => words === "attacked")).toHaveLength(1);
    expect(told(read, true)).toContain("capsized");
  });
});
