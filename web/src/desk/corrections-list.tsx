import type { JSX } from "react";
import type { Correction } from "../../../src/core/record.ts";
import { useChanges } from "../changes/change-context.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { usePaged, useSource } from "../data/use-answer.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { DeskPart } from "./desk-parts.tsx";

const KIND_WORDS: Readonly<Record<Correction["kind"], string>> = {
  same: "taken for one",
  different: "told apart",
  rename: "renamed",
  date: "dated",
  reject: "rejected",
  restore: "taken back",
};
const STEP = 50;

/** Corrections that a later one took back. */
function takenBack(items: readonly Correction[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ kind, value }) => (kind === "restore" && value !== null ? [value] : [])));
}

function Row({
  one,
  pages,
  back,
}: {
  readonly one: Correction;
  readonly pages: PageTable;
  readonly back: boolean;
}): JSX.Element {
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
                .slice(0, 120)
                .toWellFormed()}
            </bdi>
            ” <PageLink page={span.page} span={span} pages={pages} />{" "}
          </span>
        ))}
        <small>
          {safeWords(one.by)}, {safeWords(one.at).slice(0, 16).replace("T", " ")}
          {one.note !== undefined && ` · ${safeWords(one.note)}`}
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

/** What was corrected, by whom and why; each can be taken back. */
export function CorrectionsList(): JSX.Element {
  const { items, pages, total, more } = usePaged("corrections", {}, STEP);
  const back = takenBack(items);
  return (
    <DeskPart id="corrections" title="Corrections" count={total}>
      {total === 0 && (
        <p className="nothing">None was made. Events, names, pages and claims can be corrected on their screens.</p>
      )}
      <ul className="plain-list">
        {items.map((one) => (
          <Row key={one.id} one={one} pages={pages} back={back.has(one.id)} />
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}
