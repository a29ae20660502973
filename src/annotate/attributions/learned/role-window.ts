import type { DraftWords, PageWords } from "./page-words.ts";

/** How many sentences behind that of the cue may belong to what was said. */
const MOST_AFTER = 6;
/** Where the words of a cue stand: the words that are asked about are `from` to `to`. */
export type RoleWindow = { readonly from: number; readonly to: number };

/** The words around a cue that may be its source or content: its sentence, the one before, and those that a quotation goes on through. */
export function roleWindow(words: PageWords, sentence: number): RoleWindow {
  const { sentences } = words;
  const own = sentences[sentence];
  if (own === undefined) return { from: 0, to: 0 };
  const before = sentences[sentence - 1];
  let last = own;
  for (let index = sentence + 1; index <= sentence + MOST_AFTER; index++) {
    const next = sentences[index];
    // Only quotation marks carry what is said on from sentence to sentence.
    if (next === undefined || !hasQuote(words, next.first, next.end)) break;
    last = next;
  }
  const looksBack =
    before !== undefined && (hasQuote(words, before.first, before.end) || hasQuote(words, own.first, own.end));
  return { from: looksBack ? before.first : own.first, to: last.end };
}

function hasQuote({ quoted }: PageWords, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (quoted[index] !== 0) return true;
  return false;
}

/** What the rules say of the words around a cue: of this cue (1 source, 2 content, 3 its first word, 4 its last), and of others. */
export function draftMarks(words: PageWords, cue: readonly number[], { from, to }: RoleWindow) {
  const ours = new Uint8Array(to - from);
  const theirs = new Uint8Array(to - from);
  const inCue = new Set(cue);
  let by = 0;
  const set = (list: Uint8Array, index: number | undefined, value: number) => {
    if (index !== undefined && index >= from && index < to) list[index - from] = value;
  };
  const seen = new Set<DraftWords>();
  for (let at = from; at < to; at++) {
    for (const draft of words.draftsAt.get(at) ?? []) {
      if (seen.has(draft)) continue;
      seen.add(draft);
      if (draft.cues.some((index) => inCue.has(index))) {
        by = draft.by + 1;
        for (const index of draft.sources) set(ours, index, 1);
        for (const index of draft.contents) set(ours, index, 2);
        set(ours, draft.contents[0], 3);
        set(ours, draft.contents.at(-1), 4);
      } else {
        for (const index of draft.cues) set(theirs, index, 1);
        for (const index of draft.sources) set(theirs, index, 2);
      }
    }
  }
  return { ours, theirs, by };
}

/** How much of a sentence is quoted (0 nothing, 1 some, 2 all but a mark), and whether the rules have a cue outside. */
export function survey({ quoted, ruleCue }: PageWords, from: number, to: number): { full: number; cued: number } {
  let inside = 0;
  let cued = 0;
  for (let index = from; index < to; index++) {
    inside += quoted[index] as number;
    if (ruleCue[index] !== 0 && quoted[index] === 0) cued = 1;
  }
  return { full: inside === 0 ? 0 : inside >= to - from - 1 ? 2 : 1, cued };
}

/** Commas, quote marks and verbs between a word of the cue's sentence and the cue. */
export class CountsToCue {
  readonly #from: number;
  readonly #first: number;
  readonly #last: number;
  /** Of each word of the sentence how many of each stand before it, three numbers a word. */
  readonly #sums: Int32Array;
  /** What stands between the word last asked for and the cue, each up to a few. */
  commas = 0;
  marks = 0;
  verbs = 0;

  constructor({ comma, mark, verb }: PageWords, from: number, to: number, first: number, last: number) {
    const sums = new Int32Array(3 * (to - from + 1));
    for (let index = from, at = 0; index < to; index++, at += 3) {
      sums[at + 3] = (sums[at] as number) + (comma[index] === 0 ? 0 : 1);
      sums[at + 4] = (sums[at + 1] as number) + (mark[index] === 0 ? 0 : 1);
      sums[at + 5] = (sums[at + 2] as number) + (verb[index] === 0 ? 0 : 1);
    }
    this.#from = from;
    this.#first = first;
    this.#last = last;
    this.#sums = sums;
  }

  /** Counts to the word at `index`, before the cue or behind it. */
  read(index: number): void {
    const before = index < this.#first;
    const from = before ? index : this.#last + 1;
    const to = before ? this.#first : index + 1;
    this.commas = Math.min(3, this.#count(0, from, to));
    this.marks = Math.min(3, this.#count(1, from, to));
    this.verbs = Math.min(2, before ? this.#count(2, index + 1, to) : this.#count(2, from, index));
  }

  #count(which: number, from: number, to: number): number {
    const sums = this.#sums;
    return (sums[3 * (to - this.#from) + which] as number) - (sums[3 * (from - this.#from) + which] as number);
  }
}
