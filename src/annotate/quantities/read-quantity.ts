import type { Quantity } from "../../core/layers.ts";
import { DISTANCES, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import { CHANGE_VERBS } from "../../languages/en/quantity-words.ts";
import type { Draft } from "./draft.ts";
import { isCount, isName } from "./is-name.ts";
import { isOwnLength } from "./is-own-length.ts";
import { type Lexeme, wordsFrom } from "./lexeme.ts";
import { isLetterM, MILLION, meansMillions } from "./means-millions.ts";
import type { Words } from "./noun-phrase.ts";
import { isNoun } from "./parts-of-speech.ts";
import { readCoinage } from "./read-coinage.ts";
import { type NumberRead, readNumber, rounded } from "./read-number.ts";
import { qualifierBefore, qualifierBehind } from "./read-qualifier.ts";
import { readRange } from "./read-range.ts";
import { readOdds, readTally } from "./read-tally.ts";
import { moneyBefore, readUnit } from "./read-unit.ts";

/** The number that starts at lexeme `at` with its unit and qualifier; null where none does, or where it is no quantity. Lexemes before `done` are taken. */
export function readQuantity(words: Words, at: number, done: number): Draft | null {
  const { lexemes, blocked } = words;
  if (blocked[at] === true) return null;
  const before = lexemes[at - 1];
  // A sign behind the number before belongs to that one ("1,200 €").
  const sign = lexemes[at]?.kind === "figure" ? moneyBefore(lexemes, at) : null;
  const money = sign !== null && sign.from >= done ? sign : null;
  const number = readNumber(lexemes, at, money !== null);
  if (number === null || isName(words, number, money !== null)) return null;
  const odds = money === null ? readOdds(words, number) : null;
  if (odds !== null) return odds;
  const tally = money === null ? readTally(words, number) : null;
  if (tally !== null) return tally;
  let from = money?.from ?? at;
  const range = readRange(words, number, money?.unit ?? null);
  const last = range?.number ?? number;
  // "Millions of dollars", "hundreds of tonnes of grain".
  const ofUnit =
    number.kind === "vague" && lexemes[last.to]?.lower === "of" ? readUnit(lexemes, last.to + 1, null) : null;
  const isMeasure = ofUnit !== null && !ofUnit.joined && !TIME_LENGTHS.has(ofUnit.unit);
  // "Of magnitude 5.8".
  const isMagnitude = before?.lower === "magnitude" && number.kind === "number";
  const magnitude =
    isMagnitude || isOfQuake(words, number) ? { unit: "magnitude", to: last.to, joined: false, word: "" } : null;
  const written =
    magnitude ??
    (isMeasure ? ofUnit : readUnit(lexemes, last.to, money?.unit ?? null)) ??
    readCoinage(words, number, last.to);
  const isMillions =
    range === null && isLetterM(words, number, written?.unit) && meansMillions(words, at, number.to + 1);
  const unit = isMillions ? null : written;
  const low = number.value;
  let value: Quantity["value"] = range?.value ?? low;
  if (isMillions && typeof low === "number") value = rounded(low * MILLION);
  else if (number.thousands !== null && unit === null && range === null) value = number.thousands;
  let to = isMillions ? number.to + 1 : (unit?.to ?? last.to);
  const name = unit?.unit ?? (number.kind === "share" ? "share" : "count");
  const isLength = TIME_LENGTHS.has(name);
  if (unit === null && !isCount(words, number, last, value)) return null;
  if (isLength && !isOwnLength(words, from, to)) return null;
  // "A year and a half".
  if (isLength && typeof value === "number" && /^and a half$/.test(wordsFrom(lexemes, to, 3))) {
    value += 0.5;
    to += 3;
  }
  const inches = name === "foot" && range === null ? readInches(lexemes, to) : null;
  if (inches !== null && typeof value === "number") {
    value = rounded(value + inches / INCHES);
    to += 2;
  }
  if (number.kind === "vague" && unit === null && before?.lower === "the") return null;
  // "Minus 31 degrees", "-5 %": below nothing.
  if (typeof value === "number" && (name.startsWith("degree") || name === "percent") && isMinus(lexemes, from)) {
    value = -value;
    from--;
  }
  const qualified = qualifierBefore(lexemes, isMagnitude ? from - 1 : from);
  const behind = qualifierBehind(lexemes, to);
  let own = qualified.qualifier === "exact" ? (behind?.qualifier ?? "exact") : qualified.qualifier;
  // "Over 18 months" says through what time; "for over 18 months", "lasted over 18 months" how many.
  if (isLength && lexemes[from - 1]?.lower === "over" && qualified.from === from - 1) {
    const ahead = lexemes[from - 2]?.lower ?? "";
    if (ahead !== "for" && !CHANGE_VERBS.has(ahead) && ahead !== "after" && ahead !== "spent") own = "exact";
  }
  // "2 million barrels of oil a day over 1,400 kilometers" says how far.
  if (DISTANCES.has(name) && lexemes[from - 1]?.lower === "over" && isNoun(words.parts[from - 2])) own = "exact";
  // "Spread over 60 acres" says where.
  if (lexemes[from - 1]?.lower === "over" && SPREADING.has(words.parts[from - 2]?.lemma ?? "")) own = "exact";
  return {
    measured: {
      qualifierFrom: qualified.from,
      from,
      end: to,
      to: behind?.to ?? to,
      unit: name,
      joined: unit?.joined === true || (unit !== null && standsBeforeNoun(lexemes, qualified.from, from, unit.word)),
      isOne: value === 1,
      isOdds: false,
    },
    number,
    value,
    qualifier: number.kind === "vague" && own === "exact" ? "vague" : own,
    hasUnit: unit !== null || number.kind === "share",
  };
}

const INCHES = 12;

/** "6ft 2in", "5 feet 10 inches": the inches behind feet; null for none. */
function readInches(lexemes: readonly Lexeme[], at: number): number | null {
  const [figure, unit] = [lexemes[at], lexemes[at + 1]];
  if (figure?.kind !== "figure" || !/^\d{1,2}(?:\.5)?$/.test(figure.text) || Number(figure.text) >= INCHES) return null;
  const isInches =
    unit?.lower === "in" || unit?.lower === "ins" ? !unit.spaced : /^inch(?:es)?$/.test(unit?.lower ?? "");
  return isInches ? Number(figure.text) : null;
}

const QUAKE = /^(?:quakes?|earthquakes?|tremors?|aftershocks?|foreshocks?|seaquakes?)$/;

/** "The quake, measuring 6.3", "a 6.3 tremor". */
function isOfQuake({ lexemes }: Words, { from, to, value, times }: NumberRead): boolean {
  const isSize = typeof value === "number" && times === 1 && /^\d\.\d$/.test(lexemes[from]?.text ?? "");
  if (!isSize) return false;
  if (QUAKE.test(lexemes[to]?.lower ?? "")) return true;
  if (!/^(?:measur|regist|rated)/.test(lexemes[qualifierBefore(lexemes, from).from - 1]?.lower ?? "")) return false;
  return lexemes.slice(Math.max(0, from - 6), from).some(({ lower }) => QUAKE.test(lower));
}

const ARTICLE = /^(?:a|an|the|its|their|his|her|our)$/;

const SPREADING: ReadonlySet<string> = new Set("spread stretch extend scatter range".split(" "));

function isMinus(lexemes: readonly Lexeme[], from: number): boolean {
  const sign = lexemes[from - 1];
  if (sign?.lower === "minus") return lexemes[from - 2]?.lower !== "or";
  return (sign?.text === "−" || sign?.text === "-") && sign.spaced && lexemes[from]?.spaced === false;
}

/** "A 300 km pipeline", "the 12mph limit": an article before the number and a unit in the singular. */
function standsBeforeNoun(lexemes: readonly Lexeme[], from: number, number: number, unit: string): boolean {
  const isSingular = unit !== "" && !/(?:[^s]s|feet|%)$/.test(unit) && !unit.endsWith("percent");
  // "The" is a word of qualifiers, too.
  return isSingular && [from, number].some((at) => ARTICLE.test(lexemes[at - 1]?.lower ?? ""));
}
