import type { JSX } from "react";
import type { Quote } from "../../../src/queries/contract/parts.ts";
import { fullName, labelOf, type PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";
import { Quoted } from "./quoted.tsx";

/** A page's short name that leads to a place on it. */
export function PageLink({
  page,
  span,
  pages,
}: {
  readonly page: string;
  readonly span?: { readonly start: number; readonly end: number } | null;
  readonly pages: PageTable;
}): JSX.Element {
  return (
    <a className="part-page" href={pageHref(page, span)} title={fullName(pages, page)}>
      <bdi>{labelOf(pages, page)}</bdi>
    </a>
  );
}

/** A page's words that lead to their place, with the page's short name behind them. */
export function QuoteLink({ quote, pages }: { readonly quote: Quote; readonly pages: PageTable }): JSX.Element {
  return (
    <span className="quote">
      <a className="part-words" href={pageHref(quote.page, quote)} title={fullName(pages, quote.page)}>
        <Quoted text={safeWords(quote.text)} />
      </a>{" "}
      <PageLink page={quote.page} span={quote} pages={pages} />
    </span>
  );
}
