import { AGO } from "../../languages/relative-ages.ts";
import type { DateCandidate } from "./date-candidates.ts";
import type { Draft } from "./draft.ts";

const LONGEST = 80;
const patterns = AGO.map((form) => new RegExp(`(?<![\\p{L}\\d])${form.pattern}(?![\\p{L}])`, "iu"));

/**
 * "3 hours ago" in an element that is marked as a date, or in a date line: counted back from when the page was taken.
 * Nothing where that is not known. Ages in weeks and more say no day.
 */
export function fromAge(draft: Draft): DateCandidate[] {
  const taken = Date.parse(draft.capturedAt ?? "");
  if (Number.isNaN(taken)) return [];
  const marked = (draft.head?.marked ?? [])
    .filter(({ tag, names, away, long }) => !away && !long && (tag === "time" || /date|time|publi|posted/u.test(names)))
    .map(({ text }) => ({ text, span: null }));
  const lines = draft.labelled
    .filter(({ label }) => label.kind === "date" || label.kind === "byline")
    .map(({ passage }) => ({ text: passage.text, span: { start: passage.start, end: passage.end } }));
  for (const { text, span } of [...marked, ...lines]) {
    if (text.length > LONGEST) continue;
    for (const [index, pattern] of patterns.entries()) {
      const match = pattern.exec(text);
      const unit = AGO[index]?.unit;
      if (match === null || unit === undefined) continue;
      const count = /^\d+$/.test(match[1] ?? "") ? Number(match[1]) : 1;
      const value = new Date(taken - count * MINUTES[unit] * 60_000).toISOString().slice(0, 10);
      return [{ value, stamp: text, basis: "reference date", confidence: 0.7, span }];
    }
  }
  return [];
}

const MINUTES: { readonly [unit in "minute" | "hour" | "day"]: number } = { minute: 1, hour: 60, day: 1_440 };
