import { describe, expect, it } from "vitest";
import { eventsOfText } from "../read-text.test-support.ts";

const targets = (text: string): string[] =>
  eventsOfText(text).flatMap(({ participants }) =>
    participants.flatMap(({ role, name }) => (role === "target" ? [name] : [])),
  );

describe("whom an act is done to, further down", () => {
  it.each([
    ["Students staged a rally in the square on Monday to demand the resignation of Ilan Dorvet.", "Ilan Dorvet"],
    ["The junta declared a 30-day state of siege in Denmark on Saturday.", "Denmark"],
    ["France threatened to break off ties with Denmark and Spain on Monday.", "Spain"],
  ])("%s", (text, expected) => {
    expect(targets(text)).toContain(expected);
  });

  it("is nobody beyond the clause", () => {
    expect(targets("Soldiers arrested a driver on Monday; Denmark held elections.")).not.toContain("Denmark");
  });

  it("counts for no dossier where it is a guess", () => {
    const [event] = eventsOfText("The junta declared a 30-day state of siege in Denmark on Saturday.");
    expect(event?.participants.find(({ name }) => name === "Denmark")?.entity ?? null).toBeNull();
  });
});
