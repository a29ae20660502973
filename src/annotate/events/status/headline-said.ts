import type { SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";

const SAYING: ReadonlySet<string> = new Set(["say", "confirm", "announce", "report", "reveal"]);

/**
 * "Dorvet says Marvania to leave the league": what is said is a headline of its own. `before` is the word before "to",
 * `head` what the infinitive hangs on.
 */
export function isHeadlineUnderSaying(view: SentenceView, before: number, head: number): boolean {
  const { upos = "", head: above = -1 } = view.grammar[before] ?? {};
  return (
    (upos === "PROPN" || upos === "NOUN") &&
    head < before &&
    (above === head || head === -1 || view.grammar[above]?.head === head) &&
    SAYING.has(lemmaAt(view, head)) &&
    /^VB[DZP]$/.test(view.grammar[head]?.xpos ?? "")
  );
}
