import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const read = (text: string) =>
  readMadeUp(text).map(
    ({ chain, contents }) => [chain.slice(1).join(" > ").replaceAll("~", ""), contents.join(" / ")] as const,
  );

describe("what one says ends where another speaks", () => {
  it.each([
    ["Dorvet said the talks had failed and Kell said they would go on.", "the talks had failed", "they would go on"],
    [
      "Dorvet said the talks had failed, whereas his deputy, Sten Kolby, believed they would go on.",
      "the talks had failed",
      "they would go on",
    ],
    [
      "Sources said the deal was near, even as the company denied it was for sale.",
      "the deal was near",
      "it was for sale",
    ],
    [
      "Northwire quoted a minister as saying that the plan was dead, while an adviser, Sam Nassar, told Radio Norvik that it was not.",
      "that the plan was dead",
      "that it was not",
    ],
  ])("%s", (text, first, second) => {
    expect(read(text).map(([, content]) => content)).toEqual([first, second]);
    expect(read(text).every(([chain]) => chain.split(" > ").length < 3)).toBe(true);
  });

  it("with an aside of despite", () => {
    expect(
      read("Police said the man had fallen, despite two neighbours telling Channel Six that he was pushed.")[0],
    ).toEqual(["Police", "the man had fallen"]);
  });

  it("and goes on where what others say is part of it", () => {
    expect(read("Dorvet said that a deal between the ministry and Kell was near.")[0]?.[1]).toBe(
      "that a deal between the ministry and Kell was near",
    );
  });
});

describe("clauses about a speaker", () => {
  it.each([
    ["Transport Minister Ilan Dorvet – who had called the walkout “blackmail” – left.", "the walkout “blackmail”"],
    ["Ilan Dorvet — who says the vote was rigged — will appeal.", "the vote was rigged"],
    ["Ilan Dorvet (who says the vote was rigged) will appeal.", "the vote was rigged"],
    ["Ilan Dorvet, who says the vote was rigged, will appeal.", "the vote was rigged"],
  ])("end with the mark that opened them: %s", (text, content) =>
    expect(read(text)).toEqual([["Ilan Dorvet", content]]),
  );

  it("end at no comma of their own", () => {
    expect(read("Ilan Dorvet, who says guards were paid, fed and armed, will appeal.")[0]?.[1]).toBe(
      "guards were paid, fed and armed",
    );
  });
});

describe("contents are whole", () => {
  it("keep the verb of their clause", () => {
    expect(read("The Foreign Ministry has rejected claims that Kell lied, and pointed to the minutes.")).toContainEqual(
      ["Foreign Ministry", "claims that Kell lied"],
    );
  });

  it("end with a quotation that is a sentence", () => {
    expect(read("A source told The Globe: “He's never been happier.” His agent has been called.")[0]?.[1]).toBe(
      "“He's never been happier.”",
    );
  });
});

describe("verbs that no list has, behind a quotation", () => {
  it.each([
    ["“It nearly didn't happen,” Kell winced.", "Kell"],
    ["“It nearly didn't happen,” fretted one diplomat.", "one diplomat"],
    ["“It nearly didn't happen”, parroted the minister.", "the minister"],
  ])("%s", (text, speaker) => expect(read(text).map(([chain]) => chain)).toEqual([speaker]));

  it.each(["“Norvik Nights,” the director's novel, won a prize.", "“He was my son,” the mother left the room."])(
    "are none where something else is told: %s",
    (text) => expect(read(text)).toEqual([]),
  );
});

describe("whoever others were told by", () => {
  it.each([
    [
      "It had been told by the operator, Ferrin Ropeways, that the wall was sound.",
      "Ferrin Ropeways",
      "that the wall was sound",
    ],
    ["Traders had been told by the desk to “go fishing until June”.", "the desk", "to “go fishing until June”"],
    [
      "The suspect is believed by investigators to have left the country.",
      "investigators",
      "The suspect / to have left the country",
    ],
    [
      "It was learned on Monday from two officials that the talks had failed.",
      "two officials",
      "that the talks had failed",
    ],
    ["They had been told by a guard, a student, that the door was open.", "a guard", "that the door was open"],
  ])("%s", (text, speaker, content) => expect(read(text)).toEqual([[speaker, content]]));
});
