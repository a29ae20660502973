import type { JSX, ReactNode } from "react";
import { PairButtons } from "../changes/correct-this.tsx";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { usePaged } from "../data/use-answer.ts";
import { dateWords } from "../data/words.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { pageHref, thingHref } from "../route.ts";
import { DateOfPage } from "./date-of-page.tsx";

const STEP = 50;

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly children: ReactNode;
};

export function DeskPart({ id, title, count, children }: PartProps): JSX.Element {
  return (
    <section className="claim-part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        {title} {count !== null && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}

function sourceWords({
  path,
  line,
  url,
}: {
  path?: string | undefined;
  line?: number | undefined;
  url?: string | undefined;
}): string {
  const place = path ?? url ?? "";
  return line === undefined ? safeWords(place) : `${safeWords(place)}, line ${line}`;
}

export function Failures(): JSX.Element {
  const { items, total, more } = usePaged("failures", {}, STEP);
  return (
    <DeskPart id="failures" title="Could not be read" count={total}>
      {total === 0 && <p className="nothing">Everything that was given could be read.</p>}
      <ul className="plain-list">
        {items.map((failure) => (
          <li key={`${failure.source.path} ${failure.source.line} ${failure.code}`}>
            <strong>
              <bdi>{sourceWords(failure.source)}</bdi>
            </strong>
            <p>
              {safeWords(failure.message)}. <span className="part-muted">{safeWords(failure.hint)}</span>
            </p>
          </li>
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}

/** Pages that do not state their date: what their own words leave, what others say, and a field for who knows better. */
export function DoubtfulDates(): JSX.Element {
  const { items, total, more } = usePaged("pages", { undated: true }, STEP);
  return (
    <DeskPart id="dates" title="Doubtful dates" count={total}>
      {total === 0 && <p className="nothing">Every page states its date.</p>}
      <ul className="plain-list">
        {items.map((page) => (
          <li key={page.id}>
            <a className="part-page" href={pageHref(page.id)}>
              {page.label}
            </a>{" "}
            <bdi>{titleOf(page)}</bdi>{" "}
            <span className="part-muted">
              {dateOf(page)}
              {page.bounds !== null && `; its words leave ${dateWords(page.bounds)}`}
            </span>
            <DateOfPage id={page.id} />
          </li>
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}

/** Names that may be one: both left apart until somebody says so. */
export function MaybeNames(): JSX.Element {
  const { items, total, more } = usePaged("entities", { maybeSame: true }, STEP);
  const pairs = items.flatMap((row) =>
    row.maybeSame
      .filter((other) => row.id < other.id || !items.some(({ id }) => id === other.id))
      .map((other) => ({ row, other })),
  );
  return (
    <DeskPart id="names" title="Names that may be one" count={total === null ? null : pairs.length}>
      {total === 0 && <p className="nothing">No name stands in doubt.</p>}
      <ul className="plain-list">
        {pairs.map(({ row, other }) => (
          <li key={`${row.id} ${other.id}`} className="decide">
            <span>
              <a href={thingHref("entity", row.id)}>
                <bdi>{safeWords(row.name)}</bdi>
              </a>{" "}
              <span className="part-muted">and</span>{" "}
              <a href={thingHref("entity", other.id)}>
                <bdi>{safeWords(other.name)}</bdi>
              </a>{" "}
              <span className="part-muted">{safeWords(other.why)}</span>
            </span>
            <PairButtons targets={[row.id, other.id]} same="One and the same" different="Two" />
          </li>
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}

/** Pages that were told apart from the main matter. */
export function Matters(): JSX.Element | null {
  const { items, pages, total } = usePaged("matters", {}, STEP);
  const [main] = items;
  const others = items.filter((one) => !one.main);
  if (total === null || others.length === 0) return null;
  return (
    <DeskPart id="matters" title="Matters apart" count={others.length}>
      <p className="nothing">These pages tell of something else; what they say stands apart from the main matter.</p>
      <ul className="plain-list">
        {others.map((matter) => (
          <li key={matter.id} className="decide">
            <span>
              {matter.pageIds.map((id) => (
                <span key={id}>
                  <PageLink page={id} pages={pages} /> <bdi>{pages[id] === undefined ? "" : titleOf(pages[id])}</bdi>{" "}
                  <span className="part-muted">
                    <bdi>{pages[id] === undefined ? "" : outletOf(pages[id])}</bdi>
                  </span>
                  <br />
                </span>
              ))}
            </span>
            {matter.pageIds[0] !== undefined && main?.pageIds[0] !== undefined && (
              <PairButtons targets={[main.pageIds[0], matter.pageIds[0]]} same="Of the main matter" different={null} />
            )}
          </li>
        ))}
      </ul>
    </DeskPart>
  );
}
