import { FILINGS, RULING_VERBS } from "../../../languages/en/field-words.ts";
import { grammarAt, lowerAt } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import type { StatusRecogniser } from "./status-site.ts";

/** "The court rejected the lawsuit": what a court rules on has been brought before it, whatever the ruling. */
export const ruledOn: StatusRecogniser = ({ view, last, noun }) => {
  if (noun === null || !FILINGS.has(lowerAt(view, last))) return null;
  const { head = -1, relation = "" } = grammarAt(view, last) ?? {};
  const verb = grammarAt(view, head);
  if (verb === undefined || !/^(?:obj|nsubj:pass)$/.test(relation) || !RULING_VERBS.has(lemmaAt(view, head)))
    return null;
  return {
    status: "held",
    stance: "asserts",
    evidence: [{ first: head, last: head }],
    generic: false,
    granted: true,
    firm: true,
  };
};
