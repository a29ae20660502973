import type { Span } from "../../core/record.ts";
import type { Quote } from "../contract/parts.ts";
import type { RecordView } from "../record-view.ts";
import { sentenceAround } from "../sentences.ts";

/** The sentence that words stand in: an event's verb alone tells its reader little. */
export function sentenceQuote(view: RecordView, span: Span): Quote {
  const page = view.pages.get(span.page);
  if (page === undefined) return view.quote(span);
  const { start, end } = sentenceAround(page.text, page.blocks, span);
  return view.quote({ page: span.page, start, end });
}
