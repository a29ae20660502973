import { HearsayError } from "../../core/errors.ts";
import type { Account, Claim, Difference, Event, Span } from "../../core/record.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { CompareRow, Comparison } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import type { RecordView } from "../record-view.ts";
import { stretchOf } from "../stretch.ts";
import { claimsInOrder } from "./claims.ts";
import { subjectOf } from "./differences.ts";
import { eventsInOrder } from "./events.ts";
import { sentenceQuote } from "./sentence-quote.ts";

type Cell = CompareRow["cells"][number];

/** Pages that are put beside one another where none were named. */
const COLUMNS = 8;

/** The pages that tell most together with others: of the main matter, those with the most points that others tell too. */
function tellingPages(view: RecordView, matter: string | undefined): string[] {
  return view.once(`telling ${matter ?? ""}`, () => {
    const shared = new Map<string, number>();
    const add = (pages: readonly string[]): void => {
      if (pages.length > 1) for (const page of pages) shared.set(page, (shared.get(page) ?? 0) + 1);
    };
    for (const claim of view.record.claims) add(claim.pages);
    for (const event of view.record.events) add([...new Set(event.accounts.map(({ page }) => page))]);
    const wanted = view.pageOrder.filter(({ id }) =>
      matter === undefined ? !view.isApart(id) : view.matterOf.get(id)?.id === matter,
    );
    return wanted
      .map(({ id }, at) => ({ id, at, shared: shared.get(id) ?? 0 }))
      .sort((a, b) => b.shared - a.shared || a.at - b.at)
      .slice(0, COLUMNS)
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
  });
}

function cell(view: RecordView, page: string, standing: Cell["standing"], value: string | null, span?: Span): Cell {
  if (span === undefined) return { page, standing, value, words: null, sentence: null };
  return { page, standing, value, words: view.quote(span), sentence: sentenceQuote(view, span) };
}

function claimRow(view: RecordView, claim: Claim, columns: readonly string[]): CompareRow {
  const standings = new Map(claim.accounts.map(({ page, standing }) => [page, standing]));
  return {
    kind: "claim",
    id: claim.id,
    label: claim.label,
    detail: claim.state,
    cells: columns.map((page) => {
      const member = claim.members.find(({ span }) => span.page === page);
      return cell(view, page, standings.get(page) ?? "silent", null, member?.span);
    }),
  };
}

/** How a page stands to an event that it tells of: as the dispute over its status has it, else as the page tells it. */
function standingOf(view: RecordView, account: Account, event: Event): Cell["standing"] {
  const disputes = (view.differencesAbout.get(event.id) ?? []).filter(({ kind }) => kind === "status");
  const sides = disputes.flatMap((one) => one.sides.filter(({ pages }) => pages.includes(account.page)));
  if (sides.length > 0) return sides.find(({ standing }) => standing !== "asserts")?.standing ?? "asserts";
  return account.stance === "denies" || account.stance === "hedges" ? account.stance : "asserts";
}

/** How a page stands to an event that it does not tell of: silent only where it could have told. */
function standingWithout(view: RecordView, page: string, event: Event): Cell["standing"] {
  const { date } = view.reference(page);
  if (date === null) return "cannot tell";
  const when = event.when?.value ?? event.whenLinked?.value;
  const [published, held] = [dateBounds(date), when === undefined ? null : dateBounds(when)];
  if (published === null || held === null) return "cannot tell";
  return published.last < held.first ? "could not know" : "silent";
}

function eventRow(view: RecordView, event: Event, columns: readonly string[]): CompareRow {
  return {
    kind: "event",
    id: event.id,
    label: event.label,
    detail: event.status.value,
    cells: columns.map((page) => {
      const account = event.accounts.find((one) => one.page === page);
      if (account === undefined) return cell(view, page, standingWithout(view, page, event), null);
      return cell(view, page, standingOf(view, account, event), account.status, account.mention);
    }),
  };
}

function differenceRow(view: RecordView, one: Difference, columns: readonly string[]): CompareRow {
  return {
    kind: "difference",
    id: one.id,
    label: subjectOf(view, one),
    detail: one.kind,
    cells: columns.map((page) => {
      const side = one.sides.find(({ pages }) => pages.includes(page));
      if (side === undefined) return cell(view, page, "silent", null);
      const words = side.evidence.find((span) => span.page === page);
      return cell(view, page, side.standing, side.value, words);
    }),
  };
}

const NOT_TOLD: ReadonlySet<Cell["standing"]> = new Set([
  "silent",
  "could not know",
  "cut off",
  "cannot tell",
  "other time",
]);

/** Pages beside one another. Rows are points that at least one of them tells; those that most of them tell come first. */
export function compare(view: RecordView, asked: Parameters<"compare">): Comparison {
  const columns = asked.of === undefined || asked.of.length === 0 ? tellingPages(view, asked.matter) : asked.of;
  for (const id of columns)
    if (!view.pages.has(id)) throw new HearsayError("unknown-id", `Nothing in the record has the id ${id}.`);
  const among = new Set(columns);
  const touches = (pages: readonly string[]): number => new Set(pages.filter((page) => among.has(page))).size;
  const { points = "claims", shared } = asked;
  const wanted = (told: number): boolean => told > 0 && (shared === undefined || told > 1 === shared);
  const rows: { readonly told: number; readonly row: () => CompareRow }[] = [];
  if (points === "claims") {
    for (const claim of claimsInOrder(view)) {
      const told = touches(claim.pages);
      if (wanted(told)) rows.push({ told, row: () => claimRow(view, claim, columns) });
    }
  } else if (points === "events") {
    for (const event of eventsInOrder(view)) {
      const told = touches(event.accounts.map(({ page }) => page));
      if (wanted(told)) rows.push({ told, row: () => eventRow(view, event, columns) });
    }
  } else {
    for (const one of view.record.differences) {
      const told = touches(one.sides.filter(({ standing }) => !NOT_TOLD.has(standing)).flatMap(({ pages }) => pages));
      if (wanted(told)) rows.push({ told, row: () => differenceRow(view, one, columns) });
    }
  }
  const inOrder = rows.map((one, at) => ({ ...one, at })).sort((a, b) => b.told - a.told || a.at - b.at);
  return {
    columns: columns.map((id) => ({
      ...view.reference(id),
      voices: (view.pages.get(id)?.voice ?? []).map(({ value }) => value),
    })),
    total: rows.length,
    offset: Math.max(0, asked.offset ?? 0),
    items: stretchOf(inOrder, asked).map(({ row }) => row()),
    pages: view.table(columns),
  };
}
