import { CARING } from "../../../languages/en/harm-words.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";

/** "helped wounded soldiers": those whom somebody cares for have come to harm before, and not by him. */
export const isOfHelped = (view: SentenceView, at: number): boolean =>
  CARING.has(lemmaAt(view, at - 1)) &&
  /(?:ed|en)$/.test(lowerAt(view, at)) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(grammarAt(view, at + 1)?.upos ?? "");
