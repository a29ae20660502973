import { describe, expect, it } from "vitest";
import { madeUpPages, madeUpRecord } from "../made-up-record.ts";
import { type PloverRecord, recordToPlover } from "./record-to-plover.ts";

function lines(record = madeUpRecord): PloverRecord[] {
  return [...recordToPlover(record)].map((line) => {
    expect(line.endsWith("\n")).toBe(true);
    return JSON.parse(line) as PloverRecord;
  });
}

describe("the record's accounts as PLOVER records", () => {
  it("gives one line an account of a PLOVER event, by page and place", () => {
    const accounts = madeUpRecord.events
      .filter(({ scheme }) => scheme === "plover")
      .flatMap(({ accounts: all }) => all);
    const given = lines();
    expect(accounts.length).toBeGreaterThan(0);
    expect(given).toHaveLength(accounts.length);
    expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
    const places = given.map(({ span }) => `${span.page} ${String(span.start).padStart(9, "0")}`);
    expect(places).toEqual([...places].sort());
  });

  it("has words of the page, the status, and on whose word", () => {
    const texts = new Map(Object.values(madeUpPages).map((page) => [page.id, page.text]));
    for (const { span, eventText, text } of lines()) {
      expect(eventText).toBe(texts.get(span.page)?.slice(span.start, span.end));
      expect(texts.get(span.page)).toContain(text);
    }
    const postponed = lines().find(({ status, saidBy }) => status === "postponed" && saidBy !== null);
    expect(postponed).toMatchObject({ event: "CONSULT", saidBy: "an aide", origin: "Tarn Wire" });
    const names = postponed?.source.map(({ actorName }) => actorName);
    expect(names).toEqual(expect.arrayContaining(["Ada Kell", "Ilan Dorvet"]));
  });

  it("has PLOVER's code beside the deed: a meeting that somebody says was called off is a refusal", () => {
    const called = (status: "held" | "planned" | "cancelled") =>
      lines({
        ...madeUpRecord,
        events: madeUpRecord.events.map((event) => ({
          ...event,
          type: "CONSULT" as const,
          accounts: event.accounts.map((account) => ({ ...account, status, stance: "asserts" as const })),
        })),
      }).map(({ event, type }) => `${event} ${type}`);
    expect(new Set(called("held"))).toEqual(new Set(["CONSULT CONSULT"]));
    expect(new Set(called("planned"))).toEqual(new Set(["AGREE CONSULT"]));
    expect(new Set(called("cancelled"))).toEqual(new Set(["REJECT CONSULT"]));
  });

  it("leaves out events of our own scheme", () => {
    const events = madeUpRecord.events.map((event) => ({ ...event, scheme: "hearsay" as const }));
    expect(lines({ ...madeUpRecord, events })).toEqual([]);
  });
});
