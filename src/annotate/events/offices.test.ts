import { describe, expect, it } from "vitest";
import { eventsStage } from "./events-stage.ts";
import { eventsIn, inLine, madeUpPage } from "./made-up-page.ts";

const offices = (text: string) =>
  eventsIn(text).flatMap(({ participants }) =>
    participants.flatMap(({ office }) => (office === undefined ? [] : [`${office.title} of ${office.of}`])),
  );
const MINISTERS = ["foreign minister of Marvania", "foreign minister of Sorland"];

describe("offices without their holders", () => {
  it.each([
    "A meeting between the foreign ministers of Marvania and Sorland has been postponed.",
    "The foreign ministers of Marvania and Sorland will meet in Norvik on Friday.",
    "Marvania and Sorland foreign ministers held talks in Norvik.",
  ])("%s", (text) => expect(offices(text)).toEqual(MINISTERS));

  it("knows countries that no mention covers", () => {
    expect(offices("A meeting between the foreign ministers of Tessal and Orland has been postponed.")).toEqual([
      "foreign minister of Tessal",
      "foreign minister of Orland",
    ]);
  });

  it("takes the holders where they are named", () => {
    const text = "The foreign ministers of Marvania and Sorland, Ilan Dorvet and Ada Kell, held a phone call today.";
    expect(eventsIn(text).map(inLine)).toEqual(["CONSULT phone call held: Ada Kell, Ilan Dorvet"]);
  });

  it("takes no person's title for an office, nor a list of other things", () => {
    expect(offices("Marvanian Foreign Minister Ilan Dorvet met Kell in Norvik.")).toEqual([]);
    expect(offices("Dorvet met Kell in Norvik, Port Essel and other ministers left.")).toEqual([]);
  });
});

describe("plans and what became of them", () => {
  it.each([
    ["A meeting between Dorvet and Kell that was planned for Friday has been postponed.", "postponed"],
    ["The Dorvet–Kell meeting, which had been expected on Friday, is on hold.", "suspended"],
    [
      "The meeting of Dorvet and Kell that had been planned for Friday and then postponed has now been cancelled.",
      "cancelled",
    ],
    ["A meeting of Dorvet and Kell that is expected on Friday.", "expected"],
  ])("%s", (text, status) => expect(eventsIn(text).map((event) => event.status)).toEqual([status]));

  it("gives the day and place that a plan was for", () => {
    const [event] = eventsIn("A meeting of Dorvet and Kell that was planned for Friday in Norvik has been postponed.");
    expect(event?.when).not.toBeNull();
    expect(event?.where?.name).toBe("Norvik");
  });

  it("does not give a summit the day on which others meet to prepare it", () => {
    const events = eventsIn("Dorvet and Kell will meet on Friday to prepare the summit of Vasic and Tolan.");
    expect(events.map(({ noun, when }) => [noun, when !== null])).toEqual([
      ["meeting", true],
      ["summit", false],
    ]);
  });

  it("makes one event of a meeting at a summit that is nothing but that meeting", () => {
    expect(eventsIn("Vasic, who is due to meet Tolan at a summit in Norvik, said nothing.").map(inLine)).toEqual([
      "CONSULT summit planned: Mira Tolan, Oren Vasic",
    ]);
  });
});

describe("words that go on about an event", () => {
  it("reads what was said of it by a pronoun", () => {
    const text = "Asked about the meeting in Norvik, Kell said it had been postponed.";
    expect(eventsIn(text).map(({ status, where }) => [status, where?.name])).toEqual([["postponed", "Norvik"]]);
    expect(eventsIn("Asked about the grain in Norvik, Kell said it had been postponed.")).toEqual([]);
  });

  it("takes a postponement to be of what was put off, not of what was last planned", () => {
    const text =
      'The meeting of Dorvet and Kell was postponed. Vasic and Tolan still plan a summit. "There is no question of postponement."';
    const denial = eventsIn(text).find(({ stance }) => stance === "denies");
    expect(denial).toMatchObject({ noun: "meeting", takesUp: 0 });
  });

  it("does not take what is not known for a denial", () => {
    const text = "The meeting of Dorvet and Kell was postponed. It was not clear what the delay would mean.";
    expect(eventsIn(text).map(({ stance }) => stance)).toEqual(["asserts"]);
  });
});

it("does not look past the two countries for who failed to agree", () => {
  const text = "Harrow told the Norvik Courier on Monday, as the two countries failed to agree on grain.";
  expect(eventsIn(text).flatMap(({ participants }) => participants)).toEqual([]);
});

it("takes nobody out of a dateline", () => {
  const text = "NORVIK, May 3 (Norvik Courier) - The foreign ministers of Marvania and Sorland will meet on Friday.";
  const { page, layers } = madeUpPage(text);
  const span = { start: 0, end: text.indexOf(" - ") };
  const dated = { ...page, dateline: { place: "Norvik", date: null, agency: null, span: { page: page.id, ...span } } };
  const events = eventsStage.annotate(dated, layers).events.annotations;
  expect(events.flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual(["Marvania", "Sorland"]);
});
