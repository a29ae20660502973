import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { repairsStage } from "./repairs.ts";

const repairsOf = (text: string, language: string | null = null) => {
  const blocks = [{ kind: "body", start: 0, end: text.length, reason: "test", confidence: 1 }];
  const layers = repairsStage.annotate({ text, blocks, language } as unknown as Page, {});
  return layers.repairs.annotations.map((repair) => [
    repair.kind,
    text.slice(repair.start, repair.end),
    repair.reading,
  ]);
};

/** Repairs of a page whose lines are its blocks. */
const annotationsOf = (lines: readonly string[]) => {
  const text = lines.join("\n");
  const blocks = lines.map((line) => {
    const start = text.indexOf(line);
    return { kind: "body", start, end: start + line.length, reason: "test", confidence: 1 };
  });
  return repairsStage.annotate({ text, blocks, language: null } as unknown as Page, {}).repairs.annotations;
};

describe("repairs", () => {
  it("reads a quote whose marks were lost with the spaces beside them", () => {
    const text = "Kell lost patience, stating,They talk. They never sign.She then left.";
    expect(repairsOf(text)).toEqual([
      ["glued", ",T", ", T"],
      ["quote opened", "T", "“T"],
      ["glued", ".S", ". S"],
      ["quote closed", ".", ".”"],
    ]);
  });

  it("reads a quote to the end of the paragraph where nothing ends it before", () => {
    expect(repairsOf("Kell lost patience, stating,They talk and talk.")).toEqual([
      ["glued", ",T", ", T"],
      ["quote opened", "T", "“T"],
      ["quote closed", ".", ".”"],
    ]);
  });

  it("closes a quote where the page speaks of its speaker again", () => {
    const text =
      "The mayor, Orla Kemp, told the Courier that the families deserved an answer, adding,We have waited eight days and we will not wait eighty.She called the fine a ransom,and said the town would not pay it.";
    const closed = annotationsOf([text]).filter(({ kind }) => kind === "quote closed");
    expect(closed.map(({ end }) => text.slice(end - 7, end))).toContain("eighty.");
  });

  it("takes the lost ends of two quotes, whose other ends stand, for no one quote", () => {
    const lines = [
      'We are not happy with it," Kell said. "I will not come back.',
      "Kell lost patience, stating,They talk. They never sign.She then left.",
      "I am not going to sign it,Dorvet told reporters.We are done here.",
    ];
    const first = annotationsOf(lines).filter(({ end }) => end <= (lines[0] ?? "").length);
    expect(first.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["quote opened", 0, 1],
      ["quote closed", 59, 60],
    ]);
  });

  it("reads quotes that nothing shows on a page of which another lost a mark for sure, and on no other", () => {
    const unshown = "This is not what we were promised, she said.";
    const marksOf = (lines: readonly string[]) => {
      const text = lines.join("\n");
      return annotationsOf(lines).map(({ kind, start, end }) => [
        kind,
        text.slice(start, end),
        text.slice(end, end + 4),
      ]);
    };
    const others = ["The talks in Norvik go on next week.", unshown];
    expect(marksOf(["We will not sign it,” Foreign Minister Ilan Dorvet said on Monday.", ...others])).toEqual([
      ["quote opened", "W", "e wi"],
      ["quote opened", "T", "his "],
      ["quote closed", ",", " she"],
    ]);
    expect(marksOf(["“We will not sign it,” Foreign Minister Ilan Dorvet said on Monday.", ...others])).toEqual([]);
  });

  it.each([
    [
      "Dorvet explains “the gains of peace for Marvania and its neighbours“ with a photograph of the late minister Kell.",
    ],
    ['Close to a “full use,” perhaps only 10%, he quoted one analyst in May 2015." We have seen this before.'],
  ])("seeks no end between words for a mark that may stand alone by a slip: %s", (text) =>
    expect(repairsOf(text)).toEqual([]),
  );

  it("reads no quote where no verb of saying leads in", () => {
    expect(repairsOf("In the north,Marvania waits.Others go.").map(([kind]) => kind)).toEqual(["glued", "glued"]);
  });

  it("guesses where a quote began whose closing mark stands alone, and leaves an essay of first persons as it is", () => {
    const alone = repairsOf("Dorvet told reporters that the offer was a complete and utter disgrace” and left.");
    expect(alone.filter(([kind]) => kind === "quote opened").length).toBeLessThanOrEqual(1);
    const essay = "I love my work. We walk to the mine,and I sing.\nYou would not know us.\nI think that we are happy.";
    expect(repairsOf(essay).map(([kind]) => kind)).toEqual(["glued"]);
  });

  it.each([
    ["Read more at norvik.example or Norvik.mv/news today."],
    ["The bill costs 1,200 and passed 3,5 to one."],
    ["Version 2.0 of the plan. It changed."],
    ["See https://norvik.example/Path.Html,Here for it."],
    ["The U.S. and the U.N. agreed, he said."],
  ])("leaves clean text alone: %s", (text) => expect(repairsOf(text)).toEqual([]));

  it("reads UTF-8 that was taken for Windows-1252", () => {
    expect(repairsOf("Kellâ€™s cafÃ©")).toEqual([
      ["encoding", "â€™", "’"],
      ["encoding", "Ã©", "é"],
    ]);
  });

  it("leaves real accented letters alone", () => {
    expect(repairsOf("Âge, Ã, naïve, CAFÉ “quoted”")).toEqual([]);
  });

  it("names soft hyphens", () => {
    expect(repairsOf("minis\u00adter")).toEqual([["encoding", "\u00ad", ""]]);
  });

  it("mends no words of another language, but letters that were misread", () => {
    const words = "Kell dijo,Vamos.Ella saliÃ³ de la casa.";
    expect(repairsOf(words, "es")).toEqual([["encoding", "Ã³", "ó"]]);
    expect(repairsOf(words, "en-GB").map(([kind]) => kind)).toContain("glued");
  });
});
