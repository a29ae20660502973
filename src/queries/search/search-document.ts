import type { Span } from "../../core/record.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import type { Hit } from "../contract/answers.ts";
import type { RecordView } from "../record-view.ts";
import { sentencesIn } from "../sentences.ts";

/** A thing that can be found. `words` is what is searched, made when it is needed; `text` is what is shown. */
export type SearchDocument = {
  readonly kind: Hit["kind"];
  readonly id: string;
  readonly span: Span | null;
};

/** Kinds in the order in which equals are shown. */
export const HIT_KINDS: readonly Hit["kind"][] = ["name", "claim", "event", "statement", "sentence"];

/** Everything of a record that can be found, in a fixed order. */
export function searchDocuments(view: RecordView): readonly SearchDocument[] {
  return view.once("searchDocuments", () => {
    const { record } = view;
    const documents: SearchDocument[] = [];
    for (const { id, mentions } of record.entities) {
      const [first] = mentions;
      const span = first === undefined ? null : { page: first.page, start: first.start, end: first.end };
      documents.push({ kind: "name", id, span });
    }
    for (const { id, members } of record.claims) documents.push({ kind: "claim", id, span: members[0]?.span ?? null });
    for (const { id, accounts } of record.events)
      documents.push({ kind: "event", id, span: accounts[0]?.mention ?? null });
    for (const page of view.pageOrder)
      for (const one of view.statementsOf.get(page.id) ?? [])
        if (one.contents.length > 0) documents.push({ kind: "statement", id: one.id, span: one.contents[0] ?? null });
    for (const page of view.pageOrder)
      for (const block of page.blocks) {
        if (!ARTICLE_KINDS.has(block.kind) && block.kind !== "caption" && block.kind !== "list") continue;
        for (const { start, end } of sentencesIn(page.text, block))
          documents.push({ kind: "sentence", id: page.id, span: { page: page.id, start, end } });
      }
    return documents;
  });
}

/** What is shown of a document: words of the page or a label of the record. */
export function textOf(view: RecordView, { kind, id, span }: SearchDocument): string {
  switch (kind) {
    case "name":
      return [...new Set([view.entity(id).name, ...(view.entities.get(id)?.names ?? [])])].join(" · ");
    case "claim":
      return view.claims.get(id)?.label ?? "";
    case "event":
      return view.events.get(id)?.label ?? "";
    case "statement":
      return (view.attributions.get(id)?.contents ?? []).map((one) => view.quote(one).text).join(" … ");
    case "sentence":
      return span === null ? "" : view.quote(span).text;
  }
}
