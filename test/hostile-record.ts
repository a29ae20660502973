import { type HearsayRecord, RECORD_FORMAT, type RecordPage } from "../src/core/record.ts";

/** What a page might hold to get out of the text and into the app. */
export const HOSTILE_WORDS = [
  "</script><script>window.owned = 1</script>",
  "<img src=x onerror='window.owned = 1'>",
  "<!--<script>window.owned = 1",
  "javascript:window.owned=1",
  "]]></title></style><svg onload=window.owned=1>",
  "\u202egnirts desrever\u2066\u0000\u001b[2J",
  "{{constructor.constructor('window.owned=1')()}} $" + "{window.owned=1} `'\"",
].join(" ");

const TEXT = `${HOSTILE_WORDS}\n${HOSTILE_WORDS} said Ada Kell.\nmenu ${HOSTILE_WORDS}\n`;

function hostilePage(): RecordPage {
  const id = "p-000000000666";
  const evidenced = {
    value: HOSTILE_WORDS,
    evidence: [{ page: id, start: 0, end: 20 }],
    basis: HOSTILE_WORDS,
    confidence: 1,
  };
  const blocks: RecordPage["blocks"] = [];
  let start = 0;
  for (const [at, row] of TEXT.split("\n").entries()) {
    if (row === "") continue;
    const kind = (["title", "body", "boilerplate"] as const)[at] ?? "body";
    blocks.push({ kind, start, end: start + row.length, reason: HOSTILE_WORDS, confidence: 1 });
    start += row.length + 1;
  }
  return {
    id,
    source: { path: HOSTILE_WORDS, url: "javascript:window.owned=1" },
    sha256: "0".repeat(64),
    capturedAt: HOSTILE_WORDS,
    bytes: TEXT.length,
    text: TEXT,
    blocks,
    title: evidenced,
    outlet: evidenced,
    authors: [evidenced],
    dateline: null,
    agency: evidenced,
    voice: [{ value: "opinion", evidence: [], basis: HOSTILE_WORDS, confidence: 1 }],
    published: { own: null, linked: null },
    updated: null,
    language: HOSTILE_WORDS,
    links: [{ url: "javascript:window.owned=1", span: { page: id, start: 0, end: 5 } }],
    repairs: [
      {
        span: { page: id, start: 3, end: 4 },
        kind: "quote opened",
        reading: `</script>${TEXT.charAt(3)}`,
        uncertain: true,
      },
    ],
  };
}

/** A record every word of which is out to be more than a word; it is valid all the same. */
export function hostileRecord(): HearsayRecord {
  const page = hostilePage();
  const at = (words: string): { page: string; start: number; end: number } => {
    const start = TEXT.indexOf(words);
    return { page: page.id, start, end: start + words.length };
  };
  const second = page.blocks[1]?.start ?? 0;
  const link = { name: HOSTILE_WORDS, kind: "person", entity: null, span: at("Ada Kell"), inferred: false };
  return {
    format: RECORD_FORMAT,
    generator: { name: "hearsay", version: "0.0.0", models: {} },
    pages: [page],
    failures: [{ source: {}, code: HOSTILE_WORDS, message: HOSTILE_WORDS, hint: HOSTILE_WORDS }],
    matters: [{ id: "m-1", pages: [page.id], main: true }],
    entities: [
      {
        id: "e-1",
        name: HOSTILE_WORDS,
        kind: "person",
        names: [HOSTILE_WORDS],
        roles: [],
        mentions: [{ ...at("Ada Kell"), by: "name", confidence: 1 }],
        maybeSame: [],
      },
    ],
    attributions: [
      {
        id: "a-1",
        page: page.id,
        sources: [at("Ada Kell")],
        cues: [at("said Ada")],
        contents: [{ page: page.id, start: second, end: second + HOSTILE_WORDS.length }],
        form: "direct",
        fidelity: "verbatim",
        stance: "asserts",
        hedges: [],
        hypothetical: false,
        speaker: {
          entity: "e-1",
          description: HOSTILE_WORDS,
          kind: "person",
          number: "one",
          confidence: 1,
          alternatives: [],
        },
        parent: null,
        chain: [link, link],
        origin: null,
        said: null,
      },
    ],
    origins: [],
    events: [
      {
        id: "v-1",
        scheme: "plover",
        type: "CONSULT",
        mode: null,
        label: HOSTILE_WORDS,
        participants: [],
        when: null,
        whenLinked: null,
        where: { value: HOSTILE_WORDS, evidence: [], basis: "own words", confidence: 1 },
        before: [],
        after: [],
        status: { value: "held", asOf: null, disputed: false },
        accounts: [
          {
            page: page.id,
            attribution: null,
            mention: at("said"),
            status: "held",
            stance: "asserts",
            asOf: null,
            details: [],
          },
        ],
      },
    ],
    claims: [],
    copies: [],
    differences: [],
    unknowns: [],
    positions: [],
    timeline: [],
    warnings: [{ code: "undated", page: page.id, message: HOSTILE_WORDS, evidence: [] }],
    corrections: [],
  };
}
