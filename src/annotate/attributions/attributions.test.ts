import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { readMadeUp } from "./read-made-up.test-support.ts";

const one = (text: string, over: Partial<Page> = {}) => {
  const found = readMadeUp(text, over);
  expect(found).toHaveLength(1);
  const [first] = found;
  if (first === undefined) throw new Error("nothing found");
  return first;
};
const stated = <T>(value: T) => ({ value, evidence: [], basis: "stated", confidence: 1 });

describe("speakers", () => {
  it("follow a pronoun to the one who spoke", () => {
    const found = readMadeUp(
      "Foreign Minister Ilan Dorvet arrived in Norvik. “We wait,” he said.\n“We hope,” he added.",
    );
    expect(found.map((a) => a.name)).toEqual(["Ilan Dorvet", "Ilan Dorvet"]);
  });

  it("follow it and they to the body that opens the sentence before", () => {
    const found = readMadeUp("The Marvanian Foreign Ministry issued a statement. It said that talks had failed.");
    expect(found.map((a) => a.name)).toEqual(["Marvanian Foreign Ministry"]);
  });

  it("are named by an apposition", () => {
    expect(one("A resident, Priscilla Brand, said that talks had failed.").name).toBe("Priscilla Brand");
  });

  it("are not the one whose ally or spokesman speaks", () => {
    const found = one("A spokesman for Ilan Dorvet said that talks had failed.");
    expect(found.name).toBeNull();
    expect(found.speaker).toMatchObject({ kind: "unnamed", number: "one", description: "A spokesman for Ilan Dorvet" });
  });

  it.each([
    ["Two officials said that talks had failed.", "unnamed", "several"],
    ["Sources said that talks had failed.", "unnamed", "several"],
    ["One of the senators said that talks had failed.", "unnamed", "one"],
    ["A White Palace official said that talks had failed.", "unnamed", "one"],
    ["Some passengers said that talks had failed.", "unnamed", "several"],
    ["The report says that talks have failed.", "document", "one"],
    ["It is said that talks have failed.", "nobody stated", "unknown"],
    ["Reuters reported that talks had failed.", "outlet", "one"],
  ] as const)("%s", (text, kind, number) => expect(one(text).speaker).toMatchObject({ kind, number }));

  it("are left open where the page leaves them open", () => {
    const found = one("Ilan Dorvet and Ada Kell were of one mind: “We wait.”");
    expect(found.speaker.alternatives).toEqual(["Ilan Dorvet", "Ada Kell"]);
    expect(found.speaker.confidence).toBeLessThan(0.5);
  });

  it("speak through their documents", () => {
    const found = readMadeUp("Ada Kell wrote a letter. Her letter said that talks had failed.");
    expect(found.map((a) => a.name)).toEqual(["Ada Kell"]);
  });
});

describe("chains", () => {
  const base = { outlet: stated("Norvik Courier") } as Partial<Page>;
  it.each([
    ["Ilan Dorvet said that talks had failed.", ["Norvik Courier", "Ilan Dorvet"]],
    ["Talks have failed, Reuters reports, citing a diplomat.", ["Norvik Courier", "Reuters", "a diplomat"]],
    ["One of Reuters’ sources said that talks had failed.", ["Norvik Courier", "Reuters", "One of Reuters’ sources"]],
    ["According to sources at CNN, talks have failed.", ["Norvik Courier", "CNN", "sources at CNN"]],
    ["CNN quoted sources saying that talks had failed.", ["Norvik Courier", "CNN", "sources"]],
    ["“We wait,” Ilan Dorvet told Reuters.", ["Norvik Courier", "Reuters", "Ilan Dorvet"]],
    ["“We wait,” Ilan Dorvet told reporters.", ["Norvik Courier", "Ilan Dorvet"]],
    ["In an interview with CNN, Ilan Dorvet said that talks had failed.", ["Norvik Courier", "CNN", "Ilan Dorvet"]],
    ["It is reported that talks have failed.", ["Norvik Courier"]],
  ])("%s", (text, chain) => expect(one(text, base).chain).toEqual(chain));

  it("begin with the agency whose story the page carries", () => {
    const wire = { ...base, agency: stated("Reuters") } as Partial<Page>;
    expect(one("Ilan Dorvet said that talks had failed.", wire).chain).toEqual([
      "Norvik Courier",
      "Reuters",
      "Ilan Dorvet",
    ]);
    expect(one("Reuters reported that talks had failed.", wire).chain).toEqual(["Norvik Courier", "Reuters"]);
  });

  it("nest what is told inside what is told", () => {
    const found = readMadeUp(
      "CNN reported that talks ended after the ministry sent a message indicating Marvania would not yield.",
    );
    const child = found.find((a) => a.parent !== null);
    expect(child?.chain).toEqual(["this page", "CNN", "the ministry"]);
    expect(found.filter((a) => a.parent === null)).toHaveLength(1);
  });

  it("carry a relay over from both sides, and mark it", () => {
    const text =
      "One of CNN’s sources said talks had failed. Officials reportedly concluded that Marvania would not yield. A source told CNN that war was near.";
    expect(readMadeUp(text).map((a) => a.chain)).toEqual([
      ["this page", "CNN", "One of CNN’s sources"],
      ["this page", "CNN~", "Officials"],
      ["this page", "CNN", "A source"],
    ]);
  });

  it("do not carry a relay over to a named speaker on the record, nor from one side alone", () => {
    const named =
      "One of CNN’s sources said talks had failed. Ilan Dorvet said Marvania would not yield. A source told CNN that war was near.";
    expect(readMadeUp(named)[1]?.chain).toEqual(["this page", "Ilan Dorvet"]);
    const oneSide =
      "One of CNN’s sources said talks had failed. Officials reportedly concluded that Marvania would not yield.";
    expect(readMadeUp(oneSide)[1]?.chain).toEqual(["this page", "Officials"]);
  });

  it("carry the agency told over to the quotation that follows by the same speaker only", () => {
    const text = "“We wait,” Ilan Dorvet told Reuters.\n“We hope,” Dorvet said.\n“We fear,” Ada Kell said.";
    expect(readMadeUp(text).map((a) => a.chain)).toEqual([
      ["this page", "Reuters", "Ilan Dorvet"],
      ["this page", "Reuters~", "Ilan Dorvet"],
      ["this page", "Ada Kell"],
    ]);
  });
});

describe("stance, form and hedges", () => {
  it.each([
    ["Kell denied that talks had failed.", "denies"],
    ["Kell refuted the idea of a truce.", "denies"],
    ["Kell said there was no question of a truce.", "denies"],
    ["Kell said that talks had failed.", "asserts"],
    ["Kell said talks may fail.", "hedges"],
    ["Kell said the plan, which may fail, was good.", "asserts"],
    ["Kell predicted that talks would fail.", "expects"],
    ["Kell demanded that talks begin.", "demands"],
    ["Kell told the council to wait.", "demands"],
    ["Kell pledged to wait.", "promises"],
    ["Kell asked whether talks had failed.", "asks"],
    ["Kell praised the talks.", "evaluates"],
    ["Kell does not believe that talks have failed.", "denies"],
  ] as const)("%s", (text, stance) => expect(one(text).stance).toBe(stance));

  it("hears the hedges of cue and content, not of quotations", () => {
    expect(one("Officials reportedly concluded that talks may fail.").hedges).toEqual(["reportedly", "may"]);
    expect(one("“We may wait,” Kell said.").hedges).toEqual([]);
  });

  it("tells direct, mixed and indirect apart, and how near the words are", () => {
    expect(one("“We wait,” Kell said.")).toMatchObject({ form: "direct", fidelity: "verbatim" });
    expect(one("Kell said they would “wait and see.”")).toMatchObject({ form: "mixed", fidelity: "verbatim" });
    expect(one("Kell said they would wait.")).toMatchObject({ form: "indirect", fidelity: "reported" });
    const translated = { voice: [stated("translation")] } as unknown as Partial<Page>;
    expect(one("“We wait,” Kell said.", translated).fidelity).toBe("translated");
  });
});

describe("words that nobody said", () => {
  it("are marked where they are predicted", () => {
    const found = readMadeUp("Ada Kell will be the first to leave, claiming “this was not my war.”");
    expect(found.filter((a) => !a.hypothetical && a.contents.join().includes("not my war"))).toEqual([]);
    expect(found.some((a) => a.hypothetical)).toBe(true);
  });
  it("are not marked where they were said", () => {
    const found = readMadeUp("Ada Kell was the first to leave, claiming “this was not my war.”");
    expect(found.map((a) => a.hypothetical)).toEqual([false]);
    expect(one("Ada Kell said she would leave.").hypothetical).toBe(false);
  });
});

describe("the time of saying", () => {
  const dated = { published: stated("2031-05-14") } as Partial<Page>;
  it("is read where it stands with the verb", () => {
    expect(one("Kell said on Monday that talks had failed.", dated).said?.value).toBe("2031-05-12");
    expect(one("On Monday, Kell said that talks had failed.", dated).said?.value).toBe("2031-05-12");
  });
  it("is not the time of what was said", () => {
    expect(one("Kell said that talks had failed on Monday.", dated).said).toBeNull();
    const recalled =
      "Kell recalled that Sorland has kept the quotas every year since 1998 and proposed that talks resume.";
    expect(readMadeUp(recalled, dated).map(({ said }) => said)).not.toContainEqual(
      expect.objectContaining({ value: "1998" }),
    );
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "Kell ",
    "said ",
    "“",
    "” ",
    ", ",
    ". ",
    "that ",
    "according to ",
    "(",
    ") ",
    "\n",
    ": ",
    "and ",
    "CNN ",
    "adding ",
    "he ",
    "’s ",
    "was ",
    "by ",
    "— ",
    "reported ",
    "it ",
    "denied ",
  );
  it("gives spans inside the page, sources and cues outside contents' own parents, and ids in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        readMadeUp(text).forEach((found, index) => {
          expect(found.id).toBe(index);
          expect(found.start).toBeLessThan(found.end);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.contents.length).toBeGreaterThan(0);
          expect([...found.contents, ...found.cues].every((words) => words.trim() !== "")).toBe(true);
          expect(found.parent).not.toBe(index);
          expect(found.chain[0]).toBe("this page");
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe("where what was said ends", () => {
  const contents = (text: string) => readMadeUp(text).map((one) => one.contents.join(" … "));

  it("is before the sentence's own verb, where a noun holds it", () => {
    expect(contents("The ministry's claim that gas was used has not been confirmed.")).toEqual(["that gas was used"]);
  });

  it("is not at a verb of its own", () => {
    expect(contents("The ministry's claim that gas was used and that two died was wrong.")[0]).toContain("two died");
  });

  it("is behind a second clause that the speaker parts from the first", () => {
    expect(contents("He was tired, Ada Kell went on, and did not know which month it was.")[0]).toContain(
      "did not know",
    );
    expect(contents("He was tired, Ada Kell said, and left.")[0]).not.toContain("left");
  });
});
