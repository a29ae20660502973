import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { type Cast, kindOf, NO_ENTITY, type Party, partyOf } from "./party.ts";

/** Between commas behind a definite phrase for one person. */
const BEHIND_NAME = /^(?:,|\.|;|of|to|with|for|on|in|over|and|after)$/;

/**
 * "convicted the former head of the Harbour Bank, Ilan Kell, of fraud": the name beside words for one person is who they
 * are. The same party where none stands there.
 */
export function withNameBeside(view: SentenceView, party: Party, cast: Cast): Party {
  if (party.entity !== NO_ENTITY) return party;
  const first = view.words.findIndex(({ start }) => start === party.start);
  const last = view.words.findIndex(({ end }) => end === party.end);
  if (first < 1 || last === -1 || lowerAt(view, last + 1) !== ",") return party;
  if (!/^(?:the|its|his|her|their|['’]s)$/.test(lowerAt(view, first - 1))) return party;
  if (!isOnePerson(view, first, last)) return party;
  const mention = wordAt(view, last + 2)?.full ?? -1;
  const named = mention === -1 ? null : partyOf(cast, mention);
  if (named === null || kindOf(cast, named) !== "person") return party;
  let end = last + 2;
  while (wordAt(view, end + 1)?.full === mention) end++;
  return BEHIND_NAME.test(lowerAt(view, end + 1)) ? named : party;
}

/** True where the phrase's own noun, before any "of", is one for somebody and no plural. */
function isOnePerson(view: SentenceView, first: number, last: number): boolean {
  let head = first;
  while (head < last && !/^(?:of|in|at|for|from|to|on)$/.test(lowerAt(view, head + 1))) head++;
  return grammarAt(view, head)?.xpos === "NN" && ACTING_NOUNS.has(lowerAt(view, head));
}
