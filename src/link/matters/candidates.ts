import type { MatterPage } from "./matter-page.ts";
import { type Candidate, MATTER_THRESHOLD, type PageLikeness } from "./page-likeness.ts";

/** How many of the pages that follow by id are tried for each telling term of a page. */
const PAGES_TRIED = 20;
/** Telling terms that two pages must share before they are compared in full. */
const LEAST_TELLING = 2;
/** Where more than this part of the pages is new or gone, all is looked for again. */
const MUCH = 0.2;

/**
 * Pairs of pages that share telling terms and are alike, most alike first. Linear: few terms a page, few pages a term.
 * It remembers the pages of the last call: where some are new or gone, only they are looked at and the pages that stand
 * before them under one of their terms. What it gives is the same either way.
 */
export class CandidateSearch {
  /** By term its pages, by id. */
  #postings = new Map<number, MatterPage[]>();
  /** Of each page its candidates among the pages that follow. */
  #found = new Map<MatterPage, readonly Candidate[]>();
  #sorted: readonly Candidate[] = [];

  /** How many telling terms each page shares with the one that is looked at, by place; all nought between. */
  #shared = new Uint8Array();

  /** `pages` in order of their ids, no two with one id; their places are set. */
  among(pages: readonly MatterPage[], likeness: PageLikeness): readonly Candidate[] {
    for (const page of this.#found.keys()) page.place = -1;
    for (const [place, page] of pages.entries()) page.place = place;
    const gone = [...this.#found.keys()].filter(({ place }) => place === -1);
    for (const [index, page] of gone.entries()) page.place = pages.length + index;
    this.#shared = new Uint8Array(pages.length + gone.length);
    const fresh = pages.filter((page) => !this.#found.has(page));
    if (gone.length + fresh.length > MUCH * pages.length) return this.#all(pages, likeness);
    const touched = new Set<MatterPage>();
    for (const page of [...gone, ...fresh])
      for (const term of page.telling) {
        const posting = this.#postings.get(term) ?? [];
        const at = placeOf(posting, page);
        for (const before of posting.slice(Math.max(0, at - PAGES_TRIED), at)) touched.add(before);
      }
    for (const page of gone) touched.delete(page);
    // What was told enough before was compared then.
    const before = new Map([...touched].map((page) => [page, new Set(this.#fellowsOf(page))] as const));
    for (const page of gone) this.#remove(page);
    for (const page of fresh) this.#add(page);
    const changed = new Set([...gone, ...touched]);
    const more: Candidate[] = [];
    for (const page of [...fresh, ...touched]) {
      const known = new Map((this.#found.get(page) ?? []).map((one) => [one.b, one] as const));
      const compared = before.get(page);
      const found = this.#fellowsOf(page).flatMap((b) =>
        compared?.has(b) === true ? (known.get(b) ?? []) : candidate(page, b, likeness),
      );
      this.#found.set(page, found);
      for (const one of found) more.push(one);
    }
    more.sort(byScore);
    this.#sorted = merged(
      this.#sorted.filter(({ a }) => !changed.has(a)),
      more,
    );
    return this.#sorted;
  }

  #all(pages: readonly MatterPage[], likeness: PageLikeness): readonly Candidate[] {
    this.#postings = new Map();
    this.#found = new Map();
    for (const page of pages)
      for (const term of page.telling) {
        const known = this.#postings.get(term);
        if (known === undefined) this.#postings.set(term, [page]);
        else known.push(page);
      }
    for (const page of pages)
      this.#found.set(
        page,
        this.#fellowsOf(page).flatMap((b) => candidate(page, b, likeness)),
      );
    this.#sorted = [...this.#found.values()].flat().sort(byScore);
    return this.#sorted;
  }

  /** The pages after this one that share enough telling terms with it, among those that are tried. */
  #fellowsOf(page: MatterPage): MatterPage[] {
    const shared = this.#shared;
    const met: MatterPage[] = [];
    for (const term of page.telling) {
      const posting = this.#postings.get(term) ?? [];
      if (posting.length < 2) continue;
      const from = placeOf(posting, page) + 1;
      const to = Math.min(posting.length, from + PAGES_TRIED);
      for (let at = from; at < to; at++) {
        const other = posting[at] as MatterPage;
        if (shared[other.place] === 0) met.push(other);
        shared[other.place] = (shared[other.place] as number) + 1;
      }
    }
    return met.filter(({ place }) => {
      const enough = (shared[place] as number) >= LEAST_TELLING;
      shared[place] = 0;
      return enough;
    });
  }

  #add(page: MatterPage): void {
    for (const term of page.telling) {
      const posting = this.#postings.get(term);
      if (posting === undefined) this.#postings.set(term, [page]);
      else posting.splice(placeOf(posting, page), 0, page);
    }
  }

  #remove(page: MatterPage): void {
    this.#found.delete(page);
    for (const term of page.telling) {
      const posting = this.#postings.get(term) ?? [];
      const at = placeOf(posting, page);
      if (posting[at] === page) posting.splice(at, 1);
      if (posting.length === 0) this.#postings.delete(term);
    }
  }
}

function candidate(a: MatterPage, b: MatterPage, likeness: PageLikeness): Candidate[] {
  const pair = likeness.ofPages(a, b);
  return pair.score >= MATTER_THRESHOLD ? [{ a, b, ...pair }] : [];
}

/** Where a page stands, or would stand, among pages in order of their ids. */
function placeOf(pages: readonly MatterPage[], { page }: MatterPage): number {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle] as MatterPage).page < page) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byScore(x: Candidate, y: Candidate): number {
  return y.score - x.score || byId(x.a, y.a) || byId(x.b, y.b);
}

const byId = (x: MatterPage, y: MatterPage): number => (x.page < y.page ? -1 : x.page > y.page ? 1 : 0);

/** Two sorted lists as one. */
function merged(a: readonly Candidate[], b: readonly Candidate[]): readonly Candidate[] {
  if (b.length === 0) return a;
  const all: Candidate[] = [];
  let at = 0;
  for (const one of a) {
    for (; at < b.length && byScore(b[at] as Candidate, one) < 0; at++) all.push(b[at] as Candidate);
    all.push(one);
  }
  for (; at < b.length; at++) all.push(b[at] as Candidate);
  return all;
}
