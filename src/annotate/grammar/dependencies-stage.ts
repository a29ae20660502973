import type { Dependency, Tag } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { PageStage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { languageModels } from "./language-models.ts";
import { type ReadSentence, readingOf } from "./page-reading.ts";
import { wordsToRead } from "./title-case.ts";

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
export const dependenciesStage: PageStage<"tokens" | "sentences" | "tags", "dependencies"> = {
  name: "dependencies",
  version: "6",
  needs: ["tokens", "sentences", "tags"],
  gives: ["dependencies"],
  annotate(page, layers) {
    const { parser } = languageModels();
    const tags = layers.tags.annotations;
    const read = readingOf(tags);
    const annotations: Dependency[] = [];
    layers.sentences.annotations.forEach(({ first, last }, index) => {
      const known = read?.[index];
      const { words, classes } = known?.words.length === last - first ? known : readTags(page, tags.slice(first, last));
      parser.parse(words, classes);
      const { heads, labels } = parser.state;
      for (let place = 1; place <= words.length; place++) {
        const { id, start, end } = tags[first + place - 1] as Tag;
        const head = heads[place] as number;
        const relation = parser.labels[labels[place] as number] as string;
        annotations.push({ id, start, end, head: head === 0 ? null : first + head - 1, relation });
      }
    });
    return { dependencies: { by: { name: "dependencies", version: "6" }, annotations } };
  },
};

/** A sentence that another tagger read, as ours would have. */
function readTags(page: Page, tags: readonly Tag[]): ReadSentence {
  const { tagger, classOf } = languageModels();
  const words = wordsToRead(
    tags.map((tag) => textOf(page, tag)),
    tagger,
  ).map((word) => tagger.lexicon.get(word));
  return { words, classes: Int32Array.from(tags, ({ upos, xpos }) => classOf(upos, xpos)) };
}
