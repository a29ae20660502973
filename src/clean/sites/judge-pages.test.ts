import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { judgePages } from "./judge-pages.ts";
import { judgedPage } from "./judged-page.ts";

const APPEAL = "Every morning our people bring you what matters, and you can have it all for the price of a coffee.";
const HABIT = "What we know";
const STORIES: readonly (readonly string[])[] = [
  [
    "Dam in the Ansel valley holds after a week of rain",
    "Engineers said on Monday that the dam above Norvik had held through seven days of rain in the Ansel valley.",
    "The dam was built forty years ago and has been strengthened twice, the engineers told the council of Norvik.",
  ],
  [
    "Tessel recalls its envoy from Marvania over fishing rights",
    "The government of Tessel recalled its envoy on Tuesday after trawlers were turned away from the southern banks.",
    "Foreign Minister Ilan Dorvet called the recall of the envoy regrettable and said the trawlers had been warned.",
  ],
  [
    "Teachers end strike after pay offer from the ministry",
    "Teachers went back to their classes on Wednesday after the ministry had offered them more pay than last year.",
    "Their union said the pay offer was not all that teachers had asked for, but enough to end the strike for now.",
  ],
  [
    "Old harbour crane in Kelm is moved to a museum",
    "The last steam crane of the harbour of Kelm was taken to a museum on Thursday on a barge as long as a street.",
    "The crane had lifted coal and timber in the harbour for ninety years before the cranes of steel came to Kelm.",
  ],
];

type Made = { readonly id: string; readonly url?: string; readonly outlet?: string; readonly lines: readonly string[] };

/** A page whose first line is its title and whose other lines were taken for the article; "- …" is boilerplate already. */
function page({ id, url, outlet, lines }: Made): Page {
  let text = "";
  const blocks = lines.map((line, index) => {
    const start = text.length;
    text += `${line}\n`;
    const kind = index === 0 ? "title" : line.startsWith("- ") ? "boilerplate" : line.length < 40 ? "heading" : "body";
    return { kind, start, end: start + line.length, reason: "prose", confidence: 0.9 } as const;
  });
  const evidenced = (value: string) => ({ value, evidence: [], basis: "stated", confidence: 1 });
  return {
    id,
    source: url === undefined ? {} : { url },
    sha256: "0".repeat(64),
    capturedAt: null,
    bytes: text.length,
    text,
    blocks,
    title: evidenced(lines[0] ?? ""),
    outlet: outlet === undefined ? null : evidenced(outlet),
    authors: [],
    dateline: null,
    agency: null,
    voice: [],
    published: null,
    updated: null,
    language: "en",
    links: [],
  };
}

const story = (number: number) => STORIES[number] ?? [];
const at = (number: number, site = "courier.example") => `https://www.${site}/${number}`;
const [first = "", second = "", third = ""] = story(0);
const put = (lines: readonly string[]) => [lines[0] ?? "", lines[1] ?? "", APPEAL, ...lines.slice(2)];
const words = (pages: readonly Page[]) =>
  [...judgePages(pages)].map(([id, found]) => [
    id,
    found.map(({ block, pages: count }) => {
      const { start, end } = pages.find((one) => one.id === id)?.blocks[block] ?? { start: 0, end: 0 };
      return [pages.find((one) => one.id === id)?.text.slice(start, end), count];
    }),
  ]);

describe("pages beside others of their site", () => {
  it("puts aside what stands on pages of other stories, and says on how many", () => {
    const pages = [0, 1, 2].map((number) => page({ id: `p${number}`, url: at(number), lines: put(story(number)) }));
    expect(words(pages)).toEqual([0, 1, 2].map((number) => [`p${number}`, [[APPEAL, 3]]]));
    const [one] = pages;
    if (one === undefined) throw new Error("no page");
    const judged = judgedPage(one, judgePages(pages).get("p0") ?? []);
    expect(judged.blocks[2]).toMatchObject({ kind: "boilerplate", reason: "on 3 pages of this site" });
    expect(one.blocks[2]?.kind).toBe("body");
    expect(judged.text).toBe(one.text);
    expect(judged.blocks.filter((_, index) => index !== 2)).toEqual(one.blocks.filter((_, index) => index !== 2));
  });

  it("leaves other sites alone, whatever they share", () => {
    const pages = [0, 1].map((number) =>
      page({ id: `p${number}`, url: at(number, `site${number}.example`), lines: put(story(number)) }),
    );
    expect(words(pages)).toEqual([]);
  });

  it("tells sites apart by outlet where there is no address, and by shared furniture where there is neither", () => {
    const furniture = ["- Have a tip for us", "- Letters to the editor here", "- Buy a print of this picture"];
    const made = (extra: readonly string[], outlet?: string) =>
      [0, 1].map((number) =>
        page({
          id: `p${number}`,
          ...(outlet === undefined ? {} : { outlet }),
          lines: [...put(story(number)), ...extra],
        }),
      );
    expect(words(made([], "Norvik Courier"))).toHaveLength(2);
    expect(words(made(furniture))).toHaveLength(2);
    expect(words(made(furniture.slice(1)))).toEqual([]);
  });

  it("takes nothing from a story that a site carries twice, or again in a later version", () => {
    const later = [
      "Dam in the valley still holds, engineers say",
      second,
      "Rain has stopped for now in all the valleys of the Ansel.",
      third,
    ];
    const pages = [story(0), later, put(story(1)), put(story(2))].map((lines, number) =>
      page({ id: `p${number}`, url: at(number), lines }),
    );
    expect(words(pages).map(([id]) => id)).toEqual(["p2", "p3"]);
    expect(first).toContain("Dam");
  });

  it("keeps a paragraph of background that stories of one matter share", () => {
    const background =
      "The envoy of Tessel came to Marvania two years ago to settle the quarrel over trawlers on the southern banks.";
    const other = [
      "Trawlers of Tessel stay in port while the envoy is away",
      "No trawlers left for the southern banks on Friday, and skippers in Tessel said they would wait for the envoy.",
      background,
      "The quarrel over the banks has cost the fishermen of Marvania and Tessel a third of what they earned before.",
    ];
    const pages = [
      page({ id: "p0", url: at(0), lines: [...story(1), background] }),
      page({ id: "p1", url: at(1), lines: other }),
    ];
    expect(words(pages)).toEqual([]);
  });

  it("keeps what somebody says in two stories", () => {
    const pages = [0, 1].map((number) =>
      page({
        id: `p${number}`,
        url: at(number),
        lines: [...story(number), "“We will not be moved,” he said again that evening."],
      }),
    );
    expect(words(pages)).toEqual([]);
  });

  it("keeps a heading that the outlet sets over paragraphs by habit", () => {
    const pages = [0, 1, 2].map((number) => {
      const [title = "", ...rest] = story(number);
      return page({ id: `p${number}`, url: at(number), lines: [title, HABIT, ...rest] });
    });
    expect(words(pages)).toEqual([]);
  });

  it("gives the same for any order of pages", () => {
    const pages = STORIES.map((lines, number) => page({ id: `p${number}`, url: at(number), lines: put(lines) }));
    const expected = judgePages(pages);
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(new Map(judgePages(shuffled))).toEqual(expected);
      }),
    );
  });

  it("costs in proportion to the pages", () => {
    const pages = Array.from({ length: 2_000 }, (_, number) =>
      page({
        id: `p${number}`,
        url: at(number),
        lines: put([`Story ${number}`, `${second} ${number}`, `${third} ${number}`]),
      }),
    );
    const began = performance.now();
    expect(judgePages(pages).size).toBe(2_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
