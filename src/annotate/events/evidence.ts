import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { bySpan, contains, type TextSpan } from "../../core/span.ts";
import { type SentenceView, spanOf } from "./sentence-view.ts";
import type { StatusReading } from "./status/status-site.ts";

/** The day as of which a status holds: that of the saying, else the page's. */
export function asOf(page: Page, attribution: AttributionAnnotation | null): string | null {
  return attribution?.said?.value ?? page.published?.value ?? null;
}

/** The words that tell the status, those inside longer ones left out. */
export function evidenceOf(view: SentenceView, reading: StatusReading): TextSpan[] {
  const spans = reading.evidence.map((words) => spanOf(view, words.first, words.last)).sort(bySpan);
  return spans.filter((span, index) => !spans.some((other, at) => at < index && contains(other, span)));
}
