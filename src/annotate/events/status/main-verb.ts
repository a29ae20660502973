import { LEMMAS_OF_SAYING } from "../../../languages/en/saying-forms.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import { isPassive, isVerb } from "./verb-voice.ts";

const FARTHEST = 40;

/**
 * The verb of which a noun is the subject, where the parser gives `head`. It takes the verb of a relative clause or a
 * participle between commas for it ("the hearing, pencilled in for Monday, was moved"), or that of saying at the
 * sentence's end; the first finite verb after what is inserted is likelier.
 */
export function mainVerb(view: SentenceView, at: number, head: number): number {
  if (head < at || !isVerb(view, head)) return head;
  const saying = LEMMAS_OF_SAYING.has(lemmaAt(view, head)) && head - at > 2;
  const inserted = isInserted(view, at, head);
  if (!saying && !inserted) return head;
  return verbAfter(view, at, inserted ? head + 1 : at + 1, saying) ?? head;
}

/**
 * "Said the hearing, which will be brief, is to be held in May": the verb of which a noun is the subject, where the parser
 * took it for what was said and the verb for one beside that of the relative clause. Null where there is none.
 */
export function verbOfSaid(view: SentenceView, at: number, head: number): number | null {
  if (head > at || !LEMMAS_OF_SAYING.has(lemmaAt(view, head)) || lowerAt(view, at + 1) !== ",") return null;
  if (!/^(?:which|who)$/.test(lowerAt(view, at + 2))) return null;
  return verbAfter(view, at, at + 1, true);
}

/** The first finite verb from a word on, over the verbs of relative clauses where `isOver`; null where a clause ends before. */
function verbAfter(view: SentenceView, at: number, from: number, isOver: boolean): number | null {
  let skipping = false;
  for (let index = from; index < Math.min(view.words.length, at + FARTHEST); index++) {
    const lower = lowerAt(view, index);
    if (lower === ";" || lower === ":") return null;
    if (/^(?:that|which|who|after|because|when|while|since)$/.test(lower)) {
      if (!isOver) return null;
      skipping = true;
      continue;
    }
    if (!isFiniteVerb(view, index)) continue;
    if (!skipping) return fullVerb(view, index);
    skipping = false;
    // Over the rest of the relative clause's verb group.
    while (grammarAt(view, index)?.upos === "AUX" || grammarAt(view, index + 1)?.upos === "ADV") index++;
  }
  return null;
}

/** True where a relative clause or a participle stands between the noun and the verb, or is the verb. */
function isInserted(view: SentenceView, at: number, head: number): boolean {
  if (grammarAt(view, head)?.xpos === "VBN" && !isPassive(view, head) && !isPerfect(view, head)) return true;
  for (let index = at + 1; index < head; index++) {
    const lower = lowerAt(view, index);
    if (lower === "," && !/^(?:that|which|who)$/.test(lowerAt(view, index + 1))) return false;
    if (/^(?:that|which|who)$/.test(lower)) return true;
  }
  return false;
}

const isPerfect = (view: SentenceView, at: number): boolean =>
  (grammarAt(view, at)?.children ?? []).some((child) => child < at && lemmaAt(view, child) === "have");
const isFiniteVerb = (view: SentenceView, at: number): boolean =>
  /^(?:MD|VBD|VBZ|VBP)$/.test(grammarAt(view, at)?.xpos ?? "") || lowerAt(view, at) === "cannot";

/** The verb that a finite auxiliary begins: "has been put off". */
function fullVerb(view: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(view.words.length, from + 7); at++) {
    const tag = grammarAt(view, at);
    if (tag === undefined) break;
    if (tag.upos === "VERB" && isVerb(view, at)) return at;
    if (lowerAt(view, at) === "cannot") continue;
    if (tag.upos !== "AUX" && tag.upos !== "ADV" && tag.upos !== "PART")
      return tag.upos === "ADJ" || tag.upos === "ADP" ? from : null;
  }
  return null;
}
