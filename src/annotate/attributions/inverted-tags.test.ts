import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const read = (text: string) =>
  readMadeUp(text).map(
    ({ chain, contents }) => [chain.slice(1).join(" > ").replaceAll("~", ""), contents.join(" / ")] as const,
  );

describe("speaker behind the verb, in the middle of a sentence", () => {
  it.each([
    ["The bridge, says the mayor, will open in May.", "the mayor", "The bridge / will open in May"],
    ["The new ferry, says harbour master Sten Kolby, was overloaded.", "Sten Kolby", "The new ferry / was overloaded"],
    ["The bridge will, says the mayor, open in May.", "the mayor", "The bridge will / open in May"],
    ["The vaccine, say doctors in Norvik, is safe.", "doctors in Norvik", "The vaccine / is safe"],
    ["The party, believes Ada Kell, is finished.", "Ada Kell", "The party / is finished"],
    [
      "The talks failed because, said Ilan Dorvet, nobody wanted them to go on.",
      "Ilan Dorvet",
      "nobody wanted them to go on",
    ],
  ])("%s", (text, speaker, content) => expect(read(text)).toEqual([[speaker, content]]));

  it.each([
    ["The warning came too late, believes Ada Kell.", "Ada Kell", "The warning came too late"],
    ["Prices will fall, reckons the landlord.", "the landlord", "Prices will fall"],
    ["“Best pie in the league,” reckons the landlord.", "the landlord", "“Best pie in the league,”"],
  ])("with verbs of thinking: %s", (text, speaker, content) => expect(read(text)).toEqual([[speaker, content]]));

  it.each([
    ["Kell, the secretary, said the mayor, Ilan Dorvet, was ill.", "the mayor, Ilan Dorvet, was ill"],
    ["Kell, who came late, said the mayor, Ilan Dorvet, was ill.", "the mayor, Ilan Dorvet, was ill"],
  ])("is not what follows a speaker's apposition: %s", (text, content) =>
    expect(read(text)[0]).toEqual(["Kell", content]),
  );

  it.each([
    "The goods, reported missing last week, were found in Norvik.",
    "The plan, announced Monday, will cost $4m.",
  ])("nor a participle: %s", (text) => expect(read(text)).toEqual([]));
});

describe("clauses behind rare verbs and groups of people", () => {
  it.each([
    ["The electricity board reckons power will be back by Sunday.", "The electricity board"],
    ["Engineers at the yard acknowledge the ferry was overloaded.", "Engineers at the yard"],
    ["The lifeboat crew believes the boat drifted for hours.", "The lifeboat crew"],
  ])("%s", (text, speaker) => expect(read(text).map(([chain]) => chain)).toEqual([speaker]));
});

describe("who goes on behind what somebody told of another's words", () => {
  it.each([
    [
      "An aide to President Tomas Rell said the president believes talks will fail. “He sleeps well,” the aide added.",
      "the aide",
    ],
    ["An adviser to Ada Kell says the minister is calm. The adviser also says the budget will pass.", "The adviser"],
    [
      "A former aide to Dorvet told the inquiry the safe was empty. “I looked twice,” the former aide said.",
      "the former aide",
    ],
    [
      "Norvik Steel expects sales to double, finance director Lise Amund told Northwire. She said jobs were safe.",
      "Northwire > Lise Amund",
    ],
    ["Ferrin Bank raised rates on Monday. The bakers' guild disagreed: flour was dear, it said.", "The bakers' guild"],
    [
      "The Norvik Agency said the ministry had told it that talks had failed; the ministry, for its part, said it had told nobody.",
      "the ministry",
    ],
  ])("%s", (text, speaker) => expect(read(text).at(-1)?.[0]).toBe(speaker));
});
