import { type JSX, memo } from "react";
import { CLAIM_STATES, type ClaimState } from "../../../src/core/vocabulary.ts";
import type { ClaimRow } from "../../../src/queries/contract/parts.ts";
import { csvOf, pageCell } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Parameters } from "../data/source.ts";
import { usePaged } from "../data/use-answer.ts";
import { Choice, FilterBar } from "../parts/filter-bar.tsx";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { goTo, type Query, screenHref, thingHref } from "../route.ts";
import { stateWords } from "./state-words.ts";

const STEP = 100;
/** Pages that a row names. */
const NAMED = 6;
/** Origins that a row names. */
const NAMED_ORIGINS = 4;

function parametersOf({
  q,
  actor,
  outlet,
  from,
  to,
  state,
  origin,
}: Query): Omit<Parameters<"claims">, "offset" | "limit"> {
  return {
    ...(q === undefined ? {} : { q }),
    ...(actor === undefined ? {} : { actor }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(origin === undefined ? {} : { origin }),
    ...(state === undefined ? {} : { state: [state as ClaimState] }),
  };
}

type RowProps = { readonly row: ClaimRow; readonly pages: PageTable };

/** The names of its pages came with the row: as long as that is the same, nothing changes. */
const Row = memo(function Row({ row, pages }: RowProps): JSX.Element {
  const { origins, originCount } = row;
  return (
    <li className="claim-row">
      <a className="claim-label" href={thingHref("claim", row.id)}>
        <bdi>{safeWords(row.label)}</bdi>
      </a>
      <p className="claim-facts">
        <span className={`state state-${row.state.replaceAll(" ", "-")}`}>{stateWords(row.state)}</span>
        {row.denials > 0 && <span className="denied-mark">{row.denials} deny</span>}
        {originCount > 0 && (
          <span>
            traced to {originCount}:{" "}
            {origins.slice(0, NAMED_ORIGINS).map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ", "}
                <bdi>{safeWords(name)}</bdi>
              </span>
            ))}
            {originCount > NAMED_ORIGINS && ` and ${originCount - NAMED_ORIGINS} more`}
          </span>
        )}
        {row.drifts > 0 && <span>wording differs</span>}
        <span className="row-pages">
          {row.pages.slice(0, NAMED).map((page) => (
            <PageLink key={page} page={page} span={page === row.first.page ? row.first : null} pages={pages} />
          ))}
          {row.pageCount > NAMED && (
            <a className="more-pages" href={thingHref("claim", row.id)}>
              +{row.pageCount - NAMED}
            </a>
          )}
        </span>
      </p>
    </li>
  );
}, sameRow);

function sameRow(a: RowProps, b: RowProps): boolean {
  return a.row === b.row;
}

function toCsv(items: readonly ClaimRow[], pages: PageTable): string {
  return csvOf(
    [
      "claim",
      "state",
      "pages",
      "outlets",
      "origins",
      "origin names",
      "untraced",
      "denials",
      "wordings differ",
      "page names",
      "id",
    ],
    items.map((row) => [
      row.label,
      row.state,
      row.pageCount,
      row.outletCount,
      row.originCount,
      row.origins.map(({ name }) => name).join("; "),
      row.untraced,
      row.denials,
      row.drifts,
      pageCell(pages, row.pages),
      row.id,
    ]),
  );
}

/** Every claim of the pages; those that most pages have first. */
export function ClaimsScreen({ query }: { readonly query: Query }): JSX.Element {
  const { items, pages, total, more, state, error } = usePaged("claims", parametersOf(query), STEP);
  return (
    <div className="screen claims-screen">
      <ScreenHead
        title="Claims"
        note="The same statement across pages, with whoever says, doubts or denies it. Uncontradicted is not true."
      />
      <FilterBar screen="claims" query={query} filters={["q", "actor", "outlet", "from", "to"]}>
        <Choice
          label="State"
          value={query.state ?? ""}
          onChange={(value) => goTo(screenHref("claims", { ...query, state: value }), true)}
          options={CLAIM_STATES.map((one) => [one, stateWords(one)])}
        />
      </FilterBar>
      {error !== null && <FailureNote error={error} />}
      {state === "waiting" && items.length === 0 && <Waiting what="claims" />}
      {total === 0 && <p className="nothing">No claim in these pages fits these filters.</p>}
      {total !== null && total > 0 && <p className="total">{total === 1 ? "1 claim" : `${total} claims`}</p>}
      {items.length > 0 && (
        <p className="copy-row">
          <span>Save what is shown as</span>
          <DownloadButton label="CSV" name="claims.csv" media="text/csv" text={() => toCsv(items, pages)} />
        </p>
      )}
      <ol className="row-list">
        {items.map((row) => (
          <Row key={row.id} row={row} pages={pages} />
        ))}
      </ol>
      <MoreRows shown={items.length} total={total} more={more} />
    </div>
  );
}
