import type { TermVector } from "../../measure/tf-idf.ts";
import { type Candidate, MATTER_THRESHOLD, type PageLikeness } from "./page-likeness.ts";

/** The telling terms of a page that candidates are looked for by, and how many of the pages that follow are tried for each. */
const TERMS_TRIED = 24;
const PAGES_TRIED = 20;
/** Telling terms that two pages must share before they are compared in full. */
const LEAST_TELLING = 2;

/** Pairs of pages that share telling terms and are alike, most alike first. Linear: few terms a page, few pages a term. */
export function candidates(likeness: PageLikeness): Candidate[] {
  const postingsOf = [postings(likeness.names), postings(likeness.words)];
  const pages = likeness.names.length;
  const shared = new Uint8Array(pages);
  const found: Candidate[] = [];
  for (let a = 0; a < pages; a++) {
    const touched: number[] = [];
    for (const posting of postingsOf.flatMap((of) => of[a] ?? [])) {
      posting.passed++;
      for (const b of posting.pages.slice(posting.passed, posting.passed + PAGES_TRIED)) {
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] ?? 0) + 1;
      }
    }
    for (const b of touched) {
      const enough = (shared[b] ?? 0) >= LEAST_TELLING;
      shared[b] = 0;
      if (!enough) continue;
      const pair = likeness.ofPages(a, b);
      if (pair.score >= MATTER_THRESHOLD) found.push({ a, b, ...pair });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** The pages that a term is telling for, rising, and how many of them were asked for. */
type Posting = { readonly pages: number[]; passed: number };

/** For every page the postings of its most telling terms. */
function postings(vectors: readonly TermVector[]): (readonly Posting[])[] {
  const known = new Map<number, Posting>();
  return vectors.map((vector, page) =>
    telling(vector).map((term) => {
      const posting = known.get(term) ?? { pages: [], passed: 0 };
      known.set(term, posting);
      posting.pages.push(page);
      return posting;
    }),
  );
}

function telling({ terms, weights }: TermVector): number[] {
  return [...terms.keys()]
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y)
    .slice(0, TERMS_TRIED)
    .map((place) => terms[place] ?? 0);
}
