import type { JSX } from "react";
import type { ChangeDone, ChangeProgress } from "../data/changes.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref, screenHref } from "../route.ts";
import { useChanges } from "./change-context.ts";

function progressWords(progress: ChangeProgress | null): string {
  if (progress === null) return "begun";
  if (progress.phase === "linking") return `linking: ${progress.stage}`;
  const failed = progress.failures === 0 ? "" : `, ${progress.failures} could not be read`;
  return `reading: ${progress.pages} ${progress.pages === 1 ? "page" : "pages"}${failed}`;
}

function Done({ what, done }: { readonly what: string; readonly done: ChangeDone }): JSX.Element {
  const { correct } = useChanges();
  const { correction, pages, failures } = done;
  const [page] = pages;
  return (
    <>
      <span>
        {what}: {correction !== null ? "kept" : pages.length === 0 ? "nothing new" : `${pages.length} new`}
        {failures.length > 0 && `, ${failures.length} could not be read`}
      </span>
      {failures.length > 0 && <a href={screenHref("desk")}>why</a>}
      {page !== undefined && pages.length === 1 && <a href={pageHref(page)}>read it</a>}
      {correction !== null && correction.kind !== "restore" && (
        <button type="button" onClick={() => void correct("Taken back", { kind: "restore", targets: [correction.id] })}>
          undo
        </button>
      )}
    </>
  );
}

/** What is being changed and how far it is, at the foot of every screen. */
export function ChangeStatus(): JSX.Element {
  const { now, dismiss } = useChanges();
  return (
    <div className="change-status" role="status" aria-live="polite" hidden={now === null}>
      {now?.state === "working" && (
        <span>
          {now.what} … {progressWords(now.progress)}
        </span>
      )}
      {now?.state === "done" && <Done what={now.what} done={now.done} />}
      {now?.state === "failed" && (
        <span className="change-failed">
          {now.what}: {safeWords(now.error.message)}. {safeWords(now.error.hint)}
        </span>
      )}
      {now !== null && now.state !== "working" && (
        <button type="button" className="change-close" aria-label="Close" onClick={dismiss}>
          ×
        </button>
      )}
    </div>
  );
}
