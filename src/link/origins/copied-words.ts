import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Copy } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";

/** Passages are found by words and end at them, so a statement's quote marks may stand outside. */
const MOST = 0.9;

function shared(a: TextSpan, b: TextSpan): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Whose words a stretch of a page is: the agency whose story shares them with another page. */
export type CopiedWords = (page: string, attribution: AttributionAnnotation) => string | null;

/** Finds the agency behind a statement that stands whole in a passage shared with an agency's story. */
export function copiedWords(copies: readonly Copy[]): CopiedWords {
  const passages = new Map<string, { readonly span: TextSpan; readonly agency: string }[]>();
  for (const copy of copies) {
    if (copy.agency === null || copy.kind === "credit only") continue;
    for (const span of [...copy.a, ...copy.b]) {
      const known = passages.get(span.page);
      const passage = { span, agency: copy.agency };
      if (known === undefined) passages.set(span.page, [passage]);
      else known.push(passage);
    }
  }
  return (page, { contents }) => {
    const first = contents[0];
    if (first === undefined) return null;
    return (
      passages.get(page)?.find(({ span }) => shared(span, first) >= MOST * (first.end - first.start))?.agency ?? null
    );
  };
}
