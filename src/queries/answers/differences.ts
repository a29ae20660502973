import { HearsayError } from "../../core/errors.ts";
import type { Difference } from "../../core/record.ts";
import type { DifferenceRow } from "../contract/parts.ts";
import type { Answer, Parameters } from "../contract/queries.ts";
import { oneOf, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";
import { whoTells } from "./events.ts";
import { sentenceQuote } from "./sentence-quote.ts";

/** What a difference is about, in the record's words: the event's or claim's label, the entity's name. */
export function subjectOf(view: RecordView, { about, sides }: Difference): string {
  return (
    (about.event === undefined ? undefined : view.events.get(about.event)?.label) ??
    (about.claim === undefined ? undefined : view.claims.get(about.claim)?.label) ??
    (about.entity === undefined ? undefined : view.entities.get(about.entity)?.name) ??
    sides[0]?.value ??
    ""
  );
}

export function pagesPart(one: Difference): string[] {
  return [...new Set(one.sides.flatMap(({ pages, evidence }) => [...pages, ...evidence.map(({ page }) => page)]))];
}

export function differenceRow(view: RecordView, one: Difference): DifferenceRow {
  return {
    id: one.id,
    kind: one.kind,
    about: one.about,
    subject: subjectOf(view, one),
    sides: one.sides.map(({ value, standing, pages, attributions, evidence }) => ({
      value,
      standing,
      pages,
      who: [...new Set(attributions.flatMap((id) => whoTells(view, id) ?? []))],
      words: view.quotes(evidence),
      sentences: evidence.map((span) => sentenceQuote(view, span)),
    })),
    common: one.common.map(({ value, evidence }) => ({ value, words: view.quotes(evidence) })),
    confidence: one.confidence,
    why: one.why,
    apart: view.allApart(pagesPart(one)),
  };
}

/** The kinds of difference in the order in which a reader must know of them. */
const ORDER: readonly Difference["kind"][] = [
  "status",
  "date",
  "participants",
  "place",
  "number",
  "cause",
  "claim",
  "name",
  "characterisation",
  "scope",
  "change",
  "wording",
  "emphasis",
  "omission",
];

/** All differences: those of the main matter first, then those that most pages are part of, then by kind. */
function differencesInOrder(view: RecordView): readonly Difference[] {
  return view.once("differencesInOrder", () =>
    view.record.differences
      .map((one) => {
        const pages = pagesPart(one);
        return { one, apart: Number(view.allApart(pages)), pages: pages.length, kind: ORDER.indexOf(one.kind) };
      })
      .sort(
        (a, b) =>
          a.apart - b.apart ||
          b.pages - a.pages ||
          a.kind - b.kind ||
          (a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : 0),
      )
      .map(({ one }) => one),
  );
}

function pagesOfRow(row: DifferenceRow): string[] {
  const words = [...row.sides.flatMap((side) => side.words), ...row.common.flatMap((one) => one.words)];
  return [...row.sides.flatMap(({ pages }) => pages), ...words.map(({ page }) => page)];
}

export function differences(view: RecordView, asked: Parameters<"differences">): Stretch<DifferenceRow> {
  const { event, claim, entity, q } = asked;
  const kind = oneOf(asked.kind);
  const onPage = pageFilter(view, asked);
  const found = differencesInOrder(view).filter(
    (one) =>
      kind(one.kind) &&
      (event === undefined || one.about.event === event) &&
      (claim === undefined || one.about.claim === claim) &&
      (entity === undefined || one.about.entity === entity) &&
      onPage(pagesPart(one)) &&
      (q === undefined || holdsWords(`${subjectOf(view, one)} ${one.sides.map(({ value }) => value).join(" ")}`, q)),
  );
  return listOf(view, found, asked, (one) => differenceRow(view, one), pagesOfRow);
}

export function difference(view: RecordView, { id }: Parameters<"difference">): Answer<"difference"> {
  const found = view.record.differences.find((one) => one.id === id);
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const row = differenceRow(view, found);
  return { difference: row, pages: view.table(pagesOfRow(row)) };
}
