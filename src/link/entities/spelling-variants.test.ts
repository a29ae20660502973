import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import { linkEntitiesStage } from "./link-entities.ts";

type Made = NonNullable<MadePage["entities"]>[number];

/** Pages a, b, … with names and roles only; all of one matter unless `apart`. */
function link(entities: readonly (readonly Made[])[], apart = false) {
  const ids = entities.map((_, index) => String.fromCharCode(97 + index));
  const read = entities.map((list, index) =>
    madePage({
      id: ids[index] ?? "",
      text: list.flatMap(({ names, roles }) => [...(roles ?? []), ...names]).join(" … "),
      entities: list,
    }),
  );
  const groups = apart ? ids.map((id) => [id]) : [ids];
  const matters = groups.map((pages, index) => ({ id: `m-${index}`, pages, main: index === 0 }));
  return linkEntitiesStage.link(madeDossier(read, { matters })).findings.entities;
}

const person = (name: string, ...roles: string[]): Made => ({ names: [name], roles });
const body = (name: string): Made => ({ kind: "organization", names: [name] });

/** "one", "maybe" with the reason, or "apart". */
function verdict(a: Made, b: Made, apart = false): string {
  const found = link([[a], [b]], apart);
  if (found.length === 1) return "one";
  const [why] = found.flatMap(({ maybeSame }) => maybeSame.map((doubt) => doubt.why));
  return why === undefined ? "apart" : `maybe: ${why}`;
}

describe("spellings of one person's name", () => {
  it.each([
    ["Yuri Havrenko", "Yury Havrenko"],
    ["Dmitri Oslevsky", "Dmitry Oslevskiy"],
    ["José Arvelló", "Jose Arvello"],
    ["Sven Møllgård", "Sven Mollgard"],
    ["Karim al-Hadrami", "Karim Hadrami"],
    ["Alexei Brovin", "Aleksey Brovin"],
    ["Ada Kell", "Ada Maria Kell"],
    ["Orlan Dask Jr.", "Orlan Dask"],
    ["Han Jae-ho", "Han Jae Ho"],
    ["Abdel Rahim Osk", "Abdelrahim Osk"],
    ["Han Jaeho", "Han Jae-ho"],
    ["J. Orlan Torrance", "Orlan Torrance"],
    ["Abdel Karim al-Hadri", "Abdel-Karim el-Haddri"],
  ])("joins %s and %s", (a, b) => expect(verdict(person(a), person(b))).toBe("one"));

  it.each([
    ["Volodymyr Terechko", "Vladimir Terechko", "president"],
    ["Kateryna Havrel", "Ekaterina Havrel", "mayor"],
    ["Mohammed bin Delrashi", "Muhammad Bin Delrashi", "spokesman"],
    ["Yevhen Orlik", "Evgeny Orlik", "general"],
    ["Bill Torrance", "William P. Torrance", "governor"],
    ["Ruben Sadovich", "Rouben Sadovich", "envoy"],
    ["Ana Ruvero", "Ana Ruvero Ortaz", "president"],
  ])("joins %s and %s, both %s", (a, b, role) => expect(verdict(person(a, role), person(b, role))).toBe("one"));

  it("joins a name with a second surname neither without an office nor where two have such a name", () => {
    const [short, long] = [person("Ana Ruvero", "mayor"), person("Ana Ruvero Ortaz", "mayor")];
    expect(verdict(person("Ana Ruvero"), person("Ana Ruvero Ortaz"))).toBe("apart");
    expect(link([[short], [long], [person("Ana Ruvero Delgo", "mayor")]]).length).toBe(3);
  });

  it("joins letters that a page takes for a person with the body that another spells out", () => {
    const full: Made = { kind: "organization", names: ["All Norvik Airways", "ANA"] };
    expect(link([[full], [person("ANA")]]).length).toBe(1);
    expect(link([[body("ANA")], [person("ANA")]]).length).toBe(2);
  });

  it("joins two forms of a first name neither without an office nor where a page names both", () => {
    expect(verdict(person("Bill Torrance"), person("William Torrance"))).toBe("apart");
    const [a, b] = [person("Bill Torrance", "governor"), person("William Torrance", "governor")];
    expect(link([[a, b]]).length).toBe(2);
  });

  it.each([
    ["Ulf Hatkoff", "Ulf Hatlock", "envoy", "maybe"],
    ["Liang Wei", "Wei Liang", "minister", "maybe"],
  ])("says that %s and %s, both %s, may be one", (a, b, role, expected) =>
    expect(verdict(person(a, role), person(b, role))).toMatch(new RegExp(`^${expected}`)),
  );

  it.each([
    ["Norvik envoy", "Norvik's special envoy", "maybe"],
    ["Marvanian Foreign Minister", "foreign minister of Marvania", "maybe"],
    ["Marvanian Foreign Minister", "Marvanian deputy foreign minister", "apart"],
    ["Marvanian minister", "Marvanian minister", "apart"],
    ["Norvik envoy", "Sorland envoy", "apart"],
    ["envoy", "envoy", "apart"],
  ])("says of Ruben Halvard, %s, and Ruben Gardener, %s: %s", (a, b, expected) =>
    expect(verdict(person("Ruben Halvard", a), person("Ruben Gardener", b))).toMatch(new RegExp(`^${expected}`)),
  );

  it.each([
    ["Ada Kell", "Ilan Kell"],
    ["Anna Torrance", "Hugh Torrance"],
    ["Ulf Hatkoff", "Ulf Bramsen"],
    ["Ada M. Kell", "Ada R. Kell"],
    ["Peter Oslin", "Petra Varga"],
    ["Han Jae-ho", "Han Min-ho"],
    ["Han Jae-ho", "Han Jae-in"],
    ["Mia Ruiz-Ortega", "Mia Ruiz"],
  ])("leaves %s and %s apart, of one office or not", (a, b) => {
    expect(verdict(person(a, "minister"), person(b, "minister"))).toBe("apart");
    expect(verdict(person(a, "minister"), person(b, "goalkeeper"))).toBe("apart");
  });

  it("joins a surname that stands first to its one full name, however that is divided", () => {
    const found = link([
      [{ names: ["Han Jae-ho", "Han"], roles: [] }],
      [{ names: ["Han Jae Ho", "Han"], roles: [] }],
      [person("Han")],
    ]);
    expect(found.map(({ names }) => names)).toEqual([["Han", "Han Jae Ho", "Han Jae-ho"]]);
  });

  it("takes another form of the first name for nothing where the offices differ", () =>
    expect(verdict(person("Bill Torrance", "governor"), person("William Torrance", "goalkeeper"))).toBe("apart"));

  it("joins nobody whose names stand the other way round by themselves", () =>
    expect(verdict(person("Liang Wei", "minister"), person("Wei Liang", "goalkeeper"))).toBe("apart"));
});

describe("titles that change hands", () => {
  it("does not join two holders of one office", () => {
    const found = link([[person("Ada Kell", "foreign minister")], [person("Ilan Dorvet", "foreign minister")]]);
    expect(found.map(({ name }) => name).sort()).toEqual(["Ada Kell", "Ilan Dorvet"]);
    expect(found.flatMap(({ maybeSame }) => maybeSame)).toEqual([]);
  });

  it("keeps one person who changed office in one matter", () =>
    expect(verdict(person("Ada Kell", "mayor"), person("Ada Kell", "finance minister"))).toBe("one"));

  it("keeps namesakes of two matters and two offices apart, and says so", () =>
    expect(verdict(person("Ada Kell", "goalkeeper"), person("Ada Kell", "minister"), true)).toBe(
      "maybe: the same name in another matter",
    ));
});

describe("names of bodies", () => {
  it.each([
    ["Norvik Harbour Authority", "the Norvik Harbour Authority"],
    ["Brask & Sons", "Brask and Sons"],
    ["Norvik Steel Inc.", "Norvik Steel"],
    ["Norvik Steel Ltd", "Norvik Steel Limited"],
    ["Labour Party of Marvania", "Labor Party of Marvania"],
    ["Marvanian Defence Council", "Marvanian Defense Council"],
  ])("joins %s and %s", (a, b) => expect(verdict(body(a), body(b))).toBe("one"));

  it.each([
    ["Norvik Steel", "Norvik Bank"],
    ["Norvik University", "Norvik University Hospital"],
    ["First Army", "Third Army"],
  ])("leaves %s and %s apart", (a, b) => expect(verdict(body(a), body(b))).toBe("apart"));
});

describe("one name of several kinds", () => {
  const odd = (kind: NonNullable<Made["kind"]>): Made => ({ kind, names: ["Vellmoor Trust"] });

  it("joins a name of several words that one page takes for a place and another for a body, in one matter", () => {
    const found = link([[odd("organization")], [odd("place")], [odd("organization")]]);
    expect(found.map(({ kind, members }) => `${kind} ×${members.length}`)).toEqual(["organization ×3"]);
  });

  it("does not in two matters, nor a town with its club or a person with a place", () => {
    expect(verdict(odd("organization"), odd("place"), true)).toBe("apart");
    expect(verdict({ kind: "organization", names: ["Norvik"] }, { kind: "place", names: ["Norvik"] })).toBe("apart");
    expect(verdict({ names: ["Ada Kell"] }, { kind: "place", names: ["Ada Kell"] })).toBe("apart");
  });
});
