import { describe, expect, it } from "vitest";
import { statedTime } from "./stated-time.ts";

describe("statedTime", () => {
  it.each([
    ["2031-03-05T22:10:00Z", "2031-03-05T22:10:00Z"],
    ["2031-03-05T22:10:31.120+0900", "2031-03-05T22:10:31+09:00"],
    ["2031-03-05 22:10", "2031-03-05T22:10:00"],
    ["17:08 JST, March 5, 2031", "2031-03-05T17:08:00+09:00"],
    ["March 5, 2031 12:05 am", "2031-03-05T00:05:00"],
    ["March 5, 2031 at 6:40 PM ET", "2031-03-05T18:40:00"],
  ])("%s", (stamp, time) => {
    expect(statedTime(stamp, "2031-03-05")).toBe(time);
  });

  it.each(["2031-03-05", "2031-03-05T00:00:00Z", "March 5, 2031", "2031-03-05T25:10:00Z"])(
    "states none: %s",
    (stamp) => {
      expect(statedTime(stamp, "2031-03-05")).toBeNull();
    },
  );
});
