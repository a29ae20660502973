import type { Sentence, Tag, Token } from "../../core/layers.ts";
import type { BlockKind } from "../../core/vocabulary.ts";
import { ownText } from "../../document/kept.ts";
import { type Writing, WritingFact, writingOf, writingsOf } from "../../document/writing.ts";
import { FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { HONORIFICS } from "../../languages/en/titles-and-roles.ts";
import type { Entry } from "./gazetteer.ts";
import { tagCode } from "./tag-codes.ts";

/** A word as names need it: hyphens and dashes stand alone, the possessive ending is taken off. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  /** How lists are searched: dotted or plain capitals up to five letters as bare capitals ("U.S." is "US"), else `lower`. */
  readonly key: string;
  /** White space stands before it. */
  readonly space: boolean;
  readonly letter: boolean;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** It stands where any word takes a capital: first in the sentence, after a colon or an opening quote mark. */
  readonly opening: boolean;
  /** It was followed by 's or by the apostrophe of a plural. */
  possessive: boolean;
  /** Its part of speech as `tagCode` numbers it, that of the whole token it was cut from; 0 where none is told. */
  readonly tag: number;
  /** What is known of it wherever it stands; null for a word of a list's entry. */
  readonly writing: Writing | null;
  /** What the page or the lists say of the name that begins here; undefined until it was looked up. */
  known: Known | null | undefined;
};

/** What is known of a name, with its length in words. */
export type Known = { readonly entry: Entry; readonly length: number };

/** How a sentence uses capitals: "title" and "capitals" tell nothing about names. */
export type CapitalStyle = "plain" | "title" | "capitals";

export type WordedSentence = {
  /** Index in the sentences layer. */
  readonly sentence: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly style: CapitalStyle;
  readonly words: readonly Word[];
};

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
const LETTER_INSIDE = /[\p{L}\p{N}]/u;
const LOWER_INSIDE = /\p{Ll}/u;
const DOTTED = /^(?:\p{Lu}\.){2,8}\p{Lu}?$|^\p{Lu}\.\p{Lu}$/u;
const DASHES = /[-‐‑–—/]/;
const ENDING = /^['’][sS]?$/;

/** What a word's letters tell. */
type Letters = Pick<Word, "lower" | "key" | "letter" | "capital" | "allCapitals">;

function lettersOf(text: string): Letters {
  const letter = LETTER.test(text);
  const capital = UPPER.test(text);
  const allCapitals = capital && text.length > 1 && !LOWER_INSIDE.test(text);
  const lower = text.toLowerCase().replaceAll("’", "'");
  return { lower, key: keyOf(text, lower, allCapitals), letter, capital, allCapitals };
}

const LETTERS = new WritingFact(({ text }): Letters => {
  const letters = lettersOf(text);
  return { ...letters, lower: ownText(letters.lower), key: ownText(letters.key) };
});

/** The form under which a word is looked up in lists. */
function keyOf(text: string, lower: string, allCapitals: boolean): string {
  if (text.includes(".") && DOTTED.test(text)) return text.replaceAll(".", "");
  return allCapitals && text.length <= 5 ? text : lower;
}

/** Where the first hyphen, dash or stroke stands in a stretch; -1 where none does. */
function dashIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2014 && isDash(text.charAt(at)))) return at;
  }
  return -1;
}

function isDash(text: string): boolean {
  return text.length === 1 && DASHES.test(text);
}

/** True for the marks that join or part two names: hyphens, dashes, a stroke. */
export function dash(word: Word | undefined): boolean {
  return word !== undefined && isDash(word.text);
}

class WordBuilder {
  readonly words: Word[] = [];
  readonly #text: string;
  /** False for entries of lists, whose words are not kept. */
  readonly #isPage: boolean;
  #end = -1;
  #sure = true;
  #tag = 0;

  constructor(text: string, isPage: boolean) {
    this.#text = text;
    this.#isPage = isPage;
  }

  /** Takes one token's stretch of the text, cutting it at dashes and before 's. */
  take(start: number, end: number, tag = 0, writing: Writing | null = null): void {
    this.#tag = tag;
    let from = start;
    if (dashIn(this.#text, start, end) >= 0 && LETTER_INSIDE.test(this.#text.slice(start, end))) {
      for (let at = dashIn(this.#text, start, end); at >= 0; at = dashIn(this.#text, at + 1, end)) {
        if (at > from) this.#push(from, at, null);
        this.#push(at, at + 1, null);
        from = at + 1;
      }
    }
    if (from < end) this.#push(from, end, from === start ? writing : null);
  }

  /** `told`: the writing of the stretch, where it is at hand. */
  #push(start: number, given: number, told: Writing | null): void {
    let end = given;
    let possessive = false;
    const whole = told === null ? this.#text.slice(start, end) : told.text;
    const last = this.words.at(-1);
    const quote = whole.charCodeAt(0);
    if (
      (quote === 0x27 || quote === 0x2019) &&
      ENDING.test(whole) &&
      last?.letter === true &&
      this.#end === start &&
      (whole.length === 2 || /s$/i.test(last.text))
    ) {
      last.possessive = true;
      this.#end = end;
      return;
    }
    const mark = end - start > 3 ? whole.charCodeAt(whole.length - 2) : 0;
    if ((mark === 0x27 || mark === 0x2019) && /[sS]$/.test(whole)) {
      end -= 2;
      possessive = true;
    }
    const text = possessive ? whole.slice(0, -2) : whole;
    const joined = this.#initials(start, text);
    if (joined >= 0) {
      this.#push(joined, given, null);
      return;
    }
    const writing = told !== null && !possessive ? told : this.#isPage ? writingOf(text) : null;
    const { lower, key, letter, capital, allCapitals } = writing === null ? lettersOf(text) : LETTERS.of(writing);
    const space = this.#end !== start;
    const opening = this.#sure || (last !== undefined && this.#opensAfter(last, space));
    this.words.push({
      start,
      end,
      text,
      lower,
      key,
      space,
      letter,
      capital,
      allCapitals,
      opening,
      possessive,
      tag: this.#tag,
      writing,
      known: undefined,
    });
    this.#end = given;
    if (letter || (this.#sure && /^\p{N}/u.test(text))) this.#sure = false;
  }

  /** Where "U", "." and "S." that belong together begin ("Darvia-U.S."), having taken them back; -1 elsewhere. */
  #initials(start: number, text: string): number {
    const stop = this.words.at(-1);
    const first = this.words.at(-2);
    if (stop?.text !== "." || first === undefined || stop.end !== start || first.end !== stop.start) return -1;
    if (first.text.length !== 1 || !first.capital || !/^\p{Lu}\.?$/u.test(text)) return -1;
    this.words.length -= 2;
    this.#end = first.space ? -1 : first.start;
    return first.start;
  }

  /** Whether the stop just taken ends an abbreviation before a name ("J." or "Gov.") and no sentence. */
  #abbreviated(): boolean {
    const before = this.words.at(-2);
    return before?.capital === true && (before.text.length === 1 || HONORIFICS.has(before.text));
  }

  #opensAfter(last: Word, space: boolean): boolean {
    const mark = last.text;
    if (mark === ":" || mark === "“" || mark === "‘" || mark === "«" || mark === "„" || mark === "•" || mark === "…")
      return true;
    if (mark === '"' || mark === "'") return !space;
    if (mark === "." || mark === "!" || mark === "?") return space && !(mark === "." && this.#abbreviated());
    // After a dash with spaces begins the story ("NORVIK (Orsa) – Talks …") or a new thought, with a capital or without.
    if (mark.length === 1 && DASHES.test(mark)) return space && last.space;
    return false;
  }
}

/** The words of a stretch of tokens. `text` is the page's. */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: readonly Tag[] = [],
): Word[] {
  const builder = new WordBuilder(text, true);
  const writings = writingsOf(text, tokens);
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token !== undefined) builder.take(token.start, token.end, tagCode(tags[index]?.xpos), writings[index] ?? null);
  }
  return builder.words;
}

const PIECE = /(?:\p{Lu}\.){2,8}|[\p{L}\p{M}\p{N}]+(?:['’.+&][\p{L}\p{M}\p{N}]+){0,4}[.+]?|[^\s]/gu;

/** The words of a list entry, cut in the way in which a page's words are. */
export function wordsIn(entry: string): readonly Word[] {
  const builder = new WordBuilder(entry, false);
  for (const match of entry.matchAll(PIECE)) builder.take(match.index, match.index + match[0].length);
  return builder.words;
}

/** Judges how a sentence uses capitals from its words of content. */
export function styleOf(words: readonly Word[], kind: BlockKind): CapitalStyle {
  let content = 0;
  let capitals = 0;
  let shouting = 0;
  let letters = 0;
  for (const word of words) {
    if (!word.letter) continue;
    letters++;
    if (word.allCapitals && word.text.length > 3 && !word.text.includes(".")) shouting++;
    if (word.text.length < 3 || FUNCTION_WORDS.has(word.lower)) continue;
    content++;
    if (word.capital) capitals++;
  }
  if (shouting >= 2 && shouting * 2 >= letters) return "capitals";
  const last = words.at(-1)?.text;
  const stopped = last === "." || last === "”" || last === '"';
  // A headline of capitals leaves next to no word of content small; a plain sentence full of names does.
  if (kind === "title" || kind === "heading") return content > 0 && capitals >= content * 0.85 ? "title" : "plain";
  return !stopped && content >= 4 && capitals >= content * 0.9 ? "title" : "plain";
}

/** A sentence with its words and the way it uses capitals. */
export function wordSentence(
  page: { readonly text: string },
  sentence: Sentence,
  tokens: readonly Token[],
  kind: BlockKind,
  tags: readonly Tag[] = [],
): WordedSentence {
  const words = wordsOf(page.text, tokens, sentence.first, sentence.last, tags);
  return { sentence: sentence.id, block: sentence.block, kind, style: styleOf(words, kind), words };
}
