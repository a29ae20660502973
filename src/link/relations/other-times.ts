import { MONTHS } from "../../languages/en/calendar.ts";
import { OF_OTHER_TIMES } from "../../languages/en/happening-words.ts";
import type { Told } from "./contents.ts";

const YEARS = /\b(?:in|since|from|until|before|after|[A-Z]\p{Ll}{2,8}) ((?:1[89]|20)\d\d)\b/gu;

/** "In September, …": a month at the head of a sentence, without a day. */
const MONTH_FIRST = /^\W{0,3}(?:in|last|back in) (\p{L}{3,9})\b(?! \d)/iu;
/** A month that is so many months back is another time; one further back may be a month to come. */
const MONTHS_BACK = { least: 2, most: 6 };

/**
 * True where a stretch goes back to another time than its page's: it names a year before the page's own ("since 1959"), begins
 * with a month some months back ("In September, …"), or looks back in so many words ("on that occasion", "the worst since"). Its figures are of something else.
 */
export function isOfOtherTimes({ page: { page }, span }: Told): boolean {
  const text = page.text.slice(span.start, span.end);
  if (OF_OTHER_TIMES.test(text)) return true;
  if (beginsMonthsBack(text, page.published?.value ?? "")) return true;
  const own = Number(/^\d{4}/.exec(page.published?.value ?? "")?.[0]);
  return !Number.isNaN(own) && [...text.matchAll(YEARS)].some(([, year]) => Number(year) < own - 1);
}

function beginsMonthsBack(text: string, published: string): boolean {
  const month = MONTHS.get(MONTH_FIRST.exec(text)?.[1]?.toLowerCase() ?? "");
  const own = Number(/^\d{4}-(\d\d)/.exec(published)?.[1]);
  if (month === undefined || Number.isNaN(own)) return false;
  const back = (own - month + 12) % 12;
  return back >= MONTHS_BACK.least && back <= MONTHS_BACK.most;
}
