import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { EventFinding } from "../../core/findings.ts";
import type { Quantity } from "../../core/layers.ts";
import { countDifference } from "./count-difference.ts";
import { Ground } from "./ground.ts";

type Counted = {
  readonly published: string;
  readonly text: string;
  readonly figures: readonly (readonly [string, number])[];
};

/** Pages that all tell of one event of a type; their figures are exact counts. */
function differences(type: string, mode: string | null, pages: readonly Counted[], names: readonly string[] = []) {
  const read = pages.map(({ published, text, figures }, index) => {
    const page = madePage({
      id: `page ${index}`,
      text,
      published,
      entities: names.filter((name) => text.includes(name)).map((name) => ({ kind: "person", names: [name] })),
      events: [
        {
          words: text.split(" ")[0] ?? "",
          noun: "event",
          type: type as "DISASTER",
          ...(mode === null ? {} : { mode }),
        },
      ],
    });
    const annotations = figures.map(([words, value], id): Quantity => {
      const start = text.indexOf(words);
      const end = start + words.length;
      const scope = /^\s+(counts|charges)/.exec(text.slice(end));
      return {
        id,
        start,
        end,
        value,
        unit: "count",
        qualifier: "exact",
        scope: scope === null ? null : { start: end + 1, end: end + scope[0].length },
        change: null,
      };
    });
    const sentences = [...text.matchAll(/[^.]+\./g)].map(({ index: start, 0: words }, id) => ({
      id,
      start: start + (words.startsWith(" ") ? 1 : 0),
      end: start + words.length,
      block: 0,
      first: 0,
      last: 0,
    }));
    const { layers } = page;
    return {
      ...page,
      layers: {
        ...layers,
        quantities: { ...layers.quantities, annotations },
        sentences: { ...layers.sentences, annotations: sentences },
      },
    };
  });
  const event = {
    id: "v-1",
    type,
    mode,
    label: "the event",
    participants: [],
    members: read.map(({ page }) => ({ page: page.id, id: 0 })),
    accounts: [],
  } as unknown as EventFinding;
  const entities = names.map((name, id) => ({
    id: `e-${id}`,
    name,
    members: read.flatMap(({ page, layers }) =>
      layers.entities.annotations.flatMap((one) => (one.name === name ? [{ page: page.id, id: one.id }] : [])),
    ),
  }));
  const { findings } = madeDossier(read, {
    events: [event],
    entities: entities as never,
    matters: [{ id: "m-1", pages: read.map(({ page }) => page.id), main: true }],
  });
  return countDifference
    .find(new Ground(read, findings))
    .map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)]);
}

const ferry = (published: string, text: string, ...figures: (readonly [string, number])[]): Counted => ({
  published,
  text,
  figures,
});

describe("what pages count of one event", () => {
  it("is a difference of number where two pages have other people on board", () => {
    expect(
      differences("DISASTER", "sinking", [
        ferry("2031-05-14", "Sank off Norvik: 90 people were on board.", ["90", 90]),
        ferry("2031-05-16", "Sank on Monday; a list has the names of 131 people who were on the Halvard.", [
          "131",
          131,
        ]),
      ]),
    ).toEqual([["number", "90 on board", "131 on board"]]);
  });

  it("is a change where more are rescued on a later day, and both where other people are missing", () => {
    expect(
      differences("DISASTER", "sinking", [
        ferry("2031-05-14", "Sank off Norvik: 20 people had been rescued.", ["20", 20]),
        ferry("2031-05-16", "Sank on Monday: 34 people have been rescued.", ["34", 34]),
      ]),
    ).toEqual([["change", "20 rescued", "34 rescued"]]);
    expect(
      differences("DISASTER", "sinking", [
        ferry("2031-05-14", "Sank off Norvik: 20 people are missing.", ["20", 20]),
        ferry("2031-05-14", "Sank off Norvik: 51 people are missing.", ["51", 51]),
        ferry("2031-05-18", "Sank on Monday: 9 people are still missing.", ["9", 9]),
      ]).map(([kind]) => kind),
    ).toEqual(["number", "change"]);
  });

  it("is nothing for a part of them, a licence, an earlier version, or people counted as something else", () => {
    expect(
      differences("DISASTER", "sinking", [
        ferry("2031-05-14", "Sank off Norvik: 90 people were on board.", ["90", 90]),
        ferry("2031-05-14", "Sank off Norvik: 4 teachers were among those on board.", ["4", 4]),
        ferry("2031-05-14", "Sank off Norvik: licensed to carry 150 people on board.", ["150", 150]),
        ferry("2031-05-14", "Sank off Norvik. An earlier version said that 80 people were on board.", ["80", 80]),
        ferry("2031-05-14", "Sank off Norvik: 61 people have been rescued.", ["61", 61]),
      ]),
    ).toEqual([]);
  });

  it("is nothing where no event of such a kind is told by both pages", () => {
    expect(
      differences("CONSULT", "meet", [
        ferry("2031-05-14", "Met in Norvik: 90 people were on board.", ["90", 90]),
        ferry("2031-05-14", "Met in Norvik: 131 people were on board.", ["131", 131]),
      ]),
    ).toEqual([]);
  });

  it("is of one strike", () => {
    expect(
      differences("COMPANY", "strike", [
        ferry("2031-05-14", "Strike in Norvik: 300 members laid down their work.", ["300", 300]),
        ferry("2031-05-15", "Strike in Norvik: 40 employees were absent from their posts.", ["40", 40]),
      ]),
    ).toEqual([["number", "300 stopped work", "40 stopped work"]]);
  });
});

describe("what somebody is charged with", () => {
  const names = ["Ilan Dorvet", "Mara Teel"];
  it("is one person's, and no count that a court has done with", () => {
    expect(
      differences(
        "COURT",
        "charge",
        [
          ferry(
            "2031-05-14",
            "Charged: Ilan Dorvet faces 12 counts of fraud. Mara Teel faces 3 counts.",
            ["12", 12],
            ["3", 3],
          ),
          ferry("2031-05-15", "Charged: Ilan Dorvet denies 21 charges.", ["21", 21]),
          ferry("2031-06-15", "Ilan Dorvet was convicted of 7 counts.", ["7", 7]),
        ],
        names,
      ),
    ).toEqual([["number", "12 charged", "21 charged"]]);
  });
});
