import type { AttributionAnnotation } from "../../../core/layers.ts";
import {
  ACCUSING_FORMS,
  ACCUSING_NOUNS,
  ACCUSING_OF_DEEDS_DONE,
  ACCUSING_VERBS,
  ALLEGING_ADJECTIVES,
  ALLEGING_ADVERBS,
  COMMITTING_VERBS,
  COUNTED_THINGS,
  ESTABLISHING_WORDS,
  REPORTING_PARTICIPLES,
} from "../../../languages/en/accusation-words.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import { isToldAsCharge } from "./told-as-charge.ts";
import { isNoun, isVerb, isWrong } from "./wrongs.ts";

const STEPS = 6;
/** Words between an accusing word and the preposition that opens what it is of. */
const REACH = 10;
const CLAUSE = 14;

/**
 * True where the deed at word `at` is what somebody is accused of, by whatever words: to tell it as a fact is libel. The
 * charge, the arrest and the trial are no such deeds themselves. `holding` are the statements that hold the word.
 */
export function isAccusedOf(view: SentenceView, at: number, holding: readonly AttributionAnnotation[]): boolean {
  return (
    hasAllegingWord(view, at) ||
    isUnderAccusation(view, at) ||
    isBehindAccusation(view, at) ||
    isToldAsCharge(view, at, holding)
  );
}

/** "allegedly sold", "the abuse that allegedly took place", "the alleged bribes". */
function hasAllegingWord(view: SentenceView, at: number): boolean {
  const isSaid = (verb: number): boolean =>
    (grammarAt(view, verb)?.children ?? []).some((child) => ALLEGING_ADVERBS.has(lowerAt(view, child)));
  if (ALLEGING_ADVERBS.has(lowerAt(view, at - 1)) || isSaid(at)) return true;
  for (const child of grammarAt(view, at)?.children ?? []) {
    if (child < at && ALLEGING_ADJECTIVES.has(lowerAt(view, child))) return true;
    if (child > at && (grammarAt(view, child)?.relation ?? "").startsWith("acl") && isSaid(child)) return true;
  }
  const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
  if (head === -1) return false;
  // "allegedly broke in and stole": the adverb before the first is for both.
  if (relation === "conj") return isSaid(head) && !isNoun(view, head);
  return (
    /^(?:obj|xcomp)$/.test(relation) &&
    isSaid(head) &&
    (relation === "xcomp" || COMMITTING_VERBS.has(lemmaAt(view, head)))
  );
}

/** By grammar: what the deed hangs on, over coordination and the verbs of who orders or commits it. */
function isUnderAccusation(view: SentenceView, from: number): boolean {
  let at = from;
  for (let step = 0; step < STEPS; step++) {
    const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
    if (head === -1) return false;
    // "a fraud charge".
    if (relation === "compound")
      return (
        at === from &&
        ACCUSING_NOUNS.has(lemmaAt(view, head)) &&
        !(lemmaAt(view, head) === "count" && COUNTED_THINGS.has(lemmaAt(view, at))) &&
        isAccusing(view, head)
      );
    if (relation === "conj") {
      if (isOfRelative(view, head, at)) return false;
      // "charged with smuggling rifles and burning the files": no second deed of who charged him.
      const isDeed = grammarAt(view, at)?.xpos === "VBG" && isVerb(view, head) && grammarAt(view, head)?.xpos !== "VBG";
      if (isDeed && ACCUSING_VERBS.get(lemmaAt(view, head))?.has("with") === true) return true;
      at = head;
      continue;
    }
    const link = linkOf(view, at);
    if (isVerb(view, head)) {
      const opens = ACCUSING_VERBS.get(lemmaAt(view, head));
      const isClause = /^(?:ccomp|xcomp)/.test(relation);
      const fits = link === "" || link === "to" ? isClause : /^(?:obl|advcl|ccomp|xcomp|nmod|acl)/.test(relation);
      if (opens !== undefined && fits && opens.has(link === "to" ? "" : link))
        return isVerb(view, at) || !ACCUSING_OF_DEEDS_DONE.has(lemmaAt(view, head));
    } else if (isNoun(view, head) && /^(?:nmod|acl|ccomp|advcl)/.test(relation)) {
      if (ACCUSING_NOUNS.has(lemmaAt(view, head)) && /^(?:of|that|for|)$/.test(link)) return isAccusing(view, head);
      if (lemmaAt(view, head) === "trial" && link === "for") return true;
    }
    // Further up only over what is a part of the same deed.
    const isPart =
      relation === "xcomp" ||
      (relation === "obj" && COMMITTING_VERBS.has(lemmaAt(view, head))) ||
      (/^(?:obl|nmod)/.test(relation) && /^(?:in|of)$/.test(link) && COMMITTING_VERBS.has(lemmaAt(view, head)));
    if (!isPart) return false;
    at = head;
  }
  return false;
}

/** "…, whose offices were searched": a clause of its own, whatever the parser joins it with. */
function isOfRelative(view: SentenceView, first: number, at: number): boolean {
  for (let word = first + 1; word < at; word++)
    if (/^(?:who|whose|whom|which|where)$/.test(lowerAt(view, word))) return true;
  return false;
}

/** The noun is an accusation, and nobody was found guilty of it. */
function isAccusing(view: SentenceView, noun: number): boolean {
  let at = noun;
  for (let step = 0; step < 3; step++) {
    at = grammarAt(view, at)?.head ?? -1;
    if (at === -1) return true;
    if (ESTABLISHING_WORDS.has(lemmaAt(view, at)) && !isNegatedNear(view, at)) return false;
  }
  return true;
}

const isNegatedNear = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at - 1) === "not" || lowerAt(view, at - 1) === "n't" || lowerAt(view, at - 2) === "not";

function linkOf(view: SentenceView, at: number): string {
  for (const child of grammarAt(view, at)?.children ?? []) {
    if (child > at) break;
    if (/^(?:case|mark)$/.test(grammarAt(view, child)?.relation ?? "")) return lowerAt(view, child);
  }
  return "";
}

/** By the order of words, where the parser goes wrong: "accused" … "of" right before the deed's own words. */
function isBehindAccusation(view: SentenceView, at: number, depth = 0): boolean {
  const opened = openerBefore(view, at);
  const opener = lowerAt(view, opened);
  if (/^(?:and|or)$/.test(opener) && grammarAt(view, at)?.xpos === "VBG" && depth < 2) {
    const first = gerundBefore(view, opened);
    return first !== -1 && (isUnderAccusation(view, first) || isBehindAccusation(view, first, depth + 1));
  }
  if (opener === "that" || (opened > 0 && isVerb(view, at) && !/^(?:of|with|for|on|to|from)$/.test(opener)))
    return isClauseOfClaim(view, at);
  if (/^(?:to|of)$/.test(opener) && lowerAt(view, opened - 1) === "guilty")
    return lowerAt(view, opened - 2) === "not" || lowerAt(view, opened - 3) === "not";
  for (let word = opened - 1; word >= Math.max(0, opened - REACH); word--) {
    const lower = lowerAt(view, word);
    if (opener === "of" && ACCUSING_FORMS.has(lower)) return true;
    if (/^[;:.?!“”"()–—]$/.test(lower)) return false;
    const lemma = lemmaAt(view, word);
    if (isVerb(view, word)) {
      if (opener === "to") return lemma === "allege" && grammarAt(view, word)?.xpos === "VBN" && word === opened - 1;
      const fits = ACCUSING_VERBS.get(lemma)?.has(opener) === true;
      return fits && (isVerb(view, at) || !ACCUSING_OF_DEEDS_DONE.has(lemma));
    }
    if (word === opened - 1 && opener === "of" && ACCUSING_NOUNS.has(lemma) && isNoun(view, word))
      return isAccusing(view, word);
  }
  return false;
}

/** "of smuggling rifles and burning the files": the gerund that another is joined with. */
function gerundBefore(view: SentenceView, joint: number): number {
  for (let word = joint - 1; word >= Math.max(0, joint - REACH); word--) {
    if (/^[;:.?!]$/.test(lowerAt(view, word))) return -1;
    // Many a gerund is taken for a noun.
    if (word === joint - 1 && /..ing$/.test(lowerAt(view, word))) return word;
    if (isVerb(view, word)) return grammarAt(view, word)?.xpos === "VBG" ? word : -1;
  }
  return -1;
}

/** The word that stands before the deed's own words: its auxiliaries, adverbs, articles and adjectives. */
function openerBefore(view: SentenceView, at: number): number {
  let opener = at - 1;
  const isInside = (word: number): boolean =>
    /^(?:having|being|been|the|a|an|his|her|their|its|not|have|be)$/.test(lowerAt(view, word)) ||
    (/^(?:ADV|ADJ|NUM)$/.test(grammarAt(view, word)?.upos ?? "") && !/^wh|^how$/.test(lowerAt(view, word))) ||
    (isNoun(view, at) && grammarAt(view, word)?.head === at && grammarAt(view, word)?.relation === "compound");
  while (opener > 0 && opener > at - 7 && isInside(opener)) opener--;
  return opener;
}

/** "claims that the mayor took", "the accusation she ordered", ", which, they allege, sold". */
function isClauseOfClaim(view: SentenceView, at: number): boolean {
  for (let word = at - 1; word >= Math.max(0, at - CLAUSE); word--) {
    const lower = lowerAt(view, word);
    if (/^(?:allege|alleges|alleged)$/.test(lower) && lowerAt(view, word + 1) === ",") return true;
    if (lower === "that" && word > 0) {
      const before = word - 1;
      const lemma = lemmaAt(view, before);
      if (ACCUSING_NOUNS.has(lemma) && isNoun(view, before)) return isAccusing(view, before);
      if (lemma === "claim") return isWrong(view, at);
      return ACCUSING_VERBS.get(lemma)?.has("that") === true;
    }
    if (/^[;:.?!“”"()–—]$/.test(lower) || (isVerb(view, word) && grammarAt(view, word)?.relation !== "amod"))
      return false;
    if (/^(?:who|which|whose|whom|where|when|after|before|while|because|since|as|although)$/.test(lower)) return false;
  }
  return false;
}

/** "is said to have met", "are believed to have fled": told by nobody in particular. */
export function isSaidToHave(view: SentenceView, at: number): boolean {
  let have = at - 1;
  while (have > at - 4 && (grammarAt(view, have)?.upos === "ADV" || lowerAt(view, have) === "been")) have--;
  if (lowerAt(view, have) !== "have" || lowerAt(view, have - 1) !== "to") return false;
  const said = grammarAt(view, have - 2)?.upos === "ADV" ? have - 3 : have - 2;
  return REPORTING_PARTICIPLES.has(lowerAt(view, said));
}
