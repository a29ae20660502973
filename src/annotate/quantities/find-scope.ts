import { CARDINALS } from "../../languages/en/number-words.ts";
import { DISTANCES, isMoney, MONEY_SIGNS, TIME_LENGTHS } from "../../languages/en/quantity-units.ts";
import {
  CHANGE_VERBS,
  DIMENSIONS,
  FRACTIONS,
  HYPHEN_COMPANIONS,
  MULTIPLIERS,
  PHRASE_ENDS,
  PHRASE_OPENERS,
} from "../../languages/en/quantity-words.ts";
import { findGovernor, type Governed } from "./find-governor.ts";
import { behindJoined, purpose } from "./find-purpose.ts";
import { finiteBefore, isThing, subjectOf } from "./find-subject.ts";
import { done, toll } from "./find-toll.ts";
import { isCapital, isJoint } from "./lexeme.ts";
import { nearestPhrase, type Phrase, phraseAfter, phraseBefore, phraseBeforeOf, type Words } from "./noun-phrase.ts";
import { isNoun, isVerb } from "./parts-of-speech.ts";
import { answered, apposed, billedFor, paralleled, retold, summedUp } from "./retold.ts";

/** A number read with its unit, before its scope is known. Lexeme indexes; `to` is exclusive. */
export type Measured = {
  /** First lexeme of the qualifier, or of the number where there is none. */
  readonly qualifierFrom: number;
  readonly from: number;
  /** Behind the number and its unit. */
  readonly end: number;
  /** Behind a qualifier that follows them, too ("5,000 or more"). */
  readonly to: number;
  readonly unit: string;
  /** Its unit stands before a noun like an adjective ("50-minute"). */
  readonly joined: boolean;
  readonly isOne: boolean;
  /** "One in five": what is counted is a plural right behind it. */
  readonly isOdds: boolean;
};

export type Scoped = Pick<Governed, "scope" | "change">;

/** The number read before it in the sentence: its unit, and the last scope that is known. */
export type Told = {
  readonly unit: string;
  readonly scope: Phrase | null;
  /** The number before it: its lexemes; whether the scope is its own. */
  readonly from: number;
  readonly to: number;
  readonly isOwn: boolean;
};

/** What a number counts or measures; the first of these places that holds a noun. */
export function findScope(words: Words, measured: Measured, told: Told | null): Scoped {
  // "A third of it", "half of whom": what was told of before.
  if (isOfPronoun(words, measured.to)) return { scope: told?.scope ?? antecedent(words, measured), change: null };
  const governor = findGovernor(words, measured);
  const follows = governor?.follows === true || isCompared(words, measured);
  const scope =
    measuredOf(words, measured) ??
    behind(words, measured) ??
    beforeOf(words, measured) ??
    billedFor(words, measured) ??
    measuredBefore(words, measured) ??
    paralleled(words, measured, told) ??
    listed(words, measured, told) ??
    retold(words, measured, told) ??
    summedUp(words, measured) ??
    governor?.scope ??
    (follows ? followed(words, measured, told) : null) ??
    rest(words, measured, told) ??
    purpose(words, measured) ??
    answered(words, measured, told) ??
    (measured.unit === "count"
      ? (toll(words, measured) ?? done(words, measured, told) ?? apposed(words, measured, told))
      : null);
  // "30 million barrels a day from 45 million": a rate's base is nothing that is measured.
  const isBase = scope !== null && scope.to <= measured.qualifierFrom && !isThing(words, scope);
  return {
    scope: isBase ? (told?.unit === measured.unit ? told.scope : null) : scope,
    change: governor?.change ?? null,
  };
}

const PRONOUNS = /^(?:it|them|whom|which|those|these|us|you)$/;

/** "Of it", "of whom", and no noun behind that ("of those ships"). */
export function isOfPronoun(words: Words, at: number): boolean {
  const { lexemes } = words;
  if (lexemes[at]?.lower !== "of" || !PRONOUNS.test(lexemes[at + 1]?.lower ?? "")) return false;
  return !/^th/.test(lexemes[at + 1]?.lower ?? "") || !isNoun(words.parts[at + 2]);
}

/** "Refugees, half of whom": the noun phrase before the comma of a relative clause. */
function antecedent(words: Words, { to, qualifierFrom }: Measured): Phrase | null {
  const isRelative = /^wh/.test(words.lexemes[to + 1]?.lower ?? "");
  return isRelative && words.lexemes[qualifierFrom - 1]?.text === "," ? phraseBefore(words, qualifierFrom - 1) : null;
}

/** "Snow one meter deep", "the bakery, 80 square meters in size,", "unemployment, already above 20 percent,". */
function measuredBefore(words: Words, { qualifierFrom, to, unit }: Measured): Phrase | null {
  if (unit === "count") return null;
  const { lexemes, parts } = words;
  let end = to;
  if (DIMENSIONS.has(lexemes[end]?.lower ?? "")) end++;
  else if (
    lexemes[end]?.lower === "in" &&
    /^(?:size|length|area|height|width|weight|diameter|depth)$/.test(lexemes[end + 1]?.lower ?? "")
  )
    end += 2;
  // "At 71 dollars a barrel, oil is cheap".
  if (qualifierFrom === 1 && lexemes[0]?.lower === "at" && lexemes[end]?.text === ",")
    return phraseAfter(words, end + 1, "any");
  // "Up 9 percent since January, food prices": what follows the comma.
  if (qualifierFrom === 1 && /^(?:up|down)$/.test(lexemes[0]?.lower ?? "")) {
    const comma = lexemes.slice(0, to + 8).findIndex(({ text }, index) => index >= to && text === ",");
    if (comma > 0) return phraseAfter(words, comma + 1, "any");
  }
  let from = qualifierFrom;
  while (/^(?:already|now|still|currently|only|at)$/.test(lexemes[from - 1]?.lower ?? "")) from--;
  const before = lexemes[from - 1];
  // "Shrank by 80 meters in length": behind a preposition the verb tells.
  const isNamed =
    before?.kind === "word" && !isVerb(parts[from - 1]) && !/^(?:IN|TO)$/.test(parts[from - 1]?.xpos ?? "");
  if (end > to && isNamed && from === qualifierFrom) return nearestPhrase(words, from) ?? phraseBefore(words, from);
  // "The tunnel, 14 kilometers long and 60 meters deep,".
  const isClosed = lexemes[end]?.text === "," || (end > to && lexemes[end]?.lower === "and");
  if (before?.text !== "," || !isClosed || isVerb(parts[from - 2])) return null;
  return phraseBefore(words, from - 1);
}

/** "Defence gets 11 billion crowns, schools 7.5 billion": a list goes on without its verb. */
function listed(words: Words, { qualifierFrom, unit }: Measured, told: Told | null): Phrase | null {
  if (told === null || told.unit !== unit || unit === "count" || TIME_LENGTHS.has(unit)) return null;
  const { lexemes, parts } = words;
  // "Wages by 6 percent, pensions by 4.5 percent".
  const end = /^(?:by|to|at)$/.test(lexemes[qualifierFrom - 1]?.lower ?? "") ? qualifierFrom - 1 : qualifierFrom;
  let from = end;
  while (from > 0 && /^(?:NN|JJ|DT|PRP\$|POS)/.test(parts[from - 1]?.xpos ?? "") && lexemes[from - 1]?.kind === "word")
    from--;
  if (from === end || !isNoun(parts[end - 1]) || CHANGE_VERBS.has(lexemes[end - 1]?.lower ?? "")) return null;
  if (!/^(?:,|;|and|while|but)$/.test(lexemes[from - 1]?.lower ?? "")) return null;
  // "Kell won 51 percent of the vote, Dorvet 44 percent": what is measured stood behind the number before.
  if (told.isOwn && told.scope !== null && told.scope.from >= told.to) return told.scope;
  return phraseBefore(words, end);
}

/** "12 points above the average", "six months longer than": told of what was told of before. */
function isCompared({ lexemes }: Words, { qualifierFrom, to, unit }: Measured): boolean {
  if (unit === "count" || lexemes[qualifierFrom - 1]?.text !== ",") return false;
  return /^(?:above|below|higher|lower|more|less|fewer|longer|shorter|short|ahead|behind|up|down|off)$/.test(
    lexemes[to]?.lower ?? "",
  );
}

/** What the number before it is told of, where the two are alike; else the subject of the sentence. */
function followed(words: Words, measured: Measured, told: Told | null): Phrase | null {
  const isAlike =
    told !== null &&
    (told.unit === measured.unit || told.unit !== "count" || words.lexemes[measured.to]?.lower === "fewer");
  const known = (isAlike ? told.scope : null) ?? mainSubject(words, measured) ?? told?.scope ?? null;
  // "Its shares, down 8 percent on Monday, regained".
  const at = measured.qualifierFrom - 1;
  const isApposed =
    known === null && /^(?:up|down)$/.test(words.lexemes[at]?.lower ?? "") && words.lexemes[at - 1]?.text === ",";
  return isApposed ? phraseBefore(words, at - 1) : known;
}

/** "62 percent of the shares, the state the other 38 percent"; "88 of 220": of what was told of before. */
function rest({ lexemes }: Words, { qualifierFrom, from, unit }: Measured, told: Told | null): Phrase | null {
  if (told === null || told.unit !== unit) return null;
  const words = [lexemes[qualifierFrom - 1]?.lower, lexemes[from - 1]?.lower];
  const isPartOf = told.to === qualifierFrom - 1 && words[0] === "of";
  // "18 percent, compared with 11 percent for men".
  const isCompared = words[0] === "with" && lexemes[qualifierFrom - 2]?.lower === "compared";
  const isOpposed = told.isOwn && (isCompared || /^(?:against|versus)$/.test(words[0] ?? ""));
  return words.includes("other") || words.includes("remaining") || isPartOf || isOpposed ? told.scope : null;
}

/** The subject of the verb before it, where no number told of one. */
function mainSubject(words: Words, { qualifierFrom }: Measured): Phrase | null {
  const verb = finiteBefore(words, qualifierFrom) ?? changeBefore(words, qualifierFrom);
  return verb === null ? null : subjectOf(words, verb);
}

/** "Inflation eased in March, to 5.8 percent": a verb of change right behind a noun, where nothing else is finite. */
function changeBefore({ lexemes, parts }: Words, at: number): number | null {
  for (let index = at - 1; index > 0; index--)
    if (parts[index]?.xpos === "VBN" && isNoun(parts[index - 1]) && CHANGE_VERBS.has(lexemes[index]?.lower ?? ""))
      return index;
  return null;
}

/** The noun that is counted or measured, right behind the number or behind "of". */
function behind(words: Words, { from, to, unit, joined, isOne, isOdds, qualifierFrom }: Measured): Phrase | null {
  const { lexemes } = words;
  const next = lexemes[to];
  // "One person in six".
  const member = lexemes[from + 1];
  if (isOdds && member?.kind === "word" && isNoun(words.parts[from + 1])) return { from: from + 1, to: from + 2 };
  if (next === undefined) return null;
  // "Within five kilometers of the crater" says where.
  const before = lexemes[qualifierFrom - 1]?.lower ?? "";
  if (DISTANCES.has(unit) && before === "within" && next.lower === "of") return null;
  // "A $45 a month rise".
  if (unit.includes(" per ") && /^an?$/.test(before) && isNoun(words.parts[to])) return phraseAfter(words, to, "any");
  if (unit === "count" && isJoint(lexemes, to)) {
    // "12-member panel": the noun joined to the number; of "12-strong team" the team.
    const noun = lexemes[to + 1];
    if (noun?.kind === "word" && !HYPHEN_COMPANIONS.has(noun.lower)) return { from: to + 1, to: to + 2 };
    return phraseAfter(words, to + 2, "any");
  }
  if (next.lower === "of") return ofPhrase(words, to + 1);
  if (next.lower === "worth" && lexemes[to + 1]?.lower === "of") return phraseAfter(words, to + 2, "any");
  if (next.lower === "'" || next.lower === "’") {
    // "30 days' notice"; "20 days' paid leave": behind a possessive a past form describes.
    const describes = /^VB[GN]$/.test(words.parts[to + 1]?.xpos ?? "") || PHRASE_ENDS.has(lexemes[to + 1]?.lower ?? "");
    return phraseAfter(
      words,
      describes && /^(?:NN|VBP?$)/.test(words.parts[to + 2]?.xpos ?? "") ? to + 2 : to + 1,
      "any",
    );
  }
  // "15 more votes".
  if (unit === "count" && next.lower === "more" && isNoun(words.parts[to + 1]))
    return phraseAfter(words, to + 1, "plural");
  if (unit === "count") return phraseAfter(words, to, isOne ? "singular" : "plural");
  // "1/3 less water", "5 percent more ships".
  if ((unit === "share" || unit === "percent") && /^(?:less|more|fewer)$/.test(next.lower))
    return phraseAfter(words, to + 1, "any");
  // "48 percent back Dorvet": between a number and a name stands a verb.
  const isVerbal =
    /^[a-z]+$/.test(next.text) && !/^JJ/.test(words.parts[to]?.xpos ?? "") && isSingleName(words, to + 1);
  if ((unit === "share" || unit === "percent") && isVerbal) return null;
  if (unit === "share") return phraseAfter(words, to, isOdds ? "plural" : "any");
  if (joined) return phraseAfter(words, to, "any");
  // "The magnitude 5.8 quake".
  if (unit === "magnitude") return isNoun(words.parts[to]) && before !== "of" ? phraseAfter(words, to, "any") : null;
  // "A $3 million contract", "a 25 percent tariff"; never "three hours Tuesday", "rose 3 percent building on".
  const another = lexemes[to + 1];
  const isVerb =
    (next.lower.endsWith("ing") && isOpener(another?.lower ?? "")) ||
    // "Debt of 300 billion crowns costs 12 billion a year".
    (CHANGE_VERBS.has(next.lower) && (another?.kind === "figure" || MONEY_SIGNS[another?.text ?? ""] !== undefined));
  if ((unit === "percent" || (isMoney(unit) && !unit.includes(" per "))) && !isVerb && next.kind === "word") {
    // "A 9 percent raise": behind an article the word is a noun, whatever it is taken for.
    const isNamed = /^an?$/.test(before) && !PHRASE_ENDS.has(next.lower) && another?.kind !== "word";
    if (PHRASE_OPENERS.has(next.lower)) return null;
    return phraseAfter(words, to, "any") ?? (isNamed ? { from: to, to: to + 1 } : null);
  }
  return null;
}

function isSingleName({ lexemes, parts }: Words, at: number): boolean {
  return isCapital(lexemes[at]) && parts[at]?.xpos === "NNP";
}

function isOpener(word: string): boolean {
  return PHRASE_OPENERS.has(word) || PHRASE_ENDS.has(word);
}

/** Behind "of": "300 tonnes of grain", "12 of the 15 members", "two-thirds of all deputies". */
function ofPhrase(words: Words, at: number): Phrase | null {
  const { lexemes } = words;
  let from = at;
  while (
    PHRASE_OPENERS.has(lexemes[from]?.lower ?? "") ||
    /^(?:some|nearly|about|more|than|almost|around|roughly|estimated)$/.test(lexemes[from]?.lower ?? "")
  )
    from++;
  from = behindJoined(words, from);
  // "12 of the 15 members", "40 of the chamber's 120 members".
  for (let index = from; index < from + 3; index++) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === "figure" || CARDINALS.has(lexeme?.lower ?? "")) {
      const isMultiplied = MULTIPLIERS.has(lexemes[index + 1]?.lower ?? "");
      const counted = phraseAfter(words, index + (isMultiplied ? 2 : 1), "plural");
      if (counted !== null) return counted;
    }
    if (!/['’]s?$/.test(lexeme?.lower ?? "")) break;
  }
  // "A sixth of the total".
  const whole = lexemes[from - 1]?.lower ?? "";
  return (
    phraseAfter(words, from, "any") ?? (whole === "total" || whole === "whole" ? { from: from - 1, to: from } : null)
  );
}

/** "A fine of as much as 50,000 euros awaits": behind an article and a noun a measure is of that, whatever follows it. */
function measuredOf(words: Words, measured: Measured): Phrase | null {
  const { unit, joined, to } = measured;
  if (unit === "count" || unit === "share" || joined || words.lexemes[to]?.lower === "of") return null;
  const phrase = beforeOf(words, measured);
  return phrase !== null && /^an?$/.test(words.lexemes[phrase.from - 1]?.lower ?? "") ? phrase : null;
}

/** "A tariff of 25 percent", "a budget of up to $3 billion". */
function beforeOf(words: Words, { qualifierFrom }: Measured): Phrase | null {
  const between = words.lexemes[qualifierFrom - 1]?.lower === "between" ? 1 : 0;
  if (words.lexemes[qualifierFrom - 1 - between]?.lower !== "of") return null;
  // "Holds 88 of 220": a number is nothing that is measured.
  const counted = words.lexemes[qualifierFrom - 2 - between];
  const part = counted?.lower ?? "";
  // "Well short of the 3 percent it promised".
  if (/^(?:short|shy|ahead|north|south|inside|outside)$/.test(part)) return null;
  if (counted?.kind === "figure" || CARDINALS.has(part) || FRACTIONS.has(part) || part === "percent") return null;
  // "The quake, of magnitude 5.8".
  const at = qualifierFrom - 1 - between;
  return phraseBeforeOf(words, words.lexemes[at - 1]?.text === "," ? at - 1 : at);
}
