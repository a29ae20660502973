import { describe, expect, it } from "vitest";
import { learnedEventsOfText } from "../read-text.test-support.ts";

const typesOf = (text: string): string[] =>
  learnedEventsOfText(text)
    .filter(({ slight }) => slight !== true)
    .map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

describe("attacks in words", () => {
  it.each([
    ["Ilan Dorvet attacked Ada Kell in early-morning tweets.", "attacked ACCUSE"],
    ["Ilan Dorvet hit Ada Kell hard on her business record.", "hit ACCUSE"],
    ["Ilan Dorvet attacked Ada Kell for supporting the treaty.", "attacked ACCUSE"],
    ["Ilan Dorvet, the party's candidate, attacked Ada Kell again on Monday.", "attacked ACCUSE"],
  ])("%s", (text, expected) => {
    expect(typesOf(text)).toContain(expected);
  });

  it.each([
    ["A gunman attacked Ada Kell, a candidate, in the street on Monday.", "attacked ASSAULT"],
    ["Danish aircraft carried out strikes in support of Spanish forces in Kelda on Monday.", "carried out ASSAULT"],
    ["Danish troops attacked army posts in Spain on Monday.", "attacked ASSAULT"],
  ])("are none: %s", (text, expected) => {
    expect(typesOf(text)).toContain(expected);
  });
});
