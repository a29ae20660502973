import type { TextSpan } from "../../core/span.ts";
import { cannotEnd, mustEnd } from "./plain-sentence-ends.ts";
import {
  coreBefore,
  passWord,
  SENTENCE_FEATURES,
  type SentenceState,
  sentenceFeatures,
  styleOf,
} from "./sentence-boundaries.ts";
import { readSentenceWords } from "./sentence-words.ts";

/**
 * What stands before a place where a sentence may end: a stop, question or exclamation mark (closing marks aside); none; none
 * in the whole block, which is a headline then, or a list that lost its lines.
 */
export type Ending = "stop" | "no stop" | "no stop in the block";

/** Says of a place between two words, by its features, whether a sentence ends there; the next word begins at offset `at`. */
export type DecideSentence = (features: Int32Array, count: number, at: number, ending: Ending) => boolean;

/** Finds where sentences begin; what ends one, `decide` says. */
export class SentenceSplitter {
  readonly #decide: DecideSentence;
  readonly #features = new Int32Array(SENTENCE_FEATURES);

  constructor(decide: DecideSentence) {
    this.#decide = decide;
  }

  /**
   * Where sentences begin in one block: indices into `spans`, its words; the first is always 0. One begins at each of the
   * offsets `begins`, whatever stands before. Linear in the number of words.
   */
  starts(text: string, spans: readonly TextSpan[], begins: ReadonlySet<number>): number[] {
    if (spans.length === 0) return [];
    const words = readSentenceWords(text, spans);
    const state: SentenceState = { begun: 0, quoted: false, bracketed: false, style: styleOf(words) };
    const bare = state.style < 2 ? "no stop in the block" : "no stop";
    const starts = [0];
    for (let at = 0; at < spans.length - 1; at++) {
      passWord(state, words.text[at] ?? "");
      const next = spans[at + 1]?.start ?? 0;
      const marked = words.stopped[coreBefore(words, at)] === 1;
      if (!mustEnd(words, at) && !begins.has(next)) {
        if (cannotEnd(words, at)) continue;
        const count = sentenceFeatures(this.#features, text, spans, words, at, state);
        if (!this.#decide(this.#features, count, next, marked ? "stop" : bare)) continue;
      }
      starts.push(at + 1);
      state.begun = at + 1;
    }
    return starts;
  }
}
