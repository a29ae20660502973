import { HearsayError } from "../../core/errors.ts";
import type { Attribution, Claim } from "../../core/record.ts";
import type { ClaimElsewhere, StatementRow } from "../contract/parts.ts";
import type { Answer, Parameters } from "../contract/queries.ts";
import { dateFilter, oneOf, pageFilter } from "../filters.ts";
import { holdsWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { listOf, type Stretch } from "../stretch.ts";

const MOST_ELSEWHERE = 12;

/** The speaker's name where one is known, else the page's words for them; empty where nobody is stated. */
export function speakerName(view: RecordView, { speaker }: Attribution): string {
  if (speaker.kind === "nobody stated") return "";
  const name = speaker.entity === null ? undefined : view.entities.get(speaker.entity)?.name;
  return speaker.kind === "unnamed" ? speaker.description || (name ?? "") : name || speaker.description;
}

/** When it was said; where that is not told, when the page was published. */
export function whenSaid(view: RecordView, one: Attribution): Pick<StatementRow, "when" | "whenFrom"> {
  if (one.said !== null && one.said.own !== null) return { when: one.said.own, whenFrom: "own" };
  if (one.said !== null && one.said.linked !== null) return { when: one.said.linked, whenFrom: "linked" };
  const { date } = view.reference(one.page);
  return { when: date, whenFrom: date === null ? null : "page" };
}

/** How the page has the words: from another, in quote marks, or in its own words. */
export function wayOf(one: Attribution): StatementRow["way"] {
  if (one.parent !== null || one.chain.length > 2) return "relayed";
  return one.form === "indirect" ? "reported" : "quoted";
}

function elsewhere(claim: Claim, page: string): ClaimElsewhere {
  const others = claim.members.filter(({ span }) => span.page !== page);
  return {
    id: claim.id,
    label: claim.label,
    state: claim.state,
    pages: claim.pages.length,
    elsewhere: others.slice(0, MOST_ELSEWHERE).map(({ span, stance }) => ({ ...span, stance })),
  };
}

/** `within` is a claim that is shown already: that the statement is part of it need not be told again. */
export function statementRow(view: RecordView, one: Attribution, within?: string): StatementRow {
  return {
    attribution: one,
    speaker: speakerName(view, one),
    way: wayOf(one),
    ...whenSaid(view, one),
    sources: view.quotes(one.sources),
    cues: view.quotes(one.cues),
    contents: view.quotes(one.contents),
    claims: (view.claimsOf.get(one.id) ?? []).flatMap((claim) =>
      claim.id === within ? [] : elsewhere(claim, one.page),
    ),
  };
}

/** The pages that a statement names. */
export function pagesOfStatement(row: StatementRow): string[] {
  return [
    row.attribution.page,
    ...row.claims.flatMap((claim) => claim.elsewhere.map(({ page }) => page)),
    ...row.attribution.chain.flatMap(({ span }) => span?.page ?? []),
  ];
}

export function wordsOfStatement(view: RecordView, one: Attribution): string {
  return one.contents.map((span) => view.quote(span).text).join(" ");
}

/** All statements, in the order of the pages' short names and of their text. */
export function statementsInOrder(view: RecordView): readonly Attribution[] {
  return view.once("statementsInOrder", () => view.pageOrder.flatMap(({ id }) => view.statementsOf.get(id) ?? []));
}

/** True where the entity speaks or stands in the chain. */
export function hasActor(one: Attribution, actor: string): boolean {
  return one.speaker.entity === actor || one.chain.some(({ entity }) => entity === actor);
}

export function statements(view: RecordView, asked: Parameters<"statements">): Stretch<StatementRow> {
  const { actor, origin, q } = asked;
  const onPage = pageFilter(view, asked);
  const inTime = dateFilter(asked);
  const [stance, form, way] = [oneOf(asked.stance), oneOf(asked.form), oneOf(asked.way)];
  const found = statementsInOrder(view).filter(
    (one) =>
      stance(one.stance) &&
      form(one.form) &&
      way(wayOf(one)) &&
      (actor === undefined || hasActor(one, actor)) &&
      (origin === undefined || one.origin === origin) &&
      onPage([one.page]) &&
      inTime(whenSaid(view, one).when) &&
      (q === undefined || holdsWords(`${speakerName(view, one)} ${wordsOfStatement(view, one)}`, q)),
  );
  return listOf(view, found, asked, (one) => statementRow(view, one), pagesOfStatement);
}

export function statement(view: RecordView, { id }: Parameters<"statement">): Answer<"statement"> {
  const one = view.attributions.get(id);
  if (one === undefined) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const row = statementRow(view, one);
  return { statement: row, pages: view.table(pagesOfStatement(row)) };
}
