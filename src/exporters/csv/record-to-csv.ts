import type { HearsayRecord, Span } from "../../core/record.ts";
import { indexRecord, type RecordIndex } from "../brief/index-record.ts";
import { speakerName } from "../brief/who-says.ts";
import { csvLine } from "./csv-text.ts";

type Cell = string | number | boolean | null;
type Table = { readonly head: readonly string[]; rows(index: RecordIndex): Iterable<readonly Cell[]> };

/** The pages' words behind spans: slices, the line breaks in them as they are. */
function words(index: RecordIndex, spans: readonly Span[]): string {
  return spans.map((span) => index.pages.get(span.page)?.text.slice(span.start, span.end) ?? "").join(" … ");
}

function place({ page, start, end }: Span): string {
  return `${page}:${start}-${end}`;
}

/** Columns that say which page a row stands on, so that a row can be cited by itself. */
const CITATION = ["outlet", "published", "url", "file", "sha256", "page"];
function citation(index: RecordIndex, id: string): Cell[] {
  const page = index.pages.get(id);
  if (page === undefined) return [null, null, null, null, null, id];
  const published = page.published.own ?? page.published.linked;
  return [
    page.outlet?.value ?? null,
    published?.value ?? null,
    page.source.url ?? null,
    page.source.path ?? null,
    page.sha256,
    id,
  ];
}

const TABLES = {
  events: {
    head: [
      "event",
      "label",
      "scheme",
      "type",
      "mode",
      "participants",
      "when",
      "when_linked",
      "where",
      "event_status",
      "disputed",
      "account_status",
      "stance",
      "as_of",
      "said_by",
      "words",
      "place",
      ...CITATION,
    ],
    *rows(index) {
      for (const event of index.record.events) {
        for (const account of event.accounts) {
          const said = account.attribution === null ? undefined : index.attributions.get(account.attribution);
          yield [
            event.id,
            event.label,
            event.scheme,
            event.type,
            event.mode,
            event.participants.map(({ entity }) => index.entities.get(entity)?.name ?? entity).join("; "),
            event.when?.value ?? null,
            event.whenLinked?.value ?? null,
            event.where?.value ?? null,
            event.status.value,
            event.status.disputed,
            account.status,
            account.stance,
            account.asOf,
            said === undefined ? null : speakerName(index, said),
            words(index, [account.mention]),
            place(account.mention),
            ...citation(index, account.page),
          ];
        }
      }
    },
  },
  statements: {
    head: [
      "statement",
      "speaker",
      "speaker_kind",
      "words",
      "form",
      "fidelity",
      "stance",
      "hypothetical",
      "chain",
      "origin",
      "said",
      "place",
      ...CITATION,
    ],
    *rows(index) {
      for (const one of index.record.attributions) {
        const [first] = one.contents.length > 0 ? one.contents : one.cues;
        yield [
          one.id,
          speakerName(index, one),
          one.speaker.kind,
          words(index, one.contents),
          one.form,
          one.fidelity,
          one.stance,
          one.hypothetical,
          one.chain.map(({ name, inferred }) => (inferred ? `${name} (inferred)` : name)).join(" <- "),
          one.origin === null ? null : (index.origins.get(one.origin)?.name ?? null),
          one.said?.own ?? one.said?.linked ?? null,
          first === undefined ? null : place(first),
          ...citation(index, one.page),
        ];
      }
    },
  },
  claims: {
    head: ["claim", "label", "state", "traced_to", "untraced", "stance", "speaker", "words", "place", ...CITATION],
    *rows(index) {
      for (const claim of index.record.claims) {
        for (const member of claim.members) {
          const said = member.attribution === null ? undefined : index.attributions.get(member.attribution);
          yield [
            claim.id,
            claim.label,
            claim.state,
            claim.tracedTo.origins.map((id) => index.origins.get(id)?.name ?? id).join("; "),
            claim.tracedTo.untraced,
            member.stance,
            said === undefined ? null : speakerName(index, said),
            words(index, [member.span]),
            place(member.span),
            ...citation(index, member.span.page),
          ];
        }
      }
    },
  },
  differences: {
    head: ["difference", "kind", "about", "side", "value", "standing", "words", "place", ...CITATION],
    *rows(index) {
      for (const one of index.record.differences) {
        const { event, claim, entity } = one.about;
        const about =
          (event === undefined ? undefined : index.events.get(event)?.label) ??
          (claim === undefined ? undefined : index.claims.get(claim)?.label) ??
          (entity === undefined ? undefined : index.entities.get(entity)?.name) ??
          null;
        for (const [number, side] of one.sides.entries()) {
          for (const span of side.evidence) {
            yield [
              one.id,
              one.kind,
              about,
              number + 1,
              side.value,
              side.standing,
              words(index, [span]),
              place(span),
              ...citation(index, span.page),
            ];
          }
        }
      }
    },
  },
  pages: {
    head: ["title", "authors", "agency", "voice", "language", "captured", "bytes", ...CITATION],
    *rows(index) {
      for (const page of index.record.pages) {
        yield [
          page.title?.value ?? null,
          page.authors.map(({ value }) => value).join("; "),
          page.agency?.value ?? null,
          page.voice.map(({ value }) => value).join("; "),
          page.language,
          page.capturedAt,
          page.bytes,
          ...citation(index, page.id),
        ];
      }
    },
  },
} as const satisfies { readonly [name: string]: Table };

export type CsvTable = keyof typeof TABLES;
export const CSV_TABLES = Object.keys(TABLES) as readonly CsvTable[];

/**
 * One table of a record as RFC 4180 CSV in pieces, its first line the names of the columns: an account of an event, a
 * statement, a member of a claim, a piece of evidence of a difference or a page a row. A place is PAGE:START-END in
 * UTF-16 code units.
 */
export function* recordToCsv(record: HearsayRecord, table: CsvTable): Generator<string> {
  const { head, rows } = TABLES[table];
  yield csvLine(head);
  for (const row of rows(indexRecord(record))) yield csvLine(row);
}
