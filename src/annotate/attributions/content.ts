import type { TextSpan } from "../../core/span.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS, CARRYING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { BEFORE_PARTICIPLE, CLAUSE_JOINERS, SOURCE_PRONOUNS, TAKING_UP } from "../../languages/en/source-words.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { memoVerb } from "./memo-verb.ts";
import { isAuxiliary } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, isCapital, isWord, spanOf, type Unit } from "./view.ts";

/** True when the cue has no subject of its own but that of the cue before: "… and added", "…, adding". */
export function sharesSubject(units: readonly Unit[], cue: Cue): boolean {
  const before = units[cue.from - 1]?.lower ?? "";
  return cue.shape === "participle" || before === "and" || before === "but" || before === "then" || before === "or";
}

/** Where a content that begins at unit `from` ends (exclusive): before the next cue that is not inside it. */
export function contentEnd(scene: Scene, cue: Cue, from: number): number {
  const { units } = scene.sentence;
  let end = units.length;
  for (const other of scene.cues) {
    if (other.from < from || other === cue) continue;
    const cut = cutBefore(units, other, from);
    if (cut !== null) {
      end = Math.min(end, cut);
      break;
    }
  }
  end = Math.min(end, tagStart(scene, cue, from), relativeEnd(scene, cue, from), memoVerb(scene, cue, from));
  for (let at = from; at < end; at++) {
    const unit = units[at];
    // "that, according to X, A": in between, not at the end.
    const comma = units[at - 1]?.lower === "," ? 1 : 0;
    const between = units[at - 1 - comma]?.lower === "that";
    if (unit?.lower === "according" && units[at + 1]?.lower === "to" && !between) end = at;
    // A bracket that the content did not open ends it.
    else if (unit?.lower === ")" && !opensBracket(units, from, at)) end = at;
    else if (unit?.lower === ";" || (unit?.lower === ":" && units[at + 1]?.lower === "according")) end = at;
    // "that A, in comments carried by the Courier": how it came about.
    else if (unit?.lower === "," && units[at + 1]?.lower === "in" && closesWithCarrier(units, at + 2)) end = at;
    // "that A, an account that B": what the page says of it.
    else if (/^[,—–]$/.test(unit?.text ?? "") && at > from + 2 && isAccount(units, at + 1)) end = at;
    // "said that there was no date: “Q”": the quotation after the colon is a statement of its own.
    // "recalled that Kell had said: “Q”": what she said is part of it.
    else if (
      unit?.lower === ":" &&
      units[at + 1]?.quote != null &&
      wordsIn(units, from, at) > 4 &&
      !scene.cues.some((other) => other !== cue && other.to === at && other.from > from && other.verb.kind === "speech")
    )
      end = at;
  }
  return end;
}

/** "Kell – who called it “mad” – left", "Kell, who says A, will appeal": where the mark closes that opened the clause. */
function relativeEnd(scene: Scene, cue: Cue, from: number): number {
  const { units } = scene.sentence;
  let who = cue.from - 1;
  while (who > 0 && isAdverb(units[who]?.lower ?? "")) who--;
  // "Kell, whom the army said it had killed, had dinner": the one of whom it is said, before who says it.
  const whom = units.findLastIndex(
    ({ lower, text }, at) => at < who && at > who - LONGEST_TELLER && (lower === "whom" || text === ","),
  );
  if (whom > 0 && units[whom]?.lower === "whom") who = whom;
  const mark = units[who - 1]?.text ?? "";
  if (!/^(?:who|whom|which)$/.test(units[who]?.lower ?? "") || !/^(?:[,(—–-]|--)$/.test(mark)) return units.length;
  for (let at = from + 1; at < units.length; at++) {
    const text = units[at]?.text;
    if (mark === "(" ? text === ")" : mark === text && (mark !== "," || goesOnWithVerb(scene, at + 1))) return at;
  }
  return units.length;
}

const LONGEST_TELLER = 7;

/** The verb of the sentence stands right behind the clause; "and" and another clause do not. */
function goesOnWithVerb(scene: Scene, at: number): boolean {
  const { units } = scene.sentence;
  const next = isAdverb(units[at]?.lower ?? "") ? units[at + 1] : units[at];
  return next !== undefined && next.quote === null && (isAuxiliary(next.lower) || hasTense(scene.view, next));
}

/** "…, who told them that A, Kell said.": the comma before a tag that ends the sentence closes what is told inside it. */
function tagStart(scene: Scene, cue: Cue, from: number): number {
  const { units } = scene.sentence;
  const last = scene.cues.findLast(({ shape, verb }) => shape !== "participle" || !/^(?:cite|quote)$/.test(verb.lemma));
  if (
    last === undefined ||
    last === cue ||
    last.shape !== "finite" ||
    !(last.verb.frames.has("quote") || /^(?:show|reveal|find|indicate|suggest)$/.test(last.verb.lemma))
  )
    return units.length;
  if (!endsThere(units, last)) return units.length;
  if (units[last.from - 1]?.lower === ",") {
    // "…, her spokesman, Ilan Dorvet, told a briefing": the comma before the whole of the subject.
    const phrase = subjectBefore(scene.view, scene.sentence, from, last.from);
    const comma = (phrase?.from ?? 0) - 1;
    return comma > from && units[comma]?.lower === "," ? comma : units.length;
  }
  for (let at = last.from - 1; at > from && at > last.from - 7; at--) {
    if (units[at]?.lower === ",") return at < last.from - 1 ? at : units.length;
    if (!isWord(units[at])) break;
  }
  return units.length;
}

/** How many words may name whom somebody told. */
const LONGEST_AUDIENCE = 5;

/** True when the sentence ends with the verb, or with whom it was told. */
function endsThere(units: readonly Unit[], cue: Cue): boolean {
  let rest = units.slice(cue.to);
  // "A, the Courier reported, citing a letter."
  const citing = rest.findIndex((unit) => /^(?:citing|quoting)$/.test(unit.lower));
  if (citing > 0 && citing < 5 && rest[citing - 1]?.lower === ",") rest = rest.slice(0, citing - 1);
  if (rest.length === 0 || rest[0]?.text === ".") return true;
  const told = /^(?:tell|inform|assure)$/.test(cue.verb.lemma) && rest[0]?.lower !== "that";
  return (
    told &&
    rest.length <= LONGEST_AUDIENCE + 1 &&
    rest.at(-1)?.text === "." &&
    rest.slice(0, -1).every((unit) => isWord(unit) && !/^(?:that|to|about|he|she|they|it)$/.test(unit.lower))
  );
}

/** "in comments carried by", "in an interview with": up to the end of the sentence, with no verb behind. */
function closesWithCarrier(units: readonly Unit[], from: number): boolean {
  const noun = units.findIndex((unit, at) => at >= from && at < from + 4 && CARRIER_NOUNS.has(unit.lower));
  if (noun < 0 || units.slice(from, noun).some((unit) => !isWord(unit))) return false;
  const next = units[noun + 1]?.lower ?? "";
  const carried = /^(?:with|to)$/.test(next) || CARRYING_PARTICIPLES.has(next);
  return carried && units.slice(noun).every((unit, at, rest) => isWord(unit) || at === rest.length - 1);
}

/** "an account that", "a claim which": the noun takes up what was just said. */
function isAccount(units: readonly Unit[], at: number): boolean {
  // "A, something the rebels deny", "A, advice which it takes back".
  const bare = /^(?:something|advice|wording|words)$/.test(units[at]?.lower ?? "");
  const noun = bare ? at : at + 1;
  const next = units[noun + 1];
  return (
    (bare || /^(?:an?|the)$/.test(units[at]?.lower ?? "")) &&
    (bare || TAKING_UP.has(units[noun]?.lower ?? "")) &&
    next !== undefined &&
    (/^(?:that|which|he|she|they|the|it|his|her|their|its|denied|disputed|rejected|contradicted|dismissed)$/.test(
      next.lower,
    ) ||
      isCapital(next))
  );
}

function opensBracket(units: readonly Unit[], from: number, at: number): boolean {
  let depth = 0;
  for (let place = at; place >= from; place--) {
    const word = units[place]?.lower;
    if (word === ")") depth++;
    else if (word === "(") depth--;
    if (depth === 0) return true;
  }
  return false;
}

export function cutBefore(units: readonly Unit[], cue: Cue, from: number): number | null {
  let at = cue.from - 1;
  if (cue.shape === "participle") {
    while (at > from && BEFORE_PARTICIPLE.has(units[at]?.lower ?? "")) at--;
    const mark = units[at]?.text ?? "";
    if (units[at]?.quote != null && at >= from) return at + 1;
    // ", with the ministry adding that": another's words.
    // ", despite two neighbours telling the Courier that"
    const opened = units.findLastIndex(
      ({ lower }, place) => place < at && place > at - 8 && (lower === "with" || lower === "despite"),
    );
    if (opened > from + 1 && units[opened - 1]?.lower === "," && units.slice(opened, at).every(isWord))
      return opened - 1;
    return /^(?:,|—|–|\(|-)$/.test(mark) && at > from ? at : null;
  }
  // "that she had been rung and told A": of one clause with the verb before.
  if (cue.shape === "passive" && (cue.from === cue.head || !/^(?:and|but)$/.test(units[at]?.lower ?? "")))
    return pointingClause(units, at, from);
  const word = units[at]?.lower ?? "";
  // "A, one of whom said B": another of those who spoke.
  if (/^(?:whom|which)$/.test(word) && units[at - 1]?.lower === "of") {
    const comma = units.findLastIndex(({ text }, place) => place < at && place > at - 6 && text === ",");
    return comma > from ? comma : null;
  }
  if (word === "and" && joinsWithBetween(units, from, at)) return null;
  if ((word === "and" || word === "but" || word === "then") && at > from) {
    if (word === "then" && units[at - 1]?.lower === "and") at--;
    return units[at - 1]?.lower === "," ? at - 1 : at;
  }
  // "…, but he also warned that", "…, while Kell said": a clause of its own after a comma.
  if (SOURCE_PRONOUNS.has(word) || isWord(units[at])) {
    let commas = 0;
    for (let place = at; place > from && place > at - 20; place--) {
      const joined = CLAUSE_JOINERS.has(units[place]?.lower ?? "");
      const quoted = units[place - 1]?.quote != null;
      // "…, and in an interview, he said": one comma may close an adjunct that opens the new clause.
      if (
        joined &&
        (quoted || units[place - 1]?.lower === ",") &&
        (commas === 0 || PREPOSITIONS.has(units[place + 1]?.lower ?? "") || units[place]?.lower === "while")
      ) {
        if (quoted) return place;
        return place - 1 > from ? place - 1 : null;
      }
      if (units[place]?.lower === "," && ++commas > 3) break;
    }
  }
  return null;
}

/** "a deal between the mayor and Kell was signed": the "and" belongs to "between". */
function joinsWithBetween(units: readonly Unit[], from: number, and: number): boolean {
  for (let at = and - 1; at > from && at > and - 9; at--) {
    const word = units[at]?.lower ?? "";
    if (word === "and" || word === "," || !isWord(units[at])) return false;
    if (word === "between") return true;
  }
  return false;
}

/** "— this was reported by": the dash before a clause that only points back. */
function pointingClause(units: readonly Unit[], at: number, from: number): number | null {
  const dash = at - 1;
  return dash > from &&
    /^(?:this|that|which|it)$/.test(units[at]?.lower ?? "") &&
    /^[—–,-]$/.test(units[dash]?.text ?? "")
    ? dash
    : null;
}

const TRAILING = /^[.,;:!?—–-]+$/;

/** Units [from, to) as a span without the marks at its ends; null when no word or quotation is left. */
export function trimmedContent(units: readonly Unit[], from: number, to: number): TextSpan | null {
  let first = from;
  let last = Math.min(to, units.length);
  while (first < last && isMark(units[first])) first++;
  while (last > first && isMark(units[last - 1])) last--;
  if (first >= last) return null;
  return spanOf(units, first, last);
}

function isMark(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.quote === null && TRAILING.test(unit.text);
}

/** Units [from, to) as a content, or none: "that A and that B" of one verb is one, as PolNeAR has it. */
export function contentsOver(units: readonly Unit[], from: number, to: number): TextSpan[] {
  const content = trimmedContent(units, from, to);
  return content === null ? [] : [content];
}

/** Number of words (a quotation counts as three) in units [from, to). */
export function wordsIn(units: readonly Unit[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.quote != null) count += 3;
    else if (isWord(unit)) count++;
  }
  return count;
}
