import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfOf } from "./edtf.ts";
import { isNarrative } from "./is-narrative.ts";
import { recogniseTimes } from "./recognise-times.ts";
import { NOTHING_TOLD } from "./told.ts";

/** A Wednesday. */
const WEDNESDAY = { year: 2031, month: 3, day: 12 };
const read = (text: string, reference: typeof WEDNESDAY | null = WEDNESDAY) =>
  recogniseTimes(text, reference, null).map((time) => [text.slice(time.start, time.end), time.type, time.value]);

describe("with a reference date", () => {
  it.each([
    ["The strike began a fortnight ago.", "a fortnight ago", "DATE", "2031-W09"],
    ["They walked for a fortnight.", "a fortnight", "DURATION", "P2W"],
    ["They meet every fortnight.", "every fortnight", "SET", "P2W"],
    ["The shelling began on Christmas Eve.", "Christmas Eve", "DATE", "2030-12-24"],
    ["The vote will be held after Easter.", "Easter", "DATE", "2031-04-13"],
    ["It closed on New Year’s Eve 2028.", "New Year’s Eve 2028", "DATE", "2028-12-31"],
    ["The truce is to hold until Eid al-Fitr.", "Eid al-Fitr", "DATE", "XXXX-XX-XX"],
    ["Exports fell in FY2029.", "FY2029", "DATE", "2029"],
    ["Exports fell in FY 2029-30.", "FY 2029-30", "DATE", "2029"],
    ["The quake struck at 0600 GMT.", "0600 GMT", "TIME", "2031-03-12T06:00Z"],
    ["The ship left at 1430 hours.", "1430 hours", "TIME", "2031-03-12T14:30"],
    ["It shut at 0430.", "0430", "TIME", "2031-03-12T04:30"],
    ["They came in the early hours of Tuesday.", "the early hours of Tuesday", "TIME", "2031-03-11TMO"],
    ["It was signed on 9 November 2030.", "9 November 2030", "DATE", "2030-11-09"],
    ["Sunday, Nov. 9, 2031, was quiet.", "Sunday, Nov. 9, 2031", "DATE", "2031-11-09"],
    ["The treaty of the ninth of November, 1930, holds.", "the ninth of November, 1930", "DATE", "1930-11-09"],
    ["Filed 2031-03-10.", "2031-03-10", "DATE", "2031-03-10"],
    ["Filed 24.12.2030 by post.", "24.12.2030", "DATE", "2030-12-24"],
    ["Filed 12/24/2030 by post.", "12/24/2030", "DATE", "2030-12-24"],
    ["Filed 04/05/2030 by post.", "04/05/2030", "DATE", "2030"],
    ["They spoke on October 20.", "October 20", "DATE", "2030-10-20"],
    ["They spoke on 2 March.", "2 March", "DATE", "2031-03-02"],
    ["It runs from April 20–24.", "April 20–24", "DATE", "2031-04-20/2031-04-24"],
    ["It was built in mid-November 1999.", "mid-November 1999", "DATE", "1999-11"],
    ["They met in October.", "October", "DATE", "2030-10"],
    ["They will meet in October.", "October", "DATE", "2031-10"],
    ["The vote is in May.", "May", "DATE", "2030-05"],
    ["He said on Monday that it will rain.", "Monday", "DATE", "2031-03-10"],
    ["They will meet on Friday.", "Friday", "DATE", "2031-03-14"],
    ["They meet next Monday.", "next Monday", "DATE", "2031-03-17"],
    ["It fell late Tuesday.", "late Tuesday", "DATE", "2031-03-11"],
    ["The film shows the beginning of the strike on Tuesday.", "Tuesday", "DATE", "2031-03-11"],
    ["They spoke on Tuesday evening.", "Tuesday evening", "TIME", "2031-03-11TEV"],
    ["They spoke today.", "today", "DATE", "2031-03-12"],
    ["They spoke the day before yesterday.", "the day before yesterday", "DATE", "2031-03-10"],
    ["They spoke last night.", "last night", "TIME", "2031-03-11TNI"],
    ["It fell last week.", "last week", "DATE", "2031-W10"],
    ["It fell earlier this month.", "earlier this month", "DATE", "2031-03"],
    ["It starts early next year.", "early next year", "DATE", "2032"],
    ["It fell three days ago.", "three days ago", "DATE", "2031-03-09"],
    ["It fell nearly four years ago.", "nearly four years ago", "DATE", "2027"],
    ["The 1990s were calm.", "The 1990s", "DATE", "199"],
    ["In the 20th century it was calm.", "the 20th century", "DATE", "19"],
    ["It grew in the third quarter of 2030.", "the third quarter of 2030", "DATE", "2030-Q3"],
    ["It fell last summer.", "last summer", "DATE", "2030-SU"],
    ["They vote within 30 days.", "30 days", "DURATION", "P30D"],
    ["After a 50-minute meeting they left.", "50-minute", "DURATION", "PT50M"],
    ["It took two and a half years.", "two and a half years", "DURATION", "P2Y6M"],
    ["It rained over the past two months.", "the past two months", "DURATION", "P2M"],
    ["They meet every two weeks.", "every two weeks", "SET", "P2W"],
    ["They meet each Thursday.", "each Thursday", "SET", "XXXX-WXX-4"],
    ["It shut at 5 p.m. on Tuesday.", "5 p.m. on Tuesday", "TIME", "2031-03-11T17:00"],
    ["The plan is to be published in early November.", "early November", "DATE", "2031-11"],
    ["They met in April.", "April", "DATE", "2030-04"],
    ["It opened on April 28 , 2003 , in Dravik.", "April 28 , 2003", "DATE", "2003-04-28"],
    ["In the final quarter of 2030 it fell.", "the final quarter of 2030", "DATE", "2030-Q4"],
    ["A strike in April is likely.", "April", "DATE", "2031-04"],
    ["The law takes effect January 1.", "January 1", "DATE", "2032-01-01"],
    ["In the year ended March 31 sales fell.", "March 31", "DATE", "2030-03-31"],
    ["He planned the May 3 attacks.", "May 3", "DATE", "2030-05-03"],
    ["He planned the attack on Norvik on May 3.", "May 3", "DATE", "2030-05-03"],
    ["A bomb killed 12 people in Selm on May 3.", "May 3", "DATE", "2030-05-03"],
    ["The May 3 summit is in Selm.", "May 3", "DATE", "2031-05-03"],
    ["They will mark the May 3 attack anniversary.", "May 3", "DATE", "2031-05-03"],
    ["The trial over the attack begins on May 3.", "May 3", "DATE", "2031-05-03"],
    ["The deal expires at the end of next year.", "the end of next year", "DATE", "2032"],
    ["It rose over the summer.", "the summer", "DATE", "2030-SU"],
    ["It ended in nineteen ninety-seven.", "nineteen ninety-seven", "DATE", "1997"],
    ["The two-week siege ended.", "two-week", "DURATION", "P2W"],
    ["Prices fell in recent years.", "recent years", "DATE", "PAST_REF"],
    ["Police came at 3:15am on Wednesday morning.", "3:15am on Wednesday morning", "TIME", "2031-03-12T03:15"],
    ["See you tmrw.", "tmrw", "DATE", "2031-03-13"],
    ["They train twice a week.", "a week", "SET", "P1W"],
    ["17:08 JST, March 9, 2031", "17:08 JST, March 9, 2031", "TIME", "2031-03-09T17:08+09:00"],
  ])("%s", (text, words, type, value) => expect(read(text)).toEqual([[words, type, value]]));

  it("gives a clock the day beside it", () =>
    expect(read("He speaks tomorrow at noon.")).toEqual([
      ["tomorrow", "DATE", "2031-03-13"],
      ["noon", "TIME", "2031-03-13T12:00"],
    ]));

  it("sets figures of a quarter beside those of the same one a year before", () =>
    expect(read("In the fourth quarter of 2030 profit was $3 million, up from $2 million a year earlier.")).toEqual([
      ["the fourth quarter of 2030", "DATE", "2030-Q4"],
      ["a year earlier", "DATE", "2029-Q4"],
    ]));

  it("takes no rate for a length of time", () => {
    expect(read("It sends 700 tonnes a week and earns $3 million a year.")).toEqual([]);
    expect(read("Farms grow three-quarters of its food.")).toEqual([]);
  });

  it("counts the day before from the day named last", () => {
    expect(read("It fell on 3 March 2031, and the day before it had rained.")).toEqual([
      ["3 March 2031", "DATE", "2031-03-03"],
      ["the day before", "DATE", "2031-03-02"],
    ]);
  });
});

describe("in a page that tells history", () => {
  const told = { ...NOTHING_TOLD, narrative: true };
  it("days without a year are of the year told last", () =>
    expect(
      recogniseTimes("In December 1941 it began; in January it failed, and on 5 July they fled.", WEDNESDAY, told).map(
        ({ value }) => value,
      ),
    ).toEqual(["1941-12", "1942-01", "1942-07-05"]));

  it("is one with many years of its own and no day of writing", () => {
    const history = "In 1941 it began. In 1942 it went on. By 1943 all were tired. In 1944 it ended; in 1945 they met.";
    expect(isNarrative(history, 2031)).toBe(true);
    expect(isNarrative(history, null)).toBe(true);
    expect(isNarrative(`${history} They met again on Tuesday.`, 2031)).toBe(false);
    expect(isNarrative("In 2030 and 2031 it rained.", 2031)).toBe(false);
  });
});

describe("without a reference date nothing is guessed", () => {
  it.each([
    ["They spoke today.", "XXXX-XX-XX", null],
    ["They met on Monday.", "XXXX-WXX-1", null],
    ["They met last week.", "XXXX-WXX", null],
    ["They met three days ago.", "XXXX-XX-XX", null],
    ["They met on October 20.", "XXXX-10-20", "XXXX-10-20"],
    ["They met in October.", "XXXX-10", "XXXX-10"],
    ["They met the day before.", "XXXX-XX-XX", null],
    ["They met on 20 October 2030.", "2030-10-20", "2030-10-20"],
  ])("%s", (text, value, edtf) => {
    const [time] = recogniseTimes(text, null, null);
    expect(time?.value).toBe(value);
    expect(edtfOf(time?.value ?? "")).toBe(edtf);
    expect(time?.anchor).toBe(/^\d/.test(value) ? "explicit" : "none");
  });
});

describe("what is no time", () => {
  it.each([
    "They may leave.",
    "May I ask why?",
    "Crowds march on the palace.",
    "About 1984 people signed.",
    "1984 people signed.",
    "The second round was shorter.",
    "A second minister left.",
    "Version 2.0.2025 is out.",
    "It costs $2025.",
    "He is a 45-year-old clerk.",
    "The score was 3:15.",
    "April Hale spoke.",
    "The Daily Courier reported it.",
    "She sat in the sun.",
    "Paragraph 31.02.2030 does not exist.",
    "Room 2010, please.",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "last ",
    "Monday ",
    "20 ",
    "October ",
    "2030 ",
    "days ",
    "ago ",
    "5 p.m. ",
    "the ",
    "week, ",
    "every ",
  );
  it("times lie in order inside the text and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, dated) => {
        const text = pieces.join("");
        let end = 0;
        for (const time of recogniseTimes(text, dated ? WEDNESDAY : null, null)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("reads a long line of near-misses in time that grows with its length", () => {
    const started = performance.now();
    recogniseTimes("the last the early a 1 and a ".repeat(700), WEDNESDAY, null);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

it("gives a clock time the only day that its sentence names", () => {
  const values = (text: string) => read(text).map(([, , value]) => value);
  expect(values("On Friday the men left Norvik at 9.30pm.")).toEqual(["2031-03-07", "2031-03-07T21:30"]);
  expect(values("They came at 3am and fled at 5am on Sunday.")).toEqual(["2031-03-09T03:00", "2031-03-09T05:00"]);
  expect(values("It fell silent at 0400 local time (0200 GMT) on Sunday.")).toEqual([
    "2031-03-09T04:00",
    "2031-03-09T02:00Z",
    "2031-03-09",
  ]);
  expect(values("At 6pm, after Monday’s vote, he left.")).toEqual(["2031-03-12T18:00", "2031-03-10"]);
  expect(values("He said on Monday that the blast of Saturday came at 6pm.")).toEqual([
    "2031-03-10",
    "2031-03-08",
    "XXXX-XX-XXT18:00",
  ]);
});

it.each([
  ["It reports on the first Tuesday of each month.", "the first Tuesday of each month", "SET", "XXXX-WXX-2"],
  ["The vote was on the last Sunday of January.", "the last Sunday of January", "DATE", "2031-01-26"],
  ["The vote will be on the first Monday in June.", "the first Monday in June", "DATE", "2031-06-02"],
  ["It was held on the last Friday of May 2029.", "the last Friday of May 2029", "DATE", "2029-05-25"],
  ["The second Friday of next month is free.", "The second Friday of next month", "DATE", "2031-04-11"],
])("reads a weekday by its place in a month: %s", (text, words, type, value) => {
  expect(read(text)).toEqual([[words, type, value]]);
});

it("reads both ends of a range of years or of clock times", () => {
  expect(read("The war of 1991-95 was long.")).toEqual([
    ["1991", "DATE", "1991"],
    ["95", "DATE", "1995"],
  ]);
  expect(read("The mission of 2014–2019 ended.").map(([, , value]) => value)).toEqual(["2014", "2019"]);
  expect(read("The curfew is lifted between 0600 and 1800.").map(([, , value]) => value)).toEqual([
    "2031-03-12T06:00",
    "2031-03-12T18:00",
  ]);
});

it.each([
  "Easter Island lies far away.",
  "The Christmas market was full.",
  "Some 1900-1950 people came.",
  "Call 2030-31-55 for help.",
  "The class of 1999-85 never met.",
  "Between 1430 and 1450 homes were lost.",
])("finds no holiday, range of years or clock time in %s", (text) => {
  expect(read(text)).toEqual([]);
});
