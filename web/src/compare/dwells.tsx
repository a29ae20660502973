import type { JSX } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { DifferenceView } from "../parts/difference-view.tsx";
import { EmphasisView } from "./emphasis-view.tsx";

/** What two accounts dwell on, and where they part: the differences between just these two. */
export function Dwells({ pages }: { readonly pages: readonly string[] }): JSX.Element | null {
  const [first = "", second = ""] = pages;
  const { answer } = useAnswer("differences", { page: first, limit: 500 });
  const rows = (answer?.items ?? []).filter(
    ({ kind, sides }) =>
      kind !== "change" &&
      sides.some((side) => side.pages.includes(first)) &&
      sides.some((side) => side.pages.includes(second)),
  );
  if (answer === undefined || rows.length === 0) return null;
  const others = rows.filter(({ kind }) => kind !== "emphasis" && kind !== "omission");
  const emphasis = <EmphasisView of={pages} rows={rows} pages={answer.pages} />;
  if (others.length === 0) return emphasis;
  return (
    <>
      {emphasis}
      <section className="claim-part" aria-labelledby="dwells-heading">
        <h2 id="dwells-heading">
          Where these two part <span className="count">{others.length}</span>
        </h2>
        {others.slice(0, 12).map((row) => (
          <DifferenceView key={row.id} row={row} pages={answer.pages} only={pages} />
        ))}
      </section>
    </>
  );
}
