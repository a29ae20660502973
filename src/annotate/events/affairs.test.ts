import { describe, expect, it } from "vitest";
import { eventsOfText } from "./read-text.test-support.ts";

const told = (text: string): string[] =>
  eventsOfText(text).map(({ start, end, type, mode }) => `${text.slice(start, end)} ${type} ${mode}`);

describe("what befalls people and offices, works, money, bodies and markets", () => {
  it.each([
    ["The singer gave birth to twins on Friday.", "gave birth to LIFE birth"],
    ["The island buried six of its fishermen on Sunday.", "buried LIFE burial"],
    ["The actor married his manager in Norvik.", "married LIFE marriage"],
    ["The party nominated Dorvet for the seat.", "nominated PERSONNEL nomination"],
    ["The council appointed Kell on Monday.", "appointed PERSONNEL appointment"],
    ["The mayor lost the election by a few votes.", "lost PERSONNEL election"],
    ["The general will retire in May.", "retire PERSONNEL departure"],
    ["The ministry published the report on Tuesday.", "published PUBLICATION publication"],
    ["A clerk leaked the documents to a newspaper.", "leaked PUBLICATION leak"],
    ["The video was filmed behind the harbour.", "filmed PUBLICATION recording"],
    ["Astronomers have discovered a planet with two moons.", "discovered DISCOVERY null"],
    ["The nurses say the wages have not been paid.", "paid TRANSACTION payment"],
    ["Former teachers founded a charity in Brax.", "founded ORGANIZATION start"],
    ["The flight turned back an hour after leaving Norvik.", "turned back MOVEMENT return"],
    ["Copper prices fell on Monday.", "fell MARKET fall"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("are slight: no record shows them for themselves", () => {
    const events = eventsOfText("The ministry published the report on Tuesday.");
    expect(events.filter(({ type }) => type === "PUBLICATION").map(({ slight }) => slight)).toEqual([true]);
  });

  it("are none in other senses of their words", () => {
    expect(told("The side fell to third in the league.").join()).not.toContain("MARKET");
    expect(told("A bomber died in the attack.").join()).not.toContain("LIFE");
    expect(told("For media enquiries call the harbour office.").join()).not.toContain("investigation");
  });
});

describe("the search for the missing", () => {
  it("is a deed of its own beside the rescue", () => {
    const nouns = eventsOfText("The boat sank on Monday. Two were rescued, and the search for the crew went on.").map(
      ({ noun }) => noun,
    );
    expect(nouns).toEqual(expect.arrayContaining(["rescue", "search"]));
  });
});

describe("an inquiry", () => {
  it("has the day on which it opens, whatever stands between", () => {
    const text = "A commission of inquiry led by Justice Rosa Kell, a former mayor, will open on 9 July in Brax.";
    const times = eventsOfText(text).filter(({ mode }) => mode === "investigation");
    expect(times.map(({ when }) => when !== null)).toEqual([true]);
  });
});

describe("who leaves or takes an office of state", () => {
  const plain = (text: string) =>
    eventsOfText(text)
      .filter(({ slight }) => slight !== true)
      .map(({ noun, status, participants }) => [
        noun,
        status,
        ...participants.map(({ role, name }) => `${role} ${name}`),
      ]);

  it("is told wherever it stands", () => {
    expect(plain("Parliament elected Ines Kell president on Monday.")).toContainEqual([
      "election",
      "held",
      "target Ines Kell",
      "source Parliament",
    ]);
  });

  it("is asked to go by somebody else", () => {
    const asked = plain("Olaf Marr called on the transport minister, Rosa Dorvet, to resign.");
    expect(asked).toContainEqual(["resignation", "proposed", "source Rosa Dorvet"]);
    const called = plain("Marr called for Rosa Dorvet to resign, and the minister's office said nothing.");
    expect(called).toContainEqual(["resignation", "proposed", "source Rosa Dorvet"]);
  });

  it("is not told of who leaves a firm", () => {
    expect(plain("Ines Kell, chief executive of the brewery, resigned as director.").join()).not.toContain(
      "resignation",
    );
  });
});
