const HOURS: Readonly<Record<string, number>> = { TS: 1 / 3600, TM: 1 / 60, TH: 1, D: 24, W: 168, M: 730, Y: 8766 };

/** The hours of a length of time as TIMEX3 has it ("PT9M"); null for anything else. */
export function hoursOf(value: string): number | null {
  const match = /^P(T?)(\d{1,6}(?:\.\d{1,4})?)([SMHDWY])$/.exec(value);
  if (match === null) return null;
  const hours = HOURS[`${match[1]}${match[3]}`];
  return hours === undefined ? null : hours * Number(match[2]);
}
