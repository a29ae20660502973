import { describe, expect, it } from "vitest";
import { splitLines } from "../dump/split-lines.ts";
import { recogniseLines } from "./recognise-lines.ts";

const story = Array.from(
  { length: 4 },
  () => "The ministers met in Norvik on Monday and spoke for an hour about the river and the dams.",
).join("\n");
/** The label of a line between paragraphs of a story. */
function labelOf(line: string) {
  const { labels } = recogniseLines(splitLines(`${story}\n${line}\n${story}`));
  return labels[4];
}

describe("line recognisers", () => {
  it.each([
    ["Skip to content", "navigation"],
    ["Already a subscriber? Log in to read on.", "account"],
    ["We use cookies to make this site work. By continuing you accept them.", "cookies"],
    ["Sign up for our newsletter and get the news every morning.", "subscription"],
    ["Share this article", "sharing"],
    ["Leave a comment", "comments"],
    ["© 2031 The Norvik Courier", "rights"],
    ["Advertisement", "advertisement"],
    ["Tags: river, dams, Norvik", "tags"],
    ["Related Articles", "other stories"],
    ["MOST READ", "other stories"],
    ["READ MORE: Tessel recalls its envoy from Norvik", "pointer to another story"],
    ["Original article: https://example.org/77", "original link"],
    ["IMG_20311109.jpg", "file name"],
    ["51234567890 9f3c2d71aa k", "file name"],
    ["Photo: Ada Kell in Norvik (Jo Aster)", "caption"],
    ["Ada Kell leaves the council chamber in Norvik. (AP)", "picture credit"],
    ["Ilan Dorvet shakes hands with Ada Kell in Norvik, Marvania, May 3, 2031.", "caption with a date"],
    ["Foreign Minister Ilan Dorvet and Secretary Ada Kell.", "names alone"],
    ["By Ilan Roke and Mara Venn", "byline"],
    ["Published: 3 May 2031, 10:40 GMT", "date line"],
    ["Last updated on May 3, 2031 at 4:15 p.m.", "date line"],
    ["-", "marks only"],
  ])("%s: %s", (line, reason) => {
    expect(labelOf(line)?.reason).toBe(reason);
  });

  it.each([
    "More than forty people were hurt in the crush at the gate, the police of Norvik said.",
    "Support for the plan has fallen since the spring, a poll of the valley found on Monday.",
    "By Monday the water had reached the second row of houses along the river Ansel.",
    "Related charges were brought against two engineers who had signed the papers in May.",
    "“Subscribe to that and you subscribe to anything,” the minister said of the plan on Monday.",
    "The talks were held on May 3, 2031, and both sides left without a word to the press.",
    "Copyright law was on the table as well, the ministers said after the meeting in Norvik.",
    "Watch what they do and not what they say, she told the council before the vote was taken.",
    "Background: the treaty was signed forty years ago and has been broken by both sides since.",
    "Dorvet met Kell in Norvik in May, and both said then that they would meet again soon.",
    "What Comes Next",
  ])("leaves the story's own line alone: %s", (line) => {
    expect(labelOf(line)).toBeNull();
  });
});

describe("splitLines", () => {
  it("joins the lines of a hard-wrapped paragraph", () => {
    const paragraph =
      "the ministers met in the old town hall of the\ncapital on monday and spoke for about an hour\nover the river and the dams and who should pay\nfor both of them in the end.";
    const lines = splitLines(`${paragraph}\n\n${paragraph}\n\n${paragraph}`);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.text).toBe(paragraph);
  });

  it("keeps the lines of a list apart", () => {
    expect(splitLines("Short\nlist\nof\nwords\n\nAnd one\nmore")).toHaveLength(6);
  });
});
