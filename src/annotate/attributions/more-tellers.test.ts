import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

/** "source: content" of every statement of a passage. */
const read = (text: string): string[] =>
  readMadeUp(text).map(({ sources, contents }) => `${sources.join(" ") || "nobody"}: ${contents.join(" / ")}`);

describe("one clause of two tellers", () => {
  it("is told by both", () => {
    expect(read("Auditors found, and the ministry confirmed, that the vault had been empty since March.")).toEqual([
      "Auditors: that the vault had been empty since March",
      "the ministry: that the vault had been empty since March",
    ]);
  });

  it("is told by one, and denied by the other", () => {
    const [first, second] = readMadeUp("Two witnesses claimed, and the army later denied, that the convoy had fired.");
    expect([first?.stance, second?.stance]).toEqual(["asserts", "denies"]);
  });

  it("is told by the first alone where the second verb is denied", () => {
    expect(read("The clerk says, but does not prove, that the seal was broken.")).toHaveLength(1);
  });
});

describe("what is put to somebody", () => {
  it.each([
    ["The lawyer put it to her that she had lied.", "The lawyer: that she had lied"],
    ["It was put to the mayor by two councillors that the land was sold.", "two councillors: that the land was sold"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(readMadeUp(text)[0]?.stance).toBe("asks");
  });

  it("is nothing where nobody could answer", () => {
    expect(read("She put it to good use that summer.")).toEqual([]);
  });
});

describe("according to which", () => {
  it.each([
    ["The report, according to which the dam was unsafe, was kept from parliament.", "The report: the dam was unsafe"],
    ["A memo was leaked, according to which the bank had known for years.", "A memo: the bank had known for years"],
    [
      "An account by the clerk, according to which the gate was open, was read to the court.",
      "the clerk: the gate was open",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "Players are ranked by a formula according to which away goals count double.",
    "The law, according to which every barge must carry two lamps, passed on Monday.",
  ])("a rule says nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("one word that is what is said", () => {
  it.each([
    ["The manifest says 142.", "The manifest: 142"],
    ["Police say 40, the organisers 400.", "Police: 40"],
    ["Management says Saturday; the crews have not replied.", "Management: Saturday"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(["The mayor said Monday.", "The tide, they told us, says Monday."])("a day that is none: %s", (text) => {
    expect(read(text).filter((line) => line.endsWith(": Monday"))).toEqual([]);
  });
});

describe("who is overheard", () => {
  it.each([
    ["The captain was heard to say that the engines had failed.", "The captain: that the engines had failed"],
    ["“We will sink first,” a deckhand was overheard to say.", "a deckhand: “We will sink first,”"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("a told clause that goes on behind its tag", () => {
  it("with a modal behind another subject", () => {
    expect(read("The strike would last, the union said, and the owners would lose.")).toEqual([
      "the union: The strike would last / and the owners would lose",
    ]);
  });
});

describe("a transcript", () => {
  it("has two labels in capitals or more, and each speaks its paragraph", () => {
    const text = "TARVEK-OSS: Was the barge full? The log was lost.\n\nOSKE: No. It sailed light.\n\n";
    expect(read(`${text}TARVEK-OSS: What did the owners say?\n\nOSKE: Nothing at all.`)).toEqual([
      "TARVEK-OSS: Was the barge full? The log was lost",
      "OSKE: No. It sailed light",
      "TARVEK-OSS: What did the owners say?",
      "OSKE: Nothing at all.",
    ]);
  });

  it("is not made of one label, nor of what leads elsewhere", () => {
    const text = "READ MORE: The barge sank on the lake\n\nREAD MORE: The owners were blamed\n\n";
    expect(read(`${text}WATCH: The lake woke at dawn\n\nWATCH: The lake slept at dusk`)).toEqual([]);
  });
});
