/** First and last day of a date, in days since 1970-01-01; open ends are infinite. */
export type DateBounds = { readonly first: number; readonly last: number };

const OF_DAY = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?/;

/**
 * How two EDTF dates stand to each other: "same" for one and the same day (a day without a year equals that day of any
 * year), "compatible" where one can lie in the other, "conflict" where it cannot. Null for what cannot be read.
 */
export function compareDates(a: string, b: string): "same" | "compatible" | "conflict" | null {
  // Nearly all dates are plain days, and linking compares them by the million.
  if (isPlainDay(a) && isPlainDay(b)) return a === b ? "same" : "conflict";
  const pairs = yearPairs(a, b);
  if (pairs === null) return null;
  let compatible = false;
  for (const [yearOfA, yearOfB] of pairs) {
    const boundsA = dateBounds(a, yearOfA);
    const boundsB = dateBounds(b, yearOfB);
    if (boundsA === null || boundsB === null) continue;
    if (boundsA.first > boundsB.last || boundsB.first > boundsA.last) continue;
    if (isDay(boundsA) && isDay(boundsB)) return "same";
    compatible = true;
  }
  return compatible ? "compatible" : "conflict";
}

/** First and last day of an EDTF date; `year` stands in where the date does not state one. Null for what cannot be read. */
export function dateBounds(value: string, year?: number): DateBounds | null {
  const [from, to] = value.split("/");
  if (from === undefined) return null;
  const start = from === "" || from === ".." ? { first: Number.NEGATIVE_INFINITY, last: 0 } : dayBounds(from, year);
  if (to === undefined) return start;
  const end = to === "" || to === ".." ? { first: 0, last: Number.POSITIVE_INFINITY } : dayBounds(to, year);
  return start === null || end === null ? null : { first: start.first, last: end.last };
}

/** True when the date names one day (with or without its year). */
export function isDayDate(value: string): boolean {
  const bounds = dateBounds(value, 2000);
  return bounds !== null && isDay(bounds);
}

/** The EDTF day that is `days` after an EDTF day; a day without a year stays without one. Null when `value` is no single day. */
export function addDays(value: string, days: number): string | null {
  const open = value.startsWith("XXXX");
  // A common year, so that a day without a year never gains or loses the 29th of February by chance.
  const bounds = dateBounds(value, 2001);
  if (bounds === null || !isDay(bounds)) return null;
  const day = new Date((bounds.first + days) * 86_400_000).toISOString().slice(0, 10);
  return open ? `XXXX${day.slice(4)}` : day;
}

/** True for a full date up to the 28th: those that every month has, so that two ways to write it are two days. */
function isPlainDay(value: string): boolean {
  if (value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  for (let at = 0; at < 10; at++) {
    const code = value.charCodeAt(at);
    if (at !== 4 && at !== 7 && (code < 0x30 || code > 0x39)) return false;
  }
  const [month, day] = [value.slice(5, 7), value.slice(8)];
  return month >= "01" && month <= "12" && day >= "01" && day <= "28";
}

function isDay(bounds: DateBounds): boolean {
  return bounds.first === bounds.last;
}

function dayBounds(part: string, year: number | undefined): DateBounds | null {
  const match = OF_DAY.exec(part);
  if (match === null) return null;
  const [, yearDigits = "", monthDigits, dayDigits] = match;
  const open = yearDigits.includes("X");
  const stated = open ? year : Number(yearDigits);
  if (stated === undefined) return null;
  if (monthDigits === undefined || monthDigits.includes("X")) {
    return { first: dayNumber(stated, 1, 1), last: dayNumber(stated, 12, 31) };
  }
  const month = Number(monthDigits);
  if (month < 1 || month > 12) return null;
  if (dayDigits === undefined || dayDigits.includes("X")) {
    return { first: dayNumber(stated, month, 1), last: dayNumber(stated, month + 1, 0) };
  }
  const day = dayNumber(stated, month, Number(dayDigits));
  return { first: day, last: day };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Years to try for dates that do not state one: those of the other date, or one and the same for both. */
function yearPairs(a: string, b: string): (readonly [number, number])[] | null {
  const yearsOfA = statedYears(a);
  const yearsOfB = statedYears(b);
  if (yearsOfA === null || yearsOfB === null) return null;
  if (yearsOfA.length === 0 && yearsOfB.length === 0) return [[2000, 2000]];
  if (yearsOfA.length === 0) return yearsOfB.map((year) => [year, year]);
  if (yearsOfB.length === 0) return yearsOfA.map((year) => [year, year]);
  return [[0, 0]];
}

/** The years that a date names, at most its first and last; empty when it names none, null when it is no date. */
function statedYears(value: string): number[] | null {
  const years: number[] = [];
  for (const part of value.split("/")) {
    if (part === "" || part === "..") continue;
    const match = OF_DAY.exec(part);
    if (match === null) return null;
    const digits = match[1] ?? "";
    if (!digits.includes("X")) years.push(Number(digits));
    else if (digits !== "XXXX") return null;
  }
  return [...new Set(years)];
}
