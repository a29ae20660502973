import { describe, expect, it } from "vitest";
import { scoreAttributions, type Triple } from "./score-attributions.ts";
import { scoreParents } from "./score-parents.ts";
import { isSpeechCue } from "./speech-cues.ts";

const TEXT = "The minister said that the harbour of Norvik would stay open. Ada Kell denied it, she told the Courier.";
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const triple = (source: string | null, cue: string, content: string): Triple => ({
  sources: source === null ? [] : [at(source)],
  cues: [at(cue)],
  contents: [at(content)],
});
const GOLD = [
  triple("The minister", "said", "that the harbour of Norvik would stay open"),
  triple("Ada Kell", "denied", "it"),
];

describe("scoreAttributions", () => {
  it("gives full marks to the gold itself, and none to nothing", () => {
    const same = scoreAttributions(TEXT, GOLD, GOLD);
    expect(same.relation).toEqual([2, 2, 2]);
    expect(same.spans).toEqual({ sources: [2, 2, 2], cues: [2, 2, 2], contents: [2, 2, 2] });
    expect(scoreAttributions(TEXT, GOLD, []).relation).toEqual([0, 0, 2]);
  });

  it("takes a content cut a little short for a relation, not for a span", () => {
    const score = scoreAttributions(TEXT, GOLD, [triple("minister", "said", "the harbour of Norvik would stay open")]);
    expect(score.relation).toEqual([1, 1, 2]);
    expect(score.spans.contents).toEqual([0, 1, 2]);
  });

  it("counts the right content in the wrong mouth as no relation", () => {
    const score = scoreAttributions(TEXT, GOLD, [
      triple("Ada Kell", "said", "that the harbour of Norvik would stay open"),
    ]);
    expect(score.relation).toEqual([0, 1, 2]);
    expect(score.matches).toEqual([{ found: 0, gold: 0, sourceOverlap: 0 }]);
  });

  it("agrees where both name nobody, and not where one does", () => {
    const nobody = triple(null, "said", "that the harbour of Norvik would stay open");
    expect(scoreAttributions(TEXT, [nobody], [nobody]).relation).toEqual([1, 1, 1]);
    expect(scoreAttributions(TEXT, GOLD, [nobody]).relation).toEqual([0, 1, 2]);
  });

  it("pairs one to one", () => {
    const [first] = GOLD;
    if (first === undefined) throw new Error("no gold");
    expect(scoreAttributions(TEXT, [first], [first, first]).relation).toEqual([1, 2, 1]);
  });

  it("joins fragments that only white space parts", () => {
    const [start, end] = at("the harbour of Norvik");
    const split: Triple = {
      sources: [],
      cues: [],
      contents: [
        [start, start + 11],
        [start + 12, end],
      ],
    };
    const whole: Triple = { sources: [], cues: [], contents: [[start, end]] };
    expect(scoreAttributions(TEXT, [whole], [split]).spans.contents).toEqual([1, 1, 1]);
  });
});

describe("scoreParents", () => {
  const linked = GOLD.map((one, index) => ({ ...one, parent: index === 1 ? 0 : null }));

  it("wants both ends of a link and counts depth where there is none", () => {
    expect(scoreParents(TEXT, linked, linked)).toMatchObject({ links: [1, 1, 1], falseDepth: [0, 1] });
    const turned = GOLD.map((one, index) => ({ ...one, parent: index === 0 ? 1 : null }));
    expect(scoreParents(TEXT, linked, turned)).toMatchObject({ links: [0, 1, 1], falseDepth: [1, 1] });
  });
});

describe("isSpeechCue", () => {
  it("knows plain verbs of saying in any company", () => {
    expect(isSpeechCue("has repeatedly said")).toBe(true);
    expect(isSpeechCue("According to")).toBe(true);
    expect(isSpeechCue("hopes")).toBe(false);
    expect(isSpeechCue("")).toBe(false);
  });
});
