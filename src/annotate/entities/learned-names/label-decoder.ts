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
  #chances = new Float64Array(0);
  #from = new Uint8Array(0);
  readonly #steps = new Float64Array(LABELS * LABELS);

  /** `transitions` has the score of label b behind label a at a * LABELS + b. */
  constructor(transitions: Float64Array) {
    this.transitions = transitions;
  }

  /** Makes room for rows of up to so many words, and ready for `likelihoods` with the transitions as they are. */
  reserve(length: number): void {
    for (let step = 0; step < this.#steps.length; step++)
      this.#steps[step] = MAY_FOLLOW[step] === 1 ? Math.exp(this.transitions[step] as number) : 0;
    if (this.scores.length >= length * LABELS) return;
    const size = 2 * length * LABELS;
    this.scores = new Float64Array(size);
    this.#forward = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#chances = new Float64Array(size);
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
   * Turns `scores` into the probability of each label, as `marginals` does, by products of chances instead of sums of
   * their logarithms: a power for each label of a word, none for the steps between them.
   */
  likelihoods(length: number): void {
    const { scores } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    const size = length * LABELS;
    const steps = this.#steps;
    const chances = this.#chances;
    let sure = true;
    for (let row = 0; row < size; row += LABELS) {
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[row + label] as number);
      for (let label = 0; label < LABELS; label++)
        chances[row + label] = Math.exp((scores[row + label] as number) - most);
    }
    for (let label = 0; label < LABELS; label++)
      forward[label] = MAY_BEGIN[label] === 1 ? (chances[label] as number) : 0;
    for (let row = LABELS; row < size; row += LABELS) {
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        const leaders = LEADERS[label] as Uint8Array;
        let sum = 0;
        for (let place = 0; place < leaders.length; place++) {
          const last = leaders[place] as number;
          sum += (forward[row - LABELS + last] as number) * (steps[last * LABELS + label] as number);
        }
        sum *= chances[row + label] as number;
        forward[row + label] = sum;
        total += sum;
      }
      sure &&= total > 0;
      for (let label = 0; label < LABELS; label++) (forward[row + label] as number) /= total;
    }
    const end = size - LABELS;
    for (let label = 0; label < LABELS; label++) backward[end + label] = MAY_END[label] as number;
    for (let row = end - LABELS; row >= 0; row -= LABELS) {
      let total = 0;
      for (let label = 0; label < LABELS; label++) {
        const followers = FOLLOWERS[label] as Uint8Array;
        let sum = 0;
        for (let place = 0; place < followers.length; place++) {
          const next = row + LABELS + (followers[place] as number);
          sum +=
            (backward[next] as number) *
            (chances[next] as number) *
            (steps[label * LABELS + (followers[place] as number)] as number);
        }
        backward[row + label] = sum;
        total += sum;
      }
      sure &&= total > 0;
      for (let label = 0; label < LABELS; label++) (backward[row + label] as number) /= total;
    }
    for (let row = 0; row < size; row += LABELS) {
      let total = 0;
      for (let label = 0; label < LABELS; label++)
        total += (forward[row + label] as number) * (backward[row + label] as number);
      sure &&= total > 0;
      for (let label = 0; label < LABELS; label++)
        chances[row + label] = ((forward[row + label] as number) * (backward[row + label] as number)) / total;
    }
    // Scores so far apart that no chance is left between them.
    if (!sure) this.marginals(length, null);
    else for (let index = 0; index < size; index++) scores[index] = chances[index] as number;
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
