import type { PhraseList } from "../languages/en/furniture.ts";

const LONGEST = 600;
const QUOTES = /[\u2018\u2019\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;

/** A line as the phrase lists write it: lower case, straight quote marks, single spaces; the first 600 code units. */
export function folded(line: string): string {
  const head = line.length > LONGEST ? line.slice(0, LONGEST) : line;
  // Most lines have nothing to fold but capitals.
  let plain = true;
  for (let index = 0, space = true; index < head.length && plain; index++) {
    const code = head.charCodeAt(index);
    if (code === 32) plain = !space;
    else if (code < 32 || code === 0xab || code === 0xbb || code === 0x2bc || code === 0x1680) plain = false;
    else if (code === 0xa0 || (code >= 0x2000 && code < 0x2070) || code === 0x3000 || code === 0xfeff) plain = false;
    space = code === 32;
  }
  const lower = head.toLowerCase();
  return plain && !lower.endsWith(" ")
    ? lower
    : lower.replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(/\s+/g, " ").trim();
}

export type PhraseMatch = "start" | "whole" | "anywhere" | null;

/** So much of a phrase is looked up by number. */
const KEY = 4;
const keyAt = (text: string, at: number): number =>
  Math.imul(Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2), 31) +
  text.charCodeAt(at + 3);
const MASK = 8_191;
/** The `anywhere` phrases of all lists by their first characters, and which of those there are at all. */
const anywhereByKey = new Map<number, string[]>();
const anywhereKeys = new Uint8Array(MASK + 1);

function register(phrase: string): void {
  if (phrase.length < KEY) throw new RangeError(`"${phrase}" is too short to be looked for anywhere`);
  const key = keyAt(phrase, 0);
  const known = anywhereByKey.get(key);
  if (known === undefined) anywhereByKey.set(key, [phrase]);
  else if (!known.includes(phrase)) known.push(phrase);
  anywhereKeys[key & MASK] = 1;
}

/** What some twenty lists ask of the same line in turn, answered once. */
type Opened = {
  readonly line: string;
  /** Without marks before its first word; null where it has none. */
  readonly text: string | null;
  /** The same without a count or marks at the end, where it is short enough to be a phrase. */
  readonly core: string;
  /** The registered phrases in it. */
  found: ReadonlySet<string> | null;
};
const NONE: ReadonlySet<string> = new Set();
let opened: Opened = { line: "", text: null, core: "", found: NONE };

function open(line: string): Opened {
  if (opened.line === line) return opened;
  const from = line.search(/[\p{L}\p{N}©("@#[|/]/u);
  const text = from < 0 ? null : line.slice(from).replace(/^["([]+(?=\p{L})/u, "");
  const core = text === null || text.length > 60 ? "" : text.replace(/[\s\d()[\]:.!?…>»›→|+*"-]+$/u, "");
  opened = { line, text, core, found: null };
  return opened;
}

function phrasesIn(line: string): ReadonlySet<string> {
  const known = open(line);
  if (known.found !== null) return known.found;
  const found = new Set<string>();
  for (let at = 0; at + KEY <= line.length; at++) {
    const key = keyAt(line, at);
    if (anywhereKeys[key & MASK] === 0) continue;
    for (const phrase of anywhereByKey.get(key) ?? []) if (line.startsWith(phrase, at)) found.add(phrase);
  }
  known.found = found;
  return found;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const startKey = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);

/**
 * Finds how a folded line matches a list. Leading marks ("-", "»", ">") are passed over; for `whole`, a count or marks
 * at the end too. Time is linear in the line.
 */
export function phraseMatcher(list: PhraseList): (line: string) => PhraseMatch {
  const whole = new Set(list.whole);
  const starts = new Map<number, string[]>();
  const shortest: string[] = [];
  for (const phrase of list.start) {
    if (phrase.length < 2) shortest.push(phrase);
    else starts.set(startKey(phrase), [...(starts.get(startKey(phrase)) ?? []), phrase]);
  }
  for (const phrase of list.anywhere) register(phrase);
  const startsWith = (text: string, phrase: string): boolean => {
    if (!text.startsWith(phrase)) return false;
    const next = text.charAt(phrase.length);
    return next === "" || !letterOrDigit.test(next) || !letterOrDigit.test(phrase.charAt(phrase.length - 1));
  };
  return (line) => {
    const { text, core } = open(line);
    if (text === null) return null;
    if (text.length <= 60 && (whole.has(text) || whole.has(core))) return "whole";
    const candidates = text.length < 2 ? undefined : starts.get(startKey(text));
    if (candidates !== undefined) for (const phrase of candidates) if (startsWith(text, phrase)) return "start";
    for (const phrase of shortest) if (startsWith(text, phrase)) return "start";
    return list.anywhere.length > 0 && countAnywhere(list, line) > 0 ? "anywhere" : null;
  };
}

/** How many of the `anywhere` phrases stand in a folded line: two in one long line weigh more than one. */
export function countAnywhere(list: PhraseList, line: string): number {
  const found = phrasesIn(line);
  if (found.size === 0) return 0;
  let count = 0;
  for (const phrase of list.anywhere) if (found.has(phrase)) count++;
  return count;
}
