import { featurePair } from "../../../models/feature-hash.ts";
import { grammarAt } from "../sentence-view.ts";
import { type HashedSentence, hashOf, STOP } from "./hashed-sentence.ts";
import { CUE_HEADS } from "./standing-cues.ts";
import type { FeatureList } from "./word-features.ts";

const MOST_WORDS = 48;
const FARTHEST = 4;
const HEADS = CUE_HEADS.map((head) => hashOf(`cue ${head}`));
const UP = hashOf("up");
const DOWN = hashOf("down");

/** Memory for the words around an event, each with the way that leads to it and how long that is. */
class Around {
  readonly length: number;
  readonly words: Int32Array;
  readonly ways: Int32Array;
  readonly steps: Int32Array;
  /** The turn in which a word was last reached. */
  readonly seen: Int32Array;
  turn = 0;

  constructor(length: number) {
    this.length = length;
    this.words = new Int32Array(length);
    this.ways = new Int32Array(length);
    this.steps = new Int32Array(length);
    this.seen = new Int32Array(length);
  }
}
let around = new Around(128);

/**
 * Hashes of the words around an event in the tree, each with the way that leads to it, and of what the lists say that they
 * bear on; then of the cues of the sentence by side and distance, which hold where the parser goes wrong.
 */
export function surroundingFeatures(
  hashed: HashedSentence,
  at: number,
  first: number,
  kind: number,
  into: FeatureList,
): void {
  const { view, lemma: lemmas, xpos: tags, relation: relations } = hashed;
  const cues = hashed.cues();
  const marks = hashed.marks();
  if (around.length < view.words.length) around = new Around(2 * view.words.length);
  const { words, ways, steps, seen } = around;
  const turn = ++around.turn;
  let count = 0;
  const reach = (word: number, way: number, far: number): void => {
    if (seen[word] === turn) return;
    seen[word] = turn;
    words[count] = word;
    ways[count] = way;
    steps[count++] = far;
  };
  reach(at, kind, 0);
  reach(first, featurePair(1, kind, UP), 0);
  for (let index = 0; index < count && count < MOST_WORDS; index++) {
    const word = words[index] as number;
    const way = ways[index] as number;
    const far = steps[index] as number;
    if (far >= FARTHEST) continue;
    const grammar = grammarAt(view, word);
    if (grammar === undefined) continue;
    if (grammar.head !== -1)
      reach(grammar.head, featurePair(2, way, featurePair(3, UP, relations[word] as number)), far + 1);
    for (const child of grammar.children)
      reach(child, featurePair(2, way, featurePair(4, DOWN, relations[child] as number)), far + 1);
  }
  for (let index = 1; index < count; index++) {
    const word = words[index] as number;
    const way = ways[index] as number;
    const far = steps[index] as number;
    if (far <= 3) {
      into.pair(130, way, lemmas[word] as number);
      into.pair(131, way, tags[word] as number);
    }
    for (let bits = cues[word] as number, bit = 0; bits !== 0; bits >>>= 1, bit++) {
      if ((bits & 1) === 0) continue;
      const cue = HEADS[bit] as number;
      into.pair(132, way, cue);
      into.pair(133, far, cue);
      into.pair(134, featurePair(5, far, word < at ? 1 : 2), cue);
    }
  }
  for (const side of [-1, 1]) {
    let stops = 0;
    for (let word = at + side, far = 1; word >= 0 && word < view.words.length; word += side, far++) {
      if (((marks[word] as number) & STOP) !== 0) stops = Math.min(2, stops + 1);
      for (let bits = cues[word] as number, bit = 0; bits !== 0; bits >>>= 1, bit++) {
        if ((bits & 1) === 0) continue;
        const cue = HEADS[bit] as number;
        into.pair(135, cue, side);
        into.pair(136, cue, featurePair(6, side, stops));
        into.pair(
          137,
          cue,
          featurePair(7, side, featurePair(8, stops, far <= 2 ? 1 : far <= 5 ? 2 : far <= 10 ? 3 : 4)),
        );
      }
    }
  }
  for (let bits = cues[at] as number, bit = 0; bits !== 0; bits >>>= 1, bit++)
    if ((bits & 1) !== 0) into.pair(138, HEADS[bit] as number, kind);
}
