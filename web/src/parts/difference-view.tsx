import type { JSX } from "react";
import type { DifferenceRow } from "../../../src/queries/contract/parts.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { QuoteLink } from "./quote-link.tsx";

/** Quotes shown for one side. */
const QUOTES = 3;

/** Where accounts part: each side with who says so and their words, and what the sides share. */
export function DifferenceView({
  row,
  pages,
}: {
  readonly row: DifferenceRow;
  readonly pages: PageTable;
}): JSX.Element {
  return (
    <article className={`difference difference-${row.kind}`}>
      <p className="difference-head">
        <span className="difference-kind">{row.kind}</span> <bdi>{safeWords(row.subject)}</bdi>
      </p>
      <div className="difference-sides">
        {row.sides.map((side, at) => (
          // Sides never change their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at} className="side">
            <p>
              <strong>
                {side.standing === "denies" && "denies: "}
                <bdi>{safeWords(side.value)}</bdi>
              </strong>
              {side.who.length > 0 && <span className="part-muted"> {side.who.map(safeWords).join("; ")}</span>}
            </p>
            {side.words.slice(0, QUOTES).map((quote) => (
              <p key={`${quote.page}${quote.start}`}>
                <QuoteLink quote={quote} pages={pages} />
              </p>
            ))}
          </div>
        ))}
      </div>
      {row.common.length > 0 && (
        <p className="common">
          <span className="part-muted">common ground</span>{" "}
          {row.common.map(({ value }) => safeWords(value)).join(" · ")}
        </p>
      )}
    </article>
  );
}
