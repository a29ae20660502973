import type { Layers, Mention, Quote, Sentence, Time, Token } from "../../core/layers.ts";
import type { Block, Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { writingOf, writingsOf } from "../../document/writing.ts";
import { writtenWords } from "../../document/written-words.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { KNOWN_WORD, type KnownWord, QUOTATION } from "./known-words.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";

/** A word or mark outside quote marks, or a whole quotation: what rules walk over. Offsets: UTF-16 code units. */
export type Unit = TextSpan & {
  readonly text: string;
  readonly lower: string;
  /** True for what holds a letter or a digit, and for what begins with a capital; never for a quotation. */
  readonly word: boolean;
  readonly capital: boolean;
  /** The quotation that this unit is; null for a word or mark. */
  readonly quote: Quote | null;
};

/** One sentence of the page's own voice; a quotation counts as one unit, whatever sentences it holds. */
export type SentenceView = TextSpan & {
  readonly index: number;
  readonly block: number;
  readonly kind: Block["kind"];
  readonly units: readonly Unit[];
  readonly firstInBlock: boolean;
  readonly lastInBlock: boolean;
  /** True when nothing but quotations (and marks) stands in it. */
  readonly quotesOnly: boolean;
};

export type PageView = {
  readonly page: Page;
  readonly text: string;
  readonly sentences: readonly SentenceView[];
  readonly times: readonly Time[];
  readonly mentions: readonly Mention[];
  readonly layers: AttributionInput;
};

export type AttributionInput = Pick<
  Layers,
  "repairs" | "tokens" | "sentences" | "tags" | "quotes" | "times" | "entities" | "mentions"
>;

const STATEMENT_GOES_ON = /[,;–—-]$|[?!…]$/;
const LETTER = /[\p{L}\p{N}]/u;
/** A sentence of more units is cut: rules look both ways within one, and a damaged page may hold no full stop. */
const LONGEST = 400;
/** How many words may tell when and where a quotation was said, behind its tag. */
const LONGEST_ADJUNCT = 12;
/** A dateline without the page's own reading of it ends in a dash within so many units. */
const LONGEST_DATELINE = 12;

/** Lays the page out as sentences of units. Linear in the number of tokens. */
export function viewPage(page: Page, layers: AttributionInput): PageView {
  const sentences: SentenceView[] = [];
  const bySentence = groupByBlock(layers.sentences.annotations);
  const quotes = layers.quotes.annotations;
  for (const [blockIndex, own] of bySentence) {
    const block = page.blocks[blockIndex];
    if (block === undefined || !ARTICLE_KINDS.has(block.kind)) continue;
    const inBlock = quotesOf(page, itemsIn(quotes, block));
    const groups = unitsOf(page, own, layers.tokens.annotations, inBlock);
    if (groups[0] !== undefined) groups[0] = withoutDateline(page, groups[0]);
    groups.forEach((whole, place) => {
      const units = withoutClock(whole);
      const first = units[0];
      const last = units[units.length - 1];
      if (first === undefined || last === undefined) return;
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        kind: block.kind,
        units,
        start: first.start,
        end: last.end,
        firstInBlock: place === 0,
        lastInBlock: place === groups.length - 1,
        quotesOnly: units.some((unit) => unit.quote !== null) && units.every((unit) => !unit.word),
      });
    });
  }
  return {
    page,
    text: page.text,
    sentences,
    times: layers.times.annotations,
    mentions: layers.mentions.annotations,
    layers,
  };
}

/** "HOLLIN, March 8 (Northwire) - The ministers": the sentence begins after the dateline and its dash. */
function withoutDateline(page: Page, units: Unit[]): Unit[] {
  const span = page.dateline?.span;
  const first = units[0];
  if (first === undefined) return units;
  let from = 0;
  if (span !== undefined && span.start <= first.start && first.start < span.end)
    from = units.findIndex((unit) => unit.start >= span.end);
  else if (/^\p{Lu}{3,}$/u.test(first.text)) {
    const dash = units.findIndex((unit, at) => at < LONGEST_DATELINE && /^(?:[—–-]|--)$/.test(unit.text));
    const plain = units.slice(0, Math.max(dash, 0)).every((unit) => unit.quote === null && !/^\p{Ll}/u.test(unit.text));
    if (dash > 0 && plain) from = dash;
  }
  // "Port Amery, Amera (Northwire) The ministers": a place and an agency in brackets.
  const close = units.findIndex((unit, at) => at < LONGEST_DATELINE && unit.text === ")");
  const open = units.findIndex((unit) => unit.text === "(");
  if (from === 0 && open > 0 && close > open + 1 && close < open + 4 && isCapital(units[close + 1])) {
    const agency = page.text.slice(units[open + 1]?.start, units[close - 1]?.end);
    const place = units.slice(0, open).every((unit) => isCapital(unit) || unit.text === ",");
    if (place && (outletKind(agency) !== null || soundsLikeOutlet(agency))) from = close + 1;
  }
  // "(CNN) The ministers met"
  const alone = from === 0 && open === 0 && close > 1 && close < 4 && isCapital(units[close + 1]);
  if (alone && outletKind(page.text.slice(units[1]?.start, units[close - 1]?.end)) !== null) from = close + 1;
  // "Northwire – The ministers met": an agency and no place.
  const mark = units.findIndex((unit, at) => at < 4 && /^(?:[—–]|--)$/.test(unit.text));
  if (from === 0 && mark > 0 && outletKind(page.text.slice(first.start, units[mark - 1]?.end)) === "agency")
    from = mark;
  if (from < 0) return units;
  if (from > 0 || span !== undefined) while (/^(?:[—–:-]|--)$/.test(units[from]?.text ?? "")) from++;
  return from < units.length ? units.slice(from) : units;
}

const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ap]m)?$/i;

/** "14:05 Police: nobody was hurt", "11.52 am: Northwire says A", "LIVE 16:45 A": an entry begins behind its time. */
function withoutClock(units: Unit[]): Unit[] {
  const clock = units[0]?.text === "LIVE" ? 1 : 0;
  if (!CLOCK.test(units[clock]?.text ?? "")) return units;
  let from = clock + 1;
  if (/^(?:am|pm|a\.m\.|p\.m\.|gmt|h|hrs|utc)$/.test(units[from]?.lower ?? "")) from++;
  while (/^(?:[—–:-]|--)$/.test(units[from]?.text ?? "")) from++;
  const next = units[from];
  return next !== undefined && (next.quote !== null || isCapital(next)) ? units.slice(from) : units;
}

function groupByBlock(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const groups = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.block);
    if (group === undefined) groups.set(sentence.block, [sentence]);
    else group.push(sentence);
  }
  return groups;
}

/** Widens quotations whose marks are two apostrophes each ('' … ''), as old wire archives have them. */
function quotesOf(page: Page, quotes: readonly Quote[]): Quote[] {
  return quotes.map((quote) => {
    if (quote.mark !== "single") return quote;
    const doubled = page.text.charAt(quote.start - 1) === "'" && page.text.charAt(quote.end) === "'";
    return doubled ? { ...quote, start: quote.start - 1, end: quote.end + 1, mark: "double" } : quote;
  });
}

/** The block's units, parted into sentences; a sentence end inside a quotation or right after "…," does not count. */
function unitsOf(
  page: Page,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotes: readonly Quote[],
): Unit[][] {
  const groups: Unit[][] = [];
  let group: Unit[] = [];
  let next = 0;
  let before = -1;
  const writings = writingsOf(page.text, tokens);
  for (const sentence of sentences) {
    for (const token of writtenWords(page.text, tokens, sentence.first, sentence.last)) {
      while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
      const quote = quotes[next];
      const inside = quote !== undefined && quote.start < token.end && token.start < quote.end ? quote : null;
      const last = group[group.length - 1];
      if (inside !== null && last?.quote === inside) {
        before = sentence.id;
        continue;
      }
      if (
        last !== undefined &&
        // "Kell said, “Q”": no sentence ends in a comma, whatever the split says.
        ((before !== sentence.id && last.text !== "," && !goesOn(page, last, token, tokens, token.first)) ||
          group.length >= LONGEST)
      ) {
        groups.push(group);
        group = [];
      }
      before = sentence.id;
      if (inside !== null) {
        group.push(unitOf(inside, QUOTATION, inside));
      } else {
        const isToken = token.end === tokens[token.first]?.end;
        const writing = isToken ? writings[token.first] : undefined;
        group.push(unitOf(token, KNOWN_WORD.of(writing ?? writingOf(page.text.slice(token.start, token.end))), null));
      }
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function unitOf({ start, end }: TextSpan, { text, lower, lettered, capital }: KnownWord, quote: Quote | null): Unit {
  return { start, end, text, lower, word: lettered, capital, quote };
}

/** True when a sentence break after a quotation is none: “Really?” she asked. “Never!” Kell said. */
function goesOn(page: Page, last: Unit, token: TextSpan, tokens: readonly Token[], index: number): boolean {
  if (last.quote === null) return false;
  const word = page.text.slice(token.start, token.end);
  const inner = page.text.slice(last.quote.inner.start, last.quote.inner.end).trimEnd();
  // A credit goes with its quotation: “Q.” — Ilan Dorvet
  if (/^\p{Ll}|^(?:[—–―]|--)$/u.test(word)) return true;
  if (!STATEMENT_GOES_ON.test(inner)) return /\.$/.test(inner) && tagFollows(page, tokens, index, true);
  return /[,;]$/.test(inner) || tagFollows(page, tokens, index, false);
}

/** "Kell said.", "the minister asked in Norvik": a short subject, a verb of quoting and no content. */
function tagFollows(page: Page, tokens: readonly Token[], from: number, bare: boolean): boolean {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) return false;
    const word = page.text.slice(token.start, token.end).toLowerCase();
    if (at > from && (REPORTING_FORMS.get(word)?.some(({ verb }) => verb.frames.has("quote")) ?? false)) {
      const after = next === undefined ? "." : page.text.slice(next.start, next.end).toLowerCase();
      const ends = next === undefined || page.text.slice(token.end, next.start).includes("\n") || after === ".";
      if (bare || ends || /^[,:;]$/.test(after)) return ends || !bare;
      return (
        /^(?:in|on|at|during|of|after|before|as|when|while|about)$/.test(after) && endsUnsaid(page, tokens, at + 2)
      );
    }
    if (!LETTER.test(word) && word !== ".") return false;
  }
  return false;
}

/** "Kell asked on Monday." against "Kell said on Monday that A": nothing that opens a clause stands before the next mark. */
function endsUnsaid(page: Page, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ADJUNCT; at++) {
    const token = tokens[at];
    if (token === undefined) return true;
    const word = page.text.slice(token.start, token.end).toLowerCase();
    if (/^[.,;:!?—–]$/.test(word)) return true;
    if (/^(?:that|it|he|she|they|there|we)$/.test(word)) return false;
  }
  return false;
}

/** Index of the sentence that holds `offset`, or -1. */
export function sentenceAt(view: PageView, offset: number): number {
  const index = lastStartingAt(view.sentences, offset);
  const sentence = view.sentences[index];
  return sentence !== undefined && offset < sentence.end ? index : -1;
}

const REACH = 16;

/** The mentions that share text with `span`, in order. Mentions may nest, so a few before it are looked at too. */
export function mentionsIn(view: PageView, span: TextSpan): Mention[] {
  const found: Mention[] = [];
  const first = Math.max(0, lastStartingAt(view.mentions, span.start) - REACH);
  for (let at = first; at < view.mentions.length; at++) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention);
  }
  return found;
}

/** A verb with a tense, or a modal, by the page's tags. */
export function hasTense(view: PageView, span: TextSpan): boolean {
  return itemsIn(view.layers.tags.annotations, span).some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

/** The stretch from the first to the last of units[from, to). */
export function spanOf(units: readonly Unit[], from: number, to: number): TextSpan {
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no units in [${from}, ${to})`);
  return { start: first.start, end: last.end };
}

export function isWord(unit: Unit | undefined): boolean {
  return unit?.word === true;
}

export function isCapital(unit: Unit | undefined): boolean {
  return unit?.capital === true;
}
