import { MEASURES, MONEY_WORDS } from "../../languages/en/quantity-units.ts";
import type { Lexeme } from "./lexeme.ts";
import { looksPlural } from "./noun-phrase.ts";

/** True for a word that is counted or measured by the million, so that "m" before it is no meter: "1.2m people". */
export function countsMillions(lexeme: Lexeme): boolean {
  if (lexeme.kind !== "word") return false;
  return MONEY_WORDS.has(lexeme.lower) || MEASURES.has(lexeme.lower) || looksPlural(lexeme);
}
