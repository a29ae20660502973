import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { MESSAGE_NOUNS, SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import { FINDING_NOUNS, GENERIC_SUBJECTS } from "../../languages/en/source-words.ts";
import { sharesSubject } from "./content.ts";
import type { Cue } from "./cues.ts";
import { isAdverb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { mainSubject, subjectAt } from "./main-subject.ts";
import { canSpeak, isAuxiliary, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, mentionsIn, type PageView, type Unit } from "./view.ts";

/**
 * Where to stop looking to the left of a cue: after the cue before it. Where a comma or dash closes a parenthesis right
 * before the verb, a cue inside that parenthesis does not stand in the way ("Kell, speaking of peace, said").
 */
export function leftLimit(scene: Scene, cue: Cue): number {
  const { units } = scene.sentence;
  const mark = /^[,—–-]$/.test(units[cue.from - 1]?.text ?? "");
  const describing = describingSubject(scene, cue);
  for (let at = cuesBefore(scene.cues, cue.from) - 1; at >= 0; at--) {
    const other = scene.cues[at];
    if (other === undefined || (mark && opensParenthesis(units, other)) || describing.has(other)) continue;
    // "A report citing two diplomats said": the participle belongs to the subject.
    const noun = units[other.from - 1];
    const belongs = other.shape === "participle" && /^(?:cite|quote)$/.test(other.verb.lemma);
    if (!belongs || !MESSAGE_NOUNS.has(noun?.lower ?? "")) return other.to;
  }
  return 0;
}

/** How many of the cues, which stand one behind the other, end before a place. */
function cuesBefore(cues: readonly Cue[], place: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONGEST_RELATIVE = 20;

/** What was worked out of a sentence's cues. */
const described = new WeakMap<readonly Cue[], Map<Cue, ReadonlySet<Cue>>>();

/**
 * "A neighbour who asked not to be identified said", "a rancher who found the balloon told": the verbs of a clause that
 * tells who the subject is, and that take no clause of their own, do not end what stands before.
 */
function describingSubject({ sentence: { units }, cues }: Scene, cue: Cue): ReadonlySet<Cue> {
  const known = described.get(cues)?.get(cue);
  if (known !== undefined) return known;
  const found = new Set<Cue>();
  const end = cue.shape === "finite" ? cuesBefore(cues, cue.from) : 0;
  let from = end;
  while (from > 0 && cue.from - (cues[from - 1]?.from ?? 0) <= LONGEST_RELATIVE) from--;
  let first: Cue | null = null;
  for (const other of cues.slice(from, end)) {
    if (other.shape === "participle" || !describesSubject(units, other, cue, first)) continue;
    found.add(other);
    first ??= other;
  }
  const ofCues = described.get(cues) ?? new Map<Cue, ReadonlySet<Cue>>();
  described.set(cues, ofCues.set(cue, found));
  return found;
}

/** True for a verb of a clause with "who"; `first` is the first of the cue's that is. */
function describesSubject(units: readonly Unit[], other: Cue, cue: Cue, first: Cue | null): boolean {
  let who = other.from - 1;
  while (who > 0 && (isAdverb(units[who]?.lower ?? "") || isAuxiliary(units[who]?.lower ?? ""))) who--;
  // A second verb of the same clause: "who asked … and heard".
  if (units[who]?.lower !== "who")
    return first !== null && !units.slice(first.to, other.from).some(({ text }) => /^[,;:]$/.test(text));
  const noun = units[who - 1];
  if (noun === undefined || !isWord(noun)) return false;
  const between = units.slice(other.to, cue.from);
  if (between.some((unit) => unit.quote !== null || /^[,;:—–]$/.test(unit.text) || unit.lower === "that")) return false;
  // "a man who said the minister told": the second verb's subject is what follows the first.
  const [next] = between;
  if (next === undefined) return false;
  const takesClause = other.verb.frames.has("clause") && other.verb.lemma !== "find";
  return (
    !takesClause || !(DETERMINERS.has(next.lower) || isCapital(next) || /^(?:he|she|they|it|we)$/.test(next.lower))
  );
}

/** A comma right behind the verb, or behind whom somebody told: ", he said,", ", two clerks told the Courier,". */
function closesSoon(units: readonly Unit[], cue: Cue): boolean {
  if (units[cue.to]?.lower === ",") return true;
  if (!/^(?:tell|inform|assure)$/.test(cue.verb.lemma)) return false;
  const comma = units.findIndex(({ text }, at) => at > cue.to && at < cue.to + 6 && text === ",");
  return comma > 0 && units.slice(cue.to, comma).every((unit) => isWord(unit) && unit.lower !== "that");
}

/** The cue of ", speaking of", ", who opposed", "— a book saying": its clause began after a comma or dash. */
function opensParenthesis(units: readonly Unit[], cue: Cue): boolean {
  // "Police, the mayor said, had told her": a tag between commas.
  if (cue.shape === "finite" && closesSoon(units, cue)) {
    const comma = units.findLastIndex(({ text }, at) => at < cue.from && at > cue.from - 8 && text === ",");
    if (comma > 0 && !units.slice(comma + 1, cue.from).some(({ lower }) => /^(?:and|but|who|which|that)$/.test(lower)))
      return true;
  }
  for (let at = cue.from - 1; at >= 0 && at > cue.from - 12; at--) {
    const unit = units[at];
    if (/^[,—–-]$/.test(unit?.text ?? "")) {
      const first = units[at + 1]?.lower ?? "";
      // "both of whom asked", "one of which said"
      if (units[at + 2]?.lower === "of" && /^(?:whom|which)$/.test(units[at + 3]?.lower ?? "")) return true;
      // "Dorvet, the deputy, said Kell, his chief, expects": a verb with a tense right behind a comma closes an apposition.
      if (at + 1 === cue.from) return cue.shape !== "finite";
      return /^(?:who|which|whose|whom|a|an|the)$/.test(first);
    }
  }
  return false;
}

/** The source of a cue by what stands before it; `own`: it has a subject of its own. Null where nobody can be told. */
export function sourceFor(scene: Scene, cue: Cue): { span: TextSpan; own: boolean } | null {
  const { units } = scene.sentence;
  const shown = cue.shape === "participle" ? shownSpeaking(scene, cue) : null;
  if (shown !== null) return { span: shown, own: true };
  if (sharesSubject(units, cue)) {
    const span = sharedSource(scene, cue);
    if (span === null) return null;
    if (cue.shape === "participle" && !hangsOnClause(units, cue)) return null;
    return { span, own: false };
  }
  const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
  if (phrase === null) return null;
  const only = units[phrase.from];
  // "One says it was the wind, another that …" against "one wonders".
  const one = only?.lower === "one" && cue.verb.kind === "speech" && cue.shape === "finite" && !cue.unreal;
  if (phrase.headTo - phrase.from === 1 && only !== undefined && GENERIC_SUBJECTS.has(only.lower) && !one) return null;
  // "Who would say …?" asks.
  if (phrase.from === 0 && only?.lower === "who") return null;
  const plainSpeech = cue.verb.kind === "speech" && cue.verb.frames.has("clause") && !cue.verb.frames.has("object");
  if (!canSpeak(scene.view, units, phrase)) {
    const pronoun = units[phrase.from];
    const it =
      phrase.headTo - phrase.from === 1 && pronoun !== undefined && /^(?:it|you|that|this)$/.test(pronoun.lower);
    // "It finds that patients were restrained": a report that was just named.
    // "said it had learned from two officials that": an outlet.
    // "The inquest heard from a clerk that": whoever heard it.
    const learns = /^(?:learn|hear)$/.test(cue.verb.lemma) && units[cue.to]?.lower === "from";
    const finds =
      learns ||
      (/^(?:find|conclude)$/.test(cue.verb.lemma) && units[cue.to]?.lower === "that" && cue.shape === "finite");
    if (it && (pronoun.lower !== "it" || !(plainSpeech || finds))) return null;
    // "The video, posted by a neighbour, shows A"
    const head = units[phrase.headTo - 1]?.lower ?? "";
    // "The video shows a driver saying A": the driver does.
    const another = scene.cues.some(
      ({ from, shape, verb }) =>
        from > cue.to && from < cue.to + NEXT_SPEAKER && shape === "participle" && verb.kind === "speech",
    );
    const shows = cue.verb.kind === "finding" && !another && (MESSAGE_NOUNS.has(head) || FINDING_NOUNS.has(head));
    if (!plainSpeech && !learns && !shows && !isClauseNext(units, cue.to)) return null;
  }
  return { span: phraseSpan(units, phrase), own: true };
}

const NEXT_SPEAKER = 8;

const SHOWING =
  /^(?:has|have|had|shows?|showed|heard?|hears|captured?|captures|recorded|records|recalls?|recalled|remembers?|remembered|caught|catches|filmed|sees?|saw|overheard|depicts?|depicted|features?|featured)$/;

/** "has Kell adding: “Q”", "intercepts had captured a commander telling": whoever stands right before the participle. */
function shownSpeaking(scene: Scene, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  const before = units[cue.from - 1];
  if (before === undefined || before.quote !== null) return null;
  const parted = before.lower === ",";
  const to = parted
    ? units.findLastIndex(({ lower }, at) => at < cue.from - 1 && at > cue.from - 8 && lower === ",")
    : cue.from;
  if (to < 2 || (parted && !/^(?:known|identified|named|then|now|the|a|an|who)$/.test(units[to + 1]?.lower ?? "")))
    return null;
  const pronoun = units[to - 1];
  if (pronoun !== undefined && /^(?:him|her|them)$/.test(pronoun.lower))
    return SHOWING.test(units[to - 2]?.lower ?? "") ? { start: pronoun.start, end: pronoun.end } : null;
  const shows = units.findLastIndex(({ lower }, at) => at < to - 1 && at > to - 9 && SHOWING.test(lower));
  // "with one telling the Courier that A", ", with the ministry saying": whoever stands behind "with".
  const opened = units.findLastIndex(({ lower }, at) => at < to - 1 && at > to - 9 && /^(?:with|despite)$/.test(lower));
  const verb = opened > shows && /^[,—–]$/.test(units[opened - 1]?.text ?? "") ? opened : shows;
  if (verb < 1) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, verb + 1, to);
  if (phrase === null || phrase.from !== verb + 1 || !canSpeak(scene.view, units, phrase)) return null;
  return phraseSpan(units, phrase);
}

function isClauseNext(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && (unit.lower === "that" || unit.quote !== null);
}

/** A participle speaks for the clause before it only where a mark or "while", "by", "before" joins it on. */
function hangsOnClause(units: readonly Unit[], cue: Cue): boolean {
  const before = units[cue.from - 1];
  if (before === undefined) return false;
  return (
    /^(?:,|—|–|\(|-)$/.test(before.text) ||
    /^(?:while|before|by|after|in|even|also|and)$/.test(before.lower) ||
    before.quote !== null
  );
}

/** The source of the nearest draft before the cue in its sentence, else the subject of the main clause. */
export function sharedSource(scene: Scene, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  const at = units[cue.from]?.start ?? 0;
  let best: Draft | null = null;
  for (const draft of scene.drafts) {
    const cueStart = draft.cues[0]?.start ?? 0;
    if (cueStart < at && draft.sources.length > 0) best = draft;
  }
  if (best !== null) return (sameVerbAround(scene, best, cue) ?? best).sources[0] ?? null;
  const main = mainSubject(scene.view, units, cue.from);
  // "The cruise line apologised and said": whatever does so can speak.
  const says = cue.shape === "finite" && /^(?:say|tell)$/.test(cue.verb.lemma);
  // "Engineers disagreed, saying A"; of "The widow got a letter, stating A" the letter states it.
  const person = main !== null && isPerson(units, main) && !holdsMessage(units, main, cue.from);
  if (main !== null && !person && !isSomebody(scene.view, units, main) && !(says && isDetermined(units, main)))
    return null;
  if (main === null || scene.view.text.slice(main.start, main.end).toLowerCase() !== "it") return main;
  // "It is reported that Kell left, saying": the one told of, not "it".
  const that = units.findIndex((unit, index) => unit.lower === "that" && index < cue.from);
  return that < 0 ? main : subjectAt(scene.view, units, that + 1, cue.from);
}

/** "Kell said her party backs A, and said B": of what holds the statement before, the one with the verb that comes again. */
function sameVerbAround(scene: Scene, inner: Draft, cue: Cue): Draft | undefined {
  const at = inner.sources[0]?.start ?? -1;
  if (inner.lemma === cue.verb.lemma) return undefined;
  return scene.drafts.find(
    ({ lemma, sources, contents }) =>
      lemma === cue.verb.lemma && sources.length > 0 && contents.some(({ start, end }) => start <= at && at < end),
  );
}

function isDetermined(units: readonly Unit[], span: TextSpan): boolean {
  const at = units.findIndex((unit) => unit.start >= span.start);
  return DETERMINERS.has(units[at]?.lower ?? "") && (units[at]?.end ?? span.end) < span.end;
}

function isPerson(units: readonly Unit[], span: TextSpan): boolean {
  const last = units.findLast((unit) => unit.start >= span.start && unit.end <= span.end);
  return last !== undefined && isPersonNoun(last.lower);
}

function holdsMessage(units: readonly Unit[], { end }: TextSpan, to: number): boolean {
  return units.slice(0, to).some((unit) => unit.start >= end && MESSAGE_NOUNS.has(unit.lower));
}

/** A pronoun, a person, a body, or a phrase headed by a role; not "Bitcoin" or "the glitch". */
function isSomebody(view: PageView, units: readonly Unit[], span: TextSpan): boolean {
  if (/^(?:he|she|they|we|it)$/i.test(view.text.slice(span.start, span.end))) return true;
  if (units.some((unit) => unit.start >= span.start && unit.end <= span.end && SPEAKING_HEADS.has(unit.lower)))
    return true;
  return mentionsIn(view, span).some((mention) => {
    const kind = view.layers.entities.annotations[mention.entity]?.kind;
    return kind !== undefined && kind !== "other" && kind !== "work";
  });
}
