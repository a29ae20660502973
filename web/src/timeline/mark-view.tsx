import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import { pageHref, thingHref } from "../route.ts";
import { dayToIso } from "./day-words.ts";
import type { Mark } from "./stack-marks.ts";

/** Height of a row, in pixels, and of the mark in it. */
export const ROW = 17;
export const HEIGHT = 10;
/** Half the width of the mark of a change of status. */
const STEP = 3.5;
/** Where the words beside or in a mark stand. */
const BASE = 8.6;

export function hrefOf(item: TimelineItem): string {
  return item.kind === "event" ? thingHref("event", item.id) : pageHref(item.page, item.span);
}

export function whenOf(item: TimelineItem): string {
  const value = item.when ?? item.whenLinked;
  if (value === null) return "no date";
  return item.linked ? `${dateWords(value)} (dated by other pages)` : dateWords(value);
}

export function wordsOf(item: TimelineItem): string {
  return safeWords(item.label);
}

/** What a mark's words are: who speaks, before what was said. */
export function labelOf(item: TimelineItem): string {
  const words = wordsOf(item);
  const [speaker] = item.actors;
  return item.kind === "statement" && speaker !== undefined ? `${safeWords(speaker.name)}: ${words}` : words;
}

function stepWords({ status, stance, day }: TimelineItem["course"][number]): string {
  return `${stance === "asserts" ? "" : `${stance} `}${status}, told ${dateWords(dayToIso(day))}`;
}

/** All that a mark stands for, for those who point at it and those who have it read to them. */
export function toldOf(item: TimelineItem): string {
  const standing = item.disputed ? `disputed, ${item.status ?? ""}` : (item.status ?? item.stance ?? "published");
  const course = item.course.length === 0 ? "" : ` – ${item.course.map(stepWords).join(" → ")}`;
  return `${labelOf(item)} – ${whenOf(item)} – ${standing}${course}`;
}

export function classOf(item: TimelineItem): string {
  const kind = item.kind === "event" ? `status-${item.status ?? "unclear"}` : "";
  return `mark kind-${item.kind} ${kind}${item.linked ? " linked" : ""}${item.disputed ? " disputed" : ""}`;
}

/** Events are bars, what was said is round, what was published a leaf with its corner turned. */
export function MarkShape({
  kind,
  width,
  x = 0,
  y = 0,
  open = false,
}: {
  readonly kind: TimelineItem["kind"];
  readonly width: number;
  readonly x?: number;
  readonly y?: number;
  readonly open?: boolean;
}): JSX.Element {
  if (kind === "publication") {
    return <path className="shape" d={`M${x} ${y}h${width - 4}l4 4v${HEIGHT - 4}h${-width}z`} />;
  }
  const round = kind === "statement" ? HEIGHT / 2 : open ? 0 : 1.5;
  return <rect className="shape" x={x} y={y} width={width} height={HEIGHT} rx={round} />;
}

/** The mark of a change of status: a square on its corner, at the day its page was published. */
function Step({
  x,
  y,
  step,
}: {
  readonly x: number;
  readonly y: number;
  readonly step: TimelineItem["course"][number];
}): JSX.Element {
  return (
    <rect
      className={`step status-${step.status}${step.stance === "denies" ? " denied" : ""}`}
      x={x - STEP}
      y={y - STEP}
      width={2 * STEP}
      height={2 * STEP}
      transform={`rotate(45 ${x} ${y})`}
    />
  );
}

/** One mark with its words, and the course of its status where it changed. As few elements as it takes: there are thousands. */
export function MarkView({ mark, place }: { readonly mark: Mark; readonly place?: string }): JSX.Element {
  const { item, from, to, row, openLeft, openRight, course, label } = mark;
  const low = Math.min(from, ...course.map(({ x }) => x));
  const high = Math.max(to, ...course.map(({ x }) => x));
  const room = course.length > 0 ? STEP + 5 : 5;
  const side = label?.side === "left" ? low - room : label?.side === "right" ? high + room : from + 5;
  const top = row * ROW + 3;
  const middle = top + HEIGHT / 2;
  return (
    <a href={hrefOf(item)} className={`${classOf(item)}${place === undefined ? "" : ` ${place}`}`}>
      <title>{toldOf(item)}</title>
      {course.length > 0 && <line className="course" x1={low} x2={high} y1={middle} y2={middle} />}
      <MarkShape kind={item.kind} x={from} y={top} width={to - from} open={openLeft || openRight} />
      {openRight && <path d={`M${to - 4} ${top}l4 ${HEIGHT / 2}l-4 ${HEIGHT / 2}z`} className="open-end" />}
      {openLeft && <path d={`M${from + 4} ${top}l-4 ${HEIGHT / 2}l4 ${HEIGHT / 2}z`} className="open-end" />}
      {course.map(({ x, at }) => {
        const step = item.course[at];
        return step === undefined ? null : <Step key={at} x={x} y={middle} step={step} />;
      })}
      {label !== null && (
        <text className={label.side} x={side} y={top + BASE}>
          {label.text}
        </text>
      )}
    </a>
  );
}
