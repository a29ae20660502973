import type { Quantity, Sentence } from "../../core/layers.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS, type Stance } from "../../core/vocabulary.ts";
import { blockOf, lastStartingAt, textOf } from "../../document/document.ts";
import type { MemberIndex } from "../../document/dossier-index.ts";
import { quotedAgain } from "../../document/quoted-again.ts";
import { BE_FORMS } from "../../languages/en/function-words.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { countryOf, isEmptyWord } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { FUTURE_WORDS, NUMBER_NOUNS, TURNING_WORDS } from "../../languages/en/turning-words.ts";
import type { DateBounds } from "../../measure/date-bounds.ts";
import { hoursOf } from "../../measure/hours.ts";
import type { Amount, Content } from "../../models/relation/content.ts";
import { phraseAt, type Word, wordOf } from "../../models/relation/meaning.ts";
import { inClauses, mayBeFinite } from "./clauses.ts";
import { ownPiece } from "./own-piece.ts";

/** A content with its place. */
export type Told = Content & {
  readonly page: ReadPage;
  readonly span: TextSpan;
  /** The page-local attribution whose content it is; null for the page's own voice. */
  readonly attribution: number | null;
};

/** Longer stretches tell too many things to be held against one another. Code units. */
const LONGEST = 320;
/** A stretch of fewer words, names and figures tells nothing that could be compared, unless it is a quotation. */
const LEAST_WORDS = 2;
/** Stances of those who say how it is. */
const TELLING: ReadonlySet<Stance> = new Set(["asserts", "denies", "hedges", "expects", "promises", "evaluates"]);

/**
 * What a page tells, in the order of the text: what it lets people say, sentence by sentence, and its own sentences where
 * nobody else speaks.
 */
export function contentsOf(page: ReadPage, entityOf: MemberIndex, date: DateBounds | null): Told[] {
  const { attributions, sentences } = page.layers;
  const found: Told[] = [];
  for (const attribution of attributions.annotations) {
    if (attribution.hypothetical || !TELLING.has(attribution.stance)) continue;
    for (const clause of inClauses(page, attribution.contents))
      found.push(...tell(page, clause, attribution.id, entityOf, date));
  }
  const isQuotedAgain = quotedAgain(page);
  const isBare = sentences.annotations.every((sentence) => !isText(page, sentence));
  for (const sentence of sentences.annotations) {
    if ((!isText(page, sentence) && !isBare) || isQuotedAgain(sentence)) continue;
    const here = attributions.annotations.filter(({ contents, cues, sources }) =>
      [...contents, ...cues, ...sources].some((span) => overlap(span, sentence)),
    );
    const spoken = here.flatMap(({ contents, cues, sources, hypothetical, stance }) =>
      hypothetical || TELLING.has(stance)
        ? [...contents, ...cues, ...sources].filter((span) => overlap(span, sentence))
        : [],
    );
    // Where what somebody says of it is too little, the sentence tells it: "The song was written by her aunt."
    const isTold = found.some(({ span }) => overlap(span, sentence)) || here.some(({ hypothetical }) => hypothetical);
    const own = spoken.length === 0 || !isTold ? sentence : restOf(sentence, spoken);
    if (own === null) continue;
    const piece = ownPiece(page.page, own, own.start === sentence.start);
    found.push(...tell(page, [piece], null, entityOf, date));
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True for what a page tells below its titles. */
function isText({ page }: ReadPage, sentence: Sentence): boolean {
  const { kind } = blockOf(page, sentence);
  return ARTICLE_KINDS.has(kind) && kind !== "title" && kind !== "heading";
}

/** A sentence of which others say but a few words tells the rest in its own voice: share of the sentence in one piece. */
const LEAST_REST = 0.5;

/** The longest piece of a sentence that nobody in it says, where that is most of it; else null. */
function restOf(sentence: TextSpan, spoken: readonly TextSpan[]): TextSpan | null {
  let best = { start: sentence.start, end: sentence.start };
  let at = sentence.start;
  const sorted = [...spoken].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of [...sorted, { start: sentence.end, end: sentence.end }]) {
    if (start - at > best.end - best.start) best = { start: at, end: start };
    at = Math.max(at, end);
  }
  return best.end - best.start > (sentence.end - sentence.start) * LEAST_REST ? best : null;
}

/** What stretches of one sentence, in their order, tell together. */
function tell(
  page: ReadPage,
  parts: readonly TextSpan[],
  attribution: number | null,
  entityOf: MemberIndex,
  date: DateBounds | null,
): Told[] {
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  if (span.end - span.start > LONGEST) return [];
  const sentences = page.layers.sentences.annotations;
  const own = Math.max(0, lastStartingAt(sentences, span.start));
  const sentence = sentences[own] ?? { ...span };
  const before = sentences[own - 1];
  const wide = {
    start: before?.block === sentences[own]?.block && before !== undefined ? before.start : sentence.start,
    end: sentence.end,
  };
  const read = readWords(page, parts, entityOf);
  const quoted = page.layers.quotes.annotations.some((quote) => overlap(quote, span));
  const told = read.words.length + read.amounts.length;
  const said = told + read.names.size + Math.min(1, read.negations);
  if (told === 0 || (said < LEAST_WORDS && !(quoted && attribution !== null))) return [];
  const around = readWords(
    page,
    [{ start: Math.max(wide.start, span.start - LONGEST), end: Math.min(wide.end, span.end + LONGEST) }],
    entityOf,
  );
  const annotation = attribution === null ? undefined : page.layers.attributions.annotations[attribution];
  const stance = annotation?.stance ?? null;
  const { negations, negated, planned, ...rest } = read;
  return [
    {
      ...rest,
      page,
      span,
      attribution,
      around: around.words,
      namesAround: around.names,
      negations: negations + (stance === "denies" ? 1 : 0),
      negated,
      planned: planned || stance === "expects" || stance === "promises",
      stance,
      speaker: annotation === undefined ? null : entityOf.of(page.page.id, annotation.speaker.entity),
      quoted,
      date,
    },
  ];
}

function readWords(page: ReadPage, parts: readonly TextSpan[], entityOf: MemberIndex) {
  const within = <A extends TextSpan>(items: readonly A[]) => parts.flatMap((part) => inside(items, part));
  const mentions = within(page.layers.mentions.annotations);
  const times = within(page.layers.times.annotations);
  const quantities = within(page.layers.quantities.annotations);
  const names = new Set<string>();
  const places = new Set<string>();
  for (const mention of mentions) {
    const id = entityOf.of(page.page.id, mention.entity);
    if (id === null) continue;
    const name = countryOf(textOf(page.page, mention)) ?? id;
    names.add(name);
    if (page.layers.entities.annotations[mention.entity]?.kind === "place") places.add(name);
  }
  const tokens = parts.flatMap((part) =>
    [...textOf(page.page, part).matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:['’]\p{L}{1,3})?/gu)].map((match) => ({
      text: match[0],
      word: match[0].toLowerCase().replace("’", "'"),
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
    })),
  );
  const all = tokens.map(({ word }) => word);
  const words: Word[] = [];
  const numerals = new Set<number>();
  const negated = new Set<string>();
  let negations = 0;
  let reach = 0;
  let planned = false;
  let subject = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { word } = token;
    reach--;
    if (subject < 0 && at > 0 && mayBeFinite(word)) subject = words.length;
    if (FUTURE_WORDS.has(word) || (BE_FORMS.has(word) && all[at + 1] === "to")) planned = true;
    const timed = times.some((time) => contains(time, token));
    if (timed && !quantities.some((quantity) => contains(quantity, token))) continue;
    const counted = CARDINALS.get(word) ?? NUMBER_NOUNS.get(word);
    if (/^\d/.test(word)) {
      if (isPartOfName(page, token)) continue;
      numerals.add(Number(word.replace(/[,.](?=\d{3}(?:\D|$))/g, "")));
      continue;
    }
    if (counted !== undefined && word !== "one") {
      numerals.add(counted);
      continue;
    }
    if (NEGATIVE_WORDS.has(word) || word.endsWith("n't") || TURNING_WORDS.has(word)) {
      negations++;
      reach = 4;
      if (!TURNING_WORDS.has(word)) continue;
    }
    if (mentions.some((mention) => mention.by === "name" && contains(mention, token))) continue;
    if (/^\p{Lu}/u.test(token.text) && at > 0 && !isEmptyWord(word)) {
      names.add(word.replace(/'s?$/, ""));
      continue;
    }
    if (quantities.some((quantity) => contains(quantity, token))) continue;
    const phrase = phraseAt(all, at);
    if (phrase !== null) {
      words.push(wordOf(phrase.as));
      if (reach > 0) negated.add(wordOf(phrase.as).stem);
      at += phrase.length - 1;
      continue;
    }
    if (isEmptyWord(word)) continue;
    const told = wordOf(word.replace(/'s?$/, ""));
    words.push(told);
    if (reach > 0) {
      negated.add(told.stem);
      reach = 1;
    }
  }
  const amounts = quantities.map((quantity) => amountOf(page, quantity));
  for (const { low, high, unit } of amounts) {
    numerals.add(low);
    numerals.add(high);
    if (unit === "percent") numerals.add(low / 100);
  }
  return {
    words,
    subject: subject < 0 ? words.length : subject,
    all,
    line: all.join(" "),
    names,
    places,
    amounts,
    numerals,
    dates: times.flatMap(({ type, edtf }) => (type !== "DURATION" && type !== "SET" && edtf !== null ? [edtf] : [])),
    periods: times.flatMap(({ value }) => hoursOf(value) ?? []),
    negations,
    negated,
    planned,
  };
}

/** "Covid-19", "F-16": no figure. */
function isPartOfName({ page }: ReadPage, { start }: TextSpan): boolean {
  return /\p{L}-$/u.test(page.text.slice(Math.max(0, start - 3), start));
}

function amountOf(page: ReadPage, { value, unit, qualifier, scope, change }: Quantity): Amount {
  const [low, high] = typeof value === "number" ? [value, value] : [value[0], value[1]];
  const share = unit === "share" ? 100 : 1;
  const of =
    scope === null
      ? []
      : textOf(page.page, scope)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => !isEmptyWord(word))
          .map(wordOf);
  return { low: low * share, high: high * share, unit: share === 100 ? "percent" : unit, qualifier, of, change };
}

function inside<A extends TextSpan>(items: readonly A[], span: TextSpan): A[] {
  const found: A[] = [];
  for (let index = lastStartingAt(items, span.start - 1) + 1; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= span.end) break;
    if (contains(span, item)) found.push(item);
  }
  return found;
}
