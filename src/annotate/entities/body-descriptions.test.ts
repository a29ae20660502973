import { describe, expect, it } from "vitest";
import { ReadMadeUpPage } from "./made-up-page.test-support.ts";

const read = (...paragraphs: readonly string[]) => new ReadMadeUpPage(paragraphs[0] ?? "", ...paragraphs.slice(1));

describe("bodies and documents described", () => {
  it("are found by the noun before “of”", () => {
    const page = read("The International Court of Justice ruled on Monday. The court said the blockade was unlawful.");
    expect(page.said("International Court of Justice", "description")).toEqual(["The court"]);
  });

  it("are reports and unions as well as ministries", () => {
    const page = read(
      "The Global Harbour Report was published on Monday by the World Port Council. The report said prices rose. The council said it was accurate.",
    );
    expect(page.said("Global Harbour Report", "description")).toEqual(["The report"]);
    expect(page.said("World Port Council", "description")).toEqual(["The council"]);
  });

  it("are not what a newer thing without a name took the place of", () => {
    const page = read(
      "The Global Harbour Report was published on Monday. Ada Kell has written a new report since. The report said prices fell.",
    );
    expect(page.said("Global Harbour Report", "description")).toEqual([]);
  });

  it("are the one body just spoken of where its name does not say what it is", () => {
    const page = read("Bramling Foods laid off 200 workers on Monday. The company said it had no choice.");
    expect(page.said("Bramling Foods", "description")).toEqual(["The company"]);
  });

  it("are left open between two bodies, and where the body cannot be one", () => {
    const two = read("Bramling Foods sued Tarnow Steel on Monday. The company said it had no choice.");
    expect(two.mentions.filter(({ by }) => by === "description")).toEqual([]);
    const party = read("The Progress Party met on Monday. The company said it had no choice.");
    expect(party.mentions.filter(({ by }) => by === "description")).toEqual([]);
    const another = read("Bramling Foods is sued by a company from Norvik. The company said it had no choice.");
    expect(another.mentions.filter(({ by }) => by === "description")).toEqual([]);
  });
});

describe("pronouns before their name", () => {
  it("mean the one who acts behind the clause", () => {
    const page = read("Before he left, Ilan Dorvet told reporters that the talks failed.");
    expect(page.said("Ilan Dorvet", "pronoun")).toEqual(["he"]);
  });

  it("are left open where another of the gender may be meant", () => {
    const page = read("When he arrived, Ilan Dorvet greeted him at the door.");
    expect(page.said("Ilan Dorvet", "pronoun")).toEqual([]);
    const woman = read("Before he left, Mary Kell told reporters that the talks failed.");
    expect(woman.said("Mary Kell", "pronoun")).toEqual([]);
  });
});

describe("surnames that are places elsewhere", () => {
  it("are persons where something befalls them that befalls only persons", () => {
    const page = read("Mary Paris has left the church. Paris was born in Switzerland. She lives near Norvik.");
    expect(page.said("Mary Paris", "name")).toEqual(["Mary Paris", "Paris"]);
  });

  it("are persons where they act as surnames do and the page knows no place of the name", () => {
    const page = read(
      "Mary Paris has left the church. Paris said she was afraid. Friends of Paris wrote to the court.",
    );
    expect(page.said("Mary Paris", "name")).toEqual(["Mary Paris", "Paris", "Paris"]);
  });

  it("stay places where the page is in one", () => {
    const page = read("Mary Paris has left the church. Talks were held in Paris. Paris said it was ready.");
    expect(page.said("Mary Paris", "name")).toEqual(["Mary Paris"]);
  });

  it("stay places where a person lives in one", () => {
    const page = read("Mary Paris has left the church. She flew to Paris and stayed in Paris for a year.");
    expect(page.said("Mary Paris", "name")).toEqual(["Mary Paris"]);
  });
});

describe("a word in brackets behind a body", () => {
  it("is what the body is called for short, capitals or not", () => {
    const page = read(
      "The Single Union of Harbour Workers (Sunharb) called a strike on Monday. Sunharb said pay was too low.",
    );
    expect(page.said("Single Union of Harbour Workers", "name")).toEqual([
      "Single Union of Harbour Workers",
      "Sunharb",
      "Sunharb",
    ]);
  });

  it("stays a person's or a place's where it is known as one", () => {
    const page = read("The Single Union of Harbour Workers (Paris) called a strike. Paris was quiet.");
    expect(page.said("Single Union of Harbour Workers", "name")).toEqual(["Single Union of Harbour Workers"]);
    const person = read("The Single Union of Harbour Workers (Maria) called a strike. Maria was quiet.");
    expect(person.said("Single Union of Harbour Workers", "name")).toEqual(["Single Union of Harbour Workers"]);
  });
});
