import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const read = (text: string): string[] =>
  readMadeUp(text).map(({ sources, contents }) => `${sources.join(" ") || "nobody"}: ${contents.join(" / ")}`);

describe("verbs of saying that tell of deeds", () => {
  it.each([
    "Ilan Dorvet conceded a penalty which the referee awarded in the second half.",
    "The alliance maintained a majority in the upper house.",
    "Detectives questioned the student.",
    "The library's website was attacked by hackers on Friday.",
    "The study was supported by the Kell Foundation.",
    "The crew named their boat “Morning Star”.",
    "Workers were called in and told to go home.",
    "A judge denied Kell's request to delay the start of his term.",
    "The ministry denied the activist a visa.",
    "The court rejected the appeal.",
  ])("no statement: %s", (text) => expect(read(text)).toEqual([]));

  it.each([
    [
      "The charity made a loss of two million, the Courier reported.",
      "the Courier: The charity made a loss of two million",
    ],
    ["Ilan Dorvet conceded that the penalty was fair.", "Ilan Dorvet: that the penalty was fair"],
    ["The mayor denied the request was his.", "The mayor: the request was his"],
    ["Dorvet attacked the minister's plan.", "Dorvet: the minister's plan"],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));
});

it("is nobody's assertion what he refused to say", () => {
  const stances = (text: string) => readMadeUp(text).map(({ stance }) => stance);
  expect(stances("The principal refused to say the harbour was safe.")).toEqual(["hedges"]);
  expect(stances("The principal said the harbour was safe.")).toEqual(["asserts"]);
});

it("denies nothing who neither confirms nor denies, and who declines to confirm", () => {
  const stances = (text: string) => readMadeUp(text).map(({ stance }) => stance);
  expect(stances("Marvania's embassy neither confirmed nor denied the report.")).not.toContain("denies");
  expect(stances("A spokesman for the port declined to confirm the talks.")).toEqual(["hedges"]);
  expect(stances("The union declined to attend the talks.")).toEqual(["denies"]);
  expect(stances("Kell said the firm had booked sales that never took place.")).toEqual(["asserts"]);
});

describe("what is denied by a pronoun", () => {
  it.each([
    ["The ministry denies this.", ["The ministry: this"]],
    [
      "The lawyer disputed this, saying that two officers had stayed.",
      ["The lawyer: that two officers had stayed", "The lawyer: this"],
    ],
    ["A spokeswoman denied it: the first letter, she said, came in May.", ["A spokeswoman: it"]],
  ])("%s", (text, said) => expect(read(text)).toEqual(expect.arrayContaining(said)));
});

it("is not told by the one who is accused", () => {
  expect(read("Councillor Ada Kell has been accused of using her phone to run a business.")).toEqual([
    "nobody: Councillor Ada Kell / using her phone to run a business",
  ]);
  expect(read("Dorvet was accused by Kell of taking bribes.")).toEqual(["Kell: Dorvet / of taking bribes"]);
});

describe("what else is said around a verb", () => {
  it.each([
    [
      "Novelist and columnist Ada Kell commented, “We waited for years.”",
      "Novelist and columnist Ada Kell: “We waited for years.”",
    ],
    [
      "Results of two studies, published in May by the institute, show wheat suffers more than maize.",
      "Results of two studies, published in May by the institute,: wheat suffers more than maize",
    ],
    ["All they get is a message stating, “The page has gone.”", "a message: “The page has gone.”"],
    [
      "The Courier cited examples of odd questions, including: “Were you there, and if so when?”",
      "The Courier: examples of odd questions, including / “Were you there, and if so when?”",
    ],
    [
      "She said she had been rung by a clerk and told that the shop was shut.",
      "She: she had been rung by a clerk and told that the shop was shut",
    ],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it("parts what is denied from what is said instead", () => {
    expect(read("The minister rejected the claims: the bridge was sound.").toSorted()).toEqual([
      "The minister: the bridge was sound",
      "The minister: the claims",
    ]);
    const said = readMadeUp("The minister rejected the claims: the bridge was sound.");
    expect(said.map(({ contents, stance }) => `${contents[0]} ${stance}`).toSorted()).toEqual([
      "the bridge was sound asserts",
      "the claims denies",
    ]);
  });

  it("finds words in a post without a mark before them", () => {
    expect(
      read("One diver admitted it, writing in a blog post “I have myself opened the sluice and let it run all night.”"),
    ).toContain("One diver: “I have myself opened the sluice and let it run all night.”");
  });
});
