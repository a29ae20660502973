import type { Dependency, Mention, Sentence, Tag, Time, Token } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { BlockKind } from "../../core/vocabulary.ts";
import { writtenWords } from "../../document/written-words.ts";
import { grammarOfWords, type WordGrammar } from "./grammar-of-words.ts";

/** A word as the rules of this folder see it. Hyphened names ("US-Russia") are two words here. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
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
};

const JOINED_NAMES = /^(\p{Lu}[\p{L}.]{0,30})[-‑](\p{Lu}[\p{L}.]{0,30})$/u;

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
  const words: Word[] = [];
  const firsts: number[] = [];
  let mentionAt = 0;
  let timeAt = 0;
  const push = (start: number, end: number): void => {
    while (mentionAt < mentions.length && (mentions[mentionAt]?.end ?? 0) <= start) mentionAt++;
    while (timeAt < times.length && (times[timeAt]?.end ?? 0) <= start) timeAt++;
    const word = text.slice(start, end);
    words.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase().replace("’", "'"),
      mention: covering(mentions, mentionAt, start, end),
      full: -1,
      time: covering(times, timeAt, start, end),
    });
  };
  for (const token of writtenWords(text, tokens, sentence.first, sentence.last)) {
    firsts.push(token.first);
    const joined = token.end - token.start > 2 ? JOINED_NAMES.exec(text.slice(token.start, token.end)) : null;
    if (joined?.[1] === undefined) {
      push(token.start, token.end);
    } else {
      const dash = token.start + joined[1].length;
      push(token.start, dash);
      push(dash, dash + 1);
      push(dash + 1, token.end);
      firsts.push(token.first, token.first);
    }
  }
  const last = words[words.length - 1]?.lower;
  const question = last === "?" || ((last === '"' || last === "”") && words[words.length - 2]?.lower === "?");
  const grammars = grammarOfWords(firsts, sentence.last, grammar.tags, grammar.dependencies);
  return { sentence, kind, words: withFull(words, mentions), grammar: grammars, mentions, times, question };
}
const NO_GRAMMAR = { tags: [], dependencies: [] };

function covering(
  items: readonly { id: number; start: number; end: number }[],
  from: number,
  start: number,
  end: number,
): number {
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= end) break;
    if (item.start < end && start < item.end) return item.id;
  }
  return -1;
}

/** Gives every word the mention with the longest full form over it: "Marvanian" in "Marvanian envoy Ilan Dorvet" is Dorvet's. */
function withFull(words: readonly Word[], mentions: readonly Mention[]): Word[] {
  const full = words.map((word) => word.mention);
  const length = words.map(() => 0);
  for (const mention of mentions) {
    const reach = mention.full.end - mention.full.start;
    for (let index = firstEndingAfter(words, mention.full.start); index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= mention.full.end) break;
      if (reach > (length[index] ?? 0)) {
        full[index] = mention.id;
        length[index] = reach;
      }
    }
  }
  return words.map((word, index) => (full[index] === word.full ? word : { ...word, full: full[index] ?? -1 }));
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
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

const PLANNED = /^(?:planned|scheduled|due|expected|set|slated|arranged|agreed|to)$/;

/** True at "that" of "talks that were planned for Friday": the clause tells when and where its noun was to be. */
export function opensPlan(view: SentenceView, at: number): boolean {
  if (!/^(?:that|which)$/.test(lowerAt(view, at)) || !/^(?:is|are|was|were|has|have|had)$/.test(lowerAt(view, at + 1)))
    return false;
  return (
    PLANNED.test(lowerAt(view, at + 2)) || (lowerAt(view, at + 2) === "been" && PLANNED.test(lowerAt(view, at + 3)))
  );
}
