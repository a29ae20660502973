import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { ReadPage } from "../../core/stage.ts";
import { linkEventsStage } from "./link-events.ts";

type MadeEvent = NonNullable<MadePage["events"]>[number];

/** A page whose first sentence names a ship and tells of a deed. */
function written(id: string, text: string, ship: string, deed: Partial<MadeEvent> & { words: string }): ReadPage {
  const made = madePage({
    id,
    text,
    entities: [{ kind: "other", names: [ship] }],
    events: [{ noun: "seizure", type: "COERCE", slight: true, ...deed }],
  });
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 0 };
  return {
    ...made,
    layers: { ...made.layers, sentences: { ...made.layers.sentences, annotations: [sentence] } },
  };
}

function told(...pages: readonly ReadPage[]): string[] {
  const matters = [{ id: "m-0", pages: pages.map(({ page }) => page.id), main: true }];
  const { findings } = linkEventsStage.link(madeDossier(pages, { matters }, []));
  return findings.events.map(({ accounts }) => accounts.map(({ page }) => page).join(" "));
}

const seized = written("a", "A patrol boat seized the trawler Halvard in the Tarn Strait on Monday.", "Halvard", {
  words: "seized",
  where: "Tarn Strait",
  when: ["Monday", "2031-03-03"],
});
const stopped = (ship: string, day: string) =>
  written("b", `The trawler ${ship} was in our waters when it was stopped on that day.`, ship, {
    words: "stopped",
    when: ["that day", day],
  });

describe("deeds that two pages open with", () => {
  it("are one of one day where both sentences name one thing", () => {
    expect(told(seized, stopped("Halvard", "2031-03-03"))).toEqual(["a b"]);
  });

  it("are two of two days, and of two things", () => {
    expect(told(seized, stopped("Halvard", "2031-03-09"))).toEqual(["a"]);
    expect(told(seized, stopped("Oskery", "2031-03-03"))).toEqual(["a"]);
  });
});
