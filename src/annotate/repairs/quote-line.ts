import { FIRST_PERSON, THIRD_PERSON } from "../../languages/en/persons.ts";
import { SPEECH_BEFORE_QUOTE } from "../../languages/en/speech-before-quote.ts";
import { hashText } from "../../models/feature-hash.ts";
import type { PossibleSpace } from "./found-repair.ts";
import type { WordTable } from "./word-table.ts";

/** A word or mark of a line, spaces read where they were lost; offsets into the line as it stands. */
export type QuoteToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for a word or number, false for a mark. */
  readonly isWord: boolean;
  /** What the models know it by: a mark or frequent word as itself, others by their kind. */
  readonly kind: string;
  /** Hashes of that and, for a word that is seen now and then, of the word; 0 for rare ones. */
  readonly hash: number;
  readonly word: number;
  /** How often the word was seen, as `WordTable.level` tells; 0 for marks. */
  readonly level: number;
  /** Its person where it tells one: 1 who speaks or is spoken to, 2 anyone else. */
  readonly person: 0 | 1 | 2;
  /** True for a verb of saying, and for a contraction such as "don't". */
  readonly says: boolean;
  readonly contracted: boolean;
  readonly capital: boolean;
};
/** How the place before a token came about: nothing lost, a space lost after a mark, or between letters, or perhaps so. */
export type Lost = 0 | 1 | 2 | 3;
export const PERHAPS = 3;
export type MarkRole = "opens" | "closes" | "opens alone" | "closes alone";

/** A line as the search for lost quote marks sees it. Place i is the one before token i. */
export type QuoteLine = {
  readonly tokens: readonly QuoteToken[];
  readonly lost: readonly Lost[];
  /** Token index of each double mark with its role, in order. */
  readonly marks: readonly { readonly token: number; readonly role: MarkRole }[];
  /** The role of the mark that a token is; undefined for other tokens. */
  readonly roles: readonly (MarkRole | undefined)[];
  /** For each place the token of the next mark and of the last one, -1 for none. */
  readonly nextMark: Int32Array;
  readonly lastMark: Int32Array;
};

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu;
const COMMON = 9;
/** Level of the table from which a word is known to the models as itself beside a boundary. */
const SEEN = 6;
const MARK = /["“”„«»]/;

const WORD = /[\p{L}\p{N}]/u;
const CONTRACTED = /['’](?:t|m|re|ve|ll|d)$/i;

/** What a token is wherever it stands. */
type TokenForm = Omit<QuoteToken, "start" | "end">;
/** The forms of a page's tokens: most words of a page stand in it again. */
export type KnownForms = Map<string, TokenForm>;

/** A stretch of the line as a token. */
function tokenOf(line: string, start: number, end: number, table: WordTable, known: KnownForms): QuoteToken {
  const text = line.slice(start, end);
  let form = known.get(text);
  if (form === undefined) {
    form = formOf(text, table);
    known.set(text, form);
  }
  const { isWord, kind, hash, word, level, person, says, contracted, capital } = form;
  return { text, start, end, isWord, kind, hash, word, level, person, says, contracted, capital };
}

function formOf(text: string, table: WordTable): TokenForm {
  if (!WORD.test(text)) {
    const hash = hashText(text);
    return {
      text,
      isWord: false,
      kind: text,
      hash,
      word: hash,
      level: 0,
      person: 0,
      says: false,
      contracted: false,
      capital: false,
    };
  }
  const lower = text.toLowerCase();
  const bare = lower.replace(/['’].*$/, "");
  const person = FIRST_PERSON.has(bare) ? 1 : THIRD_PERSON.has(bare) ? 2 : 0;
  const says = SPEECH_BEFORE_QUOTE.has(lower);
  const capital = text.charAt(0) !== lower.charAt(0);
  const level = table.level(lower);
  const kind = kindOf(text, lower, level, says, person, capital);
  return {
    text,
    isWord: true,
    kind,
    hash: hashText(kind),
    word: level >= SEEN ? hashText(lower) : 0,
    level,
    person,
    says,
    contracted: CONTRACTED.test(text),
    capital,
  };
}

function kindOf(text: string, lower: string, level: number, says: boolean, person: number, capital: boolean): string {
  if (says) return lower === "said" || lower === "says" ? lower : "SAY";
  if (person !== 0) return person === 1 ? "I" : "HE";
  if (/^\p{N}/u.test(text)) return "0";
  if (level >= COMMON) return lower;
  if (capital) return "Name";
  const ending = /(?:ing|ed|ly|s)$/.exec(lower)?.[0];
  return ending === undefined ? "word" : `-${ending}`;
}

/**
 * Takes a line apart. `spaces` are the lost spaces found in it, sorted; the last character of each stands behind one.
 * `known` are forms of tokens met before, which it adds to.
 */
export function quoteLine(
  line: string,
  spaces: readonly Pick<PossibleSpace, "start" | "end" | "weak">[],
  table: WordTable,
  known: KnownForms = new Map(),
): QuoteLine {
  const tokens: QuoteToken[] = [];
  const lost: Lost[] = [];
  let next = 0;
  const add = (start: number, end: number, behind: Lost) => {
    tokens.push(tokenOf(line, start, end, table, known));
    lost.push(behind);
  };
  for (const { index, 0: run } of line.matchAll(TOKEN)) {
    let start = index;
    let behind: Lost = 0;
    for (; next < spaces.length; next++) {
      const { end, weak } = spaces[next] as PossibleSpace;
      const place = end - 1;
      if (place >= index + run.length) break;
      const kind: Lost = weak ? PERHAPS : /[\p{L}\p{N}]/u.test(line.charAt(place - 1)) ? 2 : 1;
      if (place > start) add(start, place, behind);
      behind = kind;
      start = Math.max(start, place);
    }
    add(start, index + run.length, behind);
  }
  // Attributes of markup that was left in the text are no speech.
  const marks = /[=<]["“”]?\w*["“”=]/.test(line) ? [] : rolesOf(tokens, lost);
  const roles = new Array<MarkRole | undefined>(tokens.length).fill(undefined);
  for (const { token, role } of marks) roles[token] = role;
  const nextMark = new Int32Array(tokens.length + 1).fill(-1);
  const lastMark = new Int32Array(tokens.length + 1).fill(-1);
  for (let at = 1; at <= tokens.length; at++)
    lastMark[at] = roles[at - 1] === undefined ? (lastMark[at - 1] as number) : at - 1;
  for (let at = tokens.length - 1; at >= 0; at--)
    nextMark[at] = roles[at] === undefined ? (nextMark[at + 1] as number) : at;
  return { tokens, lost, marks, roles, nextMark, lastMark };
}

function rolesOf(tokens: readonly QuoteToken[], lost: readonly Lost[]): { token: number; role: MarkRole }[] {
  const marks: { token: number; role: MarkRole }[] = [];
  let open = -1;
  tokens.forEach((token, index) => {
    if (!MARK.test(token.text)) return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const tightBefore = before !== undefined && before.end === token.start && lost[index] === 0;
    const tightAfter = after !== undefined && after.start === token.end && lost[index + 1] === 0;
    const opens =
      token.text === '"'
        ? (!tightBefore && tightAfter) || (tightBefore && tightAfter && /[([—–-]/.test(before?.text ?? ""))
        : /[“„«]/.test(token.text);
    if (opens) {
      if (open >= 0) marks[open] = { token: marks[open]?.token ?? 0, role: "opens alone" };
      open = marks.length;
      marks.push({ token: index, role: "opens" });
    } else if (open >= 0) {
      marks.push({ token: index, role: "closes" });
      open = -1;
    } else if (token.text !== '"' || before?.kind !== "0") {
      // A straight mark behind a number says inches.
      marks.push({ token: index, role: "closes alone" });
    }
  });
  if (open >= 0) marks[open] = { token: marks[open]?.token ?? 0, role: "opens alone" };
  return marks;
}
