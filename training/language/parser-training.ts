import { LEFT, Parser, pairKey, type RelationSets, RIGHT, SHIFT } from "../../src/annotate/grammar/parser.ts";
import { TRANSITION_BLOCKS } from "../../src/annotate/grammar/parser-features.ts";
import { type ParserState, tagKinds } from "../../src/annotate/grammar/parser-state.ts";
import type { Tagger } from "../../src/annotate/grammar/tagger.ts";
import { readableWords, type WordHashes } from "../../src/annotate/grammar/word-hashes.ts";
import { Perceptron } from "../perceptron.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { TreebankSentence } from "./treebank.ts";

/** A sentence as the parser reads it, with its tree: heads and relations by number, from place 1 on. */
export type ParserSentence = {
  readonly words: readonly WordHashes[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Chance of being learnt from in a round, for sentences that nobody annotated; the others come in every round. */
  readonly share?: number;
};

/** Stands for a head that nobody knows: whatever becomes of such a word is right. */
export const UNKNOWN_HEAD = -2;

/** Relations with a subtype that the parser tells apart; of others only what stands before the colon. */
const SUBTYPES: ReadonlySet<string> = new Set([
  "nsubj:pass",
  "aux:pass",
  "nmod:poss",
  "acl:relcl",
  "csubj:pass",
  "obl:agent",
  "nmod:tmod",
  "obl:tmod",
  "compound:prt",
  "obl:unmarked",
  "nmod:unmarked",
  "nsubj:outer",
]);

export function keptRelation(relation: string): string {
  if (SUBTYPES.has(relation)) return relation;
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** The sentences with the tags that a tagger gives them. */
export function prepare(sentences: readonly TreebankSentence[], tagger: Tagger): ParserSentence[] {
  return sentences.map(({ w, h, r }) => {
    const words = readableWords(w).map((word) => tagger.lexicon.get(word));
    const tags = new Int32Array(w.length);
    tagger.tag(words, tags);
    return { words, tags, heads: Int32Array.from([-1, ...h]), relations: ["", ...r.map(keptRelation)] };
  });
}

export type ParserOptions = {
  readonly transitionBits: number;
  readonly relationBits: number;
  readonly rounds: number;
  readonly seed: number;
  /** Rounds after which the parser goes on from its own mistakes, and how often it does. */
  readonly exploreAfter: number;
  readonly explore: number;
  /** A right transition or relation that leads by less than this is learnt from as well. */
  readonly margin: number;
  /** Share of a transition's features left out each time it is learnt from: none may stand for all others (Søgaard 2013). */
  readonly forget: number;
  /**
   * Share of the decisions that are taken, and learnt from, by the most telling features alone, so that these will mostly
   * do and the others need not be asked (after He, Daumé and Eisner 2013).
   */
  readonly partly: number;
};
export type TrainedParser = {
  readonly parser: Parser;
  readonly transitions: Perceptron;
  readonly relations: Perceptron;
  readonly sets: ReadonlyMap<number, Int32Array>;
};

/** Where a transition is learnt by part of its features: the chance, added up, of each block but the last. */
const PARTS: readonly number[] = [0.5, 0.8, 1];

/** Weights of three classes, added up without a loop over them: most of a training's time goes there. */
class TransitionPerceptron extends Perceptron {
  constructor(bits: number) {
    super(bits, 3);
  }

  override add(features: Int32Array, count: number, scores: Float32Array): void {
    const { weights } = this;
    const mask = 2 ** this.bits - 1;
    let [shift, left, right] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & mask) * 3;
      shift += weights[row] as number;
      left += weights[row + 1] as number;
      right += weights[row + 2] as number;
    }
    (scores[SHIFT] as number) += shift;
    (scores[LEFT] as number) += left;
    (scores[RIGHT] as number) += right;
  }
}

/** Trains a parser; the same sentences and options give the same weights. Crossing arcs are learnt as `uncrossed` has them. */
export function trainParser(
  sentences: readonly ParserSentence[],
  classes: readonly string[],
  options: ParserOptions,
): TrainedParser {
  const counts = new Map<string, number>();
  const annotated = sentences.filter(({ share }) => share === undefined);
  for (const { relations } of annotated) {
    for (const relation of relations.slice(1)) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const labels = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
  const labelOf = new Map(labels.map((label, index) => [label, index]));
  const sets = learnRelationSets(annotated, labelOf);
  const all = Int32Array.from(labels.keys());
  const transitions = new TransitionPerceptron(options.transitionBits);
  const relations = new Perceptron(options.relationBits, labels.length);
  const asked: RelationSets = { of: (key) => sets.get(key) };
  const parser = new Parser(labels, tagKinds(classes), transitions, relations, asked);
  const data = sentences.map((sentence) => ({
    ...sentence,
    heads: sentence.share === undefined ? uncrossed(sentence.heads) : sentence.heads,
    right: sentence.relations.map((relation) => labelOf.get(relation) ?? -1),
  }));
  const next = numbersFrom(options.seed);
  const costs = new Int32Array(3);
  const { state } = parser;
  /** Leaves out some of the features, in place, and gives the number of those that stay. */
  const forget = (features: Int32Array, count: number) => {
    let kept = 0;
    for (let index = 0; index < count; index++) {
      if (next() >= options.forget) features[kept++] = features[index] as number;
    }
    return kept;
  };
  /** How many features a transition is learnt by. */
  const drawMost = () => {
    if (next() >= options.partly) return TRANSITION_BLOCKS.at(-1);
    const drawn = next();
    return TRANSITION_BLOCKS[PARTS.findIndex((upTo) => drawn < upTo)];
  };
  for (let round = 0; round < options.rounds; round++) {
    shuffle(data, next);
    for (const { words, tags, heads, right, share } of data) {
      if (share !== undefined && next() >= share) continue;
      state.begin(words, tags, parser.kinds);
      while (state.next <= state.last || state.depth > 1) {
        if (state.depth === 1) {
          state.push();
          continue;
        }
        let transition = RIGHT;
        if (state.next <= state.last) {
          transition = parser.choose(drawMost());
          priceTransitions(state, heads, costs);
          const right = bestOfCost(parser.scores, costs, true);
          const wrong = bestOfCost(parser.scores, costs, false);
          if (wrong >= 0 && (parser.scores[right] as number) - (parser.scores[wrong] as number) < options.margin) {
            transitions.update(parser.features, forget(parser.features, parser.count), right, wrong);
          }
          transitions.tick();
          const isWrong = (costs[transition] as number) > (costs[right] as number);
          if (isWrong && (round < options.exploreAfter || next() >= options.explore)) transition = right;
        }
        if (transition === SHIFT) {
          state.push();
          continue;
        }
        const head = parser.headBy(transition);
        const child = state.stack[state.top] as number;
        const label = parser.relation(head, child, next() < options.partly);
        const wanted = right[child] as number;
        if (parser.count >= 0 && heads[child] === head && wanted >= 0) {
          const { relationScores: scores } = parser;
          const among = sets.get(pairKey(state.tags[head] as number, state.tags[child] as number, child < head)) ?? all;
          const rival = rivalOf(scores, among, wanted);
          if (rival !== wanted && (scores[wanted] as number) - (scores[rival] as number) < options.margin) {
            relations.update(parser.features, parser.count, wanted, rival);
          }
          relations.tick();
        }
        state.attach(head, label);
      }
    }
  }
  transitions.average();
  relations.average();
  return { parser, transitions, relations, sets };
}

/** The best-scored transition among those of least cost, or among the others; -1 where there is none. */
function bestOfCost(scores: Float32Array, costs: Int32Array, least: boolean): number {
  const lowest = Math.min(costs[SHIFT] as number, costs[LEFT] as number, costs[RIGHT] as number);
  let best = -1;
  for (const transition of [SHIFT, LEFT, RIGHT]) {
    const cost = costs[transition] as number;
    if (cost === FORBIDDEN || (cost === lowest) !== least) continue;
    if (best < 0 || (scores[transition] as number) > (scores[best] as number)) best = transition;
  }
  return best;
}

/** The best-scored relation besides the right one, or that one where there is no other. */
function rivalOf(scores: Float32Array, among: Int32Array, right: number): number {
  let best = right;
  for (const label of among) {
    if (label !== right && (best === right || (scores[label] as number) > (scores[best] as number))) best = label;
  }
  return best;
}

const FORBIDDEN = 1_000_000;

/** How many arcs of the tree each transition makes unreachable (Goldberg and Nivre 2013). */
function priceTransitions(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  const { stack, top, next, last } = state;
  const bottom = top - state.depth + 1;
  const word = stack[top] as number;
  const below = stack[top - 1] as number;
  let shift = 0;
  for (let place = bottom; place <= top; place++) {
    const other = stack[place] as number;
    if (place < top && heads[next] === other) shift++;
    if (place > bottom && heads[other] === next) shift++;
  }
  let children = 0;
  for (let other = next; other <= last; other++) if (heads[other] === word) children++;
  const head = heads[word] as number;
  costs[SHIFT] = shift;
  costs[LEFT] = children + (head === below || head > next ? 1 : 0);
  costs[RIGHT] = state.depth > 2 ? children + (head >= next ? 1 : 0) : FORBIDDEN;
}

/** The relations seen between two tags on one side, where the two were met often enough to know. */
function learnRelationSets(
  sentences: readonly ParserSentence[],
  labelOf: ReadonlyMap<string, number>,
): Map<number, Int32Array> {
  const seen = new Map<number, Map<number, number>>();
  for (const { tags, heads, relations } of sentences) {
    for (let child = 1; child < heads.length; child++) {
      const head = heads[child] as number;
      const headTag = head === 0 ? -1 : (tags[head - 1] as number);
      const key = pairKey(headTag, tags[child - 1] as number, child < head);
      const label = labelOf.get(relations[child] as string) as number;
      const counts = seen.get(key) ?? new Map<number, number>();
      counts.set(label, (counts.get(label) ?? 0) + 1);
      seen.set(key, counts);
    }
  }
  const sets = new Map<number, Int32Array>();
  for (const [key, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < 20) continue;
    const members = [...counts].filter(([, count]) => count >= 2 || total < 100).map(([label]) => label);
    if (members.length > 0) sets.set(key, Int32Array.from(members.sort((a, b) => a - b)));
  }
  return sets;
}

/** The tree with crossing arcs lifted, the shortest first, to the head's head (Nivre and Nilsson 2005). */
export function uncrossed(heads: Int32Array): Int32Array {
  const lifted = Int32Array.from(heads);
  for (;;) {
    const child = shortestCrossing(lifted);
    if (child === 0) return lifted;
    lifted[child] = lifted[lifted[child] as number] as number;
  }
}

/** The child whose arc is the shortest that spans a word not below its head; 0 where there is none. */
function shortestCrossing(heads: Int32Array): number {
  let shortest = 0;
  let length = heads.length;
  for (let child = 1; child < heads.length; child++) {
    const head = heads[child] as number;
    const from = Math.min(child, head);
    const to = Math.max(child, head);
    if (head === 0 || to - from >= length) continue;
    for (let between = from + 1; between < to; between++) {
      let above = between;
      while (above !== head && above > 0) above = heads[above] as number;
      if (above === head) continue;
      shortest = child;
      length = to - from;
      break;
    }
  }
  return shortest;
}

/** Shares of words with the right head, and with the right head and relation. */
export function scoreParser(parser: Parser, sentences: readonly ParserSentence[]) {
  let [unlabelled, labelled, of] = [0, 0, 0];
  for (const { words, tags, heads, relations } of sentences) {
    parser.parse(words, tags);
    for (let child = 1; child < heads.length; child++) {
      of++;
      if (parser.state.heads[child] !== heads[child]) continue;
      unlabelled++;
      if (parser.labels[parser.state.labels[child] as number] === relations[child]) labelled++;
    }
  }
  return { unlabelled: unlabelled / of, labelled: labelled / of };
}
