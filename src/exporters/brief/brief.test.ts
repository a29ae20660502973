import { describe, expect, it } from "vitest";
import { type HearsayRecord, recordSchema } from "../../core/record.ts";
import { at, madeUpPages, madeUpRecord } from "../made-up-record.ts";
import { buildBrief } from "./build-brief.ts";
import { dateWords } from "./date-words.ts";
import { indexRecord } from "./index-record.ts";
import { pageLabels } from "./page-labels.ts";
import { inItsSentence, quoteStretches, quoteWords } from "./quote-words.ts";
import { renderTerminal } from "./render-terminal.ts";
import { safeText } from "./safe-text.ts";

const text = (record: HearsayRecord = madeUpRecord, width = 100): string =>
  renderTerminal(buildBrief(record), { width });

it("the record it is tested with is a valid one", () => {
  expect(recordSchema.safeParse(madeUpRecord).error).toBeUndefined();
});

describe("the brief", () => {
  it("reads as written by hand", () => {
    expect(text()).toBe(`Ada Kell – Ilan Dorvet · 3 pages · 1 dated (2 May 2031) · 1 could not be read

WARNINGS
  opinion (02)
  undated (02, 03)

DISPUTED
  Dorvet – Kell, meeting
    status postponed: “has been postponed”: an aide, via the Tarn Wire (01)
    status denies not postponed: “Nothing was agreed, so nothing was postponed,”: Oren Vass (02)
    common ground no new date (01, 02)

CHANGED
  Dorvet – Kell, summit
    expected “The summit was expected in May.”: the page itself (03)
    → cancelled “was called off by Marvania”: the page itself (03)

ONE REPORT, SEVERAL WORDINGS
  traced to 1: Tarn Wire (people behind it unnamed)
    “Dorvet is unlikely to sign”: One of the Wire's sources, via Tarn Wire (01)
    “Dorvet would not sign”: Sources, via the Tarn Wire (02)
    certainty “is unlikely to” → “would not”

HELD
  Kell – Dorvet, phone call, 3 May 2031 (03)

POSTPONED OR CALLED OFF
  Dorvet – Kell, summit (03)

OPEN
  unclear “It is unclear why.” (01)

GET NEXT
  the Tarn Wire 3 statements (01, 02)

COULD NOT BE READ
  pages/04.pdf: a .pdf file unsupported-type
    Save the page as .html or .txt.

PAGES
  01 · outlet not stated · 2 May 2031 · Talks put off
  02 · Norvik Herald · undated · opinion · No talks to put off
  03 · outlet not stated · undated · Harbour summit
`);
  });

  it("shows only slices of the pages as their words", () => {
    for (const section of buildBrief(madeUpRecord).sections)
      for (const { parts } of section.lines)
        for (const part of parts) {
          if (part.role !== "words" || part.span === undefined) continue;
          const page = madeUpRecord.pages.find(({ id }) => id === part.page);
          expect(page?.text).toContain(part.text.replace(/^“|”$/g, ""));
        }
  });

  it("quotes a single word in its sentence, not cut at the stops of abbreviations", () => {
    const text = "First one here. The U.S. meeting with Mr. Dorvet is off. Last one.";
    const page = {
      ...madeUpPages.courier,
      text,
      blocks: [{ kind: "body" as const, start: 0, end: text.length, reason: "", confidence: 1 }],
    };
    const index = indexRecord({ ...madeUpRecord, pages: [page] });
    const { start, end } = inItsSentence(index, at(page, "meeting"));
    expect(text.slice(start, end)).toBe("The U.S. meeting with Mr. Dorvet is off.");
    expect(inItsSentence(index, at(page, "meeting with Mr."))).toEqual(at(page, "meeting with Mr."));
  });

  it("cuts a long sentence so that the words in question stay in sight", () => {
    const long = `Rivers rose ${"and rose again ".repeat(12)}until at least 40 people drowned in the valley, officials said.`;
    const page = {
      ...madeUpPages.courier,
      text: long,
      blocks: [],
    };
    const index = indexRecord({ ...madeUpRecord, pages: [page] });
    const start = long.indexOf("at least 40");
    const figure = { page: page.id, start, end: start + "at least 40".length };
    const { text: shown, span } = quoteWords(index, { page: page.id, start: 0, end: long.length }, 60, figure);
    expect(shown).toMatch(/^“… .*at least 40 people.* …”$/);
    expect(span).toEqual({ page: page.id, start: 0, end: long.length });
    expect(quoteWords(index, figure, 60).text).toBe("“at least 40”");
  });

  it("closes a quotation that its page does not close, or that was cut", () => {
    const shown = (text: string, longest = 60): string => {
      const page = { ...madeUpPages.courier, text, blocks: [] };
      const index = indexRecord({ ...madeUpRecord, pages: [page] });
      return quoteWords(index, { page: page.id, start: 0, end: text.length }, longest).text;
    };
    expect(shown("“They left a plan.")).toBe("“They left a plan.”");
    expect(shown("‘They don’t know.")).toBe("‘They don’t know.’");
    expect(shown("\"They left a 'plan.'")).toBe("\"They left a 'plan.'\"");
    expect(shown("“They left a plan,”")).toBe("“They left a plan,”");
    expect(shown("They left a plan")).toBe("“They left a plan”");
    expect(shown("“They left a long and careful plan for everybody,”", 30)).toBe("“They left a long and careful …”");
  });

  it("leaves an outlet out of GET NEXT when it is among the pages", () => {
    const pages = madeUpRecord.pages.map((page) =>
      page.id === madeUpPages.ledger.id
        ? { ...page, outlet: { value: "The Northern Tarn Wire", evidence: [], basis: "stated", confidence: 1 } }
        : page,
    );
    expect(text({ ...madeUpRecord, pages })).not.toContain("GET NEXT");
  });

  it("says how many entries it left out, and shows all where asked", () => {
    const unknowns = Array.from({ length: 12 }, (_, index) => ({
      id: `u-${index}`,
      kind: "unclear" as const,
      evidence: { page: madeUpPages.courier.id, start: index, end: index + 9 },
      attribution: null,
      about: {},
      answeredBy: [],
    }));
    const record = { ...madeUpRecord, unknowns };
    expect(text(record)).toContain("and 4 more; --all shows every one");
    expect(renderTerminal(buildBrief(record, { limit: Number.POSITIVE_INFINITY }), { width: 80 })).not.toContain(
      "more;",
    );
  });

  it("shows a question that two pages ask in the same words once, and those who gave no answer last", () => {
    const [question] = madeUpRecord.unknowns;
    if (question === undefined) throw new Error("the record has a question");
    const asked = { ...question, answeredBy: [] };
    const unknowns = [
      { ...asked, id: "u-1", kind: "no comment" as const },
      { ...asked, id: "u-2" },
      { ...asked, id: "u-3" },
    ];
    expect(text({ ...madeUpRecord, unknowns })).toMatch(
      /OPEN\n {2}unclear “It is unclear why\.” \(01\)\n {2}no comment “It is unclear why\.” \(01\)\n\n/,
    );
  });

  it("sets two sides' own accounts side by side", () => {
    const { courier, ledger } = madeUpPages;
    const shared = { about: {}, common: [], confidence: 1, why: "" };
    const side = (page: typeof courier, standing: "asserts" | "silent", words?: string) => ({
      value: words ?? "",
      standing,
      pages: [page.id],
      attributions: [],
      evidence: words === undefined ? [] : [at(page, words)],
    });
    const differences = [
      {
        ...shared,
        id: "d-1",
        kind: "omission" as const,
        sides: [side(courier, "asserts", "unclear"), side(ledger, "silent")],
      },
    ];
    const shown = text({ ...madeUpRecord, differences });
    expect(shown).toMatch(/READOUTS SIDE BY SIDE\n.*\(01\) – .*\n {4}alone tells “.*unclear.*” \(01\)\n/);
    expect(shown).not.toContain("TOLD DIFFERENTLY");
  });

  it("tells a toll over time in one line", () => {
    const { courier } = madeUpPages;
    const side = (value: string) => ({
      value,
      standing: "asserts" as const,
      pages: [courier.id],
      attributions: [],
      evidence: [at(courier, "unclear")],
    });
    const change = {
      id: "d-toll",
      kind: "change" as const,
      about: {},
      sides: [side("at least 9 killed"), side("17 killed"), side("23 killed")],
      common: [],
      confidence: 1,
      why: "",
    };
    expect(text({ ...madeUpRecord, differences: [change] })).toContain("at least 9 killed (01) → 17 (01) → 23 (01)");
  });

  it("says once what a change and its first side both say", () => {
    const { courier, herald } = madeUpPages;
    const said = "Nothing was agreed, so nothing was postponed";
    const side = (page: typeof courier, value: string, words: string) => ({
      value,
      standing: "asserts" as const,
      pages: [page.id],
      attributions: [],
      evidence: [at(page, words)],
    });
    const change = {
      id: "d-told",
      kind: "change" as const,
      about: {},
      sides: [side(herald, `${said}.`, said), side(courier, "postponed after all", "has been postponed")],
      common: [],
      confidence: 1,
      why: "",
    };
    expect(text({ ...madeUpRecord, differences: [change] })).toContain(
      `CHANGED\n  “${said}”: the page itself (02)\n    → postponed after all “has been postponed”: the page itself (01)\n`,
    );
  });

  it("shows one wording of a claim once, with everybody who says it so", () => {
    const { courier, herald } = madeUpPages;
    const [claim] = madeUpRecord.claims;
    if (claim === undefined) throw new Error("the record has a claim");
    const members = [
      { attribution: "a-unlikely", span: at(courier, "postponed"), stance: "asserts" as const },
      { attribution: "a-would-not", span: at(herald, "postponed"), stance: "asserts" as const },
    ];
    const sayingSo = (label: string) =>
      text({ ...madeUpRecord, claims: [{ ...claim, label, members, drift: [] }] }).match(
        /RESTS ON ONE ORIGIN\n[\s\S]*?\n\n/,
      )?.[0];
    const lines = "    “postponed”: One of the Wire's sources, via Tarn Wire (01); Sources, via the Tarn Wire (02)\n\n";
    const origins = "traced to 1: Tarn Wire (people behind it unnamed)";
    expect(sayingSo("postponed")).toBe(`RESTS ON ONE ORIGIN\n  ${origins}\n${lines}`);
    expect(sayingSo("the talks")).toBe(`RESTS ON ONE ORIGIN\n  the talks ${origins}\n${lines}`);
  });

  it("lists who says what where there is a single page", () => {
    const { courier } = madeUpPages;
    const record: HearsayRecord = {
      ...madeUpRecord,
      pages: [courier],
      attributions: madeUpRecord.attributions.filter((one) => one.page === courier.id),
      matters: [],
      events: [],
      claims: [],
      differences: [],
      unknowns: [],
      warnings: [],
      failures: [],
    };
    expect(text(record)).toContain("Talks put off · 1 page · 1 dated (2 May 2031)");
    expect(text(record)).toMatch(
      /WHO SAYS WHAT\n {2}an aide, via the Tarn Wire asserts, indirect “The meeting of Dorvet/,
    );
  });

  it("quotes words that something stands between as one, each leading to its place", () => {
    const text = "Still, Kell said, “the price” of wheat, by her count, fell.";
    const stretch = (words: string) => {
      const start = text.indexOf(words);
      return { page: "p", start, end: start + words.length };
    };
    const index = indexRecord({ ...madeUpRecord, pages: [{ ...madeUpPages.courier, id: "p", text }] });
    const quoted = (...words: string[]) => quoteStretches(index, words.map(stretch)).map((part) => part.text);
    expect(quoted("Still", "fell")).toEqual(["“Still", " … ", "fell”"]);
    expect(quoted("“the price” of wheat", "fell").join("")).toBe("“the price” of wheat … fell");
    expect(quoteStretches(index, ["Still", "by her count", "fell"].map(stretch), 8).map(({ text }) => text)).toEqual([
      "“Still",
      " … ",
      "by …”",
    ]);
    expect(quoteStretches(index, [stretch("Still"), stretch("fell")]).map(({ span }) => span?.start)).toEqual([
      0,
      undefined,
      text.indexOf("fell"),
    ]);
  });

  it("keeps to the width", () => {
    for (const row of text(madeUpRecord, 48).split("\n")) {
      if (!row.startsWith("Ada Kell –")) expect(row.length).toBeLessThanOrEqual(48);
    }
  });

  it("paints each part by what it is", () => {
    const painted = renderTerminal(buildBrief(madeUpRecord), {
      width: 100,
      paint: (style, words) => `<${style}:${words}>`,
    });
    expect(painted).toContain("<heading:DISPUTED>");
    expect(painted).toContain("<words:“has been postponed”>");
    expect(painted).toContain("<page:01>");
  });

  it("names the page that a warning is of, whatever other page shows it", () => {
    const [one, other] = madeUpRecord.pages;
    if (one === undefined || other === undefined) throw new Error("the record has two pages");
    const row = (evidence: { page: string; start: number; end: number }[]) =>
      /no date of its own .*/.exec(
        text({ ...madeUpRecord, warnings: [{ code: "x", page: one.id, message: "no date of its own", evidence }] }),
      )?.[0];
    expect(row([{ page: other.id, start: 0, end: 1 }])).toBe(row([]));
    expect(row([])).toMatch(/\(\d+\)$/);
  });

  it("lets no page steer the terminal", () => {
    const hostile = "\u001b[2J\u001b]0;owned\u0007\u202eevil\u2066 title\u0000\r\nCLAIM: false";
    const pages = madeUpRecord.pages.map((page) => ({
      ...page,
      source: { path: `${page.source.path}\u001b[31m` },
      outlet: { value: hostile, evidence: [], basis: "stated", confidence: 1 },
      title: { value: hostile, evidence: [], basis: "stated", confidence: 1 },
    }));
    const warnings = [{ code: "x", message: hostile, evidence: [] }];
    for (const row of text({ ...madeUpRecord, pages, warnings }).split("\n"))
      expect(row).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(text({ ...madeUpRecord, pages, warnings })).not.toMatch(/^CLAIM/m);
  });
});

describe("the heading", () => {
  const heading = (record: HearsayRecord): string => buildBrief(record).title;
  const events = madeUpRecord.events;

  it("names two people only where half of the pages tell of them together", () => {
    expect(heading(madeUpRecord)).toBe("Ada Kell – Ilan Dorvet");
    expect(heading({ ...madeUpRecord, events: [] })).toBe("Talks put off");
  });

  it("is none of two who are tried together", () => {
    const tried = events.map((event) => ({ ...event, type: "COURT" as const, mode: "verdict" }));
    expect(heading({ ...madeUpRecord, events: tried })).not.toBe("Ada Kell – Ilan Dorvet");
  });

  it("is the title that says what the others say where no event is told by half of the pages", () => {
    const titles = ["Ferry sinks", "Harbour council meets after ferry sinks", "Ferry sinks: council meets"];
    const pages = madeUpRecord.pages.map((page, at) => ({
      ...page,
      title: { value: titles[at] ?? "", evidence: [], basis: "first line", confidence: 1 },
    }));
    const alone = events.map((event) => ({ ...event, participants: event.participants.slice(0, 1), where: null }));
    expect(heading({ ...madeUpRecord, pages, events: alone })).toBe("Ferry sinks: council meets");
  });
});

describe("a deal that is still to come", () => {
  const [first] = madeUpRecord.events;
  const deal = (when: string, status: "proposed" | "held"): string => {
    if (first === undefined) throw new Error("the record has an event");
    const own = {
      ...first,
      type: "COMPANY" as const,
      mode: "deal",
      label: "Tarn Mills – Dorvex, merger",
      when: { value: when, evidence: [], basis: "own words", confidence: 0.9 },
      status: { value: status, asOf: "2031-05-04", disputed: false },
    };
    return text({ ...madeUpRecord, differences: [], events: [own] });
  };

  it("was offered on a day that is past", () => {
    expect(deal("2031-05-03", "proposed")).toContain("merger, offered 3 May 2031");
    expect(deal("2031-06-03", "proposed")).toContain("merger, 3 Jun 2031");
    expect(deal("2031-05-03", "held")).toContain("merger, 3 May 2031");
  });
});

describe("documents to get", () => {
  const named = (name: string): HearsayRecord => ({
    ...madeUpRecord,
    attributions: madeUpRecord.attributions.map((one) => ({
      ...one,
      chain: one.chain.map((link, at) => (at === 0 ? link : { ...link, name, entity: null, kind: "outlet" })),
    })),
  });

  it("are named, and once each", () => {
    expect(text(named("The report"))).not.toContain("GET NEXT");
    expect(text(named("a state-run Marvanian newspaper"))).not.toContain("GET NEXT");
    expect(text(named("The Tarn Ledger newspaper"))).toMatch(
      /GET NEXT\n {2}The Tarn Ledger newspaper \d statements? .*\n\n/,
    );
  });
});

describe("documents that pages speak of", () => {
  const speaking = (...words: readonly string[]): HearsayRecord => {
    const pages = madeUpRecord.pages.map((page, at) => {
      const text = words[at] ?? "";
      const blocks = [{ kind: "body" as const, start: 0, end: text.length, reason: "", confidence: 1 }];
      return { ...page, text, blocks, title: null };
    });
    const none = { attributions: [], events: [], claims: [], differences: [], unknowns: [], warnings: [] };
    return { ...madeUpRecord, ...none, pages };
  };

  it("are to be got where most pages speak of them, in the words that introduce them", () => {
    expect(
      text(speaking("The video is real.", "Porters left, a video posted by a channel showed.", "He saw the footage.")),
    ).toMatch(/GET NEXT\n {2}“a video posted by a channel” spoken of on 3 pages \(01, 02, 03\)/);
  });

  it("are none where one page alone has them", () => {
    expect(text(speaking("The video is real.", "Porters left.", "He saw nothing."))).not.toContain("GET NEXT");
  });
});

describe("text made safe", () => {
  it("takes out commands whole and keeps letters of every script", () => {
    expect(safeText("a\u001b[31;1mb\u009b2Kc\n\n d")).toBe("abc d");
    expect(safeText("می\u200cخواهم · Ç · 👩\u200d👧 · é")).toBe("می\u200cخواهم · Ç · 👩\u200d👧 · é");
  });
});

describe("short names of pages", () => {
  const named = (...sources: HearsayRecord["pages"][number]["source"][]): string[] => {
    const pages = sources.map((source, index) => ({ ...madeUpPages.courier, id: `p-${index}`, source }));
    const labels = pageLabels(pages);
    return pages.map((page) => labels.get(page.id) ?? "");
  };

  it("are the beginning of the file's name where that tells pages apart, else more of it", () => {
    expect(named({ path: "a/00_x.txt" }, { path: "a/01_y.html" })).toEqual(["00", "01"]);
    expect(named({ path: "talks-one.txt" }, { path: "talks-two.txt" })).toEqual(["talks-one", "talks-two"]);
    expect(named({ path: "a/page.txt" }, { path: "b/page.txt" })).toEqual(["page#1", "page#2"]);
  });

  it("are the given id, host or line for pages of a .jsonl file", () => {
    expect(
      named(
        { path: "x.jsonl", line: 1, id: "k1" },
        { path: "x.jsonl", line: 2, url: "https://www.norvik.example/a" },
        { path: "x.jsonl", line: 3 },
      ),
    ).toEqual(["k1", "norvik.example", "x:3"]);
  });

  it("are the outlet with its day where one outlet has several pages", () => {
    const told = (id: string, day: string | null, line: number): HearsayRecord["pages"][number] => ({
      ...madeUpPages.courier,
      id,
      source: { path: "x.jsonl", line },
      outlet: { value: "Norvik Courier", evidence: [], basis: "stated", confidence: 1 },
      published: {
        ...madeUpPages.courier.published,
        own: day === null ? null : { value: day, evidence: [], basis: "stated", confidence: 1 },
      },
    });
    const pages = [
      told("p-1", "2031-05-02", 1),
      told("p-2", "2031-05-03", 2),
      told("p-3", null, 3),
      told("p-4", null, 4),
    ];
    expect([...pageLabels(pages).values()]).toEqual([
      "Norvik Courier 2 May",
      "Norvik Courier 3 May",
      "Norvik Courier line 3",
      "Norvik Courier line 4",
    ]);
  });
});

describe("what one page recalls of years ago", () => {
  const [own] = madeUpRecord.pages;
  const [known] = madeUpRecord.entities;
  const base = madeUpRecord.events.find(({ id }) => id === "v-call");
  if (own === undefined || known === undefined || base === undefined) throw new Error("the made-up record is another");
  const pageText = `${own.text}${"The harbour lies still. ".repeat(30)}\nA ferry sank there in 2014.`;
  const start = pageText.indexOf("sank");
  const page = { ...own, text: pageText, published: { ...own.published, own: { ...base.when, value: "2031-05-02" } } };
  const held = (id: string, label: string, day: string, mention: { start: number; end: number }) => ({
    ...base,
    id,
    label,
    when: base.when === null ? null : { ...base.when, value: day },
    participants: [{ entity: known.id, role: "source" as const, evidence: [] }],
    accounts: base.accounts.map((account) => ({ ...account, page: own.id, mention: { page: own.id, ...mention } })),
  });
  const shown = (place: { start: number; end: number }) =>
    text({
      ...madeUpRecord,
      pages: madeUpRecord.pages.map((one) => (one.id === own.id ? (page as typeof one) : one)),
      events: [
        held("v-now", "Norvik, flood", "2031-05-01", { start: 20, end: 24 }),
        held("v-then", "Norvik, sinking", "2014", place),
      ],
    });

  it("is counted and not shown", () => {
    const brief = shown({ start, end: start + 4 });
    expect(brief).toContain("Norvik, flood");
    expect(brief).not.toContain("Norvik, sinking");
    expect(brief).toContain("and 1 more");
  });

  it("is shown where the page opens with it", () => {
    expect(shown({ start: 20, end: 24 })).toContain("Norvik, sinking");
  });
});

describe("dates in words", () => {
  it.each([
    ["2031-05-02", "2 May 2031"],
    ["2031-05", "May 2031"],
    ["2031", "2031"],
    ["2031-05-02T10:20:30Z", "2 May 2031"],
    ["XXXX-07-03", "3 Jul, year not stated"],
    ["XXXX-XX-XX", "date not stated"],
    ["2031-05-02/2031-05-06", "2 May 2031 to 6 May 2031"],
    ["2031-05-02/..", "2 May 2031 or later"],
    ["../2031-05-02", "2 May 2031 or earlier"],
  ])("%s is %s", (edtf, words) => expect(dateWords(edtf)).toBe(words));
});

it("says of a claim that it is denied, whichever words deny it", () => {
  const [first] = madeUpRecord.differences;
  if (first === undefined) throw new Error("no difference");
  const sides = first.sides.map((side) =>
    side.standing === "denies" ? { ...side, value: "Vass dismissed it" } : side,
  );
  const brief = text({ ...madeUpRecord, differences: [{ ...first, kind: "claim", sides }] });
  expect(brief).toContain("claim denied: Vass dismissed it");
  expect(brief).not.toContain("denies Vass");
});
