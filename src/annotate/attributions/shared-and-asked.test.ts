import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

/** The links between the page and its words, of every statement of a passage. */
const chains = (text: string): string[] => readMadeUp(text).map(({ chain }) => chain.slice(1).join(" > "));

describe("who shared, asked or was beside whom", () => {
  it.each([
    [
      "In a post on Facebook that the finance minister, Orla Kemp, later shared, driver Bo Lint wrote that the bridge had been shut.",
      "Orla Kemp > Bo Lint",
    ],
    ["The captain, in a letter shared online by the union, said: “We were never warned.”", "the union > The captain"],
    [
      "Asked on the programme Open Line whether the dam would hold, engineer Bo Lint replied: “Not for long.”",
      "Open Line > Bo Lint",
    ],
    ["Our colleagues at Radio Sever are reporting that the tower has been cleared.", "Radio Sever"],
    ["According to Tolm TV, which cited an internal memo of the coast guard, the boat left.", "Tolm TV > coast guard"],
    ["The beds are full, in the phrase of health secretary Ada Holm.", "Ada Holm"],
    ["The owner's version, which two former crewmen dispute in affidavits, is that the pumps were old.", "The owner"],
    ["Radio Tolm broadcast a recording of a guard who said the gate was open.", "Radio Tolm > a guard"],
    [
      "The ship lost six containers, its manager told clients in a circular of which the Shipping Journal has a copy.",
      "Shipping Journal > its manager",
    ],
    ["The crab breeds twice a year, according to a study led by Dr Ada Holm.", "Ada Holm"],
    [
      "Shares of Oberon fell after a short seller, Grey Road Research, published a report that says the stores are empty.",
      "Grey Road Research",
    ],
    ["Coach Bo Lint was not amused. “Mats is the best we have,” he told reporters.", "Bo Lint"],
  ])("%s", (text, chain) => expect(chains(text)).toEqual([chain]));

  it("has the one who answers be the one who was asked", () => {
    const asked = "Counsel Bo Lint asked the witness whether she had seen it. “Not at all,” she replied.";
    expect(chains(asked).at(-1)).toBe("the witness");
    const named = "Why not there, the channel asked the envoy, Bo Lint. “Because my mother lives there,” he replied.";
    expect(chains(named).at(-1)).toBe("Bo Lint");
    const passive = "Ada Holm was asked whether she had seen it. “Not at all,” she replied.";
    expect(chains(passive).at(-1)).toBe("Ada Holm");
  });

  it("hangs both on the outlet that cited both", () => {
    const text =
      "The pump failed, according to a person close to the plant. A second person said valves had failed. Both were cited by Northwire.";
    expect(chains(text).slice(0, 2)).toEqual([
      "Northwire > a person close to the plant",
      "Northwire > A second person",
    ]);
  });

  it("keeps whom it was told to out of the subject", () => {
    const text = "Ada Holm told the hearing that her nurse had told her the doctor thought she would die.";
    expect(chains(text).at(-1)).toBe("Ada Holm > her nurse > the doctor");
  });
});
