import type { Correction, Span } from "../core/record.ts";

/**
 * The pairs that a user's corrections of one kind name among things of one sort: of each correction the thing at its
 * first anchor with those at its others, by their places in a list. `placeOf` gives the place of the thing that an anchor
 * stands at, -1 where there is none.
 */
export function correctedPairs(
  corrections: readonly Correction[],
  kind: Correction["kind"],
  of: NonNullable<Correction["of"]>,
  placeOf: (anchor: Span) => number,
): [number, number][] {
  return corrections.flatMap((correction) => {
    // What an early correction is of was not kept: an entity or an event.
    const isOf = correction.of === undefined ? of === "entity" || of === "event" : correction.of === of;
    if (correction.kind !== kind || !isOf) return [];
    const [first, ...rest] = correction.anchors.map(placeOf);
    if (first === undefined || first < 0) return [];
    return rest.flatMap((other): [number, number][] => (other < 0 || other === first ? [] : [[first, other]]));
  });
}
