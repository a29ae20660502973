import { contains } from "../../core/span.ts";
import { textOf } from "../../document/document.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { REST_WORDS } from "../../languages/en/scope-words.ts";
import { CONDITIONAL_WORDS } from "../../languages/en/status-words.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import type { Signs } from "../../models/relation/compare.ts";
import { nearness, type Word, wordOf } from "../../models/relation/meaning.ts";
import type { Relation } from "../../models/relation/relation-model.ts";
import type { Told } from "./contents.ts";
import { isOfOtherTimes } from "./other-times.ts";

/** What is held against each other without a figure must have this share of its words in common, on average and at least. */
const CLAIM = { mean: 0.5, least: 0.4 };
/** What has become of a thing may be told in other words. */
const LEAST_OF_CHANGE = 0.43;
/** A phrase of fewer words says less than a sentence that has all of them. */
const FEW_WORDS = 3;
const SENTENCE = 5;
/** In a matter of more contents a phrase says nothing that could not be said of several things. */
const LARGE = 90;
/** What is told under a condition contradicts nothing. */
const CONDITIONS: ReadonlySet<string> = new Set([...CONDITIONAL_WORDS, "until", "soon"]);
/** Who declines to comment says nothing. */
const SAID_NOTHING = "comment";

/**
 * What must hold of two contents of a matter with much to compare, whatever the model says: there a figure must be of
 * one counted thing, a contradiction of most of the words, and a page's own voice share a name or a figure.
 */
export function isPlausible(relation: Relation, a: Told, b: Told, signs: Signs, contents: number): boolean {
  const sign = (name: string) => signs[name] ?? 0;
  // What killed seven now and what killed three in 1959 are two things.
  if (isOfOtherTimes(a) !== isOfOtherTimes(b)) return false;
  if (relation === "same") {
    const phrase = contents > LARGE ? isPhrase(a) || isPhrase(b) : isPhraseOf(a, b) || isPhraseOf(b, a);
    return !phrase && (bothSaid(a, b) || tellsOfOne(a, b)) && !areOfOtherPeople(a, b) && !goOppositeWays(a, b);
  }
  if (sign("part") > 0) return sign("partOf") > 0 && harmsOf(a).length > 0 === harmsOf(b).length > 0;
  if ([a, b].some(({ all }) => all.some((word) => CONDITIONS.has(word) || word === SAID_NOTHING))) return false;
  if (relation === "change") return sign("mean") >= LEAST_OF_CHANGE;
  return sign("mean") >= CLAIM.mean && sign("least") >= CLAIM.least;
}

const HARMS = ["killed", "injured", "missing"].map(wordOf);
/** As near as two forms of one word, or two words of one sense. */
const ONE_SENSE = 0.9;

/** True where figures of two are of people killed here and of people injured or missing there: two things, no difference. */
export function countOtherHarm(a: Told, b: Told): boolean {
  const [inA, inB] = [harmsOf(a), harmsOf(b)];
  return inA.length > 0 && inB.length > 0 && !inA.some((harm) => inB.includes(harm));
}

function harmsOf({ words }: Told): Word[] {
  return HARMS.filter((harm) => words.some((word) => nearness(word, harm) >= ONE_SENSE));
}

/** Words by which further ones are added to those told of before. */
const ALSO_WORDS: ReadonlySet<string> = new Set(["also", "too", "another", "likewise"]);

/** True where two tell of people who came to harm, and each of others: by their names, or where one only adds to those told of before. */
function areOfOtherPeople(a: Told, b: Told): boolean {
  const [inA, inB] = [harmsOf(a), harmsOf(b)];
  if (!inA.some((harm) => inB.includes(harm))) return false;
  const [peopleA, peopleB] = [peopleIn(a), peopleIn(b)];
  if (peopleA.size + peopleB.size === 0 || sharedCount(peopleA, peopleB) > 0) return false;
  if (peopleA.size > 0 && peopleB.size > 0) return true;
  return [a, b].some(({ all }) => all.some((word) => ALSO_WORDS.has(word)));
}

/** True where both name people, and nobody both: "Ada Kell stayed for 15 seasons", "Ilan Dorvet for five". */
export function nameOtherPeople(a: Told, b: Told): boolean {
  const [inA, inB] = [peopleIn(a), peopleIn(b)];
  return inA.size > 0 && inB.size > 0 && sharedCount(inA, inB) === 0;
}

/** The words of the names of people in it, lower case. */
function peopleIn({ page, span }: Told): Set<string> {
  const { mentions, entities } = page.layers;
  const named = mentions.annotations.filter(
    (mention) =>
      mention.by === "name" && contains(span, mention) && entities.annotations[mention.entity]?.kind === "person",
  );
  return new Set(
    named.flatMap(
      (mention) =>
        textOf(page.page, mention)
          .toLowerCase()
          .match(/\p{L}{2,}/gu) ?? [],
    ),
  );
}

/** Words behind "to" or "from" among which it is named where to or from where. */
const WAY = 3;

/** True where one goes where the other comes from: "four were taken to hospital", "four were released from hospital". */
export function goOppositeWays(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map((told) => ({ to: placesBehind(told, "to"), from: placesBehind(told, "from") }));
  if (one === undefined || other === undefined) return false;
  const part = (x: typeof one, y: typeof one) =>
    [...x.to].some((place) => y.from.has(place) && !x.from.has(place) && !y.to.has(place));
  return part(one, other) || part(other, one);
}

function placesBehind({ all, words }: Told, way: "to" | "from"): Set<string> {
  const stems = new Map(words.map(({ text, stem }) => [text, stem]));
  return new Set(
    all.flatMap((word, at) => {
      if (word !== way || all[at - 1] === "according") return [];
      const next = all.slice(at + 1, at + 1 + WAY);
      const ends = next.findIndex((one) => WAYS.has(one));
      return (ends < 0 ? next : next.slice(0, ends)).flatMap((one) => stems.get(one) ?? []);
    }),
  );
}

const WAYS: ReadonlySet<string> = new Set(["to", "from", "and", "by", "on", "in", "at", "with"]);

/** Words with which a clause of its own begins, that no "not" before it turns round. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(["as", "when", "while", "after", "before", "although", "though"]);

/** True where one content says what the other does, and its "not" is of something else: "did not smile as she opened it". */
export function turnsSomethingElse(a: Told, b: Told): boolean {
  const [plain, turned] = a.negations === 0 ? [a, b] : [b, a];
  if (plain.negations > 0 || turned.negated.size === 0) return false;
  const verb = plain.words[plain.subject]?.stem;
  if (verb === undefined || turned.negated.has(verb)) return false;
  const isTold = turned.words.some(({ stem }) => stem === verb) && turned.all.some((word) => CLAUSE_WORDS.has(word));
  return isTold && !plain.words.some(({ stem }) => turned.negated.has(stem));
}

/** True where two say the same word for word but for the figures: no word of either names another whole. */
export function partOnlyInFigures(a: Told, b: Told): boolean {
  return a.line !== b.line && restOf(a) === restOf(b);
}

const rests = new WeakMap<Told, string>();

/** Its words but for the figures, put together once: a content is compared with hundreds of others. */
function restOf(told: Told): string {
  const known = rests.get(told);
  if (known !== undefined) return known;
  const rest = told.all.filter((word) => !isFigure(word)).join(" ");
  rests.set(told, rest);
  return rest;
}

/** True where figures of one content are of what is left beside others ("128 other officials") and of the other's are not. */
export function countTheRest(a: Told, b: Told): boolean {
  return a.amounts.length > 0 && b.amounts.length > 0 && isOfTheRest(a) !== isOfTheRest(b);
}

function isOfTheRest({ all }: Told): boolean {
  return all.some((word, at) => REST_WORDS.has(word) && [all[at - 1], all[at + 1]].some(isFigure));
}

function isFigure(word: string | undefined): boolean {
  return word !== undefined && (/^\d/.test(word) || CARDINALS.has(word));
}

/** True for a word or two that contradict nothing, in however small a matter; "nobody" and a day tell as much as a word. */
export function isShort({ words, amounts, names, negations, dates }: Told): boolean {
  const beside = words.length > 0 ? names.size + Math.min(1, negations) + dates.length : 0;
  return words.length + amounts.length + beside < 2;
}

function bothSaid(a: Told, b: Told): boolean {
  return a.attribution !== null && b.attribution !== null;
}

/** True where two stretches, one of them in the page's own voice, are whole clauses with a name or a figure in common. */
function tellsOfOne(a: Told, b: Told): boolean {
  const whole = [a, b].every(({ attribution, words, subject }) => attribution !== null || subject < words.length);
  return whole && (sharedCount(a.namesAround, b.namesAround) > 0 || sharedCount(a.numerals, b.numerals) > 0);
}

function isPhrase({ words }: Told): boolean {
  return new Set(words.map(({ stem }) => stem)).size < FEW_WORDS;
}

function isPhraseOf(short: Told, long: Told): boolean {
  return isPhrase(short) && new Set(long.words.map(({ stem }) => stem)).size >= SENTENCE;
}
