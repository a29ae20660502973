import {
  VAGUE_ADJECTIVES,
  VAGUE_ADVERBS,
  VAGUE_NOUNS,
  VAGUE_PARTICIPLES,
} from "../../../languages/en/vague-tellers.ts";
import { featurePair } from "../../../models/feature-hash.ts";
import { relationsLike } from "../grammar-of-words.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { NOTHING } from "./hashed-sentence.ts";

/** What says that nobody in particular tells: "is said to", "reportedly", "it was claimed that". */
export function unnamedSign(view: SentenceView, from: number): number {
  let at = from;
  for (let step = 0; step < 4; step++) {
    const { children = [], head = -1, relation = "" } = grammarAt(view, at) ?? {};
    for (const child of children) {
      const lower = lowerAt(view, child);
      if (VAGUE_ADVERBS.has(lower)) return featurePair(22, 1, step);
      if (VAGUE_ADJECTIVES.has(lower) && child < at && grammarAt(view, child)?.relation === "amod")
        return featurePair(22, 2, step);
    }
    if (head === -1) break;
    if (
      VAGUE_PARTICIPLES.has(lowerAt(view, head)) &&
      isSubjectOrClause(relation) &&
      (grammarAt(view, head)?.children ?? []).some((child) =>
        /^(?:aux:pass|nsubj:pass)$/.test(grammarAt(view, child)?.relation ?? ""),
      )
    )
      return featurePair(22, 3, step);
    if (VAGUE_PARTICIPLES.has(lowerAt(view, head)) && grammarAt(view, head)?.xpos === "VBN" && isComplement(relation))
      return featurePair(22, 5, step);
    if (VAGUE_NOUNS.has(lowerAt(view, head)) && isOfNoun(relation)) return featurePair(22, 4, step);
    at = head;
  }
  return NOTHING;
}
const isSubjectOrClause = relationsLike(/^(?:ccomp|xcomp|csubj|nsubj|advcl)/);
const isComplement = relationsLike(/^(?:ccomp|xcomp)/);
const isOfNoun = relationsLike(/^(?:nmod|acl|ccomp|compound|conj)/);
