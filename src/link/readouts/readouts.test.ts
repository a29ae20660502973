import { describe, expect, it } from "vitest";
import { logOdds } from "./log-odds.ts";
import { found, marvania, page, sorland } from "./readouts.test-support.ts";

describe("readoutsStage", () => {
  const words = (spans: readonly { page: string; start: number; end: number }[]) =>
    spans.map((span) => (span.page === marvania.page.id ? marvania : sorland).page.text.slice(span.start, span.end));

  it("sets the points of two accounts side by side, and tells which each leaves out", () => {
    const [pair] = found(marvania, sorland);
    expect(pair?.points.map(({ a, b }) => [words(a), words(b)])).toEqual([
      [["the transit of grain through the Lune canal"], ["keeping grain moving through the canal"]],
      [["sanctions on banks stand in the way of payments"], []],
      [[], ["called for the release of two teachers held in Brax"]],
    ]);
    expect(pair?.points.some(({ conflict }) => conflict)).toBe(false);
  });

  it("is the same in any order of pages", () => {
    expect(found(sorland, marvania)).toEqual(found(marvania, sorland));
  });

  it("knows the next contact by what is to come, however it is called", () => {
    const one = page(
      "k",
      "Union of Marvanian Dockers",
      "We met the Harbour Company of Norvik. We will sit down again on Tuesday.",
    );
    const other = page(
      "l",
      "Harbour Company of Norvik",
      "Talks with the Union of Marvanian Dockers took place. The parties are to meet early in the week.",
    );
    const [pair] = found(one, other);
    expect(pair?.points.filter(({ a, b }) => a.length > 0 && b.length > 0)).toHaveLength(1);
  });

  it("finds a point in quite other words by how they are used in general text", () => {
    const one = page(
      "m",
      "Ministry of Transport of Marvania",
      "Minister Ilan Dorvet met Secretary Ada Kell of Sorland. Lorries were discussed. The price of electricity was reviewed.",
    );
    const other = page(
      "n",
      "Department of Transport of Sorland",
      "Secretary Kell met Minister Dorvet of Marvania. She raised the fate of trucks. She spoke of teachers in Brax.",
    );
    const [pair] = found(one, other);
    expect(pair?.points.filter(({ a, b }) => a.length > 0 && b.length > 0)).toHaveLength(1);
  });

  it("takes no sentence that says that there was a contact for a point, unless nothing came of it", () => {
    const opens = (first: string) => page("p", "Department of State of Sorland", `${first} Visas were discussed.`);
    const points = (first: string) =>
      found(marvania, opens(first))[0]?.points.flatMap(({ b }) => b.map(({ start }) => start)) ?? [];
    expect(points("Secretary Kell met Minister Dorvet of Marvania for a second round on tunnels.")).not.toContain(0);
    expect(points("The round on tunnels with Minister Dorvet of Marvania ended without a result.")).toContain(0);
  });

  it("takes a session of a later day for the next contact", () => {
    const one = page(
      "p",
      "Union of Marvanian Dockers",
      "We met the Harbour Company of Norvik. The tenth session: 26 May.",
    );
    const other = page(
      "q",
      "Harbour Company of Norvik",
      "Talks with the Union of Marvanian Dockers took place. A meeting in our offices on 26 May was fixed.",
    );
    const [pair] = found(one, other);
    expect(pair?.points.filter(({ a, b }) => a.length > 0 && b.length > 0)).toHaveLength(1);
  });

  it("parts what somebody did first from what they asked", () => {
    const told = sorland.page.text.replace(
      "She called for",
      "Thanking Minister Dorvet for tents after the flood, Secretary Kell called for",
    );
    const [pair] = found(marvania, page("p", "Department of State of Sorland", told));
    expect(pair?.points.filter(({ a }) => a.length === 0)).toHaveLength(2);
  });

  it("parts what a clause goes on to from what it began with", () => {
    const told = sorland.page.text.replace("held in Brax", "held in Brax, and that fishing rights be restored");
    const [pair] = found(marvania, page("o", "Department of State of Sorland", told));
    expect(pair?.points.filter(({ a }) => a.length === 0)).toHaveLength(2);
  });

  it("tells a point that one side turns round", () => {
    const denied = sorland.page.text.replace(
      "The two also discussed",
      "She rejected the claim that sanctions on banks stand in the way of payments. The two also discussed",
    );
    const [pair] = found(marvania, page("e", "Department of State of Sorland", denied));
    expect(pair?.points.filter(({ conflict }) => conflict)).toHaveLength(1);
  });

  it("leaves a price its sign and a share its own", () => {
    const priced = page(
      "q",
      "Department of State of Sorland",
      "Secretary Kell met Minister Dorvet of Marvania. She presented a cap of $81 million. The survey of the canal is done at 80%.",
    );
    const texts = found(
      page(
        "r",
        "Ministry of Foreign Affairs of Marvania",
        "Minister Dorvet met Secretary Kell of Sorland. Grain was discussed.",
      ),
      priced,
    )[0]?.points.flatMap(({ a, b }) =>
      [...a, ...b]
        .filter((span) => span.page === priced.page.id)
        .map(({ start, end }) => priced.page.text.slice(start, end)),
    );
    expect(texts).toEqual(["a cap of $81 million", "The survey of the canal is done at 80%"]);
  });

  it("begins a point behind whom it was told and behind what belongs to the verb", () => {
    const told = page(
      "q",
      "Department of State of Sorland",
      "Secretary Kell met Minister Dorvet of Marvania. She set out the reasons for higher tolls. She informed the Minister that two locks will close in May. She made it clear that barges come first.",
    );
    const other = page(
      "r",
      "Ministry of Foreign Affairs of Marvania",
      "Minister Dorvet met Secretary Kell of Sorland.",
    );
    const texts = found(other, told)[0]?.points.flatMap(({ a, b }) =>
      [...a, ...b].map(({ start, end }) => told.page.text.slice(start, end)),
    );
    expect(texts).toEqual(["the reasons for higher tolls", "two locks will close in May", "barges come first"]);
  });
});

describe("conflicts of points", () => {
  const conflicts = (told: string, answered: string) => {
    const one = page("p", "Ministry of Marvania", `Minister Dorvet met Secretary Kell of Sorland. ${told}`);
    const other = page(
      "q",
      "Department of State of Sorland",
      `Secretary Kell met Minister Dorvet of Marvania. ${answered}`,
    );
    return found(one, other)[0]?.points.filter(({ conflict }) => conflict).length ?? 0;
  };

  it("are told of what one side calls out of the question, and not because of a number's “No.”", () => {
    expect(conflicts("A tunnel toll was proposed.", "A tunnel toll is out of the question.")).toBe(1);
    expect(conflicts("A tunnel toll was proposed.", "A tunnel toll at gate No 6 was described.")).toBe(0);
  });
});

describe("logOdds", () => {
  const counts = (of: { [thing: string]: number }) => new Map(Object.entries(of));

  it("is greatest for what only one text has, and none for what both have alike", () => {
    const odds = logOdds(counts({ grain: 3, crew: 1 }), counts({ crew: 1, tariff: 3 }), counts({}), 10);
    expect(odds.get("grain")).toBeGreaterThan(0.5);
    expect(odds.get("crew")).toBeCloseTo(0, 6);
    expect(odds.get("tariff")).toBeCloseTo(-(odds.get("grain") ?? 0), 6);
  });

  it("makes less of a difference in few words the more is known from around", () => {
    const [a, b] = [counts({ grain: 3, canal: 3 }), counts({ crew: 6 })];
    const around = counts({ grain: 40, canal: 40, crew: 40 });
    const [little, much] = [10, 500].map((strength) => logOdds(a, b, around, strength).get("grain") ?? 0);
    expect(little).toBeGreaterThan(much ?? 0);
    expect(much).toBeGreaterThan(0);
  });
});
