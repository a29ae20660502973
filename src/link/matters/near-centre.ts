import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { compareVectors, type TermVector } from "../../measure/tf-idf.ts";
import type { Candidate, PageLikeness } from "./page-likeness.ts";

/** So alike must a few pages be to the centre of a large group to be of its matter; fitted with the margin on ECB+. */
export const CENTRE_THRESHOLD = 0.15;
/** And so many times as much as to the next group: a page that lies between two matters is of neither. */
const CENTRE_MARGIN = 1.6;
const NAMES_WEIGHT = 0.35;
/** Only so few pages are taken in, and only by a group of so many, whose centre says what it is about. */
const MOST_TAKEN = 3;
const LEAST_TAKING = 4;
/** Telling terms by which a group is found, of names and of words, and how many must be shared. */
const TERMS_TRIED = 24;
const LEAST_TELLING = 2;
/** A term that tells of more groups than this tells of none. */
const MOST_GROUPS = 40;

type Group = {
  readonly pages: readonly number[];
  readonly names: TermVector;
  readonly words: TermVector;
  readonly terms: readonly string[];
};

/**
 * Follow-ups: one side of a matter shares few words with each page of it, but many with all of them together. Groups of
 * few pages with the large group whose centre (the sum of its pages' vectors, Rocchio 1971) they are nearest to. All are
 * judged by the groups as they stand. Linear: groups are found by their telling terms.
 */
export function nearCentre(likeness: PageLikeness, groups: DisjointSets): Candidate[] {
  const all = groups.sets().map((pages): Group => {
    const [names, words] = [centre(pages, likeness.names), centre(pages, likeness.words)];
    return { pages, names, words, terms: [...telling(names, "name"), ...telling(words, "word")] };
  });
  const holders = new Map<string, Group[]>();
  for (const group of all) {
    if (group.pages.length < LEAST_TAKING) continue;
    for (const term of group.terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [group]);
      else known.push(group);
    }
  }
  return all.flatMap((small): Candidate[] => {
    const [a] = small.pages;
    if (small.pages.length > MOST_TAKEN || a === undefined) return [];
    const shared = new Map<Group, number>();
    for (const term of small.terms) {
      const holding = holders.get(term) ?? [];
      if (holding.length > MOST_GROUPS) continue;
      for (const group of holding) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const fits = [...shared]
      .flatMap(([group, count]) => (count < LEAST_TELLING ? [] : [{ group, ...between(small, group) }]))
      .sort((x, y) => y.score - x.score || (x.group.pages[0] ?? 0) - (y.group.pages[0] ?? 0));
    const [best, next] = fits;
    const b = best?.group.pages[0];
    if (best === undefined || b === undefined || best.score < CENTRE_THRESHOLD) return [];
    if (best.score < CENTRE_MARGIN * (next?.score ?? 0)) return [];
    const { score, names, words } = best;
    return [{ a: Math.min(a, b), b: Math.max(a, b), score, names, words, people: 0 }];
  });
}

function between(a: Group, b: Group): { readonly score: number; readonly names: number; readonly words: number } {
  const names = compareVectors(a.names, b.names).cosine;
  const words = compareVectors(a.words, b.words).cosine;
  return { score: NAMES_WEIGHT * names + (1 - NAMES_WEIGHT) * words, names, words };
}

/** The unit vector in the direction of the sum. */
function centre(pages: readonly number[], vectors: readonly TermVector[]): TermVector {
  const [only] = pages;
  if (pages.length === 1 && only !== undefined)
    return vectors[only] ?? { terms: new Int32Array(), weights: new Float64Array() };
  const sums = new Map<number, number>();
  for (const page of pages) {
    const { terms, weights } = vectors[page] ?? { terms: [], weights: [] };
    for (const [at, term] of terms.entries()) sums.set(term, (sums.get(term) ?? 0) + (weights[at] ?? 0));
  }
  const sorted = [...sums].sort(([x], [y]) => x - y);
  const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => (length === 0 ? 0 : weight / length)),
  };
}

function telling({ terms, weights }: TermVector, kind: string): string[] {
  return [...terms.keys()]
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y)
    .slice(0, TERMS_TRIED)
    .map((place) => `${kind} ${terms[place] ?? 0}`);
}
