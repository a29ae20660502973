import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { Quantity } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { billDifference } from "./bill-difference.ts";
import { courseDifference } from "./course-difference.ts";
import { deniedCauseDifference } from "./denied-cause-difference.ts";
import { deniedThingDifference } from "./denied-thing-difference.ts";
import type { Detector } from "./found.ts";
import { Ground } from "./ground.ts";
import { measureDifference } from "./measure-difference.ts";
import { notDoneDifference } from "./not-done-difference.ts";
import { recordingDifference } from "./recording-difference.ts";

type Written = readonly [published: string, text: string];
const NAMES = ["Halvard", "Norvik Lines", "Ilan Dorvet", "Mara Teel", "Port Marvan", "Oskery"];
const PLACES: ReadonlySet<string> = new Set(["Port Marvan", "Oskery"]);

/** A page with its sentences, each ending at a full stop or a question mark. */
function written([published, text]: Written, index: number): ReadPage {
  const names = NAMES.filter((name) => text.includes(name));
  const page = madePage({
    id: `page ${index}`,
    text,
    published,
    entities: names.map((name) => ({
      kind: PLACES.has(name) ? "place" : name.includes(" ") ? "person" : "other",
      names: [name],
    })),
    events: [...text.matchAll(/strike|fire/g)].map(([words]) => ({ words, noun: words, type: "PROTEST" as const })),
  });
  const annotations = [...text.matchAll(/[^.?\s][^.?]*[.?]/g)].map(({ index: start, 0: words }, id) => ({
    id,
    start,
    end: start + words.length,
    block: 0,
    first: 0,
    last: 0,
  }));
  const rates = [...text.matchAll(/(\d+) percent/g)].map(({ index: start, 0: words, 1: value }, id): Quantity => {
    const [unit, qualifier] = ["percent", "exact"] as const;
    return { id, start, end: start + words.length, value: Number(value), unit, qualifier, scope: null, change: null };
  });
  const { sentences, quantities } = page.layers;
  return {
    ...page,
    layers: {
      ...page.layers,
      sentences: { ...sentences, annotations },
      quantities: { ...quantities, annotations: rates },
    },
  };
}

function found(detector: Detector, ...pages: readonly Written[]) {
  const read = pages.map(written);
  const strikes = read.flatMap(({ page, layers }) =>
    layers.events.annotations.map(({ id }) => ({ page: page.id, id })),
  );
  const entities = NAMES.map((name, id) => ({
    id: `e-${id}`,
    name,
    members: read.flatMap(({ page, layers }) =>
      layers.entities.annotations.flatMap((one) => (one.name === name ? [{ page: page.id, id: one.id }] : [])),
    ),
  }));
  const { findings } = madeDossier(read, {
    entities: entities as never,
    events: [{ id: "event", type: "PROTEST", members: strikes }] as never,
    matters: [{ id: "m-1", pages: read.map(({ page }) => page.id), main: true }],
  });
  return detector
    .find(new Ground(read, findings))
    .map(({ kind, sides }) => [kind, ...sides.map(({ standing, pages: on }) => `${standing} ${on.join(" ")}`)]);
}

describe("what some tell and others say there was not", () => {
  const day = "2031-05-14";
  it("is set against each other where both speak of one named thing", () => {
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was overloaded."],
        [day, "Norvik Lines denied that the Halvard had been overloaded."],
      ),
    ).toEqual([["claim", "asserts page 0", "denies page 1"]]);
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was struck by a sudden squall."],
        [day, "No squall was recorded near the Halvard."],
      ),
    ).toHaveLength(1);
  });

  it("is nothing where all only speak of it, or something else is called baseless", () => {
    const theory: Written = [day, "Norvik Lines dropped the fraud story and other baseless theories about Mara Teel."];
    expect(found(deniedThingDifference, [day, "Mara Teel committed fraud, Norvik Lines said."], theory)).toEqual([]);
    const denial: Written = [day, "The fraud of which Norvik Lines spoke is baseless, Mara Teel said."];
    expect(found(deniedThingDifference, [day, "Mara Teel committed fraud at Norvik Lines."], denial)).toHaveLength(1);
    expect(found(deniedThingDifference, [day, "Mara Teel faces fraud claims of Norvik Lines."], denial)).toEqual([]);
  });

  it("is nothing where an offer is rejected, for then there was one", () => {
    const offer: Written = [day, "Norvik Lines said that the offer to Mara Teel was fair."];
    expect(found(deniedThingDifference, offer, [day, "Mara Teel rejected the offer of Norvik Lines."])).toEqual([]);
    expect(
      found(deniedThingDifference, offer, [day, "Norvik Lines denied making an offer to Mara Teel."]),
    ).toHaveLength(1);
  });

  it("is nothing in a question, under a condition, weeks apart, of another thing, or on one page alone", () => {
    const denial: Written = [day, "Norvik Lines denied that the Halvard had been overloaded."];
    expect(found(deniedThingDifference, denial, [day, "Was the Halvard overloaded?"])).toEqual([]);
    expect(found(deniedThingDifference, denial, [day, "It is not known whether the Halvard was overloaded."])).toEqual(
      [],
    );
    expect(found(deniedThingDifference, denial, ["2031-09-14", "The Halvard was overloaded."])).toEqual([]);
    expect(found(deniedThingDifference, denial, [day, "The bus of Mara Teel was overloaded."])).toEqual([]);
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was overloaded. Norvik Lines denied that the Halvard had been overloaded."],
        [day, "The Halvard sank."],
      ),
    ).toEqual([]);
  });
});

describe("what becomes of what a noun names", () => {
  it("is a change where a later page of the same thing tells another state", () => {
    expect(
      found(
        courseDifference,
        ["2031-05-14", "The search for the Halvard is continuing."],
        ["2031-05-19", "The navy called off its search for the Halvard on Wednesday."],
      ),
    ).toEqual([["change", "asserts page 0", "asserts page 1"]]);
    expect(
      found(
        courseDifference,
        ["2031-05-14", "Ilan Dorvet said that he would appeal."],
        ["2031-05-19", "Notice of appeal had been lodged on Monday by Ilan Dorvet."],
      ),
    ).toHaveLength(1);
  });

  it("is nothing where the order is the other way round, of another thing, or of one day", () => {
    const going: Written = ["2031-05-19", "The search for the Halvard is continuing."];
    expect(found(courseDifference, going, ["2031-05-14", "The navy called off its search for the Halvard."])).toEqual(
      [],
    );
    expect(found(courseDifference, going, ["2031-05-19", "The navy called off its search for the Halvard."])).toEqual(
      [],
    );
    expect(found(courseDifference, going, ["2031-05-24", "Police called off the search for Mara Teel."])).toEqual([]);
  });
});

describe("where a recording was made", () => {
  const day = "2031-05-14";
  it("is a difference of place where two pages tell two", () => {
    expect(
      found(
        recordingDifference,
        [day, "The video of Mara Teel was filmed in Port Marvan."],
        [day, "Mara Teel said that the film was made in Oskery, not in Port Marvan."],
      ),
    ).toEqual([["place", "asserts page 0", "asserts page 1"]]);
  });

  it("is nothing for another recording, a question, or the same place", () => {
    const one: Written = [day, "The video of Mara Teel was filmed in Port Marvan."];
    expect(found(recordingDifference, one, [day, "Another video of Mara Teel was filmed in Oskery."])).toEqual([]);
    expect(found(recordingDifference, one, [day, "Was the video of Mara Teel filmed in Oskery?"])).toEqual([]);
    expect(found(recordingDifference, one, [day, "The film of Mara Teel was made in Port Marvan."])).toEqual([]);
    expect(found(recordingDifference, one, [day, "The video of Ilan Dorvet was filmed in Oskery."])).toEqual([]);
    const within: Written = [day, "The film of Mara Teel was made in Oskery. Port Marvan, Oskery, lies on the coast."];
    expect(found(recordingDifference, one, within)).toEqual([]);
  });
});

describe("what was done or not", () => {
  const day = "2031-05-14";
  const not: Written = [day, "The wages of Mara Teel for April have not been paid."];
  it("is set against each other where one thing is named", () => {
    expect(found(notDoneDifference, not, [day, "Mara Teel and her wages had been paid."])).toHaveLength(1);
  });

  it("is a change where it was done some days later", () => {
    expect(found(notDoneDifference, not, ["2031-05-24", "The wages of Mara Teel had been paid."])).toEqual([
      ["change", "asserts page 0", "asserts page 1"],
    ]);
  });

  it("is nothing months later or before, of another thing or person, or where both say the same", () => {
    expect(found(notDoneDifference, not, ["2031-07-24", "The wages of Mara Teel had been paid."])).toEqual([]);
    expect(found(notDoneDifference, not, ["2031-05-04", "The wages of Mara Teel had been paid."])).toEqual([]);
    expect(found(notDoneDifference, not, [day, "The fine of Mara Teel had been paid."])).toEqual([]);
    expect(found(notDoneDifference, not, [day, "The wages of Ilan Dorvet had been paid."])).toEqual([]);
    expect(found(notDoneDifference, not, [day, "The wages of Mara Teel have never been paid."])).toEqual([]);
    expect(found(notDoneDifference, not, [day, "Mara Teel asked whether the wages had been paid."])).toEqual([]);
  });
});

describe("the month of May", () => {
  it("leaves what was not done as it is", () => {
    const day = "2031-06-09";
    expect(
      found(
        notDoneDifference,
        [day, "Mara Teel said the wages for April and May have not been paid."],
        [day, "Mara Teel said the wages had been paid."],
      ),
    ).toEqual([["claim", "asserts page 0", "asserts page 1"]]);
    expect(
      found(
        notDoneDifference,
        [day, "Mara Teel said the wages may have not been paid."],
        [day, "Mara Teel said the wages had been paid."],
      ),
    ).toEqual([]);
  });
});

describe("a bill that was to be voted on and rests", () => {
  const ahead = "Ilan Dorvet said that members would vote on the bill within ten days.";
  const rests = "Ilan Dorvet has paused work on the bill.";
  it("is a change from the earlier page to the later one", () => {
    expect(found(billDifference, ["2031-05-14", ahead], ["2031-05-20", rests])).toEqual([
      ["change", "asserts page 0", "asserts page 1"],
    ]);
    expect(found(billDifference, ["2031-05-20", ahead], ["2031-05-14", rests])).toEqual([]);
    expect(
      found(billDifference, ["2031-05-14", ahead], ["2031-05-20", "Mara Teel has paused work on the bill."]),
    ).toEqual([]);
    expect(
      found(billDifference, ["2031-05-14", ahead], ["2031-05-20", "Ilan Dorvet has not paused work on the bill."]),
    ).toEqual([]);
  });

  it("is one on a page that goes back to what was said before", () => {
    const back = "Last week Ilan Dorvet said that members would vote on the bill within ten days.";
    expect(found(billDifference, ["2031-05-20", `${rests} ${back}`])).toEqual([
      ["change", "asserts page 0", "asserts page 0"],
    ]);
    expect(found(billDifference, ["2031-05-20", `${rests} ${ahead}`])).toEqual([]);
  });
});

describe("one measure that falls on two things", () => {
  const told = (...texts: readonly string[]) =>
    found(measureDifference, ...texts.map((text): Written => ["2031-05-14", text]));
  const all = "A tariff of 40 percent on all Sorlandic seafood was proposed by Ilan Dorvet.";
  it("is a difference of scope where the rate is one", () => {
    expect(told(all, "Ilan Dorvet wants a 40 percent tariff on frozen fish from Sorland.")).toEqual([
      ["scope", "asserts page 0", "asserts page 1"],
    ]);
    expect(told(all, "Ilan Dorvet wants a 30 percent tariff on frozen fish from Sorland.")).toEqual([]);
    expect(told(all, "Ilan Dorvet wants a 40 percent duty on frozen fish from Sorland.")).toEqual([]);
  });

  it("is none where one only says more of the same, or where they have nothing in common", () => {
    const seafood = "Ilan Dorvet wants a 40 percent tariff on seafood.";
    expect(told(seafood, "Ilan Dorvet wants a 40 percent tariff on frozen seafood.")).toEqual([]);
    expect(told(seafood, "Ilan Dorvet wants a 40 percent tariff on steel.")).toEqual([]);
  });

  it("is none where a page names two things at one rate, or who speaks is another", () => {
    const two =
      "Ilan Dorvet wants a 40 percent tariff on Sorlandic seafood and a 40 percent tariff on Sorlandic timber.";
    expect(told(all, two)).toEqual([]);
    expect(told(all, "Mara Teel wants a 40 percent tariff on frozen fish from Sorland.")).toEqual([]);
  });
});

describe("a cause that others say was none", () => {
  const day = "2031-05-14";
  const over = "Dockers began a 48-hour strike over unpaid wages.";
  it("is set against those who give it", () => {
    expect(found(deniedCauseDifference, [day, over], [day, "The strike is not about wages."])).toEqual([
      ["cause", "asserts page 0", "denies page 1"],
    ]);
    expect(
      found(
        deniedCauseDifference,
        [day, "The fire was caused by a welding torch."],
        [day, "The fire was not caused by a torch."],
      ),
    ).toEqual([["cause", "asserts page 0", "denies page 1"]]);
  });

  it("is none where both give it, where another cause is denied, or what is spoken of is no deed", () => {
    expect(found(deniedCauseDifference, [day, over], [day, "The strike is about wages."])).toEqual([]);
    expect(found(deniedCauseDifference, [day, over], [day, "The strike is not about gardens."])).toEqual([]);
    expect(
      found(deniedCauseDifference, [day, "The talks are about wages."], [day, "The talks are not about wages."]),
    ).toEqual([]);
  });

  it("is none on one page alone", () => {
    expect(found(deniedCauseDifference, [day, `${over} The strike is not about wages.`], [day, "Nothing."])).toEqual(
      [],
    );
  });
});
