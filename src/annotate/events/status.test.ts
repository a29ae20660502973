import { describe, expect, it } from "vitest";
import { eventsIn, inLine } from "./made-up-page.ts";

const PAIR = "Ada Kell, Ilan Dorvet";
const LEADERS = "Mira Tolan, Oren Vasic";

/** One sentence, one event of the kind looked for; others may stand beside it. */
function only(text: string, noun: string): string[] {
  return eventsIn(text)
    .filter((event) => event.noun === noun)
    .map(inLine);
}

describe("held", () => {
  it.each([
    ["Dorvet met Kell in Norvik on Monday.", "meeting", `CONSULT meeting held: ${PAIR}`],
    ["Dorvet and Kell have met in Norvik.", "meeting", `CONSULT meeting held: ${PAIR}`],
    ["A phone call between Dorvet and Kell took place on May 12.", "phone call", `CONSULT phone call held: ${PAIR}`],
    ["Dorvet held lengthy talks with Kell.", "talks", `CONSULT talks held: ${PAIR}`],
    [
      "After the phone call between Dorvet and Kell, Marvania recalled nobody.",
      "phone call",
      `CONSULT phone call held: ${PAIR}`,
    ],
    ["The 50-minute meeting between Dorvet and Kell covered grain.", "meeting", `CONSULT meeting held: ${PAIR}`],
    ["Kell described the meeting with Dorvet as frank.", "meeting", "CONSULT meeting held: Ilan Dorvet"],
    ["Vasic spoke by phone with Tolan yesterday.", "phone call", `CONSULT phone call held: ${LEADERS}`],
    ["Kell called Dorvet on Monday.", "phone call", `CONSULT phone call held: ${PAIR}`],
    ["Sorland imposed sanctions on Marvania.", "sanctions", "SANCTION sanctions held: Marvania, Sorland"],
    ["Dorvet managed to meet Kell.", "meeting", `CONSULT meeting held: ${PAIR}`],
    ["Vasic received Tolan in Norvik.", "visit", `CONSULT visit held: ${LEADERS}`],
    ["The Senate passed the bill on Monday.", "bill", "LAW bill held: Sorlandic Senate"],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));
});

describe("planned", () => {
  it.each([
    ["Dorvet will meet Kell on Friday.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    ["Dorvet was scheduled to meet Kell on Monday.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    ["Dorvet is due to meet Kell.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    ["Dorvet and Kell agreed to meet in Norvik.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    ["Dorvet is meeting Kell on Friday.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    [
      "Kell spoke about the upcoming meeting between Vasic and Tolan.",
      "meeting",
      `CONSULT meeting planned: ${LEADERS}`,
    ],
    ["A meeting between Dorvet and Kell is scheduled for Friday.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    ["Plans for a Dorvet–Kell meeting were discussed.", "meeting", `CONSULT meeting planned: ${PAIR}`],
    [
      "Sorland is preparing to impose new sanctions on Marvania.",
      "sanctions",
      "SANCTION sanctions planned: Marvania, Sorland",
    ],
    ["The Senate would vote on the measure within 30 days.", "vote", "LAW vote planned: Sorlandic Senate"],
    ["No meeting between Dorvet and Kell is planned.", "meeting", `CONSULT meeting planned (denies): ${PAIR}`],
    ["Dorvet will not meet Kell.", "meeting", `CONSULT meeting planned (denies): ${PAIR}`],
    [
      "There are no plans for a meeting between Dorvet and Kell.",
      "meeting",
      `CONSULT meeting planned (denies): ${PAIR}`,
    ],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));

  it("reads a headline's infinitive as a plan and its present as done", () => {
    const kinds = ["title"] as const;
    expect(eventsIn("Dorvet to meet Kell in Norvik", { kinds }).map(inLine)).toEqual([
      `CONSULT meeting planned: ${PAIR}`,
    ]);
    expect(eventsIn("Dorvet, Kell hold talks in Norvik", { kinds }).map(inLine)).toEqual([
      `CONSULT talks held: ${PAIR}`,
    ]);
  });
});

describe("expected and proposed", () => {
  it.each([
    ["Dorvet is expected to meet Kell next week.", "meeting", `CONSULT meeting expected: ${PAIR}`],
    ["Dorvet is likely to meet Kell.", "meeting", `CONSULT meeting expected: ${PAIR}`],
    ["Dorvet is unlikely to meet Kell.", "meeting", `CONSULT meeting expected (hedges): ${PAIR}`],
    ["Dorvet may meet Kell next week.", "meeting", `CONSULT meeting expected: ${PAIR}`],
    [
      "The vote was put off until after the anticipated summit between Vasic and Tolan.",
      "summit",
      `CONSULT summit expected: ${LEADERS}`,
    ],
    ["Dorvet is ready to meet Kell.", "meeting", `CONSULT meeting proposed: ${PAIR}`],
    ["Dorvet offered to meet Kell.", "meeting", `CONSULT meeting proposed: ${PAIR}`],
    ["Tolan proposed a summit with Vasic.", "summit", "CONSULT summit proposed: Oren Vasic"],
    ["The possibility of a meeting between Dorvet and Kell exists.", "meeting", `CONSULT meeting proposed: ${PAIR}`],
    [
      "Kell would not recommend a meeting between Vasic and Tolan.",
      "meeting",
      `CONSULT meeting proposed (hedges): ${LEADERS}`,
    ],
    [
      "Kell is unlikely to recommend holding the Vasic–Tolan meeting.",
      "meeting",
      `CONSULT meeting proposed (hedges): ${LEADERS}`,
    ],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));
});

describe("ongoing", () => {
  it.each([
    ["Dorvet and Kell are meeting in Norvik.", "meeting", `CONSULT meeting ongoing: ${PAIR}`],
    ["Talks between Dorvet and Kell are under way.", "talks", `CONSULT talks ongoing: ${PAIR}`],
    ["The ongoing talks between Vasic and Tolan drew little notice.", "talks", `CONSULT talks ongoing: ${LEADERS}`],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));
});

describe("postponed, suspended, cancelled", () => {
  it.each([
    ["The meeting between Dorvet and Kell has been postponed.", "meeting", `CONSULT meeting postponed: ${PAIR}`],
    [
      "The planned meeting between Foreign Minister Ilan Dorvet and Secretary of State Ada Kell, intended to precede the summit, was delayed.",
      "meeting",
      `CONSULT meeting postponed: ${PAIR}`,
    ],
    [
      "The postponement of the Dorvet–Kell meeting surprised diplomats.",
      "meeting",
      `CONSULT meeting postponed: ${PAIR}`,
    ],
    ["Sorland postponed the summit with Marvania.", "summit", "CONSULT summit postponed: Marvania, Sorland"],
    [
      "The meeting between Dorvet and Kell has not been postponed.",
      "meeting",
      `CONSULT meeting postponed (denies): ${PAIR}`,
    ],
    ["The meeting between Dorvet and Kell may be postponed.", "meeting", `CONSULT meeting postponed (hedges): ${PAIR}`],
    [
      "Dorvet denied that the meeting with Kell had been postponed.",
      "meeting",
      "CONSULT meeting postponed (denies): Ada Kell",
    ],
    ["The summit between Vasic and Tolan was put on ice last month.", "summit", `CONSULT summit suspended: ${LEADERS}`],
    [
      "Efforts to organise a summit between Vasic and Tolan were put on ice.",
      "summit",
      `CONSULT summit suspended: ${LEADERS}`,
    ],
    ["Talks between Marvania and Sorland are on hold.", "talks", "CONSULT talks suspended: Marvania, Sorland"],
    ["The Senate has paused consideration of the bill.", "bill", "LAW bill suspended: Sorlandic Senate"],
    ["Sorland called off the summit with Marvania.", "summit", "CONSULT summit cancelled: Marvania, Sorland"],
    [
      "The summit between Vasic and Tolan was not called off.",
      "summit",
      `CONSULT summit cancelled (denies): ${LEADERS}`,
    ],
    [
      "The cancellation of the summit between Vasic and Tolan was confirmed.",
      "summit",
      `CONSULT summit cancelled: ${LEADERS}`,
    ],
    ["The meeting between Dorvet and Kell did not take place.", "meeting", `CONSULT meeting cancelled: ${PAIR}`],
    ["The Dorvet–Kell meeting failed to take place.", "meeting", `CONSULT meeting cancelled: ${PAIR}`],
    ["Why did the meeting between Dorvet and Kell not take place?", "meeting", `CONSULT meeting cancelled: ${PAIR}`],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));

  it("keeps the date that an event was put off to, and takes it for no date of the event", () => {
    const [event] = eventsIn("The meeting between Dorvet and Kell was postponed until Friday.");
    expect(event?.when).toBeNull();
    expect(event?.details).toMatchObject([{ field: "new date", value: "2031-05-16" }]);
    const [open] = eventsIn("The meeting between Dorvet and Kell was indefinitely postponed.");
    expect(open?.details).toMatchObject([{ field: "new date", value: "indefinitely" }]);
  });

  it("takes the day of putting off as the day of the status", () => {
    const [event] = eventsIn("The summit between Vasic and Tolan was put on ice last month.");
    expect(event).toMatchObject({ when: null, asOf: "2031-04" });
  });
});

describe("denied, alleged, open", () => {
  it.each([
    ["Dorvet denied meeting Kell.", "meeting", `CONSULT meeting held (denies): ${PAIR}`],
    ["Dorvet allegedly met Kell in Norvik.", "meeting", `CONSULT meeting alleged: ${PAIR}`],
    ["Allegedly, Dorvet met Kell.", "meeting", `CONSULT meeting alleged: ${PAIR}`],
    ["The alleged meeting between Dorvet and Kell is a rumour.", "meeting", `CONSULT meeting alleged: ${PAIR}`],
    ["Dorvet reportedly met Kell.", "meeting", `CONSULT meeting held (hedges): ${PAIR}`],
    ["Dorvet did not meet Kell.", "meeting", `CONSULT meeting held (denies): ${PAIR}`],
    ["Dorvet never met Kell.", "meeting", `CONSULT meeting held (denies): ${PAIR}`],
    ["Dorvet refused to meet Kell.", "meeting", `CONSULT meeting planned (denies): ${PAIR}`],
    ["If Dorvet meets Kell, the war may end.", "meeting", `CONSULT meeting unclear (hedges): ${PAIR}`],
    ["Was the meeting between Dorvet and Kell scheduled?", "meeting", `CONSULT meeting planned (asks): ${PAIR}`],
  ])("%s", (text, noun, expected) => expect(only(text, noun)).toEqual([expected]));
});

describe("whose word it is", () => {
  it("gives the innermost attribution, and none in the page's own voice", () => {
    const content = "the meeting between Dorvet and Kell had been postponed";
    const [event] = eventsIn(`Harrow said ${content}.`, { attributions: [{ content, source: "Harrow" }] });
    expect(event).toMatchObject({ status: "postponed", stance: "asserts", attribution: 0 });
    expect(eventsIn(`Now ${content}.`)[0]?.attribution).toBeNull();
  });

  it.each([
    ["denies", "Dorvet had met Kell", "held", "denies"],
    ["denies", "the meeting between Dorvet and Kell had been postponed", "postponed", "denies"],
    ["demands", "Dorvet meet with Kell", "proposed", "asserts"],
    ["hedges", "Dorvet had met Kell", "held", "hedges"],
    ["promises", "Dorvet would meet Kell", "planned", "asserts"],
  ] as const)("reads what somebody %s: %s", (stance, content, status, expected) => {
    const [event] = eventsIn(`Harrow spoke: ${content}.`, { attributions: [{ content, source: "Harrow", stance }] });
    expect(event).toMatchObject({ status, stance: expected, attribution: 0 });
  });

  it("leaves out what a denial takes for granted", () => {
    const content = "Harrow had resigned after the summit between Vasic and Tolan was called off";
    const event = eventsIn(`Kell denied that ${content}.`, {
      attributions: [{ content, source: "Kell", stance: "denies" }],
    }).find(({ noun }) => noun === "summit");
    expect(event).toMatchObject({ status: "cancelled", stance: "asserts", attribution: null });
  });

  it("does not doubt what somebody wants explained", () => {
    const content = "why the meeting between Dorvet and Kell was delayed";
    const [event] = eventsIn(`It is unclear ${content}.`, { attributions: [{ content, stance: "hedges" }] });
    expect(event).toMatchObject({ status: "postponed", stance: "asserts" });
  });

  it("takes nothing from words put into a mouth", () => {
    const content = "I met Kell in Norvik";
    expect(eventsIn(`Dorvet will say: ${content}.`, { attributions: [{ content, hypothetical: true }] })).toEqual([]);
  });

  it("hears a denial of the word itself as one about the event before", () => {
    const text =
      "Dorvet and Kell were scheduled to meet on Friday. Harrow said there was no question of a “postponement”.";
    expect(eventsIn(text).map(inLine)).toEqual([
      `CONSULT meeting planned: ${PAIR}`,
      `CONSULT meeting postponed (denies): ${PAIR}`,
    ]);
  });

  it("lets an idiom speak of the event that was stopped", () => {
    const text = "The Senate has paused consideration of the bill. “We are pressing the pause button,” Harrow said.";
    expect(eventsIn(text).map((event) => [event.noun, event.status])).toEqual([
      ["bill", "suspended"],
      ["bill", "suspended"],
    ]);
  });
});

describe("planned or denied is never held", () => {
  it.each([
    "Sorland threatened sanctions against Marvania.",
    "Sorland prepared an attack on Marvania.",
    "Sorland ordered sanctions on Marvania.",
    "Sorland opposed talks with Marvania.",
    "Sorland and Marvania face sanctions.",
    "Sorland warned of an upcoming attack on Marvania.",
    "Hopes for a summit between Vasic and Tolan faded.",
    "Dorvet called for talks with Kell.",
    "Kell ruled out a meeting with Dorvet.",
    "Dorvet cancelled a planned visit to Sorland.",
    "Dorvet left in order to meet Kell.",
  ])("%s", (text) => {
    expect(
      eventsIn(text)
        .filter((event) => event.status === "held" && !["THREATEN", "REJECT", "REQUEST"].includes(event.type))
        .map(inLine),
    ).toEqual([]);
  });

  const act = ["meet Kell", "hold talks with Kell", "impose sanctions on Marvania", "sign an agreement with Marvania"];
  const open = [
    "will",
    "would",
    "may",
    "might",
    "could",
    "should",
    "is to",
    "was to",
    "plans to",
    "planned to",
    "had planned to",
    "hopes to",
    "wants to",
    "refused to",
    "failed to",
    "was expected to",
    "is ready to",
    "did not",
    "does not",
    "cannot",
    "was unable to",
    "has yet to",
    "is set to",
    "was supposed to",
    "promised to",
    "threatened to",
    "prepared to",
    "ordered troops to",
  ];
  it.each(open)("Sorland %s …", (words) => {
    for (const deed of act) {
      const held = eventsIn(`Sorland ${words} ${deed} on Friday.`).filter(
        (event) =>
          event.status === "held" && event.stance !== "denies" && !["THREATEN", "REJECT", "AGREE"].includes(event.type),
      );
      expect(held.map(inLine), `${words} ${deed}`).toEqual([]);
    }
  });
});
