import type { RelationFinding } from "../../core/findings.ts";
import { overlap } from "../../core/span.ts";
import { byPlace } from "../../measure/text-order.ts";

/**
 * Of relations between the same stretches only the likeliest: a content inside another one, or in two statements of
 * which the one relays the other, is told once. The same for any order.
 */
export function withoutEchoes(relations: readonly RelationFinding[]): RelationFinding[] {
  const kept = new Map<string, RelationFinding[]>();
  const sorted = [...relations].sort(
    (x, y) => y.likelihood - x.likelihood || byPlace(x.a, y.a) || byPlace(x.b, y.b) || attributionOrder(x, y),
  );
  return sorted.filter((one) => {
    const key = [one.a.page, one.b.page].sort().join(" ");
    const rivals = kept.get(key) ?? [];
    if (rivals.some((rival) => parts(one, rival))) return false;
    rivals.push(one);
    kept.set(key, rivals);
    return true;
  });
}

/** True where both are of the same stretches and do not say the same of them. */
function parts(one: RelationFinding, rival: RelationFinding): boolean {
  if (one.relation === rival.relation && one.relation === "same") return false;
  return sidesOf(one).every((side) => sidesOf(rival).some((other) => side.page === other.page && overlap(side, other)));
}

function sidesOf({ a, b }: RelationFinding) {
  return [a, b];
}

function attributionOrder(x: RelationFinding, y: RelationFinding): number {
  return (x.a.attribution ?? -1) - (y.a.attribution ?? -1) || (x.b.attribution ?? -1) - (y.b.attribution ?? -1);
}
