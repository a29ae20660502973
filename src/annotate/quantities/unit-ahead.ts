import type { Draft } from "./draft.ts";
import type { Words } from "./noun-phrase.ts";
import { readQuantity } from "./read-quantity.ts";

/** Words of a qualifier before the second number. */
const QUALIFIER = 4;

/** "From 40 to nearly 46 million barrels a day", "by 20 and 15 percent": the unit and multiplier stand behind the second number. */
export function withUnitAhead(words: Words, draft: Draft): Draft {
  const { measured, number, hasUnit, value } = draft;
  const { lexemes } = words;
  if (hasUnit || measured.unit !== "count" || number.kind !== "number" || typeof value !== "number") return draft;
  const link = lexemes[measured.to]?.lower;
  const before = lexemes[measured.qualifierFrom - 1]?.lower ?? "";
  const isChange = link === "to" && before === "from";
  const isList = link === "and" && /^(?:by|of|to|at|about)$/.test(before);
  if (!isChange && !isList) return draft;
  for (let at = measured.to + 1; at <= measured.to + 1 + (isChange ? QUALIFIER : 0); at++) {
    const next = readQuantity(words, at, at);
    if (next === null) continue;
    if (next.number.kind !== "number" || (isList && next.measured.unit !== "percent")) return draft;
    // A unit that is read as one of a change only where nothing but its qualifier stands between.
    if (next.measured.qualifierFrom > measured.to + 1) return draft;
    const times = number.times === 1 && value < 1000 ? next.number.times : 1;
    const unit = next.hasUnit && next.number.kind === "number" ? next.measured.unit : measured.unit;
    return { ...draft, value: value * times, hasUnit: unit !== "count", measured: { ...measured, unit } };
  }
  return draft;
}
