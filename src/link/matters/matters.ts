import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Matter, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { cosine, type TermVector, tfIdf } from "../../measure/tf-idf.ts";
import { type PageProfile, pageProfile } from "./page-profile.ts";

/** How alike two pages, and then two groups, must be to be of one matter. Set on a collection of 34 matters. */
export const MATTER_THRESHOLD = 0.12;
const NAMES_WEIGHT = 0.35;
/** Pages about other things that a dossier is thought to stand beside; without them a small dossier's own names tell nothing. */
const ELSEWHERE = 100;
/** Up to so many pages were gathered by hand for one matter, most likely: two people in common are enough. */
const GATHERED_BY_HAND = 5;
const PEOPLE_IN_COMMON = 2;
/** So many people of their own put two groups into one matter; two were too few on news of one country. */
const OWN_PEOPLE = 3;
/** People named in more groups than this are everybody's; others count where this share of their pages is in the two. */
const MOST_GROUPS = 4;
const OWN_SHARE = 0.75;
/** One name in common, or a few words, is no matter, however short the pages; so many words weigh as much as a name. */
const NAMES_IN_COMMON = 2;
const WORDS_FOR_A_NAME = 6;
/** The telling terms of a page that candidates are looked for by, and how many pages are tried for each. */
const TERMS_TRIED = 24;
const PAGES_TRIED = 20;
/** Telling terms that two pages must share before they are compared in full. */
const LEAST_TELLING = 2;

type Likeness = { readonly score: number; readonly names: number; readonly words: number; readonly people: number };
type Candidate = Likeness & { readonly a: number; readonly b: number };

/**
 * Groups pages into matters by whom they name and the words they use (tf-idf, average link over candidate pairs).
 * It looks at the pages alone, because whose surname a name is depends on the matter and so comes later.
 * A matter's id is minted from its smallest page id.
 */
export const mattersStage: LinkStage<never, "matters"> = {
  name: "matters",
  version: "2",
  needs: [],
  gives: ["matters"],
  link({ pages }) {
    const profiles = pages.map(pageProfile);
    const names = tfIdf(
      profiles.map((profile) => profile.names),
      ELSEWHERE,
    );
    const words = tfIdf(
      profiles.map((profile) => profile.words),
      ELSEWHERE,
    );
    const groups = new DisjointSets(pages.length);
    const kept: Candidate[] = [];
    const refused = new Set<string>();
    for (const candidate of candidates(profiles, names, words)) {
      const { a, b } = candidate;
      if (groups.find(a) === groups.find(b)) continue;
      const [groupA, groupB] = [groups.members(a), groups.members(b)];
      // Two groups that were too unlike stay so until one of them grows.
      const pair = `${groupA[0]} ${groupA.length} ${groupB[0]} ${groupB.length}`;
      if (refused.has(pair)) continue;
      const likeness = groupLikeness(groupA, groupB, profiles, names, words);
      if (likeness.score < MATTER_THRESHOLD) {
        refused.add(pair);
        continue;
      }
      groups.join(a, b);
      kept.push({ a, b, ...likeness });
    }
    for (const absorbed of absorbable(profiles, groups)) {
      groups.join(absorbed.a, absorbed.b);
      kept.push(absorbed);
    }
    const matters = groups.sets().map((set): Matter => {
      const ids = set.flatMap((index) => pages[index]?.page.id ?? []);
      return { id: mintId("matter", ids[0] ?? ""), pages: ids, main: false };
    });
    const main = [...matters].sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1))[0];
    if (main !== undefined) main.main = true;
    const matterOf = new Map(matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)));
    return {
      findings: { matters },
      joins: kept.flatMap((join) => joinOf(join, pages, matterOf)),
    };
  },
};

/** Pairs of pages that share a telling term, most alike first. Near-linear: few terms a page, few pages a term. */
function candidates(
  profiles: readonly PageProfile[],
  names: readonly TermVector[],
  words: readonly TermVector[],
): Candidate[] {
  const postings = new Map<string, number[]>();
  profiles.forEach((_, index) => {
    const vectors = [names[index] ?? new Map(), words[index] ?? new Map()];
    for (const vector of vectors) {
      const telling = [...vector].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TERMS_TRIED);
      for (const [term] of telling) {
        const known = postings.get(term);
        if (known === undefined) postings.set(term, [index]);
        else known.push(index);
      }
    }
  });
  const shared = new Map<number, number>();
  for (const posting of postings.values()) {
    posting.forEach((a, position) => {
      for (const b of posting.slice(position + 1, position + 1 + PAGES_TRIED)) {
        const key = a * profiles.length + b;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    });
  }
  return [...shared]
    .flatMap(([key, count]): Candidate[] => {
      if (count < LEAST_TELLING) return [];
      const [a, b] = [Math.floor(key / profiles.length), key % profiles.length];
      return [{ a, b, ...groupLikeness([a], [b], profiles, names, words) }];
    })
    .filter(({ score }) => score >= MATTER_THRESHOLD)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * Groups too short on words to be alike by them, but about the same people: several are named in both, and nearly
 * nowhere else in the dossier. Smaller groups first; a group takes the fitting one that shares most.
 */
function absorbable(profiles: readonly PageProfile[], groups: DisjointSets): Candidate[] {
  const pagesNaming = new Map<string, number[]>();
  profiles.forEach(({ people }, index) => {
    for (const person of [...people].sort()) {
      const known = pagesNaming.get(person);
      if (known === undefined) pagesNaming.set(person, [index]);
      else known.push(index);
    }
  });
  // One tally for each pair of groups: the people whom both name and hardly anybody else does.
  const shared = new Map<string, Candidate>();
  for (const [, naming] of pagesNaming) {
    const inGroups = new Map<number, number[]>();
    for (const page of naming) {
      const group = groups.find(page);
      inGroups.set(group, [...(inGroups.get(group) ?? []), page]);
    }
    if (inGroups.size < 2 || inGroups.size > MOST_GROUPS) continue;
    const found = [...inGroups].sort(([a], [b]) => a - b);
    found.forEach(([groupA, pagesA], place) => {
      for (const [groupB, pagesB] of found.slice(place + 1)) {
        if (pagesA.length + pagesB.length < OWN_SHARE * naming.length) continue;
        const key = `${groupA} ${groupB}`;
        const known = shared.get(key);
        const people = (known?.people ?? 0) + 1;
        const [a, b] = [pagesA[0] ?? 0, pagesB[0] ?? 0];
        shared.set(key, { a, b, score: 0, names: 0, words: 0, people });
      }
    });
  }
  return [...shared.values()]
    .filter(({ people }) => people >= OWN_PEOPLE)
    .sort((x, y) => y.people - x.people || x.a - y.a || x.b - y.b);
}

/** Pairs looked at between two groups; beyond, a fixed sample stands for the rest. */
const LARGEST_SAMPLE = 12;

function groupLikeness(
  groupA: readonly number[],
  groupB: readonly number[],
  profiles: readonly PageProfile[],
  names: readonly TermVector[],
  words: readonly TermVector[],
): Likeness {
  const [sampleA, sampleB] = [sample(groupA), sample(groupB)];
  const empty: TermVector = new Map();
  let [nameSum, wordSum, people, common] = [0, 0, 0, 0];
  for (const a of sampleA) {
    for (const b of sampleB) {
      nameSum += cosine(names[a] ?? empty, names[b] ?? empty);
      wordSum += cosine(words[a] ?? empty, words[b] ?? empty);
      people = Math.max(people, sharedCount(profiles[a]?.people ?? new Set(), profiles[b]?.people ?? new Set()));
      const shared = sharedKeys(names[a] ?? empty, names[b] ?? empty);
      common = Math.max(common, shared + sharedKeys(words[a] ?? empty, words[b] ?? empty) / WORDS_FOR_A_NAME);
    }
  }
  const count = sampleA.length * sampleB.length;
  const [nameLikeness, wordLikeness] = [nameSum / count, wordSum / count];
  const likeness = common < NAMES_IN_COMMON ? 0 : NAMES_WEIGHT * nameLikeness + (1 - NAMES_WEIGHT) * wordLikeness;
  const gathered = profiles.length <= GATHERED_BY_HAND && people >= PEOPLE_IN_COMMON;
  return {
    score: gathered ? Math.max(likeness, MATTER_THRESHOLD) : likeness,
    names: nameLikeness,
    words: wordLikeness,
    people,
  };
}

function sharedKeys(a: TermVector, b: TermVector): number {
  let shared = 0;
  for (const key of a.keys()) if (b.has(key)) shared++;
  return shared;
}

function sample(group: readonly number[]): readonly number[] {
  if (group.length <= LARGEST_SAMPLE) return group;
  return Array.from(
    { length: LARGEST_SAMPLE },
    (_, index) => group[Math.floor((index * group.length) / LARGEST_SAMPLE)] ?? 0,
  );
}

function joinOf(
  { a, b, score, names, words, people }: Candidate,
  pages: readonly ReadPage[],
  matterOf: ReadonlyMap<string, string>,
): Join[] {
  const [first, second] = [pages[a], pages[b]];
  const subject = first === undefined ? undefined : matterOf.get(first.page.id);
  if (first === undefined || second === undefined || subject === undefined) return [];
  return [
    {
      subject,
      by: "matters",
      decision: "put two pages into one matter",
      features: { names, words, people },
      ...(score > 0
        ? {
            score,
            threshold: MATTER_THRESHOLD,
            why: "they name the same people and bodies and use the same words",
          }
        : { score: people, threshold: OWN_PEOPLE, why: "they name people whom hardly any other page names" }),
      evidence: [opening(first), opening(second)],
    },
  ];
}

/** The first block of the article, which tells what it is about. */
function opening({ page }: ReadPage): Span {
  const block = page.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind));
  return { page: page.id, start: block?.start ?? 0, end: block?.end ?? 0 };
}
