import type { PossibleSpace } from "./found-repair.ts";
import type { WordTable } from "./word-table.ts";

/** Small letters before a figure or a capital, right behind a word's beginning; and a figure before small letters. */
const BEFORE_OTHER = /(?<![\p{L}\p{N}@#/_\\=&.'’-])(\p{L}?\p{Ll}{1,30})(?=\p{N}|\p{Lu})/gu;
const BEHIND_FIGURE = /(?<=\p{N})(?=(\p{Ll}{3,30})(?![\p{L}\p{N}@/_]))/gu;
/** Levels of the table from which a word is frequent, and is common. */
const FREQUENT = 5;
const COMMON = 9;

/**
 * Places where a space may have been lost that no table of words tells, since one half is a figure or a name: "found3,210",
 * "theNorvikisation". Weak, all of them: names of firms and models are written so. Offsets into the line; sorted. Linear.
 */
export function findGluedOtherwise(line: string, table: WordTable): PossibleSpace[] {
  if (!mayBe(line)) return [];
  const places: number[] = [];
  for (const { index, 0: word } of line.matchAll(BEFORE_OTHER))
    if (word.length > 1 && table.level(word.toLowerCase()) >= FREQUENT) places.push(index + word.length);
  for (const { index, 1: word = "" } of line.matchAll(BEHIND_FIGURE))
    if (table.level(word) >= COMMON) places.push(index);
  return places
    .sort((a, b) => a - b)
    .map((place) => ({
      start: place - 1,
      end: place + 1,
      kind: "glued",
      reading: `${line.charAt(place - 1)} ${line.charAt(place)}`,
      uncertain: true,
      weak: true,
    }));
}

/** False where no letter stands beside a figure and no capital behind a small letter; far cheaper than the patterns. */
function mayBe(line: string): boolean {
  let before = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = code < KINDS.length ? (KINDS[code] as number) : 0;
    // Small letters before a figure or a capital, a figure before small letters.
    if (before === SMALL ? kind > SMALL : before === FIGURE && kind === SMALL) return true;
    before = kind;
  }
  return false;
}

const SMALL = 1;
const CAPITAL = 2;
const FIGURE = 3;
/** What each plain character is, 0 for all others. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z]/.test(letter) ? SMALL : /[A-Z]/.test(letter) ? CAPITAL : /[0-9]/.test(letter) ? FIGURE : 0;
});
