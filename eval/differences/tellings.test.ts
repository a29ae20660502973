import { describe, expect, it } from "vitest";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";
import { relationIn } from "./score-claim-pairs.ts";

/** How two pages of one matter that say nothing else stand to each other. */
async function relation(first: string, second: string, days: readonly [string, string] = ["2031-05-14", "2031-05-14"]) {
  const pages = [first, second].flatMap(
    (text, index) =>
      readLine({ id: `page ${index}`, outlet: `Outlet ${index}`, published: days[index] ?? "", text }) ?? [],
  );
  const [a, b] = pages.map(({ page }) => ({ page: page.id, start: 0, end: page.text.length }));
  if (a === undefined || b === undefined) throw new Error("a page is not read");
  return relationIn(await linkPages(pages, ofOneMatter(pages)), a, b);
}

/** What two pages of one day and one matter, which say nothing else, differ in. */
async function differencesOf(...texts: readonly string[]) {
  const pages = texts.flatMap(
    (text, index) => readLine({ id: `page ${index}`, outlet: `Outlet ${index}`, published: "2031-05-14", text }) ?? [],
  );
  return (await linkPages(pages, ofOneMatter(pages))).differences;
}

describe("two pages of one matter", () => {
  it("contradict each other by a figure of one thing at one time", async () => {
    expect(await relation("The lifeboat carried 14 passengers.", "The lifeboat carried 19 passengers to Norvik.")).toBe(
      "contradicts",
    );
  });

  it("tell a change where a toll rises", async () => {
    const days = ["2031-05-14", "2031-05-17"] as const;
    expect(await relation("At least six people died in the floods.", "The flood has now killed 19 people.", days)).toBe(
      "change",
    );
  });

  it("give figures of two wholes", async () => {
    expect(await relation("Rents rose by 4 per cent this month.", "Rents rose by 27 per cent since 2024.")).not.toBe(
      "contradicts",
    );
    expect(await relation("Brell scored 14 goals this season.", "Brell scored 61 goals in all competitions.")).toBe(
      "scope",
    );
  });

  it("are not set against each other for figures of two things", async () => {
    expect(await relation("The lifeboat carried 14 passengers.", "The lifeboat carried 19 barrels of tar.")).toBe(
      "unrelated",
    );
    const harmed = await relation("The storm killed four people.", "The storm injured nine people.");
    expect(["unrelated", "scope"]).toContain(harmed);
  });

  it("are not set against each other for what two people did", async () => {
    const numbers = async (a: string, b: string) =>
      (await differencesOf(a, b)).filter(({ kind }) => kind === "number").length;
    const one = "Ada Kell is retiring after 15 seasons with the club.";
    expect(await numbers(one, "Ilan Dorvet announced retirement after 5 seasons with the club.")).toBe(0);
    expect(await numbers(one, "Ilan Dorvet is retiring after 5 seasons with the club.")).toBe(0);
  });

  it("are not set against each other for a figure of the rest, nor for prices of two hours", async () => {
    const numbers = async (a: string, b: string) =>
      (await differencesOf(a, b)).filter(({ kind }) => kind === "number").length;
    const leak = "The Halden papers name 140 officials of the harbour.";
    expect(await numbers(leak, "The Halden papers name 152 officials of the harbour.")).toBe(1);
    expect(await numbers(leak, "The Halden papers name 128 other officials of the harbour.")).toBe(0);
    const fell = "Shares of Norvik Steel fell 6.6 per cent.";
    expect(await numbers(fell, "Shares of Norvik Steel fell 1.5 per cent.")).toBe(1);
    expect(await numbers(fell, "Shares of Norvik Steel fell 1.5 per cent at 9.34 a.m.")).toBe(0);
  });

  it("are not set against each other where a not belongs to something else", async () => {
    expect(
      await relation("The mayor opened the market.", "The mayor did not smile as she opened the market."),
    ).not.toBe("contradicts");
  });
});
