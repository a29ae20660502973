import { eventKindsOf, LIGHT_VERBS } from "../../languages/en/verb-noun-kin.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { compareVectors, type TermVector, tfIdf } from "../../measure/tf-idf.ts";
import { averageLink, type LikePair } from "./average-link.ts";
import type { MentionView } from "./mention-view.ts";

/** Mean likeness of two groups of mentions from which on they are of one event. */
export const MENTION_THRESHOLD = 0.15;
/** Pages less alike than this are of two matters: their mentions are not compared. */
const LEAST_PAGE_LIKENESS = 0.05;
/** Likeness below this is as good as none, and is not kept. */
const LEAST_LIKENESS = 0.02;
/** Documents about other things that a collection is thought to stand beside; see `tfIdf`. */
const ELSEWHERE = 200;
/** Two stems that begin alike are of one family ("investig", "investigator") from so many letters and this share on. */
const FAMILY_LETTERS = 4;
const FAMILY_SHARE = 0.6;

export type MentionFeatures = { readonly [Name in keyof typeof MENTION_WEIGHTS]: number };

/**
 * Weights of a logistic regression, fitted on pairs of mentions of the training topics of ECB+ (Cybulska and Vossen
 * 2014) by `eval/linking/fit-mention-likeness.ts`.
 */
export const MENTION_WEIGHTS = {
  bias: -5.38,
  sameLemma: 2.23,
  sameStem: 2.48,
  family: 0.88,
  kin: 1.19,
  rare: 0.57,
  near: 2.14,
  pages: 2.71,
  subjects: 0.36,
  otherSubjects: -0.22,
  objects: 0.74,
  otherObjects: -0.34,
  around: 0.94,
  names: 0.68,
  otherTimes: -0.21,
  samePage: 2.12,
  sameSentence: -3.07,
  otherSpeaker: -0.94,
  wordAndNear: -2.31,
  wordAndPages: 6.13,
  beside: 2.62,
  lightAlone: -0.78,
};

/** Page words, counted, by page id. */
export type PageWords = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Compares mentions of events of any kind within one collection of pages. Mentions are indexes into the views. */
export class MentionLikeness {
  private readonly near: readonly TermVector[];
  private readonly pageVectors: ReadonlyMap<string, TermVector>;
  private readonly rarity: ReadonlyMap<string, number>;
  private readonly pageLikeness = new Map<string, number>();
  private readonly views: readonly MentionView[];

  constructor(views: readonly MentionView[], words: PageWords) {
    this.views = views;
    const pages = [...words.keys()].sort();
    const vectors = tfIdf(
      pages.map((page) => words.get(page) ?? new Map()),
      ELSEWHERE,
    );
    this.pageVectors = new Map(pages.flatMap((page, index) => vectors.slice(index, index + 1).map((v) => [page, v])));
    this.near = tfIdf(
      views.map(({ near }) => near),
      ELSEWHERE,
    );
    this.rarity = rarityOfStems(views);
  }

  /** Cosine of two pages' words. */
  ofPages(a: string, b: string): number {
    if (a === b) return 1;
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const known = this.pageLikeness.get(key);
    if (known !== undefined) return known;
    const [x, y] = [this.pageVectors.get(a), this.pageVectors.get(b)];
    const likeness = x === undefined || y === undefined ? 0 : compareVectors(x, y).cosine;
    this.pageLikeness.set(key, likeness);
    return likeness;
  }

  /** What two mentions have in common; null where their pages are of two matters. */
  features(first: number, second: number): MentionFeatures | null {
    const [a, b] = [this.views[first], this.views[second]];
    const [nearA, nearB] = [this.near[first], this.near[second]];
    if (a === undefined || b === undefined || nearA === undefined || nearB === undefined) return null;
    const pages = this.ofPages(a.page, b.page);
    if (pages < LEAST_PAGE_LIKENESS) return null;
    const samePage = a.page === b.page ? 1 : 0;
    const sameLemma = a.lemma === b.lemma ? 1 : 0;
    const sameStem = sameLemma === 0 && a.stem === b.stem ? 1 : 0;
    const alike = sameLemma + sameStem;
    const family = alike === 0 && isFamily(a.stem, b.stem) ? 1 : 0;
    const kin = alike === 0 && sharedCount(eventKindsOf(a.stem), eventKindsOf(b.stem)) > 0 ? 1 : 0;
    const word = alike + family;
    const near = compareVectors(nearA, nearB).cosine;
    const pagesBeside = samePage === 1 ? 0 : pages;
    const subjects = share(a.subjects, b.subjects);
    const objects = share(a.objects, b.objects);
    const timed = a.times.size > 0 && b.times.size > 0;
    return {
      bias: 1,
      sameLemma,
      sameStem,
      family,
      kin,
      rare: word * this.rarityOf(a, b),
      near,
      pages: pagesBeside,
      subjects,
      otherSubjects: subjects === 0 && a.subjects.size > 0 && b.subjects.size > 0 ? 1 : 0,
      objects,
      otherObjects: objects === 0 && a.objects.size > 0 && b.objects.size > 0 ? 1 : 0,
      around: share(a.around, b.around),
      names: share(a.names, b.names),
      otherTimes: timed && sharedCount(a.times, b.times) === 0 ? 1 : 0,
      samePage,
      sameSentence: samePage === 1 && a.sentence === b.sentence ? 1 : 0,
      otherSpeaker: a.saying && b.saying && subjects === 0 ? 1 : 0,
      wordAndNear: word * near,
      wordAndPages: word * pagesBeside,
      beside: a.beside.has(b.stem) || b.beside.has(a.stem) || sharedCount(a.beside, b.beside) > 0 ? 1 : 0,
      lightAlone: (LIGHT_VERBS.has(a.lemma) || LIGHT_VERBS.has(b.lemma)) && subjects + objects === 0 ? 1 : 0,
    };
  }

  /** How likely two mentions are of one event, from 0 to 1. */
  of(first: number, second: number): number {
    const features = this.features(first, second);
    return features === null ? 0 : likenessOf(features);
  }

  private rarityOf(a: MentionView, b: MentionView): number {
    return ((this.rarity.get(a.stem) ?? 1) + (this.rarity.get(b.stem) ?? 1)) / 2;
  }
}

/** The logistic regression's answer to the features. */
export function likenessOf(features: MentionFeatures): number {
  let sum = 0;
  for (const name of FEATURE_NAMES) sum += MENTION_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

export const FEATURE_NAMES = Object.keys(MENTION_WEIGHTS) as (keyof MentionFeatures)[];

/**
 * Groups mentions of events, of whatever kind and however they were found: for each the smallest index of its group.
 * Views in order of page id and place give the same groups whatever order the pages came in.
 */
export function groupMentions(
  views: readonly MentionView[],
  words: PageWords,
  threshold = MENTION_THRESHOLD,
): number[] {
  const likeness = new MentionLikeness(views, words);
  const pairs: LikePair[] = [];
  for (let a = 0; a < views.length; a++) {
    for (let b = a + 1; b < views.length; b++) {
      const value = likeness.of(a, b);
      if (value >= LEAST_LIKENESS) pairs.push({ a, b, likeness: value });
    }
  }
  return averageLink(views.length, pairs, threshold);
}

/** From 0, for a word of all pages, to 1, for one of a single page. */
function rarityOfStems(views: readonly MentionView[]): Map<string, number> {
  const pages = new Map<string, Set<string>>();
  for (const { stem, page } of views) pages.set(stem, (pages.get(stem) ?? new Set<string>()).add(page));
  const all = Math.log(new Set(views.map(({ page }) => page)).size + 1);
  return new Map([...pages].map(([stem, on]) => [stem, 1 - Math.log(on.size) / all]));
}

function isFamily(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same >= FAMILY_LETTERS && same >= FAMILY_SHARE * Math.max(a.length, b.length);
}

/** What the smaller of two sets has in common with the other, of its size. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : sharedCount(a, b) / Math.min(a.size, b.size);
}
