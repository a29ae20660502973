import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventsStage } from "./events-stage.ts";
import { eventsIn, inLine, madeUpPage } from "./made-up-page.ts";

const lines = (text: string, options = {}) => eventsIn(text, options).map(inLine);
const PAIR = "Ada Kell, Ilan Dorvet";

describe("participants", () => {
  it.each([
    ["The Dorvet–Kell meeting was postponed.", `CONSULT meeting postponed: ${PAIR}`],
    ["Dorvet and Kell's meeting was postponed.", `CONSULT meeting postponed: ${PAIR}`],
    ["Dorvet's meeting with Kell was postponed.", `CONSULT meeting postponed: ${PAIR}`],
    ["Dorvet met with his Sorlandic counterpart, Ada Kell, in Norvik.", `CONSULT meeting held: ${PAIR}`],
    ["Dorvet, who flew in late, met Kell.", `CONSULT meeting held: ${PAIR}`],
    ["Dorvet said during a call with Kell that grain was short.", `CONSULT phone call held: ${PAIR}`],
    ["After a meeting with Kell, Dorvet spoke of grain.", `CONSULT meeting held: ${PAIR}`],
    ["Aides to Kell said the envoy met Dorvet and Harrow in Norvik.", "CONSULT meeting held: Ilan Dorvet, Piet Harrow"],
  ])("%s", (text, expected) => expect(lines(text)).toContain(expected));

  it("knows who did it in a passive", () => {
    const [event] = eventsIn("Port Essel was attacked by Marvania on Monday.");
    expect(event?.participants.map(({ name, role }) => [name, role])).toEqual([
      ["Marvania", "source"],
      ["Port Essel", "target"],
    ]);
  });

  it("understands the two, by their offices where the words ask for one", () => {
    const text =
      "Foreign Minister Ilan Dorvet and Secretary of State Ada Kell differ. President Oren Vasic and President Mira Tolan do not. The two diplomats may speak again on Friday.";
    expect(lines(text)).toEqual([`CONSULT conversation expected: ${PAIR}`]);
  });

  it("takes over who met from the mention before, not from one elsewhere", () => {
    expect(lines("Dorvet met Kell on Monday. The 50-minute meeting came amid tension.")).toEqual([
      `CONSULT meeting held: ${PAIR}`,
      `CONSULT meeting held: ${PAIR}`,
    ]);
    const other = eventsIn("Dorvet met Kell in Norvik. After the meeting in Port Essel, prices fell.");
    expect(other[1]?.participants).toEqual([]);
  });

  it("does not take the speaker of a statement for a party of what is stated", () => {
    const text = "Harrow said Dorvet met Kell.";
    expect(lines(text, { attributions: [{ content: "Dorvet met Kell", source: "Harrow" }] })).toEqual([
      `CONSULT meeting held: ${PAIR}`,
    ]);
  });

  it("does not take a person for the people around them", () => {
    expect(lines("Vasic administration officials met Kell and Dorvet in Norvik.").join()).not.toContain("Vasic");
  });
});

describe("when, where and details", () => {
  it("attaches the time of the deed and not of the saying", () => {
    const text = "Harrow said on Tuesday that Dorvet met Kell on Monday.";
    const { layers } = madeUpPage(text);
    const [event] = eventsIn(text);
    const time = layers.times.annotations[event?.when ?? -1];
    expect(text.slice(time?.start, time?.end)).toBe("Monday");
    expect(eventsIn("Harrow said on Tuesday that Dorvet met Kell.")[0]?.when).toBeNull();
  });

  it("finds the place, the occasion and the length", () => {
    const [met] = eventsIn("Dorvet met Kell on the sidelines of the Harbour Forum in Norvik.");
    expect(met).toMatchObject({
      where: { name: "Norvik" },
      details: [{ field: "occasion", value: "the Harbour Forum" }],
    });
    const [meeting] = eventsIn("The 50-minute meeting between Dorvet and Kell took place on Monday.");
    expect(meeting?.details).toMatchObject([{ field: "duration", value: "50-minute" }]);
    expect(eventsIn("The Norvik summit between Vasic and Tolan was cancelled.")[0]?.where?.name).toBe("Norvik");
  });

  it("names who asked for a contact, and nobody by an article", () => {
    const asked = (by: string) =>
      eventsIn(`Dorvet met Kell in Norvik at the request of ${by}.`)[0]?.details.map(({ value }) => value);
    expect(asked("the Quellish side")).toEqual(["the Quellish side"]);
    expect(asked("Marvania")).toEqual(["Marvania"]);
    expect(asked("the other")).toEqual([]);
  });

  it("keeps numbers with what they count", () => {
    const [event] = eventsIn("Marvania killed 12 people in Port Essel.");
    expect(event?.details).toMatchObject([{ field: "number", value: "12 people" }]);
  });

  it("leaves an undated page without a date of its own", () => {
    expect(eventsIn("Dorvet met Kell today.", { published: null })[0]).toMatchObject({ asOf: null, when: 0 });
  });
});

describe("laws", () => {
  it("names the law by its name and by what goes on about it", () => {
    const text =
      "The Senate passed the Harbour Safety Act of 2031 on Monday. The bill, introduced on April 2, was long.";
    expect(lines(text)).toEqual([
      "LAW bill held: Harbour Safety Act of 2031, Sorlandic Senate",
      "LAW bill held: Harbour Safety Act of 2031",
    ]);
    expect(eventsIn(text)[1]?.mode).toBe("introduced");
  });
});

describe("casualties", () => {
  it.each([
    [
      "A ferry sank off Norvik on Monday, killing 12 people.",
      ["DISASTER sinking held: ", "DISASTER casualties held: "],
    ],
    [
      "At least 26 people were injured when a tram derailed in Norvik.",
      ["DISASTER casualties held: ", "DISASTER crash held: "],
    ],
    ["Marvanian troops killed 12 people in Port Essel.", ["ASSAULT killing held: Marvania"]],
    ["Nobody knows how 12 people were killed.", []],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("what is no event", () => {
  it.each([
    "They hold meetings when necessary.",
    "Dorvet and Kell often meet in Norvik.",
    "The meeting room was cold.",
    "The factory could not meet demand.",
    "Kell called Dorvet a liar.",
    "The company will meet its targets.",
    "Talks are useful.",
    "Kell said that sanctions and tariffs differ.",
    "The price of the strike was never named.",
    "A call for calm went out.",
    "Marvania has a large army.",
    "The firm sold glasses called Vasic.",
    "Kell agreed that the plan was sound.",
    "The sanctions committee of Sorland wrote a report.",
    "The letter was long.",
    "Essel Steel declined to comment.",
  ])("%s", (text) => expect(lines(text)).toEqual([]));

  it("reads no caption, list or furniture", () => {
    for (const kind of ["caption", "list", "boilerplate", "byline"] as const) {
      expect(eventsIn("Dorvet met Kell in Norvik on Monday.", { kinds: [kind] })).toEqual([]);
    }
  });
});

describe("any text", () => {
  it("gives sorted events inside the page, the same each time, without falling over", () => {
    const word = fc.constantFrom(
      ..."Dorvet Kell Norvik met meeting the The a between and with of was postponed , . ? “ ” ( ) on Monday to not will sanctions bill 's – after that denied".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { page, layers } = madeUpPage(text);
        const events = eventsStage.annotate(page, layers).events.annotations;
        events.forEach((event, index) => {
          expect(event.id).toBe(index);
          expect(event.start).toBeGreaterThanOrEqual(events[index - 1]?.start ?? 0);
          for (const span of [event, ...event.statusEvidence, ...event.participants.map((each) => each.span)]) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        });
        expect(eventsStage.annotate(page, layers).events.annotations).toEqual(events);
      }),
      { numRuns: 300 },
    );
  });

  it("stays fast on a page that says one thing over and over", () => {
    const text = "The meeting between Dorvet and Kell was postponed and the postponement of the bill denied. ".repeat(
      3000,
    );
    const { page, layers } = madeUpPage(text);
    const before = performance.now();
    eventsStage.annotate(page, layers);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
