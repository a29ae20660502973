import { GENERIC_PHRASES } from "../../../languages/en/status-words.ts";
import { PhraseTable } from "../phrase-table.ts";
import type { StatusRecogniser } from "./status-site.ts";

const phrases = new PhraseTable<true>();
for (const phrase of GENERIC_PHRASES) phrases.add(phrase, true);
const REACH = 6;

/** "ready to hold meetings when necessary", "they often meet": a habit, not an event. */
export const generic: StatusRecogniser = (site) => {
  const from = Math.max(0, site.first - 3);
  for (let at = from; at <= site.last + REACH; at++) {
    const match = phrases.at(site.view, at);
    if (match !== undefined) {
      return {
        status: "unclear",
        stance: "asserts",
        evidence: [{ first: at, last: at + match.length - 1 }],
        generic: true,
      };
    }
  }
  return null;
};
