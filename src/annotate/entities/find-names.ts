import { Evidence } from "./evidence.ts";
import type { NameFinder } from "./learned-names/name-finder.ts";
import { pageColumns } from "./learned-names/page-columns.ts";
import { mergeNames } from "./merge-names.ts";
import type { NameMention } from "./name-mentions.ts";
import { headlineNames, inOrder, plainNames } from "./ruled-names.ts";
import type { WordedSentence } from "./words.ts";

/**
 * The names of a page's sentences, in the order of the text; no two overlap. Rules and lists find names first; the
 * trained finder, which sees what they found, has the last word on people, organisations and places where it is sure.
 */
export function findNames(
  page: { readonly text: string },
  sentences: readonly WordedSentence[],
  finder: NameFinder,
): NameMention[] {
  const evidence = new Evidence(sentences);
  const plain = plainNames(page, sentences, evidence);
  const headlines = headlineNames(page, sentences, evidence, plain);
  const learned = finder.find(pageColumns(sentences, inOrder([...plain, ...headlines]), evidence, finder.lexicon));
  const tell = (style: "plain" | "headline") =>
    sentences.flatMap((sentence, index) =>
      (sentence.style === "plain") === (style === "plain") ? [{ sentence, names: learned[index] ?? [] }] : [],
    );
  const merged = mergeNames(page, tell("plain"), plain, evidence);
  // What the plain sentences turned out to name is found again in headlines.
  const again = headlineNames(page, sentences, evidence, merged);
  return inOrder([...merged, ...mergeNames(page, tell("headline"), again, evidence)]);
}
