import type { JSX } from "react";
import { CorrectThis } from "../changes/correct-this.tsx";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer } from "../data/use-answer.ts";
import { DifferenceView } from "../parts/difference-view.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { thingHref } from "../route.ts";

/** One difference: what it is about, each side with its words, why it was taken for one. */
export function DifferenceScreen({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer("difference", { id });
  if (asked.state === "failed") return <FailureNote error={asked.error} />;
  if (asked.answer === undefined) return <Waiting what="the difference" />;
  const { difference: row, pages } = asked.answer;
  const { event, claim, entity } = row.about;
  return (
    <div className="screen difference-screen">
      <ScreenHead
        kicker={row.kind === "change" ? "Change" : `Difference of ${row.kind}`}
        title={safeWords(row.subject)}
        note={
          <>
            {safeWords(row.why)}
            {event !== undefined && (
              <>
                {" · "}
                <a href={thingHref("event", event)}>the event with every account</a>
              </>
            )}
            {claim !== undefined && (
              <>
                {" · "}
                <a href={thingHref("claim", claim)}>the claim with its chain</a>
              </>
            )}
            {entity !== undefined && (
              <>
                {" · "}
                <a href={thingHref("entity", entity)}>the name</a>
              </>
            )}
          </>
        }
      />
      <DifferenceView row={row} pages={pages} bare />
      <CorrectThis thing={{ kind: "difference", id: row.id }} />
    </div>
  );
}
