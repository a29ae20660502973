import { TOLL_WORDS } from "../../languages/en/quantity-words.ts";
import type { Measured, Told } from "./find-scope.ts";
import { AUXILIARIES } from "./find-subject.ts";
import type { Phrase, Words } from "./noun-phrase.ts";
import { isVerb } from "./parts-of-speech.ts";

/** "640 were released and 25 charged": what was done stands behind both numbers. */
export function done({ lexemes, parts }: Words, { to }: Measured, told: Told | null): Phrase | null {
  const isAlike = told?.scope != null && told.isOwn && told.scope.from >= told.to && isVerb(parts[told.scope.from]);
  const next = lexemes[to + 1];
  const isLast = next === undefined || next.kind === "mark" || /^(?:IN|CC|TO)$/.test(parts[to + 1]?.xpos ?? "");
  return isAlike && isLast && /^VB[ND]$/.test(parts[to]?.xpos ?? "") ? { from: to, to: to + 1 } : null;
}

/** The word of harm or state beside a number that no noun follows: "killed 12", "30 injured". */
export function toll(words: Words, { qualifierFrom, to }: Measured): Phrase | null {
  // "120 more wounded".
  const next = /^(?:more|others?)$/.test(words.lexemes[to]?.lower ?? "") ? to + 1 : to;
  for (const index of [next, qualifierFrom - 1]) {
    const lexeme = words.lexemes[index];
    if (lexeme?.kind === "word" && TOLL_WORDS.has(lexeme.lower)) return { from: index, to: index + 1 };
  }
  // "12 were killed", "30 others were wounded": the state behind its verb.
  const verb = words.lexemes[to]?.lower ?? "";
  if (AUXILIARIES.has(verb) || /^(?:remain|stay)(?:s|ed)?$/.test(verb)) {
    for (let index = to + 1; index < to + 4; index++) {
      const lexeme = words.lexemes[index];
      if (lexeme?.kind !== "word") break;
      // "90 beds are free" is told of no people.
      const isState = TOLL_WORDS.has(lexeme.lower) && !(lexeme.lower === "free" && words.parts[index]?.xpos === "JJ");
      if (isState) return { from: index, to: index + 1 };
      if (!AUXILIARIES.has(lexeme.lower) && !/^(?:remain|stay)|ly$/.test(lexeme.lower)) break;
    }
  }
  return null;
}
