import { Fragment, type JSX, useMemo, useState } from "react";
import type { Block, RecordPage } from "../../../src/core/record.ts";
import { BlockView } from "./block-view.tsx";
import type { Insertion, Mark } from "./marks.ts";
import { reasonWords } from "./reason-words.ts";
import { segmentsOf } from "./segments.ts";

type TextSpan = { readonly start: number; readonly end: number };

/** What is not the article: kept, labelled with a reason, and shown on demand. */
const REMOVED: ReadonlySet<Block["kind"]> = new Set(["boilerplate", "caption"]);

export function isRemoved(block: Block): boolean {
  return REMOVED.has(block.kind);
}

/** Why a block was taken off; where it is no boilerplate, what it is as well. */
function reasonOf(block: Block | undefined): string {
  if (block === undefined) return "";
  const reason = reasonWords(block.reason);
  return block.kind === "boilerplate" || block.kind === block.reason ? reason : `${block.kind}: ${reason}`;
}

/** Blocks in the order of the page, neighbouring removed ones together. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && isRemoved(first) && isRemoved(block)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

type PageTextProps = {
  readonly page: RecordPage;
  /** The blocks to show, in order. */
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly insertions: readonly Insertion[];
  readonly target: TextSpan | null;
  readonly active: readonly string[];
  readonly showRemoved: boolean;
};

/** Where the keyboard reaches each statement in the text: its first cue, else the beginning of its words. */
function handlesOf(marks: readonly Mark[]): ReadonlyMap<number, string> {
  const places = new Map<string, { start: number; rank: number }>();
  for (const { kind, of, start } of marks) {
    if (of === null || (kind !== "cue" && kind !== "content")) continue;
    const rank = kind === "cue" ? 0 : 1;
    const before = places.get(of);
    if (before === undefined || rank < before.rank) places.set(of, { start, rank });
  }
  const handles = new Map<number, string>();
  for (const [id, { start }] of places) if (!handles.has(start)) handles.set(start, id);
  return handles;
}

export function PageText(props: PageTextProps): JSX.Element {
  const { page, blocks, marks, insertions, target, active, showRemoved } = props;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const handles = useMemo(() => handlesOf(marks), [marks]);
  const runs = useMemo(() => runsOf(blocks), [blocks]);
  const prepared = useMemo(
    () =>
      new Map(
        blocks.map((block) => {
          const here = target !== null && target.start < block.end && block.start < target.end ? target : null;
          const segments = segmentsOf(block, marks, insertions, here);
          const ids = new Set(segments.flatMap((segment) => segment.marks.flatMap((mark) => mark.of ?? [])));
          return [block.start, { segments, ids, target: here }];
        }),
      ),
    [blocks, marks, insertions, target],
  );
  const view = (block: Block): JSX.Element | null => {
    const ready = prepared.get(block.start);
    if (ready === undefined) return null;
    return (
      <BlockView
        key={block.start}
        block={block}
        text={page.text}
        segments={ready.segments}
        target={ready.target}
        active={active.filter((id) => ready.ids.has(id)).join(" ")}
        handles={handles}
      />
    );
  };
  return (
    <>
      {runs.map((run) => {
        const [first] = run;
        if (first === undefined) return null;
        if (!isRemoved(first)) return view(first);
        const holdsTarget = run.some((block) => prepared.get(block.start)?.target !== null);
        const reasons = [...new Set(run.map((block) => reasonWords(block.reason)))];
        const shown = showRemoved || holdsTarget;
        const open = opened.has(first.start);
        return (
          <Fragment key={first.start}>
            {!shown && (
              // It stays where it was pressed: the keyboard goes on from it, and a second press closes the part again.
              <button
                type="button"
                className="removed-run"
                aria-expanded={open}
                onClick={() => {
                  const next = new Set(opened);
                  if (!next.delete(first.start)) next.add(first.start);
                  setOpened(next);
                }}
              >
                {run.length === 1 ? "1 part" : `${run.length} parts`} removed: {reasons.slice(0, 4).join(", ")}
                {reasons.length > 4 && " …"}
              </button>
            )}
            {(shown || open) && (
              <div className="removed">
                {run.map((block, at) => (
                  <Fragment key={block.start}>
                    <span className="reason">{reasonOf(block) === reasonOf(run[at - 1]) ? "" : reasonOf(block)}</span>
                    {view(block)}
                  </Fragment>
                ))}
              </div>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
