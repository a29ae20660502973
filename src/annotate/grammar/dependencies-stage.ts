import type { Dependency } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { languageModels } from "./language-models.ts";
import { readableWords } from "./word-hashes.ts";

/** A word of a parsed sentence: the place of its head among the sentence's words, null for the root. */
export type ParsedWord = Pick<Dependency, "head" | "relation">;
/** A word with its tags, as a parser gets it. */
export type WordWithTags = { readonly word: string; readonly upos: string; readonly xpos: string };

/** A stage that parses every sentence with the given function, which gives one answer for each word. */
export function dependenciesStageOf(
  name: string,
  version: string,
  parseSentence: (words: readonly WordWithTags[]) => readonly ParsedWord[],
): PageStage<"tokens" | "sentences" | "tags", "dependencies"> {
  return {
    name,
    version,
    needs: ["tokens", "sentences", "tags"],
    gives: ["dependencies"],
    annotate(page, layers) {
      const annotations: Dependency[] = [];
      for (const { first, last } of layers.sentences.annotations) {
        const tags = layers.tags.annotations.slice(first, last);
        const parsed = parseSentence(
          tags.map(({ start, end, upos, xpos }) => ({ word: page.text.slice(start, end), upos, xpos })),
        );
        if (parsed.length !== tags.length) throw new RangeError(`${name} gave ${parsed.length} heads for a sentence`);
        tags.forEach(({ id, start, end }, index) => {
          const { head, relation } = parsed[index] as ParsedWord;
          annotations.push({ id, start, end, head: head === null ? null : first + head, relation });
        });
      }
      return { dependencies: { by: { name, version }, annotations } };
    },
  };
}

/** Parses with the trained parser. */
export const dependenciesStage: PageStage<"tokens" | "sentences" | "tags", "dependencies"> = dependenciesStageOf(
  "dependencies",
  "2",
  (words) => {
    const { tagger, parser, classOf } = languageModels();
    const readable = readableWords(words.map(({ word }) => word));
    parser.parse(
      readable.map((word) => tagger.lexicon.get(word)),
      Int32Array.from(words, ({ upos, xpos }) => classOf(upos, xpos)),
    );
    const { heads, labels } = parser.state;
    return words.map((_, index) => {
      const head = heads[index + 1] as number;
      const relation = parser.labels[labels[index + 1] as number] as string;
      return head === 0 ? { head: null, relation } : { head: head - 1, relation };
    });
  },
);
