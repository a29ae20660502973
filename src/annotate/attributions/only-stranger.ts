import type { TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import type { Draft } from "./draft.ts";
import { entityOf } from "./speaker-entities.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isWord, mentionsIn, type PageView, spanOf, type Unit } from "./view.ts";

/** How many words may stand between the article and the noun. */
const LONGEST = 4;

/**
 * "Our correspondent spoke to a stewardess. “Q,” she says.": the one person without a name that this sentence, before the
 * pronoun, and the one before tell of; null where there are two, or anybody with a name.
 */
export function onlyStranger(view: PageView, draft: Draft, pronoun: TextSpan): TextSpan | null {
  if (!/^(?:he|she|his|her)$/i.test(view.text.slice(pronoun.start, pronoun.end))) return null;
  const here = view.sentences[draft.sentence];
  const before = view.sentences[draft.sentence - 1];
  if (here === undefined) return null;
  const found = new Map<string, TextSpan>();
  for (const sentence of before?.block === here.block ? [before, here] : [here]) {
    const named = mentionsIn(view, sentence).some(
      (mention) => mention.by === "name" && mention.start < pronoun.start && entityOf(view, mention)?.kind === "person",
    );
    if (named) return null;
    for (const [noun, span] of strangersIn(view, sentence.units, pronoun.start))
      if (!found.has(noun)) found.set(noun, span);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

/** "a stewardess", "the young coach": by their nouns. */
function strangersIn(view: PageView, units: readonly Unit[], until: number): Map<string, TextSpan> {
  const found = new Map<string, TextSpan>();
  for (let at = 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit.start >= until) break;
    if (unit.quote !== null || !/^\p{Ll}/u.test(unit.text) || !isPersonNoun(unit.lower)) continue;
    // "asked her whether": the letters alone are those of a noun.
    if (!itemsIn(view.layers.tags.annotations, unit).some(({ xpos }) => xpos === "NN")) continue;
    // "the coach's bus", "the police officer": owners, and what stands before another noun.
    if (/^['’]s?$/.test(units[at + 1]?.text ?? "") || isPersonNoun(units[at + 1]?.lower ?? "")) continue;
    for (let from = at - 1; from >= 0 && from >= at - LONGEST && isWord(units[from]); from--) {
      if (!DETERMINERS.has(units[from]?.lower ?? "")) continue;
      if (!found.has(unit.lower)) found.set(unit.lower, spanOf(units, from, at + 1));
      break;
    }
  }
  return found;
}
