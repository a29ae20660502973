import type { Mention } from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import type { TextSpan } from "../core/span.ts";

/** How old somebody is on a page, and in which year; the year is null where the page has no date. */
export type StatedAge = {
  readonly age: number;
  readonly year: number | null;
  /** Where the number stands. */
  readonly at: TextSpan;
};

/** How far from a name its age stands. Code units. */
const REACH = 60;
/** A birthday between two pages, or one that a reporter got wrong. */
const SLACK = 1;
/** Pages without a date may be of years that far apart. */
const UNDATED_SLACK = 10;
const AFTER = /^(?:,? \((\d{1,2})\)|, (?:aged )?(\d{1,2})[,.;]|, an? (\d{1,2})-year-old\b|,? aged (\d{1,2})\b)/d;
const BEFORE = /\b(\d{1,2})-year-old (?:[\p{L}'’-]{1,20} ){0,4}$/du;

/** The age that stands beside one of the mentions: "Dorvet, 58,", "the 33-year-old diver Ilan Dorvet"; null without one. */
export function statedAge(
  { text, published }: Page,
  mentions: readonly Pick<Mention, "start" | "end" | "by">[],
): StatedAge | null {
  for (const { start, end, by } of mentions) {
    if (by !== "name") continue;
    const from = Math.max(0, start - REACH);
    const at =
      numberOf(AFTER.exec(text.slice(end, end + REACH)), end) ?? numberOf(BEFORE.exec(text.slice(from, start)), from);
    if (at === null) continue;
    const year = /^\d{4}/.exec(published?.value ?? "")?.[0];
    return { age: Number(text.slice(at.start, at.end)), year: year === undefined ? null : Number(year), at };
  }
  return null;
}

/** Where the number that was found stands, counted from `from`. */
function numberOf(found: RegExpExecArray | null, from: number): TextSpan | null {
  const at = found?.indices?.slice(1).find((group) => group !== undefined);
  return at === undefined ? null : { start: from + at[0], end: from + at[1] };
}

/** True where two ages cannot be one person's, the years of the pages considered. */
export function agesApart(a: Omit<StatedAge, "at"> | null, b: Omit<StatedAge, "at"> | null): boolean {
  if (a === null || b === null) return false;
  if (a.year === null || b.year === null) return Math.abs(a.age - b.age) > UNDATED_SLACK;
  return Math.abs(a.age - a.year - (b.age - b.year)) > SLACK;
}
