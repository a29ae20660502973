import { describe, expect, it } from "vitest";
import type { ReadPage } from "../../src/core/stage.ts";
import { linkPages, type PageLine, readLine } from "../link-lines.ts";

async function eventsOf(lines: readonly PageLine[]) {
  const pages = lines.flatMap((line): ReadPage[] => {
    const page = readLine(line);
    return page === null ? [] : [page];
  });
  const { events } = await linkPages(pages);
  const nameOf = new Map(pages.map(({ page }) => [page.id, page.source.id ?? ""]));
  return events.map(({ type, mode, label, when, accounts }) => ({
    type,
    mode,
    label,
    when: when?.value ?? null,
    pages: [...new Set(accounts.map(({ page }) => nameOf.get(page)))].sort(),
    statuses: Object.fromEntries(accounts.map(({ page, status }) => [nameOf.get(page), status])),
  }));
}

describe("a boat that sank on a lake", async () => {
  const events = await eventsOf([
    {
      id: "day-1",
      published: "2031-06-10",
      title: "Boat sinks on Lake Tarn, search goes on",
      text: "NORVIK - A ferry sank on Lake Tarn on Monday and six passengers drowned, the harbour police said. The search for nine others is continuing.\n\nThe transport minister, Ines Brenn, told reporters that a commission of inquiry chaired by Judge Olaf Tessel would open on Monday, 16 June, in Brax.",
    },
    {
      id: "day-9",
      published: "2031-06-18",
      title: "Lake Tarn ferry: divers go home",
      text: "The navy called off its search of Lake Tarn on Wednesday, nine days after the ferry sank. Seven passengers are still missing.\n\nThe inquiry, which opened on Monday, heard the ferry's engineer.",
    },
  ]);

  it("is searched for, and the search is called off", () => {
    const searches = events.filter(({ label }) => label.includes("search"));
    expect(searches).toHaveLength(1);
    expect(searches[0]?.pages).toEqual(["day-1", "day-9"]);
    expect(searches[0]?.statuses["day-9"]).toBe("cancelled");
  });

  it("has one inquiry, planned on one page and open on the next", () => {
    const inquiries = events.filter(({ label }) => label.includes("inquiry"));
    expect(inquiries.map(({ pages, when }) => ({ pages, when }))).toEqual([
      { pages: ["day-1", "day-9"], when: "2031-06-16" },
    ]);
  });
});

describe("what two pages of one news open with", async () => {
  const events = await eventsOf([
    {
      id: "gazette",
      published: "2031-03-04",
      title: "Planet with two suns discovered",
      text: "Astronomers have discovered a planet that circles two suns, the University of Brax said on Tuesday. The planet was detected with a telescope in the hills above Norvik.",
    },
    {
      id: "courier",
      published: "2031-03-04",
      title: "Scientists find world of two suns",
      text: "For the first time astronomers at the University of Brax have discovered a planet with two suns. The telescope above Norvik followed the planet for three years.",
    },
  ]);

  it("is one discovery", () => {
    const found = events.filter(({ type }) => type === "DISCOVERY");
    expect(found.map(({ pages }) => pages)).toEqual([["courier", "gazette"]]);
  });
});
