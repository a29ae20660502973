import { FILINGS, RULING_VERBS } from "../../../languages/en/field-words.ts";
import { grammarAt, lowerAt } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import type { StatusRecogniser } from "./status-site.ts";

/** "The court rejected the lawsuit": what a court rules on has been brought before it, whatever the ruling. */
export const ruledOn: StatusRecogniser = ({ view, last, noun }) => {
  if (noun === null || !FILINGS.has(lowerAt(view, last))) return null;
  const { head = -1, relation = "" } = grammarAt(view, last) ?? {};
  const verb = grammarAt(view, head);
  if (verb === undefined || relation !== "obj") return null;
  if (!RULING_VERBS.has(lemmaAt(view, head)) || !/^VB[DN]$/.test(verb.xpos)) return null;
  const isOpen = verb.children.some(
    (child) => grammarAt(view, child)?.xpos === "MD" || /^(?:not|n't|never)$/.test(lowerAt(view, child)),
  );
  return isOpen ? null : { status: "held", stance: "asserts", evidence: [{ first: head, last: head }], generic: false };
};
