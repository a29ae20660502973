import type { PageWords } from "./page-words.ts";
import { PiecesOfWord } from "./pieces-of-word.ts";
import { MOST_FEATURES, splitFeatures } from "./split-features.ts";
import type { UnknownWord } from "./unknown-words.ts";
import type { SplitModel } from "./word-table.ts";

/** Where an unknown word is best cut, offsets inside it, and how much speaks for it: the log odds of the model. */
export type Cut = { readonly at: readonly number[]; readonly score: number };

const FEATURES = new Int32Array(MOST_FEATURES);
const SCORES = new Float32Array(1);
/** A word that stands glued on both sides has other words glued to it; those are frequent ones. */
const LEAST_OUTER_LEVEL = 4;

/** What a page that uses the whole word again takes from a cut, for each time. */
const USED_AGAIN = 3;
/** An ending alone is no word of its own, though misprints and hyphens left it in the table. */
const ENDINGS_ALONE: ReadonlySet<string> = new Set([
  ..."s es d ed ing r er rs ers est ness able ably ability tion tions ment ments ly ism ist ists ful less ship hood wise".split(
    " ",
  ),
  ...[..."bdglmnprt"].map((letter) => `${letter}ing`),
  ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}ed`),
]);
const LONGEST_ENDING = 7;

/** Single letters that are words. Behind an apostrophe (“Kell’splan”) others are, too. */
const ONE_LETTER = /[aAI]/;

/** The log odds that a space was lost at `at`; minus infinity where a half is no word. */
export function scoreOfCut(unknown: UnknownWord, at: number, model: SplitModel, page: PageWords): number {
  const { word } = unknown;
  const right = word.slice(at);
  if (right.length > 1 && right.length <= LONGEST_ENDING && ENDINGS_ALONE.has(right)) return Number.NEGATIVE_INFINITY;
  if ((at === 1 && isLetterAlone(unknown)) || (right.length === 1 && right !== "a" && right !== "I"))
    return Number.NEGATIVE_INFINITY;
  const count = splitFeatures(unknown, at, model.table, page, FEATURES);
  if (count === 0) return Number.NEGATIVE_INFINITY;
  SCORES[0] = 0;
  model.weights.add(FEATURES, count, SCORES);
  const again =
    page.pairs(word.slice(0, at).toLowerCase(), right.toLowerCase()) > 0 ? 0 : page.count(word.toLowerCase()) - 1;
  return SCORES[0] - USED_AGAIN * Math.max(0, again);
}

/** True where the first letter is no word of its own. */
function isLetterAlone({ word, leaning }: UnknownWord): boolean {
  return leaning === "" && !ONE_LETTER.test(word.charAt(0));
}

/** The pieces of the word that is cut. */
const PIECES = new PiecesOfWord();
/** From this level of the table its pieces are words. */
let leastLevel = 1;
/** Where the last part of it begins a word that may stand alone: 1 where it does, -1 where not, 0 where that was not asked. */
const LAST_PARTS = new Int8Array(64);

function endsInWord(word: string, at: number): boolean {
  const known = LAST_PARTS[at] ?? 0;
  if (known !== 0) return known === 1;
  const ends = mayStand(word, at) && PIECES.isWord(at, word.length, leastLevel);
  LAST_PARTS[at] = ends ? 1 : -1;
  return ends;
}

function mayStand(word: string, at: number): boolean {
  const length = word.length - at;
  if (length > LONGEST_ENDING) return true;
  const part = word.slice(at);
  return length === 1 ? part === "a" || part === "I" : !ENDINGS_ALONE.has(part);
}

/** The best cut of what stands from `from` on in the word of `PIECES`, `unknown`; offsets into that. */
function bestOfTwo(unknown: UnknownWord, whole: string, from: number, model: SplitModel, page: PageWords): Cut {
  let best: Cut = { at: [], score: Number.NEGATIVE_INFINITY };
  const { word } = unknown;
  for (let at = isLetterAlone(unknown) ? 2 : 1; at < word.length; at++) {
    // Most cuts leave something that is no word: these are turned away before features are made of them.
    if (!endsInWord(whole, from + at) || !PIECES.isWord(from, from + at, leastLevel)) continue;
    const score = scoreOfCut(unknown, at, model, page);
    if (score > best.score) best = { at: [at], score };
  }
  return best;
}

/**
 * The best cut into two words, or into three where no two explain it. The score of three is that of the weaker cut; below
 * `least` scores are not worked out, only that they are below it. Words are those that the page has, and those that the
 * table knows from `level` on.
 */
export function bestCut(unknown: UnknownWord, model: SplitModel, page: PageWords, least: number, level = 1): Cut {
  const { word } = unknown;
  leastLevel = level;
  LAST_PARTS.fill(0);
  PIECES.take(word, model.table, page);
  const two = bestOfTwo(unknown, word, 0, model, page);
  // What the page writes so three times is how it is written.
  if (two.score > 0 || word.length < 6 || PIECES.count(0, word.length) > 2) return two;
  let best = two;
  // The last part that is a word is the shortest one.
  const last = LAST_PARTS.lastIndexOf(1);
  if (last < 0) return two;
  const { start, after } = unknown;
  for (let at = isLetterAlone(unknown) ? 2 : 1; at < Math.min(word.length - 2, last); at++) {
    if (PIECES.level(0, at) < LEAST_OUTER_LEVEL) continue;
    const first = word.slice(0, at);
    const rest = word.slice(at);
    const second = bestOfTwo({ word: rest, start, before: first, after, leaning: "" }, word, at, model, page);
    const [cut] = second.at;
    if (cut === undefined || second.score <= best.score) continue;
    if (second.score < least) {
      best = { at: [at, at + cut], score: second.score };
      continue;
    }
    const head = { ...unknown, word: first + rest.slice(0, cut), after: rest.slice(cut) };
    const score = Math.min(second.score, scoreOfCut(head, at, model, page));
    if (score > best.score) best = { at: [at, at + cut], score };
  }
  return best;
}
