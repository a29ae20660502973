import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { ReadPage } from "../../core/stage.ts";
import { Ground } from "./ground.ts";
import { participantsDifference } from "./participants-difference.ts";

/** Who is who: a person's titles as the dossier's pages give them; countries have none. */
const ROLES: { readonly [name: string]: readonly string[] } = {
  "Einar Solvik": ["President", "Icelandic President"],
  "Rui Tavora": ["President"],
  "Pat Orrin": ["President", "President of Malta"],
  Iceland: [],
  Malta: [],
  Portugal: [],
  Tarsel: [],
};

type Told = { readonly text: string; readonly who: readonly string[]; readonly noun?: string; readonly where?: string };

function read({ text, who, noun = "summit", where = "Tarsel" }: Told, index: number): ReadPage {
  const names = Object.keys(ROLES).filter((name) => text.includes(name));
  const page = madePage({
    id: `page ${index}`,
    text,
    entities: names.map((name) => ({ kind: (ROLES[name] ?? []).length > 0 ? "person" : "place", names: [name] })),
    events: [{ words: noun, noun, where, who: who.map((name) => names.indexOf(name)) }],
  });
  const span = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 0 };
  return { ...page, layers: { ...page.layers, sentences: { ...page.layers.sentences, annotations: [span] } } };
}

/** The sides of what is told about who takes part in the one event that all pages tell of. */
function sides(told: readonly Told[], roles: typeof ROLES = {}): (readonly string[])[] {
  const pages = told.map(read);
  const entities = Object.keys(ROLES).map((name) => ({
    id: `e ${name}`,
    name,
    names: [name],
    kind: (ROLES[name] ?? []).length > 0 ? "person" : "place",
    roles: (roles[name] ?? ROLES[name] ?? []).map((value) => ({ value })),
    mentions: [],
    maybeSame: [],
    members: pages.flatMap(({ page, layers }) =>
      layers.entities.annotations.flatMap((one) => (one.name === name ? [{ page: page.id, id: one.id }] : [])),
    ),
  }));
  const event = {
    id: "event",
    type: "CONSULT",
    label: "Tarsel, summit",
    participants: [...new Set(told.flatMap(({ who }) => who))].map((name) => ({ entity: `e ${name}`, evidence: [] })),
    members: pages.map(({ page }) => ({ page: page.id, id: 0 })),
  };
  const { findings } = madeDossier(pages, { entities: entities as never, events: [event] as never });
  return participantsDifference
    .find(new Ground(pages, findings))
    .map((one) => one.sides.map(({ value, pages: on }) => `${value} (${on.join(", ")})`));
}

const leaders: Told = {
  text: "The summit of Einar Solvik and Rui Tavora in Tarsel is on.",
  who: ["Einar Solvik", "Rui Tavora"],
};
const states: Told = { text: "The Iceland–Malta summit in Tarsel is on.", who: ["Iceland", "Malta"] };

describe("whose meeting it is", () => {
  it("parts pages where one of the two leaders is of neither state", () => {
    const parted = [["Einar Solvik – Rui Tavora (page 0)", "Iceland – Malta (page 1)"]];
    const portuguese = { "Rui Tavora": ["President", "Portuguese President"] };
    expect(sides([leaders, states], portuguese)).toEqual(parted);
    // Malta has another president, and only one.
    expect(sides([leaders, states])).toEqual(parted);
  });

  it("parts pages that name two states, and two others", () => {
    const others: Told = { text: "The Iceland–Portugal summit in Tarsel is off.", who: ["Iceland", "Portugal"] };
    expect(sides([states, others])).toEqual([["Iceland – Malta (page 0)", "Iceland – Portugal (page 1)"]]);
  });

  it("does not part people from the state they stand for, or may stand for", () => {
    const own: Told = {
      text: "The summit of Einar Solvik and Pat Orrin in Tarsel is on.",
      who: ["Einar Solvik", "Pat Orrin"],
    };
    const third: Told = { text: "Portugal asked about the summit in Tarsel.", who: ["Portugal"] };
    expect(sides([own, states, third])).toEqual([]);
    expect(sides([leaders, states], { "Pat Orrin": ["Senator"] })).toEqual([]);
    expect(sides([leaders, states], { "Rui Tavora": ["minister"] })).toEqual([]);
    expect(sides([leaders, states], { "Pat Orrin": ["former President of Malta"] })).toEqual([]);
  });

  it("says nothing where a page names fewer, names three, or leaves open who else is there", () => {
    const one: Told = { text: "The summit with Malta in Tarsel is on.", who: ["Malta"] };
    const all: Told = {
      text: "The summit of Iceland, Malta and Portugal in Tarsel is on.",
      who: ["Iceland", "Malta", "Portugal"],
    };
    const open = (words: string): Told => ({ ...states, text: `The Iceland–Malta summit in Tarsel ${words}.` });
    expect(sides([leaders, one])).toEqual([]);
    expect(sides([leaders, states, all])).toEqual([]);
    expect(sides([leaders, open("will be attended by others")])).toEqual([]);
    expect(sides([leaders, open("is mediated by Portugal")])).toEqual([]);
  });

  it("says nothing of talks and calls, and nothing without one place or at a party's home", () => {
    const noun = "talks";
    const talks = [leaders, states].map((told) => ({ ...told, noun, text: told.text.replace("summit", noun) }));
    expect(sides(talks)).toEqual([]);
    const at = (told: Told, where: string) => ({ ...told, where, text: told.text.replace("Tarsel", where) });
    expect(sides([at(leaders, "Brax"), states])).toEqual([]);
    expect(sides([at(leaders, "Valletta"), at(states, "Valletta")])).toEqual([]);
    expect(sides([at(leaders, "Denmark"), at(states, "Denmark")])).toEqual([]);
  });
});
