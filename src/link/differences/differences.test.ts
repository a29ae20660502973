import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { EntityFinding, EventFinding, Findings } from "../../core/findings.ts";
import type { Claim } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Stance, Status } from "../../core/vocabulary.ts";
import { countedThing } from "./counted-thing.ts";
import { differencesStage } from "./differences-stage.ts";

const event = (pages: readonly ReadPage[], overrides: Partial<EventFinding> = {}): EventFinding => ({
  id: "v-1",
  scheme: "plover",
  type: "CONSULT",
  mode: null,
  label: "Dorvet – Kell, meeting",
  participants: [],
  when: null,
  whenLinked: null,
  where: null,
  before: [],
  after: [],
  status: { value: "unclear", asOf: null, disputed: true },
  accounts: [],
  members: pages.flatMap((page) => page.layers.events.annotations.map(({ id }) => ({ page: page.page.id, id }))),
  ...overrides,
});
const run = (pages: readonly ReadPage[], findings: Partial<Findings> = {}) =>
  differencesStage.link(madeDossier(pages, { events: [event(pages)], ...findings })).findings.differences;

/** A page that gives the meeting a status, by a voice of its own where a speaker is named. */
const page = (
  name: string,
  status: Status,
  options: {
    published?: string;
    stance?: Stance;
    by?: string;
    details?: { field: string; value: string; words: string }[];
    text?: string;
  } = {},
) => {
  const builder = new PageBuilder(
    name,
    options.text ?? `${options.by ?? "The page"} on the meeting of Dorvet and Kell.`,
    {
      published: options.published === undefined ? null : known(options.published),
    },
  );
  if (options.by !== undefined)
    builder.attribution({
      content: "on the meeting of Dorvet and Kell",
      source: options.by,
      ...(options.stance === "denies" ? { stance: "denies" } : {}),
    });
  return builder
    .event({
      trigger: "meeting",
      status,
      stance: options.stance ?? "asserts",
      attribution: options.by === undefined ? null : 0,
      ...(options.details === undefined ? {} : { details: options.details }),
    })
    .build();
};
const shown = (differences: ReturnType<typeof run>) =>
  differences.map(({ kind, sides }) => [kind, ...sides.map(({ value, standing }) => `${standing} ${value}`)]);

describe("a difference of one word", () => {
  const pages = [
    page("a", "planned", { published: "2031-05-02" }),
    page("b", "held", { published: "2031-05-06" }),
  ] as const;
  const told = (likelihood: number, contents: number) => {
    const [a, b] = pages.map(({ page: { id, text } }) => ({ page: id, start: 0, end: text.length, attribution: null }));
    if (a === undefined || b === undefined) throw new Error("two pages are made");
    return run(pages, { relations: [{ a, b, relation: "same", by: "claim", likelihood, features: { contents } }] });
  };

  it("is none where all words of the only two sentences say the same", () => {
    expect(shown(run(pages))).toHaveLength(1);
    expect(shown(told(0.6, 2))).toEqual([]);
  });

  it("is one where that is hardly likely, or of many sentences", () => {
    expect(shown(told(0.4, 2))).toHaveLength(1);
    expect(shown(told(0.9, 30))).toHaveLength(1);
  });
});

describe("status", () => {
  it("does not take it for a denial that a thing is not about something", () => {
    const built = (words: string) => {
      const text = `Ryav: the meeting ${words}.`;
      return new PageBuilder("b", text)
        .attribution({ content: `the meeting ${words}`, source: "Ryav", stance: "denies" })
        .event({ trigger: "meeting", status: "held", stance: "denies", attribution: 0 })
        .build();
    };
    expect(shown(run([page("a", "held"), built("is not about prices")]))).toEqual([]);
    expect(shown(run([page("a", "held"), built("was not directed against anybody")]))).toEqual([]);
    expect(shown(run([page("a", "held"), built("was not held")]))).toEqual([["status", "asserts held", "denies held"]]);
  });

  it("does not take it for a denial that somebody rejects what others ask for", () => {
    const built = (cue: string, content: string) =>
      new PageBuilder("b", `Ryav ${cue} ${content}.`)
        .attribution({ content, source: "Ryav", cue, stance: "denies" })
        .event({ trigger: "meeting", status: "planned", stance: "denies", attribution: 0 })
        .build();
    const differences = (cue: string, content: string) => run([page("a", "planned"), built(cue, content)]);
    expect(differences("rejected", "the call for a meeting of Dorvet and Kell")).toEqual([]);
    expect(differences("denied", "the plan of a meeting of Dorvet and Kell")).toHaveLength(1);
    expect(differences("rejected", "that a meeting of Dorvet and Kell was planned")).toHaveLength(1);
  });

  it("shows who denies the counts as denying what is charged, not that there is a charge", () => {
    const charge = (name: string, trigger: string, by?: string) => {
      const builder = new PageBuilder(name, `${by ?? "Prosecutors"} on the ${trigger} of Dorvet.`);
      if (by !== undefined)
        builder.attribution({ content: `on the ${trigger} of Dorvet`, source: by, stance: "denies" });
      return builder
        .event({
          type: "COURT",
          mode: "charge",
          trigger,
          status: "held",
          stance: by === undefined ? "asserts" : "denies",
          attribution: by === undefined ? null : 0,
        })
        .build();
    };
    const differences = (trigger: string) => run([charge("a", "counts"), charge("b", trigger, "Ryav")]);
    expect(shown(differences("counts"))).toEqual([["claim", "asserts charged", "denies what is charged"]]);
    expect(shown(differences("charging"))).toEqual([["status", "asserts held", "denies held"]]);
  });

  it("shows a party's denial beside those who say it, with the common ground", () => {
    const pages = [page("a", "postponed"), page("b", "postponed", { by: "Ryav", stance: "denies" })];
    const found = run(pages);
    expect(shown(found)).toEqual([["status", "asserts postponed", "denies postponed"]]);
    expect(found[0]?.common.map(({ value }) => value)).toEqual(["Dorvet – Kell, meeting", "no page gives a new date"]);
    for (const side of found[0]?.sides ?? []) expect(side.evidence.length).toBeGreaterThan(0);
  });

  it("does not set news of days later against a denial", () => {
    const denial = page("b", "postponed", { by: "Ryav", stance: "denies", published: "2031-05-02" });
    expect(shown(run([page("a", "postponed", { published: "2031-05-02" }), denial]))).toHaveLength(1);
    expect(shown(run([page("a", "cancelled", { published: "2031-05-20" }), denial]))).toEqual([]);
  });

  it("does not let a page dispute itself", () => {
    const builder = new PageBuilder("a", "The meeting cancellation. Dorvet said that the meeting was put off.", {
      published: known("2031-05-02"),
    });
    const own = builder
      .event({ trigger: "meeting cancellation", status: "cancelled" })
      .event({ trigger: "meeting was", status: "postponed" })
      .build();
    expect(run([own, page("b", "postponed", { published: "2031-05-02" })])).toEqual([]);
  });

  it("lets a denied plan speak against those who say that it was put off", () => {
    const found = run([page("a", "postponed"), page("b", "planned", { by: "Ryav", stance: "denies" })]);
    expect(shown(found)).toEqual([["status", "asserts postponed", "denies planned"]]);
  });

  it("does not say that no page gives a new date where one does", () => {
    const dated = page("a", "postponed", {
      text: "The meeting of Dorvet and Kell was put off to Monday.",
      details: [{ field: "new date", value: "2031-03-17", words: "Monday" }],
    });
    const [found] = run([dated, page("b", "postponed", { by: "Ryav", stance: "denies" })]);
    expect(found?.common.map(({ value }) => value)).toEqual(["Dorvet – Kell, meeting"]);
  });

  it("takes two words of one time that exclude each other", () => {
    const at = (name: string, status: Status, published: string) => page(name, status, { published });
    expect(shown(run([at("a", "held", "2031-03-10"), at("b", "cancelled", "2031-03-11")]))).toEqual([
      ["status", "asserts held", "asserts cancelled"],
    ]);
    expect(shown(run([at("a", "postponed", "2031-03-10"), at("b", "cancelled", "2031-03-10")]))).toEqual([
      ["status", "asserts postponed", "asserts cancelled"],
    ]);
  });

  it.each([
    ["a plan and a plan", "planned", "expected"],
    ["paused and called off", "suspended", "cancelled"],
    ["held and going on", "held", "ongoing"],
    ["unclear and held", "unclear", "held"],
  ] as const)("finds none between %s", (_, a, b) =>
    expect(run([page("a", a, { published: "2031-03-10" }), page("b", b, { published: "2031-03-10" })])).toEqual([]),
  );

  it("finds none where a denial stands alone", () =>
    expect(run([page("a", "postponed", { by: "Ryav", stance: "denies" })])).toEqual([]));

  it("finds none between held and put off where no date says that it is one time", () =>
    expect(run([page("a", "held"), page("b", "postponed")])).toEqual([]));
});

describe("change", () => {
  it("is a plan and its end at a later time", () => {
    const found = run([
      page("a", "expected", { published: "2031-03-01" }),
      page("b", "cancelled", { published: "2031-03-20" }),
    ]);
    expect(shown(found)).toEqual([["change", "asserts expected", "asserts cancelled"]]);
    expect(found[0]?.confidence).toBe(0.8);
  });

  it("is less sure where a page is undated, and none where the plan is the later word", () => {
    const [found] = run([page("a", "expected"), page("b", "cancelled", { published: "2031-03-20" })]);
    expect([found?.kind, found?.confidence]).toEqual(["change", 0.5]);
    expect(
      run([page("a", "expected", { published: "2031-04-01" }), page("b", "cancelled", { published: "2031-03-20" })]),
    ).toEqual([]);
  });

  it("is none inside one page that tells of a plan and its end", () => {
    const both = new PageBuilder("a", "The planned meeting was put off.")
      .event({ trigger: "planned meeting", status: "planned" })
      .event({ trigger: "meeting", status: "postponed" })
      .build();
    expect(run([both])).toEqual([]);
  });
});

describe("details", () => {
  const lasted = (name: string, words: string, published = "2031-03-10") =>
    page(name, "held", {
      published,
      text: `The meeting of Dorvet and Kell lasted ${words}.`,
      details: [{ field: "duration", value: words, words }],
    });

  it("shows two lengths of one meeting", () =>
    expect(shown(run([lasted("a", "50 minutes"), lasted("b", "90 minutes")]))).toEqual([
      ["number", "asserts 50 minutes", "asserts 90 minutes"],
    ]));
  it("takes one length written in two ways for one", () =>
    expect(run([lasted("a", "50 minutes"), lasted("b", "50-minute")])).toEqual([]));
  it("does not set lengths in two units against each other", () =>
    expect(run([lasted("a", "50 minutes"), lasted("b", "two hours")])).toEqual([]));

  it.each([
    ["50-minute", "50", "minut"],
    ["500% tariff", "500", "percent tariff"],
    ["$3 million", "3000000", "$"],
  ])("reads %s", (value, count, unit) => expect(countedThing(value)).toEqual({ count, unit }));
  it.each(["several hours", "85", ""])("reads no figure with a unit in %j", (value) =>
    expect(countedThing(value)).toBeNull(),
  );
});

describe("names", () => {
  const entity = (id: string, name: string, maybe: string): EntityFinding => ({
    id,
    name,
    kind: "person",
    names: [name],
    roles: [],
    mentions: [{ page: PageBuilder.id("a"), start: 0, end: 4, by: "name", confidence: 1 }],
    maybeSame: [{ entity: maybe, why: "alike", evidence: [] }],
    members: [],
  });
  it("shows two spellings that may be of one, once", () => {
    const entities = [entity("e-1", "Stev Witlock", "e-2"), entity("e-2", "Stev Witkof", "e-1")];
    expect(shown(run([], { entities, events: [] }))).toEqual([["name", "asserts Stev Witkof", "asserts Stev Witlock"]]);
  });
  it("does not take a surname alone for another spelling", () => {
    const entities = [entity("e-1", "Ada Kell", "e-2"), entity("e-2", "Kell", "e-1")];
    expect(run([], { entities, events: [] })).toEqual([]);
  });
});

describe("claims", () => {
  const read = new PageBuilder("a", "It would rain. It may rain. It will not rain.").build();
  const span = (words: string) => {
    const start = read.page.text.indexOf(words);
    return { page: read.page.id, start, end: start + words.length };
  };
  const claim = (overrides: Partial<Claim>): Claim => ({
    id: "c-1",
    label: "",
    members: [],
    accounts: [],
    pages: [],
    outlets: [],
    tracedTo: { origins: [], untraced: 1 },
    state: "uncontradicted",
    drift: [],
    ...overrides,
  });
  const [would, may, not] = [span("It would rain"), span("It may rain"), span("It will not rain")];

  it("with drift differ in wording", () => {
    const drift: Claim["drift"] = [
      { from: would, to: may, relation: "siblings", changes: [{ kind: "modality", a: "would", b: "may" }] },
    ];
    const members: Claim["members"] = [would, may].map((one) => ({ attribution: null, span: one, stance: "asserts" }));
    expect(shown(run([read], { events: [], claims: [claim({ drift, members })] }))).toEqual([
      ["wording", "asserts It would rain", "asserts It may rain"],
    ]);
    expect(run([read], { events: [], claims: [claim({ members })] })).toEqual([]);
  });

  it("that are denied are told once", () => {
    const members: Claim["members"] = [
      { attribution: "a-1", span: would, stance: "asserts" },
      { attribution: "a-2", span: not, stance: "denies" },
    ];
    expect(shown(run([read], { events: [], claims: [claim({ state: "contradicted", members })] }))).toEqual([
      ["claim", "asserts It would rain", "denies It will not rain"],
    ]);
  });
});

describe("descriptions", () => {
  const described = (text: string) => {
    const builder = new PageBuilder("a", text).attribution({
      content: 'a "constructive discussion"',
      source: "The ministry",
    });
    const read = builder.build();
    const whole = builder.at('"constructive discussion"');
    const inner = { start: whole.start + 1, end: whole.end - 1 };
    const quote = {
      id: 0,
      ...whole,
      inner,
      mark: "double",
      opened: "mark",
      closed: "mark",
      continues: null,
      block: 0,
      alone: false,
    } as const;
    const quotes = { by: { name: "test", version: "1" }, annotations: [quote] };
    return { ...read, layers: { ...read.layers, quotes } };
  };
  it("turned round by another voice", () => {
    const page = described(
      'The ministry called it a "constructive discussion". In truth it was far from "constructive".',
    );
    expect(shown(run([page], { events: [] }))).toEqual([
      ["characterisation", "asserts constructive discussion", 'denies far from "constructive"'],
    ]);
  });
  it("that only come again are none", () => {
    const page = described(
      'The ministry called it a "constructive discussion". A constructive mood was felt, far from here.',
    );
    expect(run([page], { events: [] })).toEqual([]);
  });
});

it("does not depend on the order of pages", () => {
  const pages = [
    page("a", "postponed"),
    page("b", "postponed", { by: "Ryav", stance: "denies" }),
    page("c", "expected"),
  ];
  const reversed = [...pages].reverse();
  expect(differencesStage.link(madeDossier(reversed, { events: [event(pages)] }))).toEqual(
    differencesStage.link(madeDossier(pages, { events: [event(pages)] })),
  );
});
