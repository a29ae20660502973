import type { Quantity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { DISTANCES, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import { CHANGE_VERBS, DIMENSIONS } from "../../languages/en/quantity-words.ts";
import type { Draft } from "./draft.ts";
import { findScope, type Told } from "./find-scope.ts";
import { isCount, isName } from "./is-name.ts";
import { isDash, type Lexeme, lexemesOf, wordsFrom } from "./lexeme.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import { isFiniteVerb, isVerb, partsOf, type SentenceTag } from "./parts-of-speech.ts";
import { readNumber } from "./read-number.ts";
import { qualifierBefore, qualifierBehind } from "./read-qualifier.ts";
import { readRange } from "./read-range.ts";
import { readOdds, readTally } from "./read-tally.ts";
import { moneyBefore, readRate, readUnit } from "./read-unit.ts";
import { type LastRead, sharedUnit } from "./share-unit.ts";

export type FoundQuantity = Omit<Quantity, "id">;
/** A time expression of the sentence, as far as quantities need it: what says when, and what says how long. */
export type SentenceTime = TextSpan & { readonly isLength: boolean };

/**
 * The quantities of one sentence, in order, none overlapping. Offsets count code units in `text`. Numbers inside times
 * that say when ("3 May", "two years ago") are none. Without tags it is read by word lists alone.
 */
export function recogniseQuantities(
  text: string,
  times: readonly SentenceTime[],
  tags: readonly SentenceTag[],
): FoundQuantity[] {
  const lexemes = lexemesOf(text);
  const words: Words = { lexemes, blocked: blockedBy(lexemes, times), parts: partsOf(lexemes, tags) };
  const found: FoundQuantity[] = [];
  const scopes: Known[] = [];
  let last: LastRead | null = null;
  let at = 0;
  let done = 0;
  while (at < lexemes.length) {
    const draft = readAt(words, at, done);
    if (draft === null) {
      at++;
      continue;
    }
    at = Math.max(at + 1, draft.measured.to);
    done = draft.measured.end;
    const [first, second] = splitChange(words, draft);
    for (const read of second === undefined ? [first] : [first, second]) {
      const shared = sharedUnit(words, read, last);
      const one = shared === null ? read : withUnit(read, shared);
      const { unit, from, to } = one.measured;
      const given =
        unit === "vote" ? { scope: null, change: null } : findScope(words, one.measured, toldBefore(scopes));
      let scope = given.scope;
      if (scope === null && unit !== "vote") scope = inherited(words, scopes, one);
      if (scope === null && !one.hasUnit && unit === "count" && !standsAlone(words, one)) continue;
      if (unit !== "vote") scopes.push({ unit, scope, from, to, end: Math.max(to, scope?.to ?? 0) });
      last = { unit: withRate(lexemes, one, scope).measured.unit, value: one.value, times: one.number.times, end: to };
      found.push(quantityOf(lexemes, withRate(lexemes, one, scope), scope, given.change));
    }
  }
  return backfilled(text, found);
}

/** A number without a noun is a count where its form says so: "just under 5,000", "hundreds marched". */
function standsAlone({ lexemes, parts }: Words, { measured, number, qualifier }: Draft): boolean {
  if (number.kind === "vague") return true;
  // "Nine survived", "with 54 on board": the number is a noun.
  const next = lexemes[measured.to]?.lower ?? "";
  const isSubject = isFiniteVerb(parts[measured.to]) && number.isWord && lexemes[measured.from - 1]?.lower !== "the";
  if (
    (isSubject ||
      (/^(?:on|still)$/.test(next) && /^(?:board|aboard)$/.test(lexemes[measured.to + 1]?.lower ?? "")) ||
      next === "aboard") &&
    measured.isOne === false
  )
    return true;
  const figures = lexemes[measured.from]?.text ?? "";
  return (
    (qualifier !== "exact" && qualifier !== "fewer than") ||
    /,\d{3}/.test(figures) ||
    (number.times > 1 && !number.isWord)
  );
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
type Known = {
  readonly unit: string;
  readonly scope: Phrase | null;
  readonly from: number;
  readonly to: number;
  /** Behind its scope. */
  readonly end: number;
};

/** What was told right before, for numbers that go on with it. */
function toldBefore(scopes: readonly Known[]): Told | null {
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const known = scopes.findLast(({ scope }) => scope !== null);
  return { unit: last.unit, scope: known?.scope ?? null, from: last.from, to: last.to, isOwn: known === last };
}

function withUnit(draft: Draft, unit: string): Draft {
  return { ...draft, hasUnit: true, measured: { ...draft.measured, unit, joined: false } };
}

const LINKS: ReadonlySet<string> = new Set(
  "to from or and , at a about on average down up took compared with against than high long wide deep tall".split(" "),
);

const COMPARING: ReadonlySet<string> = new Set("to against than versus with".split(" "));

/** The scope of the number before it that counts the same, or that stands right before it ("by 2 points to 41 percent"). */
function inherited({ lexemes, parts }: Words, scopes: readonly Known[], draft: Draft): Phrase | null {
  const { unit, qualifierFrom, from, to } = draft.measured;
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const between = lexemes.slice(last.end, qualifierFrom);
  const isNext = between.length <= 4 && between.every(({ lower }) => LINKS.has(lower));
  // How long something took is no matter of how much it was.
  const took = between.some(({ lower }) => lower === "took");
  if (TIME_LENGTHS.has(unit) !== TIME_LENGTHS.has(last.unit) && !took) return null;
  if (unit === "percent" || unit === "share") {
    // "52 percent of judges trust them, while 37 percent do not"; "54 percent of the vote to Reyk's 42 percent".
    const isLinked = lexemes.slice(qualifierFrom - 3, qualifierFrom).some(({ lower }) => COMPARING.has(lower));
    const same = scopes.findLast((one) => one.unit === "percent" || one.unit === "share");
    if (same !== undefined && (isLinked || isFiniteVerb(parts[to]))) return same.scope;
  }
  if (unit !== "count") {
    // "In 40 meters of water, three miles from shore": two distances are of one thing only where each says which way.
    const isApart = DISTANCES.has(unit) && !between.some(({ lower }) => DIMENSIONS.has(lower) || lower === "to");
    if (isNext && !isApart && last.unit !== "count" && last.unit !== "vote") return last.scope;
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

/** `done`: lexemes before it are taken. The number that starts at lexeme `at` with its unit and qualifier; null where none does, or where it is no quantity. */
function readAt(words: Words, at: number, done: number): Draft | null {
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
  const magnitude = isMagnitude ? { unit: "magnitude", to: last.to, joined: false, word: "" } : null;
  const unit = magnitude ?? (isMeasure ? ofUnit : readUnit(lexemes, last.to, money?.unit ?? null));
  const low = number.value;
  let value: Quantity["value"] = range?.value ?? low;
  if (number.thousands !== null && unit === null && range === null) value = number.thousands;
  let to = unit?.to ?? last.to;
  const name = unit?.unit ?? (number.kind === "share" ? "share" : "count");
  const isLength = TIME_LENGTHS.has(name);
  if (unit === null && !isCount(words, number, last, value)) return null;
  if (isLength && !isOwnLength(words, from, to)) return null;
  // "A year and a half".
  if (isLength && typeof value === "number" && /^and a half$/.test(wordsFrom(lexemes, to, 3))) {
    value += 0.5;
    to += 3;
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
  // "Spread over 60 acres" says where.
  if (lexemes[from - 1]?.lower === "over" && SPREADING.has(words.parts[from - 2]?.lemma ?? "")) own = "exact";
  return {
    measured: {
      qualifierFrom: qualified.from,
      from,
      end: to,
      to: behind?.to ?? to,
      unit: name,
      joined: unit?.joined === true || (unit !== null && standsBeforeNoun(lexemes, qualified.from, unit.word)),
      isOne: value === 1,
      isOdds: false,
    },
    number,
    value,
    qualifier: number.kind === "vague" && own === "exact" ? "vague" : own,
    hasUnit: unit !== null || number.kind === "share",
  };
}

const SPREADING: ReadonlySet<string> = new Set("spread stretch extend scatter range".split(" "));

function isMinus(lexemes: readonly Lexeme[], from: number): boolean {
  const sign = lexemes[from - 1];
  if (sign?.lower === "minus") return lexemes[from - 2]?.lower !== "or";
  return (sign?.text === "−" || sign?.text === "-") && sign.spaced && lexemes[from]?.spaced === false;
}

/** "A 300 km pipeline", "the 12mph limit": an article before the number and a unit in the singular. */
function standsBeforeNoun(lexemes: readonly Lexeme[], from: number, unit: string): boolean {
  const isSingular = unit !== "" && !/(?:[^s]s|feet|%)$/.test(unit) && !unit.endsWith("percent");
  return isSingular && /^(?:a|an|the|its|their|his|her|our)$/.test(lexemes[from - 1]?.lower ?? "");
}

/** "Rose from 5 to 7 percent" tells two numbers, not a range: cut where "from" stands before a verb's change. */
function splitChange(words: Words, draft: Draft): readonly [Draft, Draft?] {
  const { lexemes } = words;
  if (!Array.isArray(draft.value) || draft.measured.unit === "vote" || draft.number.kind === "vague") return [draft];
  const [low, high] = draft.value as readonly [number, number];
  const isFrom = lexemes[draft.measured.qualifierFrom - 1]?.lower === "from";
  // "By 46 percent to 42 percent": two numbers beside each other.
  if (!isFrom && low <= high) return [draft];
  const changes = low > high || findScope(words, draft.measured, null).change !== null;
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

const SUPERLATIVE =
  /\b(?:time|first|second|third|once|(?:low|high|larg|bigg|great|strong|weak|fast|slow|deadli|heavi|long|short|hott|cold|dri|wett|steep|sharp|small|smallest|bloodi)e?st|most|least|worst|best)\b/;

/** Whether a length of time is told for itself and does not merely say when. */
function isOwnLength({ lexemes, blocked, parts }: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (blocked[index] === true) return false;
  const next = lexemes[to]?.lower ?? "";
  if (/^(?:ago|earlier|later|before|after|old|hence|previously|prior|from)$/.test(next)) {
    if (next !== "from" || lexemes[to + 1]?.lower === "now") return false;
  }
  const start = qualifierBefore(lexemes, from).from;
  for (const index of [from - 1, start - 1]) {
    const word = lexemes[index]?.lower ?? "";
    // "Is designed to last 120 years".
    if (word === "last" && (isVerb(parts[index]) || lexemes[index - 1]?.lower === "to")) continue;
    // "The third time in 10 years", "the lowest in two decades".
    if (word === "in" && SUPERLATIVE.test(wordsFrom(lexemes, Math.max(0, index - 4), Math.min(4, index)))) return false;
    if (/^(?:last|past|next|coming|previous|following|recent|every|each|preceding|final|latest)$/.test(word))
      return false;
  }
  return true;
}
