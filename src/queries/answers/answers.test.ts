import { describe, expect, it } from "vitest";
import type { HearsayRecord } from "../../core/record.ts";
import { briefData } from "../../exporters/html/brief-data.ts";
import { at, madeUpPages, madeUpRecord } from "../../exporters/made-up-record.ts";
import { answer } from "../answer.ts";
import { RecordView } from "../record-view.ts";

const { courier, herald, ledger } = madeUpPages;

function viewOf(more: Partial<HearsayRecord> = {}): RecordView {
  const record = { ...madeUpRecord, ...more };
  const { brief, labels } = briefData(record);
  return new RecordView(record, { brief, labels, revision: "r" });
}
const view = viewOf();

describe("a claim", () => {
  it("is a tree from its origin: one report in two wordings is one way, with who stands unnamed behind it", () => {
    const { nodes, members, drift, earliest } = answer(view, "claim", { id: "c-sign" });
    expect(nodes.map(({ name, kind, parent, page }) => [name, kind, parent, page])).toEqual([
      ["Tarn Wire", "agency", null, null],
      ["01", "page", "n0", courier.id],
      ["Norvik Herald", "page", "n0", herald.id],
    ]);
    expect(nodes[0]?.behind.map(({ name }) => name)).toEqual(["One of the Wire's sources", "Sources"]);
    expect(nodes.flatMap((node) => node.members)).toEqual([0, 1]);
    expect(members.map(({ words }) => words.text)).toEqual(["Dorvet is unlikely to sign", "Dorvet would not sign"]);
    expect(members[0]?.statement?.claims).toEqual([]);
    expect(drift[0]?.from.text).toBe("Dorvet is unlikely to sign");
    // Only the Courier is dated: nothing is said of where the undated page stands.
    expect(earliest).toBe(0);
  });

  it("marks no earliest appearance where no page has a date", () => {
    const pages = madeUpRecord.pages.map((page) => ({ ...page, published: { own: null, linked: null } }));
    expect(answer(viewOf({ pages }), "claim", { id: "c-sign" }).earliest).toBeNull();
  });

  it("folds members that stand in copied text, and names those who deny it", () => {
    const [claim] = madeUpRecord.claims;
    if (claim === undefined) throw new Error("no claim");
    const denial = { attribution: "a-denied", span: at(herald, "Nothing was agreed"), stance: "denies" as const };
    const claims = [{ ...claim, members: [...claim.members, denial] }];
    const copy = { direction: "unknown" as const, agency: null, kind: "passage" as const, share: 0.4, why: "made up" };
    const a = [at(courier, "One of the Wire's sources said Dorvet is unlikely to sign")];
    const b = [at(herald, "Sources told the Tarn Wire that Dorvet would not sign")];
    const detail = answer(viewOf({ claims, copies: [{ ...copy, a, b }] }), "claim", { id: "c-sign" });
    expect(detail.members.map(({ copyGroup }) => copyGroup)).toEqual([0, 0, null]);
    expect(detail.copies).toMatchObject([{ group: 0, pages: [courier.id, herald.id] }]);
    expect(detail.denials).toEqual([2]);
  });

  it("is found by an id that it bore before it was joined", () => {
    const claims = madeUpRecord.claims.map((claim) => ({ ...claim, was: ["c-old"] }));
    expect(answer(viewOf({ claims }), "claim", { id: "c-old" }).claim.id).toBe("c-sign");
  });
});

describe("a comparison", () => {
  const of = [courier.id, herald.id, ledger.id];
  it("says of a page that is undated that it cannot be told whether it left the event out", () => {
    const { items, columns } = answer(view, "compare", { of, points: "events" });
    expect(columns.map(({ label }) => label)).toEqual(["01", "02", "03"]);
    const standings = Object.fromEntries(items.map(({ id, cells }) => [id, cells.map(({ standing }) => standing)]));
    // The Courier is of 2 May and the call of 3 May: it could not know. The Herald is undated.
    expect(standings["v-call"]).toEqual(["could not know", "cannot tell", "asserts"]);
    expect(standings["v-meeting"]?.slice(0, 2)).toEqual(["asserts", "denies"]);
  });

  it("calls a page silent only where it is later than the event", () => {
    const pages = madeUpRecord.pages.map((page) => {
      const own = { value: "2031-05-09", evidence: [], basis: "stated", confidence: 1 };
      return page.id === courier.id ? { ...page, published: { own, linked: null } } : page;
    });
    const { items } = answer(viewOf({ pages }), "compare", { of: [courier.id, ledger.id], points: "events" });
    expect(items.find(({ id }) => id === "v-call")?.cells[0]?.standing).toBe("silent");
  });

  it("has each side's words in its cell, and only points that are told", () => {
    const { items, total } = answer(view, "compare", { of: [courier.id, herald.id], points: "differences" });
    expect(total).toBe(1);
    expect(items[0]?.cells.map(({ standing, words }) => [standing, words?.text])).toEqual([
      ["asserts", "has been postponed"],
      ["denies", "“Nothing was agreed, so nothing was postponed,”"],
    ]);
    expect(answer(view, "compare", { of: [ledger.id], points: "claims" }).total).toBe(0);
    expect(answer(view, "compare", { of: [courier.id, herald.id], shared: false }).total).toBe(0);
  });
});

describe("the timeline", () => {
  const entry = (more: object) => ({ when: null, whenLinked: null, after: [], ...more });
  const timeline = [
    entry({ page: ledger.id }),
    entry({ event: "v-call", when: "2031-05-03" }),
    entry({ attribution: "a-unlikely", when: "2031-05" }),
    entry({ page: courier.id, whenLinked: "2031-05-02" }),
    entry({ event: "v-summit", when: "XXXX-05-04" }),
    entry({ event: "v-meeting", when: "../2031-04-30" }),
  ];
  const timed = viewOf({ timeline });

  it("is in order of first day; a date without its year stands with the undated", () => {
    const { items } = answer(timed, "timeline", {});
    expect(items.map(({ id, first, last, linked }) => [id, first, last, linked])).toEqual([
      ["v-meeting", null, 22399, false],
      ["a-unlikely", 22400, 22430, false],
      [courier.id, 22401, 22401, true],
      ["v-call", 22402, 22402, false],
      [ledger.id, null, null, false],
      ["v-summit", null, null, false],
    ]);
    expect(items.map(({ kind }) => kind)).toEqual([
      "event",
      "statement",
      "publication",
      "event",
      "publication",
      "event",
    ]);
  });

  it("is filtered by window, status, actor and kind", () => {
    const ids = (asked: object): string[] => answer(timed, "timeline", asked).items.map(({ id }) => id);
    expect(ids({ from: "2031-05-03" })).toEqual(["a-unlikely", "v-call"]);
    expect(ids({ to: "2031-04" })).toEqual(["v-meeting"]);
    expect(ids({ undated: true })).toEqual([ledger.id, "v-summit"]);
    expect(ids({ status: ["held"] })).toEqual(["v-call"]);
    // The event's own status is unclear; one account has it postponed.
    expect(ids({ status: ["postponed"] })).toEqual(["v-meeting"]);
    expect(ids({ actor: "e-kell", kinds: ["event"] })).toEqual(["v-meeting", "v-call", "v-summit"]);
    expect(ids({ disputed: true })).toEqual(["v-meeting"]);
  });
});

describe("the overview", () => {
  it("gives the first ten entries of a section, and the section the rest", () => {
    const [claim] = madeUpRecord.claims;
    if (claim === undefined) throw new Error("no claim");
    const claims = Array.from({ length: 25 }, (_, number) => ({ ...claim, id: `c-${number}` }));
    const many = viewOf({ claims });
    const section = answer(many, "overview", {}).sections.find(
      ({ heading }) => heading === "ONE REPORT, SEVERAL WORDINGS",
    );
    expect([section?.total, section?.items.length]).toEqual([25, 10]);
    const rest = answer(many, "section", { heading: "ONE REPORT, SEVERAL WORDINGS", offset: 10, limit: 100 });
    expect([rest.total, rest.items.length]).toEqual([25, 15]);
    expect(rest.pages[courier.id]).toMatchObject({ label: "01", date: "2031-05-02", dateFrom: "own" });
  });

  it("puts entries of other matters last, and says so", () => {
    const matters = [
      { id: "m-a", pages: [ledger.id], main: true },
      { id: "m-b", pages: [courier.id, herald.id], main: false },
    ];
    const warnings = answer(viewOf({ matters }), "section", { heading: "CHANGED" });
    expect(warnings.items.map(({ apart }) => apart)).toEqual([false]);
    const held = answer(viewOf({ matters }), "section", { heading: "DISPUTED" });
    expect(held.items.map(({ apart }) => apart)).toEqual([true]);
  });
});

describe("facets", () => {
  it("count outlets, actors and statuses, and what has no date", () => {
    const facets = answer(view, "facets", {});
    expect(facets.outlets).toEqual([
      { name: "", pages: 2 },
      { name: "Norvik Herald", pages: 1 },
    ]);
    expect(facets.actors.map(({ name, statements, events }) => [name, statements, events])).toEqual([
      ["Ilan Dorvet", 0, 3],
      ["Ada Kell", 0, 3],
      ["Oren Vass", 1, 0],
    ]);
    expect(facets.dates).toEqual({ first: "2031-05-02", last: "2031-05-02" });
    expect(facets.undatedPages).toBe(2);
  });
});

describe("a page", () => {
  it("has its own accounts of an event whole, and of other pages the first", () => {
    const [event] = madeUpRecord.events;
    if (event === undefined) throw new Error("no event");
    const twice = { ...event, accounts: event.accounts.flatMap((account) => [account, account]) };
    const detail = answer(viewOf({ events: [twice] }), "page", { id: courier.id });
    expect(detail.events[0]?.accounts.map(({ page }) => page)).toEqual([courier.id, courier.id, herald.id]);
    expect(detail.pages[herald.id]?.outlet).toBe("Norvik Herald");
    expect([detail.before, detail.after?.id]).toEqual([null, herald.id]);
    expect(detail.differences).toEqual([{ id: "d-status", kind: "status", subject: "Dorvet – Kell, meeting" }]);
  });
});
