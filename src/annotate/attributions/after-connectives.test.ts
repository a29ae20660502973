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
  ])("has no words that only lead in: %s", (text, wanted) => expect(contents(text)).toEqual([wanted]));
});
