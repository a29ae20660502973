import type { Quantity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import { CHANGE_VERBS, NUMBERED_THINGS, TALLY_WORDS } from "../../languages/en/quantity-words.ts";
import { findScope, type Measured } from "./find-scope.ts";
import { isCapital, isDash, isJoint, type Lexeme, lexemesOf } from "./lexeme.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import { figureValue, type NumberRead, readNumber } from "./read-number.ts";
import { qualifierBefore, qualifierBehind } from "./read-qualifier.ts";
import { moneyBefore, readRate, readUnit } from "./read-unit.ts";

export type FoundQuantity = Omit<Quantity, "id">;
/** A time expression of the sentence, as far as quantities need it: what says when, and what says how long. */
export type SentenceTime = TextSpan & { readonly isLength: boolean };

type Draft = {
  readonly measured: Measured;
  readonly number: NumberRead;
  readonly value: Quantity["value"];
  readonly qualifier: Quantity["qualifier"];
  readonly hasUnit: boolean;
};

/**
 * The quantities of one sentence, in order, none overlapping. Offsets count code units in `text`. Numbers inside times
 * that say when ("3 May", "two years ago") are none.
 */
export function recogniseQuantities(text: string, times: readonly SentenceTime[]): FoundQuantity[] {
  const lexemes = lexemesOf(text);
  const words: Words = { lexemes, blocked: blockedBy(lexemes, times) };
  const found: FoundQuantity[] = [];
  const scopes: Known[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const draft = readAt(words, at);
    if (draft === null) {
      at++;
      continue;
    }
    at = Math.max(at + 1, draft.measured.to);
    const [first, second] = splitChange(words, draft);
    for (const one of second === undefined ? [first] : [first, second]) {
      const given = one.measured.unit === "vote" ? { scope: null, change: null } : findScope(words, one.measured);
      let scope = given.scope;
      if (scope === null && one.measured.unit !== "vote") scope = inherited(lexemes, scopes, one);
      if (scope === null && !one.hasUnit && one.measured.unit === "count") continue;
      if (one.measured.unit !== "vote")
        scopes.push({ unit: one.measured.unit, scope, end: Math.max(one.measured.to, scope?.to ?? 0) });
      found.push(quantityOf(lexemes, withRate(lexemes, one, scope), scope, given.change));
    }
  }
  return backfilled(text, found);
}

function quantityOf(
  lexemes: readonly Lexeme[],
  { measured, value, qualifier }: Draft,
  scope: Phrase | null,
  change: Quantity["change"],
): FoundQuantity {
  const span = (from: number, to: number) => ({ start: lexemes[from]?.start ?? 0, end: lexemes[to - 1]?.end ?? 0 });
  return {
    ...span(measured.from, measured.end),
    value,
    unit: measured.unit,
    qualifier,
    scope: scope === null ? null : span(scope.from, scope.to),
    change,
  };
}

/** "20 million tonnes of grain a year": the rate stands behind what is measured. */
function withRate(lexemes: readonly Lexeme[], draft: Draft, scope: Phrase | null): Draft {
  const { unit, to } = draft.measured;
  if (scope === null || scope.from < to || unit === "count" || unit === "share" || unit.includes(" per ")) return draft;
  const rate = readRate(lexemes, scope.to, unit);
  return rate === null ? draft : { ...draft, measured: { ...draft.measured, unit: `${unit} per ${rate.base}` } };
}

/** A number read before in the sentence. */
type Known = { readonly unit: string; readonly scope: Phrase | null; readonly end: number };

const LINKS: ReadonlySet<string> = new Set([
  "to",
  "from",
  "or",
  "and",
  ",",
  "at",
  "a",
  "about",
  "down",
  "up",
  "took",
  "compared",
  "with",
  "against",
  "than",
]);

/** The scope of the number before it that counts the same, or that stands right before it ("by 2 points to 41 percent"). */
function inherited(lexemes: readonly Lexeme[], scopes: readonly Known[], draft: Draft): Phrase | null {
  const { unit, qualifierFrom, from, to } = draft.measured;
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const between = lexemes.slice(last.end, qualifierFrom);
  const isNext = between.length <= 4 && between.every(({ lower }) => LINKS.has(lower));
  if (unit !== "count") {
    if (isNext && last.unit !== "count" && last.unit !== "vote") return last.scope;
    if (isNext && unit === "share" && between.some(({ lower }) => lower === "or")) return last.scope;
    if (unit.endsWith(` per ${last.unit}`)) return last.scope;
  }
  if (unit === "count") {
    // "The two met": a pronoun.
    if (draft.number.isWord && lexemes[from - 1]?.lower === "the") return null;
    const next = lexemes[to];
    if (next?.kind === "figure" || lexemes[from - 1]?.lower === "at") return null;
  }
  for (let index = scopes.length - 1; index >= 0; index--) {
    const one = scopes[index];
    if (one !== undefined && one.unit === unit && (unit === "count" || isNext)) return one.scope;
  }
  return null;
}

/** "From 40 to 32 ships": the noun stands behind the second number and counts for the first. */
function backfilled(text: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (one.scope !== null || next === undefined || one.unit === "vote") return one;
    const isFrom = one.change === "from" && next.unit === one.unit;
    // "A 10-year, $3 billion programme".
    const isListed = /^,?\s$/.test(text.slice(one.end, next.start));
    return isFrom || isListed ? { ...one, scope: next.scope } : one;
  });
}

/** Lexemes inside times that say when, or that place something in time by a length ("the past ten years"). */
function blockedBy(lexemes: readonly Lexeme[], times: readonly SentenceTime[]): boolean[] {
  const blocked = new Array<boolean>(lexemes.length).fill(false);
  let at = 0;
  for (const time of times) {
    if (time.isLength) continue;
    while (at < lexemes.length && (lexemes[at]?.end ?? 0) <= time.start) at++;
    for (let index = at; index < lexemes.length && (lexemes[index]?.start ?? 0) < time.end; index++)
      blocked[index] = true;
  }
  return blocked;
}

/** The number that starts at lexeme `at` with its unit and qualifier; null where none does, or where it is no quantity. */
function readAt(words: Words, at: number): Draft | null {
  const { lexemes, blocked } = words;
  if (blocked[at] === true) return null;
  const before = lexemes[at - 1];
  const money = lexemes[at]?.kind === "figure" ? moneyBefore(lexemes, at) : null;
  const number = readNumber(lexemes, at, money !== null);
  if (number === null || isName(lexemes, number, money !== null)) return null;
  const odds = money === null ? readOdds(words, number) : null;
  if (odds !== null) return odds;
  const tally = money === null ? readTally(words, number) : null;
  if (tally !== null) return tally;
  const from = money?.from ?? at;
  const range = readRange(words, number, money?.unit ?? null);
  const last = range?.number ?? number;
  // "Millions of dollars", "hundreds of tonnes of grain".
  const ofUnit =
    number.kind === "vague" && lexemes[last.to]?.lower === "of" ? readUnit(lexemes, last.to + 1, null) : null;
  const isMeasure = ofUnit !== null && !ofUnit.joined && !TIME_LENGTHS.has(ofUnit.unit);
  const unit = isMeasure ? ofUnit : readUnit(lexemes, last.to, money?.unit ?? null);
  const low = number.value;
  let value: Quantity["value"] = range?.value ?? low;
  if (number.thousands !== null && unit === null && range === null) value = number.thousands;
  let to = unit?.to ?? last.to;
  const name = unit?.unit ?? (number.kind === "share" ? "share" : "count");
  const isLength = TIME_LENGTHS.has(name);
  if (unit === null && !isCount(words, number, last, value)) return null;
  if (isLength && !isOwnLength(words, from, to)) return null;
  // "A year and a half".
  if (isLength && typeof value === "number" && /^and a half$/.test(following(lexemes, to, 3))) {
    value += 0.5;
    to += 3;
  }
  if (number.kind === "vague" && unit === null && before?.lower === "the") return null;
  const qualified = qualifierBefore(lexemes, from);
  const behind = qualified.qualifier === "exact" ? qualifierBehind(lexemes, to) : null;
  let own = behind?.qualifier ?? qualified.qualifier;
  // "Over 18 months" says through what time; "for over 18 months", "lasted over 18 months" how many.
  if (isLength && lexemes[from - 1]?.lower === "over" && qualified.from === from - 1) {
    const ahead = lexemes[from - 2]?.lower ?? "";
    if (ahead !== "for" && !CHANGE_VERBS.has(ahead) && ahead !== "after" && ahead !== "spent") own = "exact";
  }
  return {
    measured: {
      qualifierFrom: qualified.from,
      from,
      end: to,
      to: behind?.to ?? to,
      unit: name,
      joined: unit?.joined === true || (unit !== null && standsBeforeNoun(lexemes, qualified.from, unit.word)),
      isOne: value === 1,
    },
    number,
    value,
    qualifier: number.kind === "vague" && own === "exact" ? "vague" : own,
    hasUnit: unit !== null || number.kind === "share",
  };
}

/** "A 300 km pipeline", "the 12mph limit": an article before the number and a unit in the singular. */
function standsBeforeNoun(lexemes: readonly Lexeme[], from: number, unit: string): boolean {
  const isSingular = unit !== "" && !/(?:[^s]s|feet|%)$/.test(unit) && !unit.endsWith("percent");
  return isSingular && /^(?:a|an|the|its|their|his|her|our)$/.test(lexemes[from - 1]?.lower ?? "");
}

function following(lexemes: readonly Lexeme[], at: number, count: number): string {
  return Array.from({ length: count }, (_, index) => lexemes[at + index]?.lower ?? "").join(" ");
}

/** "Resolution 1325", "F-16", "No. 2", "9/11", "34-year-old", "Ilan Dorvet, 34,": numbers that count nothing. */
function isName(lexemes: readonly Lexeme[], number: NumberRead, money: boolean): boolean {
  const [before, next] = [lexemes[number.from - 1], lexemes[number.to]];
  const isFigure = lexemes[number.from]?.kind === "figure";
  if (money) return false;
  if (before?.kind === "mark" && !/[“"'‘’(,;:–—-]/.test(before.text) && lexemes[number.from]?.spaced === false)
    return true;
  if (before?.text === "#" || next?.text === "°N") return true;
  if (before?.kind === "word" && NUMBERED_THINGS.has(before.lower.replace(".", "")) && isFigure) {
    // "The bill 12 senators back": only a noun behind the number makes it a count.
    return isCapital(before) || /^(?:no|nos|page|section|article|number|chapter)\b/.test(before.lower);
  }
  if (isDash(before) && lexemes[number.from]?.spaced === false && !before?.spaced) {
    const joined = lexemes[number.from - 2];
    if (joined?.kind === "word" && !/^(?:mid|pre|post)$/.test(joined.lower)) return true;
    if (joined?.kind === "figure") return true;
  }
  if (lexemes[number.from]?.spaced === false && before?.kind === "word") return true;
  // "9/11", "24/7", "10:30": one of two figures that are no number together.
  if ((next?.text === "/" || next?.text === ":") && !next.spaced && lexemes[number.to + 1]?.kind === "figure")
    return true;
  if (before?.text === ":" && lexemes[number.from - 2]?.kind === "figure" && !before.spaced) return true;
  if (before?.lower === "of" && /^(?:Group|Gang)$/.test(lexemes[number.from - 2]?.text ?? "")) return true;
  // "The Big Three", "Six-Party": a number word with a capital inside a sentence is part of a name.
  if (!isFigure && number.from > 0 && before?.kind === "word" && isCapital(lexemes[number.from])) return true;
  // "Children under 5".
  if (
    isFigure &&
    /^(?:under|over)$/.test(before?.lower ?? "") &&
    next?.kind !== "word" &&
    Number(lexemes[number.from]?.text) < 100
  )
    if (
      /^(?:children|people|those|women|men|adults|girls|boys|kids|anyone|citizens|voters)$/.test(
        lexemes[number.from - 2]?.lower ?? "",
      ) &&
      next?.text !== "%"
    )
      return true;
  if (/^age[ds]?$/.test(before?.lower ?? "")) return true;
  if (/^ages?$/.test(lexemes[number.from - 3]?.lower ?? "") && /^(?:and|to|or|-|–)$/.test(before?.lower ?? "")) return true;
  // "Radio 4's".
  if (isFigure && /^['’]$/.test(next?.text ?? "") && next?.spaced === false && lexemes[number.to + 1]?.lower === "s") return true;
  if (isFigure && before?.text === "," && (next?.text === "," || next?.text === ")") && number.to === number.from + 1)
    return isCapital(lexemes[number.from - 2]);
  // "34-year-old", "aged 34 years old".
  const old = following(lexemes, number.to, 4).replaceAll(" ", "");
  return /^(?:-?years?-?olds?|-?months?-?olds?|-?weeks?-?olds?|-?days?-?olds?)/.test(old);
}

/** "One in five homes", "2 out of 3 voters". */
function readOdds({ lexemes }: Words, number: NumberRead): Draft | null {
  let at = number.to;
  if (lexemes[at]?.lower === "out" && lexemes[at + 1]?.lower === "of") at += 2;
  else if (lexemes[at]?.lower === "in") at++;
  else return null;
  if (/^every$/.test(lexemes[at]?.lower ?? "")) at++;
  const whole = readNumber(lexemes, at, false);
  if (whole === null || whole.kind !== "number" || typeof whole.value !== "number" || typeof number.value !== "number")
    return null;
  if (number.value >= whole.value || whole.value > 100_000 || !Number.isInteger(whole.value)) return null;
  if (number.value > 99 || (whole.value > 1900 && whole.value < 2200)) return null;
  const qualified = qualifierBefore(lexemes, number.from);
  return {
    measured: {
      qualifierFrom: qualified.from,
      from: number.from,
      end: whole.to,
      to: whole.to,
      unit: "share",
      joined: false,
      isOne: false,
    },
    number,
    value: number.value / whole.value,
    qualifier: qualified.qualifier,
    hasUnit: true,
  };
}

/** "62-38", "62 votes to 38", "62 to 38" where votes are told of. */
function readTally({ lexemes }: Words, number: NumberRead): Draft | null {
  const isWhole = (one: NumberRead | null) =>
    one !== null &&
    one.kind === "number" &&
    typeof one.value === "number" &&
    Number.isInteger(one.value) &&
    one.times === 1;
  if (!isWhole(number)) return null;
  let at = number.to;
  const votes = lexemes[at]?.lower === "votes";
  if (votes) at++;
  const dash = isDash(lexemes[at]);
  if (!dash && lexemes[at]?.lower !== "to" && lexemes[at]?.lower !== "against") return null;
  const other = readNumber(lexemes, at + 1, false);
  if (other === null || !isWhole(other)) return null;
  const next = lexemes[other.to];
  const isFollowed =
    next?.text === "%" ||
    (isDash(next) &&
      isJoint(lexemes, other.to) &&
      next?.text !== "—" &&
      !/^(?:vote|decision|ruling|majority|split|margin)$/.test(lexemes[other.to + 1]?.lower ?? ""));
  if (isFollowed || /^(?:percent|per|million|billion|thousand)$/.test(next?.lower ?? "")) return null;
  if (!votes && !talliesNear(lexemes, number.from, other.to)) return null;
  let to = other.to;
  // "62-38-2": a third number for those who abstained.
  if (isDash(lexemes[to]) && isJoint(lexemes, to) && lexemes[to + 1]?.kind === "figure") to += 2;
  return {
    measured: { qualifierFrom: number.from, from: number.from, end: to, to, unit: "vote", joined: false, isOne: false },
    number,
    value: [Number(number.value), Number(other.value)],
    qualifier: "exact",
    hasUnit: true,
  };
}

const TALLY_REACH = 8;

function talliesNear(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - TALLY_REACH; index--) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === "word" && TALLY_WORDS.has(lexeme.lower)) return true;
  }
  for (let index = to; index < to + 3; index++)
    if (/^(?:vote|votes|ballot|decision|ruling|majority|split|margin|in|against)$/.test(lexemes[index]?.lower ?? ""))
      return (
        /^(?:vote|votes|ballot|decision|ruling|majority|split|margin)$/.test(lexemes[index]?.lower ?? "") ||
        lexemes[index + 1]?.lower === "favor" ||
        lexemes[index + 1]?.lower === "favour"
      );
  return false;
}

type RangeRead = { readonly number: NumberRead; readonly value: readonly [number, number] };

/** "10 to 15", "between 10 and 15", "10-15", "$3 billion to $4 billion": the second number and both values. */
function readRange({ lexemes }: Words, number: NumberRead, money: string | null): RangeRead | null {
  if (number.kind === "vague" || typeof number.value !== "number") return null;
  let at = number.to;
  // "5 percent to 7 percent", "$3 to $4".
  const unit = money === null ? readUnit(lexemes, at, null) : null;
  if (unit !== null) at = unit.to;
  const link = lexemes[at];
  const before = lexemes[qualifierBefore(lexemes, number.from).from - (money === null ? 1 : 2)]?.lower;
  const ahead = lexemes[number.from - (money === null ? 1 : 2)]?.lower;
  const isBetween = before === "between" || ahead === "between";
  const isLink = link?.lower === "to" || link?.lower === "or" || (link?.lower === "and" && isBetween) || isDash(link);
  if (link === undefined || !isLink) return null;
  if (isDash(link) && unit !== null && !unit.joined && money === null && unit.unit !== "percent") return null;
  let next = at + 1;
  const sign = lexemes[next];
  if (money !== null && sign?.kind === "mark" && moneyBefore(lexemes, next + 1) !== null) next++;
  if (/^0\d/.test(lexemes[next]?.text ?? "")) return null;
  const second = readNumber(lexemes, next, money !== null);
  if (second === null || second.kind !== number.kind || typeof second.value !== "number") return null;
  if (link.lower === "or" && (second.value - number.value > 2 || money !== null)) return null;
  const raised =
    number.times === 1 && second.times > 1 && number.value < 1000 ? number.value * second.times : number.value;
  if (unit !== null) {
    const other = readUnit(lexemes, second.to, money);
    if (other?.unit !== unit.unit) return null;
  }
  return { number: second, value: [raised, second.value] };
}

/** "Rose from 5 to 7 percent" tells two numbers, not a range: cut where "from" stands before a verb's change. */
function splitChange(words: Words, draft: Draft): readonly [Draft, Draft?] {
  const { lexemes } = words;
  if (!Array.isArray(draft.value) || draft.measured.unit === "vote" || draft.number.kind === "vague") return [draft];
  const [low, high] = draft.value as readonly [number, number];
  const isFrom = lexemes[draft.measured.qualifierFrom - 1]?.lower === "from";
  // "By 46 percent to 42 percent": two numbers beside each other.
  if (!isFrom && low <= high) return [draft];
  const changes = low > high || findScope(words, draft.measured).change !== null;
  if (!changes) return [draft];
  let link = draft.number.to;
  while (link < draft.measured.to && lexemes[link]?.lower !== "to" && !isDash(lexemes[link])) link++;
  let start = link + 1;
  const qualified = start;
  if (lexemes[start]?.kind === "mark") start = qualified;
  const first: Draft = { ...draft, value: low, measured: { ...draft.measured, end: link, to: link } };
  const second: Draft = {
    ...draft,
    value: high,
    qualifier: "exact",
    measured: { ...draft.measured, from: start, qualifierFrom: start },
  };
  return [first, second];
}

/** Whether a bare number counts: no year, no list number, no "one" that is a pronoun. */
function isCount(words: Words, number: NumberRead, last: NumberRead, value: Quantity["value"]): boolean {
  const { lexemes } = words;
  const [first, next, before] = [lexemes[number.from], lexemes[last.to], lexemes[number.from - 1]];
  if (first === undefined) return false;
  if (number.kind !== "number") return true;
  if (value === 1) {
    if (!number.isWord && first.text !== "1") return false;
    if (next?.kind !== "word" && !isJoint(lexemes, last.to)) return false;
    if (/^(?:no|any|every|each|the|this|that|which|another|some|day|only)$/.test(before?.lower ?? "")) return false;
    return (
      !/^(?:of|another|day|can|must|who|that|is|was|by|in|to|and|or|on|at|thing|way|hand|side|side's|more|another's|would|could|should|will|may|might|has|had|as|time)$/.test(
        next?.lower ?? "",
      ) && !(isJoint(lexemes, last.to) && /^(?:time|on|off|way|sided)$/.test(lexemes[last.to + 1]?.lower ?? ""))
    );
  }
  const figure = first.kind === "figure" ? figureValue(first.text) : null;
  // "1995" alone is a year; "1,995" is none.
  if (figure !== null && /^\d{4}$/.test(first.text) && figure >= 1500 && figure <= 2199 && last === number)
    return (
      next?.kind === "word" &&
      /s$|^people$|^men$|^women$|^children$|^troops$/.test(next.lower) &&
      !/^(?:was|is|has|as)$/.test(next.lower)
    );
  return true;
}

/** Whether a length of time is told for itself and does not merely say when. */
function isOwnLength({ lexemes, blocked }: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (blocked[index] === true) return false;
  const next = lexemes[to]?.lower ?? "";
  if (/^(?:ago|earlier|later|before|after|old|hence|previously|prior|from)$/.test(next)) {
    if (next !== "from" || lexemes[to + 1]?.lower === "now") return false;
  }
  const start = qualifierBefore(lexemes, from).from;
  for (const index of [from - 1, start - 1]) {
    const word = lexemes[index]?.lower ?? "";
    if (/^(?:last|past|next|coming|previous|following|recent|every|each|preceding|final|latest)$/.test(word))
      return false;
  }
  return true;
}
