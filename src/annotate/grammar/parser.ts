import type { Model } from "../../models/model-file.ts";
import {
  FIRST_RELATION_FEATURES,
  labelFeatures,
  MOST_FEATURES,
  mostTellingFirst,
  readTransition,
  TRANSITION_BLOCKS,
  transitionFeatures,
} from "./parser-features.ts";
import { ParserState, type TagKinds, tagKinds } from "./parser-state.ts";
import type { Scorer } from "./tagger.ts";
import type { WordHashes } from "./word-hashes.ts";

/** Transitions: take the next word; make the top of the stack a child of the next word, or of the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

const MOST_OF_TRANSITION = TRANSITION_BLOCKS.at(-1) as number;

/** The relations that a pair of tags was seen with, by `pairKey`; undefined where the pair is rare. */
export type RelationSets = { of(key: number): Int32Array | undefined };

/** Head tag, child tag and side in one number. */
export function pairKey(headTag: number, childTag: number, left: boolean): number {
  return ((headTag + 1) * 256 + childTag) * 2 + (left ? 1 : 0);
}

/**
 * Greedy arc-hybrid dependency parser (Kuhlmann, Gómez-Rodríguez and Satta 2011), trained with a dynamic oracle
 * (Goldberg and Nivre 2013): one set of weights chooses the transition, another the relation of each arc. Its trees are
 * projective; time is linear in the words.
 */
export class Parser {
  readonly labels: readonly string[];
  readonly state = new ParserState();
  readonly features = new Int32Array(MOST_FEATURES);
  /** What the tagger's classes are. */
  readonly kinds: TagKinds;
  readonly #transitions: Pick<Scorer, "add">;
  readonly #relations: Scorer;
  readonly #sets: RelationSets;
  readonly #leads: readonly number[];
  readonly #relationLead: number;
  readonly scores = new Float32Array(3);
  /** Of the last choice of a relation, those that were allowed. */
  readonly relationScores: Float32Array;
  readonly #root: number;
  /** The features of a relation, the most telling first, and those behind them. */
  readonly #ordered = new Int32Array(MOST_FEATURES);
  readonly #others = this.#ordered.subarray(FIRST_RELATION_FEATURES);

  /**
   * `leads` are those with which a transition is taken after each block of features but the last, `relationLead` that
   * with which a relation is taken after the first of its features; where there are none, all features are asked every
   * time, as training needs.
   */
  constructor(
    labels: readonly string[],
    kinds: TagKinds,
    transitions: Pick<Scorer, "add">,
    relations: Scorer,
    sets: RelationSets,
    leads: readonly number[] = [],
    relationLead = Number.POSITIVE_INFINITY,
  ) {
    this.labels = labels;
    this.kinds = kinds;
    this.#transitions = transitions;
    this.#relations = relations;
    this.#sets = sets;
    this.#leads = leads;
    this.#relationLead = relationLead;
    this.relationScores = new Float32Array(labels.length);
    this.#root = labels.indexOf("root");
  }

  /**
   * Parses a sentence of words and their classes. The tree is in `state.heads` and `state.labels`, words from 1, until
   * the next call: head 0 is the root.
   */
  parse(words: readonly WordHashes[], tags: Int32Array): void {
    const { state } = this;
    state.begin(words, tags, this.kinds);
    while (state.next <= state.last || state.depth > 1) {
      if (state.depth === 1) state.push();
      else this.apply(state.next > state.last ? RIGHT : this.choose());
    }
  }

  /**
   * The best transition that is allowed; the stack holds a word, and words are left. Where there are no leads, the first
   * `most` features are asked, and stay in `features`.
   */
  choose(most: number = MOST_OF_TRANSITION): number {
    const { scores, state, features } = this;
    const leads = this.#leads;
    scores[SHIFT] = 0;
    scores[LEFT] = 0;
    scores[RIGHT] = 0;
    readTransition(state);
    let from = 0;
    for (let block = leads.length === 0 ? TRANSITION_BLOCKS.length - 1 : 0; ; block++) {
      const to = Math.min(most, TRANSITION_BLOCKS[block] as number);
      this.count = to - from;
      transitionFeatures(from, to, features);
      this.#transitions.add(features, this.count, scores);
      const shift = scores[SHIFT] as number;
      const left = scores[LEFT] as number;
      // Only the last word left may be given to the root while others are still to come.
      const right = state.depth > 2 ? (scores[RIGHT] as number) : Number.NEGATIVE_INFINITY;
      const best = right > shift && right > left ? RIGHT : left > shift ? LEFT : SHIFT;
      if (block === TRANSITION_BLOCKS.length - 1) return best;
      const lead = best === RIGHT ? right - Math.max(shift, left) : Math.abs(left - shift);
      const second = best === RIGHT ? lead : Math.min(lead, Math.max(left, shift) - right);
      if (second >= (leads[block] as number)) return best;
      from = to;
    }
  }

  /** Number of features that the last decision left in `features`. */
  count = 0;

  /** Does a transition, with the best relation for its arc. */
  apply(transition: number): void {
    const { state } = this;
    if (transition === SHIFT) state.push();
    else {
      const head = this.headBy(transition);
      state.attach(head, head === 0 ? this.#root : this.#relationBelow(head, state.stack[state.top] as number));
    }
  }

  /** The best relation of an arc that does not come from the root: a word is called root where it is one, and only there. */
  #relationBelow(head: number, child: number): number {
    const label = this.relation(head, child);
    if (label !== this.#root) return label;
    this.relationScores[label] = Number.NEGATIVE_INFINITY;
    return bestRelation(this.relationScores);
  }

  /** The head that a transition would give to the top of the stack. */
  headBy(transition: number): number {
    const { state } = this;
    return transition === LEFT ? state.next : (state.stack[state.top - 1] as number);
  }

  /**
   * The best relation of an arc; `count` is -1 where the tags left no choice. Where there is no lead, all features are
   * asked, or the most telling alone if `partly`, and stay in `features`.
   */
  relation(head: number, child: number, partly = false): number {
    const { state, features } = this;
    const key = pairKey(state.tags[head] as number, state.tags[child] as number, child < head);
    const set = this.#sets.of(key);
    if (set !== undefined && set.length === 1) {
      this.count = -1;
      return set[0] as number;
    }
    const scores = this.relationScores;
    scores.fill(0);
    this.count = labelFeatures(state, head, child, features);
    if (partly) {
      mostTellingFirst(features, this.#ordered);
      this.count = FIRST_RELATION_FEATURES;
      features.set(this.#ordered.subarray(0, this.count));
    }
    if (set === undefined) {
      this.#relations.add(features, this.count, scores);
      return bestRelation(scores);
    }
    if (this.#relationLead === Number.POSITIVE_INFINITY) {
      this.#relations.addAmong(features, this.count, scores, set);
      return bestAmong(scores, set);
    }
    const ordered = this.#ordered;
    mostTellingFirst(features, ordered);
    this.#relations.addAmong(ordered, FIRST_RELATION_FEATURES, scores, set);
    const best = bestAmong(scores, set);
    // A root is weighed against all others: see #relationBelow.
    if (best !== this.#root && leadOf(scores, set, best) >= this.#relationLead) return best;
    this.#relations.addAmong(this.#others, this.count - FIRST_RELATION_FEATURES, scores, set);
    return bestAmong(scores, set);
  }

  /** What `relation` would choose after the first of its features, and by how far; null where it does not ask so. */
  early(head: number, child: number): { readonly relation: number; readonly lead: number } | null {
    const { state, features, relationScores: scores } = this;
    const set = this.#sets.of(pairKey(state.tags[head] as number, state.tags[child] as number, child < head));
    if (set === undefined || set.length === 1) return null;
    scores.fill(0);
    labelFeatures(state, head, child, features);
    mostTellingFirst(features, this.#ordered);
    this.#relations.addAmong(this.#ordered, FIRST_RELATION_FEATURES, scores, set);
    const relation = bestAmong(scores, set);
    return relation === this.#root ? null : { relation, lead: leadOf(scores, set, relation) };
  }
}

function bestAmong(scores: Float32Array, set: Int32Array): number {
  let best = set[0] as number;
  for (let place = 1; place < set.length; place++) {
    const label = set[place] as number;
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/** How far the best of a set is ahead of the next. */
function leadOf(scores: Float32Array, set: Int32Array, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < set.length; place++) {
    const label = set[place] as number;
    if (label !== best && (scores[label] as number) > second) second = scores[label] as number;
  }
  return (scores[best] as number) - second;
}

function bestRelation(scores: Float32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/**
 * The parser of an opened model, for the classes of the tagger that it was trained with. Throws HearsayError
 * `model-damaged` where parts are not there.
 */
export function parserOf(model: Model, classes: readonly string[]): Parser {
  const sets = new Map<number, Int32Array>();
  const flat = model.numbers("relation-sets");
  // Each set is its key, its length and then its members.
  for (let at = 0; at < flat.length; at += 2 + (flat[at + 1] as number)) {
    sets.set(flat[at] as number, Int32Array.from(flat.slice(at + 2, at + 2 + (flat[at + 1] as number))));
  }
  const transitions = model.weights("transitions");
  const leads = new Float32Array(2);
  return new Parser(
    model.strings("labels"),
    tagKinds(classes),
    // Two classes are stored, each against taking the next word.
    {
      add(features, count, scores) {
        leads[0] = 0;
        leads[1] = 0;
        transitions.add(features, count, leads);
        (scores[LEFT] as number) += leads[0] as number;
        (scores[RIGHT] as number) += leads[1] as number;
      },
    },
    model.weights("relations"),
    { of: (key) => sets.get(key) },
    model.numbers("leads"),
    model.numbers("relation-lead")[0],
  );
}
