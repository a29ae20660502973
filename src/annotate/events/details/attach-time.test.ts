import { describe, expect, it } from "vitest";
import { learnedEventsOfText, readText } from "../read-text.test-support.ts";

/** The words for the day of the event whose word it is; null where it has none. */
function dayOf(text: string, word: string): string | null {
  const { layers } = readText(text);
  const event = learnedEventsOfText(text).find(({ start, end }) => text.slice(start, end) === word);
  if (event === undefined) throw new Error(`no event at ${word}`);
  const time = event.when === null ? undefined : layers.times.annotations[event.when];
  return time === undefined ? null : text.slice(time.start, time.end);
}

describe("the day of an event", () => {
  const SENTENCED =
    "Earlier, he was handed a 20-year sentence on charges arising from the killing of protesters in December 2030.";

  it("is not that of another deed which stands between", () => {
    expect(dayOf(SENTENCED, "sentence")).toBeNull();
    expect(dayOf(SENTENCED, "killing")).toBe("December 2030");
    expect(dayOf("Ilan Dorvet was convicted on Friday of the murder of a trader in March.", "convicted")).toBe(
      "Friday",
    );
  });

  it("is that which is said of the very word", () => {
    expect(dayOf("A summit of the two leaders that is expected on March 28 is in doubt.", "summit")).toBe("March 28");
    expect(dayOf("Ada Kell met Ilan Dorvet in Norvik on Monday.", "met")).toBe("Monday");
  });

  it('is that before its "when"', () => {
    expect(dayOf("It is the worst crash since 1994, when nine people were killed by a fire.", "killed")).toBe("1994");
    expect(dayOf("On Monday, when Ada Kell met Ilan Dorvet in Norvik, it rained.", "met")).toBe("Monday");
  });

  it("is that of the clause above, where both are of one time", () => {
    const text = "In September, two passengers were killed when a Tarn Air flight to Norvik crashed into a river.";
    expect(dayOf(text, "crashed")).toBe("September");
  });

  it("is not that on which it was found out or is looked into", () => {
    expect(dayOf("Tarnfax learned of the data breach on July 29.", "breach")).toBeNull();
    expect(dayOf("Tarnfax disclosed the data breach on July 29.", "breach")).toBeNull();
    const inquiry =
      "The plane came down. The ministry will open an investigation into the cause of the crash on Monday.";
    expect(dayOf(inquiry, "crash")).toBeNull();
  });
});
