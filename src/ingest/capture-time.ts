const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** `2025-10-21T10:20:30Z` from an archive's 14 digits; null where they are no time. */
export function fromArchiveDigits(digits: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return validTime(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/**
 * ISO 8601 from the ways in which saving tools write a time: ISO itself, `Tue Oct 21 2025 10:20:30 GMT+0200 (…)`,
 * `Tue, 21 Oct 2025 10:20:30 GMT`, `10:20:30 Oct 21, 2025` (taken as UTC, which is what the archive that writes so
 * uses), 14 digits. Null for anything else: a time is never guessed.
 */
export function captureTime(written: string): string | null {
  const words = written.trim().slice(0, 80);
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(words))
    return validTime(words);
  const digits = fromArchiveDigits(words);
  if (digits !== null) return digits;
  const clock = /(\d\d):(\d\d):(\d\d)/.exec(words);
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, "i").test(words));
  const dayAndYear =
    /\b(\d{1,2}) [A-Za-z]{3,9} (\d{4})\b/.exec(words) ?? /\b[A-Za-z]{3,9} (\d{1,2}),? (\d{4})\b/.exec(words);
  if (clock === null || month === -1 || dayAndYear === null) return null;
  const zone = /GMT([+-]\d\d):?(\d\d)/.exec(words);
  const offset = zone === null || `${zone[1]}${zone[2]}` === "+0000" ? "Z" : `${zone[1]}:${zone[2]}`;
  return validTime(`${dayAndYear[2]}-${pad(month + 1)}-${pad(Number(dayAndYear[1]))}T${clock[0]}${offset}`);
}

function validTime(iso: string): string | null {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  // "2025-02-30" would be read as 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso.slice(0, 10)) return null;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
