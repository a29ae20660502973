import type { TextSpan } from "../../core/span.ts";
import { JOINED_WORD_PARTS } from "../../languages/en/joined-words.ts";
import { BLANK, kindAt, LETTER } from "./character-kinds.ts";
import { cutRuns, emptyRuns, formAfter, LONGEST_STRETCH, type Runs } from "./runs.ts";
import { wholeWords } from "./whole-words.ts";
import { plainBoundary, WORD_FEATURES, wordFeatures } from "./word-boundaries.ts";

/** Says of a boundary, by its features, whether words part there. `at` is its offset in the text. */
export type DecideWord = (features: Int32Array, count: number, at: number) => boolean;

/** Runs of a stretch that the model is asked about: no word has so many, and a page may be made to cost time. */
const MOST_RUNS = 256;

/** Splits text into words, numbers and marks as Universal Dependencies does; what is not plain, `decide` says. */
export class WordSplitter {
  readonly #decide: DecideWord;
  readonly #features = new Int32Array(WORD_FEATURES);
  readonly #runs: Runs = emptyRuns();

  constructor(decide: DecideWord) {
    this.#decide = decide;
  }

  /** The words of text[start, end). Every character that is not white space is in exactly one span. Linear in the length. */
  split(text: string, start: number, end: number): TextSpan[] {
    const spans: TextSpan[] = [];
    let at = start;
    while (at < end) {
      if (kindAt(text, at) === BLANK) {
        at++;
        continue;
      }
      let stop = at;
      while (stop < end && stop - at < LONGEST_STRETCH && kindAt(text, stop) === LETTER) stop++;
      // Most words are letters and nothing else.
      if (stop > at && (stop === end || (stop - at < LONGEST_STRETCH && kindAt(text, stop) === BLANK))) {
        this.#push(text, at, stop, spans);
        at = stop;
        continue;
      }
      if (stop === at) stop++;
      while (stop < end && stop - at < LONGEST_STRETCH && kindAt(text, stop) !== BLANK) stop++;
      // A cut through a pair of code units would give two halves of a character.
      if (stop < end && (text.charCodeAt(stop) & 0xfc00) === 0xdc00) stop++;
      this.#splitStretch(text, at, stop, end, spans);
      at = stop;
    }
    return spans;
  }

  #splitStretch(text: string, start: number, stop: number, end: number, spans: TextSpan[]): void {
    const runs = this.#runs;
    cutRuns(text, start, stop, runs);
    if (runs.start.length === 1) {
      this.#push(text, start, stop, spans);
      return;
    }
    const whole = wholeWords(text, start, stop);
    const next = formAfter(text, stop, end);
    let begun = start;
    let parted = true;
    let index = 0;
    for (let at = 1; at < runs.start.length; at++) {
      const offset = runs.start[at] as number;
      while (index < whole.length && (whole[index]?.end ?? 0) < offset) index++;
      const around = whole[index];
      if (around !== undefined && around.start < offset && offset < around.end) parted = false;
      else if (around !== undefined && (around.start === offset || around.end === offset)) parted = true;
      else {
        const plain = plainBoundary(text, runs, at, next);
        parted =
          plain ??
          (at > MOST_RUNS ||
            this.#decide(this.#features, wordFeatures(this.#features, text, runs, at, begun, parted, next), offset));
      }
      if (parted) {
        this.#push(text, begun, offset, spans);
        begun = offset;
      }
    }
    this.#push(text, begun, stop, spans);
  }

  /** Adds a word, or the two that it is written together from. */
  #push(text: string, start: number, end: number, spans: TextSpan[]): void {
    const length = end - start;
    const part = length > 1 && length < 9 ? JOINED_WORD_PARTS.get(text.slice(start, end).toLowerCase()) : undefined;
    if (part === undefined) spans.push({ start, end });
    else spans.push({ start, end: start + part }, { start: start + part, end });
  }
}
