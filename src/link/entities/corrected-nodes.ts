import type { Correction, Span } from "../../core/record.ts";
import { type EntityNode, nodesAt } from "./entity-nodes.ts";

/** The pairs of page entities, by their numbers, that a user's corrections of one kind name: that of the first anchor with those of the others. */
export function correctedNodes(
  nodes: readonly EntityNode[],
  corrections: readonly Correction[],
  kind: "same" | "different",
): { readonly pair: readonly [number, number]; readonly anchors: readonly Span[] }[] {
  return corrections.flatMap((correction) => {
    if (correction.kind !== kind) return [];
    const { anchors } = correction;
    const [first, ...rest] = anchors.map((anchor) => nodesAt(nodes, anchor)[0]);
    if (first === undefined) return [];
    return rest.flatMap((other) =>
      other === undefined || other === first ? [] : [{ pair: [first, other] as const, anchors }],
    );
  });
}
