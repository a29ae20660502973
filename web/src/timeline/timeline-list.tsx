import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { PageLink } from "../parts/quote-link.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { hrefOf, whenOf } from "./mark-view.tsx";

const KIND_WORDS = { event: "", statement: "said", publication: "published" } as const;

type RowProps = { readonly item: TimelineItem; readonly pages: PageTable; readonly sameDay: boolean };

function Row({ item, pages, sameDay }: RowProps): JSX.Element {
  return (
    <li className={`timeline-row kind-${item.kind}`}>
      <span className={`row-when${item.linked ? " linked" : ""}${sameDay ? " same-day" : ""}`}>{whenOf(item)}</span>
      <span className="row-what">
        <a href={hrefOf(item)}>
          <bdi>{safeWords(item.label)}</bdi>
        </a>{" "}
        {item.status !== null && <StatusMark status={item.status} />}
        {item.disputed && <span className="disputed-mark">disputed</span>}
        {item.kind !== "event" && <small className="row-kind">{KIND_WORDS[item.kind]}</small>}
      </span>
      <span className="row-pages">
        <PageLink page={item.page} span={item.span} pages={pages} />
        {item.pageCount > 1 && <small> +{item.pageCount - 1}</small>}
      </span>
    </li>
  );
}

type ListProps = {
  readonly dated: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
  readonly pages: PageTable;
  readonly total: number | null;
};

/** The entries in order of time, and apart from them those that no page dates. */
export function TimelineList({ dated, undated, pages, total }: ListProps): JSX.Element {
  if (total === 0) return <p className="nothing">Nothing in these pages fits these filters.</p>;
  return (
    <>
      <ol className="timeline-list">
        {dated.map((item, at) => (
          <Row
            key={`${item.kind} ${item.id}`}
            item={item}
            pages={pages}
            sameDay={at > 0 && dated[at - 1] !== undefined && whenOf(dated[at - 1] ?? item) === whenOf(item)}
          />
        ))}
      </ol>
      {undated.length > 0 && (
        <section className="undated" aria-labelledby="undated-heading">
          <h2 id="undated-heading">
            No date in these pages <span className="count">{undated.length}</span>
          </h2>
          <ol className="timeline-list">
            {undated.map((item) => (
              <Row key={`${item.kind} ${item.id}`} item={item} pages={pages} sameDay />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
