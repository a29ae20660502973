import { type JSX, useState } from "react";
import { useAnswer } from "../data/use-answer.ts";
import { QuoteLink } from "./quote-link.tsx";
import { FailureNote, Waiting } from "./waiting.tsx";

/** Joins that are shown. */
const MOST = 12;

function Joins({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer("explain", { id });
  if (asked.state === "failed") return <FailureNote error={asked.error} />;
  if (asked.answer === undefined) return <Waiting what="the reasons" />;
  const { joins, joinsKnown, pages } = asked.answer;
  if (!joinsKnown)
    return <p className="nothing">The reasons are kept in the dossier; this record was opened without it.</p>;
  if (joins.length === 0) return <p className="nothing">Nothing was joined to make it.</p>;
  return (
    <ol className="joins">
      {joins.slice(0, MOST).map((join, at) => (
        // Joins never change their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at}>
          <p>
            {join.decision}: {join.why}{" "}
            <small>
              score {join.score.toFixed(2)}, needed {join.threshold.toFixed(2)}
            </small>
          </p>
          {join.evidence.slice(0, 2).map((quote) => (
            <p key={`${quote.page}${quote.start}`} className="join-words">
              <QuoteLink quote={quote} pages={pages} />
            </p>
          ))}
        </li>
      ))}
      {joins.length > MOST && <li className="nothing">{joins.length - MOST} more</li>}
    </ol>
  );
}

/** Why mentions were taken for one thing, on demand: scores, thresholds, words. */
export function WhyJoined({ id }: { readonly id: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why these are one</summary>
      {open && <Joins id={id} />}
    </details>
  );
}
