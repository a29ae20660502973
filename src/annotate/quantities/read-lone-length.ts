import { MEASURES, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import type { Draft } from "./draft.ts";
import { isOwnLength } from "./is-own-length.ts";
import { isJoint, wordsFrom } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";
import { qualifierBefore } from "./read-qualifier.ts";

/** "Has been shut for a month", "lasted almost a year": a length told with an article; null where none starts at lexeme `at`. */
export function readLoneLength(words: Words, at: number): Draft | null {
  const { lexemes, blocked, parts } = words;
  const article = lexemes[at]?.lower;
  if ((article !== "a" && article !== "an") || blocked[at] === true) return null;
  const unit = MEASURES.get(lexemes[at + 1]?.lower ?? "");
  const isHalf = wordsFrom(lexemes, at + 2, 3) === "and a half";
  const to = at + (isHalf ? 5 : 2);
  if (unit === undefined || !TIME_LENGTHS.has(unit) || isJoint(lexemes, to)) return null;
  // "For a second" is a moment's turn of phrase; "for a year group" goes on.
  if (/^(?:second|minute)$/.test(unit) || /^(?:NN|JJ|CD)/.test(parts[to]?.xpos ?? "")) return null;
  const { qualifier, from } = qualifierBefore(lexemes, at);
  const isFor = lexemes[from - 1]?.lower === "for" && (parts[from - 2]?.xpos ?? "").startsWith("NN") === false;
  const isTaken = /^(?:last|take|spend)$/.test(parts[from - 1]?.lemma ?? "") && /^V/.test(parts[from - 1]?.xpos ?? "");
  if (!(isFor || isTaken) || !isOwnLength(words, at, to)) return null;
  return {
    measured: { qualifierFrom: from, from: at, end: to, to, unit, joined: false, isOne: true, isOdds: false },
    number: { from: at, to: at + 1, value: 1, kind: "number", times: 1, isWord: true, thousands: null },
    value: isHalf ? 1.5 : 1,
    qualifier,
    hasUnit: true,
  };
}
