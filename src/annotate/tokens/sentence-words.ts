import type { TextSpan } from "../../core/span.ts";
import {
  MIDDLE_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  PREFIX_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from "../../languages/en/abbreviations.ts";
import { DIGIT, isCapital, kindAt, LETTER, normalHash } from "./character-kinds.ts";

/** What a word looks like where sentences are told apart; marks are their code unit plus `MARK_LOOK`. */
export const NO_WORD = 0;
export const SMALL_WORD = 1;
export const CAPITAL_WORD = 2;
export const NUMBER_WORD = 3;
const ADDRESS_WORD = 4;
const SEPARATOR_WORD = 5;
const FACE_WORD = 6;
const FILE_WORD = 7;
export const MARK_LOOK = 16;

/** The words of one block as the sentence model sees them: one entry a word in each array. */
export type SentenceWords = {
  readonly count: number;
  readonly text: readonly string[];
  /** Hash without case and kinds of quote marks. */
  readonly hash: Int32Array;
  /** Hash of the order of small and capital letters, digits and marks. */
  readonly shape: Int32Array;
  /** Kind of its first character, see `SMALL_WORD` and so on. */
  readonly look: Int32Array;
  /** 1 where white space follows. */
  readonly spaced: Uint8Array;
  /** 1 where it ends in a mark that ends sentences. */
  readonly stopped: Uint8Array;
  /** 1 where it may close a quotation or brackets. */
  readonly closing: Uint8Array;
  /** 1 where it may open a quotation, brackets, or an item of a list. */
  readonly opening: Uint8Array;
  /** What the lists know of it: `TITLE` and so on. */
  readonly listed: Uint8Array;
};

export const UNLISTED = 0;
/** An abbreviation that belongs to what follows: "Gen." */
export const TITLE = 1;
/** Any other abbreviation: "Inc." */
export const ABBREVIATION = 2;
/** "J." */
export const INITIAL = 3;
/** A word that often begins sentences: "However". */
export const STARTER = 4;
/** An abbreviation before a number: "No." */
export const NUMBERING = 5;

const STOPPED = /[.!?…。！？]$/;
const CLOSING = /^(?:["”’'»)\]]|'')$/;
const OPENING = /^(?:["“‘'«([*•–—―-]|''|``|--)$/;
/** Marks that open or close by where the white space stands. */
const EITHER = /^(?:["']|'')$/;
/** Letters of a word that its shape looks at. */
const SHAPED = 8;

/** Reads the words of a block. Linear in its length. */
export function readSentenceWords(page: string, spans: readonly TextSpan[]): SentenceWords {
  const count = spans.length;
  const text: string[] = [];
  const hash = new Int32Array(count);
  const shape = new Int32Array(count);
  const look = new Int32Array(count);
  const spaced = new Uint8Array(count);
  const stopped = new Uint8Array(count);
  const closing = new Uint8Array(count);
  const opening = new Uint8Array(count);
  const listed = new Uint8Array(count);
  spans.forEach(({ start, end }, index) => {
    const word = page.slice(start, end);
    text.push(word);
    hash[index] = normalHash(page, start, end);
    const plain = start + 1 === end || (kindAt(word, 0) === LETTER && kindAt(word, word.length - 1) === LETTER);
    const special = plain ? 0 : specialLook(word);
    look[index] = special === 0 ? lookOf(word, 0) : special;
    shape[index] = special === 0 ? shapeOf(word) : special;
    const next = spans[index + 1];
    spaced[index] = next !== undefined && next.start > end ? 1 : 0;
    if (!plain || start + 1 === end) {
      stopped[index] = STOPPED.test(word) ? 1 : 0;
      const before = spans[index - 1];
      const parted = before === undefined || before.end < start;
      const either = EITHER.test(word);
      closing[index] = CLOSING.test(word) && !(either && parted && spaced[index] === 0 && next !== undefined) ? 1 : 0;
      opening[index] = OPENING.test(word) && !(either && !parted && spaced[index] === 1) ? 1 : 0;
    }
    listed[index] = listedAs(word);
  });
  return { count, text, hash, shape, look, spaced, stopped, closing, opening, listed };
}

function specialLook(word: string): number {
  if (/^(?:https?:|www\.)|.@./i.test(word)) return ADDRESS_WORD;
  if (/^([-=_*~#+.])\1{3,}$/.test(word)) return SEPARATOR_WORD;
  if (/^[:;=]-?[)(DPp]+$/.test(word)) return FACE_WORD;
  return /\.(?:docx?|pdf|xlsx?|html?|jpe?g|txt|pptx?)$/i.test(word) ? FILE_WORD : 0;
}

function lookOf(word: string, at: number): number {
  const kind = kindAt(word, at);
  if (kind === LETTER) return isCapital(word, at) ? CAPITAL_WORD : SMALL_WORD;
  return kind === DIGIT ? NUMBER_WORD : MARK_LOOK + word.charCodeAt(at);
}

function shapeOf(word: string): number {
  let shape = 7;
  let before = -1;
  for (let at = 0; at < word.length && at < SHAPED; at++) {
    const look = lookOf(word, at);
    if (look !== before) shape = (Math.imul(shape, 0x01000193) ^ look) | 0;
    before = look;
  }
  return shape;
}

function listedAs(word: string): number {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x2e || word.length < 2) return SENTENCE_STARTERS.has(word.toLowerCase()) ? STARTER : UNLISTED;
  const bare = word.slice(0, -1).toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(bare)) return NUMBERING;
  if (PREFIX_ABBREVIATIONS.has(bare)) return TITLE;
  if (MIDDLE_ABBREVIATIONS.has(bare)) return ABBREVIATION;
  return bare.length === 1 ? INITIAL : UNLISTED;
}
