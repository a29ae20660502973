import { FIRED_THINGS, WRONGS } from "../../../languages/en/accusation-words.ts";
import { CRIMES } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";

export const isNoun = (view: SentenceView, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(grammarAt(view, at)?.upos ?? "");
export const isVerb = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.upos === "VERB";
/** A deed that is a wrong by its word alone. */
export const isWrong = (view: SentenceView, at: number): boolean =>
  CRIMES.has(lemmaAt(view, at)) || (WRONGS.has(lemmaAt(view, at)) && !isDismissal(view, at));

/** "fired the police chief" */
const isDismissal = (view: SentenceView, at: number): boolean =>
  lemmaAt(view, at) === "fire" &&
  !(grammarAt(view, at)?.children ?? []).some((child) => {
    const { relation = "", children = [] } = grammarAt(view, child) ?? {};
    if (relation.startsWith("obj")) return FIRED_THINGS.has(lemmaAt(view, child));
    return (
      relation.startsWith("obl") &&
      children.some((word) => /^(?:on|upon|at|into|toward|towards)$/.test(lowerAt(view, word)))
    );
  });
