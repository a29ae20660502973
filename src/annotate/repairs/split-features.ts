import { feature, featurePair, hashText } from "../../models/feature-hash.ts";
import type { PageWords } from "./page-words.ts";
import type { UnknownWord } from "./unknown-words.ts";
import type { WordTable } from "./word-table.ts";

export const MOST_FEATURES = 24;
/** Endings and beginnings that make a new word of a known one: such a word is rare, not glued. */
const ENDING = /(?:s|es|ed|d|ing|ly|er|ers|ness|able|ish|ism|ist|ists|y|less|like|ful|wise)$/;
const BEGINNING =
  /^(?:un|re|over|out|under|anti|non|pre|co|sub|super|inter|mis|dis|de|post|pro|counter|micro|mega|multi|cyber|bio|eco)/;

/** How the halves are written: small or capital, each. */
function caseOf(first: string, second: string): number {
  const capital = (text: string) => (text.charAt(0) === text.charAt(0).toLowerCase() ? 0 : 1);
  const shouted = first.length > 1 && first === first.toUpperCase() ? 4 : 0;
  return capital(first) * 2 + capital(second) + shouted;
}

/** What is asked of a whole word, whatever its cut. */
type WholeWord = {
  readonly word: string;
  readonly page: PageWords;
  readonly lower: string;
  readonly level: number;
  readonly count: number;
  readonly hasStem: boolean;
  readonly leaning: number;
};
/** The word that was cut last: most are cut in several ways. */
let last: WholeWord | null = null;

function wholeWord({ word, leaning }: UnknownWord, table: WordTable, page: PageWords): WholeWord {
  const hash = hashText(leaning);
  if (last !== null && last.word === word && last.page === page && last.leaning === hash) return last;
  const lower = word.toLowerCase();
  const [level, count] = [table.level(word), Math.min(3, page.count(lower))];
  last = { word, page, lower, level, count, hasStem: hasKnownStem(lower, table), leaning: hash };
  return last;
}

/** True where the word is a known one with another ending or beginning. */
function hasKnownStem(word: string, table: WordTable): boolean {
  const ending = ENDING.exec(word);
  if (ending !== null) {
    const stem = word.slice(0, ending.index);
    if (stem.length > 3 && (table.level(stem) > 1 || table.level(`${stem}e`) > 1)) return true;
  }
  const beginning = BEGINNING.exec(word);
  return (
    beginning !== null && table.level(word.slice(beginning[0].length)) > 1 && word.length - beginning[0].length > 3
  );
}

/**
 * Writes the features of cutting an unknown word at `at` into `into` and returns their count; 0 where a half is no known
 * word, which is no cut.
 */
export function splitFeatures(
  unknown: UnknownWord,
  at: number,
  table: WordTable,
  page: PageWords,
  into: Int32Array,
): number {
  const { word } = unknown;
  const [first, second] = [word.slice(0, at), word.slice(at)];
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  const counts = [Math.min(2, page.count(left)), Math.min(2, page.count(right))] as const;
  const levels = [table.level(first), table.level(second)] as const;
  // A half that the page has beside this place counts as known.
  if ((levels[0] === 0 && counts[0] === 0) || (levels[1] === 0 && counts[1] === 0)) return 0;
  const whole = wholeWord(unknown, table, page);
  const follows = table.follows(left, right) ? 1 : 0;
  const written = caseOf(first, second);
  const before = unknown.before === null ? 2 : table.follows(unknown.before.toLowerCase(), left) ? 1 : 0;
  const after = unknown.after === null ? 2 : table.follows(right, unknown.after.toLowerCase()) ? 1 : 0;
  const beside = counts[0] === 0 || counts[1] === 0 ? 0 : Math.min(2, page.pairs(left, right));
  const lengths = [Math.min(first.length, 7), Math.min(second.length, 7)] as const;
  let count = 0;
  const add = (hash: number) => {
    into[count++] = hash;
  };
  add(feature(1, levels[0]));
  add(feature(2, levels[1]));
  add(featurePair(3, levels[0] >> 1, levels[1] >> 1));
  add(featurePair(4, levels[0], lengths[0]));
  add(featurePair(5, levels[1], lengths[1]));
  add(featurePair(6, follows, written));
  add(featurePair(7, lengths[0], lengths[1]));
  if (left.length <= 6) add(feature(8, hashText(left)));
  if (right.length <= 6) add(feature(9, hashText(right)));
  add(featurePair(10, before * 3 + after, follows));
  add(featurePair(11, whole.hasStem ? 1 : 0, follows));
  add(featurePair(12, whole.count, written));
  add(featurePair(13, beside, written));
  add(featurePair(14, counts[0] * 3 + counts[1], follows));
  add(featurePair(15, Math.min(word.length, 16), whole.level));
  add(featurePair(21, whole.level, follows));
  add(feature(16, hashText(left.slice(-1) + right.slice(0, 1))));
  add(featurePair(17, written, Math.min(levels[0], 12)));
  add(featurePair(18, written, Math.min(levels[1], 12)));
  add(featurePair(19, before, written));
  add(featurePair(20, after, written));
  add(featurePair(22, whole.leaning, left.length <= 2 ? hashText(left) : follows));
  return count;
}
