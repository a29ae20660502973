import type { JSX } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { CorrectionRow, takenBack } from "./correction-row.tsx";

type Place = { readonly page: string; readonly start: number; readonly end: number };

/** Corrections that are looked through. */
const MOST = 1_000;

/** What was corrected of the words that a screen is about, and still holds; each can be undone there. */
export function CorrectionsHere({ spans }: { readonly spans: readonly Place[] }): JSX.Element | null {
  const { answer } = useAnswer("corrections", { limit: MOST });
  const back = takenBack(answer?.items ?? []);
  const touches = (one: Place): boolean =>
    spans.some(({ page, start, end }) => page === one.page && start < one.end && one.start < end);
  const here = (answer?.items ?? []).filter(
    ({ id, kind, anchors }) => kind !== "restore" && !back.has(id) && anchors.some(touches),
  );
  if (answer === undefined || here.length === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="corrected-heading">
      <h2 id="corrected-heading">Corrected here</h2>
      <ul className="plain-list">
        {here.map((one) => (
          <CorrectionRow key={one.id} one={one} pages={answer.pages} back={false} />
        ))}
      </ul>
    </section>
  );
}
