import type { FindingName, Findings } from "../../src/core/findings.ts";
import { mintId } from "../../src/core/ids.ts";
import type {
  AttributionAnnotation,
  EventAnnotation,
  Layers,
  Mention,
  PageEntity,
  Quote,
  Time,
} from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";
import type { Evidenced } from "../../src/core/record.ts";
import type { TextSpan } from "../../src/core/span.ts";
import { bySpan } from "../../src/core/span.ts";
import type { DossierView, ReadPage } from "../../src/core/stage.ts";
import type { EntityKind } from "../../src/core/vocabulary.ts";
import { noFindings } from "../../src/engine/no-findings.ts";

/** What a test says of a page; everything that has a place is named by its words, which must stand in the text. */
export type MadePage = {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly agency?: { readonly name: string; readonly date?: string; readonly place?: string };
  /** The first name is the entity's; every occurrence of any is a mention. */
  readonly entities?: readonly {
    readonly kind?: EntityKind;
    readonly names: readonly string[];
    readonly roles?: readonly string[];
  }[];
  readonly events?: readonly {
    /** The trigger; `nth` occurrence, from 0. */
    readonly words: string;
    readonly nth?: number;
    readonly noun: string;
    /** Indexes into `entities`. */
    readonly who?: readonly number[];
    /** Who does it and whom it is done to, by words of the text that are no entity's. */
    readonly by?: string;
    readonly to?: string;
    /** The words of the time, and what they mean: null where they stay open. */
    readonly when?: readonly [string, string | null];
    readonly where?: string;
    readonly status?: EventAnnotation["status"];
    readonly stance?: EventAnnotation["stance"];
    readonly asOf?: string;
    readonly attribution?: number;
    readonly type?: EventAnnotation["type"];
    readonly mode?: string;
    readonly slight?: true;
  }[];
  /** Sources: outlets or people that statements are attributed to (indexes into `entities`), with the words of the statement. */
  readonly attributions?: readonly { readonly source: number; readonly content: string }[];
  readonly quotes?: readonly string[];
  /** True where the first paragraph is the page's title. */
  readonly titled?: boolean;
};

/** A read page as annotators would give it, as far as linking looks. Paragraphs are parted by blank lines. */
export function madePage(made: MadePage): ReadPage {
  const { text } = made;
  const at = (words: string, nth = 0): TextSpan => {
    let start = text.indexOf(words);
    for (let skipped = 0; skipped < nth && start >= 0; skipped++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  };
  const evidenced = (value: string, span: TextSpan): Evidenced<string> => ({
    value,
    evidence: [{ page: made.id, ...span }],
    basis: "stated",
    confidence: 1,
  });
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "made", version: "1" }, annotations });
  const numbered = <A extends TextSpan>(items: readonly A[]) =>
    [...items].sort(bySpan).map((item, id) => ({ ...item, id }));

  const entities: PageEntity[] = (made.entities ?? []).map((entity, id) => ({
    id,
    kind: entity.kind ?? "person",
    name: entity.names[0] ?? "",
    names: entity.names,
    roles: (entity.roles ?? []).map((value) => ({ value, span: at(value) })),
  }));
  const mentions: Mention[] = numbered(
    (made.entities ?? []).flatMap((entity, index) => {
      const taken: TextSpan[] = [];
      for (const name of [...entity.names].sort((a, b) => b.length - a.length)) {
        for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
          const span = { start, end: start + name.length };
          if (!taken.some((other) => other.start < span.end && span.start < other.end)) taken.push(span);
        }
      }
      return taken.map((span) => ({
        ...span,
        id: 0,
        entity: index,
        by: "name" as const,
        confidence: 1,
        full: span,
      }));
    }),
  );
  const times: Time[] = numbered(
    (made.events ?? []).flatMap(({ when }) => {
      if (when === undefined) return [];
      const [words, edtf] = when;
      const anchor = edtf === null || edtf.startsWith("XXXX") ? ("none" as const) : ("explicit" as const);
      return [{ ...at(words), id: 0, type: "DATE" as const, value: edtf ?? "PRESENT_REF", edtf, anchor }];
    }),
  );
  const events: EventAnnotation[] = numbered(
    (made.events ?? []).map((event): EventAnnotation => {
      const span = at(event.words, event.nth);
      const whenSpan = event.when === undefined ? null : at(event.when[0]);
      return {
        ...span,
        id: 0,
        scheme: "plover",
        type: event.type ?? "CONSULT",
        mode: event.mode ?? null,
        noun: event.noun,
        participants: [
          ...(event.who ?? []).map((index) => {
            const name = made.entities?.[index]?.names[0] ?? "";
            return { entity: index, role: "participant" as const, span: at(name), name };
          }),
          ...(event.by === undefined
            ? []
            : [{ entity: null, role: "source" as const, span: at(event.by), name: event.by }]),
          ...(event.to === undefined
            ? []
            : [{ entity: null, role: "target" as const, span: at(event.to), name: event.to }]),
        ],
        when: whenSpan === null ? null : (times.find((time) => time.start === whenSpan.start)?.id ?? null),
        where: event.where === undefined ? null : { name: event.where, span: at(event.where) },
        status: event.status ?? "held",
        stance: event.stance ?? "asserts",
        asOf: event.asOf ?? null,
        statusEvidence: [],
        attribution: event.attribution ?? null,
        details: [],
        ...(event.slight === true ? { slight: true } : {}),
      };
    }),
  );
  const attributions: AttributionAnnotation[] = numbered(
    (made.attributions ?? []).map(({ source, content }): AttributionAnnotation => {
      const name = made.entities?.[source]?.names[0] ?? "";
      const span = at(content);
      return {
        ...span,
        id: 0,
        sources: [at(name)],
        cues: [],
        contents: [span],
        form: "indirect",
        fidelity: "reported",
        stance: "asserts",
        hedges: [],
        hypothetical: false,
        speaker: { entity: source, description: name, kind: "outlet", number: "one", confidence: 1, alternatives: [] },
        parent: null,
        chain: [{ name, kind: "outlet", entity: source, span: at(name), inferred: false }],
        said: null,
      };
    }),
  );
  const quotes: Quote[] = numbered(
    (made.quotes ?? []).map((words): Quote => {
      const span = at(words);
      return {
        ...span,
        id: 0,
        inner: span,
        mark: "double",
        opened: "mark",
        closed: "mark",
        continues: null,
        block: 0,
        alone: false,
      };
    }),
  );
  const blocks: Page["blocks"] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const kind = made.titled === true && blocks.length === 0 ? "title" : "body";
    blocks.push({ kind, ...span, reason: "made", confidence: 1 });
  }
  const layers: Layers = {
    repairs: layer([]),
    tokens: layer([]),
    sentences: layer([]),
    tags: layer([]),
    dependencies: layer([]),
    quotes: layer(quotes),
    times: layer(times),
    quantities: layer([]),
    entities: layer(entities),
    mentions: layer(mentions),
    attributions: layer(attributions),
    events: layer(events),
  };
  const agency = made.agency;
  const start = { start: 0, end: 1 };
  return {
    page: {
      id: made.id,
      source: { id: made.id },
      sha256: "0".repeat(64),
      capturedAt: null,
      bytes: text.length,
      text,
      blocks,
      title: null,
      outlet: made.outlet === undefined ? null : evidenced(made.outlet, start),
      authors: [],
      dateline:
        agency === undefined
          ? null
          : {
              place: agency.place ?? null,
              date: agency.date ?? null,
              agency: agency.name,
              span: { page: made.id, ...start },
            },
      agency: agency === undefined ? null : evidenced(agency.name, start),
      voice: [],
      published: made.published === undefined ? null : evidenced(made.published, start),
      updated: null,
      language: "en",
      links: [],
    },
    layers,
    ids: {
      attributions: attributions.map(({ id }) => mintId("attribution", made.id, id)),
      events: events.map(({ id }) => mintId("event", made.id, id)),
    },
  };
}

const NOTHING: Findings = noFindings();

/** A dossier of pages (sorted here, as the engine does) with the findings given. */
export function madeDossier(
  pages: readonly ReadPage[],
  findings: Partial<Findings> = {},
  corrections: DossierView["corrections"] = [],
): DossierView<FindingName> {
  const sorted = [...pages].sort((a, b) => (a.page.id < b.page.id ? -1 : a.page.id > b.page.id ? 1 : 0));
  return { pages: sorted, findings: { ...NOTHING, ...findings }, corrections };
}
