import { itemsIn } from "../../document/document.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CARRYING_PARTICIPLES, MAKING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS, SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import {
  FINDING_NOUNS,
  OCCASION_NOUNS,
  PHRASE_PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SOURCE_PRONOUNS,
} from "../../languages/en/source-words.ts";
import { ROLE_HEADS } from "../../languages/en/unnamed-sources.ts";
import { isAdverb } from "./cues.ts";
import { isAuxiliary, isClauseOpener, LONGEST, type Phrase, stops, timeStartingAt } from "./noun-phrases.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, type PageView, type SentenceView, type Unit } from "./view.ts";
/** The source that begins at unit `start`: "said [Ada Kell, the secretary of state]". */
export function subjectAfter(view: PageView, sentence: SentenceView, start: number): Phrase | null {
  const { units } = sentence;
  const first = units[start];
  if (first === undefined || first.quote !== null || !isWord(first)) return null;
  if (SOURCE_PRONOUNS.has(first.lower) && first.lower !== "one")
    return { from: start, to: start + 1, headTo: start + 1 };
  if (PREPOSITIONS.has(first.lower) || isAuxiliary(first.lower) || isClauseOpener(first.lower)) return null;
  let to = start;
  while (to < units.length && to - start < LONGEST) {
    const unit = units[to];
    if (unit === undefined) break;
    if (unit.lower === "(") {
      const close = units.findIndex((other, index) => index > to && index < to + 12 && other.lower === ")");
      if (close < 0) break;
      to = close + 1;
      continue;
    }
    if (unit.quote !== null || stops(unit)) break;
    if (to > start) {
      // "a first analysis", "the once powerful guild": behind a determiner no adverb ends the phrase.
      const within = to === start + 1 && DETERMINERS.has(first.lower) && isWord(units[to + 1]);
      if (isClauseOpener(unit.lower) || isAuxiliary(unit.lower) || (isAdverb(unit.lower) && !within)) break;
      // "told by managers [the plant would close]", "by a driver [the plant would close]"
      const before = units[to - 1];
      if (
        /^(?:the|his|her|its|their|a|an|no)$/.test(unit.lower) &&
        before !== undefined &&
        !isCapital(before) &&
        (/s$/.test(before.lower) || isPersonNoun(before.lower)) &&
        isNoun(view, before)
      )
        break;
      // "the weekly Profil", "the daily Norvik Post", "the Sunday Herald": no time.
      const dated = /^(?:daily|weekly|monthly)$/.test(unit.lower) || units[to - 1]?.lower === "the";
      const paper = dated && isCapital(units[to + 1]);
      const owns = /^['’]s?$/.test(units[to + 1]?.lower ?? "");
      if (timeStartingAt(view, unit.start) !== null && !paper && !owns && !tellsWhich(view, units, to)) break;
      if (
        unit.lower === "and" &&
        !(isCapital(units[to + 1]) && (isCapital(units[to - 1]) || SPEAKING_HEADS.has(units[to - 1]?.lower ?? ""))) &&
        !joinsPerson(view, units, to)
      )
        break;
      if (PREPOSITIONS.has(unit.lower) && (!goesOnAfter(units, start, to) || tellsWhen(view, units, to))) break;
      const gerund = /^\p{Ll}{3,}ing$/u.test(unit.text) && !MESSAGE_NOUNS.has(unit.lower);
      if (gerund && !DETERMINERS.has(units[to - 1]?.lower ?? "") && !isNoun(view, unit)) break;
      if (unit.lower === "to" && !goesOnAfter(units, start, to)) break;
    }
    to++;
  }
  if (to === start || (to === start + 1 && ARTICLE.test(first.lower))) return null;
  const headTo = to;
  return { from: start, to: afterApposition(units, to), headTo };
}

const ARTICLE = /^(?:an?|the|its|their|my|our|your|every|no)$/;

const LONGEST_SECOND = 6;

/** "said Kell [and her deputy].": a second one who speaks, up to the next mark, and no clause. */
function joinsPerson(view: PageView, units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const first = units[at + 1];
  if (before === undefined || first === undefined || !DETERMINERS.has(first.lower)) return false;
  if (!isCapital(before) && !SPEAKING_HEADS.has(before.lower) && !isPersonNoun(before.lower)) return false;
  let end = at + 1;
  while (end < units.length && end <= at + LONGEST_SECOND && isWord(units[end])) end++;
  const last = units[end - 1];
  if (last === undefined || (end < units.length && isWord(units[end]))) return false;
  if (!isPersonNoun(last.lower) && !SPEAKING_HEADS.has(last.lower) && !isCapital(last)) return false;
  return !hasTense(view, { start: first.start, end: last.end });
}

/** "by hackers [on Friday]" */
function tellsWhen(view: PageView, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const time = next === undefined ? null : timeStartingAt(view, next.start);
  if (time === null || !/^(?:on|in|at|since|from)$/.test(units[at]?.lower ?? "")) return false;
  // "a report in today's Herald"
  const after = units.findIndex(({ start }) => start >= time.end);
  return !tellsWhich(view, units, at + 1) && !/^['’]s?$/.test(units[after]?.lower ?? "") && !isCapital(units[after]);
}

/** "the [June] meeting", "a [Friday] briefing": one word for a time between a determiner and a noun. */
function tellsWhich(view: PageView, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined || next === undefined || next.quote !== null || !/^\p{Ll}/u.test(next.text)) return false;
  // "a 2011 report"
  const dated = isCapital(unit) || /^\d{4}$/.test(unit.text);
  if (!dated || timeStartingAt(view, unit.start)?.end !== unit.end) return false;
  return DETERMINERS.has(units[at - 1]?.lower ?? "") && isNoun(view, next);
}

function isNoun(view: PageView, unit: Unit | undefined): boolean {
  return unit !== undefined && itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => xpos.startsWith("NN"));
}

/** A preposition goes on the phrase after a role ("a spokesman for") and always as "of"; after a name it begins an adjunct. */
function goesOnAfter(units: readonly Unit[], start: number, at: number): boolean {
  const word = units[at]?.lower ?? "";
  const before = units[at - 1];
  if (before === undefined || at === start) return false;
  if (word === "of") return true;
  // "a report by the bank", "a memo seen by the Courier".
  if (word === "by" && (isDocument(before.lower) || (isMaking(before.lower) && at - 1 > start))) return true;
  const next = units[at + 1];
  // "Ambassador to Norvik Ilan Dorvet": a title goes on.
  if (word === "to" && ROLE_HEADS.has(before.lower) && (isCapital(next) || next?.lower === "the")) return true;
  // "the Embassy in Brax", "the Ministry for Water": a body by its kind, and its place or what it is for.
  const body = /^(?:in|at|for)$/.test(word) && BODY_NOUNS.has(before.lower) && isCapital(next) && at - 1 > start;
  if (body && !OCCASION_NOUNS.has(next?.lower ?? "")) return true;
  if (!PHRASE_PREPOSITIONS.has(word) || isCapital(before)) return false;
  if (
    /^(?:in|on|at|during)$/.test(word) &&
    (OCCASION_NOUNS.has(next?.lower ?? "") || DETERMINERS.has(next?.lower ?? "")) &&
    OCCASION_NOUNS.has(units[at + 2]?.lower ?? "")
  )
    return false;
  return true;
}

const isDocument = (word: string): boolean => MESSAGE_NOUNS.has(word) || FINDING_NOUNS.has(word);

/** "seen by", "filed by": who made, holds or passes on a document is named in its phrase. */
function isMaking(word: string): boolean {
  return CARRYING_PARTICIPLES.has(word) || MAKING_PARTICIPLES.has(word);
}

/** "…, a Middle East analyst", "…, who runs …": up to the next comma or the sentence's end. */
function afterApposition(units: readonly Unit[], to: number): number {
  if (units[to]?.lower !== ",") return to;
  const first = units[to + 1];
  // "says the operator, but unions disagree": another clause.
  if (first === undefined || !isWord(first) || /^(?:and|but|though|although|while|whereas|yet|so)$/.test(first.lower))
    return to;
  const opens =
    RELATIVE_PRONOUNS.has(first.lower) ||
    /^(?:a|an|the|his|her|their|its|one|another|former|vice|chief)$/.test(first.lower) ||
    SPEAKING_HEADS.has(first.lower) ||
    isCapital(first) ||
    SPEAKING_HEADS.has(units[to + 2]?.lower ?? "");
  if (!opens) return to;
  let at = to + 1;
  while (at < units.length && at - to < LONGEST) {
    const unit = units[at];
    if (
      unit === undefined ||
      unit.lower === "," ||
      unit.lower === ";" ||
      unit.lower === ":" ||
      /^[.!?—–]$/.test(unit.text)
    )
      break;
    at++;
  }
  return at;
}
