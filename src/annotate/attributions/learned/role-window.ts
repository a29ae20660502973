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
  readonly #commas: Int32Array;
  readonly #marks: Int32Array;
  readonly #verbs: Int32Array;

  constructor(words: PageWords, from: number, to: number, first: number, last: number) {
    const sums = (list: Uint8Array) => {
      const sum = new Int32Array(to - from + 1);
      for (let index = from; index < to; index++)
        sum[index - from + 1] = (sum[index - from] as number) + (list[index] === 0 ? 0 : 1);
      return sum;
    };
    this.#from = from;
    this.#first = first;
    this.#last = last;
    this.#commas = sums(words.comma);
    this.#marks = sums(words.mark);
    this.#verbs = sums(words.verb);
  }

  between(index: number): [commas: number, marks: number, verbs: number] {
    const before = index < this.#first;
    const count = (sum: Int32Array, from: number, to: number) =>
      (sum[to - this.#from] as number) - (sum[from - this.#from] as number);
    const [from, to] = before ? [index, this.#first] : [this.#last + 1, index + 1];
    const verbs = before ? count(this.#verbs, index + 1, this.#first) : count(this.#verbs, this.#last + 1, index);
    return [Math.min(3, count(this.#commas, from, to)), Math.min(3, count(this.#marks, from, to)), Math.min(2, verbs)];
  }
}
