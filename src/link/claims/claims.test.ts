import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { DenialFinding, EventFinding, Findings, OriginFinding } from "../../core/findings.ts";
import type { Page } from "../../core/page.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { claimsStage } from "./claims-stage.ts";

const page = (name: string, said: readonly (string | readonly [string, Stance])[], overrides: Partial<Page> = {}) => {
  const contents = said.map((one): readonly [string, Stance] =>
    typeof one === "string" ? [one, "asserts"] : [one[0], one[1]],
  );
  const builder = new PageBuilder(
    name,
    contents.map(([content]) => `An official said ${content}.`).join("\n\n"),
    overrides,
  );
  for (const [content, stance] of contents) builder.attribution({ content, stance });
  return builder.build();
};
const run = (pages: readonly ReadPage[], findings: Partial<Findings> = {}) =>
  claimsStage.link(
    madeDossier(pages, { matters: [{ id: "m-1", pages: pages.map((one) => one.page.id), main: true }], ...findings }),
  );
const sizes = (pages: readonly ReadPage[], findings: Partial<Findings> = {}) =>
  run(pages, findings)
    .findings.claims.map((claim) => claim.members.length)
    .sort();
const origin = (id: string, ...attributions: (string | undefined)[]): OriginFinding => ({
  id,
  name: id,
  kind: "outlet",
  behind: [],
  attributions: attributions.filter((one) => one !== undefined),
});

/** Other things said, so that the weights of words mean something. */
const REST = [
  "the harbour at Norvik would open for the winter fleet",
  "farmers in the south had lost half of their barley",
  "the museum had bought a painting by an unknown hand",
  "schools would close on account of the heavy snow",
];

describe("what is one claim", () => {
  it.each([
    [
      "Ada Kell would not recommend a second summit in Porta next month",
      "Kell is unlikely to recommend holding a second summit in Porta next month",
    ],
    [
      "the ceasefire along the river Orve had been broken forty times",
      "that the truce along the Orve had been broken 40 times since the river ceasefire",
    ],
    [
      "inspectors found traces of the banned solvent in three wells",
      "traces of a banned solvent were found in three wells by inspectors",
    ],
  ])("joins: %s / %s", (a, b) => expect(sizes([page("a", [a, ...REST]), page("b", [b])])).toEqual([1, 1, 1, 1, 2]));

  it.each([
    [
      "Ada Kell would recommend a second summit in Porta next month",
      "Ada Kell had met the ambassador of Marvania in Porta",
    ],
    ["Marvania wants peace", "peace in Marvania was near after the talks"],
    [
      "the ministry had sent 400 soldiers to the northern border",
      "the ministry had sent 9,000 soldiers to the northern border of Tarn in spring",
    ],
    [
      "the bridge over the Orve was safe for heavy lorries",
      "the bridge over the Orve was not safe for trams or lorries",
    ],
    ["inflation would fall", "inflation would rise"],
    ["the boy fell into the moat", "they were led out of the hall after the boy fell"],
    [
      "they would go all the way to the shareholders' meeting of March 6",
      "it would withdraw its offer if the shareholders' meeting of March 6 was put off or if more than 110 a share was paid for the mill",
    ],
  ])("keeps apart: %s / %s", (a, b) =>
    expect(sizes([page("a", [a, ...REST]), page("b", [b])])).toEqual([1, 1, 1, 1, 1, 1]),
  );

  it("joins a quotation with the same cut short", () =>
    expect(
      sizes([
        page("a", ["we are proud of what was done here and we are sorry for the noise", ...REST]),
        page("b", ["we are proud of what was done"]),
      ]),
    ).toEqual([1, 1, 1, 1, 2]));

  it("keeps apart two sentences of one page that share their topic", () =>
    expect(
      sizes([
        page("a", [
          "the talks in Porta on fishing rights would resume on Monday",
          "the talks in Porta on fishing rights were hard and long",
          ...REST,
        ]),
      ]),
    ).toEqual([1, 1, 1, 1, 1, 1]));

  it("joins a statement with its relay that holds nearly all of it, not with a part", () => {
    const text = "NRA reports that, an official said, the talks were put off until the spring. Kell hopes so.";
    const build = (inner: string) =>
      new PageBuilder("a", text)
        .attribution({ content: "the talks were put off until the spring" })
        .attribution({ content: inner })
        .build();
    expect(sizes([build("the talks were put off until the spring.")])).toEqual([2]);
    expect(sizes([build("the spring")])).toEqual([1, 1]);
  });

  it("does not compare pages of two matters, nor take words put into a mouth", () => {
    const said = "inspectors found traces of the banned solvent in three wells";
    const [a, b] = [page("a", [said]), page("b", [said])];
    const matters = [a, b].map((one) => ({ id: `m-${one.page.id}`, pages: [one.page.id], main: true }));
    expect(sizes([a, b], { matters })).toEqual([1, 1]);
    const mouth = new PageBuilder("a", said).attribution({ content: said, hypothetical: true }).build();
    expect(sizes([mouth])).toEqual([]);
  });
});

describe("what a claim rests on", () => {
  const said = "inspectors found traces of the banned solvent in three wells";

  it("counts origins, not outlets", () => {
    const pages = [
      page("a", [said], { outlet: known("Norvik Courier") }),
      page("b", [said], { outlet: known("Porta Times") }),
    ];
    const ids = pages.flatMap((one) => one.ids.attributions);
    const [claim] = run(pages, { origins: [origin("o-1", ...ids)] }).findings.claims;
    expect(claim).toMatchObject({
      outlets: ["Norvik Courier", "Porta Times"],
      tracedTo: { origins: ["o-1"], untraced: 0 },
      state: "one origin",
    });
    const [free] = run(pages, { origins: [origin("o-1", ids[0]), origin("o-2", ids[1])] }).findings.claims;
    expect(free).toMatchObject({ tracedTo: { origins: ["o-1", "o-2"] }, state: "uncontradicted" });
  });

  it("folds copies", () => {
    const pages = [page("a", [said]), page("b", [said])];
    const whole = pages.map((one) => ({ page: one.page.id, start: 0, end: one.page.text.length }));
    const copies: Findings["copies"] = [
      {
        a: whole.slice(0, 1),
        b: whole.slice(1),
        direction: "unknown",
        agency: null,
        kind: "reprint",
        share: 1,
        why: "",
      },
    ];
    expect(run(pages).findings.claims[0]).toMatchObject({ tracedTo: { untraced: 2 }, state: "uncontradicted" });
    expect(run(pages, { copies }).findings.claims[0]).toMatchObject({ tracedTo: { untraced: 1 }, state: "one origin" });
  });

  it("counts the outlets of one copied text once where nobody else is named", () => {
    const pages = [
      page("a", [said], { outlet: known("Norvik Courier") }),
      page("b", [said], { outlet: known("The Porta Times") }),
    ];
    const [a, b] = pages.map((one) => ({ page: one.page.id, start: 0, end: one.page.text.length }));
    if (a === undefined || b === undefined) throw new Error("two pages are made");
    const copies: Findings["copies"] = [
      { a: [a], b: [b], direction: "unknown", agency: null, kind: "reprint", share: 1, why: "" },
    ];
    const [one, other] = pages.map((each) => each.ids.attributions[0]);
    const of = (name: string, id: string | undefined) => ({ ...origin(name, id), name });
    const origins = [of("Norvik Courier", one), of("Porta Times", other)];
    const traced = (found: Parameters<typeof run>[1]) => run(pages, found).findings.claims[0]?.tracedTo.origins;
    expect(traced({ origins })).toHaveLength(2);
    expect(traced({ origins, copies })).toEqual(["Norvik Courier"]);
    // Who is named is an origin of each page's own.
    expect(traced({ origins: [of("Ada Kell", one), of("Northwire", other)], copies })).toHaveLength(2);
  });

  it("has an outlet's word from those whom the outlet's own page names", () => {
    const pages = [
      page("a", [said], { outlet: known("Norvik Courier") }),
      page("b", [said], { outlet: known("Porta Times") }),
    ];
    const [one, other] = pages.map((each) => each.ids.attributions[0]);
    const of = (name: string, id: string | undefined) => ({ ...origin(name, id), name });
    const traced = (...names: [string, string]) =>
      run(pages, { origins: [of(names[0], one), of(names[1], other)] }).findings.claims[0]?.tracedTo.origins;
    expect(traced("Ada Kell", "Norvik Courier")).toEqual(["Ada Kell"]);
    expect(traced("Ada Kell", "Northwire")).toHaveLength(2);
    expect(traced("Norvik Courier", "Northwire")).toHaveLength(2);
  });

  it("is of one page where only one says it", () =>
    expect(run([page("a", [said])]).findings.claims[0]).toMatchObject({
      state: "one page",
      tracedTo: { untraced: 1 },
    }));
});

describe("where pages stand", () => {
  const said = "inspectors found traces of the banned solvent in three wells";
  const on = (name: string, published: string | null, words: readonly string[] = ["the harbour was shut"]) =>
    page(name, words, { published: published === null ? null : known(published) });

  it("says silent only of a page that could know", () => {
    const pages = [
      on("a", "2031-03-10", [said]),
      on("b", "2031-03-11"),
      on("c", "2031-03-01"),
      on("d", null),
      on("e", "2031-09-01"),
      on("f", "2031-03-12"),
    ];
    const warnings = [{ code: "cut off", page: PageBuilder.id("f"), message: "", evidence: [] }];
    const claim = run(pages, { warnings }).findings.claims.find((one) => one.label === said);
    expect(claim?.accounts.map(({ standing }) => standing)).toEqual([
      "asserts",
      "silent",
      "could not know",
      "cannot tell",
      "other time",
      "cut off",
    ]);
  });

  it("cannot tell where no page that says it is dated", () => {
    const claim = run([on("a", null, [said]), on("b", "2031-03-11")]).findings.claims.find((one) => one.label === said);
    expect(claim?.accounts.map(({ standing }) => standing)).toEqual(["asserts", "cannot tell"]);
  });
});

describe("denials", () => {
  const event = (): EventFinding => ({
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
    status: { value: "postponed", asOf: null, disputed: true },
    accounts: [],
    members: [
      { page: PageBuilder.id("a"), id: 0 },
      { page: PageBuilder.id("b"), id: 0 },
    ],
  });

  it("stand in the claim that they deny, and contradict it", () => {
    const a = new PageBuilder("a", "An official said the meeting of Dorvet and Kell was postponed.")
      .attribution({ content: "the meeting of Dorvet and Kell was postponed" })
      .event({ trigger: "meeting", status: "postponed" })
      .build();
    const b = new PageBuilder("b", "Dorvet said one cannot talk of a postponed meeting where none was agreed.")
      .attribution({ content: "one cannot talk of a postponed meeting where none was agreed", stance: "denies" })
      .event({ trigger: "meeting", status: "postponed", stance: "denies" })
      .build();
    const { claims } = run([a, b], { events: [event()] }).findings;
    expect(claims).toMatchObject([
      {
        state: "contradicted",
        label: "the meeting of Dorvet and Kell was postponed",
        members: [{ stance: "asserts" }, { stance: "denies" }],
        accounts: [{ standing: "asserts" }, { standing: "denies" }],
      },
    ]);
  });

  it.each([
    ["postponed", 1],
    ["planned", 2],
  ] as const)("an event told as %s by one and as off by the other makes %i claims", (status, count) => {
    const words = (end: string) => `The second meeting of Dorvet and Kell in Porta in March ${end}`;
    const a = new PageBuilder("a", words("was postponed, an official said."))
      .attribution({ content: words("was postponed") })
      .event({ trigger: "meeting", status: "postponed" })
      .build();
    const b = new PageBuilder("b", words("was so arranged, an official said."))
      .attribution({ content: words("was so arranged") })
      .event({ trigger: "meeting", status })
      .build();
    expect(run([a, b], { events: [event()] }).findings.claims).toHaveLength(count);
  });
});

describe("no contradiction", () => {
  it("is a statement that tells of a denial", () => {
    const read = new PageBuilder("a", "Kell said the jury had refused to charge any officers in the harbour case.")
      .attribution({
        content: "the jury had refused to charge any officers in the harbour case",
        source: "Kell",
        cue: "said",
      })
      .attribution({
        content: "charge any officers in the harbour case",
        source: "the jury",
        cue: "refused",
        stance: "denies",
      })
      .build();
    expect(run([read]).findings.claims.map(({ state }) => state)).not.toContain("contradicted");
  });

  it("is a denial of what the other turns round himself", () => {
    const deny = new PageBuilder("a", "Kell refused to take questions from harbour reporters on Tuesday.")
      .attribution({ content: "take questions from harbour reporters on Tuesday", source: "Kell", stance: "denies" })
      .build();
    const told = (not: string) =>
      new PageBuilder("b", `Dorvet said Kell ${not} take questions from harbour reporters on Tuesday.`)
        .attribution({ content: `Kell ${not} take questions from harbour reporters on Tuesday`, source: "Dorvet" })
        .build();
    const states = (not: string) => run([deny, told(not)]).findings.claims.map(({ state }) => state);
    expect(states("did")).toContain("contradicted");
    expect(states("did not")).not.toContain("contradicted");
  });

  it("but a denial of a report that it names is one", () => {
    const read = new PageBuilder(
      "a",
      "Dorvet denied a report that the minister knew of the missing harbour funds of the northern province in May.",
    )
      .attribution({
        content: "a report that the minister knew of the missing harbour funds of the northern province in May",
        source: "Dorvet",
        cue: "denied",
        stance: "denies",
      })
      .attribution({
        content: "the minister knew of the missing harbour funds of the northern province in May",
        source: "a report",
        cue: "that",
      })
      .build();
    expect(run([read]).findings.claims.map(({ state }) => state)).toEqual(["contradicted"]);
  });
});

describe("drift", () => {
  const [weak, strong] = [
    "Kell is unlikely to recommend a second summit in Porta next month",
    "Kell would not recommend a second summit in Porta next month",
  ];

  it("between two that rest on one origin has no direction", () => {
    const pages = [page("a", [weak]), page("b", [strong])];
    const origins = [origin("o-1", pages[0]?.ids.attributions[0], pages[1]?.ids.attributions[0])];
    const [claim] = run(pages, { origins }).findings.claims;
    expect(claim?.drift).toMatchObject([
      { relation: "siblings", changes: [{ kind: "modality", a: "unlikely", b: "would not" }] },
    ]);
    expect(run(pages).findings.claims[0]?.drift).toEqual([]);
  });

  it("is none in polarity where a “not” turns round what the other leaves out", () => {
    const asked = "why the ferry was turning round four hours into the eleven hours of its voyage";
    const said = `${asked} though one of the guests isn't meant to be aboard`;
    const pages = [page("a", [asked]), page("b", [said.replace("why ", "")])];
    const origins = [origin("o-1", pages[0]?.ids.attributions[0], pages[1]?.ids.attributions[0])];
    expect(run(pages, { origins }).findings.claims.map(({ drift }) => drift)).toEqual([[]]);
    const denied = [
      page("a", ["the ferry would sail to Porta on Monday"]),
      page("b", ["the ferry won't sail to Porta this Monday"]),
    ];
    const both = [origin("o-1", denied[0]?.ids.attributions[0], denied[1]?.ids.attributions[0])];
    const kinds = run(denied, { origins: both }).findings.claims.flatMap(({ drift }) =>
      drift.flatMap(({ changes }) => changes.map(({ kind }) => kind)),
    );
    expect(kinds).toEqual(["polarity"]);
  });

  it("is none between two sentences of one speech, though the statements hold both", () => {
    const both = (name: string, first: string, second: string) =>
      new PageBuilder(name, `${first} … ${second}`).attribution({ content: [first, second] }).build();
    const pages = [
      both("a", "Kell may not build another tower on the pier of Porta", "snow slides off slanting roofs"),
      both("b", "Kell not build another tower", "snow slides off slanting roofs and on people on the pier of Porta"),
    ];
    const origins = [origin("o-1", pages[0]?.ids.attributions[0], pages[1]?.ids.attributions[0])];
    const { claims } = run(pages, { origins }).findings;
    expect(claims.map(({ members, drift }) => [members.length, drift])).toEqual([[2, []]]);
  });

  it("is none in tense alone, nor in a quotation cut short", () => {
    const drift = (a: string, b: string) => {
      const pages = [page("a", [a]), page("b", [b])];
      const origins = [origin("o-1", pages[0]?.ids.attributions[0], pages[1]?.ids.attributions[0])];
      return run(pages, { origins }).findings.claims.map((claim) => claim.drift);
    };
    expect(
      drift(
        "Kell will vote against the harbour bill on fishing rights",
        "Kell would vote against the bill on fishing rights in the harbour",
      ),
    ).toEqual([[]]);
    expect(
      drift(
        "we may vote against the harbour bill on fishing",
        "we may vote against the harbour bill on fishing and that could hurt",
      ),
    ).toEqual([[]]);
  });

  it("along a relay goes from the page relayed", () => {
    const relayed = page("b", [strong], { outlet: known("Norvik Courier") });
    const relay = new PageBuilder("a", `The Norvik Courier said ${weak}.`)
      .attribution({
        content: weak,
        chain: [
          { name: "this page", kind: "outlet", entity: null, span: null, inferred: false },
          { name: "The Norvik Courier", kind: "outlet", entity: null, span: null, inferred: false },
        ],
      })
      .build();
    const [claim] = run([relay, relayed]).findings.claims;
    expect(claim?.drift).toMatchObject([
      { relation: "relays", from: { page: relayed.page.id }, to: { page: relay.page.id } },
    ]);
  });
});

it("does not depend on the order of pages or of what they say", () => {
  const said = [
    "Ada Kell would not recommend a second summit in Porta next month",
    "Kell is unlikely to recommend holding a second summit in Porta next month",
    "Kell will recommend the summit in Porta",
    ...REST,
  ];
  fc.assert(
    fc.property(fc.array(fc.subarray(said, { minLength: 1 }), { minLength: 2, maxLength: 4 }), (contents) => {
      const pages = contents.map((own, index) => page(String(index), own));
      expect(run([...pages].reverse())).toEqual(run(pages));
    }),
    { numRuns: 30 },
  );
});

describe("a likeness found by wording", () => {
  const filler = (from: number) =>
    Array.from(
      { length: 20 },
      (_, at) => `ward ${from + at} of Porta reported goods worth ${1000 + 7 * (from + at)} marks`,
    );
  const told = (one: string, other: string) => {
    const pages = [page("a", [one, ...filler(300)]), page("b", [other, ...filler(600)])];
    const [a, b] = pages.flatMap((read) =>
      read.layers.attributions.annotations
        .slice(0, 1)
        .flatMap(({ contents }) => contents.map((span) => ({ page: read.page.id, ...span, attribution: 0 }))),
    );
    if (a === undefined || b === undefined) throw new Error("two pages are made");
    const relations: Findings["relations"] = [{ a, b, relation: "same", by: "claim", likelihood: 0.9, features: {} }];
    return Math.max(...sizes(pages, { relations }));
  };

  it("does not join what shares a small figure and little else, among many", () =>
    expect(
      told(
        "the coach and the keeper stayed five seasons with the club",
        "it won eleven cups in five years under another owner",
      ),
    ).toBe(1));

  it("joins what shares a rare figure", () =>
    expect(
      told("the ferry carried 226 souls out of Selm", "a boat with 226 aboard turned round off the northern cape"),
    ).toBe(2));
});

describe("a denial that points back", () => {
  const told = new PageBuilder(
    "a",
    "Guards said the bridge at Orve had been mined in March. Marvania denied the claim.",
    {
      outlet: known("Norvik Mirror"),
    },
  )
    .attribution({ source: "Guards", cue: "said", content: "the bridge at Orve had been mined in March" })
    .attribution({ source: "Marvania", cue: "denied", content: "the claim", stance: "denies" })
    .build();
  const other = new PageBuilder(
    "b",
    "The bridge at Orve had been mined in March, soldiers said. Lusia denied the claim.",
  )
    .attribution({ source: "soldiers", cue: "said", content: "The bridge at Orve had been mined in March" })
    .attribution({ source: "Lusia", cue: "denied", content: "the claim", stance: "denies" })
    .build();
  const denial = (page: ReadPage, words: string, denies: string | null): DenialFinding => {
    const at = (text: string) => {
      const start = page.page.text.indexOf(text);
      return { page: page.page.id, start, end: start + text.length };
    };
    return {
      attribution: 1,
      denial: at(words),
      denies: denies === null ? null : { ...at(denies), attribution: 0 },
      score: 0.8,
      features: {},
    };
  };

  it("stands in the claim that it denies, told on other pages too, with who denies", () => {
    const denials = [denial(told, "Marvania denied the claim", "the bridge at Orve had been mined in March")];
    const { findings, joins } = run([told, other], { denials });
    const claim = findings.claims.find(({ members }) => members.length === 3);
    expect(claim?.state).toBe("contradicted");
    expect(claim?.members.find(({ stance }) => stance === "denies")?.span).toEqual(denials[0]?.denial);
    expect(joins.some(({ why }) => why === "the denial points back to it on its page")).toBe(true);
  });

  it("is joined with no other denial by words that tell nothing", () => {
    const denials = [denial(told, "Marvania denied the claim", null), denial(other, "Lusia denied the claim", null)];
    const { claims } = run([told, other], { denials }).findings;
    expect(claims.filter(({ members }) => members.some(({ stance }) => stance === "denies"))).toHaveLength(2);
    expect(claims.every(({ state }) => state !== "contradicted")).toBe(true);
  });
});
