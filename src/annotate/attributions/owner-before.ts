import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { isCapital, isWord, spanOf, type Unit } from "./view.ts";

/** The owner of a noun: "Kell's", "the ministry's", "his" right before it (an adjective may stand between). */
export function ownerBefore(units: readonly Unit[], noun: number): TextSpan | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 3; at--) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return null;
    if (/^(?:his|her|their|its|my|our)$/.test(unit.lower)) return { start: unit.start, end: unit.end };
    if (/^['’]s?$/.test(unit.lower)) {
      let from = at;
      while (from > 0 && at - from < 8) {
        const word = units[from - 1];
        if (
          word === undefined ||
          word.quote !== null ||
          !isWord(word) ||
          PREPOSITIONS.has(word.lower) ||
          /^(?:and|but|that|as|when|if|said)$/.test(word.lower)
        )
          break;
        from--;
        if (DETERMINERS.has(word.lower)) break;
        if (
          isCapital(units[from]) &&
          from > 0 &&
          !isCapital(units[from - 1]) &&
          !DETERMINERS.has(units[from - 1]?.lower ?? "")
        )
          break;
      }
      return from < at ? spanOf(units, from, at) : null;
    }
    if (!isWord(unit)) return null;
  }
  return null;
}
