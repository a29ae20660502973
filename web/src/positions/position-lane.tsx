import type { JSX } from "react";
import type { PositionRow } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import { pageHref } from "../route.ts";
import { dayToIso } from "../timeline/day-words.ts";

/** First and last day that any lane reaches. */
export type Reach = { readonly from: number; readonly to: number };

/** Room at the right for what has no date, in pixels, and the height of a lane. */
export const UNDATED_ROOM = 34;
const HEIGHT = 22;
const RADIUS = 4.5;

type Mark = PositionRow["marks"][number];

export function reachOf(rows: readonly PositionRow[]): Reach | null {
  const days = rows.flatMap(({ marks }) => marks.flatMap(({ first, last }) => first ?? last ?? []));
  if (days.length === 0) return null;
  const reach = { from: days[0] ?? 0, to: days[0] ?? 0 };
  for (const day of days) {
    if (day < reach.from) reach.from = day;
    if (day > reach.to) reach.to = day;
  }
  return reach;
}

function whenWords({ first, last }: Mark): string {
  if (first === null && last === null) return "no date";
  if (first !== null && last !== null && first !== last) return `${dateWords(`${dayToIso(first)}/${dayToIso(last)}`)}`;
  return dateWords(dayToIso(first ?? last ?? 0));
}

/** Marks of one day stand beside one another. */
function placed(marks: readonly Mark[], reach: Reach | null, width: number): readonly { mark: Mark; x: number }[] {
  const room = Math.max(1, width - UNDATED_ROOM - 2 * RADIUS - 4);
  const taken = new Map<number, number>();
  return marks.map((mark) => {
    const day = mark.first ?? mark.last;
    const length = reach === null ? 0 : reach.to - reach.from;
    const at =
      day === null || reach === null
        ? width - UNDATED_ROOM + 10
        : RADIUS + 2 + (length === 0 ? 0 : ((day - reach.from) / length) * room);
    const key = Math.round(at / 6);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return { mark, x: Math.min(width - RADIUS - 1, at + before * 7) };
  });
}

function Shape({ way }: { readonly way: Mark["way"] }): JSX.Element {
  if (way === "relayed") return <rect x={-4} y={-4} width={8} height={8} transform="rotate(45)" />;
  return <circle r={RADIUS} />;
}

type LaneProps = { readonly marks: readonly Mark[]; readonly reach: Reach | null; readonly width: number };

/** One lane: filled for words in quote marks, a ring for words retold, a hollow diamond for words that came by another. */
export function PositionLane({ marks, reach, width }: LaneProps): JSX.Element | null {
  if (width < 60) return null;
  return (
    <svg className="position-lane" width={width} height={HEIGHT} aria-hidden="true">
      <line x1={0} x2={width - UNDATED_ROOM - 4} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {placed(marks, reach, width).map(({ mark, x }) => (
        <a key={`${mark.words.page}${mark.words.start}`} href={pageHref(mark.words.page, mark.words)} tabIndex={-1}>
          <g
            className={`said way-${mark.way}${mark.stance === "denies" ? " denies" : ""}`}
            transform={`translate(${x.toFixed(1)} ${HEIGHT / 2})`}
          >
            <title>{`${whenWords(mark)}, ${mark.way}: ${safeWords(mark.words.text).slice(0, 200).toWellFormed()}`}</title>
            <Shape way={mark.way} />
          </g>
        </a>
      ))}
    </svg>
  );
}

/** What the marks mean. */
export function LaneLegend(): JSX.Element {
  const ways: readonly (readonly [Mark["way"], string])[] = [
    ["quoted", "quoted: in quote marks"],
    ["reported", "reported: told by the page"],
    ["relayed", "relayed: by way of another"],
  ];
  return (
    <p className="lane-legend">
      {ways.map(([way, words]) => (
        <span key={way}>
          <svg width={14} height={14} aria-hidden="true">
            <g className={`said way-${way}`} transform="translate(7 7)">
              <Shape way={way} />
            </g>
          </svg>{" "}
          {words}
        </span>
      ))}
    </p>
  );
}
