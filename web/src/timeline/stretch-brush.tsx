import { scaleUtc } from "d3-scale";
import { type JSX, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { dateWords } from "../data/words.ts";
import { DAY, dayToIso } from "./day-words.ts";
import type { Stretch } from "./timeline-drawing.tsx";

const HEIGHT = 34;
const BINS = 120;
/** Bars of a few days are kept apart: side by side they would look like one band. */
const WIDEST = 8;

type BrushProps = {
  readonly items: readonly TimelineItem[];
  readonly whole: Stretch;
  readonly stretch: Stretch;
  readonly width: number;
  readonly onStretch: (stretch: Stretch | null) => void;
};

/** How many marks there are over the whole time; a stretch drawn with the pointer, or moved by arrow keys, is what the timeline shows. */
export function StretchBrush({ items, whole, stretch, width, onStretch }: BrushProps): JSX.Element {
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const box = useRef<SVGSVGElement>(null);
  const days = whole.to - whole.from + 1;
  const bins = useMemo(() => {
    const counts = new Array<number>(Math.min(BINS, days)).fill(0);
    for (const { first, last } of items) {
      const day = first ?? last;
      if (day === null) continue;
      const bin = Math.floor(((day - whole.from) / days) * counts.length);
      if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  }, [items, whole.from, days]);
  const most = Math.max(1, ...bins);
  const barWidth = Math.min(WIDEST, Math.max(1, width / bins.length - 1));
  const scale = scaleUtc()
    .domain([whole.from * DAY, (whole.to + 1) * DAY])
    .range([0, width]);
  const at = (event: PointerEvent): number => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(width, event.clientX - left));
  };
  const dayAt = (x: number): number => Math.min(whole.to, Math.floor(scale.invert(x).getTime() / DAY));
  const finish = (): void => {
    if (drawn === null) return;
    const [a, b] = drawn[0] < drawn[1] ? drawn : [drawn[1], drawn[0]];
    setDrawn(null);
    onStretch(b - a < 4 ? null : { from: dayAt(a), to: dayAt(b) });
  };
  const onKey = (event: KeyboardEvent): void => {
    const length = stretch.to - stretch.from;
    const step = Math.max(1, Math.round(length / 10));
    const moved = moveOf(event.key, event.shiftKey, step, length);
    if (moved === null) return;
    event.preventDefault();
    if (moved === "whole") {
      onStretch(null);
      return;
    }
    let [from, to] = [stretch.from + moved[0], stretch.to + moved[1]];
    // At an edge of the time a stretch that is moved keeps its length.
    if (moved[0] === moved[1] && (from < whole.from || to > whole.to)) {
      const back = from < whole.from ? whole.from - from : whole.to - to;
      [from, to] = [from + back, to + back];
    }
    [from, to] = [Math.max(whole.from, from), Math.min(whole.to, to)];
    if (from <= to) onStretch({ from, to });
  };
  const [left, right] = drawn ?? [scale(stretch.from * DAY), scale((stretch.to + 1) * DAY)];
  const told = `${dateWords(dayToIso(stretch.from))} to ${dateWords(dayToIso(stretch.to))}`;
  return (
    <div
      className="stretch-brush"
      role="slider"
      tabIndex={0}
      aria-label="Stretch of time shown"
      aria-describedby="stretch-keys"
      data-keys="own"
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={stretch.from}
      aria-valuetext={told}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([at(event), at(event)]);
      }}
      onPointerMove={(event) => drawn !== null && setDrawn([drawn[0], at(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(null)}
    >
      <svg ref={box} width={width} height={HEIGHT} aria-hidden="true">
        {bins.map((count, index) => (
          <rect
            // Bins never change their places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            className="bin"
            x={((index + 0.5) * width) / bins.length - barWidth / 2}
            width={barWidth}
            y={HEIGHT - 2 - (count / most) * (HEIGHT - 6)}
            height={(count / most) * (HEIGHT - 6)}
          />
        ))}
        <rect
          className={
            drawn === null && stretch.from === whole.from && stretch.to === whole.to ? "stretch all" : "stretch"
          }
          x={Math.min(left, right)}
          width={Math.abs(right - left)}
          y={0}
          height={HEIGHT}
        />
        {/* Ends that can be seen where the stretch is a hair on a long time. */}
        {[left, right].map((x, end) => (
          <rect
            // The two ends never change their places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={end}
            className="stretch-end"
            x={Math.max(0, Math.min(width - 3, x - 1.5))}
            width={3}
            y={0}
            height={HEIGHT}
          />
        ))}
      </svg>
      <p id="stretch-keys" className="stretch-keys">
        <kbd>←</kbd> <kbd>→</kbd> move the stretch, with <kbd>Shift</kbd> its end · <kbd>+</kbd> <kbd>−</kbd> closer,
        farther · <kbd>Home</kbd> all of the time
      </p>
    </div>
  );
}

/** How far a key moves both ends, in days. */
function moveOf(key: string, shift: boolean, step: number, length: number): readonly [number, number] | "whole" | null {
  if (shift && key === "ArrowLeft") return length < step ? null : [0, -step];
  if (shift && key === "ArrowRight") return [0, step];
  if (key === "ArrowLeft") return [-step, -step];
  if (key === "ArrowRight") return [step, step];
  if (key === "+" || key === "=") return length < 2 ? null : [step, -step];
  if (key === "-") return [-step, step];
  return key === "Home" || key === "Escape" ? "whole" : null;
}
