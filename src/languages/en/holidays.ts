/**
 * Holidays by their names in small letters: the month and day of those that have the same one everywhere, the days after
 * Easter Sunday of those that move with it (Western churches), and null for those whose day a calendar of another kind or
 * a country gives, which no page date tells.
 */
export type HolidayDay = { readonly month: number; readonly day: number } | { readonly afterEaster: number } | null;

const fixed = (month: number, day: number): HolidayDay => ({ month, day });

export const HOLIDAYS: ReadonlyMap<string, HolidayDay> = new Map<string, HolidayDay>([
  ["new year's day", fixed(1, 1)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ["may day", fixed(5, 1)],
  ["all saints' day", fixed(11, 1)],
  ["halloween", fixed(10, 31)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["ash wednesday", { afterEaster: -46 }],
  ["palm sunday", { afterEaster: -7 }],
  ["good friday", { afterEaster: -2 }],
  ["easter", { afterEaster: 0 }],
  ["easter sunday", { afterEaster: 0 }],
  ["easter monday", { afterEaster: 1 }],
  ["ascension day", { afterEaster: 39 }],
  ["whit monday", { afterEaster: 50 }],
  ["ramadan", null],
  ["eid", null],
  ["eid al-fitr", null],
  ["eid al-adha", null],
  ["passover", null],
  ["yom kippur", null],
  ["rosh hashanah", null],
  ["hanukkah", null],
  ["diwali", null],
  ["nowruz", null],
  ["lunar new year", null],
  ["thanksgiving", null],
]);
