import type { WordHashes } from "./word-hashes.ts";

/** Label of a word that has no head yet, and of the place where there is no word. */
export const NO_LABEL = 63;
/** The bottom of the stack holds this many places without a word, so that features may look below the root. */
const BELOW = 3;
/** Children are counted up to this many. */
const MOST_CHILDREN = 6;

/**
 * Where a parse stands (arc-hybrid system, Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 1 to `last`, 0 is the
 * root, and `last + 1` stands for no word at all, so that nothing has to be asked before it is looked up. The arrays
 * are made once and grow with the longest sentence.
 */
export class ParserState {
  last = 0;
  /** Place of the next word: `last + 1` when all are taken. */
  next = 1;
  /** Place in `stack` of its top. */
  top = BELOW;
  lower = new Int32Array(0);
  suffix3 = new Int32Array(0);
  capital = new Int32Array(0);
  /** Class of the tagger, and its universal part. */
  tags = new Int32Array(0);
  upos = new Int32Array(0);
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** The outermost child on either side so far. */
  leftmost = new Int32Array(0);
  rightmost = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Labels of the children on either side, a bit each. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);
  stack = new Int32Array(0);

  /** Begins a sentence: nothing is read, the root is on the stack. `uposOf` gives a class's universal tag by number. */
  begin(words: readonly WordHashes[], tags: Int32Array, uposOf: Int32Array): void {
    const last = words.length;
    const none = last + 1;
    if (none + 2 > this.heads.length) this.#grow(2 * (none + 2));
    this.last = last;
    this.next = 1;
    this.#setWord(0, 11, 12, 3, -1, -1);
    for (let place = 1; place <= last; place++) {
      const word = words[place - 1] as WordHashes;
      const tag = tags[place - 1] as number;
      this.#setWord(place, word.lower, word.suffix3, word.capital, tag, uposOf[tag] as number);
    }
    this.#setWord(none, 7, 8, 4, -2, -2);
    for (let place = 0; place <= none; place++) {
      this.heads[place] = -1;
      this.labels[place] = NO_LABEL;
      this.leftmost[place] = none;
      this.rightmost[place] = none;
      this.leftCount[place] = 0;
      this.rightCount[place] = 0;
      this.leftLabels[place] = 0;
      this.rightLabels[place] = 0;
    }
    this.leftLabels[none] = -1;
    this.rightLabels[none] = -1;
    for (let below = 0; below < BELOW; below++) this.stack[below] = none;
    this.top = BELOW;
    this.stack[BELOW] = 0;
  }

  /** Words on the stack, the root among them. */
  get depth(): number {
    return this.top - BELOW + 1;
  }

  /** Takes the next word. */
  push(): void {
    this.stack[++this.top] = this.next++;
  }

  /** Makes the top of the stack a child, and takes it off. */
  attach(head: number, label: number): void {
    const child = this.stack[this.top--] as number;
    const bit = 1 << (label % 31);
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) {
      this.leftmost[head] = child;
      if ((this.leftCount[head] as number) < MOST_CHILDREN) (this.leftCount[head] as number)++;
      (this.leftLabels[head] as number) |= bit;
    } else {
      this.rightmost[head] = child;
      if ((this.rightCount[head] as number) < MOST_CHILDREN) (this.rightCount[head] as number)++;
      (this.rightLabels[head] as number) |= bit;
    }
  }

  #setWord(place: number, lower: number, suffix3: number, capital: number, tag: number, upos: number): void {
    this.lower[place] = lower;
    this.suffix3[place] = suffix3;
    this.capital[place] = capital;
    this.tags[place] = tag;
    this.upos[place] = upos;
  }

  #grow(size: number): void {
    this.lower = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.capital = new Int32Array(size);
    this.tags = new Int32Array(size);
    this.upos = new Int32Array(size);
    this.heads = new Int32Array(size);
    this.labels = new Int32Array(size);
    this.leftmost = new Int32Array(size);
    this.rightmost = new Int32Array(size);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
    this.stack = new Int32Array(size + BELOW);
  }
}
