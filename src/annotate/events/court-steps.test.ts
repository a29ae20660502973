import { describe, expect, it } from "vitest";
import { eventsOfText, learnedEventsOfText } from "./read-text.test-support.ts";

/** The steps of a court that a text tells of, with how far they are and who stands on which side. */
const steps = (text: string): string[] =>
  eventsOfText(text)
    .filter(({ type }) => type === "COURT")
    .map(({ mode, status, participants }) => {
      const who = participants.filter(({ entity }) => entity !== null).map(({ role, name }) => `${role} ${name}`);
      return [`${mode} ${status}`, ...who].join(", ");
    });

describe("steps of a court's course", () => {
  it.each([
    ["Lise Amundt is charged with three counts of theft.", "charge held, target Lise Amundt"],
    ["Lise Amundt, the union's treasurer, pleaded guilty to theft in court.", "plea held, source Lise Amundt"],
    [
      "A jury in Brax convicted the former head of the Tolm Harbour Bank, Oskar Brenn, of fraud in May.",
      "verdict held, target Oskar Brenn",
    ],
    ["Prosecutors in Brax filed charges against Oskar Brenn on Monday.", "charge held, target Oskar Brenn"],
    ["Oskar Brenn denies nine counts of fraud.", "plea held, source Oskar Brenn"],
  ])("%s", (text, step) => expect(steps(text)).toContain(step));

  it("are of nobody called as the town", () => {
    const trial = eventsOfText("The trial in Norvik was put off, a court clerk said.").filter(
      ({ mode }) => mode === "trial",
    );
    expect(trial.flatMap(({ participants }) => participants)).toEqual([]);
  });

  it("have the day of their own verb", () => {
    const text = "Oskar Brenn pleaded not guilty on Monday to nine counts of fraud.";
    const days = eventsOfText(text).map(({ mode, when }) => `${mode} ${when === null ? "no day" : "a day"}`);
    expect(days).toContain("plea a day");
    expect(days).toContain("charge no day");
  });

  it.each([
    "The prosecution declined to comment on the jury.",
    "The judge said the court could not verify the claim.",
    "The prosecutor denied that there had been talks with the court.",
    "It was a plot by the judge, she charges.",
  ])("are not told by: %s", (text) =>
    expect(steps(text).filter((step) => /^(?:charge|lawsuit|plea) held/.test(step))).toEqual([]),
  );
});

describe("words that name no happening", () => {
  it.each([
    "For media enquiries only: call the court's press office.",
    "A lamp was burning in the office after the fire, and smoke stood over the yard.",
  ])("%s", (text) => {
    const words = learnedEventsOfText(text)
      .filter(({ type }) => type === "COURT" || type === "DISASTER" || type === "ACCUSE")
      .map(({ start, end }) => text.slice(start, end));
    expect(words).not.toContain("enquiries");
    expect(words).not.toContain("burning");
  });
});

describe("states that last", () => {
  it.each([
    ["Nurses at the Tolm hospital are on strike over pay", "ongoing"],
    ["31 dead, 50 missing in Tolm ferry sinking", "held"],
  ])("%s", (text, status) => {
    const events = learnedEventsOfText(text).filter(({ mode }) => mode === "strike" || mode === "sinking");
    expect(events.map((event) => event.status)).toEqual([status]);
  });
});
