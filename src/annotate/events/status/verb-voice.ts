import { grammarAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";

export const isVerb = (view: SentenceView, at: number): boolean => (grammarAt(view, at)?.xpos ?? "").startsWith("VB");

export function isPassive(view: SentenceView, at: number): boolean {
  return (
    grammarAt(view, at)?.xpos === "VBN" &&
    (grammarAt(view, at)?.children ?? []).some(
      (child) =>
        /^(?:aux:pass|cop)$/.test(grammarAt(view, child)?.relation ?? "") && /^(?:be|get)$/.test(lemmaAt(view, child)),
    )
  );
}
