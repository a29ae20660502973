import type { QuantityQualifier } from "../../core/vocabulary.ts";
import { QUALIFIERS_BEFORE, QUALIFIERS_BEHIND } from "../../languages/en/quantity-words.ts";
import { isJoint, type Lexeme } from "./lexeme.ts";

const LONGEST = 5;

/** The qualifier that ends right before lexeme `from`, with its first lexeme; "exact" where no word says otherwise. */
export function qualifierBefore(
  lexemes: readonly Lexeme[],
  from: number,
): { readonly qualifier: QuantityQualifier; readonly from: number } {
  let found: { qualifier: QuantityQualifier; from: number } = { qualifier: "exact", from };
  let at = from;
  // "At least another 12", "more than the 200": what is exact says nothing beside what is not.
  for (let round = 0; round < 3; round++) {
    const next = longestBefore(lexemes, at);
    if (next === null) break;
    // "12 points above the five-year average": behind an article a preposition says where, "well above" too.
    if (round > 0 && LONE_PREPOSITIONS.has(lexemes[at - 1]?.lower ?? "")) break;
    at = next.from;
    found = { qualifier: next.qualifier, from: at };
    if (next.qualifier !== "exact") break;
  }
  return found;
}

const LONE_PREPOSITIONS: ReadonlySet<string> = new Set("above below over under around about beyond".split(" "));

/** The last words of qualifiers: nearly every number has none of them before it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...QUALIFIERS_BEFORE.keys()].map((form) => form.slice(form.lastIndexOf(" ") + 1)),
);

function longestBefore(lexemes: readonly Lexeme[], at: number): { qualifier: QuantityQualifier; from: number } | null {
  if (!LAST_WORDS.has(lexemes[at - 1]?.lower ?? "")) return null;
  for (let count = Math.min(LONGEST, at); count > 0; count--) {
    let form = "";
    for (let index = at - count; index < at; index++) form += `${form === "" ? "" : " "}${lexemes[index]?.lower ?? ""}`;
    const qualifier = QUALIFIERS_BEFORE.get(form);
    if (qualifier === undefined) continue;
    // "The talks are over 12 points", "the day before": a preposition of place or time reads the same and is rare here.
    return { qualifier, from: at - count };
  }
  return null;
}

/** The qualifier that starts at lexeme `at`, with the lexeme behind it; null where none does. */
export function qualifierBehind(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly qualifier: QuantityQualifier; readonly to: number } | null {
  const first = lexemes[at]?.lower;
  // "20-plus rounds", "5,000-odd", "300+ homes".
  if (first === "+" && lexemes[at]?.spaced === false) return { qualifier: "at least", to: at + 1 };
  if (isJoint(lexemes, at)) {
    const joined = lexemes[at + 1]?.lower;
    if (joined === "plus") return { qualifier: "at least", to: at + 2 };
    if (joined === "odd") return { qualifier: "about", to: at + 2 };
  }
  if (first !== "or" && first !== "at") return null;
  for (const count of [3, 2]) {
    const form = Array.from({ length: count }, (_, index) => lexemes[at + index]?.lower ?? "").join(" ");
    const qualifier = QUALIFIERS_BEHIND.get(form);
    if (qualifier !== undefined) return { qualifier, to: at + count };
  }
  return null;
}
