import type {
  AttributionAnnotation,
  EventAnnotation,
  Layers,
  Mention,
  PageEntity,
  Sentence,
  Time,
  Token,
} from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { BlockKind, EntityKind, Stance } from "../../core/vocabulary.ts";
import { eventsStage } from "./events-stage.ts";

/** For tests: people, countries and bodies that do not exist. */
const PEOPLE: readonly (readonly [name: string, kind: EntityKind, role?: string | undefined, ...more: string[]])[] = [
  ["Ilan Dorvet", "person", "foreign minister", "Dorvet"],
  ["Ada Kell", "person", "secretary of state", "Kell"],
  ["Oren Vasic", "person", "president", "Vasic"],
  ["Mira Tolan", "person", "president", "Tolan"],
  ["Piet Harrow", "person", "senator", "Harrow"],
  ["Marvania", "place", undefined, "Marvanian"],
  ["Sorland", "place", undefined, "Sorlandic"],
  ["Norvik", "place"],
  ["Port Essel", "place"],
  ["Sorlandic Senate", "organization", undefined, "Senate"],
  ["Norvik Courier", "outlet"],
  ["Harbour League", "organization"],
  ["Essel Steel", "organization"],
  ["Tarn Mining", "organization"],
];

/** Words for times, with their TIMEX3 type and EDTF as on a page of 2031-05-14 (a Wednesday). */
const TIMES: readonly (readonly [words: string, type: Time["type"], edtf: string | null])[] = [
  ["on Monday", "DATE", "2031-05-12"],
  ["on Tuesday", "DATE", "2031-05-13"],
  ["on Friday", "DATE", "2031-05-16"],
  ["Friday", "DATE", "2031-05-16"],
  ["Monday", "DATE", "2031-05-12"],
  ["tomorrow", "DATE", "2031-05-15"],
  ["yesterday", "DATE", "2031-05-13"],
  ["today", "DATE", "2031-05-14"],
  ["next week", "DATE", "2031-05-19/2031-05-25"],
  ["last week", "DATE", "2031-05-05/2031-05-11"],
  ["last month", "DATE", "2031-04"],
  ["on May 12", "DATE", "2031-05-12"],
  ["May 3", "DATE", "2031-05-03"],
  ["on April 2", "DATE", "2031-04-02"],
  ["June 3", "DATE", "2031-06-03"],
  ["30 days", "DURATION", null],
  ["two hours", "DURATION", null],
];

/** Somebody's words on the page: the stretch of text that they are, and how it is said. */
export type MadeUpAttribution = {
  readonly content: string;
  readonly source?: string;
  readonly stance?: Stance;
  readonly hypothetical?: boolean;
};
export type MadeUpPage = {
  readonly published?: string | null;
  readonly attributions?: readonly MadeUpAttribution[];
  /** Kind of each paragraph, in order; "body" beyond. */
  readonly kinds?: readonly BlockKind[];
};

/** Paragraphs (blank lines between) as a page with the layers that the events stage needs. */
export function madeUpPage(text: string, options: MadeUpPage = {}): { page: Page; layers: Layers } {
  const blocks: Page["blocks"] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const kind = options.kinds?.[blocks.length] ?? "body";
    blocks.push({ kind, start: match.index, end: match.index + match[0].length, reason: "", confidence: 1 });
  }
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const part of text.slice(block.start, block.end).matchAll(/[^.?!]+[.?!]*["”]?\s*/g)) {
      const start = block.start + part.index;
      const first = tokens.length;
      const words = part[0].matchAll(
        /n['’]t\b|['’]s\b|[\p{L}\d]+(?:-[\p{L}\d]+)+|\d[\d.,]*\d|\p{L}+(?=n['’]t\b)|[\p{L}\d]+|[^\s]/gu,
      );
      for (const word of words) {
        const at = start + word.index;
        tokens.push({ id: tokens.length, start: at, end: at + word[0].length, sentence: sentences.length });
      }
      if (tokens.length === first) continue;
      sentences.push({
        id: sentences.length,
        start,
        end: start + part[0].trimEnd().length,
        block: index,
        first,
        last: tokens.length,
      });
    }
  });
  const { entities, mentions } = people(text);
  const published = options.published === undefined ? "2031-05-14" : options.published;
  const page: Page = {
    id: "p-000000000000",
    source: {},
    sha256: "0".repeat(64),
    capturedAt: null,
    bytes: text.length,
    text,
    blocks,
    title: null,
    outlet: null,
    authors: [],
    dateline: null,
    agency: null,
    voice: [],
    published: published === null ? null : { value: published, evidence: [], basis: "stated", confidence: 1 },
    updated: null,
    language: "en",
    links: [],
  };
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "test", version: "1" }, annotations });
  const layers: Layers = {
    repairs: layer([]),
    tokens: layer(tokens),
    sentences: layer(sentences),
    tags: layer([]),
    dependencies: layer([]),
    quotes: layer([]),
    times: layer(times(text, published)),
    quantities: layer([]),
    entities: layer(entities),
    mentions: layer(mentions),
    attributions: layer((options.attributions ?? []).map((each, id) => attribution(text, each, id))),
    events: layer([]),
  };
  return { page, layers };
}

/** The events of a text, for tests. */
export function eventsIn(text: string, options: MadeUpPage = {}): readonly EventAnnotation[] {
  const { page, layers } = madeUpPage(text, options);
  return eventsStage.annotate(page, layers).events.annotations;
}

/** An event in a line: "CONSULT meeting held Ilan Dorvet, Ada Kell". */
export function inLine(event: EventAnnotation): string {
  const stance = event.stance === "asserts" ? "" : ` (${event.stance})`;
  const names = event.participants.map((each) => each.name).sort();
  return `${event.type} ${event.noun} ${event.status}${stance}: ${names.join(", ")}`;
}

function people(text: string): { entities: PageEntity[]; mentions: Mention[] } {
  const entities: PageEntity[] = [];
  const found: Omit<Mention, "id">[] = [];
  const taken = new Array<boolean>(text.length).fill(false);
  const known = PEOPLE.map(([name, kind, role, ...more]) => ({ name, kind, role, names: [name, ...more] }));
  const ids = new Map<string, number>();
  const forms = known
    .flatMap((each) => each.names.map((form) => ({ form, each })))
    .sort((a, b) => b.form.length - a.form.length);
  for (const { form, each } of forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      if (taken[at] || /\p{L}/u.test(text.charAt(at + form.length)) || /\p{L}/u.test(text.charAt(at - 1))) continue;
      taken.fill(true, at, at + form.length);
      const id = ids.get(each.name) ?? ids.size;
      if (!ids.has(each.name)) {
        ids.set(each.name, id);
        const roles = each.role === undefined ? [] : [{ value: each.role, span: { start: 0, end: 1 } }];
        entities.push({ id, kind: each.kind, name: each.name, names: each.names, roles });
      }
      const title =
        /(?:Foreign Minister|Secretary of State|President|Senator) $/.exec(text.slice(Math.max(0, at - 22), at))?.[0] ??
        "";
      const end = at + form.length;
      found.push({ start: at, end, entity: id, by: "name", confidence: 1, full: { start: at - title.length, end } });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return { entities, mentions: found.map((mention, id) => ({ id, ...mention })) };
}

function times(text: string, published: string | null): Time[] {
  const found: Omit<Time, "id">[] = [];
  for (const [words, type, edtf] of TIMES) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (found.some((other) => other.start < end && at < other.end)) continue;
      const start = words.startsWith("on ") ? at + 3 : at;
      const value = published === null ? "" : (edtf ?? "");
      found.push({
        start,
        end,
        type,
        value,
        edtf: published === null ? null : edtf,
        anchor: published === null ? "none" : "page date",
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((time, id) => ({ id, ...time }));
}

function attribution(text: string, each: MadeUpAttribution, id: number): AttributionAnnotation {
  const start = text.indexOf(each.content);
  if (start === -1) throw new RangeError(`not on the page: ${each.content}`);
  const content = { start, end: start + each.content.length };
  const from = each.source === undefined ? -1 : text.indexOf(each.source);
  const sources = each.source === undefined ? [] : [{ start: from, end: from + each.source.length }];
  return {
    id,
    ...content,
    sources,
    cues: [],
    contents: [content],
    form: "indirect",
    fidelity: "reported",
    stance: each.stance ?? "asserts",
    hedges: [],
    hypothetical: each.hypothetical ?? false,
    speaker: { entity: null, description: "", kind: "unnamed", number: "unknown", confidence: 1, alternatives: [] },
    parent: null,
    chain: [],
    said: null,
  };
}
