import type { JSX } from "react";
import { csvOf, pageCell } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import type { Answer, Parameters } from "../data/source.ts";
import { useAnswer } from "../data/use-answer.ts";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { goTo, type Query, screenHref } from "../route.ts";
import { CompareTable } from "./compare-table.tsx";
import { Dwells } from "./dwells.tsx";
import { PagePicker } from "./page-picker.tsx";
import { TwoColumns } from "./two-columns.tsx";

type Points = NonNullable<Parameters<"compare">["points"]>;
const POINTS: readonly (readonly [Points, string])[] = [
  ["events", "Events"],
  ["claims", "Claims"],
  ["differences", "Differences"],
];
/** Rows that are shown at first, and how many more at a time. */
const STEP = 60;

function pointsOf(query: Query): Points {
  return POINTS.find(([id]) => id === query.points)?.[0] ?? "events";
}

function toCsv({ columns, items, pages }: Answer<"compare">): string {
  return csvOf(
    ["point", "kind", ...columns.map(({ id }) => pageCell(pages, [id]))],
    items.map((row) => [
      row.label,
      row.detail,
      ...row.cells.map(({ standing, value, words }) =>
        [standing, value, words === null ? null : `“${words.text}”`].filter((one) => one !== null).join(": "),
      ),
    ]),
  );
}

/** Accounts beside one another: as a table of standings, and two of them in full. */
export function CompareScreen({ query }: { readonly query: Query }): JSX.Element {
  const points = pointsOf(query);
  const of = (query.of ?? "").split(",").filter((id) => id !== "");
  const most = Number(query.rows) > 0 ? Number(query.rows) : STEP;
  const pair = of.length === 2;
  const shared = query.shared === "all" ? undefined : pair ? undefined : true;
  const asked = useAnswer("compare", {
    points,
    limit: pair ? 500 : most,
    ...(of.length === 0 ? {} : { of }),
    ...(shared === undefined ? {} : { shared }),
  });
  const set = (changed: Readonly<Record<string, string | undefined>>): void =>
    goTo(screenHref("compare", { ...query, rows: undefined, ...changed }), true);
  const { answer } = asked;
  const rows = answer?.items ?? [];
  return (
    <div className="screen compare-screen">
      <ScreenHead
        title="Compare"
        note="One word a cell: how that page stands to the point. Point at it for its sentence. Silent is said only of pages that could have told."
      />
      <div className="filter-bar">
        <fieldset className="choice-row">
          <legend>Points</legend>
          {POINTS.map(([id, name]) => (
            <label key={id} className="filter-check">
              <input type="radio" name="points" checked={points === id} onChange={() => set({ points: id })} />
              {name}
            </label>
          ))}
        </fieldset>
        {!pair && (
          <label className="filter-check">
            <input
              type="checkbox"
              checked={query.shared !== "all"}
              onChange={(event) => set({ shared: event.target.checked ? undefined : "all" })}
            />
            Only what two or more tell
          </label>
        )}
        {of.length > 0 && (
          <button type="button" className="filter-clear" onClick={() => set({ of: undefined })}>
            Pages that tell most
          </button>
        )}
      </div>
      <PagePicker
        chosen={of.length > 0 ? of : (answer?.columns ?? []).map(({ id }) => id)}
        onChoose={(pages) => set({ of: pages.join(",") })}
      />
      {asked.state === "failed" && <FailureNote error={asked.error} />}
      {answer === undefined && asked.state === "waiting" && <Waiting what="points" />}
      {answer !== undefined && rows.length === 0 && (
        <p className="nothing">No point in these pages fits. Show what only one page tells, or choose other pages.</p>
      )}
      {answer !== undefined &&
        rows.length > 0 &&
        (pair ? (
          <>
            <Dwells pages={of} />
            <TwoColumns columns={answer.columns} rows={rows} />
          </>
        ) : (
          <CompareTable columns={answer.columns} rows={rows} />
        ))}
      {answer !== undefined && rows.length > 0 && (
        <p className="copy-row">
          <span>Save what is shown as</span>
          <DownloadButton label="CSV" name="compare.csv" media="text/csv" text={() => toCsv(answer)} />
        </p>
      )}
      {answer !== undefined && answer.total > rows.length && (
        <button
          type="button"
          className="more"
          onClick={() => goTo(screenHref("compare", { ...query, rows: String(most + STEP) }), true)}
        >
          Show more ({answer.total - rows.length} left)
        </button>
      )}
    </div>
  );
}
