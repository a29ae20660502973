import { scaleUtc } from "d3-scale";
import { type JSX, memo, useMemo } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { DAY } from "./day-words.ts";
import { LaneView } from "./lane-view.tsx";
import { ROW } from "./mark-view.tsx";
import type { Undated } from "./place-undated.ts";
import { type Stacked, stackMarks } from "./stack-marks.ts";
import { UndatedLane, undatedHeight } from "./undated-lane.tsx";

/** Rows of a lane before it says that there are more. */
const MOST_ROWS = 14;
const LANE_HEAD = 28;
const AXIS = 26;
const TICK_ROOM = 90;
/** A tick nearer to an edge than this would be cut off in the middle. */
const EDGE = 36;

export type Lane = { readonly name: string; readonly items: readonly TimelineItem[] };
/** First and last day shown. */
export type Stretch = { readonly from: number; readonly to: number };

type DrawingProps = {
  readonly lanes: readonly Lane[];
  readonly undated: Undated;
  /** The words beside a mark. */
  readonly words: (item: TimelineItem) => string;
  readonly stretch: Stretch;
  readonly width: number;
};

function edgeOf(x: number, width: number): string | undefined {
  if (x < EDGE) return "at-left";
  return x > width - EDGE ? "at-right" : undefined;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The words of every tick, as exact as the ticks are apart; the year stands at the first and where it changes. */
function tickWords(ticks: readonly Date[]): readonly string[] {
  const [first, second] = ticks;
  const apart = first === undefined || second === undefined ? 0 : (second.getTime() - first.getTime()) / DAY;
  return ticks.map((tick, at) => {
    const year = String(tick.getUTCFullYear());
    if (apart > 360) return year;
    const month = MONTHS[tick.getUTCMonth()] ?? "";
    const newYear = ticks[at - 1]?.getUTCFullYear() !== tick.getUTCFullYear();
    const words = apart > 27 ? month : `${tick.getUTCDate()} ${month}`;
    return newYear ? `${words} ${year}` : words;
  });
}

function heightOf({ rows }: Stacked): number {
  return LANE_HEAD + Math.max(1, rows) * ROW;
}

/**
 * Lanes of marks over an axis of time. A filled mark is dated by its page, a hollow one by others; a bar is an uncertain
 * date. What has no date stands below: by the order that pages tell of, or else beside the time.
 */
export const TimelineDrawing = memo(function TimelineDrawing(props: DrawingProps): JSX.Element {
  const { lanes, undated, words, stretch, width } = props;
  const scale = useMemo(
    () =>
      scaleUtc()
        .domain([stretch.from * DAY, (stretch.to + 1) * DAY])
        .range([0, width]),
    [stretch.from, stretch.to, width],
  );
  const { placed, ordered, top } = useMemo(() => {
    let top = AXIS + 10;
    const stack = (items: readonly TimelineItem[]) => {
      const stacked = { ...stackMarks(items, (day) => scale(day * DAY), width, MOST_ROWS, words), top };
      top += heightOf(stacked);
      return stacked;
    };
    const placed = lanes.map(({ name, items }) => ({ name, ...stack(items) }));
    const ordered = undated.ordered.length === 0 ? null : stack(undated.ordered);
    return { placed, ordered, top };
  }, [lanes, undated, words, scale, width]);
  const height = top + (undated.apart.length === 0 ? 0 : undatedHeight(undated.apart.length, width));
  // Whole days only: nothing here has an hour.
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK_ROOM))).filter((tick) => tick.getTime() % DAY === 0);
  const tickLabels = tickWords(ticks);
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-label="Timeline"
    >
      {ticks.map((tick, at) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`} className="tick">
          <line y1={AXIS - 6} y2={top - 6} />
          {/* At the edges a tick reads inwards, so that nothing of it is cut off. */}
          <text y={14} className={edgeOf(scale(tick), width)}>
            {tickLabels[at]}
          </text>
        </g>
      ))}
      {placed.map((lane) => (
        <LaneView key={lane.name} {...lane} width={width} />
      ))}
      {ordered !== null && (
        <LaneView
          name="No date, but told as before or after something dated: between the ends"
          {...ordered}
          width={width}
          place="ordered"
        />
      )}
      {undated.apart.length > 0 && <UndatedLane items={undated.apart} top={top} width={width} />}
    </svg>
  );
});
