import type { JSX } from "react";
import type { CompareRow } from "../../../src/queries/contract/answers.ts";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { pageHref, thingHref } from "../route.ts";
import { CompareCell } from "./compare-cell.tsx";

type TableProps = {
  readonly columns: Answer<"compare">["columns"];
  readonly rows: readonly CompareRow[];
};

/** Accounts beside one another: a point a row, a page a column, one standing a cell. */
export function CompareTable({ columns, rows }: TableProps): JSX.Element {
  return (
    <div className="table-box">
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col" className="point-head">
              Point
            </th>
            {columns.map((page) => (
              <th key={page.id} scope="col">
                <a href={pageHref(page.id)} title={titleOf(page)}>
                  <span className="part-page">{page.label}</span> <bdi>{outletOf(page)}</bdi>
                </a>
                <small>
                  {dateOf(page)}
                  {page.voices.includes("opinion") && " · opinion"}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={thingHref(row.kind, row.id)}>
                  <bdi>{safeWords(row.label)}</bdi>
                </a>
                {row.detail !== null && <small>{row.detail}</small>}
              </th>
              {row.cells.map((cell) => (
                <CompareCell key={cell.page} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
