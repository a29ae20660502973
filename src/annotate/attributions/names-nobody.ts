import type { Tag } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { STANDING_FOR_PEOPLE } from "../../languages/en/persons.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import type { PageView } from "./view.ts";

/** Words that set a phrase beside the subject, and are never a part of it: "like its rivals, the bank …". */
const BESIDE = /^(?:like|unlike|beyond|besides|including|involving|apart|aside|despite|amid|instead)\b/i;

/**
 * Whether the words taken for whoever speaks name nobody, since the verb behind them is a noun, or they are a phrase of
 * another clause: "[derogatory] comments", "[one of the most] cited", "[apart from security] reasons", "[never] said".
 * Read off the tags; what has a capital within a sentence is a name all the same.
 */
export function namesNobody(view: PageView, source: TextSpan, cues: readonly TextSpan[]): boolean {
  const text = view.text.slice(source.start, source.end);
  const tags = itemsIn(view.layers.tags.annotations, source) as readonly (Tag | undefined)[];
  const last = tags.at(-1);
  if (last === undefined || /["“”]|^according to\s/i.test(text)) return false;
  if (BESIDE.test(text)) return true;
  if (tags.length > 1 && /\s(?:most|least)$/i.test(text)) return true;
  if (tags.some((tag) => tag !== undefined && /^(?:NN|PRP|WP|WDT|CD$|FW)/.test(tag.xpos))) return false;
  const word = wordOf(view, last);
  if (STANDING_FOR_PEOPLE.has(word.toLowerCase()) || isPersonNoun(word.toLowerCase())) return false;
  if (/\s\p{Lu}/u.test(text) || isNameWithin(view, source)) return false;
  if (tags.length === 1 && /^(?:UH|RB)$/.test(last.xpos)) return true;
  // A name at a sentence's beginning may be tagged as anything: "Beijing called on".
  if (/^\p{Lu}/u.test(text)) return false;
  if (tags.length === 1 && /^VBP?$/.test(last.xpos)) return true;
  if (!/^(?:JJ|JJR|JJS|RBS|RB|VBG)$/.test(last.xpos)) return false;
  // "the poor say", "the economist replies": an adjective may stand for people; before what may be a noun it does not.
  return !/^(?:the|these|those)\s/i.test(text) || cues.some((cue) => isPlural(view, cue));
}

function wordOf(view: PageView, { start, end }: TextSpan): string {
  return view.text.slice(start, end);
}

/** A single word with a capital that does not begin a sentence. */
function isNameWithin(view: PageView, { start }: TextSpan): boolean {
  return (
    /^\p{Lu}/u.test(view.text.charAt(start)) && /[\p{L}\d,;:]\s$/u.test(view.text.slice(Math.max(0, start - 2), start))
  );
}

function isPlural(view: PageView, cue: TextSpan): boolean {
  return /^\p{L}+s$/u.test(view.text.slice(cue.start, cue.end));
}
