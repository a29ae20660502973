import type { Draft } from "./draft.ts";
import { isKept } from "./find-state.ts";
import type { Words } from "./noun-phrase.ts";
import { isFiniteVerb } from "./parts-of-speech.ts";

/** A number without a noun is a count where its form says so: "just under 5,000", "hundreds marched". */
export function standsAlone(words: Words, { measured, number, qualifier, value }: Draft): boolean {
  const { lexemes, parts } = words;
  if (number.kind === "vague" || isKept(words, measured)) return true;
  if (Array.isArray(value) && isFiniteVerb(parts[measured.to])) return true;
  // "Nine survived", "with 54 on board": the number is a noun.
  const next = lexemes[measured.to]?.lower ?? "";
  const isSubject = isFiniteVerb(parts[measured.to]) && number.isWord && lexemes[measured.from - 1]?.lower !== "the";
  if (
    (isSubject ||
      (/^(?:on|still)$/.test(next) && /^(?:board|aboard)$/.test(lexemes[measured.to + 1]?.lower ?? "")) ||
      next === "aboard") &&
    measured.isOne === false
  )
    return true;
  // "Eight short of a majority".
  if (next === "short" && lexemes[measured.to + 1]?.lower === "of") return true;
  // "11 in favor and 4 against".
  if (next === "in" && /^favou?r$/.test(lexemes[measured.to + 1]?.lower ?? "")) return true;
  const behind = lexemes[measured.to + 1];
  if (next === "against" && (behind === undefined || behind.kind === "mark" || behind.lower === "and")) return true;
  // "Fourteen of them".
  if (next === "of" && /^(?:them|us|whom)$/.test(lexemes[measured.to + 1]?.lower ?? "")) return true;
  const figures = lexemes[measured.from]?.text ?? "";
  return (
    (qualifier !== "exact" && qualifier !== "fewer than") ||
    /,\d{3}/.test(figures) ||
    (number.times > 1 && !number.isWord)
  );
}
