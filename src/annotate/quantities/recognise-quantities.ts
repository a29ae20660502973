import type { Quantity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import { findScope, isOfPronoun } from "./find-scope.ts";
import { findHandling, findPredicate } from "./find-state.ts";
import { inherited, type Known, toldBefore, wholesFor } from "./inherit-scope.ts";
import { isAge } from "./is-age.ts";
import { type Lexeme, lexemesOf } from "./lexeme.ts";
import { countsWhole, isLetterM, MILLION } from "./means-millions.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import { partsOf, type SentenceTag } from "./parts-of-speech.ts";
import { readLoneLength } from "./read-lone-length.ts";
import { rounded } from "./read-number.ts";
import { readQuantity } from "./read-quantity.ts";
import { readRate } from "./read-unit.ts";
import { type LastRead, sharedUnit } from "./share-unit.ts";
import { splitChange } from "./split-change.ts";
import { standsAlone } from "./stands-alone.ts";
import { withUnitAhead } from "./unit-ahead.ts";

export type FoundQuantity = Omit<Quantity, "id">;
/** A time expression of the sentence, as far as quantities need it: what says when, and what says how long. */
export type SentenceTime = TextSpan & { readonly isLength: boolean };

/**
 * The quantities of one sentence, in order, none overlapping. Offsets count code units in `text`. Numbers inside times
 * that say when ("3 May", "two years ago") are none. Without tags it is read by word lists alone; their offsets count from
 * `offset` before the sentence.
 */
export function recogniseQuantities(
  text: string,
  times: readonly SentenceTime[],
  tags: readonly SentenceTag[],
  offset = 0,
): FoundQuantity[] {
  const lexemes = lexemesOf(text);
  const words: Words = {
    lexemes,
    blocked: blockedBy(text, lexemes, times),
    parts: partsOf(lexemes, tags, offset),
  };
  const state: ReadSoFar = { found: [], scopes: [], last: null, at: 0, done: 0 };
  while (state.at < lexemes.length) {
    const read = readQuantity(words, state.at, state.done) ?? readLoneLength(words, state.at);
    if (read === null || isAge(words, read)) state.at++;
    else take(words, state, read);
  }
  return backfilled(text, state.found);
}

/** What was read of a sentence, and how far. */
type ReadSoFar = {
  readonly found: FoundQuantity[];
  readonly scopes: Known[];
  last: LastRead | null;
  /** The lexeme that is looked at next, and where the last quantity ends. */
  at: number;
  done: number;
};

/** Takes a quantity in. Apart from the search for it: few words are one, and what is seldom run is not worth translating. */
function take(words: Words, state: ReadSoFar, read: Draft): void {
  const { lexemes } = words;
  const { found, scopes } = state;
  const draft = withUnitAhead(words, read);
  state.at = Math.max(state.at + 1, draft.measured.to);
  state.done = draft.measured.end;
  const [first, second] = splitChange(words, draft);
  for (const read of second === undefined ? [first] : [first, second]) {
    const { last } = state;
    const shared = sharedUnit(words, read, last);
    let one = shared === null ? read : withUnit(lexemes, read, shared);
    let { unit } = one.measured;
    const { from, to } = one.measured;
    state.at = Math.max(state.at, to);
    state.done = Math.max(state.done, one.measured.end);
    const given =
      unit === "vote"
        ? { scope: null, change: null }
        : findScope(words, one.measured, toldBefore(isOfPronoun(words, to) ? wholesFor(scopes, one) : scopes));
    let scope = given.scope;
    // "From 4% to 5%": the second goes where the first comes from.
    const isGoal =
      given.change === null &&
      found.at(-1)?.change === "from" &&
      last?.end === one.measured.qualifierFrom - 1 &&
      lexemes[last.end]?.lower === "to";
    const change = isGoal ? "to" : given.change;
    // "Viewing figures fell to 2.1m": what is counted says that it is no length.
    const isAside =
      lexemes[one.measured.qualifierFrom - 1]?.lower === "or" &&
      lexemes[one.measured.qualifierFrom - 2]?.text === "," &&
      lexemes[to]?.text === ",";
    // "A third of voters, or 3.2m,".
    const isPart = isAside && (last?.unit === "share" || last?.unit === "percent");
    const isWhole = isPart || countsWhole(words, scope);
    if (typeof one.value === "number" && isWhole && isLetterM(words, one.number, unit)) {
      unit = "count";
      one = { ...one, value: rounded(one.value * MILLION), measured: { ...one.measured, unit } };
    }
    if (scope === null && unit === "count") scope = findPredicate(words, one.measured);
    if (scope === null && unit !== "vote") scope = inherited(words, scopes, one);
    if (scope === null && unit === "count") scope = findHandling(words, one.measured);
    if (scope === null && !one.hasUnit && unit === "count" && !standsAlone(words, one)) continue;
    if (unit !== "vote")
      scopes.push({ unit, scope, from, to, end: Math.max(to, scope?.to ?? 0), most: [one.value].flat().at(-1) ?? 0 });
    // "Shed 118 points, or 1.6 percent, to 7,240": what follows goes on with the first.
    if (isAside && last !== null) state.last = Object.assign({}, last, { end: to });
    else
      state.last = {
        unit: withRate(lexemes, one, scope).measured.unit,
        value: one.value,
        times: one.number.times,
        end: to,
      };
    found.push(quantityOf(lexemes, withRate(lexemes, one, scope), scope, change));
  }
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

/** With the unit of the number before, and a rate of its own: "by 400 crowns to 2,900 a month". */
function withUnit(lexemes: readonly Lexeme[], draft: Draft, unit: string): Draft {
  const { measured } = draft;
  const own = unit.includes(" per ") || measured.to !== measured.end ? null : readRate(lexemes, measured.to, unit);
  const read = own === null ? { unit } : { unit: `${unit} per ${own.base}`, end: own.to, to: own.to };
  return { ...draft, hasUnit: true, measured: { ...measured, ...read, joined: false } };
}

/** "From 40 to 32 ships": the noun stands behind the second number and counts for the first. */
function backfilled(text: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (one.scope !== null || next === undefined || one.unit === "vote") return one;
    const isFrom = one.change === "from" && next.unit === one.unit;
    // "A 10-year, $3 billion programme".
    const isListed =
      /^,?\s$/.test(text.slice(one.end, next.start)) &&
      !/(?:hour|day|week|month|year|minute)s$/.test(text.slice(one.start, one.end));
    return isFrom || isListed ? { ...one, scope: next.scope } : one;
  });
}

const OFTEN = /^(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual|nightly)$/i;

/** Lexemes inside times that say when, or that place something in time by a length ("the past ten years"). */
function blockedBy(text: string, lexemes: readonly Lexeme[], times: readonly SentenceTime[]): boolean[] {
  const blocked = new Array<boolean>(lexemes.length).fill(false);
  let at = 0;
  for (const time of times) {
    // "Average hourly pay", "annual inflation": an adjective inside of what is measured.
    if (time.isLength || OFTEN.test(text.slice(time.start, time.end))) continue;
    while (at < lexemes.length && (lexemes[at]?.end ?? 0) <= time.start) at++;
    for (let index = at; index < lexemes.length && (lexemes[index]?.start ?? 0) < time.end; index++)
      blocked[index] = true;
  }
  return blocked;
}
