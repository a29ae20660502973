import { HearsayError } from "../../core/errors.ts";
import { peopleBehind } from "../../core/people-behind.ts";
import type { Attribution, Claim, Origin } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { ClaimDetail, ClaimMember } from "../contract/answers.ts";
import type { ClaimRow } from "../contract/parts.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, oneOf, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, NAMED, type Stretch } from "../stretch.ts";
import { chainTree } from "./chain-tree.ts";
import { unknownRow } from "./open-questions.ts";
import { hasActor, pagesOfStatement, statementRow, whenSaid } from "./statements.ts";

function firstWords(claim: Claim): Claim["members"][number] {
  const [first] = claim.members;
  if (first === undefined) throw new Error(`claim ${claim.id} has no member`);
  return first;
}

/** Pages in the order of their short names. */
function byPlace(view: RecordView, pages: readonly string[]): string[] {
  const place = (id: string): number => view.pagePlaces.get(id) ?? Number.POSITIVE_INFINITY;
  return [...pages].sort((a, b) => place(a) - place(b));
}

function statementsOf(view: RecordView, claim: Claim): Attribution[] {
  return claim.members.flatMap(({ attribution }) => view.attributions.get(attribution ?? "") ?? []);
}

/** The origins that it is traced to, with the people who stand behind them in this claim. */
function originsOf(view: RecordView, claim: Claim): Origin[] {
  const statements = statementsOf(view, claim);
  return claim.tracedTo.origins.flatMap((id) => {
    const origin = view.origins.get(id);
    return origin === undefined ? [] : { ...origin, behind: peopleBehind(origin, statements) };
  });
}

export function claimRow(view: RecordView, claim: Claim): ClaimRow {
  return {
    id: claim.id,
    label: claim.label,
    state: claim.state,
    members: claim.members.length,
    denials: claim.members.filter(({ stance }) => stance === "denies").length,
    pages: byPlace(view, claim.pages).slice(0, NAMED),
    pageCount: claim.pages.length,
    outlets: claim.outlets.slice(0, NAMED),
    outletCount: claim.outlets.length,
    origins: originsOf(view, claim)
      .slice(0, NAMED)
      .map(({ id, name, behind }) => ({ id, name, unnamed: behind.length > 0 })),
    originCount: claim.tracedTo.origins.length,
    untraced: claim.tracedTo.untraced,
    drifts: claim.drift.length,
    first: view.quote(firstWords(claim).span),
    apart: view.allApart(claim.pages),
  };
}

/** All claims: those of the main matter first, then those that most pages have, then by id. */
export function claimsInOrder(view: RecordView): readonly Claim[] {
  return view.once("claimsInOrder", () =>
    view.record.claims
      .map((claim) => ({ claim, apart: Number(view.allApart(claim.pages)) }))
      .sort(
        (a, b) =>
          a.apart - b.apart ||
          b.claim.pages.length - a.claim.pages.length ||
          b.claim.members.length - a.claim.members.length ||
          (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0),
      )
      .map(({ claim }) => claim),
  );
}

function whenOf(view: RecordView, member: Claim["members"][number]): Pick<ClaimMember, "when" | "whenFrom"> {
  const said = member.attribution === null ? undefined : view.attributions.get(member.attribution);
  if (said !== undefined) return whenSaid(view, said);
  const { date } = view.reference(member.span.page);
  return { when: date, whenFrom: date === null ? null : "page" };
}

export function claims(view: RecordView, asked: Parameters<"claims">): Stretch<ClaimRow> {
  const { actor, origin, leastPages, q } = asked;
  const state = oneOf(asked.state);
  const onPage = pageFilter(view, asked);
  const dated = asked.from !== undefined || asked.to !== undefined;
  const inTime = dateFilter(asked);
  const spokenBy = (claim: Claim, entity: string): boolean =>
    claim.members.some(({ attribution }) => {
      const said = attribution === null ? undefined : view.attributions.get(attribution);
      return said !== undefined && hasActor(said, entity);
    });
  const found = claimsInOrder(view).filter(
    (claim) =>
      state(claim.state) &&
      (leastPages === undefined || claim.pages.length >= leastPages) &&
      (origin === undefined || claim.tracedTo.origins.includes(origin)) &&
      (actor === undefined || spokenBy(claim, actor)) &&
      onPage(claim.pages) &&
      (!dated || claim.members.some((member) => inTime(whenOf(view, member).when))) &&
      holdsWords(claim.label, q),
  );
  return listOf(
    view,
    found,
    asked,
    (claim) => claimRow(view, claim),
    ({ pages }) => pages,
  );
}

/** The first of the members in time, by the earliest day that it can be of; null where none has a date. */
function earliestOf(members: readonly ClaimMember[]): number | null {
  let best: { at: number; first: number; last: number } | null = null;
  for (const [at, { when }] of members.entries()) {
    const bounds = when === null ? null : dateBounds(when);
    if (bounds === null || !Number.isFinite(bounds.first)) continue;
    if (best === null || bounds.first < best.first || (bounds.first === best.first && bounds.last < best.last))
      best = { at, ...bounds };
  }
  return best?.at ?? null;
}

/** Copies in whose text two members or more stand, each with its number. */
function copiesOf(
  view: RecordView,
  claim: Claim,
): { copies: ClaimDetail["copies"]; groupOf: ReadonlyMap<number, number> } {
  const groupOf = new Map<number, number>();
  const copies: ClaimDetail["copies"] = [];
  for (const copy of view.record.copies) {
    const inside = (side: typeof copy.a): number[] =>
      [...claim.members.entries()].flatMap(([at, { span }]) =>
        side.some((one) => one.page === span.page && overlap(one, span)) ? at : [],
      );
    const [a, b] = [inside(copy.a), inside(copy.b)];
    if (a.length === 0 || b.length === 0) continue;
    const members = [...a, ...b];
    const group = members.map((at) => groupOf.get(at)).find((known) => known !== undefined) ?? copies.length;
    for (const at of members) if (!groupOf.has(at)) groupOf.set(at, group);
    const pages = [...new Set([...copy.a, ...copy.b].map(({ page }) => page))];
    copies.push({ group, pages, direction: copy.direction, kind: copy.kind, why: copy.why });
  }
  return { copies, groupOf };
}

export function claim(view: RecordView, { id }: Parameters<"claim">): ClaimDetail {
  const found = view.claims.get(id) ?? view.record.claims.find((one) => one.was?.includes(id));
  if (found === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const { copies, groupOf } = copiesOf(view, found);
  const origins = originsOf(view, found);
  const members = found.members.map((member, at): ClaimMember => {
    const said = member.attribution === null ? undefined : view.attributions.get(member.attribution);
    return {
      attribution: member.attribution,
      statement: said === undefined ? null : statementRow(view, said, found.id),
      stance: member.stance,
      words: view.quote(member.span),
      ...whenOf(view, member),
      copyGroup: groupOf.get(at) ?? null,
    };
  });
  return {
    claim: found,
    members,
    nodes: chainTree(view, found),
    copies,
    earliest: earliestOf(members),
    denials: members.flatMap(({ stance }, at) => (stance === "denies" ? at : [])),
    drift: found.drift.map(({ from, to, relation, changes }) => ({
      from: view.quote(from),
      to: view.quote(to),
      relation,
      changes,
    })),
    origins,
    differences: (view.differencesAbout.get(found.id) ?? []).map((one) => one.id),
    unknowns: (view.unknownsOf.get(found.id) ?? []).map((one) => unknownRow(view, one)),
    apart: view.allApart(found.pages),
    pages: view.table([
      ...found.pages,
      ...found.accounts.filter(({ standing }) => standing !== "silent").map(({ page }) => page),
      ...members.flatMap(({ statement }) => (statement === null ? [] : pagesOfStatement(statement))),
      ...copies.flatMap((copy) => copy.pages),
      ...found.drift.flatMap(({ from, to }) => [from.page, to.page]),
      ...origins.flatMap(({ behind }) => behind.flatMap(({ evidence }) => evidence.map(({ page }) => page))),
    ]),
  };
}
