import { describe, expect, it } from "vitest";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";

const TARLAND = "Ministry of Foreign Affairs of Tarland";
const OSTRIA = "Ministry of Foreign Affairs of Ostria";

async function differencesOf(one: string, other: string) {
  const pages = [
    { id: "a", outlet: TARLAND, published: "2031-05-13", text: `${one}\n\nA credit of 40 million was offered.` },
    { id: "b", outlet: OSTRIA, published: "2031-05-13", text: `${other}\n\nThe toll on the canal must fall.` },
  ].flatMap((line) => readLine(line) ?? []);
  const { differences } = await linkPages(pages, ofOneMatter(pages));
  return differences;
}

describe("how a contact came about, and where it was, by two sides' own accounts", () => {
  const met = "Foreign Minister Ada Kell met the Foreign Minister of Ostria, Jan Orel, in";
  const received = "Foreign Minister Jan Orel met his Tarlandic counterpart Ada Kell in";

  it("is a difference where each names another side, and another place", async () => {
    const found = await differencesOf(
      `${met} Geneva on 13 May at the request of the Ostrian side.`,
      `${received} Vienna on 13 May. The meeting was held at the initiative of Tarland.`,
    );
    const values = (kind: string) =>
      found
        .filter((one) => one.kind === kind)
        .flatMap(({ sides }) => sides.map(({ value }) => value))
        .sort();
    expect(values("claim")).toEqual(["at the initiative of Tarland", "at the request of the Ostrian side"]);
    expect(values("place")).toEqual(["Geneva", "Vienna"]);
  });

  it("is left out by the side that says nothing of it", async () => {
    const found = await differencesOf(`${met} Geneva at the request of the Ostrian side.`, `${received} Geneva.`);
    const told = found.filter(({ kind }) => kind === "omission").flatMap(({ sides }) => sides);
    expect(told.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("at the request of the Ostrian side"),
    );
    expect(found.filter(({ kind }) => kind === "place")).toEqual([]);
  });

  it("is no difference where a place may lie in the other, or is a side's country", async () => {
    const places = [
      ["Brax", "Ostria"],
      ["Brax, Quell", "Quell"],
      ["Brax", "Quell, after both had left Brax,"],
    ] as const;
    for (const [one, other] of places) {
      const found = await differencesOf(`${met} ${one} on 13 May.`, `${received} ${other} on 13 May.`);
      expect(
        found.filter(({ kind }) => kind === "place"),
        other,
      ).toEqual([]);
    }
  });
});
