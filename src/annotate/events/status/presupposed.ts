import type { AttributionAnnotation } from "../../../core/layers.ts";
import { contains } from "../../../core/span.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { subjectEffects, verbEffect } from "./effect-tables.ts";
import { isKnown } from "./role-reality.ts";

const SUBORDINATORS = /^(?:after|before|since|when|while|because|following|despite|once)$/;
const DETAIL = /^(?:why|how|when|where)$/;

/**
 * True where the statement takes the event for granted: what is denied is not what stands in an "after" clause ("denied
 * that they fell out after the summit was put off"), and who wonders why a meeting was put off does not doubt that it was.
 */
export function isPresupposed(view: SentenceView, first: number, attribution: AttributionAnnotation): boolean {
  const opening = attribution.stance === "denies" ? SUBORDINATORS : DETAIL;
  if (attribution.stance !== "denies" && attribution.stance !== "hedges" && attribution.stance !== "asks") return false;
  const word = wordAt(view, first);
  const content = word === undefined ? undefined : attribution.contents.find((each) => contains(each, word));
  if (content === undefined) return false;
  if (attribution.stance !== "asks" && hasItsDeed(view, first)) return true;
  for (let at = first - 1; at >= 0 && (wordAt(view, at)?.start ?? 0) >= content.start; at--) {
    const lower = lowerAt(view, at);
    if (lower === "whether" || lower === "if") return false;
    if (opening.test(lower)) return true;
  }
  // "unclear why …": the question word may stand right before the content.
  return attribution.stance !== "denies" && DETAIL.test(wordBefore(view, content.start));
}

/** "denied that Kell's visit had angered Marvania": a known thing that did something to somebody was there to do it. */
function hasItsDeed(view: SentenceView, first: number): boolean {
  let at = first;
  // From the first word of a name of several to the one that the verb has for its subject.
  while (grammarAt(view, at)?.relation === "compound" && grammarAt(view, at)?.head === at + 1) at++;
  const { relation = "", head: verb = -1, upos = "" } = grammarAt(view, at) ?? {};
  if (upos !== "NOUN" || relation !== "nsubj" || verb < at || !isKnown(view, at)) return false;
  const deed = grammarAt(view, verb);
  return (
    deed?.upos === "VERB" &&
    /^VB[DN]$/.test(deed.xpos) &&
    deed.children.some((child) => grammarAt(view, child)?.relation === "obj") &&
    verbEffect(view, verb, subjectEffects) === null
  );
}

function wordBefore(view: SentenceView, offset: number): string {
  const at = view.words.findIndex((word) => word.start >= offset);
  return at > 0 ? lowerAt(view, at - 1) : "";
}
