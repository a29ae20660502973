import { DISTANCES, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import { DIMENSIONS } from "../../languages/en/quantity-words.ts";
import type { Draft } from "./draft.ts";
import type { Told } from "./find-scope.ts";
import { isKept } from "./find-state.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import { isFiniteVerb } from "./parts-of-speech.ts";

/** A number read before in the sentence. */
export type Known = {
  readonly unit: string;
  readonly scope: Phrase | null;
  readonly from: number;
  readonly to: number;
  /** Behind its scope. */
  readonly end: number;
  /** Its value, or the upper end of it. */
  readonly most: number;
};

/** What was told right before, for numbers that go on with it. */
export function toldBefore(scopes: readonly Known[]): Told | null {
  const last = scopes.at(-1);
  if (last === undefined) return null;
  const known = scopes.findLast(({ scope }) => scope !== null);
  return { unit: last.unit, scope: known?.scope ?? null, from: last.from, to: last.to, isOwn: known === last };
}

/** What a part may be of: "3 million people in 14 districts, 200,000 of whom" are of no more than there are. */
export function wholesFor(scopes: readonly Known[], { measured, value }: Draft): readonly Known[] {
  const least = [value].flat()[0] ?? 0;
  return measured.unit === "count" ? scopes.filter(({ unit, most }) => unit !== "count" || most >= least) : scopes;
}

const LINKS: ReadonlySet<string> = new Set(
  "to from or and , at a about on average down up took compared with against than high long wide deep tall".split(" "),
);

const BEFORE_TIMES: ReadonlySet<string> = new Set("in on for during since last this".split(" "));

const COMPARING: ReadonlySet<string> = new Set("to against than versus with".split(" "));

/** True behind a word or mark that opens a clause. */
function opensClause({ lexemes }: Words, at: number): boolean {
  return /^(?:that|and|but|while|;|,)$/.test(lexemes[at - 1]?.lower ?? "");
}

/** The scope of the number before it that counts the same, or that stands right before it ("by 2 points to 41 percent"). */
export function inherited(words: Words, scopes: readonly Known[], draft: Draft): Phrase | null {
  const { lexemes, parts } = words;
  const { unit, qualifierFrom, from, to } = draft.measured;
  const last = scopes.at(-1);
  if (last === undefined || (unit === "share" && lexemes[to]?.lower === "of")) return null;
  // Times in between say nothing of what is told: "1.6 percent this year and 2.1 percent next year".
  const isTime = (at: number) =>
    words.blocked[at] === true || (words.blocked[at + 1] === true && BEFORE_TIMES.has(lexemes[at]?.lower ?? ""));
  const between = lexemes.slice(last.end, qualifierFrom).filter((_, index) => !isTime(last.end + index));
  const isNext = between.length <= 4 && between.every(({ lower }) => LINKS.has(lower));
  // How long something took is no matter of how much it was.
  const took = between.some(({ lower }) => lower === "took");
  if (unit === "percent" || unit === "share") {
    // "Followed 3,400 patients for six years and found that 11 percent developed": of those that were counted.
    const isPart = scopes.every((one) => one.unit === "count" || TIME_LENGTHS.has(one.unit));
    const counted = scopes.findLast((one) => one.unit === "count" && one.scope !== null);
    if (isPart && counted !== undefined && opensClause(words, qualifierFrom) && isFiniteVerb(parts[to]))
      return counted.scope;
  }
  if (TIME_LENGTHS.has(unit) !== TIME_LENGTHS.has(last.unit) && !took) return null;
  if (unit === "percent" || unit === "share") {
    // "52 percent of judges trust them, while 37 percent do not"; "54 percent of the vote to Reyk's 42 percent".
    const isLinked = lexemes.slice(qualifierFrom - 3, qualifierFrom).some(({ lower }) => COMPARING.has(lower));
    const same = scopes.findLast((one) => one.unit === "percent" || one.unit === "share");
    if (same !== undefined && (isLinked || isFiniteVerb(parts[to]))) return same.scope;
  }
  if (unit !== "count") {
    // "Reached 310 millimeters, the service said, against 45 mm in May".
    const isCompared = /^(?:against|versus)$/.test(lexemes[qualifierFrom - 1]?.lower ?? "");
    if (isCompared && last.unit === unit && lexemes.slice(last.end, qualifierFrom).some(({ text }) => text === ","))
      return last.scope;
    // "In 40 meters of water, three miles from shore": two distances are of one thing only where each says which way.
    const isApart = DISTANCES.has(unit) && !between.some(({ lower }) => DIMENSIONS.has(lower) || lower === "to");
    if (isNext && !isApart && last.unit !== "count" && last.unit !== "vote") return last.scope;
    if (isNext && unit === "share" && between.some(({ lower }) => lower === "or")) return last.scope;
    if (unit.endsWith(` per ${last.unit}`)) return last.scope;
  }
  if (unit === "count") {
    if (isKept(words, draft.measured)) return null;
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
