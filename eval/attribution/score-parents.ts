import { type AttributionScore, type Counts, scoreAttributions, type Triple } from "./score-attributions.ts";

/** An attribution that may relay another: `parent` is the place of its parent in its own list. */
export type LinkedTriple = Triple & { readonly parent: number | null };
export type ParentScore = AttributionScore & {
  /** Links of child and parent: right where both ends are matched and linked in the gold as well. */
  readonly links: Counts;
  /** [given a parent, all] of the matched attributions that have none in the gold. */
  readonly falseDepth: readonly [number, number];
};

/** Scores attributions as `scoreAttributions` does, and which relays which. */
export function scoreParents(text: string, gold: readonly LinkedTriple[], found: readonly LinkedTriple[]): ParentScore {
  const score = scoreAttributions(text, gold, found);
  const goldOf = new Map(score.matches.map((match) => [match.found, match.gold]));
  let right = 0;
  found.forEach((one, index) => {
    const child = goldOf.get(index);
    const parent = one.parent === null ? undefined : goldOf.get(one.parent);
    if (child !== undefined && parent !== undefined && gold[child]?.parent === parent) right++;
  });
  const flat = score.matches.filter((match) => gold[match.gold]?.parent === null);
  const deep = flat.filter((match) => (found[match.found]?.parent ?? null) !== null);
  const withParent = (list: readonly LinkedTriple[]) => list.filter(({ parent }) => parent !== null).length;
  return { ...score, links: [right, withParent(found), withParent(gold)], falseDepth: [deep.length, flat.length] };
}
