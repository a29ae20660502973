import type { Evidence } from "../evidence.ts";
import { joinNames } from "../join-names.ts";
import { type NameMention, winner } from "../name-mentions.ts";
import type { WordedSentence } from "../words.ts";
import { type NameColumns, nameColumns, type RuledName } from "./name-columns.ts";
import type { WordForms } from "./word-forms.ts";

/** The columns of a page's sentences, given the names that the rules found in them; their kinds are those after joining. */
export function pageColumns(
  sentences: readonly WordedSentence[],
  ruled: readonly NameMention[],
  evidence: Evidence,
  lexicon: WordForms,
): NameColumns[] {
  const bySentence = new Map<WordedSentence, RuledName[]>();
  for (const { kind, mentions } of joinNames(ruled)) {
    for (const { sentence, from, to, votes, roles } of mentions) {
      const list = bySentence.get(sentence) ?? [];
      list.push({ from, to, kind, score: winner(votes).score, titled: roles.length > 0 });
      bySentence.set(sentence, list);
    }
  }
  return sentences.map((sentence) => nameColumns(sentence, bySentence.get(sentence) ?? [], evidence, lexicon));
}
