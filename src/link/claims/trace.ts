import type { Claim, Copy, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ClaimState } from "../../core/vocabulary.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { byText } from "../../measure/text-order.ts";
import type { Statement } from "./statement.ts";

export type Trace = { readonly tracedTo: Claim["tracedTo"]; readonly state: ClaimState };

/** Traces claims to their origins. The copies are sorted by page once, since a claim needs only those of its own pages. */
export class Tracer {
  private readonly originOf: ReadonlyMap<string, string>;
  private readonly outlets: ReadonlyMap<string, string>;
  private readonly copiesFrom: ReadonlyMap<string, readonly CopiedPair[]>;

  /** `originOf` gives a statement's origin, `outlets` the names of the origins that are outlets. */
  constructor(originOf: ReadonlyMap<string, string>, outlets: ReadonlyMap<string, string>, copies: readonly Copy[]) {
    this.originOf = originOf;
    this.outlets = outlets;
    this.copiesFrom = Map.groupBy(copies.flatMap(pagesCopied), ({ from }) => from);
  }

  /**
   * On how many origins a claim rests, outlets and copies not counted: origins are counted among those who do not deny
   * it; members without one are counted once for each page, pages that took the passage from one another as one. So are
   * the outlets of such pages that have it from nobody named.
   */
  trace(members: readonly Statement[]): Trace {
    const asserting = members.filter(({ stance }) => stance !== "denies");
    const counted = asserting.length === 0 ? members : asserting;
    const folded = this.fold(counted);
    const untraced = new Set<number>();
    const origins = new Set<string>();
    // A copy without an origin of its own rests on what its fellow rests on.
    const tracedSets = new Set<number>();
    const outletOf = new Map<number, string>();
    counted.forEach((member, index) => {
      const origin = member.id === null ? undefined : this.originOf.get(member.id);
      if (origin === undefined) return;
      const set = folded[index] ?? index;
      tracedSets.add(set);
      if (!this.isOwn(member, origin)) origins.add(origin);
      else if (byText(origin, outletOf.get(set) ?? origin) <= 0) outletOf.set(set, origin);
    });
    for (const origin of outletOf.values()) origins.add(origin);
    for (const origin of [...origins]) if (this.isToldByPage(origin, counted)) origins.delete(origin);
    counted.forEach((member, index) => {
      const set = folded[index] ?? index;
      const traced = member.id !== null && this.originOf.has(member.id);
      if (!traced && !tracedSets.has(set)) untraced.add(set);
    });
    const tracedTo = { origins: [...origins].sort(byText), untraced: untraced.size };
    return { tracedTo, state: stateOf(members, tracedTo) };
  }

  /** True where the outlet that others have it from has a page among the members, which has it from somebody with a name. */
  private isToldByPage(origin: string, members: readonly Statement[]): boolean {
    const name = this.outlets.get(origin);
    if (name === undefined) return false;
    return members.some((member) => {
      const own = member.id === null ? undefined : this.originOf.get(member.id);
      if (own === undefined || own === origin || this.isOwn(member, own)) return false;
      const { outlet } = member.page.page;
      return outlet !== null && plain(name) === plain(outlet.value);
    });
  }

  /** True where the origin is the outlet that holds the page: whoever stands behind it has no name. */
  private isOwn({ page: { page } }: Statement, origin: string): boolean {
    const name = this.outlets.get(origin);
    return name !== undefined && page.outlet !== null && plain(name) === plain(page.outlet.value);
  }

  /** For every member the number of its fold: members of one page without origins, and members inside copied passages, are one. */
  private fold(members: readonly Statement[]): number[] {
    const sets = new DisjointSets(members.length);
    const onPage = new Map<string, number[]>();
    members.forEach((member, index) => {
      const fellows = onPage.get(member.page.page.id) ?? [];
      if (fellows[0] !== undefined) sets.join(fellows[0], index);
      fellows.push(index);
      onPage.set(member.page.page.id, fellows);
    });
    const inside = (page: string, spans: readonly Span[]) =>
      (onPage.get(page) ?? []).find((index) => {
        const member = members[index];
        return member !== undefined && spans.some((span) => span.page === page && overlap(span, member.span));
      });
    for (const page of onPage.keys()) {
      for (const { from, to, copy } of this.copiesFrom.get(page) ?? []) {
        if (!onPage.has(to)) continue;
        const [one, other] = [inside(from, copy.a), inside(to, copy.b)];
        if (one !== undefined && other !== undefined) sets.join(one, other);
      }
    }
    return members.map((_, index) => sets.find(index));
  }
}

const plain = (name: string): string => foldLetters(name).replace(/^the /, "");

type CopiedPair = { readonly from: string; readonly to: string; readonly copy: Copy };

/** The pages whose passages a copy ties to each other; none where only the credit is the same. */
function pagesCopied(copy: Copy): CopiedPair[] {
  if (copy.kind === "credit only") return [];
  const [from, to] = [copy.a, copy.b].map((spans) => [...new Set(spans.map(({ page }) => page))]);
  return (from ?? []).flatMap((one) => (to ?? []).map((other) => ({ from: one, to: other, copy })));
}

function stateOf(members: readonly Statement[], { origins, untraced }: Claim["tracedTo"]): ClaimState {
  const denied = members.some(({ stance }) => stance === "denies");
  if (denied && members.some(({ stance }) => stance !== "denies")) return "contradicted";
  if (new Set(members.map(({ page }) => page)).size === 1) return "one page";
  return origins.length + untraced === 1 ? "one origin" : "uncontradicted";
}
