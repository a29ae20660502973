import { isMoney } from "../../languages/en/quantity-units.ts";
import { CHANGE_VERBS, MEASURE_VERBS } from "../../languages/en/quantity-words.ts";
import { isDash } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";
import { type NumberRead, readNumber } from "./read-number.ts";
import { qualifierBefore } from "./read-qualifier.ts";
import { moneyBefore, readUnit } from "./read-unit.ts";

export type RangeRead = { readonly number: NumberRead; readonly value: readonly [number, number] };

/** "Two or three", "30 or 40", "200 or 300". */
function isNear(low: number, high: number): boolean {
  const step = low >= 1000 ? 1000 : low >= 100 ? 100 : low >= 10 ? 10 : 2;
  return high - low <= 2 || (low % step === 0 && high === low + step);
}

/** "10 to 15", "between 10 and 15", "10-15", "$3 billion to $4 billion": the second number and both values. */
export function readRange({ lexemes }: Words, number: NumberRead, money: string | null): RangeRead | null {
  if (number.kind === "vague" || typeof number.value !== "number") return null;
  let at = number.to;
  // "5 percent to 7 percent", "$3 to $4".
  const unit = money === null ? readUnit(lexemes, at, null) : null;
  if (unit !== null) at = unit.to;
  const link = lexemes[at];
  const before = lexemes[qualifierBefore(lexemes, number.from).from - (money === null ? 1 : 2)]?.lower;
  const ahead = lexemes[number.from - (money === null ? 1 : 2)]?.lower;
  const isBetween = before === "between" || ahead === "between";
  const isLink = link?.lower === "to" || link?.lower === "or" || (link?.lower === "and" && isBetween) || isDash(link);
  if (link === undefined || !isLink) return null;
  // "Up by 15 crowns to 95 crowns": a step and where it leads.
  if (link.lower === "to" && unit !== null && ahead === "by") return null;
  // "Fell $3 to $78".
  const isStep = CHANGE_VERBS.has(ahead ?? "") && !MEASURE_VERBS.has(ahead ?? "");
  if (link.lower === "to" && money !== null && lexemes[at + 1]?.kind === "mark" && isStep) return null;
  // "Fell 4p to 312p".
  if (link.lower === "to" && unit !== null && isMoney(unit.unit) && isStep) return null;
  if (isDash(link) && unit !== null && !unit.joined && money === null && unit.unit !== "percent") return null;
  let next = at + 1;
  const sign = lexemes[next];
  if (money !== null && sign?.kind === "mark" && moneyBefore(lexemes, next + 1) !== null) next++;
  if (/^0\d/.test(lexemes[next]?.text ?? "")) return null;
  const second = readNumber(lexemes, next, money !== null);
  if (second === null || second.kind !== number.kind || typeof second.value !== "number") return null;
  if (link.lower === "or" && (!isNear(number.value, second.value) || money !== null)) return null;
  const raised =
    number.times === 1 && second.times > 1 && number.value < 1000 ? number.value * second.times : number.value;
  if (unit !== null) {
    const other = readUnit(lexemes, second.to, money);
    if (other?.unit !== unit.unit) return null;
  }
  return { number: second, value: [raised, second.value] };
}
