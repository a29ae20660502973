const UNITS: Readonly<{ [word: string]: number }> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<{ [word: string]: number }> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** One to nineteen and the tens, by word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([...Object.entries(UNITS), ...Object.entries(TENS)]);

/** Words for how many where no figure is given. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(["several", "few", "many", "some", "recent", "couple"]);

/** Ordinals up to the thirty-first, as days of a month are said. */
export const ORDINALS: Readonly<{ [word: string]: number }> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
  "twenty-second": 22,
  "twenty-third": 23,
  "twenty-fourth": 24,
  "twenty-fifth": 25,
  "twenty-sixth": 26,
  "twenty-seventh": 27,
  "twenty-eighth": 28,
  "twenty-ninth": 29,
  thirtieth: 30,
  "thirty-first": 31,
};

/**
 * The number that words or figures stand for: "12", "1,200", "2.5", "three", "twenty-four", "a hundred", "half".
 * Null where they stand for none.
 */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (/^\d{1,3}(,\d{3}){1,4}$/.test(plain)) return Number(plain.replaceAll(",", ""));
  if (/^\d{1,12}(\.\d{1,6})?$/.test(plain)) return Number(plain);
  let total = 0;
  let seen = false;
  for (const word of plain.split(/[\s-]/)) {
    const value = UNITS[word] ?? TENS[word];
    if (value !== undefined) total += value;
    else if (word === "a" || word === "an") total += 1;
    else if (word === "dozen") total = (total || 1) * 12;
    else if (word === "hundred") total = (total || 1) * 100;
    else if (word === "thousand") total = (total || 1) * 1000;
    else if (word !== "and" && word !== "") return null;
    seen ||= word !== "and" && word !== "";
  }
  return seen ? total : null;
}

/** Source of a regular expression for one to ninety-nine in words, longest forms first; no groups that catch. */
export const NUMBER_WORD = `(?:(?:${Object.keys(TENS).join("|")})(?:[ -](?:${Object.keys(UNITS).slice(0, 9).join("|")}))?|${Object.keys(
  UNITS,
)
  .reverse()
  .join("|")})`;
