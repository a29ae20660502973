import type { Tagger } from "../../src/annotate/grammar/tagger.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { type ParserSentence, prepare } from "./parser-training.ts";
import { type TaggerOptions, trainTagger } from "./tagger-training.ts";
import type { TreebankSentence } from "./treebank.ts";

/**
 * The sentences as the given tagger would tag them had it not been trained on them: each fold is tagged by a tagger of
 * the others, and its classes are told in the given tagger's numbers.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  tagger: Tagger,
  folds: number,
  options: TaggerOptions,
): ParserSentence[] {
  const numbers = new Map(tagger.labels.map((label, index) => [label, index]));
  // By their first words: a damaged copy must be in the fold of its original.
  const foldOf = ({ w }: TreebankSentence) => (hashText(w.slice(0, 4).join(" ").toLowerCase()) >>> 0) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const part = trainTagger(
      sentences.filter((sentence) => foldOf(sentence) !== fold),
      options,
    );
    const mine = sentences.filter((sentence) => foldOf(sentence) === fold);
    const theirs = prepare(mine, part.tagger);
    return prepare(mine, tagger).map((sentence, index) => {
      const tags = (theirs[index] as ParserSentence).tags;
      return { ...sentence, tags: tags.map((tag) => numbers.get(part.labels[tag] as string) ?? 0) };
    });
  }).flat();
}
