import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { FURTHER_PASSAGES } from "./further-passages.test-support.ts";
import { PLAIN_SPEECH } from "./plain-speech.test-support.ts";
import { readMadeUp } from "./read-made-up.test-support.ts";
import { RELAY_PASSAGES } from "./relay-passages.test-support.ts";
import { THREE_LINKS } from "./three-links.test-support.ts";
import { TOLD_AND_NAMED, TOLD_ELSEWHERE } from "./told-and-named.test-support.ts";

const courier = {
  outlet: { value: "Norvik Courier", evidence: [], basis: "stated", confidence: 1 },
} as unknown as Partial<Page>;

/** The chains behind the page's own outlet that no other goes on from. */
function chainsOf(passage: string): string[] {
  const all = new Set(readMadeUp(passage, courier).map(({ chain }) => chain.slice(1).join(" > ")));
  const goesOn = (chain: string) =>
    [...all].some((other) => other !== chain && (chain === "" || other.startsWith(`${chain} > `)));
  return [...all].filter((chain) => !goesOn(chain)).sort();
}

describe("chains of passages that relay", () => {
  it.each([...RELAY_PASSAGES, ...FURTHER_PASSAGES, ...PLAIN_SPEECH, ...THREE_LINKS, ...TOLD_AND_NAMED])(
    "%s",
    (passage, ...chains) => {
      expect(chainsOf(passage)).toEqual([...chains].sort());
    },
  );
});

describe("what was said to others", () => {
  it.each(TOLD_ELSEWHERE)("%s", (passage, chain) => {
    expect(readMadeUp(passage, courier).at(-1)?.chain.slice(1).join(" > ")).toBe(chain);
  });
});

describe("what is no relay", () => {
  const read = (text: string) => readMadeUp(text, courier);

  it.each([
    "Ilan Dorvet told the Foreign Ministry that talks had failed.",
    "Ilan Dorvet told NATO that talks had failed.",
    "Ilan Dorvet told his party on Monday that talks had failed.",
    "In a letter to the ministry, Ilan Dorvet said talks had failed.",
    "In an interview with Ada Kell, Ilan Dorvet said talks had failed.",
    "Ilan Dorvet assured Kell that talks had failed.",
    "Ilan Dorvet warned Kell that talks had failed.",
    "In Norvik, Ilan Dorvet said that talks had failed.",
    "On Monday, Ilan Dorvet said that talks had failed.",
  ])("%s", (text) => expect(read(text).map(({ chain }) => chain)).toEqual([["Norvik Courier", "Ilan Dorvet"]]));

  it("is the agency where the page's own outlet was told", () => {
    const wire = { ...courier, agency: { value: "Northwire", evidence: [], basis: "stated", confidence: 1 } };
    const chains = readMadeUp(
      "“We wait,” Ilan Dorvet told the Norvik Courier. Ada Kell said that talks had failed.",
      wire as unknown as Partial<Page>,
    ).map(({ chain }) => chain);
    expect(chains).toEqual([
      ["Norvik Courier", "Ilan Dorvet"],
      ["Norvik Courier", "Northwire", "Ada Kell"],
    ]);
  });

  it("is citing a reason", () => {
    const found = read("Ilan Dorvet cancelled the trip, citing security concerns.");
    expect(found.every(({ chain }) => chain.length === 2)).toBe(true);
  });
});

describe("what states nothing", () => {
  it.each([
    "The Marvanian embassy declined to comment.",
    "The aide asked not to be named.",
    "Officials briefed on the matter left the building.",
  ])("%s", (text) => expect(readMadeUp(text)).toEqual([]));

  it("is hedged by the page that passes it on", () => {
    const [reported] = readMadeUp("Ada Kell is reported to have offered a joint patrol.");
    expect(reported).toMatchObject({ stance: "hedges", speaker: { kind: "nobody stated" } });
    const [alleged] = readMadeUp("Prime Minister Ada Kell allegedly laughed at the offer.");
    expect(alleged).toMatchObject({ stance: "hedges", hedges: ["allegedly"], speaker: { kind: "nobody stated" } });
  });

  it("is put into a mouth", () => {
    const [found] = readMadeUp("Ada Kell will be the first to say “I warned everybody” and “it was the cabinet”.");
    expect(found).toMatchObject({ hypothetical: true, contents: ["“I warned everybody”", "“it was the cabinet”"] });
    expect(readMadeUp("Ada Kell was the first to say that talks had failed.").some((one) => one.hypothetical)).toBe(
      false,
    );
  });
});

describe("words that a page supposes", () => {
  const saidBy = (text: string) => readMadeUp(text).filter(({ hypothetical }) => !hypothetical);

  it.each([
    "Ilan Dorvet will say: “It was a mistake.”",
    "The general looked at the cameras as if to say: “Try me.”",
    "“My card does not work,” a customer might say.",
    "His silence said “do as you like”.",
    "Nobody is asking Ilan Dorvet to say, “It was a mistake.”",
    "If only Ilan Dorvet had said, “It was a mistake.”",
    "The families do not need a minister telling them, “It was a mistake.”",
    "“It was a mistake,” one imagines him saying.",
    "Perhaps: “Come back when you have evidence.”",
  ])("nobody said: %s", (text) => expect(saidBy(text)).toEqual([]));

  it.each([
    "Asked whether he would go, Ilan Dorvet said: “No.”",
    "The minister, who wants to run again, said: “It was a mistake.”",
    "Ada Kell could not hide her anger. “They lied,” she said.",
  ])("somebody said: %s", (text) => expect(saidBy(text)).toHaveLength(1));
});

describe("speakers", () => {
  it("are named after a title with a preposition in it", () => {
    const found = readMadeUp("“We wait,” Deputy Minister of External Relations Anselm Rudd told reporters.");
    expect(found.map(({ name }) => name)).toEqual(["Anselm Rudd"]);
    const other = readMadeUp("A spokesman for Anselm Rudd told reporters that talks had failed.");
    expect(other.map(({ name }) => name)).toEqual([null]);
  });

  it("are the holder of an office who was spoken of before", () => {
    const text =
      "Foreign Minister Ada Kell spoke with the Foreign Minister of Marvania, Ilan Dorvet.\nThe Minister demanded that the crew be released.";
    expect(readMadeUp(text).map(({ name }) => name)).toEqual(["Ada Kell"]);
  });

  it("are those whom the outer speaker speaks for", () => {
    const text =
      "Foreign Minister Ada Kell met Foreign Minister Ilan Dorvet.\nA spokesman for Ilan Dorvet said that the minister had promised that talks would go on.";
    expect(readMadeUp(text).map(({ name }) => name)).toEqual([null, "Ilan Dorvet"]);
  });

  it("are persons where the noun is one, bodies where it is one", () => {
    expect(readMadeUp("A reader in Hollin said that talks had failed.")[0]?.speaker).toMatchObject({
      kind: "unnamed",
      number: "one",
    });
    expect(readMadeUp("The harbour master of Hollin said that talks had failed.")[0]?.speaker.kind).toBe("person");
    expect(readMadeUp("The company, Ferrin Ropeways, said that talks had failed.")[0]?.speaker.kind).toBe(
      "organization",
    );
  });
});

describe("what was said", () => {
  it("leaves the dateline out", () => {
    const [found] = readMadeUp("HOLLIN, March 8 (Northwire) - The ministers will meet, a spokesman said on Friday.");
    expect(found?.contents).toEqual(["The ministers will meet"]);
  });

  it("ends before what the page adds", () => {
    const [found] = readMadeUp("Ada Kell said that she had recovered from the illness, which had kept her at home.");
    expect(found?.contents).toEqual(["that she had recovered from the illness"]);
  });

  it("keeps the rest of an object behind a name between commas", () => {
    const [found] = readMadeUp("Ada Kell thanked Marvania and its envoy, Ruben Sadovich, for their good offices.");
    expect(found?.contents).toEqual(["Marvania and its envoy, Ruben Sadovich, for their good offices"]);
  });

  it("is two statements where a quotation follows a clause and a colon", () => {
    const found = readMadeUp("Anselm Rudd said that there had never been a date: “It cannot be delayed.”");
    expect(found.map(({ contents }) => contents).sort()).toEqual([
      ["that there had never been a date"],
      ["“It cannot be delayed.”"],
    ]);
  });
});
