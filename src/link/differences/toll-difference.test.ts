import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { EventFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
import { Ground } from "./ground.ts";
import { tollDifference } from "./toll-difference.ts";

type Counted = readonly [published: string | null, field: string, value: string, text?: string];

/** The page with its whole numbers as counts of what the next word says. */
function withCounts(page: ReadPage): ReadPage {
  const numbers = [...page.page.text.matchAll(/(\d+) (\p{L}+)/gu)].map(
    ({ index, 1: number = "", 2: word = "" }, id) => {
      const end = index + number.length;
      const scope = { start: end + 1, end: end + 1 + word.length };
      return {
        id,
        start: index,
        end,
        value: Number(number),
        unit: "count",
        qualifier: "exact",
        scope,
        change: null,
      } as const;
    },
  );
  const quantities = { by: { name: "made", version: "1" }, annotations: numbers };
  return { ...page, layers: { ...page.layers, quantities } };
}

/** What pages of given days count of one event: field and value of each, where needed in a text that has the value. */
function differences(pages: readonly Counted[]) {
  const read = pages.map(([published, , , text = "The ferry sank off Norvik."], index) =>
    withCounts(madePage({ id: `page ${index}`, text, ...(published === null ? {} : { published }) })),
  );
  const event = {
    id: "v-1",
    label: "Norvik, sinking",
    participants: [],
    members: [],
    accounts: pages.map(([, field, value, text], index) => {
      const start = text?.indexOf(value) ?? 4;
      const mention = { page: read[index]?.page.id ?? "", start, end: text === undefined ? 9 : start + value.length };
      return {
        page: mention.page,
        attribution: null,
        mention,
        status: "held",
        stance: "asserts",
        asOf: null,
        details: [{ field, value, span: mention }],
      };
    }),
  } as unknown as EventFinding;
  const { findings } = madeDossier(read, { events: [event] });
  return tollDifference.find(new Ground(read, findings));
}

describe("what accounts of one event count of people", () => {
  it("is a change where a later page counts more, with the counts in the order of the days", () => {
    const [found] = differences([
      ["2031-05-16", "killed", "19"],
      ["2031-05-14", "killed", "at least 6"],
    ]);
    expect(found?.kind).toBe("change");
    expect(found?.sides.map(({ value }) => value)).toEqual(["at least 6 killed", "19 killed"]);
  });

  it("counts upwards where a later page only knows of fewer at least, and takes back where it counts fewer", () => {
    const [found] = differences([
      ["2031-05-14", "killed", "at least 4"],
      ["2031-05-15", "killed", "at least 2"],
      ["2031-05-15", "killed", "at least 6"],
    ]);
    expect(found?.kind).toBe("change");
    expect(found?.sides.map(({ value }) => value)).toEqual([
      "at least 2 killed",
      "at least 4 killed",
      "at least 6 killed",
    ]);
    const [less] = differences([
      ["2031-05-14", "killed", "at least 4"],
      ["2031-05-15", "killed", "at least 2"],
    ]);
    expect(less?.kind).toBe("change");
    expect(less?.sides.map(({ value }) => value)).toEqual(["at least 2 killed", "at least 4 killed"]);
    const [back] = differences([
      ["2031-05-14", "killed", "31"],
      ["2031-05-18", "killed", "28"],
    ]);
    expect(back?.kind).toBe("change");
    expect(back?.sides.map(({ value }) => value)).toEqual(["31 killed", "28 killed"]);
  });

  it("counts upwards where a page has no date, at least so many before exactly so many", () => {
    const [found] = differences([
      ["2031-05-14", "killed", "7"],
      ["2031-05-14", "killed", "at least 7"],
      [null, "killed", "at least 5"],
    ]);
    expect(found?.sides.map(({ value }) => value)).toEqual(["at least 5 killed", "at least 7 killed", "7 killed"]);
  });

  it("is nothing where one count is only the more exact one, and two where it is too far off", () => {
    const day = "2031-05-14";
    const of = (one: string, other: string) =>
      differences([
        [day, "injured", one],
        [day, "injured", other],
      ]).length;
    expect(of("more than 500", "527")).toBe(0);
    expect(of("at least 50", "50")).toBe(0);
    expect(of("at least 50", "51")).toBe(0);
    expect(of("more than 500", "900")).toBe(1);
    expect(of("at least 50", "40")).toBe(1);
  });

  it("counts the seriously hurt by themselves, and others not at all", () => {
    const day = "2031-05-14";
    const all: Counted = [day, "injured", "25", "A ship struck a bridge and 25 people were hurt."];
    const taken = "4 people were taken away with serious injuries while 20 others were slightly hurt.";
    expect(differences([all, [day, "injured", "4", taken]])).toEqual([]);
    expect(differences([all, [day, "injured", "20", taken]])).toEqual([]);
    const more = "Doctors spoke of 9 passengers in a critical condition.";
    const [serious] = differences([
      [day, "injured", "4", taken],
      [day, "injured", "9", more],
    ]);
    expect(serious?.sides.map(({ value }) => value)).toEqual(["4 seriously injured", "9 seriously injured"]);
    expect(differences([all, [day, "injured", "31", "In all 31 people were hurt, 4 of them seriously."]])).toHaveLength(
      1,
    );
  });

  it("counts no more of a part than of the whole", () => {
    const day = "2031-05-14";
    const all: Counted = [day, "killed", "3", "In all 3 people were killed at the mill."];
    const [found, second] = differences([all, [day, "killed", "6", "A blast at the mill killed 6 workers."]]);
    expect(found?.sides.map(({ value }) => value)).toEqual(["3 killed", "6 workers killed"]);
    expect(second).toBeUndefined();
    const women: Counted = [day, "killed", "2", "Shells killed 2 women."];
    expect(differences([women, [day, "killed", "24", "Raids killed 24 Oskerians."]])).toEqual([]);
    expect(differences([all, [day, "killed", "24", "Raids killed 24 Oskerians."]])).toEqual([]);
    expect(differences([all, [day, "killed", "2", "A blast at the mill killed 2 workers."]])).toEqual([]);
  });

  it("is a difference of number where pages of one day count otherwise", () => {
    const [found] = differences([
      ["2031-05-14", "injured", "31"],
      ["2031-05-14", "injured", "40"],
    ]);
    expect(found?.kind).toBe("number");
  });

  it("is nothing where they agree, nor where one counts the killed and the other the missing", () => {
    const day = "2031-05-14";
    expect(
      differences([
        [day, "killed", "6"],
        [day, "killed", "6"],
      ]),
    ).toEqual([]);
    expect(
      differences([
        [day, "killed", "6"],
        [day, "missing", "9"],
      ]),
    ).toEqual([]);
  });
});

describe("who counts the dead", () => {
  const told = (content: string) => {
    const said = new PageBuilder("a", `Ada Kell said ${content}.`).attribution({ content, source: "Ada Kell" }).build();
    const own = new PageBuilder("b", "The blast killed 31 people.").build();
    const account = (read: ReadPage, value: string, attribution: string | null) => {
      const start = read.page.text.indexOf(value);
      const mention = { page: read.page.id, start, end: start + value.length };
      const details = [{ field: "killed", value, span: mention }];
      return { page: read.page.id, attribution, mention, status: "held", stance: "asserts", asOf: null, details };
    };
    const accounts = [account(said, "19", said.ids.attributions[0] ?? null), account(own, "31", null)];
    const event = { id: "v-1", label: "blast", participants: [], members: [], accounts } as unknown as EventFinding;
    const { findings } = madeDossier([said, own], { events: [event] });
    return tollDifference.find(new Ground([said, own], findings)).flatMap(({ sides }) => sides[0]?.attributions.length);
  };

  it("is who says how many there are, and not who only says how it moved them", () => {
    expect(told("the blast killed 19 people")).toEqual([1]);
    expect(told("she was “deeply saddened” by the blast that killed 19 people")).toEqual([0]);
  });
});
