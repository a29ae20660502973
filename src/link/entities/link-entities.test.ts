import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { Correction } from "../../core/record.ts";
import { linkEntitiesStage } from "./link-entities.ts";

type MadeEntity = NonNullable<MadePage["entities"]>[number];

/** Pages that hold nothing but names and roles, all of one matter unless said otherwise. */
function link(
  pages: Readonly<{ [id: string]: readonly MadeEntity[] }>,
  options: { matters?: string[][]; corrections?: (text: (id: string) => string) => Correction[] } = {},
) {
  const text = (id: string) =>
    (pages[id] ?? []).flatMap(({ names, roles }) => [...(roles ?? []), ...names]).join(" … ");
  const read = Object.entries(pages).map(([id, entities]) => madePage({ id, text: text(id), entities }));
  const matters = (options.matters ?? [Object.keys(pages)]).map((held, index) => ({
    id: `m-${index}`,
    pages: held,
    main: index === 0,
  }));
  const given = linkEntitiesStage.link(madeDossier(read, { matters }, options.corrections?.(text) ?? []));
  return { ...given.findings, joins: given.joins };
}
const names = (found: ReturnType<typeof link>) =>
  found.entities.map(({ name, members }) => `${name} ×${members.length}`);
const org = "organization";

describe("linkEntitiesStage", () => {
  it("joins spellings of one full name, and a surname that only one person has", () => {
    const found = link({
      a: [{ names: ["Sergei Dorvetsky", "Dorvetsky"] }],
      b: [{ names: ["Sergey Dorvetskiy"] }],
      c: [{ names: ["Dorvetskyy"] }],
    });
    expect(names(found)).toEqual(["Sergey Dorvetskiy ×3"]);
    expect(found.joins).toHaveLength(2);
    expect(
      found.joins.every(({ subject, evidence }) => subject === found.entities[0]?.id && evidence.length === 2),
    ).toBe(true);
  });

  it("joins a company's names with and without what it is in law", () => {
    const found = link({
      a: [{ kind: org, names: ["Dorvex Inc."] }],
      b: [{ kind: org, names: ["Dorvex"] }],
      c: [{ kind: org, names: ["Tarn Airlines Group"] }],
      d: [{ kind: org, names: ["Tarn Airlines"] }],
    });
    expect(names(found)).toEqual(["Dorvex Inc. ×2", "Tarn Airlines Group ×2"]);
  });

  it("joins one word that a page takes for a person to the body of two other pages, unless it is a surname", () => {
    const body: MadeEntity = { kind: org, names: ["Dorvex"] };
    expect(link({ a: [body], b: [body], c: [{ names: ["Dorvex"] }] }).entities).toHaveLength(1);
    expect(link({ a: [body], c: [{ names: ["Dorvex"] }] }).entities).toHaveLength(2);
    const owner = { names: ["Ilan Dorvex", "Dorvex"] };
    expect(link({ a: [body], b: [body], c: [{ names: ["Dorvex"] }], d: [owner] }).entities).toHaveLength(2);
    expect(link({ a: [body], b: [body, { names: ["Dorvex"] }] }).entities).toHaveLength(2);
  });

  it("joins a full name with a word before it that is no name to the person of that name", () => {
    const found = link({ a: [{ names: ["Rainer Tolan"] }], b: [{ names: ["DPX Rainer Tolan"] }] });
    expect(names(found)).toEqual(["Rainer Tolan ×2"]);
    expect(link({ a: [{ names: ["Rainer Tolan"] }], b: [{ names: ["Anna Rainer Tolan"] }] }).entities).toHaveLength(2);
  });

  it("keeps namesakes apart, and a surname that two people have from both", () => {
    const found = link({ a: [{ names: ["Ada Kell"] }], b: [{ names: ["Ilan Kell"] }], c: [{ names: ["Kell"] }] });
    expect(found.entities).toHaveLength(3);
    expect(found.entities[2]?.maybeSame.map(({ why }) => why)).toEqual([
      "a surname alone, and more than one of that name",
      "a surname alone, and more than one of that name",
    ]);
  });

  it("keeps two people of one page apart under one surname elsewhere", () => {
    const found = link({ a: [{ names: ["Kell"] }, { kind: org, names: ["Kell Works"] }], b: [{ names: ["Kells"] }] });
    expect(found.entities).toHaveLength(3);
  });

  it("keeps different middle names apart", () => {
    const found = link({
      a: [{ names: ["Ada M. Kell"] }],
      b: [{ names: ["Ada R. Kell"] }],
      c: [{ names: ["Ada Mary Kell"] }],
    });
    expect(names(found)).toEqual(["Ada Mary Kell ×2", "Ada R. Kell ×1"]);
  });

  it("finds a surname that stands first by what its own page calls the person", () => {
    const found = link({ a: [{ names: ["Oh Min Ra", "Oh"] }], b: [{ names: ["Oh"] }] });
    expect(names(found)).toEqual(["Oh Min Ra ×2"]);
  });

  it("never joins a person with a place or a body of the same name", () => {
    expect(link({ a: [{ names: ["Norvik"] }], b: [{ kind: "place", names: ["Norvik"] }] }).entities).toHaveLength(2);
  });

  it("takes an outlet and an organisation of one name for one", () => {
    const found = link({
      a: [{ kind: org, names: ["Norvik Courier"] }],
      b: [{ kind: "outlet", names: ["the Norvik Courier"] }],
    });
    expect(found.entities).toHaveLength(1);
  });

  it("knows a state's body however the state is named", () => {
    const found = link({
      a: [{ kind: org, names: ["Danish Foreign Ministry"] }],
      b: [{ kind: org, names: ["Denmark’s Foreign Ministry"] }],
      c: [{ kind: org, names: ["Ministry of Foreign Affairs of Denmark"] }],
      d: [{ kind: org, names: ["Norwegian Foreign Ministry"] }],
      e: [{ kind: org, names: ["Danish Defence Ministry"] }],
    });
    expect(found.entities.map(({ members }) => members.length)).toEqual([3, 1, 1]);
  });

  it("gives a bare ministry to a country only where the page leaves no other", () => {
    const bare = { kind: org, names: ["Foreign Ministry"] } as const;
    const denmark = { kind: "place", names: ["Denmark"] } as const;
    const ministry = { kind: org, names: ["Danish Foreign Ministry"] } as const;
    const bodies = (found: ReturnType<typeof link>) => found.entities.filter(({ kind }) => kind === org).length;
    expect(bodies(link({ a: [ministry], b: [bare, denmark] }))).toBe(1);
    expect(bodies(link({ a: [ministry], b: [bare] }))).toBe(2);
    expect(bodies(link({ a: [ministry], b: [bare, denmark, { kind: "place", names: ["Norway"] }] }))).toBe(2);
  });

  it("joins an acronym with what one page says it stands for, unless two bodies go by it", () => {
    const union = { kind: org, names: ["Union of Norvik Ports", "UNP"] } as const;
    const acronym = { kind: org, names: ["UNP"] } as const;
    expect(link({ a: [union], b: [acronym] }).entities).toHaveLength(1);
    const party = { kind: org, names: ["United Nordland Party", "UNP"] } as const;
    expect(link({ a: [union], b: [acronym], c: [party] }).entities).toHaveLength(3);
  });

  it("joins a short name in brackets with the name before it, and a country by any of its names", () => {
    const text = "The Union of Norvik Ports (UNP) met the Norvik Courier (SBC) in the US, or United States.";
    const entities = ["Union of Norvik Ports", "UNP", "Norvik Courier", "SBC"].map(
      (name) => ({ kind: org, names: [name] }) as const,
    );
    const countries = ["US", "United States"].map((name) => ({ kind: "place", names: [name] }) as const);
    const read = madePage({ id: "a", text, entities: [...entities, ...countries] });
    const { entities: found } = linkEntitiesStage.link(madeDossier([read])).findings;
    expect(found.map(({ names: all }) => all.join(" = "))).toEqual([
      "UNP = Union of Norvik Ports",
      "Norvik Courier",
      "SBC",
      "US = United States",
    ]);
  });

  it("says who may be one and why, with evidence, and joins nobody for it", () => {
    const envoy = (name: string, role: string): MadeEntity => ({ names: [name], roles: [role] });
    const found = link({
      a: [envoy("Ulf Hatkoff", "Nordland envoy")],
      b: [envoy("Ulf Hatlock", "special envoy")],
      c: [envoy("Ulf Bramsen", "special envoy")],
    });
    expect(found.entities).toHaveLength(3);
    const [first, second, third] = found.entities;
    expect(first?.maybeSame).toMatchObject([{ entity: second?.id, why: "near name, same role" }]);
    expect(first?.maybeSame[0]?.evidence).toHaveLength(4);
    expect(third?.maybeSame).toEqual([]);
  });

  it("does not take near phrases of another language for near names", () => {
    const doubted = (a: string, b: string) =>
      link({ a: [{ names: [a] }], b: [{ names: [b] }] }).entities.some(({ maybeSame }) => maybeSame.length > 0);
    expect(doubted("Laufe der Wochen", "Laufe des Wochens")).toBe(false);
    expect(doubted("Ulf Hatkoff", "Ulf Hatkofs")).toBe(true);
  });

  it("does not doubt two near names that one page names both", () => {
    const brothers = [
      { names: ["Ulf Hatkoff"], roles: ["envoy to Marvania"] },
      { names: ["Ulf Hatloff"], roles: ["envoy to Nordland"] },
    ];
    expect(link({ a: brothers }).entities.flatMap(({ maybeSame }) => maybeSame)).toEqual([]);
  });

  it("leaves namesakes of two matters apart when their roles are unlike", () => {
    const pages = {
      a: [{ names: ["Ada Kell"], roles: ["goalkeeper of Norvik"] }],
      b: [{ names: ["Ada Kell"], roles: ["finance minister"] }],
    };
    expect(link(pages, { matters: [["a"], ["b"]] }).entities).toHaveLength(2);
    expect(link(pages).entities).toHaveLength(1);
  });

  it("parts two of one name by their ages, and gives the others to the one among whose people they stand", () => {
    const pages = [
      ["a", "Ilan Dorvet, 58, led Tarn Mills."],
      ["b", "Ilan Dorvet of Tarn Mills spoke."],
      ["c", "The court of Brax freed Ilan Dorvet, a 33-year-old diver."],
      ["d", "Ilan Dorvet left Tarn Mills."],
    ].map(([id = "", text = ""]) => {
      const others = ["Tarn Mills"].filter((name) => text.includes(name));
      const bodies = others.map((name) => ({ names: [name], kind: "organization" as const }));
      return madePage({ id, text, entities: [{ names: ["Ilan Dorvet"] }, ...bodies] });
    });
    const matters = [{ id: "m-0", pages: ["a", "b", "c", "d"], main: true }];
    const { findings } = linkEntitiesStage.link(madeDossier(pages, { matters }));
    const told = findings.entities.filter(({ name }) => name === "Ilan Dorvet");
    expect(told.map(({ members }) => members.map(({ page }) => page).join(""))).toEqual(["abd", "c"]);
  });

  it("keeps an entity's id when a small matter names it on a page that comes first", () => {
    const kell = [{ names: ["Ada Kell"] }];
    const idOf = (found: ReturnType<typeof link>) => found.entities.map(({ id }) => id);
    const pages = { b: kell, c: kell, d: kell, e: kell };
    const before = link(pages, { matters: [["b", "c", "d"], ["e"]] });
    const after = link(
      { a: kell, ...pages },
      {
        matters: [
          ["b", "c", "d"],
          ["a", "e"],
        ],
      },
    );
    expect(before.entities).toHaveLength(1);
    expect(idOf(after)).toEqual(idOf(before));
    // Where it is one matter, the first page has the say.
    expect(idOf(link({ a: kell, ...pages }))).not.toEqual(idOf(before));
  });

  it("obeys corrections", () => {
    const pages = { a: [{ names: ["Ada Kell"] }], b: [{ names: ["Ada Kell"] }], c: [{ names: ["A. Kellova"] }] };
    const anchor = (page: string, text: string) => ({ page, start: 0, end: text.length });
    const correction = (kind: Correction["kind"], [a, b]: [string, string], value: string | null = null) => {
      return (text: (id: string) => string): Correction[] => [
        { id: "k-1", at: "2031-01-01", by: "desk", kind, anchors: [anchor(a, text(a)), anchor(b, text(b))], value },
      ];
    };
    expect(names(link(pages, { corrections: correction("different", ["a", "b"]) }))).toEqual([
      "Ada Kell ×1",
      "Ada Kell ×1",
      "A. Kellova ×1",
    ]);
    expect(names(link(pages, { corrections: correction("same", ["a", "c"]) }))).toEqual(["Ada Kell ×3"]);
    expect(names(link(pages, { corrections: correction("rename", ["a", "b"], "Ada Maria Kell") }))).toContain(
      "Ada Maria Kell ×2",
    );
  });
});
