import { NEXT_CLAUSE_WORDS, PHRASE_DETERMINERS } from "../../languages/en/discourse-words.ts";
import { type Gender, ROLE_GENDERS, ROLE_NOUNS, UNNAMED_PERSONS } from "../../languages/en/titles-and-roles.ts";
import { prominenceAt, type Reference, type Told } from "./discourse.ts";

/** Whether a word that opens a clause stands between two places in a sentence. */
export function opensClause(told: Told, from: number, to = told.sentence.words.length): boolean {
  const { words } = told.sentence;
  for (let index = from; index < to; index++) if (NEXT_CLAUSE_WORDS.has(words[index]?.lower ?? "")) return true;
  return false;
}

/** Whether an unnamed person ("her mother", "the driver") acts nearer to the pronoun than the last person named. */
export function actingRival(told: readonly Told[], at: number, nearest: Reference | null, gender: Gender): boolean {
  const last = told.length - 1;
  for (let back = 0; back <= 1 && back <= last; back++) {
    const sentence = told[last - back];
    if (sentence === undefined) break;
    const { words } = sentence.sentence;
    for (let index = (back === 0 ? at : words.length) - 1; index > 0; index--) {
      if (nearest !== null && sentence.references.includes(nearest) && nearest.to > index) return false;
      const word = words[index];
      if (word === undefined || !(ROLE_NOUNS.has(word.lower) || UNNAMED_PERSONS.has(word.lower)) || word.possessive)
        continue;
      if ((ROLE_GENDERS.get(word.lower) ?? UNNAMED_PERSONS.get(word.lower) ?? gender) !== gender) continue;
      let from = index;
      while (
        from > 0 &&
        index - from < 4 &&
        words[from]?.space === true &&
        !PHRASE_DETERMINERS.has(words[from]?.lower ?? "") &&
        words[from - 1]?.letter === true
      )
        from--;
      if (!PHRASE_DETERMINERS.has(words[from]?.lower ?? "") && words[from - 1]?.possessive !== true) continue;
      // "Kell, a young woman": said of the one just named.
      const spoken = sentence.references.some(
        (reference) =>
          (reference.fullStart <= word.start && word.start < reference.fullEnd) ||
          (words[from - 1]?.text === "," && reference.to === from - 1),
      );
      if (!spoken && prominenceAt(words, from, index + 1) === "subject") return true;
    }
  }
  return false;
}

/** Unnamed persons of a gender that the pronoun's sentence and the one before bring up: "a reporter", "one man". */
export function strangersBefore(told: readonly Told[], at: number, gender: Gender): number {
  const last = told.length - 1;
  let count = 0;
  for (let back = 0; back <= 1 && back <= last; back++) {
    const words = told[last - back]?.sentence.words ?? [];
    const end = back === 0 ? at : words.length;
    for (let index = 0; index < end; index++) {
      if (!INDEFINITE.has(words[index]?.lower ?? "")) continue;
      for (let next = index + 1; next < end && next - index <= 3; next++) {
        const lower = words[next]?.lower ?? "";
        if (!ROLE_NOUNS.has(lower) && !UNNAMED_PERSONS.has(lower)) continue;
        if ((ROLE_GENDERS.get(lower) ?? UNNAMED_PERSONS.get(lower) ?? gender) === gender) count++;
        break;
      }
    }
  }
  return count;
}
const INDEFINITE = new Set(["a", "an", "one", "another", "some"]);
