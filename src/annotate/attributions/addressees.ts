import { itemsIn } from "../../document/document.ts";
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { ADJUNCT_OPENERS, CLAUSE_SUBJECTS, SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { OUTLET_HEADS, PLAIN_AUDIENCES } from "../../languages/en/unnamed-sources.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { isAuxiliary, timeStartingAt } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, type Unit } from "./view.ts";

const LONGEST_TITLE = 40;

/** "said in a statement on the talks that …": where the clause or the quotation opens, before any comma but one. */
export function clauseWithin(units: readonly Unit[], from: number, reach: number): number | null {
  for (let at = from; at < units.length && at < from + reach; at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quote !== null) {
      const before = units[at - 1];
      // A quotation inside the adjunct is a title; one after a mark is what was said.
      if (before !== undefined && /^[,:]$/.test(before.text)) return at;
      // "in a post “We were never asked.”": behind what carries words, and longer than a title.
      const carried = before !== undefined && (CARRIER_NOUNS.has(before.lower) || MESSAGE_NOUNS.has(before.lower));
      if (carried && unit.end - unit.start > LONGEST_TITLE) return at;
      continue;
    }
    if (
      unit.lower === "that" &&
      at > from &&
      !/^(?:at|on|in|during|after|before|of|for|to|with|and|but)$/.test(units[at - 1]?.lower ?? "")
    )
      return at;
    if (unit.lower === ":" && units[at + 1]?.quote != null) return at + 1;
    if (/^[.;!?:—]$/.test(unit.text)) return null;
  }
  return null;
}

/** Where the content begins after the person told: "told the council on Monday [that …]", "urged them [to …]". */
export function afterAddressee(scene: Scene, cue: Cue, from: number): { at: number; clear: boolean } | null {
  const { units } = scene.sentence;
  const infinitive = cue.verb.frames.has("infinitive");
  const bare = cue.verb.frames.has("clause") ? bareClauseAfter(scene, from) : null;
  if (bare !== null) return { at: bare, clear: false };
  for (let at = from; at < units.length && at < from + 24; at++) {
    const unit = units[at];
    if (unit === undefined) return null;
    const inside = at > from;
    if (unit.quote !== null) {
      if (!inside && !cue.verb.frames.has("quote")) return null;
      const mark = units[at - 1];
      if (!inside || (mark !== undefined && !isWord(mark))) return { at, clear: true };
      continue;
    }
    if (/^[.;!?—]$/.test(unit.text)) return null;
    if (unit.lower === ":") return units[at + 1] === undefined ? null : { at: at + 1, clear: true };
    if (unit.lower === "that" && !/^(?:at|on|in|during|after|before|of)$/.test(units[at - 1]?.lower ?? ""))
      return { at, clear: true };
    if (/^(?:whether|how|why|what|if)$/.test(unit.lower)) return { at, clear: true };
    // "told his crews to “smile and wave”"
    const ordered = units[at + 1]?.quote == null || /^(?:tell|order|urge|instruct|advise|warn)$/.test(cue.verb.lemma);
    if (infinitive && unit.lower === "to" && inside && ordered && units[at - 1]?.lower !== "according")
      return { at, clear: true };
    if (infinitive && unit.lower === "not" && units[at + 1]?.lower === "to") return { at, clear: true };
    if (inside && /^(?:he|she|they|it|we|i|there)$/.test(unit.lower) && cue.verb.frames.has("clause"))
      return { at, clear: false };
    if (
      inside &&
      /^(?:about|of)$/.test(unit.lower) &&
      !holdsPeople(units, at) &&
      /^(?:warn|tell|ask|inform|remind|advise)$/.test(cue.verb.lemma) &&
      !isCapital(units[at - 1])
    )
      return { at, clear: false };
    if (
      inside &&
      cue.verb.frames.has("clause") &&
      startsBareClause(units, from, at) &&
      (!infinitive || verbFollows(scene, at))
    )
      return { at, clear: false };
  }
  return null;
}

/** "told [an audience of students] that": people of whom the noun before is a number or a gathering, and "that" behind them. */
function holdsPeople(units: readonly Unit[], of: number): boolean {
  if (units[of]?.lower !== "of" || !/^(?:an?|the|two|three)$/.test(units[of - 2]?.lower ?? "")) return false;
  const that = units.findIndex(({ lower }, at) => at > of + 1 && at < of + LONGEST_ADDRESSEE && lower === "that");
  return that > 0 && isPersonNoun(units[that - 1]?.lower ?? "");
}

/** "promised [him] that A", "guaranteed [the union] that A": past whom it was said to, where a clause follows; `at` where nobody stands. */
export function pastHearer(scene: Scene, at: number): number {
  const { units } = scene.sentence;
  const hearer = units[at]?.lower ?? "";
  const next = units[at + 1];
  if (/^(?:him|her|them|us|me|you|it)$/.test(hearer) || PLAIN_AUDIENCES.has(hearer)) {
    const clause = next !== undefined && (next.lower === "that" || CLAUSE_SUBJECTS.has(next.lower));
    return clause || (next !== undefined && DETERMINERS.has(next.lower) && verbFollows(scene, at + 1)) ? at + 1 : at;
  }
  // "the union that wages": behind "that" a subject stands; "a law that bans" is what was promised.
  const behind = units[at + 3];
  const told = DETERMINERS.has(hearer) && next !== undefined && isWord(next) && units[at + 2]?.lower === "that";
  const subject = behind !== undefined && !isAuxiliary(behind.lower) && !hasTense(scene.view, behind);
  return told && subject ? at + 2 : at;
}

/** "told reporters the plan …", "told Kell Dorvet …": a determiner after a whole noun phrase begins the clause. */
function startsBareClause(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || !isWord(before)) return false;
  if (/^(?:the|his|her|their|its|no|some|any|a|an)$/.test(unit.lower)) {
    return at > from && !ADJUNCT_OPENERS.has(before.lower) && !DETERMINERS.has(before.lower) && before.lower !== "and";
  }
  return (
    isCapital(unit) &&
    /^(?:reporters|journalists|lawmakers|supporters|voters|viewers|them|him|us|me)$/.test(before.lower)
  );
}

/** How many words of a clause may stand before its verb. */
const LONGEST_SUBJECT = 9;
const LONGEST_ADDRESSEE = 5;

/** "told Reuters the merger was off", "told her several witnesses had left": where a clause without "that" begins; null where none does. */
function bareClauseAfter(scene: Scene, from: number): number | null {
  const { units } = scene.sentence;
  const at = afterPlace(scene, addresseeEnd(scene, from), from);
  const first = units[at];
  if (at === from || first === undefined || first.quote !== null || !isWord(first)) return null;
  if (PREPOSITIONS.has(first.lower) || CLAUSE_OPENERS.has(first.lower) || isAuxiliary(first.lower)) return null;
  if (isAdverb(first.lower) || timeStartingAt(scene.view, first.start) !== null || first.lower === "not") return null;
  return verbFollows(scene, at) ? at : null;
}

/** A verb with a tense stands behind the words from `at`, which may be its subject. */
function verbFollows(scene: Scene, at: number): boolean {
  const { units } = scene.sentence;
  for (let place = at + 1; place < units.length && place < at + LONGEST_SUBJECT; place++) {
    const unit = units[place];
    // "told the meeting the floods “must not …”": the verb stands in quote marks.
    if (unit?.quote != null) return place > at + 1;
    if (unit === undefined || !isWord(unit) || /^(?:to|that|who|which)$/.test(unit.lower)) return false;
    if (isAuxiliary(unit.lower) || /^\p{Ll}{2,}ed$/u.test(unit.text) || /^(?:VB[DNPZ]|MD)$/.test(tagOf(scene, unit)))
      return true;
  }
  return false;
}

/** The word's tag in the treebank; "" for a quotation. */
function tagOf(scene: Scene, unit: Unit | undefined): string {
  return unit === undefined || unit.quote !== null
    ? ""
    : (itemsIn(scene.view.layers.tags.annotations, unit)[0]?.xpos ?? "");
}

/**
 * The end of who is told, where the next noun phrase shows it: "told officers [the door was open]", "told a party meeting
 * [the floods had]", "told the inquiry [prisoners were]"; `from` where nothing does.
 */
function phraseEnd(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = DETERMINERS.has(units[from]?.lower ?? "") ? from + 1 : from;
  const opening = at;
  while (at < from + LONGEST_ADDRESSEE && /^(?:NN|JJ|VBN|CD)/.test(tagOf(scene, units[at])) && !isCapital(units[at]))
    at++;
  const last = tagOf(scene, units[at - 1]);
  if (at === opening || !last.startsWith("NN")) return from;
  const next = units[at];
  const begins =
    next !== undefined &&
    (isCapital(next) ||
      CLAUSE_SUBJECTS.has(next.lower) ||
      DETERMINERS.has(next.lower) ||
      SOURCE_PRONOUNS.has(next.lower));
  if (begins) return opening === from && last !== "NNS" ? from : at;
  // "the inquiry prisoners were": of two nouns the plural one that a verb follows begins the clause.
  const before = tagOf(scene, units[at - 2]);
  const verb = next !== undefined && (isAuxiliary(next.lower) || hasTense(scene.view, next));
  return verb && last === "NNS" && before === "NN" && opening > from && at - 1 > opening ? at - 1 : from;
}

/** "told reporters in Brax the crew", "told them on Monday he": past a place or a day behind whom it was told to. */
function afterPlace(scene: Scene, at: number, from: number): number {
  const { units } = scene.sentence;
  if (at === from || !/^(?:in|on|at|outside|near)$/.test(units[at]?.lower ?? "")) return at;
  const next = units[at + 1];
  const time = next === undefined ? null : timeStartingAt(scene.view, next.start);
  if (time !== null) {
    const after = units.findIndex((unit) => unit.start >= time.end);
    return after < 0 ? at : after;
  }
  let to = at + 1;
  while (to < at + 4 && isCapital(units[to]) && !SOURCE_PRONOUNS.has(units[to]?.lower ?? "")) to++;
  return to > at + 1 ? to : at;
}

/** "told the online paper Canal Norte [he was]": past the name behind a noun for outlets; the name is what follows' subject where a verb does. */
function afterOutletName(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  while (at < from + LONGEST_ADDRESSEE && isCapital(units[at]) && !SOURCE_PRONOUNS.has(units[at]?.lower ?? "")) at++;
  const next = units[at];
  const verb = next === undefined || isAuxiliary(next.lower) || hasTense(scene.view, next);
  return at > from && verb ? from : at;
}

/** The end of who is told, where a pronoun, a single word for an audience or a name shows it; `from` where nothing does. */
function addresseeEnd(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  const first = units[from];
  if (first === undefined) return from;
  if (
    /^(?:him|her|it|you|me|us|them)$/.test(first.lower) &&
    /^(?:the|an?|his|her|its|their|no|some|he|she|they|it|i|we)$/.test(units[from + 1]?.lower ?? "")
  )
    return from + 1;
  if (/^(?:him|me|us|them)$/.test(first.lower) || PLAIN_AUDIENCES.has(first.lower)) return from + 1;
  // "told the court her client had", "told his lawyer he was": a determiner, a noun, and what begins a clause.
  const third = units[from + 2]?.lower ?? "";
  if (
    DETERMINERS.has(first.lower) &&
    isWord(units[from + 1]) &&
    !isCapital(units[from + 1]) &&
    (CLAUSE_SUBJECTS.has(third) || /^(?:the|an?|his|her|its|their|no|some)$/.test(third))
  )
    return from + 2;
  // "told state radio the crew": an outlet without a name.
  for (let at = from; at < from + 4 && isWord(units[at]) && !isCapital(units[at]); at++)
    if (OUTLET_HEADS.has(units[at]?.lower ?? "") && !OUTLET_HEADS.has(units[at + 1]?.lower ?? ""))
      return afterOutletName(scene, at + 1);
  const plain = phraseEnd(scene, from);
  if (plain > from) return plain;
  const opening = first.lower === "the" ? from + 1 : from;
  const name = units[opening];
  const mention = name === undefined ? undefined : mentionsIn(scene.view, name)[0];
  if (mention === undefined || name === undefined || !isCapital(name) || mention.start > name.start) return from;
  // "told Norvik's council": the name owns who is told.
  const end = Math.max(mention.end, mention.full.end);
  let at = units.findIndex((unit) => unit.start >= end);
  // "the Telegram channel Karsk Baza": a noun for outlets, and the name behind it.
  if (OUTLET_HEADS.has(units[at]?.lower ?? "")) {
    at++;
    while (isCapital(units[at]) && !SOURCE_PRONOUNS.has(units[at]?.lower ?? "")) at++;
  }
  return at < 0 || /^['’]s?$/.test(units[at]?.lower ?? "") ? from : at;
}
