/** Days are counted from 1970-01-01, as the timeline's answers count them. */
export const DAY = 86_400_000;

export function dayToIso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
