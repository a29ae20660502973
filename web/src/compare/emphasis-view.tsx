import type { JSX } from "react";
import type { DifferenceRow, Quote } from "../../../src/queries/contract/parts.ts";
import { labelOf, outletOf, type PageTable } from "../data/page-names.ts";
import { QuoteLink } from "../parts/quote-link.tsx";
import { dwellingOf } from "./dwelling.ts";

type SideProps = { readonly page: string; readonly rows: readonly DifferenceRow[]; readonly pages: PageTable };

function Point({ words, share, pages }: { words: Quote; share: number; pages: PageTable }): JSX.Element {
  const percent = Math.round(100 * share);
  return (
    <li>
      <span className="dwell-share">
        <span className="dwell-bar" style={{ width: `${Math.max(2, percent)}%` }} />
        <span className="dwell-percent">{percent}%</span>
      </span>
      <QuoteLink quote={words} pages={pages} />
    </li>
  );
}

function Side({ page, rows, pages }: SideProps): JSX.Element {
  const { dwelt, alone } = dwellingOf(rows, page);
  const reference = pages[page];
  return (
    <div className="dwell-side">
      <p className="dwell-head">
        <span className="part-page">{labelOf(pages, page)}</span>{" "}
        {reference !== undefined && <bdi>{outletOf(reference)}</bdi>}
      </p>
      {dwelt.length > 0 && (
        <>
          <h3>dwells on</h3>
          <ul className="dwell-list">
            {dwelt.map((one) => (
              <Point key={one.words.start} {...one} pages={pages} />
            ))}
          </ul>
        </>
      )}
      {alone.length > 0 && (
        <>
          <h3>tells alone</h3>
          <ul className="dwell-list">
            {alone.map((one) => (
              <Point key={one.words.start} {...one} pages={pages} />
            ))}
          </ul>
        </>
      )}
      {dwelt.length + alone.length === 0 && <p className="nothing">Nothing that the other does not.</p>}
    </div>
  );
}

/** What two sides' own accounts of one contact dwell on, and what each has that the other leaves out, with how much of its points that is. */
export function EmphasisView({
  of,
  rows,
  pages,
}: {
  readonly of: readonly string[];
  readonly rows: readonly DifferenceRow[];
  readonly pages: PageTable;
}): JSX.Element | null {
  if (!rows.some(({ kind }) => kind === "emphasis" || kind === "omission")) return null;
  return (
    <section className="claim-part" aria-labelledby="emphasis-heading">
      <h2 id="emphasis-heading">What each dwells on</h2>
      <p className="part-muted">
        Two own accounts of one contact. The share is a point’s part of all that its account tells, by length.
      </p>
      <div className="pair-row">
        {of.map((page) => (
          <Side key={page} page={page} rows={rows} pages={pages} />
        ))}
      </div>
    </section>
  );
}
