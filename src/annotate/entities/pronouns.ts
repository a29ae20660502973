import { FRONTED_CLAUSES, FRONTING_WORDS } from "../../languages/en/discourse-words.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import type { Cluster } from "./cluster.ts";
import { type Reference, subjectOf, type Told } from "./discourse.ts";
import { lastKey, type PronounPlace, pronounCandidates } from "./pronoun-candidates.ts";
import type { PronounRanker } from "./pronoun-ranker.ts";
import { actingRival } from "./pronoun-rivals.ts";
import { saysOn } from "./says-on.ts";

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

/** How likely one must be meant to be linked. */
export const LIKELY = 0.6;

/** True for the pronouns that this page's persons and bodies can be meant by. */
export function pronoun(lower: string): boolean {
  return GENDERED.has(lower) || lower === "they" || lower === "it";
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
 * Who a pronoun means, where one referent is likely; null elsewhere. What was found is noted in `place.spoken`.
 */
export function meantBy(
  place: Omit<PronounPlace, "gender">,
  rank: PronounRanker,
): { cluster: Cluster; confidence: number } | null {
  const { told, at, names, quoteAt, spoken } = place;
  const here = told.at(-1);
  const word = here?.sentence.words[at];
  if (here === undefined || word === undefined) return null;
  const gender = GENDERED.get(word.lower);
  const quote = quoteAt(word.start);
  if (gender === undefined) return quote < 0 ? bodyMeant(told, at) : null;
  const outright = quote < 0 ? toldOutright(here, at, names, gender) : undefined;
  const ruled = outright === undefined && quote < 0 ? saysOn(told, at, gender) : outright;
  const meant = ruled === undefined ? ranked({ ...place, gender }, word.start, rank) : ruled;
  spoken.last.set(lastKey(gender, quote), {
    cluster: meant?.cluster ?? null,
    sentence: here.sentence.sentence,
    start: word.start,
  });
  if (meant !== null) {
    const counts = spoken.meant.get(meant.cluster) ?? { male: 0, female: 0 };
    counts[gender]++;
    spoken.meant.set(meant.cluster, counts);
  }
  return meant;
}

/** What the words beside a pronoun say outright; null where they say that it is left open, undefined where they say nothing. */
function toldOutright(
  here: Told,
  at: number,
  names: readonly Reference[],
  gender: Gender,
): { cluster: Cluster; confidence: number } | null | undefined {
  const named = bracketed(here, at, names);
  if (named !== null) return { cluster: named, confidence: 0.9 };
  if (here.sentence.words[at]?.lower.endsWith("self") === true) {
    // "Kell himself": the name it stands beside.
    const beside = here.references.find((reference) => reference.to === at && reference.cluster.kind === "person");
    if (beside !== undefined) return { cluster: beside.cluster, confidence: 0.9 };
  }
  const front = fronted(here, at, names, gender);
  return front !== undefined ? front : clauseBefore(here, at, names, gender);
}

/** Longest clause set in front, in words. */
const CLAUSE = 14;

/**
 * "Before he left, Dorvet told …": the pronoun that acts in a clause set in front means the one who acts behind it, where
 * nobody else of the gender is spoken of in the sentence; undefined elsewhere.
 */
function clauseBefore(
  told: Told,
  at: number,
  names: readonly Reference[],
  gender: Gender,
): { cluster: Cluster; confidence: number } | undefined {
  const { words } = told.sentence;
  if (at !== 1 || !FRONTED_CLAUSES.has(words[0]?.lower ?? "") || GENDERED.get(words[1]?.lower ?? "") === undefined)
    return undefined;
  for (let index = at + 1; index < words.length && index - at <= CLAUSE; index++) {
    if (words[index]?.text !== ",") continue;
    const behind = names.find((reference) => reference.fullStart === words[index + 1]?.start);
    if (behind?.cluster.kind !== "person" || behind.prominence !== "subject") return undefined;
    if (behind.cluster.gender !== null && behind.cluster.gender !== gender) return undefined;
    const rival = names.some(({ cluster }) => cluster !== behind.cluster && cluster.kind === "person");
    const later = words.slice(index + 1).some(({ lower }) => GENDERED.get(lower) === gender);
    return rival || later ? undefined : { cluster: behind.cluster, confidence: 0.8 };
  }
  return undefined;
}

function ranked(
  place: PronounPlace,
  start: number,
  rank: PronounRanker,
): { cluster: Cluster; confidence: number } | null {
  const candidates = pronounCandidates(place);
  if (candidates.length < 2) return null;
  const likely = rank(candidates, start);
  let best = 0;
  for (let index = 1; index < likely.length; index++) if ((likely[index] ?? 0) > (likely[best] ?? 0)) best = index;
  const cluster = candidates[best]?.cluster ?? null;
  const confidence = likely[best] ?? 0;
  if (cluster === null || confidence < LIKELY) return null;
  const { told, at, gender } = place;
  // Somebody unnamed who acts in the same sentence, nearer to the pronoun, may be meant instead ("the driver").
  return actingRival(told.slice(-1), at, latestOf(told, cluster), gender) ? null : { cluster, confidence };
}

function latestOf(told: readonly Told[], cluster: Cluster): Reference | null {
  for (const { references } of told.toReversed()) {
    const latest = references.findLast((reference) => reference.cluster === cluster);
    if (latest !== undefined) return latest;
  }
  return null;
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
