import type { EventType } from "../../../core/vocabulary.ts";
import { OTHER_SENSES, type OtherSense } from "../../../languages/en/other-senses.ts";
import { formsOf } from "../../../languages/en/verb-forms.ts";
import { objectWord, subjectWord } from "../participants/plain-phrases.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";

const byForm = new Map<string, OtherSense[]>();
for (const sense of OTHER_SENSES) {
  for (const form of new Set(sense.verbs.flatMap((verb) => [verb, ...formsOf(verb).keys()]))) {
    const known = byForm.get(form);
    if (known === undefined) byForm.set(form, [sense]);
    else known.push(sense);
  }
}

/** True where the subject or the object of the verb at word `at` shows a sense in which it tells no event of this type. */
export function hasOtherSense(view: SentenceView, at: number, type: EventType): boolean {
  const senses = byForm.get(lowerAt(view, at));
  if (senses === undefined) return false;
  const word = grammarAt(view, at);
  // "figures released by the state", "figures were released"
  const passive =
    (word?.relation === "acl" && !lowerAt(view, at).endsWith("ing")) ||
    word?.children.some((child) => grammarAt(view, child)?.relation === "nsubj:pass") === true;
  let subject: number | null = null;
  let object: number | null = null;
  for (const { types, subjects, objects, anyObject, next, behind, means, unless } of senses) {
    if (!types.includes(type)) continue;
    if (unless !== undefined && standsBehind(view, at, unless)) continue;
    if (next?.has(lowerAt(view, at + 1)) === true) return true;
    if (behind !== undefined && standsBehind(view, at, behind)) return true;
    if (means !== undefined && meansOf(view, at).some((head) => means.has(lowerAt(view, head)))) return true;
    if (objects !== undefined || anyObject === true) {
      object ??= passive ? subjectWord(view, at) : objectOf(view, at);
      if (object !== -1 && anyObject === true) return true;
      if (object !== -1 && objects !== undefined && isOneOf(view, object, objects)) return true;
    }
    if (subjects !== undefined && !passive) {
      subject ??= subjectWord(view, at);
      if (subject !== -1 && named(view, subject, at).some((word) => subjects.has(lowerAt(view, word)))) return true;
    }
  }
  return false;
}

/** Words of a second object, its article and what it is like among them: "left Kell a short letter". */
const SECOND = 4;

/** True where the object at word `at` is one of these things, or somebody whom one is left or given. */
function isOneOf(view: SentenceView, at: number, things: ReadonlySet<string>): boolean {
  if (things.has(lowerAt(view, at))) return true;
  if (!/^(?:a|an|no|any)$/.test(lowerAt(view, at + 1))) return false;
  for (let next = at + 2; next <= at + 1 + SECOND; next++) {
    if (things.has(lowerAt(view, next))) return true;
    if (grammarAt(view, next)?.upos !== "ADJ" && grammarAt(view, next)?.upos !== "NOUN") return false;
  }
  return false;
}

/** A subject and what makes one name of it, which may hang on the verb too: "Hurricanes Orla and Tess hit". */
const named = (view: SentenceView, at: number, verb: number): number[] => [
  at,
  ...(grammarAt(view, at)?.children ?? []).filter((child) => isNamePart(view, child)),
  ...(grammarAt(view, verb)?.children ?? []).filter((child) => child === at - 1 && isNamePart(view, child)),
];
const isNamePart = (view: SentenceView, at: number): boolean =>
  /^(?:compound|flat|nsubj)$/.test(grammarAt(view, at)?.relation ?? "");

/** Words behind a verb up to which its clause is looked through. */
const REACH = 12;

function standsBehind(view: SentenceView, at: number, words: ReadonlySet<string>): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const lower = lowerAt(view, next);
    if (words.has(lower)) return true;
    if (/^(?:[.;:!?]|and|that|who|which|)$/.test(lower)) return false;
  }
  return false;
}

/** The object of a verb, or the noun that its clause is about ("the restraint both have shown"). */
function objectOf(view: SentenceView, at: number): number {
  const object = objectWord(view, at);
  if (object !== -1) return object;
  const { relation = "", head = -1, children = [] } = grammarAt(view, at) ?? {};
  const own = children.some((child) => {
    const isSubject = grammarAt(view, child)?.relation === "nsubj";
    return isSubject && !/^(?:who|which|that)$/.test(lowerAt(view, child));
  });
  return relation === "acl:relcl" && own ? head : -1;
}

/** The nouns that "by" or "with" brings in behind a verb. */
function meansOf(view: SentenceView, at: number): number[] {
  return (grammarAt(view, at)?.children ?? []).filter((child) => {
    const { relation = "", children = [] } = grammarAt(view, child) ?? {};
    return relation.startsWith("obl") && children.some((one) => /^(?:by|with)$/.test(lowerAt(view, one)));
  });
}

/** "The call to halt the count" is no call by telephone. */
export const isAppeal = (view: SentenceView, at: number): boolean =>
  lowerAt(view, at) === "call" && lowerAt(view, at + 1) === "to" && grammarAt(view, at + 2)?.xpos === "VB";
