import type { JSX } from "react";
import type { CompareRow } from "../../../src/queries/contract/answers.ts";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { Quoted } from "../parts/quoted.tsx";
import { pageHref, thingHref } from "../route.ts";
import { GAPS, STANDING_NOTES } from "./standing-words.ts";

type Cell = CompareRow["cells"][number];

function Side({ cell, row }: { readonly cell: Cell | undefined; readonly row: CompareRow }): JSX.Element {
  if (cell === undefined || cell.words === null || GAPS.has(cell.standing)) {
    const standing = cell?.standing ?? "silent";
    return (
      <p className="pair-side pair-gap" title={STANDING_NOTES[standing]}>
        {standing}
      </p>
    );
  }
  const quote = row.kind === "claim" ? cell.words : (cell.sentence ?? cell.words);
  return (
    <p className={`pair-side standing-${cell.standing}`}>
      {(cell.standing !== "asserts" || cell.value !== null) && (
        <span className="pair-standing">
          {[cell.standing === "asserts" ? "" : cell.standing, safeWords(cell.value ?? "")].filter(Boolean).join(": ")}
        </span>
      )}
      <a className="part-words" href={pageHref(cell.words.page, cell.words)}>
        <Quoted text={safeWords(quote.text)} />
      </a>
    </p>
  );
}

const told = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.words !== null && !GAPS.has(cell.standing);

/** Rows in the order in which the pages have them: what both tell by its place in the first, then what only one tells. */
function aligned(
  rows: readonly CompareRow[],
): readonly { readonly name: string; readonly rows: readonly CompareRow[] }[] {
  const place = (row: CompareRow, side: number): number => row.cells[side]?.words?.start ?? Number.POSITIVE_INFINITY;
  const by = (side: number) => (a: CompareRow, b: CompareRow) => place(a, side) - place(b, side);
  const both = rows.filter(({ cells }) => told(cells[0]) && told(cells[1]));
  const first = rows.filter(({ cells }) => told(cells[0]) && !told(cells[1]));
  const second = rows.filter(({ cells }) => !told(cells[0]) && told(cells[1]));
  return [
    { name: "Both tell", rows: both.sort(by(0)) },
    { name: "Only the first tells", rows: first.sort(by(0)) },
    { name: "Only the second tells", rows: second.sort(by(1)) },
  ];
}

type PairProps = {
  readonly columns: Answer<"compare">["columns"];
  readonly rows: readonly CompareRow[];
};

/** Two pages in two columns: what both tell side by side, and beside what only one tells the gap of the other. */
export function TwoColumns({ columns, rows }: PairProps): JSX.Element {
  const parts = aligned(rows);
  return (
    <div className="pair">
      <div className="pair-row pair-heads">
        {columns.map((page, side) => (
          <div key={page.id} className="pair-head">
            <a href={pageHref(page.id)}>
              <bdi>{titleOf(page)}</bdi>
            </a>
            <p className="part-muted">
              <span className="part-page">{page.label}</span> <bdi>{outletOf(page)}</bdi>, {dateOf(page)}
            </p>
            <p className="part-muted">
              {parts[0]?.rows.length ?? 0} {parts[0]?.rows.length === 1 ? "point" : "points"} shared ·{" "}
              {parts[side + 1]?.rows.length ?? 0} here alone
            </p>
          </div>
        ))}
      </div>
      {parts.map(
        (part) =>
          part.rows.length > 0 && (
            <section key={part.name} aria-label={part.name}>
              <h2 className="pair-part">
                {part.name} <span className="count">{part.rows.length}</span>
              </h2>
              {part.rows.map((row) => (
                <div key={`${row.kind} ${row.id}`} className="pair-point">
                  <a className="pair-label" href={thingHref(row.kind, row.id)}>
                    {row.kind === "claim" ? "who says so" : <bdi>{safeWords(row.label)}</bdi>}
                  </a>
                  <div className="pair-row">
                    <Side cell={row.cells[0]} row={row} />
                    <Side cell={row.cells[1]} row={row} />
                  </div>
                </div>
              ))}
            </section>
          ),
      )}
    </div>
  );
}
