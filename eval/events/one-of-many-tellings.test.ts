import { describe, expect, it } from "vitest";
import type { ReadPage } from "../../src/core/stage.ts";
import { linkPages, ofOneMatter, type PageLine, readLine } from "../link-lines.ts";

/** The record's events of pages that are of one matter: label and pages. */
async function eventsOf(lines: readonly PageLine[], type: string): Promise<string[]> {
  const pages = lines.flatMap((line): ReadPage[] => {
    const page = readLine(line);
    return page === null ? [] : [page];
  });
  const { events } = await linkPages(pages, ofOneMatter(pages));
  const nameOf = new Map(pages.map(({ page }) => [page.id, page.source.id ?? ""]));
  return events
    .filter((event) => event.type === type)
    .map(
      ({ label, accounts }) =>
        `${label}: ${[...new Set(accounts.map(({ page }) => nameOf.get(page)))].sort().join(" ")}`,
    );
}

describe("a vote that pages open with", () => {
  const passed = (id: string, text: string): PageLine => ({ id, published: "2031-03-04", text });

  it("is one, whatever step of it each tells", async () => {
    const events = await eventsOf(
      [
        passed(
          "a",
          "The Marvanian Senate passed a bill on Tuesday that would forbid night fishing in the Tarn Strait.",
        ),
        passed(
          "b",
          "Night fishing in the Tarn Strait is over: senators voted 31 to 20 on Tuesday and passed the bill that forbids it in Marvania.",
        ),
      ],
      "LAW",
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatch(/: a b$/);
  });

  it("is none of citizens, and of several orders none is the one", async () => {
    const citizens = await eventsOf(
      [
        passed("a", "The singer Ada Kell urged her listeners to register to vote before the Tarn Strait closes."),
        passed(
          "b",
          "Ada Kell told her listeners on Tuesday to register to vote, and the Tarn Strait is full of boats.",
        ),
      ],
      "LAW",
    );
    expect(citizens).toEqual([]);
  });
});

describe("a resolution that pages mention", () => {
  const page = (id: string, published: string, text: string): PageLine => ({
    id,
    published,
    text: `Marvania said on Thursday that its ships carry no ore to Sorland. The ships were seen in the Tarn Strait.\n\n${"The harbour of Norvik lies still. ".repeat(14)}\n\n${text}`,
  });

  it("is one where one body passed it at one time", async () => {
    const pages = [
      page("a", "2031-03-06", "On March 3, the Northern League passed a resolution on ore."),
      page(
        "b",
        "2031-03-07",
        "The Council of the Northern League passed a resolution on March 3 that asks for searches.",
      ),
    ];
    expect(await eventsOf(pages, "LAW")).toEqual([expect.stringMatching(/resolution.*: a b$/)]);
  });

  it("is two of two days", async () => {
    const pages = [
      page("a", "2031-03-06", "On March 3, the Northern League passed a resolution on ore."),
      page("b", "2031-03-07", "The Northern League passed a resolution on January 9 that asks for searches."),
    ];
    expect(await eventsOf(pages, "LAW")).toHaveLength(2);
  });
});

describe("a move of a price that pages open with", () => {
  const page = (id: string, text: string): PageLine => ({ id, published: "2031-03-04", text });
  const copper = page(
    "a",
    "Copper prices fell to their lowest in nine months on Tuesday. Traders left the hall early.",
  );

  it("is one of one thing and direction", async () => {
    const slump = page(
      "b",
      "Nobody wants it: copper slumped by a tenth this morning, and miners in Sorland were sent home.",
    );
    expect(await eventsOf([copper, slump], "MARKET")).toEqual([expect.stringMatching(/: a b$/)]);
  });

  it("is none of two things or directions", async () => {
    for (const text of ["Nickel prices fell on Tuesday in Sorland.", "Copper prices rose on Tuesday in Sorland."])
      expect(await eventsOf([copper, page("b", text)], "MARKET")).not.toContainEqual(expect.stringMatching(/a b$/));
  });
});

describe("a crash with a background", () => {
  const page = (id: string, text: string): PageLine => ({ id, published: "2031-03-05", text });
  const first = page(
    "a",
    "A tram derailed in Brax on Tuesday, killing six people.\n\nThe tram came off the rails near Olaf Street, the police said.",
  );

  it("is one, though a page names a street and the crash of another year", async () => {
    const second = page(
      "b",
      "Six people were killed when a tram derailed in Brax on Tuesday.\n\nIt was the worst crash since 2014, when nine people were killed in a train crash near Selm.",
    );
    const events = await eventsOf([first, second], "DISASTER");
    expect(events.filter((event) => event.endsWith("a b"))).toHaveLength(1);
    expect(events.filter((event) => event.endsWith("a b"))[0]).toMatch(/Brax/);
  });
});

describe("a crash in a part of a capital", () => {
  it("is one, told of the part and of the capital", async () => {
    const page = (id: string, text: string): PageLine => ({ id, published: "2031-03-05", text });
    const pages = [
      page(
        "a",
        "Six people were killed when a tram overturned in Selmbury, London, on Tuesday. The tram was on its way to Selmbury.",
      ),
      page(
        "b",
        "A tram overturned in London on Tuesday, killing six people.\n\nThe tram crash in Selmbury is the worst in years, the police said.",
      ),
    ];
    const events = await eventsOf(pages, "DISASTER");
    expect(events.filter((event) => event.endsWith("a b"))).toHaveLength(1);
  });
});

describe("a verdict", () => {
  it("is called what it was", async () => {
    const text = "A court in Norvik acquitted Ada Kell of theft on Friday. She was cleared of all charges.";
    expect(await eventsOf([{ id: "a", published: "2031-03-05", title: "Kell acquitted", text }], "COURT")).toEqual([
      expect.stringMatching(/^Norvik, acquittal: Kell|^Kell, acquittal/),
    ]);
  });
});
