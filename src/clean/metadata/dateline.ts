import type { TextSpan } from "../../core/span.ts";
import { agencyNamed } from "../../languages/en/agency-names.ts";
import { WEEKDAYS } from "../../languages/en/calendar.ts";
import type { Draft } from "./draft.ts";
import { readDates, readDayAndMonth } from "./read-date.ts";

export type Dateline = {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  readonly span: TextSpan;
};

const LONGEST = 110;
/** Datelines open the story; a later part of it may have its own, which is not the page's. */
const WITHIN_FIRST = 3;

/**
 * The dateline that opens the story: "NORVIK, Marvania, Nov 9 (Agency) – ". `published` (EDTF) gives the year of a date
 * without one, where the two agree to within a year's turn. Null where the story opens otherwise.
 */
export function readDateline(draft: Draft, published: string | null): Dateline | null {
  const openings = draft.labelled
    .filter(({ label }) => label.kind === "body" || label.kind === "dateline")
    .slice(0, WITHIN_FIRST);
  for (const { passage } of openings) {
    const read = parseDateline(passage.text.slice(0, LONGEST + 10));
    if (read === null) continue;
    const date = read.date === null ? null : withYear(read.date, published);
    return {
      place: read.place,
      date,
      agency: read.agency,
      span: { start: passage.start, end: passage.start + read.length },
    };
  }
  return null;
}

/** A date without a year takes the page's, where it is not more than half a year off; else it stays open. */
function withYear(date: string, published: string | null): string {
  if (!date.startsWith("XXXX") || published === null || !/^\d{4}-\d\d-\d\d/.test(published)) return date;
  const year = Number(published.slice(0, 4));
  const order = (value: string) =>
    Number(value.slice(0, 4)) * 372 + (Number(value.slice(5, 7)) - 1) * 31 + Number(value.slice(8, 10));
  const candidates = [year - 1, year, year + 1].map((y) => `${y}${date.slice(4)}`);
  // A dateline is of the day of publication or shortly before.
  return candidates.find((value) => Math.abs(order(value) - order(published)) <= 45) ?? date;
}

export function parseDateline(
  opening: string,
): { place: string | null; date: string | null; agency: string | null; length: number } | null {
  const mark = /\s?(?:--|[–—]|\s-)(?=[\s"“‘'\p{L}])\s?/u.exec(opening.slice(0, LONGEST));
  if (mark === null || mark.index < 2) return null;
  const head = opening.slice(0, mark.index).trim();
  const length = mark.index + mark[0].trimEnd().length;
  const bracket = /\(([^()]{2,40})\)\s*$/u.exec(head);
  const agency = bracket?.[1] === undefined ? null : agencyIn(bracket[1]);
  if (bracket !== null && agency === null) return null;
  const rest = (bracket === null ? head : head.slice(0, bracket.index)).trim().replace(/[,.:\s]+$/u, "");
  if (rest === "") return agency === null ? null : { place: null, date: null, agency, length };
  const dated = readDates(rest)[0] ?? readDayAndMonth(rest);
  const place = (dated === null || dated === undefined ? rest : `${rest.slice(0, dated.start)}${rest.slice(dated.end)}`)
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !WEEKDAYS.has(part.toLowerCase().replace(/\.$/, "")))
    .join(", ");
  if (!isPlace(place)) return null;
  // Without date and agency only capitals tell a dateline from a sentence that opens with a name.
  const capitals = place.split(",")[0] ?? "";
  if (agency === null && dated == null && !(capitals === capitals.toUpperCase() && /\p{Lu}{3}/u.test(capitals)))
    return null;
  return { place, date: dated?.value ?? null, agency, length };
}

/** A known agency, or a name of up to four words with capitals. */
function agencyIn(text: string): string | null {
  const name = text.trim();
  const known = agencyNamed(name);
  if (known !== null) return known;
  const words = name.split(/\s+/u);
  return words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’&/-]*$/u.test(word)) ? name : null;
}

function isPlace(place: string): boolean {
  const words = place
    .replace(/[,/]/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 7) return false;
  return words.every(
    (word) =>
      /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || /^(?:de|da|do|la|le|el|al|of|the|on|and|am|an|der|den|upon)$/u.test(word),
  );
}
