import { type JSX, memo, useCallback, useState } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { hrefOf, whenOf } from "./mark-view.tsx";

const KIND_WORDS = { event: "", statement: "said", publication: "published" } as const;

type RowProps = { readonly item: TimelineItem; readonly pages: PageTable; readonly sameDay: boolean };

/** The names of its pages came with the item: as long as that is the same, the row is. */
const Row = memo(function Row({ item, pages, sameDay }: RowProps): JSX.Element {
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
}, sameRow);

function sameRow(a: RowProps, b: RowProps): boolean {
  return a.item === b.item && a.sameDay === b.sameDay;
}

/** Rows that are drawn at first, and as many more each time the end comes near. */
const STEP = 150;

type RowsProps = {
  readonly items: readonly TimelineItem[];
  readonly pages: PageTable;
  /** Every row without its date. */
  readonly dateless?: boolean;
};

/** Rows as far as they have been scrolled to: thousands of them at once would make every filter slow. */
function Rows({ items, pages, dateless = false }: RowsProps): JSX.Element {
  const [shown, show] = useState({ items, count: STEP });
  const count = shown.items === items ? shown.count : STEP;
  const more = useCallback(() => show({ items, count: count + STEP }), [items, count]);
  const drawn = items.slice(0, count);
  return (
    <>
      <ol className="timeline-list">
        {drawn.map((item, at) => {
          const before = drawn[at - 1];
          const sameDay = dateless || (before !== undefined && whenOf(before) === whenOf(item));
          return <Row key={`${item.kind} ${item.id}`} item={item} pages={pages} sameDay={sameDay} />;
        })}
      </ol>
      <MoreRows shown={drawn.length} total={items.length} more={more} />
    </>
  );
}

type ListProps = {
  readonly dated: readonly TimelineItem[];
  readonly undated: readonly TimelineItem[];
  readonly pages: PageTable;
  readonly total: number | null;
};

/** The entries in order of time, and apart from them those that no page dates. */
export const TimelineList = memo(function TimelineList({ dated, undated, pages, total }: ListProps): JSX.Element {
  if (total === 0) return <p className="nothing">Nothing in these pages fits these filters.</p>;
  return (
    <>
      <Rows items={dated} pages={pages} />
      {undated.length > 0 && (
        <section className="undated" aria-labelledby="undated-heading">
          <h2 id="undated-heading">
            No date in these pages <span className="count">{undated.length}</span>
          </h2>
          <Rows items={undated} pages={pages} dateless />
        </section>
      )}
    </>
  );
});
