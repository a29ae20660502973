import { DEEDS_OF_WORDS } from "../../../languages/en/clause-links.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import { isClauseOfItsOwn } from "./links.ts";

/** Words between the comma and the participle: ", seriously injuring six". */
const FARTHEST = 3;
const STEPS = 6;

/** The verb whose deed a participle shares, and whether it is not shared that it was not done. */
export type Shared = { readonly verb: number; readonly isApart: boolean };

/**
 * The verb of the clause in front whose outcome a participle tells ("fell into a ravine, killing twelve"): one is as real
 * as the other. Null for a participle with a subject or a conjunction of its own, and for one that goes on beside the verb
 * ("left, calling for calm" is left to its own words where no comma parts it). What is said ("…, calling for calm") or done
 * instead is a deed of its own, whatever was denied before it.
 */
export function resultOf(view: SentenceView, at: number): Shared | null {
  const word = grammarAt(view, at);
  if (word?.xpos !== "VBG" || !/^(?:advcl|acl|parataxis|dep|conj)$/.test(word.relation) || word.head < 0) return null;
  if (isClauseOfItsOwn(view, at)) return null;
  const isWords = DEEDS_OF_WORDS.has(lemmaAt(view, at));
  if (isOpening(view, at)) return opened(view, word.head, at);
  if (word.head >= at) return null;
  let isInstead = false;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const lower = lowerAt(view, before);
    if (lower === "instead") isInstead = true;
    if (/^(?:,|–|—|-)$/.test(lower)) {
      const isApart = isWords || isInstead;
      const verb = isApart || !isVerbAt(view, word.head) ? finiteAbove(view, word.head) : word.head;
      return verb === -1 ? null : { verb, isApart };
    }
    if (grammarAt(view, before)?.upos !== "ADV") return null;
  }
  return null;
}

/** "Testifying before a committee, Dorvet denied it": at the head of a sentence. */
function isOpening(view: SentenceView, at: number): boolean {
  if (at > FARTHEST) return false;
  for (let before = 0; before < at; before++)
    if (!/^(?:ADV|PUNCT)$/.test(grammarAt(view, before)?.upos ?? "")) return false;
  return true;
}

function opened(view: SentenceView, head: number, at: number): Shared | null {
  const isParted = head > at && view.words.slice(at, head).some(({ lower }) => lower === ",");
  return isParted && /^VB[DN]$/.test(grammarAt(view, head)?.xpos ?? "") ? { verb: head, isApart: true } : null;
}

const isVerbAt = (view: SentenceView, at: number): boolean =>
  /^(?:VBD|VBZ|VBP|VBN|VB)$/.test(grammarAt(view, at)?.xpos ?? "");

/** The first verb with a tense from a word upwards; -1 where there is none. */
function finiteAbove(view: SentenceView, from: number): number {
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const { xpos = "", upos = "", children = [], head = -1 } = grammarAt(view, at) ?? {};
    const hasAuxiliary = children.some((child) => (grammarAt(view, child)?.relation ?? "").startsWith("aux"));
    if (upos === "VERB" && (/^VB[DZP]$/.test(xpos) || (hasAuxiliary && /^VB/.test(xpos)))) return at;
    at = head;
  }
  return -1;
}
