import { OF_OTHER_TIMES } from "../../languages/en/happening-words.ts";
import type { Told } from "./contents.ts";

const YEARS = /\b(?:in|since|from|until|before|after|[A-Z]\p{Ll}{2,8}) ((?:1[89]|20)\d\d)\b/gu;

/**
 * True where a stretch goes back to another time than its page's: it names a year before the page's own ("since 1959"),
 * or looks back in so many words ("on that occasion", "the worst since"). Its figures are of something else.
 */
export function isOfOtherTimes({ page: { page }, span }: Told): boolean {
  const text = page.text.slice(span.start, span.end);
  if (OF_OTHER_TIMES.test(text)) return true;
  const own = Number(/^\d{4}/.exec(page.published?.value ?? "")?.[0]);
  return !Number.isNaN(own) && [...text.matchAll(YEARS)].some(([, year]) => Number(year) < own - 1);
}
