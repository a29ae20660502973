import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { EntityFinding, Findings } from "../../core/findings.ts";
import type { Copy, Correction } from "../../core/record.ts";
import type { EntityKind } from "../../core/vocabulary.ts";
import { linkEventsStage } from "./link-events.ts";

/** People and places of the tests, in this order on every page that names them. */
const DORVET = 0;
const KELL = 1;
const HOLM = 2;
const people: NonNullable<MadePage["entities"]> = [
  { names: ["Ilan Dorvet", "Dorvet"] },
  { names: ["Ada Kell", "Kell"] },
  { names: ["Per Holm", "Holm"] },
];
type MadeEvent = NonNullable<MadePage["events"]>[number];

function page(id: string, text: string, events: readonly MadeEvent[], more: Partial<MadePage> = {}): MadePage {
  return { id, text, entities: people, events, ...more };
}

/** Entities as the entity linker would give them: one for each name, over all pages. */
function entitiesOf(pages: readonly MadePage[]): EntityFinding[] {
  const found = new Map<string, EntityFinding>();
  for (const { id, entities } of pages) {
    (entities ?? []).forEach(({ names, kind }, index) => {
      const [name = ""] = names;
      const known = found.get(name) ?? {
        id: `e-${name}`,
        name,
        kind: (kind ?? "person") as EntityKind,
        names: [...names],
        roles: [],
        mentions: [],
        maybeSame: [],
        members: [],
      };
      found.set(name, { ...known, members: [...known.members, { page: id, id: index }] });
    });
  }
  return [...found.values()];
}

function link(pages: readonly MadePage[], corrections: Correction[] = [], copies: Copy[] = []) {
  const matters: Findings["matters"] = [{ id: "m-0", pages: pages.map(({ id }) => id), main: true }];
  const dossier = madeDossier(pages.map(madePage), { matters, entities: entitiesOf(pages), copies }, corrections);
  const { findings, joins } = linkEventsStage.link(dossier);
  const tell = (event: (typeof findings.events)[number]) =>
    `${event.label} @ ${[...new Set(event.accounts.map((account) => account.page))].join(" ")}`;
  return { events: findings.events, joins, told: findings.events.map(tell) };
}

const both = [DORVET, KELL];
const call = (words: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
  words,
  noun: "phone call",
  who: both,
  ...more,
});

/** Two pages about the same days, and one about other days with the same people. */
const postponed = page(
  "a",
  "Ilan Dorvet and Ada Kell spoke by phone call on 9 April. Their meeting has been postponed. A summit in Norvik with Per Holm is expected.",
  [
    call("phone call", { when: ["9 April", "XXXX-04-09"] }),
    { words: "meeting", noun: "meeting", who: both, status: "postponed" },
    { words: "summit", noun: "summit", who: [DORVET, HOLM], where: "Norvik", status: "expected" },
  ],
);
const denied = page(
  "b",
  "After yesterday's phone call between Dorvet and Kell nobody spoke of a plan. The meeting of Ilan Dorvet and Ada Kell was postponed, it was said. Per Holm waits in Norvik for the summit with Dorvet.",
  [
    call("phone call", { when: ["yesterday's", null] }),
    { words: "meeting", noun: "meeting", who: both, status: "postponed" },
    { words: "summit", noun: "summit", who: [DORVET, HOLM], where: "Norvik", status: "expected" },
  ],
);
const otherDays = page("c", "Ada Kell and Ilan Dorvet held a phone call today. They spoke of trade.", [
  call("phone call", { when: ["today", null] }),
]);

describe("linkEventsStage", () => {
  it("joins what two pages tell of the same days, and not what a third tells of the same people", () => {
    expect(link([postponed, denied, otherDays]).told).toEqual([
      "Dorvet – Kell, phone call @ a b",
      "Dorvet – Kell, meeting @ a b",
      "Norvik, summit: Dorvet – Holm @ a b",
      "Dorvet – Kell, phone call @ c",
    ]);
  });

  it("gives the same for every order of pages, and ids that further pages do not change", () => {
    const ids = link([postponed, denied]).events.map(({ id }) => id);
    expect(link([otherDays, denied, postponed]).events).toEqual(link([postponed, denied, otherDays]).events);
    expect(link([postponed, denied, otherDays]).events.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it("joins by one stated day, however it is written, and parts by two", () => {
    const on = (id: string, date: string) =>
      page(id, "Ilan Dorvet and Ada Kell, phone call, that day.", [call("phone call", { when: ["that day", date] })]);
    expect(link([on("a", "2031-04-09"), on("b", "XXXX-04-09")]).events).toHaveLength(1);
    expect(link([on("a", "2031-04-09"), on("b", "2031-04-10")]).events).toHaveLength(2);
    expect(link([on("a", "2031-04-09"), on("b", "2032-04-09")]).events).toHaveLength(2);
    expect(link([on("a", "2031"), on("b", "2031")]).events).toHaveLength(2);
  });

  it("keeps a meeting held in one place from one planned for another, or nowhere said", () => {
    const met = (id: string, where: string | null, status: MadeEvent["status"]) =>
      page(id, `Ilan Dorvet and Ada Kell: a meeting in ${where ?? "a town"}.`, [
        {
          words: "meeting",
          noun: "meeting",
          who: both,
          status: status ?? "held",
          ...(where === null ? {} : { where }),
        },
      ]);
    expect(link([met("a", "Norvik", "held"), met("b", "Ostmark", "planned")]).events).toHaveLength(2);
    expect(link([met("a", "Norvik", "held"), met("b", null, "planned")]).events).toHaveLength(2);
    expect(link([met("a", "Norvik", "held"), met("b", "Norvik", "held")]).events).toHaveLength(1);
  });

  it("never takes a call for a meeting, or other people's call for this one", () => {
    const day = { when: ["that day", "2031-04-09"] } as const;
    const text = "Ilan Dorvet, Ada Kell and Per Holm: a call or a meeting that day.";
    const one = page("a", text, [{ words: "call", noun: "phone call", who: both, ...day }]);
    expect(
      link([one, page("b", text, [{ words: "meeting", noun: "meeting", who: both, ...day }])]).events,
    ).toHaveLength(2);
    expect(
      link([one, page("b", text, [{ words: "call", noun: "phone call", who: [KELL, HOLM], ...day }])]).events,
    ).toHaveLength(2);
  });

  it("joins no page's event when two of the other page fit it as well", () => {
    const twice = page(
      "a",
      "Ilan Dorvet and Ada Kell: a call in Norvik on 9 April, a call in Ostmark on 9 April too.",
      [
        call("call", { where: "Norvik", when: ["9 April", "2031-04-09"] }),
        call("call", { nth: 1, where: "Ostmark", when: ["9 April", "2031-04-09"] }),
      ],
    );
    const once = page("b", "Ilan Dorvet and Ada Kell: a call on 9 April.", [
      call("call", { when: ["9 April", "2031-04-09"] }),
    ]);
    expect(link([twice, once]).events).toHaveLength(3);
  });

  it("groups a page's mentions: same people, or words that point back; a series stays a series", () => {
    const told = page(
      "a",
      "Ilan Dorvet had a meeting with Ada Kell. The meeting took an hour. Later Per Holm had a meeting of his own. Such meetings are common.",
      [
        { words: "meeting", noun: "meeting", who: both },
        { words: "meeting", nth: 1, noun: "meeting" },
        { words: "meeting", nth: 2, noun: "meeting", who: [HOLM] },
        { words: "meetings", noun: "meeting" },
      ],
    );
    expect(link([told]).events.map(({ accounts }) => accounts.length)).toEqual([2, 1, 1]);
  });

  it("does not take words for two kinds of event for one, unless a day says so", () => {
    const text = "Ilan Dorvet met Ada Kell on 9 April; on 9 April Dorvet and Kell held talks.";
    const met = { words: "met", noun: "meeting", who: both };
    const talks = { words: "talks", noun: "talks", who: both };
    const day = { when: ["9 April", "2031-04-09"] } as const;
    expect(link([page("a", text, [met, talks])]).events).toHaveLength(2);
    expect(link([page("a", text, [met]), page("b", text, [talks])]).events).toHaveLength(2);
    expect(
      link([
        page("a", text, [
          { ...met, ...day },
          { ...talks, ...day },
        ]),
      ]).events,
    ).toHaveLength(1);
    expect(link([page("a", text, [{ ...met, ...day }]), page("b", text, [{ ...talks, ...day }])]).events).toHaveLength(
      1,
    );
  });

  it("lets the body tell once what the title tells, and no act of the same party after that", () => {
    const text = "Kell sues the port\nAda Kell filed a suit in May. Kell filed a suit in June.";
    const suit = { noun: "lawsuit", who: [KELL], type: "ACCUSE" } as const;
    const events = [
      { words: "sues", ...suit },
      { words: "filed a suit", ...suit },
      { words: "filed a suit", nth: 1, ...suit },
    ];
    const tell = (titled: boolean) =>
      link([page("a", text, events, { titled })]).events.map(({ accounts }) => accounts.length);
    expect(tell(true)).toEqual([2, 1]);
    expect(tell(false)).toEqual([1, 1, 1]);
  });

  it("joins what one page has in the very words of another", () => {
    const text = "A visit of Ada Kell to Norvik drew a crowd.";
    const visit = (id: string) => page(id, text, [{ words: "visit", noun: "visit", who: [KELL] }]);
    const side = (id: string) => [{ page: id, start: 0, end: text.length }];
    const copy: Copy = {
      a: side("a"),
      b: side("b"),
      direction: "unknown",
      agency: null,
      kind: "reprint",
      share: 1,
      why: "shared words",
    };
    expect(link([visit("a"), visit("b")]).events).toHaveLength(2);
    expect(link([visit("a"), visit("b")], [], [copy]).events).toHaveLength(1);
  });

  it("finds the one summit of a place though pages differ on who meets there", () => {
    const summit = (id: string, who: number[], where: string) =>
      page(
        id,
        `Ilan Dorvet, Ada Kell, Per Holm: a summit in ${where} is expected.`,
        [{ words: "summit", noun: "summit", who, where, status: "expected" }],
        { published: "2031-04-09" },
      );
    expect(link([summit("a", both, "Norvik"), summit("b", [], "Norvik")]).events).toHaveLength(1);
    expect(link([summit("a", both, "Norvik"), summit("b", [], "Ostmark")]).events).toHaveLength(2);
    expect(link([summit("a", both, "Norvik"), summit("b", [HOLM], "Norvik")]).events).toHaveLength(2);
  });

  it("keeps two dates on one page two events", () => {
    const series = page("a", "Ilan Dorvet and Ada Kell: a call on 9 April and a call on 11 April.", [
      call("call", { when: ["9 April", "2031-04-09"] }),
      call("call", { nth: 1, when: ["11 April", "2031-04-11"] }),
    ]);
    expect(link([series]).events.map(({ when }) => when?.value)).toEqual(["2031-04-09", "2031-04-11"]);
  });

  it("says what the status is, since when, and whether somebody denies it", () => {
    const told = (id: string, status: MadeEvent["status"], more: Partial<MadeEvent> = {}) =>
      page(id, "Ilan Dorvet and Ada Kell: a meeting in Norvik.", [
        { words: "meeting", noun: "meeting", who: both, where: "Norvik", status: status ?? "held", ...more },
      ]);
    const [changed] = link([
      told("a", "planned", { asOf: "2031-04-01" }),
      told("b", "postponed", { asOf: "2031-04-03" }),
    ]).events;
    expect(changed?.status).toEqual({ value: "postponed", asOf: "2031-04-03", disputed: false });
    const [disputed] = link([told("a", "postponed"), told("b", "postponed", { stance: "denies" })]).events;
    expect(disputed?.status).toEqual({ value: "postponed", asOf: null, disputed: true });
    const [contradicted] = link([
      told("a", "held", { asOf: "2031-04-03" }),
      told("b", "cancelled", { asOf: "2031-04-03" }),
    ]).events;
    expect(contradicted?.status.disputed).toBe(true);
  });

  it("gives every participant, date and place its evidence, and every join its reasons", () => {
    const { events, joins } = link([postponed, denied]);
    const [first] = events;
    expect(first?.participants.map(({ entity, evidence }) => [entity, evidence.length])).toEqual([
      ["e-Ada Kell", 2],
      ["e-Ilan Dorvet", 2],
    ]);
    expect(first?.when).toMatchObject({ value: "XXXX-04-09", basis: "own words", evidence: [{ page: "a" }] });
    expect(events[2]?.where).toMatchObject({ value: "Norvik" });
    for (const join of joins) {
      expect(events.map(({ id }) => id)).toContain(join.subject);
      expect(join.score).toBeGreaterThanOrEqual(join.threshold);
      expect(join.evidence).toHaveLength(2);
    }
    expect(joins).toHaveLength(3);
  });

  it("obeys corrections", () => {
    const at = (made: MadePage) => {
      const start = made.text.indexOf("phone call");
      return { page: made.id, start, end: start + 10 };
    };
    const correction = (kind: Correction["kind"], anchors: Correction["anchors"]): Correction[] => [
      { id: "k-1", at: "2031-05-01", by: "desk", kind, anchors, value: null },
    ];
    expect(link([postponed, otherDays]).events).toHaveLength(4);
    expect(link([postponed, otherDays], correction("same", [at(postponed), at(otherDays)])).events).toHaveLength(3);
    expect(link([postponed, denied], correction("different", [at(postponed), at(denied)])).events).toHaveLength(4);
  });
});

describe("events told without who takes part", () => {
  const named = page("a", "Ilan Dorvet and Ada Kell, meeting in Norvik, planned.", [
    { words: "meeting", noun: "meeting", who: both, where: "Norvik", status: "planned" },
  ]);
  const bare = (id: string, words: string, place: string) =>
    page(id, `${words} in ${place} was called off. Ilan Dorvet and Ada Kell said nothing. Per Holm left.`, [
      { words: "meeting", noun: "meeting", where: place, status: "cancelled" },
    ]);

  it("joins the meeting in a town to the only one that is told of there", () => {
    expect(link([named, bare("b", "The meeting", "Norvik")]).events).toHaveLength(1);
    expect(link([named, bare("b", "The meeting", "Port Essel")]).events).toHaveLength(2);
    expect(link([named, bare("b", "Another meeting", "Norvik")]).events).toHaveLength(2);
  });

  it("joins it to none where the pages tell of two", () => {
    const other = page("c", "Per Holm and Ada Kell, meeting in Norvik, planned. Not Ilan Dorvet.", [
      { words: "meeting", noun: "meeting", who: [KELL, HOLM], where: "Norvik", status: "planned" },
    ]);
    expect(link([named, other, bare("b", "The meeting", "Norvik")]).events).toHaveLength(3);
  });
});

describe("the course of a law", () => {
  const law: NonNullable<MadePage["entities"]>[number] = { kind: "work", names: ["Harbour Protection Bill"] };
  const step = (words: string, mode: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
    words,
    noun: mode === "vote" ? "vote" : "bill",
    type: "LAW",
    mode,
    ...more,
  });
  const told = (id: string, text: string, events: readonly MadeEvent[]) =>
    madePageWith({ id, text, entities: [law, ...people], events });
  const madePageWith = (made: MadePage): MadePage => made;

  it("is one event with its last step for its status, on a page and across pages", () => {
    const pages = [
      told("a", "The Harbour Protection Bill was introduced on 2 May. Dorvet, Kell and Holm will vote on the bill.", [
        step("introduced", "introduced", { who: [0], when: ["2 May", "2031-05-02"] }),
        step("vote on", "vote", { status: "planned" }),
      ]),
      told("b", "Parliament paused the Harbour Protection Bill. Dorvet, Kell and Holm had no say.", [
        step("paused", "paused", { who: [0], status: "suspended" }),
      ]),
    ];
    const { events } = link(pages);
    expect(events.map(({ label, status, when }) => [label, status.value, status.disputed, when])).toEqual([
      ["Harbour Protection Bill", "suspended", false, null],
    ]);
  });

  it("is not disputed by who denies another step", () => {
    const page = told(
      "a",
      "The Harbour Protection Bill was introduced. Dorvet, Kell and Holm would not block the bill.",
      [
        step("introduced", "introduced", { who: [0] }),
        step("block", "vetoed", { who: [0], status: "planned", stance: "denies" }),
      ],
    );
    expect(link([page]).events.map(({ status }) => status.disputed)).toEqual([false]);
  });

  it("is two where two bills are named or brought in", () => {
    const other: NonNullable<MadePage["entities"]>[number] = { kind: "work", names: ["River Act"] };
    const named = madePageWith({
      id: "a",
      text: "The Harbour Protection Bill passed. The River Act was paused.",
      entities: [law, other],
      events: [step("passed", "passed", { who: [0] }), step("paused", "paused", { who: [1], status: "suspended" })],
    });
    expect(link([named]).events).toHaveLength(2);
    const broughtIn = madePageWith({
      id: "a",
      text: "Members passed a harbour bill. Members paused a river bill.",
      events: [step("passed", "passed"), step("paused", "paused", { status: "suspended" })],
    });
    expect(link([broughtIn]).events).toHaveLength(2);
  });
});

describe("what the pages of one day's news open with", () => {
  const norvik: NonNullable<MadePage["entities"]>[number] = { kind: "organization", names: ["River League"] };
  const news = (id: string, published: string, who: readonly number[], more: Partial<MadeEvent> = {}): MadePage => ({
    id,
    published,
    text: "River League and Orland Guard: an attack on a market, in Norvik, it was said.",
    entities: [norvik, { kind: "organization", names: ["Orland Guard"] }],
    events: [{ words: "attack", noun: "attack", type: "ASSAULT", who, ...more }],
  });

  it("is one attack, also where a page does not say who or where", () => {
    expect(link([news("a", "2031-05-02", [0]), news("b", "2031-05-03", [0])]).events).toHaveLength(1);
    expect(link([news("a", "2031-05-02", [0]), news("b", "2031-05-02", [])]).events).toHaveLength(1);
  });

  it("is two of other attackers and of other days", () => {
    expect(link([news("a", "2031-05-02", [0]), news("b", "2031-05-02", [1])]).events).toHaveLength(2);
    expect(link([news("a", "2031-05-02", [0]), news("b", "2031-05-09", [0])]).events).toHaveLength(2);
  });

  it("is one on a page without a date that is much alike, and two where each page names a place of its own", () => {
    const { published: _published, ...undated } = news("b", "2031-05-02", [0]);
    expect(link([news("a", "2031-05-02", [0]), undated]).events).toHaveLength(1);
    const elsewhere: MadePage = { ...undated, text: undated.text.replace("Norvik", "Tarnholt") };
    const named = (page: MadePage, place: string): MadePage => ({
      ...page,
      entities: [...(page.entities ?? []), { kind: "place", names: [place] }],
    });
    const told = [named(news("a", "2031-05-02", [0]), "Norvik"), named(elsewhere, "Tarnholt")];
    expect(link(told).events).toHaveLength(2);
  });

  it("is one with what came of it, and not with another deed of its page", () => {
    const told = (text: string, second: string): MadePage => ({
      id: "a",
      text,
      entities: [norvik],
      events: [
        { words: "attacked", noun: "attack", type: "ASSAULT", who: [0] },
        { words: second, noun: "killing", type: "ASSAULT", who: [0] },
      ],
    });
    expect(link([told("River League attacked a market, killing two.", "killing")]).events).toHaveLength(1);
    expect(link([told("River League attacked a market. It then killed a judge.", "killed")]).events).toHaveLength(2);
  });
});

describe("one company's suit for another", () => {
  const firms: NonNullable<MadePage["entities"]> = [
    { names: ["Tarn Mills"], kind: "organization" },
    { names: ["Dorvex Ltd"], kind: "organization" },
    { names: ["Harkol"], kind: "organization" },
  ];
  const deal = (words: string, when: [string, string], more: Partial<MadeEvent> = {}): MadeEvent => ({
    words,
    noun: "merger",
    type: "COMPANY",
    mode: "deal",
    who: [0, 1],
    when,
    ...more,
  });
  const first = page(
    "a",
    "Tarn Mills made an offer for Dorvex Ltd on 3 March.",
    [deal("offer", ["3 March", "2031-03-03"])],
    { entities: firms },
  );
  const raised = page(
    "b",
    "Tarn Mills raised its bid for Dorvex Ltd on 9 May.",
    [deal("bid", ["9 May", "2031-05-09"])],
    { entities: firms },
  );

  it("is one event from the first offer on, and only proposed by one", () => {
    const { events } = link([first, raised]);
    expect(events.map(({ status }) => status.value)).toEqual(["proposed"]);
  });

  it("is another's where another company is courted", () => {
    const other = page(
      "c",
      "Tarn Mills made an offer for Harkol on 9 May.",
      [deal("offer", ["9 May", "2031-05-09"], { who: [0, 2] })],
      { entities: firms },
    );
    expect(link([first, other]).events).toHaveLength(2);
  });
});

describe("the only disaster of a matter", () => {
  const sinking = (words: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
    words,
    noun: "sinking",
    type: "DISASTER",
    mode: "sinking",
    ...more,
  });
  const accident = (more: Partial<MadeEvent> = {}): MadeEvent => ({
    words: "accident",
    noun: "crash",
    type: "DISASTER",
    mode: "crash",
    slight: true,
    ...more,
  });
  const first = page("a", "A ferry sank on Lake Vael on Monday.", [
    sinking("sank", { where: "Lake Vael", when: ["Monday", "2031-05-12"] }),
  ]);
  const bare = page("c", "Families asked for the list of those aboard after the accident.", [accident()]);

  it("is told by pages that say neither where nor when, and by those that name another place of it", () => {
    const island = page("b", "The boat sank off Orm Island. Lake Vael is deep there.", [
      sinking("sank", { where: "Orm Island" }),
    ]);
    expect(link([first, island, bare]).told).toEqual(["Lake Vael, sinking @ a b c"]);
  });

  it("is not the only one where another day is told of", () => {
    const other = page("b", "Another ferry sank on Lake Vael on Friday.", [
      sinking("sank", { where: "Lake Vael", when: ["Friday", "2031-05-16"] }),
    ]);
    expect(link([first, other, bare]).told).toEqual(["Lake Vael, sinking @ a", "Lake Vael, sinking @ b"]);
  });

  it("is one whatever a single page tells by the way of another day", () => {
    const words = `The boat sank off Orm Island. ${"Lake Vael is deep there, and cold at this time of the year. ".repeat(8)}In March a barge sank.`;
    const tells = (id: string): MadePage =>
      page(id, "A ferry sank on Lake Vael on Monday.", [
        sinking("sank", { where: "Lake Vael", when: ["Monday", "2031-05-12"] }),
      ]);
    const beside = page("b", words, [
      sinking("sank off", { where: "Orm Island" }),
      sinking("barge sank", { when: ["March", "2031-03"] }),
    ]);
    expect(link([first, tells("c"), tells("d"), beside]).told[0]).toBe("Lake Vael, sinking @ a b c d");
  });

  it("is none that befell a place which its pages do not name", () => {
    const elsewhere = page("b", "A barge sank in the harbour of Torv.", [sinking("sank", { where: "Torv" })]);
    expect(link([first, elsewhere]).told).toEqual(["Lake Vael, sinking @ a", "Torv, sinking @ b"]);
  });

  it("is not what an accident means where two kinds are told of", () => {
    const fire = page("b", "A depot burned in Torv on Tuesday.", [
      { words: "burned", noun: "fire", type: "DISASTER", mode: "fire", where: "Torv", when: ["Tuesday", "2031-05-13"] },
    ]);
    expect(link([first, fire, bare]).told.join()).not.toContain(" c");
  });

  it("goes for strikes too, which have many days", () => {
    const strike = (words: string, more: Partial<MadeEvent> = {}): MadeEvent => ({
      words,
      noun: "strike",
      type: "COMPANY",
      mode: "strike",
      ...more,
    });
    const called = page("a", "Nurses at St Orla will strike on Monday.", [
      strike("strike", { where: "St Orla", when: ["Monday", "2031-05-12"], status: "planned" }),
    ]);
    const off = page("b", "The strike of the Brax nurses at St Orla ended on Friday.", [
      strike("strike", { where: "Brax", when: ["Friday", "2031-05-16"] }),
    ]);
    const denied = page("c", "There was no strike, the ministry said.", [
      strike("strike", { stance: "denies", slight: true }),
    ]);
    expect(link([called, off, denied]).told).toEqual(["Brax, strike @ a b c"]);
  });

  it("leaves out what no page says enough of", () => {
    expect(link([bare]).told).toEqual([]);
  });
});

describe("what two pages open with, though each says little of it", () => {
  const fire = (id: string, text: string, words: string, more: Partial<MadeEvent> = {}): MadePage => ({
    id,
    text,
    entities: [{ kind: "place", names: ["Tarnholt"] }],
    events: [{ words, noun: "attack", type: "ASSAULT", slight: true, ...more }],
  });
  const one = "A bombing in a market hall in Tarnholt hurt traders at noon, witnesses said.";
  const other = "Traders fled the market hall in Tarnholt after a bombing at noon.";

  it("is an event where both tell it, and none where one does", () => {
    expect(link([fire("a", one, "bombing"), fire("b", other, "bombing")]).told).toEqual(["bombing @ a b"]);
    expect(link([fire("a", one, "bombing")]).told).toEqual([]);
  });

  it("is two where days or towns are two, or one says that it is only planned", () => {
    const parted = (a: MadePage, b: MadePage) => expect(link([a, b]).told).toEqual([]);
    parted(
      fire("a", `${one} It was 3 May.`, "bombing", { when: ["3 May", "2031-05-03"] }),
      fire("b", `${other} It was 5 May.`, "bombing", { when: ["5 May", "2031-05-05"] }),
    );
    const elsewhere = fire("b", other.replace("Tarnholt", "Old Quay"), "bombing");
    parted(fire("a", one, "bombing"), { ...elsewhere, entities: [{ kind: "place", names: ["Old Quay"] }] });
    parted(fire("a", one, "bombing"), fire("b", other, "bombing", { status: "planned" }));
  });

  it("is none where words are of what the same people do again and again", () => {
    const talks = (id: string, text: string) => fire(id, text, "talks", { type: "CONSULT", noun: "talks" });
    expect(
      link([talks("a", "The talks in Tarnholt went on."), talks("b", "The talks in Tarnholt went on.")]).told,
    ).toEqual([]);
  });

  it("takes what came of a deed with it, and leaves out the deed that it answers", () => {
    const text = "A raider rammed a gate in Tarnholt, killing four guards, in revenge for a shelling.";
    const told = (id: string): MadePage => ({
      id,
      text,
      entities: [{ kind: "place", names: ["Tarnholt"] }],
      events: [
        { words: "rammed", noun: "attack", type: "ASSAULT", slight: true },
        { words: "killing", noun: "killing", type: "ASSAULT", slight: true },
        { words: "shelling", noun: "attack", type: "ASSAULT", who: [0] },
      ],
    });
    const { events } = link([told("a"), told("b")]);
    const words = events.map(({ accounts }) =>
      [...new Set(accounts.map(({ mention }) => text.slice(mention.start, mention.end)))].join(" "),
    );
    expect(words.sort()).toEqual(["rammed killing", "shelling"]);
  });

  it("is no deed that it answers", () => {
    const text = "Raiders attacked a gate in Tarnholt, in retaliation for last week's air strikes.";
    const told = (id: string): MadePage => ({
      id,
      text,
      events: [
        { words: "attacked", noun: "attack", type: "ASSAULT", slight: true },
        { words: "strikes", noun: "attack", type: "ASSAULT", slight: true },
      ],
    });
    const { events } = link([told("a"), told("b")]);
    expect(
      events.flatMap(({ accounts }) => accounts.map(({ mention }) => text.slice(mention.start, mention.end))),
    ).toEqual(["attacked", "attacked"]);
  });
});

describe("what countries do", () => {
  const seizure = (id: string, by: string, more: Partial<MadePage> = {}): MadePage => ({
    id,
    text: `${by} seizes a freighter\n\nThe navy of ${by} has seized a freighter off its coast.`,
    published: "2031-05-04",
    titled: true,
    events: [
      { words: "seizes", noun: "seizure", type: "COERCE", by },
      { words: "seized", noun: "seizure", type: "COERCE", by },
    ],
    ...more,
  });

  it("is one event where the title and the first lines tell it, on one page and on two of the same news", () => {
    const { events } = link([seizure("a", "Chile"), seizure("b", "Chile", { published: "2031-05-05" })]);
    expect(events.map(({ accounts }) => accounts.map(({ page }) => page))).toEqual([["a", "a", "b", "b"]]);
  });

  it("is another's where another country does it", () => {
    expect(link([seizure("a", "Chile"), seizure("b", "Peru")]).events).toHaveLength(2);
  });

  const accusation = (id: string, more: Partial<MadePage>): MadePage => ({
    id,
    text: `${"Much else was told of before. ".repeat(20)}Ada Kell accused Chile of fishing in closed waters.`,
    published: "2031-05-04",
    entities: people,
    events: [{ words: "accused", noun: "accusation", type: "ACCUSE", who: [KELL], to: "Chile" }],
    ...more,
  });

  it("is one accusation of one country by one person in two days' news", () => {
    expect(link([accusation("a", {}), accusation("b", { published: "2031-05-05" })]).events).toHaveLength(1);
    expect(link([accusation("a", {}), accusation("b", { published: "2031-06-05" })]).events).toHaveLength(2);
    const text = `${"Much else was told of before. ".repeat(20)}Ada Kell accused Peru of fishing in closed waters.`;
    const other = accusation("b", {
      text,
      events: [{ words: "accused", noun: "accusation", type: "ACCUSE", who: [KELL], to: "Peru" }],
    });
    expect(link([accusation("a", {}), other]).events).toHaveLength(2);
  });
});

describe("an attack that a title and the first lines tell", () => {
  it("is one where the same have done it, whatever words it has", () => {
    const { events } = link([
      {
        id: "a",
        text: "Chile attacks a depot in Tarnholt\n\nA bombing by Chile damaged a depot in Tarnholt.",
        titled: true,
        entities: [{ kind: "place", names: ["Tarnholt"] }],
        events: [
          { words: "attacks", noun: "attack", type: "ASSAULT", by: "Chile", to: "a depot" },
          { words: "bombing", noun: "attack", type: "ASSAULT", by: "Chile", where: "Tarnholt" },
        ],
      },
    ]);
    expect(events).toHaveLength(1);
  });

  it("is the one that militants without a name have done", () => {
    const text = "Chile raids a depot\n\nSoldiers rammed the gate of a depot.";
    const events: MadePage["events"] = [
      { words: "raids", noun: "attack", type: "ASSAULT", by: "Chile", to: "a depot" },
      { words: "rammed", noun: "attack", type: "ASSAULT", by: "Soldiers", slight: true },
    ];
    const told = link([{ id: "a", text, titled: true, events }]).events;
    expect(told.map(({ accounts }) => accounts.length)).toEqual([2]);
  });
});
