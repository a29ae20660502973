import type { Dependency, Mention, Sentence, Tag, Time, Token } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { BlockKind } from "../../core/vocabulary.ts";
import { writingsOf } from "../../document/writing.ts";
import { writtenWords } from "../../document/written-words.ts";
import type { WordsNear } from "./field-near.ts";
import { grammarOfWords, type WordGrammar } from "./grammar-of-words.ts";
import type { HolderPhrase } from "./learned/holder-candidates.ts";
import { FORM, formOf, lemmaOf, type Spelling, type WordForm } from "./spelling.ts";

/** A word as the rules of this folder see it. Hyphened names ("US-Russia") are two words here. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** True where it begins with a capital. */
  readonly capital: boolean;
  /** What is known of the word, and of its dictionary form, wherever they stand. */
  readonly spelling: Spelling;
  readonly lemma: Spelling;
  /** Id of the mention that covers it, -1 where none does. */
  readonly mention: number;
  /** Id of the mention whose full form (titles, apposition) covers it, -1 where none does. */
  readonly full: number;
  /** Id of the time annotation that covers it, -1 where none does. */
  readonly time: number;
};

export type SentenceView = {
  readonly sentence: Sentence;
  readonly kind: BlockKind;
  readonly words: readonly Word[];
  /** One for each word; all unknown where the page has no tags. */
  readonly grammar: readonly WordGrammar[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  /** True where the sentence is a question. */
  readonly question: boolean;
  /** What was worked out of it and is asked for again, by whoever did. */
  readonly memo: { near?: WordsNear; phrases?: readonly HolderPhrase[] };
};

/**
 * Lays a sentence's tokens, mentions and times over one another.
 * `mentions` and `times` are those of the sentence, sorted by span.
 */
export function viewOf(
  text: string,
  sentence: Sentence,
  kind: BlockKind,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  times: readonly Time[],
  grammar: { readonly tags: readonly Tag[]; readonly dependencies: readonly Dependency[] } = NO_GRAMMAR,
): SentenceView {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  const writings: WordForm[] = [];
  const push = (start: number, end: number, first: number, writing: WordForm): void => {
    starts.push(start);
    ends.push(end);
    firsts.push(first);
    writings.push(writing);
  };
  const known = writingsOf(text, tokens);
  for (const { start, end, first } of writtenWords(text, tokens, sentence.first, sentence.last)) {
    const token = end === tokens[first]?.end ? known[first] : undefined;
    const writing = token === undefined ? formOf(text.slice(start, end)) : FORM.of(token);
    if (writing.joint === -1) {
      push(start, end, first, writing);
    } else {
      const dash = start + writing.joint;
      push(start, dash, first, formOf(text.slice(start, dash)));
      push(dash, dash + 1, first, formOf(text.slice(dash, dash + 1)));
      push(dash + 1, end, first, formOf(text.slice(dash + 1, end)));
    }
  }
  const grammars = grammarOfWords(firsts, sentence.last, grammar.tags, grammar.dependencies);
  const named = covering(mentions, starts, ends);
  const timed = covering(times, starts, ends);
  const full = fullOf(named, mentions, starts, ends);
  const words = writings.map((writing, at): Word => {
    const { text: written, spelling, capital } = writing;
    return {
      start: starts[at] as number,
      end: ends[at] as number,
      text: written,
      lower: spelling.lower,
      capital,
      spelling,
      lemma: lemmaOf(writing, (grammars[at] as WordGrammar).lemma),
      mention: named[at] as number,
      full: full[at] as number,
      time: timed[at] as number,
    };
  });
  const last = words[words.length - 1]?.lower;
  const question =
    words.length > 0 && (last === "?" || ((last === '"' || last === "”") && words[words.length - 2]?.lower === "?"));
  return { sentence, kind, words, grammar: grammars, mentions, times, question, memo: {} };
}
const NO_GRAMMAR = { tags: [], dependencies: [] };

/** For each word the id of the first item that covers part of it, -1 where none does. */
function covering(
  items: readonly { readonly id: number; readonly start: number; readonly end: number }[],
  starts: readonly number[],
  ends: readonly number[],
): Int32Array {
  const found = new Int32Array(starts.length).fill(-1);
  let from = 0;
  for (let at = 0; at < starts.length && from < items.length; at++) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    while (from < items.length && (items[from] as { end: number }).end <= start) from++;
    for (let index = from; index < items.length; index++) {
      const item = items[index] as { id: number; start: number; end: number };
      if (item.start >= end) break;
      if (start >= item.end) continue;
      found[at] = item.id;
      break;
    }
  }
  return found;
}

/** Gives every word the mention with the longest full form over it: "Marvanian" in "Marvanian envoy Ilan Dorvet" is Dorvet's. */
function fullOf(
  named: Int32Array,
  mentions: readonly Mention[],
  starts: readonly number[],
  ends: readonly number[],
): Int32Array {
  const full = Int32Array.from(named);
  if (mentions.length === 0) return full;
  const length = new Int32Array(starts.length);
  for (const mention of mentions) {
    const reach = mention.full.end - mention.full.start;
    for (let at = firstEndingAfter(ends, mention.full.start); at < starts.length; at++) {
      if ((starts[at] as number) >= mention.full.end) break;
      if (reach <= (length[at] as number)) continue;
      full[at] = mention.id;
      length[at] = reach;
    }
  }
  return full;
}

function firstEndingAfter(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word at a place, undefined beyond the sentence. A place below 0 must not be asked of an array: every later look would be slow. */
export function wordAt({ words }: SentenceView, index: number): Word | undefined {
  return index >= 0 && index < words.length ? words[index] : undefined;
}

/** The grammar of the word at a place, undefined beyond the sentence; -1, the head of a root, is asked for often. */
export function grammarAt({ grammar }: SentenceView, index: number): WordGrammar | undefined {
  return index >= 0 && index < grammar.length ? grammar[index] : undefined;
}

/** The word's lower-case form, "" beyond the sentence. */
export function lowerAt({ words }: SentenceView, index: number): string {
  return index >= 0 && index < words.length ? (words[index] as Word).lower : "";
}

/** True when the words from `index` on are those of `phrase` (lower case, single spaces). Gives how many words matched, 0 for none. */
export function phraseAt(view: SentenceView, index: number, phrase: string): number {
  const parts = phrase.split(" ");
  for (let offset = 0; offset < parts.length; offset++) if (lowerAt(view, index + offset) !== parts[offset]) return 0;
  return parts.length;
}

/** The stretch of text from word `first` to word `last`; the sentence's own ends where there is no such word. */
export const spanOf = (view: SentenceView, first: number, last: number): TextSpan => ({
  start: wordAt(view, first)?.start ?? view.sentence.start,
  end: wordAt(view, last)?.end ?? view.sentence.end,
});

const PLANNED: ReadonlySet<string> = new Set("planned scheduled due expected set slated arranged agreed to".split(" "));

/** True at "that" of "talks that were planned for Friday": the clause tells when and where its noun was to be. */
export function opensPlan(view: SentenceView, at: number): boolean {
  if (!/^(?:that|which)$/.test(lowerAt(view, at)) || !/^(?:is|are|was|were|has|have|had)$/.test(lowerAt(view, at + 1)))
    return false;
  return PLANNED.has(lowerAt(view, at + 2)) || (lowerAt(view, at + 2) === "been" && PLANNED.has(lowerAt(view, at + 3)));
}
