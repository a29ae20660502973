import type { JSX } from "react";
import { fitLabel } from "./label-width.ts";
import { MarkView } from "./mark-view.tsx";
import type { Stacked } from "./stack-marks.ts";

type LaneProps = Stacked & {
  readonly name: string;
  readonly top: number;
  readonly width: number;
  /** Set on every mark of the lane. */
  readonly place?: string;
};

/** Bold letters are a little wider than those of labels. */
const BOLD = 1.15;

/** One lane of the drawing: its name, a rule, and its marks. */
export function LaneView({ name, marks, hidden, top, width, place }: LaneProps): JSX.Element {
  const more = hidden > 0 ? ` · ${hidden} more: zoom in` : "";
  return (
    <g transform={`translate(0 ${top})`}>
      <line x2={width} y1={-5} y2={-5} className="lane-rule" />
      <text className="lane-name" y={8}>
        {fitLabel(`${name}${more}`, width / BOLD)}
      </text>
      <g transform="translate(0 14)">
        {marks.map((mark) => (
          <MarkView key={`${mark.item.kind} ${mark.item.id}`} mark={mark} {...(place === undefined ? {} : { place })} />
        ))}
      </g>
    </g>
  );
}
