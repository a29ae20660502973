import type { ReadPage } from "../../core/stage.ts";
import { itemAt } from "../../document/document.ts";
import type { EventMention } from "./page-event.ts";

/**
 * What the pages themselves call a disaster, step of a court or doing of a company: the noun in the singular that most of
 * those mentions use whose kind has `noun` for its name ("inquiry" for an investigation, "walkout" for a strike). `noun`
 * itself where they use verbs, several words, or differ.
 */
export function pagesNoun(
  noun: string,
  told: readonly { readonly read: ReadPage; readonly mention: EventMention }[],
): string {
  const counts = new Map<string, number>();
  let nouns = 0;
  for (const { read, mention } of told) {
    if (mention.family === null || mention.annotation.noun !== noun) continue;
    const tag = itemAt(read.layers.tags.annotations, mention.annotation.start);
    if (tag === undefined || tag.upos !== "NOUN" || tag.start !== mention.annotation.start) continue;
    if (tag.end !== mention.annotation.end) continue;
    nouns++;
    const word = tag.lemma.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && most[1] > nouns / 2 ? most[0] : noun;
}
