import type { Mention } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";

/** How old somebody is on a page, and in which year; the year is null where the page has no date. */
export type StatedAge = { readonly age: number; readonly year: number | null };

/** How far from a name its age stands. Code units. */
const REACH = 60;
/** A birthday between two pages, or one that a reporter got wrong. */
const SLACK = 1;
/** Pages without a date may be of years that far apart. */
const UNDATED_SLACK = 10;
const AFTER = /^(?:,? \((\d{1,2})\)|, (?:aged )?(\d{1,2})[,.;]|, an? (\d{1,2})-year-old\b|,? aged (\d{1,2})\b)/;
const BEFORE = /\b(\d{1,2})-year-old (?:[\p{L}'’-]{1,20} ){0,4}$/u;

/** The age that stands beside one of the mentions: "Dorvet, 58,", "the 33-year-old diver Ilan Dorvet"; null without one. */
export function statedAge({ text, published }: Page, mentions: readonly Mention[]): StatedAge | null {
  for (const { start, end, by } of mentions) {
    if (by !== "name") continue;
    const after = AFTER.exec(text.slice(end, end + REACH));
    const found =
      after?.slice(1).find((group) => group !== undefined) ??
      BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    if (found === undefined) continue;
    const year = /^\d{4}/.exec(published?.value ?? "")?.[0];
    return { age: Number(found), year: year === undefined ? null : Number(year) };
  }
  return null;
}

/** True where two ages cannot be one person's, the years of the pages considered. */
export function agesApart(a: StatedAge | null, b: StatedAge | null): boolean {
  if (a === null || b === null) return false;
  if (a.year === null || b.year === null) return Math.abs(a.age - b.age) > UNDATED_SLACK;
  return Math.abs(a.age - a.year - (b.age - b.year)) > SLACK;
}
