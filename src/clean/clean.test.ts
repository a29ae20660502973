import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_REASONS } from "../core/block-reasons.ts";
import type { Content } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Page } from "../core/page.ts";
import { pageSchema } from "../core/record.ts";
import { clean } from "./clean.ts";

const captured = { source: { path: "page" }, sha256: "ab".repeat(32), capturedAt: null, bytes: 1 };
function read(text: string, media: Content["media"] = "text", stated: Content["stated"] = {}): Page {
  return clean(captured, { media, text, charset: "utf-8", damaged: false, stated });
}
const kindsOf = (page: Page) => page.blocks.map((block) => block.kind);
const textOfKind = (page: Page, kind: string) =>
  page.blocks.filter((block) => block.kind === kind).map((block) => page.text.slice(block.start, block.end));

function expectWellFormed(page: Page): void {
  let end = 0;
  for (const block of page.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(page.text.slice(end, block.start).trim()).toBe("");
    const text = page.text.slice(block.start, block.end);
    expect(text).toBe(text.trim());
    expect(Object.keys(BLOCK_REASONS)).toContain(block.reason);
    end = block.end;
  }
  expect(page.text.slice(end).trim()).toBe("");
  for (const link of page.links) expect(link.url).toMatch(/^https?:\/\//);
}

const DUMP = `Skip to main content
Marvania and Tessel put off border talks
Foreign Minister Ilan Dorvet speaks during a session of the river council in Norvik, Marvania, March 2, 2031.
09:40 CET, March 5, 2031
NORVIK, March 5 (Reuters) – Foreign Minister Ilan Dorvet said on Wednesday that the border talks with Tessel had been put off until the spring.
"Nothing has been agreed, so nothing can be cancelled," Dorvet told reporters in the capital.
A Dispute Over Water
The two countries have argued for years over how much water each may take from the river Ansel, and over who pays for the dams.
His counterpart added:
"We are ready to meet whenever the other side is."
Read more: Tessel recalls its envoy from Norvik
Officials in Tessel declined to say whether a new date had been proposed for the meeting of ministers.
Related Posts
- River Council Elects New Head After Long Night of Voting
- Harvest Festival Draws Record Crowds to the Ansel Valley
- Marvania Raises Pensions for the Third Time in Two Years
© 2031 The Norvik Courier. All rights reserved.`;

describe("clean on a dump", () => {
  const page = read(DUMP);

  it("keeps the text as it is and covers it with blocks", () => {
    expect(page.text).toBe(DUMP);
    expectWellFormed(page);
    expect(() =>
      pageSchema.parse({ ...page, published: { own: page.published, linked: null }, repairs: [] }),
    ).not.toThrow();
  });

  it("tells what each line is", () => {
    expect(kindsOf(page)).toEqual([
      "boilerplate",
      "title",
      "caption",
      "date",
      "body",
      "body",
      "heading",
      "body",
      "body",
      "body",
      "boilerplate",
      "body",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "boilerplate",
    ]);
  });

  it("dates the page by its date line and not by the caption", () => {
    expect(page.published).toMatchObject({ value: "2031-03-05", basis: "date line" });
  });

  it("reads the dateline with the year of the page, the agency and the outlet", () => {
    expect(page.dateline).toMatchObject({ place: "NORVIK", date: "2031-03-05", agency: "Reuters" });
    expect(page.agency).toMatchObject({ value: "Reuters", basis: "dateline" });
    expect(page.outlet).toMatchObject({ value: "The Norvik Courier", basis: "copyright" });
    const span = page.outlet?.evidence[0];
    expect(page.text.slice(span?.start, span?.end)).toBe("The Norvik Courier");
  });

  it("finds title and language", () => {
    expect(page.title?.value).toBe("Marvania and Tessel put off border talks");
    expect(page.language).toBe("en");
    expect(page.voice.map((voice) => voice.value)).toEqual(["report"]);
  });
});

describe("clean on dumps with other furniture", () => {
  it("keeps a page without a date undated, whatever dates its sentences name", () => {
    const page = read(
      "Ministers meet on the river\nThe ministers of Marvania and Tessel met on 3 May 2030 to talk about the river Ansel.\nA second meeting was held on June 4, 2030, and nothing was decided there, officials said.",
    );
    expect(page.published).toBeNull();
  });

  it("does not take the dates of listed stories for its own", () => {
    const page = read(
      "Ministers meet on the river\nThe ministers of Marvania and Tessel met to talk about the river Ansel, and agreed on nothing at all.\nNobody said when the next meeting would be held or where it would take place.\nLatest news\nHarvest festival draws crowds\n3 May 2031\nPensions raised again\n4 May 2031",
    );
    expect(page.published).toBeNull();
    expect(textOfKind(page, "body")).toHaveLength(2);
  });

  it("takes the standfirst and the picture's names between repetitions of the title apart", () => {
    const page = read(
      "Dorvet and Kell speak by phone as tensions rise\n\nMarvania spoke of trade, while Tessel spoke of the border.\nDorvet and Kell speak by phone as tensions rise\nForeign Minister Ilan Dorvet and Secretary Ada Kell.\nDorvet and Kell speak by phone as tensions rise\n\nForeign Minister Ilan Dorvet and Secretary of State Ada Kell held a phone call today, both sides said.\n\nThe call lasted for nearly an hour and ended without a joint statement.",
    );
    expect(kindsOf(page)).toEqual(["title", "standfirst", "boilerplate", "caption", "boilerplate", "body", "body"]);
  });

  it("leaves out appeals, notices and the outlet's words about itself, and learns the outlet from them", () => {
    const page = read(
      "Ada Kell arrives in Norvik for talks\nSecretary of State Ada Kell arrived in Norvik on Monday evening for two days of talks with the government.\nShe said that she expected no results, but that talking was better than silence.\nWe keep our work open. It depends on the support of readers like you. Become a patron for the price of a coffee.\nTo suggest a correction, write to the desk\nTessel Observer\nWe are an independent media outlet that lives on advertising. Please disable your ad blocker.",
    );
    expect(textOfKind(page, "body")).toHaveLength(2);
    expect(page.outlet).toMatchObject({ value: "Tessel Observer", basis: "self-description" });
  });

  it("keeps questions and short sentences of the article that look like furniture", () => {
    const page = read(
      "A Closer Look at the Dams\nThe dams on the river Ansel were built forty years ago, when nobody asked what they would cost.\nWho Pays for the Dams?\nSupport for the government has fallen since then, according to a poll that was published last week.\nFollow the money, an old engineer said, and you will find out who wanted them.\nDorvet replied:\n“I will not answer that.”\nThe minister left the room soon after and did not come back that day.",
    );
    expect(kindsOf(page)).toEqual(["title", "body", "heading", "body", "body", "body", "body", "body"]);
  });

  it("reads opinion and translation where the page says so", () => {
    const page = read(
      "The River Is Ours\nThe river belongs to those who live on it, and no treaty can change what every child in the valley knows.\nThose who say otherwise have never stood on its banks in the spring, when the water comes.\nOriginal article: https://www.novosti-doliny.ru/articles/77\nStatement: This article represents the views of the author.",
    );
    expect(page.voice.map((voice) => voice.value)).toEqual(["opinion", "translation"]);
    expect(textOfKind(page, "body")).toHaveLength(2);
  });

  it("takes a kicker over the title for opinion, a button for the readers' comments for none", () => {
    const story = (kicker: string, under: string) =>
      read(
        `<html><body><div><a href="/">The Tolm Review of the Week</a></div><article><p>${kicker}</p><h1>The River Is Ours</h1><p>${under}</p><p>The river belongs to those who live on it, and no treaty can change what every child in the valley knows.</p><p>Those who say otherwise have never stood on its banks in the spring, when the water comes.</p></article></body></html>`,
        "html",
      );
    const column = story("COMMENT", "Translated from the Sorlandic by O. Lint");
    expect(column.voice.map((voice) => voice.value)).toEqual(["opinion", "translation"]);
    expect(textOfKind(column, "body")).toHaveLength(2);
    expect(story("News", "Comment").voice.map((voice) => voice.value)).toEqual(["report"]);
  });

  it("does not call a republished English story a translation", () => {
    const page = read(
      "The River Is Ours\nThe river belongs to those who live on it, and no treaty can change what every child in the valley knows.\nOriginal article: https://www.norvik-courier.com/articles/77",
    );
    expect(page.voice.map((voice) => voice.value)).toEqual(["report"]);
  });

  it("takes what the giver states", () => {
    const page = read(DUMP, "text", {
      outlet: "Ansel Daily",
      title: "Talks put off",
      published: "2031-03-06T01:00:00Z",
      url: "https://ansel.example/a",
    });
    expect(page.outlet).toMatchObject({ value: "Ansel Daily", basis: "stated" });
    expect(page.title).toMatchObject({ value: "Talks put off", basis: "stated" });
    expect(page.published).toMatchObject({ value: "2031-03-06", basis: "stated" });
  });

  it("keeps the sentences of a page that is hardly a page", () => {
    const page = read("Talks put off\n\nBy Ilan Roke\n\nShort. Very short.\n\nHe left.");
    expect(kindsOf(page)).toEqual(["title", "byline", "body", "body"]);
  });

  it("throws no-text where no word is left", () => {
    for (const text of ["", "  \n\t", "--- *** ---"]) expect(() => read(text)).toThrow(HearsayError);
    expect(() => read("<html><body><script>run()</script></body></html>", "html")).toThrow(HearsayError);
  });
});

const lineOf = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "",
    "- ",
    "Latest news",
    "Home",
    "By Ilan Roke",
    "3 May 2031",
    "Photo: Ada Kell",
    "»",
    "\u00a0 ",
    "\ufeff",
    "😀 ok",
  ),
  fc
    .array(fc.constantFrom("the", "minister", "said", "Norvik", "talks.", "“no”", "(AP)", "–"), {
      minLength: 5,
      maxLength: 40,
    })
    .map((words) => `${words.join(" ")}.`),
);

describe("clean, whatever the page", () => {
  it("tiles every dump with sorted blocks and changes no character", () => {
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, separator) => {
        const text = `${lines.join(separator)}\nThe minister said nothing.`;
        const page = read(text);
        expect(page.text).toBe(text);
        expectWellFormed(page);
      }),
      { numRuns: 150 },
    );
  });

  it("tiles every HTML page, however its tags are strewn", () => {
    const piece = fc.oneof(
      lineOf,
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div class=widget>",
        "</div>",
        "<a href='/x'>",
        "</a>",
        "<br>",
        "<li>",
        "<h1>",
        "<table><td>",
        "<!-- x",
        "-->",
        "<nav>",
        "</nav>",
        "<script>",
        "</script>",
        "&amp;",
        "<",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = `<p>The minister said nothing.</p>${pieces.join("")}`;
        expectWellFormed(read(html, "html"));
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same page each time", () => {
    expect(read(DUMP)).toEqual(read(DUMP));
  });
});

describe("clean on what stands around the text", () => {
  const story =
    "The ministers of Marvania and Tessel met on Monday to talk about the river Ansel, officials said.\nA second meeting was held in the evening, and nothing was decided there, two of them added.";

  it("dates a page by a line right over its title, and by none further up", () => {
    expect(read(`Press service\n7 March 2031\nMinisters meet on the river Ansel\n${story}`).published?.value).toBe(
      "2031-03-07",
    );
    expect(
      read(`7 March 2031\nPress service\nThe minister\nHome\nMinisters meet on the river Ansel\n${story}`).published,
    ).toBeNull();
  });

  it("names the agency of a dateline that no list knows, but not the outlet's own name", () => {
    const told = `NORVIK, March 12 (Anselwire) – ${story}`;
    expect(read(`Ministers meet on the river Ansel\nMarch 12, 2031\n${told}`).agency).toMatchObject({
      value: "Anselwire",
    });
    expect(read(`Ministers meet on the river Ansel\nMarch 12, 2031\n${told}\n© 2031 Anselwire`).agency).toBeNull();
  });

  it("reads bylines with a date, a desk or an agency", () => {
    const dated = read(`Ministers meet on the river Ansel\nBy Mara Venn · 3 May 2031\n${story}`);
    expect(dated.authors.map((author) => author.value)).toEqual(["Mara Venn"]);
    expect(dated.published?.value).toBe("2031-05-03");
    const desk = read(`Ministers meet on the river Ansel\nBy Anselwire staff\n${story}`);
    expect(textOfKind(desk, "byline")).toEqual(["By Anselwire staff"]);
    expect(desk.authors).toEqual([]);
    const agency = read(
      `Ministers meet on the river Ansel\n${story}\nThe dam is old, a man told Anselwire in Norvik on Tuesday.\nWith Anselwire`,
    );
    expect(agency.agency).toMatchObject({ value: "Anselwire", basis: "credit" });
    expect(agency.authors).toEqual([]);
  });

  it("keeps what the writer is out of the text, and what the story says of another", () => {
    const page = read(
      `The river is ours and always was\nBy Mara Venn\n${story}\nIlan Dorvet writes letters to nobody.\nMara Venn writes about the river and its people.`,
    );
    expect(textOfKind(page, "body").at(-1)).toBe("Ilan Dorvet writes letters to nobody.");
  });

  it("takes a line under the title that is no sentence for the standfirst", () => {
    const page = read(
      `Ministers of Marvania and Tessel put off talks\nHotel rooms stand empty as ministers stay at home\n${story}`,
    );
    expect(textOfKind(page, "standfirst")).toEqual(["Hotel rooms stand empty as ministers stay at home"]);
  });
});
