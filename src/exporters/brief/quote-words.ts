import type { Span } from "../../core/record.ts";
import type { Part } from "./brief.ts";
import type { RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

const LONGEST = 160;
/** What closes a quotation by what opens it; an apostrophe within a word closes nothing. */
const CLOSED_BY: ReadonlyMap<string, readonly [mark: string, found: RegExp]> = new Map([
  ['"', ['"', /["”]/u]],
  ["‘", ["’", /[’'](?!\p{L})/u]],
  ["'", ["'", /[’'](?!\p{L})/u]],
  ["«", ["»", /»/u]],
  ["‹", ["›", /›/u]],
]);
const USUAL: readonly [string, RegExp] = ["”", /["“”]/u];
const OPENING = /^["“”„«‘'‹]/;

/** Words cut at a space where they are longer than `longest`, with a mark that they were. */
export function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(" ", longest);
  return `${words.slice(0, space > longest / 2 ? space : longest).toWellFormed()} …`;
}

/**
 * The page's words as a part of a line: a slice, in quote marks unless it brings its own, cut when long, so that `around`
 * (a stretch of it, such as a figure) stays in sight.
 */
export function quoteWords(index: RecordIndex, span: Span, longest = LONGEST, around: Span = span): Part {
  const text = index.pages.get(span.page)?.text ?? "";
  const from = around.end - span.start <= longest ? span.start : beginningNear(text, span, around, longest);
  const words = safeText(text.slice(from, span.end));
  const short = cut(words, longest);
  if (from > span.start) return { text: `“… ${short}”`, role: "words", page: span.page, span };
  return { text: inMarks(short), role: "words", page: span.page, span };
}

/**
 * Words that stand in several stretches, with what broke them left out ("Still … the price fell", of "Still, Kell said,
 * the price fell"): one quotation, each stretch of which leads to its place; cut when long.
 */
export function quoteStretches(index: RecordIndex, spans: readonly Span[], longest = LONGEST): Part[] {
  const [first] = spans;
  if (first === undefined) return [];
  if (spans.length === 1) return [quoteWords(index, first, longest)];
  const parts: Part[] = [];
  let left = longest;
  for (const span of spans) {
    const words = bareWords(index, span);
    if (left <= 0) {
      if (parts.at(-1)?.text.endsWith("…") === false) parts.push({ text: " …", role: "words" });
      break;
    }
    if (parts.length > 0) parts.push({ text: " … ", role: "words" });
    parts.push({ text: cut(words, left), role: "words", page: span.page, span });
    left -= words.length;
  }
  const whole = parts.map(({ text }) => text).join("");
  const marked = inMarks(whole);
  const opens = marked.startsWith(whole) ? "" : marked.charAt(0);
  const closes = marked.slice(opens.length + whole.length);
  return parts.map((part, at) => ({
    ...part,
    text: `${at === 0 ? opens : ""}${part.text}${at === parts.length - 1 ? closes : ""}`,
  }));
}

/** The words in quote marks: those that they bring, with a closing one where it was cut off or is not on the page, or ours. */
function inMarks(words: string): string {
  if (!OPENING.test(words)) return `“${words}”`;
  const [mark, found] = CLOSED_BY.get(words.charAt(0)) ?? USUAL;
  return found.test(words.slice(1)) ? words : `${words}${mark}`;
}

/** A word's beginning from which on most of what is shown stands before `around`. */
function beginningNear(text: string, span: Span, around: Span, longest: number): number {
  const at = Math.max(span.start, around.start - Math.round(0.6 * longest));
  if (at >= around.start) return around.start;
  const space = text.slice(at, around.start).search(/\s/);
  return space === -1 ? around.start : at + space + 1;
}

/** Most code units that are looked at on either side of a word for the sentence it stands in. */
const REACH = 240;

/**
 * The sentence around words that are too few to tell anything, as far as the page's blocks and full stops show it; the
 * words themselves where they are three or more.
 */
export function inItsSentence(index: RecordIndex, span: Span): Span {
  const page = index.pages.get(span.page);
  const slice = page?.text.slice(span.start, span.end) ?? "";
  return page === undefined || slice.trim().split(/\s+/).length > 2 ? span : sentenceOf(index, span);
}

/** The sentence around words, as far as the page's blocks and full stops show it. */
export function sentenceOf(index: RecordIndex, span: Span): Span {
  const page = index.pages.get(span.page);
  if (page === undefined) return span;
  const block = page.blocks.find((one) => one.start <= span.start && span.end <= one.end);
  if (block === undefined) return span;
  const before = page.text.slice(Math.max(block.start, span.start - REACH), span.start);
  const after = page.text.slice(span.end, Math.min(block.end, span.end + REACH));
  // The two letters before a full stop tell it from the stops of "U.S." and "Mr.".
  const stops = [...before.matchAll(/(?<=[\p{Ll}\d”"’)]{2})[.!?…]["”’»)]?\s+(?=["“„«‘(]?\p{Lu})|\n/gu)];
  const last = stops.at(-1);
  const end = /(?<=[\p{Ll}\d”"’)]{2})[.!?…]["”’»)]?(?=\s+["“„«‘(]?\p{Lu}|\s*$)|\n/u.exec(after);
  const from =
    last === undefined ? span.start - before.length : span.start - before.length + last.index + last[0].length;
  const to = end === null ? span.end + after.length : span.end + end.index + (end[0] === "\n" ? 0 : end[0].length);
  return { page: span.page, start: from, end: to };
}

/** The words without marks, for looking whether two quotes say the same. */
export function bareWords(index: RecordIndex, span: Span): string {
  return safeText(index.pages.get(span.page)?.text.slice(span.start, span.end) ?? "");
}

const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Whether two wordings are one but for the marks around and between the words. */
export const isSameWords = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

/**
 * The pages in brackets, by their short names in order: "(000, 004)". Given a span instead of a page's id, the name leads
 * to it; the first of a page counts.
 */
export function pageNames(index: RecordIndex, places: readonly (string | Span)[]): Part[] {
  const first = new Map<string, Span | undefined>();
  for (const place of places) {
    const [id, span] = typeof place === "string" ? [place, undefined] : [place.page, place];
    if (first.get(id) === undefined) first.set(id, span);
  }
  const named = [...first].map(
    ([id, span]): Part => ({
      text: index.labels.get(id) ?? id,
      role: "page",
      page: id,
      ...(span === undefined ? {} : { span }),
    }),
  );
  named.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const shown = named.slice(0, 8);
  const parts: Part[] = [{ text: "(", role: "muted" }];
  for (const [at, name] of shown.entries())
    parts.push(...(at === 0 ? [] : [{ text: ", ", role: "muted" } as const]), name);
  const rest = named.length - shown.length;
  parts.push({ text: rest > 0 ? `, ${rest} more)` : ")", role: "muted" });
  return parts;
}
