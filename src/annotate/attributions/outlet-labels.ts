import type { TextSpan } from "../../core/span.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { type Draft, newDraft } from "./draft.ts";
import { soundsLikeOutlet } from "./outlet-names.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { hasTense, isCapital, isWord, spanOf } from "./view.ts";

const LONGEST_NAME = 5;
const FEWEST_WORDS = 3;

/** "Northwire: rebels have entered Tolm." · "The tanker is on fire again: Northwire, citing the coastguard." — as tickers put it. */
export const outletLabels: SentenceRecogniser = {
  name: "outlet label",
  words: new Set([":"]),
  find(scene) {
    const { units } = scene.sentence;
    const first = units.findIndex(({ lower }) => lower === ":");
    if (first < 1 || units[first + 1]?.quote != null) return [];
    const label = first <= LONGEST_NAME && isCapital(units[0]) ? spanOf(units, 0, first) : null;
    if (label !== null && namesOutlet(scene, label)) return draftAt(scene, label, first, first + 1, units.length);
    const last = units.findLastIndex(({ lower }) => lower === ":");
    const end = units.findIndex((unit, at) => at > last && !isWord(unit));
    const to = end < 0 ? units.length : end;
    if (to <= last + 1 || to - last > LONGEST_NAME + 1) return [];
    const rest = units.slice(to, to + 2).map(({ lower }) => lower);
    if (rest.length > 0 && rest[0] !== "." && !(rest[0] === "," && /^(?:citing|quoting)$/.test(rest[1] ?? "")))
      return [];
    const name = spanOf(units, last + 1, to);
    return namesOutlet(scene, name) ? draftAt(scene, name, last, 0, last) : [];
  },
};

function namesOutlet(scene: Scene, span: TextSpan): boolean {
  if (hasTense(scene.view, span) || scene.cues.some(({ head }) => within(scene, head, span))) return false;
  if (soundsLikeOutlet(scene.view.text.slice(span.start, span.end))) return true;
  const link = outletLink(scene.view, span);
  return link !== null && /\p{Lu}/u.test(link.name);
}

function within(scene: Scene, at: number, span: TextSpan): boolean {
  const unit = scene.sentence.units[at];
  return unit !== undefined && unit.start >= span.start && unit.end <= span.end;
}

/** What stands in units [from, to), where it is a clause and nobody's already. */
function draftAt(scene: Scene, source: TextSpan, colon: number, from: number, to: number): Draft[] {
  const { units, index } = scene.sentence;
  // "BREAKING — A"
  const dash = units.findIndex(({ text }, at) => at >= from && at < from + 3 && /^[—–-]$/.test(text));
  const opening =
    dash > from && units.slice(from, dash).every(({ text }) => text === text.toUpperCase()) ? dash + 1 : from;
  const content = wordsIn(units, opening, to) < FEWEST_WORDS ? null : trimmedContent(units, opening, to);
  if (content === null || !(hasTense(scene.view, content) || scene.drafts.length > 0)) return [];
  const taken = scene.drafts.some((draft) =>
    draft.contents.some((span) => span.start <= content.start && content.end <= span.end),
  );
  if (taken) return [];
  return [
    newDraft(outletLabels.name, index, {
      sources: [source],
      cues: [spanOf(units, colon, colon + 1)],
      contents: [content],
      kind: "speech",
      lemma: "report",
      stance: "asserts",
      confidence: 0.8,
    }),
  ];
}
