import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { HEIGHT, MarkShape } from "./mark-view.tsx";
import type { TimelineKind } from "./timeline-kinds.tsx";

function Sign({ className, kind, width = 14 }: { className: string; kind: TimelineKind; width?: number }): JSX.Element {
  return (
    <svg className="timeline-drawing sign" width={width + 2} height={HEIGHT + 2} aria-hidden="true">
      <g className={`mark ${className}`} transform="translate(1 1)">
        <MarkShape kind={kind} width={width} />
      </g>
    </svg>
  );
}

const KIND_SIGNS: readonly (readonly [TimelineKind, string, string, number])[] = [
  ["event", "kind-event status-held", "happened", 14],
  ["statement", "kind-statement", "was said", 10],
  ["publication", "kind-publication", "was published", 10],
];

/** What the marks mean; only of those that are drawn. */
export function TimelineLegend({
  items,
  kinds,
}: {
  readonly items: readonly TimelineItem[];
  readonly kinds: readonly TimelineKind[];
}): JSX.Element {
  return (
    <ul className="timeline-legend" aria-label="Signs">
      {KIND_SIGNS.filter(([kind]) => kinds.includes(kind)).map(([kind, className, words, width]) => (
        <li key={kind}>
          <Sign kind={kind} className={className} width={width} /> {words}
        </li>
      ))}
      {items.some(({ linked }) => linked) && (
        <li>
          <Sign kind="event" className="status-held linked" /> dated by other pages
        </li>
      )}
      {kinds.includes("event") && (
        <>
          <li>
            <Sign kind="event" className="status-planned" /> planned
          </li>
          <li>
            <Sign kind="event" className="status-expected" /> expected, proposed
          </li>
          <li>
            <Sign kind="event" className="status-postponed" /> postponed, paused
          </li>
          <li>
            <Sign kind="event" className="status-cancelled" /> cancelled, alleged
          </li>
          <li>
            <Sign kind="event" className="status-held disputed" /> disputed
          </li>
        </>
      )}
      {items.some(({ course }) => course.length > 0) && (
        <li>
          <svg className="timeline-drawing sign" width={30} height={HEIGHT + 2} aria-hidden="true">
            <g className="mark status-held" transform="translate(1 1)">
              <line className="course" x1={5} x2={24} y1={5} y2={5} />
              <rect className="step status-planned" x={2} y={2} width={6} height={6} transform="rotate(45 5 5)" />
              <rect className="step status-postponed" x={20} y={2} width={6} height={6} transform="rotate(45 23 5)" />
            </g>
          </svg>{" "}
          its status, when each page told it
        </li>
      )}
    </ul>
  );
}
