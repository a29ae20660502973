import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayHoldNumber } from "./may-hold-number.ts";
import { recogniseQuantities } from "./recognise-quantities.ts";

const read = (text: string, times: readonly string[] = []) =>
  recogniseQuantities(
    text,
    times.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, isLength: false })),
    [],
  ).map(({ start, end, value, unit, qualifier, scope, change }) => ({
    words: text.slice(start, end),
    value,
    unit,
    qualifier,
    scope: scope === null ? "" : text.slice(scope.start, scope.end),
    change,
  }));
const short = (text: string, times: readonly string[] = []) =>
  read(text, times).map(({ words, value, unit, qualifier, scope }) => [words, value, unit, qualifier, scope]);

describe("recogniseQuantities", () => {
  it.each([
    ["A population of 38m is ageing.", ["38m", 38_000_000, "count", "exact", "population"]],
    ["A city of 8m, it grows.", ["8m", 8_000_000, "count", "exact", "city"]],
    ["The 10m-strong community left.", ["10m", 10_000_000, "count", "exact", "community"]],
    ["Viewing figures fell to 2.1m.", ["2.1m", 2_100_000, "count", "exact", "Viewing figures"]],
    ["The wall rises to 12m.", ["12m", 12, "meter", "exact", "wall"]],
    ["The trench is 3m deep.", ["3m", 3, "meter", "exact", "trench"]],
    ["They seek a 6ft 2in man.", ["6ft 2in", 6.16666666667, "foot", "exact", "man"]],
    ["The deficit is 3.2pc of output.", ["3.2pc", 3.2, "percent", "exact", "output"]],
    ["A rise of 50p a liter came.", ["50p a liter", 50, "penny per liter", "exact", "rise"]],
    ["A £15m-a-year contract was signed.", ["£15m-a-year", 15_000_000, "GBP per year", "exact", "contract"]],
    ["At least 85 senators left.", ["85", 85, "count", "at least", "senators"]],
    ["Nearly two-thirds of the mayors left.", ["two-thirds", 2 / 3, "share", "nearly", "mayors"]],
    ["One in five homes burned.", ["One in five", 0.2, "share", "exact", "homes"]],
    ["A 50-minute call followed.", ["50-minute", 50, "minute", "exact", "call"]],
    ["They set a 500 % duty.", ["500 %", 500, "percent", "exact", "duty"]],
    ["They put 500 percent on all goods.", ["500 percent", 500, "percent", "exact", "goods"]],
    ["It cost up to €1.2 billion.", ["€1.2 billion", 1_200_000_000, "EUR", "up to", ""]],
    ["A tariff of 12.5 per cent came.", ["12.5 per cent", 12.5, "percent", "exact", "tariff"]],
    ["Hundreds of homes burned.", ["Hundreds", [200, 999], "count", "vague", "homes"]],
    ["They lost millions of dollars.", ["millions of dollars", [2_000_000, 9_999_999], "USD", "vague", ""]],
    ["Between 10 and 15 rebels fled.", ["10 and 15", [10, 15], "count", "exact", "rebels"]],
    ["The chamber voted 62-38 to leave.", ["62-38", [62, 38], "vote", "exact", ""]],
    ["It fell by 51 votes to 47.", ["51 votes to 47", [51, 47], "vote", "exact", ""]],
    ["Oil stands at 84 dollars a barrel.", ["84 dollars a barrel", 84, "USD per barrel", "exact", "Oil"]],
    ["It took two and a half years.", ["two and a half years", 2.5, "year", "exact", ""]],
    ["The dozen hostages stayed.", ["dozen", 12, "count", "exact", "hostages"]],
    ["Costs rose by almost half.", ["half", 0.5, "share", "nearly", "Costs"]],
    ["A fine of 50,000 euros awaits firms.", ["50,000 euros", 50_000, "EUR", "exact", "fine"]],
    ["The glacier shrank by 80 meters in length.", ["80 meters", 80, "meter", "exact", "glacier"]],
    ["Half a million people left.", ["Half a million", 500_000, "count", "exact", "people"]],
    ["The raid killed 12.", ["12", 12, "count", "exact", "killed"]],
    ["An estimated 1.2 million have fled.", ["1.2 million", 1_200_000, "count", "about", "fled"]],
    ["At least 40 remain trapped.", ["40", 40, "count", "at least", "trapped"]],
    ["A 12-member panel met.", ["12", 12, "count", "exact", "member"]],
    ["Some 5,000 or more workers left.", ["5,000", 5000, "count", "about", "workers"]],
    ["It is 1.200 people strong.", ["1.200", 1200, "count", "exact", "people"]],
    ["Exports grew 3 percent.", ["3 percent", 3, "percent", "exact", "Exports"]],
    ["They cut spending by $2m.", ["$2m", 2_000_000, "USD", "exact", "spending"]],
    ["He spoke for over three hours.", ["three hours", 3, "hour", "more than", ""]],
    ["It fell to -31C overnight.", ["-31C", -31, "degree Celsius", "exact", ""]],
    ["It brought 45 mm of rain.", ["45 mm", 45, "millimeter", "exact", "rain"]],
    ["The wall is 600 m long.", ["600 m", 600, "meter", "exact", "wall"]],
    ["It sold 1.2m cars.", ["1.2m", 1_200_000, "count", "exact", "cars"]],
    ["It fell by Rub 700m.", ["Rub 700m", 700_000_000, "RUB", "exact", ""]],
    ["Firms paid 3 crore rupees.", ["3 crore rupees", 30_000_000, "INR", "exact", ""]],
    ["A blast hit the market, killing one.", ["one", 1, "count", "exact", "killing"]],
    ["There were 30 or 40 miners.", ["30 or 40", [30, 40], "count", "exact", "miners"]],
    ["The quake, measuring 6.3, hit.", ["6.3", 6.3, "magnitude", "exact", "quake"]],
    ["It cut its rate by half a point.", ["half a point", 0.5, "point", "exact", "rate"]],
    ["Six out of the last seven cabinets fell.", ["Six out of the last seven", 6 / 7, "share", "exact", "cabinets"]],
    ["She was jailed for a year and a half.", ["a year and a half", 1.5, "year", "exact", ""]],
    ["Three of the chamber's 120 members left.", ["Three", 3, "count", "exact", "members"]],
  ])("%s", (text, first) => {
    const [found] = short(text);
    expect(found?.slice(0, 1)).toEqual(first.slice(0, 1));
    const close = typeof first[1] === "number" ? expect.closeTo(first[1], 6) : first[1];
    expect(found?.slice(1)).toEqual([close, ...first.slice(2)]);
  });

  it("reads what a number changed from and came to as two", () => {
    expect(read("Turnout rose from 54 to 61 percent.")).toMatchObject([
      { value: 54, unit: "percent", scope: "Turnout", change: "from" },
      { value: 61, unit: "percent", scope: "Turnout", change: "to" },
    ]);
    expect(read("Prices fell by 3 percent.")).toMatchObject([{ change: "by" }]);
    expect(short("The fare rose by 15 crowns to 95 crowns.").map(([words]) => words)).toEqual([
      "15 crowns",
      "95 crowns",
    ]);
    expect(short("Oil fell $3.10 to $78.40.").map(([words]) => words)).toEqual(["$3.10", "$78.40"]);
  });

  it("lets a number without a noun count what the one before it counts", () => {
    expect(short("85 senators back it and 12 oppose it.").map(([words, , , , scope]) => [words, scope])).toEqual([
      ["85", "senators"],
      ["12", "senators"],
    ]);
    expect(short("It killed 12 and injured 30.").map(([, , , , scope]) => scope)).toEqual(["killed", "injured"]);
  });

  it.each([
    "The 34-year-old deputy spoke second.",
    "Ilan Dorvet, 61, has led the ministry.",
    "Resolution 1718 and Article 5 were read on Flight 212.",
    "No one saw one of the guards.",
    "He came back two years later, as told three weeks ago.",
    "The F-16 flew over Highway 9 at 9:30.",
    "It was the 21st of its kind in the 1990s, call 555-0134.",
    "The Group of 20 met.",
    "The Six-Party talks failed.",
  ])("finds none in: %s", (text) => expect(read(text)).toEqual([]));

  it("gives the first number of a change the unit and multiplier of the second", () => {
    expect(short("Exports rose from 40 to nearly 46 million barrels a day.")).toEqual([
      ["40", 40_000_000, "barrel per day", "exact", "Exports"],
      ["46 million barrels a day", 46_000_000, "barrel per day", "nearly", "Exports"],
    ]);
    expect(short("Ships fell from 40 to 32.").map(([words, value]) => [words, value])).not.toContainEqual(["40", 40e6]);
  });

  it("reads what is told again or summed up", () => {
    expect(short("It found 8 percent of ballots, or 31,000, spoiled.")[1]?.[4]).toBe("ballots");
    expect(short("The force, 1,800 strong, left.")[0]?.[4]).toBe("force");
    expect(short("Shares shed 118 points, or 1.6 percent, to 7,240.").map(([, , unit]) => unit)).toEqual([
      "point",
      "percent",
      "point",
    ]);
  });

  it("leaves ages and places to others", () => {
    expect(read("It harms patients over 60.")).toEqual([]);
    expect(short("They live within five kilometers of the crater.")[0]?.[4]).toBe("");
    expect(short("The law binds firms with over 60 workers.")[0]?.[4]).toBe("workers");
  });

  it("leaves to times what times hold", () => {
    expect(read("On 12 May 2031 it rained.", ["12 May 2031"])).toEqual([]);
  });

  it("is found wherever a number may stand, and never overlaps", () => {
    const PIECES =
      "a one 12 3.5 1,200 $ € % percent to - and of in votes voted million dozen hundreds half third the people from rose by at least 62-38 killed , . years 50-minute 1/2 ½ per day 's".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom(" ", ""), (pieces, gap) => {
        const text = pieces.join(gap);
        let end = 0;
        const found = recogniseQuantities(text, [], []);
        if (found.length > 0) expect(mayHoldNumber(text)).toBe(true);
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("reads a long line in time that grows with its length", () => {
    const started = performance.now();
    recogniseQuantities("12 of the 1 to 3 percent and a ".repeat(600), [], []);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

it("reads a step and where it leads, not a range, behind a verb of change", () => {
  expect(read("Shares fell 4p to 312p.").map(({ value, unit, change }) => [value, unit, change])).toEqual([
    [4, "penny", "by"],
    [312, "penny", "to"],
  ]);
});

it.each([
  ["Police fired 20-plus rounds.", "at least"],
  ["A crowd of 5,000-odd people came.", "about"],
  ["Some say 300+ homes burned.", "at least"],
])("reads a qualifier joined to its number: %s", (text, qualifier) => {
  expect(read(text).map((one) => one.qualifier)).toEqual([qualifier]);
});

it("takes an m behind a share for millions, and the goal of a change that has a sign for a goal", () => {
  expect(read("A third of voters, or 3.2m, stayed away.")[1]).toMatchObject({ value: 3_200_000, unit: "count" });
  expect(read("Rates rose from 4% to 5%.").map(({ change }) => change)).toEqual(["from", "to"]);
  expect(read("The yield rose 12bp to 4.3%.").map(({ unit }) => unit)).toEqual(["basis point", "percent"]);
});

it("takes 1080p for no money", () => {
  expect(read("The clip is in 1080p.").filter(({ unit }) => unit === "penny")).toEqual([]);
});
