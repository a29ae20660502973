import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { BE_FORMS, DETERMINERS, HAVE_FORMS, MODALS, POSSESSIVES } from "../../languages/en/function-words.ts";
import { IRREGULAR_PASTS } from "../../languages/en/irregular-forms.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { NO_TOPICS } from "../../languages/en/topic-words.ts";

/** A word as it stands, and whether the next one follows it with a space alone. */
type Word = { readonly word: string; readonly lower: boolean; readonly joined: boolean };

/** What the pages use as nouns, and with which words before them; by the page's own count. */
type Seen = { readonly heads: ReadonlyMap<string, number>; readonly pairs: ReadonlyMap<string, number> };

/** A noun is one where pages use it so often behind an article or an owner and before what cannot be its noun. */
const LEAST_AS_NOUN = 2;
/** A noun goes with the word before it where so large a part of its uses in statements does. */
const LEAST_PAIRED = 0.5;
const SHORTEST = 3;

const known = new WeakMap<ReadPage, Seen>();

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(\p{L}[\p{L}\p{N}-]*(?:['’]t)?)(['’]s)?( (?=\p{L}))?/gu)].map(
    ([, word = "", owner, space]) => ({
      word: word.toLowerCase(),
      lower: word === word.toLowerCase(),
      joined: owner === undefined && space !== undefined,
    }),
  );
}

const isArticle = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);
const isAuxiliary = (word: string): boolean => BE_FORMS.has(word) || HAVE_FORMS.has(word) || MODALS.has(word);
const isNounLike = (one: Word | undefined): one is Word =>
  one?.lower === true && one.word.length >= SHORTEST && !isEmptyWord(one.word) && !isAuxiliary(one.word);
/** "affected", "fell": what stands behind a noun as its verb, or for people at large. */
const isPast = (word: string): boolean =>
  /[^e]ed$/.test(word) || IRREGULAR_PASTS.has(word) || word.includes("'") || word.includes("’");

/** True where nothing stands behind a word that could be its noun: the clause goes on with a short word or a verb of the past, or ends. */
function closes(words: readonly Word[], at: number): boolean {
  const next = words[at]?.joined === true ? words[at + 1] : undefined;
  return next === undefined || isEmptyWord(next.word) || isAuxiliary(next.word) || isPast(next.word);
}

/** "the hotline was", "its nuclear weapons": the nouns of a page's article behind articles, and what stands between. */
function seenOn(read: ReadPage): Seen {
  const before = known.get(read);
  if (before !== undefined) return before;
  const heads = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { kind, start, end } of read.page.blocks) {
    if (!ARTICLE_KINDS.has(kind)) continue;
    const words = wordsOf(read.page.text.slice(start, end));
    words.forEach((article, at) => {
      if (!article.joined || !isArticle(article.word)) return;
      const [first, second] = [words[at + 1], words[at + 2]];
      if (!isNounLike(first)) return;
      if (closes(words, at + 1)) {
        if (!isPast(first.word)) count(heads, singular(first.word));
      } else if (first.joined && isNounLike(second) && !isPast(second.word) && closes(words, at + 2)) {
        count(heads, singular(second.word));
        count(pairs, `${first.word} ${singular(second.word)}`);
      }
    });
  }
  const seen = { heads, pairs };
  known.set(read, seen);
  return seen;
}

/** The nouns that statements may be on, with the adjective or noun that goes with them. */
export class TopicNouns {
  readonly #heads = new Map<string, number>();
  readonly #pairs = new Map<string, number>();

  constructor(pages: readonly ReadPage[]) {
    for (const page of pages) {
      const { heads, pairs } = seenOn(page);
      for (const [word, times] of heads) count(this.#heads, word, times);
      for (const [pair, times] of pairs) count(this.#pairs, pair, times);
    }
  }

  /** The keys of what a statement's words speak of with how they say it: "nuclear weapon" as "nuclear weapons". */
  in(read: ReadPage, spans: readonly TextSpan[]): Map<string, string> {
    const found = new Map<string, string>();
    for (const { start, end } of spans) {
      const words = wordsOf(read.page.text.slice(start, end));
      words.forEach((one, at) => {
        if (!isNounLike(one) || isPast(one.word) || !closes(words, at)) return;
        const head = singular(one.word);
        if (NO_TOPICS.has(head) || (this.#heads.get(head) ?? 0) < LEAST_AS_NOUN) return;
        found.set(head, one.word);
        const modifier = words[at - 1];
        if (modifier?.joined !== true || !isNounLike(modifier)) return;
        const pair = `${modifier.word} ${head}`;
        if (this.#pairs.has(pair)) found.set(pair, `${modifier.word} ${one.word}`);
      });
    }
    return found;
  }
}

/** What statements speak of, each by its best key: a noun that mostly stands with one word before it goes with that word. */
export function bestKeys(all: readonly ReadonlyMap<string, string>[], counts: ReadonlyMap<string, number>): string[][] {
  return all.map((keys) =>
    [...keys.keys()].filter((key) => {
      const [modifier = "", head] = key.split(" ");
      if (head !== undefined) return (counts.get(key) ?? 0) >= LEAST_PAIRED * (counts.get(head) ?? 0);
      return ![...keys.keys()].some(
        (pair) =>
          pair.endsWith(` ${modifier}`) && (counts.get(pair) ?? 0) >= LEAST_PAIRED * (counts.get(modifier) ?? 0),
      );
    }),
  );
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** A noun in the singular, by its spelling alone: for counting, never shown. */
function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=(?:s|x|ch|sh))es$/, "")
    .replace(/(?<=[^s])s$/, "");
}
