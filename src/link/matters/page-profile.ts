import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { COUNTRIES } from "../../languages/en/countries.ts";
import {
  BE_FORMS,
  CLAUSE_OPENERS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PLAIN_ADVERBS,
  PREPOSITIONS,
} from "../../languages/en/function-words.ts";
import { plainStem } from "../../languages/en/stem.ts";
import { foldLetters, foldNameWord, nameWords } from "../../measure/folded-name.ts";
import { wordsIn } from "../../measure/words.ts";

/** What a page is about: how often it names whom and what, and which words it uses. */
export type PageProfile = {
  readonly page: string;
  readonly names: ReadonlyMap<string, number>;
  readonly people: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, number>;
};

const SHORTEST_WORD = 4;
const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  BE_FORMS,
  HAVE_FORMS,
  DO_FORMS,
  MODALS,
  NEGATIONS,
  DETERMINERS,
  PREPOSITIONS,
  CLAUSE_OPENERS,
  COORDINATORS,
  PLAIN_ADVERBS,
];
/** Countries and capitals: half the world's pages name the same few, so they tell nothing about a matter. */
const WORLDWIDE: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, aliases, adjectives, capitals }) => [name, ...aliases, ...adjectives, ...capitals]).map(
    foldLetters,
  ),
);

/** Reads names from the layers and words from the article's own blocks. Linear in the page. */
export function pageProfile({ page, layers }: ReadPage): PageProfile {
  const mentioned = new Map<number, number>();
  for (const { entity, by } of layers.mentions.annotations) {
    if (by === "name") mentioned.set(entity, (mentioned.get(entity) ?? 0) + 1);
  }
  const names = new Map<string, number>();
  const people = new Set<string>();
  for (const entity of layers.entities.annotations) {
    const count = mentioned.get(entity.id) ?? 0;
    if (count === 0) continue;
    const folded = foldLetters(entity.name).replace(/^the /, "");
    if (WORLDWIDE.has(folded)) continue;
    const surname = foldNameWord(nameWords(entity.name).at(-1) ?? "");
    const key = entity.kind === "person" ? `person ${surname}` : `named ${folded}`;
    if (entity.kind === "person") people.add(surname);
    names.set(key, (names.get(key) ?? 0) + count);
  }
  const words = new Map<string, number>();
  for (const block of page.blocks) {
    if (!ARTICLE_KINDS.has(block.kind)) continue;
    for (const { word } of wordsIn(page.text, block)) {
      if (word.length < SHORTEST_WORD || FUNCTION_WORDS.some((list) => list.has(word)) || WORLDWIDE.has(word)) continue;
      const stem = plainStem(word);
      words.set(stem, (words.get(stem) ?? 0) + 1);
    }
  }
  return { page: page.id, names, people, words };
}
