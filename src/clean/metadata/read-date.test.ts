import { describe, expect, it } from "vitest";
import { ANY_NEWSPAPER, readDate, readDayAndMonth, readStamp } from "./read-date.ts";

describe("readDate", () => {
  it.each([
    ["17:08 JST, November 9, 2031", "2031-11-09"],
    ["9 November 2031", "2031-11-09"],
    ["Nov. 9, 2031", "2031-11-09"],
    ["the 1st of March 2031", "2031-03-01"],
    ["2031-11-09T10:00", "2031-11-09"],
    ["2031/11/9", "2031-11-09"],
    ["09.11.2031", "2031-11-09"],
    ["25/12/2031", "2031-12-25"],
    ["12/25/2031", "2031-12-25"],
    ["2031年11月9日", "2031-11-09"],
  ])("%s", (text, value) => {
    expect(readDate(text)?.value).toBe(value);
  });

  it.each([
    "03/04/2031",
    "November 31, 2031",
    "30 February 2031",
    "Nov 9",
    "in 2031",
    "1851-01-01",
    "12345-67-890",
    "",
  ])("does not read a date in %j", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("gives the span of the words", () => {
    const text = "Posted on 9 May 2031 at noon";
    const found = readDate(text);
    expect(text.slice(found?.start, found?.end)).toBe("9 May 2031");
  });
});

describe("readDayAndMonth", () => {
  it("leaves the year open", () => {
    expect(readDayAndMonth("NORVIK, Nov 9")?.value).toBe("XXXX-11-09");
    expect(readDayAndMonth("Norvik, 9 November")?.value).toBe("XXXX-11-09");
    expect(readDayAndMonth("Norvik, May")).toBeNull();
  });
});

describe("readStamp", () => {
  it("takes the day as written, whatever the zone", () => {
    expect(readStamp("2031-11-09T23:30:00-05:00")).toBe("2031-11-09");
    expect(readStamp("20311109")).toBe("2031-11-09");
    expect(readStamp("yesterday")).toBeNull();
  });
});

describe("the age of pages", () => {
  it("is not before 1990 where a page shows it, and may be where somebody states it", () => {
    expect(readStamp("1970-01-01T00:00:00Z")).toBeNull();
    expect(readStamp("1989-10-30")).toBeNull();
    expect(readStamp("1989-10-30", ANY_NEWSPAPER)).toBe("1989-10-30");
  });
});
