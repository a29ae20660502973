import type { JSX } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { DifferenceView } from "../parts/difference-view.tsx";

function Differences({ id }: { readonly id: string }): JSX.Element | null {
  const { answer } = useAnswer("differences", { event: id, limit: 50 });
  if (answer === undefined || answer.items.length === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="differences-heading">
      <h2 id="differences-heading">Where accounts part</h2>
      {answer.items.map((row) => (
        <DifferenceView key={row.id} row={row} pages={answer.pages} />
      ))}
    </section>
  );
}

/** The differences about an event, asked for only where there are any. */
export function EventDifferences({ id, count }: { readonly id: string; readonly count: number }): JSX.Element | null {
  return count === 0 ? null : <Differences id={id} />;
}
