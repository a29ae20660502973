import type { Tag, Token } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { tokensOf } from "../../document/document.ts";
import { type Writing, writingsOf } from "../../document/writing.ts";
import { languageModels } from "./language-models.ts";
import { lemmaOf } from "./lemmatiser.ts";
import { type ReadSentence, rememberReading } from "./page-reading.ts";
import { wordsToRead } from "./title-case.ts";

/** What is told of one word: universal tag, treebank tag, dictionary form. */
export type TaggedWord = Pick<Tag, "upos" | "xpos" | "lemma">;

/**
 * A stage that tags every sentence with the given function, which takes a sentence's words and gives one answer for
 * each: another tagger is plugged in by handing its function here, in `engine/stages.ts`.
 */
export function tagsStageOf(
  name: string,
  version: string,
  tagSentence: (words: readonly string[]) => readonly TaggedWord[],
): PageStage<"tokens" | "sentences", "tags"> {
  return {
    name,
    version,
    needs: ["tokens", "sentences"],
    gives: ["tags"],
    annotate(page, layers) {
      const annotations: Tag[] = [];
      for (const sentence of layers.sentences.annotations) {
        const tokens = tokensOf(sentence, layers.tokens.annotations);
        const tagged = tagSentence(tokens.map(({ start, end }) => page.text.slice(start, end)));
        if (tagged.length !== tokens.length) throw new RangeError(`${name} gave ${tagged.length} tags for a sentence`);
        tokens.forEach(({ id, start, end }, index) => {
          const { upos, xpos, lemma } = tagged[index] as TaggedWord;
          annotations.push({ id, start, end, upos, xpos, lemma });
        });
      }
      return { tags: { by: { name, version }, annotations } };
    },
  };
}

/** Tags with the trained tagger and lemmatiser. */
export const tagsStage: PageStage<"tokens" | "sentences", "tags"> = {
  name: "tags",
  version: "4",
  needs: ["tokens", "sentences"],
  gives: ["tags"],
  annotate(page, layers) {
    const { tagger, tagParts } = languageModels();
    const tokens = layers.tokens.annotations;
    const writings = writingsOf(page.text, tokens);
    const annotations: Tag[] = [];
    const sentences: ReadSentence[] = [];
    for (const { first, last } of layers.sentences.annotations) {
      const words: string[] = [];
      for (let index = first; index < last; index++) words.push((writings[index] as Writing).text);
      const readable = wordsToRead(words, tagger);
      const hashes = readable.map((word, index) =>
        word === words[index] ? tagger.lexicon.of(writings[first + index] as Writing) : tagger.lexicon.get(word),
      );
      const classes = new Int32Array(words.length);
      tagger.tag(hashes, classes);
      for (let index = 0; index < words.length; index++) {
        const { id, start, end } = tokens[first + index] as Token;
        const label = classes[index] as number;
        const { upos, xpos } = tagParts[label] as Pick<Tag, "upos" | "xpos">;
        // Most words are of one class wherever they stand.
        const known = tagger.lexicon.of(writings[first + index] as Writing);
        if (known.lemmaOf !== label) {
          known.lemma = lemmaOf(words[index] as string, upos, xpos);
          known.lemmaOf = label;
        }
        annotations.push({ id, start, end, upos, xpos, lemma: known.lemma });
      }
      sentences.push({ words: hashes, classes });
    }
    rememberReading(annotations, sentences);
    return { tags: { by: { name: "tags", version: "4" }, annotations } };
  },
};
