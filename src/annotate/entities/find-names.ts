import { Evidence } from "./evidence.ts";
import type { NameMention } from "./name-mentions.ts";
import { ruledNames } from "./ruled-names.ts";
import type { WordedSentence } from "./words.ts";

/** The names of a page's sentences, in the order of the text; no two overlap. */
export function findNames(page: { readonly text: string }, sentences: readonly WordedSentence[]): NameMention[] {
  return ruledNames(page, sentences, new Evidence(sentences));
}
