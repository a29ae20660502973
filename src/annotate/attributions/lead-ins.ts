import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { ANSWER_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { labelled, labelledPhrase, labelledSource } from "./colon-labels.ts";
import { draftOfCue } from "./cue-draft.ts";
import { type Draft, newDraft } from "./draft.ts";
import { isHypothetical } from "./hypotheticals.ts";
import { LEAD_IN, leadInDraft } from "./lead-in-draft.ts";
import { mainSubject } from "./main-subject.ts";
import { ownerBefore } from "./owner-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { sourceFor } from "./subjects.ts";
import { isWord, mentionsIn, type SentenceView, spanOf, type Unit } from "./view.ts";
import { hasSpeakingHead, isPersonOrBody } from "./who-is-named.ts";

/**
 * A colon with a quotation after it, in the sentence or in the next block: “… repeated his offer: “Q””, "Kell: “Q”",
 * "KELL: words". The last speaking verb before the colon leads in; without one, the subject of the clause does.
 */
export const leadIns: SentenceRecogniser = {
  name: LEAD_IN,
  words: new Set([":"]),
  find(scene) {
    const { units } = scene.sentence;
    const colon = colonAt(units);
    if (colon < 1) return [];
    const contents = quotesAfter(scene, colon);
    if (contents.length === 0) return labelled(scene, colon);
    if (contents.some((span) => taken(scene, span))) return [];
    const verb = leadingDraft(scene, colon);
    if (verb !== null) return fromDraft(scene, verb, contents);
    const bare = leadingCue(scene, colon, contents);
    if (bare !== null) return [bare];
    const label = labelledSource(scene, colon);
    if (label !== null)
      return [
        leadInDraft(scene, label, spanOf(units, colon, colon + 1), wholeHeadline(scene, colon, contents), ":", 0.9),
      ];
    const answer = answerNoun(scene, colon);
    if (answer !== null) return [leadInDraft(scene, answer.source, answer.cue, contents, answer.word, 0.8)];
    const phrase = labelledPhrase(scene, colon);
    if (phrase !== null) return [leadInDraft(scene, phrase, spanOf(units, colon, colon + 1), contents, ":", 0.85)];
    const plain = bySubject(scene, colon);
    return plain === null ? [] : [leadInDraft(scene, plain.source, plain.cue, contents, "lead in", 0.6)];
  },
};

function colonAt(units: readonly Unit[]): number {
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.lower === ":" && (at === units.length - 1 || units[at + 1]?.quote != null || at <= 8)) return at;
  }
  return -1;
}

function quotesAfter(scene: Scene, colon: number): TextSpan[] {
  const { units } = scene.sentence;
  const spans: TextSpan[] = [];
  for (let at = colon + 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.quote !== null) spans.push({ start: unit.start, end: unit.end });
    else if (isWord(unit) && !/^(?:and|or)$/.test(unit.lower)) break;
  }
  if (spans.length > 0 || colon < units.length - 1) return spans;
  for (const next of followingQuotes(scene, scene.sentence)) spans.push(next);
  return spans;
}

/** The quotations that stand alone right after a sentence that ends in a colon. */
export function followingQuotes(scene: Scene, sentence: SentenceView): TextSpan[] {
  const next = scene.view.sentences[sentence.index + 1];
  if (next === undefined || !next.quotesOnly) return [];
  if (next.block !== sentence.block && !(sentence.lastInBlock && next.firstInBlock)) return [];
  return next.units.filter((unit) => unit.quote !== null).map((unit) => ({ start: unit.start, end: unit.end }));
}

function taken(scene: Scene, span: TextSpan): boolean {
  return [...scene.drafts, ...scene.earlier.slice(-40)].some((draft) =>
    draft.contents.some((content) => content.start <= span.start && span.end <= content.end),
  );
}

/** The last finite speaking verb before the colon that has a source but no content of its own yet. */
function leadingCue(scene: Scene, colon: number, contents: TextSpan[]): Draft | null {
  for (let at = scene.cues.length - 1; at >= 0; at--) {
    const cue = scene.cues[at];
    if (cue === undefined || cue.head >= colon || cue.shape === "passive" || cue.negated) continue;
    if (cue.verb.kind !== "speech" && cue.verb.kind !== "attitude") continue;
    const source = sourceFor(scene, cue);
    if (source === null) continue;
    const draft = draftOfCue(LEAD_IN, scene, cue, {
      sources: [source.span],
      contents,
      confidence: source.own ? 0.9 : 0.75,
    });
    draft.hypothetical = isHypothetical(scene, cue, draft);
    return draft;
  }
  return null;
}

/** The last draft of the sentence, if no other speaking verb stands between it and the colon. */
function leadingDraft(scene: Scene, colon: number): Draft | null {
  const at = scene.sentence.units[colon]?.start ?? 0;
  let best: Draft | null = null;
  for (const draft of scene.drafts) {
    const cue = draft.cues[0];
    if (cue === undefined || cue.start >= at || draft.sources.length === 0) continue;
    if (draft.kind !== "speech" && draft.kind !== "attitude") continue;
    // What another is said to have said does not lead in.
    const nested = best?.contents.some((span) => span.start <= cue.start && cue.end <= span.end) ?? false;
    if (!nested) best = draft;
  }
  const cue = best?.cues[0];
  if (best === null || cue === undefined) return null;
  const inBest = best.contents;
  const later = scene.cues.some((other) => {
    const start = scene.sentence.units[other.head]?.start ?? 0;
    if (start <= cue.end || start >= at || other.shape === "passive" || other.verb.kind !== "speech") return false;
    return !inBest.some((span) => span.start <= start && start < span.end);
  });
  return later ? null : best;
}

/** A clause before the colon stays a statement of its own; a mere object ("clarified his position: …") gives way. */
function fromDraft(scene: Scene, draft: Draft, contents: TextSpan[]): Draft[] {
  const first = draft.contents[0];
  const opening = first === undefined ? "" : scene.view.text.slice(first.start, first.end);
  // "cited examples, including: “Q”": one of the things.
  if (first !== undefined && /\b(?:including|such as)$/.test(opening)) {
    draft.contents = [first, ...contents];
    return [];
  }
  const clause = /^(?:that|whether|how|why|he|she|they|it|there)\s|["“‘'«]/.test(opening) || opening.length > 60;
  if (clause) {
    const { relays, via, behind, confidence } = draft;
    const copy = newDraft(LEAD_IN, scene.sentence.index, draft);
    return [
      { ...copy, contents, relays: [...relays], via: [...via], behind: [...behind], confidence: confidence * 0.95 },
    ];
  }
  draft.contents = contents;
  return [];
}

/** "Reports: ‘cheaper’ ferry to open": in a headline the words behind the quotation go with it. */
function wholeHeadline({ sentence: { units, kind } }: Scene, colon: number, contents: TextSpan[]): TextSpan[] {
  const heading = kind === "title" || kind === "heading";
  const next = units[colon + 2];
  const goesOn = units[colon + 1]?.quote != null && next !== undefined && /^\p{L}/u.test(next.text);
  return heading && goesOn ? [spanOf(units, colon + 1, units.length)] : contents;
}

/** "Kell's answer was short: “Q”". */
function answerNoun(scene: Scene, colon: number): { source: TextSpan; cue: TextSpan; word: string } | null {
  const { units } = scene.sentence;
  for (let at = colon - 1; at > 0; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || !ANSWER_NOUNS.has(unit.lower)) continue;
    const owner = ownerBefore(units, at);
    if (owner !== null) return { source: owner, cue: { start: unit.start, end: unit.end }, word: unit.lower };
  }
  return null;
}

/** No speaking word at all: "Dorvet and Kell were of one mind: “Q”". The subject speaks; the words after it are the cue. */
function bySubject(scene: Scene, colon: number): { source: TextSpan; cue: TextSpan } | null {
  const { units } = scene.sentence;
  const source = mainSubject(scene.view, units, colon);
  if (
    source === null ||
    !(
      isPersonOrBody(scene, source) ||
      hasSpeakingHead(scene, source) ||
      /^(?:he|she|they)$/i.test(scene.view.text.slice(source.start, source.end))
    )
  )
    return null;
  let end = source.end;
  let at = units.findIndex((unit) => unit.start >= end);
  if (at < 0 || at >= colon) return null;
  // "Dorvet and Kell": the second name belongs to the subject.
  if (units[at]?.lower === "and") {
    const second = mentionsIn(scene.view, units[at + 1] ?? { start: 0, end: 0 })[0];
    if (second !== undefined) {
      end = Math.max(second.full.end, second.end);
      at = units.findIndex((unit) => unit.start >= end);
    }
  }
  let to = at;
  while (to < colon && to - at < 4) {
    const unit = units[to];
    if (unit === undefined || unit.quote !== null || !isWord(unit) || (to > at && DETERMINERS.has(unit.lower))) break;
    to++;
  }
  if (to <= at) return null;
  return { source: { start: source.start, end }, cue: spanOf(units, at, to) };
}
