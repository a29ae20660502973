import {
  MEASURES,
  MONEY_CODES,
  MONEY_LETTERS,
  MONEY_SIGNS,
  MONEY_WORDS,
  RATE_BASES,
  TIME_LENGTHS,
} from "../../languages/en/quantity-units.ts";
import { isCapital, isJoint, type Lexeme } from "./lexeme.ts";

/** A unit as it stands: the lexeme behind its last. */
export type UnitRead = {
  readonly unit: string;
  readonly to: number;
  /** True where it stands before a noun like an adjective: "50-minute", "$3 million" never, "25-percent". */
  readonly joined: boolean;
  /** The word as it stands, in small letters. */
  readonly word: string;
};

/** A sign or code of money that ends right before lexeme `index`, with its first lexeme; null where none does. */
export function moneyBefore(lexemes: readonly Lexeme[], index: number): { unit: string; from: number } | null {
  const sign = lexemes[index - 1];
  if (sign === undefined) return null;
  if (sign.kind === "word") {
    const letters = MONEY_LETTERS.get(sign.text);
    if (letters !== undefined) return { unit: letters, from: index - 1 };
    return MONEY_CODES.has(sign.text) ? { unit: sign.text, from: index - 1 } : null;
  }
  const unit = MONEY_SIGNS[sign.text];
  if (unit === undefined) return null;
  const letters = lexemes[index - 2];
  if (letters?.kind === "word" && !sign.spaced) {
    const whole = MONEY_SIGNS[`${letters.text}${sign.text}`];
    if (whole !== undefined) return { unit: whole, from: index - 2 };
  }
  return { unit, from: index - 1 };
}

/** First words of units of several words; those of one are looked up at once. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...MEASURES.keys(), ...MONEY_WORDS.keys()].flatMap(
    (form) => /^(?:\p{L}+(?=\P{L})|\P{L}(?=.))/u.exec(form)?.[0] ?? [],
  ),
);

const LENGTH_ADJECTIVES: ReadonlySet<string> = new Set(
  "working business consecutive straight full more additional calendar trading further whole extra".split(" "),
);

/** The unit that starts at lexeme `at`, behind a number; null where none does. `money`: the unit that a sign before it told. */
export function readUnit(lexemes: readonly Lexeme[], at: number, money: string | null): UnitRead | null {
  // "10 working days", "two more years".
  const length = lexemes[at + 1];
  if (money === null && LENGTH_ADJECTIVES.has(lexemes[at]?.lower ?? "") && length?.kind === "word") {
    const unit = MEASURES.get(length.lower);
    if (unit !== undefined && TIME_LENGTHS.has(unit)) return { unit, to: at + 2, joined: false, word: length.lower };
  }
  const joint = isJoint(lexemes, at) ? 1 : 0;
  const found = money === null ? unitAt(lexemes, at + joint, joint === 1) : { unit: money, to: at, word: "" };
  if (found === null) return null;
  const rate = readRate(lexemes, found.to, found.unit);
  const joined = (joint === 1 && money === null) || (rate !== null && isJoint(lexemes, found.to));
  return rate === null
    ? { unit: found.unit, to: found.to, joined, word: found.word }
    : { unit: `${found.unit} per ${rate.base}`, to: rate.to, joined, word: found.word };
}

function unitAt(
  lexemes: readonly Lexeme[],
  at: number,
  joined: boolean,
): { unit: string; to: number; word: string } | null {
  const words: string[] = [];
  const most = BEGINNINGS.has(lexemes[at]?.lower ?? "") ? 3 : 1;
  for (let index = at; index < at + most; index++) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    words.push(lexeme.lower);
  }
  const glued = lexemes[at]?.spaced === false;
  for (let count = words.length; count > 0; count--) {
    const form = words.slice(0, count).join(" ");
    const tight = words.slice(0, count).join("");
    // "A 3,000-square-meter villa".
    const isHyphened = count === 3 && isJoint(lexemes, at + 1);
    const unit =
      MEASURES.get(form) ??
      (count === 3 ? MEASURES.get(tight) : undefined) ??
      (isHyphened ? MEASURES.get(`${words[0]} ${words[2]}`) : undefined) ??
      MONEY_WORDS.get(form) ??
      moneySign(form);
    if (unit === undefined) continue;
    // "One second round", "the 12 won by": words that are mostly something else.
    if (form === "second" && !joined) return null;
    // "3.2pc", "50p": short forms that stand right behind the figure; "1080p" is a picture's height.
    if ((form === "pc" || form === "p") && (!glued || joined || LINES.has(lexemes[at - 1]?.text ?? ""))) return null;
    // "1 M" is an initial; "45 mm" and "600 m" are lengths.
    if (form === "m" && !glued && !joined && lexemes[at]?.text !== "m") return null;
    // "Half a point" is one.
    const isHalf = form === "point" && lexemes[at - 1]?.lower === "a" && lexemes[at - 2]?.lower === "half";
    if (/^(?:won|real|rand|point|mark)$/.test(form) && !joined && !isHalf) return null;
    // "A 12-point plan": points that are counted.
    if (form === "point" && PLANS.has(lexemes[at + count]?.lower ?? "")) return null;
    // A 400-pound bomb, 50 pounds of powder: a weight.
    const isWeight = /^pounds?$/.test(form) && (joined || lexemes[at + count]?.lower === "of");
    return { unit: isWeight ? "pound" : unit, to: at + count, word: form };
  }
  // "-31C", "88F": small letters would be something else.
  const degrees = glued && !joined ? DEGREES.get(lexemes[at]?.text ?? "") : undefined;
  if (degrees !== undefined && !isJoint(lexemes, at + 1)) return { unit: degrees, to: at + 1, word: "degrees" };
  // "12 million Marvanian crowns": a country's name before its money.
  const [adjective, money] = [lexemes[at], lexemes[at + 1]];
  const named = money === undefined ? undefined : MONEY_WORDS.get(money.lower);
  if (
    !joined &&
    isCapital(adjective) &&
    named !== undefined &&
    money?.kind === "word" &&
    !/^(?:real|won)$/.test(money.lower)
  )
    return { unit: named, to: at + 2, word: money.lower };
  return null;
}

const LINES: ReadonlySet<string> = new Set(["360", "480", "720", "1080", "1440", "2160"]);

const DEGREES: ReadonlyMap<string, string> = new Map([
  ["C", "degree Celsius"],
  ["F", "degree Fahrenheit"],
]);

const PLANS: ReadonlySet<string> = new Set(
  "plan plans program programme agenda list proposal declaration statement roadmap platform framework strategy document pact accord agreement".split(
    " ",
  ),
);

function moneySign(form: string): string | undefined {
  return form.length === 1 ? MONEY_SIGNS[form] : undefined;
}

/** "a day", "per barrel", "an hour" behind a unit. */
export function readRate(lexemes: readonly Lexeme[], at: number, unit: string): { base: string; to: number } | null {
  const link = lexemes[at]?.lower;
  if (link === "/" && lexemes[at]?.spaced === false) {
    const base = MEASURES.get(lexemes[at + 1]?.lower ?? "");
    return base === undefined ? null : { base, to: at + 2 };
  }
  // "A £15m-a-year contract".
  if (isJoint(lexemes, at) && /^an?$/.test(lexemes[at + 1]?.lower ?? "") && isJoint(lexemes, at + 2)) {
    const base = MEASURES.get(lexemes[at + 3]?.lower ?? "") ?? RATE_BASES.get(lexemes[at + 3]?.lower ?? "");
    return base === undefined ? null : { base, to: at + 4 };
  }
  if (link !== "a" && link !== "an" && link !== "per") return null;
  for (const count of [3, 2, 1]) {
    const bases = lexemes.slice(at + 1, at + 1 + count).map(({ lower }) => lower);
    // "Per kilowatt-hour": a hyphen stands without spaces.
    const form = bases.join(count === 3 ? "" : " ");
    const base = MEASURES.get(form) ?? RATE_BASES.get(form);
    if (base === undefined || base === "percent" || base === "point" || base === unit) continue;
    // "Three days a week" is no rate of lengths; "$3 a year" and "5 barrels a day" are.
    if (link !== "per" && TIME_LENGTHS.has(unit) && !TIME_LENGTHS.has(base)) continue;
    const after = lexemes[at + 1 + count]?.lower ?? "";
    // "30 million barrels a day from 45" tells a change.
    // Only lengths of time place something in time: "$9,870 a tonne after a strike" is a rate.
    const isMoment =
      TIME_LENGTHS.has(base) &&
      (/^(?:ago|earlier|later|before|after|old)$/.test(after) ||
        (after === "from" && lexemes[at + 2 + count]?.kind === "word"));
    return link !== "per" && isMoment ? null : { base, to: at + 1 + count };
  }
  // "20 liters per driver".
  const base = lexemes[at + 1];
  const isBase = link === "per" && base?.kind === "word" && /^[a-z]{3,20}$/.test(base.text) && unit !== "percent";
  return isBase && !/^(?:capita|cent|annum|se|diem)$/.test(base.text) ? { base: base.text, to: at + 2 } : null;
}
