import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

/** "chain: content" of every statement of a passage, without the signs of what is inferred. */
const read = (text: string): string[] =>
  readMadeUp(text).map(
    ({ chain, contents }) => `${chain.slice(1).join(" > ").replaceAll("~", "") || "nobody"}: ${contents.join(" / ")}`,
  );

describe("whose account, count or view it is", () => {
  it.each([
    ["By the ministry's own count, 40 houses were destroyed.", "the ministry: 40 houses were destroyed"],
    ["The troops never left, on the ministry's account.", "the ministry: The troops never left"],
    ["The harbour was, in Kell's words, “a laundry”.", "Kell: The harbour was / “a laundry”"],
    ["The bridge will close, according to the union's chairman, Lars Undal.", "Lars Undal: The bridge will close"],
    [
      "The mill is old, and according to a story in the Norvik Courier, it will close.",
      "Norvik Courier: it will close",
    ],
    [
      "The coach saw Ilan Dorvet, who told the aide Ada Kell, “I do not feel well.”",
      "Ilan Dorvet: “I do not feel well.”",
    ],
    ["“I do not feel well,” Ilan Dorvet began.", "Ilan Dorvet: “I do not feel well,”"],
    ["To hear the minister tell it, the tanks are full.", "the minister: the tanks are full"],
    ["The minister was blunt: the tanks are empty.", "The minister: the tanks are empty"],
    ["Ada Kell put it bluntly: the tanks are empty.", "Ada Kell: the tanks are empty"],
    ["The union had a warning: the tanks are empty.", "The union: the tanks are empty"],
    ["It is the ministry's position that the tanks are full.", "the ministry: that the tanks are full"],
    ["“We saw nothing,” was the reply of the harbour master, Sten Kolby.", "Sten Kolby: “We saw nothing,”"],
    ["“Nonsense,” was all Ada Kell would say.", "Ada Kell: “Nonsense,”"],
    ["That the ferry left late is the account of a deckhand.", "a deckhand: That the ferry left late"],
    ["That the ferry left late has been widely reported.", "nobody: That the ferry left late"],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it.each([
    "On Monday's account, nothing was found.",
    "In the company's account books, nothing was found.",
    "The bridge was closed: the road is open to all.",
    "As the players gathered on stage at the end of the parade, Ilan Dorvet began to stagger.",
    "The bridge fell and, according to police.",
    "That the dam would fail was clear to everybody.",
  ])("nobody's: %s", (text) => expect(read(text)).toEqual([]));
});

describe("claims and who made them", () => {
  it.each([
    ["Claims that the dam was cracked came from the union.", "the union: that the dam was cracked"],
    ["Concerns that the dam was cracked were raised by the union.", "the union: that the dam was cracked"],
    ["Fears are growing that the dam may crack.", "nobody: that the dam may crack"],
    ["A report that the front was calm was published by the Morrow Times.", "Morrow Times: that the front was calm"],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it("denies the whole of what was claimed", () => {
    expect(read("Allegations that the dam was cracked have been rejected by the ministry.")).toContain(
      "the ministry: Allegations that the dam was cracked",
    );
  });
});

describe("who was told, and who spoke next", () => {
  it.each([
    ["The gate had been locked, jurors were told on Monday.", "nobody: The gate had been locked"],
    ["Two ships had been sent, the ministry was told by its embassy.", "its embassy: Two ships had been sent"],
    ["The gate had been locked, Northwire was told by two guards.", "Northwire > two guards: The gate had been locked"],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it("gives whoever came the words that follow", () => {
    expect(read("Police said a neighbour had called the station and said that a man was lying in the road.")).toContain(
      "Police > a neighbour: that a man was lying in the road",
    );
    expect(read("Ada Kell said the dam would hold and warned that the river was rising.")).toContain(
      "Ada Kell: that the river was rising",
    );
  });

  it("knows an agency without a place, and who handed on a memo", () => {
    expect(read("Reuters – The mine is shut, the governor announced.")).toEqual([
      "Reuters > the governor: The mine is shut",
    ]);
    expect(
      read("A memo in which the warden tells guards that the gate is broken has been published by the union."),
    ).toEqual(["the union > the warden: that the gate is broken"]);
  });

  it("keeps a link whose verb stands behind another's tag", () => {
    expect(
      read(
        "The minister, the Hollin Gazette reports, told his party that engineers had warned that the dam would fail.",
      ),
    ).toContain("Hollin Gazette > The minister > engineers: that the dam would fail");
  });
});

describe("who goes on, and by whom it came", () => {
  it.each([
    [
      "Two officials told Northwire that the gate was open. It was planned, the officials added.",
      "Northwire > the officials: It was planned",
    ],
    [
      "Northwire quoted a guard as saying that the gate was open. He said he had slept.",
      "Northwire > a guard: he had slept",
    ],
    [
      "Northwire reports that the gate was open. Its sources say the guard had slept.",
      "Northwire > Its sources: the guard had slept",
    ],
    [
      "The Hollin Gazette published a letter from Ada Kell. “The gate was open,” she wrote.",
      "Hollin Gazette > Ada Kell: “The gate was open,”",
    ],
    [
      "A leaked report seen by Northwire says the gate was open. It adds that the guard slept.",
      "Northwire > A leaked report: that the guard slept",
    ],
    ["Another told the agency he had slept.", "the agency > Another: he had slept"],
    ["The guard, she told the court, had slept.", "The guard / had slept"],
    ["The bureau has taken note of press reports that the gate was open.", "press reports: that the gate was open"],
    [
      "The palace dismissed speculation that Kell had fallen out of favour after talks were called off.",
      "speculation that Kell had fallen out of favour",
    ],
  ])("%s", (text, said) => expect(read(text).map((one) => one.endsWith(said))).toContain(true));

  it.each([
    ["Kell, for his part, said the dam would hold.", ["Kell: the dam would hold"]],
    ["The zoo asked what he had seen and added: “We wait.”", ["The zoo: “We wait.”"]],
    ["In other words: “We wait.”", []],
  ])("%s", (text, said) => {
    const speakers = read(text).map((one) => one.split(":")[0] ?? "");
    for (const speaker of speakers) expect(speaker).not.toMatch(/part|words|seen/);
    if (said.length === 0) expect(speakers).toEqual([]);
  });
});

describe("who goes on in a paragraph of its own", () => {
  const before = "Ada Dorvet left the hall. Dorvet was tired, and Dorvet wept. She was alone.";

  it("is who opened the one before, where it names nobody else", () =>
    expect(read(`${before}\n\nRobin Kell said the flight crashed.\n\nShe said investigators came.`)).toEqual([
      "Robin Kell: the flight crashed",
      "Robin Kell: investigators came",
    ]));

  it("is told by all that is known of the pronoun where it names another", () => {
    const [, said] = read(`${before}\n\nRobin Kell said Ada Dorvet was ill.\n\nShe said investigators came.`);
    expect(said).toBe("Ada Dorvet: investigators came");
  });
});
