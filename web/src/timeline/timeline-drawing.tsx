import { scaleUtc } from "d3-scale";
import { type JSX, useMemo } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { DAY } from "./day-words.ts";
import { LaneView, ROW } from "./lane-view.tsx";
import { stackMarks } from "./stack-marks.ts";

/** Rows of a lane before it says that there are more. */
const MOST_ROWS = 14;
const LANE_HEAD = 30;
const AXIS = 26;
const TICK_ROOM = 90;
/** A tick nearer to an edge than this would be cut off in the middle. */
const EDGE = 36;

export type Lane = { readonly name: string; readonly items: readonly TimelineItem[] };
/** First and last day shown. */
export type Stretch = { readonly from: number; readonly to: number };

type DrawingProps = {
  readonly lanes: readonly Lane[];
  readonly stretch: Stretch;
  readonly width: number;
};

function edgeOf(x: number, width: number): string | undefined {
  if (x < EDGE) return "at-left";
  return x > width - EDGE ? "at-right" : undefined;
}

/** Lanes of marks over an axis of time. A filled mark is dated by its page, a hollow one by others; a bar is an uncertain date. */
export function TimelineDrawing({ lanes, stretch, width }: DrawingProps): JSX.Element {
  const scale = useMemo(
    () =>
      scaleUtc()
        .domain([stretch.from * DAY, (stretch.to + 1) * DAY])
        .range([0, width]),
    [stretch.from, stretch.to, width],
  );
  const placed = useMemo(() => {
    let top = AXIS + 10;
    return lanes.map(({ name, items }) => {
      const stacked = stackMarks(items, (day) => scale(day * DAY), width, MOST_ROWS);
      const lane = { name, top, ...stacked };
      top += LANE_HEAD + Math.max(1, stacked.rows) * ROW;
      return lane;
    });
  }, [lanes, scale, width]);
  const last = placed.at(-1);
  const height = last === undefined ? AXIS : last.top + LANE_HEAD + Math.max(1, last.rows) * ROW;
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK_ROOM)));
  const format = scale.tickFormat();
  return (
    <svg className="timeline-drawing" width={width} height={height} aria-label="Timeline">
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`} className="tick">
          <line y1={AXIS - 6} y2={height} />
          {/* At the edges a tick reads inwards, so that nothing of it is cut off. */}
          <text y={14} className={edgeOf(scale(tick), width)}>
            {format(tick)}
          </text>
        </g>
      ))}
      {placed.map((lane) => (
        <LaneView key={lane.name} {...lane} width={width} />
      ))}
    </svg>
  );
}
