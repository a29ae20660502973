import { FeatureRows, isPartWeights, SequenceDecoder, type SequenceModel } from "../../../models/sequence.ts";
import { BEGINS_CUE, cueFeatures, IN_CUE } from "./cue-features.ts";
import type { PageWords } from "./page-words.ts";
import { BEGINS_SOURCE, IN_SOURCE, NO_ROLE, roleFeatures } from "./role-features.ts";

/** A statement as the models find it: indexes of words, ascending. */
export type FoundStatement = {
  readonly sentence: number;
  readonly sources: readonly number[];
  readonly cues: readonly number[];
  readonly contents: readonly number[];
  /** How much the cue model prefers the first word of the cue to be one. */
  readonly lean: number;
};

type FoundCue = { readonly words: number[]; readonly lean: number };

/** Finds cues, then for each its source and content. Its memory is its own: one for each thread. */
export class StatementReader {
  readonly #cues: SequenceDecoder;
  readonly #roles: SequenceDecoder;
  readonly #rows: FeatureRows;
  /** Taken from the score of every cue: less finds more. */
  readonly #caution: number;

  constructor(cueModel: SequenceModel, roleModel: SequenceModel, caution = 0) {
    this.#cues = new SequenceDecoder(cueModel);
    this.#roles = new SequenceDecoder(roleModel);
    this.#rows = new FeatureRows(!isPartWeights(cueModel.weights) || !isPartWeights(roleModel.weights));
    this.#caution = caution;
  }

  /** How much the cue model prefers each word of the page that was last read to begin a cue. */
  leans = new Float32Array(0);

  /** The page's statements. Source and content of each are found when first asked for: many are settled by their cue. */
  read(words: PageWords): FoundStatement[] {
    this.leans = new Float32Array(words.tokens.length);
    return words.sentences.flatMap((_, sentence) =>
      this.#cuesOf(words, sentence).map(
        (cue) => new ReadOnDemand(sentence, cue, () => this.rolesOf(words, sentence, cue.words, cue.lean)),
      ),
    );
  }

  /** What a given cue says of whom. */
  rolesOf(words: PageWords, sentence: number, cues: readonly number[], lean = 0): FoundStatement {
    const { from } = roleFeatures(words, sentence, cues, this.#rows);
    const sources: number[] = [];
    const contents: number[] = [];
    this.#roles.decode(this.#rows).forEach((label, index) => {
      if (label === BEGINS_SOURCE || label === IN_SOURCE) sources.push(from + index);
      else if (label !== NO_ROLE) contents.push(from + index);
    });
    return { sentence, sources, cues, contents, lean };
  }

  #cuesOf(words: PageWords, sentence: number): FoundCue[] {
    const range = words.sentences[sentence];
    if (range === undefined) return [];
    cueFeatures(words, range, this.#rows);
    const cues: FoundCue[] = [];
    this.#cues.decode(this.#rows, this.#caution).forEach((label, index) => {
      this.leans[range.first + index] = this.#cues.lean(index, BEGINS_CUE);
      if (label === BEGINS_CUE) cues.push({ words: [range.first + index], lean: this.#cues.lean(index, BEGINS_CUE) });
      else if (label === IN_CUE) cues.at(-1)?.words.push(range.first + index);
    });
    return cues;
  }
}

/** A statement of a found cue, read no further than it is asked about. */
class ReadOnDemand implements FoundStatement {
  readonly sentence: number;
  readonly cues: readonly number[];
  readonly lean: number;
  readonly #read: () => FoundStatement;
  #whole: FoundStatement | undefined;

  constructor(sentence: number, cue: FoundCue, read: () => FoundStatement) {
    this.sentence = sentence;
    this.cues = cue.words;
    this.lean = cue.lean;
    this.#read = read;
  }

  get sources(): readonly number[] {
    return this.#roles().sources;
  }

  get contents(): readonly number[] {
    return this.#roles().contents;
  }

  #roles(): FoundStatement {
    this.#whole ??= this.#read();
    return this.#whole;
  }
}
