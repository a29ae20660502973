import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { Quantity } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { linkEventsStage } from "./link-events.ts";

type MadeEvent = NonNullable<MadePage["events"]>[number];

/** A page with its sentences and its rates in percent. */
function written(id: string, text: string, events: readonly MadeEvent[]): ReadPage {
  const made = madePage({ id, text, events });
  const sentences = [...text.matchAll(/[^.\s][^.]*\./g)].map(({ index: start, 0: words }, at) => {
    return { id: at, start, end: start + words.length, block: 0, first: 0, last: 0 };
  });
  const rates = [...text.matchAll(/(\d+) percent/g)].map(({ index: start, 0: words, 1: value }, at): Quantity => {
    const [unit, qualifier] = ["percent", "exact"] as const;
    const end = start + words.length;
    return { id: at, start, end, value: Number(value), unit, qualifier, scope: null, change: null };
  });
  const { layers } = made;
  return {
    ...made,
    layers: {
      ...layers,
      sentences: { ...layers.sentences, annotations: sentences },
      quantities: { ...layers.quantities, annotations: rates },
    },
  };
}

const law = (words: string, mode: string, status: NonNullable<MadeEvent["status"]> = "held"): MadeEvent => ({
  words,
  noun: "bill",
  type: "LAW",
  mode,
  status,
});

function told(...pages: readonly ReadPage[]) {
  const matters = [{ id: "m-0", pages: pages.map(({ page }) => page.id), main: true }];
  const { findings } = linkEventsStage.link(madeDossier(pages, { matters }, []));
  return findings.events.map(({ accounts, status }) => [accounts.map(({ page }) => page).join(" "), status.value]);
}

const brought = written(
  "a",
  "A bill that would lay a levy of 30 percent on timber was introduced. Its friends rejoiced.",
  [law("introduced", "introduced")],
);

describe("a bill that two pages tell of without its name", () => {
  it("is one where it lays the same on", () => {
    const text = "Parliament has paused work on a bill that would put a 30 percent levy on logs from Sorland.";
    expect(told(brought, written("b", text, [law("paused", "paused", "suspended")]))).toEqual([["a b", "suspended"]]);
  });

  it("is two where rate, measure or number of bills differ", () => {
    const paused = law("paused", "paused", "suspended");
    for (const text of [
      "Parliament has paused work on a bill that would put a 15 percent levy on logs.",
      "Parliament has paused work on a bill that would put a 30 percent tax on logs.",
      "Parliament has paused work on a bill. Wages had grown by 30 percent, and a levy is due.",
    ])
      expect(told(brought, written("b", text, [paused]))).toHaveLength(2);
    const two = "Parliament paused the River Act, a bill for a 30 percent levy on logs. The Selm Act passed.";
    const named = [
      { ...paused, to: "River Act" },
      { ...law("passed", "passed"), to: "Selm Act" },
    ];
    expect(told(brought, written("b", two, named))).toHaveLength(3);
  });

  it("is proposed while it is only introduced", () => {
    expect(told(brought)).toEqual([["a", "proposed"]]);
  });
});
