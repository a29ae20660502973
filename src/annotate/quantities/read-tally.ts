import { TALLY_WORDS } from "../../languages/en/quantity-words.ts";
import type { Draft } from "./draft.ts";
import { isDash, isJoint, type Lexeme } from "./lexeme.ts";
import { looksPlural, type Words } from "./noun-phrase.ts";
import { type NumberRead, readNumber } from "./read-number.ts";
import { qualifierBefore } from "./read-qualifier.ts";

/** "One in five homes", "2 out of 3 voters". */
export function readOdds({ lexemes, parts }: Words, number: NumberRead): Draft | null {
  let at = number.to;
  // "One person in six".
  const noun = lexemes[at];
  const isMember = number.value === 1 && noun?.kind === "word" && parts[at]?.xpos === "NN";
  const isPerson = isMember && ONE_OF_MANY.test(noun.lower);
  if (isMember && lexemes[at + 1]?.lower === "in" && lexemes[at + 2]?.kind !== "mark") at++;
  if (lexemes[at]?.lower === "out" && lexemes[at + 1]?.lower === "of") at += 2;
  else if (lexemes[at]?.lower === "of" && /^every$/.test(lexemes[at + 1]?.lower ?? "")) at++;
  else if (lexemes[at]?.lower === "in") at++;
  else return null;
  // "Six out of the last seven governments".
  if (lexemes[at]?.lower === "the" && lexemes[at + 1]?.lower === "last") at += 2;
  if (/^every$/.test(lexemes[at]?.lower ?? "")) at++;
  const whole = readNumber(lexemes, at, false);
  if (whole === null || whole.kind !== "number" || typeof whole.value !== "number" || typeof number.value !== "number")
    return null;
  if (number.value >= whole.value || whole.value > 100_000 || !Number.isInteger(whole.value)) return null;
  if (number.value > 99 || (whole.value > 1900 && whole.value < 2200)) return null;
  // "One ship in three"; never "one ship in three days".
  if (isMember && !isPerson && /^(?:NN|JJ|CD|\$)/.test(parts[whole.to]?.xpos ?? "")) return null;
  const qualified = qualifierBefore(lexemes, number.from);
  return {
    measured: {
      qualifierFrom: qualified.from,
      from: number.from,
      end: whole.to,
      to: whole.to,
      unit: "share",
      joined: false,
      isOne: false,
      isOdds: true,
    },
    number,
    value: number.value / whole.value,
    qualifier: qualified.qualifier,
    hasUnit: true,
  };
}

/** Who is meant by "one … in six". */
const ONE_OF_MANY =
  /^(?:person|adult|child|woman|man|voter|household|family|worker|patient|student|pupil|citizen|resident|job|home|house|school|company|case|death|birth)$/;

/** "62-38", "62 votes to 38", "62 to 38" where votes are told of. */
export function readTally({ lexemes }: Words, number: NumberRead): Draft | null {
  const isWhole = (one: NumberRead | null) =>
    one !== null &&
    one.kind === "number" &&
    typeof one.value === "number" &&
    Number.isInteger(one.value) &&
    one.times === 1;
  if (!isWhole(number)) return null;
  let at = number.to;
  const votes = lexemes[at]?.lower === "votes";
  if (votes) at++;
  const dash = isDash(lexemes[at]);
  if (!dash && lexemes[at]?.lower !== "to" && lexemes[at]?.lower !== "against") return null;
  const other = readNumber(lexemes, at + 1, false);
  if (other === null || !isWhole(other)) return null;
  const next = lexemes[other.to];
  const isFollowed =
    next?.text === "%" ||
    (isDash(next) &&
      isJoint(lexemes, other.to) &&
      next?.text !== "—" &&
      !/^(?:vote|decision|ruling|majority|split|margin)$/.test(lexemes[other.to + 1]?.lower ?? ""));
  if (isFollowed || /^(?:percent|per|million|billion|thousand)$/.test(next?.lower ?? "")) return null;
  // "142 to 150 seats": a range of what is counted.
  const isCounted =
    !dash && !votes && next?.kind === "word" && looksPlural(next) && !/^(?:votes|ballots)$/.test(next.lower);
  if (isCounted || (!votes && !talliesNear(lexemes, number.from, other.to))) return null;
  let to = other.to;
  // "62-38-2": a third number for those who abstained.
  if (isDash(lexemes[to]) && isJoint(lexemes, to) && lexemes[to + 1]?.kind === "figure") to += 2;
  return {
    measured: {
      qualifierFrom: number.from,
      from: number.from,
      end: to,
      to,
      unit: "vote",
      joined: false,
      isOne: false,
      isOdds: false,
    },
    number,
    value: [Number(number.value), Number(other.value)],
    qualifier: "exact",
    hasUnit: true,
  };
}

const TALLY_REACH = 8;

function talliesNear(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - TALLY_REACH; index--) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === "word" && TALLY_WORDS.has(lexeme.lower)) return true;
  }
  for (let index = to; index < to + 3; index++)
    if (/^(?:vote|votes|ballot|decision|ruling|majority|split|margin|in|against)$/.test(lexemes[index]?.lower ?? ""))
      return (
        /^(?:vote|votes|ballot|decision|ruling|majority|split|margin)$/.test(lexemes[index]?.lower ?? "") ||
        lexemes[index + 1]?.lower === "favor" ||
        lexemes[index + 1]?.lower === "favour"
      );
  return false;
}
