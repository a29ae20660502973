import { describe, expect, it } from "vitest";
import { pageFromText } from "../../clean/page-from-text.ts";
import type { Page } from "../../core/page.ts";
import { tagsStage } from "../grammar/tags-stage.ts";
import { repairsStage } from "../repairs/repairs.ts";
import { timesStage } from "../times/times-stage.ts";
import { tokensStage } from "../tokens/tokens.ts";
import { quantitiesStage } from "./quantities-stage.ts";

function scopesOf(text: string): readonly (readonly [string, string, string])[] {
  const page: Page = pageFromText({ id: "", text, published: "2031-05-14" }, "0".repeat(64));
  const repairs = repairsStage.annotate(page, {});
  const tokens = tokensStage.annotate(page, { ...repairs });
  const tags = tagsStage.annotate(page, tokens);
  const times = timesStage.annotate(page, { ...repairs, ...tokens });
  const { quantities } = quantitiesStage.annotate(page, { ...tokens, ...tags, ...times });
  return quantities.annotations.map(({ start, end, unit, scope }) => [
    text.slice(start, end),
    unit,
    scope === null ? "" : text.slice(scope.start, scope.end),
  ]);
}

describe("quantitiesStage", () => {
  it.each([
    ["Debt has ballooned from 38 percent to 61 percent.", ["Debt", "Debt"]],
    ["Exports collapsed, falling 14 percent.", ["Exports"]],
    ["The strike, in which nurses took part, lasted six hours.", ["strike"]],
    ["Doing 17 knots in fog, the tanker struck a pier.", ["tanker"]],
    ["Unemployment, already above 20 percent, is forecast to hit 24 percent.", ["Unemployment", "Unemployment"]],
    ["Duties of 15 percent on cloth and 20 percent on shoes were lifted.", ["Duties", "Duties"]],
    ["The money, $3 million, was set aside for the repair of dykes.", ["money"]],
    ["Beef prices jumped 15 percent and milk 7 percent.", ["prices", "milk"]],
    ["The lake holds 40 million cubic meters.", ["lake"]],
    ["Of the dead, nine were children.", ["children"]],
    ["The clinic has treated 870 since the shelling began.", ["treated"]],
    ["The Union holds 88 seats of 220.", ["seats", "seats"]],
    ["A fire left 22 dead and 40 in hospital.", ["dead", ""]],
    ["Wages will increase by 6 percent, pensions by 4.5 percent.", ["Wages", "pensions"]],
    ["Growth is seen at 1.6 percent this year and 2.1 percent next year.", ["Growth", "Growth"]],
    ["Kell won 51 percent of the vote, Dorvet 44 percent.", ["vote", "vote"]],
    ["Mortality fell by half between the two censuses.", ["Mortality", "censuses"]],
    ["Fewer than 200 speakers are alive, most of them over 70.", ["speakers"]],
    ["Rents rose four times faster than pay.", []],
    ["Villagers, 300 at first and 900 now, live in tents.", ["Villagers", "Villagers"]],
    ["A magnitude 6.1 quake struck.", ["quake"]],
    ["A quake of magnitude 6.1 struck.", ["quake"]],
    ["The family got a gas bill for $900.", ["bill"]],
    ["Silver touched $31 an ounce.", ["Silver"]],
    ["The truce held for nine hours.", ["truce"]],
    ["Nurses want 20 days' paid leave.", ["leave"]],
    ["The road, 14 kilometers long and 20 meters wide, cost $3 million.", ["road", "road", "road"]],
    ["Until the 900 MW reactor is back, power is short.", ["reactor"]],
    ["A tax of two cents a liter will raise $90 million a year.", ["tax", ""]],
    ["It would save the average family 800 marks a year.", [""]],
    ["Machine imports, worth $48 billion in 2030, shrank by 9 percent.", ["imports", "imports"]],
    ["48 percent back Dorvet.", [""]],
    ["The pipeline carries two barrels of oil a day over 40 kilometers.", ["oil", ""]],
    ["The mine has been shut for a month.", [""]],
    ["The siege lasted almost a year.", ["siege"]],
    ["Ardel backed a ferry line that critics say will cost each household at least €210.", ["line"]],
    ["Kell led with 47 percent of the vote to 45 percent for Dorvet.", ["vote", "vote"]],
    ["The Treasury sold $300 million of 10-year bonds.", ["bonds", "bonds"]],
    ["The firm paid 90 million marks for a 15-year licence.", ["licence", "licence"]],
    ["The port handled 4 million crates, exceeding 3 million for the first time.", ["crates", "crates"]],
    ["Nurses want a 12 percent rise; the state has offered no more than 4 percent.", ["rise", "rise"]],
    ["Ulla Sarn took 51 percent on Sunday.", [""]],
    ["Pay for miners is 2,100 marks a month, against 1,350 for farm hands.", ["Pay", "Pay"]],
    ["She has outlasted Ministers 5, 6 and 7.", []],
    ["The prime minister dismissed three judges in one day.", ["judges"]],
    ["The ferry firm scrapped 90 of its 140 daily crossings.", ["crossings", "crossings"]],
    ["The rate among those under 30 is 22 percent.", ["rate"]],
    ["Guards found 3 tonnes of amber worth about $2 million.", ["amber", "amber"]],
    ["The three-hour outage hit 200,000 homes.", ["outage", "homes"]],
    ["He is accused of taking bribes of 2 million marks.", ["bribes"]],
    ["Literacy among women is 70 percent, compared with 90 percent for men.", ["Literacy", "Literacy"]],
    ["Grain flows through the canal fell by a quarter.", ["flows"]],
    ["Kestria gave $40 million, short of the $60 million it had promised.", ["", ""]],
    ["It is the lowest level in a decade.", []],
    ["He left for a day trip.", []],
    ["One ship in six was late.", ["ship"]],
    ["Lists have lengthened to 14 months.", ["Lists"]],
    ["Arrivals were up 12 percent, at 3.4 million.", ["Arrivals", "Arrivals"]],
    ["Flows fell to 30 million barrels a day from 45 million.", ["Flows", "Flows"]],
    ["Donors covered 40 percent of the 900 million dinars needed.", ["dinars", "dinars"]],
    ["The agency cut rations by a third.", ["rations"]],
    ["The state will buy 5 million doses at $7 apiece.", ["doses", ""]],
    ["Pay has fallen 11 percent behind inflation.", ["Pay"]],
    ["Its shares, down 8 percent on Monday, regained 3 percent.", ["shares", "shares"]],
    ["It hit 3,000 people in 14 districts, 200 of whom left.", ["people", "districts", "people"]],
    ["Officers found 340 kilograms of heroin hidden in a truck.", ["heroin"]],
  ])("%s", (text, heads) => {
    const found = scopesOf(text).map(([, , scope]) => scope.split(" ").at(-1));
    expect(found).toEqual(heads);
  });

  it("lets a number share the unit of the one that it is set beside, and counts what has a noun", () => {
    expect(scopesOf("A liter now costs 0.32 crowns, compared with 0.27 in March.")).toMatchObject([
      ["0.32 crowns", "crown", "liter"],
      ["0.27", "crown", "liter"],
    ]);
    expect(scopesOf("They paid 2 million crowns for 12 ships.")).toMatchObject([
      ["2 million crowns", "crown", "ships"],
      ["12", "count", "ships"],
    ]);
  });

  it("takes a plural for money where a price is told in it, and else for what is counted", () => {
    expect(scopesOf("Petrol sells for 2.14 talars a liter, up from 1.87 in March.").map(([, unit]) => unit)).toEqual([
      "talar per liter",
      "talar per liter",
    ]);
    expect(scopesOf("A loan of 2 billion euros, 300 million of which is a grant.").map(([, unit]) => unit)).toEqual([
      "EUR",
      "EUR",
    ]);
    expect(scopesOf("Pay rose by 400 crowns to 2,900 a month.").map(([, unit]) => unit)).toEqual([
      "crown",
      "crown per month",
    ]);
    expect(scopesOf("A levy of 3 talars is due.")).toEqual([["3 talars", "talar", "levy"]]);
    expect(scopesOf("Norvik shrank 4 percent, to 610,000.").map(([, unit]) => unit)).toEqual(["percent", "count"]);
    expect(scopesOf("The firm sells 3,000 sedans a month.").map(([, unit]) => unit)).toEqual(["count"]);
  });

  it("finds no number in names and in a note's number glued to the text", () => {
    expect(scopesOf("The crew of the Vega 17 spoke.")).toEqual([]);
    expect(scopesOf("Then 2People took cover.")).toEqual([]);
    expect(scopesOf("They met in a flat on Linden Lane 40.")).toEqual([]);
    expect(scopesOf("The seven-time champion left.")).toEqual([]);
  });
});
