import { describe, expect, it } from "vitest";
import { pageFromText } from "../../../clean/page-from-text.ts";
import { annotatePage } from "../../../engine/annotate-page.ts";
import { READ_STAGES } from "../../../engine/stages.ts";
import { Attributed } from "../attributed.ts";
import { spanOf } from "../sentence-view.ts";
import { sentenceViews } from "../sentence-views.ts";
import { guardStatus } from "./guard-status.ts";

const STAGES = READ_STAGES.filter(({ name }) => name !== "events");

/** What becomes of a standing at a word of a sentence. */
function guarded(text: string, word: string, status: "held" | "planned" | "ongoing" | "cancelled" = "held"): string {
  const page = pageFromText({ id: "page", text, published: "2031-05-14" });
  const layers = annotatePage(page, STAGES);
  const attributed = new Attributed(layers.attributions.annotations);
  for (const view of sentenceViews(page, layers).views) {
    const at = view.words.findIndex(({ text: one }) => one === word);
    if (at === -1) continue;
    const told = guardStatus(view, at, { status, stance: "asserts" }, attributed.holding(spanOf(view, at, at)));
    return `${told.status} ${told.stance}`;
  }
  throw new Error(`no word "${word}"`);
}

describe("what somebody is accused of", () => {
  it.each([
    ["The banker allegedly bribed two inspectors in Norvik.", "bribed"],
    ["Dorvet is accused of bribing two inspectors.", "bribing"],
    ["The union accuses the mayor, Ilan Dorvet, of selling the harbour to his brother.", "selling"],
    ["Dorvet was charged on Monday with smuggling rifles and burning the files.", "burning"],
    ["Police are looking into claims that the mayor of Norvik took envelopes of cash.", "took"],
    ["Kell pleaded not guilty to siphoning off relief money.", "siphoning"],
    ["Dorvet faces charges of fraud.", "fraud"],
    ["Prosecutors say Dorvet laundered the money through a stable.", "laundered"],
    ["According to the indictment, Dorvet skimmed money off every road built in Marvania.", "skimmed"],
    ["Ex-spy chief paid mob to burn archive, court told", "paid"],
    ["Marvania protested against what it called repeated incursions.", "incursions"],
    ["Guards locked nine miners in, the Commission of Inquiry alleges in its report.", "locked"],
    ["The clerk was paid to keep quiet, it is claimed in a suit filed on Monday.", "paid"],
  ])("is never held: %s", (text, word) => {
    expect(guarded(text, word)).toBe("alleged asserts");
  });

  it.each([
    ["Police charged the banker with fraud on Monday.", "charged"],
    ["Dorvet was arrested on suspicion of bribery.", "arrested"],
    ["Prosecutors said they arrested two guards in Norvik.", "arrested"],
    ["Police said a bomb exploded near the harbour.", "exploded"],
    ["Dorvet, who signed the treaty in May, is accused of bribery.", "signed"],
    ["Dorvet was convicted on charges of fraud.", "fraud"],
    ["Rebels attacked the port of Norvik on Sunday.", "attacked"],
    ["Dorvet met Kell after he was accused of lying.", "met"],
  ])("but what stands beside it stays: %s", (text, word) => {
    expect(guarded(text, word)).toBe("held asserts");
  });

  it("hedges what nobody in particular tells", () => {
    expect(guarded("Dorvet is said to have met Kell in Norvik.", "met")).toBe("held hedges");
  });
});

describe("a plain count of the dead", () => {
  it.each([
    ["17 killed as bus plunges off road in Marvania", "killed"],
    ["At least 4 dead after blast in Norvik", "dead"],
  ])("is held: %s", (text, word) => {
    expect(guarded(text, word, "planned")).toBe("held asserts");
  });

  it.each([
    ["40 feared dead after ferry sinks off Norvik", "dead"],
    ["Thousands could be killed if the dam breaks, Kell said.", "killed"],
  ])("but no fear of one: %s", (text, word) => {
    expect(guarded(text, word, "planned")).toBe("planned asserts");
  });
});

describe("what somebody tried to do", () => {
  it("is no plan, and need not have come to it", () => {
    expect(guarded("The rebels tried to seize the port of Norvik.", "seize", "planned")).toBe("unclear asserts");
    expect(guarded("The rebels had attempted to shell the port.", "shell", "planned")).toBe("unclear asserts");
    expect(guarded("The rebels will try to seize the port.", "seize", "planned")).toBe("planned asserts");
  });
});

describe("what a deed led to", () => {
  it("is over with the deed", () => {
    const text = "Gunmen opened fire to disperse the crowd in Norvik, killing a farmer and wounding two.";
    expect(guarded(text, "killing", "planned")).toBe("held asserts");
    expect(guarded(text, "wounding", "ongoing")).toBe("held asserts");
    expect(guarded("Gunmen are still killing farmers in Norvik.", "killing", "ongoing")).toBe("ongoing asserts");
  });
});

describe("charges of two deeds", () => {
  it("are charges of both, the first of them taken for a noun or not", () => {
    const text = "He is standing trial on charges of raping and murdering a student in Norvik.";
    expect(guarded(text, "murdering", "ongoing")).toBe("alleged asserts");
  });
});

describe("what is over in a moment", () => {
  it.each([
    ["Vasic spoke in Norvik on Monday following a mass shooting at a school.", "shooting"],
    ["The raid left two guards dead.", "raid"],
  ])("%s", (text, word) => {
    expect(guarded(text, word, "ongoing")).toBe("held asserts");
  });

  it("goes on where words say so", () => {
    expect(guarded("The raid on the port is still going on.", "raid", "ongoing")).toBe("ongoing asserts");
  });
});

describe("what is taken off on a condition", () => {
  it.each([
    ["The firm would withdraw its offer if Tarn Mills rescheduled its annual meeting.", "meeting"],
    ["Marvania will act if Sorland cancels the summit.", "summit"],
  ])("stands as it was: %s", (text, word) => expect(guarded(text, word, "cancelled")).toBe("planned asserts"));

  it.each([
    ["Sorland cancelled the summit after it rained.", "summit"],
    ["Kell asked whether the firm would pay if the board, which cancelled the meeting, met again.", "meeting"],
  ])("and is off without one: %s", (text, word) => expect(guarded(text, word, "cancelled")).toBe("cancelled asserts"));
});

describe("what nobody would have thought of", () => {
  it("is no plan", () => {
    expect(guarded("Neighbours never thought Kell would be killing people.", "killing", "planned")).toBe(
      "unclear asserts",
    );
    expect(guarded("Police thought Kell would be killing people.", "killing", "planned")).toBe("planned asserts");
  });
});
