import { describe, expect, it } from "vitest";
import { learnedEventsOfText } from "../read-text.test-support.ts";

function standing(text: string, word: string): string {
  const event = learnedEventsOfText(text).find((one) => text.slice(one.start, one.end) === word);
  return event === undefined ? "nothing" : `${event.status} ${event.stance}`;
}

describe("a participle that tells the outcome", () => {
  it.each([
    ["The plane went down near Norvik on Sunday, killing ten.", "held asserts"],
    ["A bus fell into a ravine, killing at least 12 people, police said.", "held asserts"],
    ["The army shelled the town, reportedly killing a child.", "held hedges"],
    ["The storm could hit Norvik, killing hundreds.", "expected asserts"],
    ["The general did not shell the town, killing nobody.", "held denies"],
  ])("is as real as what led to it: %s", (text, expected) => expect(standing(text, "killing")).toBe(expected));

  it("stands for itself behind a conjunction or with a subject of its own", () => {
    expect(standing("The rebels left after killing ten.", "killing")).toBe("held asserts");
    expect(standing("Rebels stormed the town, with drones killing people even now.", "killing")).toBe(
      "ongoing asserts",
    );
  });
});

describe("words that say nothing of a status", () => {
  it("are the part of a day that an event was on", () =>
    expect(
      standing("The rebels said the bombing late Thursday, which tore a hole in the road, was revenge.", "bombing"),
    ).toBe("held asserts"));

  it("are those of how seriously somebody takes it", () =>
    expect(standing("Envoy Ada Kell said that Marvania could not take the talks seriously.", "talks")).not.toContain(
      "denies",
    ));
});
