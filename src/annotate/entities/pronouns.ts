import { FRONTING_WORDS, NEXT_CLAUSE_WORDS, PHRASE_DETERMINERS } from "../../languages/en/discourse-words.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { type Gender, ROLE_GENDERS, ROLE_NOUNS, UNNAMED_PERSONS } from "../../languages/en/titles-and-roles.ts";
import type { Cluster } from "./cluster.ts";
import { prominenceAt, type Reference, subjectOf, type Told } from "./discourse.ts";

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Sentences looked back over, and what a person is worth as the subject of each or elsewhere in it: nearest first. */
const SUBJECT_WORTH = [5, 4, 2.6, 1.6];
const OTHER_WORTH = [2.6, 2, 1, 0.5];
const MARGIN = 0.9;
/** What a gender told by name or title adds. */
const KNOWN_WORTH = 1;
const KNOWN_RIVAL = 1.6;

/** True for the pronouns that this page's persons and bodies can be meant by. */
export function pronoun(lower: string): boolean {
  return GENDERED.has(lower) || lower === "they" || lower === "it";
}

function candidates(told: readonly Told[], gender: Gender, object: boolean): Map<Cluster, number> {
  const worth = new Map<Cluster, number>();
  const last = told.length - 1;
  for (let back = 0; back < SUBJECT_WORTH.length && back <= last; back++) {
    const sentence = told[last - back];
    if (sentence === undefined) continue;
    const subject = subjectOf(sentence);
    const counted = new Set<Cluster>();
    for (const reference of sentence.references) {
      const { cluster } = reference;
      if (cluster.kind !== "person" || (cluster.gender !== null && cluster.gender !== gender)) continue;
      // "Kell met him": the one who acts in a clause is not its object.
      if (object && back === 0 && reference === subject && !opensClause(sentence, reference.to)) continue;
      const acts = reference === subject;
      const value = (acts ? SUBJECT_WORTH[back] : OTHER_WORTH[back]) ?? 0;
      const known = cluster.gender === gender ? KNOWN_WORTH : 0;
      const had = worth.get(cluster);
      if (had === undefined) worth.set(cluster, value + known);
      else worth.set(cluster, Math.max(had, value + known) + (counted.has(cluster) ? 0 : 0.3));
      counted.add(cluster);
    }
  }
  return worth;
}

/** An unnamed person ("her mother", "the driver") who acts nearer to the pronoun than the best name may be meant instead. */
function rivalled(told: readonly Told[], at: number, best: Cluster, gender: Gender): boolean {
  const last = told.length - 1;
  for (let back = 0; back <= 1 && back <= last; back++) {
    const sentence = told[last - back];
    if (sentence === undefined) break;
    const { words } = sentence.sentence;
    for (let index = (back === 0 ? at : words.length) - 1; index > 0; index--) {
      const own = sentence.references.some(
        (reference) =>
          reference.cluster === best &&
          reference.prominence === "subject" &&
          reference.from <= index &&
          index < reference.to,
      );
      if (own) return false;
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
      const spoken = sentence.references.some(
        (reference) => reference.fullStart <= word.start && word.start < reference.fullEnd,
      );
      if (!spoken && prominenceAt(words, from, index + 1) === "subject") return true;
    }
  }
  return false;
}

function opensClause(told: Told, from: number): boolean {
  const { words } = told.sentence;
  for (let index = from; index < words.length; index++)
    if (NEXT_CLAUSE_WORDS.has(words[index]?.lower ?? "")) return true;
  return false;
}

/** "told him (Dorvet)": the name in brackets says who is meant. */
function bracketed(told: Told, at: number, all: readonly Reference[]): Cluster | null {
  const { words } = told.sentence;
  if (words[at + 1]?.text !== "(") return null;
  const inside = all.find((reference) => reference.start === words[at + 2]?.start);
  return inside !== undefined && words[inside.to]?.text === ")" ? inside.cluster : null;
}

const FRONT = 7;

/** "For his part, Dorvet …": a possessive in a phrase set in front means the subject behind the comma; undefined where none is. */
function fronted(
  told: Told,
  at: number,
  names: readonly Reference[],
  gender: Gender,
): { cluster: Cluster; confidence: number } | null | undefined {
  const { words } = told.sentence;
  const possessive = words[at]?.lower === "his" || words[at]?.lower === "her";
  if (!possessive || at > 4 || !FRONTING_WORDS.has(words[0]?.lower ?? "")) return undefined;
  for (let index = at + 1; index < words.length && index - at <= FRONT; index++) {
    if (words[index]?.text !== ",") continue;
    const behind = names.find(
      (reference) => words[index + 1] !== undefined && reference.fullStart === words[index + 1]?.start,
    );
    if (behind === undefined) return undefined;
    if (behind.cluster.kind !== "person" || (behind.cluster.gender !== null && behind.cluster.gender !== gender))
      return null;
    return { cluster: behind.cluster, confidence: 0.85 };
  }
  return undefined;
}

/**
 * Who the pronoun at a word of the last sentence of `told` means, where one referent is clearly best; null elsewhere.
 * `names` are the references by name of the same sentence, those behind the pronoun included.
 */
export function meantBy(
  told: readonly Told[],
  at: number,
  names: readonly Reference[],
): { cluster: Cluster; confidence: number } | null {
  const here = told.at(-1);
  const word = here?.sentence.words[at];
  if (here === undefined || word === undefined) return null;
  const gender = GENDERED.get(word.lower);
  if (gender === undefined) return bodyMeant(told, at);
  const named = bracketed(here, at, names);
  if (named !== null) return { cluster: named, confidence: 0.9 };
  if (word.lower.endsWith("self")) {
    // "Kell himself": the name it stands beside.
    const beside = here.references.find((reference) => reference.to === at && reference.cluster.kind === "person");
    if (beside !== undefined) return { cluster: beside.cluster, confidence: 0.9 };
  }
  const later = fronted(here, at, names, gender);
  if (later !== undefined) return later;
  const worth = candidates(told, gender, word.lower === "him");
  let best: Cluster | null = null;
  let first = 0;
  let second = 0;
  for (const [cluster, value] of worth) {
    if (value > first) {
      second = first;
      first = value;
      best = cluster;
    } else if (value > second) second = value;
  }
  if (best === null || first < 1.5 || first - second < MARGIN) return null;
  // One known to be of the pronoun's gender and hardly less prominent speaks against one of whom it is not known.
  const unsure =
    best.gender === null &&
    [...worth].some(([cluster, value]) => cluster.gender === gender && first - value < KNOWN_RIVAL);
  if (unsure || rivalled(told, at, best, gender)) return null;
  const margin = first - second;
  return { cluster: best, confidence: second === 0 || margin >= 2.5 ? 0.9 : margin >= 1.5 ? 0.8 : 0.7 };
}

/** "It said", "They noted": the body that the sentence before is about. */
function bodyMeant(told: readonly Told[], at: number): { cluster: Cluster; confidence: number } | null {
  const here = told.at(-1);
  const before = told.at(-2);
  const words = here?.sentence.words;
  const verb = words?.[at + 1]?.lower;
  if (words === undefined || before === undefined || verb === undefined) return null;
  const adverb = verb.endsWith("ly") || verb === "also" || verb === "has" || verb === "had" || verb === "have";
  if (!SAYING_VERBS.has(adverb ? (words[at + 2]?.lower ?? "") : verb)) return null;
  if (here?.references.some((reference) => reference.cluster.kind === "organization" && reference.to <= at) === true)
    return null;
  const subject = subjectOf(before);
  if (subject === undefined || !(subject.cluster.kind === "organization" || subject.cluster.kind === "outlet"))
    return null;
  // "A and B … they" are several.
  if (before.sentence.words[subject.to]?.lower === "and") return null;
  return { cluster: subject.cluster, confidence: 0.7 };
}
