import { mintId } from "../core/ids.ts";
import {
  type Attribution,
  type ChainLink,
  type Event,
  type HearsayRecord,
  RECORD_FORMAT,
  type RecordPage,
  type Span,
} from "../core/record.ts";

/** A small record about a made-up matter, for tests: three pages, a dispute, a change, one report in two wordings. */

const COURIER = `Talks put off
The meeting of Dorvet and Kell has been postponed, the Tarn Wire reports, citing an aide.
One of the Wire's sources said Dorvet is unlikely to sign. It is unclear why.
`;
const HERALD = `No talks to put off
“Nothing was agreed, so nothing was postponed,” Deputy Minister Oren Vass said.
Sources told the Tarn Wire that Dorvet would not sign.
`;
const LEDGER = `Harbour summit
The summit was expected in May. Later it was called off by Marvania. Kell called Dorvet on 3 May.
`;

function page(path: string, text: string, facts: Partial<RecordPage>): RecordPage {
  const sha256 = Array.from(path)
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join("")
    .padEnd(64, "0")
    .slice(0, 64);
  const id = mintId("page", sha256, "");
  const blocks: RecordPage["blocks"] = [];
  let start = 0;
  for (const row of text.split("\n")) {
    const kind = start === 0 ? "title" : "body";
    if (row !== "") blocks.push({ kind, start, end: start + row.length, reason: "made up", confidence: 1 });
    start += row.length + 1;
  }
  const end = text.indexOf("\n");
  return {
    id,
    source: { path },
    sha256,
    capturedAt: null,
    bytes: text.length,
    text,
    blocks,
    title: { value: text.slice(0, end), evidence: [{ page: id, start: 0, end }], basis: "first line", confidence: 1 },
    outlet: null,
    authors: [],
    dateline: null,
    agency: null,
    voice: [{ value: "report", evidence: [], basis: "default", confidence: 0.5 }],
    published: { own: null, linked: null },
    updated: null,
    language: "en",
    links: [],
    repairs: [],
    ...facts,
  };
}

const courier = page("pages/01_courier-talks.txt", COURIER, {
  published: { own: { value: "2031-05-02", evidence: [], basis: "stated", confidence: 1 }, linked: null },
});
const herald = page("pages/02_herald-talks.txt", HERALD, {
  outlet: { value: "Norvik Herald", evidence: [], basis: "stated", confidence: 1 },
  voice: [{ value: "opinion", evidence: [], basis: "self-description", confidence: 0.9 }],
});
const ledger = page("pages/03_ledger summit.txt", LEDGER, {});

/** The first place of `words` in a page; throws where they are not there. */
export function at(of: RecordPage, words: string): Span {
  const start = of.text.indexOf(words);
  if (start === -1) throw new Error(`no “${words}” in ${of.id}`);
  return { page: of.id, start, end: start + words.length };
}

const link = (name: string, kind: string, span: Span | null = null): ChainLink => ({
  name,
  kind,
  entity: null,
  span,
  inferred: false,
});

function said(
  id: string,
  of: RecordPage,
  source: string,
  content: string,
  more: Partial<Attribution> = {},
): Attribution {
  return {
    id,
    page: of.id,
    sources: [at(of, source)],
    cues: [],
    contents: [at(of, content)],
    form: "indirect",
    fidelity: "reported",
    stance: "asserts",
    hedges: [],
    hypothetical: false,
    speaker: {
      entity: null,
      description: source,
      kind: "unnamed",
      number: "one",
      confidence: 0.9,
      alternatives: [],
    },
    parent: null,
    chain: [link(of.outlet?.value ?? "this page", "outlet")],
    origin: null,
    said: null,
    ...more,
  };
}

const postponed = said("a-postponed", courier, "an aide", "The meeting of Dorvet and Kell has been postponed", {
  chain: [
    link("this page", "outlet"),
    link("the Tarn Wire", "agency"),
    { ...link("an aide", "unnamed"), span: at(courier, "an aide") },
  ],
  origin: "o-wire",
});
const denied = said(
  "a-denied",
  herald,
  "Deputy Minister Oren Vass",
  "“Nothing was agreed, so nothing was postponed,”",
  {
    form: "direct",
    stance: "denies",
    speaker: {
      entity: "e-vass",
      description: "Deputy Minister Oren Vass",
      kind: "person",
      number: "one",
      confidence: 1,
      alternatives: [],
    },
    chain: [link("Norvik Herald", "outlet"), { ...link("Oren Vass", "person"), entity: "e-vass" }],
  },
);
const unlikely = said("a-unlikely", courier, "One of the Wire's sources", "Dorvet is unlikely to sign", {
  chain: [
    link("this page", "outlet"),
    link("Tarn Wire", "agency"),
    { ...link("One of the Wire's sources", "unnamed"), span: at(courier, "One of the Wire's sources") },
  ],
  origin: "o-wire",
});
const wouldNot = said("a-would-not", herald, "Sources", "Dorvet would not sign", {
  chain: [
    link("Norvik Herald", "outlet"),
    link("the Tarn Wire", "agency"),
    { ...link("Sources", "unnamed"), span: at(herald, "Sources") },
  ],
  origin: "o-wire",
});

function event(id: string, label: string, more: Partial<Event> & Pick<Event, "accounts" | "status">): Event {
  return {
    id,
    scheme: "plover",
    type: "CONSULT",
    mode: null,
    label,
    participants: ["e-dorvet", "e-kell"].map((entity) => ({ entity, role: "participant", evidence: [] })),
    when: null,
    whenLinked: null,
    where: null,
    before: [],
    after: [],
    ...more,
  };
}

type Account = Event["accounts"][number];
const account = (of: RecordPage, words: string, status: Account["status"], by: string | null = null): Account => ({
  page: of.id,
  attribution: by,
  mention: at(of, words),
  status,
  stance: "asserts",
  asOf: null,
  details: [],
});
const entity = (id: string, name: string): HearsayRecord["entities"][number] => ({
  id,
  name,
  kind: "person",
  names: [name],
  roles: [],
  mentions: [],
  maybeSame: [],
});

export const madeUpPages = { courier, herald, ledger } as const;

/** Valid against the record's schema; every span is a slice of its page. */
export const madeUpRecord: HearsayRecord = {
  format: RECORD_FORMAT,
  generator: { name: "hearsay", version: "0.0.0", models: {} },
  pages: [courier, herald, ledger].sort((a, b) => (a.id < b.id ? -1 : 1)),
  failures: [
    {
      source: { path: "pages/04.pdf" },
      code: "unsupported-type",
      message: "pages/04.pdf: a .pdf file",
      hint: "Save the page as .html or .txt.",
    },
  ],
  matters: [{ id: "m-talks", pages: [courier.id, herald.id, ledger.id], main: true }],
  entities: [entity("e-dorvet", "Ilan Dorvet"), entity("e-kell", "Ada Kell"), entity("e-vass", "Oren Vass")],
  attributions: [postponed, denied, unlikely, wouldNot],
  origins: [
    {
      id: "o-wire",
      name: "Tarn Wire",
      kind: "outlet",
      behind: [
        { description: "an aide", number: "one", evidence: [at(courier, "an aide")] },
        {
          description: "One of the Wire's sources",
          number: "one",
          evidence: [at(courier, "One of the Wire's sources")],
        },
        { description: "Sources", number: "several", evidence: [at(herald, "Sources")] },
      ],
    },
  ],
  events: [
    event("v-meeting", "Dorvet – Kell, meeting", {
      status: { value: "unclear", asOf: null, disputed: true },
      accounts: [
        account(courier, "meeting", "postponed", "a-postponed"),
        account(herald, "postponed", "unclear", "a-denied"),
      ],
    }),
    event("v-summit", "Dorvet – Kell, summit", {
      status: { value: "cancelled", asOf: null, disputed: false },
      accounts: [account(ledger, "summit", "cancelled")],
    }),
    event("v-call", "Kell – Dorvet, phone call", {
      when: { value: "2031-05-03", evidence: [at(ledger, "3 May")], basis: "own words", confidence: 0.9 },
      status: { value: "held", asOf: null, disputed: false },
      accounts: [account(ledger, "called Dorvet", "held")],
    }),
  ],
  claims: [
    {
      id: "c-sign",
      label: "Dorvet … sign",
      members: [
        { attribution: "a-unlikely", span: at(courier, "Dorvet is unlikely to sign"), stance: "asserts" },
        { attribution: "a-would-not", span: at(herald, "Dorvet would not sign"), stance: "asserts" },
      ],
      accounts: [],
      pages: [courier.id, herald.id],
      outlets: ["Norvik Herald"],
      tracedTo: { origins: ["o-wire"], untraced: 0 },
      state: "one origin",
      drift: [
        {
          from: at(courier, "Dorvet is unlikely to sign"),
          to: at(herald, "Dorvet would not sign"),
          relation: "siblings",
          changes: [{ kind: "certainty", a: "is unlikely to", b: "would not" }],
        },
      ],
    },
  ],
  copies: [],
  differences: [
    {
      id: "d-status",
      kind: "status",
      about: { event: "v-meeting" },
      sides: [
        {
          value: "postponed",
          standing: "asserts",
          pages: [courier.id],
          attributions: ["a-postponed"],
          evidence: [at(courier, "has been postponed")],
        },
        {
          value: "not postponed",
          standing: "denies",
          pages: [herald.id],
          attributions: ["a-denied"],
          evidence: [at(herald, "“Nothing was agreed, so nothing was postponed,”")],
        },
      ],
      common: [{ value: "no new date", evidence: [at(courier, "postponed"), at(herald, "postponed")] }],
      confidence: 0.8,
      why: "made up",
    },
    {
      id: "d-change",
      kind: "change",
      about: { event: "v-summit" },
      sides: [
        {
          value: "expected",
          standing: "asserts",
          pages: [ledger.id],
          attributions: [],
          evidence: [at(ledger, "was expected")],
        },
        {
          value: "cancelled",
          standing: "asserts",
          pages: [ledger.id],
          attributions: [],
          evidence: [at(ledger, "was called off by Marvania")],
        },
      ],
      common: [],
      confidence: 0.8,
      why: "made up",
    },
  ],
  unknowns: [
    {
      id: "u-why",
      kind: "unclear",
      evidence: at(courier, "It is unclear why."),
      attribution: null,
      about: {},
      answeredBy: [],
    },
  ],
  positions: [],
  timeline: [],
  warnings: [
    { code: "undated", page: ledger.id, message: "undated", evidence: [] },
    { code: "opinion", page: herald.id, message: "opinion", evidence: [] },
    { code: "undated", page: herald.id, message: "undated", evidence: [] },
  ],
  corrections: [],
};
