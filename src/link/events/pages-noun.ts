import type { ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { HAPPENING_EVENT_NOUNS } from "../../languages/en/event-nouns-happenings.ts";
import type { EventMention } from "./page-event.ts";

/** Steps of courts and doings of companies that have names of their own; of others ("counts" of a charge) the nouns name parts. */
const NAMED: ReadonlySet<string> = new Set(["investigation", "strike"]);

/** The nouns of disasters, inquiries and strikes by every form of them that is one word: the singular, where it is listed. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  HAPPENING_EVENT_NOUNS.filter(
    ({ type, noun }) => (type === "DISASTER" && noun !== "casualties") || NAMED.has(noun),
  ).flatMap(({ words }) => {
    const listed = new Set(words);
    return words.flatMap((word): (readonly [string, string])[] => {
      if (word.includes(" ")) return [];
      const singular = [word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
      return [[word, singular.find((one) => one !== word && listed.has(one)) ?? word]];
    });
  }),
);

/**
 * What the pages themselves call a disaster, an inquiry or a strike: the noun in the singular that most of
 * those mentions use whose kind has `noun` for its name ("inquiry" for an investigation, "walkout" for a strike). `noun`
 * itself where they use verbs, several words, or differ. By the list, not by tags, which no dossier keeps.
 */
export function pagesNoun(
  noun: string,
  told: readonly { readonly read: ReadPage; readonly mention: EventMention }[],
): string {
  const counts = new Map<string, number>();
  let nouns = 0;
  for (const { read, mention } of told) {
    if (mention.family === null || mention.annotation.noun !== noun) continue;
    const word = SINGULARS.get(textOf(read.page, mention.annotation).toLowerCase());
    if (word === undefined) continue;
    nouns++;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && most[1] > nouns / 2 ? most[0] : noun;
}
