import type { JSX } from "react";
import { outletOf, type PageReference, titleOf } from "../data/page-names.ts";
import { useAnswer } from "../data/use-answer.ts";
import { pageHref, RECORD_HREF } from "../route.ts";

/** More pages than this are no menu; they are found in the list of pages. */
const MOST = 200;

type PageMenuProps = {
  readonly shown: string | null;
  readonly before: PageReference | null;
  readonly after: PageReference | null;
};

type StepProps = {
  readonly to: PageReference;
  readonly what: string;
  readonly arrow: string;
  readonly side: "before" | "after";
};

function Step({ to, what, arrow, side }: StepProps): JSX.Element {
  return (
    <a
      className={`step step-${side}`}
      href={pageHref(to.id)}
      title={titleOf(to)}
      aria-label={`${what}: ${titleOf(to)}`}
    >
      {arrow}
    </a>
  );
}

/** Goes to any screen: the record, a page, the page before or after. */
export function PageMenu({ shown, before, after }: PageMenuProps): JSX.Element {
  const { answer } = useAnswer("pages", { offset: 0, limit: MOST });
  const few = answer !== undefined && answer.total <= MOST;
  return (
    <nav className="page-menu" aria-label="Pages">
      {before !== null && <Step to={before} what="Page before" arrow="←" side="before" />}
      {few && (
        <select
          aria-label="Go to"
          value={shown ?? ""}
          onChange={(event) => {
            window.location.hash = event.target.value === "" ? RECORD_HREF : pageHref(event.target.value);
          }}
        >
          <option value="">{shown === null ? "Pages" : "The record"}</option>
          {answer.items.map((page) => (
            <option key={page.id} value={page.id}>
              {`${page.label} · ${outletOf(page)} · ${titleOf(page).slice(0, 60)}`}
            </option>
          ))}
        </select>
      )}
      {after !== null && <Step to={after} what="Page after" arrow="→" side="after" />}
    </nav>
  );
}
