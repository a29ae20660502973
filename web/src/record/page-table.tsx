import type { JSX } from "react";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { usePaged } from "../data/use-answer.ts";
import { pageHref } from "../route.ts";

/** How many pages are shown at first, and how many more at a time. */
const STEP = 50;

/** Every page: its short name, who published it and when, what kind of text it is. */
export function PageTable(): JSX.Element {
  const { items, total, more, error } = usePaged("pages", {}, STEP);
  return (
    <section className="brief-section pages" aria-labelledby="pages-heading">
      <header>
        <h2 id="pages-heading">Pages</h2>
        {total !== null && <span className="count">{total}</span>}
      </header>
      <ol className="page-table">
        {items.map((page) => {
          const facts = [
            outletOf(page),
            dateOf(page),
            ...page.voices.filter((voice) => voice !== "report"),
            ...(page.agency === null ? [] : [`via ${safeWords(page.agency)}`]),
            ...(page.apart ? ["another matter"] : []),
          ];
          return (
            <li key={page.id}>
              <span className="part-page">{page.label}</span>
              <a className="page-title" href={pageHref(page.id)}>
                <bdi>{titleOf(page)}</bdi>
              </a>
              <span className="page-facts">
                {facts.map((fact, at) => (
                  <span key={fact}>
                    {at > 0 && " · "}
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      {error !== null && <p role="alert">{error.message}</p>}
      {total !== null && items.length < total && (
        <button type="button" className="more" onClick={more}>
          Show more ({total - items.length} left)
        </button>
      )}
    </section>
  );
}
