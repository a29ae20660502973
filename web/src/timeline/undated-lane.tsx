import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { fitLabel } from "./label-width.ts";
import { classOf, HEIGHT, hrefOf, labelOf, MarkShape, ROW, toldOf } from "./mark-view.tsx";

/** Columns are about this wide, in pixels; rows that are drawn at most. */
const COLUMN = 250;
const MOST_ROWS = 6;
const HEAD = 22;
const SIDE = 10;
const MARK = 10;

export function undatedHeight(count: number, width: number): number {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  return HEAD + Math.min(MOST_ROWS, Math.ceil(count / columns)) * ROW + SIDE;
}

type LaneProps = { readonly items: readonly TimelineItem[]; readonly top: number; readonly width: number };

/** What no page dates and no order places: beside the time, on a ground of its own that hides the days. */
export function UndatedLane({ items, top, width }: LaneProps): JSX.Element {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const column = (width - 2 * SIDE) / columns;
  const shown = items.slice(0, columns * MOST_ROWS);
  const rows = Math.ceil(shown.length / columns);
  const more = items.length > shown.length ? `, ${items.length - shown.length} of them only in the list` : "";
  return (
    <g transform={`translate(0 ${top})`} className="undated-lane">
      <rect className="ground" y={-6} width={width} height={undatedHeight(items.length, width)} rx={3} />
      <text className="lane-name" x={SIDE} y={10}>
        {fitLabel(`No date in these pages: ${items.length}${more}`, width - 2 * SIDE)}
      </text>
      {shown.map((item, at) => {
        const x = SIDE + Math.floor(at / rows) * column;
        return (
          <g key={`${item.kind} ${item.id}`} transform={`translate(${x} ${HEAD - 4 + (at % rows) * ROW})`}>
            <a href={hrefOf(item)} className={`${classOf(item)} undated-mark`}>
              <title>{toldOf(item)}</title>
              <MarkShape kind={item.kind} width={MARK} />
              <text className="right" x={MARK + 5} y={HEIGHT - 1.4}>
                {fitLabel(labelOf(item), column - MARK - 20)}
              </text>
            </a>
          </g>
        );
      })}
    </g>
  );
}
