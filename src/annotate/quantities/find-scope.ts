import { CARDINALS } from "../../languages/en/number-words.ts";
import { MONEY_UNITS } from "../../languages/en/quantity-units.ts";
import {
  CHANGE_PREPOSITIONS,
  CHANGE_VERBS,
  HYPHEN_COMPANIONS,
  PHRASE_ENDS,
  PHRASE_OPENERS,
  TOLL_WORDS,
} from "../../languages/en/quantity-words.ts";
import { isCapital, isJoint } from "./lexeme.ts";
import {
  isAdverb as endsInLy,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseBeforeOf,
  type Words,
} from "./noun-phrase.ts";

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

export type Scoped = { readonly scope: Phrase | null; readonly change: "by" | "from" | "to" | null };

/** What a number counts or measures; the first of these places that holds a noun. */
export function findScope(words: Words, measured: Measured): Scoped {
  const governed = governor(words, measured);
  const scope =
    behind(words, measured) ??
    beforeOf(words, measured) ??
    governed?.scope ??
    purpose(words, measured) ??
    (measured.unit === "count" ? toll(words, measured) : null);
  return { scope, change: governed?.change ?? null };
}

/** The noun that is counted or measured, right behind the number or behind "of". */
function behind(words: Words, { to, unit, joined, isOne, isOdds }: Measured): Phrase | null {
  const { lexemes } = words;
  const next = lexemes[to];
  if (next === undefined) return null;
  if (unit === "count" && isJoint(lexemes, to)) {
    // "12-member panel": the noun joined to the number; of "12-strong team" the team.
    const noun = lexemes[to + 1];
    if (noun?.kind === "word" && !HYPHEN_COMPANIONS.has(noun.lower)) return { from: to + 1, to: to + 2 };
    return phraseAfter(words, to + 2, "any");
  }
  if (next.lower === "of") return ofPhrase(words, to + 1);
  if (next.lower === "worth" && lexemes[to + 1]?.lower === "of") return phraseAfter(words, to + 2, "any");
  if (next.lower === "'" || next.lower === "’") {
    // "30 days' notice".
    return phraseAfter(words, to + 1, "any");
  }
  if (unit === "count") return phraseAfter(words, to, isOne ? "singular" : "plural");
  // "1/3 less water", "5 percent more ships".
  if ((unit === "share" || unit === "percent") && /^(?:less|more|fewer)$/.test(next.lower))
    return phraseAfter(words, to + 1, "any");
  if (unit === "share") return phraseAfter(words, to, isOdds ? "plural" : "any");
  if (joined) return phraseAfter(words, to, "any");
  // "A $3 million contract", "a 25 percent tariff"; never "three hours Tuesday", "rose 3 percent building on".
  const isVerb = next.lower.endsWith("ing") && isOpener(words.lexemes[to + 1]?.lower ?? "");
  if ((unit === "percent" || MONEY_UNITS.has(unit)) && !isVerb && next.kind === "word")
    return PHRASE_OPENERS.has(next.lower) ? null : phraseAfter(words, to, "any");
  return null;
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
    /^(?:some|nearly|about|more|than|almost)$/.test(lexemes[from]?.lower ?? "")
  )
    from++;
  // "12 of the 15 members", "40 of the chamber's 120 members".
  for (let index = from; index < from + 3; index++) {
    const lexeme = lexemes[index];
    if (lexeme?.kind === "figure" || CARDINALS.has(lexeme?.lower ?? "")) {
      const counted = phraseAfter(words, index + 1, "plural");
      if (counted !== null) return counted;
    }
    if (!/['’]s?$/.test(lexeme?.lower ?? "")) break;
  }
  return phraseAfter(words, from, "any");
}

/** "A tariff of 25 percent", "a budget of up to $3 billion". */
function beforeOf(words: Words, { qualifierFrom }: Measured): Phrase | null {
  const between = words.lexemes[qualifierFrom - 1]?.lower === "between" ? 1 : 0;
  if (words.lexemes[qualifierFrom - 1 - between]?.lower !== "of") return null;
  // "The quake, of magnitude 5.8".
  const at = qualifierFrom - 1 - between;
  return phraseBeforeOf(words, words.lexemes[at - 1]?.text === "," ? at - 1 : at);
}

const BETWEEN = 8;
const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being has have had will would could may might should can must not also already only just still now then to expected forecast projected likely due estimated believed seen said reported predicted".split(
    " ",
  ),
);

/** With a verb of change or measure: what changes or is measured, its subject or its object, and the sort of change. */
function governor(words: Words, measured: Measured): Scoped | null {
  const { lexemes } = words;
  let at = measured.qualifierFrom - 1;
  let change: Scoped["change"] = "by";
  const preposition = lexemes[at]?.lower ?? "";
  // "Sold for 290 euros", "runs for 870 kilometers".
  const isFor = preposition === "for" && MEASURED_FOR.test(lexemes[at - 1]?.lower ?? "");
  const hasPreposition = isFor || CHANGE_PREPOSITIONS.has(preposition);
  if (hasPreposition) {
    change = preposition === "from" ? "from" : preposition === "to" ? "to" : preposition === "by" ? "by" : null;
    at--;
  }
  while (at >= 0 && isStep(lexemes[at]?.lower ?? "")) at--;
  const verb = lexemes[at];
  const isPassive = /^(?:was|were)$/.test(lexemes[at - 1]?.lower ?? "") && verb?.lower === "hit";
  if (verb !== undefined && CHANGE_VERBS.has(verb.lower) && verb.kind === "word" && !isPassive) {
    const isMeasure =
      /^(?:was|were|is|are|be|been|remain\w*|last\w*|cost\w*|total\w*|weigh\w*|averag\w*|exceed\w*|worth|equal\w*|cover\w*|compris\w*|represent\w*|account\w*|span\w*|took|takes?|valued|sold|sells?|trade[sd]?|come|came|comes|runs?|ran|stretch\w*|measur\w*|amount\w*|reach\w*|hit|stood|stands?)$/.test(
        verb.lower,
      );
    const scope = subjectOf(words, at);
    // "Who is 70", "the house is 12": a bare number behind "is" is a count of nothing, unless the subject is one.
    if (measured.unit === "count" && /^(?:was|were|is|are|be|been|down|up|set|come|came)$/.test(verb.lower)) {
      const head = scope === null ? "" : (lexemes[scope.to - 1]?.lower ?? "");
      if (
        !/^(?:toll|number|numbers|total|count|tally|figure|figures|strength|size|capacity|turnout|attendance|score|deaths|casualties)$/.test(
          head,
        )
      )
        return null;
    }
    return { scope, change: isMeasure ? (/^(?:reach|hit)/.test(verb.lower) ? "to" : null) : change };
  }
  if (!hasPreposition) return costOf(words, at);
  // "They cut spending by $2 billion": a noun phrase stands between the verb and the preposition.
  for (let index = at; index > at - BETWEEN && index >= 0; index--) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || (lexeme.kind === "mark" && !isJoint(lexemes, index))) break;
    if (
      lexeme.kind === "word" &&
      (CHANGE_VERBS.has(lexeme.lower) || (preposition === "at" && /^puts?$/.test(lexeme.lower))) &&
      !/^(?:was|were|is|are|be|been|up|down)$/.test(lexeme.lower)
    ) {
      const phrase = phraseAfterVerb(words, index + 1, at + 1);
      if (phrase === null) return { scope: subjectOf(words, index), change };
      return { scope: phrase, change };
    }
  }
  // "A rise from 5 to 7 percent", "a cut to 40 ships": the noun itself.
  if (preposition === "from" || preposition === "to" || preposition === "by") {
    const noun = lexemes[at];
    if (noun !== undefined && CHANGE_VERBS.has(noun.lower.replace(/s$/, ""))) return { scope: null, change };
  }
  return null;
}

/** "Cost taxpayers $3 million": somebody stands between the verb and the amount. */
function costOf(words: Words, at: number): Scoped | null {
  for (let index = at; index > at - 4 && index > 0; index--) {
    if (/^cost(?:s|ing)?$/.test(words.lexemes[index]?.lower ?? ""))
      return { scope: subjectOf(words, index), change: null };
  }
  return null;
}

const MEASURED_FOR = /^(?:sold|sells?|runs?|ran|lasts?|lasted|stretch\w*|extend\w*|trades?|traded)$/;

function isStep(word: string): boolean {
  return (
    /^(?:only|just|again|further|back|sharply|another|out|up|down|as|high|low)$/.test(word) ||
    (word.length > 4 && word.endsWith("ly"))
  );
}

function subjectOf(words: Words, verb: number): Phrase | null {
  let end = verb;
  while (end > 0) {
    const word = words.lexemes[end - 1]?.lower ?? "";
    if (!AUXILIARIES.has(word) && !endsInLy(word)) break;
    end--;
  }
  // "Which rose": the noun stands before the relative.
  if (/^(?:which|that|who)$/.test(words.lexemes[end - 1]?.lower ?? "")) {
    end--;
    if (words.lexemes[end - 1]?.text === ",") end--;
  }
  if (words.lexemes[end - 1]?.text === ",") {
    // "The strike, in which nurses took part, lasted": what stands between two commas is no part of the subject.
    for (let index = end - 2; index > Math.max(0, end - INSERTED); index--)
      if (words.lexemes[index]?.text === ",") return phraseBefore(words, index);
    return phraseBefore(words, end - 1);
  }
  return phraseBefore(words, end);
}

const INSERTED = 24;

/** The noun phrase between a verb and the preposition at `end`, without what hangs on it. */
function phraseAfterVerb(words: Words, start: number, end: number): Phrase | null {
  let from = start;
  while (from < end && (PHRASE_OPENERS.has(words.lexemes[from]?.lower ?? "") || words.blocked[from] === true)) from++;
  let to = from;
  while (to < end) {
    const lexeme = words.lexemes[to];
    if (lexeme === undefined || words.blocked[to] === true) break;
    if (lexeme.kind === "figure" || CARDINALS.has(lexeme.lower)) return null;
    if (lexeme.kind === "word" && PHRASE_ENDS.has(lexeme.lower)) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** Behind "in", "on", "for" what money or a percentage is in, on or for. */
function purpose(words: Words, { to, unit }: Measured): Phrase | null {
  if (unit !== "percent" && !MONEY_UNITS.has(unit)) return null;
  const preposition = words.lexemes[to]?.lower ?? "";
  if (preposition !== "in" && preposition !== "on" && preposition !== "for") return null;
  const phrase = phraseAfter(words, to + 1, "any");
  if (phrase === null) return null;
  // "In Norvik", "in March": a place or a time is nothing that money is in.
  const last = words.lexemes[phrase.to - 1];
  if (preposition === "in" && isCapital(last)) return null;
  return phrase;
}

/** The word of harm or state beside a number that no noun follows: "killed 12", "30 injured". */
function toll(words: Words, { qualifierFrom, to }: Measured): Phrase | null {
  for (const index of [to, qualifierFrom - 1]) {
    const lexeme = words.lexemes[index];
    if (lexeme?.kind === "word" && TOLL_WORDS.has(lexeme.lower)) return { from: index, to: index + 1 };
  }
  // "12 were killed", "30 others were wounded": the state behind its verb.
  const verb = words.lexemes[to]?.lower ?? "";
  if (AUXILIARIES.has(verb)) {
    for (let index = to + 1; index < to + 4; index++) {
      const lexeme = words.lexemes[index];
      if (lexeme?.kind !== "word") break;
      if (TOLL_WORDS.has(lexeme.lower)) return { from: index, to: index + 1 };
      if (!AUXILIARIES.has(lexeme.lower) && !lexeme.lower.endsWith("ly")) break;
    }
  }
  return null;
}
