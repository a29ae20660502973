import { FINITE_AUXILIARIES } from "../../languages/en/discourse-words.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import type { Cluster } from "./cluster.ts";
import type { Reference, Told } from "./discourse.ts";
import type { Word } from "./words.ts";

/** Words of an office between "was" and the name: "was police chief Maj. Gen. Ada Kell". */
const LONGEST_OFFICE = 8;

/**
 * "He said B" right behind a sentence that tells of one person of the gender alone, who says A in it or whom it brings in ("The first witness
 * was Ada Kell, who …"): whoever is spoken of elsewhere on the page, this one goes on. Undefined elsewhere.
 */
export function saysOn(
  told: readonly Told[],
  at: number,
  gender: Gender,
): { cluster: Cluster; confidence: number } | undefined {
  const [before, here] = [told.at(-2), told.at(-1)];
  if (before === undefined || here === undefined || at !== 0) return undefined;
  const { words } = here.sentence;
  if (!says(words, 1) || here.sentence.sentence - before.sentence.sentence !== 1) return undefined;
  const people = before.references.filter(
    ({ cluster }) => cluster.kind === "person" && (cluster.gender === null || cluster.gender === gender),
  );
  const [first] = people;
  if (first === undefined || first.by === "description") return undefined;
  if (people.some(({ cluster }) => cluster !== first.cluster)) return undefined;
  return opensSaying(before, first) || isBroughtIn(before, first)
    ? { cluster: first.cluster, confidence: 0.9 }
    : undefined;
}

/** A verb of saying at a word, behind an adverb or an auxiliary at most. */
function says(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? "";
  const aside = word.endsWith("ly") || word === "also" || word === "then" || FINITE_AUXILIARIES.has(word);
  return SAYING_VERBS.has(aside ? (words[at + 1]?.lower ?? "") : word);
}

/** "Kell said …": the name opens its sentence. */
function opensSaying({ sentence: { words } }: Told, { fullStart, to }: Reference): boolean {
  return words[0]?.start === fullStart && says(words, to);
}

/** "The first witness was [police chief] Ada Kell": what somebody is, and then the name, behind a form of "be". */
function isBroughtIn({ sentence: { words } }: Told, { from, to }: Reference): boolean {
  for (let index = from - 1; index > 0 && from - index <= LONGEST_OFFICE; index--) {
    const word = words[index];
    if (word === undefined || !(word.letter || /^[-.]$/.test(word.text))) return false;
    if (/^(?:was|is|were|are)$/.test(word.lower))
      return isDescribed(words, index) && /^[,.]?$/.test(words[to]?.text ?? "");
  }
  return false;
}

/** "The first witness [was]", "Among them [was]": no pronoun and no name is told of. */
function isDescribed(words: readonly Word[], end: number): boolean {
  const subject = words.slice(0, end);
  return (
    subject.length > 1 &&
    subject.every((word, at) => at === 0 || !word.capital) &&
    /^(?:the|a|an|one|among)$/.test(words[0]?.lower ?? "")
  );
}
