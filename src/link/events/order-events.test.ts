import { describe, expect, it } from "vitest";
import type { EventFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
import { orderEvents } from "./order-events.ts";

const finding = (
  id: string,
  members: readonly [page: string, id: number][],
  when: string | null = null,
): EventFinding =>
  ({
    id,
    when: when === null ? null : { value: when, evidence: [], basis: "own words", confidence: 1 },
    before: [],
    after: [],
    members: members.map(([page, member]) => ({ page, id: member })),
  }) as unknown as EventFinding;

/** A page whose event `later` says that it came after its event `earlier`. */
const page = (id: string, later: number, earlier: number): [string, ReadPage] => {
  const annotations = [0, 1].map((event) =>
    event === later ? { id: event, after: [{ event: earlier, span: { start: 0, end: 5 } }] } : { id: event },
  );
  return [id, { layers: { events: { annotations } } } as unknown as ReadPage];
};

describe("order of a dossier's events", () => {
  const call = (when: string | null = null) =>
    finding(
      "call",
      [
        ["p", 0],
        ["q", 0],
      ],
      when,
    );
  const visit = (when: string | null = null) =>
    finding(
      "visit",
      [
        ["p", 1],
        ["q", 1],
      ],
      when,
    );
  const ordered = (events: EventFinding[], pages: [string, ReadPage][]) =>
    orderEvents(events, new Map(pages)).map(({ id, before, after }) => ({ id, before, after }));

  it("says on both sides what came first", () => {
    expect(ordered([call(), visit()], [page("p", 1, 0)])).toEqual([
      { id: "call", before: ["visit"], after: [] },
      { id: "visit", before: [], after: ["call"] },
    ]);
  });

  it("leaves a pair open that pages order both ways", () => {
    const none = [
      { id: "call", before: [], after: [] },
      { id: "visit", before: [], after: [] },
    ];
    expect(ordered([call(), visit()], [page("p", 1, 0), page("q", 0, 1)])).toEqual(none);
  });

  it("orders nothing against the events' own days", () => {
    const [first] = ordered([call("2031-05-14"), visit("2031-05-12")], [page("p", 1, 0)]);
    expect(first?.before).toEqual([]);
    const [same] = ordered([call("2031-05-12"), visit("2031-05-14")], [page("p", 1, 0)]);
    expect(same?.before).toEqual(["visit"]);
  });
});
