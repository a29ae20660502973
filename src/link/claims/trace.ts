import type { Claim, Copy } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ClaimState } from "../../core/vocabulary.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { byText } from "../../measure/text-order.ts";
import type { Statement } from "./statement.ts";

export type Trace = { readonly tracedTo: Claim["tracedTo"]; readonly state: ClaimState };

/**
 * On how many origins a claim rests, outlets and copies not counted: origins are counted among those who do not deny it;
 * members without one are counted once for each page, pages that took the passage from one another as one.
 */
export function trace(
  members: readonly Statement[],
  originOf: ReadonlyMap<string, string>,
  copies: readonly Copy[],
): Trace {
  const asserting = members.filter(({ stance }) => stance !== "denies");
  const counted = asserting.length === 0 ? members : asserting;
  const folded = foldCopies(counted, copies);
  const untraced = new Set<number>();
  const origins = new Set<string>();
  // A copy without an origin of its own rests on what its fellow rests on.
  const tracedSets = new Set<number>();
  counted.forEach((member, index) => {
    const origin = originOf.get(member.id);
    if (origin === undefined) return;
    origins.add(origin);
    tracedSets.add(folded[index] ?? index);
  });
  counted.forEach((member, index) => {
    const set = folded[index] ?? index;
    if (!originOf.has(member.id) && !tracedSets.has(set)) untraced.add(set);
  });
  const tracedTo = { origins: [...origins].sort(byText), untraced: untraced.size };
  return { tracedTo, state: stateOf(members, tracedTo) };
}

function stateOf(members: readonly Statement[], { origins, untraced }: Claim["tracedTo"]): ClaimState {
  const denied = members.some(({ stance }) => stance === "denies");
  if (denied && members.some(({ stance }) => stance !== "denies")) return "contradicted";
  if (new Set(members.map(({ page }) => page)).size === 1) return "one page";
  return origins.length + untraced === 1 ? "one origin" : "uncontradicted";
}

/** For every member the number of its fold: members of one page without origins, and members inside copied passages, are one. */
function foldCopies(members: readonly Statement[], copies: readonly Copy[]): number[] {
  const sets = new DisjointSets(members.length);
  const holds = (spans: Copy["a"], member: Statement) =>
    spans.some((span) => span.page === member.page.page.id && overlap(span, member.span));
  members.forEach((one, a) => {
    members.forEach((other, b) => {
      if (b <= a) return;
      const copied = copies.some(
        (copy) =>
          copy.kind !== "credit only" &&
          ((holds(copy.a, one) && holds(copy.b, other)) || (holds(copy.a, other) && holds(copy.b, one))),
      );
      if (one.page === other.page || copied) sets.join(a, b);
    });
  });
  return members.map((_, index) => sets.find(index));
}
