import { BE_FORMS } from "../../languages/en/function-words.ts";
import {
  NO_RESULT_WORDS,
  OF_STANDING_WORDS,
  REFUSING_WORDS,
  TURNED_ROUND_PHRASES,
  TURNED_ROUND_WORDS,
  URGING_WORDS,
} from "../../languages/en/readout-words.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { isTelling, type Token } from "./point-clauses.ts";

/** So far a "not" reaches, and a refusal. Words. */
const REACH = 5;
const REACH_OF_REFUSAL = 9;
/** Telling words that it turns round, at most. */
const MOST_TURNED = 2;
const MOST_REFUSED = 4;

/** True where a word turns round what its clause tells; "No. 6" does not. */
export function turnsRound(clause: readonly Token[], at: number): boolean {
  const word = clause[at]?.word ?? "";
  const after = clause[at + 1]?.word ?? "";
  if (word === "no" && /^\d/.test(after)) return false;
  // "Cannot wait", "will not be delayed further", "not only": nothing is turned round.
  if (NEGATIVE_WORDS.has(word) && [1, 2].some((step) => URGING_WORDS.has(clause[at + step]?.word ?? ""))) return false;
  if (word === "without")
    return after === "having" || NO_RESULT_WORDS.has(clause[at + 2]?.word ?? "") || NO_RESULT_WORDS.has(after);
  if (NEGATIVE_WORDS.has(word) || TURNED_ROUND_WORDS.has(word) || word.endsWith("n't")) return true;
  return phraseAt(clause, at) !== undefined;
}

/** The places of the words that are turned round in a clause: "no tax", "a loan is not acceptable", "refuses any filling". */
export function turnedIn(clause: readonly Token[]): Set<number> {
  const turned = new Set<number>();
  for (let at = 0; at < clause.length; at++) {
    if (!turnsRound(clause, at)) continue;
    const word = clause[at]?.word ?? "";
    const phrase = phraseAt(clause, at);
    const isPassive = clause.slice(Math.max(0, at - 2), at).some((token) => BE_FORMS.has(token.word));
    if (phrase !== undefined) {
      take(turned, clause, at + phrase.length, REACH_OF_REFUSAL, MOST_REFUSED);
      takeBefore(turned, clause, at);
    } else if (REFUSING_WORDS.has(word) && !isPassive) {
      take(turned, clause, at + 1, REACH_OF_REFUSAL, MOST_REFUSED);
    } else if (TURNED_ROUND_WORDS.has(word)) {
      take(turned, clause, at + 1, REACH_OF_REFUSAL, MOST_REFUSED);
      takeBefore(turned, clause, at);
    } else {
      const first = take(turned, clause, at + 1, REACH, MOST_TURNED);
      // "A loan is not acceptable", "no surrender": of the one who or what is it.
      if (first === null || OF_STANDING_WORDS.has(first)) takeBefore(turned, clause, at);
    }
  }
  return turned;
}

/** Takes the first telling words behind a place, and gives the first of any kind that says how a thing stands, or that word. */
function take(turned: Set<number>, clause: readonly Token[], from: number, reach: number, most: number): string | null {
  let first: string | null = null;
  let taken = 0;
  for (let at = from; at < Math.min(clause.length, from + reach) && taken < most; at++) {
    const { word } = clause[at] as Token;
    if (first === null && OF_STANDING_WORDS.has(word)) first = word;
    if (!isTelling(word)) continue;
    first ??= word;
    turned.add(at);
    taken++;
  }
  return first;
}

function takeBefore(turned: Set<number>, clause: readonly Token[], at: number): void {
  for (let before = 0; before < at; before++) if (isTelling(clause[before]?.word ?? "")) turned.add(before);
}

function phraseAt(clause: readonly Token[], at: number): readonly string[] | undefined {
  return TURNED_ROUND_PHRASES.find((phrase) => phrase.every((one, step) => clause[at + step]?.word === one));
}
