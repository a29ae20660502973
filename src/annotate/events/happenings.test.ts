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
    ["The brewery dismissed two managers.", "dismissed COMPANY dismissal"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("asks the words near for the field", () => {
    expect(told("The collapse of the talks surprised the envoys.").join()).not.toContain("collapse");
    expect(told("The bridge is closed; engineers saw the collapse from the river.")).toContain(
      "collapse DISASTER collapse",
    );
  });

  it("takes words against words for no loss of a post and no refusal", () => {
    expect(told("The minister dismissed the claim on Tuesday.").join()).not.toContain("COMPANY");
    expect(told("The minister denied the allegations.").join()).not.toMatch(/REJECT|COURT/);
    expect(told("The ministry denied this.").join()).not.toContain("REJECT");
    expect(told("Dorvet rejected the allegations on Monday.").join()).not.toContain("REJECT");
    expect(told("Kell rejected the offer on Monday.").join()).toContain("REJECT");
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

describe("a strike for pay", () => {
  it("is against an employer, and one against a government a protest", () => {
    expect(told("Nurses at the hospital went on strike on Monday over pay.").join()).toContain("COMPANY strike");
    expect(told("Opposition parties went on strike in Norvik on Monday against the president.").join()).not.toContain(
      "COMPANY",
    );
  });

  it("is not to come where people return to work", () => {
    const events = eventsOfText("Nurses will return to work on Wednesday, their union said.");
    expect(events.map(({ noun }) => noun)).not.toContain("strike");
  });
});

describe("where and when a disaster was", () => {
  it("is off a coast, and not the hour by which it was over", () => {
    const places = eventsOfText("A fire killed seven sailors off Denmark on Monday.").map(({ where }) => where?.name);
    expect(places).toContain("Denmark");
    expect(eventsOfText("The fire was put out by midnight.").every(({ when }) => when === null)).toBe(true);
  });
});

describe("what a court has to do with", () => {
  const details = (text: string) =>
    eventsOfText(text).flatMap((event) => event.details.map(({ field, value }) => `${field}: ${value}`));
  it.each([
    ["Prosecutors charged Oskar Brenn with two counts of fraud on Monday.", "charge: two counts of fraud"],
    ["The court sentenced Oskar Brenn to life imprisonment on Monday.", "sentence: life imprisonment"],
    ["A jury convicted Oskar Brenn of murder in May.", "charge: murder"],
  ])("%s", (text, expected) => {
    expect(details(text)).toContain(expected);
  });

  it("is no name that follows", () => {
    expect(details("Prosecutors charged the founder of Tarn Mills on Monday.").join()).not.toContain("charge");
  });
});

describe("a protest lodged with somebody", () => {
  it("is no demonstration", () => {
    const all = told("France lodged an official protest with Denmark on Monday.");
    expect(all.join()).toContain("ACCUSE");
    expect(all.join()).not.toContain("PROTEST");
  });
});

describe("what a speaker says that another must do", () => {
  it("is asked for in PLOVER's code", () => {
    const events = eventsOfText("President Oren Vasic said on Monday that France must release the prisoners.");
    expect(events.map(({ code }) => code)).toContain("REQUEST");
  });
});

describe("a measure that stands", () => {
  const shown = (text: string) =>
    eventsOfText(text)
      .filter(({ slight, type }) => slight !== true && type === "SANCTION")
      .map(({ start, end }) => text.slice(start, end));

  it("is no event where it is only kept or broken", () => {
    expect(shown("The tanker was held for violating United Nations sanctions on Iran.")).toEqual([]);
    expect(shown("The ship sailed in defiance of United Nations sanctions on Iran.")).toEqual([]);
    expect(shown("Despite United Nations sanctions on Iran, the port stays open.")).toEqual([]);
  });

  it("is one where it is made", () => {
    expect(shown("The United Nations imposed sanctions on Iran on Monday.")).toEqual(["sanctions"]);
  });
});

describe("a crash that somebody meant", () => {
  it("is no disaster", () => {
    expect(told("A suicide bomber crashed a lorry into a consulate on Monday.").join()).not.toContain("DISASTER");
    expect(told("The blast overturned two cars.").join()).not.toContain("DISASTER crash");
    expect(told("Gunmen attacked a consulate. Their truck smashed into the wall.").join()).not.toContain(
      "DISASTER crash",
    );
    expect(told("Their truck smashed into the wall of a school.").join()).toContain("DISASTER crash");
  });
});
