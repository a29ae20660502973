import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import { pageHref, thingHref } from "../route.ts";
import type { Mark } from "./stack-marks.ts";

/** Height of a row, in pixels, and of the mark in it. */
export const ROW = 15;
const HEIGHT = 10;
/** A mark with this much room carries its words. */
const ROOM_FOR_WORDS = 64;
const LETTER = 6.1;

export function hrefOf(item: TimelineItem): string {
  return item.kind === "event" ? thingHref("event", item.id) : pageHref(item.page, item.span);
}

export function whenOf(item: TimelineItem): string {
  const value = item.when ?? item.whenLinked;
  if (value === null) return "no date";
  return item.linked ? `${dateWords(value)} (dated by other pages)` : dateWords(value);
}

function told(item: TimelineItem): string {
  const standing = item.disputed ? `disputed, ${item.status ?? ""}` : (item.status ?? item.stance ?? item.kind);
  return `${safeWords(item.label)} – ${whenOf(item)} – ${standing}`;
}

function MarkView({ mark }: { readonly mark: Mark }): JSX.Element {
  const { item, from, to, row, openLeft, openRight } = mark;
  const width = to - from;
  const kind = item.kind === "event" ? `status-${item.status ?? "unclear"}` : `kind-${item.kind}`;
  const letters = Math.floor((width - 8) / LETTER);
  const words = safeWords(item.label);
  return (
    <g transform={`translate(${from} ${row * ROW + 2})`}>
      <a
        href={hrefOf(item)}
        className={`mark ${kind}${item.linked ? " linked" : ""}${item.disputed ? " disputed" : ""}`}
      >
        <title>{told(item)}</title>
        <rect width={width} height={HEIGHT} rx={openLeft || openRight ? 0 : 2} />
        {openRight && <path d={`M${width - 4} 0 l4 ${HEIGHT / 2} l-4 ${HEIGHT / 2}z`} className="open-end" />}
        {openLeft && <path d={`M4 0 l-4 ${HEIGHT / 2} l4 ${HEIGHT / 2}z`} className="open-end" />}
        {width > ROOM_FOR_WORDS && letters > 6 && (
          <text x={5} y={8.5}>
            {words.length > letters ? `${words.slice(0, letters - 1).toWellFormed()}…` : words}
          </text>
        )}
      </a>
    </g>
  );
}

type LaneProps = {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly rows: number;
  readonly hidden: number;
  readonly top: number;
  readonly width: number;
};

/** One lane of the drawing: its name, a rule, and its marks. */
export function LaneView({ name, marks, rows, hidden, top, width }: LaneProps): JSX.Element {
  return (
    <g transform={`translate(0 ${top})`}>
      <line x2={width} y1={-5} y2={-5} className="lane-rule" />
      <text className="lane-name" y={8}>
        {name}
        {hidden > 0 && ` · ${hidden} more: zoom in`}
      </text>
      <g transform="translate(0 16)" data-rows={rows}>
        {marks.map((mark) => (
          <MarkView key={`${mark.item.kind} ${mark.item.id}`} mark={mark} />
        ))}
      </g>
    </g>
  );
}
