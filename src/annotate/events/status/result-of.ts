import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";

/** Words between the comma and the participle: ", seriously injuring six". */
const FARTHEST = 3;

/**
 * The verb of the clause in front whose outcome a participle tells ("fell into a ravine, killing twelve"): one is as real
 * as the other. Null for a participle with a subject or a conjunction of its own, and for one that goes on beside the verb
 * ("left, calling for calm" is left to its own words where no comma parts it).
 */
export function resultOf(view: SentenceView, at: number): number | null {
  const word = grammarAt(view, at);
  if (word?.xpos !== "VBG" || word.relation !== "advcl" || word.head < 0 || word.head >= at) return null;
  if (!/^(?:VBD|VBZ|VBP|VBN|VB)$/.test(grammarAt(view, word.head)?.xpos ?? "")) return null;
  for (const child of word.children)
    if (/^(?:mark|nsubj|aux|case)/.test(grammarAt(view, child)?.relation ?? "")) return null;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    if (lowerAt(view, before) === ",") return word.head;
    if (grammarAt(view, before)?.upos !== "ADV") return null;
  }
  return null;
}
