import type { JSX } from "react";
import { safeWords } from "../data/safe-words.ts";

type MarkedProps = {
  readonly text: string;
  /** Beginnings and ends in the text, in order, in UTF-16 code units. */
  readonly marks: readonly (readonly [number, number])[];
};

/** Letters shown on both sides of what was found. */
const AROUND = 180;

function piece(text: string): string {
  const inner = safeWords(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}

/** Words with what was asked for marked in them; far from the first and the last mark they are cut. */
export function MarkedWords({ text, marks }: MarkedProps): JSX.Element {
  const first = marks[0]?.[0] ?? 0;
  const last = Math.min(marks.at(-1)?.[1] ?? 0, first + 3 * AROUND);
  const from = first > 2 * AROUND ? text.indexOf(" ", first - AROUND) : 0;
  const to = text.length - last > 2 * AROUND ? text.lastIndexOf(" ", last + AROUND) : text.length;
  const pieces: JSX.Element[] = [];
  let at = Math.max(0, from);
  const end = to > at ? to : text.length;
  if (at > 0) pieces.push(<span key="before">… </span>);
  for (const [start, stop] of marks) {
    if (start < at || stop > end) continue;
    pieces.push(<span key={at}>{piece(text.slice(at, start))}</span>);
    pieces.push(<mark key={`m${start}`}>{piece(text.slice(start, stop))}</mark>);
    at = stop;
  }
  pieces.push(<span key={`${at} end`}>{piece(text.slice(at, end))}</span>);
  if (end < text.length) pieces.push(<span key="after"> …</span>);
  return <bdi>{pieces}</bdi>;
}
