import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS, CARRYING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { ADJUNCT_OPENERS, CLAUSE_SUBJECTS, CONTENT_OPENERS, FINDING_NOUNS } from "../../languages/en/source-words.ts";
import { afterAddressee, clauseWithin, pastHearer } from "./addressees.ts";
import { contentEnd, contentsOver, trimmedContent, wordsIn } from "./content.ts";
import { type Cue, isAdverb } from "./cues.ts";
import { timeStartingAt } from "./noun-phrases.ts";
import { tellsOccasion } from "./occasions.ts";
import { beforeAddition, beforeAside, beforeOccasion, beforeOwnVoice } from "./own-voice.ts";
import type { Scene } from "./scene.ts";
import { singleContent } from "./single-contents.ts";
import { hasTense, isCapital, isWord, type Unit } from "./view.ts";

/** After an infinitive's "to" comes a verb: no determiner, name or quotation. */
function beginsVerb(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.quote === null &&
    /^\p{Ll}/u.test(unit.text) &&
    !DETERMINERS.has(unit.lower) &&
    !CLAUSE_SUBJECTS.has(unit.lower)
  );
}

type Content = { spans: TextSpan[]; strong: boolean };

/** The content after the verb, by the frames that the verb takes. `strong`: a quotation or a that-clause shows it. */
export function contentAfter(scene: Scene, cue: Cue): Content | null {
  const { units } = scene.sentence;
  const { frames } = cue.verb;
  let at = skipAdverbs(scene, cue.to);
  const first = units[at];
  if (first === undefined) return null;
  if (first.lower === ":" || first.lower === ",") {
    const next = units[at + 1];
    if (next?.quote != null && (frames.has("quote") || cue.shape === "participle")) return quoted(scene, cue, at + 1);
    if (first.lower === ",") {
      const close = closingComma(units, at);
      if (close === null) return null;
      at = close;
    } else {
      if (!frames.has("quote") || next === undefined) return null;
      const rest = trimmedContent(units, at + 1, contentEnd(scene, cue, at + 1));
      return rest === null ? null : { spans: [rest], strong: true };
    }
  }
  if (frames.has("addressee")) {
    const after = afterAddressee(scene, cue, at);
    if (after !== null) return take(scene, cue, after.at, after.clear);
    if (!frames.has("clause") && !frames.has("object")) return null;
    if (cue.verb.lemma === "tell" || frames.has("infinitive")) return null;
  }
  if (PROMISING.test(cue.verb.lemma)) at = pastHearer(scene, at);
  const opener = units[at];
  if (opener === undefined) return null;
  if (opener.lower === "to") {
    if (frames.has("infinitive")) return beginsVerb(units[at + 1]) ? take(scene, cue, at, false) : null;
    const clause = clauseWithin(units, at, 12);
    const that = clause !== null && frames.has("that") && units[clause]?.lower === "that";
    return clause === null || !(frames.has("clause") || that) ? null : take(scene, cue, clause, true);
  }
  // "A man reads a poster": who reads a thing says nothing.
  if (cue.verb.lemma === "read" && DETERMINERS.has(opener.lower)) return null;
  // "said when asked about the road": when it was said.
  if (tellsOccasion(scene.view, units, at)) return null;
  const pointer = deniedPointer(scene, cue, at);
  if (pointer !== null) return pointer;
  if (CONTENT_OPENERS.has(opener.lower)) {
    if (frames.has("that")) return opener.lower === "that" ? take(scene, cue, at, true) : null;
    if (!frames.has("clause")) return frames.has("object") ? take(scene, cue, at, false) : null;
    return take(scene, cue, at, opener.lower === "that");
  }
  if (opener.quote !== null) return take(scene, cue, at, true);
  const single = singleContent(scene, cue, at);
  if (single !== null) return single;
  const time = timeStartingAt(scene.view, opener.start);
  if (ADJUNCT_OPENERS.has(opener.lower) || time !== null) {
    if (cue.verb.particles.length > 0) return take(scene, cue, at, false);
    if (opener.lower === "about" && /^\p{N}/u.test(units[at + 1]?.text ?? "")) return take(scene, cue, at, false);
    const afterTime = skipTime(scene, at);
    // "said on Morning Call that": a name that begins with a time.
    const named = isCapital(units[afterTime]) && units[afterTime + 1]?.lower === "that";
    if (afterTime > at && !named && frames.has("clause") && beginsClause(units, afterTime))
      return take(scene, cue, afterTime, false);
    const clause = clauseWithin(units, at, 26);
    // "wrote in a post “Q”", unless another's verb stands between.
    const inWords =
      clause !== null &&
      units[clause]?.quote != null &&
      frames.has("quote") &&
      !scene.cues.some((other) => other.head > cue.head && other.head < clause);
    if (clause !== null && (frames.has("clause") || inWords || (frames.has("that") && units[clause]?.lower === "that")))
      return take(scene, cue, clause, true);
    // "In all, …" after a verb of saying: only a clause that goes on past a comma would count.
    return null;
  }
  const { kind } = cue.verb;
  // "Court rules worship is legal": headlines leave "that" out.
  const heading = scene.sentence.kind === "title" || scene.sentence.kind === "heading";
  if (heading && frames.has("that") && cue.from > 0 && isClauseAt(scene, at)) return take(scene, cue, at, true);
  if (kind === "finding" && (cue.shape === "participle" || !reportsFinding(scene, cue, opener))) return null;
  if (kind === "finding" && /^(?:it|him|her|them|me|us|himself|herself|themselves|itself)$/.test(opener.lower))
    return null;
  if (!isWord(opener) && !/^[$£€@#]$/.test(opener.text)) return null;
  if (frames.has("clause") || frames.has("object") || frames.has("naming") || frames.has("as"))
    return take(scene, cue, at, false);
  return null;
}

/** "Denies this.", "denied it: the road was open": a pronoun is all that is denied, and what follows is another statement. */
function deniedPointer(scene: Scene, cue: Cue, at: number): Content | null {
  const { units } = scene.sentence;
  const { stance, frames } = cue.verb;
  if (stance !== "denies" || !frames.has("object") || !/^(?:it|this|that)$/.test(units[at]?.lower ?? "")) return null;
  const next = units[at + 1];
  if (next !== undefined && (next.quote !== null || isWord(next)) && !AFTER_POINTER.test(next.lower)) return null;
  return { spans: contentsOver(units, at, at + 1), strong: false };
}

const AFTER_POINTER = /^(?:when|while|on|but|yesterday|today|too|outright|flatly|categorically|through|via)$/;

/** Verbs that may name whom the words are for, and need not. */
const PROMISING = /^(?:promise|guarantee|swear|vow|pledge)$/;

const FINDING_PEOPLE =
  /^(?:scientists?|researchers?|investigators?|inspectors?|auditors?|analysts?|experts?|scholars?|economists?|engineers?|doctors?|judges?|jurors?|jury|court|tribunal|inquiry|commission|committee|panel)$/;

/** A verb with a tense stands among the next words, and no mark before it. */
function isClauseAt(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  for (let at = from + 1; at < from + 12; at++) {
    const unit = units[at];
    if (unit === undefined || !isWord(unit) || /^(?:who|which|that|when|while|as|after|before|if)$/.test(unit.lower))
      return false;
    if (hasTense(scene.view, unit)) return true;
  }
  return false;
}

/** "the poll showed Kell ahead" against "she showed courage": without "that" only a document or a figure finds. */
function reportsFinding(scene: Scene, cue: Cue, opener: Unit): boolean {
  if (opener.lower === "that" || opener.quote !== null) return true;
  const { units } = scene.sentence;
  // "The scientists found crop yields fell": people who look into things, and a clause.
  const noun = units[cue.from - 1]?.lower ?? "";
  if (FINDING_PEOPLE.test(noun) && isClauseAt(scene, cue.to)) return true;
  for (let at = Math.max(0, cue.from - 14); at < cue.from; at++) {
    if (MESSAGE_NOUNS.has(units[at]?.lower ?? "") || FINDING_NOUNS.has(units[at]?.lower ?? "")) return true;
  }
  return false;
}

/** A quotation with a full stop inside its marks, and a capital behind it: what follows is another sentence. */
function closesWithQuote(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  const unit = units[from];
  if (unit === undefined || unit.quote === null) return false;
  return (
    isCapital(units[from + 1]) &&
    /[.!?]$/.test(scene.view.text.slice(unit.quote.inner.start, unit.quote.inner.end).trimEnd())
  );
}

/** "in a message [that was obtained by the Courier]", "in a report [that the Courier obtained]": a clause of the thing that carries words. */
function tellsOfCarrier(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  const noun = units[from - 1]?.lower ?? "";
  if (units[from]?.lower !== "that" || !(CARRIER_NOUNS.has(noun) || MESSAGE_NOUNS.has(noun))) return false;
  if (/^(?:is|was|were|are|has|had|have)$/.test(units[from + 1]?.lower ?? "")) return true;
  const mark = units.findIndex((unit, at) => at > from && !isWord(unit));
  const last = units[(mark < 0 ? units.length : mark) - 1];
  return last !== undefined && CARRYING_PARTICIPLES.has(last.lower) && hasTense(scene.view, last);
}

function take(scene: Scene, cue: Cue, start: number, strong: boolean): Content | null {
  const { units } = scene.sentence;
  // "confirmed it: the bridge is shut": what the pronoun stands for.
  const colon = /^(?:it|them|this|that|so)$/.test(units[start]?.lower ?? "") && units[start + 1]?.text === ":";
  const from = colon && units[start + 2] !== undefined ? start + 2 : start;
  if (tellsOfCarrier(scene, from)) return null;
  const thing = !(cue.verb.frames.has("clause") || cue.verb.frames.has("that"));
  const quote = /^[:,]$/.test(units[from]?.text ?? "") ? from + 1 : from;
  const to = closesWithQuote(scene, quote)
    ? quote + 1
    : beforeAddition(scene, from, beforeOwnVoice(scene, from, contentEnd(scene, cue, from)));
  // "declined to comment", "asked not to be named" state nothing.
  if (
    cue.verb.lemma === "decline" &&
    /^(?:comment|answer|respond|say|discuss|elaborate)$/.test(units[from + 1]?.lower ?? "")
  )
    return null;
  const third = units[from + 2]?.lower === "be" ? (units[from + 3]?.lower ?? "") : "";
  if (units[from]?.lower === "not" && /^(?:named|identified|quoted|cited)$/.test(third)) return null;
  if (wordsIn(units, from, to) < (cue.verb.frames.has("object") || cue.verb.particles.length > 0 ? 1 : 2)) return null;
  const end = beforeOccasion(scene, cue, from, beforeAside(scene, cue, from, to));
  // "told her that he had slandered the guild and that he would pay": the second clause goes on the first.
  const next = thing
    ? units.findIndex(({ lower }, at) => at > from && at < end && lower === "that" && units[at - 1]?.lower === "and")
    : -1;
  const spans = contentsOver(units, from, next > from + 1 ? next - 1 : end);
  if (spans.length === 0) return null;
  return { spans, strong: strong || units.slice(from, to).some((unit) => unit.quote !== null) };
}

/** A quotation right after ":" or ",": it is the content, with others that only marks or "and" part from it. */
function quoted(scene: Scene, cue: Cue, from: number): Content {
  const { units } = scene.sentence;
  const spans: TextSpan[] = [];
  const end = contentEnd(scene, cue, from);
  for (let at = from; at < end; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.quote !== null) spans.push({ start: unit.start, end: unit.end });
    else if (isWord(unit) && !/^(?:and|but|then)$/.test(unit.lower)) break;
  }
  return { spans, strong: true };
}

export function skipAdverbs(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  while (at < units.length && isAdverb(units[at]?.lower ?? "") && !CLAUSE_SUBJECTS.has(units[at]?.lower ?? "")) at++;
  const opener = units[at];
  if (opener !== undefined && timeStartingAt(scene.view, opener.start) !== null) {
    const after = skipTime(scene, at);
    const next = units[after];
    if (
      next !== undefined &&
      !(isCapital(next) && units[after + 1]?.lower === "that") &&
      (CONTENT_OPENERS.has(next.lower) || next.quote !== null || /^[:,]$/.test(next.text) || beginsClause(units, after))
    )
      return after;
  }
  return at;
}

function skipTime(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  let at = from;
  if (/^(?:on|in|at|late|early|last)$/.test(units[at]?.lower ?? "")) {
    const next = units[at + 1];
    if (next === undefined || timeStartingAt(scene.view, next.start) === null) return from;
    at++;
  }
  const time = timeStartingAt(scene.view, units[at]?.start ?? -1);
  if (time === null) return from;
  while (at < units.length && (units[at]?.start ?? 0) < time.end) at++;
  return at;
}

function beginsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    (CLAUSE_SUBJECTS.has(unit.lower) ||
      DETERMINERS.has(unit.lower) ||
      CONTENT_OPENERS.has(unit.lower) ||
      isCapital(unit) ||
      unit.quote !== null)
  );
}

const LONGEST_CITED = 26;

/** After "said, however, " or "told X, the host, ": the unit past the second comma; null when the comma ends the clause. */
function closingComma(units: readonly Unit[], comma: number): number | null {
  // "reported, citing two people who took part in the talks, that": as long as it takes to the comma before "that".
  const citing =
    /^(?:citing|quoting|referring|relying)$/.test(units[comma + 1]?.lower ?? "") ||
    (/^(?:with|on)$/.test(units[comma + 1]?.lower ?? "") &&
      /^(?:reference|the|a)$/.test(units[comma + 2]?.lower ?? ""));
  for (let at = comma + 1; at < units.length && at < comma + (citing ? LONGEST_CITED : 10); at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return null;
    if (unit.lower === ",") {
      const next = units[at + 1];
      // "citing the Courier, which cited two officials, that"
      // "citing the mayor, Ada Kell, that": further commas may stand before "that".
      if (citing && next !== undefined && next.lower !== "that" && next.quote === null) continue;
      return next !== undefined && (next.lower === "that" || next.quote !== null || at - comma === 2) ? at + 1 : null;
    }
    if (unit.lower === "that" && !citing) return null;
  }
  return null;
}
