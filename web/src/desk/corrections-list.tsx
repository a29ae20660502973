import type { JSX } from "react";
import { CorrectionRow, takenBack } from "../changes/correction-row.tsx";
import { usePaged } from "../data/use-answer.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { DeskPart } from "./desk-parts.tsx";

const STEP = 50;

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
          <CorrectionRow key={one.id} one={one} pages={pages} back={back.has(one.id)} />
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}
