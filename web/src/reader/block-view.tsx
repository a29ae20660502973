import { createElement, type JSX, memo } from "react";
import type { Block } from "../../../src/core/record.ts";
import { plainWords } from "./plain-words.tsx";
import type { Segment } from "./segments.ts";

type TextSpan = { readonly start: number; readonly end: number };

const ELEMENTS: { readonly [kind in Block["kind"]]: string } = {
  title: "h1",
  heading: "h2",
  standfirst: "p",
  body: "p",
  quote: "blockquote",
  caption: "p",
  byline: "p",
  date: "p",
  dateline: "p",
  list: "p",
  boilerplate: "p",
};

export type BlockViewProps = {
  readonly block: Block;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly target: TextSpan | null;
  /** Ids of statements and events that are lit, as far as they stand in this block, joined with spaces. */
  readonly active: string;
  /** Ids of statements whose handle (what the keyboard reaches) is in this block, by the handle's start. */
  readonly handles: ReadonlyMap<number, string>;
};

/** Words that are kept on one line with what is told after them, in code units. */
const SHORT = 24;

/** The ids a segment belongs to, the innermost last: contents, then what stands around them, then events. */
function owners(segment: Segment): string[] {
  const rank = { content: 0, hedge: 1, source: 2, cue: 3, event: 4, name: 5, time: 5, repair: 5 } as const;
  const owned = segment.marks.filter((mark) => mark.of !== null);
  return [...owned].sort((a, b) => rank[a.kind] - rank[b.kind]).flatMap((mark) => mark.of ?? []);
}

function SegmentView(props: BlockViewProps & { readonly segment: Segment }): JSX.Element {
  const { segment, text, target, active, handles } = props;
  const { start, end, marks, inserted } = segment;
  const words = plainWords(text.slice(start, end));
  const isTarget = target !== null && target.start <= start && end <= target.end;
  const addition = inserted === "" ? null : <span className="inserted" data-inserted={inserted} aria-hidden="true" />;
  if (marks.length === 0 && !isTarget) {
    return (
      <>
        {addition}
        {words}
      </>
    );
  }
  const ids = owners(segment);
  const lit = active !== "" && ids.some((id) => active.split(" ").includes(id));
  const event = marks.findLast((mark) => mark.kind === "event");
  const classes = new Set(marks.map((mark) => `m-${mark.kind}`));
  if (marks.filter((mark) => mark.kind === "content").length > 1) classes.add("nested");
  if (event !== undefined && end - start <= SHORT) classes.add("short");
  if (lit) classes.add("active");
  if (isTarget) classes.add("target");
  const handle = handles.get(start);
  const tips = marks.flatMap((mark) => mark.tip ?? []);
  return (
    <>
      {addition}
      <span
        className={[...classes].join(" ")}
        data-marks={ids.length > 0 ? ids.join(" ") : undefined}
        data-status={event !== undefined && event.end === end ? (event.status ?? undefined) : undefined}
        data-start={start}
        title={tips.length > 0 ? [...new Set(tips)].join("\n") : undefined}
        {...(handle === undefined
          ? {}
          : { id: `text-${handle}`, tabIndex: 0, role: "link", "aria-describedby": `card-${handle}` })}
      >
        {words}
      </span>
    </>
  );
}

/** One block of a page with its marks. What is shown of them is decided by the layers switched on above it, in CSS. */
export const BlockView = memo(function BlockView(props: BlockViewProps): JSX.Element {
  const { block, segments } = props;
  return createElement(
    ELEMENTS[block.kind],
    // A block reads in the direction of its own first letters: a page may hold several scripts.
    { className: `block block-${block.kind}`, "data-kind": block.kind, dir: "auto" },
    segments.map((segment) => (
      <SegmentView key={`${segment.start}-${segment.inserted}`} {...props} segment={segment} />
    )),
  );
});
