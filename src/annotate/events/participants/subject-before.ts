import { CLAUSE_OPENERS, COORDINATORS, DETERMINERS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import { type Cast, firstOfMention, type Group, groupBefore, NO_GROUP, partyOf } from "./party.ts";

/** Subordinators that are prepositions too: what follows them may be a subject. */
const SUBORDINATORS: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as", "than", "while"]);

/**
 * The subject of the verb group that begins at word `before`: the nearest party on its left in the clause that hangs on
 * no preposition and owns nothing; the first one where "and" joins the verb to an earlier one.
 */
export function subjectBefore(
  view: SentenceView,
  before: number,
  cast: Cast,
  excluded: (start: number) => boolean,
): Group {
  const coordinated = COORDINATORS.has(lowerAt(view, before - 1)) || lowerAt(view, before - 1) === "then";
  let found = NO_GROUP;
  for (let at = before - 1; at >= 0; at--) {
    const word = view.words[at];
    if (word === undefined) break;
    const lower = word.lower;
    if (lower === ";" || lower === ":" || /^["“”]$/.test(lower)) break;
    // A relative pronoun right before the verb stands for the party before it.
    if ((lower === "who" || lower === "which" || lower === "that") && at === before - 1) {
      if (lowerAt(view, at - 1) === ",") at--;
      continue;
    }
    if (lower === "that" || (CLAUSE_OPENERS.has(lower) && found.parties.length > 0)) break;
    if (CLAUSE_OPENERS.has(lower) && at < before - 1 && !PREPOSITIONS.has(lower)) break;
    const pair = theTwo(view, at, before, cast);
    if (pair.parties.length > 0) return pair;
    if (word.full === -1 || partyOf(cast, word.full) === null) continue;
    const group = groupBefore(view, at, cast);
    const first = group.first === -1 ? firstOfMention(view, at) : group.first;
    const owner = lowerAt(view, at + 1) === "'s" || lowerAt(view, at + 1) === "’";
    const inserted = group.parties.some((party) => excluded(party.start));
    if (!owner && !inserted && !hangsOnPreposition(view, first)) {
      found = group;
      if (!coordinated) return found;
    }
    at = first;
  }
  return found;
}

function theTwo(view: SentenceView, at: number, before: number, cast: Cast): Group {
  if (cast.pair.length !== 2) return NO_GROUP;
  const lower = lowerAt(view, at);
  if (lower === "they" && at >= before - 2) return { parties: cast.pair, first: at, last: at };
  if (lower !== "two" || lowerAt(view, at - 1) !== "the" || before - at > 4) return NO_GROUP;
  if (hangsOnPreposition(view, at - 1)) return NO_GROUP;
  for (let index = at + 1; index < before; index++) {
    if (!/^(?:[a-z]+s|foreign|prime|men|top|defence|defense)$/.test(lowerAt(view, index))) return NO_GROUP;
    if (/^(?:countries|nations|states|presidents|days|weeks|hours|months|years)$/.test(lowerAt(view, index)))
      return NO_GROUP;
  }
  return { parties: cast.pair, first: at - 1, last: before - 1 };
}

function hangsOnPreposition(view: SentenceView, first: number): boolean {
  let at = first - 1;
  for (let step = 0; step < 3; step++, at--) {
    const lower = lowerAt(view, at);
    if (PREPOSITIONS.has(lower)) return !SUBORDINATORS.has(lower);
    if (!DETERMINERS.has(lower) && !/^(?:former|top|senior|new|several|many|deputy|outgoing|veteran)$/.test(lower))
      return false;
  }
  return false;
}
