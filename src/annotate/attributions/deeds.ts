import { DEED_SENSES } from "../../languages/en/deeds-like-words.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import type { Draft } from "./draft.ts";
import { hasTense, type PageView } from "./view.ts";

const LETTERS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** "Kell conceded a penalty", "The site was attacked by hackers": a verb of saying that tells of a deed; never where words stand in quote marks. */
export function tellsDeed(view: PageView, { lemma, sources, cues, contents }: Draft): boolean {
  const sense = DEED_SENSES.get(lemma);
  const [content, ...more] = contents;
  if (sense === undefined || content === undefined || more.length > 0) return false;
  const told = view.text.slice(content.start, content.end);
  if (/["“”«»„]/.test(told)) return false;
  const [source] = sources;
  if (sense.subjects !== undefined && source !== undefined) {
    // "attacked that the …" takes no clause; people are also questioned in words.
    const head = headOf(view.text.slice(source.start, source.end));
    if (sense.subjects.has(head) && !/^(?:that|whether|how|why|if)\b/i.test(told)) return true;
  }
  // "The firm made a loss, the Courier reported": what stands in front is a clause.
  const behind = (cues[0]?.end ?? content.end) <= content.start && !/^that\b/i.test(told);
  return (behind || !hasTense(view, content)) && (sense.objects?.has(headOf(told)) ?? false);
}

/** The last word of a phrase before its first preposition or mark. */
function headOf(phrase: string): string {
  const [front = ""] = phrase.toLowerCase().split(/[,;:(]/);
  let head = "";
  for (const [word] of front.matchAll(LETTERS)) {
    if (head !== "" && (PREPOSITIONS.has(word) || /^(?:and|who|which|that|when|where)$/.test(word))) break;
    head = word;
  }
  return head;
}
