import { describe, expect, it } from "vitest";
import { eventsOfText } from "../read-text.test-support.ts";

/** Status and stance of the mention of a word, in a text read with all stages. */
function standing(text: string, word: string): string {
  const event = eventsOfText(text).find((one) =>
    text.slice(one.start, one.end).toLowerCase().includes(word.toLowerCase()),
  );
  return event === undefined ? "nothing" : `${event.status} ${event.stance}`;
}

describe("statuses by grammar", () => {
  it("tells nothing as held that nobody could confirm", () => {
    const text = "Sorland's army was unable to confirm that rebels had attacked Norvik.";
    expect(standing(text, "attacked")).not.toMatch(/held/);
  });

  it.each([
    ["Strong winds caused a charter aircraft to crash in woods near Norvik.", "crash", "held asserts"],
    ["Sorland and Marvania have agreed to hold talks in Norvik in June.", "talks", "planned asserts"],
    [
      "Sorland rejected calls for talks between President Oren Vasic and President Mira Tolan.",
      "talks",
      "proposed denies",
    ],
    ["Sorland's president ruled out talks with Marvania.", "talks", "planned denies"],
    ["Talks between Sorland and Marvania collapsed on Monday.", "talks", "cancelled asserts"],
    ["Marvania summit with Sorland now history", "summit", "cancelled asserts"],
    ["Talks between Sorland and Marvania that began on Monday have been suspended.", "talks", "suspended asserts"],
    ["Talks between Sorland and Marvania, now in their third week, have not ended.", "Talks", "ongoing asserts"],
    ["The visit of President Oren Vasic to Sorland, announced in March, was put off.", "visit", "postponed asserts"],
    ["President Oren Vasic may meet President Mira Tolan in June.", "meet", "expected asserts"],
    ["President Oren Vasic is unlikely to meet President Mira Tolan in June.", "meet", "expected hedges"],
    ["Ilan Dorvet goes on trial in Norvik on 3 March.", "trial", "planned asserts"],
    ["Ilan Dorvet went on trial in Norvik on 3 March.", "trial", "held asserts"],
    ["Sorland's army was able to confirm that rebels had attacked Norvik.", "attacked", "held asserts"],
    ["The Courier apologised for reporting that police had arrested Ilan Dorvet.", "arrested", "held denies"],
    ["Dockers in Norvik voted for a strike against Holm Lines.", "strike", "planned asserts"],
    ["No-one at the mill in Norvik has been arrested by police.", "arrested", "held denies"],
    ["Nobody but the mayor of Norvik was arrested by police.", "arrested", "held asserts"],
    ["A court in Norvik ordered that Ilan Dorvet be released on bail.", "released", "proposed asserts"],
    ["A court in Norvik ordered that Ilan Dorvet should not be released.", "released", "proposed denies"],
    ["Ilan Dorvet is to visit Sorland after the summit of Marvania and Kestria.", "summit", "planned asserts"],
    ["Ilan Dorvet visited Sorland after the summit of Marvania and Kestria.", "summit", "held asserts"],
    ["A court in Norvik rejected the lawsuit of Ada Kell against Holm Lines.", "lawsuit", "held asserts"],
    ["Aides denied that the attack on Sorland had weakened Marvania.", "attack", "held asserts"],
    ["Aides suggested that the attack on Sorland had angered Marvania.", "attack", "held asserts"],
    ["Ada Kell denied that the meeting with Sorland had taken place.", "meeting", "held denies"],
    ["Ilan Dorvet will at last get his confirmation hearing.", "hearing", "planned asserts"],
    [
      "Ilan Dorvet said the hearing, which will focus on fraud, will take place on 4 July.",
      "hearing",
      "planned asserts",
    ],
    ["President Oren Vasic says Sorland to withdraw from Harbour League", "withdraw", "planned asserts"],
    ["Ilan Dorvet is willing to testify in a trial of Ada Kell.", "trial", "proposed asserts"],
    ["President Oren Vasic asked parliament to return into session this week.", "session", "proposed asserts"],
    ["President Oren Vasic is expected to speak of it during his visit to Sorland.", "visit", "expected asserts"],
    ["President Oren Vasic had never met President Mira Tolan.", "met", "held denies"],
    ["President Oren Vasic may have met President Mira Tolan in Norvik.", "met", "held hedges"],
    [
      "President Oren Vasic signed nothing in Norvik on Monday, and President Mira Tolan met no one.",
      "met",
      "held denies",
    ],
  ])("%s", (text, word, expected) => expect(standing(text, word).toLowerCase()).toBe(expected));

  it.each([
    "The attack on Sorland is the worst mass shooting in the modern history of Marvania.",
    "Attack on Sorland deadliest mass shooting in Marvanian history, militia claims responsibility.",
  ])("is nothing that was called off: %s", (text) =>
    expect(eventsOfText(text).filter(({ status }) => status === "cancelled")).toEqual([]),
  );

  it.each([
    "Sorland is weighing sanctions on Marvania.",
    "Sorland's parliament debated a bill that would impose sanctions on Marvania.",
    "Sorland's government averted an attack on Marvania.",
    "Had Sorland attacked Marvania, the war would have spread.",
    "Unless Sorland attacked Marvania, there would be peace.",
    "Sorland is accused of attacking Marvania.",
    "There was no sign that Sorland had attacked Marvania.",
    "Sorland came close to attacking Marvania.",
  ])("is not held: %s", (text) => {
    const held = eventsOfText(text).filter(
      ({ status, stance, type }) =>
        status === "held" && stance === "asserts" && (type === "SANCTION" || type === "ASSAULT"),
    );
    expect(held.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe("whose word it is", () => {
  it("leaves to the page what a speaker takes for granted, and what he only wants", () => {
    const taken = "Foreign Minister Ilan Dorvet said he regretted Sorland's attack on Marvania.";
    expect(eventsOfText(taken).find(({ type }) => type === "ASSAULT")?.attribution ?? null).toBeNull();
    const wanted = "Foreign Minister Ilan Dorvet urged Sorland to release Ada Kell.";
    const release = eventsOfText(wanted).find(({ start }) => wanted.slice(start).startsWith("release"));
    expect(release?.attribution ?? null).toBeNull();
  });
});
