import type { Quantity } from "../../core/layers.ts";
import { MEASURES } from "../../languages/en/quantity-units.ts";
import { NUMBERED_THINGS, TOLL_WORDS } from "../../languages/en/quantity-words.ts";
import { isCapital, isDash, isJoint, wordsFrom } from "./lexeme.ts";
import type { Words } from "./noun-phrase.ts";
import { isNoun } from "./parts-of-speech.ts";
import { figureValue, type NumberRead } from "./read-number.ts";
import { qualifierBefore } from "./read-qualifier.ts";

/** "Resolution 1325", "F-16", "No. 2", "9/11", "34-year-old", "Ilan Dorvet, 34,": numbers that count nothing. */
export function isName(words: Words, number: NumberRead, money: boolean): boolean {
  const { lexemes } = words;
  const [before, next] = [lexemes[number.from - 1], lexemes[number.to]];
  const isFigure = lexemes[number.from]?.kind === "figure";
  if (money) return false;
  if (before?.kind === "mark" && !/[“"'‘’(,;:–—-]/.test(before.text) && lexemes[number.from]?.spaced === false)
    return true;
  if (before?.text === "#" || next?.text === "°N") return true;
  if (before?.kind === "word" && NUMBERED_THINGS.has(before.lower.replace(".", "")) && isFigure) {
    // "The bill 12 senators back": only a noun behind the number makes it a count.
    return isCapital(before) || /^(?:no|nos|page|section|article|number|chapter)\b/.test(before.lower);
  }
  if (isDash(before) && lexemes[number.from]?.spaced === false && !before?.spaced) {
    const joined = lexemes[number.from - 2];
    if (joined?.kind === "word" && !/^(?:mid|pre|post)$/.test(joined.lower)) return true;
    if (joined?.kind === "figure") return true;
  }
  if (lexemes[number.from]?.spaced === false && before?.kind === "word") return true;
  // "9/11", "24/7", "10:30": one of two figures that are no number together.
  if ((next?.text === "/" || next?.text === ":") && !next.spaced && lexemes[number.to + 1]?.kind === "figure")
    return true;
  if (before?.text === ":" && lexemes[number.from - 2]?.kind === "figure" && !before.spaced) return true;
  // "The Apollo 17 astronaut": a name before it and no plural behind.
  if (
    isFigure &&
    number.from > 1 &&
    words.parts[number.from - 1]?.xpos === "NNP" &&
    isCapital(before) &&
    words.parts[number.to]?.xpos === "NN" &&
    !MEASURES.has(next?.lower ?? "") &&
    next?.kind === "word" &&
    (figureValue(lexemes[number.from]?.text ?? "") ?? 1000) < 1000 &&
    number.to === number.from + 1
  )
    return true;
  // "A flat on Linden Lane 40,": behind a preposition and a name nothing is counted.
  if (
    isFigure &&
    number.to === number.from + 1 &&
    (next === undefined || /^[,.;:)]$/.test(next.text)) &&
    isCapital(before)
  ) {
    let first = number.from - 1;
    while (first > 1 && isCapital(lexemes[first - 1])) first--;
    const isPlaced = words.parts[first - 1]?.xpos === "IN" && first > 1;
    if (isPlaced && (figureValue(lexemes[number.from]?.text ?? "") ?? 1000) < 1000) return true;
  }
  if (before?.lower === "of" && /^(?:Group|Gang)$/.test(lexemes[number.from - 2]?.text ?? "")) return true;
  // "Presidents 5, 6 and 7 of the republic".
  if (isFigure && next?.kind !== "figure" && !isNoun(words.parts[number.to]) && isListedName(words, number.from))
    return true;
  // "The Big Three", "Six-Party": a number word with a capital inside a sentence is part of a name.
  if (!isFigure && number.from > 0 && before?.kind === "word" && isCapital(lexemes[number.from])) return true;
  // "Children under 5", "most of them over 70".
  if (
    isFigure &&
    /^(?:under|over)$/.test(before?.lower ?? "") &&
    next?.kind !== "word" &&
    Number(lexemes[number.from]?.text) < 100
  )
    if (
      /^(?:children|people|those|women|men|adults|girls|boys|kids|anyone|citizens|voters|them|is|are|was|were)$/.test(
        lexemes[number.from - 2]?.lower ?? "",
      ) &&
      next?.text !== "%"
    )
      return true;
  if (/^age[ds]?$/.test(before?.lower ?? "")) return true;
  if (/^ages?$/.test(lexemes[number.from - 3]?.lower ?? "") && /^(?:and|to|or|-|–)$/.test(before?.lower ?? ""))
    return true;
  // "Radio 4's".
  if (isFigure && /^['’]$/.test(next?.text ?? "") && next?.spaced === false && lexemes[number.to + 1]?.lower === "s")
    return true;
  if (isFigure && before?.text === "," && (next?.text === "," || next?.text === ")") && number.to === number.from + 1)
    return isCapital(lexemes[number.from - 2]);
  // "34-year-old", "aged 34 years old".
  const old = wordsFrom(lexemes, number.to, 4).replaceAll(" ", "");
  return /^(?:-?years?-?olds?|-?months?-?olds?|-?weeks?-?olds?|-?days?-?olds?)/.test(old);
}

/** True behind a list of figures that a name in the plural opens. */
function isListedName({ lexemes, parts }: Words, at: number): boolean {
  let index = at - 1;
  let listed = 0;
  while (/^(?:,|and|or)$/.test(lexemes[index]?.lower ?? "") && lexemes[index - 1]?.kind === "figure") {
    index -= 2;
    listed++;
  }
  return listed > 0 && index > 0 && isCapital(lexemes[index]) && /^NNP?S$/.test(parts[index]?.xpos ?? "");
}

const SUMS = /^(?:majority|margin|toll|total)$/;

/** Whether a bare number counts: no year, no list number, no "one" that is a pronoun. */
export function isCount(words: Words, number: NumberRead, last: NumberRead, value: Quantity["value"]): boolean {
  const { lexemes } = words;
  const [first, next, before] = [lexemes[number.from], lexemes[last.to], lexemes[number.from - 1]];
  if (first === undefined) return false;
  if (number.kind !== "number") return true;
  // "Four times faster".
  if (next?.lower === "times") return false;
  // "A seven-time champion".
  if (isJoint(lexemes, last.to) && lexemes[last.to + 1]?.lower === "time") return false;
  if (value === 1) {
    if (!number.isWord && first.text !== "1") return false;
    // "Killing one and wounding 13", "a majority of one".
    const { from: qualifierFrom } = qualifierBefore(lexemes, number.from);
    const ahead = lexemes[qualifierFrom - 1]?.lower ?? "";
    const isAlone =
      next === undefined || next.kind === "mark" || /^(?:and|in|on|at|before|after|near)$/.test(next.lower);
    const counted = lexemes[qualifierFrom - (ahead === "of" ? 2 : 1)]?.lower ?? "";
    if (isAlone && !isJoint(lexemes, last.to) && (ahead === "of" ? SUMS.test(counted) : TOLL_WORDS.has(ahead)))
      return true;
    if (next?.kind !== "word" && !isJoint(lexemes, last.to)) return false;
    // "The old one".
    if (words.parts[number.from - 1]?.xpos.startsWith("JJ") === true) return false;
    if (/^(?:no|any|every|each|the|this|that|which|another|some|day|only)$/.test(before?.lower ?? "")) return false;
    return (
      !/^(?:of|another|day|can|must|who|that|is|was|by|in|to|and|or|on|at|thing|way|hand|side|side's|more|another's|would|could|should|will|may|might|has|had|as|time)$/.test(
        next?.lower ?? "",
      ) && !(isJoint(lexemes, last.to) && /^(?:time|on|off|way|sided)$/.test(lexemes[last.to + 1]?.lower ?? ""))
    );
  }
  const figure = first.kind === "figure" ? figureValue(first.text) : null;
  // "1995" alone is a year; "1,995" is none.
  if (figure !== null && /^\d{4}$/.test(first.text) && figure >= 1500 && figure <= 2199 && last === number)
    return (
      next?.kind === "word" &&
      /s$|^people$|^men$|^women$|^children$|^troops$/.test(next.lower) &&
      !/^(?:was|is|has|as)$/.test(next.lower)
    );
  return true;
}
