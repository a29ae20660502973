import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { ChainLinkAnnotation } from "../../core/layers.ts";
import type { Copy } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import { localOffice, officeKey } from "./local-office.ts";
import { isOfCountry, originKey, plainOriginName } from "./origin-name.ts";
import { originsStage } from "./origins-stage.ts";
import { tracesStage } from "./traces-stage.ts";

const link = (name: string, kind: ChainLinkAnnotation["kind"], inferred = false): ChainLinkAnnotation => ({
  name,
  kind,
  entity: null,
  span: null,
  inferred,
});
const here = link("this page", "outlet");
const linked = (dossier: ReturnType<typeof madeDossier>) =>
  originsStage.link({ ...dossier, findings: { ...dossier.findings, ...tracesStage.link(dossier).findings } });
const run = (...pages: ReadPage[]) => linked(madeDossier(pages));

describe("plainOriginName", () => {
  it.each([
    ["Reuters and other media", "Reuters"],
    ["the Norvik Courier", "Norvik Courier"],
    ["Britain's Financial Observer", "Financial Observer"],
    ["Britain's space agency", "Britain's space agency"],
    ["state news agency NRA", "NRA"],
    ["Danish state broadcaster DVR", "DVR"],
    ["NRA news agency", "NRA"],
    ["the Danish Foreign Ministry", "Danish Foreign Ministry"],
    ["Daily Mirror", "Daily Mirror"],
    ["State Department", "State Department"],
    ["Norvik radio", "Norvik radio"],
    ["the Norvik radio station", "Norvik radio station"],
    ["Danish radio", "Danish radio"],
    ["the UN refugee agency", "UN refugee agency"],
    ["a radio station in Norvik", "radio station in Norvik"],
    ["Lantern, an independent outlet", "Lantern"],
  ])("%s → %s", (name, plain) => expect(plainOriginName(name)).toBe(plain));

  it("keeps different outlets apart", () => {
    expect(originKey("Norvik Courier")).not.toBe(originKey("Norvik Times"));
    expect(originKey("The Norvik Courier’s")).toBe(originKey("Norvik Courier"));
    expect(originKey("Army radio")).not.toBe(originKey("the army"));
    expect(originKey("Norvik radio")).toBe(originKey("Norvik"));
  });
});

describe("isOfCountry", () => {
  it.each(["US President", "U.S. president", "French foreign minister", "Prime Minister of Iceland"])("%s", (role) =>
    expect(isOfCountry(role)).toBe(true),
  );
  it.each(["President", "former US president", "Deputy Foreign Minister of Iceland", "US official", "US lawmakers"])(
    "not %s",
    (role) => expect(isOfCountry(role)).toBe(false),
  );
});

describe("localOffice", () => {
  it.each([
    ["the police chief in Norvik", "police chief of norvik"],
    ["Norvik Police Chief", "police chief of norvik"],
    ["Norvik's chief of police", "police chief of norvik"],
    ["the mayor of Port Essel", "mayor of port essel"],
    ["The mayor", "mayor of null"],
  ])("%s", (words, key) => expect(officeKey(localOffice(words) ?? { office: "", place: null })).toBe(key));
  it.each(["a mayor", "deputy mayor of Norvik", "the mayors of two towns", "an aide to the mayor", "police in Norvik"])(
    "not %s",
    (words) => expect(localOffice(words)).toBeNull(),
  );
});

describe("originsStage", () => {
  it.each([
    [link("Detectives", "unnamed"), "Detectives"],
    [link("two detectives", "unnamed"), null],
    [link("her embassy", "organization"), "her embassy"],
    [link("its team", "organization"), null],
    [link("the county", "organization"), "county"],
    [link("the Ombudsman", "person"), "Ombudsman"],
    [link("the auditor general", "person"), "auditor general"],
    [link("the mayor", "person"), null],
  ])("a force or a body in particular is an origin: %o", (speaker, name) => {
    const page = new PageBuilder("a", "It failed, they said.").attribution({
      content: "It failed",
      chain: [here, speaker],
    });
    expect(run(page.build()).findings.origins.map((origin) => origin.name)).toEqual(name === null ? [] : [name]);
  });

  it("takes who is only called by an office of a town for the one person whom pages give it", () => {
    const holder = (id: string, name: string, role: string) => ({
      id,
      name,
      kind: "person" as const,
      names: [name],
      roles: [{ value: role, evidence: [], basis: "stated" as const, confidence: 1 }],
      mentions: [],
      maybeSame: [],
      members: [],
    });
    const page = new PageBuilder(
      "a",
      "It failed, the police chief in Norvik said. The gate fell, the police chief said.",
    )
      .attribution({ content: "It failed", chain: [here, link("the police chief in Norvik", "person")] })
      .attribution({ content: "The gate fell", chain: [here, link("the police chief", "person")] })
      .build();
    const told = (entities: ReturnType<typeof holder>[]) =>
      linked(madeDossier([page], { entities })).findings.origins.map(
        ({ name, attributions }) => `${name} ×${attributions.length}`,
      );
    expect(told([holder("e-1", "Odile Marchais", "Norvik Police Chief")])).toEqual(["Odile Marchais ×2"]);
    expect(told([holder("e-1", "Odile Marchais", "Tarsel Police Chief")])).toEqual([]);
    expect(told([holder("e-1", "Odile Marchais", "former Norvik police chief")])).toEqual([]);
  });

  it("takes who is only called by an office of a country for the one person whom pages give it", () => {
    const told = "It failed, the French president said.";
    const page = (id: string) =>
      new PageBuilder(id, told)
        .attribution({ content: "It failed", chain: [here, link("the French president", "person")] })
        .build();
    const holder = (id: string, name: string) => ({
      id,
      name,
      kind: "person" as const,
      names: [name],
      roles: [{ value: "French President", evidence: [], basis: "stated" as const, confidence: 1 }],
      mentions: [],
      maybeSame: [],
      members: [],
    });
    const names = (entities: ReturnType<typeof holder>[]) =>
      linked(madeDossier([page("a")], { entities })).findings.origins.map(({ name }) => name);
    expect(names([holder("e-1", "Odile Marchais")])).toEqual(["Odile Marchais"]);
    expect(names([holder("e-1", "Odile Marchais"), holder("e-2", "Luc Farnel")])).toEqual([]);
  });

  it.each([
    ["the manifest", "the manifest"],
    ["The duty rosters, which the Courier has seen", "the duty rosters"],
    ["the log of a barge", null],
    ["a manifest", null],
    ["the report", null],
    ["The 20-minute film", null],
    ["the 140-page Lint report", "140-page Lint report"],
  ])("takes a paper of which a story has one for an origin: %s", (paper, name) => {
    const page = (id: string) =>
      new PageBuilder(id, "The boat was full, it says.")
        .attribution({ content: "The boat was full", chain: [here, link(paper, "document")] })
        .build();
    expect(run(page("a")).findings.origins.map((origin) => origin.name)).toEqual(name === null ? [] : [name]);
    const matters = [{ id: "m-1", pages: [PageBuilder.id("a"), PageBuilder.id("b")], main: true }];
    const both = linked(madeDossier([page("a"), page("b")], { matters })).findings.origins;
    if (name?.startsWith("the ")) expect(both.map(({ attributions }) => attributions.length)).toEqual([2]);
  });

  it("knows who put out a film by how the page takes it up again", () => {
    const told = "A film going round shows a fire. The film, posted by Radio Tolm, shows a yard.";
    const page = (second: string) =>
      new PageBuilder("a", told, { outlet: known("Norvik Courier") })
        .attribution({
          content: "a fire",
          chain: [here, link("NRA", "agency"), link("A film going round", "document")],
        })
        .attribution({ content: "a yard", chain: [here, link("Radio Tolm", "outlet"), link(second, "document")] })
        .build();
    const of = (second: string) =>
      run(page(second)).findings.origins.map(({ name, attributions }) => `${name} ×${attributions.length}`);
    expect(of("The film")).toEqual(["Radio Tolm ×2"]);
    expect(of("The second film")).toHaveLength(2);
    expect(of("The letter")).toHaveLength(2);
  });

  const text = "The talks were put off, NRA reports, citing an official. An official said the talks were put off.";

  it("takes the last named link and tells the unnamed behind it without counting them", () => {
    const page = new PageBuilder("a", text)
      .attribution({
        content: "The talks were put off",
        chain: [here, link("NRA", "agency"), link("an official", "unnamed")],
        speaker: { kind: "unnamed", number: "one" },
      })
      .build();
    const { origins } = run(page).findings;
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({
      name: "NRA",
      kind: "outlet",
      behind: [{ description: "an official", number: "one" }],
      attributions: [page.ids.attributions[0]],
    });
  });

  it.each([
    ["concluded", "NRA"],
    ["said", "Fisheries Ministry"],
  ])("traces what a party %s, as an outlet tells it, to %s", (cue, name) => {
    const told = "NRA reports on the talks. The Fisheries Ministry has concluded and said that they failed.";
    const page = new PageBuilder("a", told)
      .attribution({
        content: "that they failed",
        cue,
        chain: [here, link("NRA", "agency", true), link("the Fisheries Ministry", "organization")],
      })
      .build();
    expect(run(page).findings.origins.map((origin) => origin.name)).toEqual([name]);
  });

  it("gives an agency the words that a page shares with its story", () => {
    const wire = new PageBuilder("a", "The talks were put off, an official said.")
      .attribution({
        content: "The talks were put off",
        chain: [here, link("NRA", "agency"), link("an official", "unnamed")],
      })
      .build();
    const reprint = new PageBuilder(
      "b",
      "The talks were put off, an official said. The hotel is empty, the clerk said.",
      { outlet: known("Norvik Courier") },
    )
      .attribution({ content: "The talks were put off", chain: [here, link("an official", "unnamed")] })
      .attribution({ content: "The hotel is empty", chain: [here, link("the clerk", "unnamed")] })
      .build();
    const copy: Copy = {
      a: [{ page: wire.page.id, start: 1, end: 41 }],
      b: [{ page: reprint.page.id, start: 1, end: 41 }],
      direction: "unknown",
      agency: "NRA",
      kind: "edited",
      share: 0.5,
      why: "shared words; one page credits an agency",
    };
    const { origins } = linked(madeDossier([wire, reprint], { copies: [copy] })).findings;
    expect(origins.map((origin) => [origin.name, origin.attributions.length]).sort()).toEqual([
      ["NRA", 2],
      ["Norvik Courier", 1],
    ]);
  });

  it("takes the police of a story and of its copy for one, and those of two stories for two", () => {
    const told = (name: string, outlet: string) =>
      new PageBuilder(name, "Police said that the pier was closed.", { outlet: known(outlet) })
        .attribution({ content: "the pier was closed", chain: [here, link("Police", "organization")] })
        .build();
    const [one, other] = [told("a", "Norvik Courier"), told("b", "Brax Times")];
    const copy: Copy = {
      a: [{ page: one.page.id, start: 0, end: 37 }],
      b: [{ page: other.page.id, start: 0, end: 37 }],
      direction: "unknown",
      agency: null,
      kind: "edited",
      share: 0.8,
      why: "shared words",
    };
    const named = (copies: readonly Copy[]) =>
      linked(madeDossier([one, other], { copies })).findings.origins.map(({ name, attributions }) => [
        name,
        attributions.length,
      ]);
    expect(named([])).toEqual([
      ["Police", 1],
      ["Police", 1],
    ]);
    expect(named([copy])).toEqual([["Police", 2]]);
    expect(named([{ ...copy, kind: "credit only" }])).toHaveLength(2);
  });

  it("takes a state's government for one, however the state is named, and for no other's", () => {
    const names = (...called: string[]) =>
      run(
        ...called.map((name, at) =>
          new PageBuilder(String.fromCharCode(97 + at), text)
            .attribution({ content: "The talks", chain: [here, link(name, "organization")] })
            .build(),
        ),
      ).findings.origins.map(({ attributions }) => attributions.length);
    expect(names("Denmark’s government", "the Danish government")).toEqual([2]);
    expect(names("Denmark's government", "the Swedish government")).toEqual([1, 1]);
    expect(names("the Danish bank", "Denmark's bank")).toEqual([1, 1]);
  });

  it("joins what one page takes for a body and another for an outlet", () => {
    const a = new PageBuilder("a", text)
      .attribution({ content: "The talks", chain: [here, link("WQXL", "outlet"), link("a guard", "unnamed")] })
      .build();
    const b = new PageBuilder("b", "WQXL said no.")
      .entity("organization", "WQXL")
      .attribution({ content: "no", chain: [here, { ...link("WQXL", "organization"), entity: 0 }] })
      .build();
    const body = {
      id: "e-1",
      name: "WQXL",
      kind: "organization" as const,
      names: ["WQXL"],
      roles: [],
      mentions: [],
      maybeSame: [],
      members: [{ page: b.page.id, id: 0 }],
    };
    const { origins } = linked(madeDossier([a, b], { entities: [body] })).findings;
    expect(origins.map(({ name, attributions }) => [name, attributions.length])).toEqual([["WQXL", 2]]);
  });

  it("joins one outlet named in two ways, whatever the order of pages", () => {
    const a = new PageBuilder("a", text)
      .attribution({ content: "The talks", chain: [here, link("NRA", "agency")] })
      .build();
    const b = new PageBuilder("b", text)
      .attribution({ content: "The talks", chain: [here, link("state news agency NRA", "agency")] })
      .build();
    const { origins } = run(a, b).findings;
    expect(origins.map((origin) => [origin.name, origin.attributions.length])).toEqual([["NRA", 2]]);
    expect(run(b, a)).toEqual(run(a, b));
  });

  it("rests on the page's outlet only where it is known", () => {
    const said = {
      content: "The talks",
      chain: [here, link("an official", "unnamed")],
      speaker: { kind: "unnamed" },
    } as const;
    const unknown = new PageBuilder("a", text).attribution(said).build();
    const stated = new PageBuilder("b", text, { outlet: known("Norvik Courier") }).attribution(said).build();
    expect(run(unknown).findings.origins).toEqual([]);
    expect(run(stated).findings.origins.map((origin) => origin.name)).toEqual(["Norvik Courier"]);
  });

  it("gives none to words put into a mouth", () => {
    const page = new PageBuilder("a", text)
      .attribution({ content: "The talks", chain: [here, link("Ilan Dorvet", "person")], hypothetical: true })
      .build();
    expect(run(page).findings.origins).toEqual([]);
  });

  it("keeps two people of one dossier apart and joins one of two pages by entity", () => {
    const on = (name: string) =>
      new PageBuilder(name, "Dorvet said no.")
        .entity("person", "Dorvet")
        .attribution({ content: "no", chain: [here, { ...link("Dorvet", "person"), entity: 0 }] })
        .build();
    const entity = (id: string, ...pages: string[]) => ({
      id,
      name: "Ilan Dorvet",
      kind: "person" as const,
      names: ["Dorvet"],
      roles: [],
      mentions: [],
      maybeSame: [],
      members: pages.map((page) => ({ page: PageBuilder.id(page), id: 0 })),
    });
    const pages = [on("a"), on("b")];
    const apart = linked(madeDossier(pages, { entities: [entity("e-1", "a"), entity("e-2", "b")] }));
    const one = linked(madeDossier(pages, { entities: [entity("e-1", "a", "b")] }));
    expect(apart.findings.origins).toHaveLength(2);
    expect(one.findings.origins).toMatchObject([{ name: "Ilan Dorvet", kind: "person" }]);
  });
});
