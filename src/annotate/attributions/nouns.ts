import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import {
  CONTENT_NOUNS,
  HELD_NOUNS,
  MESSAGE_NOUNS,
  NOBODYS_NOUNS,
  SENDING_VERBS,
} from "../../languages/en/reporting-nouns.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { GIVEN_NOUNS, GIVING_VERBS, NEWS_NOUNS, STORY_NOUNS } from "../../languages/en/statement-signs.ts";
import { contentsOver } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { isAuxiliary, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { ownerBefore } from "./owner-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, isWord, mentionsIn, spanOf, type Unit } from "./view.ts";
import { asideBy, claimant, pastRising } from "./whose-claim.ts";

/** What the forms below hang on. */
const STATED_NOUNS: ReadonlySet<string> = new Set([
  ...MESSAGE_NOUNS,
  ...CONTENT_NOUNS,
  ...HELD_NOUNS,
  ...STORY_NOUNS,
  ...GIVEN_NOUNS,
  ...NEWS_NOUNS,
]);

/** X's claim that A · the ministry sent a message indicating A · speculation that A (nobody stated). */
export const reportingNouns: SentenceRecogniser = {
  name: "reporting noun",
  words: STATED_NOUNS,
  find(scene) {
    const { units } = scene.sentence;
    const found: Draft[] = [];
    for (let at = 0; at < units.length - 1; at++) {
      const unit = units[at];
      if (unit === undefined || unit.quote !== null) continue;
      if (MESSAGE_NOUNS.has(unit.lower)) {
        const draft = messageSaying(scene, at);
        if (draft !== null) found.push(draft);
      }
      const story =
        STORY_NOUNS.has(unit.lower) &&
        (outletBefore(scene, at) !== null || /^(?:in|by)$/.test(units[at + 1]?.lower ?? ""));
      const given = GIVEN_NOUNS.has(unit.lower) && GIVING_VERBS.has(units[at - 1]?.lower ?? "");
      const news = NEWS_NOUNS.has(unit.lower) && units[at + 1]?.lower === "that";
      // "It is the ministry's position that A"
      const held = HELD_NOUNS.has(unit.lower) && units[0]?.lower === "it" && at <= LONGEST_CLEFT;
      if (CONTENT_NOUNS.has(unit.lower) || story || given || news || held) {
        const draft = nounThat(scene, at);
        if (draft !== null) found.push(draft);
      }
    }
    return found;
  },
};

function cueTaken(scene: Scene, span: TextSpan): boolean {
  return scene.drafts.some((draft) => draft.cues.some((cue) => cue.start < span.end && span.start < cue.end));
}

function nounThat(scene: Scene, at: number): Draft | null {
  const { units, index } = scene.sentence;
  const noun = units[at];
  if (noun === undefined) return null;
  let that = pastRising(scene, at);
  const rising = that > at + 1;
  let source = ownerBefore(units, at) ?? outletBefore(scene, at) ?? ofThePress(units, at);
  if (/^(?:from|by|of)$/.test(units[that]?.lower ?? "") && source === null) {
    const phrase = subjectAfter(scene.view, scene.sentence, that + 1);
    if (phrase === null || units[phrase.to]?.lower !== "that") return null;
    source = phraseSpan(units, phrase);
    that = phrase.to;
  }
  // "a report in the Courier that A": only outlets hold reports.
  if (/^(?:in|on)$/.test(units[that]?.lower ?? "") && source === null) {
    const phrase = subjectAfter(scene.view, scene.sentence, that + 1);
    if (phrase === null || units[phrase.headTo]?.lower !== "that") return null;
    source = phraseSpan(units, { ...phrase, to: phrase.headTo });
    if (outletLink(scene.view, source, true) === null) return null;
    that = phrase.headTo;
  }
  // "gave evidence that", "sent word that": whoever gave it.
  const gave = /^(?:evidence|testimony|word|notice|assurances?)$/.test(noun.lower) && source === null;
  if (gave) source = sender(scene, at);
  if (gave && source === null && noun.lower !== "word") return null;
  const aside = asideBy(scene, that);
  if (aside !== null && units[aside.to + 1]?.lower === "that") {
    if (source === null && aside.made) source = aside.by;
    that = aside.to + 1;
  }
  that = afterRelativeClause(units, that);
  const next = units[that + 1];
  if (units[that]?.lower !== "that" || next === undefined || !isWord(next)) return null;
  // "accusations that were hard to prove", "no reports that": a relative clause, and nothing said.
  if (
    isAuxiliary(next.lower) ||
    (/^stor|^art/.test(noun.lower) && hasTense(scene.view, next)) ||
    (REPORTING_FORMS.has(next.lower) && /(?:ed|said|told)$/.test(next.lower)) ||
    /^(?:no|any|without)$/.test(units[at - 1]?.lower ?? "")
  )
    return null;
  const cue = { start: noun.start, end: noun.end };
  if (cueTaken(scene, cue)) return null;
  const end = beforeMainVerb(scene, at, that, clauseEnd(scene, that));
  const carried = carriedAside(scene, that, end);
  if (source === null && !rising) source = claimant(scene, carried?.to ?? end);
  if (source === null && !NOBODYS_NOUNS.has(noun.lower)) return null;
  // "dismissed speculation that": the verb's own attribution holds it, and the rumour is nobody's.
  if (source === null && scene.cues.some((other) => other.to <= at && at - other.to <= 2)) return null;
  const contents = contentsOver(units, that, carried?.at ?? end);
  if (contents.length === 0) return null;
  return newDraft(reportingNouns.name, index, {
    sources: source === null ? [] : [source],
    cues: [cue],
    contents,
    kind: "speech",
    lemma: noun.lower,
    stance: stanceOf(noun.lower),
    relays: carried === null || source !== null ? [] : [carried.by],
    confidence: 0.75,
  });
}

/** "reports that A, first carried by the Courier, were": the aside within units [from, to), and by whom. */
function carriedAside(scene: Scene, from: number, to: number): { at: number; to: number; by: TextSpan } | null {
  for (let at = from + 3; at < to; at++) {
    const aside = asideBy(scene, at);
    if (aside !== null) return aside.made ? null : { at, to: aside.to + 1, by: aside.by };
  }
  return null;
}

/** "a Northwire story, which cited two bankers, that A": where the clause between commas ends; `at` where there is none. */
function afterRelativeClause(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "," || !/^(?:which|citing|quoting)$/.test(units[at + 1]?.lower ?? "")) return at;
  const close = units.findIndex((unit, place) => place > at + 2 && place < at + LONGEST_ASIDE && unit.lower === ",");
  return close > 0 && units[close + 1]?.lower === "that" ? close + 1 : at;
}

const LONGEST_ASIDE = 16;
const LONGEST_CLEFT = 9;

/** "denied a [Northwire] report that A": the outlet whose report it is. */
function outletBefore(scene: Scene, noun: number): TextSpan | null {
  const { units } = scene.sentence;
  const before = units[noun - 1];
  if (before === undefined || !/^(?:reports?|story|stories|article|claims?)$/.test(units[noun]?.lower ?? ""))
    return null;
  const mention = mentionsIn(scene.view, before).findLast((other) => other.end === before.end && other.by === "name");
  if (mention === undefined) return null;
  const span = { start: mention.start, end: mention.end };
  return outletLink(scene.view, span, true) === null ? null : span;
}

/** "press reports that A", "media reports that A": the press is all that is stated. */
function ofThePress(units: readonly Unit[], noun: number): TextSpan | null {
  const press = /^(?:press|media|newspaper|news|agency|television|tv|radio)$/.test(units[noun - 1]?.lower ?? "");
  return press && /^reports?$/.test(units[noun]?.lower ?? "") ? spanOf(units, noun - 1, noun + 1) : null;
}

function stanceOf(noun: string): Draft["stance"] {
  if (/^(?:denial|doubts?)$/.test(noun)) return "denies";
  if (/^(?:speculation|rumou?rs?|suspicions?|hints?|suggestions?|insinuations?|fears?)$/.test(noun)) return "hedges";
  if (/^(?:predictions?|expectations?|forecast|hopes?)$/.test(noun)) return "expects";
  if (/^(?:promises?|pledges?|vows?|assurances?)$/.test(noun)) return "promises";
  if (/^(?:insistence|proposals?)$/.test(noun)) return "demands";
  return "asserts";
}

/** The clause of a noun ends with the sentence, at a comma before a new voice, or before a verb of the outer clause. */
function clauseEnd(scene: Scene, from: number): number {
  const { units } = scene.sentence;
  for (let at = from + 3; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (/^[;—–]$/.test(unit.text)) return at;
    if (unit.lower === "," && !isWord(units[at + 1])) return at;
    if (
      unit.lower === "," &&
      (scene.cues.some((cue) => cue.from > at && cue.from <= at + 3) ||
        /^(?:according|but|while|and)$/.test(units[at + 1]?.lower ?? ""))
    )
      return at;
  }
  return units.length;
}

/**
 * "The opposition's claim that gas was used [has not been confirmed]": where the noun is the subject of its sentence, the
 * second verb with a tense that nothing joins to the first is the sentence's own.
 */
export function beforeMainVerb(scene: Scene, noun: number, that: number, end: number): number {
  const { units } = scene.sentence;
  const hasVerb = (unit: Unit) =>
    isAuxiliary(unit.lower) || (hasTense(scene.view, unit) && !/^['’]s?$/.test(unit.lower));
  if (units.slice(0, noun).some((unit) => unit.quote !== null || hasVerb(unit))) return end;
  let first = -1;
  for (let at = that + 2; at < end; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || !(isAuxiliary(unit.lower) || hasTense(scene.view, unit))) continue;
    if (/^(?:not|n't|n’t|been|being|be)$/.test(unit.lower)) continue;
    if (first < 0) {
      first = at;
      continue;
    }
    const chained = units
      .slice(first + 1, at)
      .every((other) => isAuxiliary(other.lower) || /ly$|^(?:not|also)$/.test(other.lower));
    if (chained) {
      first = at;
      continue;
    }
    const before = units[at - 1]?.lower ?? "";
    const joined = units
      .slice(first + 1, at)
      .some(({ lower }) => /^(?:and|or|but|who|which|that|because|if|when|while|after|before|as|since|,)$/.test(lower));
    // "that he knew of it drew laughter": behind a preposition the pronoun is no subject.
    const subject = /^(?:he|she|they|it|we|i|you|there)$/.test(before) && !PREPOSITIONS.has(units[at - 2]?.lower ?? "");
    if (joined || subject || before === "to") return end;
    return at;
  }
  return end;
}

/** "[Reports that the dam was cracked] were denied": where the phrase begins whose verb stands at unit `verb`; -1 where none is. */
export function claimBefore(scene: Scene, verb: number): number {
  const { units } = scene.sentence;
  const that = units.findIndex(({ lower }) => lower === "that");
  if (that < 1 || that > verb - 3) return -1;
  const noun = units.findIndex(({ lower, quote }, at) => at < that && quote === null && CONTENT_NOUNS.has(lower));
  if (noun < 0) return -1;
  return beforeMainVerb(scene, noun, that, units.length) === verb ? (isWord(units[0]) ? 0 : 1) : -1;
}

/** "sent a message indicating A": who sent it says A. "a letter stating A": the letter does. */
function messageSaying(scene: Scene, at: number): Draft | null {
  const { units, index } = scene.sentence;
  const noun = units[at];
  const verb = units[at + 1];
  if (noun === undefined || verb === undefined) return null;
  const form = REPORTING_FORMS.get(verb.lower)?.find(
    ({ forms, verb: entry }) =>
      forms.has("ing") && entry.particles.length === 0 && (entry.frames.has("clause") || entry.frames.has("object")),
  );
  if (form === undefined || /^(?:cite|quote)$/.test(form.verb.lemma)) return null;
  const cue = spanOf(units, at, at + 2);
  if (cueTaken(scene, { start: verb.start, end: verb.end })) return null;
  const person = ownerBefore(units, at) ?? sender(scene, at);
  // "In a statement announcing the pick, the union called": where it stands, and who says it behind.
  const place = person === null && !/^(?:that|:|,)$/.test(units[at + 2]?.lower ?? "") && units[at + 2]?.quote == null;
  const source = person ?? documentAt(scene, at);
  if (source === null || (place && PREPOSITIONS.has(wordBefore(units, source)))) return null;
  let from = at + 2;
  if (units[from]?.lower === ":" || units[from]?.lower === ",") from++;
  const contents = contentsOver(units, from, clauseEnd(scene, from));
  if (contents.length === 0) return null;
  return newDraft(reportingNouns.name, index, {
    sources: [source],
    // The paper itself says it: the noun is who speaks.
    cues: [person === null ? spanOf(units, at + 1, at + 2) : cue],
    contents,
    kind: "speech",
    lemma: form.verb.lemma,
    stance: form.verb.stance === "hedges" ? "asserts" : form.verb.stance,
    confidence: 0.85,
  });
}

/** The subject of "sent a message", "issued a statement", close before the noun. */
function sender(scene: Scene, noun: number): TextSpan | null {
  const { units } = scene.sentence;
  for (let at = noun - 1; at > 0 && at >= noun - 5; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || !isWord(unit)) return null;
    if (!SENDING_VERBS.has(unit.lower)) continue;
    const subject = subjectBefore(scene.view, scene.sentence, 0, at);
    return subject === null ? null : phraseSpan(units, subject);
  }
  return null;
}

function wordBefore(units: readonly Unit[], { start }: TextSpan): string {
  return units.findLast(({ end }) => end <= start)?.lower ?? "";
}

function documentAt(scene: Scene, noun: number): TextSpan | null {
  const { units } = scene.sentence;
  let from = noun;
  while (from > 0 && noun - from < 5 && isWord(units[from - 1]) && !PREPOSITIONS.has(units[from - 1]?.lower ?? "")) {
    from--;
    if (DETERMINERS.has(units[from]?.lower ?? "")) return spanOf(units, from, noun + 1);
  }
  return null;
}
