import { describe, expect, it } from "vitest";
import { learnedEventsOfText } from "../read-text.test-support.ts";

/** "source A, target B" of the event whose word it is. */
const parties = (text: string, word: string): string =>
  learnedEventsOfText(text)
    .filter(({ start, end }) => text.slice(start, end) === word)
    .flatMap(({ participants }) => participants.map(({ role, name }) => `${role} ${name}`))
    .sort()
    .join(", ");

describe("what is done to somebody", () => {
  it.each([
    ["Ilan Dorvet's arrest in June shocked Marvania.", "arrest", "target Ilan Dorvet"],
    ["The murder of Ada Kell in March shocked Marvania.", "murder", "target Ada Kell"],
    ["Ada Kell's killing by Sorland soldiers shocked Marvania.", "killing", "source Sorland, target Ada Kell"],
    [
      "The killing of 12 fishermen by Sorland soldiers in March led to protests.",
      "killing",
      "source Sorland soldiers, target 12 fishermen",
    ],
    ["Marvania's bombing of Norvik was condemned by Sorland.", "bombing", "source Marvania, target Norvik"],
    ["Ada Kell shooting: police arrest two men in Norvik", "shooting", "target Ada Kell"],
    [
      "President Oren Vasic will grant a pardon to Rafe Dombre, who was sentenced to five years in prison.",
      "sentenced",
      "target Rafe Dombre",
    ],
    ["Ada Kell prison guards charged with fraud", "charged", "target Ada Kell prison guards"],
    ["Ada Kell charged with falsifying records", "charged", "target Ada Kell"],
    ["Ada Kell was charged with fraud in Norvik on Monday.", "charged", "target Ada Kell"],
    ["Ada Kell pleaded guilty to lying to Sorland.", "pleaded guilty", "source Ada Kell"],
    [
      "A plane was shot down by mistake by a Marvanian missile, officials said.",
      "shot",
      "source Marvanian missile, target plane",
    ],
    ["Police arrested Ilan Dorvet's brother on Monday.", "arrested", "source Police, target Ilan Dorvet's brother"],
    [
      "The ship was attacked by Ilan Dorvet's supporters on Monday.",
      "attacked",
      "source Ilan Dorvet's supporters, target ship",
    ],
    [
      "Ilan Dorvet was suspended after the Jan. 6 attack on the Harbour House by his supporters.",
      "attack",
      "source his supporters, target Harbour House",
    ],
    ["The trial of Ilan Dorvet opened in Norvik on Monday.", "trial", "target Ilan Dorvet"],
  ])("is not his doing: %s", (text, word, told) => expect(parties(text, word)).toBe(told));

  it("is not the doing of who speaks of it", () => {
    expect(parties("Sorland condemned the shelling of Norvik.", "shelling")).toBe("target Norvik");
    expect(parties("Ada Kell welcomed the release of Ilan Dorvet.", "release")).toBe("target Ilan Dorvet");
    expect(parties("Marvania launched an attack on Norvik.", "attack")).toContain("source Marvania");
  });

  it("is done to whom the words mean, however often they name him", () => {
    const text =
      "A court on Saturday convicted former president Ilan Dorvet of insulting judges, sentencing him to three years.";
    expect(parties(text, "sentencing")).toContain("target Ilan Dorvet");
    expect(parties(text, "sentencing")).not.toContain("source Ilan Dorvet");
  });

  it("is not the doing of the nearest name", () => {
    const text = "A bomb went off in Norvik, with more than 100 others wounded in a rebel attack on Monday.";
    expect(parties(text, "wounded")).toBe("target 100 others");
    expect(
      parties("Marvanian jets carried out strikes in support of Sorland forces on Monday.", "strikes"),
    ).not.toMatch(/target/);
  });

  it("is done by who strikes, also where the sentence is read as a noun with a participle", () => {
    expect(parties("Rebels struck at the Sorland consulate in Norvik late on Thursday.", "struck")).toContain(
      "source Rebels",
    );
  });

  it("makes nobody a doer who died, and no town", () => {
    expect(parties("Ilan Dorvet of Norvik, Marvania, perished in Sunday's crash.", "perished")).not.toMatch(
      /source|Marvania/,
    );
  });
});
