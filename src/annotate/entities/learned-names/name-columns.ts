import { ENTITY_KINDS, type EntityKind } from "../../../core/vocabulary.ts";
import { writingOf } from "../../../document/writing.ts";
import type { Evidence } from "../evidence.ts";
import { type Entry, matchAt } from "../gazetteer.ts";
import type { CapitalStyle, Word, WordedSentence } from "../words.ts";
import { POSITION } from "./labels.ts";
import { smallArticle, type WordForm, type WordForms } from "./word-forms.ts";
import { markOf } from "./word-marks.ts";

/** A name that the rules found in a sentence, in words, and what they make of it. */
export type RuledName = {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** What speaks for that kind. */
  readonly score: number;
  /** A role or form of address stands beside it. */
  readonly titled: boolean;
};

/** What the features are made of: a row of numbers for each thing that is known of a sentence's words. */
export type NameColumns = {
  readonly length: number;
  /** How the sentence uses capitals. */
  readonly style: number;
  readonly forms: readonly WordForm[];
  readonly words: readonly Word[];
  /** 0, or what the lists name there and where in it the word stands. */
  readonly listed: Uint8Array;
  /** 0, or what the rules found there, where in it the word stands, how sure they are. */
  readonly ruled: Uint8Array;
  /** 1 and 2 for the first and the further words of a town's name of several. */
  readonly placed: Uint8Array;
  /** How the page writes the word elsewhere. */
  readonly written: Uint8Array;
  /** 1 where the word may be part of a name; all others are in none. */
  readonly active: Uint8Array;
};

const STYLES: readonly CapitalStyle[] = ["plain", "title", "capitals"];
const KINDS: readonly EntityKind[] = ["person", "organization", "place", "outlet", "work", "other"];
const SURE = 5;
const FAIR = 2;

/** The columns of a sentence. `ruled` are the names the rules found in it; no two overlap. */
export function nameColumns(
  { words, style }: WordedSentence,
  ruled: readonly RuledName[],
  evidence: Evidence,
  lexicon: WordForms,
): NameColumns {
  const { length } = words;
  // Filled word by word: what `map` gives is of another kind once the compiler has seen to it.
  const forms: WordForm[] = [];
  for (const { text, writing } of words) forms.push(lexicon.of(writing ?? writingOf(text)));
  const columns = {
    length,
    style: STYLES.indexOf(style),
    forms,
    words,
    listed: new Uint8Array(length),
    ruled: new Uint8Array(length),
    placed: new Uint8Array(length),
    written: new Uint8Array(length),
    active: new Uint8Array(length),
  };
  fillListed(words, columns.listed);
  for (const name of ruled) {
    const sure = name.score >= SURE ? 2 : name.score >= FAIR ? 1 : 0;
    const code = 4 * (1 + KINDS.indexOf(name.kind)) + 32 * sure + (name.titled ? 128 : 0);
    for (let at = name.from; at < name.to && at < length; at++)
      columns.ruled[at] = 1 + positionIn(name.from, name.to, at) + code;
  }
  for (let at = 0; at < length; at++) {
    const word = words[at];
    if (word?.letter === true) columns.written[at] = writing(word.lower, evidence);
  }
  markPlaced(columns, lexicon);
  markActive(columns);
  return columns;
}

/** Longest name of a town that is looked up, in words. */
const LONGEST_PLACE = 3;

function markPlaced({ forms, length, placed }: NameColumns, lexicon: WordForms): void {
  for (let at = 0; at + 1 < length; at++) {
    if (((forms[at]?.marks ?? 0) & markOf.beginsPlace) === 0 || forms[at]?.large === 0 || placed[at] !== 0) continue;
    let phrase = forms[at]?.key ?? "";
    for (let to = at + 1; to < length && to < at + LONGEST_PLACE; to++) {
      phrase += ` ${forms[to]?.key ?? ""}`;
      if ((lexicon.marksOf(phrase) & markOf.wholePlace) === 0) continue;
      placed[at] = 1;
      placed.fill(2, at + 1, to + 1);
    }
  }
}

const positionIn = (from: number, to: number, at: number): number => {
  if (to - from === 1) return POSITION.unit;
  if (at === from) return POSITION.begin;
  return at === to - 1 ? POSITION.last : POSITION.inside;
};

function fillListed(words: readonly Word[], listed: Uint8Array): void {
  for (let at = 0; at < words.length; ) {
    const match = words[at]?.letter === true ? matchAt(words, at) : null;
    if (match === null) {
      at++;
      continue;
    }
    const code = 4 * sortOf(match.entry);
    for (let inside = at; inside < match.end && inside < words.length; inside++)
      listed[inside] = 1 + positionIn(at, match.end, inside) + code;
    at = match.end;
  }
}

/** What an entry of the lists is: a country, a capital, another place, a body, a medium, something else, an adjective, a body of a state. */
function sortOf({ adjective, kind, country, canonical }: Entry): number {
  if (adjective) return 7;
  if (kind === "place") return country === null ? 3 : canonical === country ? 1 : 2;
  if (kind === "organization") return country === null ? 4 : 8;
  return kind === "outlet" ? 5 : 6;
}

function writing(lower: string, evidence: Evidence): number {
  const upTo = (count: number, most: number) => (count > most ? most : count);
  return 1 + upTo(evidence.small(lower), 2) + 3 * upTo(evidence.capital(lower), 2) + 9 * upTo(evidence.alone(lower), 1);
}

/** Marks the words that may be part of a name: capitals, what the rules found, and what can stand between two such. */
function markActive({ length, forms, words, ruled, active }: NameColumns): void {
  for (let at = 0; at < length; at++) if (forms[at]?.namely === true || (ruled[at] ?? 0) > 0) active[at] = 1;
  const glue = 2;
  for (let at = 1; at < length; at++) {
    if (active[at] !== 0) continue;
    const link = forms[at]?.link ?? 0;
    const after = active[at - 1] !== 0;
    if ((after && link >= 2) || (active[at - 1] === glue && forms[at - 1]?.key === "-" && at > 1)) {
      active[at] = glue;
      continue;
    }
    if (!after || link === 0) continue;
    let next = at;
    while (next < length && next - at < 3 && forms[next]?.large === 0 && (forms[next]?.link ?? 0) > 0) next++;
    if ((forms[next]?.large ?? 0) > 0) active[at] = 1;
  }
  for (let at = 0; at + 2 < length; at++) {
    if (active[at] !== 0 || !smallArticle(words[at]?.text ?? "")) continue;
    const large = (forms[at + 1]?.large ?? 0) > 0;
    const glued = forms[at + 1]?.key === "-" && (forms[at + 2]?.large ?? 0) > 0;
    if (!large && !glued) continue;
    active[at] = 1;
    if (!large) active[at + 1] = 1;
  }
}

/** Kinds that the columns know; a new kind of entity needs the model trained again. */
export const KNOWN_KINDS: boolean = ENTITY_KINDS.every((kind) => KINDS.includes(kind));
