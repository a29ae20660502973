import { describe, expect, it } from "vitest";
import type { HearsayRecord } from "../core/record.ts";
import { madeUpRecord } from "../exporters/made-up-record.ts";
import { newsBetween } from "./news-between.ts";

function without(record: HearsayRecord, page: string): HearsayRecord {
  return { ...record, pages: record.pages.filter(({ id }) => id !== page) };
}

describe("what is new between two states", () => {
  it("is nothing where they are the same", () => {
    expect(newsBetween(madeUpRecord, madeUpRecord)).toEqual({
      entries: [],
      gone: { difference: 0, event: 0, claim: 0, page: 0 },
    });
  });

  it("is everything where there was nothing, differences first and pages last", () => {
    const empty: HearsayRecord = { ...madeUpRecord, pages: [], events: [], claims: [], differences: [] };
    const { entries } = newsBetween(empty, madeUpRecord);
    const { pages, events, claims, differences } = madeUpRecord;
    expect(entries).toHaveLength(pages.length + events.length + claims.length + differences.length);
    expect(entries.every(({ change }) => change === "new")).toBe(true);
    const kinds = entries.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(
      ["difference", "event", "claim", "page"].filter((one) => kinds.includes(one as never)),
    );
  });

  it("tells a status that turned, a claim that was contradicted, a page that came", () => {
    const [event] = madeUpRecord.events;
    const [claim] = madeUpRecord.claims;
    const [page] = madeUpRecord.pages;
    if (event === undefined || claim === undefined || page === undefined)
      throw new Error("the made-up record is empty");
    const before = without(
      {
        ...madeUpRecord,
        events: [{ ...event, status: { ...event.status, value: "planned" } }, ...madeUpRecord.events.slice(1)],
        claims: [{ ...claim, state: "single" as (typeof claim)["state"] }, ...madeUpRecord.claims.slice(1)],
      },
      page.id,
    );
    const now = {
      ...madeUpRecord,
      events: [{ ...event, status: { ...event.status, value: "cancelled" as const } }, ...madeUpRecord.events.slice(1)],
      claims: [{ ...claim, state: "contradicted" as const }, ...madeUpRecord.claims.slice(1)],
    };
    const { entries } = newsBetween(before, now);
    expect(entries.map(({ kind, id, change, detail }) => [kind, id, change, detail])).toEqual([
      ["event", event.id, "changed", "planned → cancelled"],
      ["claim", claim.id, "changed", "single → contradicted"],
      ["page", page.id, "new", null],
    ]);
  });

  it("takes a thing that goes by another id now for the same one, and counts what is no more", () => {
    const [event, ...others] = madeUpRecord.events;
    if (event === undefined) throw new Error("the made-up record is empty");
    const before = { ...madeUpRecord, events: [...madeUpRecord.events, { ...event, id: "v-gone" }] };
    const now = { ...madeUpRecord, events: [{ ...event, id: "v-joined", was: [event.id] }, ...others] };
    expect(newsBetween(before, now)).toEqual({ entries: [], gone: { difference: 0, event: 1, claim: 0, page: 0 } });
  });
});
