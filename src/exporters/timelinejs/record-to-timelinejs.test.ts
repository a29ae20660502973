import { describe, expect, it } from "vitest";
import { madeUpRecord } from "../made-up-record.ts";
import { recordToTimelineJs } from "./record-to-timelinejs.ts";

const [call] = madeUpRecord.events.filter(({ id }) => id === "v-call");

function withDates(...dates: readonly string[]) {
  if (call === undefined) throw new Error();
  const events = dates.map((value, index) => ({
    ...call,
    id: `v-${index}`,
    when: { value, evidence: [], basis: "own words", confidence: 1 },
  }));
  return recordToTimelineJs({ ...madeUpRecord, events });
}

describe("the timeline for TimelineJS", () => {
  it("has the dated events, and says how many are not shown", () => {
    const { title, events } = recordToTimelineJs(madeUpRecord);
    expect(events.map(({ unique_id }) => unique_id)).toEqual(["v-call"]);
    expect(events[0]).toMatchObject({ start_date: { year: 2031, month: 5, day: 3 }, group: "held" });
    expect(title.text.text).toBe("1 dated event of 3 pages; 2 without a date are not shown");
  });

  it("reads months, years and intervals, open ones by the end that is known, and no date without a year", () => {
    const { events } = withDates("2031-05", "2030", "2031-01-02/2031-01-05", "../2029-12", "XXXX-07-03", "2028/..");
    expect(events.map(({ unique_id, start_date, end_date }) => [unique_id, start_date, end_date])).toEqual([
      ["v-5", { year: 2028 }, undefined],
      ["v-3", { year: 2029, month: 12 }, { year: 2029, month: 12 }],
      ["v-1", { year: 2030 }, undefined],
      ["v-2", { year: 2031, month: 1, day: 2 }, { year: 2031, month: 1, day: 5 }],
      ["v-0", { year: 2031, month: 5 }, undefined],
    ]);
  });

  it("never gives a page's markup on", () => {
    if (call === undefined) throw new Error();
    const label = `<img src=x onerror="alert(1)"> & 'b'`;
    const { events } = recordToTimelineJs({ ...madeUpRecord, events: [{ ...call, label }] });
    expect(events[0]?.text.headline).toBe("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;b&#39;");
  });
});
