import { describe, expect, it } from "vitest";
import { eventsOfText, learnedEventsOfText } from "../read-text.test-support.ts";

const partiesOf = (text: string): string[] =>
  eventsOfText(text).flatMap(({ participants }) => participants.map(({ role, name }) => `${role} ${name}`));

describe("who takes part, by grammar before order", () => {
  it("is the subject and not who is told of in a phrase set into it", () => {
    const parties = partiesOf("Denmark, a U.S. ally in the war, has refused to deploy peacekeepers in Norway.");
    expect(parties).toContain("source Denmark");
    expect(parties).not.toContain("source U.S.");
  });

  it("is the object, be it a people without a name of its own", () => {
    expect(partiesOf("Danish authorities have deported 168 Italians on a Swedish ship.")).toContain(
      "target 168 Italians",
    );
    expect(partiesOf("Spanish soldiers arrested more than 100 Italians on Saturday.").join()).toMatch(
      /target .*100 Italians/,
    );
  });

  it("is who does the verb that a deed's noun belongs to", () => {
    expect(partiesOf("Landowners began a hunger strike on Monday against the bill.")).toContain("source Landowners");
  });

  it("is who demands it, as a guess that no dossier counts", () => {
    const [event] = learnedEventsOfText("Denmark said on Tuesday that Spain must return a helicopter.").filter(
      ({ code }) => code === "REQUEST",
    );
    expect(event?.participants.map(({ role, name, entity }) => [role, name, entity !== null])).toContainEqual([
      "source",
      "Denmark",
      false,
    ]);
  });

  it("is of whom a deed is demanded, and not whom the deed is against", () => {
    const parties = partiesOf("Denmark demanded that Spain end its war against Italy.");
    expect(parties).toContain("target Spain");
    expect(parties).not.toContain("target Italy");
  });

  it("is whom brackets and a likeness tell of, and nobody in them", () => {
    expect(partiesOf("Senator Ada Kell (Labour-Norvik) condemned Denmark on Monday.")).toEqual([
      "source Ada Kell",
      "target Denmark",
    ]);
    expect(partiesOf("Denmark, like most of its neighbours in Norway, condemned Spain.")).toContain("source Denmark");
  });

  it("is no town or body that only says which private person it is", () => {
    const parties = partiesOf(
      "A Berlin businesswoman condemned Denmark on Monday, and German students condemned Spain.",
    );
    expect(parties.join()).not.toMatch(/source Berlin(?:,|$)/);
    expect(parties.join()).toMatch(/source German/);
  });

  it("is the teller behind a pronoun, and none who only helps", () => {
    const parties = learnedEventsOfText(
      "Denmark said it would tighten the blockade of Spain with Italy's help.",
    ).flatMap(({ participants }) => participants.map(({ role, name }) => `${role} ${name}`));
    expect(parties).toContain("source Denmark");
    expect(parties).not.toContain("target Italy");
  });

  it("holds for ministers whom only their office tells", () => {
    expect(partiesOf("Denmark's foreign minister visited Spain on Monday.")).toEqual(
      expect.arrayContaining(["source Denmark", "target Spain"]),
    );
  });
});
