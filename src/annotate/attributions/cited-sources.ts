import { contains, type TextSpan } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { FROM_WHEN } from "../../languages/en/relay-words.ts";
import {
  BODY_NOUNS,
  LOCAL_BODIES,
  MESSAGE_NOUNS,
  SPEAKING_HEADS,
  WORKING_BODIES,
} from "../../languages/en/reporting-nouns.ts";
import { CITED_NOUNS } from "../../languages/en/source-words.ts";
import { SEVERAL_WORDS, UNNAMED_ONE, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { citingWords } from "./citing-words.ts";
import { type Cue, isAdverb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { type Phrase, phraseSpan } from "./noun-phrases.ts";
import { formOf } from "./properties.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, type Unit } from "./view.ts";

/** On whose word another speaks: "…, citing [two diplomats]", "which cited [an official]"; units [from, to). */
export type Cited = {
  readonly from: number;
  readonly to: number;
  /** Past what stands beside the name: "the governor, Ilan Dorvet,". */
  readonly end: number;
  readonly source: TextSpan;
};

/** True when a phrase names who can be cited: people, bodies, names, documents; not "the rules". */
export function canBeCited(units: readonly Unit[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.headTo; at++) {
    const unit = units[at];
    if (unit === undefined || unit.lower === "(") break;
    // "two of the bankers"
    if (unit.lower === "of" && SEVERAL_WORDS.has(units[at - 1]?.lower ?? "") && at === phrase.from + 1) continue;
    if (at > phrase.from && PREPOSITIONS.has(unit.lower)) break;
    if (MESSAGE_NOUNS.has(unit.lower) || CITED_NOUNS.has(unit.lower) || SPEAKING_HEADS.has(unit.lower)) return true;
    if (UNNAMED_ONE.has(unit.lower) || UNNAMED_SEVERAL.has(unit.lower)) return true;
    if (isCapital(unit) && !DETERMINERS.has(unit.lower)) return true;
    // "its operator", "his widow", "campaigners"; "the chamber of trade", "management".
    const ends = at === phrase.headTo - 1 || PREPOSITIONS.has(units[at + 1]?.lower ?? "");
    if (ends && isPersonNoun(unit.lower) && (at > phrase.from || /(?:[^s]s|men|people)$/.test(unit.lower))) return true;
    const body = BODY_NOUNS.has(unit.lower) || LOCAL_BODIES.has(unit.lower);
    if (ends && (WORKING_BODIES.has(unit.lower) || (at > phrase.from && body))) return true;
    if (/^(?:he|she|they|him|her|them|it|who|you|we|me|us)$/.test(unit.lower)) return true;
  }
  return false;
}

/** Who is cited at a verb of citing; null where the verb cites a thing, or where what the cited one says follows. */
export function citedAt(scene: Scene, cue: Cue): Cited | null {
  if (!/^(?:cite|quote)$/.test(cue.verb.lemma) || cue.shape === "passive" || cue.negated || cue.unreal) return null;
  const { units } = scene.sentence;
  const before = beforeAdverbs(units, cue.from);
  // "without citing sources"
  if (units[cue.from - 1]?.lower === "without") return null;
  const relative = /^(?:who|which|that)$/.test(units[before]?.lower ?? "");
  if (cue.shape === "finite" && !relative && !citesForBefore(scene, cue)) return null;
  const begins = pastNaming(units, cue.to);
  const whole = subjectAfter(scene.view, scene.sentence, begins) ?? quotedSource(scene, begins);
  // "A report citing two diplomats said": the phrase ends before the next verb.
  const verb = scene.cues.find((other) => other.from > begins && other.shape === "finite");
  const phrase =
    whole === null || verb === undefined || verb.from >= whole.headTo
      ? whole
      : { from: whole.from, to: verb.from, headTo: verb.from };
  // "quoted its chief operating officer, Marisol Teague, as saying": what the cited one says follows.
  for (let at = cue.to + 1; at < units.length - 1 && at < cue.to + LONGEST_CITED; at++) {
    if (units[at]?.quote != null || /^[.;:]$/.test(units[at]?.text ?? "")) break;
    if (scene.cues.some((other) => other.head === at && /^(?:cite|quote)$/.test(other.verb.lemma))) break;
    if (units[at]?.lower === "as" && /^\p{Ll}{3,}ing$/u.test(units[at + 1]?.text ?? "")) return null;
  }
  if (phrase === null || !(units[phrase.from]?.quote != null || namesSomebody(scene, phrase))) return null;
  if (units[phrase.headTo]?.quote != null || /^(?:as|:)$/.test(units[phrase.headTo]?.lower ?? "")) return null;
  const from = cue.shape === "finite" ? before : cue.from;
  return { from, to: phrase.headTo, ...sourceOf(scene, phrase) };
}

/** "citing [what it called] informed sources": the outlet's own words for them follow. */
function pastNaming(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "what") return at;
  const naming = units
    .slice(at + 1, at + 4)
    .findIndex(({ lower }) => /^(?:called|calls|described|describes)$/.test(lower));
  const verb = at + 1 + naming;
  if (naming < 0) return at;
  return units[verb + 1]?.lower === "as" ? verb + 2 : verb + 1;
}

/** The phrase with the name beside it: "the governor, Ilan Dorvet", else its head; never the subject of a verb that follows. */
function sourceOf(scene: Scene, phrase: Phrase): { source: TextSpan; end: number } {
  const { units } = scene.sentence;
  const subject = scene.cues.some(
    (cue) => cue.shape === "finite" && cue.from >= phrase.headTo && cue.from <= phrase.to + 1,
  );
  const head = { ...phrase, to: phrase.headTo };
  if (subject || phrase.to <= phrase.headTo + 1) return { source: phraseSpan(units, head), end: phrase.headTo };
  return { source: withNameBeside(units, phrase), end: phrase.to };
}

/** "from [the mayor of Brax, Ada Kell,] that": the head of a phrase, with the name beside it. */
export function withNameBeside(units: readonly Unit[], phrase: Phrase): TextSpan {
  // "citing a treasury source, Rome would give way": a clause, and no name.
  const beside = units.slice(phrase.headTo + 1, phrase.to);
  const named =
    isCapital(beside[0]) && !beside.some((unit) => unit.quote === null && REPORTING_OR_TENSE.test(unit.lower));
  return phraseSpan(units, named ? phrase : { ...phrase, to: phrase.headTo });
}

/** Words that no name holds. */
const REPORTING_OR_TENSE = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|said|says|told)$/;

const LONGEST_CITED = 18;

/** "citing “a senior official”": the words for the source are the outlet's own. */
function quotedSource(scene: Scene, at: number): Phrase | null {
  const quote = scene.sentence.units[at]?.quote;
  if (quote == null) return null;
  const words = scene.view.text.slice(quote.inner.start, quote.inner.end).toLowerCase().split(/\s+/);
  const head = words.findLast(
    (word) =>
      UNNAMED_ONE.has(word) ||
      UNNAMED_SEVERAL.has(word) ||
      SPEAKING_HEADS.has(word) ||
      CITED_NOUNS.has(word) ||
      isPersonNoun(word),
  );
  return words.length < 9 && head !== undefined ? { from: at, to: at + 1, headTo: at + 1 } : null;
}

function beforeAdverbs(units: readonly Unit[], from: number): number {
  let at = from - 1;
  // "which in turn cited": the words between belong to the verb.
  if (units[at]?.lower === "turn" && units[at - 1]?.lower === "in") at -= 2;
  while (at > 0 && isAdverb(units[at]?.lower ?? "")) at--;
  return at;
}

/** People, a body or a document, as the phrase's head shows; "citing concerns", "citing security reasons" cite no one. */
function namesSomebody(scene: Scene, phrase: Phrase): boolean {
  const { units } = scene.sentence;
  // "citing two of them"
  if (
    units[phrase.from + 1]?.lower === "of" &&
    /^(?:one|two|three|four|five|several|some|both|many)$/.test(units[phrase.from]?.lower ?? "")
  )
    return true;
  for (let at = phrase.from; at < phrase.headTo; at++) {
    const unit = units[at];
    if (unit === undefined || (at > phrase.from && PREPOSITIONS.has(unit.lower))) break;
    const next = units[at + 1];
    const last =
      at === phrase.headTo - 1 ||
      next === undefined ||
      PREPOSITIONS.has(next.lower) ||
      next.lower === "around" ||
      !isWord(next);
    if (
      !last &&
      !isCapital(unit) &&
      !/^(?:who|whom|whose|which|that|it|he|she|they|citing|quoting|seen|obtained|familiar|briefed|close|present|there|here)$/.test(
        next?.lower ?? "",
      )
    )
      continue;
    if (BODY_NOUNS.has(unit.lower)) return true;
    if (SPEAKING_HEADS.has(unit.lower) || MESSAGE_NOUNS.has(unit.lower) || CITED_NOUNS.has(unit.lower)) return true;
    if (UNNAMED_ONE.has(unit.lower) || UNNAMED_SEVERAL.has(unit.lower) || isPersonNoun(unit.lower)) return true;
    if (isCapital(unit) && last) return true;
  }
  return false;
}

/** "It cited two diplomats.": a sentence of nothing else goes with the statement before. */
function citesForBefore(scene: Scene, cue: Cue): boolean {
  const { units } = scene.sentence;
  const first = units[0]?.lower ?? "";
  if (!/^(?:it|they|the)$/.test(first) || cue.from > 4 || scene.cues[0] !== cue) return false;
  return scene.earlier.at(-1)?.sentence === scene.sentence.index - 1;
}

/** Those whom such words name in the sentence. */
export function citedInWords(scene: Scene): Cited[] {
  const { units } = scene.sentence;
  const found: Cited[] = [];
  for (let at = 1; at < units.length - 2; at++) {
    const length = units[at]?.quote == null ? citingWords(units, at) : 0;
    if (length === 0) continue;
    const phrase = subjectAfter(scene.view, scene.sentence, at + length) ?? quotedSource(scene, at + length);
    if (phrase !== null && FROM_WHEN.has(units[phrase.headTo - 1]?.lower ?? "")) continue;
    if (phrase === null || !(units[phrase.from]?.quote != null || namesSomebody(scene, phrase))) continue;
    found.push({
      from: at,
      to: phrase.headTo,
      ...sourceOf(scene, phrase),
    });
  }
  return found;
}

/** Puts those cited behind the statements that rest on them; a cited one who cites in turn is followed by whom it cites. */
export function attachCited(scene: Scene, cited: readonly Cited[]): void {
  for (let first = 0; first < cited.length; ) {
    let next = first + 1;
    while (next < cited.length && isJoined(scene, cited[next - 1], cited[next])) next++;
    const group = cited.slice(first, next);
    // "Citing the Courier, which cited an official, X reported": the last of a row stands beside its statement.
    const draft = group.map((one) => draftCiting(scene, one)).find((found) => found !== null);
    // “Q,” Kell said, referring to the police: what the words mean, and no source of theirs.
    const explained = scene.sentence.units[group[0]?.from ?? -1]?.lower === "referring";
    if (explained && draft !== undefined && formOf(scene.view, draft.contents) !== "indirect") {
      first = next;
      continue;
    }
    for (const one of group) draft?.behind.push(one.source);
    first = next;
  }
}

function isJoined(scene: Scene, one: Cited | undefined, other: Cited | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return onlyMarks(scene, one.to, other.from) || onlyMarks(scene, one.end, other.from);
}

const LATEST_FOR_BEFORE = 6;

function draftCiting(scene: Scene, cited: Cited): Draft | null {
  const { units } = scene.sentence;
  const start = units[cited.from]?.start ?? 0;
  const sourced = scene.drafts.filter((draft) => draft.sources.length > 0 && draft.kind === "speech");
  let best: Draft | null = null;
  for (const draft of sourced) {
    const source = draft.sources[0] ?? { start: 0, end: 0 };
    if (contains(source, cited.source)) return draft;
    // "a Northwire story, which cited two bankers, that": the noun is the cue of what the story says.
    const noun = units.findIndex((unit) => unit.start >= (draft.cues[0]?.end ?? 0));
    if (draft.by === "reporting noun" && noun >= 0 && onlyMarks(scene, noun, cited.from)) return draft;
    const after = units.findIndex((unit) => unit.start >= source.end);
    if (source.end <= start && after >= 0 && onlyMarks(scene, after, cited.from)) return draft;
    // "Citing two diplomats, X reported": the subject follows the comma.
    const at = units.findIndex((unit) => unit.start >= source.start);
    const parted = units.slice(cited.to, Math.max(at, cited.to)).some(({ text }) => /^[;:—–]$/.test(text));
    const fronted = onlyMarks(scene, cited.to, at) || onlyMarks(scene, cited.end, at);
    if (source.start >= cited.source.end && at >= 0 && !parted && fronted) return draft;
    if ((draft.cues[0]?.start ?? 0) < start) best = draft;
  }
  if (best !== null) return best;
  const before = scene.earlier.at(-1);
  const apart = before !== undefined && before.sentence === scene.sentence.index - 1;
  // "It cited two diplomats.": what stands further on rests something of its own sentence.
  if (cited.from > LATEST_FOR_BEFORE) return null;
  return apart && before.sources.length > 0 && before.kind === "speech" && scene.drafts.length === 0 ? before : null;
}

/** No word stands in units [from, to) but relative pronouns and adverbs. */
function onlyMarks(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at++)
    if (isWord(units[at]) && !/^(?:which|who|itself)$/.test(units[at]?.lower ?? "")) return false;
  return true;
}
