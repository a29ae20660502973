import type { AttributionAnnotation } from "../../../core/layers.ts";
import { contains } from "../../../core/span.ts";
import { WISHING_CUES } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, type SentenceView, wordAt } from "../sentence-view.ts";
import type { StatusReading } from "./status-site.ts";

/**
 * On whose word an event's status stands, of the attributions that hold it, the innermost first; null for the page.
 * Nobody answers for what his words take for granted in passing, nor for the page's own telling of what he wants or plans
 * ("wants to meet Kell", "urged them to sign").
 */
export function accountFor(
  view: SentenceView,
  reading: StatusReading,
  holding: readonly AttributionAnnotation[],
): AttributionAnnotation | null {
  if (reading.granted === true) return null;
  return holding.find((each) => !isWish(view, each)) ?? null;
}

function isWish(view: SentenceView, { form, cues, contents }: AttributionAnnotation): boolean {
  if (form === "direct") return false;
  const wishing = cues.some((cue) =>
    view.words.some(
      (word, at) => contains(cue, word) && WISHING_CUES.has((grammarAt(view, at)?.lemma ?? "").toLowerCase()),
    ),
  );
  return wishing && !contents.some((content) => hasFiniteVerb(view, content));
}

function hasFiniteVerb(view: SentenceView, content: { readonly start: number; readonly end: number }): boolean {
  for (let at = 0; at < view.words.length; at++) {
    const word = wordAt(view, at);
    if (word === undefined || !contains(content, word)) continue;
    // "called for a strike if the bill is signed": the verb of a clause within says nothing of the whole.
    if (/^(?:if|unless|when|who|which|because|after|before|until|while|once)$/.test(word.lower)) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(grammarAt(view, at)?.xpos ?? "")) return true;
  }
  return false;
}
