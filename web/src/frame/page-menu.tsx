import type { JSX } from "react";
import { useData } from "../data/data-context.ts";
import { labelOf, outletOf, pagesInOrder, titleOf } from "../data/page-names.ts";
import { pageHref, RECORD_HREF } from "../route.ts";

/** Goes to any screen: the record, a page, the page before or after. */
export function PageMenu({ shown }: { readonly shown: string | null }): JSX.Element {
  const data = useData();
  const pages = pagesInOrder(data);
  const at = pages.findIndex((page) => page.id === shown);
  const [before, after] = [at > 0 ? pages[at - 1] : undefined, at >= 0 ? pages[at + 1] : undefined];
  return (
    <nav className="page-menu" aria-label="Pages">
      {before !== undefined && (
        <a
          className="step"
          href={pageHref(before.id)}
          title={titleOf(before)}
          aria-label={`Page before: ${titleOf(before)}`}
        >
          ←
        </a>
      )}
      <select
        aria-label="Go to"
        value={shown ?? ""}
        onChange={(event) => {
          window.location.hash = event.target.value === "" ? RECORD_HREF : pageHref(event.target.value);
        }}
      >
        <option value="">The record</option>
        {pages.map((page) => (
          <option key={page.id} value={page.id}>
            {`${labelOf(data, page.id)} · ${outletOf(page)} · ${titleOf(page).slice(0, 60)}`}
          </option>
        ))}
      </select>
      {after !== undefined && (
        <a
          className="step"
          href={pageHref(after.id)}
          title={titleOf(after)}
          aria-label={`Page after: ${titleOf(after)}`}
        >
          →
        </a>
      )}
    </nav>
  );
}
