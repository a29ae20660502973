import type { Claim, Copy, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ClaimState } from "../../core/vocabulary.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { byText } from "../../measure/text-order.ts";
import { oneMouth } from "./one-mouth.ts";
import type { Statement } from "./statement.ts";

export type Trace = { readonly tracedTo: Claim["tracedTo"]; readonly state: ClaimState };

/** What is known of an origin: its name, and whether it is an outlet. */
export type NamedOrigin = { readonly name: string; readonly outlet: boolean };

/** Traces claims to their origins. The copies are sorted by page once, since a claim needs only those of its own pages. */
export class Tracer {
  private readonly originOf: ReadonlyMap<string, string>;
  private readonly origins: ReadonlyMap<string, NamedOrigin>;
  private readonly copiesFrom: ReadonlyMap<string, readonly CopiedPair[]>;

  /** `originOf` gives a statement's origin, `origins` what is known of each. */
  constructor(
    originOf: ReadonlyMap<string, string>,
    origins: ReadonlyMap<string, NamedOrigin>,
    copies: readonly Copy[],
  ) {
    this.originOf = originOf;
    this.origins = origins;
    this.copiesFrom = Map.groupBy(copies.flatMap(pagesCopied), ({ from }) => from);
  }

  /**
   * On how many origins a claim rests, outlets and copies not counted: origins are counted among those who do not deny
   * it; members without one are counted once for each page, pages that took the passage from one another as one. So are
   * the outlets of such pages that have it from nobody named. Who only passes on what another member says is not
   * counted beside it, nor who is named by no name for words that another page quotes from somebody of a name.
   */
  trace(members: readonly Statement[]): Trace {
    const asserting = members.filter(({ stance }) => stance !== "denies");
    const counted = asserting.length === 0 ? members : asserting;
    const folded = this.fold(counted);
    const untraced = new Set<number>();
    const origins = new Set<string>();
    // A copy without an origin of its own rests on what its fellow rests on.
    const tracedSets = new Set<number>();
    const outletOf = new Map<number, Own>();
    const describedOf = new Map<string, string>();
    const passedOver = new Set([...this.passing(counted), ...this.saidOnce(counted)]);
    const takers = this.takers(counted);
    counted.forEach((member, index) => {
      const origin = member.id === null ? undefined : this.originOf.get(member.id);
      if (origin === undefined) return;
      const set = folded[index] ?? index;
      tracedSets.add(set);
      if (passedOver.has(index)) return;
      const described = this.isOwn(member, origin) ? null : this.describedAs(origin);
      if (described !== null) {
        // "A family near Brax", in the same passage of two pages.
        const key = `${set} ${described}`;
        if (byText(origin, describedOf.get(key) ?? origin) <= 0) describedOf.set(key, origin);
      } else if (!this.isOwn(member, origin)) origins.add(origin);
      else {
        const own = { origin, taken: takers.has(member.page.page.id) };
        const known = outletOf.get(set);
        if (known === undefined || comesBefore(own, known)) outletOf.set(set, own);
      }
    });
    for (const { origin } of outletOf.values()) origins.add(origin);
    for (const origin of describedOf.values()) origins.add(origin);
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
    const known = this.origins.get(origin);
    if (known?.outlet !== true) return false;
    return members.some((member) => {
      const own = member.id === null ? undefined : this.originOf.get(member.id);
      if (own === undefined || own === origin || this.isOwn(member, own)) return false;
      const { outlet } = member.page.page;
      return outlet !== null && plain(known.name) === plain(outlet.value);
    });
  }

  /** Members that pass on another one ("Radio Tolm said the minister said"): it rests on who said it. */
  private passing(members: readonly Statement[]): readonly number[] {
    const within = new Set<string>();
    for (const { page, attribution, id } of members) {
      if (attribution === null || id === null || !this.originOf.has(id)) continue;
      // Parents stand before what stands in them, so that this ends.
      for (let parent = attribution.parent; parent !== null; ) {
        within.add(`${page.page.id} ${parent}`);
        parent = page.layers.attributions.annotations[parent]?.parent ?? null;
        if (parent !== null && within.has(`${page.page.id} ${parent}`)) break;
      }
    }
    return members.flatMap(({ page, attribution }, index) =>
      attribution !== null && within.has(`${page.page.id} ${attribution.id}`) ? [index] : [],
    );
  }

  /**
   * Of words that came out of one mouth, those who are named by no name ("the airline", or an outlet that had them from
   * nobody named) where another page names somebody; where none does, all but the first.
   */
  private saidOnce(members: readonly Statement[]): readonly number[] {
    return oneMouth(members).flatMap((mouth) => {
      const tellers = mouth.flatMap((index) => {
        const member = members[index];
        const origin = member?.id == null ? undefined : this.originOf.get(member.id);
        if (member === undefined || origin === undefined) return [];
        const { name = "", outlet = false } = this.origins.get(origin) ?? {};
        return [{ index, origin, own: this.isOwn(member, origin), named: !outlet && /\p{Lu}/u.test(name) }];
      });
      const nameless = tellers.filter(({ named }) => !named);
      if (nameless.length < tellers.length) return nameless.map(({ index }) => index);
      const [first] = nameless
        .toSorted((a, b) => Number(a.own) - Number(b.own) || byText(a.origin, b.origin))
        .map(({ origin }) => origin);
      return nameless.flatMap(({ index, origin }) => (origin === first ? [] : [index]));
    });
  }

  /** Pages that took a passage from another page of the claim. */
  private takers(members: readonly Statement[]): ReadonlySet<string> {
    const pages = new Set(members.map(({ page }) => page.page.id));
    const takers = new Set<string>();
    for (const page of pages) {
      for (const { to, copy, from } of this.copiesFrom.get(page) ?? []) {
        if (!pages.has(to)) continue;
        if (copy.direction === "a to b") takers.add(to);
        else if (copy.direction === "b to a") takers.add(from);
      }
    }
    return takers;
  }

  /** True where the origin is the outlet that holds the page: whoever stands behind it has no name. */
  private isOwn({ page: { page } }: Statement, origin: string): boolean {
    const known = this.origins.get(origin);
    return known?.outlet === true && page.outlet !== null && plain(known.name) === plain(page.outlet.value);
  }

  /** The first word of what an origin without a name is called by; null for one with a name. */
  private describedAs(origin: string): string | null {
    return /^\p{Ll}+/u.exec(this.origins.get(origin)?.name ?? "")?.[0] ?? null;
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

type Own = { readonly origin: string; readonly taken: boolean };

/** An outlet that took the words from another is not where they come from. */
const comesBefore = (a: Own, b: Own): boolean => (a.taken === b.taken ? byText(a.origin, b.origin) < 0 : b.taken);

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
