import { describe, expect, it } from "vitest";
import { STATUSES } from "../../../core/vocabulary.ts";
import { STANDING_CUES } from "../../../languages/en/standing-cues.ts";
import { EVENT_STATUS_VERBS } from "../../../languages/en/status-words.ts";
import { loadWordClusters } from "../../../models/word-clusters.ts";
import { learnedEventsOfText, readText } from "../read-text.test-support.ts";
import { sentenceViews } from "../sentence-views.ts";
import { HashedSentence } from "./hashed-sentence.ts";
import { CUE_HEADS } from "./standing-cues.ts";
import { leaveUnsigned } from "./unsigned-statuses.ts";

describe("who answers for an event that no record shows", () => {
  it("is the page where the page says it", () => {
    const text = "The exhumation in Norvik was put off until June.";
    const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === "exhumation");
    expect(event).toMatchObject({ attribution: null });
    expect(event?.holder).toBeUndefined();
  });

  it("is whoever a statement says, and then named by it alone", () => {
    const text = "The exhumation in Norvik has been put off until June, the ministry said.";
    const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === "exhumation");
    expect(event?.attribution).not.toBeNull();
    expect(event?.holder).toBeUndefined();
  });
});

describe("who answers where no statement is found", () => {
  const holderOf = (text: string, words: string): string | undefined => {
    const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === words);
    if (event === undefined) throw new Error(`nothing is read of ${words}`);
    return event.holder?.name;
  };

  it("is what stands behind a headline's last dash", () => {
    expect(holderOf("Exhumation in Norvik put off until June – coroner", "Exhumation")).toBe("coroner");
  });

  it("is whose name opens a line with a colon, and no event that does", () => {
    expect(holderOf("Ada Kell: talks with Sorland have collapsed", "talks")).toBe("Ada Kell");
    expect(holderOf("Ada Kell trial: judge arrested in Norvik", "arrested")).toBeUndefined();
  });

  it("is no word of a headline that tells more behind its dash", () => {
    expect(holderOf("Exhumation in Norvik put off – coroner quits", "Exhumation")).not.toBe("coroner");
  });
});

describe("statuses that no word near gives a reason for", () => {
  const chances = (text: string, word: string): { readonly [status: string]: number } => {
    const { page, layers } = readText(text);
    const [view] = [...sentenceViews(page, layers).views];
    if (view === undefined) throw new Error("there is no sentence");
    const at = view.words.findIndex(({ lower }) => lower === word);
    const reading = { status: "held", stance: "asserts", evidence: [], generic: false } as const;
    const statuses = new Float32Array(STATUSES.length).fill(1 / STATUSES.length);
    leaveUnsigned(
      new HashedSentence(view, loadWordClusters()),
      at,
      { rules: { own: reading, tempered: reading, direction: null } },
      statuses,
    );
    return Object.fromEntries(STATUSES.map((status, index) => [status, statuses[index] as number]));
  };

  it("are not told of the deadliest shooting in years", () => {
    const { cancelled, postponed, suspended, planned, held, alleged } = chances(
      "It was the deadliest shooting of the decade.",
      "shooting",
    );
    expect([cancelled, postponed, suspended, planned]).toEqual([0, 0, 0, 0]);
    expect(held).toBeCloseTo(1 / 7);
    expect(alleged).toBeCloseTo(1 / 7);
  });

  it("stay where a word near may say so", () => {
    expect(chances("The shooting match has been shelved.", "shooting")["suspended"]).toBeGreaterThan(0);
    expect(chances("The match will be in June.", "match")["planned"]).toBeGreaterThan(0);
  });
});

describe("words that bear on standings", () => {
  it("have few enough heads for the bits of a number", () => {
    expect(CUE_HEADS.length).toBeLessThan(31);
  });

  it("are listed under what the rules take them for", () => {
    for (const [head, status] of [
      ["cancel", "cancelled"],
      ["postpone", "postponed"],
      ["suspend", "suspended"],
    ] as const) {
      const words = new Set((STANDING_CUES[head] ?? "").split(/\s+/));
      for (const verb of EVENT_STATUS_VERBS[status].filter((one) => !one.includes(" "))) expect(words).toContain(verb);
    }
  });
});
