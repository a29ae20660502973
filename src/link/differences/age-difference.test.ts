import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import { ageDifference } from "./age-difference.ts";
import { Ground } from "./ground.ts";

/** The differences in age between pages, each with the day it came out, of one event that all of them tell. */
function found(...told: readonly (readonly [text: string, published: string])[]) {
  const read = told.map(([text, published], index) =>
    madePage({
      id: `page ${index}`,
      text,
      published,
      entities: text.includes("Ilan Dorvet") ? [{ names: ["Ilan Dorvet"] }] : [],
      events: [{ words: "fell", noun: "fall", status: "held" }],
    }),
  );
  const mentions = read.flatMap(({ page, layers }) =>
    layers.mentions.annotations.map(({ start, end, by }) => ({ page: page.id, start, end, by, confidence: 1 })),
  );
  const members = read.map(({ page }) => ({ page: page.id, id: 0 }));
  const entity = {
    id: "e-1",
    name: "Ilan Dorvet",
    kind: "person",
    names: [],
    roles: [],
    mentions,
    maybeSame: [],
    members,
  };
  const { findings } = madeDossier(read, {
    entities: mentions.length > 0 ? [entity as never] : [],
    events: [{ id: "event", type: "DISASTER", members }] as never,
    matters: [{ id: "m-1", pages: read.map(({ page }) => page.id), main: true }],
  });
  return ageDifference
    .find(new Ground(read, findings))
    .map(({ kind, about, sides }) => [kind, ...Object.keys(about), ...sides.map(({ value }) => value)]);
}

describe("how old somebody is", () => {
  it("parts accounts of the same days about a person of a name", () => {
    const one = ["Ilan Dorvet, 43, fell into the dock.", "2031-05-14"] as const;
    const other = ["The 42-year-old diver Ilan Dorvet fell into the dock.", "2031-05-15"] as const;
    expect(found(one, other)).toEqual([["number", "entity", "42", "43"]]);
    expect(found(one, ["Ilan Dorvet, 43, fell into the dock again.", "2031-05-15"])).toEqual([]);
    expect(found(one, [other[0], "2031-03-15"])).toEqual([]);
  });

  it("parts accounts of the one boy that pages of one event open with", () => {
    const one = ["A three-year-old boy fell into the dock.", "2031-05-14"] as const;
    const other = ["A 4-year-old child fell into the dock.", "2031-05-14"] as const;
    expect(found(one, other)).toEqual([["number", "event", "three-year-old boy", "4-year-old child"]]);
    expect(found(one, ["A 4-year-old girl fell into the dock.", "2031-05-14"])).toEqual([]);
    expect(found(one, ["A 4-year-old boy and a 3-year-old boy fell into it.", "2031-05-14"])).toEqual([]);
  });
});
