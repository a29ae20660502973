import { describe, expect, it } from "vitest";
import type { Attribution, HearsayRecord, RecordPage } from "../../src/core/record.ts";
import { loadExample, placeOf } from "./load-example.ts";
import { type ReadPageFacts, type ReadStatement, sameName } from "./reading.ts";
import { scoreStatements } from "./score-statements.ts";

const TEXT = "Ada Kell said: “The harbour stays open.” An aide said the talks were off. He will say “I knew it” again.";
const page = { id: "p-1", text: TEXT } as RecordPage;
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { page: "p-1", start, end: start + words.length };
};
const found = (content: string, speaker: Partial<Attribution["speaker"]>, more: Partial<Attribution> = {}) =>
  ({
    id: content,
    page: "p-1",
    sources: [],
    contents: [span(content)],
    form: "direct",
    stance: "asserts",
    hypothetical: false,
    chain: [],
    ...more,
    speaker: {
      entity: null,
      description: "",
      kind: "person",
      alternatives: [],
      number: "one",
      confidence: 1,
      ...speaker,
    },
  }) as unknown as Attribution;
const record = (...attributions: Attribution[]) =>
  ({
    attributions,
    entities: [
      { id: "e-1", name: "Ada Kell" },
      { id: "e-2", name: "Piet Harrow" },
    ],
  }) as unknown as HearsayRecord;
const statement = (source: string, content: string, more: Partial<ReadStatement> = {}): ReadStatement => ({
  source,
  cue: "said",
  content,
  places: (text) => [placeOf(text, content)],
  form: "direct",
  speakers: [source],
  unnamed: false,
  chains: [],
  denies: false,
  loose: false,
  ...more,
});
const gold = (...statements: ReadStatement[]) =>
  ({ key: "1", statements, notSaid: ["I knew it"] }) as unknown as ReadPageFacts;

describe("scoreStatements", () => {
  const quote = statement("Ada Kell", "The harbour stays open.");
  const relayed = statement("An aide", "the talks were off", { form: "indirect", unnamed: true });

  it("gives the right speaker by entity", () => {
    const { counts } = scoreStatements(record(found("The harbour stays open.", { entity: "e-1" })), page, gold(quote));
    expect(counts).toMatchObject({ found: 1, exact: 1, rightSpeaker: 1, wrongSpeaker: 0, quotes: 1, quotesRight: 1 });
  });

  it("tells a wrong speaker from one that is only left open", () => {
    const wrong = scoreStatements(record(found("The harbour stays open.", { entity: "e-2" })), page, gold(quote));
    expect(wrong.counts).toMatchObject({ rightSpeaker: 0, wrongSpeaker: 1 });
    const open = statement("She", "The harbour stays open.", { speakers: ["Ada Kell"] });
    const left = scoreStatements(record(found("The harbour stays open.", { description: "She" })), page, gold(open));
    expect(left.counts).toMatchObject({ rightSpeaker: 0, wrongSpeaker: 0 });
  });

  it("wants an unnamed speaker to stay unnamed", () => {
    const named = scoreStatements(record(found("the talks were off", { entity: "e-1" })), page, gold(relayed));
    expect(named.counts.wrongSpeaker).toBe(1);
    const unnamed = found("the talks were off", { kind: "unnamed", description: "An aide" });
    expect(scoreStatements(record(unnamed), page, gold(relayed)).counts.rightSpeaker).toBe(1);
  });

  it("counts words put into a mouth, unless they are marked as such", () => {
    const put = found("I knew it", { entity: "e-1" });
    expect(scoreStatements(record(put), page, gold()).counts.putIntoAMouth).toBe(1);
    const marked = found("I knew it", { entity: "e-1" }, { hypothetical: true });
    expect(scoreStatements(record(marked), page, gold()).counts.putIntoAMouth).toBe(0);
  });

  it("misses what is not there", () => {
    const { counts, misses } = scoreStatements(record(), page, gold(quote, relayed));
    expect(counts).toMatchObject({ gold: 2, found: 0 });
    expect(misses.map(({ category }) => category)).toEqual(["quotation missed", "statement missed"]);
  });
});

describe("the reading of the example", () => {
  it("names each of its pages once", () => {
    const keys = loadExample("lune-strait").pages.map(({ key }) => key);
    expect(keys).toHaveLength(16);
    expect(new Set(keys).size).toBe(16);
  });
});

describe("placeOf", () => {
  it("finds a given occurrence, white space being one space, and throws where there is none", () => {
    expect(placeOf("a b\n a  b", "a b", 1)).toEqual({ start: 5, end: 9 });
    expect(() => placeOf("a b", "c")).toThrow("not on the page");
  });
});

describe("sameName", () => {
  it("goes by the last telling word", () => {
    expect(sameName("Foreign Minister Ada Kell", "Kell")).toBe(true);
    expect(sameName("Ada Kell", "Ada Harrow")).toBe(false);
    expect(sameName("the", "the")).toBe(false);
  });
});
