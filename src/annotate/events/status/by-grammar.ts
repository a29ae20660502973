import { LAW_NOUNS } from "../../../languages/en/event-nouns.ts";
import { grammarAt, wordAt } from "../sentence-view.ts";
import { nounReality } from "./noun-reality.ts";
import type { StatusRecogniser } from "./status-site.ts";
import { verbReality } from "./verb-reality.ts";

/** What only stands around a noun: a preposition, and the clause that the phrase belongs to. */
export const bySurroundingGrammar: StatusRecogniser = ({ view, noun, first, last, direction }) => {
  if (noun === null || (grammarAt(view, first)?.upos ?? "") === "") return null;
  // A bill is there before anything happens to it.
  if (LAW_NOUNS.has(wordAt(view, last)?.lower ?? "")) return null;
  const told = nounReality(view, first, last, direction, noun.first);
  return told === null ? null : { ...told, generic: false };
};

/** What the sentence's grammar says: the verb's own group and what governs it, or the verb, noun or preposition that holds a noun. */
export const byGrammar: StatusRecogniser = (site) => {
  const { view, noun, direction } = site;
  if ((grammarAt(view, site.first)?.upos ?? "") === "") return null;
  if (noun !== null) {
    const told = nounReality(view, site.first, site.last, direction, noun.first);
    return told === null || told.weak === true ? null : { ...told, generic: false };
  }
  const told = verbReality(view, site.first, direction);
  const own = site.chain?.[0];
  // "They meet when it suits them": the present of a deed is a habit.
  const habit =
    told.status === "ongoing" &&
    told.stance === "asserts" &&
    own?.finite === "present" &&
    !own.progressive &&
    !own.perfect;
  return { ...told, generic: habit };
};
