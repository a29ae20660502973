import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const statements = (text: string) => readMadeUp(text);
const contents = (text: string): string[] => statements(text).map(({ contents: parts }) => parts.join(" + "));

describe("where a content begins and ends", () => {
  it.each([
    [
      "The minister announced that the bridge would open on Monday, 3 May, in Selm.",
      "that the bridge would open on Monday, 3 May, in Selm",
    ],
    [
      "The minister announced that the vote would be held on Friday, 12 June 2031, at the town hall.",
      "that the vote would be held on Friday, 12 June 2031, at the town hall",
    ],
    [
      "She said that the plan was “a plain mistake” and that she would raise it with her Norvish counterpart, Ilan Dorvet, this week.",
      "that the plan was “a plain mistake” and that she would raise it with her Norvish counterpart, Ilan Dorvet, this week",
    ],
    [
      "Kell said that the pumps were old and that nobody had asked for new ones.",
      "that the pumps were old and that nobody had asked for new ones",
    ],
    ["SELM: The bridge is shut, the police said.", "The bridge is shut"],
    ["Selm, June 9 (Northwire) - Dozens of nurses walked out, a video showed.", "Dozens of nurses walked out"],
  ])("%s", (text, content) => expect(contents(text)).toEqual([content]));
});

describe("what is told inside a quotation", () => {
  it.each([
    ["“Both governments have told us that it is shut,” the ministry said.", "Both governments", "that it is shut"],
    ["“Two drivers told us that the brakes had failed,” Kell said.", "Two drivers", "that the brakes had failed"],
    ["“All parties have assured me that they will come,” Kell told reporters.", "All parties", "that they will come"],
  ])("%s", (text, source, content) => {
    const inner = statements(text).find(({ contents: [first] }) => first === content);
    expect(inner).toMatchObject({ sources: [source], form: "indirect" });
  });

  it("is direct in marks of its own", () => {
    const inner = statements("“The guard said, ‘Go home, all of you,’” Kell said.").find(
      ({ sources: [first] }) => first === "The guard",
    );
    expect(inner?.form).toBe("direct");
  });
});

describe("an agency below the text", () => {
  const text = "Ada Holm said the hall was empty.\nWith Northwire";
  const credit = { start: text.indexOf("With"), end: text.length };
  const read = (words: string) => {
    const own = text.replace("With", words);
    const evidence = [{ page: "p", start: credit.start, end: own.length }];
    const agency = { value: "Northwire", evidence, basis: "credit" as const, confidence: 0.75 };
    return readMadeUp(own, { agency })[0]?.chain.slice(1);
  };
  it("that has a part in it is no link of what others say", () => {
    expect(read("With")).toEqual(["Ada Holm"]);
    expect(read("Source:")).toEqual(["Northwire", "Ada Holm"]);
  });
});

describe("what was said at another time", () => {
  it("did not come by whoever carried what its speaker says now", () => {
    const text =
      "Speaker Ada Brok said the bill would rest. “It is in the drawer,” she said, according to the Selm Gazette.\n\nLast week Brok had said that members would vote.";
    expect(statements(text).at(-1)?.chain.slice(1)).toEqual(["Ada Brok"]);
  });
});
