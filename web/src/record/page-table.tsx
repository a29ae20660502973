import type { JSX } from "react";
import { useData } from "../data/data-context.ts";
import { dateOf, labelOf, outletOf, pagesInOrder, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";

/** Every page: its short name, who published it and when, what kind of text it is. */
export function PageTable(): JSX.Element {
  const data = useData();
  const apart = new Set(data.record.matters.flatMap((matter) => (matter.main ? [] : matter.pages)));
  return (
    <section className="brief-section pages" aria-labelledby="pages-heading">
      <header>
        <h2 id="pages-heading">Pages</h2>
        <span className="count">{data.record.pages.length}</span>
      </header>
      <ol className="page-table">
        {pagesInOrder(data).map((page) => {
          const voices = page.voice.map((voice) => voice.value).filter((voice) => voice !== "report");
          const facts = [
            outletOf(page),
            dateOf(data, page),
            ...voices,
            ...(page.agency === null ? [] : [`via ${safeWords(page.agency.value)}`]),
            ...(apart.has(page.id) ? ["another matter"] : []),
          ];
          return (
            <li key={page.id}>
              <span className="part-page">{labelOf(data, page.id)}</span>
              <a className="page-title" href={pageHref(page.id)}>
                <bdi>{titleOf(page)}</bdi>
              </a>
              <span className="page-facts">
                <bdi>{facts.join(" · ")}</bdi>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
