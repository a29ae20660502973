import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

/** "source: content" of every statement of a passage. */
const read = (text: string): string[] =>
  readMadeUp(text).map(({ sources, contents }) => `${sources.join(" ") || "nobody"}: ${contents.join(" / ")}`);

describe("a body whose name is a list of fields", () => {
  it.each([
    [
      "The Department of Housing, Local Government and Heritage said that A.",
      "The Department of Housing, Local Government and Heritage",
    ],
    [
      "A spokesperson for the Ministry of Energy, Mines and Industry said that A.",
      "A spokesperson for the Ministry of Energy, Mines and Industry",
    ],
    ["Energy, Mines and Industry Chile said that the plant was safe.", "Energy, Mines and Industry Chile"],
  ])("%s", (text, who) => expect(readMadeUp(text).map(({ sources }) => sources.join(" "))).toEqual([who]));
});

describe("who may stand before or behind a verb", () => {
  it.each([
    ["The dam was leaking, a clerk in the county roads office said.", "a clerk in the county roads office"],
    ["The dam was leaking, two of the divers who worked on it told us.", "two of the divers who worked on it"],
    ["The dam was leaking, both said.", "both"],
    ["The dam was leaking, said her lawyer.", "her lawyer"],
    ["The dam was leaking, said the 34-year-old.", "the 34-year-old"],
    ["The dam was leaking, said Kell and her deputy.", "Kell and her deputy"],
    ["The dam was leaking, said management.", "management"],
    ["The dam was leaking, said a worker leaving the site.", "a worker"],
    ["The dam was leaking, according to campaigners.", "campaigners"],
    ["The dam was leaking, according to the chamber of trade.", "the chamber of trade"],
    ["The dam was leaking, the engineer estimated.", "the engineer"],
    ["The dam was leaking, the chamber of trade reports.", "the chamber of trade"],
    ["The dam was leaking, Whitley's said on Friday.", "Whitley's"],
    ["The dam was leaking, Ada Kell said when asked about the flood.", "Ada Kell"],
    ["The dam was leaking, as Ada Kell put it.", "Ada Kell"],
    ["“The dam was leaking,” said her lawyer.", "her lawyer"],
  ])("%s", (text, source) => {
    const [only, ...more] = readMadeUp(text);
    expect(more).toEqual([]);
    expect(only?.sources).toEqual([source]);
    expect(only?.contents[0]).toMatch(/^“?The dam was leaking,?”?$/);
  });

  it.each([
    ["Norvik woman jailed after saying the dam was leaking.", "Norvik woman: the dam was leaking"],
    ["Norvik school teacher fired after saying that the dam leaks.", "Norvik school teacher: that the dam leaks"],
    ["Another insists the dam was leaking.", "Another: the dam was leaking"],
    ["Both told reporters the dam was leaking.", "Both: the dam was leaking"],
    ["The prosecution believes the dam was leaking.", "The prosecution: the dam was leaking"],
    ["Kell did at least admit that the dam was leaking.", "Kell: that the dam was leaking"],
    ["Villagers have for years said that the dam leaks.", "Villagers: that the dam leaks"],
    ["Kell told an audience of students that the dam was leaking.", "Kell: that the dam was leaking"],
    ["The sergeant at the gate: “The dam is leaking.”", "The sergeant at the gate: “The dam is leaking.”"],
    ["As Kell told the water committee on Friday, the dam was leaking.", "Kell: the dam was leaking"],
    ["As the mayor put it, the dam was a sieve.", "the mayor: the dam was a sieve"],
    ["The dam is, as Kell put it, “a sieve”.", "Kell: “a sieve”"],
    ["Their bulletin put the damage at 4 million.", "Their bulletin: the damage at 4 million"],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it.each([
    "As luck would have it, the dam was dry.",
    "Whose survey put the damage at 4 million?",
    "Ferrin's reported losses are small.",
  ])("nobody's: %s", (text) => expect(read(text)).toEqual([]));
});

describe("where the content begins and ends", () => {
  it.each([
    ["According to a woman who asked not to be named, the dam was leaking.", "the dam was leaking"],
    ["According to the consultants, hired by the council in May, the dam was leaking.", "the dam was leaking"],
    ["In the view of Kell and her deputy, the dam was leaking.", "the dam was leaking"],
    ["According to the Embassy in Brax, the dam was leaking.", "the dam was leaking"],
    ["The army said it had shot General Oster, something the rebels denied.", "it had shot General Oster"],
    ["The paper said that the mayor had resigned, a claim her office rejected.", "that the mayor had resigned"],
    ["Kell has reportedly signed, and the coach did little to cool the talk.", "Kell has / signed"],
    ["The minister's insistence that he knew nothing of it drew laughter.", "that he knew nothing of it"],
  ])("%s", (text, content) => {
    expect(readMadeUp(text)[0]?.contents.join(" / ")).toBe(content);
  });

  it("ends what is said of somebody inside a clause where the clause ends", () => {
    expect(read("General Oster, whom the army said it had shot, had dinner that evening.")[0]).toMatch(/it had shot$/);
  });
});

describe("who speaks, by what stands around", () => {
  it.each([
    ["Ada Kell, who admitted false accounting in March, is to be sentenced.", "who: false accounting in March"],
    [
      "Neighbours in leafy Norvik claim that two cars have gone.",
      "Neighbours in leafy Norvik: that two cars have gone",
    ],
    ["The dam was leaking, according to the municipality of Tolm.", "the municipality of Tolm: The dam was leaking"],
    [
      "According to a first analysis by the guild, the film was old.",
      "a first analysis by the guild: the film was old",
    ],
    [
      "The hold was full, according to a deckhand quoted by a local paper, the Norvik Mirror.",
      "a deckhand quoted by a local paper, the Norvik Mirror: The hold was full",
    ],
    ["Kell put the cement at “eleven tonnes, not a bag more”.", "Kell: the cement at “eleven tonnes, not a bag more”"],
    [
      "The long video, posted by a neighbour, shows forty people leaving through a gate.",
      "The long video, posted by a neighbour,: forty people leaving through a gate",
    ],
  ])("%s", (text, said) => expect(read(text)).toEqual([said]));

  it("gives a quotation to whoever spoke in the sentence before, not to whom they spoke of", () => {
    const text =
      "Oskar Rudd did not give evidence. His counsel, Ilan Dorvet, said that his client would appeal. “The notice is written,” he told the Courier.";
    expect(readMadeUp(text).map(({ name, contents }) => `${name}: ${contents[0]}`)).toContain(
      "Ilan Dorvet: “The notice is written,”",
    );
  });

  it("takes a plea of not guilty for a denial", () => {
    expect(readMadeUp("Ilan Dorvet pleaded not guilty to two counts of fraud.")[0]?.stance).toBe("denies");
  });
});
