import type { WordHashes } from "./word-hashes.ts";

/** Label of a word that has no head yet, and of the place where there is no word. */
export const NO_LABEL = 63;
/** The bottom of the stack holds this many places without a word, so that features may look below the root. */
const BELOW = 3;
/** Children are counted up to this many. */
const MOST_CHILDREN = 6;

/** What the parser must know of the tagger's classes, by number: their universal tag, and 1 for marks and for verbs. */
export type TagKinds = { readonly uposOf: Int32Array; readonly marks: Int32Array; readonly verbs: Int32Array };

/** The kinds of the classes "NOUN|NNS"; universal tags are numbered in the order in which they first come. */
export function tagKinds(classes: readonly string[]): TagKinds {
  const numbers = new Map<string, number>();
  const upos = classes.map((label) => label.slice(0, label.indexOf("|")));
  return {
    uposOf: Int32Array.from(upos, (tag) => {
      const number = numbers.get(tag) ?? numbers.size;
      numbers.set(tag, number);
      return number;
    }),
    marks: Int32Array.from(upos, (tag) => (tag === "PUNCT" ? 1 : 0)),
    verbs: Int32Array.from(upos, (tag) => (tag === "VERB" || tag === "AUX" ? 1 : 0)),
  };
}

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
  cluster = new Int32Array(0);
  /** Class of the tagger, and its universal part. */
  tags = new Int32Array(0);
  upos = new Int32Array(0);
  /** How many commas and the like, and how many verbs, there are up to a word. */
  marksUpTo = new Int32Array(0);
  verbsUpTo = new Int32Array(0);
  /** Place of the first verb from a word on; that of no word where there is none. */
  nextVerb = new Int32Array(0);
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

  /** Begins a sentence: nothing is read, the root is on the stack. */
  begin(words: readonly WordHashes[], tags: Int32Array, { uposOf, marks, verbs }: TagKinds): void {
    const last = words.length;
    const none = last + 1;
    if (none + 2 > this.heads.length) this.#grow(2 * (none + 2));
    this.last = last;
    this.next = 1;
    this.#setWord(0, 11, 12, 3, 256, -1, -1);
    for (let place = 1; place <= last; place++) {
      const word = words[place - 1] as WordHashes;
      const tag = tags[place - 1] as number;
      this.#setWord(place, word.lower, word.suffix3, word.capital, word.cluster, tag, uposOf[tag] as number);
    }
    for (let place = 1; place <= last; place++) {
      const tag = tags[place - 1] as number;
      this.marksUpTo[place] = (this.marksUpTo[place - 1] as number) + (marks[tag] as number);
      this.verbsUpTo[place] = (this.verbsUpTo[place - 1] as number) + (verbs[tag] as number);
    }
    this.marksUpTo[none] = this.marksUpTo[last] as number;
    this.verbsUpTo[none] = this.verbsUpTo[last] as number;
    this.nextVerb[none] = none;
    for (let place = last; place > 0; place--) {
      this.nextVerb[place] = verbs[tags[place - 1] as number] === 1 ? place : (this.nextVerb[place + 1] as number);
    }
    this.#setWord(none, 7, 8, 4, 257, -2, -2);
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

  #setWord(
    place: number,
    lower: number,
    suffix3: number,
    capital: number,
    cluster: number,
    tag: number,
    upos: number,
  ): void {
    this.lower[place] = lower;
    this.suffix3[place] = suffix3;
    this.capital[place] = capital;
    this.cluster[place] = cluster;
    this.tags[place] = tag;
    this.upos[place] = upos;
  }

  #grow(size: number): void {
    this.lower = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.capital = new Int32Array(size);
    this.cluster = new Int32Array(size);
    this.tags = new Int32Array(size);
    this.upos = new Int32Array(size);
    this.marksUpTo = new Int32Array(size);
    this.verbsUpTo = new Int32Array(size);
    this.nextVerb = new Int32Array(size);
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
