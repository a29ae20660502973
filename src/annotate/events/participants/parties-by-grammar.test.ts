import { describe, expect, it } from "vitest";
import { pageFromText } from "../../../clean/page-from-text.ts";
import { annotatePage } from "../../../engine/annotate-page.ts";
import { READ_STAGES } from "../../../engine/stages.ts";
import { eventsOfText, learnedEventsOfText } from "../read-text.test-support.ts";

const told = (text: string): string[] =>
  learnedEventsOfText(text).map(
    ({ start, end, type, participants }) =>
      `${text.slice(start, end)} ${type}: ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );

describe("who takes part by grammar alone", () => {
  it.each([
    ["Danish air strikes killed nine people on Monday.", "killed ASSAULT: source Denmark, target nine people"],
    ["Spain is opposed to French mediation in the talks.", "opposed ACCUSE: source Spain, target France"],
    ["Spain offered its troops to Denmark on Monday.", "offered AGREE: participant Spain, target Denmark"],
    [
      "Spain closed its borders with Denmark and France on Monday.",
      "closed SANCTION: source Spain, target Denmark, target France",
    ],
    [
      "Spain has refused to send observers to Denmark.",
      "refused REJECT: source Spain, target observers, target Denmark",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ["Ada Kell obtained the phone of an aide who met with Danish officials in Norvik.", "met", "Ada Kell"],
    ["The judge who sentenced Ada Kell was arrested by police in Norvik.", "arrested", "Ada Kell"],
  ])("takes nobody from beyond the one of whom a clause tells: %s", (text, word, name) => {
    const event = learnedEventsOfText(text).find((one) => text.slice(one.start, one.end) === word);
    expect(event?.participants.map((one) => one.name)).not.toContain(name);
    expect(event?.participants.length).toBeGreaterThan(0);
  });

  it("does not make protesters of those whom a protest is against", () => {
    const [event] = eventsOfText("Thousands joined demonstrations against killings by the Danish army on Monday.");
    expect(event?.participants.filter(({ role, name }) => role === "source" && /Denmark|Danish/.test(name))).toEqual(
      [],
    );
  });

  it("makes no demander of the place where others demand something", () => {
    const demand = eventsOfText(
      "Danish farmers began a hunger strike outside Parliament to demand the return of their land.",
    ).find(({ type }) => type === "REQUEST");
    expect(demand?.participants.map(({ name }) => name)).not.toContain("Parliament");
  });
});

describe("words of force that are none", () => {
  it.each([
    "Ilan Dorvet staged a hunger strike in Copenhagen on Sunday.",
    "Spain and Denmark launched war games on Monday.",
  ])("%s", (text) => {
    expect(eventsOfText(text).filter(({ type }) => type === "ASSAULT")).toEqual([]);
  });
});

describe("types by PLOVER's codebook", () => {
  it.each([
    ["Ilan Dorvet resigned on Sunday.", "RETREAT"],
    ["The Danish army lifted its blockade of the port on Friday.", "RETREAT"],
    ["The Danish rebels declared a ceasefire on Friday.", "RETREAT"],
    ["Denmark lifted the curfew on Friday.", "CONCEDE"],
    ["Denmark apologized to Spain on Friday.", "SUPPORT"],
    ["Danish troops have retaken a town in the north.", "ASSAULT"],
    ["Denmark violated the ceasefire on Friday.", "REJECT"],
  ])("%s", (text, type) => {
    expect(eventsOfText(text).map((event) => event.type)).toContain(type);
  });
});

describe("whom it befell", () => {
  it("is who stands before a participle in a headline, and no town before the noun does it", () => {
    const title = "Ilan Dorvet arrested in Copenhagen raid";
    const page = pageFromText({ id: "page", text: `${title}\n\nNobody knows why, a neighbour said.` });
    const events = annotatePage(page, READ_STAGES).events.annotations.filter(({ start }) => start < title.length);
    const roles = events.flatMap(({ participants }) => participants.map(({ role, name }) => `${role} ${name}`));
    expect(roles).toEqual(["target Ilan Dorvet"]);
  });

  it("is nobody's own deed where nothing is known of who did it", () => {
    const told = learnedEventsOfText(
      "It was not known how many Danish soldiers were killed or wounded, a spokesman said.",
    );
    expect(told.flatMap(({ participants }) => participants.filter(({ role }) => role === "source"))).toEqual([]);
  });
});

describe("names in a list", () => {
  it('are joined by commas where many stand before the last "and"', () => {
    const told = learnedEventsOfText("Denmark agreed with Spain, France, Poland, Italy, and on other terms, Norway.");
    const names = told.flatMap(({ participants }) => participants.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["Spain", "France", "Poland", "Italy"]));
  });
});

describe("who does nothing", () => {
  const sourcesOf = (text: string): string[] =>
    learnedEventsOfText(text)
      .filter(({ type }) => type === "ASSAULT" || type === "DISASTER")
      .flatMap(({ participants }) => participants.filter(({ role }) => role === "source").map(({ name }) => name));

  it("is whoever was named last before a 'they' that may be anybody", () => {
    const text =
      "Ilan Dorvet and Ada Kell spoke on Monday. In 2030, rebels bombed a tower. In 2031, they attacked a ship.";
    expect(sourcesOf(text)).not.toContain("Ilan Dorvet");
  });

  it("is he whose death is spoken of before another shooting", () => {
    const text = "Ilan Dorvet was mourned. His death came after a shooting in Copenhagen that killed a boy.";
    expect(sourcesOf(text)).not.toContain("Ilan Dorvet");
  });

  it("is who speaks of an explosion, or the town of a police officer", () => {
    expect(sourcesOf("Ilan Dorvet said the explosion in Copenhagen was an accident.")).toEqual([]);
    expect(sourcesOf("Ilan Dorvet was killed by a Copenhagen police officer.")).not.toContain("Copenhagen");
  });

  it("is the house before which others protest", () => {
    const told = learnedEventsOfText(
      "Women protest outside the Danish embassy as they join a demonstration demanding rights.",
    );
    const demand = told.find(({ type }) => type === "REQUEST");
    expect((demand?.participants ?? []).filter(({ role }) => role === "source")).toEqual([]);
  });
});

describe("what is no event", () => {
  it.each([
    "Ilan Dorvet wants a missile that is capable of hitting Denmark.",
    "Danish police found SHOP HORROR Five killed in crash with stolen van ROAD CARNAGE Mum claims Ilan Dorvet attacked her",
    "Ilan Dorvet welcomed a baby boy in Copenhagen on Monday.",
    "Ilan Dorvet shot the last scenes of the film in Denmark on Monday.",
  ])("%s", (text) => {
    expect(learnedEventsOfText(text).filter(({ slight }) => slight !== true)).toEqual([]);
  });
});
