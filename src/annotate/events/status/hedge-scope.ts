import type { AttributionAnnotation } from "../../../core/layers.ts";
import { contains } from "../../../core/span.ts";
import { grammarAt, type SentenceView } from "../sentence-view.ts";

const STEPS = 12;

/**
 * True where the adverb at word `hedge` may bear on the event at word `at`: not where it hangs on something below it.
 * "Was shot after he allegedly drew a knife" leaves the shooting as it is, and so does "fired him, reportedly over a leak".
 */
export function hedgeReaches(view: SentenceView, hedge: number, at: number): boolean {
  const { upos = "", head = -1 } = grammarAt(view, hedge) ?? {};
  if (upos !== "ADV") return true;
  const next = grammarAt(view, hedge + 1);
  // "reportedly amid accusations": of the phrase alone.
  const target = /^(?:ADP|SCONJ)$/.test(next?.upos ?? "") && hedge > at ? (next?.head ?? head) : head;
  if (target === -1) return true;
  let up = target;
  for (let step = 0; step < STEPS && up >= 0; step++) {
    if (up === at) return step === 0;
    up = grammarAt(view, up)?.head ?? -1;
  }
  return true;
}

/** True where what makes a statement one of hearsay are adverbs alone, and none of them bears on the event. */
export function isHedgedElsewhere(view: SentenceView, { cues, hedges }: AttributionAnnotation, at: number): boolean {
  const spans = [...cues, ...hedges];
  const words = view.words.flatMap((word, index) => (spans.some((span) => contains(span, word)) ? [index] : []));
  return (
    words.length > 0 && words.every((word) => grammarAt(view, word)?.upos === "ADV" && !hedgeReaches(view, word, at))
  );
}
