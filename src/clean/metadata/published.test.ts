import { describe, expect, it } from "vitest";
import { draftOf } from "./head-draft.test-support.ts";
import { readPageDates } from "./published.ts";

const dayOf = (html: string, url: string | null = null) => readPageDates(draftOf(html, url)).published?.value ?? null;

describe("when a page was published", () => {
  it.each([
    ['<time itemprop="datePublished" datetime="2031-03-05T10:00:00Z">now</time>'],
    ['<h1>Talks put off</h1><span class="post-date">5. März 2031</span>'],
    ['<h1>Talks put off</h1><div class="fecha">5 de marzo de 2031</div>'],
    ['<h1>Talks put off</h1><p class="entry-meta">Опубликовано 5 марта 2031</p>'],
    ['<h1>Talks put off</h1><span class="article-date">2031年3月5日</span>'],
    ['<html lang="de"><h1>Talks put off</h1><span class="date">05.03.31</span>'],
    ['<html lang="fr"><h1>Talks put off</h1><span class="date">05/03/2031</span>'],
    ["<title>Talks put off | Norvik Courier | 05.03.2031</title>"],
    ['<script>window.state = {"publishedAt":"2031-03-05T08:00:00+01:00"}</script>'],
  ])("%s", (html) => {
    expect(dayOf(html)).toBe("2031-03-05");
  });

  it("is the outlet's own day, where a stamp in UTC falls on the day before", () => {
    const stamp = '<meta property="article:published_time" content="2031-03-04T23:30:00Z">';
    expect(dayOf(`${stamp}<h1>Talks</h1><span class="post-date">5 March 2031, 00:30</span>`)).toBe("2031-03-05");
    expect(dayOf(stamp, "https://norvik.example/2031/03/05/talks")).toBe("2031-03-05");
    expect(dayOf(stamp)).toBe("2031-03-04");
  });

  it.each([
    ["3 hours ago", "2031-03-04"],
    ["vor 2 Tagen", "2031-03-03"],
    ["il y a une heure", "2031-03-05"],
    ["last week", null],
  ])("is counted back from when the page was taken: %s", (age, day) => {
    const draft = draftOf(`<h1>Talks</h1><span class="post-date">${age}</span>`);
    expect(readPageDates({ ...draft, capturedAt: "2031-03-05T02:00:00Z" }).published?.value ?? null).toBe(day);
    expect(readPageDates(draft).published).toBeNull();
  });

  it("has the time of day with its zone where one is stated", () => {
    const { times } = readPageDates(
      draftOf('<meta property="article:published_time" content="2031-03-05T22:10:00+09:00">'),
    );
    expect(times).toEqual({ published: "2031-03-05T22:10:00+09:00" });
  });

  it.each([
    ["a comment's", '<div class="comments"><time datetime="2031-03-05">5 March 2031</time></div>'],
    ["an event's", '<span class="event-date">5 March 2031</span>'],
    ["a list's", ["01", "02", "03"].map((day) => `<li><span class="story-date">2031-03-${day}</span></li>`).join("")],
    ["many stories'", '<script>[{"publishedAt":"2031-03-05"},{"publishedAt":"2031-03-06"}]</script>'],
    ["the last change's", '<meta property="article:modified_time" content="2031-03-05T10:00:00Z">'],
    ["one of two orders", '<html lang="en"><h1>Talks</h1><span class="date">03/05/2031</span>'],
    ["a machine's empty one", '<meta name="date" content="1970-01-01T00:00:00Z">'],
    ["today's in the page's head", '<div class="current-date">5 March 2031</div><h1>Talks</h1>'],
  ])("is not %s date", (_, html) => {
    expect(dayOf(html)).toBeNull();
  });
});
