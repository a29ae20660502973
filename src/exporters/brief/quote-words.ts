import type { Span } from "../../core/record.ts";
import type { Part } from "./brief.ts";
import type { RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

const LONGEST = 160;
const OPENING = /^["“”„«‘'‹]/;

/** Cut at a word, with a mark that it was. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(" ", longest);
  return `${words.slice(0, space > longest / 2 ? space : longest).toWellFormed()} …`;
}

/** The page's words as a part of a line: a slice, in quote marks unless it brings its own, cut when long. */
export function quoteWords(index: RecordIndex, span: Span, longest = LONGEST): Part {
  const slice = index.pages.get(span.page)?.text.slice(span.start, span.end) ?? "";
  const words = safeText(slice);
  const short = cut(words, longest);
  return { text: OPENING.test(words) ? short : `“${short}”`, role: "words", page: span.page, span };
}

/** The words without marks, for looking whether two quotes say the same. */
export function bareWords(index: RecordIndex, span: Span): string {
  return safeText(index.pages.get(span.page)?.text.slice(span.start, span.end) ?? "");
}

/** The pages in brackets, by their short names in order: "(000, 004)". */
export function pageNames(index: RecordIndex, pages: readonly string[]): Part[] {
  const unique = [...new Set(pages)];
  const named = unique.map((id): Part => ({ text: index.labels.get(id) ?? id, role: "page", page: id }));
  named.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const shown = named.slice(0, 8);
  const parts: Part[] = [{ text: "(", role: "muted" }];
  for (const [at, name] of shown.entries())
    parts.push(...(at === 0 ? [] : [{ text: ", ", role: "muted" } as const]), name);
  const rest = named.length - shown.length;
  parts.push({ text: rest > 0 ? `, ${rest} more)` : ")", role: "muted" });
  return parts;
}
