import type { JSX } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { DifferenceView } from "../parts/difference-view.tsx";

/** What two accounts dwell on and what they call things: the differences of emphasis and of words between just these two. */
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
  return (
    <section className="claim-part" aria-labelledby="dwells-heading">
      <h2 id="dwells-heading">
        Where these two part <span className="count">{rows.length}</span>
      </h2>
      {rows.slice(0, 12).map((row) => (
        <DifferenceView key={row.id} row={row} pages={answer.pages} only={pages} />
      ))}
    </section>
  );
}
