import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Matter, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { correctedPairs } from "../../document/corrected-pairs.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { absorbable, OWN_PEOPLE } from "./absorbable.ts";
import { candidates } from "./candidates.ts";
import { CENTRE_THRESHOLD, nearCentre } from "./near-centre.ts";
import { type Candidate, MATTER_THRESHOLD, PageLikeness } from "./page-likeness.ts";
import { pageProfile } from "./page-profile.ts";

/**
 * Groups pages into matters by whom they name and the words they use (tf-idf, average link over candidate pairs).
 * It looks at the pages alone, because whose surname a name is depends on the matter and so comes later.
 * A matter's id is minted from its smallest page id.
 */
export const mattersStage: LinkStage<never, "matters"> = {
  name: "matters",
  version: "4",
  needs: [],
  gives: ["matters"],
  link({ pages, corrections }) {
    const at = (anchor: Span): number => pages.findIndex(({ page }) => page.id === anchor.page);
    const profiles = pages.map(pageProfile);
    const likeness = new PageLikeness(profiles);
    const groups = new DisjointSets(pages.length, correctedPairs(corrections, "different", "page", at));
    const kept: Candidate[] = [];
    const central: Candidate[] = [];
    const corrected = correctedPairs(corrections, "same", "page", at).filter(([a, b]) => groups.join(a, b));
    const refused = new Set<string>();
    for (const { a, b } of candidates(likeness)) {
      const [left, right] = [groups.find(a), groups.find(b)];
      if (left === right) continue;
      // Two groups that were too unlike stay so until one of them grows.
      const pair = `${left} ${groups.size(left)} ${right} ${groups.size(right)}`;
      if (refused.has(pair)) continue;
      const between = likeness.of(groups.members(left), groups.members(right));
      if (between.score < MATTER_THRESHOLD) {
        refused.add(pair);
        continue;
      }
      if (groups.join(left, right)) kept.push({ a, b, ...between });
      else refused.add(pair);
    }
    for (const taken of nearCentre(likeness, groups)) if (groups.join(taken.a, taken.b)) central.push(taken);
    for (const absorbed of absorbable(profiles, groups)) if (groups.join(absorbed.a, absorbed.b)) kept.push(absorbed);
    const matters = groups.sets().map((set): Matter => {
      const ids = set.flatMap((index) => pages[index]?.page.id ?? []);
      return { id: mintId("matter", ids[0] ?? ""), pages: ids, main: false };
    });
    const main = [...matters].sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1))[0];
    if (main !== undefined) main.main = true;
    const matterOf = new Map(matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)));
    return {
      findings: { matters },
      joins: [
        ...corrected.flatMap((pair) => correctedJoin(pair, pages, matterOf)),
        ...kept.flatMap((join) => joinOf(join, pages, matterOf)),
        ...central.flatMap((join) => joinOf(join, pages, matterOf, CENTRE)),
      ],
    };
  },
};

const ALIKE = {
  threshold: MATTER_THRESHOLD,
  why: "they name the same people and bodies and use the same words",
};
const CENTRE = {
  threshold: CENTRE_THRESHOLD,
  why: "it shares names and words with the pages of this matter taken together, and much less with any other",
};

function joinOf(
  { a, b, score, names, words, people }: Candidate,
  pages: readonly ReadPage[],
  matterOf: ReadonlyMap<string, string>,
  reason: { readonly threshold: number; readonly why: string } = ALIKE,
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
        ? { score, ...reason }
        : { score: people, threshold: OWN_PEOPLE, why: "they name people whom hardly any other page names" }),
      evidence: [opening(first), opening(second)],
    },
  ];
}

function correctedJoin(
  [a, b]: readonly [number, number],
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
      features: { correction: 1 },
      score: 1,
      threshold: MATTER_THRESHOLD,
      why: "corrected by a user",
      evidence: [opening(first), opening(second)],
    },
  ];
}

/** The first block of the article, which tells what it is about. */
function opening({ page }: ReadPage): Span {
  const block = page.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind));
  return { page: page.id, start: block?.start ?? 0, end: block?.end ?? 0 };
}
