import { describe, expect, it } from "vitest";
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
