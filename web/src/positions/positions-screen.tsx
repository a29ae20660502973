import { type JSX, memo, useMemo } from "react";
import type { PositionRow } from "../../../src/queries/contract/answers.ts";
import { csvOf } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import { safeWords } from "../data/safe-words.ts";
import { usePaged, useSource } from "../data/use-answer.ts";
import { dateWords } from "../data/words.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { MoreRows } from "../parts/more-rows.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { useWidth } from "../parts/use-width.ts";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { positionHref, type Query, thingHref } from "../route.ts";
import { LaneLegend, PositionLane, type Reach, reachOf } from "./position-lane.tsx";

const STEP = 100;
/** Width of the words beside a lane; below this much room the lane stands under them. */
const WORDS = 320;
const NARROW = 620;

function timeWords({ first, last }: PositionRow): string {
  if (first === null || last === null) return "no date";
  return first === last ? dateWords(first) : `${dateWords(first)} – ${dateWords(last)}`;
}

function countWords({ statements, quoted, reported, relayed }: PositionRow): string {
  const ways = [
    quoted > 0 ? `${quoted} quoted` : "",
    reported > 0 ? `${reported} reported` : "",
    relayed > 0 ? `${relayed} relayed` : "",
  ].filter((one) => one !== "");
  return statements === 1 ? (ways[0]?.slice(2) ?? "") : ways.join(", ");
}

type RowProps = { readonly row: PositionRow; readonly reach: Reach | null; readonly width: number };

const Row = memo(function Row({ row, reach, width }: RowProps): JSX.Element {
  return (
    <li className="position-row">
      <p>
        <a href={positionHref(row.entity.id, row.topic)}>
          <bdi>{safeWords(row.topic)}</bdi>
        </a>
        <small>
          {countWords(row)} · {timeWords(row)}
        </small>
      </p>
      <PositionLane marks={row.marks} reach={reach} width={width < NARROW ? width : width - WORDS} />
    </li>
  );
});

const HEADS = ["actor", "topic", "statements", "quoted", "reported", "relayed", "first", "last", "actor id"];
/** Rows that one file holds at most. */
const MOST = 5_000;

function toCsv(items: readonly PositionRow[]): string {
  return csvOf(
    HEADS,
    items.map(({ entity, topic, statements, quoted, reported, relayed, first, last }) => [
      entity.name,
      topic,
      statements,
      quoted,
      reported,
      relayed,
      first,
      last,
      entity.id,
    ]),
  );
}

/** What each actor has said on what, in order of time: a lane for every topic, actors with most statements first. */
export function PositionsScreen({ query }: { readonly query: Query }): JSX.Element {
  const { actor, q } = query;
  const parameters = { ...(actor === undefined ? {} : { actor }), ...(q === undefined ? {} : { q }) };
  const { items, total, more, state, error } = usePaged("positions", parameters, STEP);
  const source = useSource();
  const [box, width] = useWidth();
  const { from = null, to = null } = useMemo(() => reachOf(items), [items]) ?? {};
  const reach = useMemo(() => (from === null || to === null ? null : { from, to }), [from, to]);
  const actors = useMemo(() => Map.groupBy(items, ({ entity }) => entity.id), [items]);
  return (
    <div className="screen positions-screen">
      <ScreenHead
        title="Positions"
        note="What an actor has said on a topic, in order of time; what was quoted, reported and relayed kept apart."
      />
      <FilterBar screen="positions" query={query} filters={["q", "actor"]} />
      <LaneLegend />
      {error !== null && <FailureNote error={error} />}
      {state === "waiting" && items.length === 0 && <Waiting what="positions" />}
      {total === 0 && <p className="nothing">Nobody in these pages fits these filters.</p>}
      {reach !== null && width >= NARROW && (
        <p className="lane-axis" style={{ paddingLeft: WORDS }}>
          <span>{dateWords(new Date(reach.from * 86_400_000).toISOString().slice(0, 10))}</span>
          <span>{dateWords(new Date(reach.to * 86_400_000).toISOString().slice(0, 10))}</span>
          <span>no date</span>
        </p>
      )}
      <div ref={box}>
        {[...actors].map(([id, rows]) => (
          <section key={id} className="actor" aria-labelledby={`actor-${id}`}>
            <h2 id={`actor-${id}`}>
              <a href={thingHref("entity", id)}>
                <bdi>{safeWords(rows[0]?.entity.name ?? "")}</bdi>
              </a>
            </h2>
            <ul className="position-list">
              {rows.map((row) => (
                <Row key={row.topic} row={row} reach={reach} width={width} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <MoreRows shown={items.length} total={total} more={more} />
      {items.length > 0 && (
        <p className="copy-row">
          <span>Save {total === null || total === 1 ? "it" : `all ${Math.min(total, MOST)}`} as</span>
          <DownloadButton
            label="CSV"
            name="positions.csv"
            media="text/csv"
            text={async () => toCsv((await source.ask("positions", { ...parameters, limit: MOST })).items)}
          />
        </p>
      )}
    </div>
  );
}
