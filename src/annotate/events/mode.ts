import { type SentenceView, wordAt } from "./sentence-view.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** The mode of the event that a word tells. */
export function modeOf(trigger: Trigger, view: SentenceView): string | null {
  if (trigger.sort === "noun") return trigger.noun.mode;
  if (trigger.verb.mode !== undefined) return trigger.verb.mode;
  if (trigger.verb.noun !== "conversation") return null;
  for (let at = trigger.last + 1; at < Math.min(view.words.length, trigger.last + 10); at++) {
    if (/^(?:phone|telephone)$/.test(wordAt(view, at)?.lower ?? "")) return "phone";
  }
  return null;
}
