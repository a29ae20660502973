import { describe, expect, it } from "vitest";
import { eventsOfText } from "../read-text.test-support.ts";

const inShort = (text: string): string[] =>
  eventsOfText(text).map(
    ({ start, end, type, participants }) =>
      `${text.slice(start, end)} ${type} ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
  );

describe("people and bodies without a name", () => {
  it.each([
    ["Police arrested two guards on Monday.", "arrested COERCE source Police, target two guards"],
    ["Two guards were arrested by harbour police.", "arrested COERCE source harbour police, target Two guards"],
    [
      "Rebels in the north kidnapped three aid workers from a village.",
      "kidnapped ASSAULT source Rebels, target three aid workers",
    ],
  ])("%s", (text, expected) => {
    expect(inShort(text)).toContain(expected);
  });

  it("are too little for a dossier, and names are enough", () => {
    const [plain] = eventsOfText("Rebels attacked a convoy near the border.");
    expect(plain).toMatchObject({ type: "ASSAULT", slight: true });
    const named = eventsOfText("Foreign Minister Ilan Dorvet met Secretary of State Ada Kell in Paris on Monday.");
    expect(named.map(({ slight }) => slight)).toEqual([undefined]);
  });

  it("takes no thing for one who acts, and no modifier for a verb", () => {
    expect(inShort("The report attacked the problem from several sides.")).toEqual([]);
    expect(inShort("Attacked by doubts, the plan went nowhere.")).toEqual([]);
  });

  it("reads an adjective of two words as one country's", () => {
    const [sanctions] = eventsOfText(
      "South Korea spoke late.\n\nIt came after an announcement of sanctions on 20 North Korean vessels.",
    );
    const named = sanctions?.participants.map(({ name }) => name) ?? [];
    expect(named).not.toContain("South Korea");
  });
});
