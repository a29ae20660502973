import { FOLLOWERS, LABELS, LEADERS, MAY_BEGIN, MAY_END, MAY_FOLLOW, OUTSIDE } from "./labels.ts";

const NEVER = -1e9;
/** Differences of scores beyond this add nothing to a sum of exponentials. */
const FAR = -30;

/**
 * Linear chain over a row of words (Lafferty, McCallum and Pereira 2001): the best labels, and how likely each label is.
 * Its tables grow with the longest row and are used again.
 */
export class LabelDecoder {
  /** Scores of the labels of each word, LABELS a word; `marginals` turns them into probabilities. */
  scores = new Float64Array(0);
  readonly transitions: Float64Array;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #from = new Uint8Array(0);

  /** `transitions` has the score of label b behind label a at a * LABELS + b. */
  constructor(transitions: Float64Array) {
    this.transitions = transitions;
  }

  /** Makes room for a row of words. */
  reserve(length: number): void {
    if (this.scores.length >= length * LABELS) return;
    const size = 2 * length * LABELS;
    this.scores = new Float64Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#from = new Uint8Array(size);
  }

  /** Writes the best labels of `length` words into `out` from `offset` on (Viterbi 1967). */
  best(length: number, out: Uint8Array, offset: number): void {
    const { scores, transitions } = this;
    const reached = this.#forward;
    const from = this.#from;
    for (let label = 0; label < LABELS; label++)
      reached[label] = MAY_BEGIN[label] === 1 ? (scores[label] as number) : NEVER;
    for (let at = 1; at < length; at++) {
      const row = at * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const leaders = LEADERS[label] as Uint8Array;
        let most = Number.NEGATIVE_INFINITY;
        let chosen = OUTSIDE;
        for (let place = 0; place < leaders.length; place++) {
          const last = leaders[place] as number;
          const value = (reached[row - LABELS + last] as number) + (transitions[last * LABELS + label] as number);
          if (value > most) {
            most = value;
            chosen = last;
          }
        }
        reached[row + label] = most + (scores[row + label] as number);
        from[row + label] = chosen;
      }
    }
    const end = (length - 1) * LABELS;
    let label = OUTSIDE;
    let most = Number.NEGATIVE_INFINITY;
    for (let last = 0; last < LABELS; last++) {
      if (MAY_END[last] === 1 && (reached[end + last] as number) > most) {
        most = reached[end + last] as number;
        label = last;
      }
    }
    for (let at = length - 1; at >= 0; at--) {
      out[offset + at] = label;
      label = from[at * LABELS + label] as number;
    }
  }

  /**
   * Turns `scores` into the probability of each label. Where `expected` is given, the expected number of each step from
   * label to label is added to it. Gives the logarithm of the sum over all rows of labels.
   */
  marginals(length: number, expected: Float64Array | null): number {
    const { scores, transitions } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let label = 0; label < LABELS; label++)
      forward[label] = MAY_BEGIN[label] === 1 ? (scores[label] as number) : NEVER;
    for (let at = 1; at < length; at++) {
      const row = at * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const leaders = LEADERS[label] as Uint8Array;
        let most = Number.NEGATIVE_INFINITY;
        for (let place = 0; place < leaders.length; place++) {
          const last = leaders[place] as number;
          const value = (forward[row - LABELS + last] as number) + (transitions[last * LABELS + label] as number);
          if (value > most) most = value;
        }
        let sum = 0;
        for (let place = 0; place < leaders.length; place++) {
          const last = leaders[place] as number;
          const value =
            (forward[row - LABELS + last] as number) + (transitions[last * LABELS + label] as number) - most;
          if (value > FAR) sum += Math.exp(value);
        }
        forward[row + label] = most + Math.log(sum) + (scores[row + label] as number);
      }
    }
    const end = (length - 1) * LABELS;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) {
      backward[end + label] = MAY_END[label] === 1 ? 0 : NEVER;
      if (MAY_END[label] === 1) most = Math.max(most, forward[end + label] as number);
    }
    let sum = 0;
    for (let label = 0; label < LABELS; label++)
      if (MAY_END[label] === 1) sum += Math.exp((forward[end + label] as number) - most);
    const whole = most + Math.log(sum);
    for (let at = length - 2; at >= 0; at--) this.#backwardStep(at * LABELS, (at + 1) * LABELS);
    if (expected !== null) this.#countSteps(length, whole, expected);
    for (let index = 0; index < length * LABELS; index++)
      scores[index] = Math.exp((forward[index] as number) + (backward[index] as number) - whole);
    return whole;
  }

  #backwardStep(row: number, next: number): void {
    const { scores, transitions } = this;
    const backward = this.#backward;
    for (let label = 0; label < LABELS; label++) {
      const followers = FOLLOWERS[label] as Uint8Array;
      let most = Number.NEGATIVE_INFINITY;
      for (let place = 0; place < followers.length; place++) {
        const after = followers[place] as number;
        const step = label * LABELS + after;
        const value =
          (backward[next + after] as number) + (scores[next + after] as number) + (transitions[step] as number);
        if (value > most) most = value;
      }
      let sum = 0;
      for (let place = 0; place < followers.length; place++) {
        const after = followers[place] as number;
        const step = label * LABELS + after;
        const value =
          (backward[next + after] as number) + (scores[next + after] as number) + (transitions[step] as number) - most;
        if (value > FAR) sum += Math.exp(value);
      }
      backward[row + label] = most + Math.log(sum);
    }
  }

  #countSteps(length: number, whole: number, expected: Float64Array): void {
    const { scores, transitions } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let at = 1; at < length; at++) {
      const row = at * LABELS;
      for (let last = 0; last < LABELS; last++) {
        const reached = forward[row - LABELS + last] as number;
        if (reached <= NEVER / 2) continue;
        for (let label = 0; label < LABELS; label++) {
          const step = last * LABELS + label;
          if (MAY_FOLLOW[step] === 0) continue;
          const value =
            reached +
            (transitions[step] as number) +
            (scores[row + label] as number) +
            (backward[row + label] as number) -
            whole;
          if (value > FAR) (expected[step] as number) += Math.exp(value);
        }
      }
    }
  }
}
