import { describe, expect, it } from "vitest";
import { genderOfName } from "../../languages/en/genders-of-names.ts";
import { isOfOtherGender } from "./gender-of-speaker.ts";
import { readMadeUp } from "./read-made-up.test-support.ts";

const speakers = (text: string) => readMadeUp(text).map(({ chain }) => chain.at(-1));

describe("who he and she mean", () => {
  it("is nobody whose given name is of the other gender", () => {
    const text =
      "The Observer quoted Aurelio Undal of the union as saying that they had not seen a coin. That is true for my sister-in-law.\n\nShe washes sheets in the hospital. “We stood outside,” she told me.";
    expect(speakers(text).at(-1)).not.toBe("Aurelio Undal");
  });

  it("is who spoke in the sentence before, where the tag stands behind what is said", () => {
    const text =
      "Its spokesman, Bo Lint, told reporters that the unit had erred. He maintained that nobody had left.\n\nAurelio Undal conceded that the film showed a meeting. The strike was called off after two hours, he said, because the wages were promised.";
    expect(speakers(text)).toContain("Aurelio Undal");
    expect(speakers(text).at(-1)).toBe("Aurelio Undal");
  });

  it("goes by full names alone, and by none that both bear", () => {
    expect(isOfOtherGender("Marisol Lint", "he")).toBe(true);
    expect(isOfOtherGender("Marisol Lint", "she")).toBe(false);
    expect(isOfOtherGender("Marisol", "he")).toBe(false);
    expect(genderOfName("kim")).toBeNull();
  });
});

describe("a name between commas behind what somebody is", () => {
  it.each([
    ["According to our delegate in the yard, Nilda Okafor, the wages have not been paid.", "Nilda Okafor"],
    ["According to the head of the union, Ada Kell, the wages have not been paid.", "Ada Kell"],
    [
      "According to our delegate in the yard, Nilda Okafor-Reyes, the wages for March, April and May have not been paid.",
      "Nilda Okafor-Reyes",
    ],
    ["According to the mayor, Ada Kell, who resigned in May, had left the town.", "the mayor"],
    ["According to the police, Ada Kell, the mayor, had left the town.", "the police"],
  ])("%s", (text, speaker) => expect(speakers(text)[0]).toBe(speaker));
});
