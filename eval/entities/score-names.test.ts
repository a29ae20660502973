import { describe, expect, it } from "vitest";
import { joinWords } from "./join-words.ts";
import { namesOf, scoreNames } from "./score-names.ts";

describe("joinWords", () => {
  it("writes words as English is written and knows where each went", () => {
    const { text, spans } = joinWords([
      ["Port", "talks", "end"],
      ['"', "We", "agreed", ",", '"', "Kell", "'s", "aide", "said", "(", "again", ")", "."],
    ]);
    expect(text).toBe('Port talks end\n\n"We agreed," Kell\'s aide said (again). ');
    expect(spans.map(([start, end]) => text.slice(start, end)).slice(0, 6)).toEqual([
      "Port",
      "talks",
      "end",
      '"',
      "We",
      "agreed",
    ]);
  });
});

describe("namesOf", () => {
  const spans = [
    [0, 3],
    [4, 8],
    [9, 12],
    [13, 17],
  ] as const;

  it("parts neighbours and drops kinds that are not asked for", () => {
    const kinds = { PER: "person", ORG: "organization" } as const;
    expect(namesOf(["B-PER", "B-PER", "I-PER", "B-MISC"], spans, kinds)).toEqual([
      { start: 0, end: 3, kind: "person" },
      { start: 4, end: 12, kind: "person" },
    ]);
    expect(namesOf(["B-PER", "I-ORG", "O", "O"], spans, kinds)).toHaveLength(2);
    expect(namesOf(["O", "O", "O", "B-ORG"], spans, kinds)).toEqual([{ start: 13, end: 17, kind: "organization" }]);
  });
});

describe("scoreNames", () => {
  it("wants both ends and the kind", () => {
    const gold = [{ start: 0, end: 5, kind: "person" as const }];
    expect(scoreNames(gold, gold)).toEqual([1, 1, 1]);
    expect(scoreNames(gold, [{ start: 0, end: 5, kind: "place" }])).toEqual([0, 1, 1]);
    expect(scoreNames(gold, [{ start: 0, end: 4, kind: "person" }])).toEqual([0, 1, 1]);
  });
});
