import type { TextSpan } from "../../core/span.ts";
import {
  cannotEnd,
  coreBefore,
  mustEnd,
  passWord,
  SENTENCE_FEATURES,
  type SentenceState,
  sentenceFeatures,
  styleOf,
} from "./sentence-boundaries.ts";
import { readSentenceWords } from "./sentence-words.ts";

/**
 * Says of a place between two words, by its features, whether a sentence ends there. `at` is the offset at which the next
 * word begins; `marked` is true where the last word ends in a stop, question or exclamation mark (closing marks aside).
 */
export type DecideSentence = (features: Int32Array, count: number, at: number, marked: boolean) => boolean;

/** Finds where sentences begin; what ends one, `decide` says. */
export class SentenceSplitter {
  readonly #decide: DecideSentence;
  readonly #features = new Int32Array(SENTENCE_FEATURES);

  constructor(decide: DecideSentence) {
    this.#decide = decide;
  }

  /**
   * Where sentences begin in one block: indices into `spans`, its words; the first is always 0. `glued` holds the offsets
   * at which a lost space was repaired ("meaningless.He"): a sentence begins there. Linear in the number of words.
   */
  starts(text: string, spans: readonly TextSpan[], glued: ReadonlySet<number>): number[] {
    if (spans.length === 0) return [];
    const words = readSentenceWords(text, spans);
    const state: SentenceState = { begun: 0, quoted: false, bracketed: false, style: styleOf(words) };
    const starts = [0];
    for (let at = 0; at < spans.length - 1; at++) {
      passWord(state, words.text[at] ?? "");
      const next = spans[at + 1]?.start ?? 0;
      const marked = words.stopped[coreBefore(words, at)] === 1;
      if (!mustEnd(words, at) && !(marked && glued.has(next))) {
        if (cannotEnd(words, at)) continue;
        const count = sentenceFeatures(this.#features, text, spans, words, at, state);
        if (!this.#decide(this.#features, count, next, marked)) continue;
      }
      starts.push(at + 1);
      state.begun = at + 1;
    }
    return starts;
  }
}
