import { DONE_BEFORE_TO, FUTURE_MARKERS, PAST_MARKERS, SCHEDULED_VERBS } from "./time-words.ts";

const REACH = 160;

function mark(word: string): "past" | "future" | null {
  const plain = word.toLowerCase();
  if (FUTURE_MARKERS.has(plain)) return "future";
  if (PAST_MARKERS.has(plain)) return "past";
  return plain.length > 4 && plain.endsWith("ed") ? "past" : null;
}

/** "Plans to meet", not "came to the city", "was forced to leave". */
function isInfinitive(words: readonly string[], at: number): boolean {
  const [governor, verb] = [words[at - 1] ?? "", words[at + 1] ?? ""];
  if (verb === "" || !/^[a-z]{2,}$/.test(verb) || NO_VERB.test(verb)) return false;
  return !DONE_BEFORE_TO.has(governor.toLowerCase());
}

const NO_VERB =
  /^(?:on|in|at|of|for|by|with|from|as|to|what|who|where|when|it|him|them|us|me|you|than|percent|the|an|its|their|his|her|our|this|that|these|those|some|all|any|each|another|more|less|about|and|or|[a-z]{2,}(?:ing|ly|ed|s))$/;

/**
 * Whether the verb nearest to `offset` looks ahead or back: the nearest marked word before it, else (a time that opens
 * its sentence) the first one after it. "said on Monday that it will" is past, "will meet on Monday" future.
 */
export function directionAt(sentence: string, offset: number): "past" | "future" | null {
  const left = sentence.slice(Math.max(0, offset - REACH), offset);
  const before = wordsBetween(left);
  // What is to come is told in the same clause; "try to sell it, under a June agreement" says nothing of June.
  const clause = left.slice(Math.max(left.lastIndexOf(","), left.lastIndexOf(";"), left.lastIndexOf("—")) + 1);
  const clauseFrom = before.length - wordsBetween(clause).length;
  for (let index = before.length - 1; index >= 0; index--) {
    const word = before[index] ?? "";
    // "To be published", "will be paid": what is passive after a bare "be" is still to come.
    if (before[index - 1] === "be") continue;
    if (index > clauseFrom && word === "to" && isInfinitive(before, index)) return "future";
    if (index > clauseFrom && SCHEDULED_VERBS.has(word)) return "future";
    // "the beginning of the strike on Tuesday"
    if (PARTS_OF_TIME.has(word) && (before[index + 1] === "of" || BEFORE_NOUN.test(before[index - 1] ?? ""))) continue;
    const direction = mark(word);
    if (direction !== null) return direction;
  }
  for (const word of wordsBetween(sentence.slice(offset, offset + REACH))) {
    const direction = mark(word);
    if (direction !== null) return direction;
  }
  return null;
}

const PARTS_OF_TIME: ReadonlySet<string> = new Set(["beginning", "starting"]);
const BEFORE_NOUN = /^(?:the|a|its|their|this|that|his|her)$/i;

const LETTER = /^\p{L}$/u;

/** True for a letter beyond ASCII, or half of one that takes two code units. */
function isOtherLetter(text: string, at: number): boolean {
  const half = text.charCodeAt(at) & 0xfc00;
  return LETTER.test(text.slice(half === 0xdc00 ? at - 1 : at, half === 0xd800 ? at + 2 : at + 1));
}

/** What stands between runs of other characters than letters and apostrophes, empty before the first and behind the last. */
function wordsBetween(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let inWord = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = code | 32;
    const isLetter =
      (plain >= 0x61 && plain <= 0x7a) || code === 0x27 || code === 0x2019 || (code >= 0x80 && isOtherLetter(text, at));
    if (isLetter === inWord) continue;
    if (inWord) words.push(text.slice(start, at));
    start = at;
    inWord = isLetter;
  }
  words.push(inWord ? text.slice(start) : "");
  return words;
}
