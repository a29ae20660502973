import type { Sentence } from "../../core/layers.ts";
import { contains } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf } from "../../document/document.ts";
import { dateOf, spanIn } from "../../document/dossier-index.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import type { Ground } from "./ground.ts";
import { type Side, unique, uniqueSpans } from "./sides.ts";

/** Longer sentences tell too many things. Code units. */
const LONGEST = 420;
/** Names are looked for in so many sentences on each side, too. */
const NEAR = 1;

/** A sentence of an article, in words. */
export type ToldSentence = {
  readonly page: ReadPage;
  readonly span: Sentence;
  /** Lower case, in order, with their places. */
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number }[];
  readonly asks: boolean;
  /** People, bodies and other named things in it and beside it; countries and places aside. */
  readonly names: ReadonlySet<string>;
  readonly date: DateBounds | null;
};

/** Sentences of matters of no more pages are kept while differences are looked for in them; of more they would fill the memory. */
const MOST_KEPT = 200;
const kept = new WeakMap<Ground, Map<string, readonly ToldSentence[]>>();

/** The sentences of the articles of some pages, in order. */
export function sentencesOf(pages: readonly string[], ground: Ground): readonly ToldSentence[] {
  const known = kept.get(ground) ?? new Map<string, readonly ToldSentence[]>();
  if (pages.length <= MOST_KEPT) kept.set(ground, known);
  return pages.flatMap((id) => {
    const page = ground.pageOf.get(id);
    const told = known.get(id) ?? (page === undefined ? [] : sentencesOn(page, ground));
    known.set(id, told);
    return told;
  });
}

function sentencesOn(page: ReadPage, ground: Ground): ToldSentence[] {
  const date = dateOf(page.page, ground.dates)?.value ?? null;
  const { annotations } = page.layers.sentences;
  const named = annotations.map(() => new Set<string>());
  let at = 0;
  for (const mention of page.layers.mentions.annotations) {
    while (at + 1 < annotations.length && (annotations[at]?.end ?? 0) <= mention.start) at++;
    const kind = page.layers.entities.annotations[mention.entity]?.kind;
    const entity = kind === "place" ? null : ground.entityOf.of(page.page.id, mention.entity);
    if (entity !== null) named[at]?.add(entity);
  }
  return annotations.flatMap((span, index): ToldSentence[] => {
    if (span.end - span.start > LONGEST) return [];
    const { kind } = blockOf(page.page, span);
    if (!ARTICLE_KINDS.has(kind) || kind === "title" || kind === "heading") return [];
    const text = page.page.text.slice(span.start, span.end);
    const words = [...text.matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:['’-]\p{L}+)*/gu)].map((match) => ({
      word: match[0].toLowerCase().replace("’", "'"),
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
    const names = new Set(named.slice(Math.max(0, index - NEAR), index + NEAR + 1).flatMap((near) => [...near]));
    return [
      { page, span, words, asks: /\?["”’']?\s*$/u.test(text), names, date: date === null ? null : dateBounds(date) },
    ];
  });
}

/** Where words parted by single spaces stand in a sentence: the index of the first; -1 where they do not. */
export function indexOfWords({ words }: ToldSentence, phrase: string, from = 0): number {
  const wanted = wordsOfPhrase(phrase);
  for (let at = from; at + wanted.length <= words.length; at++)
    if (wanted.every((word, step) => words[at + step]?.word === word)) return at;
  return -1;
}

const phrases = new Map<string, readonly string[]>();
const MOST_PHRASES = 10_000;

function wordsOfPhrase(phrase: string): readonly string[] {
  const known = phrases.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(" ");
  if (phrases.size >= MOST_PHRASES) phrases.clear();
  phrases.set(phrase, words);
  return words;
}

/** The id of the innermost statement that holds this word, or else of the only one in the sentence; null for the page's own voice. */
export function statementAt({ page, span, words }: ToldSentence, at: number): string | null {
  const word = words[at];
  if (word === undefined) return null;
  const all = page.layers.attributions.annotations.filter(({ hypothetical }) => !hypothetical);
  const holding = all
    .filter(({ contents }) => contents.some((content) => contains(content, word)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cued = all.filter(({ cues }) => cues.some((cue) => contains(span, cue)));
  const own = holding[0] ?? (cued.length === 1 ? cued[0] : undefined);
  return own === undefined ? null : (page.ids.attributions[own.id] ?? null);
}

/** Days between the pages of two sentences; 0 where one of them has no day. */
export function daysApart({ date: a }: ToldSentence, { date: b }: ToldSentence): number {
  return a === null || b === null ? 0 : Math.abs(a.first - b.first);
}

/** True where two sentences name one thing, or their pages tell of one event of the dossier. */
export function ofOneThing(a: ToldSentence, b: ToldSentence, { eventsOn }: Ground): boolean {
  if (sharedCount(a.names, b.names) > 0) return true;
  const other = eventsOn.get(b.page.page.id) ?? [];
  return (eventsOn.get(a.page.page.id) ?? []).some((event) => other.includes(event));
}

/** A side from sentences; `at` is the word that shows what is told. */
export function sideOfSentences(
  told: readonly { readonly sentence: ToldSentence; readonly at: number }[],
  standing: Side["standing"],
): Side {
  const [first] = told;
  const { page, span } = first?.sentence ?? {};
  return {
    value: page === undefined || span === undefined ? "" : page.page.text.slice(span.start, span.end).trim(),
    standing,
    pages: unique(told.map(({ sentence }) => sentence.page.page.id)),
    attributions: unique(told.flatMap(({ sentence, at }) => statementAt(sentence, at) ?? [])),
    evidence: uniqueSpans(told.map(({ sentence }) => spanIn(sentence.page.page, sentence.span))),
  };
}
