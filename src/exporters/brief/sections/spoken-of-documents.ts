import type { RecordPage, Span } from "../../../core/record.ts";
import { ARTICLE_KINDS } from "../../../core/vocabulary.ts";
import type { RecordIndex } from "../index-record.ts";

/** Documents and recordings that pages speak of, a family a line: its words mean one thing. Lower case. */
const FAMILIES: readonly string[] = [
  "video|videos|footage|film|clip",
  "recording|recordings|audio|tape",
  "letter|letters",
  "indictment|indictments",
  "transcript|transcripts",
  "memo|memos|memorandum",
  "audit|audits",
  "affidavit|affidavits",
  "readout|readouts",
  "ruling|judgment|judgement",
];

/** A family's nouns with the article and the words before them. */
const PHRASES: readonly RegExp[] = FAMILIES.map(
  (family) => new RegExp(`\\b(?:an?|the|this|that) (?:[\\p{L}\\d-]{1,20} ){0,2}(?:${family})\\b`, "giu"),
);

/** A thing that so many pages of a matter speak of, and so large a part of them, is one that they rest on. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
/** How far a phrase is shown. Code units. */
const LONGEST = 60;

export type SpokenOf = { readonly phrase: Span; readonly spans: readonly Span[]; readonly pages: number };

/** What many pages of the main matter speak of and can be got: a video, a letter, an indictment; a phrase and a place on each page. */
export function spokenOfDocuments({ record }: RecordIndex): SpokenOf[] {
  const matters = record.matters.filter(({ main }) => main);
  const own = new Set(matters.flatMap(({ pages }) => pages));
  const pages = record.pages.filter(({ id }) => matters.length === 0 || own.has(id));
  return PHRASES.flatMap((family) => {
    const spans = pages.flatMap((page) => firstIn(page, family) ?? []);
    if (spans.length < LEAST_PAGES || spans.length < LEAST_SHARE * pages.length) return [];
    const textOf = ({ page, start, end }: Span): string =>
      record.pages.find(({ id }) => id === page)?.text.slice(start, end) ?? "";
    const phrase = spans.find((span) => /^an? /i.test(textOf(span))) ?? spans[0];
    return phrase === undefined ? [] : [{ phrase, spans, pages: spans.length }];
  });
}

/** Where a page's article first speaks of one; one that is introduced ("a video …") before others. */
function firstIn(page: RecordPage, family: RegExp): Span | null {
  let first: Span | null = null;
  for (const { kind, start, end } of page.blocks) {
    if (!ARTICLE_KINDS.has(kind)) continue;
    const text = page.text.slice(start, end);
    for (const match of text.matchAll(family)) {
      const tail =
        text
          .slice(match.index + match[0].length, match.index + LONGEST)
          .split(/[.,;:!?"“”\n]|(?<= )(?:said|says|showed|shows|was|is|that|and)\b/u)[0] ?? "";
      const whole = match[0] + tail.replace(/\s+\S*$/u, tail.length + match[0].length >= LONGEST ? "" : "$&");
      const span = { page: page.id, start: start + match.index, end: start + match.index + whole.trimEnd().length };
      if (/^an? /i.test(match[0])) return span;
      first ??= span;
    }
  }
  return first;
}
