import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const contents = (text: string) => readMadeUp(text).map((one) => one.contents);

describe("what is said", () => {
  it.each([
    ["However, Kell said, the price of wheat fell in June.", ["the price of wheat fell in June"]],
    [
      "However, the minister also said, “We are a small party, so I will not push it.”",
      ["“We are a small party, so I will not push it.”"],
    ],
    ["When he was asked, “Will you go?” Dorvet responded: “We will see.”", ["“We will see.”"]],
    ["By 2040, planners say, the city will hold a million people.", ["By 2040", "the city will hold a million people"]],
    [
      "In an update, Selm Buses explained from noon, no buses would travel down Harbour Parade.",
      ["no buses would travel down Harbour Parade"],
    ],
    [
      "On the night Kell died, officers sat at desks, prosecutors said in a filing.",
      ["On the night Kell died, officers sat at desks"],
    ],
    ["After the talks, Kell was freed, the minister said on Monday.", ["After the talks, Kell was freed"]],
  ])("has no words that only lead in: %s", (text, wanted) => expect(contents(text)).toEqual([wanted]));

  it("is not what a sentence has in front of what was done", () => {
    expect(contents("However, after a film surfaced showing the child alone, police added patrols at night.")).toEqual(
      [],
    );
  });

  it("ends where a clause that is set in front does", () => {
    const text =
      "In March, a month after officials announced a four-day week for most staff, the port said its plan was on hold.";
    expect(contents(text)).toEqual([["a four-day week for most staff"], ["its plan was on hold"]]);
  });
});
