import { itemsIn } from "../../document/document.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import { SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";
import { isAuxiliary, isClauseOpener, LONGEST, stops } from "./noun-phrases.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, type PageView, type Unit } from "./view.ts";

/** Where the noun phrase begins that ends before unit `to`, not reaching before `limit`. */
export function walkLeft(view: PageView, units: readonly Unit[], limit: number, to: number): number {
  let from = to;
  while (from > limit && to - from < LONGEST) {
    const unit = units[from - 1];
    if (unit === undefined) break;
    if (unit.lower === ")") {
      const open = openingBracket(units, from - 1, limit);
      if (open === from - 1) break;
      from = open;
      continue;
    }
    if (/^(?:,|and|&)$/.test(unit.lower) && isInName(view, unit)) {
      from--;
      continue;
    }
    if (unit.lower === "(" || stops(unit)) break;
    // A title inside the phrase ("the “Norvik Tonight” host"), but never as its beginning.
    if (unit.quote !== null && !(from < to && from - 1 > limit && isWord(units[from - 2]) && quoteIsTitle(view, unit)))
      break;
    if (isAuxiliary(unit.lower) && describesPerson(units, from - 1, limit)) {
      // "a diplomat who was in the room said"
      from -= 2;
      continue;
    }
    if (isClauseOpener(unit.lower) || isAuxiliary(unit.lower)) break;
    // "Court papers show a nurse told": a verb with a tense is no part of the phrase.
    if (
      from < to &&
      unit.quote === null &&
      !isCapital(unit) &&
      isPlainVerb(view, unit) &&
      beginsPhrase(view, units[from]) &&
      !isFirstOfCompound(view, units, from)
    )
      break;
    // "Shares fell after a short seller published": the clause that begins there has a subject of its own.
    if (
      JOINS_CLAUSE.test(unit.lower) &&
      DETERMINERS.has(units[from]?.lower ?? "") &&
      tenseBefore(view, units, limit, from - 1)
    )
      break;
    // "told Northwire the port authority had": a determiner behind a name begins a phrase of its own.
    const determined = /^(?:the|an?|his|her|its|their)$/.test(units[from]?.lower ?? "");
    if (determined && (OUTLET_HEADS.has(unit.lower) || (isCapital(unit) && !PREPOSITIONS.has(unit.lower)))) break;
    if (unit.lower === "as" && units[from]?.lower !== "well") break;
    if (unit.lower === "and" || unit.lower === "&") {
      if (!joinsNames(units, limit, from - 1, to) && !joinsRoles(view, units, limit, from - 1)) break;
    } else if (/^(?:but|yet|nor)$/.test(unit.lower)) break;
    from--;
  }
  return from;
}

/** Whether a comma or "and" stands within one name: "the Ministry of Energy, Mines and Industry". */
function isInName(view: PageView, unit: Unit): boolean {
  return mentionsIn(view, unit).some(
    (mention) => mention.by === "name" && mention.start < unit.start && unit.end < mention.end,
  );
}

/** A word that a noun phrase may begin with, by its tag. */
function beginsPhrase(view: PageView, unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => /^(?:DT|PRP|NN|JJ|CD|PDT)/.test(xpos))
  );
}

/** "the county [roads office]": an -s form between a noun and another is the first part of a name for something. */
export function isFirstOfCompound(view: PageView, units: readonly Unit[], from: number): boolean {
  const tagsOf = (unit: Unit | undefined) =>
    unit === undefined ? [] : itemsIn(view.layers.tags.annotations, unit).map(({ xpos }) => xpos);
  if (!/[^s]s$/.test(units[from - 1]?.lower ?? "") || !tagsOf(units[from]).includes("NN")) return false;
  const before = units[from - 2];
  if (before === undefined || !tagsOf(before).some((tag) => /^(?:NN|JJ)/.test(tag))) return false;
  return [units[from - 3], units[from - 4]].some((unit) => unit !== undefined && DETERMINERS.has(unit.lower));
}

/** A verb with a tense by its tag, and no form that may be a participle. */
function isPlainVerb(view: PageView, unit: Unit): boolean {
  return (
    !/(?:ed|en)$/.test(unit.lower) &&
    itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => /^VB[DPZ]$/.test(xpos))
  );
}

const JOINS_CLAUSE = /^(?:after|before|when|while|because|since|until|as)$/;

/** A verb with a tense in the units before `at`. */
function tenseBefore(view: PageView, units: readonly Unit[], limit: number, at: number): boolean {
  const first = units[limit];
  const last = units[at - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    first.start < last.end &&
    hasTense(view, { start: first.start, end: last.end })
  );
}

/** "[diplomat] who was": a relative pronoun before the auxiliary and a noun of someone who speaks before that. */
function describesPerson(units: readonly Unit[], at: number, limit: number): boolean {
  return at - 2 > limit && units[at - 1]?.lower === "who" && SPEAKING_HEADS.has(units[at - 2]?.lower ?? "");
}

/** A short quotation inside a name: the “Norvik Tonight” host. */
function quoteIsTitle(view: PageView, unit: Unit): boolean {
  if (unit.quote === null || unit.end - unit.start > 60) return false;
  const { start, end } = unit.quote.inner;
  return (
    /^\p{Lu}/u.test(view.text.charAt(start)) && !/[.,!?…;:—–-]\s*$/.test(view.text.slice(Math.max(start, end - 3), end))
  );
}

/** True when "and" at `at` joins two sources rather than two clauses. */
function joinsNames(units: readonly Unit[], limit: number, at: number, to: number): boolean {
  const left = units[at - 1];
  const right = units[at + 1];
  if (left === undefined || right === undefined || at <= limit) return false;
  const nounLike = (unit: Unit): boolean =>
    isCapital(unit) || SPEAKING_HEADS.has(unit.lower) || isPersonNoun(unit.lower) || unit.lower === ")";
  if (!nounLike(left)) return false;
  if (SOURCE_PRONOUNS.has(right.lower)) return false;
  let rightNoun = false;
  for (let place = at + 1; place < to; place++) if (nounLike(units[place] as Unit)) rightNoun = true;
  if (!rightNoun && !/^(?:other|others|several|some|many)$/.test(right.lower)) return false;
  // What stands before must itself begin where a clause begins, or "and" joins clauses ("… met Kell and Dorvet said").
  let from = at;
  while (from > limit) {
    const unit = units[from - 1];
    if (unit === undefined || stops(unit) || unit.quote !== null || isClauseOpener(unit.lower)) break;
    if (isAuxiliary(unit.lower) || /^(?:to|by|with)$/.test(unit.lower) || /\p{Ll}{3,}(?:ed|ing)$/u.test(unit.text))
      return false;
    from--;
  }
  return at - from <= 8;
}

const LONGEST_ROLE = 4;

/** "Marvan novelist and columnist Ada Kell": two things that one person is, in front of the name that opens its sentence. */
function joinsRoles(view: PageView, units: readonly Unit[], limit: number, at: number): boolean {
  const left = units[at - 1];
  const right = units[at + 1];
  if (left === undefined || right === undefined || !isPersonNoun(right.lower) || !isCapital(units[at + 2]))
    return false;
  const noun = itemsIn(view.layers.tags.annotations, left).some(({ xpos }) => /^(?:NN|JJ)$/.test(xpos));
  const opening = units.slice(limit, at).every((unit) => isWord(unit));
  return noun && at - limit <= LONGEST_ROLE && opening && limit === 0;
}

/** The bracket that the one at unit `at` closes; `at` where none stands close before. */
export function openingBracket(units: readonly Unit[], at: number, limit: number): number {
  for (let place = at; place >= limit && place > at - LONGEST; place--) if (units[place]?.lower === "(") return place;
  return at;
}
