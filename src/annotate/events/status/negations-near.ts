import { BE_FORMS, HAVE_FORMS, NEGATIONS } from "../../../languages/en/function-words.ts";
import { SURE } from "../../../languages/en/telling-of-deeds.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";

const NEGATIVE_SUBJECTS: ReadonlySet<string> = new Set("nobody no-one none nothing neither".split(" "));
/** "Nobody but the mayor was arrested": he was. */
const EXCEPT: ReadonlySet<string> = new Set("but except save other".split(" "));
/** What may stand between a negation and its verb, by its part of speech in the verb's group and in a phrase before, and as words. */
const IN_GROUP: ReadonlySet<string> = new Set(["AUX", "ADV", "PART"]);
const IN_PHRASE: ReadonlySet<string> = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"]);
const BETWEEN: ReadonlySet<string> = new Set(
  "so much as even yet once ever actually in fact been have has had".split(" "),
);
/** Words between "no-one at the airline" and its verb. */
const SUBJECT_REACH = 7;

/** "No one met", "none of them signed", "neither side has signed". */
export function hasNegatedSubject(view: SentenceView, at: number): boolean {
  if (opensWithNobody(view, at)) return true;
  return (grammarAt(view, at)?.children ?? []).some(
    (child) =>
      child < at &&
      !EXCEPT.has(lowerAt(view, child + 1)) &&
      (grammarAt(view, child)?.relation ?? "").startsWith("nsubj") &&
      (NEGATIVE_SUBJECTS.has(lowerAt(view, child)) ||
        (grammarAt(view, child)?.children ?? []).some(
          (word) => word < child && /^(?:no|neither)$/.test(lowerAt(view, word)),
        )),
  );
}

/** "No-one at the airline has been laid off": nobody at the head of a clause whose first verb it is, whatever the parser makes of it. */
function opensWithNobody(view: SentenceView, at: number): boolean {
  let group = at;
  while (group > 0 && IN_GROUP.has(grammarAt(view, group - 1)?.upos ?? "")) group--;
  for (let word = group - 1; word >= Math.max(0, group - SUBJECT_REACH); word--) {
    const lower = lowerAt(view, word);
    if (lower === "nobody" || lower === "no-one" || (lower === "one" && lowerAt(view, word - 1) === "no")) {
      if (EXCEPT.has(lowerAt(view, word + 1))) return false;
      const before = grammarAt(view, lower === "one" ? word - 2 : word - 1);
      return before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.upos);
    }
    if (!IN_PHRASE.has(grammarAt(view, word)?.upos ?? "")) return false;
  }
  return false;
}

/** "signed nothing", "met no one", "brought no charges": not "no longer" nor "nothing but". */
export function hasNegatedObject(view: SentenceView, at: number): boolean {
  return (grammarAt(view, at)?.children ?? []).some((child) => {
    const { relation = "", children = [] } = grammarAt(view, child) ?? {};
    if (child < at || relation !== "obj" || /^(?:but|except)$/.test(lowerAt(view, child + 1))) return false;
    return (
      /^(?:nothing|nobody|none|no-one)$/.test(lowerAt(view, child)) ||
      children.some((word) => word < child && /^(?:no|neither)$/.test(lowerAt(view, word)))
    );
  });
}

/** "had never so much as spoken", "all but agreed", "nearly signed". */
export function hasNegation(view: SentenceView, at: number): boolean {
  const far = (grammarAt(view, at)?.children ?? []).some(
    (child) => child < at && grammarAt(view, child)?.relation === "advmod" && NEGATIONS.has(lowerAt(view, child)),
  );
  if (far) return true;
  // "all but agreed", not "all but certain to win".
  if (lowerAt(view, at - 1) === "but" && lowerAt(view, at - 2) === "all") return !SURE.has(lowerAt(view, at));
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    if (NEGATIONS.has(lowerAt(view, index))) return true;
    if (!BETWEEN.has(lowerAt(view, index))) break;
  }
  const before = lowerAt(view, at - 1);
  return before === "nearly" || before === "almost";
}

/** True where the words right before say no: "is not due to", "has no plans to". */
export function isNegated(view: SentenceView, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 3); at--) {
    const lower = lowerAt(view, at);
    if (NEGATIONS.has(lower) || lower === "no") return true;
    if (
      !BE_FORMS.has(lower) &&
      !HAVE_FORMS.has(lower) &&
      grammarAt(view, at)?.upos !== "ADV" &&
      grammarAt(view, at)?.upos !== "AUX"
    )
      return false;
  }
  return false;
}
