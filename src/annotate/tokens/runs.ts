import { BLANK, DIGIT, isCapital, kindAt, LETTER, MARK, markLength, normalHash } from "./character-kinds.ts";

/** A clitic that is always a word of its own: n't, 's, 're, 've, 'll, 'd, 'm behind a letter. */
export const CLITIC = 4;

/** Longest stretch without white space that is looked at at once; what is longer is no language and cut there. */
export const LONGEST_STRETCH = 4096;

/**
 * The runs of letters, of digits and the single marks of one stretch without white space, in order; together they cover
 * it. Words are made of whole runs. The arrays are used again for each stretch.
 */
export type Runs = {
  readonly start: number[];
  readonly end: number[];
  readonly kind: number[];
  /** Hash of the run's text, see `normalHash`. */
  readonly hash: number[];
  /** What it looks like: kind, use of capitals and length up to four; for marks their hash. */
  readonly form: number[];
};

export function emptyRuns(): Runs {
  return { start: [], end: [], kind: [], hash: [], form: [] };
}

const APOSTROPHES = /['’]/;
const AFTER_APOSTROPHE = /^(?:s|re|ve|ll|d|m)$/i;

/** Fills `runs` with those of text[start, end), which holds no white space. */
export function cutRuns(text: string, start: number, end: number, runs: Runs): void {
  cutAfter(runs, 0);
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    let stop = at;
    if (kind === MARK) stop = Math.min(end, at + markLength(text, at));
    else while (stop < end && kindAt(text, stop) === kind) stop += surrogate(text, stop) ? 2 : 1;
    stop = Math.min(stop, end);
    if (kind === MARK && runs.kind.at(-1) === LETTER && APOSTROPHES.test(text.charAt(at))) {
      const clitic = cliticEnd(text, at, end);
      if (clitic > at) {
        takeClitic(text, at, clitic, runs);
        at = clitic;
        continue;
      }
    }
    push(text, at, stop, kind, runs);
    at = stop;
  }
}

function cutAfter(runs: Runs, count: number): void {
  runs.start.length = count;
  runs.end.length = count;
  runs.kind.length = count;
  runs.hash.length = count;
  runs.form.length = count;
}

/** Where the clitic whose apostrophe stands at `at` ends; `at` where there is none. */
function cliticEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && stop < at + 4 && kindAt(text, stop) === LETTER) stop++;
  if (stop < end && kindAt(text, stop) !== MARK) return at;
  const letters = text.slice(at + 1, stop);
  if (AFTER_APOSTROPHE.test(letters)) return stop;
  return /^t$/i.test(letters) && /n/i.test(text.charAt(at - 1)) ? stop : at;
}

/** Takes "'s" as it is, and the "n" of "n't" back from the run before. */
function takeClitic(text: string, at: number, stop: number, runs: Runs): void {
  let from = at;
  if (/t/i.test(text.charAt(at + 1))) {
    from = at - 1;
    const last = runs.start.length - 1;
    const start = runs.start[last] as number;
    cutAfter(runs, last);
    if (start < from) push(text, start, from, LETTER, runs);
  }
  push(text, from, stop, CLITIC, runs);
}

function push(text: string, start: number, end: number, kind: number, runs: Runs): void {
  const hash = normalHash(text, start, end);
  runs.start.push(start);
  runs.end.push(end);
  runs.kind.push(kind);
  runs.hash.push(hash);
  runs.form.push(formOf(text, start, end, kind, hash));
}

/** See `Runs.form`. */
export function formOf(text: string, start: number, end: number, kind: number, hash: number): number {
  const length = Math.min(4, end - start);
  if (kind === DIGIT) return 32 + length;
  if (kind !== LETTER) return hash;
  if (!isCapital(text, start)) return length * 4;
  for (let at = start + 1; at < end && at < start + 12; at++) if (!isCapital(text, at)) return length * 4 + 1;
  return length * 4 + (length > 1 ? 2 : 1);
}

/** True for the form of letters that begin small. */
export function isSmallForm(form: number): boolean {
  return form > 0 && form <= 16 && form % 4 === 0;
}

export function isCapitalForm(form: number): boolean {
  return form > 0 && form <= 18 && form % 4 !== 0;
}

export function isDigitForm(form: number): boolean {
  return form > 32 && form <= 36;
}

/** Form of the run that follows after white space at `at`; 0 where the text ends. */
export function formAfter(text: string, at: number, end: number): number {
  let from = at;
  while (from < end && kindAt(text, from) === BLANK) from++;
  if (from >= end) return 0;
  const kind = kindAt(text, from);
  let stop = from + 1;
  if (kind !== MARK) while (stop < end && stop < from + 12 && kindAt(text, stop) === kind) stop++;
  return formOf(text, from, stop, kind, normalHash(text, from, stop));
}

function surrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
