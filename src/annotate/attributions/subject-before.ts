import { itemsIn } from "../../document/document.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { ADDRESSING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import {
  OCCASION_NOUNS,
  RELATIVE_PRONOUNS,
  SENTENCE_OPENERS,
  SOURCE_PRONOUNS,
} from "../../languages/en/source-words.ts";
import { ROLE_HEADS, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { isAdverb, standsAlone } from "./cues.ts";
import { isAuxiliary, LONGEST, type Phrase, stops, timeEndingAt } from "./noun-phrases.ts";
import { isSaidOfOthers } from "./said-of-others.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, type PageView, type SentenceView, type Unit } from "./view.ts";
import { openingBracket, walkLeft } from "./walk-left.ts";
import { withoutOpeners } from "./without-openers.ts";

/** The subject that ends right before unit `end`, not reaching before `limit`; null where there is none. */
export function subjectBefore(view: PageView, sentence: SentenceView, limit: number, end: number): Phrase | null {
  const { units } = sentence;
  let to = end;
  const alone = standsAlone(units, to - 1);
  while (!alone && to > limit + 1 && (isAdverb(units[to - 1]?.lower ?? "") || units[to - 1]?.lower === "likely")) to--;
  const last = units[to - 1];
  if (last === undefined || to <= limit) return null;
  if (last.lower === ",") return subjectBeforeComma(view, sentence, limit, to);
  if (/^(?:[—–-]|--)$/.test(last.text)) return betweenDashes(view, sentence, limit, to);
  return plainSubject(view, sentence, limit, to);
}

/** "X, the minister, said", "X, 59, of Norvik, who …, said", "X, however, said". `to` is past the last comma. */
function subjectBeforeComma(view: PageView, sentence: SentenceView, limit: number, to: number): Phrase | null {
  const { units } = sentence;
  let tries = 0;
  for (let comma = to - 2; comma > limit && tries < 6; comma--) {
    const unit = units[comma];
    if (unit === undefined) break;
    if (unit.lower === ")") comma = openingBracket(units, comma, limit);
    if (unit.lower !== ",") continue;
    tries++;
    const head = plainSubject(view, sentence, limit, comma);
    if (head === null || !isLikelyHead(units, head) || endsRelativeClause(units, limit, head)) continue;
    // "…, Md., who watched, said": a short name between commas is a place or a rank, not yet the subject.
    const short = head.to - head.from <= 4 || beginsWithRole(units, head);
    const inside = units[head.from - 1]?.lower === "," && short && head.from - 1 > limit;
    // "in eastern Norvik, the governor, Ilan Dorvet, said": a role with its name beside it is the subject.
    const named =
      DETERMINERS.has(units[head.from]?.lower ?? "") &&
      (SPEAKING_HEADS.has(units[head.to - 1]?.lower ?? "") || beginsWithRole(units, head)) &&
      isName(view, units, comma + 1, to - 1);
    if (inside && !named && !SOURCE_PRONOUNS.has(units[head.from]?.lower ?? "")) {
      const farther = plainSubject(view, sentence, limit, head.from - 1);
      if (farther !== null && isLikelyHead(units, farther) && isNameOrRole(units, farther)) continue;
    }
    // A fronted adjunct ("On Monday, Dorvet, …") is no head.
    const apposition = isApposition(units, comma + 1, to - 1);
    return { from: head.from, to: apposition ? to : head.to, headTo: head.to };
  }
  return null;
}

/** "Kell[, who runs the ferry], quoted by the Courier, said": the object of a clause that tells who somebody is. */
function endsRelativeClause(units: readonly Unit[], limit: number, head: Phrase): boolean {
  for (let at = head.from - 1; at > limit && at > head.from - LONGEST; at--) {
    if (!isWord(units[at])) return false;
    if (/^(?:who|which|whose)$/.test(units[at]?.lower ?? "")) return units[at - 1]?.lower === "," && at < head.from - 1;
  }
  return false;
}

const CARRYING_OR_MAKING =
  /^(?:provided|seen|obtained|reviewed|filed|signed|sent|shared|published|leaked|verified|confirmed)$/;

/** "head of the Institute for Ice", "a professor at …": what somebody is, after a name and a comma. */
function beginsWithRole(units: readonly Unit[], phrase: Phrase): boolean {
  const first = units[phrase.from]?.lower ?? "";
  const role = /^(?:an?|the)$/.test(first) ? (units[phrase.from + 1]?.lower ?? "") : first;
  return ROLE_HEADS.has(role) || isPersonNoun(role);
}

/** True when units [from, to) are one name, with what titles stand before it. */
function isName(view: PageView, units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined || !isCapital(last)) return false;
  return mentionsIn(view, { start: first.start, end: last.end }).some(
    (mention) => mention.by === "name" && mention.end === last.end && mention.full.start <= first.start,
  );
}

/** A name, or a determined role ("another brother"), as what an apposition belongs to. */
function isNameOrRole(units: readonly Unit[], phrase: Phrase): boolean {
  const last = units[phrase.to - 1];
  if (last === undefined || phrase.to - phrase.from > 8) return false;
  return isCapital(last) || (DETERMINERS.has(units[phrase.from]?.lower ?? "") && SPEAKING_HEADS.has(last.lower));
}

function betweenDashes(view: PageView, sentence: SentenceView, limit: number, to: number): Phrase | null {
  const { units } = sentence;
  for (let at = to - 2; at > limit && at > to - LONGEST; at--) {
    if (/^(?:[—–-]|--)$/.test(units[at]?.text ?? "")) return plainSubject(view, sentence, limit, at);
  }
  return null;
}

/** A name or a phrase headed by a role: something that may be followed by an apposition. */
function isLikelyHead(units: readonly Unit[], phrase: Phrase): boolean {
  const first = units[phrase.from];
  const last = units[phrase.to - 1];
  if (first === undefined || last === undefined || PREPOSITIONS.has(first.lower)) return false;
  // "Speaking to Channel Six, the coach, Piet Karsholm, said": a clause in front is no head.
  if (ADDRESSING_PARTICIPLES.has(first.lower) || /^(?:citing|quoting)$/.test(first.lower)) return false;
  if (last.lower === ")") return true;
  // "One after another, companies failed": nobody yet.
  if (last.lower === "another" && units[phrase.to - 2]?.lower === "after") return false;
  return (
    isCapital(last) ||
    SPEAKING_HEADS.has(last.lower) ||
    UNNAMED_SEVERAL.has(last.lower) ||
    isPersonNoun(last.lower) ||
    SOURCE_PRONOUNS.has(last.lower) ||
    DETERMINERS.has(first.lower) ||
    // "Diplomats in the capital", "Residents of the quarter".
    SPEAKING_HEADS.has(first.lower) ||
    UNNAMED_SEVERAL.has(first.lower)
  );
}

function isApposition(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first === undefined) return false;
  if (/^\p{N}+$/u.test(first.text)) return true;
  // "His mother, Bronagh, said": a name alone.
  if (to - from === 1) return /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !SENTENCE_OPENERS.has(first.lower);
  if (to - from < 2) return false;
  const word = first.lower;
  if (RELATIVE_PRONOUNS.has(word) || PREPOSITIONS.has(word) || isAdverb(word) || SENTENCE_OPENERS.has(word))
    return false;
  if (/\p{Ll}{2,}ing$/u.test(first.text)) return false;
  return true;
}

/** "Whitley's said": the name of a house, which ends so. */
function nameWithOwner(view: PageView, sentence: SentenceView, limit: number, to: number): Phrase | null {
  const phrase = plainSubject(view, sentence, limit, to - 1);
  // "Nurses at St. Odile's": somebody there.
  const before = phrase === null ? undefined : sentence.units[phrase.from - 1];
  const inside = before !== undefined && (before.text === "." || PREPOSITIONS.has(before.lower));
  return phrase === null || inside ? null : { ...phrase, to, headTo: to };
}

/** Prepositions that join no clause. */
const GOVERNING: ReadonlySet<string> = new Set([
  ..."of in on at by for with from to about against into over under near".split(" "),
]);

function plainSubject(view: PageView, sentence: SentenceView, limit: number, end: number): Phrase | null {
  const { units } = sentence;
  const to = withoutAdjunct(view, units, limit, end);
  if (to <= limit) return null;
  const last = units[to - 1];
  if (last === undefined) return null;
  const counted = units[to - 2]?.lower === "of" && to - 2 > limit;
  // "two of the bankers who worked on it said": behind a preposition it is no subject.
  const governed = /^(?:it|you)$/.test(last.lower) && GOVERNING.has(units[to - 2]?.lower ?? "") && to - 2 > limit;
  if (
    SOURCE_PRONOUNS.has(last.lower) &&
    !counted &&
    !governed &&
    !(last.lower === "one" && to - 1 > limit && isWord(units[to - 2]))
  ) {
    return { from: to - 1, to, headTo: to };
  }
  if (/^['’]s$/.test(last.lower) && isCapital(units[to - 2])) return nameWithOwner(view, sentence, limit, to);
  if (/^['’]s?$/.test(last.lower)) return null;
  if (last.quote !== null || (!isWord(last) && !/^(?:\)|\.|%|'|’)$/.test(last.text))) return null;
  if (standsAlone(units, to - 1)) return { from: to - 1, to, headTo: to };
  if (isAdverb(last.lower) || PREPOSITIONS.has(last.lower) || isAuxiliary(last.lower)) return null;
  const whole = beforeRelativeClause(view, sentence, limit, to);
  if (whole !== null) return whole;
  const reduced = beforeReducedClause(units, limit, to);
  if (reduced !== null) {
    const start = withoutOpeners(view, sentence, walkLeft(view, units, limit, reduced), reduced);
    const described = { from: start, to: reduced, headTo: reduced };
    if (start < reduced && isLikelyHead(units, described)) return described;
  }
  let from = walkLeft(view, units, limit, to);
  from = withRelativeClause(view, units, limit, from);
  // "Documents seen by the Courier and provided by a clerk show": a second participle of the same noun.
  if (
    units[from - 1]?.lower === "and" &&
    CARRYING_OR_MAKING.test(units[from]?.lower ?? "") &&
    units[from + 1]?.lower === "by"
  )
    from = walkLeft(view, units, limit, from - 1);
  from = withoutOpeners(view, sentence, from, to);
  if (from >= to || PREPOSITIONS.has(units[from]?.lower ?? "")) return null;
  const only = units[from];
  // "There said": a word that opens a sentence is nobody, unless it is a name within one.
  if (to - from === 1 && only !== undefined && SENTENCE_OPENERS.has(only.lower) && (from === 0 || !isCapital(only)))
    return null;
  if (
    to - from === 1 &&
    only !== undefined &&
    DETERMINERS.has(only.lower) &&
    !/^(?:some|both|another|this|that|these|those)$/.test(only.lower)
  )
    return null;
  return { from, to, headTo: to };
}

/**
 * "An arbitrator [who has seen both lists] told", "a constable [who cannot be named because he was not allowed to brief
 * the press] said": where a relative clause has a verb of its own, the noun before it is the subject of the next one.
 */
function beforeRelativeClause(view: PageView, sentence: SentenceView, limit: number, to: number): Phrase | null {
  const { units } = sentence;
  for (let at = to - 2; at > limit && at > to - LONGEST; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || stops(unit)) return null;
    if (!/^(?:who|that|which)$/.test(unit.lower)) continue;
    if (unit.lower === "that" && isTold(units, limit)) return null;
    const next = units[at + 1];
    if (next === undefined) return null;
    const ownVerb = isAuxiliary(next.lower) || hasTense(view, next) || isAdverb(next.lower);
    const inside = units.slice(at + 1, to);
    if (!ownVerb || !inside.some((other) => hasTense(view, other) || isAuxiliary(other.lower))) return null;
    // "said that was the plan Kell": a noun must stand before it.
    const noun = units[at - 1];
    if (noun === undefined || !isWord(noun) || isAuxiliary(noun.lower) || hasTense(view, noun)) return null;
    if (unit.lower === "that" && !isNoun(view, noun)) return null;
    const from = withoutOpeners(view, sentence, walkLeft(view, units, limit, at), at);
    const head = { from, to: at, headTo: at };
    return from < at && isLikelyHead(units, head) ? { from, to, headTo: at } : null;
  }
  return null;
}

/** "told [a committee] that": where the verb before tells, the noun before "that" is who was told. */
function isTold(units: readonly Unit[], limit: number): boolean {
  return /^(?:told|tells|tell|telling|informed|assured|warned|reminded)$/.test(units[limit - 1]?.lower ?? "");
}

const GRANTED =
  /^(?:authori[sz]ed|permitted|allowed|named|identified|briefed|involved|present|licensed|cleared|supposed|meant)$/;

/** "Two officials [not permitted to discuss the matter] told": where the words begin that say what they may not do. */
function beforeReducedClause(units: readonly Unit[], limit: number, to: number): number | null {
  for (let at = to - 2; at > limit && at > to - LONGEST; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || stops(unit)) return null;
    if (GRANTED.test(unit.lower) && units[at - 1]?.lower === "not" && at - 1 > limit) return at - 1;
    // "a man [said to be the governor] promised"
    if (isSaidOfOthers(unit.lower, units[at + 1]?.lower ?? "", units[at + 2]?.lower ?? "")) return at;
  }
  return null;
}

function isNoun(view: PageView, unit: Unit): boolean {
  return itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => xpos.startsWith("NN"));
}

/** "the company [that built it] said": a clause without a subject of its own belongs to the noun before it. */
function withRelativeClause(view: PageView, units: readonly Unit[], limit: number, from: number): number {
  const opener = units[from - 1];
  const first = units[from];
  if (opener === undefined || first === undefined || from - 1 <= limit || !/^(?:who|that|which)$/.test(opener.lower))
    return from;
  if (isCapital(first) || DETERMINERS.has(first.lower) || SOURCE_PRONOUNS.has(first.lower)) return from;
  // "told the Courier that in a memo the chief said": the clause begins with an adjunct.
  // "a letter in which two officials say": it has a subject of its own.
  if (PREPOSITIONS.has(first.lower) || PREPOSITIONS.has(units[from - 2]?.lower ?? "")) return from;
  // "told a committee that inmates had told": behind "that" a subject stands.
  if (opener.lower === "that" && (isNoun(view, first) || isTold(units, limit))) return from;
  return walkLeft(view, units, limit, from - 1);
}

/** Drops "on Friday", "last week", "in a statement" between the subject and its verb. */
function withoutAdjunct(view: PageView, units: readonly Unit[], limit: number, end: number): number {
  let to = end;
  const last = units[to - 1];
  if (last === undefined) return to;
  const time = timeEndingAt(view, last.end);
  if (time !== null) {
    let at = to;
    while (at > limit && (units[at - 1]?.start ?? -1) >= time.start) at--;
    if (
      at > limit &&
      /^(?:on|in|at|since|late|early|earlier|during|by|over|for|within|from)$/.test(units[at - 1]?.lower ?? "")
    )
      at--;
    if (at > limit) return at;
  }
  if (isWord(last) && OCCASION_NOUNS.has(last.lower)) {
    for (let at = to - 2; at > limit && at > to - 8; at--) {
      const word = units[at]?.lower ?? "";
      if (/^(?:in|at|during|on|through|via)$/.test(word)) {
        to = at;
        break;
      }
      if (!isWord(units[at])) break;
    }
  }
  return to;
}
