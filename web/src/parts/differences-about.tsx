import type { JSX } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { DifferenceView } from "./difference-view.tsx";

type About = { readonly event: string } | { readonly claim: string } | { readonly entity: string };

function Differences({ about }: { readonly about: About }): JSX.Element | null {
  const { answer } = useAnswer("differences", { ...about, limit: 50 });
  if (answer === undefined || answer.items.length === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="differences-heading">
      <h2 id="differences-heading">Where accounts part</h2>
      {[
        ...answer.items.filter(({ kind }) => kind !== "change"),
        ...answer.items.filter(({ kind }) => kind === "change"),
      ].map((row) => (
        <DifferenceView key={row.id} row={row} pages={answer.pages} own />
      ))}
    </section>
  );
}

/** The differences about an event, a claim or a name, asked for only where there are any. */
export function DifferencesAbout({
  about,
  count,
}: {
  readonly about: About;
  readonly count: number;
}): JSX.Element | null {
  return count === 0 ? null : <Differences about={about} />;
}
