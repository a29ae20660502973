import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Matter, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { correctedPairs } from "../../document/corrected-pairs.ts";
import { Remembered } from "../../measure/remembered.ts";
import { absorbable, OWN_PEOPLE } from "./absorbable.ts";
import { CandidateSearch } from "./candidates.ts";
import { type MatterPage, matterPage } from "./matter-page.ts";
import { CENTRE_THRESHOLD, Centres, nearCentre, type Taken } from "./near-centre.ts";
import { GroupNumbers, PageGroups, pairNumber } from "./page-groups.ts";
import { GATHERED_BY_HAND, type Likeness, MATTER_THRESHOLD, PageLikeness } from "./page-likeness.ts";

type MattersLink = LinkStage<never, "matters">["link"];

/**
 * Groups pages into matters by whom they name and the words they use (tf-idf, average link over candidate pairs).
 * It looks at the pages alone, because whose surname a name is depends on the matter and so comes later.
 * A matter's id is minted from its smallest page id.
 */
export const mattersStage: LinkStage<never, "matters"> = {
  name: "matters",
  version: "5",
  needs: [],
  gives: ["matters"],
  link: (dossier) => rememberingMatters()(dossier),
  remembering: rememberingMatters,
};

/** How alike two pages or groups are hangs on these alone, so that it is remembered; so are the pairs worth comparing. */
function rememberingMatters(): MattersLink {
  const known = new WeakMap<ReadPage, MatterPage>();
  const pageOf = (read: ReadPage): MatterPage => {
    const page = known.get(read) ?? matterPage(read);
    known.set(read, page);
    return page;
  };
  let search = new CandidateSearch();
  const numbers = new GroupNumbers();
  const centres = new Centres();
  const likenesses = new Remembered<number, Likeness>();
  let before = 0;
  return ({ pages: all, corrections }) => {
    const pages = all.map(pageOf);
    // Of a handful of pages more is taken for one matter: what was found among few is not so among many.
    if (Math.min(before, pages.length) <= GATHERED_BY_HAND) {
      search = new CandidateSearch();
      likenesses.clear();
    }
    before = pages.length;
    likenesses.turn();
    const placeOf = new Map(pages.map((page, index) => [page.page, index] as const));
    const at = ({ page }: { readonly page: string }): number => placeOf.get(page) ?? -1;
    const likeness = new PageLikeness(pages.length);
    const groups = new PageGroups(pages, correctedPairs(corrections, "different", "page", at), numbers);
    // Pages that tell one event are of one matter.
    const events = corrections.filter(({ of }) => of === "event");
    const corrected = [
      ...correctedPairs(corrections, "same", "page", at),
      ...correctedPairs(events, "same", "event", at),
    ].filter(([a, b]) => groups.join(a, b));
    const kept: Taken[] = [];
    const central: Taken[] = [];
    for (const candidate of search.among(pages, likeness)) {
      const [a, b] = [candidate.a.place, candidate.b.place];
      const left = groups.find(a);
      const right = groups.find(b);
      if (left === right) continue;
      const between = likenesses.of(pairNumber(groups.number(left), groups.number(right)), () =>
        likeness.of(groups.pages(left), groups.pages(right)),
      );
      if (between.score >= MATTER_THRESHOLD && groups.join(left, right)) kept.push({ ...between, a, b });
    }
    for (const taken of nearCentre(groups, centres)) if (groups.join(taken.a, taken.b)) central.push(taken);
    for (const absorbed of absorbable(pages, groups)) if (groups.join(absorbed.a, absorbed.b)) kept.push(absorbed);
    const matters = groups.sets().map((set): Matter => {
      const ids = set.flatMap((index) => pages[index]?.page ?? []);
      return { id: mintId("matter", ids[0] ?? ""), pages: ids, main: false };
    });
    const main = [...matters].sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1))[0];
    if (main !== undefined) main.main = true;
    const matterOf = new Map(matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)));
    return {
      findings: { matters },
      joins: [
        ...corrected.flatMap((pair) => correctedJoin(pair, all, matterOf)),
        ...kept.flatMap((join) => joinOf(join, all, matterOf)),
        ...central.flatMap((join) => joinOf(join, all, matterOf, CENTRE)),
      ],
    };
  };
}

const ALIKE = {
  threshold: MATTER_THRESHOLD,
  why: "they name the same people and bodies and use the same words",
};
const CENTRE = {
  threshold: CENTRE_THRESHOLD,
  why: "it shares names and words with the pages of this matter taken together, and much less with any other",
};

function joinOf(
  { a, b, score, names, words, people }: Taken,
  pages: readonly ReadPage[],
  matterOf: ReadonlyMap<string, string>,
  reason: { readonly threshold: number; readonly why: string } = ALIKE,
): Join[] {
  return pairJoin([a, b], pages, matterOf, {
    features: { names, words, people },
    ...(score > 0
      ? { score, ...reason }
      : { score: people, threshold: OWN_PEOPLE, why: "they name people whom hardly any other page names" }),
  });
}

function correctedJoin(
  pair: readonly [number, number],
  pages: readonly ReadPage[],
  matterOf: ReadonlyMap<string, string>,
): Join[] {
  const why = "corrected by a user";
  return pairJoin(pair, pages, matterOf, { features: { correction: 1 }, score: 1, threshold: MATTER_THRESHOLD, why });
}

function pairJoin(
  [a, b]: readonly [number, number],
  pages: readonly ReadPage[],
  matterOf: ReadonlyMap<string, string>,
  reason: Pick<Join, "features" | "score" | "threshold" | "why">,
): Join[] {
  const [first, second] = [pages[a], pages[b]];
  const subject = first === undefined ? undefined : matterOf.get(first.page.id);
  if (first === undefined || second === undefined || subject === undefined) return [];
  const decision = "put two pages into one matter";
  return [{ subject, by: "matters", decision, ...reason, evidence: [opening(first), opening(second)] }];
}

/** The first block of the article, which tells what it is about. */
function opening({ page }: ReadPage): Span {
  const block = page.blocks.find(({ kind }) => ARTICLE_KINDS.has(kind));
  return { page: page.id, start: block?.start ?? 0, end: block?.end ?? 0 };
}
