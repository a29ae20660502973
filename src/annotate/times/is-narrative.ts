import { DEICTIC_WORDS } from "../../languages/en/time-words.ts";

/** Looked behind last: hardly any place begins with the figures. */
const YEARS = /(?:1[0-9]|20)\d\d(?<![\w$€£.,-]\d{4})(?![\w%-]|[.,]\d)/g;
const WORDS = /[A-Za-z]{3,9}/g;
const LEAST_YEARS = 5;
/** How far into a page is looked; it shows its sort early. Code units. */
const REACH = 12_000;

/**
 * True for a page that tells history: many years other than its own, and hardly a word that counts from the day of
 * writing. There "on 5 July" is of the year told last (the narrative mode of Strötgen and Gertz 2012, found from the text).
 */
export function isNarrative(text: string, publishedYear: number | null): boolean {
  const head = text.slice(0, REACH);
  let past = 0;
  let near = 0;
  for (const [year] of head.matchAll(YEARS)) {
    if (publishedYear !== null && Math.abs(Number(year) - publishedYear) <= 1) near++;
    else past++;
  }
  if (past < LEAST_YEARS || past < 2 * near) return false;
  let deictic = 0;
  for (const [word] of head.matchAll(WORDS)) if (DEICTIC_WORDS.has(word.toLowerCase())) deictic++;
  return deictic * 8 <= past;
}
