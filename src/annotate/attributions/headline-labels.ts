import type { TextSpan } from "../../core/span.ts";
import { LABEL_BODIES, SPOKEN_OF } from "../../languages/en/source-words.ts";
import { UNNAMED_ONE, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, spanOf } from "./view.ts";

/** Whose name may stand alone: in headlines "Norvik Council: what went wrong" is a subject. */
const PERSONS: ReadonlySet<string> = new Set(["person"]);
const SPEAKERS: ReadonlySet<string> = new Set(["person", "organization"]);
const LONGEST_NAME = 5;
const FEWEST_WORDS = 3;

/** The time that an entry of a live page begins with stands right before the sentence. */
function isBehindClock({ view, sentence }: Scene): boolean {
  return /(?:^|\s)\d{1,2}[:.]\d{2}(?: ?[ap]m)? ?(?:[:—–-] ?)?$/i.test(
    view.text.slice(Math.max(0, sentence.start - 14), sentence.start),
  );
}

/**
 * "Police: three men held over blast" · "Rell to resign within days – source": who says it before a colon or behind a dash,
 * in headlines and behind the time of an entry alone.
 */
export const headlineLabels: SentenceRecogniser = {
  name: "headline label",
  find(scene) {
    const { units, kind } = scene.sentence;
    const ticker = isBehindClock(scene);
    if ((kind !== "title" && kind !== "heading" && !ticker) || units.at(-1)?.text === "?") return [];
    const colon = units.findIndex(({ text }) => text === ":");
    if (colon > 0 && colon <= LONGEST_NAME && namesSpeaker(scene, 0, colon))
      return draftAt(scene, spanOf(units, 0, colon), colon, colon + 1, units.length);
    const dash = units.findLastIndex(({ text }) => /^(?:[—–-]|--)$/.test(text));
    const tail = units.length - dash - 1;
    if (dash > 0 && tail > 0 && tail <= LONGEST_NAME && namesSpeaker(scene, dash + 1, units.length))
      return draftAt(scene, spanOf(units, dash + 1, units.length), dash, 0, dash);
    return [];
  },
};

/** Units [from, to) are a person's name, or end in a noun for people or bodies. */
function namesSpeaker(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  const words = units.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || !words.every((unit) => isWord(unit) && unit.quote === null))
    return false;
  if (
    hasTense(scene.view, { start: first.start, end: last.end }) ||
    scene.cues.some(({ head }) => head >= from && head < to)
  )
    return false;
  if (SPOKEN_OF.has(last.lower) || words.some(({ lower }) => /^(?:and|or|v|vs|versus)$/.test(lower))) return false;
  // "Talks fail - The Guardian", "Why we lost - Ada Kell": behind the dash a capital may be the outlet's, a full name the writer's.
  const behind = from > 0;
  if (behind && words.length > 1 && words.some(isCapital)) return false;
  if (LABEL_BODIES.has(last.lower) || UNNAMED_ONE.has(last.lower) || UNNAMED_SEVERAL.has(last.lower)) return true;
  if (isPersonNoun(last.lower)) return true;
  const kinds = scene.sentence.kind === "body" ? SPEAKERS : PERSONS;
  return mentionsIn(scene.view, { start: first.start, end: last.end }).some(
    (mention) =>
      mention.full.start <= first.start &&
      mention.end >= last.end &&
      kinds.has(scene.view.layers.entities.annotations[mention.entity]?.kind ?? ""),
  );
}

/** "Ada Kell: a life in music", "Kell: how she won", "Kell: the minister who broke the bank": what the piece is about. */
export function tellsOfThem(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  const opening = units[from]?.lower ?? "";
  if (/^(?:how|why|what|when|where|who|whose|from|inside|five|ten)$/.test(opening)) return true;
  const verb = units.findIndex((unit, at) => at >= from && at < to && hasTense(scene.view, unit));
  if (/^(?:an?|the)$/.test(opening) && verb < 0) return true;
  // "Rell and Kell: a friendship ends"
  const label = units.slice(0, from).some(({ lower }) => /^(?:and|or|v|vs|versus)$/.test(lower));
  if (label && /^(?:an?|the)$/.test(opening)) return true;
  return verb > 0 && units.slice(from, verb).some(({ lower }) => /^(?:who|that|which)$/.test(lower));
}

function draftAt(scene: Scene, source: TextSpan, mark: number, from: number, to: number): Draft[] {
  const { units, index } = scene.sentence;
  if (units.slice(from, to).some((unit) => unit.quote !== null) || wordsIn(units, from, to) < FEWEST_WORDS) return [];
  const content = trimmedContent(units, from, to);
  if (content === null || tellsOfThem(scene, from, to)) return [];
  const taken = scene.drafts.some(({ contents }) =>
    contents.some((span) => span.start <= content.start && content.end <= span.end),
  );
  if (taken) return [];
  return [
    newDraft(headlineLabels.name, index, {
      sources: [source],
      cues: [spanOf(units, mark, mark + 1)],
      contents: [content],
      kind: "speech",
      lemma: "say",
      stance: "asserts",
      confidence: 0.75,
    }),
  ];
}
