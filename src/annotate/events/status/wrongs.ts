import { WRONGS } from "../../../languages/en/accusation-words.ts";
import { CRIMES } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";

export const isNoun = (view: SentenceView, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(grammarAt(view, at)?.upos ?? "");
export const isVerb = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.upos === "VERB";
/** A deed that is a wrong by its word alone. */
export const isWrong = (view: SentenceView, at: number): boolean =>
  WRONGS.has(lemmaAt(view, at)) || CRIMES.has(lemmaAt(view, at));
