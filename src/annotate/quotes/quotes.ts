import type { Quote, Repair, Sentence } from "../../core/layers.ts";
import type { Block, Page } from "../../core/page.ts";
import { bySpan, overlap, type TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { type MarkedQuote, pairDoubleMarks, pairSingleMarks } from "./pair-marks.ts";

const NAME = "quotes";
const VERSION = "1";
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
  const marked = pairDoubleMarks(page.text, block.start, block.end);
  const repaired = repairedQuotes(repairs, block);
  const singles = pairSingleMarks(page.text, block.start, block.end, marked);
  const found: Found[] = [];
  for (const quote of outermost([...marked, ...singles])) {
    if (repaired.some((other) => overlap(other, quote))) continue;
    found.push(fromMarks(page, index, quote, sentences));
  }
  for (const span of repaired) {
    found.push({ ...span, inner: span, mark: "none", opened: "repair", closed: "repair", block: index });
  }
  return found.sort(bySpan);
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

/** Pairs of repaired openings and closings in the block. */
function repairedQuotes(repairs: readonly Repair[], block: TextSpan): TextSpan[] {
  const spans: TextSpan[] = [];
  let open: number | null = null;
  for (const repair of itemsIn(repairs, block)) {
    if (repair.kind === "quote opened") open = repair.start;
    else if (repair.kind === "quote closed" && open !== null) {
      spans.push({ start: open, end: repair.end });
      open = null;
    }
  }
  return spans;
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
