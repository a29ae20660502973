import { hull, type TextSpan } from "../../core/span.ts";
import { lastStartingAt } from "../../document/document.ts";
import { OWN_OCCASIONS } from "../../languages/en/relay-words.ts";
import { PLAIN_AUDIENCES } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

const TELLING = /^(?:tell|inform|brief)$/;
const PRONOUN = /^(?:him|her|them|us|me|you|it)$/;
const OCCASION = /\b(?:in|on|at|during|by) (?:an?|his|her|its|their) ((?:\p{Ll}[\p{Ll}-]* ?){1,4})/giu;
/** How many characters behind speaker and verb the occasion may stand. */
const BEHIND = 60;

/** "Last week Kell had said that A": at a time of its own, before what was carried. */
function isOfAnotherTime(view: PageView, draft: Draft, sentence: TextSpan): boolean {
  const [cue] = draft.cues;
  const [source] = draft.sources;
  if (cue === undefined || source === undefined || !/^had\s/.test(view.text.slice(cue.start, cue.end))) return false;
  const time = view.times[lastStartingAt(view.times, source.start)];
  return time !== undefined && time.start >= sentence.start && /^,?\s$/.test(view.text.slice(time.end, source.start));
}

/** "Kell told reporters in Brax", "said in a statement": words that were said to others, or on an occasion of its own. */
export function isToldElsewhere(view: PageView, draft: Draft): boolean {
  const [cue] = draft.cues;
  if (cue === undefined || draft.sources.length === 0) return false;
  const behind = view.text.slice(cue.end, cue.end + BEHIND);
  const hearers = behind.trim().split(/\s+/).slice(0, 3);
  if (TELLING.test(draft.lemma) && hearers.some((word) => PLAIN_AUDIENCES.has(word) && !PRONOUN.test(word)))
    return true;
  const around = hull([...draft.sources, ...draft.cues]);
  const sentence = view.sentences[draft.sentence];
  if (sentence !== undefined && isOfAnotherTime(view, draft, sentence)) return true;
  const from = Math.max(sentence?.start ?? 0, around.start - BEHIND);
  const to = Math.min(sentence?.end ?? around.end, around.end + BEHIND);
  for (const found of view.text.slice(from, to).matchAll(OCCASION)) {
    const at = from + found.index;
    const inside = draft.contents.some(({ start, end }) => start <= at && at < end);
    if (!inside && (found[1] ?? "").split(" ").some((word) => OWN_OCCASIONS.has(word))) return true;
  }
  return false;
}
