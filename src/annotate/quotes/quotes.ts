import type { Quote, Repair, Sentence } from "../../core/layers.ts";
import type { Block, Page } from "../../core/page.ts";
import { bySpan, overlap, type TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { type MarkedQuote, pairDoubleMarks, pairSingleMarks } from "./pair-marks.ts";

const NAME = "quotes";
const VERSION = "2";
type Found = Omit<Quote, "id" | "continues" | "alone">;

/** Finds what stands between quote marks in the article's blocks, and what repair says stood between lost ones. */
export const quotesStage: PageStage<"repairs" | "sentences", "quotes"> = {
  name: NAME,
  version: VERSION,
  needs: ["repairs", "sentences"],
  gives: ["quotes"],
  annotate(page, layers) {
    const quotes: Quote[] = [];
    let open: Quote | null = null;
    page.blocks.forEach((block, index) => {
      if (!ARTICLE_KINDS.has(block.kind)) return;
      const found = inBlock(page, block, index, layers.repairs.annotations, layers.sentences.annotations);
      const alone = standsAlone(page, block, found);
      found.forEach((quote, place) => {
        const firstHere: boolean = place === 0 && !/[\p{L}\p{N}]/u.test(page.text.slice(block.start, quote.start));
        const continues: number | null = firstHere && open !== null ? open.id : null;
        quotes.push({ ...quote, id: quotes.length, continues, alone });
      });
      const last = quotes[quotes.length - 1];
      // A quote goes on in the next block only if nothing but it ended this one.
      if (found.length > 0) open = last !== undefined && last.closed === "none" ? last : null;
      else if (block.kind !== "body" || block.end > block.start) open = null;
    });
    return { quotes: { by: { name: NAME, version: VERSION }, annotations: quotes } };
  },
};

function inBlock(
  page: Page,
  block: Block,
  index: number,
  repairs: readonly Repair[],
  sentences: readonly Sentence[],
): Found[] {
  const own = itemsIn(repairs, block);
  const letters = own.filter(({ kind }) => kind === "encoding");
  const text = withMarksRead(page.text, letters);
  const repaired = repairedQuotes(text, own, block);
  const found: Found[] = repaired.map((quote) => ({ ...quote, block: index }));
  const marked: MarkedQuote[] = [];
  let at = block.start;
  // What stands between repaired quotes is paired on its own: their marks are theirs.
  for (const end of [...repaired.map(({ start }) => start), block.end]) {
    if (end > at) marked.push(...pairDoubleMarks(text, at, end));
    at = Math.max(at, repaired.find(({ start }) => start === end)?.end ?? at);
  }
  const singles = pairSingleMarks(text, block.start, block.end, marked);
  for (const quote of outermost([...marked, ...singles])) {
    if (repaired.some((other) => overlap(other, quote))) continue;
    found.push(wholeMarks(fromMarks(page, index, quote, sentences), letters));
  }
  return found.sort(bySpan);
}

/** The text with marks in place of the letters that stand for them, of the same length: “ for â€œ, beside its words. */
function withMarksRead(text: string, letters: readonly Repair[]): string {
  const marks = letters.filter(({ reading, end, start }) => /^["“”‘’„«»]$/.test(reading) && end > start);
  if (marks.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, reading } of marks) {
    if (start < at) continue;
    const filling = " ".repeat(end - start - 1);
    const opens = start === 0 || /\s/.test(text.charAt(start - 1));
    parts.push(text.slice(at, start), opens ? filling + reading : reading + filling);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** A quote whose marks are read from several letters holds all of these. */
function wholeMarks(quote: Found, letters: readonly Repair[]): Found {
  const first = letters.find(({ start, end }) => start < quote.start + 1 && quote.start + 1 <= end);
  const last = letters.find(({ start, end }) => start < quote.end && quote.end <= end);
  const inner = {
    start: Math.max(quote.inner.start, first?.end ?? 0),
    end: last === undefined || quote.closed !== "mark" ? quote.inner.end : Math.min(quote.inner.end, last.start),
  };
  if (inner.end < inner.start) return quote;
  return { ...quote, start: first?.start ?? quote.start, end: last?.end ?? quote.end, inner };
}

/** Keeps the outer of nested quotes; of two that cross, the one that begins first. */
function outermost(quotes: readonly MarkedQuote[]): MarkedQuote[] {
  const kept: MarkedQuote[] = [];
  for (const quote of quotes.toSorted(bySpan)) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= quote.start) kept.push(quote);
  }
  return kept;
}

function fromMarks(page: Page, index: number, quote: MarkedQuote, sentences: readonly Sentence[]): Found {
  let end = quote.end;
  let closed: Quote["closed"] = quote.closed ? "mark" : "none";
  if (!quote.closed) {
    const lead = leadInAfter(page, { start: quote.start, end }, sentences);
    if (lead !== null) {
      end = lead;
      closed = "repair";
    }
  }
  const inner = { start: quote.start + 1, end: Math.max(quote.start + 1, closed === "mark" ? end - 1 : end) };
  return { start: quote.start, end, inner, mark: quote.mark, opened: "mark", closed, block: index };
}

/**
 * Where an unclosed quote ends when its block closes by leading in to another one ("… of that. He added:"): a quote does
 * not announce the next. Returns the end of the sentence before the lead-in, or null.
 */
function leadInAfter(page: Page, quote: TextSpan, sentences: readonly Sentence[]): number | null {
  if (page.text.charAt(quote.end - 1) !== ":") return null;
  const last = sentences[lastStartingAt(sentences, quote.end - 1)];
  if (last === undefined || last.start <= quote.start) return null;
  const before = itemsIn(sentences, { start: quote.start, end: last.start }).at(-1);
  return before === undefined ? null : before.end;
}

const MARKS = /["“”„«»]/g;

/** Quotes of a block that lost one mark or both, sorted: the end that is not repaired is the mark that stands nearest. */
function repairedQuotes(text: string, repairs: readonly Repair[], block: TextSpan): Omit<Found, "block">[] {
  const ends = repairs.filter(({ kind }) => kind === "quote opened" || kind === "quote closed");
  if (ends.length === 0) return [];
  const marks = [...text.slice(block.start, block.end).matchAll(MARKS)].map(({ index }) => block.start + index);
  const quotes: Omit<Found, "block">[] = [];
  let free = block.start;
  const add = (opening: number, openedByMark: boolean, closing: number, closedByMark: boolean) => {
    if (opening < free || closing <= opening) return;
    const inner = { start: opening + (openedByMark ? 1 : 0), end: closing - (closedByMark ? 1 : 0) };
    if (inner.end <= inner.start) return;
    quotes.push({
      start: opening,
      end: closing,
      inner,
      mark: openedByMark || closedByMark ? "double" : "none",
      opened: openedByMark ? "mark" : "repair",
      closed: closedByMark ? "mark" : "repair",
    });
    free = closing;
  };
  ends.forEach((end, index) => {
    if (end.kind === "quote opened") {
      const next = ends[index + 1];
      const mark = marks.find((at) => at >= end.start);
      const paired = next?.kind === "quote closed" && (mark === undefined || next.end <= mark);
      if (paired) add(end.start, false, next.end, false);
      else if (mark !== undefined) add(end.start, false, mark + 1, true);
    } else if (end.end > free) {
      const mark = marks.findLast((at) => at < end.end - 1 && at >= free);
      if (mark !== undefined) add(mark, true, end.end, false);
    }
  });
  return quotes;
}

function standsAlone(page: Page, block: TextSpan, quotes: readonly TextSpan[]): boolean {
  if (quotes.length === 0) return false;
  let at = block.start;
  for (const quote of quotes) {
    if (/[\p{L}\p{N}]/u.test(page.text.slice(at, quote.start))) return false;
    at = Math.max(at, quote.end);
  }
  return !/[\p{L}\p{N}]/u.test(page.text.slice(at, block.end));
}
