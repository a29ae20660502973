import type { JSX } from "react";
import type { Correction } from "../../../src/core/record.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { useSource } from "../data/use-answer.ts";
import { PageLink } from "../parts/quote-link.tsx";
import { useChanges } from "./change-context.ts";

const KIND_WORDS: Readonly<Record<Correction["kind"], string>> = {
  same: "taken for one",
  different: "told apart",
  rename: "renamed",
  date: "dated",
  reject: "rejected",
  restore: "taken back",
};
/** Letters of the words that a correction is about. */
const SHORT = 120;

/** Corrections that a later one took back. */
export function takenBack(items: readonly Correction[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ kind, value }) => (kind === "restore" && value !== null ? [value] : [])));
}

type RowProps = { readonly one: Correction; readonly pages: PageTable; readonly back: boolean };

/** A correction: what it says of which words, by whom and why; it can be taken back. */
export function CorrectionRow({ one, pages, back }: RowProps): JSX.Element {
  const { can } = useSource();
  const { correct, now } = useChanges();
  return (
    <li className={back ? "decide taken-back" : "decide"}>
      <span>
        <strong>
          {one.of ?? "thing"} {KIND_WORDS[one.kind]}
        </strong>{" "}
        {one.kind !== "restore" && one.value !== null && <bdi>{safeWords(one.value)}</bdi>}{" "}
        {one.anchors.slice(0, 4).map((span, at) => (
          <span key={`${span.page}${span.start}`}>
            “
            <bdi>
              {safeWords(one.words?.[at] ?? "")
                .slice(0, SHORT)
                .toWellFormed()}
            </bdi>
            ” <PageLink page={span.page} span={span} pages={pages} />{" "}
          </span>
        ))}
        <small>
          <bdi>{safeWords(one.by)}</bdi>, {safeWords(one.at).slice(0, 16).replace("T", " ")}
          {one.note !== undefined && (
            <>
              {" · "}
              <bdi>{safeWords(one.note)}</bdi>
            </>
          )}
          {back && " · taken back since"}
        </small>
      </span>
      {can.write && one.kind !== "restore" && !back && (
        <span className="pair-buttons">
          <button
            type="button"
            disabled={now?.state === "working"}
            onClick={() => void correct("Taken back", { kind: "restore", targets: [one.id] })}
          >
            Undo
          </button>
        </span>
      )}
    </li>
  );
}
