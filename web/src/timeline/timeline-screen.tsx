import { type JSX, useMemo } from "react";
import type { Status } from "../../../src/core/vocabulary.ts";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import type { Answer, Parameters } from "../data/source.ts";
import { useAnswer, usePaged } from "../data/use-answer.ts";
import { FilterBar, type FilterName } from "../parts/filter-bar.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { useWidth } from "../parts/use-width.ts";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { goTo, type Query, screenHref } from "../route.ts";
import { chosenStretch, stretchWords, WHOLE } from "./chosen-stretch.ts";
import { denseStretch } from "./dense-stretch.ts";
import { LaneChoice, laneOrderOf } from "./lane-choice.tsx";
import { laneItems } from "./lanes.ts";
import { labelOf, wordsOf } from "./mark-view.tsx";
import { placeUndated } from "./place-undated.ts";
import { StretchBrush } from "./stretch-brush.tsx";
import { TimelineCopies } from "./timeline-copies.tsx";
import { type Stretch, TimelineDrawing } from "./timeline-drawing.tsx";
import { type TimelineKind, TimelineKinds } from "./timeline-kinds.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { TimelineList } from "./timeline-list.tsx";

const FILTERS: readonly FilterName[] = ["actor", "outlet", "status", "from", "to", "q"];
/** Fewer than this need no drawing. */
const FEW = 3;
/** The most entries that are fetched, at once: a drawing that is laid out anew for every few is slower than one that waits. */
const MOST = 5_000;

function parametersOf(query: Query, kinds: readonly TimelineKind[]): Omit<Parameters<"timeline">, "offset" | "limit"> {
  const { actor, outlet, from, to, q, status } = query;
  return {
    kinds: [...kinds],
    ...(actor === undefined ? {} : { actor }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(q === undefined ? {} : { q }),
    ...(status === undefined ? {} : { status: [status as Status] }),
  };
}

function kindsOf(query: Query): readonly TimelineKind[] {
  const chosen = (query.kinds ?? "event").split(",");
  return (["event", "statement", "publication"] as const).filter((kind) => chosen.includes(kind));
}

/** The days that the marks lie in, with a little room on both sides; null where nothing is dated. */
function wholeOf(items: readonly TimelineItem[]): Stretch | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { first, last } of items) {
    for (const day of [first, last]) {
      if (day === null) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  if (from > to) return null;
  const room = Math.max(1, Math.round((to - from) * 0.03));
  return { from: from - room, to: to + room };
}

function inStretch({ first, last }: TimelineItem, { from, to }: Stretch): boolean {
  if (first === null && last === null) return false;
  return (first ?? from) <= to && (last ?? to) >= from;
}

/** What happened when: drawn over an axis, and below it the same as a list; what has no date stands apart. */
export function TimelineScreen({ query }: { readonly query: Query }): JSX.Element {
  const overview = useAnswer("overview", {});
  const kinds = kindsOf(query);
  const parameters = parametersOf(query, kinds);
  const { items, pages, total, state, error } = usePaged("timeline", parameters, MOST);
  const drawn = useMemo(() => chosenStretch({ shown: query.shown ?? "" }), [query.shown]);
  const draw = (next: Stretch | null): void =>
    goTo(screenHref("timeline", { ...query, shown: next === null ? WHOLE : stretchWords(next) }), true);
  const chosen = drawn === "whole" ? null : drawn;
  const [box, width] = useWidth();
  const order = laneOrderOf(query);
  const whole = useMemo(() => wholeOf(items), [items]);
  const lanes = useMemo(() => laneItems(items, order), [items, order]);
  const dense = useMemo(() => (whole === null ? null : denseStretch(items, whole)), [items, whole]);
  const stretch = useMemo(
    () => chosen ?? (drawn === "whole" ? whole : (dense ?? whole)),
    [chosen, drawn, whole, dense],
  );
  const dated = useMemo(() => items.filter(({ first, last }) => first !== null || last !== null), [items]);
  const undated = useMemo(() => items.filter(({ first, last }) => first === null && last === null), [items]);
  const placed = useMemo(() => placeUndated(items), [items]);
  const listed = useMemo(
    () => (chosen === null ? dated : dated.filter((item) => inStretch(item, chosen))),
    [dated, chosen],
  );
  return (
    <div className="screen timeline-screen">
      <ScreenHead
        title="Timeline"
        note="A mark is as long as its date is uncertain. What no page dates stands below the time, never at a day."
      />
      <FilterBar screen="timeline" query={query} filters={FILTERS}>
        <TimelineKinds kinds={kinds} query={query} counts={countsOf(overview.answer)} />
        <LaneChoice query={query} />
      </FilterBar>
      {error !== null && <FailureNote error={error} />}
      <div ref={box} className="drawing-box">
        {whole !== null && stretch !== null && width > 0 && dated.length >= FEW && (
          <>
            <StretchBrush items={dated} whole={whole} stretch={stretch} width={width} onStretch={draw} />
            <div className="drawing-tools">
              <TimelineLegend items={dated} kinds={kinds} />
              {(stretch.from !== whole.from || stretch.to !== whole.to) && (
                <button type="button" className="more" onClick={() => draw(null)}>
                  Show the whole time
                </button>
              )}
            </div>
            <TimelineDrawing
              lanes={lanes}
              undated={placed}
              words={order === "actor" ? wordsOf : labelOf}
              stretch={stretch}
              width={width}
            />
          </>
        )}
      </div>
      {items.length > 0 && (
        <TimelineCopies items={[...listed, ...undated]} pages={pages} title={overview.answer?.title ?? ""} />
      )}
      {state === "waiting" && items.length === 0 ? (
        <Waiting what="the timeline" />
      ) : (
        <TimelineList dated={listed} undated={undated} pages={pages} total={total} />
      )}
    </div>
  );
}

function countsOf(overview: Answer<"overview"> | undefined): Readonly<Partial<Record<TimelineKind, number>>> {
  if (overview === undefined) return {};
  const { events, statements, pages } = overview.counts;
  return { event: events, statement: statements, publication: pages };
}
