import { describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../../core/record.ts";
import { madeUpRecord } from "../../made-up-record.ts";
import { indexRecord } from "../index-record.ts";
import { type Stated, statedDocuments } from "./stated-documents.ts";

const NAME = "Ministry of Harbours";

/** Pages on each of which the ministry is the source of one sentence; the source is the ministry, the cue "said". */
function record(...texts: readonly string[]): HearsayRecord {
  const [page] = madeUpRecord.pages;
  const [attribution] = madeUpRecord.attributions;
  if (page === undefined || attribution === undefined) throw new Error("the made-up record has pages and statements");
  const span = (name: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return { page: name, start, end: start + words.length };
  };
  return {
    ...madeUpRecord,
    matters: [],
    pages: texts.map((text, number) => ({
      ...page,
      id: `p${number}`,
      text,
      blocks: [{ kind: "body", start: 0, end: text.length, reason: "", confidence: 1 }],
    })),
    attributions: texts.map((text, number) => ({
      ...attribution,
      id: `a${number}`,
      page: `p${number}`,
      sources: [span(`p${number}`, text, NAME)],
      cues: [span(`p${number}`, text, "said")],
      contents: [span(`p${number}`, text, "the pier is safe")],
      chain: [
        { name: "The Courier", kind: "outlet", entity: null, span: null, inferred: true },
        { name: NAME, kind: "organization", entity: null, span: null, inferred: false },
      ],
      origin: "o1",
    })),
    origins: [{ id: "o1", name: NAME, kind: "organization", behind: [] }],
  };
}

describe("documents that sources speak in", () => {
  const found = (made: HearsayRecord, here: (name: string) => boolean = () => false) =>
    statedDocuments(indexRecord(made), here).map(({ phrase, statements, pages }: Stated) => [
      phrase === null
        ? null
        : (made.pages.find(({ id }) => id === phrase.page)?.text.slice(phrase.start, phrase.end) ?? ""),
      statements,
      pages.size,
    ]);

  it("are named by the page's words, those of one kind once", () => {
    const made = record(
      `The ${NAME} said in a written statement that the pier is safe.`,
      `In its statement the ${NAME} said the pier is safe.`,
    );
    expect(found(made)).toEqual([["in a written statement", 2, 2]]);
    expect(found(record(`On Telegram the ${NAME} said the pier is safe.`))).toEqual([["On Telegram", 1, 1]]);
  });

  it("are one where a post is named by its network or by what it is", () => {
    const made = record(
      `On Facebook the ${NAME} said the pier is safe.`,
      `In a post the ${NAME} said the pier is safe.`,
    );
    expect(found(made)).toEqual([["On Facebook", 2, 2]]);
  });

  it("are none where the page's own reporter was told", () => {
    const one = (words: string) => found(record(`The ${NAME} said in ${words} that the pier is safe.`));
    expect(one("a telephone interview")).toEqual([]);
    expect(one("an interview on Monday")).toEqual([]);
    expect(one("an email")).toEqual([]);
    expect(one("an interview with a Norvik paper")).toEqual([["in an interview", 1, 1]]);
    expect(one("an email to staff")).toEqual([["in an email", 1, 1]]);
  });

  it("are none of somebody without a name", () => {
    const made = record(`The ${NAME} said in a statement that the pier is safe.`);
    expect(found({ ...made, origins: made.origins.map((one) => ({ ...one, name: "harbour police" })) })).toEqual([]);
  });

  it("are none where the words stand in what is said, in another sentence, or the body's own page is here", () => {
    const told = `The ${NAME} said the pier is safe in a report.`;
    const made = record(told);
    const [attribution] = made.attributions;
    const [content] = attribution?.contents ?? [];
    if (attribution === undefined || content === undefined) throw new Error("a statement was made");
    const wide = { ...content, end: told.length - 1 };
    expect(found({ ...made, attributions: [{ ...attribution, contents: [wide] }] })).toEqual([]);
    expect(found(record(`The ${NAME} said the pier is safe. All of it was in a report by divers.`))).toEqual([]);
    expect(found(record(`The ${NAME} said in a statement that the pier is safe.`), (name) => name === NAME)).toEqual(
      [],
    );
  });

  it("are a body's own words where several pages cite it, and not where one does", () => {
    const plain = `The ${NAME} said the pier is safe.`;
    expect(found(record(plain, plain))).toEqual([[null, 2, 2]]);
    expect(found(record(plain))).toEqual([]);
  });
});
