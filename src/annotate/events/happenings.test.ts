import { describe, expect, it } from "vitest";
import { eventsOfText } from "./read-text.test-support.ts";

const told = (text: string): string[] =>
  eventsOfText(text).map(({ start, end, type, mode }) => `${text.slice(start, end)} ${type} ${mode}`);

describe("disasters, courts and companies", () => {
  it.each([
    ["A landslide buried part of the village; eight people are missing.", "landslide DISASTER landslide"],
    ["Two hikers died when their boat capsized on the lake.", "died DISASTER casualties"],
    ["The jury acquitted the skipper of fraud.", "acquitted COURT verdict"],
    ["The union called the strike after talks on pay had failed.", "strike COMPANY strike"],
    ["The brewery laid off 300 workers.", "laid off COMPANY dismissal"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("asks the words near for the field", () => {
    expect(told("The collapse of the talks surprised the envoys.").join()).not.toContain("collapse");
    expect(told("The bridge is closed; engineers saw the collapse from the river.")).toContain(
      "collapse DISASTER collapse",
    );
  });

  it("takes no modifier for an event, and no hunger strike for an attack", () => {
    expect(told("The fire chief met the storm drain inspectors.").join()).not.toContain("DISASTER");
    expect(told("Prisoners began a hunger strike on Monday.").join()).not.toContain("ASSAULT");
  });

  it("is nothing that a dossier shows for itself where only a noun names it", () => {
    const events = eventsOfText("The blaze was under control by noon.");
    expect(events.every(({ slight }) => slight === true)).toBe(true);
  });
});

describe("what a speaker says that another must do", () => {
  it("is asked for in PLOVER's code", () => {
    const events = eventsOfText("President Oren Vasic said on Monday that France must release the prisoners.");
    expect(events.map(({ code }) => code)).toContain("REQUEST");
  });
});
