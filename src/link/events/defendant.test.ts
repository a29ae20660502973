import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import { withDefendant } from "./defendant.ts";
import { eventMentions, type PartyOf } from "./page-event.ts";

const people = [{ names: ["Oskar Brenn"] }, { names: ["Lise Amundt"] }];
const partyOf: PartyOf = ({ entity }) => (entity === null ? null : { id: `e-${entity}`, kind: "person" });

/** The parties of each step of a court's course, in order. */
function partiesIn(text: string, steps: readonly [words: string, mode: string, ...who: number[]][]) {
  const read = madePage({
    id: "p",
    text,
    entities: people.filter(({ names: [name = ""] }) => text.includes(name)),
    events: steps.map(([words, mode, ...who]) => ({ words, noun: mode, type: "COURT" as const, mode, who })),
  });
  const ends = [...text.matchAll(/[.](?: |$)/g)].map(({ index }) => index + 1);
  const sentences = ends.map((end, id) => ({
    id,
    start: id === 0 ? 0 : (ends[id - 1] ?? 0) + 1,
    end,
    block: 0,
    first: 0,
    last: 1,
  }));
  const layers = { ...read.layers, sentences: { ...read.layers.sentences, annotations: sentences } };
  const page = { ...read, layers };
  return withDefendant(eventMentions(page, partyOf, "plain", new Map()), page, partyOf, (entity) => ({
    id: `e-${entity}`,
  })).map(({ parties }) => parties.join());
}

describe("withDefendant", () => {
  it("fills in whom the page's other steps concern", () => {
    const text = "Oskar Brenn was charged in May. He was convicted on Monday. The appeal opens in June.";
    expect(
      partiesIn(text, [
        ["charged", "charge", 0],
        ["convicted", "verdict", 0],
        ["appeal", "appeal"],
      ]),
    ).toEqual(["e-0", "e-0", "e-0"]);
  });

  it("leaves out the one where the sentence names somebody else", () => {
    const text =
      "Oskar Brenn was charged in May. He was convicted on Monday. Lise Amundt, who admitted it, awaits sentence.";
    const steps = [
      ["charged", "charge", 0],
      ["convicted", "verdict", 0],
      ["sentence", "sentence"],
    ] as const;
    expect(
      partiesIn(
        text,
        steps.map((step) => [...step]),
      ),
    ).toEqual(["e-0", "e-0", ""]);
  });

  it("fills in nobody of whom one step alone is told", () => {
    const text = "Oskar Brenn was charged in May. The appeal opens in June.";
    expect(
      partiesIn(text, [
        ["charged", "charge", 0],
        ["appeal", "appeal"],
      ]),
    ).toEqual(["e-0", ""]);
  });

  it("fills in nobody where two are tried", () => {
    const text = "Oskar Brenn was charged in May. Lise Amundt was convicted on Monday. The appeal opens in June.";
    expect(
      partiesIn(text, [
        ["charged", "charge", 0],
        ["convicted", "verdict", 1],
        ["appeal", "appeal"],
      ]),
    ).toEqual(["e-0", "e-1", ""]);
  });

  it("fills in the one of two tried alike with whom alone the page opens", () => {
    const opening = "Oskar Brenn was charged in May and denied it. ".padEnd(420, "It was a long day. ");
    const text = `${opening}Lise Amundt was charged, and was convicted on Monday. The appeal opens in June.`;
    const parties = partiesIn(text, [
      ["charged", "charge", 0],
      ["denied", "plea", 0],
      ["charged, and", "charge", 1],
      ["convicted", "verdict", 1],
      ["appeal", "appeal"],
    ]);
    expect(parties.at(-1)).toBe("e-0");
  });
});
