import { CARDINALS } from "../../languages/en/number-words.ts";
import { MEASURES } from "../../languages/en/quantity-units.ts";
import { FRACTIONS, MULTIPLIERS, TOLL_WORDS, VAGUE_PLURALS } from "../../languages/en/quantity-words.ts";
import { countsMillions } from "./counts-millions.ts";
import { isJoint, type Lexeme } from "./lexeme.ts";

/** A number as it stands: lexemes `from` to `to` (exclusive). */
export type NumberRead = {
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [number, number];
  readonly kind: "number" | "share" | "vague";
  /** What a multiplier word made of it; 1 where none stands there. A range's first number may take it from the second. */
  readonly times: number;
  /** True for "one" and 1 in words, which is often no number at all. */
  readonly isWord: boolean;
  /** "1.200": one and a fifth, or twelve hundred on pages that group with full stops. */
  readonly thousands: number | null;
};

const GLYPHS: Readonly<{ [glyph: string]: number }> = { "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3 };
/** Letters behind figures without a space that make them no number: ordinals, decades. */
const NO_NUMBER_BEFORE: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "s", "g", "x"]);
const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["m", 1_000_000],
  ["b", 1_000_000_000],
]);

/** The number that figures stand for: "1,200", "2.5", "12"; null for dates, versions and addresses. */
export function figureValue(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,12}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:\.\d{3}){2,5}$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d{1,3},\d\d?$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

/** Words that a number in words starts with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  "a",
  "an",
  "dozen",
  "half",
  "tens",
]);

/** Reads the number that starts at `index`; null where none does. `money`: a sign of money stands before it ("$3m"). */
export function readNumber(lexemes: readonly Lexeme[], index: number, money: boolean): NumberRead | null {
  const first = lexemes[index];
  if (first === undefined) return null;
  if (first.kind === "figure") return readFigures(lexemes, index, money);
  if (first.kind === "mark") {
    const glyph = first.text < "\u0080" ? undefined : GLYPHS[first.text];
    return glyph === undefined ? null : { ...plain(index, index + 1, glyph), kind: "share" };
  }
  if (!FIRST_WORDS.has(first.lower)) return null;
  return readVague(lexemes, index) ?? readFraction(lexemes, index) ?? readWords(lexemes, index);
}

function plain(from: number, to: number, value: number): NumberRead {
  return { from, to, value, kind: "number", times: 1, isWord: false, thousands: null };
}

function readFigures(lexemes: readonly Lexeme[], index: number, money: boolean): NumberRead | null {
  const first = lexemes[index];
  let value = figureValue(first?.text ?? "");
  if (value === null || first === undefined) return null;
  let to = index + 1;
  let times = 1;
  const next = lexemes[to];
  if (next !== undefined && !next.spaced && next.kind === "word") {
    if (NO_NUMBER_BEFORE.has(next.lower)) return null;
    // "2People took cover": a note's number glued to the text.
    if (/^[A-Z][a-z]{3}/.test(next.text) && !MULTIPLIERS.has(next.lower) && !MEASURES.has(next.lower)) return null;
    const short = SHORT_MULTIPLIERS.get(next.lower);
    // "1.2m people", "3m tonnes": where something is counted behind it, no meters.
    const counted = lexemes[to + 1];
    const isMillion = next.text === "m" && counted?.spaced === true && countsMillions(counted);
    if (short !== undefined && (money || next.lower === "k" || isMillion)) {
      times = short;
      to++;
    }
  }
  const glyph = GLYPHS[lexemes[to]?.text ?? ""];
  if (glyph !== undefined) {
    value += glyph;
    to++;
  } else {
    const half = readSlash(lexemes, to);
    // "9 1/2": a whole number and a fraction.
    if (half !== null && lexemes[to]?.spaced === true && Number.isInteger(value)) {
      value += half;
      to += 3;
    } else if (to === index + 1) {
      const alone = readSlash(lexemes, index);
      if (alone !== null) return { ...plain(index, index + 3, alone), kind: "share" };
    }
  }
  if (times === 1) {
    [value, to] = withHalf(lexemes, to, value);
    [times, to] = multiplied(lexemes, to);
  }
  const thousands = /^\d{1,3}\.\d{3}$/.test(first.text) && times === 1 ? Number(first.text.replace(".", "")) : null;
  return { from: index, to, value: rounded(value * times), kind: "number", times, isWord: false, thousands };
}

/** "1/2" at `index`: its value; null for dates ("9/11") and what is no fraction. */
function readSlash(lexemes: readonly Lexeme[], index: number): number | null {
  const [over, slash, under] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]];
  if (over?.kind !== "figure" || slash?.text !== "/" || slash.spaced || under?.kind !== "figure" || under.spaced)
    return null;
  const [above, below] = [Number(over.text), Number(under.text)];
  return above < below && [2, 3, 4, 5, 8, 16].includes(below) ? above / below : null;
}

/** Multiplier words from `at` on: their product and where they end. */
function multiplied(lexemes: readonly Lexeme[], at: number): [times: number, to: number] {
  let times = 1;
  let to = at;
  for (;;) {
    const skip = isJoint(lexemes, to) ? 1 : 0;
    const word = lexemes[to + skip];
    const more = word?.kind === "word" ? MULTIPLIERS.get(word.lower) : undefined;
    if (more === undefined) return [times, to];
    times *= more;
    to += skip + 1;
  }
}

/** "and a half" behind a number and before its multiplier ("two and a half million"). */
function withHalf(lexemes: readonly Lexeme[], at: number, value: number): [value: number, to: number] {
  if (lexemes[at]?.lower !== "and" || lexemes[at + 1]?.lower !== "a") return [value, at];
  const more = { half: 0.5, quarter: 0.25 }[lexemes[at + 2]?.lower ?? ""];
  return more === undefined ? [value, at] : [value + more, at + 3];
}

/** "Scores of homes", "scores were injured": of a game they are followed by other words. */
const SCORES_BEFORE: ReadonlySet<string> = new Set(["of", "more", "were", "are", ...TOLL_WORDS]);

function readVague(lexemes: readonly Lexeme[], index: number): NumberRead | null {
  let base = VAGUE_PLURALS.get(lexemes[index]?.lower ?? "");
  let to = index + 1;
  if (lexemes[index]?.lower === "tens" && lexemes[to]?.lower === "of") base = 10;
  if (base === undefined) return null;
  if (lexemes[index]?.lower === "scores" && !SCORES_BEFORE.has(lexemes[to]?.lower ?? "")) return null;
  while (lexemes[to]?.lower === "of") {
    const more = VAGUE_PLURALS.get(lexemes[to + 1]?.lower ?? "");
    if (more === undefined || more < 100) break;
    base *= more;
    to += 2;
  }
  if (base === 10) return null;
  const value: readonly [number, number] = base === 20 ? [40, 99] : base === 12 ? [24, 99] : [2 * base, 10 * base - 1];
  return { from: index, to, value, kind: "vague", times: 1, isWord: true, thousands: null };
}

/** Words beside "a third" that make it a part: "fell by a third last year". */
const BEFORE_PARTS: ReadonlySet<string> = new Set(
  "by than about nearly almost roughly over to of around least".split(" "),
);
const BEHIND_PARTS: ReadonlySet<string> = new Set(
  "in on last this since from to after when while and or compared because as during over between more less last".split(
    " ",
  ),
);

/** "two-thirds", "a third of", "half of", "one quarter", "half the". */
function readFraction(lexemes: readonly Lexeme[], index: number): NumberRead | null {
  const first = lexemes[index]?.lower ?? "";
  const after = (at: number) => lexemes[at]?.lower ?? "";
  if (first === "half" || first === "quarter" || first === "third") {
    if (first !== "half" || NO_PART_OF.has(after(index - 1))) return null;
    const endsHere = lexemes[index + 1]?.kind !== "word" || BEHIND_PARTS.has(after(index + 1));
    const isSubject =
      /^(?:is|are|was|were|has|have|had)$/.test(after(index + 1)) && !/^(?:a|the)$/.test(after(index - 1));
    // "By half", "by almost half".
    const isBy = after(index - 1) === "by" || (after(index - 2) === "by" && NEAR_PARTS.test(after(index - 1)));
    if ((isBy && endsHere) || isSubject) return share(index, index + 1, 0.5);
    if (/^(?:of|the|its|their|his|her|our|all|that|those|these)$/.test(after(index + 1)))
      return share(index, index + 1, 0.5);
    const dozen = after(index + 1) === "a" ? MULTIPLIERS.get(after(index + 2)) : undefined;
    if (dozen !== undefined) return { ...plain(index, index + 3, dozen / 2), isWord: true, times: dozen };
    if (after(index + 1) === "a" || after(index + 1) === "an") {
      // "half an hour": the unit follows.
      return { ...plain(index, index + 2, 0.5), isWord: true };
    }
    return isJoint(lexemes, index + 1) && /^(?:hour|day|year|mile|million|billion)$/.test(after(index + 2))
      ? { ...plain(index, index + 1, 0.5), isWord: true }
      : null;
  }
  const count = first === "a" || first === "an" ? 1 : (CARDINALS.get(first) ?? null);
  if (count === null || count > 19) return null;
  const joint = isJoint(lexemes, index + 1) ? 1 : 0;
  const name = after(index + 1 + joint);
  const parts = FRACTIONS.get(name);
  if (parts === undefined || count >= parts) return null;
  const to = index + 2 + joint;
  const isPlural = name.endsWith("s") || name === "halves";
  if (count > 1 && !isPlural) return null;
  // "A quarter of a million".
  const million = after(to) === "of" && after(to + 1) === "a" ? MULTIPLIERS.get(after(to + 2)) : undefined;
  if (million !== undefined && million > 12)
    return { ...plain(index, to + 3, (million * count) / parts), isWord: true, times: million };
  if (first === "a" && name === "half") {
    // "A half million barrels".
    const skip = isJoint(lexemes, to) ? 1 : 0;
    const times = MULTIPLIERS.get(after(to + skip));
    return times === undefined ? null : { ...plain(index, to + skip + 1, times / 2), isWord: true, times };
  }
  // "A third party", "one second", "the first quarter": only what tells a part is one.
  const stands = lexemes[to]?.kind !== "word" || !/^[a-z]/.test(lexemes[to]?.text ?? "") || BEHIND_PARTS.has(after(to));
  // "And a tenth goes to roads".
  const isSubject = parts > 3 && /^(?:goes|went|is|are|was|were|has|have|had|comes|came|live|lives)$/.test(after(to));
  const led = BEFORE_PARTS.has(after(index - 1));
  if (
    !isPlural &&
    after(to) !== "of" &&
    !(stands && led) &&
    !isSubject &&
    !(first === "one" && (name === "third" || name === "quarter"))
  )
    return null;
  return share(index, to, count / parts);
}

/** "The first half of the year", "the eastern half of the city" are places and times. */
const NO_PART_OF: ReadonlySet<string> = new Set(
  "first second latter last other opposing top bottom upper lower northern southern eastern western better final".split(
    " ",
  ),
);

const NEAR_PARTS = /^(?:almost|nearly|about|around|roughly|over|fully|only|some)$/;

function share(from: number, to: number, value: number): NumberRead {
  return { ...plain(from, to, value), kind: "share", isWord: true };
}

/** "twenty-four", "two hundred and six thousand", "a dozen", "a hundred". */
function readWords(lexemes: readonly Lexeme[], index: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let times = 1;
  let to = index;
  let seen = false;
  const first = lexemes[index]?.lower ?? "";
  if (first === "a" || first === "an") {
    if (MULTIPLIERS.get(lexemes[index + 1]?.lower ?? "") === undefined) return null;
    current = 1;
    to++;
    seen = true;
  }
  // "Seven of the dozen hostages".
  if (first === "dozen" && /^(?:the|these|those|another|its|their)$/.test(lexemes[index - 1]?.lower ?? "")) {
    current = 1;
    seen = true;
  }
  for (;;) {
    const at = to + (isJoint(lexemes, to) && seen ? 1 : 0);
    const word = lexemes[at];
    if (word?.kind !== "word") break;
    const unit = CARDINALS.get(word.lower);
    const multiplier = MULTIPLIERS.get(word.lower);
    if (unit !== undefined) {
      // "Twenty four" goes on, "two three" does not.
      if (current % 10 !== 0 || (current % 100 >= 20 ? unit > 9 : current % 100 !== 0)) break;
      if (current === 0 && seen && total === 0) break;
      current += unit;
    } else if (multiplier !== undefined && seen) {
      if (multiplier === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * multiplier;
        times = multiplier;
        current = 0;
      }
    } else if (word.lower === "and" && seen && (current >= 100 || total > 0)) {
      if (CARDINALS.get(lexemes[at + 1]?.lower ?? "") === undefined) break;
    } else break;
    to = at + 1;
    seen = true;
  }
  if (!seen) return null;
  let value = total + current;
  if (first === "a" && to === index + 1) return null;
  if (times === 1) {
    [value, to] = withHalf(lexemes, to, value);
    const [more, end] = multiplied(lexemes, to);
    if (more > 1) return { ...plain(index, end, rounded(value * more)), isWord: true, times: more };
  }
  return { ...plain(index, to, rounded(value)), isWord: true, times };
}

/** Without the dust of binary fractions: 1.2 million is 1200000. */
export function rounded(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
