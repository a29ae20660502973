import { describe, expect, it } from "vitest";
import type { EventFinding } from "../../src/core/findings.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { linkPages, type PageLine, readLine } from "../link-lines.ts";
import { FERRY, PASSING, STRIKE, TRIAL } from "./small-matters.ts";

async function recordOf(lines: readonly PageLine[]) {
  const pages = lines.flatMap((line): ReadPage[] => {
    const page = readLine(line);
    return page === null ? [] : [page];
  });
  const { events } = await linkPages(pages);
  const nameOf = new Map(pages.map(({ page }) => [page.id, page.source.id ?? ""]));
  const pagesOf = ({ accounts }: EventFinding) => [...new Set(accounts.map(({ page }) => nameOf.get(page)))].sort();
  const labelled = (label: string): EventFinding => {
    const found = events.filter((event) => event.label === label);
    if (found.length !== 1)
      throw new Error(`${found.length} × ${label} among ${events.map((e) => e.label).join(" | ")}`);
    return found[0] as EventFinding;
  };
  const detail = (event: EventFinding, field: string, page?: string) =>
    event.accounts.flatMap((account) =>
      page === undefined || nameOf.get(account.page) === page
        ? account.details.filter((one) => one.field === field).map(({ value }) => value)
        : [],
    );
  const textOf = (span: { page: string; start: number; end: number }) =>
    pages.find(({ page }) => page.id === span.page)?.page.text.slice(span.start, span.end);
  return { events, pagesOf, labelled, detail, textOf };
}

describe("a ferry fire on three pages", async () => {
  const { events, pagesOf, labelled, detail, textOf } = await recordOf(FERRY);
  const fire = labelled("Brax, fire");

  it("is one event, with its day and place, told by all pages", () => {
    expect(pagesOf(fire)).toEqual(["ferry-1", "ferry-2", "ferry-3"]);
    expect(fire).toMatchObject({ type: "DISASTER", mode: "fire", when: { value: "2031-06-09" } });
    expect(fire.status.value).toBe("held");
    expect(events.filter(({ type }) => type === "DISASTER")).toHaveLength(1);
  });

  it("has its toll from each page, in the page's words", () => {
    expect(detail(fire, "killed", "ferry-1")).toContain("7");
    expect(detail(fire, "injured", "ferry-1")).toEqual(["14"]);
    expect(detail(fire, "missing", "ferry-1")).toEqual(["2"]);
    expect(detail(fire, "killed", "ferry-2")).toContain("9");
    expect(detail(fire, "injured", "ferry-2")).toEqual(["at least 14"]);
    expect(detail(fire, "killed", "ferry-3")).toEqual(["9"]);
    const tolls = fire.accounts.flatMap(({ details }) => details.filter(({ field }) => field === "killed"));
    expect(tolls.map(({ span }) => textOf(span))).toContain("seven");
  });
});

describe("a trial on three pages", async () => {
  const { pagesOf, labelled, detail } = await recordOf(TRIAL);

  it("has its steps, each with the pages that tell of it", () => {
    expect(pagesOf(labelled("charge against Brenn"))).toEqual(["trial-1", "trial-2"]);
    expect(pagesOf(labelled("Norvik, trial: Brenn"))).toEqual(["trial-1", "trial-2", "trial-3"]);
    expect(labelled("Brenn, verdict").when?.value).toBe("2031-09-25");
  });

  it("tells of what he was charged with and the sentence", () => {
    expect(detail(labelled("charge against Brenn"), "charge")).toContain("fraud");
    expect(detail(labelled("Brenn, verdict"), "sentence")).toContain("six years in prison");
  });
});

describe("a strike on three pages", async () => {
  const { pagesOf, labelled, detail } = await recordOf(STRIKE);
  const strike = labelled("St Orla Hospital, strike");

  it("is one strike, planned, held and called off", () => {
    expect(pagesOf(strike)).toEqual(["strike-1", "strike-2", "strike-3"]);
    expect(strike).toMatchObject({ type: "COMPANY", mode: "strike", status: { value: "cancelled" } });
    expect(new Set(strike.accounts.map(({ status }) => status))).toEqual(
      new Set(["planned", "expected", "held", "ongoing", "cancelled"]),
    );
    expect(strike.when?.value).toBe("2031-11-10");
  });

  it("names who strikes, though they have no name", () => {
    expect(detail(strike, "source").join().toLowerCase()).toContain("nurses");
  });
});

describe("what a page only mentions", async () => {
  const { events } = await recordOf(PASSING);
  it("is no event of the dossier", () => {
    expect(events).toEqual([]);
  });
});

describe("a deed that a page opens with", async () => {
  const page = (text: string): PageLine => ({
    id: "deed",
    outlet: "Brax Post",
    published: "2031-06-11",
    title: "At sea",
    text,
  });
  const tail = "\n\nThe harbour master of Larn said that he knew of no reason for it.";

  it("is an event though nobody in it has a name, if it has a day and a place", async () => {
    const { events } = await recordOf([page(`Police seized a trawler in Brax on Monday.${tail}`)]);
    expect(events.map(({ type, label }) => `${type} ${label}`)).toEqual(["COERCE Brax, seizure"]);
  });

  it.each([
    ["without a day", "Police seized a trawler in Brax."],
    ["that was only planned", "Police were to seize a trawler in Brax on Monday."],
  ])("is none %s", async (_, text) => {
    expect((await recordOf([page(`${text}${tail}`)])).events).toEqual([]);
  });
});

describe("two fires", async () => {
  const page = (id: string, text: string): PageLine => ({
    id,
    outlet: id,
    published: "2031-06-11",
    title: "Fire",
    text,
  });
  it.each([
    ["of two days", "A fire killed two people in Brax on Monday.", "A fire killed four people in Brax on Tuesday."],
    [
      "in two towns",
      "A fire killed two people in Brax on Monday.",
      "A fire killed four people in Larnstead on Monday.",
    ],
  ])("%s are not joined", async (_, first, second) => {
    const { events, pagesOf } = await recordOf([page("first", first), page("second", second)]);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(pagesOf(event)).toHaveLength(1);
  });
});
