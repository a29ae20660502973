import type { Event, RecordPage, Span } from "../../../src/core/record.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import type { PageDetail } from "./detail-context.ts";

export type MarkKind = "content" | "source" | "cue" | "hedge" | "event" | "name" | "time" | "repair";

/** A stretch of a page's text (UTF-16 code units) with what stands there. */
export type Mark = {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Id of the attribution or event it belongs to. */
  readonly of: string | null;
  /** Told on hovering: whose name it is, how a repair reads. */
  readonly tip: string | null;
  /** An event's status as told here. */
  readonly status: string | null;
};

/** What a repair adds to the text, and where; it is shown beside the words and is none of them. */
export type Insertion = { readonly at: number; readonly text: string; readonly order: number };

type TextSpan = { readonly start: number; readonly end: number };

function mark(kind: MarkKind, span: TextSpan, more: Partial<Mark> = {}): Mark {
  return { kind, start: span.start, end: span.end, of: null, tip: null, status: null, ...more };
}

function statementMarks({ statements }: PageDetail): Mark[] {
  return statements.flatMap(({ attribution: one }) => [
    ...one.contents.map((span) => mark("content", span, { of: one.id })),
    ...one.hedges.map((span) => mark("hedge", span, { of: one.id })),
    ...one.sources.map((span) => mark("source", span, { of: one.id })),
    ...one.cues.map((span) => mark("cue", span, { of: one.id })),
  ]);
}

/** The status as an account gives it: "postponed", "denied: postponed", or only "denied" where there is none to deny. */
export function statusWords({ stance, status }: Event["accounts"][number]): string {
  if (stance !== "denies") return status;
  return status === "unclear" ? "denied" : `denied: ${status}`;
}

function eventMarks({ page, events }: PageDetail): Mark[] {
  return events.flatMap((event) =>
    event.accounts
      .filter((account) => account.page === page.id)
      .map((account) => {
        const status = statusWords(account);
        return mark("event", account.mention, { of: event.id, status, tip: safeWords(event.label) });
      }),
  );
}

function nameMarks({ mentions }: PageDetail): Mark[] {
  return mentions.map(({ entity, by, ...span }) =>
    mark("name", span, { of: entity.id, tip: `${safeWords(entity.name)} (${entity.kind}, by ${by})` }),
  );
}

/** The words that dates of the record rest on; the record keeps no others. */
function timeMarks({ page, events, statements }: PageDetail): Mark[] {
  const dated: { readonly value: string; readonly evidence: readonly Span[] }[] = [];
  const add = (one: { value: string; evidence: Span[] } | null): void => {
    if (one !== null) dated.push(one);
  };
  for (const event of events) {
    add(event.when);
    add(event.whenLinked);
  }
  for (const { said } of statements.map(({ attribution }) => attribution)) {
    const value = said?.own ?? said?.linked;
    if (said !== null && value !== null && value !== undefined) dated.push({ value, evidence: said.evidence });
  }
  add(page.published.own);
  add(page.updated);
  const marks = new Map<string, Mark>();
  for (const { value, evidence } of dated)
    for (const span of evidence)
      if (span.page === page.id) marks.set(`${span.start}-${span.end}`, mark("time", span, { tip: dateWords(value) }));
  return [...marks.values()];
}

/** Closing marks come before the space that a glued place lacks, opening ones after it. */
const ORDER: { readonly [kind in RecordPage["repairs"][number]["kind"]]: number } = {
  encoding: 0,
  "quote closed": 1,
  glued: 2,
  paragraph: 3,
  "quote opened": 4,
};

function sharedLength(a: string, b: string, most: number, from: (text: string, at: number) => string): number {
  let length = 0;
  while (length < most && from(a, length) === from(b, length)) length++;
  return length;
}

/** What each repair adds, where it only adds: the words that are there stay as they are. */
export function insertionsOf(page: RecordPage): Insertion[] {
  const insertions: Insertion[] = [];
  for (const { span, reading, kind } of page.repairs) {
    const original = page.text.slice(span.start, span.end);
    const before = sharedLength(original, reading, original.length, (text, at) => text.charAt(at));
    const after = sharedLength(original, reading, original.length - before, (text, at) =>
      text.charAt(text.length - 1 - at),
    );
    if (before + after !== original.length || reading.length <= original.length) continue;
    const text = reading.slice(before, reading.length - after);
    insertions.push({ at: span.start + before, text, order: ORDER[kind] });
  }
  return insertions.sort((a, b) => a.at - b.at || a.order - b.order);
}

function repairMarks(page: RecordPage): Mark[] {
  return page.repairs.map(({ span, kind, reading, uncertain }) =>
    mark("repair", span, { tip: `${kind}${uncertain ? ", uncertain" : ""}: read as ${safeWords(reading)}` }),
  );
}

/** Every mark of a page, by start, the longer first. */
export function marksOf(detail: PageDetail): readonly Mark[] {
  return [
    ...statementMarks(detail),
    ...eventMarks(detail),
    ...nameMarks(detail),
    ...timeMarks(detail),
    ...repairMarks(detail.page),
  ]
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
